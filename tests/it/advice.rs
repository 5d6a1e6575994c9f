//! What a person is told to enter for groups is the same wherever it stands: in the window, in the guide, in the bundle, on
//! the hand-over page, in the file for Terraform and in the preview.

use latchkey_core::{
    attribute::Person,
    field::Field,
    handover::Role,
    message::{Said, exact, say},
    product::Plan,
    wizard::Action,
};
use latchkey_host::{
    app::{App, mapping_findings},
    window::{BundleFile, View},
};
use latchkey_words::in_english;
use std::path::Path;

const GROUPS: [&str; 3] = ["Claude Owner", "Claude.User (EU)|x", "Grüße 李"];
const FILTER: &str = r"^(Claude Owner|Claude\.User \(EU\)\|x|Grüße 李)$";

async fn mapped(home: &Path, idp: &str) -> (App, View) {
    let app = App::open(Some(home)).unwrap().in_the_window();
    let view = app.make_named(idp, idp, Plan::EnterpriseSeats, latchkey_core::setup::PapersLanguage::En).unwrap();
    let name = view.snapshot.name.clone();
    let rows: Vec<String> =
        GROUPS.iter().zip(["Owner", "User", "Admin"]).map(|(group, role)| format!("{group}=role:{role}")).collect();
    let sets = [
        (Field::Mode, vec!["jit".to_owned()]),
        (Field::GroupMappings, vec!["yes".to_owned()]),
        (Field::Mappings, rows),
    ];
    let mut last = view;
    for (field, values) in sets {
        last = app.send(&name, Action::Set { field, organization: None, values }).await.unwrap();
    }
    (app, last)
}

fn text(files: &[BundleFile], name: &str) -> String {
    let file = files.iter().find(|file| file.name == name);
    file.and_then(|file| file.text.clone()).unwrap_or_else(|| panic!("{name} is in the bundle"))
}

fn groups_row(view: &View) -> (Option<Said>, Option<Said>) {
    let row = view.mapping.iter().find(|row| row.label.starts_with("groups") || row.note.is_some()).unwrap();
    (row.source.clone(), row.note.clone())
}

#[tokio::test]
async fn okta_has_one_filter_in_the_window_the_guide_the_papers_terraform_and_the_preview() {
    let home = tempfile::tempdir().unwrap();
    let (app, view) = mapped(home.path(), "okta").await;
    let name = view.snapshot.name.clone();
    let (source, note) = groups_row(&view);
    assert_eq!(source, Some(exact(FILTER).into()));
    assert_eq!(note, Some(say::groups_note::filter(exact("Matches regex")).into()));
    let steps = view.guide.iter().flat_map(|section| &section.steps);
    let in_the_guide = steps.filter(|step| step.values.iter().any(|value| value.value == FILTER)).count();
    assert_eq!(in_the_guide, 1, "in the window's guide");
    let files = app.bundle_files(&name).unwrap();
    for paper in
        [text(&files, "guide.md"), text(&files, "handover/idp.md"), app.handover(&name, Role::Idp).unwrap().markdown]
    {
        assert!(paper.contains(&format!("`{FILTER}`")) && paper.contains("`Matches regex`"), "{paper}");
    }
    for file in &files {
        assert!(!file.text.as_deref().unwrap_or_default().contains("tarts with anthropic-"), "{}", file.name);
    }
    let terraform =
        files.iter().find(|file| file.name.ends_with("okta.tf")).and_then(|file| file.text.clone()).unwrap();
    assert!(terraform.contains(&FILTER.replace('\\', "\\\\")), "{terraform}");
    let person = |groups: &[&str]| Person {
        username: "jane".to_owned(),
        name: "Jane Doe".to_owned(),
        email: "jane@example.com".to_owned(),
        groups: groups.iter().map(|&group| group.to_owned()).collect(),
    };
    let previews =
        app.preview_people(&name, &[person(&["Claude Owner", "Everybody"]), person(&["claude owner"])]).unwrap();
    assert_eq!(previews[0].attributes.values("groups").unwrap(), ["Claude Owner"]);
    assert!(previews[1].findings.iter().any(|finding| finding.code.as_str() == "groups_held_back"));
}

#[tokio::test]
async fn entra_and_google_name_the_same_groups_everywhere() {
    for idp in ["entra", "google"] {
        let home = tempfile::tempdir().unwrap();
        let (app, view) = mapped(home.path(), idp).await;
        let files = app.bundle_files(&view.snapshot.name).unwrap();
        let (_, note) = groups_row(&view);
        for group in GROUPS {
            assert!(note.as_ref().is_some_and(|note| in_english(note).contains(group)), "{idp}: {note:?}");
            for paper in ["guide.md", "handover/idp.md"] {
                assert!(text(&files, paper).contains(&format!("`{group}`")), "{idp}: {paper}");
            }
        }
    }
}

#[tokio::test]
async fn that_the_sample_peoples_groups_do_not_pass_is_no_finding_of_the_mapping() {
    for idp in ["okta", "entra", "google"] {
        let home = tempfile::tempdir().unwrap();
        let (app, view) = mapped(home.path(), idp).await;
        let setup = app.home().load(&view.snapshot.name).unwrap();
        let findings = mapping_findings(&setup).unwrap();
        assert!(findings.iter().any(|finding| finding.code.as_str() == "mapping_tried"), "{idp}");
        assert!(findings.iter().all(|finding| finding.code.as_str() != "groups_held_back"), "{idp}");
    }
}

#[tokio::test]
async fn before_a_group_is_mapped_there_is_something_to_do_and_nothing_to_copy() {
    let home = tempfile::tempdir().unwrap();
    let app = App::open(Some(home.path())).unwrap().in_the_window();
    let view = app.make_named("okta", "okta", Plan::Team, latchkey_core::setup::PapersLanguage::En).unwrap();
    let (source, note) = groups_row(&view);
    assert_eq!(source, None);
    assert_eq!(note, Some(say::groups_note::filter_later().into()));
}
