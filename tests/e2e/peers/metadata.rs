//! Metadata across programs: python3-saml and pysaml2 read what Latchkey writes, and Latchkey reads what they write.

use super::service_providers::{Partner, python};
use latchkey_host::clock;
use latchkey_saml::{metadata::read_service_provider, rehearsal::SignedPart};
use serde_json::json;

#[tokio::test]
async fn what_latchkey_writes_others_read_and_what_they_write_latchkey_reads() {
    let partner = Partner::start(SignedPart::Assertion, None).await;
    let answer = partner.ask(python(), "metadata", &json!(null)).await;
    let (facts, acs) = (&partner.facts, &partner.facts["acs"]);
    let certificate = |text: &str| text.split_whitespace().collect::<String>();
    let own = facts["certificate"].as_str().unwrap();
    let own: String = own.lines().filter(|line| !line.starts_with("-----")).collect();
    for peer in ["python3-saml", "pysaml2"] {
        let reads = &answer[peer]["reads"];
        assert_eq!(reads["entity_id"], facts["issuer"], "{peer}: {reads}");
        assert_eq!(reads["sign_on"], facts["sign_on"], "{peer}: {reads}");
        assert_eq!(certificate(reads["certificate"].as_str().unwrap()), own, "{peer}");

        let written = answer[peer]["own"].as_str().unwrap();
        let values = read_service_provider(written.as_bytes()).unwrap_or_else(|failure| panic!("{failure}: {written}"));
        assert_eq!((json!(values.acs), json!(values.entity_id)), (acs.clone(), facts["entity_id"].clone()), "{peer}");
    }
    // python3-saml compares with the schema.
    assert_eq!(answer["python3-saml"]["reads"]["service_provider_errors"], json!([]));
    assert_eq!(answer["pysaml2"]["reads"]["acs"], json!([acs]));

    let ours = facts["metadata"].as_str().unwrap();
    let read = latchkey_saml::metadata::read(ours.as_bytes(), "pasted", clock::now()).unwrap();
    assert_eq!(read.xml, ours, "the text is kept as it came");
    assert_eq!(read.sso_redirect, read.sso_post);

    let written = answer["pysaml2"]["identity_provider"].as_str().unwrap();
    let read = latchkey_saml::metadata::read(written.as_bytes(), "pasted", clock::now()).unwrap();
    assert_eq!(json!(read.entity_id), facts["issuer"]);
    assert_eq!(json!(read.sso_redirect), facts["sign_on"]);
    assert_eq!(read.signing_certificates.len(), 1);
    let finding = latchkey_saml::metadata::signature(written, &read.signing_certificates).unwrap();
    assert!(finding.is_some_and(|finding| finding.is_failure()), "it is not signed");
}
