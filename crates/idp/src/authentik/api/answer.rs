//! What authentik answered, read as JSON, or as a failure: what was refused, why, and whose move it is. The texts of
//! refusals were measured on 2026.2.2.

use super::server::Page;
use latchkey_core::{
    Code, Failure,
    message::{Exact, exact, say},
    ports::{ApiAnswer, ApiMethod},
};
use serde_json::Value;

/// The longest part of an answer that is repeated to a person, in characters.
const SHOWN: usize = 300;

/// The failure of a token that authentik does not take: it answers 403, and not 401.
pub(crate) const TOKEN: Code = Code::AuthentikToken;
/// The failure of a right that the token's user lacks.
pub(crate) const PERMISSION: Code = Code::AuthentikPermission;
/// The failure of a request that authentik does not take as it is.
pub(crate) const REFUSED: Code = Code::AuthentikRefused;
/// The failure of a request that ended inside authentik without a word.
pub(crate) const SILENT: Code = Code::AuthentikSilent;
/// The failure of a list that holds less than it counts.
pub(crate) const INCOMPLETE: Code = Code::AuthentikListIncomplete;
/// The failure of an object that is not there.
pub(crate) const NOT_FOUND: Code = Code::AuthentikNotFound;

/// The answer as JSON. An empty body is null.
pub(super) fn json(method: ApiMethod, path: &str, answer: &ApiAnswer) -> Result<Value, Failure> {
    let body: Result<Value, _> = match answer.body.trim() {
        "" => Ok(Value::Null),
        text => serde_json::from_str(text),
    };
    match (answer.status, body) {
        (200..=299, Ok(value)) => Ok(value),
        (300..=399, _) => Err(redirected(answer)),
        (200..=299, Err(_)) => Err(not_json(path, answer)),
        (status, body) => Err(refused(method, path, status, body.ok().as_ref(), answer)),
    }
}

fn refused(method: ApiMethod, path: &str, status: u16, body: Option<&Value>, answer: &ApiAnswer) -> Failure {
    let said = body.map(said).filter(|said| !said.is_empty());
    match status {
        401 | 403 if is_about_the_token(body) => token(),
        401 | 403 => permission(method, path, said.as_deref()),
        404 => Failure::input(
            NOT_FOUND,
            say::authentik_not_found::nothing_there(exact(place(path))),
            say::authentik_not_found::nothing_there_fix(),
        ),
        405 if method != ApiMethod::Get && answer.body.trim().is_empty() => silent(method, path),
        // What authentik answers where the slash at the end is missing, or something in front of it rewrites requests.
        405 => Failure::input(
            Code::AuthentikMethod,
            say::authentik_method::not_accepted(exact(place(path))),
            say::authentik_method::not_accepted_fix(),
        ),
        429 => busy(answer.retry_after),
        500..=599 => Failure::unanswered(
            Code::AuthentikTrouble,
            say::authentik_trouble::server_error(exact(place(path)), exact(status)),
            say::authentik_trouble::server_error_fix(),
        ),
        _ if body.is_none() && !answer.body.trim().is_empty() => not_json(path, answer),
        _ => Failure::input(
            REFUSED,
            match said {
                Some(said) => say::authentik_refused::refusal(exact(place(path)), without_full_stop(&said)),
                None => say::authentik_refused::status(exact(place(path)), exact(status)),
            },
            say::authentik_refused::fix(),
        ),
    }
}

fn is_about_the_token(body: Option<&Value>) -> bool {
    let detail = body.and_then(|body| body.get("detail")).and_then(Value::as_str).unwrap_or_default();
    let detail = detail.to_lowercase();
    detail.contains("token") || detail.contains("authentication credentials")
}

fn token() -> Failure {
    Failure::input(TOKEN, say::authentik_token::not_accepted(), say::authentik_token::not_accepted_fix())
}

fn permission(method: ApiMethod, path: &str, said: Option<&str>) -> Failure {
    let needed = super::rights::needed(method, path);
    let (place, permissions) = (exact(place(path)), needed.iter().map(exact).collect::<Vec<_>>());
    let message = match (needed.is_empty(), said.map(without_full_stop)) {
        (true, None) => say::authentik_permission::not_allowed(place),
        (false, None) => say::authentik_permission::needs(place, permissions),
        (true, Some(said)) => say::authentik_permission::refusal(place, said),
        (false, Some(said)) => say::authentik_permission::needs_and_refusal(place, permissions, said),
    };
    Failure::input(PERMISSION, message, say::authentik_permission::fix())
}

/// Any exception inside authentik ends a write with 405 and no word: its page for errors takes nothing but GET. Measured:
/// a mapping that is tried without the rights for it, a blueprint whose variable is not set, a worker that took too long.
fn silent(method: ApiMethod, path: &str) -> Failure {
    let needed = super::rights::needed(method, path);
    let fix = match needed.as_slice() {
        _ if path.contains("/sync/object/") => say::authentik_silent::worker_fix(),
        _ if path.starts_with("managed/blueprints/") => say::authentik_silent::variable_fix(),
        [] => say::authentik_silent::other_fix(),
        needed => say::authentik_silent::permission_fix(needed.iter().map(exact).collect::<Vec<_>>()),
    };
    Failure::input(SILENT, say::authentik_silent::internal_error(exact(place(path))), fix)
}

fn busy(retry_after: Option<u32>) -> Failure {
    let fix = match retry_after {
        Some(seconds) => say::authentik_busy::in_seconds_fix(seconds),
        None => say::authentik_busy::in_a_minute_fix(),
    };
    Failure::unanswered(Code::AuthentikBusy, say::authentik_busy::too_many_requests(), fix)
}

fn redirected(answer: &ApiAnswer) -> Failure {
    let target = answer.location.as_deref().unwrap_or_default();
    let login = ["/if/flow/", "login", "/outpost.goauthentik.io/"].iter().any(|part| target.contains(part));
    if login {
        return Failure::input(
            Code::AuthentikLoginPage,
            say::authentik_login_page::redirected(exact(shortened(target))),
            say::authentik_login_page::redirected_fix(),
        );
    }
    Failure::input(
        Code::AuthentikMoved,
        say::authentik_moved::redirected(exact(shortened(target))),
        say::authentik_moved::redirected_fix(),
    )
}

fn not_json(path: &str, answer: &ApiAnswer) -> Failure {
    let place = exact(place(path));
    let message = match answer.media_type.contains("html") {
        true => say::authentik_not_json::web_page(place),
        false => say::authentik_not_json::no_json(place),
    };
    Failure::input(Code::AuthentikNotJson, message, say::authentik_not_json::fix())
}

/// A page of a list: the `number`th of pages of `size` entries.
pub(super) fn page(path: &str, number: u32, size: u32, answer: Value) -> Result<Page, Failure> {
    let before = u64::from(number.saturating_sub(1)).saturating_mul(size.into());
    let number = |field: &str| answer.get("pagination").and_then(|pages| pages.get(field)).and_then(Value::as_u64);
    let (pages, count) = (number("total_pages"), number("count"));
    match (answer.get("results").and_then(Value::as_array), pages) {
        (Some(entries), Some(_))
            if (entries.len() as u64) < count.unwrap_or(0).saturating_sub(before).min(size.into()) =>
        {
            Err(incomplete(path, entries.len(), count.unwrap_or(0)))
        }
        (Some(entries), Some(pages)) if entries.len() <= size as usize => Ok(Page {
            entries: entries.clone(),
            pages: u32::try_from(pages).unwrap_or(u32::MAX),
            count: count.unwrap_or(entries.len() as u64),
        }),
        _ => Err(Failure::input(
            Code::AuthentikNotJson,
            say::authentik_not_json::no_list(exact(place(path))),
            say::authentik_not_json::no_list_fix(),
        )),
    }
}

fn incomplete(path: &str, shown: usize, count: u64) -> Failure {
    Failure::input(
        INCOMPLETE,
        say::authentik_list_incomplete::fewer(count, exact(place(path)), shown),
        say::authentik_list_incomplete::fewer_fix(),
    )
}

pub(super) fn too_long(path: &str, count: u64) -> Failure {
    Failure::input(
        Code::AuthentikTooMany,
        say::authentik_too_many::entries(count, exact(place(path))),
        say::authentik_too_many::entries_fix(),
    )
}

/// What a server says, at the end of a sentence of ours.
fn without_full_stop(said: &str) -> Exact {
    exact(said.trim_end_matches('.'))
}

/// What a refusal says: authentik names the field and what is wrong with it.
fn said(body: &Value) -> String {
    let text = match body {
        Value::Object(fields) => {
            let parts = fields.iter().filter(|(name, _)| *name != "code").map(|(name, value)| match name.as_str() {
                "detail" | "non_field_errors" => words(value),
                _ => format!("{name}: {}", words(value)),
            });
            parts.collect::<Vec<_>>().join("; ")
        }
        other => words(other),
    };
    shortened(&text)
}

fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(words).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

/// The part of a path that says what it is about: no query, which may hold a person's name.
fn place(path: &str) -> String {
    let path = path.split('?').next().unwrap_or(path);
    shortened(path)
}

/// The beginning of what a server says, in one line.
pub(super) fn shortened(text: &str) -> String {
    let text: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn silence(method: ApiMethod, path: &str) -> Failure {
        let (media_type, body) = (String::new(), String::new());
        let answer = ApiAnswer { status: 405, media_type, location: None, retry_after: None, body };
        json(method, path, &answer).unwrap_err()
    }

    #[test]
    fn a_write_that_ends_without_a_word_names_what_it_may_be_and_never_a_proxy_alone() {
        let tried = silence(ApiMethod::Post, "propertymappings/all/7/test/");
        assert_eq!(tried.code, SILENT);
        let rights = ["authentik_core.view_propertymapping", "authentik_core.add_propertymapping"].map(exact);
        assert_eq!(tried.fix, say::authentik_silent::permission_fix(rights.to_vec()));
        let fix = |path| silence(ApiMethod::Post, path).fix;
        assert_eq!(fix("managed/blueprints/"), say::authentik_silent::variable_fix());
        assert_eq!(fix("providers/scim/7/sync/object/"), say::authentik_silent::worker_fix());
        assert_eq!(silence(ApiMethod::Patch, "somewhere/7/").fix, say::authentik_silent::other_fix());
        assert_eq!(silence(ApiMethod::Get, "core/users/").code.as_str(), "authentik_method");
    }

    #[test]
    fn a_page_that_shows_less_than_it_counts_is_not_believed() {
        let read = |number, count: u64, shown: usize| {
            let results = vec![json!({}); shown];
            page("x/", number, 2, json!({ "pagination": { "count": count, "total_pages": 2 }, "results": results }))
        };
        for (number, count, shown) in [(1, 3, 2), (2, 3, 1), (1, 0, 0), (1, 1, 1), (3, 3, 0)] {
            assert!(read(number, count, shown).is_ok(), "{number} {count} {shown}");
        }
        for (number, count, shown) in [(1, 1, 0), (1, 3, 1), (2, 3, 0)] {
            assert_eq!(read(number, count, shown).err().map(|failure| failure.code), Some(INCOMPLETE));
        }
    }
}
