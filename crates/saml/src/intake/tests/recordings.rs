//! Recordings: what is found in them, how it is paired, and that length, depth and junk do no harm.

use super::*;
use latchkey_core::message::Arg;
use serde_json::{Value, json};

const REQUEST: &str = "_4bec7b8ee0724bc18a31c7ae86dfbc74";

fn request(id: &str, acs: &str) -> String {
    format!(
        "<samlp:AuthnRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"{id}\" Version=\"2.0\" \
         IssueInstant=\"2026-11-21T21:27:40Z\" Destination=\"https://idp.example/sso\" AssertionConsumerServiceURL=\"{acs}\">\
         <saml:Issuer xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">https://sp.example/id</saml:Issuer></samlp:AuthnRequest>"
    )
}

fn asking(id: &str) -> Value {
    let url =
        format!("https://idp.example/sso?SAMLRequest={}&RelayState=secret", escaped(&deflated(&request(id, ACS))));
    json!({
        "startedDateTime": "2026-11-21T21:27:41.250Z",
        "request": { "method": "GET", "url": url, "headers": [], "cookies": [{ "name": "s", "value": "x" }] },
        "response": { "status": 200, "content": { "size": 3, "text": "<p>" } },
    })
}

fn posting(xml: &str) -> Value {
    let body = format!("SAMLResponse={}&RelayState=secret", escaped(&STANDARD.encode(xml)));
    json!({
        "startedDateTime": "2026-11-21T22:27:44.002+01:00",
        "request": { "method": "POST", "url": format!("{ACS}?x=1"), "postData": { "mimeType": "application/x-www-form-urlencoded", "text": body, "params": null } },
        "response": { "status": 302, "content": {} },
    })
}

fn har(entries: &[Value]) -> Vec<u8> {
    json!({ "log": { "version": "1.2", "creator": { "name": "WebInspector" }, "pages": [], "entries": entries } })
        .to_string()
        .into_bytes()
}

#[test]
fn a_recording_tells_response_request_time_and_address() {
    let noise = json!({ "startedDateTime": 7, "request": { "url": ["odd"], "postData": { "text": "a=b" } }, "response": null, "x": [[{}]] });
    let found = read(har(&[noise, asking("_other"), asking(REQUEST), posting(JANE)]).as_slice()).unwrap();
    assert_eq!((found.form, found.responses.len(), found.left_out), (Form::Har, 1, 0));
    let arrived = &found.responses[0];
    assert_eq!(arrived.xml().as_deref(), Some(JANE));
    assert_eq!(arrived.source.at, Timestamp::parse("2026-11-21T21:27:44Z"));
    assert_eq!(arrived.source.url.as_deref(), Some(ACS));
    let asked = arrived.source.request.as_ref().unwrap();
    assert_eq!(
        (asked.id.as_str(), asked.issuer.as_str(), asked.acs.as_deref()),
        (REQUEST, "https://sp.example/id", Some(ACS))
    );
    assert_eq!(asked.at, Timestamp::parse("2026-11-21T21:27:41Z"));
    let found = read(har(&[asking("_other"), posting(JANE)]).as_slice()).unwrap();
    let paired = found.responses[0].source.request.as_ref().map(|request| request.id.as_str());
    assert_eq!(paired, Some("_other"), "the last one that asked for an answer here");
}

#[test]
fn responses_stand_in_fields_pages_and_addresses_too_and_each_counts_once() {
    let base64 = STANDARD.encode(JANE);
    let with = |value: &str| json!({ "request": { "url": ACS, "postData": { "params": [{ "name": "RelayState", "value": "x" }, { "name": "SAMLResponse", "value": value }] } } });
    for entry in [with(&base64), with(&escaped(&base64))] {
        assert_eq!(only(&har(&[entry])).xml().as_deref(), Some(JANE));
    }
    let page = format!("<form action=\"{ACS}\"><input name=\"SAMLResponse\" value=\"{base64}\"></form>");
    let page =
        json!({ "request": { "url": "https://idp.example/login" }, "response": { "content": { "text": page } } });
    assert_eq!(only(&har(&[page.clone(), posting(JANE)])).source.at, Timestamp::parse("2026-11-21T21:27:44Z"));
    let alone = only(&har(std::slice::from_ref(&page)));
    assert_eq!((alone.xml().as_deref(), alone.source.url.as_deref()), (Some(JANE), Some(ACS)));
    let address = json!({ "request": { "url": format!("{ACS}?SAMLResponse={}", escaped(&deflated(JANE))) } });
    let redirected = only(&har(&[address]));
    assert!(matches!(redirected.content, Content::Deflated { by_redirect: true, .. }));
    let second = JANE.replace("jane", "mary");
    let both = read(har(&[posting(JANE), posting(&second), posting(JANE)]).as_slice()).unwrap();
    assert_eq!(both.responses.iter().map(|one| one.xml().unwrap()).collect::<Vec<_>>(), [JANE, &second, JANE]);
    let many = read(har(&vec![posting("<r/>"); 510]).as_slice()).unwrap();
    assert_eq!((many.responses.len(), many.left_out), (500, 10));
}

#[test]
fn what_a_recorder_wrote_in_base64_or_in_parts_is_read() {
    let base64 = STANDARD.encode(JANE);
    let body = format!("SAMLResponse={}&RelayState=x", escaped(&base64));
    let page = format!("<form action='{ACS}'><input name='SAMLResponse' value='{base64}'></form>");
    let parts = format!(
        "------x\r\nContent-Disposition: form-data; name=\"RelayState\"\r\n\r\nx\r\n------x\r\n\
         Content-Disposition: form-data; name=\"SAMLResponse\"\r\n\r\n{base64}\r\n------x--\r\n"
    );
    let posted = |text: &str| json!({ "request": { "url": ACS, "postData": { "encoding": "base64", "text": text } } });
    let answered = |text: &str| json!({ "response": { "content": { "encoding": "base64", "text": text } } });
    for before in ["", "a", "ab"] {
        // Each alignment of the field's name among the groups of three.
        for entry in [
            posted(&STANDARD.encode(format!("{before}&{body}"))),
            answered(&STANDARD.encode(format!("{before}{page}"))),
            answered(&STANDARD_NO_PAD.encode(format!("{before}{page}"))),
            posted(&format!("{}{parts}", before.replace(['a', 'b'], "\n"))),
            posted(&STANDARD.encode(format!("{}{parts}", before.replace(['a', 'b'], "\n")))),
        ] {
            assert_eq!(only(&har(std::slice::from_ref(&entry))).xml().as_deref(), Some(JANE), "{before}: {entry:.300}");
        }
    }
    assert_eq!(only(parts.as_bytes()).xml().as_deref(), Some(JANE.trim()), "and such a body alone");
    let none = read(har(&[answered("U0FNTFJl!"), answered(&STANDARD.encode("<p>SAMLReady"))]).as_slice());
    assert_eq!(none.unwrap_err().code.as_str(), "no_response");
}

#[test]
fn a_compressed_recording_is_read_within_the_same_bounds() {
    let packed = |bytes: &[u8]| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    let whole = packed(&har(&[asking(REQUEST), posting(JANE)]));
    assert_eq!(only(&whole).xml().as_deref(), Some(JANE));
    assert_eq!(only(&packed(JANE.as_bytes())).source.form, Form::Xml);
    assert_eq!(read(&whole[..whole.len() / 2]).unwrap_err().code.as_str(), "file_unreadable");
    assert_eq!(read(&[0x1f, 0x8b][..]).unwrap_err().code.as_str(), "file_unreadable");
    let twice = read(packed(&whole).as_slice()).unwrap_err();
    assert_eq!(twice.code.as_str(), "unreadable_response", "one cover is taken off, and no more");
    // Small outside, too long inside.
    let mut bomb = flate2::write::GzEncoder::new(Vec::new(), Compression::fast());
    bomb.write_all(b"<r>").unwrap();
    let spaces = vec![b' '; 1 << 20];
    (0..=LONGEST_TEXT >> 20).for_each(|_| bomb.write_all(&spaces).unwrap());
    let bomb = bomb.finish().unwrap();
    assert!(bomb.len() < 1 << 20);
    assert_eq!(read(bomb.as_slice()).unwrap_err().message, say::unreadable_response::too_large());
}

#[test]
fn an_export_of_saml_tracer_is_read_in_its_old_and_new_form() {
    let base64 = STANDARD.encode(JANE);
    let ask = json!({ "method": "GET", "url": format!("https://idp.example/sso?SAMLRequest={}", escaped(&deflated(&request(REQUEST, ACS)))), "get": [["SAMLRequest", "x"]] });
    let headers = json!([{ "name": "Content-Type", "value": "text/html" }, { "name": "Date", "value": "Sat, 21 Nov 2026 21:27:45 GMT" }]);
    let new = json!({ "method": "POST", "url": ACS, "requestId": "r1", "post": [["SAMLResponse", base64], ["RelayState", "x"]], "saml": JANE, "protocol": "SAML-P", "responseHeaders": headers });
    let old = json!({ "method": "POST", "url": ACS, "id": 1, "post": [["SAMLResponse", base64]], "responseHeaders": [["Date", "Sat, 21 Nov 2026 21:27:45 GMT"]] });
    for entry in [new, old] {
        let export = json!({ "requests": [ask, entry], "timestamp": "2026-11-21T23:00:00.000Z" }).to_string();
        let arrived = only(export.as_bytes());
        assert_eq!(arrived.source.form, Form::SamlTracer);
        assert_eq!(arrived.xml().as_deref(), Some(JANE));
        assert_eq!(arrived.source.at, Timestamp::parse("2026-11-21T21:27:45Z"));
        assert_eq!(arrived.source.request.unwrap().id, REQUEST);
    }
    let hashed = json!({ "requests": [{ "url": ACS, "post": [["SAMLResponse", "{SHA-256}a1b2"]], "saml": JANE }], "timestamp": "2026-11-21T23:00:00.000Z" }).to_string();
    let arrived = only(hashed.as_bytes());
    assert_eq!(arrived.xml().as_deref(), Some(JANE));
    assert_eq!(
        arrived.source.at,
        Timestamp::parse("2026-11-21T23:00:00Z"),
        "the time of the export, where there is no other"
    );
}

#[test]
fn a_recording_without_a_response_says_what_there_is() {
    for (entries, says) in [
        (vec![], say::no_response::recording(0_u64, choice("har"))),
        (
            vec![asking(REQUEST)],
            say::no_response::recording_with_request(choice("har"), exact(REQUEST), exact("https://sp.example/id")),
        ),
        (vec![json!({ "request": { "url": "https://x/?a=b" } })], say::no_response::recording(1_u64, choice("har"))),
    ] {
        let failure = read(har(&entries).as_slice()).unwrap_err();
        assert_eq!(failure.code.as_str(), "no_response");
        assert_eq!(failure.message, says);
    }
    let whole = har(&[asking(REQUEST), posting(JANE)]);
    let cut = read(&whole[..whole.len() - 30]).unwrap_err();
    assert_eq!(cut.code.as_str(), "unreadable_response");
    let message = &cut.message;
    assert_eq!(message.name(), say::unreadable_response::recording(0_u64, 0_u64).name());
    // It says where it breaks off: in its only line, near its end.
    let column = Arg::from(u64::try_from(whole.len() - 30).unwrap());
    assert_eq!(message.args().collect::<Vec<_>>(), [("column", &column), ("line", &Arg::from(1_u64))]);
}

/// A recording that is made while it is read, so that its length costs nothing here.
struct Endless {
    left: u64,
    piece: Vec<u8>,
    at: usize,
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let mut count = 0;
        while count < buffer.len() && self.left > 0 {
            buffer[count] = self.piece[self.at];
            self.at = (self.at + 1) % self.piece.len();
            self.left -= 1;
            count += 1;
        }
        Ok(count)
    }
}

#[test]
fn a_long_recording_is_read_to_its_end_and_an_endless_one_is_not() {
    let entries = |count: u64| {
        let mut piece = json!({ "request": { "url": "https://x/", "postData": { "text": "x".repeat(100_000) } } })
            .to_string()
            .into_bytes();
        piece.push(b',');
        let left = piece.len() as u64 * count;
        let start = Cursor::new(b"{\"log\":{\"entries\":[".to_vec());
        let end = Cursor::new(format!("{}]}}}}", posting(JANE)).into_bytes());
        start.chain(Endless { left, piece, at: 0 }).chain(end)
    };
    let mut told = 0;
    let found = read_watched(entries(50), &mut |bytes| {
        told = bytes;
        true
    })
    .unwrap();
    assert_eq!(found.responses[0].xml().as_deref(), Some(JANE));
    assert!(told > 5_000_000, "{told}");
    let mut calls = 0;
    let cancelled = read_watched(entries(u64::MAX / 200_000), &mut |bytes| {
        calls += 1;
        bytes < 1_000_000
    });
    assert_eq!(cancelled.unwrap_err().code.as_str(), "cancelled");
    assert!(calls < 100, "{calls}");
}

#[test]
fn one_endless_string_and_endless_nesting_do_no_harm() {
    let long = |piece: &[u8], left: u64, end: Vec<u8>| {
        Cursor::new(b"{\"log\":{\"x\":".to_vec())
            .chain(Endless { left, piece: piece.to_vec(), at: 0 })
            .chain(Cursor::new(end))
    };
    let deep = read(long(b"[{\"a\":", u64::MAX, Vec::new())).unwrap_err();
    assert_eq!(deep.code.as_str(), "unreadable_response");
    let end = format!("\",\"entries\":[{}]}}}}", posting(JANE)).into_bytes();
    let mut text = b"\"".to_vec();
    text.extend([b'a'; 63]);
    let one = Cursor::new(b"{\"log\":{\"x\":\"".to_vec())
        .chain(Endless { left: 20_000_000, piece: vec![b'a'], at: 0 })
        .chain(Cursor::new(end));
    assert_eq!(read(one).unwrap().responses.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_or_missing_byte_of_a_recording_never_panics(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = har(&[asking(REQUEST), posting("<r/>")]);
        let at = at.index(bytes.len());
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        drop(read(bytes.as_slice()));
    }
}
