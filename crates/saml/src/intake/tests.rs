//! Everything that can be brought, through the front door.

mod recordings;

use super::*;
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD},
};
use flate2::{Compression, write::DeflateEncoder};
use latchkey_core::message::{choice, exact};
use proptest::prelude::*;
use std::io::Write;

pub(super) const JANE: &str = include_str!("../../../../tests/fixtures/authentik-2026.2/saml-response-jane.xml");
pub(super) const ACS: &str = "https://auth.workos.com/sso/saml/acs/01HX";

pub(super) fn deflated(xml: &str) -> String {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(xml.as_bytes()).unwrap();
    STANDARD.encode(encoder.finish().unwrap())
}

pub(super) fn escaped(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

pub(super) fn wrapped(base64: &str) -> String {
    base64.as_bytes().chunks(76).map(|line| std::str::from_utf8(line).unwrap()).collect::<Vec<_>>().join("\r\n")
}

fn utf16(text: &str) -> Vec<u8> {
    [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

/// Every way to bring a response that is no recording.
fn ways(xml: &str) -> Vec<(Form, Vec<u8>)> {
    let base64 = STANDARD.encode(xml);
    let once = escaped(&base64);
    let page = base64.replace('+', "&#x2B;").replace('=', "&#61;");
    let url_safe = URL_SAFE.encode(xml);
    let as_url_safe = if url_safe.contains(['-', '_']) { Form::Base64UrlSafe } else { Form::Base64 };
    let filled_up = base64.ends_with('=');
    let as_unpadded = if filled_up { Form::Base64Unpadded } else { Form::Base64 };
    let as_escaped = if once == base64 { Form::Base64 } else { Form::UrlEncoded };
    let mut ways: Vec<(Form, Vec<u8>)> = [
        (Form::Xml, xml.to_owned()),
        (Form::Xml, format!("\u{feff}\r\n{xml}\n")),
        (Form::Base64, base64.clone()),
        (Form::Base64, format!("\"{base64}\"")),
        (Form::Base64, format!("\n{}\n", wrapped(&base64))),
        (as_url_safe, url_safe),
        (as_unpadded, STANDARD_NO_PAD.encode(xml)),
        (as_escaped, once.clone()),
        (as_escaped, escaped(&once)),
        (Form::Deflated, deflated(xml)),
        (Form::FormBody, format!("SAMLResponse={once}&RelayState=abc%2Fdef")),
        (Form::FormBody, format!("RelayState=x&SAMLResponse={}", escaped(&once))),
        (Form::FormBody, format!("SAMLResponse={base64}\nRelayState=x")),
        (Form::FormBody, format!("SAMLResponse: {base64}\nRelayState: x")),
        (Form::FormBody, format!("SAMLResponse\n{}\nRelayState\nhttps://x", wrapped(&base64))),
        (Form::FormBody, format!("{{SAMLResponse: '{base64}'}}").trim_start_matches('{').to_owned()),
        (Form::FormBody, format!("POST /acs HTTP/1.1\r\nHost: sp.example\r\n\r\nSAMLResponse={once}")),
        (Form::FormBody, format!("curl '{ACS}' --data-raw 'RelayState=&SAMLResponse={once}' --compressed")),
        (Form::Address, format!("{ACS}?SAMLResponse={}&SigAlg=x", escaped(&deflated(xml)))),
        (Form::Address, format!("SAMLResponse={}", escaped(&deflated(xml)))),
        (Form::Page, format!("<html><body onload='go()'><form method=\"post\" action=\"{ACS}\"><input type=\"hidden\" name=\"SAMLResponse\" value=\"{page}\"/></form></body></html>")),
        (Form::Page, format!("<!-- auto --><form action='{ACS}'><textarea name=SAMLResponse>{base64}</textarea></form>")),
    ]
    .into_iter()
    .map(|(form, text)| (form, text.into_bytes()))
    .collect();
    ways.push((Form::Base64, utf16(&base64)));
    let bare = URL_SAFE_NO_PAD.encode(xml);
    let form = if bare.contains(['-', '_']) { Form::Base64UrlSafe } else { as_unpadded };
    ways.push((form, bare.into_bytes()));
    ways
}

#[track_caller]
pub(super) fn only(bytes: &[u8]) -> Arrived {
    let found = read(bytes).unwrap();
    assert_eq!((found.responses.len(), found.left_out), (1, 0));
    found.responses.into_iter().next().unwrap()
}

#[test]
fn a_real_response_comes_out_of_everything_as_it_went_in() {
    for (form, bytes) in ways(JANE.trim()) {
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
        let arrived = read(bytes.as_slice()).unwrap_or_else(|failure| panic!("{form:?} {shown}: {failure}"));
        assert_eq!(arrived.form, form, "{shown}");
        assert_eq!(arrived.responses[0].xml().as_deref(), Some(JANE.trim()), "{form:?} {shown}");
    }
}

proptest! {
    #[test]
    fn whatever_was_wrapped_comes_out_the_same(text in "[ -;=?-~\u{e4}\u{20ac}\u{1f600}]{0,60}") {
        let xml = format!("<r>{}</r>", text.replace('&', "&amp;"));
        for (form, bytes) in ways(&xml) {
            let found = read(bytes.as_slice()).unwrap();
            let read = found.responses[0].xml();
            prop_assert_eq!(read.as_deref(), Some(xml.as_str()), "{:?}", form);
        }
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        drop(read(bytes.as_slice()));
    }

    #[test]
    fn arbitrary_text_never_panics(text in "(SAMLResponse|SAMLRequest|=|&|%[0-9A-F]{2}|<form|<input|name=|value=|\\{|\"log\"|:|\\[|PHg\\+|https://|\\?|.){0,40}") {
        drop(read(text.as_bytes()));
    }

    #[test]
    fn a_changed_byte_never_panics(which in 0_usize..24, at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let (_, mut bytes) = ways(JANE.trim()).swap_remove(which);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        drop(read(bytes.as_slice()).map(|found| found.responses.iter().map(Arrived::xml).collect::<Vec<_>>()));
    }
}

#[test]
fn what_is_refused_is_named() {
    let request = "<samlp:AuthnRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"_r\" Version=\"2.0\"><saml:Issuer xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">https://sp</saml:Issuer></samlp:AuthnRequest>";
    let asked = escaped(&deflated(request));
    for (text, code, says) in [
        (String::new(), "unreadable_response", say::unreadable_response::empty()),
        (" \n".to_owned(), "unreadable_response", say::unreadable_response::empty()),
        ("hello".to_owned(), "unreadable_response", say::unreadable_response::neither()),
        (STANDARD.encode("hello there"), "unreadable_response", say::unreadable_response::no_xml()),
        ("SAMLResponse=&RelayState=x".to_owned(), "unreadable_response", say::unreadable_response::field_empty()),
        (
            format!("https://idp.example/sso?SAMLRequest={asked}"),
            "no_response",
            say::no_response::request(exact("_r"), exact("https://sp")),
        ),
        ("SAMLRequest=junk".to_owned(), "no_response", say::no_response::broken_request()),
        ("<!doctype html><p>You are signed out</p>".to_owned(), "no_response", say::no_response::page()),
        ("{\"a\":1}".to_owned(), "unreadable_response", say::unreadable_response::json()),
        ("{".to_owned(), "unreadable_response", say::unreadable_response::recording(1_u64, 1_u64)),
        ("x".repeat(LONGEST_TEXT as usize + 1), "unreadable_response", say::unreadable_response::too_large()),
    ] {
        let failure = read(text.as_bytes()).unwrap_err();
        assert_eq!(failure.code.as_str(), code, "{text:.80}: {failure}");
        assert_eq!(failure.message, says, "{text:.80}");
        assert!(failure.fix.name().ends_with("fix"), "{text:.80}: {:?}", failure.fix);
    }
}
