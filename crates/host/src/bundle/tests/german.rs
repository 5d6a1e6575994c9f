//! The papers in another language say other words and the same values, and a bundle is read by its data.

use crate::{
    app::App,
    bundle::{ContentFile, contents, make, read},
    store::Home,
};
use latchkey_core::{
    Timestamp,
    field::Field,
    idp::IdpId,
    message::Said,
    product::Plan,
    provisioning::Organization,
    setup::{PapersLanguage, Setup, SetupName},
    wizard::{Action, Wizard},
};
use latchkey_words::{Language, Reader};
use std::collections::{BTreeMap, BTreeSet};

fn moment(seconds: i64) -> Timestamp {
    Timestamp::from_unix(1_795_262_400 + seconds)
}

/// A setup whose names are words of the papers, with papers in `language`.
fn setup(language: &str) -> Setup {
    let name = SetupName::parse("acme").unwrap();
    let organization = Organization::new("Value", Plan::EnterpriseSeats);
    let mut wizard = Wizard::begin(name, IdpId("authentik".to_owned()), organization, moment(0));
    for (field, values) in [
        (Field::Domain, &["example.com"][..]),
        (Field::TxtValue, &["anthropic-domain-verification-abc123=Aaaaaaaaaaaaaaaaaaaaaaaaa"]),
        (Field::Acs, &["https://auth.workos.com/sso/saml/acs/01HX4M7Q"]),
        (Field::EntityId, &["https://auth.workos.com/01HX4M7Q"]),
        (Field::IdpPerson, &["Application"]),
        (Field::OwnerPerson, &["Identity provider"]),
        (Field::Mode, &["jit"]),
        (Field::Mappings, &["Group=role:Owner", "none=role:User"]),
        (Field::Administrators, &["olga@example.com=Group,none", "pavel@example.com=Group"]),
        (Field::PapersLanguage, &[language]),
    ] {
        let values = values.iter().map(|&value| value.to_owned()).collect();
        wizard.apply(Action::Set { field, organization: None, values }, moment(1));
    }
    wizard.into_setup()
}

/// The bundle's files by their names.
fn files(language: &str) -> BTreeMap<String, ContentFile> {
    contents(&setup(language)).unwrap().into_iter().map(|file| (file.name.clone(), file)).collect()
}

fn text(file: &ContentFile) -> &str {
    std::str::from_utf8(&file.bytes).unwrap()
}

/// What stands in code spans and in angle brackets, in order of spelling.
fn values(markdown: &str) -> Vec<&str> {
    let spans = markdown.lines().flat_map(|line| line.split('`').skip(1).step_by(2));
    let addresses = markdown.split('<').skip(1).filter_map(|rest| rest.split_once('>').map(|(address, _)| address));
    let mut found: Vec<&str> = spans.chain(addresses).collect();
    found.sort_unstable();
    found
}

#[test]
fn a_german_setup_has_german_papers_with_the_same_values() {
    let (english, german) = (files("en"), files("de"));
    assert!(english.keys().eq(german.keys()));
    for (name, begins) in [
        ("rollback.md", "# Notfallblatt: acme"),
        ("runbook.md", "# acme: Betriebshandbuch"),
        ("runbook.html", "<!doctype html>\n<html lang=\"de\">"),
        ("evidence.md", "# acme: Nachweise"),
        ("handover/dns.md", "# DNS: einen TXT-Eintrag hinzufügen"),
        ("handover/idp.md", "# Identitätsanbieter: eine Anwendung für Claude anlegen\n\nFür Application.\n"),
        ("handover/owner.md", "# Claude: was Sie einrichten\n\nFür Identity provider.\n"),
    ] {
        let (english, german) = (text(&english[name]), text(&german[name]));
        assert!(german.starts_with(begins), "{name}: {german}");
        if !name.ends_with(".html") {
            assert_eq!(values(german), values(english), "{name}");
        }
    }
    assert!(text(&german["calendar.ics"]).contains("SUMMARY:Claudes Frist für die Bestätigung von example.com"));
    for name in ["service-provider.json", "mapping.json"] {
        assert_eq!(german[name].bytes, english[name].bytes, "{name} is for programs");
    }
}

#[test]
fn names_that_are_spelled_like_words_of_the_papers_come_through() {
    let german = files("de");
    let page = text(&german["handover/idp.md"]);
    assert!(page.contains("| `Group` | Rolle Owner |") && page.contains("| `none` | Rolle User |"), "{page}");
    assert!(page.contains("| `olga@example.com` | `Group`, `none` |"), "{page}");
    assert!(page.contains("An Identity provider:") && page.contains("Gruppen von Value:"), "{page}");
    let sheet = text(&german["rollback.md"]);
    assert!(sheet.contains("- Identitätsanbieter: Application\n"), "{sheet}");
    assert!(sheet.contains("- Claude oder Console: Identity provider\n"), "{sheet}");
    let book = text(&german["runbook.md"]);
    assert!(book.contains("in eine Gruppe aus der Tabelle auf: `Group` für Owner und `none` für User."), "{book}");
}

#[test]
fn what_a_file_is_stands_in_the_runbook_in_its_language() {
    for (file, about) in contents(&setup("de")).unwrap().into_iter().map(|file| (file.name, file.about)) {
        let Said::Message(about) = about else { continue };
        let said = |language| latchkey_words::say(&about, language, Reader::Terminal);
        assert_ne!(said(Language::De), said(Language::En), "{file}");
        let row = format!("| `{file}` | {} |", latchkey_core::markdown::text(&said(Language::De)));
        assert!(file.starts_with("runbook") || text(&files("de")["runbook.md"]).contains(&row), "{row}");
    }
}

#[test]
fn a_bundle_in_either_language_is_taken_in_with_its_language() {
    for (language, wanted) in [("en", PapersLanguage::En), ("de", PapersLanguage::De)] {
        let bundle = make(&setup(language), vec![]).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let home = Home::open(Some(folder.path())).unwrap();
        let incoming = read(&bundle.bytes, None).unwrap();
        incoming.take(&home, None).unwrap();
        let taken = home.load(&setup(language).name).unwrap();
        assert_eq!(taken.papers_language, wanted);
        assert_eq!(taken.organizations, setup(language).organizations);
        let groups: BTreeSet<_> = taken.administrators.iter().flat_map(|one| &one.groups).cloned().collect();
        assert_eq!(groups, BTreeSet::from(["Group".to_owned(), "none".to_owned()]));
        assert_eq!(read(&bundle.bytes, None).unwrap().changes(&home).unwrap(), Some(vec![]));
    }
}

#[test]
fn a_setup_that_is_made_in_the_window_has_papers_in_the_windows_language() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(Some(&folder.path().join("home"))).unwrap();
    for (name, language) in [("here", PapersLanguage::De), ("there", PapersLanguage::En)] {
        let view = app.make_named(name, "authentik", Plan::Team, language).unwrap();
        let written = if language == PapersLanguage::De { "de" } else { "en" };
        assert_eq!(view.texts.get("papers-language").map(String::as_str), Some(written));
        assert_eq!(app.home().load(&view.snapshot.name).unwrap().papers_language, language);
    }
}
