//! From what arrived to XML text. What a browser posts in the form field is taken only as the binding allows it: base64,
//! white space in it included (RFC 2045), of plain XML. Everything else is refused by its name.

use super::{Expectation, ReplayCache, RequestRule, judge_xml, reading, rejected};
use crate::gate::{self, MAX_BYTES};
use crate::intake::{
    self, Arrived, Content, Form,
    packing::{self, Inside, Kind},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_core::{
    Code, Failure, Finding, Owner, Timestamp,
    check::Setting,
    message::{Arg, Message, exact, say},
    sign_in::Judgement,
};

/// Judges exactly what arrived in the SAMLResponse form field. There is always a verdict.
pub fn judge_form_value(value: &str, expectation: &Expectation, replay: &mut ReplayCache) -> Judgement {
    match form_value(value) {
        Ok(xml) => judge_xml(&xml, expectation, replay),
        Err(refused) => refused.judgement(),
    }
}

/// Judges a document: XML, or the first response in whatever it is wrapped in (see [`intake`]). What cannot be read at
/// all is a failure.
pub fn judge_document(bytes: &[u8], expectation: &Expectation, replay: &mut ReplayCache) -> Result<Judgement, Failure> {
    let found = intake::read(bytes)?;
    match found.responses.first() {
        Some(arrived) => judge_arrived(arrived, expectation, replay),
        None => Err(Failure::input(Code::NoResponse, say::no_response::none(), say::no_response::none_fix())),
    }
}

/// Judges a response that was found. In a recording there is always a verdict; what was brought alone and is no XML
/// that can be read is a failure.
pub fn judge_arrived(
    arrived: &Arrived,
    expectation: &Expectation,
    replay: &mut ReplayCache,
) -> Result<Judgement, Failure> {
    let judgement = match &arrived.content {
        Content::FormValue(value) => judge_form_value(value, expectation, replay),
        Content::Xml(xml) => judge_xml(xml, expectation, replay),
        Content::Deflated { xml, by_redirect: true } => Refused::saying(by_redirect(), xml).judgement(),
        Content::Deflated { xml, by_redirect: false } => Refused::saying(deflated(), xml).judgement(),
        Content::TooLarge => Refused::from(too_large(None)).judgement(),
        Content::Recorded { judgement, .. } => judgement.as_ref().clone(),
    };
    match judgement.findings.first() {
        Some(first) if first.code == Code::XmlWellFormed && !arrived.source.form.is_recording() => Err(Failure::input(
            Code::UnreadableResponse,
            say::unreadable_response::not_xml(first.got.as_ref().map_or_else(|| exact("").into(), Arg::from)),
            say::saml_value::copy_fix(),
        )),
        _ => Ok(judgement),
    }
}

/// What a response is measured against, completed by what the recording tells of the request and the address, where
/// nothing else is known. It tells nothing of whom to trust.
pub fn expecting(arrived: &Arrived, known: &Expectation) -> Expectation {
    let mut expectation = known.clone();
    let source = &arrived.source;
    if let Some(request) = &source.request {
        if expectation.request == RequestRule::AnyOrNone {
            expectation.request = RequestRule::Exactly(request.id.clone());
            expectation.requested_at = expectation.requested_at.or(request.at);
        }
        expectation.acs = expectation.acs.or_else(|| request.acs.clone());
        expectation.entity_id =
            expectation.entity_id.or_else(|| Some(request.issuer.clone()).filter(|id| !id.is_empty()));
    }
    if source.form.is_recording() || source.form == Form::Page {
        expectation.acs = expectation.acs.or_else(|| source.url.clone());
    }
    expectation
}

/// When a response says that it was made: what is not judged while it arrives is judged as of that moment. Nothing
/// proves it before the signature holds.
pub fn issued_at(xml: &str) -> Option<Timestamp> {
    let document = gate::open(xml.strip_prefix('\u{feff}').unwrap_or(xml)).ok()?;
    Timestamp::parse(gate::attribute(document.root_element(), "IssueInstant")?)
}

/// Why nothing is read on, and what it says of itself, where that can be told.
struct Refused {
    finding: Finding,
    xml: Option<String>,
}

impl From<Finding> for Refused {
    fn from(finding: Finding) -> Self {
        Self { finding, xml: None }
    }
}

impl Refused {
    fn saying(finding: Finding, xml: &str) -> Self {
        Self { finding, xml: Some(xml.to_owned()) }
    }

    fn judgement(self) -> Judgement {
        let document = self.xml.as_deref().and_then(|xml| gate::open(xml).ok());
        rejected(vec![self.finding], document.as_ref().map(reading::unverified))
    }
}

/// The XML inside a SAMLResponse form value. White space is allowed, since the binding lets base64 be wrapped.
fn form_value(value: &str) -> Result<String, Box<Refused>> {
    let refused = |title: Message, fix: Message| {
        Box::new(Refused::from(Finding::failed(Code::Base64Readable, title).owner(Owner::You).fix(fix)))
    };
    if value.len() > MAX_BYTES * 2 {
        return Err(Box::new(too_large(Some(value.len())).into()));
    }
    let packed: String = value.split_ascii_whitespace().collect();
    if packed.is_empty() {
        return Err(refused(say::base64_readable::empty(), say::base64_readable::empty_fix()));
    }
    let Ok(bytes) = STANDARD.decode(&packed) else {
        return Err(if packed.starts_with('<') {
            refused(say::base64_readable::xml(), say::base64_readable::xml_fix())
        } else if packed.contains('%') {
            refused(say::base64_readable::url_encoded(), say::base64_readable::url_encoded_fix())
        } else {
            Box::new(other_base64(&packed).into())
        });
    };
    let (compressed, text) = match String::from_utf8(bytes) {
        Ok(text) if packing::is_xml(&text) => return Ok(text),
        Ok(text) => (packing::inflated(text.as_bytes()), Some(text)),
        Err(other) => (packing::inflated(other.as_bytes()), None),
    };
    match (compressed, text) {
        (Inside::Deflated(xml), _) => Err(Box::new(Refused::saying(deflated(), &xml))),
        (Inside::TooLarge, _) => Err(Box::new(deflated().into())),
        (_, Some(text)) => Ok(text),
        (_, None) => Err(Box::new(
            Finding::failed(Code::TextIsUtf8, say::text_is_utf8::other())
                .owner(Owner::Idp)
                .fix(say::saml_value::post_fix())
                .into(),
        )),
    }
}

/// Base64 of a kind that the binding does not allow, or none at all.
fn other_base64(packed: &str) -> Finding {
    let finding = |title: Message| Finding::failed(Code::Base64Readable, title);
    match packing::decode(packed) {
        Some((_, Kind { url_safe: true, .. })) => finding(say::base64_readable::url_safe())
            .want_words(say::base64_readable::url_safe_want())
            .got_words(say::base64_readable::url_safe_got())
            .owner(Owner::Idp)
            .fix(say::saml_value::post_fix()),
        Some((_, Kind { unpadded: true, .. })) => finding(say::base64_readable::unpadded())
            .want_words(say::base64_readable::unpadded_want())
            .got_words(say::base64_readable::unpadded_got(packed.len()))
            .owner(Owner::You)
            .fix(say::base64_readable::unpadded_fix()),
        _ => finding(say::base64_readable::other()).owner(Owner::You).fix(say::base64_readable::other_fix()),
    }
}

/// Compressed data where plain data is wanted.
fn deflated() -> Finding {
    Finding::failed(Code::NotDeflated, say::not_deflated::deflated())
        .want_words(say::not_deflated::deflated_want())
        .got_words(say::not_deflated::deflated_got())
        .fix(say::saml_value::post_fix())
        .setting(Setting::Acs)
}

/// A response in an address.
fn by_redirect() -> Finding {
    Finding::failed(Code::ResponseByPost, say::response_by_post::redirect())
        .want_words(say::response_by_post::redirect_want())
        .got("HTTP-Redirect (GET)")
        .fix(say::response_by_post::redirect_fix())
        .setting(Setting::Acs)
}

fn too_large(bytes: Option<usize>) -> Finding {
    let finding = gate::refuse(Code::SizeWithinLimit, say::size_within_limit::too_large())
        .want_words(say::size_within_limit::too_large_want(MAX_BYTES));
    match bytes {
        Some(bytes) => finding.got_words(say::size_within_limit::too_large_base64_got(bytes)),
        None => finding,
    }
}
