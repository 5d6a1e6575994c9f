//! Our side of the comparison with other people's verification: the same for one verifier and for two.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use latchkey_certificate::certificates_in;
use latchkey_core::{Timestamp, domain::DomainName};
use latchkey_saml::judge::{Expectation, ReplayCache, RequestRule, Trust, judge_form_value};
use serde_json::Value;

use crate::stopwatch::{Outcome, for_seconds};

/// Our full verification: everything that happens between the form field and "Claude would accept this person".
pub(crate) fn verify(folder: &Path, seconds: f64) -> Outcome<Value> {
    let value = std::fs::read_to_string(folder.join("response.b64"))?;
    let facts: Value = serde_json::from_slice(&std::fs::read(folder.join("facts.json"))?)?;
    let fact = |name: &str| {
        facts.get(name).and_then(Value::as_str).map(str::to_owned).ok_or_else(|| format!("there is no {name}"))
    };
    let certificate = std::fs::read(folder.join("certificate.pem"))?;
    let certificates = certificates_in(&certificate, None).map_err(|failure| failure.to_string())?;
    let trust = Trust { issuer: Some(fact("issuer")?), certificates };
    let seconds_now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let mut expectation = Expectation::new(trust, Timestamp::from_unix(i64::try_from(seconds_now)?));
    expectation.acs = Some(fact("acs")?);
    expectation.entity_id = Some(fact("entity_id")?);
    expectation.request = RequestRule::Exactly(fact("request_id")?);
    expectation.domains = vec![DomainName::try_from(fact("domain")?)?];

    for_seconds(seconds, || {
        let judgement = judge_form_value(&value, &expectation, &mut ReplayCache::new());
        let accepted = judgement.lets_in();
        if !accepted || judgement.name_id.is_none() {
            return Err(format!("Latchkey refused the response: {:?}", judgement.findings).into());
        }
        Ok(())
    })
}
