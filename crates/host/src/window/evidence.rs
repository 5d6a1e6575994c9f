//! What was sent and received in a sign-in test, to be shown and never saved.

use super::Evidence;
use latchkey_core::certificate::CertificateFacts;
use latchkey_saml::verify::signed_parts;

impl Evidence {
    /// The request and the response as they are, with those parts of the response marked that one of `certificates`
    /// signed.
    pub fn of(request: Option<String>, response: Option<String>, certificates: &[CertificateFacts]) -> Self {
        let signed = response.as_deref().map(|xml| marked(xml, certificates)).unwrap_or_default();
        Self { request, response, signed }
    }
}

/// The signed parts in UTF-16 units.
fn marked(xml: &str, certificates: &[CertificateFacts]) -> Vec<(u32, u32)> {
    let units = |end: usize| u32::try_from(xml.get(..end)?.encode_utf16().count()).ok();
    let parts = signed_parts(xml, certificates);
    parts.into_iter().filter_map(|part| Some((units(part.start)?, units(part.end)?))).collect()
}
