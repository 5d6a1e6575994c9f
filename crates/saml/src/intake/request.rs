//! The sign-in request as a recording shows it.

use super::packing::{self, Inside};
use crate::xml::{SAML, SAMLP, text_of};
use latchkey_core::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Most nodes in a request.
const NODES_LIMIT: u32 = 4_096;
/// Longest value that is kept, in bytes.
const LONGEST: usize = 2_048;

/// A sign-in request in a recording: what it says of itself. It helps to pair and to explain, and proves nothing.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct RecordedRequest {
    /// Its ID.
    pub id: String,
    /// Who asks: the service provider's entity ID.
    pub issuer: String,
    /// Where the response is to go, where it says so.
    pub acs: Option<String>,
    /// To whom it was sent.
    pub destination: Option<String>,
    /// When it was made, in its own words.
    pub issue_instant: Option<String>,
    /// When it was sent, by the recording's clock.
    pub at: Option<Timestamp>,
}

impl RecordedRequest {
    /// Reads the value of a SAMLRequest, compressed or not.
    pub(super) fn of_value(value: &str) -> Option<Self> {
        let plain = packing::unescaped(value);
        match packing::inside(packing::decode(&plain)?.0) {
            Inside::Xml(xml) | Inside::Deflated(xml) => Self::of_xml(&xml),
            Inside::TooLarge | Inside::Other => None,
        }
    }

    /// Reads a request.
    pub(super) fn of_xml(xml: &str) -> Option<Self> {
        let options = roxmltree::ParsingOptions { nodes_limit: NODES_LIMIT, ..Default::default() };
        let xml = xml.trim_start_matches('\u{feff}').trim();
        let document = roxmltree::Document::parse_with_options(xml, options).ok()?;
        let root = document.root_element();
        if !root.has_tag_name((SAMLP, "AuthnRequest")) {
            return None;
        }
        let short = |value: &str| Some(value.trim()).filter(|value| value.len() <= LONGEST).map(str::to_owned);
        let of = |name: &str| root.attribute(name).and_then(short);
        let issuer = root.children().find(|child| child.has_tag_name((SAML, "Issuer"))).map(text_of);
        Some(Self {
            id: of("ID")?,
            issuer: issuer.as_deref().and_then(short).unwrap_or_default(),
            acs: of("AssertionConsumerServiceURL"),
            destination: of("Destination"),
            issue_instant: of("IssueInstant"),
            at: None,
        })
    }
}
