//! Files that a person dropped or chose: metadata, a certificate with or without its key, or a PKCS#12 file. They are
//! told apart by what is in them, never by their names.

use super::{App, beside};
use crate::window::View;
use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_certificate::{KeyPair, certificates_in, import, judge};
use latchkey_core::{
    Code, Failure, Secret,
    certificate::{CertificateFacts, CertificateSource, SigningCertificate},
    field::Field,
    message::{Exact, exact, say},
    setup::SetupName,
    wizard::Action,
};
use latchkey_saml::metadata::{check, looks_like_sp_metadata, read};

/// The largest file that is read, in bytes.
const LARGEST: usize = 5 * 1024 * 1024;
/// A certificate, its key, and metadata of both sides.
const MOST_FILES: usize = 4;

/// A file as a page hands it over. What is too large is refused before it is unpacked.
///
/// # Errors
/// `file_too_large`; `file_unreadable` where it is not base64.
pub fn dropped_file(name: &str, base64: &str) -> Result<(String, Vec<u8>), Failure> {
    if base64.len() / 4 * 3 > LARGEST + 4 {
        return Err(too_large(name));
    }
    let bytes = STANDARD.decode(base64).map_err(|_| {
        Failure::input(
            Code::FileUnreadable,
            say::file_unreadable::not_whole(shown(name)),
            say::file_unreadable::not_whole_fix(),
        )
    })?;
    Ok((name.to_owned(), bytes))
}

fn too_large(name: &str) -> Failure {
    Failure::input(
        Code::FileTooLarge,
        say::file_too_large::over_five_megabytes(shown(name)),
        say::file_too_large::over_five_megabytes_fix(),
    )
}

/// The last part of a file's name, not too long, in quotation marks.
fn shown(name: &str) -> Exact {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let short: String = last.chars().filter(|letter| !letter.is_control()).take(60).collect();
    exact(format_args!("\u{201c}{short}\u{201d}"))
}

/// What a file holds.
enum Content {
    IdpMetadata { name: String, bytes: Vec<u8> },
    SpMetadata { text: String },
    Other { name: String, bytes: Secret<Vec<u8>> },
}

/// What comes of certificate and key files.
enum Certificate {
    WithKey(Box<KeyPair>),
    Alone(Box<CertificateFacts>),
}

impl App {
    /// Takes files in, all or none of those that belong together, and shows the setup afterwards.
    ///
    /// # Errors
    /// Those of `latchkey_certificate::import` and `latchkey_saml::metadata::read`; `file_too_large`, `too_many_files`,
    /// `file_unknown` for a file that is none of these, and `key_alone` for a key without its certificate.
    pub async fn take_files(
        &self,
        name: &SetupName,
        files: Vec<(String, Vec<u8>)>,
        password: Option<Secret<String>>,
    ) -> Result<View, Failure> {
        let setup = self.home.load(name)?;
        let contents = sorted(files)?;
        let mut others = Vec::new();
        let mut actions = Vec::new();
        for content in contents {
            match content {
                Content::IdpMetadata { name, bytes } => {
                    let now = self.now();
                    actions.push(
                        beside(move || {
                            let metadata = read(&bytes, &name, now)?;
                            let findings = check(&metadata, now);
                            Ok(Action::MetadataRead { metadata, findings })
                        })
                        .await?,
                    );
                }
                Content::SpMetadata { text } => {
                    actions.push(Action::Set { field: Field::ServiceProvider, organization: None, values: vec![text] })
                }
                Content::Other { name, bytes } => others.push((name, bytes)),
            }
        }
        if !others.is_empty() {
            match beside(move || certificate(&others, password.as_ref())).await? {
                Certificate::WithKey(pair) => self.keep_pair(name, CertificateSource::Imported, *pair).await?,
                Certificate::Alone(facts) => {
                    // The same certificate brings nothing new, and its key may be in the vault.
                    let known = setup.certificate.as_ref().is_some_and(|known| known.facts.sha256 == facts.sha256);
                    if !known {
                        let findings = judge(&facts, self.now());
                        let source = CertificateSource::FromMetadata;
                        let certificate = SigningCertificate { source, facts: *facts, vault_entry: None };
                        self.apply(name, Action::CertificateChosen { certificate, findings }).await?;
                    }
                }
            }
        }
        for action in actions {
            self.apply(name, action).await?;
        }
        self.open_view(name)
    }
}

fn sorted(files: Vec<(String, Vec<u8>)>) -> Result<Vec<Content>, Failure> {
    if files.len() > MOST_FILES {
        return Err(Failure::input(
            Code::TooManyFiles,
            say::too_many_files::too_many(files.len()),
            say::too_many_files::too_many_fix(),
        ));
    }
    files.into_iter().map(|(name, bytes)| content(name, bytes)).collect()
}

fn content(name: String, bytes: Vec<u8>) -> Result<Content, Failure> {
    if bytes.len() > LARGEST {
        return Err(too_large(&name));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        let message = say::file_empty::empty(shown(&name));
        return Err(Failure::input(Code::FileEmpty, message, say::file_empty::empty_fix()));
    }
    let is_xml = match bytes.as_slice() {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => true,
        bytes => {
            let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            text.trim_ascii_start().starts_with(b"<")
        }
    };
    if !is_xml {
        return Ok(Content::Other { name, bytes: Secret::new(bytes) });
    }
    match std::str::from_utf8(&bytes) {
        Ok(text) if looks_like_sp_metadata(text) => Ok(Content::SpMetadata { text: text.to_owned() }),
        _ => Ok(Content::IdpMetadata { name, bytes }),
    }
}

/// A pair out of one file or two, or a certificate alone.
fn certificate(files: &[(String, Secret<Vec<u8>>)], password: Option<&Secret<String>>) -> Result<Certificate, Failure> {
    match files {
        [(name, bytes)] => match import(bytes.expose(), None, password) {
            Ok(pair) => Ok(Certificate::WithKey(Box::new(pair))),
            Err(failure) if failure.code == Code::KeyMissing => {
                let found = certificates_in(bytes.expose(), password)?;
                found.into_iter().next().map(|facts| Certificate::Alone(Box::new(facts))).ok_or(failure)
            }
            Err(failure) => Err(in_words(failure, name, bytes.expose())),
        },
        [(name, one), (_, other)] => {
            let first_is_certificate = certificates_in(one.expose(), password).is_ok();
            let (certificate, key) = if first_is_certificate { (one, other) } else { (other, one) };
            let pair = import(certificate.expose(), Some(key.expose()), password);
            pair.map(|pair| Certificate::WithKey(Box::new(pair)))
                .map_err(|failure| in_words(failure, name, one.expose()))
        }
        _ => Err(Failure::input(
            Code::TooManyFiles,
            say::too_many_files::more_than_a_pair(),
            say::too_many_files::more_than_a_pair_fix(),
        )),
    }
}

/// Says of a file that is none of those wanted what it is, as far as that can be told.
fn in_words(failure: Failure, name: &str, bytes: &[u8]) -> Failure {
    match failure.code {
        Code::CertificateUnreadable => {
            Failure::input(Code::FileUnknown, say::file_unknown::neither(shown(name)), say::file_unknown::neither_fix())
        }
        Code::CertificateMissing if has_key(bytes) => Failure::input(
            Code::KeyAlone,
            say::key_alone::no_certificate(shown(name)),
            say::key_alone::no_certificate_fix(),
        ),
        _ => failure,
    }
}

fn has_key(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.contains("PRIVATE KEY-----")
}
