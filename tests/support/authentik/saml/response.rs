//! The response to a sign-on, in the shape of the recorded ones.

use super::{request::SignOn, sign, subject};
use crate::authentik::{
    check::seconds,
    model::Object,
    request::escaped,
    show,
    world::{World, text_of},
};
use serde_json::Value;
use time::{Duration, OffsetDateTime};

const BEARER: &str = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
const PASSWORD: &str = "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport";

/// The response for this user, signed as the provider says. Fails where the real server fails.
pub(super) fn build(
    world: &mut World,
    provider: &Object,
    user: &Object,
    request: &SignOn,
    base: &str,
) -> Result<String, String> {
    let ids: Vec<String> = (0..2).map(|_| format!("_{}", world.uuid().replace('-', ""))).collect();
    let session = sign::id_of(&text_of(&user["username"]));
    let said = subject::of(world, provider, user, request.policy.as_deref());
    let pair = world.get("certificatekeypair", &provider["signing_kp"]);
    let is_on = |name: &str, before: bool| provider.get(name).map_or(before, |value| *value == Value::Bool(true));
    let (signs_assertion, signs_response) = (is_on("sign_assertion", true), is_on("sign_response", false));
    let blank = |wanted: bool, id: &str| match pair {
        Some(pair) if wanted => sign::blank(provider, pair, id),
        _ => String::new(),
    };

    let now = OffsetDateTime::now_utc();
    let at = |field: &str| {
        let span = seconds(&text_of(&provider[field])).unwrap_or_default();
        instant(now + Duration::seconds(span))
    };
    let issued = instant(now);
    let end = at("assertion_valid_not_on_or_after");
    let issuer = format!("<saml:Issuer>{}</saml:Issuer>", escaped(&show::issuer(world, provider, base)));
    let acs = escaped(&text_of(&provider["acs_url"]));
    let answers = request.id.as_ref().map(|id| format!(r#" InResponseTo="{}""#, escaped(id))).unwrap_or_default();
    let audience = text_of(&provider["audience"]);
    let audience = match audience.as_str() {
        "" => String::new(),
        audience => format!(
            "<saml:AudienceRestriction><saml:Audience>{}</saml:Audience></saml:AudienceRestriction>",
            escaped(audience)
        ),
    };
    let assertion = [
        format!(r#"<saml:Assertion {} Version="2.0" ID="{}" IssueInstant="{issued}">"#, sign::NAMESPACES, ids[0]),
        issuer.clone(),
        blank(signs_assertion, &ids[0]),
        format!(
            r#"<saml:Subject><saml:NameID Format="{}">{}</saml:NameID><saml:SubjectConfirmation Method="{BEARER}">"#,
            escaped(&said.format),
            escaped(&said.name_id)
        ),
        format!(r#"<saml:SubjectConfirmationData{answers} NotOnOrAfter="{end}" Recipient="{acs}"/>"#),
        "</saml:SubjectConfirmation></saml:Subject>".to_owned(),
        format!(
            r#"<saml:Conditions NotBefore="{}" NotOnOrAfter="{end}">{audience}</saml:Conditions>"#,
            at("assertion_valid_not_before")
        ),
        format!(
            r#"<saml:AuthnStatement AuthnInstant="{issued}" SessionIndex="{}" SessionNotOnOrAfter="{}">"#,
            &session[1..],
            at("session_valid_not_on_or_after")
        ),
        format!(
            "<saml:AuthnContext><saml:AuthnContextClassRef>{PASSWORD}</saml:AuthnContextClassRef></saml:AuthnContext>"
        ),
        "</saml:AuthnStatement><saml:AttributeStatement>".to_owned(),
        said.attributes.iter().map(attribute).collect(),
        "</saml:AttributeStatement></saml:Assertion>".to_owned(),
    ]
    .concat();
    let sign = |xml: String, wanted: bool| match pair {
        Some(pair) if wanted => sign::fill(&xml, pair),
        _ => Ok(xml),
    };
    // Signed on its own, then put where the declarations stand on the response already.
    let assertion = sign(assertion, signs_assertion)?.replacen(&format!(" {}", sign::NAMESPACES), "", 1);
    let response = [
        format!(
            r#"<samlp:Response {} Version="2.0" IssueInstant="{issued}" Destination="{acs}" ID="{}"{answers}>"#,
            sign::NAMESPACES,
            ids[1]
        ),
        issuer,
        blank(signs_response, &ids[1]),
        r#"<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>"#
            .to_owned(),
        assertion,
        "</samlp:Response>".to_owned(),
    ]
    .concat();
    sign(response, signs_response)
}

/// An attribute; one without values has no content at all.
fn attribute((name, values): &(String, Vec<String>)) -> String {
    let name = escaped(name);
    if values.is_empty() {
        return format!(r#"<saml:Attribute Name="{name}"/>"#);
    }
    let value = |value: &String| format!("<saml:AttributeValue>{}</saml:AttributeValue>", escaped(value));
    format!(r#"<saml:Attribute Name="{name}">{}</saml:Attribute>"#, values.iter().map(value).collect::<String>())
}

fn instant(moment: OffsetDateTime) -> String {
    let (date, time) = (moment.date(), moment.time());
    format!("{date}T{:02}:{:02}:{:02}Z", time.hour(), time.minute(), time.second())
}
