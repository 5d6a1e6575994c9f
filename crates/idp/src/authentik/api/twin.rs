//! What a test twin needs to know of the server before it is made, and whether one is there.

use super::{Session, answer, people::Application, server::encoded};
use crate::{
    Values,
    authentik::{
        Kind,
        wanted::{self, Value},
    },
};
use latchkey_core::{Failure, ports::Api, setup::Setup};

/// Whether the setup's application is at the server with a SAML provider, whoever made it.
///
/// # Errors
/// Those of [`super::Server::ask`].
pub async fn application_is_there<A: Api>(session: &Session<'_, A>, setup: &Setup) -> Result<bool, Failure> {
    match Application::find(&session.server, &Values::of(setup).slug).await {
        Ok(_) => Ok(true),
        Err(failure) if failure.code == super::people::NO_APPLICATION => Ok(false),
        Err(failure) => Err(failure),
    }
}

/// The objects of a test twin that are at the server, by kind and name, whether or not they are recorded. What the token's
/// user may not see is not among them.
///
/// # Errors
/// Those of [`super::Server::ask`].
pub async fn twin_at<A: Api>(session: &Session<'_, A>, setup: &Setup) -> Result<Vec<String>, Failure> {
    if session.is_too_old() {
        return Ok(Vec::new());
    }
    let text = |value: Option<&Value>| match value {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let mut found = Vec::new();
    for wanted in wanted::twin(setup, session.version) {
        let shown = || format!("{} {}", wanted.kind.label(), wanted.name);
        let there = match (wanted.kind, text(wanted.value("slug"))) {
            (Kind::Application, Some(slug)) => {
                match session.server.read(&format!("{}{}/", wanted.kind.path(), encoded(&slug))).await {
                    Ok(_) => true,
                    Err(failure) if matches!(failure.code, answer::NOT_FOUND | answer::PERMISSION) => false,
                    Err(failure) => return Err(failure),
                }
            }
            (Kind::SamlProvider, _) => {
                let listed = session.server.list(wanted.kind, &format!("name={}", encoded(&wanted.name))).await;
                let has_name =
                    |one: &serde_json::Value| one.get("name").and_then(serde_json::Value::as_str) == Some(&wanted.name);
                match listed {
                    Ok(listed) => listed.iter().any(has_name),
                    Err(failure) if failure.code == answer::PERMISSION => false,
                    Err(failure) => return Err(failure),
                }
            }
            _ => false,
        };
        found.extend(there.then(shown));
    }
    Ok(found)
}
