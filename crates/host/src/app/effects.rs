//! How each effect is carried out, and the action that its result becomes.

use super::{App, known_idp};
use crate::{
    dns,
    fetch::{self, Fingerprint},
    vault::Vault,
};
use latchkey_core::{
    Code, Failure, Secret,
    certificate::{CertificateSource, SigningCertificate},
    domain::Question,
    idp::IdpId,
    message::{exact, say},
    setup::SetupName,
    step::Step,
    wizard::{Action, Effect},
};
use std::path::Path;

/// The largest metadata file that is read, in bytes.
const METADATA_LIMIT: u64 = 5 * 1024 * 1024;

/// The step that asks for an effect; a failure is shown there.
pub(super) fn step_of(effect: &Effect) -> Step {
    match effect {
        Effect::Save | Effect::LookUpIdp { .. } => Step::BeforeYouStart,
        Effect::LookUpTxt { .. } => Step::Domain,
        Effect::MakeCertificate { .. } => Step::Certificate,
        Effect::ReadMetadata { .. } => Step::ServiceProvider,
        Effect::RunSignInTest => Step::TestSignIn,
        Effect::WriteBundle => Step::Export,
    }
}

impl App {
    /// Carries one effect out. Effects that a person has to take part in (a sign-in test, choosing where a bundle goes)
    /// are run by the window or the command that asked for them; they bring nothing here.
    pub(super) async fn carry_out(&self, name: &SetupName, effect: &Effect) -> Result<Option<Action>, Failure> {
        match effect {
            Effect::Save | Effect::RunSignInTest | Effect::WriteBundle => Ok(None),
            Effect::LookUpIdp { idp } => chosen(idp).map(Some),
            Effect::LookUpTxt { question } => self.look_up_txt(question).await.map(Some),
            Effect::MakeCertificate { common_name, bits, days } => {
                self.made_certificate(name, common_name, *bits, *days).await.map(Some)
            }
            Effect::ReadMetadata { source, fingerprint } => {
                self.read_metadata(source, fingerprint.as_deref()).await.map(Some)
            }
        }
    }

    async fn look_up_txt(&self, question: &Question) -> Result<Action, Failure> {
        let report = dns::look(question, &self.network, |_| {}).await;
        Ok(Action::DomainLooked { report })
    }

    async fn made_certificate(
        &self,
        name: &SetupName,
        common_name: &str,
        bits: u32,
        days: u32,
    ) -> Result<Action, Failure> {
        super::certificate::usable_here(&self.home.load(name)?)?;
        let request = super::certificate::request(common_name, bits, days, self.now())?;
        let pair = super::beside(move || latchkey_certificate::make(&request)).await?;
        self.choose_certificate(name, CertificateSource::Made, pair).await
    }

    /// Keeps a pair's key in the vault; the action puts its certificate into the setup.
    pub async fn choose_certificate(
        &self,
        name: &SetupName,
        source: CertificateSource,
        pair: latchkey_certificate::KeyPair,
    ) -> Result<Action, Failure> {
        let entry = super::certificate::entry(name, &pair.facts);
        self.keep(&entry, &pair.key)?;
        let findings = latchkey_certificate::judge(&pair.facts, self.now());
        let certificate = SigningCertificate { source, facts: pair.facts, vault_entry: Some(entry) };
        Ok(Action::CertificateChosen { certificate, findings })
    }

    fn keep(&self, entry: &str, key: &Secret<String>) -> Result<(), Failure> {
        self.vault()?.put(entry, &Secret::new(key.expose().clone().into_bytes()))
    }

    /// Opens the vault in the way that this program was told.
    pub fn vault(&self) -> Result<Vault, Failure> {
        (self.unlock)(&self.home)
    }

    async fn read_metadata(&self, source: &str, fingerprint: Option<&str>) -> Result<Action, Failure> {
        let (bytes, shown) = if source.trim_start().starts_with('<') {
            (source.as_bytes().to_vec(), "pasted")
        } else if fetch::is_url(source) {
            (fetch::metadata(source, fingerprint.map(Fingerprint::parse).transpose()?).await?, source)
        } else if self.in_the_window {
            return Err(Failure::input(
                Code::MetadataNoAddress,
                say::metadata_no_address::neither(),
                say::metadata_no_address::neither_fix(),
            ));
        } else {
            (read_file(Path::new(source))?, source)
        };
        let metadata = latchkey_saml::metadata::read(&bytes, shown, self.now())?;
        let findings = latchkey_saml::metadata::check(&metadata, self.now());
        Ok(Action::MetadataRead { metadata, findings })
    }
}

/// What the choice of an identity provider brings with it, from its recipe; refuses one that there is no recipe for.
pub(super) fn chosen(id: &IdpId) -> Result<Action, Failure> {
    let idp = known_idp(id)?;
    let (attributes, needs_https) = (idp.default_choice(), idp.recipe().needs_https);
    Ok(Action::IdpChosen { idp: id.clone(), attributes, needs_https })
}

fn read_file(path: &Path) -> Result<Vec<u8>, Failure> {
    use std::io::Read;
    let mut bytes = Vec::new();
    std::fs::File::open(path).and_then(|file| file.take(METADATA_LIMIT + 1).read_to_end(&mut bytes)).map_err(
        |error| {
            Failure::input(
                Code::MetadataUnreadable,
                say::metadata_file::unreadable(exact(error), exact(path.display())),
                say::metadata_file::unreadable_fix(),
            )
        },
    )?;
    if bytes.len() as u64 > METADATA_LIMIT {
        return Err(Failure::input(
            Code::MetadataTooLarge,
            say::metadata_file::over_five_megabytes(exact(path.display())),
            say::metadata_file::over_five_megabytes_fix(),
        ));
    }
    Ok(bytes)
}
