//! What a person brings from the field, told apart by its content: a response as XML or base64, a form's body, an
//! address, a page with a form in it, or a whole recording of a browser. Here it is only unwrapped. Nothing found here
//! is believed: what a recording says of the request or the time is shown as the recording's word, and the signature
//! decides as it does everywhere.

mod collect;
mod guard;
mod lenient;
mod multipart;
pub(crate) mod packing;
mod page;
mod recording;
mod refusal;
mod request;
mod text;

#[cfg(test)]
mod tests;

pub use request::RecordedRequest;

use crate::{gate::MAX_BYTES, redact};
use flate2::read::MultiGzDecoder;
use latchkey_core::{
    Failure, Timestamp,
    message::{Message, say},
    sign_in::Judgement,
};
use serde::{Deserialize, Serialize};
use std::io::{Chain, Cursor, Read};
use ts_rs::TS;

/// The longest recording that is read, in bytes.
pub const LONGEST_RECORDING: u64 = 200 * 1024 * 1024;
/// The longest text that is no recording; a response is far smaller, percent-encoded twice included.
const LONGEST_TEXT: u64 = 8 * MAX_BYTES as u64;
/// The longest copy for sharing; several responses may stand in one.
const LONGEST_COPY: u64 = 64 * MAX_BYTES as u64;
/// How a gzip file begins (RFC 1952); browsers' recordings are kept so.
const GZIP: [u8; 2] = [0x1f, 0x8b];
/// How far to look for the first sign.
const FIRST_LOOK: u64 = 1024;

/// What it was.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// XML as it is.
    Xml,
    /// Base64.
    Base64,
    /// Base64 in the alphabet for addresses.
    Base64UrlSafe,
    /// Base64 without the signs that fill it up.
    Base64Unpadded,
    /// Base64 that is percent-encoded.
    UrlEncoded,
    /// Compressed data in base64.
    Deflated,
    /// The fields of a form.
    FormBody,
    /// An address, or the part of it after the question mark.
    Address,
    /// A web page with a form that posts itself.
    Page,
    /// A recording of a browser's developer tools (HTTP Archive).
    Har,
    /// An export of the browser extension SAML-tracer.
    SamlTracer,
    /// A copy for sharing, made by Latchkey.
    Copy,
}

impl Form {
    /// What it is, in words.
    pub fn words(self) -> Message {
        match self {
            Self::Xml => say::brought_form::xml(),
            Self::Base64 => say::brought_form::base64(),
            Self::Base64UrlSafe => say::brought_form::base64_url_safe(),
            Self::Base64Unpadded => say::brought_form::base64_unpadded(),
            Self::UrlEncoded => say::brought_form::url_encoded(),
            Self::Deflated => say::brought_form::deflated(),
            Self::FormBody => say::brought_form::form_body(),
            Self::Address => say::brought_form::address(),
            Self::Page => say::brought_form::page(),
            Self::Har => say::brought_form::har(),
            Self::SamlTracer => say::brought_form::saml_tracer(),
            Self::Copy => say::brought_form::copy(),
        }
    }

    /// Whether it is a recording, which may hold several responses and says when they came.
    pub fn is_recording(self) -> bool {
        matches!(self, Self::Har | Self::SamlTracer)
    }
}

/// Where a response comes from. All of it is the word of what was brought, and nothing to rely on.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Source {
    /// What was brought.
    pub form: Form,
    /// When it was sent, by the recording's clock.
    pub at: Option<Timestamp>,
    /// The address to which it was sent, without what follows a question mark.
    pub url: Option<String>,
    /// The request in the same recording that it answers.
    pub request: Option<RecordedRequest>,
}

/// One response as it was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrived {
    /// Where it comes from.
    pub source: Source,
    pub(crate) content: Content,
}

/// In what shape it was found.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    /// Exactly what a browser posts in the form field.
    FormValue(String),
    /// XML, whatever it was wrapped in.
    Xml(String),
    /// XML that was compressed, in an address or elsewhere.
    Deflated { xml: String, by_redirect: bool },
    /// Too large to be looked at.
    TooLarge,
    /// A copy for sharing, with the judgement that stands in it; nothing of it is verified here.
    Recorded { judgement: Box<Judgement>, xml: Option<String> },
}

impl Arrived {
    fn new(form: Form, content: Content) -> Self {
        Self { source: Source { form, at: None, url: None, request: None }, content }
    }

    /// The response as XML, where it can be unwrapped; not to be trusted.
    pub fn xml(&self) -> Option<String> {
        match &self.content {
            Content::Xml(xml) | Content::Deflated { xml, .. } => Some(xml.clone()),
            Content::FormValue(value) => xml_of_form_value(value),
            Content::Recorded { xml, .. } => xml.clone(),
            Content::TooLarge => None,
        }
    }
}

/// The XML in a form value, where it can be unwrapped; not to be trusted.
pub fn xml_of_form_value(value: &str) -> Option<String> {
    match packing::inside(packing::decode(value)?.0) {
        packing::Inside::Xml(xml) | packing::Inside::Deflated(xml) => Some(xml),
        packing::Inside::TooLarge | packing::Inside::Other => None,
    }
}

/// Everything that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// What was brought.
    pub form: Form,
    /// The responses in the order in which they were sent; at least one.
    pub responses: Vec<Arrived>,
    /// How many more there were than are kept.
    pub left_out: usize,
}

/// Reads what was brought. Never more than [`LONGEST_RECORDING`] is read, and little of it is kept.
///
/// # Errors
/// `unreadable_response` for what is nothing of all this, `no_response` for a page, an address or a recording without a
/// response in it; the sentence says what it was.
pub fn read(source: impl Read) -> Result<Found, Failure> {
    read_watched(source, &mut |_| true)
}

/// The same, telling `watch` how many bytes were read; it answers whether to go on.
///
/// # Errors
/// Those of [`read`], and `cancelled`.
pub fn read_watched(source: impl Read, watch: &mut dyn FnMut(u64) -> bool) -> Result<Found, Failure> {
    let (first, whole) = first_look(source)?;
    if first.starts_with(&GZIP) {
        let (first, whole) = first_look(MultiGzDecoder::new(whole))?;
        return read_plain(&first, whole, watch);
    }
    read_plain(&first, whole, watch)
}

/// What is no longer compressed. The limits count what comes out, so that nothing small can become something endless.
fn read_plain(first: &[u8], whole: impl Read, watch: &mut dyn FnMut(u64) -> bool) -> Result<Found, Failure> {
    let is_copy = redact::is_copy(first);
    if first.trim_ascii_start().starts_with(b"{") && !is_copy {
        return recording::read(whole, watch);
    }
    let is_document = redact::is_document(first);
    let longest = if is_copy { LONGEST_COPY } else { LONGEST_TEXT };
    let mut bytes = Vec::new();
    whole.take(longest + 1).read_to_end(&mut bytes).map_err(|error| refusal::broken_off(&error))?;
    if !watch(bytes.len() as u64) {
        return Err(refusal::cancelled());
    }
    if bytes.len() as u64 > longest {
        return Err(refusal::unreadable(say::unreadable_response::too_large()));
    }
    if is_copy {
        let report = serde_json::from_slice(&bytes);
        return copied(report.map_err(|error| refusal::broken_recording(error.line(), error.column()))?);
    }
    let document =
        if is_document { std::str::from_utf8(&bytes).ok().and_then(redact::Report::of_document) } else { None };
    match document {
        Some(report) => copied(report),
        None if is_document => Err(refusal::broken_copy()),
        None => text::read(&bytes),
    }
}

/// What stands in a copy for sharing.
fn copied(report: redact::Report) -> Result<Found, Failure> {
    let arrived = |reported: redact::Reported| {
        let judgement = Box::new(reported.unbelieved());
        let mut arrived = Arrived::new(Form::Copy, Content::Recorded { judgement, xml: reported.xml });
        if let Some(source) = reported.source {
            arrived.source = Source { form: Form::Copy, ..source };
        }
        arrived
    };
    let responses: Vec<_> = report.responses.into_iter().map(arrived).collect();
    if responses.is_empty() {
        return Err(refusal::none_recorded(Form::Copy, 0, &[]));
    }
    Ok(Found { form: Form::Copy, responses, left_out: 0 })
}

/// The first sign, and everything from the beginning, a byte order mark left out.
#[expect(clippy::type_complexity, reason = "it is what the standard library makes of it")]
fn first_look<R: Read>(mut source: R) -> Result<(Vec<u8>, Chain<Cursor<Vec<u8>>, R>), Failure> {
    let mut first = Vec::new();
    source.by_ref().take(FIRST_LOOK).read_to_end(&mut first).map_err(|error| refusal::broken_off(&error))?;
    let first = first.strip_prefix("\u{feff}".as_bytes()).map(<[u8]>::to_vec).unwrap_or(first);
    Ok((first.clone(), Cursor::new(first).chain(source)))
}
