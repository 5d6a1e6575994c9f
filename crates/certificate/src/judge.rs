//! What is good and bad about a certificate with which an identity provider signs. Dates, key and algorithms only;
//! whether it is the certificate that really signed is the sign-in test's question.

use crate::facts::{bits, der_of, rsa_numbers};
use crate::words::{day_and_distance, distance};
use latchkey_core::{Code, Finding, Timestamp, certificate::CertificateFacts, check::Setting};

/// The smallest RSA key that is accepted, in bits (NIST SP 800-131A forbids less).
pub const MINIMUM_RSA_BITS: u32 = 2048;

/// The largest RSA key that verifiers take, in bits: a larger one keeps every reader busy and proves nothing more.
pub const MAXIMUM_RSA_BITS: u32 = 8192;

/// The longest public exponent that verifiers take, in bits.
const LONGEST_EXPONENT_BITS: u32 = 33;

/// How many days before the end a renewal is due. WorkOS sends its notices 90 days before.
pub const RENEWAL_DAYS: i64 = 90;

/// Lifetimes above this many days are remarked upon: ten years with their leap days, the longest that Okta gives.
pub const LONGEST_LIFETIME_DAYS: i64 = 3653;

/// The smallest elliptic curve that is accepted, in bits.
const MINIMUM_CURVE_BITS: u32 = 224;

/// Judges one certificate at one moment. Each check answers with one finding, passed or not, and `certificate_key_usable` only where it fails: `certificate_started`,
/// `certificate_not_expired`, `certificate_key_kind`, `certificate_key_size`, `certificate_signature_algorithm`,
/// `certificate_lifetime`.
pub fn judge(facts: &CertificateFacts, now: Timestamp) -> Vec<Finding> {
    let mut findings = vec![started(facts, now)];
    findings.extend(not_expired(facts, now));
    findings.push(key_kind(facts));
    findings.extend(key_size(facts));
    findings.extend(rsa_numbers_fit(facts));
    findings.push(signature_algorithm(facts));
    findings.extend(lifetime(facts));
    findings
}

fn started(facts: &CertificateFacts, now: Timestamp) -> Finding {
    let code = Code::CertificateStarted;
    let since = day_and_distance(facts.not_before, now);
    if facts.not_before <= now {
        return Finding::passed(code, format!("The certificate is valid since {}", facts.not_before.day_in_words()));
    }
    Finding::failed(code, format!("The certificate is not valid yet: it begins on {since}"))
        .want_words(format!("valid from {now} or earlier"))
        .got_words(format!("valid from {}", facts.not_before))
        .fix("Check this machine's clock and the clock of the machine that made the certificate, or wait until it begins.")
        .setting(Setting::SigningCertificate)
}

fn not_expired(facts: &CertificateFacts, now: Timestamp) -> Option<Finding> {
    let code = Code::CertificateNotExpired;
    if facts.not_after < facts.not_before {
        return Some(
            Finding::failed(code, "The certificate ends before it begins, so it is never valid")
                .want_words(format!("valid until later than {}", facts.not_before))
                .got_words(format!("valid until {}", facts.not_after))
                .fix("Make a new certificate and choose it at the identity provider.")
                .setting(Setting::SigningCertificate),
        );
    }
    let until = day_and_distance(facts.not_after, now);
    if facts.not_after < now {
        return Some(
            Finding::failed(code, format!("The certificate expired on {until}"))
                .want_words(format!("valid until {now} or later"))
                .got_words(format!("valid until {}", facts.not_after))
                .fix(
                    "Make a new certificate, choose it at the identity provider, and let WorkOS read the new metadata \
                     (or paste the certificate there).",
                )
                .setting(Setting::SigningCertificate),
        );
    }
    if facts.not_after < now.plus_days(RENEWAL_DAYS) {
        return Some(
            Finding::warning(code, format!("The certificate expires soon: it is valid until {until}"))
                .want_words(format!("more than {RENEWAL_DAYS} days left"))
                .got_words(distance(facts.not_after, now))
                .fix("Renew it before that day: until the new certificate is known on both sides, nobody can sign in.")
                .setting(Setting::SigningCertificate),
        );
    }
    Some(Finding::passed(code, format!("The certificate is valid until {until}")))
}

fn key_kind(facts: &CertificateFacts) -> Finding {
    let code = Code::CertificateKeyKind;
    if facts.key_kind == "RSA" {
        return Finding::passed(code, "The key is an RSA key, which every identity provider can sign with");
    }
    // Measured with authentik 2026.2: an EC key under the default algorithm rsa-sha256 breaks metadata and sign-in.
    Finding::warning(code, format!("Identity providers trip over a key of kind {}", facts.key_kind))
        .want("RSA")
        .got(&facts.key_kind)
        .fix(
            "Use an RSA key, or set the identity provider's signature algorithm to the one of this key and test the \
             sign-in before anybody depends on it.",
        )
        .setting(Setting::SigningCertificate)
}

fn key_size(facts: &CertificateFacts) -> Option<Finding> {
    let code = Code::CertificateKeySize;
    let least = match facts.key_kind.as_str() {
        "RSA" | "DSA" => MINIMUM_RSA_BITS,
        "EC" => MINIMUM_CURVE_BITS,
        _ => return None,
    };
    let got = format!("{} bits", facts.key_bits);
    if facts.key_bits > MAXIMUM_RSA_BITS {
        return Some(
            Finding::failed(code, format!("The key is too long: it has {got}"))
                .want_words(format!("{MAXIMUM_RSA_BITS} bits or fewer"))
                .got(got)
                .fix("Make a new key of 3072 bits with a new certificate, and choose it at the identity provider.")
                .setting(Setting::SigningCertificate),
        );
    }
    if facts.key_bits >= least {
        return Some(Finding::passed(code, format!("The key has {got}")));
    }
    Some(
        Finding::failed(code, format!("The key is too short: it has {got}"))
            .want_words(format!("{least} bits or more"))
            .got(got)
            .fix("Make a new key of 3072 bits with a new certificate, and choose it at the identity provider.")
            .setting(Setting::SigningCertificate),
    )
}

/// What is wrong with the key itself, whatever the day: nobody can or should verify with it.
pub fn key_flaw(facts: &CertificateFacts) -> Option<Finding> {
    key_size(facts).filter(Finding::is_failure).or_else(|| rsa_numbers_fit(facts))
}

/// An RSA key is an odd modulus and an odd exponent of at least 3. With the exponent 1 anybody can sign, with 0 or an
/// even one nobody can.
fn rsa_numbers_fit(facts: &CertificateFacts) -> Option<Finding> {
    let code = Code::CertificateKeyUsable;
    let (modulus, exponent) = rsa_numbers(&der_of(facts).ok()?)?;
    let is_even = |number: &[u8]| number.last().is_none_or(|byte| byte % 2 == 0);
    let is_negative = |number: &[u8]| number.first().is_some_and(|byte| *byte >= 0x80);
    let failed = |title: &str, got: String| {
        Finding::failed(code, title)
            .want_words("an RSA key with the exponent 65537")
            .got(got)
            .fix("Make a new key of 3072 bits with a new certificate, and choose it at the identity provider.")
            .setting(Setting::SigningCertificate)
    };
    let shown = if bits(&exponent) <= 64 {
        let number = exponent.iter().fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
        format!("the exponent {number}")
    } else {
        format!("an exponent of {} bits", bits(&exponent))
    };
    if is_negative(&exponent) || is_even(&exponent) || !(2..=LONGEST_EXPONENT_BITS).contains(&bits(&exponent)) {
        return Some(failed("The key cannot be used: its exponent is none of an RSA key", shown));
    }
    if is_negative(&modulus) || is_even(&modulus) {
        let title = "The key cannot be used: its modulus is none of an RSA key";
        return Some(failed(title, "a modulus that is even or negative".to_owned()));
    }
    None
}

fn signature_algorithm(facts: &CertificateFacts) -> Finding {
    let code = Code::CertificateSignatureAlgorithm;
    let name = facts.signature.to_ascii_lowercase();
    if !["sha1", "md5", "md4", "md2"].iter().any(|weak| name.contains(weak)) {
        return Finding::passed(code, format!("The certificate is signed with {}", facts.signature));
    }
    Finding::warning(code, format!("The certificate itself is signed with the outdated {}", facts.signature))
        .want_words("SHA-256 or stronger")
        .got(&facts.signature)
        .fix("Make a new certificate with SHA-256; some systems refuse the old one.")
        .setting(Setting::SigningCertificate)
}

fn lifetime(facts: &CertificateFacts) -> Option<Finding> {
    let code = Code::CertificateLifetime;
    let days = facts.not_after.since(facts.not_before).whole_days();
    if days < 0 {
        return None;
    }
    let years = (days + 1) * 4 / 1461;
    if days <= LONGEST_LIFETIME_DAYS {
        return Some(Finding::passed(code, "The certificate's lifetime is not unusually long"));
    }
    Some(
        Finding::warning(code, format!("The certificate lives very long: {years} years"))
            .want_words("10 years or less")
            .got_words(format!("{years} years"))
            .fix("Replace it when you next renew: a stolen key would stay useful all that time.")
            .setting(Setting::SigningCertificate),
    )
}
