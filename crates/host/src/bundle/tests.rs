mod german;

use super::{archive, *};
use crate::store::Home;
use latchkey_core::{
    Timestamp,
    field::Field,
    idp::IdpId,
    product::Plan,
    provisioning::Organization,
    setup::SetupName,
    wizard::{Action, Wizard},
};
use proptest::prelude::*;
use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

fn moment(seconds: i64) -> Timestamp {
    Timestamp::from_unix(1_795_262_400 + seconds)
}

fn wizard() -> Wizard {
    let name = SetupName::parse("acme").expect("a good name");
    let organization = Organization::new("Claude", Plan::EnterpriseSeats);
    let mut wizard = Wizard::begin(name, IdpId("authentik".to_owned()), organization, moment(0));
    for (field, value) in [
        (Field::Domain, "example.com"),
        (Field::TxtValue, "anthropic-domain-verification-abc123=Aaaaaaaaaaaaaaaaaaaaaaaaa"),
        (Field::Acs, "https://auth.workos.com/sso/saml/acs/01HX4M7Q"),
        (Field::EntityId, "https://auth.workos.com/01HX4M7Q"),
        (Field::Mode, "jit"),
    ] {
        wizard.apply(Action::Set { field, organization: None, values: vec![value.to_owned()] }, moment(1));
    }
    wizard
}

fn code<T>(result: Result<T, Failure>) -> String {
    result.err().map(|failure| failure.code.to_string()).unwrap_or_default()
}

#[test]
fn the_same_setup_gives_the_same_bytes_even_after_an_export() {
    let mut wizard = wizard();
    let first = make(wizard.setup(), vec![]).expect("a bundle");
    wizard.apply(Action::Exported { sha256: first.sha256.clone() }, moment(500));
    let second = make(wizard.setup(), vec![]).expect("a bundle");
    assert_eq!(first.sha256, second.sha256);
}

#[test]
fn a_changed_setup_gives_other_bytes() {
    let mut wizard = wizard();
    let first = make(wizard.setup(), vec![]).expect("a bundle");
    let values = vec!["invite-only".to_owned()];
    wizard.apply(Action::Set { field: Field::Mode, organization: None, values }, moment(500));
    assert_ne!(first.sha256, make(wizard.setup(), vec![]).expect("a bundle").sha256);
}

#[test]
fn a_bundle_is_taken_in_where_there_is_nothing_and_shows_what_it_would_change_elsewhere() {
    let bundle = make(wizard().setup(), vec![]).expect("a bundle");
    let folder = tempfile::tempdir().expect("a folder");
    let home = Home::open(Some(folder.path())).expect("a home");
    let incoming = read(&bundle.bytes, None).expect("a whole bundle");
    assert_eq!(incoming.changes(&home).expect("a readable home"), None);
    incoming.take(&home, None).expect("room for it");
    let again = read(&bundle.bytes, None).expect("a whole bundle");
    assert_eq!(again.changes(&home).expect("a readable home"), Some(vec![]));

    let mut other = wizard();
    let values = vec!["https://auth.workos.com/sso/saml/acs/OTHER".to_owned()];
    other.apply(Action::Set { field: Field::Acs, organization: None, values }, moment(9));
    let incoming = read(&make(other.setup(), vec![]).expect("a bundle").bytes, None).expect("a whole bundle");
    let changes = incoming.changes(&home).expect("a readable home").expect("a setup of that name");
    assert!(changes.iter().any(|change| change.place == "service_provider › acs"), "{changes:?}");
}

/// A bundle whose file list was tampered with by `change`.
fn tampered(change: impl FnOnce(&mut Vec<(String, Vec<u8>)>)) -> Vec<u8> {
    let bundle = make(wizard().setup(), vec![]).expect("a bundle");
    let mut source = zip::ZipArchive::new(Cursor::new(bundle.bytes)).expect("an archive");
    let mut files: Vec<(String, Vec<u8>)> = (0..source.len())
        .map(|index| {
            let mut file = source.by_index(index).expect("a file");
            let mut content = Vec::new();
            std::io::Read::read_to_end(&mut file, &mut content).expect("content");
            (file.name().expect("a name").into_owned(), content)
        })
        .collect();
    change(&mut files);
    let mut target = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        target.start_file(name, SimpleFileOptions::default()).expect("a file");
        target.write_all(&content).expect("content");
    }
    target.finish().expect("an archive").into_inner()
}

#[test]
fn a_bundle_that_was_tampered_with_is_refused() {
    let add = |name: &str| {
        let name = name.to_owned();
        tampered(|files| files.push((name, b"x".to_vec())))
    };
    for name in ["../../evil", "/etc/passwd", "C:\\evil", "a/../b", "stranger.md", "a//b", ".hidden", "nul\0l"] {
        assert_eq!(code(read(&add(name), None)), "bundle_refused", "{name}");
    }
    let changed =
        tampered(|files| files.iter_mut().filter(|file| file.0 == "setup.json").for_each(|file| file.1.push(b' ')));
    assert_eq!(code(read(&changed, None)), "bundle_refused");
    let without_setup = tampered(|files| files.retain(|file| file.0 != "setup.json"));
    assert_eq!(code(read(&without_setup, None)), "bundle_refused");
    let without_manifest = tampered(|files| files.retain(|file| file.0 != "manifest.json"));
    assert_eq!(code(read(&without_manifest, None)), "bundle_refused");
}

#[test]
fn a_bomb_is_refused_before_it_unfolds() {
    let bomb = tampered(|files| files.push(("bomb.md".to_owned(), vec![0; 30 * 1024 * 1024])));
    assert!(bomb.len() < 1024 * 1024, "it is small while it is packed: {}", bomb.len());
    assert_eq!(code(read(&bomb, None)), "bundle_refused");
}

#[test]
fn an_archive_with_too_many_files_is_refused() {
    let many = tampered(|files| files.extend((0..300).map(|number| (format!("f{number}"), vec![]))));
    assert_eq!(code(read(&many, None)), "bundle_refused");
}

#[test]
fn an_existing_file_is_replaced_only_by_a_whole_bundle() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("acme.zip");
    std::fs::write(&path, "older").expect("room");
    let bundle = make(wizard().setup(), vec![]).expect("a bundle");
    write(&bundle, &path).expect("written");
    assert_eq!(std::fs::read(&path).expect("readable"), bundle.bytes);
    assert_eq!(code(write(&bundle, &folder.path().join("nowhere/acme.zip"))), "out_not_written");
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused_and_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2048)) {
        prop_assert!(archive::read(&bytes).is_err());
    }
}
