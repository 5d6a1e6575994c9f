//! Why a document could not be fetched, in words.

use super::Fingerprint;
use latchkey_core::plain::quoted;
use latchkey_core::{Code, Failure};
use reqwest::StatusCode;
use rustls::{AlertDescription, CertificateError, OtherError};
use std::{error::Error, io, time::Duration};
use url::Url;

/// The other way in, which always works.
const OR_FILE: &str = "or download the metadata in a browser and give the file";

/// What is read from a server; the certificate to trust there is a setting of its own.
#[derive(Clone, Copy, Debug)]
pub(super) enum Asked {
    /// The identity provider's metadata.
    Metadata,
    /// The API of its administration.
    Api,
}

/// The same failure where there is no file to give instead.
pub(super) fn without_a_file(mut failure: Failure) -> Failure {
    let (comma, semicolon) = (format!(", {OR_FILE}."), format!("; {OR_FILE}."));
    let fix = failure.fix.strip_suffix(&comma).or_else(|| failure.fix.strip_suffix(&semicolon));
    if let Some(fix) = fix {
        failure.fix = format!("{fix}.").into();
    }
    failure
}

fn host(url: &Url) -> &str {
    url.host_str().unwrap_or("the server")
}

pub(super) fn no_address(text: &str, why: &str) -> Failure {
    Failure::input(
        Code::UrlInvalid,
        format!("{text} is no address that can be fetched: {why}.", text = quoted(&text)),
        "Copy the metadata URL from the identity provider; it begins with https://.",
    )
}

pub(super) fn password_in_address() -> Failure {
    Failure::input(
        Code::UrlWithPassword,
        "The address holds a user name or password.",
        "Metadata is public: take the part before the @ out of the address.",
    )
}

pub(super) fn no_client(error: &reqwest::Error) -> Failure {
    Failure::input(
        Code::NetworkUnusable,
        format!("The network cannot be used: {}.", innermost(error)),
        format!("Check the proxy settings of this machine, {OR_FILE}."),
    )
}

pub(super) fn no_tls(error: &rustls::Error) -> Failure {
    Failure::input(Code::NetworkUnusable, format!("TLS cannot be used: {}.", in_words(error)), "Report this as a bug.")
}

pub(super) fn too_slow(url: &Url, deadline: Duration) -> Failure {
    Failure::unanswered(
        Code::FetchTimeout,
        format!("{} did not answer whole within {} seconds.", host(url), deadline.as_secs()),
        format!("Check that this machine can reach it (network, VPN, firewall), {OR_FILE}."),
    )
}

pub(super) fn too_large(url: &Url) -> Failure {
    Failure::input(
        Code::MetadataTooLarge,
        format!("{} sends more than 5 MB.", host(url)),
        "Give the metadata URL of this one application.",
    )
}

pub(super) fn cut_off(url: &Url, error: &reqwest::Error) -> Failure {
    Failure::unanswered(
        Code::FetchCutOff,
        format!("The answer of {} broke off: {}.", host(url), innermost(error)),
        format!("Try again, {OR_FILE}."),
    )
}

pub(super) fn downgrade(from: &Url, to: &Url) -> Failure {
    Failure::input(
        Code::RedirectToHttp,
        format!("{} (https) sends on to {to}, which is not encrypted: anybody on the way could change it.", host(from)),
        format!("Ask the identity provider's administrator to set its external URL to https, {OR_FILE}."),
    )
}

pub(super) fn too_many_redirects(url: &Url, limit: usize) -> Failure {
    Failure::input(
        Code::TooManyRedirects,
        format!("The address sends on more than {limit} times, last to {}.", host(url)),
        format!("It probably leads to a sign-in page: open it in a private window to see, {OR_FILE}."),
    )
}

pub(super) fn status(url: &Url, status: StatusCode) -> Failure {
    let (code, why, fix) = match status.as_u16() {
        401 | 403 => (
            Code::FetchForbidden,
            "it wants a sign-in, and WorkOS has none either",
            "Use the public metadata URL, or upload the file at WorkOS",
        ),
        404 | 410 => (
            Code::FetchNotFound,
            "there is nothing at this address",
            "Check the application's slug or ID in the address, and that the application exists and is active",
        ),
        429 => (Code::FetchRefused, "it was asked too often", "Wait a minute and try again"),
        500..=599 => (
            Code::FetchServerError,
            "the server itself failed",
            "Look into the identity provider's log; in authentik, a provider name with letters outside ASCII or a \
             certificate that does not fit the signature algorithm does this",
        ),
        _ => (Code::FetchRefused, "that is no document", "Check the address in a private browser window"),
    };
    Failure::input(code, format!("{} answered {status}: {why}.", host(url)), format!("{fix}, {OR_FILE}."))
}

/// The connection failed: TLS explained, everything else as nothing having answered.
pub(super) fn connection(
    asked: Asked,
    url: &Url,
    error: &reqwest::Error,
    trust: Option<Fingerprint>,
    presented: &[Fingerprint],
) -> Failure {
    match tls_error(error) {
        Some(error) => insecure(asked, url, error, trust, presented),
        None => Failure::unanswered(
            Code::FetchUnanswered,
            format!("Nothing answered at {url}: {}.", innermost(error)),
            format!("Check the address and that this machine can reach it (network, VPN, firewall), {OR_FILE}."),
        ),
    }
}

/// No secure connection came about.
pub(super) fn insecure(
    asked: Asked,
    url: &Url,
    error: &rustls::Error,
    trust: Option<Fingerprint>,
    presented: &[Fingerprint],
) -> Failure {
    match error {
        rustls::Error::InvalidCertificate(fault) => certificate(asked, url, fault, trust, presented),
        rustls::Error::InvalidMessage(_) => Failure::input(
            Code::TlsNotSpoken,
            format!("{} does not speak TLS on this port.", host(url)),
            "Check the port, or whether the address begins with http:// instead.",
        ),
        other => Failure::input(
            Code::TlsFailed,
            format!("No secure connection to {}: {}.", host(url), in_words(other)),
            format!("Show this to the server's administrator, {OR_FILE}."),
        ),
    }
}

fn certificate(
    asked: Asked,
    url: &Url,
    fault: &CertificateError,
    trust: Option<Fingerprint>,
    presented: &[Fingerprint],
) -> Failure {
    let host = host(url);
    let own = presented.first().map_or_else(|| "unknown".to_owned(), Fingerprint::to_string);
    if let Some(trust) = trust
        && !presented.contains(&trust)
    {
        let listed = presented.iter().map(Fingerprint::to_string).collect::<Vec<_>>().join(" and ");
        return Failure::input(
            Code::FingerprintMismatch,
            format!("{host} presents another certificate than the trusted one: {listed}."),
            "Ask the server's administrator whether the certificate was changed. If nobody knows, stop: somebody may \
             stand between you and the server.",
        );
    }
    let (code, why) = match fault {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            (Code::TlsCertificateExpired, "has expired (or this machine's clock is wrong)".to_owned())
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            (Code::TlsCertificateNotYetValid, "is not valid yet (or this machine's clock is wrong)".to_owned())
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            (Code::TlsWrongName, format!("is not made out to {host}"))
        }
        CertificateError::UnknownIssuer => (
            Code::TlsUnknownIssuer,
            "is self-signed or comes from a private authority that this machine does not trust".to_owned(),
        ),
        CertificateError::Revoked => (Code::TlsCertificateRevoked, "was revoked".to_owned()),
        other => (Code::TlsCertificateRefused, refusal(other).to_owned()),
    };
    let may_be_trusted =
        code == Code::TlsUnknownIssuer || code == Code::TlsWrongName || code == Code::TlsCertificateRefused;
    Failure::input(
        code,
        format!("The certificate of {host} {why}. Its SHA-256 fingerprint is {own}."),
        match asked {
            _ if !may_be_trusted => format!("Ask the server's administrator to replace the certificate, {OR_FILE}."),
            Asked::Metadata => format!(
                "If the server's administrator confirms this fingerprint, run `latchkey setup set metadata-fingerprint` with \
                 {own}; `latchkey metadata check` takes it as --trust-fingerprint. WorkOS would refuse this server, so \
                 upload the XML there."
            ),
            Asked::Api => format!(
                "If the server's administrator confirms this fingerprint, run `latchkey setup set server-fingerprint` with \
                 {own}."
            ),
        },
    )
}

/// What is wrong with a certificate that is refused for anything but its dates, its name or its issuer.
fn refusal(fault: &CertificateError) -> &'static str {
    match fault {
        CertificateError::BadEncoding => "is damaged or no certificate at all",
        CertificateError::UnhandledCriticalExtension => {
            "demands something that is not known here (a critical extension)"
        }
        CertificateError::UnknownRevocationStatus
        | CertificateError::ExpiredRevocationList
        | CertificateError::ExpiredRevocationListContext { .. }
        | CertificateError::InvalidOcspResponse => "cannot be checked for revocation",
        CertificateError::BadSignature => "was not signed by the authority that it names, or was changed afterwards",
        CertificateError::UnsupportedSignatureAlgorithmContext { .. }
        | CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
            "is signed in a way that is not accepted here (perhaps with SHA-1 or a short key)"
        }
        CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. } => {
            "is not meant for a server"
        }
        CertificateError::Other(OtherError(inner)) => other_refusal(&inner.to_string()),
        _ => "does not pass this machine's checks",
    }
}

/// The verifier's own faults, which it tells by name alone.
fn other_refusal(name: &str) -> &'static str {
    match name {
        "CaUsedAsEndEntity" => "is that of a certificate authority, which no server may use for itself",
        "EndEntityUsedAsCa" => "was issued by a certificate that may issue none",
        "NameConstraintViolation" => "has a name for which its authority may not issue certificates",
        "PathLenConstraintViolated" | "MaximumPathDepthExceeded" => {
            "has too many authorities between it and a trusted one"
        }
        "UnsupportedCertVersion" => "has a version that is not accepted here",
        "InvalidSerialNumber" => "has a serial number that is not allowed",
        _ => "does not pass this machine's checks",
    }
}

/// What broke a secure connection, in words. The TLS library tells it in its own.
fn in_words(error: &rustls::Error) -> &'static str {
    match error {
        rustls::Error::AlertReceived(alert) => refused_by_server(*alert),
        rustls::Error::PeerIncompatible(_) => {
            "the server and this machine have no version of TLS or kind of encryption in common; TLS 1.2 or 1.3 is needed"
        }
        rustls::Error::NoCertificatesPresented => "the server presents no certificate",
        rustls::Error::InvalidCertificate(_) => "the server's certificate is refused",
        rustls::Error::InvalidMessage(_)
        | rustls::Error::InappropriateMessage { .. }
        | rustls::Error::InappropriateHandshakeMessage { .. }
        | rustls::Error::PeerMisbehaved(_)
        | rustls::Error::PeerSentOversizedRecord
        | rustls::Error::DecryptError => "the server does not keep to the rules of TLS",
        rustls::Error::NoApplicationProtocol => "the server speaks no HTTP behind TLS",
        rustls::Error::FailedToGetCurrentTime => "this machine does not tell the time",
        _ => "TLS failed on this machine",
    }
}

fn refused_by_server(alert: AlertDescription) -> &'static str {
    match alert {
        AlertDescription::HandshakeFailure | AlertDescription::InsufficientSecurity => {
            "the server accepts no kind of encryption that this machine offers"
        }
        AlertDescription::ProtocolVersion => "the server accepts neither TLS 1.2 nor TLS 1.3",
        AlertDescription::UnrecognisedName => "the server does not know this host name",
        AlertDescription::CertificateRequired
        | AlertDescription::BadCertificate
        | AlertDescription::UnknownCA
        | AlertDescription::AccessDenied => "the server wants a certificate from this machine",
        AlertDescription::InternalError => "the server reports a fault of its own",
        _ => "the server broke the handshake off",
    }
}

/// The TLS error somewhere down the chain of causes.
fn tls_error<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a rustls::Error> {
    let mut next = Some(error);
    while let Some(current) = next {
        if let Some(found) = current.downcast_ref::<rustls::Error>() {
            return Some(found);
        }
        // An io::Error hides what it wraps: its source() is the wrapped error's source.
        let wrapped = current.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = match wrapped {
            Some(wrapped) => Some(wrapped as &(dyn Error + 'static)),
            None => current.source(),
        };
    }
    None
}

/// The last cause, which says what happened.
fn innermost(error: &(dyn Error + 'static)) -> String {
    if let Some(error) = tls_error(error) {
        return in_words(error).to_owned();
    }
    let mut last = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string().trim_end_matches('.').to_owned()
}
