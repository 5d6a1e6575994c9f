//! The built-in identity provider: its sample people, its metadata and its responses, signed with the setup's own key.
//! It can make each of the faults that real identity providers make ([`Fault`]), one at a time and on purpose, so that
//! the way from the fault to its finding can be rehearsed.

mod fault;
mod people;
mod response;
mod sign;

pub use fault::Fault;
pub use people::{SamplePerson, sample_people};
pub use response::{Reply, SignedPart, form_value, respond};
pub use sign::Signer;

use crate::xml::{DS, Element, MD, POST, REDIRECT, SAMLP};
use latchkey_core::attribute::NAME_ID_EMAIL;

/// The built-in identity provider's metadata.
pub fn identity_provider_metadata(signer: &Signer, entity_id: &str, sso_url: &str) -> String {
    let certificate = Element::new("ds:X509Certificate").text(&signer.certificate_base64());
    let key = Element::new("md:KeyDescriptor")
        .with("use", "signing")
        .child(Element::new("ds:KeyInfo").with("xmlns:ds", DS).child(Element::new("ds:X509Data").child(certificate)));
    let sign_on =
        |binding: &str| Element::new("md:SingleSignOnService").with("Binding", binding).with("Location", sso_url);
    let role = Element::new("md:IDPSSODescriptor")
        .with("WantAuthnRequestsSigned", "false")
        .with("protocolSupportEnumeration", SAMLP)
        .child(key)
        .child(Element::new("md:NameIDFormat").text(NAME_ID_EMAIL))
        .child(sign_on(REDIRECT))
        .child(sign_on(POST));
    Element::new("md:EntityDescriptor").with("xmlns:md", MD).with("entityID", entity_id).child(role).into_xml()
}

#[cfg(test)]
mod tests;
