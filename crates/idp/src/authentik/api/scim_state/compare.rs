//! What SAML and SCIM send of the same person, value by value. Claude joins the two by the e-mail address, letter by
//! letter; the identifiers differ by nature.

use super::super::{Server, answer, people::Account, preview::read, server::AT_ONCE};
use futures::{StreamExt, TryStreamExt, stream};
use latchkey_core::plain::quoted;
use latchkey_core::{
    Code, Failure, Finding, Owner,
    administration::{ComparedPerson, ComparedValue},
    attribute::Attribute,
    check::Setting,
    message::{exact, say},
    ports::{Api, ApiMethod},
    setup::Setup,
};
use serde_json::{Map, Value, json};

const CODE: Code = Code::ScimLikeSaml;

/// Compares `people`. A right that is missing for this is no failure: it is said, and nothing is compared. Without the
/// right to preview, authentik says that there is no such user.
pub(super) async fn compare<A: Api>(
    server: &Server<'_, A>,
    setup: &Setup,
    provider: u64,
    mappings: &[String],
    people: &[Account],
) -> Result<(Vec<ComparedPerson>, Vec<Finding>), Failure> {
    if mappings.is_empty() || people.is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let each = people.iter().map(|person| one(server, setup, provider, mappings, person));
    // One after the other stands for the questions of one person, so that two people make at most four at once.
    let compared: Result<Vec<ComparedPerson>, Failure> = stream::iter(each).buffered(AT_ONCE).try_collect().await;
    match compared {
        Ok(compared) => {
            let findings = judged(&compared);
            Ok((compared, findings))
        }
        Err(failure) if matches!(failure.code, answer::PERMISSION | answer::SILENT | answer::REFUSED | MAPPING) => {
            let finding = Finding::warning(CODE, say::scim_like_saml::not_compared())
                .got_words(failure.message)
                .fix(say::scim_like_saml::not_compared_fix())
                .owner(Owner::Idp);
            Ok((Vec::new(), vec![finding]))
        }
        Err(failure) => Err(failure),
    }
}

/// The failure of a mapping that authentik could not try.
const MAPPING: Code = Code::AuthentikMapping;

async fn one<A: Api>(
    server: &Server<'_, A>,
    setup: &Setup,
    provider: u64,
    mappings: &[String],
    person: &Account,
) -> Result<ComparedPerson, Failure> {
    let preview = server.read(&format!("providers/saml/{provider}/preview_user/?for_user={}", person.id)).await?;
    let (_, sent) = read(&preview).unwrap_or_default();
    let saml = |attribute: Attribute| {
        let values = sent.get(attribute.wire_name(setup.attributes.naming));
        values.and_then(|values| values.first()).cloned()
    };
    let mut scim = Map::new();
    for mapping in mappings {
        scim.extend(tried(server, mapping, person).await?);
    }
    let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
    let name = |field: &str| text(scim.get("name").and_then(|name| name.get(field)));
    let external = text(scim.get("externalId")).or_else(|| Some(person.uid.clone()));
    let email = Attribute::Email;
    let values = [
        value(email, saml(email), "userName", text(scim.get("userName"))),
        value(email, saml(email), "emails", primary(&scim)),
        value(Attribute::FirstName, saml(Attribute::FirstName), "name.givenName", name("givenName")),
        value(Attribute::LastName, saml(Attribute::LastName), "name.familyName", name("familyName")),
        value(Attribute::Id, saml(Attribute::Id), "externalId", external),
    ];
    Ok(ComparedPerson { username: person.username.clone(), written: None, values: values.to_vec() })
}

fn value(attribute: Attribute, saml: Option<String>, scim_name: &str, scim: Option<String>) -> ComparedValue {
    ComparedValue {
        saml_name: attribute.name().to_owned(),
        // Nothing on both sides is nothing that Claude could know somebody by.
        same: saml == scim && !is_empty(&saml),
        matters: attribute == Attribute::Email,
        saml,
        scim_name: scim_name.to_owned(),
        scim,
    }
}

/// Whether nothing is sent; a single space, which stands for no name, is something.
fn is_empty(value: &Option<String>) -> bool {
    value.as_deref().is_none_or(str::is_empty)
}

/// The address that counts: the primary one, or the first.
fn primary(scim: &Map<String, Value>) -> Option<String> {
    let emails = scim.get("emails")?.as_array()?;
    let is_primary = |email: &&Value| email.get("primary") == Some(&Value::Bool(true));
    let email = emails.iter().find(is_primary).or_else(|| emails.first())?;
    email.get("value").and_then(Value::as_str).map(str::to_owned)
}

/// What a mapping gives for a person: authentik tries it and answers with JSON in a text.
async fn tried<A: Api>(server: &Server<'_, A>, mapping: &str, person: &Account) -> Result<Map<String, Value>, Failure> {
    let path = format!("propertymappings/all/{mapping}/test/");
    let answer = server.ask(ApiMethod::Post, &path, Some(json!({ "user": person.id, "context": {} }))).await?;
    let result = answer.get("result").and_then(Value::as_str).unwrap_or_default();
    match (answer.get("successful"), serde_json::from_str(result)) {
        (Some(Value::Bool(true)), Ok(Value::Object(fields))) => Ok(fields),
        _ => Err(Failure::input(MAPPING, say::authentik_mapping::not_tried(), say::authentik_mapping::not_tried_fix())),
    }
}

fn judged(compared: &[ComparedPerson]) -> Vec<Finding> {
    if compared.is_empty() {
        return Vec::new();
    }
    let nothing = |value: &&ComparedValue| is_empty(&value.saml) && is_empty(&value.scim);
    let first = |scim_names: &[&str]| {
        compared.iter().find_map(|person| {
            let mut values = person.values.iter();
            let value = values
                .find(|value| !value.same && !nothing(value) && scim_names.contains(&value.scim_name.as_str()))?;
            Some((person, value))
        })
    };
    let mut findings = Vec::new();
    let without: Vec<&str> = compared
        .iter()
        .filter(|person| person.values.iter().any(|value| value.scim_name == "emails" && nothing(&value)))
        .map(|person| person.username.as_str())
        .collect();
    if !without.is_empty() {
        findings.push(
            Finding::failed(CODE, say::scim_like_saml::no_email())
                .want_words(say::scim_like_saml::no_email_want())
                .got(without.join(", "))
                .fix(say::scim_like_saml::no_email_fix())
                .owner(Owner::Idp),
        );
    }
    if let Some((person, value)) = first(&["emails"]) {
        let finding = Finding::failed(CODE, say::scim_like_saml::email()).fix(say::scim_like_saml::email_fix());
        findings.push(sent(finding, person, value));
    }
    if let Some((person, value)) = first(&["userName"]) {
        let finding =
            Finding::warning(CODE, say::scim_like_saml::user_name()).fix(say::scim_like_saml::user_name_fix());
        findings.push(sent(finding, person, value));
    }
    if let Some((person, value)) = first(&["name.givenName", "name.familyName"]) {
        let finding = Finding::warning(CODE, say::scim_like_saml::name()).fix(say::scim_like_saml::name_fix());
        findings.push(sent(finding, person, value));
    }
    if findings.is_empty() {
        findings.push(Finding::passed(CODE, say::scim_like_saml::alike()));
    }
    findings
}

/// The finding with what SAML and SCIM send of a person.
fn sent(finding: Finding, person: &ComparedPerson, value: &ComparedValue) -> Finding {
    let (username, field) = (&person.username, &value.scim_name);
    let finding = match &value.saml {
        Some(saml) => finding.want(format!("{} {}", value.saml_name, quoted(saml))),
        None => finding.want_words(say::scim_like_saml::saml_nothing(exact(&value.saml_name))),
    };
    let finding = match &value.scim {
        Some(scim) => finding.got(format!("{username}: {field} {}", quoted(scim))),
        None => finding.got_words(say::scim_like_saml::scim_nothing(exact(field), exact(username))),
    };
    finding.setting(Setting::Attributes)
}
