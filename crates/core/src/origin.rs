//! The one place that a secret is for: scheme, host and port of a server, and the certificate that it is recognised by
//! where that is not a publicly trusted one.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;
use url::Url;

/// A server as far as a secret is concerned. The path does not count: `https://idp.example` and `https://idp.example/sso/`
/// are one origin.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// Scheme, host and, where it is not the scheme's usual one, port.
    pub address: String,
    /// The SHA-256 fingerprint of the certificate that is trusted there, where it is pinned: 64 hexadecimal digits.
    pub certificate: Option<String>,
}

impl Origin {
    /// The origin of a web address, with the fingerprint that is pinned for it. Nothing where it is no web address.
    pub fn of(address: &str, certificate: Option<&str>) -> Option<Self> {
        let url = Url::parse(address.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
        url.host()?;
        let digits = |text: &str| text.chars().filter(char::is_ascii_hexdigit).collect::<String>().to_uppercase();
        Some(Self { address: url.origin().ascii_serialization(), certificate: certificate.map(digits) })
    }

    /// An endpoint with its path: where many organizations share a host, another path is another organization's.
    pub fn of_endpoint(address: &str) -> Option<Self> {
        Self::of(address, None)?;
        let url = Url::parse(address.trim()).ok()?;
        let path = url.path().trim_end_matches('/');
        Some(Self { address: format!("{}{path}", url.origin().ascii_serialization()), certificate: None })
    }

    /// Whether `other` is at the same address and is only recognised by another certificate.
    pub fn differs_by_certificate(&self, other: &Self) -> bool {
        self.address == other.address && self.certificate != other.certificate
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> Option<String> {
        Origin::of(text, None).map(|origin| origin.address)
    }

    #[test]
    fn path_slash_capitals_and_usual_port_make_no_other_origin() {
        for text in
            ["https://idp.example", "https://IDP.example/", "https://idp.example:443/sso?x#y", " https://idp.example "]
        {
            assert_eq!(address(text).as_deref(), Some("https://idp.example"), "{text}");
        }
    }

    #[test]
    fn scheme_host_port_and_certificate_make_another() {
        let here = Origin::of("https://idp.example", None);
        for text in
            ["http://idp.example", "https://idp.example:8443", "https://idp.example.evil.test", "https://xdp.example"]
        {
            assert_ne!(Origin::of(text, None), here, "{text}");
        }
        let pinned = Origin::of("https://idp.example", Some("aa:bb"));
        assert_ne!(pinned, here);
        assert_eq!(pinned, Origin::of("https://idp.example/", Some("AABB")));
    }

    #[test]
    fn what_is_no_web_address_has_no_origin() {
        for text in ["", "idp.example", "file:///etc/passwd", "javascript:alert(1)", "https://"] {
            assert_eq!(address(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_password_in_an_address_does_not_reach_the_origin() {
        assert_eq!(address("https://user:secret@idp.example").as_deref(), Some("https://idp.example"));
    }
}
