//! What a bundle may bring: nothing that could not have been entered here.

use latchkey_certificate::certificates_in;
use latchkey_core::{
    Failure, Timestamp,
    bundle::refused,
    certificate::SigningCertificate,
    checklist,
    message::{Message, exact, say},
    service_provider::{IdpMetadata, workos_ticks},
    setup::{Claims, Setup},
    wizard::{ATTRIBUTES_DONE, RefusedValue, by_the_rules, is_left_open},
};

/// The most sign-in tests that a setup keeps.
const MOST_TESTS: usize = 50;
/// The most objects that are made for one setup.
const MOST_OBJECTS: usize = 2_000;

/// The values of the setup in a bundle, each through the rule that it would meet if it were entered by hand. Certificate
/// and metadata are read again.
pub(super) fn values(raw: &Setup, now: Timestamp) -> Result<Setup, Failure> {
    if latchkey_idp::find(&raw.idp).is_none() {
        return Err(in_words(RefusedValue::new("idp", raw.idp.as_str(), say::refused_value::no_provider())));
    }
    let mut claimed = raw.clone();
    if let Some(metadata) = &raw.application.metadata {
        // What is said of the metadata goes through the rules, and then what really stands in it.
        by_the_rules(raw, now).map_err(in_words)?;
        claimed.application.metadata = Some(read_again(metadata)?);
    }
    let mut setup = by_the_rules(&claimed, now).map_err(in_words)?;
    setup.certificate = raw.certificate.as_ref().map(certificate).transpose()?;
    Ok(setup)
}

/// Claims count for nothing, and still each is about something that there is.
pub(super) fn claims(claims: &Claims, setup: &Setup) -> Result<(), Failure> {
    let refuse = |place: &str, value: &str, why: Message| Err(in_words(RefusedValue::new(place, value, why)));
    if let Some(idp) = latchkey_idp::find(&setup.idp) {
        let guide = idp.guide(Some(setup), latchkey_idp::Text::English, &latchkey_words::in_english);
        let steps: Vec<&str> =
            guide.sections.iter().flat_map(|section| &section.steps).map(|step| step.id.as_str()).collect();
        let of_workos = workos_ticks(setup);
        let known = |id: &str| {
            id == ATTRIBUTES_DONE
                || is_left_open(id)
                || steps.contains(&id)
                || of_workos.iter().any(|tick| tick.id == id)
        };
        if let Some(unknown) = claims.ticks.keys().find(|id| !known(id)) {
            return refuse("ticks", unknown, say::refused_value::no_step());
        }
    }
    if let Some(unknown) = claims.answers.keys().find(|id| !checklist::is_question(id)) {
        return refuse("answers", unknown, say::refused_value::no_question());
    }
    if claims.sign_in_tests.len() > MOST_TESTS {
        return refuse("sign_in_tests", &claims.sign_in_tests.len().to_string(), say::refused_value::too_many_tests());
    }
    if claims.made.len() > MOST_OBJECTS {
        return refuse("made", &claims.made.len().to_string(), say::refused_value::too_many_objects());
    }
    Ok(())
}

/// The metadata as it is read from its own text; what is said beside it has to be the same.
fn read_again(said: &IdpMetadata) -> Result<IdpMetadata, Failure> {
    let refuse = |value: &str, why: Message| in_words(RefusedValue::new("idp-metadata", value, why));
    let read = latchkey_saml::metadata::read(&said.bytes(), &said.source, said.read_at)
        .map_err(|failure| refuse(&said.source, failure.message))?;
    let facts = |of: &IdpMetadata| (of.entity_id.clone(), of.sso_redirect.clone(), of.sso_post.clone());
    if facts(&read) != facts(said) {
        return Err(refuse(&said.entity_id, say::refused_value::metadata_differs()));
    }
    Ok(read)
}

/// The certificate as it is read from its own text, and no claim to a key.
fn certificate(said: &SigningCertificate) -> Result<SigningCertificate, Failure> {
    let refuse = |why: Message| in_words(RefusedValue::new("certificate", &said.facts.subject, why));
    let found = certificates_in(said.facts.pem.as_bytes(), None).map_err(|failure| refuse(failure.message))?;
    match <[_; 1]>::try_from(found) {
        Ok([facts]) if facts.sha256 == said.facts.sha256 => {
            Ok(SigningCertificate { source: said.source, facts, vault_entry: None })
        }
        _ => Err(refuse(say::refused_value::certificate_differs())),
    }
}

fn in_words(refusal: RefusedValue) -> Failure {
    let RefusedValue { place, value, why } = refusal;
    refused(say::bundle_refused::value(exact(place), exact(value), why))
}
