//! Who may open the application, and who has which entitlement.

use super::{Value, Wanted, Wish, provider};
use crate::{Values, authentik::Kind};
use latchkey_core::{
    administration::{Grantee, GroupsFrom},
    setup::Setup,
};

/// One binding for each group or user who may open the application. With none, everybody may.
pub(super) fn access(setup: &Setup) -> Vec<Wanted> {
    access_to(setup, "", provider::APPLICATION)
}

/// The entitlements that the sign-in has to carry, each with its bindings. With directory sync it carries none.
pub(super) fn entitlements(setup: &Setup) -> Vec<Wanted> {
    entitlements_of(setup, "", provider::APPLICATION)
}

pub(super) fn access_to(setup: &Setup, prefix: &str, application: &str) -> Vec<Wanted> {
    let bound = setup.administration.access.iter().enumerate();
    bound.map(|(order, grantee)| binding(&format!("{prefix}access"), application, grantee, order)).collect()
}

pub(super) fn entitlements_of(setup: &Setup, prefix: &str, application: &str) -> Vec<Wanted> {
    if setup.administration.groups_from == GroupsFrom::Groups {
        return Vec::new();
    }
    let mut wanted = Vec::new();
    for name in Values::of(setup).sent_groups {
        let key = format!("{prefix}entitlement/{name}");
        let entitlement = Wanted::new(&key, Kind::Entitlement, &name, &["app", "name"])
            .set("name", Value::text(&name))
            .set("app", Value::wanted(application));
        wanted.push(entitlement);
        let bound = setup.administration.entitlements.get(&name).into_iter().flatten().enumerate();
        wanted.extend(bound.map(|(order, grantee)| binding(&key, &key, grantee, order)));
    }
    wanted
}

/// `prefix` begins the binding's key; `target` is the key of what it is bound to.
fn binding(prefix: &str, target: &str, grantee: &Grantee, order: usize) -> Wanted {
    let (field, kind, by) = match grantee {
        Grantee::Group(_) => ("group", Kind::Group, "name"),
        Grantee::User(_) => ("user", Kind::User, "username"),
    };
    let key = format!("{prefix}/{field}:{}", grantee.name());
    Wanted::new(key, Kind::Binding, grantee.name(), &["target", field])
        .set("target", Value::wanted(target))
        .set(field, Value::found(kind, by, grantee.name()))
        // In which order they are asked decides nothing; people may sort them as they like.
        .wish(Wish::new("order", Value::Number(i64::try_from(order).unwrap_or_default())).once())
        .set("enabled", Value::Switch(true))
        .set("negate", Value::Switch(false))
}
