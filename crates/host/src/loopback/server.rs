//! The routes, and what every request has to pass: the right Host, a small body, and headers against caching.

use super::{
    built_in, origin,
    pages::Pages,
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
use latchkey_core::{attribute::Attribute, message::say::sign_in_page as words, sign_in::Verdict};
use latchkey_saml::request::service_provider_metadata;
use std::sync::Arc;

/// Largest body, in bytes: the largest response that is judged, in base64 and percent-encoded.
pub(super) const BODY_LIMIT: usize = latchkey_saml::gate::MAX_BYTES * 3 / 2;

pub(super) fn router(session: Arc<Session>, host: &str) -> Router {
    let (host, pages) = (Arc::<str>::from(host), session.pages);
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
        .fallback(
            move || async move { pages.message(StatusCode::NOT_FOUND, &words::not_here(), &words::not_here_text()) },
        )
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn(move |request: Request, next: Next| guard(Arc::clone(&host), pages, request, next)))
        .with_state(session)
}

/// Only a request that means this very address is answered: a foreign name that resolves to 127.0.0.1 is not ours.
async fn guard(host: Arc<str>, pages: Pages, request: Request, next: Next) -> Response<Body> {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let named = match (hosts.next(), hosts.next()) {
        (Some(only), None) => only.as_bytes() == host.as_bytes(),
        _ => false,
    };
    let target = request.uri().authority().is_none_or(|authority| authority.as_str() == &*host);
    let mut response = if named && target {
        next.run(request).await
    } else {
        pages.message(StatusCode::MISDIRECTED_REQUEST, &words::other_host(), &words::other_host_text())
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

async fn head_alone(State(session): State<Arc<Session>>) -> Response<Body> {
    session.pages.message(StatusCode::OK, &words::head(), &words::head_text())
}

async fn start(State(session): State<Arc<Session>>, headers: HeaderMap, RawQuery(query): RawQuery) -> Response<Body> {
    let pages = session.pages;
    if session.is_over() {
        return pages.over();
    }
    let token = fields(query.unwrap_or_default().as_bytes(), ["test"]);
    let own = matches!(token, Some([Some(token)]) if session.is_own(&token));
    if origin::is_foreign(&headers, session.origin(), own) {
        return pages.message(StatusCode::FORBIDDEN, &words::other_site(), &words::other_site_text());
    }
    match session.begin(own) {
        Ok(url) => see_other(&url).unwrap_or_else(|| pages.broken()),
        Err(failure) if failure.code == CROWDED => {
            pages.failure(StatusCode::TOO_MANY_REQUESTS, &words::crowded(), &failure)
        }
        Err(failure) => pages.refused(&failure),
    }
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
    let pages = session.pages;
    let fields = match form(pages, &headers, body, ["SAMLResponse", "RelayState"]) {
        Ok(fields) => fields,
        Err(page) => return *page,
    };
    let [Some(value), relay_state] = fields else {
        return pages.message(StatusCode::BAD_REQUEST, &words::no_response(), &words::no_response_text());
    };
    let relay_state = relay_state.unwrap_or_default();
    let judged = Arc::clone(&session);
    // Hostile responses can keep the verifiers busy for seconds, so they run where they may.
    match tokio::task::spawn_blocking(move || judged.take(&value, &relay_state)).await {
        Ok(outcome) => show(&session, outcome),
        Err(_) => pages.broken(),
    }
}

/// Some identity providers are set to send the response by GET; authentik is, by default.
async fn response_by_get(State(session): State<Arc<Session>>, RawQuery(query): RawQuery) -> Response<Body> {
    let query = query.unwrap_or_default();
    match fields(query.as_bytes(), ["SAMLResponse", "RelayState"]) {
        Some([Some(_), relay_state]) => show(&session, session.take_by_get(&relay_state.unwrap_or_default())),
        _ => session.pages.message(StatusCode::METHOD_NOT_ALLOWED, &words::by_get(), &words::by_get_text()),
    }
}

fn show(session: &Session, outcome: Result<Taken, Refused>) -> Response<Body> {
    let pages = session.pages;
    match outcome {
        Ok(Taken { judgement, ended }) => {
            let name = Attribute::Email.wire_name(session.requirements.naming);
            let verified = judgement.attributes.as_ref().filter(|_| judgement.verdict == Verdict::Accepted);
            let email = verified.and_then(|attributes| attributes.get(name)?.first());
            pages.result(&judgement, email.map(String::as_str), ended)
        }
        Err(Refused::Over) => pages.over(),
        Err(Refused::NotAsked) => pages.message(StatusCode::BAD_REQUEST, &words::not_asked(), &words::not_asked_text()),
    }
}

/// The named fields of a posted form, each at most once.
pub(super) fn form<const N: usize>(
    pages: Pages,
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
    names: [&str; N],
) -> Result<[Option<String>; N], Box<Response<Body>>> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        let page = pages.message(StatusCode::UNSUPPORTED_MEDIA_TYPE, &words::no_form(), &words::no_form_text());
        return Err(Box::new(page));
    }
    let refused = |status, text| Box::new(pages.message(status, &words::form_refused(), &text));
    let body = body.map_err(|rejection| refused(rejection.status(), words::form_too_large_text()))?;
    fields(&body, names).ok_or_else(|| refused(StatusCode::BAD_REQUEST, words::form_twice_text()))
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

pub(super) fn xml(text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    let kind = HeaderValue::from_static("application/samlmetadata+xml");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

fn see_other(url: &str) -> Option<Response<Body>> {
    let location = HeaderValue::from_str(url).ok()?;
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    response.headers_mut().insert(header::LOCATION, location);
    Some(response)
}
