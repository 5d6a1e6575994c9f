//! The conditions of the protocol, each with a finding of its own: what a service provider that follows SAML's
//! web-browser profile compares before it lets anybody in.

use super::answers;
use super::expectation::{Expectation, RequestRule};
use super::reading::{Assertion, Confirmation, Envelope};
use super::times;
use super::words::{Difference, difference};
use latchkey_core::{
    Code, Finding, Owner,
    check::Setting,
    message::{Message, exact, say},
    service_provider::is_another_connection,
};

const SUCCESS: &str = "urn:oasis:names:tc:SAML:2.0:status:Success";
const BEARER: &str = "urn:oasis:names:tc:SAML:2.0:cm:bearer";

/// Judges everything but the signature and the replay.
pub(super) fn judge(envelope: &Envelope, assertion: &Assertion, expectation: &Expectation) -> Vec<Finding> {
    if let Some(fault) = &assertion.misshapen {
        return vec![
            crate::gate::refuse(Code::AssertionShape, say::assertion_shape::misshapen()).got_words(fault.clone()),
        ];
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
        return Finding::passed(CODE, say::status_success());
    }
    let short = |code: &String| code.rsplit(':').next().unwrap_or_default().to_owned();
    let mut got = envelope.status.iter().map(short).collect::<Vec<_>>().join(" › ");
    if let Some(message) = &envelope.status_message {
        got = format!("{got}: {}", message.trim());
    }
    let last = envelope.status.last().map(short).unwrap_or_default();
    let finding = match last.as_str() {
        "" => Finding::failed(CODE, say::status_success::unsaid())
            .fix(say::status_success::unsaid_fix())
            .owner(Owner::Idp),
        "InvalidNameIDPolicy" => Finding::failed(CODE, say::status_success::no_name_id())
            .fix(say::name_id_is_email::fix())
            .setting(Setting::NameId),
        "RequestDenied" | "AuthnFailed" | "Responder" => Finding::failed(CODE, say::status_success::refused())
            .fix(say::status_success::refused_fix())
            .setting(Setting::Assignment),
        _ => {
            Finding::failed(CODE, say::status_success::other()).fix(say::status_success::other_fix()).owner(Owner::Idp)
        }
    };
    finding.want("Success").got_or((!got.is_empty()).then_some(got), say::status_success::none())
}

fn version(envelope: &Envelope, assertion: &Assertion) -> Finding {
    const CODE: Code = Code::VersionIs2;
    match [&envelope.version, &assertion.version].into_iter().find(|version| *version != "2.0") {
        None => Finding::passed(CODE, say::version_is_2()),
        Some(other) => Finding::failed(CODE, say::version_is_2::other())
            .want("2.0")
            .got_or((!other.is_empty()).then_some(other), say::version_is_2::none())
            .fix(say::version_is_2::other_fix())
            .owner(Owner::Idp),
    }
}

fn issuer(envelope: &Envelope, assertion: &Assertion, expectation: &Expectation) -> Finding {
    const CODE: Code = Code::IssuerMatches;
    let said = assertion.issuer.clone().unwrap_or_default();
    if said.is_empty() {
        return Finding::failed(CODE, say::issuer_matches::none())
            .fix(say::issuer_matches::none_fix())
            .setting(Setting::Metadata);
    }
    if let Some(outer) = envelope.issuer.as_ref().filter(|outer| **outer != said) {
        return Finding::failed(CODE, say::issuer_matches::two())
            .want(said)
            .got(outer)
            .fix(say::issuer_matches::two_fix())
            .owner(Owner::Idp);
    }
    match &expectation.trust.issuer {
        Some(want) if *want == said => Finding::passed(CODE, say::issuer_matches()).got(said),
        Some(want) => Finding::failed(CODE, say::issuer_matches::differs(difference(want, &said).said()))
            .want(want)
            .got(said)
            .fix(say::issuer_matches::differs_fix())
            .setting(Setting::Metadata),
        None => Finding::skipped(CODE, say::issuer_matches::unknown(), Code::IssuerKnown).got(said),
    }
}

fn audience(assertion: &Assertion, expectation: &Expectation) -> Vec<Finding> {
    let Some(conditions) = &assertion.conditions else {
        return vec![
            Finding::failed(Code::ConditionsPresent, say::conditions_present::none())
                .fix(say::conditions_present::none_fix())
                .setting(Setting::Audience),
            Finding::skipped(Code::AudiencePresent, say::audience_present::no_conditions(), Code::ConditionsPresent),
            Finding::skipped(Code::AudienceMatches, say::audience_matches::no_conditions(), Code::ConditionsPresent),
        ];
    };
    let mut findings = vec![Finding::passed(Code::ConditionsPresent, say::conditions_present())];
    if let Some(unknown) = &conditions.unknown {
        findings.push(
            Finding::failed(Code::ConditionsUnderstood, say::conditions_understood::unknown())
                .got(unknown)
                .fix(say::conditions_understood::unknown_fix())
                .owner(Owner::Idp),
        );
    }
    let all: Vec<&String> = conditions.audiences.iter().flatten().collect();
    if all.is_empty() {
        let missing = Finding::failed(Code::AudiencePresent, say::audience_present::none());
        let missing = match &expectation.entity_id {
            Some(want) => missing.want(want),
            None => missing,
        };
        findings.push(missing.fix(say::audience_present::none_fix()).setting(Setting::Audience));
        let title = say::audience_matches::no_audience();
        findings.push(Finding::skipped(Code::AudienceMatches, title, Code::AudiencePresent));
        return findings;
    }
    findings.push(Finding::passed(Code::AudiencePresent, say::audience_present()));
    let got = all.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ");
    let Some(want) = &expectation.entity_id else {
        let title = say::audience_matches::unknown();
        findings.push(Finding::skipped(Code::AudienceMatches, title, Code::EntityIdKnown).got(got));
        return findings;
    };
    let holds = conditions.audiences.iter().all(|restriction| restriction.contains(want));
    let neighbour = all.iter().find_map(|one| expectation.neighbour_with(one));
    findings.push(if holds {
        Finding::passed(Code::AudienceMatches, say::audience_matches()).got(got)
    } else {
        let first = all.first().map(|one| one.as_str()).unwrap_or_default();
        let title = match neighbour {
            Some(neighbour) => say::saml_value::meant_for(neighbour.name.clone()),
            None if is_another_connection(want, first) => say::audience_matches::another_connection(),
            None => say::audience_matches::differs(difference(want, first).said()),
        };
        let fix = match difference(want, first) {
            Difference::SurplusSlash => say::audience_matches::surplus_slash_fix(),
            Difference::NoSlash => say::audience_matches::no_slash_fix(),
            _ if expectation.acs.as_deref() == Some(first) => say::audience_matches::acs_fix(),
            _ if neighbour.is_none() && is_another_connection(want, first) => {
                say::audience_matches::another_connection_fix(exact(want))
            }
            _ if neighbour.is_some() => say::saml_value::meant_for_fix(),
            _ => say::audience_matches::fix(exact(want)),
        };
        Finding::failed(Code::AudienceMatches, title).want(want).got(got).fix(fix).setting(Setting::Audience)
    });
    findings
}

fn subject(assertion: &Assertion, confirmation: Option<&Confirmation>, expectation: &Expectation) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.push(match assertion.name_id.as_ref().filter(|name| !name.value.trim().is_empty()) {
        Some(_) => Finding::passed(Code::NameIdPresent, say::name_id_present()),
        None => Finding::failed(Code::NameIdPresent, say::name_id_present::none())
            .fix(say::name_id_is_email::fix())
            .setting(Setting::NameId),
    });
    if assertion.sessions.is_empty() {
        findings.push(
            Finding::warning(Code::AuthnStatementPresent, say::authn_statement_present::missing())
                .fix(say::authn_statement_present::missing_fix())
                .owner(Owner::Idp),
        );
    }
    let Some(confirmation) = confirmation else {
        findings.push(
            Finding::failed(Code::BearerConfirmation, say::bearer_confirmation::missing())
                .want(BEARER)
                .got_or(
                    assertion.confirmations.first().map(|one| one.method.as_str()),
                    say::bearer_confirmation::missing_got(),
                )
                .fix(say::bearer_confirmation::missing_fix())
                .owner(Owner::Idp),
        );
        let title = say::recipient_matches::no_confirmation();
        findings.push(Finding::skipped(Code::RecipientMatches, title, Code::BearerConfirmation));
        return findings;
    };
    findings.push(Finding::passed(Code::BearerConfirmation, say::bearer_confirmation()));
    findings.push(recipient(confirmation, expectation));
    findings
}

fn recipient(confirmation: &Confirmation, expectation: &Expectation) -> Finding {
    const CODE: Code = Code::RecipientMatches;
    let got = confirmation.recipient.as_deref().unwrap_or_default();
    if got.is_empty() {
        return no_address(CODE, say::recipient_matches::none(), expectation);
    }
    match &expectation.acs {
        Some(want) => address(&RECIPIENT, expectation, want, got),
        None => Finding::skipped(CODE, say::recipient_matches::unknown(), Code::AcsKnown).got(got),
    }
}

fn destination(envelope: &Envelope, expectation: &Expectation) -> Finding {
    const CODE: Code = Code::DestinationMatches;
    match (envelope.destination.as_deref().filter(|got| !got.is_empty()), &expectation.acs) {
        // SAML bindings 3.5.5.2: a signed message that travels by POST has to name its destination.
        (None, _) if envelope.signed => no_address(CODE, say::destination_matches::none(), expectation),
        (None, _) => Finding::passed(CODE, say::destination_matches::not_needed()),
        (Some(got), Some(want)) => address(&DESTINATION, expectation, want, got),
        (Some(got), None) => Finding::skipped(CODE, say::destination_matches::unknown(), Code::AcsKnown).got(got),
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
    let title = say::destination_matches::like_recipient();
    Finding { got: destination.got, ..Finding::skipped(destination.code, title, Code::RecipientMatches) }
}

/// What is said of an address that has to be the ACS URL.
struct Addressed {
    code: Code,
    is_acs: fn() -> Message,
    of_another_connection: fn() -> Message,
    differs: fn(Message) -> Message,
}

const RECIPIENT: Addressed = Addressed {
    code: Code::RecipientMatches,
    is_acs: say::recipient_matches,
    of_another_connection: say::recipient_matches::another_connection,
    differs: say::recipient_matches::differs,
};

const DESTINATION: Addressed = Addressed {
    code: Code::DestinationMatches,
    is_acs: say::destination_matches,
    of_another_connection: say::destination_matches::another_connection,
    differs: say::destination_matches::differs,
};

fn no_address(code: Code, title: Message, expectation: &Expectation) -> Finding {
    let finding = Finding::failed(code, title).fix(say::saml_value::acs_missing_fix()).setting(Setting::Acs);
    match expectation.acs.as_deref() {
        Some(acs) => finding.want(acs),
        None => finding.want_words(say::saml_value::acs_want()),
    }
}

fn address(said: &Addressed, expectation: &Expectation, want: &str, got: &str) -> Finding {
    if want == got {
        return Finding::passed(said.code, (said.is_acs)()).got(got);
    }
    let (title, fix) = if let Some(neighbour) = expectation.neighbour_with(got) {
        (say::saml_value::meant_for(neighbour.name.clone()), say::saml_value::meant_for_fix())
    } else if is_another_connection(want, got) {
        ((said.of_another_connection)(), say::saml_value::acs_another_connection_fix(exact(want)))
    } else {
        ((said.differs)(difference(want, got).said()), say::saml_value::acs_fix(exact(want)))
    };
    Finding::failed(said.code, title).want(want).got(got).fix(fix).setting(Setting::Acs)
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
