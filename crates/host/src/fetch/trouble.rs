//! Why a document could not be fetched, in words.

use super::Fingerprint;
use latchkey_core::Failure;
use latchkey_core::plain::quoted;
use reqwest::StatusCode;
use rustls::CertificateError;
use std::{error::Error, io, time::Duration};
use url::Url;

/// The other way in, which always works.
const OR_FILE: &str = "or download the metadata in a browser and give the file";

/// The same failure where there is no file to give instead.
pub(super) fn without_a_file(mut failure: Failure) -> Failure {
    let (comma, semicolon) = (format!(", {OR_FILE}."), format!("; {OR_FILE}."));
    let fix = failure.fix.strip_suffix(&comma).or_else(|| failure.fix.strip_suffix(&semicolon));
    if let Some(fix) = fix {
        failure.fix = format!("{fix}.");
    }
    failure
}

fn host(url: &Url) -> &str {
    url.host_str().unwrap_or("the server")
}

pub(super) fn no_address(text: &str, why: &str) -> Failure {
    Failure::input(
        "url_invalid",
        format!("{text} is no address that can be fetched: {why}.", text = quoted(&text)),
        "Copy the metadata URL from the identity provider; it begins with https://.",
    )
}

pub(super) fn password_in_address() -> Failure {
    Failure::input(
        "url_with_password",
        "The address holds a user name or password.",
        "Metadata is public: take the part before the @ out of the address.",
    )
}

pub(super) fn no_client(error: &reqwest::Error) -> Failure {
    Failure::input(
        "network_unusable",
        format!("The network cannot be used: {}.", innermost(error)),
        format!("Check the proxy settings of this machine, {OR_FILE}."),
    )
}

pub(super) fn no_tls(error: &rustls::Error) -> Failure {
    Failure::input("network_unusable", format!("TLS cannot be used: {error}."), "Report this as a bug.")
}

pub(super) fn too_slow(url: &Url, deadline: Duration) -> Failure {
    Failure::unanswered(
        "fetch_timeout",
        format!("{} did not answer whole within {} seconds.", host(url), deadline.as_secs()),
        format!("Check that this machine can reach it (network, VPN, firewall), {OR_FILE}."),
    )
}

pub(super) fn too_large(url: &Url) -> Failure {
    Failure::input(
        "metadata_too_large",
        format!("{} sends more than 5 MB.", host(url)),
        "Give the metadata URL of this one application.",
    )
}

pub(super) fn cut_off(url: &Url, error: &reqwest::Error) -> Failure {
    Failure::unanswered(
        "fetch_cut_off",
        format!("The answer of {} broke off: {}.", host(url), innermost(error)),
        format!("Try again, {OR_FILE}."),
    )
}

pub(super) fn downgrade(from: &Url, to: &Url) -> Failure {
    Failure::input(
        "redirect_to_http",
        format!("{} (https) sends on to {to}, which is not encrypted: anybody on the way could change it.", host(from)),
        format!("Ask the identity provider's administrator to set its external URL to https, {OR_FILE}."),
    )
}

pub(super) fn too_many_redirects(url: &Url, limit: usize) -> Failure {
    Failure::input(
        "too_many_redirects",
        format!("The address sends on more than {limit} times, last to {}.", host(url)),
        format!("It probably leads to a sign-in page: open it in a private window to see, {OR_FILE}."),
    )
}

pub(super) fn status(url: &Url, status: StatusCode) -> Failure {
    let (code, why, fix) = match status.as_u16() {
        401 | 403 => (
            "fetch_forbidden",
            "it wants a sign-in, and WorkOS has none either",
            "Use the public metadata URL, or upload the file at WorkOS",
        ),
        404 | 410 => (
            "fetch_not_found",
            "there is nothing at this address",
            "Check the application's slug or ID in the address, and that the application exists and is active",
        ),
        429 => ("fetch_refused", "it was asked too often", "Wait a minute and try again"),
        500..=599 => (
            "fetch_server_error",
            "the server itself failed",
            "Look into the identity provider's log; in authentik, a provider name with letters outside ASCII or a \
             certificate that does not fit the signature algorithm does this",
        ),
        _ => ("fetch_refused", "that is no document", "Check the address in a private browser window"),
    };
    Failure::input(code, format!("{} answered {status}: {why}.", host(url)), format!("{fix}, {OR_FILE}."))
}

/// The connection failed: TLS explained, everything else as nothing having answered.
pub(super) fn connection(
    url: &Url,
    error: &reqwest::Error,
    trust: Option<Fingerprint>,
    presented: &[Fingerprint],
) -> Failure {
    match tls_error(error) {
        Some(rustls::Error::InvalidCertificate(fault)) => certificate(url, fault, trust, presented),
        Some(rustls::Error::InvalidMessage(_)) => Failure::input(
            "tls_not_spoken",
            format!("{} does not speak TLS on this port.", host(url)),
            "Check the port, or whether the address begins with http:// instead.",
        ),
        Some(other) => Failure::input(
            "tls_failed",
            format!("No secure connection to {}: {other}.", host(url)),
            format!("Show this to the server's administrator, {OR_FILE}."),
        ),
        None => Failure::unanswered(
            "fetch_unanswered",
            format!("Nothing answered at {url}: {}.", innermost(error)),
            format!("Check the address and that this machine can reach it (network, VPN, firewall), {OR_FILE}."),
        ),
    }
}

fn certificate(url: &Url, fault: &CertificateError, trust: Option<Fingerprint>, presented: &[Fingerprint]) -> Failure {
    let host = host(url);
    let own = presented.first().map_or_else(|| "unknown".to_owned(), Fingerprint::to_string);
    if let Some(trust) = trust
        && !presented.contains(&trust)
    {
        let listed = presented.iter().map(Fingerprint::to_string).collect::<Vec<_>>().join(" and ");
        return Failure::input(
            "fingerprint_mismatch",
            format!("{host} presents another certificate than the trusted one: {listed}."),
            "Ask the server's administrator whether the certificate was changed. If nobody knows, stop: somebody may \
             stand between you and the server.",
        );
    }
    let (code, why) = match fault {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            ("tls_certificate_expired", "has expired (or this machine's clock is wrong)".to_owned())
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            ("tls_certificate_not_yet_valid", "is not valid yet (or this machine's clock is wrong)".to_owned())
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            ("tls_wrong_name", format!("is not made out to {host}"))
        }
        CertificateError::UnknownIssuer => (
            "tls_unknown_issuer",
            "is self-signed or comes from a private authority that this machine does not trust".to_owned(),
        ),
        CertificateError::Revoked => ("tls_certificate_revoked", "was revoked".to_owned()),
        other => ("tls_certificate_refused", format!("is refused ({other})")),
    };
    let may_be_trusted = code == "tls_unknown_issuer" || code == "tls_wrong_name" || code == "tls_certificate_refused";
    Failure::input(
        code,
        format!("The certificate of {host} {why}. Its SHA-256 fingerprint is {own}."),
        if may_be_trusted {
            format!(
                "If the server's administrator confirms this fingerprint, repeat with --trust-fingerprint {own}. WorkOS \
                 would refuse this server, so upload the XML there."
            )
        } else {
            format!("Ask the server's administrator to replace the certificate, {OR_FILE}.")
        },
    )
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
    let mut last = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string().trim_end_matches('.').to_owned()
}
