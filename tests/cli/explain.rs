//! `latchkey explain` as a process.

use super::latchkey;

fn page() -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("latchkey-explain-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder.join("page.html")
}

#[tokio::test]
async fn words_of_an_error_become_cause_owner_and_next_click() {
    let run = latchkey(["explain", "AADSTS50105:", "The", "signed", "in", "user", "is", "not", "assigned"]).await;
    assert_eq!(run.status, Some(0), "{}{}", run.out, run.err);
    for part in [
        "is not assigned to the application",
        "cause  ",
        "who     your identity provider's administrator",
        "Users and groups",
    ] {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    assert!(run.out.lines().all(|line| line.chars().count() <= 80 || line.contains("://")), "{}", run.out);
}

#[tokio::test]
async fn the_document_has_every_part_of_a_match() {
    let run = latchkey(["explain", "--json", "403 app_not_configured_for_user"]).await;
    assert_eq!(run.status, Some(0), "{}{}", run.out, run.err);
    let document = run.json();
    let found = &document["matches"][0];
    assert_eq!(found["id"], "google_app_not_configured_for_user");
    for part in ["vendor", "title", "cause", "owner", "fix", "place", "finding", "source", "confidence"] {
        assert!(found[part].is_string(), "{part}: {document:#}");
    }
    assert!(found["place"].as_str().unwrap().ends_with("Entity ID"));
}

#[tokio::test]
async fn every_code_is_listed_with_what_it_means_and_explained() {
    let run = latchkey(["codes", "--json"]).await;
    assert_eq!(run.status, Some(0), "{}{}", run.out, run.err);
    let listed = run.json();
    let listed = listed.as_array().unwrap();
    assert!(listed.len() > 500, "{}", listed.len());
    for one in listed {
        let code = one["code"].as_str().unwrap();
        assert!(["finding", "failure"].contains(&one["kind"].as_str().unwrap()), "{one}");
        assert!(one["meaning"].as_str().is_some_and(|meaning| meaning.len() > 9), "{one}");
        assert!(one["owner"].is_string() && one["sources"][0].as_str().is_some_and(|url| url.starts_with("https://")));
        assert!(one.as_object().unwrap().contains_key("step"), "{code}");
    }
    let shown = latchkey(["codes"]).await;
    assert!(shown.out.contains("txt_at_www") && shown.out.contains("vault_locked"), "{}", shown.out);
    for code in ["audience_matches", "vault_locked", "fetch_not_found"] {
        let explained = latchkey(["explain", code]).await;
        assert_eq!(explained.status, Some(0), "{code}: {}{}", explained.out, explained.err);
    }
}

#[tokio::test]
async fn a_saved_page_is_read_from_a_file() {
    let file = page();
    std::fs::write(&file, "<html><body><h1>We are sorry...</h1><p>Invalid <b>requester</b></p></body></html>").unwrap();
    let run = latchkey(["explain".as_ref(), "--json".as_ref(), "--file".as_ref(), file.as_os_str()]).await;
    std::fs::remove_file(&file).unwrap();
    assert_eq!(run.status, Some(0), "{}{}", run.out, run.err);
    assert_eq!(run.json()["matches"][0]["id"], "keycloak_invalid_requester");
}

#[tokio::test]
async fn an_unknown_text_is_exit_1_and_says_so_and_bad_input_exit_2() {
    let run = latchkey(["explain", "the printer is on fire"]).await;
    assert_eq!(run.status, Some(1), "{}{}", run.out, run.err);
    assert!(run.out.contains("No match") && run.out.contains("next"), "{}", run.out);
    let run = latchkey(["explain", "--json", "the printer is on fire"]).await;
    assert_eq!(run.json()["matches"].as_array().map(Vec::len), Some(0));
    for arguments in
        [vec!["explain"], vec!["explain", "-"], vec!["explain", " "], vec!["explain", "--file", "/nowhere"]]
    {
        let run = latchkey(arguments.clone()).await;
        assert_eq!(run.status, Some(2), "{arguments:?}: {}{}", run.out, run.err);
    }
}
