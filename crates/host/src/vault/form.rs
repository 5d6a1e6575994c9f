//! The vault's file: JSON with a header that says how the key is had, and every secret encrypted by AES-256-GCM with
//! the header and its own name as associated data. A proof tells a wrong key from a damaged file, and a seal over
//! everything tells of entries that were changed, swapped or dropped.

use aes_gcm::{
    Aes256Gcm, KeyInit, Nonce,
    aead::{Aead, Payload},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_core::{
    Code, Failure, Secret,
    message::{Message, exact, say},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// The key of a vault.
pub(super) type Key = Secret<[u8; 32]>;

/// The form that this version writes and knows.
const VERSION: u64 = 1;

const NONCE_BYTES: usize = 12;

/// How the key is had.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Way {
    /// It is in the platform's keychain, under the vault's ID.
    Keychain,
    /// Argon2id (version 0x13) makes it from a passphrase.
    Passphrase {
        /// Hexadecimal.
        salt: String,
        /// Memory in KiB.
        memory_kib: u32,
        /// Passes over the memory.
        passes: u32,
        /// Lanes.
        lanes: u32,
    },
}

/// What can be read without the key.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    /// The form of the file.
    latchkey_vault: u64,
    /// 16 random bytes in hexadecimal.
    pub(super) id: String,
    /// How the key is had.
    pub(super) way: Way,
}

/// Nonce, ciphertext and tag, in base64.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(transparent)]
pub(super) struct Ciphertext(String);

/// The whole file.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Form {
    pub(super) header: Header,
    /// Nothing, encrypted: opens with the right key only.
    proof: Ciphertext,
    pub(super) entries: BTreeMap<String, Ciphertext>,
    /// Nothing, encrypted with all of the above as associated data.
    seal: Ciphertext,
}

/// What is wrong with the bytes of a vault.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Unsound {
    /// They are no whole vault.
    Damaged(Message),
    /// A newer version wrote them.
    Newer(u64),
}

/// It does not open: the key, the associated data or the bytes are not those that it was made with.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct DoesNotOpen;

impl Header {
    pub(super) fn new(way: Way) -> Result<Self, Failure> {
        Ok(Self { latchkey_vault: VERSION, id: hex::encode(random::<16>()?.expose()), way })
    }
}

impl Form {
    /// An empty vault.
    pub(super) fn new(header: Header, key: &Key) -> Result<Self, Failure> {
        let proof = encrypt(key, &[], &associated("proof", &header, "")?)?;
        let mut form = Self { header, seal: proof.clone(), proof, entries: BTreeMap::new() };
        form.seal(key)?;
        Ok(form)
    }

    pub(super) fn parse(bytes: &[u8]) -> Result<Self, Unsound> {
        // Not the reader's own words: they may quote the file, which anybody may have written.
        let damaged = |error: serde_json::Error| {
            Unsound::Damaged(match error.is_data() {
                true => say::vault_file::other_form(),
                false => say::vault_file::no_json(error.column(), error.line()),
            })
        };
        let value: Value = serde_json::from_slice(bytes).map_err(damaged)?;
        match value.pointer("/header/latchkey_vault").and_then(Value::as_u64) {
            Some(VERSION) => serde_json::from_value(value).map_err(damaged),
            Some(version) if version > VERSION => Err(Unsound::Newer(version)),
            _ => Err(Unsound::Damaged(say::vault_file::no_vault())),
        }
    }

    pub(super) fn to_bytes(&self) -> Result<Vec<u8>, Failure> {
        serde_json::to_vec_pretty(self).map_err(|error| internal(&error))
    }

    /// Keeps a secret; [`Form::seal`] has to follow.
    pub(super) fn put(&mut self, key: &Key, entry: &str, secret: &Secret<Vec<u8>>) -> Result<(), Failure> {
        let sealed = encrypt(key, secret.expose(), &associated("entry", &self.header, entry)?)?;
        self.entries.insert(entry.to_owned(), sealed);
        Ok(())
    }

    pub(super) fn read(&self, key: &Key, entry: &str) -> Result<Option<Secret<Vec<u8>>>, DoesNotOpen> {
        let Some(sealed) = self.entries.get(entry) else {
            return Ok(None);
        };
        let associated = associated("entry", &self.header, entry).map_err(|_| DoesNotOpen)?;
        decrypt(key, sealed, &associated).map(Some)
    }

    /// Seals everything as it is now.
    pub(super) fn seal(&mut self, key: &Key) -> Result<(), Failure> {
        self.seal = encrypt(key, &[], &self.sealed_bytes()?)?;
        Ok(())
    }

    /// Whether the key is this vault's.
    pub(super) fn check_proof(&self, key: &Key) -> Result<(), DoesNotOpen> {
        let associated = associated("proof", &self.header, "").map_err(|_| DoesNotOpen)?;
        decrypt(key, &self.proof, &associated).map(drop)
    }

    /// Whether everything is as it was sealed.
    pub(super) fn check_seal(&self, key: &Key) -> Result<(), Unsound> {
        let opened = self.sealed_bytes().map_err(|_| DoesNotOpen).and_then(|bytes| decrypt(key, &self.seal, &bytes));
        opened.map(drop).map_err(|_| Unsound::Damaged(say::vault_file::seal_broken()))
    }

    fn sealed_bytes(&self) -> Result<Vec<u8>, Failure> {
        let entries = serde_json::to_string(&(&self.proof, &self.entries)).map_err(|error| internal(&error))?;
        associated("seal", &self.header, &entries)
    }
}

/// A random key.
pub(super) fn random_key() -> Result<Key, Failure> {
    random::<32>()
}

pub(super) fn random<const N: usize>() -> Result<Secret<[u8; N]>, Failure> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(Failure::no_random_numbers)?;
    Ok(Secret::new(bytes))
}

/// Associated data: a use, the header and a name. JSON keeps the three apart whatever is in them.
fn associated(purpose: &str, header: &Header, name: &str) -> Result<Vec<u8>, Failure> {
    serde_json::to_vec(&("latchkey vault", purpose, header, name)).map_err(|error| internal(&error))
}

fn encrypt(key: &Key, plain: &[u8], associated: &[u8]) -> Result<Ciphertext, Failure> {
    let nonce = random::<NONCE_BYTES>()?;
    let sealed = Aes256Gcm::new(key.expose().into())
        .encrypt(Nonce::from_slice(nonce.expose()), Payload { msg: plain, aad: associated })
        .map_err(|_| unchanged(say::vault_not_saved::too_large()))?;
    Ok(Ciphertext(STANDARD.encode([nonce.expose().as_slice(), &sealed].concat())))
}

fn decrypt(key: &Key, sealed: &Ciphertext, associated: &[u8]) -> Result<Secret<Vec<u8>>, DoesNotOpen> {
    let bytes = STANDARD.decode(&sealed.0).map_err(|_| DoesNotOpen)?;
    let (nonce, sealed) = bytes.split_at_checked(NONCE_BYTES).ok_or(DoesNotOpen)?;
    Aes256Gcm::new(key.expose().into())
        .decrypt(Nonce::from_slice(nonce), Payload { msg: sealed, aad: associated })
        .map(Secret::new)
        .map_err(|_| DoesNotOpen)
}

fn internal(error: &serde_json::Error) -> Failure {
    unchanged(say::vault_not_saved::unchanged(exact(error)))
}

fn unchanged(message: Message) -> Failure {
    Failure::input(Code::VaultNotSaved, message, say::vault_not_saved::unchanged_fix())
}
