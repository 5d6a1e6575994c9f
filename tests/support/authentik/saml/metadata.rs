//! A provider's metadata, in the shape of the recorded one.

use super::sign;
use crate::authentik::{
    access,
    model::Object,
    request::{Outcome, Request, detail, file, html, json_answer},
    show,
    world::{World, text_of},
};
use serde_json::{Value, json};

const REDIRECT: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
const POST: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";
const FORMATS: &[&str] = &[
    "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
    "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
    "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName",
    "urn:oasis:names:tc:SAML:2.0:nameid-format:transient",
];

/// As JSON, or with `?download` as a file. Nobody has to say who they are.
pub(in crate::authentik) fn answer(world: &World, request: &Request, key: &str) -> Outcome {
    let Some(provider) = world.by_text("saml", key) else {
        return Err(detail(404, "No SAMLProvider matches the given query."));
    };
    let binding = request.asked("force_binding");
    let Some(application) = access::application_of(world, &provider["pk"]) else {
        return Ok(json_answer(200, &json!({ "metadata": "" })));
    };
    let Some(xml) = build(world, provider, &text_of(&application["slug"]), &request.base, binding.as_deref()) else {
        return Err(html(500, "Server Error", "<h1>Server Error</h1>"));
    };
    if request.asked("download").is_some() {
        return Ok(file("application/xml", &format!("{}_authentik_meta.xml", text_of(&provider["name"])), xml));
    }
    let mut shown = json!({ "metadata": xml });
    if world.is_from(2026, 5) {
        shown["download_url"] =
            format!("{}/application/saml/{}/metadata/", request.base, text_of(&application["slug"])).into();
    }
    Ok(json_answer(200, &shown))
}

/// The metadata, or nothing where the real server fails.
fn build(world: &World, provider: &Object, slug: &str, base: &str, only: Option<&str>) -> Option<String> {
    if !text_of(&provider["name"]).is_ascii() {
        return None;
    }
    let pair = world.get("certificatekeypair", &provider["signing_kp"]);
    let id = sign::id_of(&format!("{}-{}", text_of(&provider["name"]), provider["pk"]));
    let below = format!("{base}/application/saml/{slug}");
    let service = |name: &str, kind: &str| {
        let both = [(REDIRECT, "redirect"), (POST, "post")];
        let wanted = both.into_iter().filter(|(binding, _)| only.is_none_or(|only| only == *binding));
        let one =
            |(binding, path)| format!(r#"<md:{name} Binding="{binding}" Location="{below}/{kind}/binding/{path}/"/>"#);
        wanted.map(one).collect::<String>()
    };
    let key = pair.map(|pair| {
        let certificate = sign::certificate_of(pair);
        format!(
            r#"<md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"#
        )
    });
    let wants = if provider["verification_kp"] == Value::Null { "" } else { r#" WantAuthnRequestsSigned="true""# };
    let signature = pair.map(|pair| sign::blank(provider, pair, &id)).unwrap_or_default();
    let formats: String = FORMATS.iter().map(|format| format!("<md:NameIDFormat>{format}</md:NameIDFormat>")).collect();
    let xml = format!(
        r#"<md:EntityDescriptor {} ID="{id}" entityID="{}">{signature}<md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"{wants}>{}{}{formats}{}</md:IDPSSODescriptor></md:EntityDescriptor>"#,
        sign::NAMESPACES,
        crate::authentik::request::escaped(&show::issuer(world, provider, base)),
        key.unwrap_or_default(),
        service("SingleLogoutService", "slo"),
        service("SingleSignOnService", "sso"),
    );
    match pair {
        Some(pair) => sign::fill(&xml, pair).ok(),
        None => Some(xml),
    }
}
