//! A bundle that comes from another machine: read and shown first, then taken in, with its key where that came along
//! encrypted.

use super::{App, beside, certificate::entry};
use crate::{
    bundle,
    window::{Incoming, View},
};
use latchkey_core::{
    Code, Failure, Secret,
    message::{exact, say},
    setup::SetupName,
};

/// What came of taking a bundle in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Import {
    /// The setup.
    pub name: SetupName,
    /// Whether anything of it changed.
    pub changed: bool,
    /// Whether the key that came along is in this machine's vault now.
    pub key_kept: bool,
}

impl App {
    /// Reads a bundle, and says what taking it in would change.
    pub fn read_bundle(&self, bytes: &[u8], file: Option<&str>) -> Result<(bundle::Incoming, Incoming), Failure> {
        let read = bundle::read(bytes, file)?;
        let changes = read.changes(&self.home)?;
        let shown = Incoming {
            name: read.setup.name.clone(),
            exists: changes.is_some(),
            differences: changes.unwrap_or_default(),
            from: read.from.clone(),
            claims: read.claims(&self.home)?,
            lacks_key: read.lacks_key(&self.home)?,
            holds_key: read.holds_key(),
        };
        Ok((read, shown))
    }

    /// Takes a bundle in that was read; over a setup of its name only where that is meant.
    pub async fn take_bundle(
        &self,
        read: bundle::Incoming,
        replace: bool,
        key_passphrase: Option<Secret<String>>,
    ) -> Result<View, Failure> {
        let name = read.setup.name.clone();
        if !replace && self.home.names()?.contains(&name) {
            return Err(Failure::input(
                Code::ReplaceNeeded,
                say::replace_needed::there_is_one(exact(&name)),
                say::replace_needed::there_is_one_fix(),
            ));
        }
        self.import_bundle(read, key_passphrase).await?;
        self.open_view(&name)
    }

    /// Takes a bundle in. With a passphrase its key is opened first, held against its certificate, and kept in the vault;
    /// where that fails, nothing is taken.
    ///
    /// # Errors
    /// Those of [`bundle::Incoming::pair`], of the vault and of the home.
    pub async fn import_bundle(
        &self,
        read: bundle::Incoming,
        key_passphrase: Option<Secret<String>>,
    ) -> Result<Import, Failure> {
        let name = read.setup.name.clone();
        let Some(passphrase) = key_passphrase else {
            let changed = read.take(&self.home, None)?;
            return Ok(Import { name, changed, key_kept: false });
        };
        let home = self.home.clone();
        let (read, pair) = beside(move || read.pair(&passphrase).map(|pair| (read, pair))).await?;
        if !read.lacks_key(&home)? {
            let changed = read.take(&home, None)?;
            return Ok(Import { name, changed, key_kept: false });
        }
        let entry = entry(&name, &pair.facts);
        let changed = self
            .with_vault(move |vault| {
                let known = vault.read(&entry)?.is_some();
                vault.put(&entry, &Secret::new(pair.key.expose().clone().into_bytes()))?;
                let taken = read.take(&home, Some(entry.clone()));
                if taken.is_err() && !known {
                    // What made it fail says more than a key that could not be removed, which nothing names.
                    drop(vault.remove(&entry));
                }
                taken
            })
            .await?;
        Ok(Import { name, changed, key_kept: true })
    }
}
