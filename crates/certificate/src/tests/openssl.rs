//! OpenSSL reads what is written here, and what OpenSSL writes is read here.

use super::{Folder, PASSPHRASE, now, pair, request, secret};
use crate::{RsaSize, certificates_in, encrypted_key_pem, import, judge, make, pkcs12};
use latchkey_core::{
    Status,
    message::{exact, say},
};

#[test]
fn openssl_sees_the_certificate_as_it_was_asked_for() {
    let folder = Folder::new();
    folder.write("c.pem", &pair().facts.pem);
    let text = folder.openssl("x509 -in c.pem -noout -text -nameopt utf8").unwrap();
    for part in [
        "Version: 3 (0x2)",
        "Signature Algorithm: sha256WithRSAEncryption",
        "Subject: CN=Claude SSO",
        "Issuer: CN=Claude SSO",
        "Public-Key: (2048 bit)",
        "X509v3 Key Usage: critical\n                Digital Signature\n",
        "X509v3 Basic Constraints: critical\n                CA:FALSE\n",
        "X509v3 Subject Key Identifier",
        "Not Before: Nov 21 11:55:00 2026 GMT",
        "Not After : Nov 20 12:00:00 2029 GMT",
    ] {
        assert!(text.contains(part), "{part:?} is missing in {text}");
    }
    let serial = folder.openssl("x509 -in c.pem -noout -serial").unwrap();
    let serial = serial.trim().trim_start_matches("serial=");
    assert_eq!(serial.len(), 40, "20 octets, positive: {serial}");
    assert_eq!(pair().facts.serial.replace(':', ""), serial);
    assert!(folder.openssl("verify -CAfile c.pem -attime 1795262400 c.pem").is_ok(), "its own signature holds");
}

#[test]
fn openssl_agrees_about_both_fingerprints() {
    let folder = Folder::new();
    folder.write("c.pem", &pair().facts.pem);
    let sha256 = folder.openssl("x509 -in c.pem -noout -fingerprint -sha256").unwrap();
    let sha1 = folder.openssl("x509 -in c.pem -noout -fingerprint -sha1").unwrap();
    assert!(sha256.trim().ends_with(&pair().facts.sha256), "{sha256}");
    assert!(sha1.trim().ends_with(&pair().facts.sha1), "{sha1}");
}

#[test]
fn the_key_sizes_that_are_offered_are_made() {
    for size in [RsaSize::Bits2048, RsaSize::Bits3072, RsaSize::Bits4096] {
        let made = make(&crate::Request { size, ..request("size") }).unwrap();
        assert_eq!(made.facts.key_bits, size.bits());
        assert_eq!(RsaSize::from_bits(size.bits()), Some(size));
    }
}

#[test]
fn openssl_opens_the_encrypted_key_with_its_passphrase_only() {
    let folder = Folder::new();
    let pem = encrypted_key_pem(&pair().key, &secret(PASSPHRASE)).unwrap();
    folder.write("k.pem", &pem);
    folder.write("pass", PASSPHRASE);
    folder.write("c.pem", &pair().facts.pem);
    let from_key = folder.openssl("pkey -in k.pem -passin file:pass -pubout").unwrap();
    assert_eq!(from_key, folder.openssl("x509 -in c.pem -noout -pubkey").unwrap());
    assert!(folder.openssl("pkey -in k.pem -passin pass:wrong-words -noout").is_err());
    let outline = folder.openssl("asn1parse -in k.pem").unwrap();
    assert!(outline.contains("PBKDF2") && outline.contains("hmacWithSHA256") && outline.contains("aes-256-cbc"));
    assert!(outline.contains("INTEGER           :0927C0"), "600,000 rounds: {outline}");
}

#[test]
fn openssl_opens_the_archive_with_its_passphrase_only() {
    let folder = Folder::new();
    folder.write("a.p12", pkcs12(pair(), &secret(PASSPHRASE)).unwrap());
    folder.write("pass", PASSPHRASE);
    folder.write("c.pem", &pair().facts.pem);
    folder.openssl("pkcs12 -in a.p12 -passin file:pass -nodes -out both.pem").unwrap();
    let public = folder.openssl("x509 -in c.pem -noout -pubkey").unwrap();
    assert_eq!(folder.openssl("pkey -in both.pem -pubout").unwrap(), public);
    assert_eq!(folder.openssl("x509 -in both.pem -noout -pubkey").unwrap(), public);
    assert!(folder.openssl("pkcs12 -in a.p12 -passin pass:wrong-words -noout").is_err());
}

#[test]
fn what_is_exported_here_is_imported_here() {
    let archive = pkcs12(pair(), &secret(PASSPHRASE)).unwrap();
    let again = import(&archive, None, Some(&secret(PASSPHRASE))).unwrap();
    assert_eq!(again.facts, pair().facts);
    assert_eq!(again.key.expose(), pair().key.expose());
    let sealed = encrypted_key_pem(&pair().key, &secret(PASSPHRASE)).unwrap();
    let again = import(pair().facts.pem.as_bytes(), Some(sealed.as_bytes()), Some(&secret(PASSPHRASE))).unwrap();
    assert_eq!(again.key.expose(), pair().key.expose());
}

#[test]
fn every_form_in_which_openssl_writes_a_pair_is_imported() {
    let folder = Folder::new();
    folder.openssl_pair("rsa:2048");
    folder.write("pass", PASSPHRASE);
    for command in [
        "x509 -in c.pem -outform DER -out c.der",
        "pkcs8 -topk8 -nocrypt -in k.pem -outform DER -out pkcs8.der",
        "rsa -traditional -in k.pem -out pkcs1.pem",
        "rsa -traditional -in k.pem -outform DER -out pkcs1.der",
        "pkcs8 -topk8 -in k.pem -out sealed.pem -passout file:pass",
        "pkcs8 -topk8 -in k.pem -outform DER -out sealed.der -passout file:pass",
        "pkcs8 -topk8 -v2 aes-128-cbc -v2prf hmacWithSHA1 -in k.pem -out sealed-sha1.pem -passout file:pass",
        "pkcs8 -topk8 -scrypt -in k.pem -out sealed-scrypt.pem -passout file:pass",
        "pkcs12 -export -in c.pem -inkey k.pem -out modern.p12 -passout file:pass",
        "pkcs12 -export -legacy -in c.pem -inkey k.pem -out legacy.p12 -passout file:pass",
        "pkcs12 -export -in c.pem -inkey k.pem -out open.p12 -passout pass:",
    ] {
        folder.openssl(command).unwrap_or_else(|complaint| panic!("{command}: {complaint}"));
    }
    folder.write("both.pem", [folder.read("k.pem"), folder.read("c.pem")].concat());
    let password = secret(PASSPHRASE);
    let expected = import(&folder.read("c.pem"), Some(&folder.read("k.pem")), None).unwrap();
    for (certificate, key) in [
        ("both.pem", None),
        ("c.pem", Some("pkcs8.der")),
        ("c.der", Some("pkcs1.pem")),
        ("c.der", Some("pkcs1.der")),
        ("c.pem", Some("sealed.pem")),
        ("c.pem", Some("sealed.der")),
        ("c.pem", Some("sealed-sha1.pem")),
        ("c.pem", Some("sealed-scrypt.pem")),
        ("modern.p12", None),
        ("legacy.p12", None),
        ("open.p12", None),
        ("c.pem", Some("modern.p12")),
    ] {
        let key_bytes = key.map(|name| folder.read(name));
        let password = if certificate == "open.p12" { None } else { Some(&password) };
        let got = import(&folder.read(certificate), key_bytes.as_deref(), password);
        let got = got.unwrap_or_else(|failure| panic!("{certificate} with {key:?}: {failure}"));
        assert_eq!(got.facts, expected.facts, "{certificate} with {key:?}");
        assert_eq!(got.key.expose(), expected.key.expose(), "{certificate} with {key:?} comes to the same PKCS#8");
    }
}

#[test]
fn of_a_chain_the_certificate_that_belongs_to_the_key_is_taken() {
    let folder = Folder::new();
    folder.openssl_pair("rsa:2048");
    let chain = format!("{}{}", pair().facts.pem, String::from_utf8(folder.read("c.pem")).unwrap());
    let got = import(chain.as_bytes(), Some(&folder.read("k.pem")), None).unwrap();
    assert_eq!(got.facts.subject, "CN=made");
}

#[test]
fn keys_on_curves_are_imported_and_warned_about() {
    for (algorithm, kind, bits) in [
        ("ec -pkeyopt ec_paramgen_curve:P-256", "EC", 256),
        ("ec -pkeyopt ec_paramgen_curve:P-384", "EC", 384),
        ("ec -pkeyopt ec_paramgen_curve:P-521", "EC", 521),
        ("ed25519", "Ed25519", 256),
    ] {
        let folder = Folder::new();
        folder.openssl_pair(algorithm);
        let got = import(&folder.read("c.pem"), Some(&folder.read("k.pem")), None).unwrap();
        assert_eq!((got.facts.key_kind.as_str(), got.facts.key_bits), (kind, bits));
        let findings = judge(&got.facts, now());
        let finding = findings.iter().find(|finding| finding.code.as_str() == "certificate_key_kind").unwrap();
        assert_eq!(finding.status, Status::Warning);
    }
}

#[test]
fn a_curve_key_in_its_own_older_form_is_imported() {
    let folder = Folder::new();
    folder.openssl_pair("ec -pkeyopt ec_paramgen_curve:P-256");
    folder.openssl("ec -in k.pem -out sec1.pem").unwrap();
    let got = import(&folder.read("c.pem"), Some(&folder.read("sec1.pem")), None).unwrap();
    assert!(got.key.expose().starts_with("-----BEGIN PRIVATE KEY-----\n"));
    folder.write("k8.pem", got.key.expose());
    assert_eq!(
        folder.openssl("pkey -in k8.pem -pubout").unwrap(),
        folder.openssl("x509 -in c.pem -noout -pubkey").unwrap()
    );
}

#[test]
fn names_in_any_script_arrive_whole() {
    let folder = Folder::new();
    for name in ["Zoë & Søn", "山田株式会社 SSO", "a,b+c=d\"e\\f<g>;#h", "👍", "x"] {
        let made = make(&request(name)).unwrap();
        folder.write("c.pem", &made.facts.pem);
        let subject = folder.openssl("x509 -in c.pem -noout -subject -nameopt utf8,sep_comma_plus").unwrap();
        assert_eq!(subject.trim_end(), format!("subject=CN={name}"));
        assert_eq!(made.facts.subject, format!("CN={name}"));
        let archive = pkcs12(&made, &secret(PASSPHRASE)).unwrap();
        assert_eq!(import(&archive, None, Some(&secret(PASSPHRASE))).unwrap().facts, made.facts);
    }
}

#[test]
fn sha_1_md5_short_keys_and_long_lives_are_seen() {
    let folder = Folder::new();
    let judged = |command: &str, code: &str| {
        folder.openssl(&format!("req -x509 -nodes -subj /CN=x -keyout k.pem -out c.pem {command}")).unwrap();
        let facts = certificates_in(&folder.read("c.pem"), None).unwrap().remove(0);
        let started = facts.not_before;
        judge(&facts, started).into_iter().find(|finding| finding.code.as_str() == code).unwrap()
    };
    let signature = "certificate_signature_algorithm";
    assert_eq!(judged("-newkey rsa:2048 -sha1 -days 30", signature).status, Status::Warning);
    assert_eq!(judged("-newkey rsa:2048 -md5 -days 30", signature).status, Status::Warning);
    assert_eq!(judged("-newkey rsa:2048 -sha512 -days 30", signature).status, Status::Passed);
    assert_eq!(judged("-newkey rsa:1024 -days 30", "certificate_key_size").status, Status::Failed);
    assert_eq!(judged("-newkey rsa:2048 -days 3650", "certificate_lifetime").status, Status::Passed);
    assert_eq!(judged("-newkey rsa:2048 -days 7300", "certificate_lifetime").status, Status::Warning);
}

#[test]
fn short_keys_are_refused_in_every_form() {
    let folder = Folder::new();
    folder.openssl_pair("rsa:1024");
    folder.openssl("rsa -traditional -in k.pem -out pkcs1.pem").unwrap();
    folder.openssl("pkcs12 -export -in c.pem -inkey k.pem -out a.p12 -passout pass:x").unwrap();
    let password = secret("x");
    for (certificate, key) in [("c.pem", Some("k.pem")), ("c.pem", Some("pkcs1.pem")), ("a.p12", None)] {
        let key = key.map(|name| folder.read(name));
        let failure = import(&folder.read(certificate), key.as_deref(), Some(&password)).unwrap_err();
        assert_eq!(failure.code.as_str(), "key_too_short");
        assert_eq!(failure.message, say::key_too_short::too_short(exact(1024), exact(2048)));
    }
}
