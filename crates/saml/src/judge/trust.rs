//! The trusted certificate itself: neither verifier looks at its dates, and SAML does not ask for it, but WorkOS and
//! administrators do. It warns and never blocks.

use latchkey_core::{
    Code, Finding, Timestamp,
    certificate::CertificateFacts,
    check::Setting,
    message::{Message, day, exact, say},
};

/// Days before the end from which the coming end is named; WorkOS begins to remind then.
const RENEWAL_DAYS: i64 = 90;

pub(super) fn certificate(facts: Option<&CertificateFacts>, now: Timestamp) -> Vec<Finding> {
    let Some(facts) = facts else { return Vec::new() };
    let mut findings = vec![dates(facts, now)];
    if facts.key_kind == "RSA" && facts.key_bits < 2048 {
        findings.push(
            Finding::warning(Code::CertificateStrength, say::certificate_strength::short())
                .want_words(say::certificate_strength::short_want())
                .got_words(say::certificate_strength::short_got(exact(facts.key_bits)))
                .fix(say::certificate_strength::short_fix())
                .setting(Setting::SigningCertificate),
        );
    }
    findings
}

/// The second verifier does not know RSA-PSS. Nothing is wrong with the response, but only one looked at it.
pub(super) fn judged_once() -> Finding {
    Finding::warning(Code::VerifiedTwice, say::verified_twice::pss())
        .want_words(say::verified_twice::pss_want())
        .got("RSA-PSS")
        .fix(say::verified_twice::pss_fix())
        .setting(Setting::SignatureAlgorithm)
}

fn dates(facts: &CertificateFacts, now: Timestamp) -> Finding {
    const CODE: Code = Code::CertificateInDate;
    let ends = day(facts.not_after);
    let warning = |title: Message| {
        Finding::warning(CODE, title)
            .got(facts.not_after.to_string())
            .fix(say::certificate_in_date::fix())
            .setting(Setting::SigningCertificate)
    };
    if now > facts.not_after {
        return warning(say::certificate_in_date::expired(ends));
    }
    if now < facts.not_before {
        return warning(say::certificate_in_date::not_yet(day(facts.not_before)))
            .got(facts.not_before.to_string())
            .fix(say::certificate_in_date::not_yet_fix());
    }
    if now.plus_days(RENEWAL_DAYS) > facts.not_after {
        return warning(say::certificate_in_date::soon(ends));
    }
    Finding::passed(CODE, say::certificate_in_date::passed(ends))
}
