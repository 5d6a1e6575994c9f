//! Why a document could not be fetched.

use super::Fingerprint;
use latchkey_core::{
    Code, Failure,
    message::{Arg, Exact, Message, choice, exact, say},
    plain::shown,
};
use reqwest::StatusCode;
use rustls::{AlertDescription, CertificateError, OtherError};
use std::{error::Error, io, time::Duration};
use url::Url;

/// What is read from a server. For metadata there is another way in, a file; and the certificate to trust is a setting of
/// its own for each.
#[derive(Clone, Copy, Debug)]
pub(super) enum Asked {
    /// The identity provider's metadata.
    Metadata,
    /// The API of its administration.
    Api,
}

impl From<Asked> for Arg {
    fn from(asked: Asked) -> Self {
        choice(match asked {
            Asked::Metadata => "metadata",
            Asked::Api => "api",
        })
    }
}

/// The server's name. Every address that is asked has one.
pub(super) fn host(url: &Url) -> Exact {
    exact(url.host_str().unwrap_or(url.as_str()))
}

pub(super) fn no_address(asked: Asked, text: &str) -> Failure {
    let why = say::url_invalid::no_address(exact(shown(text)));
    Failure::input(Code::UrlInvalid, why, say::url_invalid::fix(asked))
}

pub(super) fn no_https(asked: Asked, text: &str) -> Failure {
    Failure::input(Code::UrlInvalid, say::url_invalid::no_https(exact(shown(text))), say::url_invalid::fix(asked))
}

pub(super) fn out_of_api(path: &str) -> Failure {
    let why = say::url_invalid::out_of_api(exact(shown(path)));
    Failure::input(Code::UrlInvalid, why, say::url_invalid::fix(Asked::Api))
}

pub(super) fn password_in_address(asked: Asked) -> Failure {
    Failure::input(Code::UrlWithPassword, say::url_with_password::has_one(), say::url_with_password::has_one_fix(asked))
}

pub(super) fn no_client(asked: Asked, error: &reqwest::Error) -> Failure {
    Failure::input(
        Code::NetworkUnusable,
        say::network_unusable::network(innermost(error)),
        say::network_unusable::network_fix(asked),
    )
}

pub(super) fn no_tls(error: &rustls::Error) -> Failure {
    Failure::input(
        Code::NetworkUnusable,
        say::network_unusable::tls(broken_by(error)),
        say::network_unusable::tls_fix(),
    )
}

pub(super) fn too_slow(asked: Asked, url: &Url, deadline: Duration) -> Failure {
    Failure::unanswered(
        Code::FetchTimeout,
        say::fetch_timeout::too_slow(host(url), deadline.as_secs()),
        say::fetch_timeout::too_slow_fix(asked),
    )
}

pub(super) fn too_large(url: &Url, limit: usize) -> Failure {
    Failure::input(
        Code::MetadataTooLarge,
        say::fetched_too_large::over_limit(host(url), limit / (1024 * 1024)),
        say::fetched_too_large::over_limit_fix(),
    )
}

pub(super) fn cut_off(asked: Asked, url: &Url, error: &reqwest::Error) -> Failure {
    Failure::unanswered(
        Code::FetchCutOff,
        say::fetch_cut_off::broke_off(innermost(error), host(url)),
        say::fetch_cut_off::broke_off_fix(asked),
    )
}

pub(super) fn downgrade(asked: Asked, from: &Url, to: &Url) -> Failure {
    Failure::input(
        Code::RedirectToHttp,
        say::redirect_to_http::unencrypted(host(from), exact(to)),
        say::redirect_to_http::unencrypted_fix(asked),
    )
}

pub(super) fn too_many_redirects(asked: Asked, url: &Url, limit: usize) -> Failure {
    Failure::input(
        Code::TooManyRedirects,
        say::too_many_redirects::circle(host(url), limit),
        say::too_many_redirects::circle_fix(asked),
    )
}

pub(super) fn status(asked: Asked, url: &Url, status: StatusCode) -> Failure {
    let (host, said) = (host(url), exact(status));
    let (code, why, fix) = match status.as_u16() {
        401 | 403 => (
            Code::FetchForbidden,
            say::fetch_forbidden::sign_in_wanted(host, said),
            say::fetch_forbidden::sign_in_wanted_fix(asked),
        ),
        404 | 410 => (
            Code::FetchNotFound,
            say::fetch_not_found::nothing_there(host, said),
            say::fetch_not_found::nothing_there_fix(asked),
        ),
        429 => {
            (Code::FetchRefused, say::fetch_refused::too_often(host, said), say::fetch_refused::too_often_fix(asked))
        }
        500..=599 => (
            Code::FetchServerError,
            say::fetch_server_error::failed(host, said),
            say::fetch_server_error::failed_fix(asked),
        ),
        _ => (
            Code::FetchRefused,
            say::fetch_refused::no_document(host, said),
            say::fetch_refused::no_document_fix(asked),
        ),
    };
    Failure::input(code, why, fix)
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
            say::fetch_unanswered::nothing(innermost(error), exact(url)),
            say::fetch_unanswered::nothing_fix(asked),
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
            say::tls_not_spoken::no_tls(host(url)),
            say::tls_not_spoken::no_tls_fix(),
        ),
        other => Failure::input(
            Code::TlsFailed,
            say::tls_failed::no_connection(broken_by(other), host(url)),
            say::tls_failed::no_connection_fix(asked),
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
    if let Some(trust) = trust
        && !presented.contains(&trust)
    {
        let presented: Vec<Exact> = presented.iter().map(exact).collect();
        return Failure::input(
            Code::FingerprintMismatch,
            say::fingerprint_mismatch::other_certificate(host, presented),
            say::fingerprint_mismatch::other_certificate_fix(),
        );
    }
    let unknown = say::server_certificate::unknown_fingerprint;
    let own = presented.first().map_or_else(|| Arg::from(unknown()), |own| Arg::from(exact(own)));
    let (code, why) = fault_of_certificate(fault, host, own.clone());
    let may_be_trusted =
        code == Code::TlsUnknownIssuer || code == Code::TlsWrongName || code == Code::TlsCertificateRefused;
    let is_of_a_time = matches!(code, Code::TlsCertificateExpired | Code::TlsCertificateNotYetValid);
    let fix = match asked {
        _ if is_of_a_time => say::server_certificate::clock_fix(asked),
        _ if !may_be_trusted || presented.is_empty() => say::server_certificate::replace_fix(asked),
        Asked::Metadata => say::server_certificate::trust_for_metadata_fix(own),
        Asked::Api => say::server_certificate::trust_for_api_fix(own),
    };
    Failure::input(code, why, fix)
}

fn fault_of_certificate(fault: &CertificateError, host: Exact, own: Arg) -> (Code, Message) {
    match fault {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            (Code::TlsCertificateExpired, say::tls_certificate_expired::expired(host, own))
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            (Code::TlsCertificateNotYetValid, say::tls_certificate_not_yet_valid::not_yet(host, own))
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            (Code::TlsWrongName, say::tls_wrong_name::other_name(host, own))
        }
        CertificateError::UnknownIssuer => (Code::TlsUnknownIssuer, say::tls_unknown_issuer::unknown(host, own)),
        CertificateError::Revoked => (Code::TlsCertificateRevoked, say::tls_certificate_revoked::revoked(host, own)),
        other => (Code::TlsCertificateRefused, refusal(other, host, own)),
    }
}

/// What is wrong with a certificate that is refused for anything but its dates, its name or its issuer.
fn refusal(fault: &CertificateError, host: Exact, own: Arg) -> Message {
    match fault {
        CertificateError::BadEncoding => say::tls_certificate_refused::damaged(host, own),
        CertificateError::UnhandledCriticalExtension => say::tls_certificate_refused::critical_extension(host, own),
        CertificateError::UnknownRevocationStatus
        | CertificateError::ExpiredRevocationList
        | CertificateError::ExpiredRevocationListContext { .. }
        | CertificateError::InvalidOcspResponse => say::tls_certificate_refused::revocation_unknown(host, own),
        CertificateError::BadSignature => say::tls_certificate_refused::bad_signature(host, own),
        CertificateError::UnsupportedSignatureAlgorithmContext { .. }
        | CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
            say::tls_certificate_refused::weak_signature(host, own)
        }
        CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. } => {
            say::tls_certificate_refused::not_for_servers(host, own)
        }
        CertificateError::Other(OtherError(inner)) => other_refusal(&inner.to_string(), host, own),
        _ => say::tls_certificate_refused::some_reason(host, own),
    }
}

/// The verifier's own faults, which it tells by name alone.
fn other_refusal(name: &str, host: Exact, own: Arg) -> Message {
    match name {
        "CaUsedAsEndEntity" => say::tls_certificate_refused::of_authority(host, own),
        "EndEntityUsedAsCa" => say::tls_certificate_refused::issuer_may_not(host, own),
        "NameConstraintViolation" => say::tls_certificate_refused::name_not_allowed(host, own),
        "PathLenConstraintViolated" | "MaximumPathDepthExceeded" => {
            say::tls_certificate_refused::too_many_authorities(host, own)
        }
        "UnsupportedCertVersion" => say::tls_certificate_refused::version(host, own),
        "InvalidSerialNumber" => say::tls_certificate_refused::serial_number(host, own),
        _ => say::tls_certificate_refused::some_reason(host, own),
    }
}

/// What broke a secure connection. The TLS library tells it in its own words.
fn broken_by(error: &rustls::Error) -> Message {
    match error {
        rustls::Error::AlertReceived(alert) => refused_by_server(*alert),
        rustls::Error::PeerIncompatible(_) => say::tls_broke::nothing_in_common(),
        rustls::Error::NoCertificatesPresented => say::tls_broke::no_certificate(),
        rustls::Error::InvalidCertificate(_) => say::tls_broke::certificate_refused(),
        rustls::Error::InvalidMessage(_)
        | rustls::Error::InappropriateMessage { .. }
        | rustls::Error::InappropriateHandshakeMessage { .. }
        | rustls::Error::PeerMisbehaved(_)
        | rustls::Error::PeerSentOversizedRecord
        | rustls::Error::DecryptError => say::tls_broke::rules(),
        rustls::Error::NoApplicationProtocol => say::tls_broke::no_http(),
        rustls::Error::FailedToGetCurrentTime => say::tls_broke::no_time(),
        _ => say::tls_broke::on_this_computer(),
    }
}

fn refused_by_server(alert: AlertDescription) -> Message {
    match alert {
        AlertDescription::HandshakeFailure | AlertDescription::InsufficientSecurity => say::tls_broke::no_cipher(),
        AlertDescription::ProtocolVersion => say::tls_broke::versions(),
        AlertDescription::UnrecognisedName => say::tls_broke::name_unknown(),
        AlertDescription::CertificateRequired
        | AlertDescription::BadCertificate
        | AlertDescription::UnknownCA
        | AlertDescription::AccessDenied => say::tls_broke::client_certificate_wanted(),
        AlertDescription::InternalError => say::tls_broke::server_fault(),
        _ => say::tls_broke::handshake(),
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
fn innermost(error: &(dyn Error + 'static)) -> Arg {
    if let Some(error) = tls_error(error) {
        return broken_by(error).into();
    }
    let mut last = error;
    while let Some(source) = last.source() {
        last = source;
    }
    exact(last.to_string().trim_end_matches('.')).into()
}
