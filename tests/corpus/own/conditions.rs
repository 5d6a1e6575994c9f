//! What has to be refused although every signature holds: the assertion is for somebody else, for another time, for
//! another request, or not an assertion of somebody who signed in.

use crate::Case;
use crate::forge::{ACS, EMAIL, ENTITY, Forge, ISSUER, REQUEST, conditions, confirmation, name_id, status};

const SOON: &str = "2026-11-23T12:05:00Z";

fn refused(name: &str, finding: &str, reason: &str, forge: &Forge) -> Case {
    Case::refused(name, finding, reason, forge.xml())
}

pub(crate) fn cases() -> Vec<Case> {
    [audiences(), receivers(), requests(), times(), statuses(), names()].concat()
}

fn audiences() -> Vec<Case> {
    let with =
        |audience: &str| Forge { conditions: conditions("2026-11-23T11:55:00Z", SOON, &[audience]), ..Forge::new() };
    let mut cases: Vec<Case> = [
        ("slash", format!("{ENTITY}/")),
        ("case", ENTITY.to_lowercase()),
        ("scheme", ENTITY.replace("https", "http")),
        ("host", ENTITY.replace("auth.workos.com", "auth.workos.example")),
        ("other", format!("{ENTITY}9")),
        ("space", format!(" {ENTITY}")),
    ]
    .into_iter()
    .map(|(name, audience)| {
        refused(&format!("audience-{name}"), "audience_matches", "Meant for another service provider", &with(&audience))
    })
    .collect();
    let none = Forge {
        conditions: format!("<saml:Conditions NotBefore=\"2026-11-23T11:55:00Z\" NotOnOrAfter=\"{SOON}\"/>"),
        ..Forge::new()
    };
    cases.push(refused("audience-none", "audience_present", "Meant for nobody, or for everybody", &none));
    let bare = Forge { conditions: String::new(), ..Forge::new() };
    cases.push(refused("conditions-none", "conditions_present", "No conditions at all", &bare));
    let ours = conditions("2026-11-23T11:55:00Z", SOON, &[ENTITY]);
    let second =
        "<saml:AudienceRestriction><saml:Audience>https://other.example</saml:Audience></saml:AudienceRestriction>";
    let both = Forge {
        conditions: ours.replace("</saml:Conditions>", &format!("{second}</saml:Conditions>")),
        ..Forge::new()
    };
    cases.push(refused("audience-second-restriction", "audience_matches", "Every restriction has to hold", &both));
    let unknown = Forge {
        conditions: ours.replace("</saml:Conditions>", "<x xmlns=\"urn:x\"/></saml:Conditions>"),
        ..Forge::new()
    };
    cases.push(refused("condition-unknown", "conditions_understood", "A condition that nobody understands", &unknown));
    let twice = Forge { conditions: ours.repeat(2), ..Forge::new() };
    cases.push(refused("conditions-twice", "assertion_shape", "Conditions stand once", &twice));
    cases
}

fn receivers() -> Vec<Case> {
    let to = |recipient: &str| Forge { confirmation: confirmation(recipient, SOON, Some(REQUEST)), ..Forge::new() };
    let mut cases: Vec<Case> = [
        ("slash", format!("{ACS}/")),
        ("case", ACS.to_uppercase()),
        ("scheme", ACS.replace("https", "http")),
        ("other", "https://evil.example/acs".to_owned()),
        ("empty", String::new()),
    ]
    .into_iter()
    .map(|(name, recipient)| {
        let reason = "Meant for another address; an assertion may not be passed on";
        refused(&format!("recipient-{name}"), "recipient_matches", reason, &to(&recipient))
    })
    .collect();
    let elsewhere = Forge { destination: Some(format!("{ACS}/x")), ..Forge::new() };
    cases.push(refused("destination-other", "destination_matches", "Sent to another address", &elsewhere));
    let unnamed = Forge { destination: None, sign_response: true, ..Forge::new() };
    let reason = "SAML bindings 3.5.5.2: a signed response names its destination";
    cases.push(refused("destination-none-but-signed", "destination_matches", reason, &unnamed));
    let bearer = Forge::new().confirmation;
    let holder = Forge { confirmation: bearer.replace("cm:bearer", "cm:holder-of-key"), ..Forge::new() };
    cases.push(refused("holder-of-key", "bearer_confirmation", "Only who holds a key may bring it", &holder));
    let none = Forge { confirmation: String::new(), ..Forge::new() };
    cases.push(refused("confirmation-none", "bearer_confirmation", "Nobody is said to bring it", &none));
    cases
}

fn requests() -> Vec<Case> {
    let answering = |outer: Option<&str>, inner: Option<&str>| Forge {
        in_response_to: outer.map(str::to_owned),
        confirmation: confirmation(ACS, SOON, inner),
        ..Forge::new()
    };
    const CODE: &str = "in_response_to_matches";
    let reason = "A response counts for the request that it answers";
    vec![
        refused("request-other", CODE, reason, &answering(Some("_other"), Some("_other"))),
        refused("request-none", CODE, reason, &answering(None, None)),
        refused("request-outside-only", CODE, reason, &answering(Some(REQUEST), None)),
        refused("request-inside-only", CODE, reason, &answering(None, Some(REQUEST))),
        refused("request-two", CODE, reason, &answering(Some(REQUEST), Some("_other"))),
        refused("request-never-sent", CODE, reason, &answering(Some("_x"), Some("_x")))
            .with(|case| case.request = Some("unsolicited".to_owned())),
        refused("request-two-and-not-known", CODE, reason, &answering(Some("_x"), Some("_y")))
            .with(|case| case.request = None),
    ]
}

fn times() -> Vec<Case> {
    let honest = Forge::new();
    let ahead = Forge { issued: "2026-11-23T12:07:00Z".to_owned(), ..Forge::new() };
    let later =
        Forge { conditions: conditions("2026-11-23T12:10:00Z", "2026-11-23T12:20:00Z", &[ENTITY]), ..Forge::new() };
    let gone =
        Forge { conditions: conditions("2026-11-23T11:50:00Z", "2026-11-23T11:58:00Z", &[ENTITY]), ..Forge::new() };
    let session = Forge {
        authn: honest.authn.replace(" SessionIndex", " SessionNotOnOrAfter=\"2026-11-23T11:00:00Z\" SessionIndex"),
        ..Forge::new()
    };
    let nonsense = Forge { conditions: conditions("yesterday", SOON, &[ENTITY]), ..Forge::new() };
    let endless =
        Forge { confirmation: honest.confirmation.replace(&format!(" NotOnOrAfter=\"{SOON}\""), ""), ..Forge::new() };
    let endless =
        Forge { confirmation: endless.confirmation.replace(&format!("NotOnOrAfter=\"{SOON}\" "), ""), ..endless };
    vec![
        refused("expired", "not_expired", "Ten minutes too late", &honest).at("2026-11-23T12:15:00Z"),
        refused("expired-by-a-second", "not_expired", "One second beyond the tolerance", &honest)
            .at("2026-11-23T12:06:00Z"),
        refused("expired-conditions", "not_expired", "The conditions ended before the confirmation did", &gone),
        refused("not-yet-valid", "already_valid", "It becomes valid in ten minutes", &later),
        refused("clock-seven-minutes-ahead", "clocks_agree", "Issued in the future", &ahead),
        refused("session-over", "session_valid", "The session ended an hour ago", &session),
        refused("time-unreadable", "times_readable", "A time that nobody can read", &nonsense),
        refused("confirmation-endless", "expiry_given", "A bearer confirmation has to end", &endless),
    ]
}

fn statuses() -> Vec<Case> {
    let with = |codes: &[&str]| Forge { status: status(codes), sign_response: true, ..Forge::new() };
    let reason = "The identity provider itself says that the sign-in failed";
    let mut cases: Vec<Case> = [
        ("responder", vec!["Responder"]),
        ("requester", vec!["Requester"]),
        ("denied", vec!["Responder", "RequestDenied"]),
        ("policy", vec!["Requester", "InvalidNameIDPolicy"]),
        ("success-and-more", vec!["Success", "AuthnFailed"]),
    ]
    .into_iter()
    .map(|(name, codes)| refused(&format!("status-{name}"), "status_success", reason, &with(&codes)))
    .collect();
    let none = Forge { status: String::new(), ..Forge::new() };
    cases.push(refused("status-none", "status_success", "It does not say that anybody signed in", &none));
    let old = Forge { version: "1.1", ..Forge::new() };
    cases.push(refused("version-1-1", "version_is_2", "SAML 1.1 is another protocol", &old));
    cases
}

fn names() -> Vec<Case> {
    let empty = Forge { name_id: name_id(Some(EMAIL), ""), ..Forge::new() };
    let none = Forge { name_id: String::new(), ..Forge::new() };
    let twice = Forge { name_id: name_id(Some(EMAIL), "jane@example.com").repeat(2), ..Forge::new() };
    let foreign = Forge { issuer: format!("{ISSUER}/x"), outer_issuer: format!("{ISSUER}/x"), ..Forge::new() };
    let two = Forge { outer_issuer: "https://other.example".to_owned(), ..Forge::new() };
    let unnamed = Forge { issuer: String::new(), ..Forge::new() };
    vec![
        refused("name-id-empty", "name_id_present", "Nobody is named", &empty),
        refused("name-id-none", "name_id_present", "Nobody is named", &none),
        refused("name-id-twice", "assertion_shape", "Who is meant nobody can say", &twice),
        refused("issuer-other", "issuer_matches", "Another identity provider, with a trusted key", &foreign),
        refused("issuers-differ", "issuer_matches", "Response and assertion name different issuers", &two),
        refused("issuer-none", "issuer_matches", "The assertion names no issuer", &unnamed),
    ]
}
