//! Signed responses and keys: the inputs of the comparisons, and our side of them.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use bergshamra::keys::loader::load_x509_cert_pem;
use bergshamra::{DsigContext, KeysManager, VerifyResult};
use latchkey_certificate::{KeyPair, Request, RsaSize, certificates_in, import, make};
use latchkey_core::{Timestamp, attribute::Naming, domain::DomainName, sign_in::Verdict};
use latchkey_saml::judge::{Expectation, ReplayCache, RequestRule, Trust, judge_form_value};
use latchkey_saml::rehearsal::{Reply, SignedPart, Signer, form_value, respond, sample_people};
use latchkey_saml::request::new_id;
use serde_json::{Value, json};

use crate::stopwatch::{Outcome, for_seconds};

const HOST: &str = "sp.example.com";
const ACS: &str = "https://sp.example.com/acs";
const ENTITY_ID: &str = "https://sp.example.com/metadata";
const ISSUER: &str = "https://idp.example.com/metadata";
const DOMAIN: &str = "example.com";

/// Makes a key, its certificate and one signed response, and writes them into `folder`. The key is for this one
/// measurement and trusted by nobody.
pub(crate) fn prepare(folder: &Path) -> Outcome<()> {
    let now = now()?;
    let pair = key("2048")?;
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join("key.pem"), pair.key.expose())?;
    std::fs::write(folder.join("certificate.pem"), &pair.facts.pem)?;

    let signer = Signer::new(pair).map_err(|failure| failure.message)?;
    let people = sample_people(DOMAIN, &["Claude Owner".to_owned(), "Claude User".to_owned()]);
    let person = people.first().ok_or("there is no sample person")?;
    let request_id = new_id().map_err(|failure| failure.message)?;
    let reply = Reply {
        issuer: ISSUER,
        in_response_to: Some(&request_id),
        acs: ACS,
        audience: ENTITY_ID,
        naming: Naming::Short,
        signed: SignedPart::Assertion,
        now,
    };
    let xml = respond(&signer, person, &reply, None).map_err(|failure| failure.message)?;
    std::fs::write(folder.join("response.xml"), &xml)?;
    std::fs::write(folder.join("response.b64"), form_value(&xml))?;
    let facts = json!({
        "host": HOST, "acs": ACS, "entity_id": ENTITY_ID, "issuer": ISSUER,
        "request_id": request_id, "name_id": person.email,
    });
    std::fs::write(folder.join("facts.json"), facts.to_string())?;
    Ok(())
}

/// The key and certificate of `folder`, ready to sign.
pub(crate) fn signer(folder: &Path) -> Outcome<Signer> {
    let key = std::fs::read(folder.join("key.pem"))?;
    let certificate = std::fs::read(folder.join("certificate.pem"))?;
    let pair = import(&certificate, Some(&key), None).map_err(|failure| failure.message)?;
    Signer::new(pair).map_err(|failure| failure.message.into())
}

/// Our full verification: everything that happens between the form field and "Claude would accept this person".
pub(crate) fn verify(folder: &Path, seconds: f64) -> Outcome<Value> {
    let value = std::fs::read_to_string(folder.join("response.b64"))?;
    let facts: Value = serde_json::from_slice(&std::fs::read(folder.join("facts.json"))?)?;
    let request_id = facts.get("request_id").and_then(Value::as_str).ok_or("there is no request ID")?;
    let certificate = std::fs::read(folder.join("certificate.pem"))?;
    let certificates = certificates_in(&certificate, None).map_err(|failure| failure.message)?;
    let trust = Trust { issuer: Some(ISSUER.to_owned()), certificates };
    let mut expectation = Expectation::new(trust, now()?);
    expectation.acs = Some(ACS.to_owned());
    expectation.entity_id = Some(ENTITY_ID.to_owned());
    expectation.request = RequestRule::Exactly(request_id.to_owned());
    expectation.domains = vec![DomainName::parse(DOMAIN)?];

    for_seconds(seconds, || {
        let judgement = judge_form_value(&value, &expectation, &mut ReplayCache::new());
        let accepted = judgement.verdict == Verdict::Accepted && judgement.would_claude_accept;
        if !accepted || judgement.name_id.is_none() {
            return Err(format!("Latchkey refused the response: {:?}", judgement.findings).into());
        }
        Ok(())
    })
}

/// The bare signature check: parse, digest, verify; nothing is judged.
pub(crate) fn signature(folder: &Path, seconds: f64) -> Outcome<Value> {
    let xml = std::fs::read_to_string(folder.join("response.xml"))?;
    let certificate = std::fs::read(folder.join("certificate.pem"))?;
    let mut keys = KeysManager::new();
    keys.add_key(load_x509_cert_pem(&certificate)?);
    let context = DsigContext::new(keys);
    for_seconds(seconds, || match bergshamra::verify(&context, &xml)? {
        VerifyResult::Valid { .. } => Ok(()),
        VerifyResult::Invalid { reason } => Err(format!("the bare check refused the response: {reason}").into()),
    })
}

/// One key with its certificate.
pub(crate) fn key(bits: &str) -> Outcome<KeyPair> {
    let size = RsaSize::from_bits(bits.parse()?).ok_or("there is no such key size")?;
    let request = Request { common_name: "Benchmark".to_owned(), size, days: 2, now: now()? };
    make(&request).map_err(|failure| failure.message.into())
}

pub(crate) fn now() -> Outcome<Timestamp> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    Ok(Timestamp::from_unix(i64::try_from(seconds)?))
}
