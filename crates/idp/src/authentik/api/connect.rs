//! The first two questions: which version is it, and who am I?

use super::Server;
use crate::authentik::Version;
use futures::future;
use latchkey_core::{
    Code, Failure, Finding, Owner,
    administration::{MadeObject, ServerFacts},
    message::{exact, say},
    ports::Api,
    setup::Setup,
};
use serde_json::Value;

/// A server that answered, and what it said of itself.
pub struct Session<'a, A> {
    /// The server.
    pub server: Server<'a, A>,
    /// What is known of it.
    pub facts: ServerFacts,
    /// Its version; none where it names one that cannot be read.
    pub version: Option<Version>,
    /// Whether the token's user may do everything.
    pub is_superuser: bool,
    /// The identifiers of the token's user's own roles; there are some from 2025.12 on.
    pub(super) roles: Vec<String>,
    /// The identifiers of the groups that the token's user is in.
    pub(super) groups: Vec<String>,
}

/// Asks a server for its version and for the token's user, side by side.
///
/// # Errors
/// Those of [`Server::ask`]: first that of the token, since without one nothing else can be judged.
pub async fn connect<A: Api>(api: &A) -> Result<Session<'_, A>, Failure> {
    let server = Server::new(api);
    let (me, version) = future::join(server.read("core/users/me/"), server.read("admin/version/")).await;
    let (me, named) = (me?, version?);
    let text = |value: &Value, field: &str| value.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (named, user) = (text(&named, "version_current"), me.get("user").unwrap_or(&Value::Null).clone());
    if named.is_empty() || !user.is_object() {
        return Err(Failure::input(
            Code::AuthentikNotJson,
            say::authentik_not_json::no_version(),
            say::authentik_not_json::no_version_fix(),
        ));
    }
    let version = Version::parse(&named);
    let keys = |field: &str| -> Vec<String> {
        let listed = user.get(field).and_then(Value::as_array).into_iter().flatten();
        listed.filter_map(|one| one.get("pk").unwrap_or(one).as_str()).map(str::to_owned).collect()
    };
    let (roles, groups) = (keys("roles"), keys("groups"));
    let is_superuser = user.get("is_superuser") == Some(&Value::Bool(true));
    let facts = ServerFacts {
        url: server.base().to_owned(),
        supported: version.is_some_and(Version::is_supported),
        version: named,
        user: text(&user, "username"),
        email: text(&user, "email"),
    };
    Ok(Session { server, facts, version, is_superuser, roles, groups })
}

impl<A> Session<'_, A> {
    /// Whether the server is older than what is supported; then nothing is read there, and nothing written.
    pub fn is_too_old(&self) -> bool {
        self.version.is_some_and(|version| version < crate::authentik::version::OLDEST)
    }

    /// What keeps everything from being read and changed: records of another server. Identifiers there are others' here, so
    /// nothing may be held for one's own by them. Whoever gave the same server another address confirms the old one.
    pub(crate) fn made_elsewhere(&self, setup: &Setup) -> Option<Finding> {
        let chosen = &setup.administration;
        let elsewhere =
            |record: &&MadeObject| record.server != self.facts.url && !chosen.confirmed.contains(&record.server);
        let record = chosen.made.iter().find(elsewhere)?;
        let finding = Finding::failed(Code::SameServer, say::same_server::another())
            .want(&record.server)
            .got(&self.facts.url)
            .fix(say::same_server::another_fix())
            .owner(Owner::You);
        Some(finding)
    }

    /// What is to be said of the server's version.
    pub fn version_finding(&self) -> Finding {
        use crate::authentik::version::{NEWEST, OLDEST};
        const CODE: Code = Code::AuthentikVersion;
        let range = say::authentik_version::want(exact(NEWEST), exact(OLDEST));
        let (named, version) = (&self.facts.version, exact(&self.facts.version));
        match self.version {
            Some(release) if release.is_supported() => {
                Finding::passed(CODE, say::authentik_version::supported(version)).want_words(range).got(named)
            }
            Some(release) if release < OLDEST => Finding::failed(CODE, say::authentik_version::too_old(version))
                .want_words(range)
                .got(named)
                .fix(say::authentik_version::too_old_fix())
                .owner(Owner::Idp),
            _ => Finding::warning(CODE, say::authentik_version::newer(version))
                .want_words(range)
                .got(named)
                .fix(say::authentik_version::newer_fix())
                .owner(Owner::Idp),
        }
    }
}
