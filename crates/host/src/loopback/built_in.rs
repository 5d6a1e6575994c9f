//! The built-in identity provider's addresses: where requests arrive by GET or POST and a person is chosen, and its
//! metadata.

use super::{
    server::{form, xml},
    session::{Identity, Session},
};
use crate::clock;
use axum::{
    body::{Body, Bytes},
    extract::{RawQuery, State, rejection::BytesRejection},
    http::{HeaderMap, Response, StatusCode},
};
use latchkey_core::{Failure, message::say};
use latchkey_saml::{
    rehearsal::{Fault, Reply, form_value, identity_provider_metadata, respond},
    request::{KnownServiceProvider, ReceivedRequest, read_post, read_redirect},
};
use std::sync::Arc;

/// A request arrives by HTTP-Redirect: the login page.
pub(super) async fn sign_on(State(session): State<Arc<Session>>, RawQuery(query): RawQuery) -> Response<Body> {
    login(&session, read_redirect(&query.unwrap_or_default()))
}

/// A form arrives: with a request by HTTP-POST, or from the login page.
pub(super) async fn posted(
    State(session): State<Arc<Session>>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response<Body> {
    match form(session.pages, &headers, body, ["SAMLRequest", "RelayState", "request", "person"]) {
        Ok([Some(packed), relay_state, _, _]) => login(&session, read_post(&packed, relay_state)),
        Ok([None, _, request, person]) => choose(session, request, person).await,
        Err(page) => *page,
    }
}

fn login(session: &Session, received: Result<ReceivedRequest, Failure>) -> Response<Body> {
    let Identity::BuiltIn { sign_on, built_in } = &session.identity else { return session.pages.broken() };
    let known = KnownServiceProvider { entity_id: &session.entity_id, acs: &session.acs, sign_on };
    let named = received
        .and_then(|received| received.check(&known, clock::now()).map(|()| received))
        .and_then(|received| session.ask(received));
    match named {
        Ok(name) => session.pages.login(&name, &built_in.people),
        Err(failure) => session.pages.refused(&failure),
    }
}

/// A person was chosen: the form that brings the response to the ACS.
async fn choose(session: Arc<Session>, request: Option<String>, person: Option<String>) -> Response<Body> {
    let received = request.and_then(|name| session.asked(&name));
    let person = person.and_then(|at| at.parse::<usize>().ok());
    let (Some(received), Some(person)) = (received, person) else {
        let (title, text) = (say::sign_in_page::stopped(), say::sign_in_page::unknown_text());
        return session.pages.message(StatusCode::BAD_REQUEST, &title, &text);
    };
    let pages = session.pages;
    // Signing, and for one fault making a whole other key, takes too long for a thread that serves.
    match tokio::task::spawn_blocking(move || answer(&session, &received, person)).await {
        Ok(Ok(page)) => page,
        Ok(Err(failure)) => pages.refused(&failure),
        Err(_) => pages.broken(),
    }
}

/// Its metadata.
pub(super) async fn metadata(State(session): State<Arc<Session>>) -> Response<Body> {
    match &session.identity {
        Identity::BuiltIn { sign_on, built_in } => {
            xml(identity_provider_metadata(&built_in.signer, &issuer(sign_on), sign_on))
        }
        Identity::Real { .. } => session.pages.broken(),
    }
}

/// The entity ID stands where the metadata stands.
fn issuer(sign_on: &str) -> String {
    format!("{}/metadata", sign_on.trim_end_matches("/sso"))
}

fn answer(session: &Session, received: &ReceivedRequest, person: usize) -> Result<Response<Body>, Failure> {
    let (Identity::BuiltIn { sign_on, built_in }, relay_state) = (&session.identity, received.relay_state.as_deref())
    else {
        return Ok(session.pages.broken());
    };
    let Some(person) = built_in.people.get(person) else {
        let (title, text) = (say::sign_in_page::no_person(), say::sign_in_page::no_person_text());
        return Ok(session.pages.message(StatusCode::BAD_REQUEST, &title, &text));
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
    session.answer(received);
    if built_in.fault == Some(Fault::Replay) {
        session.deliver_before(&response, relay_state.unwrap_or_default());
    }
    Ok(session.pages.deliver(&session.acs, &response, relay_state))
}
