//! What a browser meets: the addresses of an application, a sign-in form, and the form that brings the response.
//!
//! Who signs in is, in this order: the query's `user`, the form's `uid_field`, the cookie `stand_in_user`, whoever sits
//! at the browser according to the test ([`crate::authentik::Running::sign_in_as`]). Otherwise a form asks.

use super::{
    request::{self, SignOn},
    response,
};
use crate::authentik::{
    access,
    model::Object,
    request::{Answer, Request, empty, escaped, html, redirect},
    world::{World, text_of},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, write::DeflateEncoder};
use std::io::Write;
use url::form_urlencoded;

const SIGN_IN: &str = "/if/flow/default-authentication-flow/";
const COOKIE: &str = "stand_in_user";

/// The answer, where the path is one of these.
pub(in crate::authentik) fn answer(world: &mut World, request: &Request) -> Option<Answer> {
    if request.path == SIGN_IN {
        return Some(sign_in(world, request));
    }
    let (slug, rest) = request.path.strip_prefix("/application/saml/")?.split_once('/')?;
    let application = world.find("application", "slug", slug)?.clone();
    let provider = world.get("saml", &application["provider"])?.clone();
    let unified = world.is_from(2026, 5);
    let known = match (request.method.as_str(), rest) {
        ("GET", "metadata/") => {
            return Some(redirect(&format!("/api/v3/providers/saml/{}/metadata/?download", provider["pk"])));
        }
        ("GET", "sso/binding/redirect/" | "sso/binding/init/") | ("POST", "sso/binding/post/") => true,
        ("GET" | "POST", "" | "init/") => unified,
        ("GET" | "POST", "sso/binding/redirect/" | "sso/binding/init/" | "sso/binding/post/") => {
            return Some(empty(405));
        }
        _ => false,
    };
    known.then(|| sign_on(world, request, &application, &provider).unwrap_or_else(|answer| answer))
}

fn sign_on(world: &mut World, request: &Request, application: &Object, provider: &Object) -> Result<Answer, Answer> {
    let fields = if request.method == "POST" { request.form() } else { request.query() };
    let field = |name: &str| fields.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone());
    let starts_here = request.path.ends_with("/init/");
    let asked = match field("SAMLRequest") {
        Some(packed) => request::read(&packed).map_err(|why| html(400, "Bad Request", &escaped(&why)))?,
        None if starts_here => SignOn::default(),
        None => return Err(html(400, "Bad Request", "The SAML request payload is missing.")),
    };
    let Some(user) = whoever(world, request, field("uid_field").as_deref()) else {
        return Ok(ask(request, &fields));
    };
    let relay_state = field("RelayState").unwrap_or_else(|| text_of(&provider["default_relay_state"]));
    let answer = respond(world, request, application, provider, &user, &asked, &relay_state)?;
    Ok(answer.with("set-cookie", format!("{COOKIE}={}; Path=/; HttpOnly", text_of(&user["username"]))))
}

fn respond(
    world: &mut World,
    request: &Request,
    application: &Object,
    provider: &Object,
    user: &Object,
    asked: &SignOn,
    relay_state: &str,
) -> Result<Answer, Answer> {
    let acs = text_of(&provider["acs_url"]);
    if let Some(wanted) = asked.acs.as_ref().filter(|wanted| **wanted != acs) {
        let sentence = format!("ACS URL of {wanted} doesn't match Provider ACS URL of {acs}.");
        return Err(html(400, "Bad Request", &escaped(&sentence)));
    }
    if !access::may_open(world, application, user) {
        return Err(html(200, "Permission denied", "<h1>Permission denied</h1><p>Request has been denied.</p>"));
    }
    let Ok(xml) = response::build(world, provider, user, asked, &request.base) else {
        return Err(html(200, "Access denied", r#"<ak-stage-access-denied></ak-stage-access-denied>"#));
    };
    if provider["sp_binding"] == "redirect" {
        return Ok(redirect(&by_query(&acs, &xml, relay_state)));
    }
    let field = |name: &str, value: &str| format!(r#"<input type="hidden" name="{name}" value="{}">"#, escaped(value));
    let state = if relay_state.is_empty() { String::new() } else { field("RelayState", relay_state) };
    let title = format!("Redirecting to {}...", escaped(&text_of(&application["name"])));
    let form = format!(
        r#"<form method="post" action="{}">{}{state}<button>Continue</button></form><script>document.forms[0].submit()</script>"#,
        escaped(&acs),
        field("SAMLResponse", &STANDARD.encode(xml)),
    );
    Ok(html(200, &title, &form))
}

/// The address that brings the response in a query: what happens without `sp_binding: post`.
fn by_query(acs: &str, xml: &str, relay_state: &str) -> String {
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::default());
    let packed = packer.write_all(xml.as_bytes()).and_then(|()| packer.finish()).unwrap();
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("SAMLResponse", &STANDARD.encode(packed));
    if !relay_state.is_empty() {
        query.append_pair("RelayState", relay_state);
    }
    let joint = if acs.contains('?') { '&' } else { '?' };
    format!("{acs}{joint}{}", query.finish())
}

fn whoever(world: &World, request: &Request, typed: Option<&str>) -> Option<Object> {
    let named = request.asked("user").or_else(|| typed.map(str::to_owned)).or_else(|| request.cookie(COOKIE));
    let name = named.or_else(|| world.at_the_browser.clone())?;
    user_called(world, &name)
}

/// By user name or address, as the identification stage looks for them.
fn user_called(world: &World, name: &str) -> Option<Object> {
    let found = world.find("user", "username", name).or_else(|| world.find("user", "email", name));
    found.filter(|user| user["is_active"] == true).cloned()
}

/// A browser that is nobody yet is sent to sign in; what a form brought is kept in the form that asks.
fn ask(request: &Request, fields: &[(String, String)]) -> Answer {
    if request.method == "POST" {
        return form(&request.path, fields, None);
    }
    let next = match request.raw_query.as_str() {
        "" => request.path.clone(),
        query => format!("{}?{query}", request.path),
    };
    let next = form_urlencoded::Serializer::new(String::new()).append_pair("next", &next).finish();
    redirect(&format!("{SIGN_IN}?{next}"))
}

fn form(action: &str, fields: &[(String, String)], complaint: Option<&str>) -> Answer {
    let hidden = |(name, value): &(String, String)| {
        format!(r#"<input type="hidden" name="{}" value="{}">"#, escaped(name), escaped(value))
    };
    let kept: String = fields.iter().filter(|(name, _)| name != "uid_field").map(hidden).collect();
    let complaint = complaint.map(|text| format!("<p>{text}</p>")).unwrap_or_default();
    let body = format!(
        r#"<h1>Welcome to authentik!</h1>{complaint}<form method="post" action="{}">{kept}<input name="uid_field" autofocus><button>Log in</button></form>"#,
        escaped(action)
    );
    html(200, "Welcome to authentik!", &body)
}

/// The sign-in page, and what it takes: a user name or an address, without a password.
fn sign_in(world: &World, request: &Request) -> Answer {
    let next = request.asked("next").filter(|next| next.starts_with('/')).unwrap_or_else(|| "/".to_owned());
    let action = format!("{SIGN_IN}?{}", request.raw_query);
    if request.method != "POST" {
        return form(&action, &[], None);
    }
    let fields = request.form();
    let typed = fields.iter().find(|(name, _)| name == "uid_field").map(|(_, value)| value.as_str());
    match typed.and_then(|name| user_called(world, name)) {
        Some(user) => {
            redirect(&next).with("set-cookie", format!("{COOKIE}={}; Path=/; HttpOnly", text_of(&user["username"])))
        }
        None => form(&action, &[], Some("Failed to authenticate.")),
    }
}
