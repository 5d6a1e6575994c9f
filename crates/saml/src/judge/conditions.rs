//! The conditions of the protocol, each with a finding of its own: what a service provider that follows SAML's
//! web-browser profile compares before it lets anybody in.

use super::answers;
use super::expectation::{Expectation, RequestRule};
use super::reading::{Assertion, Confirmation, Envelope};
use super::times;
use super::words::difference;
use latchkey_core::{Code, Finding, Owner, check::Setting, service_provider::is_another_connection};

const SUCCESS: &str = "urn:oasis:names:tc:SAML:2.0:status:Success";
const BEARER: &str = "urn:oasis:names:tc:SAML:2.0:cm:bearer";

/// Judges everything but the signature and the replay.
pub(super) fn judge(envelope: &Envelope, assertion: &Assertion, expectation: &Expectation) -> Vec<Finding> {
    if let Some(fault) = &assertion.misshapen {
        return vec![crate::gate::refuse(Code::AssertionShape, "The assertion is not built as SAML asks").got(fault)];
    }
    let confirmation = best_confirmation(assertion, expectation);
    let mut findings = vec![status(envelope), version(envelope, assertion), issuer(envelope, assertion, expectation)];
    findings.extend(times::judge(envelope, assertion, confirmation, expectation));
    findings.extend(audience(assertion, expectation));
    findings.extend(subject(assertion, confirmation, expectation));
    findings.push(one_address(destination(envelope, expectation), &findings));
    findings.push(answers::judge(envelope, confirmation, expectation, &findings));
    findings
}

/// What the identity provider says about the sign-in itself.
pub(super) fn status(envelope: &Envelope) -> Finding {
    const CODE: Code = Code::StatusSuccess;
    let first = envelope.status.first().map(String::as_str);
    if first == Some(SUCCESS) && envelope.status.len() == 1 {
        return Finding::passed(CODE, "The identity provider reports success");
    }
    let short = |code: &String| code.rsplit(':').next().unwrap_or_default().to_owned();
    let mut got = envelope.status.iter().map(short).collect::<Vec<_>>().join(" › ");
    if let Some(message) = &envelope.status_message {
        got = format!("{got}: {}", message.trim());
    }
    let last = envelope.status.last().map(short).unwrap_or_default();
    let finding = match last.as_str() {
        "" => Finding::failed(CODE, "The response does not say whether the sign-in succeeded")
            .fix("Let the identity provider answer with a complete response.")
            .owner(Owner::Idp),
        "InvalidNameIDPolicy" => Finding::failed(CODE, "The identity provider cannot send a NameID of the wanted kind")
            .fix("Let it send the e-mail address as NameID.")
            .setting(Setting::NameId),
        "RequestDenied" | "AuthnFailed" | "Responder" => {
            Finding::failed(CODE, "The identity provider refused the sign-in")
                .fix("Assign the person to the application at the identity provider, then sign in again.")
                .setting(Setting::Assignment)
        }
        _ => Finding::failed(CODE, "The identity provider could not answer the request")
            .fix("Look up this status in the identity provider's log; compare the ACS URL and the audience there.")
            .owner(Owner::Idp),
    };
    finding.want("Success").got_or((!got.is_empty()).then_some(got), "no status")
}

fn version(envelope: &Envelope, assertion: &Assertion) -> Finding {
    const CODE: Code = Code::VersionIs2;
    match [&envelope.version, &assertion.version].into_iter().find(|version| *version != "2.0") {
        None => Finding::passed(CODE, "The response is SAML 2.0"),
        Some(other) => Finding::failed(CODE, "The response is not SAML 2.0")
            .want("2.0")
            .got_or((!other.is_empty()).then_some(other), "no version")
            .fix("Choose SAML 2.0 at the identity provider.")
            .owner(Owner::Idp),
    }
}

fn issuer(envelope: &Envelope, assertion: &Assertion, expectation: &Expectation) -> Finding {
    const CODE: Code = Code::IssuerMatches;
    let said = assertion.issuer.clone().unwrap_or_default();
    if said.is_empty() {
        return Finding::failed(CODE, "The assertion does not name its issuer")
            .fix("Set the issuer (entity ID) at the identity provider.")
            .setting(Setting::Metadata);
    }
    if let Some(outer) = envelope.issuer.as_ref().filter(|outer| **outer != said) {
        return Finding::failed(CODE, "The response and its assertion name different issuers")
            .want(said)
            .got(outer)
            .fix("Use the response as the identity provider sent it.")
            .owner(Owner::Idp);
    }
    match &expectation.trust.issuer {
        Some(want) if *want == said => {
            Finding::passed(CODE, "The response is from the expected identity provider").got(said)
        }
        Some(want) => Finding::failed(CODE, format!("The issuer {}", difference(want, &said)))
            .want(want)
            .got(said)
            .fix("Read the metadata of the identity provider that sent this, or set its issuer to the wanted value.")
            .setting(Setting::Metadata),
        None => {
            Finding::skipped(CODE, "The issuer is not compared, since the expected one is not known", Code::IssuerKnown)
                .got(said)
        }
    }
}

fn audience(assertion: &Assertion, expectation: &Expectation) -> Vec<Finding> {
    let Some(conditions) = &assertion.conditions else {
        return vec![
            Finding::failed(Code::ConditionsPresent, "The assertion has no conditions")
                .fix("Let the identity provider send conditions with a validity and an audience.")
                .setting(Setting::Audience),
            Finding::skipped(
                Code::AudiencePresent,
                "No audience, since there are no conditions",
                Code::ConditionsPresent,
            ),
            Finding::skipped(
                Code::AudienceMatches,
                "No audience, since there are no conditions",
                Code::ConditionsPresent,
            ),
        ];
    };
    let mut findings = vec![Finding::passed(Code::ConditionsPresent, "The assertion has conditions")];
    if let Some(unknown) = &conditions.unknown {
        findings.push(
            Finding::failed(Code::ConditionsUnderstood, "The assertion has a condition that is not known here")
                .got(unknown)
                .fix("Remove that condition at the identity provider.")
                .owner(Owner::Idp),
        );
    }
    let all: Vec<&String> = conditions.audiences.iter().flatten().collect();
    if all.is_empty() {
        let missing = Finding::failed(Code::AudiencePresent, "The assertion names no audience");
        let missing = match &expectation.entity_id {
            Some(want) => missing.want(want),
            None => missing,
        };
        findings.push(
            missing.fix("Enter the SP Entity ID as audience at the identity provider.").setting(Setting::Audience),
        );
        findings.push(Finding::skipped(
            Code::AudienceMatches,
            "There is no audience to compare",
            Code::AudiencePresent,
        ));
        return findings;
    }
    findings.push(Finding::passed(Code::AudiencePresent, "The assertion names its audience"));
    let got = all.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ");
    let Some(want) = &expectation.entity_id else {
        let title = "The audience is not compared, since the SP Entity ID is not known";
        findings.push(Finding::skipped(Code::AudienceMatches, title, Code::EntityIdKnown).got(got));
        return findings;
    };
    let holds = conditions.audiences.iter().all(|restriction| restriction.contains(want));
    let neighbour = all.iter().find_map(|one| expectation.neighbour_with(one));
    findings.push(if holds {
        Finding::passed(Code::AudienceMatches, "The assertion is meant for this service provider").got(got)
    } else {
        let first = all.first().map(|one| one.as_str()).unwrap_or_default();
        let title = match neighbour {
            Some(neighbour) => format!("The response is meant for {}", neighbour.name),
            None if is_another_connection(want, first) => "The audience is that of another connection at WorkOS".to_owned(),
            None => format!("The audience {}", difference(want, first)),
        };
        let fix = match difference(want, first) {
            "has one slash too many" => "Remove the last / from the audience.".to_owned(),
            "lacks the slash at the end" => "Add a / at the end of the audience.".to_owned(),
            _ if expectation.acs.as_deref() == Some(first) => {
                "The ACS URL stands where the SP Entity ID belongs: enter the SP Entity ID as audience.".to_owned()
            }
            _ if neighbour.is_none() && is_another_connection(want, first) => {
                format!("Claude and the Console each have a connection of their own where they are set up apart. Enter {want} as audience, exactly.")
            }
            _ if neighbour.is_some() => {
                "Bring the response of this connection, or enter this connection's values at the identity provider."
                    .to_owned()
            }
            _ => format!("Enter {want} as audience, exactly."),
        };
        Finding::failed(Code::AudienceMatches, title).want(want).got(got).fix(fix).setting(Setting::Audience)
    });
    findings
}

fn subject(assertion: &Assertion, confirmation: Option<&Confirmation>, expectation: &Expectation) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.push(match assertion.name_id.as_ref().filter(|name| !name.value.trim().is_empty()) {
        Some(_) => Finding::passed(Code::NameIdPresent, "The assertion names its subject"),
        None => Finding::failed(Code::NameIdPresent, "The assertion has no NameID, or an empty one")
            .fix("Let the identity provider send the e-mail address as NameID.")
            .setting(Setting::NameId),
    });
    if assertion.sessions.is_empty() {
        findings.push(
            Finding::warning(Code::AuthnStatementPresent, "The assertion does not say how the person signed in")
                .fix("Let the identity provider send an authentication statement, which SAML's browser profile asks for.")
                .owner(Owner::Idp),
        );
    }
    let Some(confirmation) = confirmation else {
        findings.push(
            Finding::failed(Code::BearerConfirmation, "The subject is not confirmed for whoever brings the response")
                .want(BEARER)
                .got_or(assertion.confirmations.first().map(|one| one.method.as_str()), "no confirmation")
                .fix("Choose the web browser profile (bearer) at the identity provider.")
                .owner(Owner::Idp),
        );
        let title = "There is no bearer confirmation that could name a recipient";
        findings.push(Finding::skipped(Code::RecipientMatches, title, Code::BearerConfirmation));
        return findings;
    };
    findings.push(Finding::passed(Code::BearerConfirmation, "The subject is confirmed as bearer"));
    findings.push(recipient(confirmation, expectation));
    findings
}

fn recipient(confirmation: &Confirmation, expectation: &Expectation) -> Finding {
    const CODE: Code = Code::RecipientMatches;
    let got = confirmation.recipient.as_deref().unwrap_or_default();
    if got.is_empty() {
        return Finding::failed(CODE, "The assertion names no recipient")
            .want(expectation.acs.as_deref().unwrap_or("the ACS URL"))
            .fix("Enter the ACS URL at the identity provider.")
            .setting(Setting::Acs);
    }
    match &expectation.acs {
        Some(want) => address(CODE, "recipient", expectation, want, got),
        None => Finding::skipped(CODE, "The recipient is not compared, since the ACS URL is not known", Code::AcsKnown)
            .got(got),
    }
}

fn destination(envelope: &Envelope, expectation: &Expectation) -> Finding {
    const CODE: Code = Code::DestinationMatches;
    match (envelope.destination.as_deref().filter(|got| !got.is_empty()), &expectation.acs) {
        // SAML bindings 3.5.5.2: a signed message that travels by POST has to name its destination.
        (None, _) if envelope.signed => Finding::failed(CODE, "The signed response names no destination")
            .want(expectation.acs.as_deref().unwrap_or("the ACS URL"))
            .fix("Enter the ACS URL at the identity provider.")
            .setting(Setting::Acs),
        (None, _) => Finding::passed(CODE, "The response is not signed as a whole and need not name its destination"),
        (Some(got), Some(want)) => address(CODE, "destination", expectation, want, got),
        (Some(got), None) => {
            Finding::skipped(CODE, "The destination is not compared, since the ACS URL is not known", Code::AcsKnown)
                .got(got)
        }
    }
}

/// One wrong ACS URL at the identity provider stands in the response twice; the recipient, which is signed, speaks.
fn one_address(destination: Finding, findings: &[Finding]) -> Finding {
    let same_cause = |finding: &&Finding| {
        finding.code == Code::RecipientMatches && finding.is_failure() && finding.got == destination.got
    };
    if !destination.is_failure() || !findings.iter().any(|finding| same_cause(&finding)) {
        return destination;
    }
    let title = "The destination is the same wrong address as the recipient";
    Finding { got: destination.got, ..Finding::skipped(destination.code, title, Code::RecipientMatches) }
}

fn address(code: Code, what: &str, expectation: &Expectation, want: &str, got: &str) -> Finding {
    if want == got {
        return Finding::passed(code, format!("The {what} is the ACS URL")).got(got);
    }
    if let Some(neighbour) = expectation.neighbour_with(got) {
        return Finding::failed(code, format!("The response is meant for {}", neighbour.name))
            .want(want)
            .got(got)
            .fix("Bring the response of this connection, or enter this connection's values at the identity provider.")
            .setting(Setting::Acs);
    }
    if is_another_connection(want, got) {
        return Finding::failed(code, format!("The {what} is the ACS URL of another connection at WorkOS"))
            .want(want)
            .got(got)
            .fix(format!("Claude and the Console each have a connection of their own where they are set up apart. Enter {want} as ACS URL, exactly."))
            .setting(Setting::Acs);
    }
    Finding::failed(code, format!("The {what} {}", difference(want, got)))
        .want(want)
        .got(got)
        .fix(format!("Enter {want} as ACS URL, exactly."))
        .setting(Setting::Acs)
}

/// The bearer confirmation with the fewest faults: one that holds is enough (SAML profiles 4.1.4.3).
fn best_confirmation<'a>(assertion: &'a Assertion, expectation: &Expectation) -> Option<&'a Confirmation> {
    let faults = |confirmation: &&Confirmation| {
        let other_recipient = expectation.acs.is_some() && confirmation.recipient != expectation.acs;
        let other_request = match &expectation.request {
            RequestRule::Exactly(want) => confirmation.in_response_to.as_ref() != Some(want),
            RequestRule::Unsolicited => confirmation.in_response_to.is_some(),
            RequestRule::AnyOrNone => false,
        };
        usize::from(other_recipient)
            + usize::from(other_request)
            + usize::from(!times::confirmation_holds(confirmation, expectation))
    };
    assertion.confirmations.iter().filter(|confirmation| confirmation.method == BEARER).min_by_key(faults)
}
