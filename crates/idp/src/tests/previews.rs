use crate::{ALL, Idp, Preview, sample};
use latchkey_core::{
    Status,
    attribute::{AttributeChoice, Naming, Person},
    check::{self, Setting},
    message::{Said, exact, say},
};
use proptest::prelude::*;
use serde_json::Value;

fn find(id: &str) -> &'static dyn Idp {
    ALL.into_iter().find(|idp| idp.id() == id).unwrap()
}

fn preview(id: &str, person: &Person) -> Preview {
    let idp = find(id);
    idp.preview(person, &idp.default_choice(), None)
}

fn person(name: &str, email: &str, groups: &[&str]) -> Person {
    Person {
        username: "user".to_owned(),
        name: name.to_owned(),
        email: email.to_owned(),
        groups: groups.iter().map(|group| (*group).to_owned()).collect(),
    }
}

fn codes(preview: &Preview) -> Vec<&str> {
    preview.findings.iter().map(|finding| finding.code.as_str()).collect()
}

/// What a real authentik showed in its provider's preview, in our shape.
fn measured(preview: &Value) -> Vec<(String, Vec<Said>)> {
    let strings =
        |values: &Value| values.as_array().unwrap().iter().map(|value| exact(value.as_str().unwrap()).into()).collect();
    let rows = preview["attributes"].as_array().unwrap().iter();
    rows.map(|row| {
        let name = row["Name"].as_str().unwrap().to_owned();
        let values =
            if name == "id" { vec![say::preview_stand_in::authentik_uuid().into()] } else { strings(&row["Value"]) };
        (name, values)
    })
    .collect()
}

fn text(value: &Value) -> String {
    serde_json::from_str::<String>(value["result"].as_str().unwrap()).unwrap()
}

#[test]
fn the_preview_equals_what_a_real_authentik_sent_for_every_person() {
    let rows: Vec<Value> =
        serde_json::from_str(include_str!("../../tests/fixtures/authentik-mapping-values.json")).unwrap();
    assert_eq!(rows.len(), 8);
    for row in rows {
        let measured_preview = &row["preview"];
        let email = text(&row["test:email"]);
        let sent = measured(measured_preview);
        let groups = sent
            .iter()
            .find(|(name, _)| name == "groups")
            .unwrap()
            .1
            .iter()
            .filter_map(Said::words)
            .map(str::to_owned)
            .collect();
        let person = Person {
            username: email.split('@').next().unwrap().to_owned(),
            name: row["name"].as_str().unwrap().to_owned(),
            email: email.clone(),
            groups,
        };
        let preview = preview("authentik", &person);
        assert_eq!(preview.attributes.0, sent, "{:?}", person.name);
        assert_eq!(preview.name_id, measured_preview["nameID"].as_str().unwrap());
        assert_eq!(preview.attributes.values("firstName").unwrap(), [text(&row["test:firstName"])]);
        assert_eq!(preview.attributes.values("lastName").unwrap(), [text(&row["test:lastName"])]);
    }
}

#[test]
fn an_entitlement_bound_twice_is_sent_twice_as_measured_and_once_with_the_variant() {
    let measured_preview: Value =
        serde_json::from_str(include_str!("../../tests/fixtures/authentik-entitlement-twice.json")).unwrap();
    let groups = ["Claude Owner", "Claude Premium", "Claude Premium"];
    let jane =
        Person { username: "wiz-jane".to_owned(), ..person("Jane van Dyke", "wiz-jane@example.company", &groups) };
    let guided = AttributeChoice { deduplicate_groups: false, ..find("authentik").default_choice() };
    let as_written = find("authentik").preview(&jane, &guided, None);
    assert_eq!(as_written.attributes.0, measured(&measured_preview["preview"]));
    assert_eq!(codes(&as_written), ["groups_duplicated"]);
    let once = preview("authentik", &jane);
    assert_eq!(once.attributes.values("groups").unwrap(), ["Claude Owner", "Claude Premium"]);
    assert_eq!(codes(&once), [""; 0]);
}

#[test]
fn one_word_gives_a_single_space_as_last_name_and_says_so() {
    let cher = preview("authentik", &person("Cher", "cher@example.com", &[]));
    assert_eq!(cher.attributes.values("lastName").unwrap(), [" "]);
    assert_eq!(codes(&cher), ["last_name_is_a_space"]);
    assert_eq!(codes(&preview("okta", &person("Cher", "cher@example.com", &[]))), ["last_name_missing"]);
}

#[test]
fn more_than_150_groups_and_entra_drops_the_claim() {
    let many: Vec<String> = (0..151).map(|number| format!("g{number}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let claim = "http://schemas.microsoft.com/ws/2008/06/identity/claims/groups";
    let over = preview("entra", &person("Mary Many", "mary@example.com", &many));
    assert_eq!(over.attributes.values(claim), None);
    assert_eq!(codes(&over), ["groups_dropped"]);
    let at = preview("entra", &person("Mary Many", "mary@example.com", &many[..150]));
    assert_eq!(at.attributes.values(claim).unwrap().len(), 150);
    assert_eq!(codes(&at), [""; 0]);
}

#[test]
fn entra_sends_long_names_unless_short_ones_are_chosen() {
    let jane = person("Jane Doe", "jane@example.com", &["Claude Owner"]);
    let long = preview("entra", &jane);
    assert!(long.attributes.0.iter().all(|(name, _)| name.starts_with("http://schemas.")));
    let short =
        find("entra").preview(&jane, &AttributeChoice { naming: Naming::Short, deduplicate_groups: false }, None);
    assert_eq!(short.attributes.values("email").unwrap(), ["jane@example.com"]);
}

#[test]
fn keycloak_sends_the_bare_name_and_warns_of_the_slash() {
    let nora = preview("keycloak", &person("Nora Nested", "nora@example.com", &["/engineering/Claude User"]));
    assert_eq!(nora.attributes.values("groups").unwrap(), ["Claude User"]);
    assert_eq!(codes(&nora), ["groups_leading_slash"]);
    assert_eq!(nora.findings[0].place, find("keycloak").place(Setting::Groups));
}

#[test]
fn google_sends_no_identifier_and_says_so() {
    let jane = preview("google", &person("Jane Doe", "jane@example.com", &[]));
    assert_eq!(jane.attributes.values("id"), None);
    assert_eq!(codes(&jane), ["id_not_sent"]);
}

#[test]
fn an_address_in_capitals_is_a_warning_and_none_at_all_a_failure() {
    assert_eq!(codes(&preview("okta", &person("Una Upper", "Una@Example.com", &[]))), ["email_upper_case"]);
    for idp in ALL {
        let nobody = preview(idp.id(), &person("No Address", "", &[]));
        assert!(!check::all_hold(&nobody.findings), "{}", idp.id());
        assert!(codes(&nobody).contains(&"email_missing"), "{}", idp.id());
    }
    for wrong in ["jane", "@example.com", "jane@example", "jane@@example.com", "ja ne@example.com"] {
        assert!(codes(&preview("generic", &person("Jane Doe", wrong, &[]))).contains(&"email_malformed"), "{wrong}");
    }
}

#[test]
fn the_built_in_people_bring_warnings_and_no_failure_at_any_provider() {
    for idp in ALL {
        let previews: Vec<Preview> = sample::people().iter().map(|person| preview(idp.id(), person)).collect();
        let findings: Vec<_> = previews.iter().flat_map(|preview| &preview.findings).collect();
        assert!(findings.iter().all(|finding| finding.status == Status::Warning), "{}", idp.id());
        assert!(findings.iter().any(|finding| finding.code.as_str() == "email_upper_case"), "{}", idp.id());
        assert!(findings.iter().all(|finding| finding.fix.is_some() && finding.owner.is_some()), "{}", idp.id());
    }
}

#[test]
fn a_preview_as_json_has_its_attributes_as_an_object_in_the_order_sent() {
    let json = serde_json::to_string(&preview("authentik", &person("Jane Doe", "jane@example.com", &["Claude Owner"])))
        .unwrap();
    let attributes = r#""attributes":{"email":["jane@example.com"],"firstName":["Jane"],"groups":["Claude Owner"],"id":[{"say":"preview-stand-in.authentik-uuid"}],"lastName":["Doe"]}"#;
    assert!(json.contains(attributes), "{json}");
}

#[test]
fn a_sample_with_a_slip_names_line_and_column() {
    let failure = sample::from_json(b"[\n {\"username\": 1}\n]", "people.json").unwrap_err();
    let place: Vec<_> = failure.message.args().filter(|(name, _)| ["line", "column"].contains(name)).collect();
    assert_eq!(place, [("column", &15_u64.into()), ("line", &2_u64.into())]);
    assert_eq!(sample::from_json(b"[]", "people.json").unwrap_err().code.as_str(), "empty_sample");
    assert_eq!(sample::from_json(b"\xff\xfe\x00", "people.json").unwrap_err().code.as_str(), "bad_sample");
    assert_eq!(
        sample::from_json(b"[{\"username\":\"a\",\"mail\":\"b\"}]", "-").unwrap_err().code.as_str(),
        "bad_sample"
    );
    assert_eq!(sample::from_json(b"\xef\xbb\xbf[{\"username\":\"a\"}]", "-").unwrap().len(), 1);
}

/// The expressions as Python runs them: split(" ", 1)[0], and rsplit(" ", 1)[-1] where there is a space.
fn python(name: &str) -> (String, String) {
    let first = name.find(' ').map_or(name, |space| &name[..space]).to_owned();
    let last = name.rfind(' ').map_or(" ", |space| &name[space + 1..]).to_owned();
    (first, last)
}

proptest! {
    #[test]
    fn a_preview_never_panics(username in "\\PC{0,20}", name in "\\PC{0,40}", email in "\\PC{0,40}", groups in prop::collection::vec("\\PC{0,10}", 0..5), deduplicate_groups: bool) {
        let person = Person { username, name, email, groups };
        for idp in ALL {
            for naming in [Naming::Short, Naming::EntraUris] {
                idp.preview(&person, &AttributeChoice { naming, deduplicate_groups }, None);
            }
        }
    }

    #[test]
    fn authentik_cuts_names_as_python_does(name in "[a-zé李 \u{a0}]{1,12}") {
        let stored = name.trim();
        prop_assume!(!stored.is_empty());
        let (first, last) = python(stored);
        let preview = preview("authentik", &person(&name, "a@example.com", &[]));
        prop_assert_eq!(preview.attributes.values("firstName").unwrap(), [first]);
        prop_assert_eq!(preview.attributes.values("lastName").unwrap(), [last]);
    }

    #[test]
    fn reading_a_sample_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        drop(sample::from_json(&bytes, "-"));
    }
}
