use super::{
    arrived::{PACKED_LIMIT, XML_LIMIT, read_xml},
    *,
};
use proptest::prelude::*;

const NOW: i64 = 1_795_262_400;

fn request() -> AuthnRequest {
    AuthnRequest::new(
        "https://idp.example.com/sso?tenant=1",
        "http://127.0.0.1:7468/acs",
        "x\"><evil/>&",
        Timestamp::from_unix(NOW),
    )
    .unwrap()
}

fn query_of(url: &str) -> String {
    url.split_once('?').unwrap().1.to_owned()
}

#[test]
fn a_request_reads_back_as_it_was_sent_with_its_relay_state() {
    let sent = request();
    let received = read_redirect(&query_of(&sent.redirect_url("a b&c=d").unwrap())).unwrap();
    assert_eq!(received.request, sent);
    assert_eq!(received.relay_state.as_deref(), Some("a b&c=d"));
}

#[test]
fn the_destination_keeps_the_query_that_it_has() {
    let url = request().redirect_url("r").unwrap();
    assert!(url.starts_with("https://idp.example.com/sso?tenant=1&SAMLRequest="), "{url}");
}

#[test]
fn every_id_has_160_bits_and_is_its_own() {
    let (one, other) = (new_id().unwrap(), new_id().unwrap());
    assert_eq!(one.len(), 41);
    assert!(one.starts_with('_'));
    assert_ne!(one, other);
}

#[test]
fn an_entity_id_cannot_become_markup() {
    let xml = request().xml();
    assert!(xml.contains("<saml:Issuer>x&quot;&gt;&lt;evil/&gt;&amp;</saml:Issuer>"), "{xml}");
    let metadata = service_provider_metadata("x\"><evil/>", "http://127.0.0.1/acs");
    assert!(!metadata.contains("<evil"), "{metadata}");
}

#[test]
fn a_request_that_inflates_beyond_the_limit_is_refused() {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&vec![b' '; 20_000_000]).unwrap();
    let bomb = STANDARD.encode(encoder.finish().unwrap());
    let query: String = form_urlencoded::Serializer::new(String::new()).append_pair("SAMLRequest", &bomb).finish();
    let failure = read_redirect(&query).unwrap_err();
    let too_large = [say::request_unreadable::too_large(XML_LIMIT), say::request_unreadable::too_long(PACKED_LIMIT)];
    assert!(too_large.contains(&failure.message), "{failure}");
}

#[test]
fn a_document_type_is_refused() {
    let failure = read_xml("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", None).unwrap_err();
    assert_eq!(failure.message, say::request_unreadable::not_xml(exact(roxmltree::Error::DtdDetected)));
}

const SP: KnownServiceProvider<'_> = KnownServiceProvider {
    entity_id: "https://sp.example.com/metadata",
    acs: "https://sp.example.com/acs",
    sign_on: "https://idp.example.com/sso",
};

fn asked() -> AuthnRequest {
    AuthnRequest::new(SP.sign_on, SP.acs, SP.entity_id, Timestamp::from_unix(NOW)).unwrap()
}

fn posted(xml: &str) -> Result<ReceivedRequest, Failure> {
    read_post(&STANDARD.encode(xml), Some("r".to_owned()))
}

#[test]
fn a_posted_request_reads_as_the_redirected_one() {
    let redirected = read_redirect(&query_of(&asked().redirect_url("r").unwrap())).unwrap();
    let posted = posted(&asked().xml()).unwrap();
    assert_eq!(posted.relay_state, redirected.relay_state);
    assert_eq!(posted.request.issuer, redirected.request.issuer);
    assert_eq!(posted.name_id_format, redirected.name_id_format);
    posted.check(&SP, Timestamp::from_unix(NOW + 5)).unwrap();
}

#[test]
fn what_a_form_may_not_hold_is_said() {
    let said = |packed: &str| read_post(packed, None).unwrap_err().message;
    let deflated = asked().redirect_url("r").unwrap();
    let deflated = url::Url::parse(&deflated).unwrap().query_pairs().next().unwrap().1.into_owned();
    assert_eq!(said(&deflated), say::request_unreadable::deflated());
    assert_eq!(said("%%%"), say::request_unreadable::not_base64());
    assert_eq!(said(""), say::request_unreadable::deflated());
    assert_eq!(said(&"A".repeat(40_000)), say::request_unreadable::too_long(PACKED_LIMIT));
    assert_eq!(said(&STANDARD.encode("<a>")).name(), say::request_unreadable::not_xml(exact("")).name());
    assert_eq!(said(&STANDARD.encode("<a/>")), say::request_unreadable::other());
    let redirected = |query: &str| read_redirect(query).unwrap_err().message;
    assert_eq!(redirected("SAMLRequest=PGEvPg%3D%3D"), say::request_unreadable::not_deflated());
    assert_eq!(redirected("SAMLRequest=a&SAMLEncoding=x"), say::request_unreadable::other_encoding());
}

#[test]
fn an_ambiguous_request_is_refused() {
    let xml = asked().xml();
    let twice =
        xml.replace("<samlp:NameIDPolicy", "<saml:Issuer>https://evil.example</saml:Issuer><samlp:NameIDPolicy");
    assert_eq!(posted(&twice).unwrap_err().message, say::request_unreadable::twice(exact("Issuer")));
    let bad_id = xml.replace(" ID=\"_", " ID=\"1 ");
    assert_eq!(posted(&bad_id).unwrap_err().message, say::request_unreadable::id());
    assert!(posted(&xml.replace("2.0:bindings:HTTP-POST", "2.0:bindings:PAOS")).is_err());
}

#[test]
fn a_request_has_to_come_from_the_known_service_provider_and_ask_for_what_there_is() {
    let now = Timestamp::from_unix(NOW);
    let code = |xml: &str, now: Timestamp| posted(xml).unwrap().check(&SP, now).map_err(|failure| failure.code);
    let right = asked().xml();
    assert_eq!(code(&right, now), Ok(()));
    let changed = |from: &str, to: &str| {
        assert!(right.contains(from), "{from} is not in {right}");
        code(&right.replace(from, to), now).unwrap_err()
    };
    assert_eq!(changed("sp.example.com/metadata", "other.example/").as_str(), "request_of_another_service_provider");
    assert_eq!(changed("sp.example.com/acs", "sp.example.com/acs/").as_str(), "request_for_another_acs");
    let by_index = "AssertionConsumerServiceIndex=\"1\" Version=\"2.0\"";
    assert_eq!(changed("Version=\"2.0\"", by_index).as_str(), "request_for_another_acs");
    assert_eq!(changed("idp.example.com/sso", "elsewhere.example/sso").as_str(), "request_for_another_destination");
    assert_eq!(changed("Version=\"2.0\"", "IsPassive=\"true\" Version=\"2.0\"").as_str(), "request_is_passive");
    assert_eq!(
        changed("1.1:nameid-format:emailAddress", "2.0:nameid-format:transient").as_str(),
        "request_for_another_name_id"
    );
    assert_eq!(code(&right, now.plus_seconds(361)), Err(latchkey_core::Code::RequestNotFresh));
    assert_eq!(code(&right, now.plus_seconds(360)), Ok(()));
    assert_eq!(code(&right, now.plus_seconds(-61)), Err(latchkey_core::Code::RequestNotFresh));
}

#[test]
fn the_service_providers_metadata_wants_signed_assertions_at_its_acs() {
    insta::assert_snapshot!(service_provider_metadata("http://127.0.0.1:7468/metadata", "http://127.0.0.1:7468/acs"));
}

proptest! {
    #[test]
    fn no_query_makes_it_panic(query in any::<String>()) {
        let _ = read_redirect(&query);
    }

    #[test]
    fn no_form_makes_it_panic(packed in any::<String>(), bytes in any::<Vec<u8>>()) {
        let _ = read_post(&packed, None);
        let _ = read_post(&STANDARD.encode(bytes), None);
    }

    #[test]
    fn no_deflated_text_makes_it_panic(text in "[<>/a-zA-Z:='\" &#;!\\[\\]-]{0,200}") {
        let _ = read_xml(&text, None);
    }
}

#[test]
fn no_browser_is_sent_to_a_script_a_file_or_a_password() {
    for destination in
        ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https://jo:pw@idp.example/sso"]
    {
        let request = AuthnRequest::new(destination, "https://sp.example/acs", "sp", Timestamp::from_unix(0)).unwrap();
        assert_eq!(request.redirect_url("state").unwrap_err().code.as_str(), "sso_url_unusable", "{destination}");
    }
}
