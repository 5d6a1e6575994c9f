use super::*;
use latchkey_core::{
    Finding, Status,
    message::{exact, say},
};
use proptest::prelude::*;

const AUTHENTIK: &str = include_str!("../../../../tests/fixtures/authentik-2026.2/metadata.xml");
const API_ANSWER: &str = include_str!("../../../../tests/fixtures/authentik-2026.2/75-metadata-api-json.json");

fn now() -> Timestamp {
    Timestamp::parse("2026-11-22T00:00:00Z").unwrap()
}

fn read_text(xml: &str) -> Result<IdpMetadata, Failure> {
    read(xml.as_bytes(), "pasted", now())
}

fn findings(xml: &str) -> Vec<Finding> {
    check(&read_text(xml).unwrap(), now())
}

fn codes(findings: &[Finding], status: Status) -> Vec<&str> {
    findings.iter().filter(|finding| finding.status == status).map(|finding| finding.code.as_str()).collect()
}

/// authentik's metadata with public https addresses and an entity ID of its own.
fn good() -> String {
    AUTHENTIK
        .replace("http://127.0.0.1:19000", "https://sso.example.com")
        .replace("entityID=\"authentik\"", "entityID=\"https://sso.example.com/claude\"")
}

#[test]
fn authentiks_own_metadata_is_read_whole() {
    let metadata = read_text(AUTHENTIK).unwrap();
    assert_eq!(metadata.entity_id, "authentik");
    assert_eq!(
        metadata.sso_redirect.as_deref(),
        Some("http://127.0.0.1:19000/application/saml/anthropic-claude/sso/binding/redirect/")
    );
    assert_eq!(metadata.want_authn_requests_signed, None);
    assert_eq!(metadata.signing_certificates.len(), 1);
    assert_eq!(metadata.xml, AUTHENTIK);
}

#[test]
fn metadata_of_a_public_https_provider_holds_without_a_warning() {
    let findings = findings(&good());
    assert_eq!(codes(&findings, Status::Failed), [""; 0]);
    assert_eq!(codes(&findings, Status::Warning), [""; 0]);
}

#[test]
fn a_provider_on_this_machine_is_warned_of_and_never_blocked() {
    let findings = findings(AUTHENTIK);
    assert_eq!(codes(&findings, Status::Failed), [""; 0]);
    assert_eq!(
        codes(&findings, Status::Warning),
        ["metadata_entity_id_shared", "metadata_https", "metadata_reachable"]
    );
    let unreachable = findings.iter().find(|finding| finding.code.as_str() == "metadata_reachable").unwrap();
    assert_eq!(*unreachable.fix.as_ref().unwrap(), say::metadata_reachable::private_fix());
}

#[test]
fn each_thing_that_workos_needs_has_its_own_finding() {
    let cases = [
        ("bindings:HTTP-Redirect", "bindings:HTTP-Artifact", "metadata_redirect_binding"),
        ("use=\"signing\"", "use=\"encryption\"", "metadata_signing_certificate"),
        ("entityID=\"https://sso.example.com/claude\"", "entityID=\"\"", "metadata_entity_id"),
        ("entityID=", "validUntil=\"2026-11-21T00:00:00Z\" entityID=", "metadata_valid_until"),
        ("Location=\"https://sso.example.com", "Location=\"/nowhere", "metadata_redirect_binding"),
    ];
    for (from, to, code) in cases {
        let findings = findings(&good().replace(from, to));
        assert_eq!(codes(&findings, Status::Failed), [code], "{from} -> {to}");
        let finding = findings.iter().find(|finding| finding.code.as_str() == code).unwrap();
        assert!(finding.fix.is_some() && finding.owner.is_some(), "{finding:?}");
    }
}

#[test]
fn what_some_products_always_write_of_signed_requests_only_warns() {
    let asking = good().replace("<md:IDPSSODescriptor ", "<md:IDPSSODescriptor WantAuthnRequestsSigned=\"true\" ");
    let findings = findings(&asking);
    assert_eq!(codes(&findings, Status::Failed), [""; 0]);
    assert_eq!(codes(&findings, Status::Warning), ["metadata_unsigned_requests"]);
}

#[test]
fn a_date_that_was_never_set_is_not_called_expired() {
    let findings = findings(&good().replace("entityID=", "validUntil=\"0001-01-01T00:00:00Z\" entityID="));
    assert_eq!(codes(&findings, Status::Failed), [""; 0]);
    assert_eq!(codes(&findings, Status::Warning), ["metadata_valid_until"]);
}

#[test]
fn a_date_that_was_never_set_hides_no_date_that_has_passed() {
    let never_set = good().replace("entityID=", "validUntil=\"0001-01-01T00:00:00Z\" entityID=");
    let with = |date: &str| {
        let role = format!("<md:IDPSSODescriptor validUntil=\"{date}\" ");
        findings(&never_set.replace("<md:IDPSSODescriptor ", &role))
    };
    assert_eq!(codes(&with("2026-11-21T00:00:00Z"), Status::Failed), ["metadata_valid_until"]);
    let future = with("2999-01-01T00:00:00Z");
    assert_eq!(codes(&future, Status::Failed), [""; 0]);
    assert_eq!(codes(&future, Status::Warning), ["metadata_valid_until"]);
}

/// The text of the only X509Certificate.
fn certificate_text() -> String {
    let xml = good();
    let (_, role) = xml.split_once("<md:IDPSSODescriptor").unwrap();
    let (_, rest) = role.split_once("<ds:X509Certificate>").unwrap();
    rest.split_once('<').unwrap().0.to_owned()
}

fn in_place_of_the_certificate(text: &str) -> String {
    let xml = good();
    let (before, role) = xml.split_once("<md:IDPSSODescriptor").unwrap();
    format!("{before}<md:IDPSSODescriptor{}", role.replace(&certificate_text(), text))
}

#[test]
fn lines_of_a_pem_file_are_read_over_and_named() {
    let bare = certificate_text();
    for around in [
        format!("\n-----BEGIN CERTIFICATE-----\n{bare}\n-----END CERTIFICATE-----\n"),
        format!("-----BEGIN CERTIFICATE-----{bare}-----END CERTIFICATE-----"),
        format!("{bare}\n-----END CERTIFICATE-----"),
    ] {
        let findings = findings(&in_place_of_the_certificate(&around));
        assert_eq!(codes(&findings, Status::Failed), [""; 0], "{around}");
        assert_eq!(codes(&findings, Status::Warning), ["metadata_certificate_pem_lines"], "{around}");
    }
}

#[test]
fn a_chain_or_a_file_name_in_the_place_of_a_certificate_is_called_so() {
    let bare: String = certificate_text().split_whitespace().collect();
    let der = STANDARD.decode(&bare).unwrap();
    for (count, chain) in [
        (2_u64, format!("{bare}{bare}")),
        (2, format!("{bare}\n{bare}")),
        (2, STANDARD.encode(der.repeat(2))),
        (11, STANDARD.encode(der.repeat(11))),
    ] {
        let failure = read_text(&in_place_of_the_certificate(&chain)).unwrap_err();
        assert_eq!(failure.code.as_str(), "metadata_certificate_chain", "{failure:?}");
        assert_eq!(failure.message, say::metadata_certificate_chain::chain(count, 1_u64));
    }
    let failure = read_text(&in_place_of_the_certificate("/etc/ssl/idp.crt")).unwrap_err();
    assert_eq!(failure.code.as_str(), "metadata_certificate_file_name");
}

#[test]
fn a_browsers_view_and_escaped_xml_are_called_so() {
    let banner = "This XML file does not appear to have any style information associated with it. The document tree is shown below.";
    let marked = good().replace("<md:EntityDescriptor", "\u{25bc}<md:EntityDescriptor");
    for text in [format!("{banner}\n{}", good()), marked] {
        assert_eq!(read_text(&text).unwrap_err().code.as_str(), "metadata_from_browser_view");
    }
    let folded = good().replacen("<ds:Signature>", "\u{25b6} <ds:Signature>", 1);
    assert_eq!(read_text(&folded).unwrap_err().code.as_str(), "metadata_from_browser_view");
    let named = good().replacen("<ds:Signature>", "<!-- \u{25bc} <b> --><ds:Signature>", 1);
    let named = named.replacen("https://sso.example.com/claude", "https://sso.example.com/\u{25b6}", 1);
    assert_eq!(read_text(&named).map(|metadata| metadata.entity_id), Ok("https://sso.example.com/\u{25b6}".to_owned()));
    assert_eq!(
        read_text(&good().replace('<', "&lt;").replace('>', "&gt;")).unwrap_err().code.as_str(),
        "metadata_is_escaped"
    );
}

#[test]
fn an_expired_certificate_fails_alone_and_only_warns_beside_a_good_one() {
    let metadata = read_text(&good()).unwrap();
    let later = Timestamp::parse("2030-01-01T00:00:00Z").unwrap();
    assert_eq!(codes(&check(&metadata, later), Status::Failed), ["certificate_not_expired"]);

    let request = latchkey_certificate::Request {
        common_name: "New".to_owned(),
        size: latchkey_certificate::RsaSize::Bits2048,
        days: 365,
        now: later,
    };
    let mut both = metadata;
    both.signing_certificates.push(latchkey_certificate::make(&request).unwrap().facts);
    let findings = check(&both, later);
    assert_eq!(codes(&findings, Status::Failed), [""; 0]);
    assert_eq!(codes(&findings, Status::Warning), ["certificate_not_expired"]);
}

#[test]
fn what_is_no_metadata_is_called_by_its_name() {
    let not_ready = r#"{"metadata": ""}"#;
    let api = serde_json::from_str::<serde_json::Value>(API_ANSWER).unwrap();
    let api = api["response"].to_string();
    let deep = format!("{}{}", "<a>".repeat(200_000), "</a>".repeat(200_000));
    let many = format!("<a>{}</a>", "<b/>".repeat(NODES_LIMIT as usize));
    let wrong_namespace = good().replace("urn:oasis:names:tc:SAML:2.0:metadata", "urn:evil");
    let service_provider = crate::request::service_provider_metadata("https://sp", "https://sp/acs");
    let bad_certificate = good().replace("MIIDKzCC", "AAAAAAAA");
    let cases: [(&str, &str); 19] = [
        ("", "metadata_empty"),
        (" \n ", "metadata_empty"),
        ("<!DOCTYPE html><html><body>Sign in</body></html>", "metadata_is_web_page"),
        ("\n<html lang=\"en\"></html>", "metadata_is_web_page"),
        (not_ready, "metadata_not_ready"),
        (&api, "metadata_in_json"),
        (r#"{"issuer": "https://idp"}"#, "metadata_is_json"),
        ("-----BEGIN CERTIFICATE-----", "metadata_is_certificate"),
        ("https://sso.example.com/metadata", "metadata_is_address"),
        ("hello", "metadata_not_xml"),
        ("<a><b></a>", "metadata_not_xml"),
        ("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "metadata_has_dtd"),
        ("<rss/>", "metadata_not_saml"),
        ("<p:Response xmlns:p=\"urn:oasis:names:tc:SAML:2.0:protocol\"/>", "metadata_is_message"),
        (&deep, "metadata_not_saml"),
        (&many, "metadata_too_large"),
        (&wrong_namespace, "metadata_wrong_namespace"),
        (&service_provider, "metadata_of_service_provider"),
        (&bad_certificate, "metadata_certificate_unreadable"),
    ];
    for (text, code) in cases {
        let failure = read_text(text).unwrap_err();
        assert_eq!(failure.code.as_str(), code, "{}", text.chars().take(80).collect::<String>());
        let (message, fix) = (failure.message.name(), failure.fix.name());
        assert!(!message.is_empty() && !message.ends_with("fix") && fix.ends_with("fix"), "{message} {fix}");
    }
    assert_eq!(read(b"\xff\x00\xfe", "x", now()).unwrap_err().code.as_str(), "metadata_not_text");
    assert_eq!(read(&vec![b' '; SIZE_LIMIT + 1], "x", now()).unwrap_err().code.as_str(), "metadata_too_large");
}

#[test]
fn a_federation_is_read_where_it_holds_one_identity_provider() {
    let frame =
        |inside: &str| format!("<md:EntitiesDescriptor xmlns:md=\"{MD}\"><!-- c -->{inside}</md:EntitiesDescriptor>");
    let service_provider = crate::request::service_provider_metadata("https://sp", "https://sp/acs");
    let metadata = read_text(&frame(&format!("{service_provider}{}", good()))).unwrap();
    assert_eq!(metadata.entity_id, "https://sso.example.com/claude");

    let several = read_text(&frame(&format!("{}{AUTHENTIK}", good()))).unwrap_err();
    assert_eq!(several.code.as_str(), "metadata_of_several_providers");
    let names = [exact("https://sso.example.com/claude"), exact("authentik")];
    let [first, second] = names;
    assert_eq!(several.message, say::metadata_of_several_providers::several(2_u64, first, second));
    assert_eq!(read_text(&frame(&service_provider)).unwrap_err().code.as_str(), "metadata_without_identity_provider");
}

#[test]
fn text_saved_by_windows_tools_is_read() {
    let utf16: Vec<u8> = [0xfeff].into_iter().chain(good().encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let high: Vec<u8> = [0xfeff].into_iter().chain(good().encode_utf16()).flat_map(u16::to_be_bytes).collect();
    let marked = format!("\u{feff}{}", good()).into_bytes();
    for bytes in [utf16.clone(), high, marked, good().into_bytes()] {
        let metadata = read(&bytes, "x", now()).unwrap();
        assert_eq!((metadata.signing_certificates.len(), metadata.xml.as_str()), (1, good().as_str()));
        assert_eq!(metadata.bytes(), bytes, "every byte is kept");
        let saved = serde_json::to_string(&metadata).unwrap();
        assert_eq!(serde_json::from_str::<IdpMetadata>(&saved).unwrap().bytes(), bytes, "in the setup too");
    }
    let declared = good().replacen("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "", 1);
    let declared = format!("<?xml version=\"1.0\" encoding=\"utf-16\"?>{}", declared.trim_start());
    let bytes: Vec<u8> = [0xfeff].into_iter().chain(declared.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&bytes, "x", now()).unwrap().entity_id, "https://sso.example.com/claude");
    let odd = read(&utf16[..utf16.len() - 1], "x", now()).unwrap_err();
    assert_eq!(odd.code, read(b"\xff\xff\xff", "x", now()).unwrap_err().code, "half a character is no text");
}

#[test]
fn service_provider_metadata_gives_both_values() {
    let xml = crate::request::service_provider_metadata(
        "https://auth.workos.com/01HX4M7Q",
        "https://auth.workos.com/sso/saml/acs/01HX4M7Q",
    );
    assert!(looks_like_sp_metadata(&xml) && !looks_like_sp_metadata(AUTHENTIK));
    let values = read_service_provider(xml.as_bytes()).unwrap();
    assert_eq!(values.acs, "https://auth.workos.com/sso/saml/acs/01HX4M7Q");
    assert_eq!(values.entity_id, "https://auth.workos.com/01HX4M7Q");
    assert_eq!(read_service_provider(AUTHENTIK.as_bytes()).unwrap_err().code.as_str(), "sp_metadata_unusable");
}

#[test]
fn hosts_inside_a_network_are_told_from_public_ones() {
    for private in [
        "https://localhost/",
        "http://127.0.0.1:9000/x",
        "https://10.1.2.3/",
        "https://100.64.0.1/",
        "https://[::1]/",
        "https://[fd00::1]/",
        "https://[::ffff:192.168.1.1]/",
        "https://authentik.local/",
        "https://sso.corp./",
        "https://intranet/",
    ] {
        assert!(is_private_host(private), "{private}");
    }
    for public in [
        "https://sso.example.com/",
        "https://8.8.8.8/",
        "https://[2606:4700::1]/",
        "not a url",
        "https://local.example.com",
    ] {
        assert!(!is_private_host(public), "{public}");
    }
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes, "x", now());
        let _ = read_service_provider(&bytes);
    }

    #[test]
    fn no_cut_or_changed_metadata_makes_it_panic(at in 0_usize..6000, cut in 0_usize..6000, with in "[<>&\"'/a:\u{0}-\u{1f}]{0,3}") {
        let mut text = good();
        let at = at.min(text.len() - 1);
        let end = (at + cut % 20).min(text.len());
        text.replace_range(at..end, &with);
        if let Ok(metadata) = read(text.as_bytes(), "x", now()) {
            let _ = check(&metadata, now());
        }
    }
}

/// Metadata that somebody signed as a whole, and the certificate of that somebody.
fn signed() -> (String, Vec<CertificateFacts>) {
    use bergshamra::{DsigContext, KeysManager, keys::loader};
    use latchkey_certificate::{Request, RsaSize};
    let request = Request { common_name: "Federation".to_owned(), size: RsaSize::Bits2048, days: 365, now: now() };
    let pair = latchkey_certificate::make(&request).unwrap();
    let mut keys = KeysManager::new();
    keys.add_key(loader::load_rsa_private_pem(pair.key.expose().as_bytes()).unwrap());
    let blank = "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo>\
        <ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/>\
        <ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256\"/>\
        <ds:Reference URI=\"#whole\"><ds:Transforms>\
        <ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"/>\
        <ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/></ds:Transforms>\
        <ds:DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/><ds:DigestValue/></ds:Reference>\
        </ds:SignedInfo><ds:SignatureValue/></ds:Signature>";
    let bare = "<md:EntityDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" ID=\"whole\" \
        entityID=\"https://idp.example.com\">BLANK<md:IDPSSODescriptor \
        protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\"/></md:EntityDescriptor>";
    let xml = bergshamra::sign(&DsigContext::new(keys), &bare.replace("BLANK", blank)).unwrap();
    (xml, vec![pair.facts])
}

#[test]
fn a_signature_is_checked_against_a_certificate_from_elsewhere_and_otherwise_only_mentioned() {
    let (xml, signer) = signed();
    let status = |xml: &str, trusted: &[CertificateFacts]| signature(xml, trusted).unwrap().map(|found| found.status);
    assert_eq!(status(&xml, &signer), Some(Status::Passed));
    assert_eq!(status(&xml, &[]), Some(Status::Skipped));
    assert_eq!(status(&xml.replace("idp.example.com", "evil.example"), &signer), Some(Status::Failed));
    let (_, other) = signed();
    assert_eq!(status(&xml, &other), Some(Status::Failed));
    let own = read_text(AUTHENTIK).unwrap().signing_certificates;
    assert_eq!(status(AUTHENTIK, &own), Some(Status::Passed), "authentik signs its metadata");
    assert_eq!(status(AUTHENTIK, &signer), Some(Status::Failed));
    let (start, rest) = xml.split_once("<ds:Signature ").unwrap();
    let unsigned = format!("{start}{}", rest.split_once("</ds:Signature>").unwrap().1);
    assert_eq!(status(&unsigned, &signer), Some(Status::Failed), "what is not signed was not signed by anybody");
    assert_eq!(status(&unsigned, &[]), None);
    // The signed whole, put into another whole that is not signed.
    let wrapped = format!(
        "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">{xml}</md:EntitiesDescriptor>"
    );
    assert_eq!(status(&wrapped, &signer), Some(Status::Failed));
    let moved = xml.replace(" ID=\"whole\"", " ID=\"other\"");
    assert_eq!(status(&moved, &signer), Some(Status::Failed));
    assert_eq!(status(&xml.replace("xmldsig-more#rsa-sha256", "xmldsig-more#rsa-sha1"), &signer), Some(Status::Failed));
    assert_eq!(read_text(&xml).unwrap().xml, xml, "the text is kept as it came");
}

#[test]
fn an_address_to_which_no_browser_may_be_sent_is_named() {
    let redirect = "<md:SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect\" Location=\"https://sso.example.com";
    let post = "<md:SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\" Location=\"https://sso.example.com";
    assert!(good().contains(redirect) && good().contains(post));
    let failing = |from: &str, address: &str| {
        let to = from.replace("https://sso.example.com", address);
        let findings = findings(&good().replace(from, &to));
        let failed: Vec<Finding> = findings.into_iter().filter(Finding::is_failure).collect();
        assert_eq!(failed.len(), 1, "{address}: {failed:#?}");
        let got = failed[0].got.as_ref().and_then(latchkey_core::message::Said::words).unwrap_or_default().to_owned();
        assert!(!got.contains("hunter2"), "{got}");
        failed[0].code
    };
    for script in
        ["javascript:alert(1)//", "file:///etc/passwd?", "data:text/html,x", "java\tscript:alert(1)//", "ftp://x"]
    {
        assert_eq!(failing(redirect, script).as_str(), "metadata_redirect_binding", "{script}");
        assert_eq!(failing(post, script).as_str(), "metadata_web_addresses", "{script}");
    }
    for named in ["https://jo:hunter2@sso.example.com", "https://jo@sso.example.com", "http://:hunter2@sso.example.com"]
    {
        assert_eq!(failing(redirect, named).as_str(), "metadata_web_addresses", "{named}");
        assert_eq!(failing(post, named).as_str(), "metadata_web_addresses", "{named}");
    }
}
