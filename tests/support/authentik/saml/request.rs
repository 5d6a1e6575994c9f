//! The AuthnRequest that a service provider sends.

use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::read::DeflateDecoder;
use roxmltree::Document;
use std::io::Read;

/// What the request asks for.
#[derive(Clone, Debug, Default)]
pub(super) struct SignOn {
    pub(super) id: Option<String>,
    pub(super) acs: Option<String>,
    pub(super) policy: Option<String>,
}

/// Reads the field, which is deflated in a query and is not in a form.
pub(super) fn read(field: &str) -> Result<SignOn, String> {
    let bytes = STANDARD.decode(field.trim()).map_err(|error| format!("SAMLRequest is not base64: {error}"))?;
    let mut xml = String::new();
    if bytes.first() == Some(&b'<') {
        xml = String::from_utf8(bytes).map_err(|error| error.to_string())?;
    } else {
        let inflated = DeflateDecoder::new(bytes.as_slice()).take(1 << 20).read_to_string(&mut xml);
        inflated.map_err(|error| format!("SAMLRequest is not deflated: {error}"))?;
    }
    let document = Document::parse(&xml).map_err(|error| format!("SAMLRequest is no XML: {error}"))?;
    let root = document.root_element();
    if root.tag_name().name() != "AuthnRequest" {
        return Err(format!("SAMLRequest is a {}, not an AuthnRequest", root.tag_name().name()));
    }
    let attribute = |name: &str| root.attribute(name).map(str::to_owned);
    let policy = root.children().find(|child| child.tag_name().name() == "NameIDPolicy");
    Ok(SignOn {
        id: attribute("ID"),
        acs: attribute("AssertionConsumerServiceURL"),
        policy: policy.and_then(|policy| policy.attribute("Format")).map(str::to_owned),
    })
}
