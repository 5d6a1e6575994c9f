//! Damaged files, newer ones, and things that are no files.

use super::*;
use latchkey_words::in_english;

fn write(home: &Home, file: &str, bytes: &[u8]) {
    fs::write(home.setups().join(file), bytes).unwrap();
}

fn read_bytes(home: &Home, file: &str) -> Vec<u8> {
    fs::read(home.setups().join(file)).unwrap()
}

fn set_aside(home: &Home) -> Vec<String> {
    files(home).into_iter().filter(|file| file.contains(".damaged-")).collect()
}

#[test]
fn a_damaged_setup_is_set_aside_and_the_last_good_one_takes_its_place() {
    let (_folder, home) = home();
    home.create(&acme("Acme")).unwrap();
    note(&home, "Acme", "first");
    note(&home, "Acme", "second");
    write(&home, "Acme.json", b"{ \"schema\": 2, \"na");

    let failure = home.load(&name("Acme")).unwrap_err();

    assert_eq!(failure.code.as_str(), "setup_damaged");
    let [aside] = &set_aside(&home)[..] else { panic!("one file set aside") };
    let told = in_english(&failure.message);
    assert!(told.contains(aside) && told.contains("last good copy"), "{told}");
    assert_eq!(read_bytes(&home, aside), b"{ \"schema\": 2, \"na");
    assert_eq!(noted(&home, "Acme"), "first");
}

#[test]
fn a_change_to_a_damaged_setup_is_not_made_to_the_last_good_one_unasked() {
    let (_folder, home) = home();
    home.create(&acme("Acme")).unwrap();
    note(&home, "Acme", "first");
    write(&home, "Acme.json", b"");

    let changed = home.change(&name("Acme"), |setup| {
        setup.drafts.keep("note", "on top of what the person has not seen");
        Ok(())
    });

    assert_eq!(code(changed), "setup_damaged");
    assert_eq!(noted(&home, "Acme"), "");
}

#[test]
fn without_an_earlier_copy_the_damaged_bytes_are_kept_and_the_name_is_free() {
    let (_folder, home) = home();
    home.create(&acme("Acme")).unwrap();
    write(&home, "Acme.json", b"\xff\xfe garbage");

    let failure = home.load(&name("Acme")).unwrap_err();

    assert!(in_english(&failure.message).contains("no earlier copy"), "{failure:?}");
    assert_eq!(read_bytes(&home, &set_aside(&home)[0]), b"\xff\xfe garbage");
    assert_eq!(home.names().unwrap(), []);
    home.create(&acme("Acme")).unwrap();
}

#[test]
fn a_last_good_copy_that_is_damaged_too_takes_nobodys_place() {
    let (_folder, home) = home();
    home.create(&acme("Acme")).unwrap();
    write(&home, "Acme.json.last-good", b"also");
    write(&home, "Acme.json", b"damaged");

    assert!(in_english(&home.load(&name("Acme")).unwrap_err().message).contains("no earlier copy"));
    assert_eq!(read_bytes(&home, "Acme.json.last-good"), b"also");
}

#[test]
fn damage_twice_in_a_second_overwrites_nothing_that_was_set_aside() {
    let (_folder, home) = home();
    for round in 0..3 {
        home.create(&acme("Acme")).unwrap();
        write(&home, "Acme.json", format!("damage {round}").as_bytes());
        assert_eq!(code(home.load(&name("Acme"))), "setup_damaged");
    }
    assert_eq!(set_aside(&home).len(), 3);
}

#[test]
fn a_setup_of_a_newer_schema_is_refused_and_left_alone() {
    let (_folder, home) = home();
    home.create(&acme("Acme")).unwrap();
    let newer = br#"{ "schema": 4, "name": "Acme", "wonder": true }"#;
    write(&home, "Acme.json", newer);

    assert_eq!(code(home.load(&name("Acme"))), "setup_from_newer_version");
    assert_eq!(code(home.change(&name("Acme"), |_| Ok(()))), "setup_from_newer_version");
    assert_eq!(code(home.rename(&name("Acme"), &name("Beta"))), "setup_from_newer_version");
    assert_eq!(code(home.copy(&name("Acme"), &name("Beta"))), "setup_from_newer_version");
    assert_eq!(code(home.create(&acme("Acme"))), "setup_exists");

    assert_eq!(files(&home), [".lock", "Acme.json"]);
    assert_eq!(read_bytes(&home, "Acme.json"), newer);
}

#[test]
fn a_setup_of_the_first_schema_is_migrated_when_it_is_changed_and_kept_as_the_last_good_copy() {
    let (_folder, home) = home();
    home.create(&acme("Beta")).unwrap();
    write(&home, "Acme.json", ACME.as_bytes());

    assert_eq!(home.load(&name("Acme")).unwrap(), acme("Acme"));
    assert_eq!(read_bytes(&home, "Acme.json"), ACME.as_bytes(), "reading writes nothing");
    note(&home, "Acme", "migrated");

    assert_eq!(read_bytes(&home, "Acme.json.last-good"), ACME.as_bytes());
    let saved: serde_json::Value = serde_json::from_slice(&read_bytes(&home, "Acme.json")).unwrap();
    assert_eq!(saved["schema"], SCHEMA);
}

#[test]
fn a_file_copied_by_hand_is_a_setup_under_the_copys_name() {
    let (_folder, home) = home();
    home.create(&acme("Acme")).unwrap();
    write(&home, "By hand.json", &read_bytes(&home, "Acme.json"));

    assert_eq!(home.load(&name("By hand")).unwrap().name, name("By hand"));
}

#[test]
fn files_that_are_no_setups_are_passed_over() {
    let (_folder, home) = home();
    home.create(&acme("Acme")).unwrap();
    for file in ["notes.txt", ".hidden.json", "con.json", "Acme.json.damaged-2026", "Acme.json.last-good"] {
        write(&home, file, b"whatever");
    }

    assert_eq!(home.names().unwrap(), [name("Acme")]);
}

#[test]
fn a_failed_or_empty_change_writes_nothing() {
    let (_folder, home) = home();
    home.create(&acme("Acme")).unwrap();
    let before = read_bytes(&home, "Acme.json");

    let failed: Result<(), _> = home.change(&name("Acme"), |setup| {
        setup.drafts.keep("note", "half done");
        Err(Failure::input(latchkey_core::Code::Unknown, say::empty_text::none(), say::empty_text::none_fix()))
    });
    home.change(&name("Acme"), |_| Ok(())).unwrap();

    assert_eq!(code(failed), "unknown");
    assert_eq!(read_bytes(&home, "Acme.json"), before);
    assert_eq!(files(&home), [".lock", "Acme.json"]);
}

#[test]
fn a_change_cannot_rename_a_setup_behind_the_stores_back() {
    let (_folder, home) = home();
    home.create(&acme("Acme")).unwrap();

    home.change(&name("Acme"), |setup| {
        setup.name = name("Beta");
        setup.drafts.keep("note", "new");
        Ok(())
    })
    .unwrap();

    assert_eq!(home.load(&name("Acme")).unwrap().name, name("Acme"));
}

#[test]
fn a_setup_too_large_to_be_read_again_is_not_saved() {
    let (_folder, home) = home();
    home.create(&acme("Acme")).unwrap();

    let changed = home.change(&name("Acme"), |setup| {
        setup.drafts.keep("note", "x".repeat(20_000_001));
        Ok(())
    });

    assert_eq!(code(changed), "setup_not_saved");
    assert_eq!(home.load(&name("Acme")).unwrap(), acme("Acme"));
}

#[test]
fn a_file_larger_than_any_setup_is_not_read() {
    let (_folder, home) = home();
    home.create(&acme("Acme")).unwrap();
    fs::File::options().write(true).open(home.setups().join("Acme.json")).unwrap().set_len(20_000_001).unwrap();

    assert_eq!(code(home.load(&name("Acme"))), "home_file_too_large");
}

#[test]
fn what_a_killed_process_left_half_written_is_cleared_away() {
    let (_folder, home) = home();
    home.create(&acme("Acme")).unwrap();
    write(&home, ".saving-x1y2.tmp", b"half");

    note(&home, "Acme", "next");

    assert_eq!(files(&home), [".lock", "Acme.json", "Acme.json.last-good"]);
}

#[test]
fn a_save_that_was_cut_short_after_keeping_the_copy_is_made_up_for() {
    let (_folder, home) = home();
    home.create(&acme("Acme")).unwrap();
    fs::hard_link(home.setups().join("Acme.json"), home.setups().join("Acme.json.last-good")).unwrap();

    note(&home, "Acme", "next");

    assert_eq!(files(&home), [".lock", "Acme.json", "Acme.json.last-good"]);
    assert_eq!(setup::read(&String::from_utf8(read_bytes(&home, "Acme.json.last-good")).unwrap()), Ok(acme("Acme")));
}

#[test]
fn a_home_that_is_no_folder_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "not a folder").unwrap();

    assert_eq!(code(Home::open(Some(&file))), "home_unsafe");
    assert_eq!(code(Home::open(Some(&file.join("inside")))), "home_not_writable");
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn everything_is_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::open(Some(&folder.path().join("deep/home"))).unwrap();
        home.create(&acme("Acme")).unwrap();
        note(&home, "Acme", "again");

        assert_eq!(mode(home.path()), 0o700);
        assert_eq!(mode(&home.setups()), 0o700);
        for file in files(&home) {
            assert_eq!(mode(&home.setups().join(&file)), 0o600, "{file}");
        }
    }

    #[test]
    fn a_link_in_a_setups_place_is_neither_read_nor_written() {
        let (folder, home) = home();
        home.create(&acme("Acme")).unwrap();
        let elsewhere = folder.path().join("elsewhere.json");
        fs::write(&elsewhere, ACME).unwrap();
        symlink(&elsewhere, home.setups().join("Link.json")).unwrap();

        assert_eq!(code(home.load(&name("Link"))), "home_unsafe");
        assert_eq!(code(home.change(&name("Link"), |_| Ok(()))), "home_unsafe");
        assert_eq!(code(home.copy(&name("Link"), &name("Copy"))), "home_unsafe");
        assert_eq!(fs::read(&elsewhere).unwrap(), ACME.as_bytes());
    }

    #[test]
    fn a_link_in_the_place_of_the_folder_or_its_lock_is_refused() {
        let (folder, home) = home();
        let elsewhere = folder.path().join("elsewhere");
        fs::create_dir(&elsewhere).unwrap();
        symlink(&elsewhere, home.setups()).unwrap();
        assert_eq!(code(home.create(&acme("Acme"))), "home_unsafe");
        assert_eq!(code(home.names()), "home_unsafe");
        fs::remove_file(home.setups()).unwrap();
        home.create(&acme("Acme")).unwrap();
        fs::remove_file(home.setups().join(".lock")).unwrap();
        symlink(elsewhere.join("made"), home.setups().join(".lock")).unwrap();

        assert_eq!(code(home.change(&name("Acme"), |_| Ok(()))), "home_unsafe");
        assert!(!elsewhere.join("made").exists());
    }

    #[test]
    fn a_pipe_in_a_setups_place_is_refused_and_not_waited_for() {
        let (_folder, home) = home();
        home.create(&acme("Acme")).unwrap();
        let made = std::process::Command::new("mkfifo").arg(home.setups().join("Pipe.json")).status().unwrap();
        assert!(made.success());

        assert_eq!(code(home.load(&name("Pipe"))), "home_unsafe");
    }

    #[test]
    fn a_home_that_everybody_may_change_is_refused() {
        let (folder, home) = home();
        home.create(&acme("Acme")).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o777)).unwrap();
        assert_eq!(code(Home::open(Some(folder.path()))), "home_unsafe");
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
        fs::set_permissions(home.setups(), fs::Permissions::from_mode(0o707)).unwrap();

        assert_eq!(code(home.load(&name("Acme"))), "home_unsafe");
    }
}
