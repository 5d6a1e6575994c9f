//! What must never pass: pairs that do not match, wrong passwords, hostile files, secrets in words.

use super::{Folder, PASSPHRASE, now, pair, request, secret};
use crate::{certificates_in, encrypted_key_pem, import, judge, make, pkcs12};
use latchkey_core::{
    Status, Timestamp, check,
    message::{day, days, exact, say},
};

#[test]
fn a_key_of_another_certificate_is_refused() {
    let other = make(&request("other")).unwrap();
    let failure = import(pair().facts.pem.as_bytes(), Some(other.key.expose().as_bytes()), None).unwrap_err();
    assert_eq!(failure.code.as_str(), "key_mismatch");
    assert_eq!(failure.message, say::key_mismatch::other_key(exact("CN=Claude SSO")));
}

#[test]
fn a_key_of_another_kind_is_refused() {
    let folder = Folder::new();
    folder.openssl_pair("ed25519");
    let failure = import(pair().facts.pem.as_bytes(), Some(&folder.read("k.pem")), None).unwrap_err();
    assert_eq!(failure.code.as_str(), "key_mismatch");
}

#[test]
fn a_wrong_password_and_a_missing_one_are_told_apart() {
    let folder = Folder::new();
    folder.openssl_pair("rsa:2048");
    folder.openssl("pkcs12 -export -in c.pem -inkey k.pem -out modern.p12 -passout pass:right-words").unwrap();
    folder.openssl("pkcs12 -export -legacy -in c.pem -inkey k.pem -out legacy.p12 -passout pass:right-words").unwrap();
    folder.openssl("pkcs12 -export -nomac -in c.pem -inkey k.pem -out nomac.p12 -passout pass:right-words").unwrap();
    folder.openssl("pkcs8 -topk8 -in k.pem -out sealed.pem -passout pass:right-words").unwrap();
    let certificate = folder.read("c.pem");
    for (bytes, key) in [
        (folder.read("modern.p12"), None),
        (folder.read("legacy.p12"), None),
        (folder.read("nomac.p12"), None),
        (certificate, Some(folder.read("sealed.pem"))),
    ] {
        let wrong = import(&bytes, key.as_deref(), Some(&secret("wrong-words"))).unwrap_err();
        assert_eq!(wrong.code.as_str(), "password_wrong");
        assert!(!format!("{wrong:?}").contains("words"), "{wrong:?}");
        assert_eq!(import(&bytes, key.as_deref(), None).unwrap_err().code.as_str(), "password_needed");
        assert!(import(&bytes, key.as_deref(), Some(&secret("right-words"))).is_ok());
    }
}

#[test]
fn old_encryption_says_how_to_write_the_key_anew() {
    let folder = Folder::new();
    folder.openssl_pair("rsa:2048");
    folder.openssl("rsa -traditional -aes128 -in k.pem -out old.pem -passout pass:right-words").unwrap();
    folder.openssl("pkcs8 -topk8 -v1 PBE-SHA1-3DES -in k.pem -out v1.pem -passout pass:right-words").unwrap();
    for name in ["old.pem", "v1.pem"] {
        let failure =
            import(&folder.read("c.pem"), Some(&folder.read(name)), Some(&secret("right-words"))).unwrap_err();
        assert_eq!(failure.code.as_str(), "key_encryption_unsupported", "{name}");
        assert_eq!(failure.fix, say::key_encryption_unsupported::old_way_fix());
    }
}

/// The one place in `der` where `from` stands, replaced by `to`.
fn patched(der: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let places: Vec<usize> =
        der.windows(from.len()).enumerate().filter(|(_, window)| *window == from).map(|(at, _)| at).collect();
    assert_eq!(places.len(), 1, "the file looks as expected");
    [&der[..places[0]], to, &der[places[0] + from.len()..]].concat()
}

#[test]
fn a_file_that_asks_for_endless_work_or_memory_is_refused_at_once() {
    let folder = Folder::new();
    folder.write("k.pem", pair().key.expose());
    folder.openssl("pkcs8 -topk8 -scrypt -in k.pem -outform DER -out scrypt.der -passout pass:x").unwrap();
    folder.openssl("pkcs8 -topk8 -iter 600000 -in k.pem -outform DER -out pbkdf2.der -passout pass:x").unwrap();
    // 600,000 rounds become 8,333,248; a block size of 8 becomes 127, which takes a quarter of a gigabyte.
    let slow = patched(&folder.read("pbkdf2.der"), &[0x02, 0x03, 0x09, 0x27, 0xc0], &[0x02, 0x03, 0x7f, 0x27, 0xc0]);
    let large = patched(&folder.read("scrypt.der"), &[0x40, 0x00, 0x02, 0x01, 0x08], &[0x40, 0x00, 0x02, 0x01, 0x7f]);
    for bytes in [slow, large] {
        let failure = import(pair().facts.pem.as_bytes(), Some(&bytes), Some(&secret("x"))).unwrap_err();
        assert_eq!(failure.code.as_str(), "key_encryption_too_costly");
    }
}

#[test]
fn an_archive_with_scrypt_or_beyond_all_measure_is_refused_at_once() {
    let archive = pkcs12(pair(), &secret(PASSPHRASE)).unwrap();
    let scrypt = [&archive[..], &[0x06, 0x09, 0x2b, 0x06, 0x01, 0x04, 0x01, 0xda, 0x47, 0x04, 0x0b]].concat();
    assert_eq!(import(&scrypt, None, Some(&secret(PASSPHRASE))).unwrap_err().code.as_str(), "archive_unsupported");
    let large = [&archive[..], &vec![0; 600 * 1024]].concat();
    assert_eq!(import(&large, None, Some(&secret(PASSPHRASE))).unwrap_err().code.as_str(), "archive_too_large");
}

#[test]
fn a_short_passphrase_is_refused_for_both_exports() {
    assert_eq!(encrypted_key_pem(&pair().key, &secret("1234567")).unwrap_err().code.as_str(), "passphrase_too_short");
    assert_eq!(pkcs12(pair(), &secret("")).unwrap_err().code.as_str(), "passphrase_too_short");
}

#[test]
fn two_exports_of_one_key_have_nothing_in_common() {
    let one = encrypted_key_pem(&pair().key, &secret(PASSPHRASE)).unwrap();
    let two = encrypted_key_pem(&pair().key, &secret(PASSPHRASE)).unwrap();
    assert_ne!(one, two, "salt and vector are fresh each time");
}

#[test]
fn debug_output_of_a_pair_shows_no_key() {
    let text = format!("{:?}", pair());
    assert!(!text.contains("PRIVATE KEY"), "{text}");
}

#[test]
fn names_and_lifetimes_that_make_no_sense_are_refused() {
    for name in ["", "  ", "a\nb", "a\u{0}b", &"x".repeat(65)] {
        assert_eq!(make(&request(name)).unwrap_err().code.as_str(), "common_name_invalid", "{name:?}");
    }
    for days in [0, 3651, u32::MAX] {
        let failure = make(&crate::Request { days, ..request("x") }).unwrap_err();
        assert_eq!(failure.code.as_str(), "lifetime_invalid", "{days}");
    }
    let end_of_time = Timestamp::parse("9999-12-01T00:00:00Z").unwrap();
    let failure = make(&crate::Request { now: end_of_time, ..request("x") }).unwrap_err();
    assert_eq!(failure.code.as_str(), "lifetime_invalid");
}

#[test]
fn a_fresh_certificate_holds_in_every_respect() {
    let findings = judge(&pair().facts, now());
    assert!(findings.iter().all(|finding| finding.status == Status::Passed), "{findings:#?}");
    let codes: Vec<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(
        codes,
        [
            "certificate_started",
            "certificate_not_expired",
            "certificate_key_kind",
            "certificate_key_size",
            "certificate_signature_algorithm",
            "certificate_lifetime"
        ]
    );
}

#[test]
fn dates_are_judged_to_the_second_and_said_as_days_with_their_distance() {
    let facts = &pair().facts;
    let found = |at: Timestamp, code: &str| {
        let finding = judge(facts, at).into_iter().find(|finding| finding.code.as_str() == code).unwrap();
        (finding.status, finding.title)
    };
    let end = || day(facts.not_after);
    let ahead = |whole| say::distance::ahead(days(whole));
    let ends = "certificate_not_expired";
    assert_eq!(found(now(), ends), (Status::Passed, say::certificate_not_expired::valid(end(), ahead(1_095)).into()));
    assert_eq!(found(facts.not_after.plus_days(-90), ends).0, Status::Passed);
    assert_eq!(
        found(facts.not_after.plus_days(-90).plus_seconds(1), ends),
        (Status::Warning, say::certificate_not_expired::soon(end(), ahead(90)).into())
    );
    assert_eq!(found(facts.not_after, ends).0, Status::Warning);
    assert_eq!(
        found(facts.not_after.plus_days(1), ends),
        (Status::Failed, say::certificate_not_expired::expired(end(), say::distance::ago(days(1))).into())
    );
    let begins = "certificate_started";
    assert_eq!(found(facts.not_before, begins).0, Status::Passed);
    assert_eq!(found(facts.not_before.plus_seconds(-1), begins).0, Status::Failed);
}

#[test]
fn every_finding_that_is_not_passed_says_what_to_do_and_who_can() {
    let mut facts = pair().facts.clone();
    facts.key_bits = 1024;
    facts.signature = "md5WithRSAEncryption".to_owned();
    facts.not_after = facts.not_before.plus_days(9000);
    let mut findings = judge(&facts, facts.not_before.plus_days(-1));
    findings.extend(judge(&facts, facts.not_after.plus_days(1)));
    facts.key_kind = "DSA".to_owned();
    findings.extend(judge(&facts, facts.not_after.plus_days(-1)));
    assert!(!check::all_hold(&findings));
    for finding in findings.iter().filter(|finding| finding.status != Status::Passed) {
        assert!(finding.fix.is_some() && finding.want.is_some() && finding.got.is_some(), "{finding:?}");
        assert!(finding.owner.is_some() && finding.setting.is_some(), "{finding:?}");
        assert!(finding.title.message().is_some(), "{finding:?}");
    }
}

#[test]
fn metadata_gives_each_certificate_once_and_only_from_the_signature_namespace() {
    let body: String = pair().facts.pem.lines().filter(|line| !line.starts_with('-')).collect::<Vec<_>>().join("\n  ");
    let xml = format!(
        "\u{feff} <?xml version=\"1.0\"?><md:EntityDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" \
         xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" entityID=\"x\"><ds:X509Certificate>{body}\n\
         </ds:X509Certificate><ds:X509Certificate>{body}</ds:X509Certificate>\
         <X509Certificate xmlns=\"urn:evil\">AAAA</X509Certificate></md:EntityDescriptor>"
    );
    let found = certificates_in(xml.as_bytes(), None).unwrap();
    assert_eq!(found, [pair().facts.clone()]);
}

#[test]
fn metadata_with_a_document_type_or_without_a_certificate_is_refused() {
    let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
    assert_eq!(certificates_in(bomb.as_bytes(), None).unwrap_err().code.as_str(), "metadata_unreadable");
    assert_eq!(
        certificates_in(b"<html><body>Log in</body></html>", None).unwrap_err().code.as_str(),
        "certificate_missing"
    );
    assert_eq!(certificates_in(b"<a", None).unwrap_err().code.as_str(), "metadata_unreadable");
    let deep = format!("{}{}", "<a>".repeat(60_000), "</a>".repeat(60_000));
    assert_eq!(certificates_in(deep.as_bytes(), None).unwrap_err().code.as_str(), "certificate_missing");
}
