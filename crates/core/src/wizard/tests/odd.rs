//! What nobody should type, in every field: it is refused clearly, and nothing that was there is lost.

use super::{super::*, moment};
use crate::message::say::value_usable as said;
use crate::{Status, field::ALL, samples::enterprise};

fn after(field: Field, values: &[&str]) -> (Setup, Vec<Finding>) {
    let mut wizard = Wizard::new(enterprise());
    let values = values.iter().map(|&value| value.to_owned()).collect();
    wizard.apply(Action::Set { field, organization: None, values }, moment(60));
    let setup = wizard.into_setup();
    let said = setup.problems.get(field.name()).cloned().unwrap_or_default();
    (setup, said)
}

/// The setup without what is kept of the typing itself.
fn values_of(setup: &Setup) -> Setup {
    let untouched = enterprise();
    let (drafts, problems) = (untouched.drafts, untouched.problems);
    Setup { drafts, problems, log: untouched.log, changed: untouched.changed, ..setup.clone() }
}

fn is_refused(said: &[Finding]) -> bool {
    said.iter().any(|finding| finding.is_failure() && finding.fix.is_some())
}

/// The fields in which an empty value takes back what was there.
const MAY_BE_EMPTY: [Field; 15] = [
    Field::DnsPerson,
    Field::IdpPerson,
    Field::OwnerPerson,
    Field::Host,
    Field::ApplicationName,
    Field::ApplicationSlug,
    Field::ApplicationGroup,
    Field::AuthorizationFlow,
    Field::Access,
    Field::Entitlements,
    Field::ScimUrl,
    Field::ScimGroups,
    Field::Me,
    Field::ServerFingerprint,
    Field::MetadataFingerprint,
];

#[test]
fn nothing_at_all_is_refused_or_takes_the_value_back() {
    for field in ALL.map(|facts| facts.field) {
        let lists = [Field::Deviations, Field::Confirm];
        for typed in ["", "   ", "\"\"", "\"", "\u{201c}\u{201d}", "\u{200b}"] {
            let (setup, said) = after(field, &[typed]);
            assert_eq!(setup.drafts.text(field.name()), typed, "{field:?}");
            if MAY_BE_EMPTY.contains(&field) || lists.contains(&field) {
                let (emptied, _) = after(field, &[""]);
                let same = values_of(&setup) == values_of(&emptied);
                assert!(same || is_refused(&said), "{field:?} {typed:?} is nobody's name: {said:?}");
            } else {
                assert!(is_refused(&said), "{field:?} {typed:?}: {said:?}");
                assert_eq!(values_of(&setup), values_of(&enterprise()), "{field:?} {typed:?}");
            }
        }
    }
}

#[test]
fn ten_thousand_letters_change_no_field_and_stay_in_its_draft() {
    for field in ALL.map(|facts| facts.field) {
        for typed in ["a".repeat(10_000), "a b,".repeat(2_500)] {
            let (setup, said) = after(field, &[&typed]);
            // Metadata is read by the host.
            assert!(is_refused(&said) || field == Field::IdpMetadata, "{field:?}: {said:?}");
            assert_eq!(values_of(&setup), values_of(&enterprise()), "{field:?}");
            assert_eq!(setup.drafts.text(field.name()), typed, "{field:?}");
            assert!(longest(&said) < Some(4_000), "{field:?}: {said:?}");
        }
    }
}

fn longest(said: &[Finding]) -> Option<usize> {
    said.iter().map(|finding| serde_json::to_string(finding).unwrap().len()).max()
}

#[test]
fn a_label_of_ten_thousand_letters_before_an_address_is_cut_short_in_what_is_said() {
    let typed = format!("{}: https://auth.workos.com/x", "words ".repeat(2_000));
    for field in ALL.map(|facts| facts.field) {
        let (_, said) = after(field, &[&typed]);
        assert!(longest(&said) < Some(4_000), "{field:?}: {said:?}");
    }
    let (setup, said) = after(Field::ServiceProvider, &[&typed]);
    assert_eq!(setup.service_provider.entity_id.unwrap().as_str(), "https://auth.workos.com/x", "{said:?}");
}

#[test]
fn an_emoji_is_taken_only_where_a_name_is_meant() {
    let names = [
        Field::DnsPerson,
        Field::IdpPerson,
        Field::OwnerPerson,
        Field::ApplicationName,
        Field::ApplicationGroup,
        Field::Access,
        Field::ScimGroups,
        Field::Confirm,
    ];
    // The host looks these up, and says what it does not find.
    let looked_up = [Field::Idp, Field::IdpMetadata];
    for field in ALL.map(|facts| facts.field).into_iter().filter(|field| !looked_up.contains(field)) {
        let (_, said) = after(field, &["\u{1f511}"]);
        // The form of a TXT value was seen and is not documented.
        let expected = if field == Field::TxtValue { Status::Warning } else { Status::Failed };
        let is_said = said.iter().any(|finding| finding.status == expected && finding.fix.is_some());
        assert_eq!(is_said, !names.contains(&field), "{field:?}: {said:?}");
    }
}

#[test]
fn the_next_move_fits_the_field() {
    let fix = |field, typed: &str| after(field, &[typed]).1.remove(0).fix.unwrap();
    assert_eq!(fix(Field::Me, "olga"), said::me_fix());
    assert_eq!(fix(Field::Deviations, "a="), said::deviation_fix());
    assert_eq!(fix(Field::ApplicationSlug, "my app"), said::slug_fix());
    for realm in ["acme.com", "Müller", "claude-2_B"] {
        assert_eq!(after(Field::ApplicationSlug, &[realm]).0.application.slug.as_deref(), Some(realm));
    }
    let (setup, _) = after(Field::Deviations, &["a=off", "b"]);
    assert_eq!(setup.administration.deviations_off, enterprise().administration.deviations_off, "all or nothing");
    assert_eq!(after(Field::Host, &[" www "]).0.domains[0].host, "www");
}

#[test]
fn what_was_cleaned_of_many_values_is_said_in_a_few_sentences() {
    let typed: Vec<String> = (0..50).map(|number| format!("\u{feff}group {number}")).collect();
    let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
    let (setup, said) = after(Field::Access, &typed);
    assert_eq!(setup.administration.access.len(), 50);
    let cleaned: Vec<_> = said.iter().filter(|finding| finding.code == crate::Code::ValueCleaned).collect();
    assert_eq!(cleaned.len(), 4);
    assert_eq!(cleaned[3].title, crate::message::say::value_cleaned::more(47_u8));
}
