//! Requests as they arrive at an identity provider, by HTTP-Redirect or HTTP-POST: read within limits, and checked
//! against the one service provider that it knows. A signature on a request is not looked at: whoever asks learns
//! nothing, because the response goes to the URL that the identity provider knows.

use super::AuthnRequest;
use crate::xml::{POST, SAML, SAMLP, text_of};
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::read::DeflateDecoder;
use latchkey_core::plain::quoted;
use latchkey_core::{
    Code, Failure, Timestamp,
    attribute::NAME_ID_EMAIL,
    message::{Message, exact, say},
};
use roxmltree::{Document, Node, ParsingOptions};
use std::io::Read;

/// Longest query string or form that is looked at, in bytes.
pub(super) const PACKED_LIMIT: usize = 32 * 1024;
/// Largest request after inflation, in bytes.
pub(super) const XML_LIMIT: u64 = 64 * 1024;
/// Most nodes in a request.
const NODES_LIMIT: u32 = 512;
/// Longest RelayState, in bytes. SAML Bindings 3.4.3 asks for 80; real ones are longer.
const RELAY_STATE_LIMIT: usize = 1024;
/// Longest ID, issuer or URL in a request, in bytes.
const VALUE_LIMIT: usize = 2048;
/// How old a request may be, in seconds: somebody may read the page before the sign-in.
const AGE_LIMIT: i64 = 360;
/// How far a request may come from the future, in seconds.
const SKEW: i64 = 60;

const DEFLATE: &str = "urn:oasis:names:tc:SAML:2.0:bindings:URL-Encoding:DEFLATE";
const UNSPECIFIED: &str = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified";

/// A request as it arrived, with the RelayState that came along and has to go back unchanged.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ReceivedRequest {
    /// The request.
    pub request: AuthnRequest,
    /// The RelayState, where one came.
    pub relay_state: Option<String>,
    /// The kind of NameID that is asked for, where one is.
    pub name_id_format: Option<String>,
    /// The number of the ACS, where it is not named by its URL.
    pub acs_index: Option<String>,
    /// Whether nobody may be asked anything.
    pub is_passive: bool,
}

/// The service provider that an identity provider knows, and the address at which requests arrive.
#[derive(Clone, Copy, Debug)]
pub struct KnownServiceProvider<'a> {
    /// Its entity ID.
    pub entity_id: &'a str,
    /// Its one ACS URL, with the index 0.
    pub acs: &'a str,
    /// The identity provider's single sign-on URL.
    pub sign_on: &'a str,
}

/// Reads the query string of an HTTP-Redirect request.
pub fn read_redirect(query: &str) -> Result<ReceivedRequest, Failure> {
    if query.len() > PACKED_LIMIT {
        return Err(refused(say::request_unreadable::query_too_long(PACKED_LIMIT)));
    }
    let (mut packed, mut relay_state, mut encoding) = (None, None, None);
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let slot = match name.as_ref() {
            "SAMLRequest" => &mut packed,
            "RelayState" => &mut relay_state,
            "SAMLEncoding" => &mut encoding,
            _ => continue,
        };
        if slot.replace(value.into_owned()).is_some() {
            return Err(refused(say::request_unreadable::twice_in_query(exact(name))));
        }
    }
    if encoding.is_some_and(|encoding| encoding != DEFLATE) {
        return Err(refused(say::request_unreadable::other_encoding()));
    }
    let packed = packed.ok_or_else(|| refused(say::request_unreadable::none()))?;
    let deflated = unpacked(&packed)?;
    let mut xml = Vec::new();
    DeflateDecoder::new(deflated.as_slice())
        .take(XML_LIMIT + 1)
        .read_to_end(&mut xml)
        .map_err(|_| refused(say::request_unreadable::not_deflated()))?;
    read(xml, relay_state)
}

/// Reads the fields of a form posted with the HTTP-POST binding.
pub fn read_post(packed: &str, relay_state: Option<String>) -> Result<ReceivedRequest, Failure> {
    let xml = unpacked(packed)?;
    if !xml.trim_ascii_start().starts_with(b"<") {
        return Err(refused(say::request_unreadable::deflated()));
    }
    read(xml, relay_state)
}

fn unpacked(packed: &str) -> Result<Vec<u8>, Failure> {
    let packed: String = packed.split_ascii_whitespace().collect();
    if packed.len() > PACKED_LIMIT {
        return Err(refused(say::request_unreadable::too_long(PACKED_LIMIT)));
    }
    STANDARD.decode(packed).map_err(|_| refused(say::request_unreadable::not_base64()))
}

fn read(xml: Vec<u8>, relay_state: Option<String>) -> Result<ReceivedRequest, Failure> {
    if xml.len() as u64 > XML_LIMIT {
        return Err(refused(say::request_unreadable::too_large(XML_LIMIT)));
    }
    if relay_state.as_ref().is_some_and(|text| text.len() > RELAY_STATE_LIMIT) {
        return Err(refused(say::request_unreadable::relay_state_too_long(RELAY_STATE_LIMIT)));
    }
    let xml = String::from_utf8(xml).map_err(|_| refused(say::request_unreadable::not_utf8()))?;
    read_xml(&xml, relay_state)
}

pub(super) fn read_xml(xml: &str, relay_state: Option<String>) -> Result<ReceivedRequest, Failure> {
    let options = ParsingOptions { nodes_limit: NODES_LIMIT, ..Default::default() };
    let document = Document::parse_with_options(xml, options)
        .map_err(|error| refused(say::request_unreadable::not_xml(exact(error))))?;
    let root = document.root_element();
    if !root.has_tag_name((SAMLP, "AuthnRequest")) || root.attribute("Version") != Some("2.0") {
        return Err(refused(say::request_unreadable::other()));
    }
    if root.attribute("ProtocolBinding").is_some_and(|binding| binding != POST) {
        return Err(refused(say::request_unreadable::other_binding()));
    }
    let short = |what: &str, value: Option<&str>| match value.map(str::trim) {
        Some(value) if !value.is_empty() && value.len() <= VALUE_LIMIT => Ok(value.to_owned()),
        _ => Err(refused(say::request_unreadable::no_value(VALUE_LIMIT, exact(what)))),
    };
    let id = short("ID", root.attribute("ID"))?;
    if !is_name(&id) {
        return Err(refused(say::request_unreadable::id()));
    }
    let issued = short("IssueInstant", root.attribute("IssueInstant"))?;
    let issuer = sole(root, (SAML, "Issuer"))?.map(text_of);
    let policy = sole(root, (SAMLP, "NameIDPolicy"))?;
    let acs = root.attribute("AssertionConsumerServiceURL");
    Ok(ReceivedRequest {
        request: AuthnRequest {
            id,
            issue_instant: Timestamp::parse(&issued).ok_or_else(|| refused(say::request_unreadable::no_time()))?,
            destination: root.attribute("Destination").unwrap_or_default().to_owned(),
            acs: acs.map(|acs| short("AssertionConsumerServiceURL", Some(acs))).transpose()?,
            issuer: short("Issuer", issuer.as_deref())?,
        },
        relay_state,
        name_id_format: policy.and_then(|policy| policy.attribute("Format")).map(str::to_owned),
        acs_index: root.attribute("AssertionConsumerServiceIndex").map(|index| index.trim().to_owned()),
        is_passive: root.attribute("IsPassive").is_some_and(|passive| matches!(passive.trim(), "true" | "1")),
    })
}

/// The child of this name; two of them would leave it open which one counts.
fn sole<'a, 'input>(
    root: Node<'a, 'input>,
    name: (&'static str, &'static str),
) -> Result<Option<Node<'a, 'input>>, Failure> {
    let mut found = root.children().filter(|child| child.has_tag_name(name));
    match (found.next(), found.next()) {
        (_, Some(_)) => Err(refused(say::request_unreadable::twice(exact(name.1)))),
        (first, None) => Ok(first),
    }
}

/// The shape of an ID, which is a name without a colon (NCName).
fn is_name(id: &str) -> bool {
    let mut letters = id.chars();
    letters.next().is_some_and(|first| first.is_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.'))
}

impl ReceivedRequest {
    /// Whether the request comes from the service provider that is known, is meant for this identity provider, and
    /// asks for something that it does.
    pub fn check(&self, known: &KnownServiceProvider<'_>, now: Timestamp) -> Result<(), Failure> {
        let request = &self.request;
        if request.issuer != known.entity_id {
            return Err(unwelcome(
                Code::RequestOfAnotherServiceProvider,
                say::request_of_another_service_provider::other(
                    exact(quoted(&request.issuer)),
                    exact(quoted(&known.entity_id)),
                ),
            ));
        }
        if let Some(acs) = request.acs.as_ref().filter(|acs| *acs != known.acs) {
            return Err(unwelcome(
                Code::RequestForAnotherAcs,
                say::request_for_another_acs::url(exact(quoted(&acs)), exact(quoted(&known.acs))),
            ));
        }
        if let Some(index) = self.acs_index.as_ref().filter(|index| *index != "0") {
            return Err(unwelcome(
                Code::RequestForAnotherAcs,
                say::request_for_another_acs::index(exact(quoted(&index))),
            ));
        }
        if !request.destination.is_empty() && request.destination != known.sign_on {
            return Err(unwelcome(
                Code::RequestForAnotherDestination,
                say::request_for_another_destination::other(
                    exact(quoted(&request.destination)),
                    exact(quoted(&known.sign_on)),
                ),
            ));
        }
        let age = now.unix().saturating_sub(request.issue_instant.unix());
        if !(-SKEW..=AGE_LIMIT).contains(&age) {
            return Err(unwelcome(
                Code::RequestNotFresh,
                say::request_not_fresh::other(exact(request.issue_instant), exact(now)),
            ));
        }
        if self.is_passive {
            return Err(unwelcome(Code::RequestIsPassive, say::request_is_passive::passive()));
        }
        match self.name_id_format.as_deref() {
            None | Some("" | NAME_ID_EMAIL | UNSPECIFIED) => Ok(()),
            Some(other) => Err(unwelcome(
                Code::RequestForAnotherNameId,
                say::request_for_another_name_id::other(exact(quoted(&other))),
            )),
        }
    }
}

fn unwelcome(code: Code, message: Message) -> Failure {
    Failure::input(code, message, say::request_unwelcome::fix())
}

fn refused(message: Message) -> Failure {
    Failure::input(Code::RequestUnreadable, message, say::request_unreadable::fix())
}
