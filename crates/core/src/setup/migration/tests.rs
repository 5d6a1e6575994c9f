use super::*;
use crate::{
    message::exact,
    product::{Plan, Product},
    provisioning::{Grant, Mode},
};
use proptest::prelude::*;

const FIRST_SCHEMA: &str = include_str!("../../../../../tests/fixtures/setups/schema-1.json");
const SECOND_SCHEMA: &str = include_str!("../../../../../tests/fixtures/setups/schema-2.json");

fn with(change: impl FnOnce(&mut Map<String, Value>)) -> String {
    let mut fields: Map<String, Value> = serde_json::from_str(FIRST_SCHEMA).unwrap();
    change(&mut fields);
    Value::Object(fields).to_string()
}

#[test]
fn a_setup_of_the_first_schema_keeps_everything_it_knew() {
    let setup = read(FIRST_SCHEMA).unwrap();

    assert_eq!(setup.schema, SCHEMA);
    assert_eq!(setup.name.as_str(), "Acme");
    let [organization] = setup.organizations.as_slice() else { panic!("one organization") };
    assert_eq!((organization.product, organization.plan), (Product::Claude, Plan::Team));
    assert_eq!(organization.mode, Some(Mode::InviteOnly));
    assert!(organization.group_mappings);
    let grants: Vec<_> = organization.mappings.iter().map(|row| (row.group.as_str(), row.grant.clone())).collect();
    assert_eq!(
        grants,
        [("Claude Owner", Grant::Role("Owner".to_owned())), ("Claude User", Grant::Role("Member".to_owned()))]
    );
    let [domain] = setup.domains.as_slice() else { panic!("one domain") };
    assert_eq!(domain.value.as_deref(), Some("anthropic-domain-verification=k2v9"));
    assert_eq!(setup.administrators.len(), 1);
    assert_eq!(setup.drafts.text("domain"), "acme.example");
}

#[test]
fn what_is_written_is_read_back_the_same() {
    let setup = read(FIRST_SCHEMA).unwrap();

    assert_eq!(read(&serde_json::to_string(&setup).unwrap()), Ok(setup));
}

#[test]
fn a_setup_without_a_domain_or_mappings_has_empty_lists_of_them() {
    let text = with(|fields| {
        fields.remove("domain");
        fields.remove("mappings");
        fields.remove("provisioning");
    });

    let setup = read(&text).unwrap();

    assert_eq!(setup.domains, []);
    assert_eq!(setup.organizations[0].mappings, []);
    assert_eq!(setup.organizations[0].mode, None);
    assert!(!setup.organizations[0].group_mappings);
}

#[test]
fn a_newer_schema_is_refused_and_named() {
    let text = with(|fields| {
        fields.insert("schema".to_owned(), json!(SCHEMA + 1));
        fields.insert("organizations".to_owned(), json!("a form that nobody knows yet"));
    });

    assert_eq!(read(&text), Err(ReadFailure::Newer { schema: u64::from(SCHEMA) + 1 }));
}

#[test]
fn a_setup_without_a_schema_is_damaged() {
    for schema in [Value::Null, json!("2"), json!(-1), json!(1.5), json!(0)] {
        let text = with(|fields| {
            fields.insert("schema".to_owned(), schema.clone());
        });
        assert!(matches!(read(&text), Err(ReadFailure::Damaged { .. })), "{schema}");
    }
}

#[test]
fn what_is_cut_off_is_damaged_wherever_it_was_cut() {
    let whole = serde_json::to_string(&read(FIRST_SCHEMA).unwrap()).unwrap();
    for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        assert!(matches!(read(&whole[..end]), Err(ReadFailure::Damaged { .. })), "cut at {end}");
    }
}

#[test]
fn a_row_without_its_role_is_damaged_and_not_dropped() {
    let text = with(|fields| {
        fields.insert("mappings".to_owned(), json!([{ "group": "Claude Owner" }]));
    });

    assert!(matches!(read(&text), Err(ReadFailure::Damaged { .. })));
}

#[test]
fn the_reason_quotes_a_forged_file_shortly_and_without_control_characters() {
    let text = with(|fields| {
        fields.insert("plan".to_owned(), json!(format!("\u{1b}[2J{}", "x".repeat(100_000))));
    });

    let Err(ReadFailure::Damaged { why: Arg::Exact(why) }) = read(&text) else { panic!("damaged") };
    let why = why.as_str();

    assert!(why.chars().count() <= LONGEST_REASON && !why.chars().any(char::is_control), "{why}");
}

proptest! {
    #[test]
    fn reading_never_panics(text in ".{0,400}") {
        prop_assert!(read(&text).is_err());
    }

    #[test]
    fn a_changed_byte_never_panics(at in 0..FIRST_SCHEMA.len(), byte in any::<u8>()) {
        let mut bytes = FIRST_SCHEMA.as_bytes().to_vec();
        bytes[at] = byte;
        if let Ok(setup) = read(&String::from_utf8_lossy(&bytes)) {
            prop_assert_eq!(setup.schema, SCHEMA);
        }
    }
}

#[test]
fn a_server_that_was_trusted_by_the_metadata_s_fingerprint_stays_trusted_and_the_two_part_from_there() {
    let older = |application: Value| {
        let mut setup: Value = serde_json::from_str(SECOND_SCHEMA).unwrap();
        setup["application"] = application;
        read(&setup.to_string()).unwrap().application
    };
    let print = vec!["AB"; 32].join(":");
    let url = "https://idp.example.com";
    let application = older(json!({ "base_url": url, "metadata_fingerprint": print }));
    assert_eq!(application.server_fingerprint.as_deref(), Some(print.as_str()));
    assert!(application.origin() != older(json!({ "base_url": url })).origin());
    let newer = older(json!({ "base_url": url, "metadata_fingerprint": print, "server_fingerprint": null }));
    assert_eq!((newer.server_fingerprint, newer.metadata_fingerprint), (None, Some(print)));
}

#[test]
fn the_sentences_of_the_second_schema_stay_as_they_are() {
    let setup = read(SECOND_SCHEMA).unwrap();
    assert_eq!(setup.schema, SCHEMA);
    let slash = setup.problems["entity-id"].iter().find(|finding| finding.code == crate::Code::TrailingSlash).unwrap();
    assert_eq!(slash.title, "The Entity ID has one slash too many at its end");
    assert_eq!(
        slash.fix.as_ref().and_then(crate::message::Said::words),
        Some("Remove the last /; the values are compared letter by letter.")
    );
    assert!(setup.log.iter().any(|entry| entry.what == "Set acs" && entry.result.is_some()));
    // All but the schema and the server's fingerprint is as it was.
    let mut before: Value = serde_json::from_str(SECOND_SCHEMA).unwrap();
    before["schema"] = json!(SCHEMA);
    before["application"]["server_fingerprint"] = before["application"]["metadata_fingerprint"].clone();
    let after = serde_json::to_value(&setup).unwrap();
    for (name, value) in before.as_object().unwrap() {
        assert_eq!(&after[name], value, "{name}");
    }
    assert_eq!(read(&after.to_string()), Ok(setup));
}

#[test]
fn what_was_found_is_saved_as_a_message_and_comes_back_the_same() {
    let mut setup = read(SECOND_SCHEMA).unwrap();
    let title = crate::message::say::host_is_not_workos::other_host(exact("ACS URL"), exact("none"));
    let finding = crate::Finding::failed(crate::Code::HostIsNotWorkos, title).got("Group");
    setup.problems.insert("acs".to_owned(), vec![finding]);
    let saved = serde_json::to_value(&setup).unwrap();
    assert_eq!(
        saved["problems"]["acs"][0]["title"],
        json!({ "say": "host-is-not-workos.other-host", "args": { "field": "ACS URL", "host": "none" } })
    );
    assert_eq!(read(&saved.to_string()), Ok(setup));
}
