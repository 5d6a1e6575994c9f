//! Who may open the application: everybody's account, and the application's bindings as authentik applies them.

use super::{
    Server, Session, answer,
    live::goes_by_bindings,
    server::{AT_ONCE, Page, encoded},
};
use crate::authentik::Kind;
use futures::{StreamExt, stream};
use latchkey_core::{
    Code, Failure,
    administration::SyncRule,
    message::{exact, say},
    ports::Api,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// People on one page, and the most pages that are read.
const PAGE: u32 = 100;
const MOST_PAGES: u32 = 1_000;

/// The active people, without service accounts, and without what makes answers long.
const ACTIVE: &str =
    "is_active=true&type=internal&type=external&ordering=username&include_groups=false&include_roles=false";
/// The same with those who are not active.
const ALL: &str = "type=internal&type=external&ordering=username&include_groups=false&include_roles=false";

/// The failure of an application that is not there, or that has no SAML provider.
pub(super) const NO_APPLICATION: Code = Code::AuthentikApplicationMissing;

/// A person at authentik, without all that is not needed here: there may be many.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Account {
    pub(super) id: u64,
    pub(super) username: String,
    pub(super) name: String,
    pub(super) email: String,
    /// Whether they may sign in at authentik.
    pub(super) active: bool,
    /// What SCIM sends as externalId.
    pub(super) uid: String,
    /// The identifiers of the groups that the person is in, without those above them.
    pub(super) groups: Vec<String>,
}

/// The application that people open.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Application {
    pub(super) id: String,
    pub(super) name: String,
    /// The SAML provider.
    pub(super) provider: u64,
    /// Whether every binding has to let somebody in, and not only one.
    pub(super) all: bool,
    pub(super) slug: String,
    /// Its SCIM providers.
    pub(super) senders: Vec<u64>,
}

/// One binding of the application.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Binding {
    group: Option<String>,
    user: Option<u64>,
    negate: bool,
}

/// Who may open an application.
#[derive(Clone, Debug, Default)]
pub(super) struct Doors {
    all: bool,
    bindings: Vec<Binding>,
    /// For each group those above it: whoever is in a group counts as a member of those too.
    above: BTreeMap<String, Vec<String>>,
}

impl Application {
    /// The application with this slug.
    ///
    /// # Errors
    /// `authentik_application_missing` where there is none, or where it has no provider.
    pub(super) async fn find<A: Api>(server: &Server<'_, A>, slug: &str) -> Result<Self, Failure> {
        // By its own address: the list shows somebody who is no superuser only what they may open themselves.
        let found = match server.read(&format!("{}{}/", Kind::Application.path(), encoded(slug))).await {
            Err(failure) if failure.code == answer::NOT_FOUND => None,
            found => Some(found?),
        };
        let read = found.and_then(|application| {
            Some(Self {
                id: application.get("pk").and_then(Value::as_str)?.to_owned(),
                name: text(&application, "name"),
                provider: application.get("provider").and_then(Value::as_u64)?,
                all: text(&application, "policy_engine_mode") == "all",
                slug: text(&application, "slug"),
                senders: application
                    .get("backchannel_providers")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_u64)
                    .collect(),
            })
        });
        read.ok_or_else(|| {
            Failure::input(
                NO_APPLICATION,
                say::authentik_application_missing::none(exact(slug)),
                say::authentik_application_missing::none_fix(),
            )
        })
    }
}

impl Doors {
    /// Reads the bindings, and the groups where some binding names one.
    pub(super) async fn read<A: Api>(server: &Server<'_, A>, application: &Application) -> Result<Self, Failure> {
        Self::read_of(server, &application.id, application.all).await
    }

    /// The same of the application with this identifier. `all`: every binding has to let somebody in.
    pub(super) async fn read_of<A: Api>(server: &Server<'_, A>, application: &str, all: bool) -> Result<Self, Failure> {
        let held = server.list(Kind::Binding, &format!("target={}", encoded(application))).await?;
        let enabled = held.iter().filter(|binding| binding.get("enabled") != Some(&Value::Bool(false)));
        let bindings: Vec<Binding> = enabled
            .map(|binding| Binding {
                group: binding.get("group").and_then(Value::as_str).map(str::to_owned),
                user: binding.get("user").and_then(Value::as_u64),
                negate: binding.get("negate") == Some(&Value::Bool(true)),
            })
            .collect();
        let mut above = BTreeMap::new();
        if bindings.iter().any(|binding| binding.group.is_some()) {
            let mut keep =
                |page: Page| above.extend(page.entries.iter().map(|group| (text(group, "pk"), parents(group))));
            each_page(server, Kind::Group, "include_users=false", &mut keep).await?;
        }
        Ok(Self { all, bindings, above })
    }

    /// What decides, by identifiers.
    fn rule(&self) -> SyncRule {
        if self.bindings.is_empty() {
            return SyncRule::Everybody;
        }
        let mut entries: Vec<String> = self.bindings.iter().map(Binding::entry).collect();
        entries.sort();
        SyncRule::Bindings { all: self.all, entries }
    }

    /// Whether nobody is bound, so that everybody may open it.
    pub(super) fn are_open(&self) -> bool {
        self.bindings.is_empty()
    }

    /// Whether a policy has a say, which is not judged here.
    pub(super) fn have_policies(&self) -> bool {
        self.bindings.iter().any(Binding::is_policy)
    }

    /// Whether `account` may open the application. A policy counts as one that lets them in.
    pub(super) fn admit(&self, account: &Account) -> bool {
        if self.bindings.is_empty() {
            return true;
        }
        let groups = self.groups_of(account);
        let mut passing = self.bindings.iter().map(|binding| binding.is_policy() || binding.admits(account, &groups));
        if self.all { passing.all(|passes| passes) } else { passing.any(|passes| passes) }
    }

    fn groups_of<'a>(&'a self, account: &'a Account) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut open: Vec<&str> = account.groups.iter().map(String::as_str).collect();
        while let Some(group) = open.pop() {
            if found.insert(group) {
                open.extend(self.above.get(group).into_iter().flatten().map(String::as_str));
            }
        }
        found
    }
}

impl Binding {
    /// It in words of the API.
    fn entry(&self) -> String {
        let whom = match (&self.group, self.user) {
            (Some(group), _) => format!("group {group}"),
            (None, Some(user)) => format!("user {user}"),
            (None, None) => "policy".to_owned(),
        };
        if self.negate { format!("not {whom}") } else { whom }
    }

    fn is_policy(&self) -> bool {
        self.group.is_none() && self.user.is_none()
    }

    fn admits(&self, account: &Account, groups: &BTreeSet<&str>) -> bool {
        let by_group = self.group.as_deref().is_some_and(|group| groups.contains(group));
        (by_group || self.user == Some(account.id)) != self.negate
    }
}

/// Every active person, by user name.
pub(super) async fn accounts<A: Api>(server: &Server<'_, A>) -> Result<Vec<Account>, Failure> {
    everybody(server, ACTIVE).await
}

/// Everybody whom SCIM may send, by user name: people who are not active belong to them.
pub(super) async fn sendable<A: Api>(server: &Server<'_, A>) -> Result<Vec<Account>, Failure> {
    everybody(server, ALL).await
}

async fn everybody<A: Api>(server: &Server<'_, A>, query: &str) -> Result<Vec<Account>, Failure> {
    let mut found: BTreeMap<u64, Account> = BTreeMap::new();
    let mut keep = |page: Page| found.extend(page.entries.iter().filter_map(account).map(|one| (one.id, one)));
    each_page(server, Kind::User, query, &mut keep).await?;
    let mut found: Vec<Account> = found.into_values().collect();
    found.sort_by(|one, other| one.username.cmp(&other.username));
    Ok(found)
}

/// Whom SCIM sends: from 2026.2 whoever may open the application, and before that whoever is in the one group of its filter,
/// or everybody.
pub(super) enum Sends {
    /// Whoever may open the application.
    Through(Doors),
    /// The direct members of this group, by identifier.
    Group(String),
    /// Everybody.
    Everybody,
}

impl Sends {
    /// `application` and whether every binding has to let somebody in; `filter_group` of the SCIM provider.
    pub(super) async fn read<A: Api>(
        session: &Session<'_, A>,
        (application, all): (&str, bool),
        filter_group: Option<String>,
    ) -> Result<Self, Failure> {
        Ok(match filter_group {
            _ if goes_by_bindings(session.version) => {
                Self::Through(Doors::read_of(&session.server, application, all).await?)
            }
            Some(group) => Self::Group(group),
            None => Self::Everybody,
        })
    }

    pub(super) fn sends(&self, account: &Account) -> bool {
        match self {
            Self::Through(doors) => doors.admit(account),
            Self::Group(group) => account.groups.iter().any(|one| one == group),
            Self::Everybody => true,
        }
    }

    /// What decides, by identifiers.
    pub(super) fn rule(&self) -> SyncRule {
        match self {
            Self::Through(doors) => doors.rule(),
            Self::Group(group) => SyncRule::Group { id: group.clone() },
            Self::Everybody => SyncRule::Everybody,
        }
    }
}

/// The person with this user name.
pub(super) async fn named<A: Api>(server: &Server<'_, A>, username: &str) -> Result<Option<Account>, Failure> {
    let part = encoded(username);
    let found = server.list(Kind::User, &format!("username={part}")).await?;
    Ok(found.iter().filter_map(account).find(|account| account.username == username))
}

/// The first of those whom `doors` admit, at most `most` of them; they are looked for on one page.
pub(super) async fn first<A: Api>(server: &Server<'_, A>, doors: &Doors, most: usize) -> Result<Vec<Account>, Failure> {
    let page = server.page(Kind::User.path(), ACTIVE, 1, PAGE).await?;
    Ok(page.entries.iter().filter_map(account).filter(|account| doors.admit(account)).take(most).collect())
}

/// Hands over page by page, so that a long list never stands in memory as it came.
async fn each_page<A: Api>(
    server: &Server<'_, A>,
    kind: Kind,
    query: &str,
    keep: &mut (impl FnMut(Page) + Send),
) -> Result<(), Failure> {
    let first = server.page(kind.path(), query, 1, PAGE).await?;
    let (pages, count) = (first.pages, first.count);
    keep(first);
    if pages > MOST_PAGES {
        return Err(answer::too_long(kind.path(), count));
    }
    let mut rest =
        stream::iter(2..=pages).map(|number| server.page(kind.path(), query, number, PAGE)).buffered(AT_ONCE);
    while let Some(page) = rest.next().await {
        keep(page?);
    }
    Ok(())
}

fn account(user: &Value) -> Option<Account> {
    let groups = user.get("groups").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    Some(Account {
        id: user.get("pk").and_then(Value::as_u64)?,
        username: text(user, "username"),
        name: text(user, "name"),
        email: text(user, "email"),
        active: user.get("is_active") != Some(&Value::Bool(false)),
        uid: text(user, "uid"),
        groups: groups.map(str::to_owned).collect(),
    })
}

/// The groups above a group: a list from 2025.12 on, and one or none before.
fn parents(group: &Value) -> Vec<String> {
    let several = group.get("parents").and_then(Value::as_array).into_iter().flatten();
    several.chain(group.get("parent")).filter_map(Value::as_str).map(str::to_owned).collect()
}

pub(super) fn text(object: &Value, field: &str) -> String {
    object.get(field).and_then(Value::as_str).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(id: u64, groups: &[&str]) -> Account {
        let groups = groups.iter().map(|&group| group.to_owned()).collect();
        let (username, name, email, uid) = Default::default();
        Account { id, username, name, email, active: true, uid, groups }
    }

    fn group(name: &str, negate: bool) -> Binding {
        Binding { group: Some(name.to_owned()), user: None, negate }
    }

    fn doors(all: bool, bindings: Vec<Binding>) -> Doors {
        let above = BTreeMap::from([
            ("child".to_owned(), vec!["parent".to_owned()]),
            ("parent".to_owned(), vec!["child".to_owned()]),
        ]);
        Doors { all, bindings, above }
    }

    #[test]
    fn whoever_is_in_a_group_is_in_those_above_it() {
        let doors = doors(false, vec![group("parent", false)]);
        assert!(doors.admit(&account(1, &["child"])) && !doors.admit(&account(1, &["other"])));
    }

    #[test]
    fn all_bindings_or_any_of_them_have_to_let_somebody_in() {
        let user = Binding { group: None, user: Some(7), negate: false };
        for (all, by_one, by_both) in [(false, true, true), (true, false, true)] {
            let doors = doors(all, vec![group("parent", false), user.clone()]);
            assert_eq!(doors.admit(&account(7, &[])), by_one);
            assert_eq!(doors.admit(&account(7, &["parent"])), by_both);
        }
        let all_but = doors(false, vec![group("other", true)]);
        assert!(all_but.admit(&account(1, &[])) && !all_but.admit(&account(1, &["other"])));
    }

    #[test]
    fn without_a_binding_everybody_may_and_a_policy_is_named() {
        assert!(doors(false, Vec::new()).admit(&account(1, &[])));
        let policy = Binding { group: None, user: None, negate: false };
        let doors = doors(false, vec![policy]);
        assert!(doors.have_policies() && doors.admit(&account(1, &[])));
    }
}
