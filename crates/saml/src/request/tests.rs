use super::*;
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
    assert!(failure.message.contains("larger than") || failure.message.contains("longer than"), "{failure}");
}

#[test]
fn a_document_type_is_refused() {
    let failure = read_xml("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>").unwrap_err();
    assert!(failure.message.contains("DTD"), "{failure}");
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
    fn no_deflated_text_makes_it_panic(text in "[<>/a-zA-Z:='\" &#;!\\[\\]-]{0,200}") {
        let _ = read_xml(&text);
    }
}
