//! Requests: the AuthnRequest that our service provider sends by HTTP-Redirect, requests as they arrive at the built-in
//! identity provider, and the service provider's own metadata. Requests are not signed, because WorkOS does not sign
//! its own. Sources: SAML Core 3.4.1, SAML Bindings 3.4 and 3.5, WorkOS `sso/saml-security`.

mod arrived;

pub use arrived::{KnownServiceProvider, ReceivedRequest, read_post, read_redirect};

use crate::metadata::is_web_address;
use crate::xml::{Element, MD, POST, SAML, SAMLP};
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, write::DeflateEncoder};
use latchkey_core::plain::quoted;
use latchkey_core::{
    Code, Failure, Timestamp,
    attribute::NAME_ID_EMAIL,
    message::{exact, say},
};
use std::io::Write;

/// A request for sign-in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AuthnRequest {
    /// `_` and 160 random bits in lower-case hexadecimal; the response has to repeat it.
    pub id: String,
    /// When it was made.
    pub issue_instant: Timestamp,
    /// The identity provider's single sign-on URL.
    pub destination: String,
    /// To which URL the response has to be posted; a service provider may leave it out.
    pub acs: Option<String>,
    /// The service provider's entity ID.
    pub issuer: String,
}

impl AuthnRequest {
    /// A new request with an ID of its own.
    pub fn new(destination: &str, acs: &str, issuer: &str, now: Timestamp) -> Result<Self, Failure> {
        Ok(Self {
            id: new_id()?,
            issue_instant: now,
            destination: destination.to_owned(),
            acs: Some(acs.to_owned()),
            issuer: issuer.to_owned(),
        })
    }

    /// The request as XML.
    pub fn xml(&self) -> String {
        let mut element = Element::new("samlp:AuthnRequest")
            .with("xmlns:samlp", SAMLP)
            .with("xmlns:saml", SAML)
            .with("ID", &self.id)
            .with("Version", "2.0")
            .with("IssueInstant", self.issue_instant.to_string())
            .with("Destination", &self.destination)
            .with("ProtocolBinding", POST);
        if let Some(acs) = &self.acs {
            element = element.with("AssertionConsumerServiceURL", acs);
        }
        element
            .child(Element::new("saml:Issuer").text(&self.issuer))
            .child(Element::new("samlp:NameIDPolicy").with("Format", NAME_ID_EMAIL).with("AllowCreate", "true"))
            .into_xml()
    }

    /// The URL that takes the browser to the identity provider with this request (HTTP-Redirect binding). A query that
    /// the destination already has is kept.
    pub fn redirect_url(&self, relay_state: &str) -> Result<String, Failure> {
        let mut url = url::Url::parse(&self.destination).map_err(|error| {
            Failure::input(
                Code::SsoUrlUnusable,
                say::sso_url_unusable::why(exact(quoted(&self.destination)), exact(error)),
                say::sso_url_unusable::fix(),
            )
        })?;
        if !is_web_address(&self.destination) {
            return Err(Failure::input(
                Code::SsoUrlUnusable,
                say::sso_url_unusable::no_address(),
                say::sso_url_unusable::fix(),
            ));
        }
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        let packed = encoder.write_all(self.xml().as_bytes()).and_then(|()| encoder.finish()).map_err(|error| {
            Failure::input(
                Code::RequestNotPacked,
                say::request_not_packed::why(exact(error)),
                say::request_not_packed::why_fix(),
            )
        })?;
        url.query_pairs_mut()
            .append_pair("SAMLRequest", &STANDARD.encode(packed))
            .append_pair("RelayState", relay_state);
        Ok(url.into())
    }
}

/// A new SAML ID: `_` and 160 random bits in lower-case hexadecimal.
pub fn new_id() -> Result<String, Failure> {
    Ok(format!("_{}", random_hex()?))
}

/// 160 random bits in lower-case hexadecimal.
pub fn random_hex() -> Result<String, Failure> {
    let mut bytes = [0_u8; 20];
    getrandom::fill(&mut bytes).map_err(Failure::no_random_numbers)?;
    Ok(hex::encode(bytes))
}

/// The metadata of a service provider with one ACS URL.
pub fn service_provider_metadata(entity_id: &str, acs: &str) -> String {
    let acs = Element::new("md:AssertionConsumerService")
        .with("Binding", POST)
        .with("Location", acs)
        .with("index", "0")
        .with("isDefault", "true");
    let role = Element::new("md:SPSSODescriptor")
        .with("AuthnRequestsSigned", "false")
        .with("WantAssertionsSigned", "true")
        .with("protocolSupportEnumeration", SAMLP)
        .child(Element::new("md:NameIDFormat").text(NAME_ID_EMAIL))
        .child(acs);
    Element::new("md:EntityDescriptor").with("xmlns:md", MD).with("entityID", entity_id).child(role).into_xml()
}

#[cfg(test)]
mod tests;
