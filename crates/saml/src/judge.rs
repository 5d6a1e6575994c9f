//! Judges one response as the service provider would meet it: what arrived, what it says once its signature holds,
//! whether a rule-following service provider takes it, and whether Claude would let the person in.

mod answers;
mod arrival;
mod claude;
mod conditions;
mod expectation;
mod reading;
mod replay;
mod times;
mod trust;
mod words;

#[cfg(test)]
mod tests;

pub use arrival::{expecting, issued_at, judge_arrived, judge_document, judge_form_value};
pub use expectation::{DEFAULT_SKEW_SECONDS, Expectation, Neighbour, RequestRule, Trust};
pub use replay::ReplayCache;

use crate::gate::{self, Node, Place, Plan, SAML, is};
use crate::verify::{self, Signed};
use latchkey_core::{
    Code, Finding, Owner, Status,
    check::Setting,
    explain::quiet_consequences,
    message::say,
    sign_in::{Judgement, Unverified, Verdict, not_compared},
};
use reading::{Assertion, Envelope};
use roxmltree::Document;

fn judge_xml(xml: &str, expectation: &Expectation, replay: &mut ReplayCache) -> Judgement {
    let xml = xml.strip_prefix('\u{feff}').unwrap_or(xml);
    let document = match gate::open(xml) {
        Ok(document) => document,
        Err(finding) => return rejected(vec![*finding], None),
    };
    // Only a rejection tells what the document says of itself.
    let refuse = |findings| rejected(findings, Some(reading::unverified(&document)));
    let plan = match gate::inspect(&document) {
        Ok(plan) => plan,
        Err(finding) => return refuse(vec![refused_before(&document).unwrap_or(*finding)]),
    };
    let structure = Finding::passed(Code::Structure, say::structure::sound());
    match signature(xml, &plan, expectation) {
        Ok((signed, mut findings)) => {
            findings.insert(0, structure);
            judge_signed(&document, &plan, &signed, findings, expectation, replay)
                .unwrap_or_else(|fault| refuse(with_around(&plan, *fault)))
        }
        Err(mut findings) => {
            findings.push(structure);
            if expectation.trust.certificates.is_empty() {
                findings.extend(unproven(&document, &plan, expectation));
            }
            refuse(findings)
        }
    }
}

/// A refusal by the identity provider carries no assertion; that it refused is the cause, not that one is missing.
fn refused_before(document: &Document<'_>) -> Option<Finding> {
    let root = document.root_element();
    if !is(root, gate::SAMLP, "Response") || document.descendants().any(|node| is(node, SAML, "Assertion")) {
        return None;
    }
    let encrypted = document.descendants().any(|node| is(node, SAML, "EncryptedAssertion"));
    let status = conditions::status(&reading::envelope(root, false));
    (status.is_failure() && !encrypted).then_some(status)
}

/// The second and third lock. The findings say why the assertion is not to be believed.
fn signature(xml: &str, plan: &Plan, expectation: &Expectation) -> Result<(Signed, Vec<Finding>), Vec<Finding>> {
    if plan.signatures.is_empty() {
        return Err(vec![
            Finding::failed(Code::SignaturePresent, say::signature_present::none())
                .want_words(say::signature_present::none_want())
                .got_words(say::signature_present::none_got())
                .fix(say::signature_present::none_fix())
                .setting(Setting::SignAssertion),
        ]);
    }
    let with = |finding| with_around(plan, finding);
    let trusted = &expectation.trust.certificates;
    if trusted.is_empty() {
        return Err(with(
            Finding::skipped(Code::SignatureValid, say::signature_valid::untrusted(), Code::TrustKnown)
                .owner(Owner::You)
                .fix(say::signature_valid::untrusted_fix()),
        ));
    }
    let certificates = verify::certificates_in_der(trusted).map_err(|failure| {
        with(Finding::failed(Code::TrustedCertificateReadable, failure.message).fix(failure.fix).owner(Owner::You))
    })?;
    let signed =
        verify::verify(xml, plan, &certificates).map_err(|disproof| with(disproof.finding(xml, plan, trusted)))?;
    // Both verifiers refuse such keys by themselves; nobody has to rely on that.
    if let Some(flaw) = trusted.get(signed.certificate).and_then(latchkey_certificate::key_flaw) {
        return Err(with(verify::Disproof::FlawedKey(Box::new(flaw)).finding(xml, plan, trusted)));
    }
    let holds = Finding::passed(
        Code::SignatureValid,
        if signed.twice { say::signature_valid::twice() } else { say::signature_valid() },
    );
    let mut findings = vec![holds];
    findings.extend((verify::CROSS_CHECKED && !signed.twice).then(trust::judged_once));
    findings.extend(trust::certificate(trusted.get(signed.certificate), expectation.now));
    Ok((signed, findings))
}

/// The signature stands in the response alone. It covers the assertion, which is all that SAML asks for; WorkOS wants
/// the assertion to carry one of its own.
fn around_the_assertion(plan: &Plan) -> Option<Finding> {
    plan.signature_of(Place::Assertion).is_none().then(|| {
        Finding::failed(Code::AssertionSigned, say::assertion_signed::response_only())
            .want_words(say::assertion_signed::response_only_want())
            .got_words(say::assertion_signed::response_only_got())
            .fix(say::assertion_signed::response_only_fix())
            .setting(Setting::SignAssertion)
    })
}

/// Why the response is refused, and that its assertion is not signed itself, where that is so.
fn with_around(plan: &Plan, cause: Finding) -> Vec<Finding> {
    [cause].into_iter().chain(around_the_assertion(plan)).collect()
}

/// Reads on only what was signed, and judges it.
fn judge_signed(
    document: &Document<'_>,
    plan: &Plan,
    signed: &Signed,
    mut findings: Vec<Finding>,
    expectation: &Expectation,
    replay: &mut ReplayCache,
) -> Result<Judgement, Box<Finding>> {
    let (envelope, assertion) = what_was_signed(document, plan, signed)?;
    let around = around_the_assertion(plan);
    findings.extend(conditions::judge(&envelope, &assertion, expectation));
    findings.push(not_replayed(&envelope, &assertion, replay));
    if findings.iter().any(Finding::is_failure) {
        let unverified = reading::unverified(document);
        findings.extend(around);
        return Ok(rejected(findings, Some(unverified)));
    }
    remember(&envelope, &assertion, expectation, replay);
    findings.extend(around);
    findings.extend(claude::judge(&assertion, expectation));
    quiet_consequences(&mut findings);
    let (predicted_error, note) = claude::predict(&findings);
    findings.extend(note);
    Ok(Judgement {
        verdict: Verdict::Accepted,
        would_claude_accept: if findings.iter().any(Finding::is_failure) {
            Some(false)
        } else {
            not_compared(&findings).next().is_none().then_some(true)
        },
        predicted_error,
        attributes: Some(assertion.attribute_map()),
        name_id: assertion.name_id,
        unverified: None,
        findings: cause_first(findings),
    })
}

/// What the signed bytes say, and nothing else. One parser read the document, another made the signed bytes: both have
/// to say the same.
fn what_was_signed(
    document: &Document<'_>,
    plan: &Plan,
    signed: &Signed,
) -> Result<(Envelope, Assertion), Box<Finding>> {
    let unread = |_| Box::new(gate::refuse(Code::SignatureValid, say::signature_valid::unread()));
    let differs = || {
        Box::new(
            gate::refuse(Code::VerifiersDisagree, say::verifiers_disagree::other_content())
                .fix(say::verifiers_disagree::other_content_fix()),
        )
    };
    let response = signed.response.as_deref().map(gate::open).transpose().map_err(unread)?;
    let own = signed.assertion.as_deref().map(gate::open).transpose().map_err(unread)?;
    let in_response = response.as_ref().map(|response| sole_assertion(response).ok_or_else(differs)).transpose()?;
    let assertion = own.as_ref().map(Document::root_element).or(in_response).ok_or_else(differs)?;
    let said = reading::assertion(assertion);
    let read = reading::assertion(node(document, plan.assertion)?);
    // With two signatures the one of the response covers an assertion too, which has to be the same.
    if !is(assertion, SAML, "Assertion")
        || said != read
        || in_response.is_some_and(|inside| reading::assertion(inside) != read)
    {
        return Err(differs());
    }
    let outer = reading::envelope(node(document, plan.response)?, response.is_some());
    let envelope = match &response {
        Some(response) => reading::envelope(response.root_element(), true),
        None => outer.clone(),
    };
    if envelope != outer { Err(differs()) } else { Ok((envelope, said)) }
}

/// The one assertion of signed bytes that are a response; the gate let no other shape through.
fn sole_assertion<'a, 'i>(response: &'a Document<'i>) -> Option<Node<'a, 'i>> {
    let root = response.root_element();
    let mut all = response.descendants().filter(|node| is(*node, SAML, "Assertion"));
    let only = all.next().filter(|only| only.parent() == Some(root))?;
    (is(root, gate::SAMLP, "Response") && all.next().is_none()).then_some(only)
}

fn node<'a, 'i>(document: &'a Document<'i>, id: roxmltree::NodeId) -> Result<Node<'a, 'i>, Box<Finding>> {
    document.get_node(id).ok_or_else(|| Box::new(gate::refuse(Code::ResponseRoot, say::saml_value::unreachable())))
}

/// What the conditions would say if the signature held: shown where no certificate was given, so that a pasted
/// response can be explained. The verdict stays a rejection.
fn unproven(document: &Document<'_>, plan: &Plan, expectation: &Expectation) -> Vec<Finding> {
    let (Ok(response), Ok(assertion)) = (node(document, plan.response), node(document, plan.assertion)) else {
        return Vec::new();
    };
    let envelope = reading::envelope(response, plan.signature_of(Place::Response).is_some());
    let assertion = reading::assertion(assertion);
    let mut findings = conditions::judge(&envelope, &assertion, expectation);
    findings.extend(claude::judge(&assertion, expectation));
    findings
}

fn not_replayed(envelope: &Envelope, assertion: &Assertion, replay: &ReplayCache) -> Finding {
    const CODE: Code = Code::NotReplayed;
    let issuer = assertion.issuer.as_deref().unwrap_or_default();
    if replay.has_seen(issuer, &assertion.id) || replay.has_seen(issuer, &envelope.id) {
        return Finding::failed(CODE, say::not_replayed::used())
            .got(assertion.id.as_str())
            .fix(say::not_replayed::used_fix())
            .owner(Owner::You);
    }
    Finding::passed(CODE, say::not_replayed())
}

fn remember(envelope: &Envelope, assertion: &Assertion, expectation: &Expectation, replay: &mut ReplayCache) {
    let issuer = assertion.issuer.as_deref().unwrap_or_default();
    let until = times::remember_until(assertion, expectation);
    replay.remember(issuer, &assertion.id, until, expectation.now);
    // The envelope's ID counts only where it was signed: anybody could have written another one.
    if envelope.signed {
        replay.remember(issuer, &envelope.id, until, expectation.now);
    }
}

fn rejected(mut findings: Vec<Finding>, unverified: Option<Unverified>) -> Judgement {
    quiet_consequences(&mut findings);
    let judged_claude = findings.iter().any(|finding| finding.code == Code::AttributeNames);
    let cause = findings.iter().find(|finding| finding.is_failure()).or(findings.first());
    if let Some(cause) = cause.map(|cause| cause.code).filter(|_| !judged_claude) {
        findings.push(Finding::skipped(Code::ClaudeRequirements, say::claude_requirements::later(), cause));
    }
    let (predicted_error, note) = claude::predict(&findings);
    findings.extend(note);
    Judgement {
        verdict: Verdict::Rejected,
        would_claude_accept: Some(false),
        predicted_error,
        name_id: None,
        attributes: None,
        unverified: Some(unverified.unwrap_or_default()),
        findings: cause_first(findings),
    }
}

/// Failures first, in the order of their causes, then warnings, then what was skipped, then what holds. That nobody is
/// trusted comes before everything, since it alone decides.
fn cause_first(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| match finding.status {
        Status::Skipped if finding.depends_on.contains(&Code::TrustKnown) => 0,
        Status::Failed => 1,
        Status::Warning => 2,
        Status::Skipped => 3,
        Status::Passed => 4,
    });
    findings
}
