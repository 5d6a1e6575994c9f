//! The vault as an encrypted file: looked at as a whole each time, because another process may have changed it, and
//! changed under a lock.

use super::{
    FILE, LIMIT,
    form::{self, Form, Header, Key, Unsound, Way},
    held, keychain, locked, passphrase,
};
use crate::store::{Home, file::SavedFile, folder::Folder, lock::Lock};
use latchkey_core::{
    Code, Failure, Secret,
    message::{Message, exact, say},
    plain::shown,
};
use std::sync::Mutex;

const LOCK: &str = ".vault.lock";

/// The encrypted file and how to come by its key.
pub(super) struct Sealed {
    folder: Folder,
    file: SavedFile,
    pub(super) unlock: FileUnlock,
    /// The key of the vault that was last seen here, so that the keychain or Argon2 is asked once.
    known: Mutex<Option<(Header, Key)>>,
}

pub(super) enum FileUnlock {
    Keychain,
    Passphrase(Secret<String>),
}

impl Sealed {
    pub(super) fn new(home: &Home, unlock: FileUnlock) -> Self {
        Self {
            folder: home.folder().clone(),
            file: SavedFile::new(home.folder(), FILE),
            unlock,
            known: Mutex::default(),
        }
    }

    pub(super) fn put(&self, entry: &str, secret: &Secret<Vec<u8>>) -> Result<(), Failure> {
        let lock = Lock::take(&self.folder, LOCK)?;
        let (mut form, key) = match self.whole_or_set_aside(&lock)? {
            Some(there) => there,
            None => return self.make(&lock, entry, secret),
        };
        form.put(&key, entry, secret)?;
        self.save(&lock, form, &key)
    }

    pub(super) fn read(&self, entry: &str) -> Result<Option<Secret<Vec<u8>>>, Failure> {
        match self.whole()? {
            Some((form, key)) => form.read(&key, entry).map_err(|_| self.unsound(entry)),
            None => Ok(None),
        }
    }

    pub(super) fn remove(&self, entry: &str) -> Result<bool, Failure> {
        let lock = Lock::take(&self.folder, LOCK)?;
        let Some((mut form, key)) = self.whole_or_set_aside(&lock)? else {
            return Ok(false);
        };
        let was_there = form.entries.remove(entry).is_some();
        if was_there {
            self.save(&lock, form, &key)?;
        }
        // Also where it was gone already: an earlier removal may have been cut short here.
        self.file.forget_last_good(&lock)?;
        Ok(was_there)
    }

    /// Makes the vault with its first secret.
    fn make(&self, lock: &Lock, entry: &str, secret: &Secret<Vec<u8>>) -> Result<(), Failure> {
        let header = match self.unlock {
            FileUnlock::Keychain => Header::new(Way::Keychain)?,
            FileUnlock::Passphrase(_) => Header::new(passphrase::new_way()?)?,
        };
        let key = match &self.unlock {
            FileUnlock::Keychain => {
                let key = form::random_key()?;
                keychain::keep(&header.id, &key).map_err(locked)?;
                key
            }
            FileUnlock::Passphrase(text) => {
                passphrase::refuse_short(text)?;
                passphrase::key(text, &header.way)?
            }
        };
        let made = Form::new(header.clone(), &key).and_then(|mut form| {
            form.put(&key, entry, secret)?;
            self.save(lock, form, &key)
        });
        match (&made, &self.unlock) {
            (Ok(()), _) => *held(&self.known) = Some((header, key)),
            // The file was not made, so its key is of no use to anybody; what went wrong with the file is the news.
            (Err(_), FileUnlock::Keychain) => drop(keychain::forget(&header.id)),
            (Err(_), FileUnlock::Passphrase(_)) => {}
        }
        made
    }

    /// Encrypts everything anew behind another passphrase, with a salt and a name of its own. Whenever the process ends,
    /// the vault opens with the old passphrase or with the new one; the copy that opens with the old one goes last.
    pub(super) fn behind_another(&self, new: &Secret<String>) -> Result<Self, Failure> {
        passphrase::refuse_short(new)?;
        let lock = Lock::take(&self.folder, LOCK)?;
        let Some((old, old_key)) = self.whole_or_set_aside(&lock)? else {
            return Err(Failure::input(
                Code::VaultNotThere,
                say::vault_not_there::none_yet(),
                say::vault_not_there::none_yet_fix(),
            ));
        };
        if old.header.way == Way::Keychain {
            return Err(Failure::input(
                Code::VaultWithoutPassphrase,
                say::vault_without_passphrase::in_keychain(),
                say::vault_without_passphrase::in_keychain_fix(),
            ));
        }
        let header = Header::new(passphrase::new_way()?)?;
        let key = passphrase::key(new, &header.way)?;
        let mut form = Form::new(header.clone(), &key)?;
        for entry in old.entries.keys() {
            if let Some(secret) = old.read(&old_key, entry).map_err(|_| self.unsound(entry))? {
                form.put(&key, entry, &secret)?;
            }
        }
        self.save(&lock, form, &key)?;
        self.file.forget_last_good(&lock)?;
        Ok(Self {
            folder: self.folder.clone(),
            file: self.file.clone(),
            unlock: FileUnlock::Passphrase(new.clone()),
            known: Mutex::new(Some((header, key))),
        })
    }

    fn save(&self, lock: &Lock, mut form: Form, key: &Key) -> Result<(), Failure> {
        form.seal(key)?;
        let bytes = form.to_bytes()?;
        if bytes.len() as u64 > LIMIT {
            let message = say::vault_full::over_limit(LIMIT);
            return Err(Failure::input(Code::VaultFull, message, say::vault_full::over_limit_fix()));
        }
        self.file.save(lock, &bytes)
    }

    /// The file as it is, checked as a whole; none where there is no vault yet.
    pub(super) fn whole(&self) -> Result<Option<(Form, Key)>, Failure> {
        match self.look() {
            Ok(found) => Ok(found),
            Err(Trouble::Other(failure)) => Err(failure),
            Err(Trouble::Damaged(why)) => {
                // It may have been another process's doing between the two looks, so look again under the lock.
                let lock = Lock::take(&self.folder, LOCK).map_err(|failure| stuck(why, failure))?;
                self.whole_or_set_aside(&lock)
            }
        }
    }

    fn whole_or_set_aside(&self, lock: &Lock) -> Result<Option<(Form, Key)>, Failure> {
        let why = match self.look() {
            Ok(found) => return Ok(found),
            Err(Trouble::Other(failure)) => return Err(failure),
            Err(Trouble::Damaged(why)) => why,
        };
        let aside = self
            .file
            .set_aside(lock, LIMIT, |bytes| self.is_whole(bytes))
            .map_err(|failure| stuck(why.clone(), failure))?;
        let file = exact(aside.to.display());
        let (message, fix) = match aside.restored {
            true => (say::vault_damaged::restored(file, why), say::vault_damaged::restored_fix()),
            false => (say::vault_damaged::no_copy(file, why), say::vault_damaged::no_copy_fix()),
        };
        Err(Failure::input(Code::VaultDamaged, message, fix))
    }

    fn look(&self) -> Result<Option<(Form, Key)>, Trouble> {
        let Some(bytes) = self.file.read(LIMIT)? else {
            return Ok(None);
        };
        let form = Form::parse(&bytes)?;
        let key = self.key_of(&form)?;
        form.check_seal(&key)?;
        Ok(Some((form, key)))
    }

    /// Whether a last good copy may take the vault's place. Without the key, being whole in form has to do.
    fn is_whole(&self, bytes: &[u8]) -> bool {
        Form::parse(bytes).is_ok_and(|form| match self.key_of(&form) {
            Ok(key) => form.check_seal(&key).is_ok(),
            Err(_) => true,
        })
    }

    fn key_of(&self, form: &Form) -> Result<Key, Failure> {
        let mut known = held(&self.known);
        if let Some((header, key)) = known.as_ref()
            && *header == form.header
        {
            return Ok(key.clone());
        }
        let key = match (&self.unlock, &form.header.way) {
            (FileUnlock::Keychain, Way::Keychain) => keychain::fetch(&form.header.id)?,
            (FileUnlock::Passphrase(text), way @ Way::Passphrase { .. }) => passphrase::key(text, way)?,
            (FileUnlock::Keychain, Way::Passphrase { .. }) => {
                return Err(Failure::input(
                    Code::VaultLocked,
                    say::vault_locked::made_with_passphrase(),
                    say::vault_locked::made_with_passphrase_fix(),
                ));
            }
            (FileUnlock::Passphrase(_), Way::Keychain) => {
                return Err(Failure::input(
                    Code::VaultLocked,
                    say::vault_locked::made_with_keychain(),
                    say::vault_locked::made_with_keychain_fix(),
                ));
            }
        };
        form.check_proof(&key).map_err(|_| match self.unlock {
            FileUnlock::Keychain => keychain::wrong_key(self.file.path()),
            FileUnlock::Passphrase(_) => passphrase::wrong(self.file.path()),
        })?;
        *known = Some((form.header.clone(), key.clone()));
        Ok(key)
    }

    /// The seal holds, and yet one entry does not open; no damage does that.
    fn unsound(&self, entry: &str) -> Failure {
        Failure::input(
            Code::VaultEntryUnreadable,
            say::vault_entry_unreadable::not_decrypted(exact(shown(entry)), exact(self.file.path().display())),
            say::vault_entry_unreadable::not_decrypted_fix(),
        )
    }
}

fn stuck(why: Message, failure: Failure) -> Failure {
    Failure::input(Code::VaultDamaged, say::vault_damaged::stuck(failure.message, why), failure.fix)
}

/// Why the vault cannot be had.
enum Trouble {
    Damaged(Message),
    Other(Failure),
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        Self::Other(failure)
    }
}

impl From<Unsound> for Trouble {
    fn from(unsound: Unsound) -> Self {
        match unsound {
            Unsound::Damaged(why) => Self::Damaged(why),
            Unsound::Newer(version) => Self::Other(Failure::input(
                Code::VaultFromNewerVersion,
                say::vault_from_newer_version::newer(exact(version)),
                say::vault_from_newer_version::newer_fix(),
            )),
        }
    }
}
