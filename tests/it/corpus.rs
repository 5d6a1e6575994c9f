//! The corpus of responses in `fixtures/saml`: each one gets exactly the verdict and the cause that its manifest names.
//! `cargo xtask corpus` makes the files; what they have to lead to is written in the generators, not taken from here.

use latchkey_core::{
    Status, Timestamp, certificate::CertificateFacts, domain::DomainName, sign_in::Judgement, sign_in::Verdict,
};
use latchkey_saml::judge::{Expectation, ReplayCache, RequestRule, Trust, judge_document, judge_form_value};
use latchkey_words::in_english;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// One line of the manifest.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    source: String,
    file: String,
    input: String,
    now: String,
    request: Option<String>,
    acs: Option<String>,
    entity_id: Option<String>,
    issuer: Option<String>,
    domains: Vec<String>,
    certificates: Vec<String>,
    verdict: String,
    would_claude_accept: Option<bool>,
    /// The code of the first finding, where something is wrong.
    finding: Option<String>,
    /// Further codes that have to be said.
    also: Vec<String>,
    /// Attributes that have to be read exactly so.
    says: BTreeMap<String, Vec<String>>,
    class: String,
    reason: String,
}

/// What the issue wants refused, as the manifest calls it.
const CLASSES: [&str; 24] = [
    "algorithm",
    "altered",
    "canonicalization",
    "certificate",
    "claude",
    "condition",
    "dtd",
    "encoding",
    "encrypted",
    "good",
    "identifier",
    "key info",
    "malformed",
    "name id",
    "namespace",
    "reference",
    "references",
    "signature",
    "signature place",
    "size",
    "trailing",
    "transform",
    "trust",
    "wrapping",
];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/saml")
}

fn manifest() -> Vec<Case> {
    let text = std::fs::read_to_string(folder().join("manifest.json")).expect("the manifest can be read");
    serde_json::from_str(&text).expect("the manifest is what this test reads")
}

fn certificate(name: &str) -> CertificateFacts {
    let pem = std::fs::read(folder().join(format!("keys/{name}.crt.pem"))).expect("the certificate can be read");
    latchkey_certificate::certificates_in(&pem, None).expect("a certificate").remove(0)
}

fn expectation(case: &Case) -> Expectation {
    let trust = Trust {
        issuer: case.issuer.clone(),
        certificates: case.certificates.iter().map(|name| certificate(name)).collect(),
    };
    Expectation {
        acs: case.acs.clone(),
        entity_id: case.entity_id.clone(),
        request: match case.request.as_deref() {
            None => RequestRule::AnyOrNone,
            Some("unsolicited") => RequestRule::Unsolicited,
            Some(id) => RequestRule::Exactly(id.to_owned()),
        },
        domains: case.domains.iter().map(|domain| DomainName::parse(domain).expect("a domain")).collect(),
        ..Expectation::new(trust, Timestamp::parse(&case.now).expect("a time"))
    }
}

fn judged(case: &Case) -> Judgement {
    let bytes = std::fs::read(folder().join(&case.file)).expect("the file can be read");
    let mut replay = ReplayCache::new();
    match case.input.as_str() {
        "form_value" => judge_form_value(&String::from_utf8(bytes).expect("base64"), &expectation(case), &mut replay),
        "document" => judge_document(&bytes, &expectation(case), &mut replay).expect("a document gets a verdict"),
        other => panic!("{}: what is {other}?", case.name),
    }
}

/// What differs from the manifest; nothing where all is as it should be.
fn differences(case: &Case) -> Vec<String> {
    let judgement = judged(case);
    let verdict = if judgement.verdict == Verdict::Accepted { "accepted" } else { "rejected" };
    let first = judgement
        .findings
        .first()
        .filter(|finding| finding.status == Status::Failed || judgement.would_claude_accept == Some(false))
        .map(|finding| finding.code.to_string());
    let mut differences = Vec::new();
    let mut compare = |what: &str, want: String, got: String| {
        if want != got {
            differences.push(format!("{}: {what}: want {want}, got {got}", case.name));
        }
    };
    compare("verdict", case.verdict.clone(), verdict.to_owned());
    compare("Claude", format!("{:?}", case.would_claude_accept), format!("{:?}", judgement.would_claude_accept));
    compare("finding", format!("{:?}", case.finding), format!("{first:?}"));
    for code in &case.also {
        let said = judgement.findings.iter().any(|finding| finding.code.as_str() == *code);
        compare("also", code.clone(), if said { code.clone() } else { "nothing".to_owned() });
    }
    let attributes = judgement.attributes.unwrap_or_default();
    for (name, values) in &case.says {
        compare(name, format!("{values:?}"), format!("{:?}", attributes.get(name).cloned().unwrap_or_default()));
    }
    if verdict == "rejected" {
        compare("name shown as trusted", "None".to_owned(), format!("{:?}", judgement.name_id));
    }
    differences
}

#[test]
fn every_response_gets_the_verdict_and_the_cause_that_it_deserves() {
    let wrong: Vec<String> = manifest().iter().flat_map(differences).collect();
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_next_move_that_is_shown_ends_as_a_sentence() {
    let findings = manifest().iter().flat_map(|case| judged(case).findings).collect::<Vec<_>>();
    let moves: BTreeSet<String> =
        findings.into_iter().filter_map(|finding| finding.fix).map(|fix| in_english(&fix)).collect();
    assert!(moves.len() > 40, "only {} moves", moves.len());
    let open: Vec<&String> = moves.iter().filter(|said| !said.ends_with('.')).collect();
    assert!(open.is_empty(), "{open:#?}");
}

#[test]
fn the_corpus_is_large_mixed_and_of_two_makers() {
    let cases = manifest();
    assert!(cases.len() >= 250, "{} cases", cases.len());
    let good = cases.iter().filter(|case| case.verdict == "accepted" && case.would_claude_accept == Some(true)).count();
    assert!(good * 3 >= cases.len(), "{good} of {} are good", cases.len());
    for source in ["own", "xmlsec1"] {
        let of_it = cases.iter().filter(|case| case.source == source);
        assert!(of_it.clone().count() >= 50, "{source} made {}", of_it.clone().count());
        assert!(of_it.filter(|case| case.class == "good").count() >= 20, "{source} made too few good ones");
    }
    let classes: BTreeSet<&str> = cases.iter().map(|case| case.class.as_str()).collect();
    assert_eq!(classes.into_iter().collect::<Vec<_>>(), CLASSES);
}

#[test]
fn every_known_way_to_fool_a_verifier_has_a_case_of_its_name() {
    let cases = manifest();
    for known in [
        "CVE-2024-45409",
        "CVE-2025-25291",
        "CVE-2025-25292",
        "CVE-2025-29774",
        "CVE-2025-29775",
        "CVE-2025-47949",
        "CVE-2025-54369",
        "CVE-2025-54419",
    ] {
        let named = cases.iter().filter(|case| case.reason.starts_with(known));
        assert!(named.clone().count() > 0, "{known} has no case");
        assert!(named.clone().all(|case| case.verdict == "rejected"), "{known} is refused");
    }
}

#[test]
fn every_file_belongs_to_one_case_and_every_case_says_why() {
    let cases = manifest();
    let mut named = BTreeSet::new();
    for case in &cases {
        assert!(named.insert(case.file.clone()), "{} has two cases", case.file);
        assert!(case.reason.len() > 10 && !case.reason.contains('\n'), "{}: {}", case.name, case.reason);
        assert_eq!(case.finding.is_none(), case.would_claude_accept != Some(false), "{}", case.name);
    }
    let names: BTreeSet<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names.len(), cases.len(), "no two cases have the same name");
    for source in ["own", "xmlsec1"] {
        for entry in std::fs::read_dir(folder().join(source)).expect("the folder can be read") {
            let file = format!("{source}/{}", entry.expect("a file").file_name().to_string_lossy());
            assert!(named.contains(&file), "{file} is in no case");
        }
    }
}
