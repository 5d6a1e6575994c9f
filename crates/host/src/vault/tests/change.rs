//! A passphrase in the place of another, and one that is too short.

use super::{SECRET, bytes_of, code, every_file, filled, forge, home, secret, with_passphrase, words};
use crate::{
    store::Home,
    vault::{
        FILE, Vault,
        form::{Form, Header},
        passphrase,
    },
};
use latchkey_core::Secret;
use std::fs;

const SHORT: &str = "pw";

/// A vault as older versions made it, which took any passphrase.
fn with_short_passphrase(home: &Home) -> Vault {
    let header = Header::new(passphrase::new_way().unwrap()).unwrap();
    let key = passphrase::key(&Secret::new(SHORT.to_owned()), &header.way).unwrap();
    let mut form = Form::new(header, &key).unwrap();
    form.put(&key, "acme/key", &secret(SECRET)).unwrap();
    form.seal(&key).unwrap();
    fs::write(home.path().join(FILE), form.to_bytes().unwrap()).unwrap();
    Vault::open(home, words(SHORT)).unwrap()
}

#[test]
fn a_new_vault_takes_no_short_passphrase() {
    let (_folder, home) = home();
    assert_eq!(code(Vault::open(&home, words("seven77"))), "passphrase_too_short");
    assert!(!Vault::exists(&home).unwrap());
    Vault::open(&home, words("eight888")).unwrap().put("acme/key", &secret(SECRET)).unwrap();
}

#[test]
fn a_vault_that_went_is_not_made_anew_with_a_short_passphrase() {
    let (_folder, home) = home();
    let vault = with_short_passphrase(&home);
    fs::remove_file(home.path().join(FILE)).unwrap();
    assert_eq!(code(vault.put("acme/key", &secret(SECRET))), "passphrase_too_short");
}

#[test]
fn an_old_vault_opens_with_its_short_passphrase_and_says_so() {
    let (_folder, home) = home();
    let vault = with_short_passphrase(&home);
    assert!(vault.has_short_passphrase());
    assert_eq!(bytes_of(vault.read("acme/key")).as_deref(), Some(SECRET));
    vault.put("acme/token", &secret(b"another")).unwrap();

    let longer = vault.change_passphrase(&Secret::new("four long words here".to_owned())).unwrap();
    assert!(!longer.has_short_passphrase());
    assert_eq!(bytes_of(longer.read("acme/token")).as_deref(), Some(b"another".as_slice()));
    assert!(!with_passphrase(&filled().1).has_short_passphrase());
}

#[test]
fn everything_opens_with_the_new_passphrase_and_nothing_with_the_old_one() {
    let (folder, home) = filled();
    let vault = with_passphrase(&home);
    vault.put("acme/token", &secret(b"another")).unwrap();
    assert!(home.path().join("vault.last-good").exists());

    let changed = vault.change_passphrase(&Secret::new("battery staple".to_owned())).unwrap();
    for vault in [changed, Vault::open(&home, words("battery staple")).unwrap()] {
        assert_eq!(vault.entries().unwrap(), ["acme/key", "acme/token"]);
        assert_eq!(bytes_of(vault.read("acme/key")).as_deref(), Some(SECRET));
        assert_eq!(bytes_of(vault.read("acme/token")).as_deref(), Some(b"another".as_slice()));
    }
    assert_eq!(code(Vault::open(&home, words("correct horse"))), "vault_passphrase_wrong");
    assert_eq!(code(vault.read("acme/key")), "vault_passphrase_wrong", "what was open is closed");
    let vaults = every_file(folder.path()).into_iter().filter(|(_, bytes)| bytes.starts_with(b"{"));
    assert_eq!(vaults.count(), 1, "no copy is left that the old passphrase opens");
}

#[test]
fn a_passphrase_that_is_refused_changes_nothing() {
    let (_folder, home) = filled();
    let before = fs::read(home.path().join(FILE)).unwrap();
    let refused = with_passphrase(&home).change_passphrase(&Secret::new("seven77".to_owned()));
    assert_eq!(code(refused), "passphrase_too_short");
    assert_eq!(fs::read(home.path().join(FILE)).unwrap(), before);
}

#[test]
fn a_damaged_vault_is_not_carried_over() {
    let (_folder, home) = filled();
    let vault = with_passphrase(&home);
    forge(&home, |form| form["entries"] = serde_json::json!({}));
    let refused = vault.change_passphrase(&Secret::new("battery staple".to_owned()));
    assert_eq!(code(refused), "vault_damaged");
}
