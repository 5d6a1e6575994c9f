use super::*;
use crate::bundle::{ContentFile, archive, contents, make};
use latchkey_core::{
    administration::MadeObject,
    certificate::{CertificateSource, SigningCertificate},
    checklist,
    field::Field,
    idp::IdpId,
    message::{exact, say},
    setup::SetupName,
    sign_in::{Judgement, SignInTest, Verdict},
    step::{Step, StepStatus},
    view::Snapshot,
    wizard::{Action, Wizard},
};
use latchkey_words::in_english;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn moment(seconds: i64) -> Timestamp {
    clock::now().plus_seconds(seconds - 1_000)
}

fn begun() -> Wizard {
    let name = SetupName::parse("acme").unwrap();
    let organization = Organization::new("Claude", Plan::EnterpriseSeats);
    Wizard::begin(name, IdpId("authentik".to_owned()), organization, moment(0))
}

fn set(wizard: &mut Wizard, field: Field, values: &[&str]) {
    let values = values.iter().map(|&value| value.to_owned()).collect();
    wizard.apply(Action::Set { field, organization: None, values }, moment(1));
    let problems = wizard.setup().problems.get(field.name());
    assert!(
        problems.is_none_or(|said| said.iter().all(|one| one.code.as_str() != "value_usable")),
        "{field:?}: {problems:?}"
    );
}

fn certificate() -> SigningCertificate {
    let size = latchkey_certificate::RsaSize::from_bits(2048).unwrap();
    let request =
        latchkey_certificate::Request { common_name: "Claude".to_owned(), size, days: 300, now: clock::now() };
    let facts = latchkey_certificate::make(&request).unwrap().facts;
    SigningCertificate { source: CertificateSource::Made, facts, vault_entry: Some("acme/signing-key/1".to_owned()) }
}

fn accepted(email: &str) -> SignInTest {
    let findings = vec![Finding::passed(
        latchkey_core::Code::Unknown,
        latchkey_core::message::Message::of_code(latchkey_core::Code::Unknown),
    )];
    SignInTest {
        at: clock::now(),
        rehearsal: false,
        email: Some(email.to_owned()),
        broken: None,
        requests: vec!["_1".to_owned()],
        judgement: Judgement {
            verdict: Verdict::Accepted,
            would_claude_accept: Some(true),
            predicted_error: None,
            name_id: None,
            attributes: Some(BTreeMap::new()),
            unverified: None,
            findings,
        },
    }
}

/// A setup with every kind of value, and with every kind of history.
fn full() -> Wizard {
    let mut wizard = begun();
    for (field, values) in [
        (Field::DnsPerson, &["Dana Diaz"][..]),
        (Field::Parent, &["exists"]),
        (Field::Domain, &["example.com", "example.org"]),
        (Field::TxtValue, &["example.com", "anthropic-domain-verification-abc123=Aaaaaaaaaaaaaaaaaaaaaaaaa"]),
        (Field::Acs, &["https://auth.workos.com/sso/saml/acs/01HX4M7Q"]),
        (Field::EntityId, &["https://auth.workos.com/01HX4M7Q"]),
        (Field::Mode, &["jit"]),
        (Field::Mappings, &["Claude = Owner=role:Owner", "Staff=seat:Standard"]),
        (Field::Administrators, &["olga@example.com=Claude Owner,Staff", "wiz@example.com=Claude Owner"]),
        (Field::Access, &["group:everyone", "user:jane"]),
        (Field::Entitlements, &["Claude Owner=group:owners", "Claude Owner=user:jane"]),
        (Field::IdpUrl, &["https://authentik.example.com"]),
        (Field::ApplicationName, &["Claude"]),
        (Field::ApplicationSlug, &["claude"]),
        (Field::ScimUrl, &["https://api.workos.com/scim/v2.0/x"]),
        (Field::Deviations, &["signing=off"]),
        (Field::Me, &["olga@example.com"]),
        (Field::Port, &["7999"]),
    ] {
        set(&mut wizard, field, values);
    }
    wizard.apply(Action::CertificateChosen { certificate: certificate(), findings: vec![] }, moment(2));
    wizard.apply(
        Action::AttributesPreviewed {
            findings: vec![Finding::passed(
                latchkey_core::Code::MappingTried,
                latchkey_core::message::Message::of_code(latchkey_core::Code::Unknown),
            )],
        },
        moment(3),
    );
    wizard.apply(Action::SignInTested { test: accepted("olga@example.com") }, moment(4));
    wizard.apply(Action::Tick { step: "workos-open".to_owned(), done: true }, moment(5));
    wizard.apply(Action::Tick { step: "attributes-done".to_owned(), done: true }, moment(5));
    let question = checklist::questions(wizard.setup()).remove(0).id;
    wizard.apply(Action::Answer { question, yes: true, note: None }, moment(6));
    let typed = Action::Type { field: Field::OwnerPerson, organization: None, text: "half a na".to_owned() };
    wizard.apply(typed, moment(7));
    wizard
        .apply(Action::Set { field: Field::Host, organization: None, values: vec!["no host!".to_owned()] }, moment(8));
    wizard.apply(Action::Exported { sha256: "00".repeat(32) }, moment(9));
    wizard.apply(Action::TokenKept { entry: Some("acme/token".to_owned()), origin: None }, moment(9));
    wizard.apply(Action::ScimTokenKept { entry: Some("acme/scim".to_owned()), origin: None }, moment(9));
    wizard.apply(Action::ObjectRecorded { object: made("mapping/email") }, moment(9));
    wizard
}

fn made(key: &str) -> MadeObject {
    MadeObject {
        key: key.to_owned(),
        kind: "property mapping".to_owned(),
        name: "email".to_owned(),
        id: "1".to_owned(),
        at: moment(9),
        server: "https://authentik.example.com".to_owned(),
        created: true,
        written: BTreeMap::new(),
        before: BTreeMap::new(),
    }
}

fn bundle(setup: &Setup) -> Incoming {
    read(&make(setup, vec![]).unwrap().bytes, Some("/somewhere/acme.zip")).unwrap()
}

/// A bundle whose setup was edited by `change`, with every size and sum put right.
fn forged(setup: &Setup, change: impl FnOnce(&mut Value)) -> Result<Incoming, Failure> {
    let mut files = contents(setup).unwrap();
    let place = files.iter().position(|file| file.name == SETUP).unwrap();
    let mut value: Value = serde_json::from_slice(&files[place].bytes).unwrap();
    change(&mut value);
    files[place] = ContentFile::text(SETUP, exact(""), value.to_string());
    let name = Setup { name: SetupName::parse("acme").unwrap(), ..setup.clone() };
    read(&archive::write(&travelling(&name), files).unwrap().0, None)
}

fn home() -> (tempfile::TempDir, Home) {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::open(Some(folder.path())).unwrap();
    (folder, home)
}

fn there(setup: &Setup) -> (tempfile::TempDir, Home) {
    let (folder, home) = home();
    home.create(setup).unwrap();
    (folder, home)
}

fn load(home: &Home) -> Setup {
    home.load(&SetupName::parse("acme").unwrap()).unwrap()
}

fn status(setup: &Setup, step: Step) -> StepStatus {
    Snapshot::of(setup, clock::now()).steps.iter().find(|view| view.step == step).unwrap().status
}

#[test]
fn ones_own_unchanged_bundle_changes_nothing_at_all() {
    let wizard = full();
    let (folder, home) = there(wizard.setup());
    let file = folder.path().join("setups/acme.json");
    let before = std::fs::read(&file).unwrap();
    let incoming = bundle(wizard.setup());
    assert_eq!(incoming.changes(&home).unwrap(), Some(vec![]));
    assert!(!incoming.take(&home, None).unwrap());
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn an_older_bundle_of_ones_own_leaves_what_was_done_since() {
    let mut wizard = full();
    let incoming = bundle(wizard.setup());
    wizard.apply(Action::SignInTested { test: accepted("wiz@example.com") }, moment(60));
    let (_folder, home) = there(wizard.setup());
    assert_eq!(incoming.changes(&home).unwrap(), Some(vec![]), "every value is as it was");
    assert!(!incoming.take(&home, None).unwrap());
    assert_eq!(load(&home), *wizard.setup());
}

#[test]
fn every_value_comes_through_the_rules_as_it_was() {
    let wizard = full();
    let incoming = bundle(wizard.setup());
    let (values, own) = (&incoming.setup, wizard.setup());
    assert_eq!((&values.people, values.parent, &values.organizations), (&own.people, own.parent, &own.organizations));
    assert_eq!((&values.domains, &values.attributes, &values.loopback), (&own.domains, &own.attributes, &own.loopback));
    assert_eq!((&values.service_provider, &values.application), (&own.service_provider, &own.application));
    assert_eq!(values.administrators, own.administrators);
    assert_eq!(values.administration.access, own.administration.access);
    assert_eq!(values.administration.entitlements, own.administration.entitlements);
    assert_eq!(values.administration.scim_url, own.administration.scim_url);
    assert_eq!(values.administration.deviations_off, own.administration.deviations_off);
}

#[test]
fn a_setup_with_a_table_from_another_plan_can_be_imported() {
    let mut wizard = begun();
    set(&mut wizard, Field::Mappings, &["Premium=Premium"]);
    set(&mut wizard, Field::Plan, &["enterprise-usage-one"]);
    assert_eq!(bundle(wizard.setup()).setup.organizations, wizard.setup().organizations);
}

#[test]
fn what_was_done_elsewhere_counts_for_nothing_where_there_was_nothing() {
    let wizard = full();
    let (_folder, home) = home();
    assert!(bundle(wizard.setup()).take(&home, None).unwrap());
    let taken = load(&home);
    assert!(taken.sign_in_tests.is_empty() && taken.ticks.is_empty() && taken.answers.is_empty());
    assert!(taken.exports.is_empty() && taken.administration.made.is_empty());
    let imported = taken.imported.clone().unwrap();
    assert_eq!(imported.from.file.as_deref(), Some("acme.zip"));
    assert_eq!(
        (imported.claims.sign_in_tests.len(), imported.claims.ticks.len(), imported.claims.made.len()),
        (1, 2, 1)
    );
    for step in [Step::Domain, Step::Attributes, Step::TestSignIn, Step::Export] {
        assert_ne!(status(&taken, step), StepStatus::Completed, "{step:?}");
    }
    let passed: Vec<String> = checklist::gate(&taken, clock::now())
        .into_iter()
        .filter(|finding| !finding.is_failure())
        .map(|finding| finding.code.to_string())
        .collect();
    for code in ["administrator_passed_test", "rollback_exported", "domain_verified"] {
        assert!(!passed.iter().any(|known| known == code), "{code} passed");
    }
    let log: Vec<_> = taken.log.iter().map(|entry| entry.what.clone()).collect();
    assert_eq!(log, [say::log_entry::imported()]);
}

#[test]
fn what_is_taken_over_a_setup_is_shown_and_the_rest_stays() {
    let base = full();
    let mut local = base.clone();
    set(&mut local, Field::ApplicationName, &["Ours"]);
    let (_folder, home) = there(local.setup());
    let incoming = forged(base.setup(), |setup| {
        setup["reports"]["attributes"]["findings"][0]["title"] = "Forged".into();
        setup["sign_in_tests"] = json!([accepted("mallory@example.com"), accepted("eve@example.com")]);
        setup["log"] = json!([{ "at": "2026-11-21T00:00:00Z", "what": "Forged", "result": null }]);
        setup["people"]["dns"] = "Somebody Else".into();
    })
    .unwrap();
    let changes = incoming.changes(&home).unwrap().unwrap();
    let places: Vec<&str> = changes.iter().map(|change| change.place.as_str()).collect();
    for place in ["people › dns", "application › name", "imported › claims › reports", "imported › claims › log"]
    {
        assert!(places.contains(&place), "{place}: {places:?}");
    }
    let tests = changes.iter().find(|change| change.place == "imported › claims › sign_in_tests").unwrap();
    assert_eq!((&tests.left, &tests.right), (&None, &Some(json!(2))));
    incoming.take(&home, None).unwrap();
    let (before, after) = (local.setup(), load(&home));
    assert_eq!(
        (&after.reports, &after.sign_in_tests, &after.ticks),
        (&before.reports, &before.sign_in_tests, &before.ticks)
    );
    assert_eq!((&after.exports, &after.answers, &after.page), (&before.exports, &before.answers, &before.page));
    assert_eq!(after.log[..before.log.len()], before.log[..]);
    assert_eq!(after.log.last().unwrap().what, say::log_entry::imported());
    assert_eq!(after.people.dns.as_deref(), Some("Somebody Else"));
    assert!(after.problems.contains_key("host"), "what was said of an untouched field stays: {:?}", after.problems);
    assert!(after.changed > before.changed);
    assert_eq!(incoming.changes(&home).unwrap(), Some(vec![]), "a second time changes nothing");
}

/// Whatever differs between a setup before and after is in the list: each field is changed by itself.
#[test]
fn no_field_can_change_without_being_shown() {
    let full = full();
    let before = serde_json::to_value(full.setup()).unwrap();
    for field in before.as_object().unwrap().keys() {
        if matches!(field.as_str(), "schema" | "idp" | "name" | "imported" | "created" | "changed") {
            continue;
        }
        let mut empty = begun().into_setup();
        empty.organizations[0].name = "Other".to_owned();
        empty.loopback.port = 5_000;
        empty.log[0].what = exact("Other").into();
        let mut after = before.clone();
        after[field] = serde_json::to_value(&empty).unwrap()[field].clone();
        if after == before {
            continue;
        }
        let after: Setup = serde_json::from_value(after).unwrap();
        assert!(!changes_of(full.setup(), &after).unwrap().is_empty(), "{field}");
    }
}

#[test]
fn no_bundle_claims_a_key_or_a_token_of_this_machine() {
    let mut local = full();
    local.apply(Action::TokenKept { entry: Some("acme/mine".to_owned()), origin: None }, moment(10));
    local.apply(
        Action::Set { field: Field::Confirm, organization: None, values: vec!["mapping/x".to_owned()] },
        moment(10),
    );
    let (_folder, home) = there(local.setup());
    let claim = |setup: &mut Value| {
        setup["certificate"]["vault_entry"] = "other/signing-key/1".into();
        setup["certificate"]["source"] = "from-metadata".into();
        for name in ["token_entry", "scim_token_entry"] {
            setup["administration"][name] = "other/token".into();
        }
        setup["administration"]["confirmed"] = json!(["application/claude"]);
        setup["administration"]["made"] = json!([made("application/other")]);
        setup["administration"]["me"] = "mallory@example.com".into();
    };
    let incoming = forged(full().setup(), claim).unwrap();
    incoming.take(&home, None).unwrap();
    let (after, before) = (load(&home).administration, &local.setup().administration);
    assert_eq!((&after.token_entry, &after.scim_token_entry), (&before.token_entry, &before.scim_token_entry));
    assert_eq!((&after.confirmed, &after.made, &after.me), (&before.confirmed, &before.made, &before.me));
    assert_eq!(load(&home).certificate.unwrap().vault_entry, None, "another certificate comes without a key");

    let (_folder, empty) = self::home();
    incoming.take(&empty, None).unwrap();
    let taken = load(&empty);
    assert_eq!(taken.certificate.unwrap().vault_entry, None);
    assert_eq!((taken.administration.token_entry, taken.administration.scim_token_entry), (None, None));
}

#[test]
fn a_certificate_without_its_key_is_not_completed_and_says_what_to_do() {
    let wizard = full();
    let (_folder, home) = home();
    let incoming = bundle(wizard.setup());
    assert!(incoming.lacks_key(&home).unwrap());
    incoming.take(&home, None).unwrap();
    let taken = load(&home);
    assert_eq!(status(&taken, Step::Certificate), StepStatus::InProgress);
    let steps = Snapshot::of(&taken, clock::now()).steps;
    let view = steps.iter().find(|view| view.step == Step::Certificate).unwrap();
    let finding = view.findings.iter().find(|finding| finding.code.as_str() == "key_on_this_machine").unwrap();
    assert_eq!(finding.fix, Some(say::key_on_this_machine::none_fix().into()));
    let (_folder, with_key) = there(wizard.setup());
    assert!(!incoming.lacks_key(&with_key).unwrap(), "the key is here");
}

#[test]
fn another_identity_provider_makes_ones_own_tests_old_and_that_is_shown() {
    let local = full();
    let (_folder, home) = there(local.setup());
    let mut other = begun().into_setup();
    other.idp = IdpId("okta".to_owned());
    let incoming = bundle(&other);
    let changes = incoming.changes(&home).unwrap().unwrap();
    let tests = changes.iter().find(|change| change.place == "sign_in_tests").unwrap();
    assert_eq!((&tests.left, &tests.right), (&Some(json!(1)), &Some(json!(0))));
    incoming.take(&home, None).unwrap();
    assert!(load(&home).sign_in_tests.is_empty() && load(&home).ticks.is_empty());
}

#[test]
fn a_txt_value_that_is_cleaned_on_its_way_in_says_so_at_its_field() {
    let full = full();
    let value = full.setup().domains[0].value.clone().unwrap();
    let incoming = forged(full.setup(), |setup| setup["domains"][0]["value"] = json!(format!("\"{value}\""))).unwrap();
    let (_folder, home) = home();
    incoming.take(&home, None).unwrap();
    let taken = load(&home);
    assert_eq!(taken.domains[0].value.as_ref(), Some(&value));
    let said: Vec<&str> = taken.problems["txt-value"].iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(said, ["value_cleaned"]);
    let (_folder, home) = self::home();
    bundle(full.setup()).take(&home, None).unwrap();
    assert!(load(&home).problems.is_empty());
}

#[test]
fn a_value_that_could_not_be_entered_refuses_the_bundle_and_names_its_field() {
    let cases: [(&str, Value, &str); 25] = [
        ("/people/dns", json!("\u{1b}]0;x\u{7}"), "dns-person"),
        ("/people/owner", json!("a\nb"), "owner-person"),
        ("/idp", json!("\u{1b}[31mnone"), "idp"),
        ("/organizations/0/name", json!("a\u{202e}b"), "organizations"),
        ("/organizations/0/mappings/0/group", json!(" "), "mappings"),
        ("/domains/0/host", json!("no host!"), "host"),
        ("/domains/0/value", json!(" "), "txt-value"),
        ("/service_provider/acs", json!("javascript:alert(1)"), "acs"),
        ("/service_provider/acs", json!("https://auth.workos.com/\u{7}"), "acs"),
        ("/service_provider/entity_id", json!("\u{1b}[2J"), "entity-id"),
        ("/application/base_url", json!("file:///etc/passwd"), "idp-url"),
        ("/application/base_url", json!("https://user:pw@authentik.example.com"), "idp-url"),
        ("/application/name", json!("a\u{9b}b"), "application-name"),
        ("/application/slug", json!("x".repeat(5_000)), "application-slug"),
        ("/application/metadata_fingerprint", json!("zz"), "metadata-fingerprint"),
        ("/application/server_fingerprint", json!("zz"), "server-fingerprint"),
        ("/administration/scim_url", json!("javascript:x"), "scim-url"),
        ("/administration/access", json!([{ "kind": "group", "name": "" }]), "access"),
        ("/administration/authorization_flow", json!("a b"), "authorization-flow"),
        ("/administrators/0/email", json!("nobody"), "administrators"),
        ("/loopback/port", json!(80), "port"),
        ("/ticks", json!({ "\u{1b}]0;pwned\u{7}": "2026-11-21T00:00:00Z" }), "ticks"),
        ("/ticks", json!({ "no-such-step": "2026-11-21T00:00:00Z" }), "ticks"),
        ("/answers", json!({ "no-such": { "yes": true, "note": null, "at": "2026-11-21T00:00:00Z" } }), "answers"),
        ("/certificate/facts/sha256", json!("AA:BB"), "certificate"),
    ];
    let full = full();
    for (place, value, field) in cases {
        let failure = forged(full.setup(), |setup| {
            *setup.pointer_mut(place).unwrap() = value.clone();
        })
        .err()
        .unwrap_or_else(|| panic!("{place} = {value} was taken"));
        assert_eq!(failure.code.as_str(), "bundle_refused", "{place}");
        let told = in_english(&failure.message);
        assert!(told.starts_with(field), "{place}: {told}");
        assert!(!told.chars().any(char::is_control), "{place}: {told:?}");
    }
}

#[test]
fn metadata_is_read_again_and_its_addresses_are_web_addresses() {
    let text = include_str!("../../../../../tests/fixtures/rehearsal/metadata.xml");
    let metadata = |text: &str| latchkey_saml::metadata::read(text.as_bytes(), "idp.xml", moment(2));
    let mut wizard = full();
    wizard.apply(Action::MetadataRead { metadata: metadata(text).unwrap(), findings: vec![] }, moment(11));
    let genuine = bundle(wizard.setup());
    assert_eq!(genuine.setup.application.metadata, wizard.setup().application.metadata);
    for address in ["javascript:alert(1)", "file:///etc/passwd", "https://user:pw@idp.example/sso"] {
        let said = forged(wizard.setup(), |setup| setup["application"]["metadata"]["sso_redirect"] = address.into());
        assert!(in_english(&said.err().unwrap().message).starts_with("idp-metadata"), "{address} beside the text");
    }
    let other = forged(wizard.setup(), |setup| setup["application"]["metadata"]["entity_id"] = "https://other".into());
    assert!(in_english(&other.err().unwrap().message).contains("does not match the metadata itself"));
    let source = forged(wizard.setup(), |setup| setup["application"]["metadata"]["source"] = "javascript:x".into());
    assert!(in_english(&source.err().unwrap().message).starts_with("idp-metadata"));
}

#[test]
fn hidden_characters_in_a_claim_are_made_visible() {
    let (_folder, home) = home();
    let incoming =
        forged(full().setup(), |setup| setup["sign_in_tests"][0]["email"] = "\u{1b}[31mx@example.com".into()).unwrap();
    incoming.take(&home, None).unwrap();
    let claims = load(&home).imported.unwrap().claims;
    assert_eq!(claims.sign_in_tests[0].email.as_deref(), Some("\\u{1b}[31mx@example.com"));
}
