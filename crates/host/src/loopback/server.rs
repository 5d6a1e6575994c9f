//! The routes, and what every request has to pass: the right Host, a small body, and headers against caching.

use super::{
    built_in, origin, pages,
    requests::CROWDED,
    session::{Identity, Refused, Session, Taken},
};
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, RawQuery, Request, State, rejection::BytesRejection},
    http::{HeaderMap, HeaderValue, Response, StatusCode, header},
    middleware::{self, Next},
    routing::get,
};
use latchkey_core::{Failure, attribute::Attribute, sign_in::Verdict};
use latchkey_saml::request::service_provider_metadata;
use std::sync::Arc;

/// Largest body, in bytes: the largest response that is judged, in base64 and percent-encoded.
pub(super) const BODY_LIMIT: usize = latchkey_saml::gate::MAX_BYTES * 3 / 2;

pub(super) fn router(session: Arc<Session>, host: &str) -> Router {
    let host: Arc<str> = Arc::from(host);
    // Who asks for the head alone begins nothing and brings nothing.
    let mut router = Router::new()
        .route("/start", get(start).head(head_alone))
        .route("/acs", get(response_by_get).post(response).head(head_alone))
        .route("/metadata", get(metadata));
    if matches!(session.identity, Identity::BuiltIn { .. }) {
        router = router
            .route("/idp/sso", get(built_in::sign_on).post(built_in::posted).head(head_alone))
            .route("/idp/metadata", get(built_in::metadata));
    }
    router
        .fallback(|| async {
            pages::message(StatusCode::NOT_FOUND, "Nothing is here", "Begin at the address that Latchkey shows.")
        })
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn(move |request: Request, next: Next| guard(Arc::clone(&host), request, next)))
        .with_state(session)
}

/// Only a request that means this very address is answered: a foreign name that resolves to 127.0.0.1 is not ours.
async fn guard(host: Arc<str>, request: Request, next: Next) -> Response<Body> {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let named = match (hosts.next(), hosts.next()) {
        (Some(only), None) => only.as_bytes() == host.as_bytes(),
        _ => false,
    };
    let target = request.uri().authority().is_none_or(|authority| authority.as_str() == &*host);
    let mut response = if named && target {
        next.run(request).await
    } else {
        pages::message(
            StatusCode::MISDIRECTED_REQUEST,
            "This address is not meant for you",
            "Open the address that Latchkey shows, with 127.0.0.1 in it.",
        )
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static("default-src 'none'"));
    response
}

async fn head_alone() -> Response<Body> {
    pages::message(StatusCode::OK, "Sign-in test", "Open this address in a browser.")
}

async fn start(State(session): State<Arc<Session>>, headers: HeaderMap, RawQuery(query): RawQuery) -> Response<Body> {
    if session.is_over() {
        return pages::over();
    }
    let token = fields(query.unwrap_or_default().as_bytes(), ["test"]);
    let own = matches!(token, Some([Some(token)]) if session.is_own(&token));
    if origin::is_foreign(&headers, session.origin(), own) {
        return pages::message(
            StatusCode::FORBIDDEN,
            "Another page asked for this sign-in",
            "Nothing was begun. Open the address that Latchkey shows in a new tab.",
        );
    }
    match session.begin(own) {
        Ok(url) => see_other(&url),
        Err(failure) if failure.code == CROWDED => crowded(&failure),
        Err(failure) => refused(&failure),
    }
}

fn crowded(failure: &Failure) -> Response<Body> {
    pages::message(StatusCode::TOO_MANY_REQUESTS, "Too many sign-ins were begun", &latchkey_words::failure(failure))
}

async fn metadata(State(session): State<Arc<Session>>) -> Response<Body> {
    xml(service_provider_metadata(&session.entity_id, &session.acs))
}

/// The assertion consumer service. `Origin: null` is normal here: identity providers hide their address.
async fn response(
    State(session): State<Arc<Session>>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response<Body> {
    let fields = match form(&headers, body, ["SAMLResponse", "RelayState"]) {
        Ok(fields) => fields,
        Err(page) => return *page,
    };
    let [Some(value), relay_state] = fields else {
        return pages::message(
            StatusCode::BAD_REQUEST,
            "There is no response in this form",
            "The identity provider posted a form without SAMLResponse. Check that it is set up for SAML.",
        );
    };
    let relay_state = relay_state.unwrap_or_default();
    let judged = Arc::clone(&session);
    // Hostile responses can keep the verifiers busy for seconds, so they run where they may.
    match tokio::task::spawn_blocking(move || judged.take(&value, &relay_state)).await {
        Ok(outcome) => show(&session, outcome),
        Err(_) => broken(),
    }
}

/// Some identity providers are set to send the response by GET; authentik is, by default.
async fn response_by_get(State(session): State<Arc<Session>>, RawQuery(query): RawQuery) -> Response<Body> {
    let query = query.unwrap_or_default();
    match fields(query.as_bytes(), ["SAMLResponse", "RelayState"]) {
        Some([Some(_), relay_state]) => show(&session, session.take_by_get(&relay_state.unwrap_or_default())),
        _ => pages::message(
            StatusCode::METHOD_NOT_ALLOWED,
            "Responses are posted here",
            "This is the ACS URL: enter it at the identity provider, and begin the sign-in at the address that \
             Latchkey shows.",
        ),
    }
}

fn show(session: &Session, outcome: Result<Taken, Refused>) -> Response<Body> {
    match outcome {
        Ok(Taken { judgement, ended }) => {
            let name = Attribute::Email.wire_name(session.requirements.naming);
            let verified = judgement.attributes.as_ref().filter(|_| judgement.verdict == Verdict::Accepted);
            let email = verified.and_then(|attributes| attributes.get(name)?.first());
            pages::result(&judgement, email.map(String::as_str), ended)
        }
        Err(Refused::Over) => pages::over(),
        Err(Refused::NotAsked) => pages::message(
            StatusCode::BAD_REQUEST,
            "This response answers no request of this test",
            "Begin at the address that Latchkey shows, not at a tile of the identity provider. If you did, the identity \
             provider does not give RelayState back as it has to.",
        ),
    }
}

/// The named fields of a posted form, each at most once.
pub(super) fn form<const N: usize>(
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
    names: [&str; N],
) -> Result<[Option<String>; N], Box<Response<Body>>> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        let text = "A form has to be sent as application/x-www-form-urlencoded.";
        return Err(Box::new(pages::message(StatusCode::UNSUPPORTED_MEDIA_TYPE, "This is no form", text)));
    }
    let body = body.map_err(|rejection| {
        let text = "A form may have 7.5 MB at most, which is many times what a sign-in needs.";
        Box::new(pages::message(rejection.status(), "This form cannot be taken", text))
    })?;
    fields(&body, names).ok_or_else(|| {
        let text = "A field is in it twice. Begin the sign-in again.";
        Box::new(pages::message(StatusCode::BAD_REQUEST, "This form cannot be taken", text))
    })
}

fn fields<const N: usize>(form: &[u8], names: [&str; N]) -> Option<[Option<String>; N]> {
    let mut values = [const { None }; N];
    for (name, value) in form_urlencoded::parse(form) {
        let slot = names.iter().position(|wanted| *wanted == name).and_then(|at| values.get_mut(at));
        if let Some(slot) = slot
            && slot.replace(value.into_owned()).is_some()
        {
            return None;
        }
    }
    Some(values)
}

pub(super) fn refused(failure: &Failure) -> Response<Body> {
    pages::message(StatusCode::BAD_REQUEST, "This does not go on", &latchkey_words::failure(failure))
}

pub(super) fn broken() -> Response<Body> {
    pages::message(
        StatusCode::INTERNAL_SERVER_ERROR,
        "Something broke",
        "Start the test again, and report this as a bug.",
    )
}

pub(super) fn xml(text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    let kind = HeaderValue::from_static("application/samlmetadata+xml");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

fn see_other(url: &str) -> Response<Body> {
    let Ok(location) = HeaderValue::from_str(url) else {
        return broken();
    };
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    response.headers_mut().insert(header::LOCATION, location);
    response
}
