//! From what arrived to XML text: base64 as a browser posts it, or a file's bytes.

use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_core::{Failure, Finding, Owner};
use std::borrow::Cow;

use crate::gate::MAX_BYTES;

/// The XML inside a SAMLResponse form value. White space is allowed, since the binding lets base64 be wrapped.
pub(super) fn form_value(value: &str) -> Result<String, Box<Finding>> {
    let refused =
        |title: &str, fix: &str| Box::new(Finding::failed("base64_readable", title).owner(Owner::You).fix(fix));
    if value.len() > MAX_BYTES * 2 {
        return Err(Box::new(
            crate::gate::refuse("size_within_limit", "The response is too large")
                .want(format!("at most {MAX_BYTES} bytes"))
                .got(format!("{} bytes of base64", value.len())),
        ));
    }
    let packed: String = value.split_ascii_whitespace().collect();
    if packed.is_empty() {
        return Err(refused("The response is empty", "Give the value of the form field SAMLResponse."));
    }
    let bytes = STANDARD.decode(&packed).map_err(|_| {
        if packed.starts_with('<') {
            refused("The form value is XML where base64 is wanted", "Give it without --form-value, or encode it.")
        } else if packed.contains('%') {
            refused("The form value is still URL-encoded", "Decode it once more: %2B is +, %2F is / and %3D is =.")
        } else {
            refused("The form value is not base64", "Copy the whole value of the form field SAMLResponse again.")
        }
    })?;
    String::from_utf8(bytes).map_err(|_| {
        Box::new(
            Finding::failed("text_is_utf8", "The response is not text in UTF-8")
                .owner(Owner::Idp)
                .fix("Let the identity provider answer with the HTTP-POST binding, which is base64 of plain XML."),
        )
    })
}

/// The XML inside a file: XML as it is, or base64 of it.
pub(super) fn document(bytes: &[u8]) -> Result<Cow<'_, str>, Failure> {
    let unreadable = |message: &str| {
        Failure::input(
            "unreadable_response",
            message,
            "Give the response as XML, or the value of the form field SAMLResponse.",
        )
    };
    let text = std::str::from_utf8(bytes)
        .map_err(|_| unreadable("This is neither XML nor base64: it is not text in UTF-8."))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with('<') {
        return Ok(Cow::Borrowed(text.trim()));
    }
    match form_value(text) {
        Ok(xml) if xml.trim_start_matches('\u{feff}').trim_start().starts_with('<') => {
            Ok(Cow::Owned(xml.trim_start_matches('\u{feff}').trim().to_owned()))
        }
        Ok(_) => Err(unreadable("This is base64, but there is no XML inside.")),
        Err(finding) if finding.code == "size_within_limit" => Err(unreadable("This is too large for a response.")),
        Err(_) if text.trim().is_empty() => Err(unreadable("This is empty.")),
        Err(_) => Err(unreadable("This is neither XML nor base64 of it.")),
    }
}
