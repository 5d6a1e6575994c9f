//! What is text and no recording: XML, base64 in its kinds, a form's fields, an address, a page.

use super::packing::{self, Inside, is_xml};
use super::{Arrived, Content, Form, Found, RecordedRequest, multipart, page, refusal};
use latchkey_core::{Failure, message::say};
use std::borrow::Cow;

pub(super) fn read(bytes: &[u8]) -> Result<Found, Failure> {
    let text = decoded(bytes).ok_or_else(|| refusal::unreadable(say::unreadable_response::not_text()))?;
    let text = text.trim_start_matches('\u{feff}').trim();
    let responses = if text.is_empty() {
        return Err(refusal::unreadable(say::unreadable_response::empty()));
    } else if text.starts_with('<') {
        markup(text)?
    } else if let Some(value) = in_parts(text, "SAMLResponse") {
        vec![of_field(text, &value)?]
    } else if let Some(value) = field(text, "SAMLResponse") {
        vec![of_field(text, &value)?]
    } else if let Some(value) = field(text, "SAMLRequest") {
        return Err(refusal::request_alone(RecordedRequest::of_value(&value).as_ref()));
    } else {
        vec![bare(text)?]
    };
    let form = responses.first().map_or(Form::Xml, |arrived| arrived.source.form);
    Ok(Found { form, responses, left_out: 0 })
}

/// The text in UTF-8, or in UTF-16 where a mark says so, as some shells write what they redirect to a file.
fn decoded(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, odd) = rest.as_chunks::<2>();
        odd.is_empty().then(|| String::from_utf16(&pairs.iter().copied().map(unit).collect::<Vec<_>>()).ok()).flatten()
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes).map(Cow::Owned),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes).map(Cow::Owned),
        _ => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
    }
}

/// XML, or a page with a form in it.
fn markup(text: &str) -> Result<Vec<Arrived>, Failure> {
    let whole_xml = || vec![Arrived::new(Form::Xml, Content::Xml(text.to_owned()))];
    if !page::is_page(text) {
        return Ok(whole_xml());
    }
    let found = page::read(text);
    if !found.responses.is_empty() {
        let arrived = |(value, url): (String, Option<String>)| {
            let mut arrived = Arrived::new(Form::Page, Content::FormValue(value));
            arrived.source.url = url;
            arrived
        };
        return Ok(found.responses.into_iter().map(arrived).collect());
    }
    if let Some(request) = found.requests.first() {
        return Err(refusal::request_alone(RecordedRequest::of_value(request).as_ref()));
    }
    // A page that is XML as well is judged as a document: it is no response, and is told so.
    match crate::gate::open(text) {
        Ok(_) => Ok(whole_xml()),
        Err(_) => Err(refusal::page_without_response()),
    }
}

/// The value of a field in a body of several parts.
fn in_parts(text: &str, name: &str) -> Option<String> {
    multipart::fields(text)?.into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

/// The value of a form field, wherever in a text its name stands: a body, an address, a copied request, a list of fields.
fn field(text: &str, name: &str) -> Option<String> {
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(name)).map(|at| from + at) {
        let after = at + name.len();
        let stands_alone = text
            .get(..at)
            .and_then(|before| before.chars().next_back())
            .is_none_or(|letter| !letter.is_alphanumeric() && letter != '%');
        let rest = text.get(after..).unwrap_or_default();
        let value = rest
            .strip_prefix('=')
            .or_else(|| rest.strip_prefix("%3D"))
            .or_else(|| rest.trim_start_matches(['"', '\'']).trim_start().strip_prefix(':'))
            .or_else(|| rest.strip_prefix(['\n', '\r', '\t']));
        if let (true, Some(value)) = (stands_alone, value) {
            return Some(value_in(value));
        }
        from = after;
    }
    None
}

/// A value up to where it ends: base64, percent-encoded or not. Lines of it belong together, what follows does not.
fn value_in(rest: &str) -> String {
    let rest = rest.trim_start().trim_start_matches(['"', '\'']);
    let of_value = |letter: char| letter.is_ascii_alphanumeric() || "+/=_-%".contains(letter);
    let end = rest.find(|letter: char| !of_value(letter) && !letter.is_ascii_whitespace()).unwrap_or(rest.len());
    let run = rest.get(..end).unwrap_or_default();
    let mut value = String::new();
    for line in run.lines() {
        let word = line.split_ascii_whitespace().next().unwrap_or_default();
        // The name of the next field, in a list of fields.
        if word == "RelayState" || word.starts_with("RelayState=") {
            break;
        }
        value.push_str(word);
        if word.ends_with('=') {
            break;
        }
    }
    value
}

/// The response in a form field. In an address it was sent by redirect.
fn of_field(text: &str, value: &str) -> Result<Arrived, Failure> {
    let plain = packing::unescaped(value);
    let url = address(text);
    let in_address = url.is_some() || text.starts_with('?');
    let form = if in_address { Form::Address } else { Form::FormBody };
    if plain.is_empty() {
        return Err(refusal::unreadable(say::unreadable_response::field_empty()));
    }
    let mut arrived = match unpacked(&plain)? {
        (Content::Deflated { xml, .. }, _) => Arrived::new(Form::Address, Content::Deflated { xml, by_redirect: true }),
        (Content::Xml(xml), _) if in_address => Arrived::new(form, Content::Deflated { xml, by_redirect: true }),
        (content, _) => Arrived::new(form, content),
    };
    arrived.source.url = url;
    Ok(arrived)
}

/// The address that a text is, without what follows the question mark.
fn address(text: &str) -> Option<String> {
    let is_address = text.starts_with("https://") || text.starts_with("http://");
    let first = is_address.then(|| text.split_ascii_whitespace().next()).flatten()?;
    first.split(['?', '#']).next().map(str::to_owned)
}

/// Base64 of any kind, percent-encoded or in quotation marks.
fn bare(text: &str) -> Result<Arrived, Failure> {
    let text = text.trim_matches(['"', '\'', ',', ';']).trim();
    let plain = packing::unescaped(text);
    let (content, kind) = unpacked(&plain)?;
    let form = match (&content, kind) {
        (Content::Deflated { .. }, _) => Form::Deflated,
        _ if text.contains('%') => Form::UrlEncoded,
        (_, packing::Kind { url_safe: true, .. }) => Form::Base64UrlSafe,
        (_, packing::Kind { unpadded: true, .. }) => Form::Base64Unpadded,
        _ => Form::Base64,
    };
    Ok(Arrived::new(form, content))
}

fn unpacked(plain: &str) -> Result<(Content, packing::Kind), Failure> {
    if is_xml(plain) {
        return Ok((Content::Xml(trimmed(plain)), packing::Kind::default()));
    }
    let Some((bytes, kind)) = packing::decode(plain) else {
        return Err(if plain.len() > crate::gate::MAX_BYTES * 2 {
            refusal::unreadable(say::unreadable_response::too_large())
        } else {
            refusal::unreadable(say::unreadable_response::neither())
        });
    };
    let content = match packing::inside(bytes) {
        Inside::Xml(xml) => Content::Xml(trimmed(&xml)),
        Inside::Deflated(xml) => Content::Deflated { xml: trimmed(&xml), by_redirect: false },
        Inside::TooLarge => Content::TooLarge,
        Inside::Other => return Err(refusal::unreadable(say::unreadable_response::no_xml())),
    };
    Ok((content, kind))
}

fn trimmed(xml: &str) -> String {
    xml.trim_start_matches('\u{feff}').trim().to_owned()
}
