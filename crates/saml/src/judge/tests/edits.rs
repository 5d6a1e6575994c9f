//! Edits of the tree of accepted documents: subtrees moved, doubled, wrapped and taken out, attributes changed, added
//! and removed, prefixes bound anew. Whatever comes of it, nobody is let in as somebody who was not signed.

use super::*;
use latchkey_core::sign_in::NameId;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::ops::Range;

const INCLUSIVE: &str =
    include_str!("../../../../../tests/fixtures/saml/xmlsec1/c14n-inclusive-of-implied-assertion.xml");
const TWICE: &str = include_str!("../../../../../tests/fixtures/saml/xmlsec1/c14n-inclusive-11-of-inclusive-both.xml");
const PSS: &str = include_str!("../../../../../tests/fixtures/saml/xmlsec1/rsa-pss-sha256-both.xml");
const OWN_CERTIFICATE: &[u8] = include_bytes!("../../../../../tests/fixtures/saml/keys/idp.crt.pem");

/// A document that is accepted, and what it is measured against.
fn accepted(which: usize) -> (&'static str, Expectation) {
    match which {
        0 => (JANE, jane()),
        1 => (BOTH, authentik("_4e35ad78e0e8466389f9787b3137d8f1", "2026-11-21T21:28:55Z")),
        other => {
            let xml = [INCLUSIVE, TWICE, PSS][other - 2];
            let certificates = latchkey_certificate::certificates_in(OWN_CERTIFICATE, None).unwrap();
            let trust = Trust { issuer: Some("https://idp.example.com/saml".to_owned()), certificates };
            let expectation = Expectation {
                acs: Some("https://auth.workos.com/sso/saml/acs/01HX".to_owned()),
                entity_id: Some("https://auth.workos.com/01HX".to_owned()),
                request: RequestRule::Exactly("_request-1".to_owned()),
                ..Expectation::new(trust, at("2026-11-23T12:00:00Z"))
            };
            (xml, expectation)
        }
    }
}

type Said = (Option<NameId>, Option<BTreeMap<String, Vec<String>>>);

fn said(judgement: &Judgement) -> Said {
    (judgement.name_id.clone(), judgement.attributes.clone())
}

/// The start tag of every element and its whole range.
fn elements(xml: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let document = roxmltree::Document::parse(xml).unwrap();
    let all = document.descendants().filter(roxmltree::Node::is_element);
    all.map(|node| {
        let whole = node.range();
        let end = whole.start + xml[whole.clone()].find('>').unwrap() + 1;
        (whole.start..end, whole)
    })
    .collect()
}

/// One edit of the tree, as text.
fn edited(xml: &str, kind: u8, first: prop::sample::Index, second: prop::sample::Index, word: &str) -> String {
    let all = elements(xml);
    let (tag, whole) = all[first.index(all.len())].clone();
    let (other_tag, other) = all[second.index(all.len())].clone();
    let piece = &xml[whole.clone()];
    let without = |range: &Range<usize>| format!("{}{}", &xml[..range.start], &xml[range.end..]);
    let insert = |text: &str, at: usize, piece: &str| format!("{}{piece}{}", &text[..at], &text[at..]);
    let behind_name = tag.start + xml[tag.clone()].find([' ', '>', '/']).unwrap();
    let end_of_tag = tag.end - if xml[tag.clone()].ends_with("/>") { 2 } else { 1 };
    match kind {
        // A copy of a subtree as the first child of another element, or in its place.
        0 => insert(xml, other_tag.end, piece),
        1 => format!("{}{piece}{}", &xml[..other.start], &xml[other.end..]),
        // Moved: taken out, and put behind another element that lies before it.
        2 if other.end <= whole.start => insert(&without(&whole), other.end, piece),
        2 => without(&whole),
        // Wrapped in an element that may mean something.
        3 => format!("{}<{word}>{piece}</{word}>{}", &xml[..whole.start], &xml[whole.end..]),
        // An attribute more, or a prefix bound anew.
        4 => insert(xml, end_of_tag, &format!(" {word}=\"urn:oasis:names:tc:SAML:2.0:assertion\"")),
        5 => insert(xml, behind_name, " xmlns=\"urn:oasis:names:tc:SAML:2.0:assertion\""),
        6 => insert(xml, behind_name, &format!(" xmlns:{word}=\"urn:oasis:names:tc:SAML:2.0:protocol\"")),
        // An attribute's or a text's value changed.
        7 => match xml[tag.clone()].find('"') {
            Some(quote) => insert(xml, tag.start + quote + 1, word),
            None => insert(xml, tag.end, word),
        },
        // A comment, an instruction, a CDATA section or a reference somewhere inside.
        8 => insert(xml, tag.end, &format!("<!--{word}-->")),
        9 => insert(xml, tag.end, &format!("<?{word} x?>")),
        10 => insert(xml, tag.end, &format!("<![CDATA[{word}]]>")),
        11 => insert(xml, tag.end, "&#97;"),
        // The identifier of one element given to another.
        12 => xml.replacen(&format!("ID=\"{word}"), &format!("Id=\"{word}"), 1),
        // A twin with another name in it, before or behind.
        13 => insert(xml, whole.start, &piece.replace("jane", word)),
        _ => insert(xml, whole.end, &piece.replace("jane", word)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn no_edit_of_the_tree_makes_anybody_else_of_who_was_signed(
        which in 0_usize..5,
        edits in proptest::collection::vec(
            (
                0_u8..15,
                any::<prop::sample::Index>(),
                any::<prop::sample::Index>(),
                prop_oneof![
                    Just("admin"), Just("saml:Assertion"), Just("saml:Advice"), Just("samlp:Extensions"), Just("ds:Object"),
                    Just("saml"), Just("samlp"), Just("ds"), Just("ID"), Just("Id"), Just("xml:id"), Just("_"), Just("xml:lang"),
                    Just("saml2"), Just("x"),
                ],
            ),
            1..4,
        ),
    ) {
        let (xml, expectation) = accepted(which);
        let mut mangled = xml.to_owned();
        for (kind, first, second, word) in &edits {
            // An edit may leave no XML behind; the next one then has nothing to hold on to.
            if roxmltree::Document::parse(&mangled).is_err() {
                break;
            }
            mangled = edited(&mangled, *kind, *first, *second, word);
        }
        let judgement = judge_xml_once(&mangled, &expectation);
        if judgement.verdict == Verdict::Accepted {
            prop_assert_eq!(said(&judgement), said(&judge_xml_once(xml, &expectation)), "{:?}", edits);
        }
    }
}

#[test]
fn the_documents_that_are_edited_are_accepted_as_they_are() {
    for which in 0..5 {
        let (xml, expectation) = accepted(which);
        assert_accepted(&judge_xml_once(xml, &expectation));
    }
}
