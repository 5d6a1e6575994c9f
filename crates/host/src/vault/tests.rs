mod change;

use super::*;
use crate::store::Home;
use std::fs;
use tempfile::TempDir;

const SECRET: &[u8] = b"-----BEGIN PRIVATE KEY----- hunter2 and more";

fn home() -> (TempDir, Home) {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::open(Some(folder.path())).unwrap();
    (folder, home)
}

fn words(text: &str) -> Unlock {
    Unlock::Passphrase(Secret::new(text.to_owned()))
}

fn secret(bytes: &[u8]) -> Secret<Vec<u8>> {
    Secret::new(bytes.to_vec())
}

fn with_passphrase(home: &Home) -> Vault {
    Vault::open(home, words("correct horse")).unwrap()
}

fn filled() -> (TempDir, Home) {
    let (folder, home) = home();
    with_passphrase(&home).put("acme/key", &secret(SECRET)).unwrap();
    (folder, home)
}

fn bytes_of(found: Result<Option<Secret<Vec<u8>>>, Failure>) -> Option<Vec<u8>> {
    found.unwrap().map(|secret| secret.expose().clone())
}

fn code<T: fmt::Debug>(result: Result<T, Failure>) -> String {
    result.unwrap_err().code.to_string()
}

fn every_file(folder: &std::path::Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(every_file(&path));
        } else {
            found.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    found
}

fn holds(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

/// Replaces one text in the vault's file.
fn forge(home: &Home, change: impl FnOnce(&mut serde_json::Value)) {
    let path = home.path().join(FILE);
    let mut form: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    change(&mut form);
    fs::write(&path, form.to_string()).unwrap();
}

#[test]
fn a_passphrase_opens_what_it_closed() {
    let (_folder, home) = filled();

    let vault = with_passphrase(&home);

    assert_eq!(bytes_of(vault.read("acme/key")).as_deref(), Some(SECRET));
    assert_eq!(bytes_of(vault.read("other/key")), None);
    assert_eq!(vault.entries().unwrap(), ["acme/key"]);
}

#[test]
fn the_same_letters_composed_otherwise_open_it_too() {
    let (_folder, home) = home();
    Vault::open(&home, words("M\u{fc}ller und Sohn")).unwrap().put("key", &secret(SECRET)).unwrap();

    let vault = Vault::open(&home, words("Mu\u{308}ller und Sohn")).unwrap();

    assert_eq!(bytes_of(vault.read("key")).as_deref(), Some(SECRET));
}

#[test]
fn no_file_in_the_home_shows_a_secret_or_the_passphrase() {
    let (folder, home) = filled();
    with_passphrase(&home).put("acme/token", &secret(b"second secret")).unwrap();

    let files = every_file(folder.path());

    assert!(files.iter().any(|(path, _)| path.ends_with(FILE)) && files.len() > 2, "{files:?}");
    for (path, bytes) in files {
        for plain in [SECRET, b"hunter2", b"second secret", b"correct horse"] {
            let encoded = base64::Engine::encode(&base64::engine::general_purpose::STANDARD_NO_PAD, plain);
            let encoded = &encoded.as_bytes()[..encoded.len() - 1];
            assert!(!holds(&bytes, plain) && !holds(&bytes, encoded), "{path}");
            assert!(!holds(&bytes, hex::encode(plain).as_bytes()), "{path}");
        }
    }
}

#[cfg(unix)]
#[test]
fn the_vault_and_its_copy_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, home) = filled();
    with_passphrase(&home).put("more", &secret(b"more")).unwrap();

    for file in [FILE.to_owned(), format!("{FILE}.last-good")] {
        let mode = fs::metadata(folder.path().join(&file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
}

#[test]
fn another_passphrase_is_refused_and_harms_nothing() {
    let (folder, home) = filled();
    let before = every_file(folder.path());

    assert_eq!(code(Vault::open(&home, words("correct Horse"))), "vault_passphrase_wrong");
    assert_eq!(code(Vault::open(&home, words(""))), "passphrase_empty");

    assert_eq!(every_file(folder.path()), before);
}

#[test]
fn a_passphrase_vault_does_not_open_by_keychain_nor_without_the_passphrase() {
    let (_folder, home) = filled();

    assert_eq!(code(Vault::open(&home, Unlock::Keychain)), "vault_locked");
    assert_eq!(code(Vault::open_best(&home, None)), "vault_locked");
    let vault = Vault::open_best(&home, Some(Secret::new("correct horse".to_owned()))).unwrap();
    assert_eq!(bytes_of(vault.read("acme/key")).as_deref(), Some(SECRET));
}

#[test]
fn a_keychain_vault_does_not_open_by_passphrase() {
    let (_folder, home) = home();
    let key = form::random_key().unwrap();
    let form = Form::new(form::Header::new(Way::Keychain).unwrap(), &key).unwrap();
    fs::write(home.path().join(FILE), form.to_bytes().unwrap()).unwrap();

    assert_eq!(code(Vault::open(&home, words("correct horse"))), "vault_locked");
}

#[test]
fn a_session_vault_writes_nothing() {
    let (folder, home) = home();
    let vault = Vault::open(&home, Unlock::Session).unwrap();
    vault.put("key", &secret(SECRET)).unwrap();

    assert_eq!(bytes_of(vault.read("key")).as_deref(), Some(SECRET));
    assert!(vault.is_for_this_session_only());
    assert!(vault.remove("key").unwrap() && !vault.remove("key").unwrap());
    assert_eq!(every_file(folder.path()), []);
}

#[test]
fn a_removed_secret_is_gone_from_the_last_good_copy_too() {
    let (folder, home) = filled();
    let vault = with_passphrase(&home);
    vault.put("other", &secret(b"stays")).unwrap();

    assert!(vault.remove("acme/key").unwrap());
    assert!(!vault.remove("acme/key").unwrap());

    for (path, bytes) in every_file(folder.path()) {
        assert!(!holds(&bytes, b"acme/key"), "{path}");
    }
    assert_eq!(bytes_of(vault.read("acme/key")), None);
    assert_eq!(bytes_of(vault.read("other")).as_deref(), Some(b"stays".as_slice()));
}

#[test]
fn two_open_vaults_of_one_home_keep_each_others_secrets() {
    let (_folder, home) = home();
    let (one, two) = (with_passphrase(&home), with_passphrase(&home));
    one.put("a", &secret(b"1")).unwrap();
    two.put("b", &secret(b"2")).unwrap();

    assert_eq!(one.entries().unwrap(), ["a", "b"]);
    assert_eq!(bytes_of(one.read("b")).as_deref(), Some(b"2".as_slice()));
}

#[test]
fn a_cut_off_vault_is_set_aside_and_the_last_good_one_takes_its_place() {
    let (_folder, home) = filled();
    with_passphrase(&home).put("later", &secret(b"later")).unwrap();
    let whole = fs::read(home.path().join(FILE)).unwrap();
    let cut = &whole[..whole.len() / 2];
    fs::write(home.path().join(FILE), cut).unwrap();

    let failure = Vault::open_best(&home, Some(Secret::new("correct horse".to_owned()))).unwrap_err();

    assert_eq!(failure.code.as_str(), "vault_damaged");
    let told = latchkey_words::in_english(&failure.message);
    assert!(told.contains(".damaged-") && told.contains("last good copy is in its place"), "{told}");
    let aside = every_file(home.path()).into_iter().find(|(path, _)| path.contains(".damaged-")).unwrap();
    assert_eq!(aside.1, cut);
    assert_eq!(with_passphrase(&home).entries().unwrap(), ["acme/key"]);
}

#[test]
fn an_entry_that_was_dropped_swapped_or_changed_breaks_the_seal() {
    type Forgery = fn(&mut serde_json::Value);
    let forgeries: [Forgery; 4] = [
        |form| drop(form["entries"].as_object_mut().unwrap().remove("a")),
        |form| {
            let (a, b) = (form["entries"]["a"].clone(), form["entries"]["b"].clone());
            form["entries"]["a"] = b;
            form["entries"]["b"] = a;
        },
        |form| form["entries"]["a"] = form["entries"]["b"].clone(),
        |form| form["seal"] = form["proof"].clone(),
    ];
    for forgery in forgeries {
        let (_folder, home) = home();
        let vault = with_passphrase(&home);
        vault.put("a", &secret(b"1")).unwrap();
        vault.put("b", &secret(b"2")).unwrap();
        forge(&home, forgery);

        assert_eq!(code(vault.put("c", &secret(b"3"))), "vault_damaged");
        assert_eq!(vault.entries().unwrap(), ["a"], "the last good copy");
    }
}

#[test]
fn an_entry_copied_from_another_vault_of_the_same_passphrase_is_not_taken() {
    let (_folder, home) = filled();
    let (_other_folder, other) = filled();
    let foreign: serde_json::Value = serde_json::from_slice(&fs::read(other.path().join(FILE)).unwrap()).unwrap();
    forge(&home, |form| form["entries"] = foreign["entries"].clone());

    assert_eq!(code(Vault::open(&home, words("correct horse"))), "vault_damaged");
}

#[test]
fn a_header_that_asks_for_too_much_memory_is_refused_before_it_is_tried() {
    let (_folder, home) = filled();
    forge(&home, |form| form["header"]["way"]["memory_kib"] = 4_000_000_000_u32.into());

    assert_eq!(code(Vault::open(&home, words("correct horse"))), "vault_header_unfit");
}

#[test]
fn a_vault_of_a_newer_version_is_left_alone() {
    let (folder, home) = filled();
    forge(&home, |form| form["header"]["latchkey_vault"] = 2.into());
    let before = every_file(folder.path());

    let failure = Vault::open_best(&home, Some(Secret::new("correct horse".to_owned()))).unwrap_err();

    assert_eq!(failure.code.as_str(), "vault_from_newer_version");
    assert_eq!(every_file(folder.path()), before);
}

#[test]
fn names_and_secrets_have_limits() {
    let (_folder, home) = home();
    let vault = Vault::open(&home, Unlock::Session).unwrap();

    for entry in ["", "two\nlines", &"x".repeat(LONGEST_ENTRY + 1)] {
        assert_eq!(code(vault.put(entry, &secret(b""))), "vault_entry_invalid");
    }
    assert_eq!(code(vault.put("large", &secret(&vec![0; LARGEST_SECRET + 1]))), "vault_secret_too_large");
    vault.put("largest", &secret(&vec![0; LARGEST_SECRET])).unwrap();
}

#[test]
fn nothing_that_can_be_printed_shows_a_secret() {
    let (_folder, home) = filled();
    let vault = with_passphrase(&home);

    let printed = format!("{vault:?} {:?} {:?}", words("correct horse"), vault.read("acme/key"));

    assert_eq!(printed, "Vault(passphrase) Passphrase(Secret(…)) Ok(Some(Secret(…)))");
}

#[cfg(unix)]
#[test]
fn a_link_in_the_vaults_place_is_refused() {
    let (folder, home) = filled();
    let elsewhere = folder.path().join("elsewhere");
    fs::rename(home.path().join(FILE), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, home.path().join(FILE)).unwrap();

    assert_eq!(code(Vault::open(&home, words("correct horse"))), "home_unsafe");
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_the_vault_panic(bytes: Vec<u8>) {
        proptest::prop_assert!(Form::parse(&bytes).is_err());
    }
}
