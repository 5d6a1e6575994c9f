//! What is good and bad about a certificate with which an identity provider signs. Dates, key and algorithms only;
//! whether it is the certificate that really signed is the sign-in test's question.

use crate::facts::{bits, der_of, rsa_numbers};
use crate::words::distance;
use latchkey_core::{
    Code, Finding, Timestamp,
    certificate::CertificateFacts,
    check::Setting,
    message::{Message, day, days, exact, say},
};

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
    let begin = facts.not_before;
    if begin <= now {
        return Finding::passed(code, say::certificate_started::started(day(begin)));
    }
    Finding::failed(code, say::certificate_started::not_yet(day(begin), distance(begin, now)))
        .want_words(say::certificate_started::not_yet_want(exact(now)))
        .got_words(say::certificate_started::not_yet_got(exact(begin)))
        .fix(say::certificate_started::not_yet_fix())
        .setting(Setting::SigningCertificate)
}

fn not_expired(facts: &CertificateFacts, now: Timestamp) -> Option<Finding> {
    let code = Code::CertificateNotExpired;
    let (begin, end) = (facts.not_before, facts.not_after);
    if end < begin {
        return Some(
            Finding::failed(code, say::certificate_not_expired::never())
                .want_words(say::certificate_not_expired::never_want(exact(begin)))
                .got_words(say::certificate_not_expired::got(exact(end)))
                .fix(say::certificate_not_expired::never_fix())
                .setting(Setting::SigningCertificate),
        );
    }
    let away = distance(end, now);
    if end < now {
        return Some(
            Finding::failed(code, say::certificate_not_expired::expired(day(end), away))
                .want_words(say::certificate_not_expired::expired_want(exact(now)))
                .got_words(say::certificate_not_expired::got(exact(end)))
                .fix(say::certificate_not_expired::expired_fix())
                .setting(Setting::SigningCertificate),
        );
    }
    if end < now.plus_days(RENEWAL_DAYS) {
        return Some(
            Finding::warning(code, say::certificate_not_expired::soon(day(end), away.clone()))
                .want_words(say::certificate_not_expired::soon_want(RENEWAL_DAYS))
                .got_words(say::certificate_not_expired::soon_got(away))
                .fix(say::certificate_not_expired::soon_fix())
                .setting(Setting::SigningCertificate),
        );
    }
    Some(Finding::passed(code, say::certificate_not_expired::valid(day(end), away)))
}

fn key_kind(facts: &CertificateFacts) -> Finding {
    let code = Code::CertificateKeyKind;
    if facts.key_kind == "RSA" {
        return Finding::passed(code, say::certificate_key_kind::rsa());
    }
    // Measured with authentik 2026.2: an EC key under the default algorithm rsa-sha256 breaks metadata and sign-in.
    Finding::warning(code, say::certificate_key_kind::other_kind(exact(&facts.key_kind)))
        .want("RSA")
        .got(&facts.key_kind)
        .fix(say::certificate_key_kind::other_kind_fix())
        .setting(Setting::SigningCertificate)
}

fn key_size(facts: &CertificateFacts) -> Option<Finding> {
    let code = Code::CertificateKeySize;
    let least = match facts.key_kind.as_str() {
        "RSA" | "DSA" => MINIMUM_RSA_BITS,
        "EC" => MINIMUM_CURVE_BITS,
        _ => return None,
    };
    let bits = || exact(facts.key_bits);
    if facts.key_bits > MAXIMUM_RSA_BITS {
        return Some(
            Finding::failed(code, say::certificate_key_size::too_long(bits()))
                .want_words(say::certificate_key_size::too_long_want(exact(MAXIMUM_RSA_BITS)))
                .got_words(say::certificate_key_size::got(bits()))
                .fix(say::certificate_key_size::fix())
                .setting(Setting::SigningCertificate),
        );
    }
    if facts.key_bits >= least {
        return Some(Finding::passed(code, say::certificate_key_size::enough(bits())));
    }
    Some(
        Finding::failed(code, say::certificate_key_size::too_short(bits()))
            .want_words(say::certificate_key_size::too_short_want(exact(least)))
            .got_words(say::certificate_key_size::got(bits()))
            .fix(say::certificate_key_size::fix())
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
    let failed = |title: Message, got: Message| {
        Finding::failed(code, title)
            .want_words(say::certificate_key_usable::want())
            .got_words(got)
            .fix(say::certificate_key_size::fix())
            .setting(Setting::SigningCertificate)
    };
    let shown = if bits(&exponent) <= 64 {
        let number = exponent.iter().fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
        say::certificate_key_usable::exponent_got(exact(number))
    } else {
        say::certificate_key_usable::long_exponent_got(exact(bits(&exponent)))
    };
    if is_negative(&exponent) || is_even(&exponent) || !(2..=LONGEST_EXPONENT_BITS).contains(&bits(&exponent)) {
        return Some(failed(say::certificate_key_usable::exponent(), shown));
    }
    if is_negative(&modulus) || is_even(&modulus) {
        return Some(failed(say::certificate_key_usable::modulus(), say::certificate_key_usable::modulus_got()));
    }
    None
}

fn signature_algorithm(facts: &CertificateFacts) -> Finding {
    let code = Code::CertificateSignatureAlgorithm;
    let name = facts.signature.to_ascii_lowercase();
    if !["sha1", "md5", "md4", "md2"].iter().any(|weak| name.contains(weak)) {
        return Finding::passed(code, say::certificate_signature_algorithm::signed(exact(&facts.signature)));
    }
    Finding::warning(code, say::certificate_signature_algorithm::outdated(exact(&facts.signature)))
        .want_words(say::certificate_signature_algorithm::outdated_want())
        .got(&facts.signature)
        .fix(say::certificate_signature_algorithm::outdated_fix())
        .setting(Setting::SigningCertificate)
}

fn lifetime(facts: &CertificateFacts) -> Option<Finding> {
    let code = Code::CertificateLifetime;
    let whole = facts.not_after.since(facts.not_before).whole_days();
    let length = days(u64::try_from(whole).ok()?);
    if whole <= LONGEST_LIFETIME_DAYS {
        return Some(Finding::passed(code, say::certificate_lifetime::usual()));
    }
    Some(
        Finding::warning(code, say::certificate_lifetime::long(length.clone()))
            .want_words(say::certificate_lifetime::long_want())
            .got_words(say::certificate_lifetime::long_got(length))
            .fix(say::certificate_lifetime::long_fix())
            .setting(Setting::SigningCertificate),
    )
}
