//! Whatever bytes come in, the answer is a certificate or one clear failure.

use super::{Folder, PASSPHRASE, pair, secret};
use crate::{certificates_in, der_of, encrypted_key_pem, facts_from_der, import, pkcs12, read::MAXIMUM_BYTES};
use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_core::{FailureKind, message::say};
use proptest::prelude::*;
use std::sync::OnceLock;

fn code(bytes: &[u8]) -> String {
    let failure = certificates_in(bytes, None).unwrap_err();
    assert_eq!(failure.kind, FailureKind::Input);
    failure.code.to_string()
}

#[test]
fn pem_der_and_bare_base64_give_the_same_facts() {
    let facts = &pair().facts;
    let expected = vec![facts.clone()];
    let der = der_of(facts).unwrap();
    assert_eq!(&facts_from_der(&der).unwrap(), facts);
    assert_eq!(certificates_in(&der, None).unwrap(), expected);
    assert_eq!(certificates_in(facts.pem.as_bytes(), None).unwrap(), expected);
    assert_eq!(certificates_in(STANDARD.encode(&der).as_bytes(), None).unwrap(), expected);
    let windows = format!("\u{feff}{}", facts.pem.replace('\n', "\r\n"));
    assert_eq!(certificates_in(windows.as_bytes(), None).unwrap(), expected);
}

#[test]
fn each_certificate_of_a_file_is_given_once_in_order() {
    let folder = Folder::new();
    folder.openssl_pair("ed25519");
    let other = String::from_utf8(folder.read("c.pem")).unwrap();
    let file = format!("{}{other}{}", pair().facts.pem, pair().facts.pem);
    let subjects: Vec<String> =
        certificates_in(file.as_bytes(), None).unwrap().into_iter().map(|facts| facts.subject).collect();
    assert_eq!(subjects, ["CN=Claude SSO", "CN=made"]);
}

#[test]
fn what_is_no_certificate_is_called_by_its_name() {
    let folder = Folder::new();
    folder.openssl_pair("ed25519");
    folder.openssl("req -new -key k.pem -subj /CN=x -out r.pem").unwrap();
    folder.openssl("crl2pkcs7 -nocrl -certfile c.pem -out p7.pem").unwrap();
    folder.openssl("pkey -in k.pem -pubout -out public.pem").unwrap();
    for (file, why) in [
        ("k.pem", say::certificate_missing::private_key()),
        ("r.pem", say::certificate_missing::request()),
        ("p7.pem", say::certificate_missing::pkcs7()),
        ("public.pem", say::certificate_missing::public_key()),
    ] {
        let failure = certificates_in(&folder.read(file), None).unwrap_err();
        assert_eq!(failure.code.as_str(), "certificate_missing");
        assert_eq!(failure.message, why);
    }
}

#[test]
fn nothing_garbage_and_too_much_are_told_apart() {
    assert_eq!(code(b""), "file_empty");
    assert_eq!(code(b" \r\n\t "), "file_empty");
    assert_eq!(code(&[0xff, 0xd8, 0x00, 0x10, 0x4a]), "certificate_unreadable");
    assert_eq!(code(&vec![b'x'; MAXIMUM_BYTES + 1]), "file_too_large");
    assert_eq!(code(pair().facts.pem.replace("END", "FIN").as_bytes()), "certificate_unreadable");
    let mut der = der_of(&pair().facts).unwrap();
    der.push(0);
    assert_eq!(facts_from_der(&der).unwrap_err().code.as_str(), "certificate_unreadable");
}

#[test]
fn a_certificate_alone_has_no_key_to_import() {
    assert_eq!(import(pair().facts.pem.as_bytes(), None, None).unwrap_err().code.as_str(), "key_missing");
    let der = der_of(&pair().facts).unwrap();
    assert_eq!(import(&der, None, None).unwrap_err().code.as_str(), "key_missing");
    assert_eq!(import(&der, Some(b"nonsense"), None).unwrap_err().code.as_str(), "key_unreadable");
    assert_eq!(import(&der, Some(b""), None).unwrap_err().code.as_str(), "file_empty");
}

/// Real inputs of every kind, to be damaged.
fn seeds() -> &'static Vec<Vec<u8>> {
    static SEEDS: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    SEEDS.get_or_init(|| {
        let folder = Folder::new();
        folder.openssl_pair("rsa:2048");
        folder.openssl("pkcs12 -export -in c.pem -inkey k.pem -out m.p12 -passout pass:secret-words").unwrap();
        folder.openssl("pkcs12 -export -legacy -in c.pem -inkey k.pem -out l.p12 -passout pass:secret-words").unwrap();
        folder.openssl("pkcs12 -export -nomac -keypbe NONE -certpbe NONE -in c.pem -inkey k.pem -out o.p12 -passout pass:secret-words").unwrap();
        folder.openssl("x509 -in c.pem -outform DER -out c.der").unwrap();
        folder.openssl("pkcs8 -topk8 -nocrypt -in k.pem -outform DER -out k.der").unwrap();
        folder.openssl("rsa -traditional -in k.pem -outform DER -out k1.der").unwrap();
        let names = ["c.pem", "k.pem", "m.p12", "l.p12", "o.p12", "c.der", "k.der", "k1.der"];
        let mut seeds: Vec<Vec<u8>> = names.into_iter().map(|name| folder.read(name)).collect();
        let sealed = encrypted_key_pem(&pair().key, &secret(PASSPHRASE)).unwrap();
        seeds.push(crate::pem::blocks(sealed.as_bytes()).remove(0).der.unwrap().to_vec());
        seeds.push(b"<a xmlns='http://www.w3.org/2000/09/xmldsig#'><X509Certificate>MIIB</X509Certificate></a>".to_vec());
        seeds
    })
}

fn read_everything(bytes: &[u8]) {
    let password = secret("secret-words");
    drop(facts_from_der(bytes));
    drop(certificates_in(bytes, Some(&password)));
    drop(import(bytes, None, Some(&password)));
    drop(import(pair().facts.pem.as_bytes(), Some(bytes), Some(&password)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_bytes_make_any_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        read_everything(&bytes);
    }

    #[test]
    fn no_text_makes_any_reader_panic(text in "(-----(BEGIN|END) [A-Z ]{0,12}-----|[A-Za-z0-9+/=:<>\" \r\n]|\\PC){0,80}") {
        read_everything(text.as_bytes());
    }

    #[test]
    fn no_damage_to_a_real_file_makes_any_reader_panic(
        seed in any::<prop::sample::Index>(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = seed.get(seeds()).clone();
        for (at, value) in damage {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        read_everything(&bytes);
    }
}

#[test]
fn a_whole_archive_without_a_password_shows_its_certificate_only_with_one() {
    let archive = pkcs12(pair(), &secret(PASSPHRASE)).unwrap();
    assert_eq!(certificates_in(&archive, None).unwrap_err().code.as_str(), "password_needed");
    assert_eq!(certificates_in(&archive, Some(&secret("wrong-words"))).unwrap_err().code.as_str(), "password_wrong");
    assert_eq!(certificates_in(&archive, Some(&secret(PASSPHRASE))).unwrap(), [pair().facts.clone()]);
}
