//! `latchkey idp` and `latchkey attributes`.

use super::{Run, latchkey};
use latchkey_core::setup::Setup;
use latchkey_host::store::Home;
use serde_json::{Value, json};
use std::path::Path;

const PROVIDERS: [&str; 7] = ["authentik", "okta", "entra", "google", "keycloak", "generic", "rehearsal"];

async fn preview(idp: &str, people: Value) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let sample = folder.path().join("people.json");
    std::fs::write(&sample, people.to_string()).unwrap();
    latchkey(["attributes", "preview", "--json", "--idp", idp, "--sample", sample.to_str().unwrap()]).await
}

fn home(idp: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let saved = json!({
        "schema": latchkey_core::setup::SCHEMA, "name": "Production", "created": "2026-11-21T12:00:00Z",
        "changed": "2026-11-21T12:00:00Z", "idp": idp,
        "attributes": { "naming": "short", "deduplicate_groups": true },
        "organizations": [{
            "name": "Claude", "product": "claude", "plan": "team", "mode": "jit", "group_mappings": true,
            "mappings": [{ "group": "Claude Owner", "grant": { "kind": "role", "name": "Owner" } }],
            "require_sso": false,
        }],
        "ticks": { "authentik-login": "2026-11-21T12:30:00Z" },
    });
    let setup: Setup = serde_json::from_value(saved).unwrap();
    Home::open(Some(folder.path())).unwrap().create(&setup).unwrap();
    folder
}

async fn at_home(home: &Path, arguments: &[&str]) -> Run {
    let home = ["--home", home.to_str().unwrap()];
    latchkey(arguments.iter().chain(&home)).await
}

#[tokio::test]
async fn the_list_names_every_provider() {
    let list = latchkey(["idp", "list", "--json"]).await.json();
    let ids: Vec<&str> = list.as_array().unwrap().iter().map(|idp| idp["id"].as_str().unwrap()).collect();
    assert_eq!(ids, PROVIDERS);
    assert!(list.as_array().unwrap().iter().all(|idp| idp["name"].is_string() && idp["naming"].is_string()));
}

#[tokio::test]
async fn a_preview_with_the_built_in_people_holds_for_every_provider_and_fits_80_columns() {
    for idp in PROVIDERS {
        let run = latchkey(["attributes", "preview", "--idp", idp]).await;
        assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{idp}: {}", run.out);
        assert!(run.out.lines().all(|line| line.chars().count() <= 80), "{}", run.out);
        let json = latchkey(["attributes", "preview", "--idp", idp, "--json"]).await.json();
        assert_eq!(json["idp"], idp);
        assert!(json["people"].as_array().unwrap().len() > 8);
    }
}

#[tokio::test]
async fn the_preview_of_one_person_has_the_shape_that_programs_rely_on() {
    let cher = json!({ "username": "cher", "name": "Cher", "email": "cher@example.com", "groups": ["Claude User"] });
    let run = preview("authentik", json!([cher])).await;
    assert_eq!(run.status, Some(0), "{}", run.err);
    let shown = &run.json()["people"][0];
    assert_eq!(shown["person"], cher);
    assert_eq!(shown["name_id"], "cher@example.com");
    assert_eq!(
        shown["attributes"],
        json!({
            "email": ["cher@example.com"], "firstName": ["Cher"], "groups": ["Claude User"],
            "id": ["(the user's UUID)"], "lastName": [" "],
        })
    );
    assert_eq!(shown["findings"][0]["code"], "last_name_is_a_space");
    assert_eq!(shown["findings"][0]["status"], "warning");
}

#[tokio::test]
async fn somebody_without_an_address_ends_with_1() {
    let run = preview("okta", json!([{ "username": "ghost", "name": "No Address" }])).await;
    assert_eq!(run.status, Some(1), "{}", run.out);
    assert_eq!(run.json()["people"][0]["findings"][0]["code"], "email_missing");
}

#[tokio::test]
async fn what_cannot_be_read_ends_with_2_and_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let sample = folder.path().join("people.json");
    std::fs::write(&sample, "[\n  {\"username\": \"a\",}\n]").unwrap();
    let sample = sample.to_str().unwrap();
    for (arguments, said) in [
        (vec!["attributes", "preview", "--idp", "okta", "--sample", sample], "line 2, column 20"),
        (vec!["attributes", "preview", "--idp", "okta", "--sample", "/nowhere"], "cannot be read"),
        (vec!["attributes", "preview", "--idp", "nobody"], "no identity provider called “nobody”"),
        (vec!["attributes", "preview"], "--idp ID"),
        (vec!["idp", "guide", "--idp", "nobody"], "no identity provider called “nobody”"),
    ] {
        let run = latchkey(&arguments).await;
        assert_eq!((run.status, run.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.err.contains(said) && run.err.trim().lines().count() == 1, "{}", run.err);
    }
}

#[tokio::test]
async fn a_guide_without_a_setup_has_placeholders_for_every_provider() {
    for idp in PROVIDERS {
        let run = latchkey(["idp", "guide", "--idp", idp]).await;
        assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{idp}");
        assert!(!run.out.contains("{{"), "{}", run.out);
        let copied = |line: &str| ["`", "://", "return", "request.user."].iter().any(|mark| line.contains(mark));
        let prose = run.out.lines().filter(|line| !copied(line));
        assert!(prose.clone().all(|line| line.chars().count() <= 80), "{:?}", prose.max_by_key(|line| line.len()));
    }
}

#[tokio::test]
async fn a_guide_is_filled_in_from_the_setup_and_keeps_its_ticks() {
    let home = home("authentik");
    let run = at_home(home.path(), &["idp", "guide", "--setup", "Production"]).await;
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""));
    assert!(run.out.contains("http://127.0.0.1:7468/acs") && run.out.contains("dict.fromkeys"), "{}", run.out);
    let json = at_home(home.path(), &["idp", "guide", "--setup", "Production", "--json"]).await.json();
    assert_eq!((&json["idp"], &json["setup"]), (&json!("authentik"), &json!("Production")));
    let steps: Vec<&Value> =
        json["sections"].as_array().unwrap().iter().flat_map(|section| section["steps"].as_array().unwrap()).collect();
    let ticked: Vec<&str> =
        steps.iter().filter(|step| !step["ticked"].is_null()).map(|step| step["id"].as_str().unwrap()).collect();
    assert_eq!(ticked, ["authentik-login"]);
}

#[tokio::test]
async fn a_preview_follows_the_variant_that_the_setup_chose() {
    let home = home("authentik");
    let json = at_home(home.path(), &["attributes", "preview", "--setup", "Production", "--json"]).await.json();
    let codes: Vec<&str> = json["people"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|person| person["findings"].as_array().unwrap())
        .map(|finding| finding["code"].as_str().unwrap())
        .collect();
    assert!(!codes.contains(&"groups_duplicated") && codes.contains(&"last_name_is_a_space"), "{codes:?}");
}

#[tokio::test]
async fn a_preview_leaves_out_the_groups_that_the_filter_holds_back() {
    let home = home("okta");
    let people = home.path().join("people.json");
    let jane = json!([{ "username": "jane", "name": "Jane Doe", "email": "jane@example.com", "groups": ["Claude Owner", "Sales"] }]);
    std::fs::write(&people, jane.to_string()).unwrap();
    let sample = ["--json", "--sample", people.to_str().unwrap()];
    for by in [&["--setup", "Production"][..], &["--setup", "Production", "--idp", "okta"]] {
        let arguments: Vec<&str> = ["attributes", "preview"].iter().chain(by).chain(&sample).copied().collect();
        let json = at_home(home.path(), &arguments).await.json();
        assert_eq!(json["people"][0]["attributes"]["groups"], json!(["Claude Owner"]), "{by:?}");
    }
    let guide = at_home(home.path(), &["idp", "guide", "--setup", "Production"]).await.out;
    assert!(guide.contains("Filter: `Equals`") && guide.contains("Filter value: `Claude Owner`"), "{guide}");
    assert!(!guide.contains("anthropic-\n") && !guide.contains("tarts with anthropic-"), "{guide}");
}

#[tokio::test]
async fn a_guide_for_a_setup_that_is_not_there_ends_with_2() {
    let folder = tempfile::tempdir().unwrap();
    let run = at_home(folder.path(), &["idp", "guide", "--setup", "Nothing"]).await;
    assert_eq!((run.status, run.out.as_str()), (Some(2), ""));
}
