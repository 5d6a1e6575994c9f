//! Taking a bundle in: it is read and checked whole, and what it would change is known before anything is changed.

use super::archive;
use crate::{
    app::{Difference, differences},
    store::Home,
};
use latchkey_core::{
    Failure,
    bundle::{Manifest, SETUP, refused},
    certificate::CertificateSource,
    setup::Setup,
};

/// A bundle that was read and checked.
pub struct Incoming {
    /// What it says of itself.
    pub manifest: Manifest,
    /// The setup in it.
    pub setup: Setup,
}

/// Reads and checks a bundle.
pub fn read(bytes: &[u8]) -> Result<Incoming, Failure> {
    let (manifest, files) = archive::read(bytes)?;
    let text = files.get(SETUP).ok_or_else(|| refused("It has no setup.".to_owned()))?;
    let text = std::str::from_utf8(text).map_err(|_| refused("The setup in it is not text.".to_owned()))?;
    let mut setup = latchkey_core::setup::read(text).map_err(|failure| refused(format!("{failure}")))?;
    if setup.name != manifest.setup {
        return Err(refused("Its manifest and its setup have different names.".to_owned()));
    }
    // The key stays where it was made: a bundle brings the certificate only.
    if let Some(certificate) = &mut setup.certificate
        && certificate.source != CertificateSource::FromMetadata
    {
        certificate.vault_entry = None;
    }
    forget_tokens(&mut setup);
    Ok(Incoming { manifest, setup })
}

impl Incoming {
    /// What taking it in would change; `None` where there is no setup of that name.
    pub fn changes(&self, home: &Home) -> Result<Option<Vec<Difference>>, Failure> {
        if !home.names()?.contains(&self.setup.name) {
            return Ok(None);
        }
        let there = home.load(&self.setup.name)?;
        Ok(Some(differences(&keyless(there), &self.setup)?))
    }

    /// Takes it in, over a setup of the same name where there is one. A key that is in this machine's vault stays with
    /// its certificate.
    pub fn take(self, home: &Home) -> Result<(), Failure> {
        if !home.names()?.contains(&self.setup.name) {
            return home.create(&self.setup);
        }
        let name = self.setup.name.clone();
        home.change(&name, |there| {
            let mut incoming = self.setup;
            if let (Some(new), Some(old)) = (&mut incoming.certificate, &there.certificate)
                && new.facts.sha256 == old.facts.sha256
            {
                new.vault_entry = old.vault_entry.clone();
            }
            let (new, old) = (&mut incoming.administration, &there.administration);
            new.token_entry.clone_from(&old.token_entry);
            new.scim_token_entry.clone_from(&old.scim_token_entry);
            new.token_for.clone_from(&old.token_for);
            new.scim_token_for.clone_from(&old.scim_token_for);
            // What this machine has made at the identity provider since has to stay known, or it could not be taken back.
            old.made.iter().for_each(|object| new.keep(object.clone()));
            *there = incoming;
            Ok(())
        })
    }
}

fn keyless(mut setup: Setup) -> Setup {
    if let Some(certificate) = &mut setup.certificate {
        certificate.vault_entry = None;
    }
    forget_tokens(&mut setup);
    setup
}

/// Tokens are in the vault of the machine where they were entered.
fn forget_tokens(setup: &mut Setup) {
    setup.administration.token_entry = None;
    setup.administration.scim_token_entry = None;
    setup.administration.token_for = None;
    setup.administration.scim_token_for = None;
}
