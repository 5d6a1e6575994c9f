//! Requests: the AuthnRequest that our service provider sends by HTTP-Redirect, the same request as the built-in
//! identity provider reads it, and the service provider's own metadata. Requests are not signed, because WorkOS does
//! not sign its own. Sources: SAML Core 3.4.1, SAML Bindings 3.4, WorkOS `sso/saml-security`.

use crate::xml::{Element, MD, POST, SAML, SAMLP};
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use latchkey_core::{Failure, Timestamp, attribute::NAME_ID_EMAIL};
use std::io::{Read, Write};

/// Longest query string that is looked at, in bytes.
const QUERY_LIMIT: usize = 32 * 1024;
/// Largest request after inflation, in bytes.
const XML_LIMIT: u64 = 64 * 1024;
/// Most nodes in a request.
const NODES_LIMIT: u32 = 512;
/// Longest RelayState, in bytes. SAML Bindings 3.4.3 asks for 80; real ones are longer.
const RELAY_STATE_LIMIT: usize = 1024;
/// Longest ID, issuer or URL in a request, in bytes.
const VALUE_LIMIT: usize = 2048;

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

/// A request as it arrived, with the RelayState that came along and has to go back unchanged.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ReceivedRequest {
    /// The request.
    pub request: AuthnRequest,
    /// The RelayState, where one came.
    pub relay_state: Option<String>,
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
                "sso_url_unusable",
                format!("The identity provider's sign-on URL {:?} cannot be used: {error}.", self.destination),
                "Read the identity provider's metadata again, or ask its administrator for the right URL.",
            )
        })?;
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        let packed = encoder.write_all(self.xml().as_bytes()).and_then(|()| encoder.finish()).map_err(|error| {
            Failure::input(
                "request_not_packed",
                format!("The request cannot be packed: {error}."),
                "Report this as a bug.",
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
    getrandom::fill(&mut bytes).map_err(|error| {
        Failure::input(
            "no_random_numbers",
            format!("The operating system gives no random numbers: {error}."),
            "Restart the machine and try again.",
        )
    })?;
    Ok(hex::encode(bytes))
}

/// Reads the query string of an HTTP-Redirect request. A signature in the query is not looked at: whoever asks learns
/// nothing, because the response goes to the URL that the identity provider knows.
pub fn read_redirect(query: &str) -> Result<ReceivedRequest, Failure> {
    if query.len() > QUERY_LIMIT {
        return Err(refused(format!("The query is longer than {QUERY_LIMIT} bytes.")));
    }
    let mut packed = None;
    let mut relay_state = None;
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let slot = match name.as_ref() {
            "SAMLRequest" => &mut packed,
            "RelayState" => &mut relay_state,
            _ => continue,
        };
        if slot.replace(value.into_owned()).is_some() {
            return Err(refused(format!("The query holds {name} twice.")));
        }
    }
    let packed = packed.ok_or_else(|| refused("The query holds no SAMLRequest."))?;
    if relay_state.as_ref().is_some_and(|text| text.len() > RELAY_STATE_LIMIT) {
        return Err(refused(format!("The RelayState is longer than {RELAY_STATE_LIMIT} bytes.")));
    }
    Ok(ReceivedRequest { request: read_xml(&unpack(&packed)?)?, relay_state })
}

fn unpack(packed: &str) -> Result<String, Failure> {
    let packed: String = packed.split_ascii_whitespace().collect();
    let deflated = STANDARD.decode(packed).map_err(|_| refused("SAMLRequest is not base64."))?;
    let mut xml = Vec::new();
    DeflateDecoder::new(deflated.as_slice())
        .take(XML_LIMIT + 1)
        .read_to_end(&mut xml)
        .map_err(|_| refused("SAMLRequest is not deflated data."))?;
    if xml.len() as u64 > XML_LIMIT {
        return Err(refused(format!("The request is larger than {XML_LIMIT} bytes.")));
    }
    String::from_utf8(xml).map_err(|_| refused("The request is not UTF-8."))
}

fn read_xml(xml: &str) -> Result<AuthnRequest, Failure> {
    let options = roxmltree::ParsingOptions { nodes_limit: NODES_LIMIT, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(xml, options)
        .map_err(|error| refused(format!("The request is not XML that can be read: {error}.")))?;
    let root = document.root_element();
    if !root.has_tag_name((SAMLP, "AuthnRequest")) || root.attribute("Version") != Some("2.0") {
        return Err(refused("The request is not a SAML 2.0 AuthnRequest."));
    }
    if root.attribute("ProtocolBinding").is_some_and(|binding| binding != POST) {
        return Err(refused("The request asks for another binding than HTTP-POST."));
    }
    let short = |what: &str, value: Option<&str>| match value.map(str::trim) {
        Some(value) if !value.is_empty() && value.len() <= VALUE_LIMIT => Ok(value.to_owned()),
        _ => Err(refused(format!("The request's {what} is missing, empty or longer than {VALUE_LIMIT} bytes."))),
    };
    let issuer = root.children().find(|child| child.has_tag_name((SAML, "Issuer"))).map(crate::xml::text_of);
    let issued = short("IssueInstant", root.attribute("IssueInstant"))?;
    let acs = root.attribute("AssertionConsumerServiceURL");
    Ok(AuthnRequest {
        id: short("ID", root.attribute("ID"))?,
        issue_instant: Timestamp::parse(&issued).ok_or_else(|| refused("The request's IssueInstant is not a time."))?,
        destination: root.attribute("Destination").unwrap_or_default().to_owned(),
        acs: acs.map(|acs| short("AssertionConsumerServiceURL", Some(acs))).transpose()?,
        issuer: short("Issuer", issuer.as_deref())?,
    })
}

fn refused(message: impl Into<String>) -> Failure {
    Failure::input("request_unreadable", message, "Start the sign-in again from the beginning.")
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
