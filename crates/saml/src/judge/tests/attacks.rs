use super::*;
use forge::{C14N, expectation, pair};
use std::net::TcpListener;

const SHA1: &str = "http://www.w3.org/2000/09/xmldsig#sha1";

/// Judges an attack and also makes sure that nobody else is let in by any part of it.
#[track_caller]
pub(super) fn refused(xml: &str, code: &str) {
    let judgement = judge_xml_once(xml, &expectation());
    assert_rejected(&judgement, code);
}

pub(super) fn signed_assertion() -> String {
    Forge::new().assertion()
}

/// An assertion that names somebody else, with the same shape and no signature.
fn evil(id: &str) -> String {
    Forge::new().assertion_with(id, "").replace("jane@example.com", "admin@example.com")
}

pub(super) fn signature_of(xml: &str) -> (String, String) {
    let start = xml.find("<ds:Signature").unwrap();
    let end = xml.find("</ds:Signature>").unwrap() + "</ds:Signature>".len();
    (xml[start..end].to_owned(), format!("{}{}", &xml[..start], &xml[end..]))
}

pub(super) fn response(content: &str) -> String {
    Forge::new().response_with("", content)
}

#[test]
fn wrapping_attacks_of_every_known_shape_are_refused() {
    let assertion = signed_assertion();
    let (signature, bare) = signature_of(&assertion);
    let genuine_response = Forge { sign_assertion: false, sign_response: true, ..Forge::new() }.xml();
    let (response_signature, bare_response) = signature_of(&genuine_response);
    let evil_assertion = evil("_evil");
    let with_evil_signature = |inner: &str| {
        let signature = signature.replace("</ds:Signature>", &format!("{inner}</ds:Signature>"));
        Forge::new().assertion_with("_evil", &signature).replace("jane@example.com", "admin@example.com")
    };
    let object = |inner: &str| format!("<ds:Object>{inner}</ds:Object>");
    let evil_response = |signature: &str| {
        Forge::new().response_with(signature, &evil_assertion).replace("ID=\"_response\"", "ID=\"_evil_response\"")
    };
    let in_signature = |inner: &str| response_signature.replace("</ds:Signature>", &format!("{inner}</ds:Signature>"));
    let xsw = [
        // 1: the signed response inside the signature of an evil one; 2: beside it.
        ("xsw1", evil_response(&in_signature(&object(&bare_response))), "nothing_wrapped"),
        ("xsw1 without object", evil_response(&in_signature(&bare_response)), "nothing_wrapped"),
        ("xsw2", evil_response(&format!("{response_signature}{bare_response}")), "nothing_wrapped"),
        ("xsw2 reversed", evil_response(&format!("{bare_response}{response_signature}")), "nothing_wrapped"),
        // 3 and 4: the evil assertion before the signed one, or around it.
        ("xsw3", response(&format!("{evil_assertion}{assertion}")), "one_assertion"),
        ("xsw3b", response(&format!("{assertion}{evil_assertion}")), "one_assertion"),
        (
            "xsw4",
            response(&evil_assertion.replace("</saml:Assertion>", &format!("{assertion}</saml:Assertion>"))),
            "nothing_wrapped",
        ),
        // 5 and 6: the signature moves to the evil assertion, the signed one to the end or into the signature.
        ("xsw5", response(&format!("{}{bare}", with_evil_signature(""))), "one_assertion"),
        ("xsw6", response(&with_evil_signature(&bare)), "nothing_wrapped"),
        // 7: the signed one in Extensions. 8: in an Object of the evil one's signature.
        (
            "xsw7",
            response(&format!("<samlp:Extensions>{assertion}</samlp:Extensions>{evil_assertion}")),
            "nothing_wrapped",
        ),
        ("xsw8", response(&with_evil_signature(&object(&bare))), "nothing_wrapped"),
        (
            "in Advice",
            response(
                &evil_assertion
                    .replace("<saml:Subject>", &format!("<saml:Advice>{assertion}</saml:Advice><saml:Subject>")),
            ),
            "nothing_wrapped",
        ),
        (
            "two genuine ones",
            response(&format!("{assertion}{}", assertion.replace("_assertion", "_second"))),
            "one_assertion",
        ),
    ];
    for (name, xml, code) in xsw {
        let judgement = judge_xml_once(&xml, &expectation());
        assert_eq!(judgement.verdict, Verdict::Rejected, "{name}");
        assert_eq!(judgement.findings[0].code.as_str(), code, "{name}: {:#?}", judgement.findings);
    }
}

#[test]
fn a_signature_counts_only_in_its_place_and_for_what_carries_it() {
    let assertion = signed_assertion();
    let (signature, bare) = signature_of(&assertion);
    refused(&response(&bare), "signature_present");
    refused(&Forge::new().response_with(&signature, &bare), "reference_covers_parent");
    refused(&response(&format!("{bare}{signature}")), "signature_in_place");
    refused(&response(&bare.replace("</saml:Subject>", &format!("</saml:Subject>{signature}"))), "signature_in_place");
    refused(
        &response(&assertion.replace("<saml:Subject>", &format!("{signature}<saml:Subject>"))),
        "signature_in_place",
    );
    refused(&response(&assertion.replace("_assertion\" Version", "_other\" Version")), "reference_covers_parent");
    let moved_to_evil = Forge::new().assertion_with("_evil", &signature);
    refused(&response(&moved_to_evil), "reference_covers_parent");
    let deep = format!("<samlp:Extensions><x xmlns=\"urn:x\">{assertion}</x></samlp:Extensions>");
    refused(&response(&deep), "nothing_wrapped");
}

#[test]
fn identifiers_that_stand_twice_are_refused_however_they_are_spelt() {
    let xml = Forge::new().xml();
    for id in ["ID", "Id", "id", "xml:id", "AssertionID"] {
        let twice = xml.replace("<saml:AuthnContext/>", &format!("<saml:AuthnContext {id}=\"_assertion\"/>"));
        refused(&twice, "ids_unique");
    }
    refused(&xml.replace("ID=\"_response\"", "ID=\"_assertion\""), "ids_unique");
}

#[test]
fn changed_content_is_named_as_changed() {
    let xml = Forge::new().xml();
    refused(&xml.replace("jane@example.com", "admin@example.com"), "content_unaltered");
    refused(&xml.replace("Claude Owner", "Claude Ovner"), "content_unaltered");
    let both = Forge { sign_response: true, ..Forge::new() }.xml();
    refused(&both.replace("Destination=\"https", "Destination=\"http"), "content_unaltered");
}

#[test]
fn another_key_is_refused_whatever_certificate_the_response_carries() {
    let carried = |which: usize| {
        let der: String = pair(which).facts.pem.lines().filter(|line| !line.starts_with('-')).collect();
        format!("<ds:KeyInfo><ds:X509Data><ds:X509Certificate>{der}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>")
    };
    for key_info in [String::new(), carried(0), carried(1)] {
        let forge = Forge { key: pair(1), key_info: key_info.clone(), ..Forge::new() };
        let judgement = forge.judge();
        let code = if key_info == carried(1) { "certificate_rolled_over" } else { "signature_valid" };
        assert_rejected(&judgement, code);
        let title = finding(&judgement, code).title.clone();
        let expected = if key_info.is_empty() {
            say::signature_valid::no_trusted()
        } else if key_info == carried(0) {
            say::signature_valid::not_its_key()
        } else {
            say::certificate_rolled_over::other()
        };
        assert_eq!(title, expected);
    }
    let half = Forge { sign_response: true, ..Forge::new() };
    let by_other = Forge { key: pair(1), ..half.clone() };
    let mixed = by_other.sign(&half.response_with(&signature_of(&blank_response(&half)).0, &half.assertion()));
    refused(&mixed, "signature_valid");
}

fn blank_response(forge: &Forge) -> String {
    let (signature, _) = signature_of(&Forge { sign_assertion: false, ..forge.clone() }.xml());
    let cut = |text: &str, name: &str| {
        let start = text.find(&format!("<ds:{name}>")).unwrap() + name.len() + 5;
        let end = text.find(&format!("</ds:{name}>")).unwrap();
        format!("{}{}", &text[..start], &text[end..])
    };
    cut(&cut(&signature, "DigestValue"), "SignatureValue")
}

#[test]
fn without_trust_nothing_is_accepted() {
    let mut no_trust = expectation();
    no_trust.trust.certificates.clear();
    for forge in
        [Forge::new(), Forge { sign_assertion: false, ..Forge::new() }, Forge { sign_response: true, ..Forge::new() }]
    {
        let judgement = judge_xml_once(&forge.xml(), &no_trust);
        assert_eq!(judgement.verdict, Verdict::Rejected);
        assert!(!judgement.lets_in() && judgement.name_id.is_none() && judgement.attributes.is_none());
    }
    let judgement = judge_xml_once(&Forge::new().xml(), &no_trust);
    assert_eq!(finding(&judgement, "signature_valid").status, Status::Skipped);
    assert_eq!(judgement.unverified.unwrap().name_id.unwrap().value, "jane@example.com");
    // A certificate that cannot be read is no certificate.
    no_trust.trust.certificates = vec![pair(0).facts.clone()];
    no_trust.trust.certificates[0].pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".to_owned();
    assert_rejected(&judge_xml_once(&Forge::new().xml(), &no_trust), "trusted_certificate_readable");
}

#[test]
fn a_trusted_key_that_proves_nothing_is_named_as_the_reason() {
    let mut weak = expectation();
    weak.trust.certificates[0].key_bits = 1024;
    let judgement = judge_xml_once(&Forge::new().xml(), &weak);
    assert_rejected(&judgement, "signature_processable");
    let said = finding(&judgement, "signature_processable");
    let flaw = latchkey_certificate::key_flaw(&weak.trust.certificates[0]).unwrap();
    assert_eq!(said.title, say::signature_processable::flawed_key(&flaw.title));
    assert_eq!((&said.want, &said.got, &said.fix), (&flaw.want, &flaw.got, &flaw.fix));
    assert_eq!(said.want, Some(say::certificate_key_size::too_short_want(exact(2048)).into()));
    assert_eq!(said.got, Some(say::certificate_key_size::got(exact(1024)).into()));
    // Another one that is trusted as well may still prove it.
    weak.trust.certificates.insert(0, pair(1).facts.clone());
    assert_rejected(&judge_xml_once(&Forge::new().xml(), &weak), "signature_processable");
    weak.trust.certificates.push(pair(0).facts.clone());
    assert_rejected(&judge_xml_once(&Forge::new().xml(), &weak), "signature_processable");
    weak.trust.certificates.remove(1);
    assert_accepted(&judge_xml_once(&Forge::new().xml(), &weak));
}

#[test]
fn comments_and_instructions_cannot_divide_a_value() {
    let inside = |text: &str| Forge { name_id: Forge::new().name_id.replace("jane@example.com", text), ..Forge::new() };
    assert_rejected(&inside("admin@example.com<!---->.evil.test").judge(), "no_comments_in_values");
    let mut with_comments = inside("admin@example.com<!-- x -->.evil.test");
    with_comments.transforms = with_comments.transforms.replace(C14N, &format!("{C14N}WithComments"));
    assert_rejected(&with_comments.judge(), "no_comments_in_values");
    assert_rejected(&inside("admin@example.com<?x y?>.evil.test").judge(), "no_processing_instructions");
    refused(&Forge::new().xml().replace("<saml:Subject>", "<?php x?><saml:Subject>"), "no_processing_instructions");
    let group =
        Forge { statements: Forge::new().statements.replace("Claude Owner", "Claude <!-- -->Owner"), ..Forge::new() };
    assert_rejected(&group.judge(), "no_comments_in_values");
    let xml = Forge::new().xml();
    refused(&xml.replace("<ds:SignatureValue>", "<ds:SignatureValue><!-- -->"), "no_comments_in_values");
    refused(&xml.replace("<ds:SignedInfo>", "<ds:SignedInfo><!-- -->"), "no_comments_in_values");
    assert_rejected(&inside("<b>admin@example.com</b>").judge(), "assertion_shape");
}

#[test]
fn weak_or_foreign_algorithms_are_refused_before_anything_is_computed() {
    let xml = Forge::new().xml();
    let method = |uri: &str| xml.replace(forge::RSA_SHA256, uri);
    for uri in [
        "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
        "http://www.w3.org/2000/09/xmldsig#hmac-sha1",
        "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
        "http://www.w3.org/2000/09/xmldsig#dsa-sha1",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-md5",
        "http://www.w3.org/2007/05/xmldsig-more#sha1-rsa-MGF1",
        "http://www.w3.org/2007/05/xmldsig-more#rsa-pss",
        "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha224",
        "http://www.w3.org/2021/04/xmldsig-more#eddsa-ed25519",
        "",
    ] {
        let code = match uri {
            uri if uri.contains("hmac") => "algorithm_hmac",
            uri if uri.contains("sha1") => "algorithm_sha1",
            uri if uri.contains("md5") => "algorithm_md5",
            _ => "algorithms_allowed",
        };
        refused(&method(uri), code);
    }
    refused(&xml.replace(forge::SHA256, SHA1), "algorithm_sha1");
    refused(&xml.replace(forge::SHA256, "http://www.w3.org/2001/04/xmldsig-more#md5"), "algorithm_md5");
    refused(&xml.replace(forge::SHA256, "http://www.w3.org/2001/04/xmlenc#ripemd160"), "algorithms_allowed");
    let weak_but_signed = |c14n: &str| Forge { c14n: c14n.to_owned(), ..Forge::new() }.judge();
    for inclusive in ["http://www.w3.org/TR/2001/REC-xml-c14n-20010315", "http://www.w3.org/2006/12/xml-c14n11"] {
        assert_rejected(&weak_but_signed(&format!("{inclusive}#WithComments")), "canonicalization_allowed");
    }
    refused(&xml.replacen(C14N, "", 1), "canonicalization_allowed");
    assert_rejected(&weak_but_signed(&format!("{C14N}WithComments")), "canonicalization_allowed");
}

#[test]
fn a_reference_to_anything_but_the_parent_is_refused() {
    let signed_with = |uri: &str| Forge { reference_uri: uri.to_owned(), ..Forge::new() };
    for uri in ["", "#xpointer(id('_assertion'))", "#xpointer(/)", "#_response", "_assertion", "#"] {
        refused(
            &Forge::new().xml().replace("URI=\"#_assertion\"", &format!("URI=\"{uri}\"")),
            "reference_covers_parent",
        );
    }
    // Signed by the identity provider itself, and still refused.
    assert_rejected(&signed_with("#xpointer(id('_assertion'))").judge(), "reference_covers_parent");
    assert_rejected(&signed_with("").judge(), "reference_covers_parent");
    refused(&Forge::new().xml().replace(" URI=\"#_assertion\"", ""), "reference_covers_parent");
    let xml = Forge::new().xml();
    let twice = xml.replace("URI=\"#_assertion\"", "xmlns:e=\"urn:e\" e:URI=\"#_response\" URI=\"#_assertion\"");
    refused(&twice, "signature_shape");
}

#[test]
fn nothing_in_a_document_makes_anybody_fetch_anything() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}/ssrf", listener.local_addr().unwrap());
    let xml = Forge::new().xml();
    let attacks = [
        xml.replace("URI=\"#_assertion\"", &format!("URI=\"{url}\"")),
        xml.replace("URI=\"#_assertion\"", "URI=\"file:///etc/hostname\""),
        xml.replace("</ds:Signature>", &format!("<ds:KeyInfo><ds:RetrievalMethod URI=\"{url}\"/></ds:KeyInfo></ds:Signature>")),
        xml.replace(
            "</ds:Transforms>",
            &format!(
                "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\"><xsl:stylesheet version=\"1.0\" \
                 xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"><xsl:template match=\"/\"><xsl:copy-of select=\"document('{url}')\"/>\
                 </xsl:template></xsl:stylesheet></ds:Transform></ds:Transforms>"
            ),
        ),
        format!("<!DOCTYPE r SYSTEM \"{url}\">{xml}"),
        format!("<!DOCTYPE r [<!ENTITY x SYSTEM \"{url}\">]>{}", xml.replace("van Dyke", "&x;")),
        format!("<!DOCTYPE r [<!ENTITY % x SYSTEM \"{url}\"> %x;]>{xml}"),
        xml.replace("<saml:Subject>", &format!("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"{url}\"/><saml:Subject>")),
        format!("<?xml-stylesheet href=\"{url}\"?>{xml}"),
        xml.replace("<samlp:Response ", &format!("<samlp:Response xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x {url}\" xml:base=\"{url}\" ")),
    ];
    for (number, attack) in attacks.iter().enumerate() {
        let judgement = judge_xml_once(attack, &expectation());
        if number + 1 < attacks.len() {
            assert_eq!(judgement.verdict, Verdict::Rejected, "attack {number}");
        }
    }
    let connection = listener.accept();
    assert_eq!(connection.unwrap_err().kind(), std::io::ErrorKind::WouldBlock, "somebody connected");
}

#[test]
fn transforms_objects_and_foreign_keys_are_refused() {
    let forge = Forge::new();
    let xml = forge.xml();
    let transform =
        |algorithm: &str, inner: &str| format!("<ds:Transform Algorithm=\"{algorithm}\">{inner}</ds:Transform>");
    let xpath =
        transform("http://www.w3.org/TR/1999/REC-xpath-19991116", "<ds:XPath>not(self::saml:NameID)</ds:XPath>");
    refused(&xml.replace("</ds:Transforms>", &format!("{xpath}</ds:Transforms>")), "transform_xpath");
    refused(&xml.replace("<ds:Transforms>", &format!("<ds:Transforms>{xpath}")), "transform_xpath");
    let xslt = transform("http://www.w3.org/TR/1999/REC-xslt-19991116", "");
    refused(&xml.replace("</ds:Transforms>", &format!("{xslt}</ds:Transforms>")), "transform_xslt");
    let only_c14n = forge.transforms.replace("http://www.w3.org/2000/09/xmldsig#enveloped-signature", C14N);
    refused(&xml.replace(&forge.transforms, &only_c14n), "transforms_allowed");
    let reversed = format!(
        "<ds:Transforms>{}{}</ds:Transforms>",
        transform(C14N, ""),
        transform("http://www.w3.org/2000/09/xmldsig#enveloped-signature", "")
    );
    refused(&xml.replace(&forge.transforms, &reversed), "transforms_allowed");
    refused(&xml.replace(&forge.transforms, ""), "signature_shape");
    refused(&xml.replace("</ds:Signature>", "<ds:Object>x</ds:Object></ds:Signature>"), "signature_shape");
    refused(&xml.replace("</ds:Signature>", "<ds:Object><ds:Manifest/></ds:Object></ds:Signature>"), "signature_shape");
    for inner in [
        "<ds:RetrievalMethod URI=\"#_assertion\"/>",
        "<dsig11:KeyInfoReference xmlns:dsig11=\"http://www.w3.org/2009/xmldsig11#\" URI=\"#_assertion\"/>",
        "<ds:X509Data><ds:X509CRL>AAAA</ds:X509CRL></ds:X509Data>",
        "<ds:MgmtData>x</ds:MgmtData>",
        "<ds:PGPData/>",
    ] {
        refused(
            &xml.replace("</ds:Signature>", &format!("<ds:KeyInfo>{inner}</ds:KeyInfo></ds:Signature>")),
            "key_info_plain",
        );
    }
}
