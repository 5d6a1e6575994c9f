//! Taking a bundle in: it is read and checked whole, and what it would change is known before anything is changed.
//!
//! A bundle proves nothing. Its values are taken, through the same rules as typed ones; what it says was tested, ticked
//! and answered becomes a claim ([`latchkey_core::setup::Imported`]); certificate and metadata are read and judged anew;
//! and nothing of this machine (vault, log, drafts, exports, records of objects) is replaced.

use super::{archive, rules};
use crate::{
    app::{Difference, changes_of},
    clock,
    store::Home,
};
use latchkey_certificate::{KeyPair, judge};
use latchkey_core::{
    Code, Failure, Finding, Secret, Timestamp,
    bundle::{Manifest, SETUP, refused, travelling},
    message::say,
    plain::brief,
    product::Plan,
    provisioning::Organization,
    setup::{BundleSource, ClaimCount, Claims, Setup},
    wizard::{Judged, taken_in, taken_over},
};
use sha2::{Digest, Sha256};

/// The encrypted key's name in the archive.
pub const KEY: &str = "key.encrypted.pem";

/// A bundle that was read and checked.
#[derive(Clone)]
pub struct Incoming {
    /// What it says of itself.
    pub manifest: Manifest,
    /// The values in it, with its name.
    pub setup: Setup,
    /// Where it comes from.
    pub from: BundleSource,
    claims: Claims,
    /// The setup exactly as it stands in the bundle.
    raw: Setup,
    key: Option<Vec<u8>>,
}

/// Reads and checks a bundle; `file` is the name of its file, where it has one.
pub fn read(bytes: &[u8], file: Option<&str>) -> Result<Incoming, Failure> {
    let (manifest, mut files) = archive::read(bytes)?;
    let text = files.get(SETUP).ok_or_else(|| refused(say::bundle_refused::no_setup()))?;
    let text = std::str::from_utf8(text).map_err(|_| refused(say::bundle_refused::setup_no_text()))?;
    let raw = latchkey_core::setup::read(text)
        .map_err(|failure| refused(say::bundle_refused::setup_unreadable(failure.message())))?;
    if raw.name != manifest.setup {
        return Err(refused(say::bundle_refused::another_name()));
    }
    let setup = rules::values(&raw, clock::now())?;
    let claims = Claims::of(&raw);
    rules::claims(&claims, &setup)?;
    let last = file.and_then(|file| file.rsplit(['/', '\\']).next()).filter(|name| !name.is_empty() && *name != "-");
    let from =
        BundleSource { file: last.map(brief), sha256: hex::encode(Sha256::digest(bytes)), changed: manifest.changed };
    Ok(Incoming { manifest, setup, from, claims, raw, key: files.remove(KEY) })
}

impl Incoming {
    /// What taking it in would change; `None` where there is no setup of that name.
    pub fn changes(&self, home: &Home) -> Result<Option<Vec<Difference>>, Failure> {
        match self.there(home)? {
            None => Ok(None),
            Some(there) => Ok(Some(changes_of(&there, &self.over(&there, None, clock::now()))?)),
        }
    }

    /// How much it claims of each kind, beside what is here.
    pub fn claims(&self, home: &Home) -> Result<Vec<ClaimCount>, Failure> {
        let own = self.there(home)?.map(|there| Claims::of(&there)).unwrap_or_default();
        Ok(self.claims.counts(&own))
    }

    /// Whether its certificate's key would not be on this machine afterwards, although it belongs to the setup.
    pub fn lacks_key(&self, home: &Home) -> Result<bool, Failure> {
        let there = self.there(home)?.unwrap_or_else(|| self.nothing(clock::now()));
        let after = self.over(&there, None, clock::now());
        Ok(after.certificate.is_some_and(|held| held.lacks_key()))
    }

    /// Whether it holds an encrypted key.
    pub fn holds_key(&self) -> bool {
        self.key.is_some()
    }

    /// The certificate with the key that came along encrypted. Blocks while the passphrase is stretched.
    ///
    /// # Errors
    /// `no_key_in_bundle`, `no_certificate`, and those of [`latchkey_certificate::import`]: a wrong passphrase, or a key
    /// that does not belong to the certificate.
    pub fn pair(&self, passphrase: &Secret<String>) -> Result<KeyPair, Failure> {
        let key = self.key.as_deref().ok_or_else(|| {
            Failure::input(Code::NoKeyInBundle, say::no_key_in_bundle::none(), say::no_key_in_bundle::none_fix())
        })?;
        let certificate = self.setup.certificate.as_ref().ok_or_else(|| {
            Failure::input(
                Code::NoCertificate,
                say::no_certificate_in_bundle::key_only(),
                say::no_certificate_in_bundle::key_only_fix(),
            )
        })?;
        latchkey_certificate::import(certificate.facts.pem.as_bytes(), Some(key), Some(passphrase))
    }

    /// Takes it in, over a setup of the same name where there is one; says whether anything changed. `key` is the name
    /// under which the vault holds the key of its certificate, where that came along.
    pub fn take(&self, home: &Home, key: Option<String>) -> Result<bool, Failure> {
        let now = clock::now();
        if self.there(home)?.is_none() {
            let setup = self.over(&self.nothing(now), key, now);
            return home.create(&taken_in(setup, &self.from, now)).map(|()| true);
        }
        home.change(&self.setup.name, |there| {
            let after = self.over(there, key, now);
            let changes = after != *there;
            if changes {
                *there = taken_in(after, &self.from, now);
            }
            Ok(changes)
        })
    }

    fn there(&self, home: &Home) -> Result<Option<Setup>, Failure> {
        if !home.names()?.contains(&self.setup.name) {
            return Ok(None);
        }
        home.load(&self.setup.name).map(Some)
    }

    /// What it is taken into where there is no setup of its name.
    fn nothing(&self, now: Timestamp) -> Setup {
        let first = self.setup.organizations.first().cloned();
        let organization = first.unwrap_or_else(|| Organization::new("Claude", Plan::Team));
        Setup::new(self.setup.name.clone(), self.setup.idp.clone(), organization, now)
    }

    /// What `there` would be afterwards. One's own bundle, unchanged, changes nothing.
    fn over(&self, there: &Setup, key: Option<String>, now: Timestamp) -> Setup {
        if key.is_none() && travelling(there) == self.raw {
            return there.clone();
        }
        let mut of_certificate = Vec::new();
        if let Some(certificate) = &self.setup.certificate {
            if key.is_some() {
                of_certificate
                    .push(Finding::passed(Code::KeyBelongsToCertificate, say::key_belongs_to_certificate::belongs()));
            }
            of_certificate.extend(judge(&certificate.facts, now));
        }
        let of_metadata = self.setup.application.metadata.as_ref();
        let judged = Judged {
            certificate: of_certificate,
            metadata: of_metadata.map(|read| latchkey_saml::metadata::check(read, now)).unwrap_or_default(),
        };
        let mut after = taken_over(there, self.setup.clone(), &self.claims, &self.from, judged, key, now);
        crate::app::locate(&mut after);
        after
    }
}

#[cfg(test)]
mod tests;
