//! What Latchkey's own identity provider sends: honestly, and with each fault that it makes on purpose.

use crate::Case;
use crate::forge::{ACS, ENTITY, ISSUER, NOW, REQUEST, keys};
use latchkey_core::{Failure, Timestamp, attribute::Naming};
use latchkey_saml::rehearsal::{Fault, Reply, SignedPart, Signer, respond, sample_people};
use latchkey_words::{Language, Reader};

pub(crate) fn cases() -> Result<Vec<Case>, Failure> {
    let read = |name: &str| std::fs::read(keys().join(name)).expect("the test key can be read");
    let pair = latchkey_certificate::import(&read("idp.crt.pem"), Some(&read("idp.key.pem")), None)?;
    let signer = Signer::new(pair)?;
    let people = sample_people("example.com", &["Claude Owner".to_owned()]);
    let now = Timestamp::parse(NOW).expect("a time");
    let reply = |signed| Reply {
        issuer: ISSUER,
        in_response_to: Some(REQUEST),
        acs: ACS,
        audience: ENTITY,
        naming: Naming::Short,
        signed,
        now,
    };
    let mut cases = Vec::new();
    for (number, person) in people.iter().filter(|person| person.assigned).enumerate() {
        for (place, signed) in [("assertion", SignedPart::Assertion), ("both", SignedPart::Both)] {
            let xml = respond(&signer, person, &reply(signed), None)?;
            cases.push(Case::good(format!("rehearsal-{number}-{place}"), "Latchkey's own identity provider", xml));
        }
    }
    for fault in Fault::ALL {
        // Both are about what else happens: a second delivery, and which groups are mapped.
        if matches!(fault, Fault::Replay | Fault::NoGroups) {
            continue;
        }
        let xml = respond(&signer, &people[0], &reply(SignedPart::Assertion), Some(fault))?;
        let name = format!("fault-{}", fault.name());
        let reason = latchkey_words::say(&fault.description(), Language::En, Reader::Terminal);
        cases.push(if only_claude_minds(fault) {
            Case::unwelcome(&name, fault.finding().as_str(), &reason, xml)
        } else {
            Case::refused(&name, fault.finding().as_str(), &reason, xml)
        });
    }
    Ok(cases)
}

fn only_claude_minds(fault: Fault) -> bool {
    matches!(
        fault,
        Fault::ResponseOnlySignature
            | Fault::NoEmail
            | Fault::UriNames
            | Fault::OpaqueNameId
            | Fault::EmailMismatch
            | Fault::UnverifiedDomain
    )
}
