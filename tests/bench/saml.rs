//! Signed responses and keys: the inputs of the comparisons, and the bare signature check.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use bergshamra::keys::loader::load_x509_cert_pem;
use bergshamra::{DsigContext, KeysManager, VerifyResult};
use latchkey_certificate::{KeyPair, Request, RsaSize, import, make};
use latchkey_core::{Timestamp, attribute::Naming};
use latchkey_saml::gate::MAX_BYTES;
use latchkey_saml::rehearsal::{
    Reply, SignedPart, Signer, form_value, identity_provider_metadata, respond, sample_people,
};
use latchkey_saml::request::new_id;
use serde_json::{Value, json};

use crate::stopwatch::{Outcome, for_seconds};

const HOST: &str = "sp.example.com";
const ACS: &str = "https://sp.example.com/acs";
const ENTITY_ID: &str = "https://sp.example.com/metadata";
const ISSUER: &str = "https://idp.example.com/metadata";
const DOMAIN: &str = "example.com";

/// So many groups as this word says: a number, or `full` for nearly as many as a response may hold.
pub(crate) fn groups(word: &str) -> Outcome<usize> {
    Ok(if word == "full" { MAX_BYTES / 100 } else { word.parse()? })
}

/// Makes a key, its certificate and one signed response for somebody in so many groups, and writes them into `folder`.
/// The key is for this one measurement and trusted by nobody.
pub(crate) fn prepare(folder: &Path, groups: usize) -> Outcome<()> {
    let now = now()?;
    let pair = key("2048")?;
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join("key.pem"), pair.key.expose())?;
    std::fs::write(folder.join("certificate.pem"), &pair.facts.pem)?;

    let signer = Signer::new(pair).map_err(|failure| latchkey_words::in_english(&failure))?;
    let mut people = sample_people(DOMAIN, &["Claude Owner".to_owned(), "Claude User".to_owned()]);
    let person = people.first_mut().ok_or("there is no sample person")?;
    if groups > 0 {
        person.groups = (0..groups).map(|number| format!("Department {number:05} of the company")).collect();
    }
    let request_id = new_id().map_err(|failure| latchkey_words::in_english(&failure))?;
    let reply = Reply {
        issuer: ISSUER,
        in_response_to: Some(&request_id),
        acs: ACS,
        audience: ENTITY_ID,
        naming: Naming::Short,
        signed: SignedPart::Assertion,
        now,
    };
    let xml = respond(&signer, &*person, &reply, None).map_err(|failure| latchkey_words::in_english(&failure))?;
    std::fs::write(folder.join("response.xml"), &xml)?;
    std::fs::write(folder.join("response.b64"), form_value(&xml))?;
    let facts = json!({
        "host": HOST, "acs": ACS, "entity_id": ENTITY_ID, "issuer": ISSUER,
        "request_id": request_id, "name_id": person.email, "domain": DOMAIN,
        "metadata": identity_provider_metadata(&signer, ISSUER, ISSUER), "certificate": signer.certificate().pem,
    });
    std::fs::write(folder.join("facts.json"), facts.to_string())?;
    Ok(())
}

/// The key and certificate of `folder`, ready to sign.
pub(crate) fn signer(folder: &Path) -> Outcome<Signer> {
    let key = std::fs::read(folder.join("key.pem"))?;
    let certificate = std::fs::read(folder.join("certificate.pem"))?;
    let pair = import(&certificate, Some(&key), None).map_err(|failure| latchkey_words::in_english(&failure))?;
    Signer::new(pair).map_err(|failure| latchkey_words::in_english(&failure).into())
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
    make(&request).map_err(|failure| latchkey_words::in_english(&failure).into())
}

pub(crate) fn now() -> Outcome<Timestamp> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    Ok(Timestamp::from_unix(i64::try_from(seconds)?))
}
