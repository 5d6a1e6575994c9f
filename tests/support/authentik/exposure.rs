//! What a test asks about people who must not be let in or sent: who could sign in at any moment, and who was sent to a
//! SCIM endpoint.

use super::{
    access,
    options::Version,
    running::Running,
    serve::held,
    world::{World, text_of},
};
use serde_json::Value;
use std::{collections::BTreeSet, sync::atomic::Ordering};

/// Somebody or a group that was sent to a SCIM endpoint. What only a dry run told is none.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Sent {
    /// The endpoint's address.
    pub endpoint: String,
    /// `Users` or `Groups`.
    pub kind: &'static str,
    /// The user name or the group's name at authentik.
    pub name: String,
}

/// Who may sign in through an application whose provider sends them somewhere else than to a test on this machine: the
/// application's slug and the user name.
fn admitted(world: &World) -> BTreeSet<(String, String)> {
    let posts = |provider: &Value| {
        let provider = world.rows("saml").find(|row| row["pk"] == *provider);
        provider.is_some_and(|row| !text_of(&row["acs_url"]).contains("://127.0.0.1"))
    };
    let open = world.rows("application").filter(|application| posts(&application["provider"]));
    let people = |application| world.rows("user").filter(move |user| access::may_open(world, application, user));
    open.flat_map(|application| {
        let slug = text_of(&application["slug"]);
        people(application).map(move |user| (slug.clone(), text_of(&user["username"])))
    })
    .collect()
}

/// Writes down who may sign in now, where somebody watches.
pub(super) fn written_down(world: &mut World) {
    if world.watched {
        let now = admitted(world);
        world.admitted.extend(now);
    }
}

impl Running {
    /// Forgets who was sent, and watches from now on who may sign in.
    pub fn watch(&self) {
        let mut world = held(&self.shared.world);
        world.sent.clear();
        world.watched = true;
        world.admitted = admitted(&world);
    }

    /// Everybody who could sign in at any moment since [`Running::watch`], each with the application's slug.
    pub fn ever_admitted(&self) -> BTreeSet<(String, String)> {
        held(&self.shared.world).admitted.clone()
    }

    /// Everybody who may sign in now, each with the application's slug.
    pub fn admitted(&self) -> BTreeSet<(String, String)> {
        admitted(&held(&self.shared.world))
    }

    /// The release that it says it is.
    pub fn version(&self) -> Version {
        held(&self.shared.world).version.clone()
    }

    /// Everybody and every group that was sent to a SCIM endpoint since [`Running::watch`].
    pub fn sent(&self) -> Vec<Sent> {
        held(&self.shared.world).sent.clone()
    }

    /// Waits until every synchronisation that was started has ended.
    pub async fn synced(&self) {
        while self.shared.syncs_under_way.load(Ordering::SeqCst) > 0 {
            tokio::task::yield_now().await;
        }
    }

    /// The messages in the log of a SCIM provider's last task, by the provider's name.
    pub fn sync_log(&self, provider: &str) -> Vec<String> {
        let world = held(&self.shared.world);
        let log = world.find("scim", "name", provider).and_then(|row| row.get("_log")?.as_array().cloned());
        log.into_iter().flatten().map(|message: Value| text_of(&message["event"])).collect()
    }
}
