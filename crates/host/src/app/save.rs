//! What a person saves: the bundle, with the encrypted key where that is asked for, and single files. The path comes
//! from the system's save dialog, which has asked about a file that is there.

use super::{App, beside, handover_page};
use crate::{
    bundle::{self, Bundle, ContentFile},
    store::{
        named::{Existing, write_named},
        trouble::reason,
    },
    window::View,
};
use latchkey_certificate::{encrypted_key_pem, pkcs12};
use latchkey_core::{
    Code, Failure, Secret,
    handover::Role,
    message::{exact, say},
    setup::{Setup, SetupName},
    wizard::Action,
};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// A single file that can be saved.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SavedFile {
    /// The certificate, as PEM.
    Certificate,
    /// The key, encrypted with a passphrase (PKCS#8).
    KeyEncrypted,
    /// Certificate and key, encrypted with a passphrase (PKCS#12).
    KeyPkcs12,
    /// What runs out, and when, for a calendar.
    Calendar,
    /// The page for whoever may change the DNS zone.
    HandoverDns,
    /// The page for the identity provider's administrator.
    HandoverIdp,
    /// The page for the Owner or Admin.
    HandoverOwner,
}

impl SavedFile {
    /// The name that the save dialog offers.
    pub fn offered_name(self, setup: &SetupName) -> String {
        match self {
            Self::Certificate => format!("{setup}.pem"),
            Self::KeyEncrypted => format!("{setup}.key.pem"),
            Self::KeyPkcs12 => format!("{setup}.p12"),
            Self::Calendar => format!("{setup}.ics"),
            Self::HandoverDns => format!("{setup} - DNS.md"),
            Self::HandoverIdp => format!("{setup} - identity provider.md"),
            Self::HandoverOwner => format!("{setup} - owner.md"),
        }
    }
}

impl App {
    /// The bundle as it would be written; with a passphrase the encrypted key goes in too.
    pub async fn bundle(&self, name: &SetupName, key_passphrase: Option<Secret<String>>) -> Result<Bundle, Failure> {
        let setup = self.home.load(name)?;
        let extra = match key_passphrase {
            None => Vec::new(),
            Some(passphrase) => {
                let bytes = self.encrypted_key(&setup, passphrase).await?;
                let about = say::bundle_file::key().into();
                vec![ContentFile { name: "key.encrypted.pem".to_owned(), about, bytes }]
            }
        };
        beside(move || bundle::make(&setup, extra)).await
    }

    /// Writes the bundle to `path`, notes the export and shows the setup afterwards.
    pub async fn save_bundle(
        &self,
        name: &SetupName,
        path: &Path,
        key_passphrase: Option<Secret<String>>,
    ) -> Result<View, Failure> {
        let made = self.bundle(name, key_passphrase).await?;
        let (to, sha256) = (path.to_owned(), made.sha256.clone());
        beside(move || bundle::write(&made, &to)).await?;
        self.note_export(name, path, sha256).await?;
        self.open_view(name)
    }

    /// Notes in the setup that its bundle was written to `path`.
    ///
    /// # Errors
    /// `export_not_noted`, which says that the bundle is there all the same.
    pub async fn note_export(&self, name: &SetupName, path: &Path, sha256: String) -> Result<(), Failure> {
        self.apply(name, Action::Exported { sha256 }).await.map(drop).map_err(|failure| Failure {
            code: Code::ExportNotNoted,
            message: say::export_not_noted::not_recorded(exact(path.display()), reason(&failure)),
            fix: say::export_not_noted::not_recorded_fix(),
            ..failure
        })
    }

    /// The content of a single file.
    pub async fn file_content(
        &self,
        name: &SetupName,
        file: SavedFile,
        passphrase: Option<Secret<String>>,
    ) -> Result<Vec<u8>, Failure> {
        let setup = self.home.load(name)?;
        let page = |role: Role| Ok(handover_page(&setup, role, self.now(), setup.papers_language.into()).into_bytes());
        match file {
            SavedFile::Certificate => {
                let certificate = setup.certificate.ok_or_else(no_certificate)?;
                Ok(certificate.facts.pem.into_bytes())
            }
            SavedFile::KeyEncrypted => self.encrypted_key(&setup, passphrase.ok_or_else(passphrase_needed)?).await,
            SavedFile::KeyPkcs12 => {
                let passphrase = passphrase.ok_or_else(passphrase_needed)?;
                let pair = self.key_of(&setup).await?;
                beside(move || pkcs12(&pair, &passphrase)).await
            }
            SavedFile::Calendar => {
                let files = bundle::contents(&setup)?;
                let calendar = files.into_iter().find(|file| file.name == "calendar.ics");
                calendar.map(|file| file.bytes).ok_or_else(|| {
                    Failure::input(
                        Code::NothingRunsOut,
                        say::nothing_runs_out::nothing(),
                        say::nothing_runs_out::nothing_fix(),
                    )
                })
            }
            SavedFile::HandoverDns => page(Role::Dns),
            SavedFile::HandoverIdp => page(Role::Idp),
            SavedFile::HandoverOwner => page(Role::Owner),
        }
    }

    /// Writes a single file to `path`.
    pub async fn save_file(
        &self,
        name: &SetupName,
        file: SavedFile,
        path: &Path,
        passphrase: Option<Secret<String>>,
    ) -> Result<(), Failure> {
        let bytes = Secret::new(self.file_content(name, file, passphrase).await?);
        let path = path.to_owned();
        beside(move || write_named(&path, bytes.expose(), Existing::Replace)).await
    }

    async fn encrypted_key(&self, setup: &Setup, passphrase: Secret<String>) -> Result<Vec<u8>, Failure> {
        let pair = self.key_of(setup).await?;
        beside(move || Ok(encrypted_key_pem(&pair.key, &passphrase)?.into_bytes())).await
    }

    async fn key_of(&self, setup: &Setup) -> Result<latchkey_certificate::KeyPair, Failure> {
        if setup.certificate.is_none() {
            return Err(no_certificate());
        }
        self.own_pair(setup).await.map_err(|failure| match failure.code {
            Code::SigningKeyMissing => {
                Failure::input(Code::SigningKeyMissing, say::no_key::elsewhere(), say::no_key::elsewhere_fix())
            }
            _ => failure,
        })
    }
}

fn no_certificate() -> Failure {
    Failure::input(Code::NoCertificate, say::no_certificate::none_yet(), say::no_certificate::none_yet_fix())
}

fn passphrase_needed() -> Failure {
    Failure::input(Code::PassphraseNeeded, say::passphrase_needed::none(), say::passphrase_needed::none_fix())
}
