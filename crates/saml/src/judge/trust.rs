//! The trusted certificate itself: neither verifier looks at its dates, and SAML does not ask for it, but WorkOS and
//! administrators do. It warns and never blocks.

use latchkey_core::{Code, Finding, Timestamp, certificate::CertificateFacts, check::Setting};

/// Days before the end from which the coming end is named; WorkOS begins to remind then.
const RENEWAL_DAYS: i64 = 90;

pub(super) fn certificate(facts: Option<&CertificateFacts>, now: Timestamp) -> Vec<Finding> {
    let Some(facts) = facts else { return Vec::new() };
    let mut findings = vec![dates(facts, now)];
    if facts.key_kind == "RSA" && facts.key_bits < 2048 {
        findings.push(
            Finding::warning(Code::CertificateStrength, "The signing key is too short")
                .want_words("at least 2048 bits")
                .got_words(format!("{} bits", facts.key_bits))
                .fix("Make a new certificate with a key of 3072 bits.")
                .setting(Setting::SigningCertificate),
        );
    }
    findings
}

/// The second verifier does not know RSA-PSS. Nothing is wrong with the response, but only one looked at it.
pub(super) fn judged_once() -> Finding {
    Finding::warning(Code::VerifiedTwice, "Only one of the two verifiers knows this kind of signature, RSA-PSS")
        .want_words("RSA-SHA256, which both know")
        .got("RSA-PSS")
        .fix("Nothing has to be done. To have both look at it, choose RSA-SHA256 at the identity provider.")
        .setting(Setting::SignatureAlgorithm)
}

fn dates(facts: &CertificateFacts, now: Timestamp) -> Finding {
    const CODE: Code = Code::CertificateInDate;
    let day = facts.not_after.day_in_words();
    let warning = |title: String| {
        Finding::warning(CODE, title)
            .got(facts.not_after.to_string())
            .fix("Make a new certificate, choose it at the identity provider and give WorkOS the new metadata.")
            .setting(Setting::SigningCertificate)
    };
    if now > facts.not_after {
        return warning(format!("The signing certificate expired on {day}"));
    }
    if now < facts.not_before {
        let begin = facts.not_before.day_in_words();
        return warning(format!("The signing certificate is valid only from {begin}"))
            .got(facts.not_before.to_string());
    }
    if now.plus_days(RENEWAL_DAYS) > facts.not_after {
        return warning(format!("The signing certificate expires on {day}"));
    }
    Finding::passed(CODE, format!("The signing certificate is valid until {day}"))
}
