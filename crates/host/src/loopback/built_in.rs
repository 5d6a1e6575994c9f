//! The built-in identity provider's three addresses: where requests arrive, where a person is chosen, and its metadata.

use super::{
    BuiltIn, pages,
    server::{broken, form, refused, xml},
    session::{Identity, Session},
};
use crate::clock;
use axum::{
    body::{Body, Bytes},
    extract::{RawQuery, State, rejection::BytesRejection},
    http::{HeaderMap, Response, StatusCode},
};
use latchkey_core::Failure;
use latchkey_saml::{
    rehearsal::{Fault, Reply, form_value, identity_provider_metadata, respond},
    request::{ReceivedRequest, read_redirect},
};
use std::sync::Arc;

/// A request arrives: the login page.
pub(super) async fn sign_on(State(session): State<Arc<Session>>, RawQuery(query): RawQuery) -> Response<Body> {
    let Some(built_in) = built_in(&session) else { return broken() };
    let named = read_redirect(&query.unwrap_or_default())
        .and_then(|received| meant_for(&session, &received).map(|()| received))
        .and_then(|received| session.ask(received));
    match named {
        Ok(name) => pages::login(&name, &built_in.people),
        Err(failure) => refused(&failure),
    }
}

/// A person was chosen: the form that brings the response to the ACS.
pub(super) async fn choose(
    State(session): State<Arc<Session>>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response<Body> {
    let [request, person] = match form(&headers, body, ["request", "person"]) {
        Ok(fields) => fields,
        Err(page) => return *page,
    };
    let received = request.and_then(|name| session.asked(&name));
    let person = person.and_then(|at| at.parse::<usize>().ok());
    let (Some(received), Some(person)) = (received, person) else {
        let text = "The request or the person is not known here. Begin the sign-in again.";
        return pages::message(StatusCode::BAD_REQUEST, "This does not go on", text);
    };
    // Signing, and for one fault making a whole other key, takes too long for a thread that serves.
    match tokio::task::spawn_blocking(move || answer(&session, &received, person)).await {
        Ok(Ok(page)) => page,
        Ok(Err(failure)) => refused(&failure),
        Err(_) => broken(),
    }
}

/// Its metadata.
pub(super) async fn metadata(State(session): State<Arc<Session>>) -> Response<Body> {
    match &session.identity {
        Identity::BuiltIn { sign_on, built_in } => {
            xml(identity_provider_metadata(&built_in.signer, &issuer(sign_on), sign_on))
        }
        Identity::Real { .. } => broken(),
    }
}

fn built_in(session: &Session) -> Option<&BuiltIn> {
    match &session.identity {
        Identity::BuiltIn { built_in, .. } => Some(built_in),
        Identity::Real { .. } => None,
    }
}

/// The entity ID stands where the metadata stands.
fn issuer(sign_on: &str) -> String {
    format!("{}/metadata", sign_on.trim_end_matches("/sso"))
}

/// Only this test's own service provider is known, and the response goes to its ACS alone.
fn meant_for(session: &Session, received: &ReceivedRequest) -> Result<(), Failure> {
    let request = &received.request;
    if request.issuer == session.entity_id && request.acs.as_ref().is_none_or(|acs| *acs == session.acs) {
        return Ok(());
    }
    Err(Failure::input(
        "service_provider_unknown",
        "The built-in identity provider knows only the service provider of this test.",
        "Begin at the address that Latchkey shows.",
    ))
}

fn answer(session: &Session, received: &ReceivedRequest, person: usize) -> Result<Response<Body>, Failure> {
    let (Identity::BuiltIn { sign_on, built_in }, relay_state) = (&session.identity, received.relay_state.as_deref())
    else {
        return Ok(broken());
    };
    let Some(person) = built_in.people.get(person) else {
        return Ok(pages::message(
            StatusCode::BAD_REQUEST,
            "Nobody of that number is here",
            "Begin the sign-in again.",
        ));
    };
    let reply = Reply {
        issuer: &issuer(sign_on),
        in_response_to: Some(&received.request.id),
        acs: &session.acs,
        audience: &session.entity_id,
        naming: session.requirements.naming,
        signed: built_in.signed,
        now: clock::now(),
    };
    let response = form_value(&respond(&built_in.signer, person, &reply, built_in.fault)?);
    if built_in.fault == Some(Fault::Replay) {
        session.deliver_before(&response, relay_state.unwrap_or_default());
    }
    Ok(pages::deliver(&session.acs, &response, relay_state))
}
