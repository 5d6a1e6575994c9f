//! What authentik answered, read as JSON, or as a failure: what was refused, why, and whose move it is. The texts of
//! refusals were measured on 2026.2.2.

use super::server::Page;
use latchkey_core::{
    Code, Failure,
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
            format!("authentik has nothing at {}.", place(path)),
            "Check that the address is authentik's own, without a path behind it, and that the server's version is supported.",
        ),
        405 if method != ApiMethod::Get && answer.body.trim().is_empty() => silent(method, path),
        // What authentik answers where the slash at the end is missing, or something in front of it rewrites requests.
        405 => Failure::input(
            Code::AuthentikMethod,
            format!("authentik does not take this request at {}.", place(path)),
            "Check whether a proxy in front of authentik changes requests or removes the slash at the end of an address.",
        ),
        429 => busy(answer.retry_after),
        500..=599 => Failure::unanswered(
            Code::AuthentikTrouble,
            format!("authentik answered {status} at {}.", place(path)),
            "Look at the server's own log for that minute; try again when the server is well.",
        ),
        _ if body.is_none() && !answer.body.trim().is_empty() => not_json(path, answer),
        _ => Failure::input(
            REFUSED,
            format!(
                "authentik refused the request at {}: {}.",
                place(path),
                said.unwrap_or_else(|| format!("status {status}")).trim_end_matches('.')
            ),
            "Correct what it names, then go on; nothing was changed by this request.",
        ),
    }
}

fn is_about_the_token(body: Option<&Value>) -> bool {
    let detail = body.and_then(|body| body.get("detail")).and_then(Value::as_str).unwrap_or_default();
    let detail = detail.to_lowercase();
    detail.contains("token") || detail.contains("authentication credentials")
}

fn token() -> Failure {
    Failure::input(
        TOKEN,
        "authentik does not take this token: it is wrong, has ended, or is an app password.",
        "Make a token with the intent API Token under Directory › Tokens and App passwords, and copy its key; the password that \
         authentik shows for a new service account is an app password and no API token.",
    )
}

fn permission(method: ApiMethod, path: &str, said: Option<&str>) -> Failure {
    let needed = super::rights::needed(method, path).join(" and ");
    let needed = if needed.is_empty() { needed } else { format!(" It needs {needed}.") };
    let said = said.map_or_else(String::new, |said| format!(" authentik says: {}.", said.trim_end_matches('.')));
    Failure::input(
        PERMISSION,
        format!("The token's user may not do this at {}.{needed}{said}", place(path)),
        "Give the user a role with the permissions that Latchkey lists, or take the token of somebody who has them.",
    )
}

/// Any exception inside authentik ends a write with 405 and no word: its page for errors takes nothing but GET. Measured:
/// a mapping that is tried without the rights for it, a blueprint whose variable is not set, a worker that took too long.
fn silent(method: ApiMethod, path: &str) -> Failure {
    let place = place(path);
    let needed = super::rights::needed(method, path);
    let message = format!("authentik had an internal error at {place} (HTTP 405, empty response).");
    let fix = match needed.as_slice() {
        _ if path.contains("/sync/object/") => {
            "authentik's worker took too long, or does not run. Check that it runs, then try again.".to_owned()
        }
        _ if path.starts_with("managed/blueprints/") => "A variable that the blueprint names is probably not set in the environment of server and worker. Set it, then try again.".to_owned(),
        [] => "The causes are a permission that the token's user lacks, a variable that is not set, or a worker that took too long: authentik's own log of this minute names the error. A proxy that removes the slash at the end of an address has the same effect.".to_owned(),
        needed => format!(
            "Most likely the token's user lacks {}: assign it as a global permission, then try again. Otherwise authentik's own log of this minute names the error; a proxy that removes the slash at the end of an address has the same effect.",
            needed.join(", ")
        ),
    };
    Failure::input(SILENT, message, fix)
}

fn busy(retry_after: Option<u32>) -> Failure {
    let when = retry_after.map_or_else(|| "in a minute".to_owned(), |seconds| format!("in {seconds} seconds"));
    Failure::unanswered(
        Code::AuthentikBusy,
        "authentik, or something in front of it, takes no more requests for now.",
        format!("Go on {when}; what was done stays, and the rest follows."),
    )
}

fn redirected(answer: &ApiAnswer) -> Failure {
    let target = answer.location.as_deref().unwrap_or_default();
    let login = ["/if/flow/", "login", "/outpost.goauthentik.io/"].iter().any(|part| target.contains(part));
    if login {
        return Failure::input(
            Code::AuthentikLoginPage,
            format!("The server sends requests for its API to a login page: {}.", shortened(target)),
            "Let requests to /api/v3/ through whatever stands in front of authentik, or name the address behind it.",
        );
    }
    Failure::input(
        Code::AuthentikMoved,
        format!("The server sends requests elsewhere: {}.", shortened(target)),
        "Name that address as authentik's own, with https and without a path.",
    )
}

fn not_json(path: &str, answer: &ApiAnswer) -> Failure {
    let what = if answer.media_type.contains("html") { "a web page" } else { "something that is no JSON" };
    Failure::input(
        Code::AuthentikNotJson,
        format!("The server answered with {what} at {}, and not as authentik's API does.", place(path)),
        "Check the address: it has to be authentik's own, for instance https://authentik.company, and not a page behind a login.",
    )
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
            format!("The answer at {} is no list as authentik writes it.", place(path)),
            "Check that the address is authentik's own and that its version is supported.",
        )),
    }
}

fn incomplete(path: &str, shown: usize, count: u64) -> Failure {
    Failure::input(
        INCOMPLETE,
        format!("authentik counts {count} entries at {} and shows {shown} of them.", place(path)),
        "The token's user may not see all of them. Use the token of an administrator.",
    )
}

pub(super) fn too_long(path: &str, count: u64) -> Failure {
    Failure::input(
        Code::AuthentikTooMany,
        format!("There are {count} entries at {}, more than can be read.", place(path)),
        "Name fewer groups, or set the connection up by hand with the guide.",
    )
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
        for right in ["authentik_core.view_propertymapping", "authentik_core.add_propertymapping"] {
            assert!(tried.fix.contains(right), "{tried}");
        }
        assert!(silence(ApiMethod::Post, "managed/blueprints/").fix.contains("variable"));
        assert!(silence(ApiMethod::Post, "providers/scim/7/sync/object/").fix.contains("worker"));
        let other = silence(ApiMethod::Patch, "somewhere/7/");
        assert!(["permission", "variable", "worker"].iter().all(|cause| other.fix.contains(cause)), "{other}");
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
