mod damage;
mod processes;

use super::*;
use latchkey_core::{FailureKind, setup};
use std::fs;
use tempfile::TempDir;

pub(super) const ACME: &str = include_str!("../../../../tests/fixtures/setups/schema-1.json");

pub(super) fn name(text: &str) -> SetupName {
    SetupName::parse(text).unwrap()
}

pub(super) fn acme(called: &str) -> Setup {
    let mut setup = setup::read(ACME).unwrap();
    setup.name = name(called);
    setup
}

fn home() -> (TempDir, Home) {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::open(Some(folder.path())).unwrap();
    (folder, home)
}

fn note(home: &Home, called: &str, text: &str) {
    home.change(&name(called), |setup| {
        setup.drafts.keep("note", text);
        Ok(())
    })
    .unwrap();
}

fn noted(home: &Home, called: &str) -> String {
    home.load(&name(called)).unwrap().drafts.text("note").to_owned()
}

fn files(home: &Home) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(home.setups())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn code<T: std::fmt::Debug>(result: Result<T, Failure>) -> String {
    let failure = result.unwrap_err();
    assert_eq!(failure.kind, FailureKind::Input);
    failure.code.to_string()
}

mod names {
    use super::*;

    #[test]
    fn what_was_created_is_loaded_and_listed() {
        let (_folder, home) = home();
        home.create(&acme("Beta")).unwrap();
        home.create(&acme("acme")).unwrap();

        assert_eq!(home.names().unwrap(), [name("acme"), name("Beta")]);
        assert_eq!(home.load(&name("Beta")).unwrap(), acme("Beta"));
    }

    #[test]
    fn all_of_them_are_had_by_reading_the_folder_once() {
        let (folder, home) = home();
        for called in ["gamma", "acme", "Beta", "damaged"] {
            home.create(&acme(called)).unwrap();
        }
        fs::write(home.setups().join("damaged.json"), "{").unwrap();
        let app = crate::app::App::open(Some(folder.path())).unwrap();

        let names = home.names().unwrap();
        entry::READ_FOLDERS.set(0);
        let each: Vec<_> = home.each().unwrap().collect();
        assert_eq!(entry::READ_FOLDERS.get(), 1);
        assert_eq!(app.list().unwrap().len(), 3, "the damaged one was set aside");
        assert_eq!(entry::READ_FOLDERS.get(), 2, "the window's list");

        assert_eq!(each.iter().map(|(called, _)| called.clone()).collect::<Vec<_>>(), names);
        for (called, loaded) in each {
            if called == name("damaged") {
                assert_eq!(code(loaded), "setup_damaged");
            } else {
                assert_eq!(loaded.unwrap(), home.load(&called).unwrap());
            }
        }
    }

    #[test]
    fn a_setup_that_is_not_there_names_those_that_are() {
        let (_folder, home) = home();
        home.create(&acme("Acme")).unwrap();

        let failure = home.load(&name("Other")).unwrap_err();

        assert_eq!(failure.code.as_str(), "setup_not_found");
        assert_eq!(failure.fix, say::setup_not_found::other_names_fix(vec![exact("Acme")]));
    }

    #[test]
    fn capitals_alone_make_no_other_name() {
        let (_folder, home) = home();
        home.create(&acme("Acme")).unwrap();
        home.create(&acme("Straße")).unwrap();

        assert_eq!(code(home.create(&acme("ACME"))), "setup_exists");
        assert_eq!(code(home.create(&acme("STRASSE"))), "setup_exists");
        assert_eq!(home.load(&name("aCmE")).unwrap().name, name("Acme"));
        assert_eq!(home.names().unwrap().len(), 2);
    }

    #[test]
    fn a_name_typed_in_decomposed_letters_is_the_same_name() {
        let (_folder, home) = home();
        home.create(&acme("Mu\u{308}ller")).unwrap();

        assert_eq!(home.load(&name("M\u{fc}ller")).unwrap().name.as_str(), "M\u{fc}ller");
        assert_eq!(code(home.create(&acme("M\u{fc}ller"))), "setup_exists");
    }

    #[test]
    fn renaming_by_capitals_alone_keeps_the_setup() {
        let (_folder, home) = home();
        home.create(&acme("Acme")).unwrap();
        note(&home, "Acme", "kept");

        home.rename(&name("Acme"), &name("ACME")).unwrap();

        assert_eq!(home.names().unwrap(), [name("ACME")]);
        assert_eq!(noted(&home, "ACME"), "kept");
    }

    #[test]
    fn renaming_onto_another_setup_is_refused_and_harms_neither() {
        let (_folder, home) = home();
        home.create(&acme("Acme")).unwrap();
        home.create(&acme("Beta")).unwrap();
        note(&home, "Beta", "mine");

        assert_eq!(code(home.rename(&name("Acme"), &name("BETA"))), "setup_exists");

        assert_eq!(home.names().unwrap(), [name("Acme"), name("Beta")]);
        assert_eq!(noted(&home, "Beta"), "mine");
    }

    #[test]
    fn a_renamed_setup_leaves_nothing_under_its_old_name() {
        let (_folder, home) = home();
        home.create(&acme("Acme")).unwrap();
        note(&home, "Acme", "moved");

        home.rename(&name("Acme"), &name("Beta")).unwrap();

        assert_eq!(files(&home), [".lock", "Beta.json"]);
        assert_eq!(noted(&home, "Beta"), "moved");
    }

    #[test]
    fn a_copy_is_a_setup_of_its_own() {
        let (_folder, home) = home();
        home.create(&acme("Acme")).unwrap();
        home.copy(&name("Acme"), &name("Beta")).unwrap();
        note(&home, "Beta", "only here");

        assert_eq!(noted(&home, "Acme"), "");
        assert_eq!(home.load(&name("Beta")).unwrap().name, name("Beta"));
        assert_eq!(code(home.copy(&name("Acme"), &name("Beta"))), "setup_exists");
    }

    #[test]
    fn a_deleted_setup_leaves_nothing_of_its_own_and_everything_of_others() {
        let (_folder, home) = home();
        home.create(&acme("Acme")).unwrap();
        home.create(&acme("Acme.json.damaged-by me")).unwrap();
        note(&home, "Acme", "first");
        fs::write(home.setups().join("Acme.json"), "{").unwrap();
        assert_eq!(code(home.load(&name("Acme"))), "setup_damaged");

        home.delete(&name("Acme")).unwrap();

        assert_eq!(files(&home), [".lock", "Acme.json.damaged-by me.json"]);
        assert_eq!(code(home.delete(&name("Acme"))), "setup_not_found");
    }

    #[test]
    fn the_only_setup_needs_no_name_and_several_do() {
        let (_folder, home) = home();
        assert_eq!(code(home.pick(None)), "setup_not_found");
        home.create(&acme("Acme")).unwrap();
        assert_eq!(home.pick(None).unwrap(), name("Acme"));
        assert_eq!(home.pick(Some("acme")).unwrap(), name("Acme"));
        home.create(&acme("Beta")).unwrap();

        let failure = home.pick(None).unwrap_err();

        assert_eq!(failure.code.as_str(), "setup_not_named");
        assert_eq!(failure.message, say::setup_not_named::several(vec![exact("Acme"), exact("Beta")]));
        assert_eq!(failure.fix, say::setup_not_named::several_fix());
        assert_eq!(code(home.pick(Some("../Acme"))), "setup_name_invalid");
        assert_eq!(code(home.pick(Some("Gamma"))), "setup_not_found");
    }
}
