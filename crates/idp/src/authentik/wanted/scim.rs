//! The SCIM provider, as a backchannel of the application.

use super::{SecretName, Stage, Value, Wanted, Wish, deviation};
use crate::{
    Values,
    authentik::{Kind, version},
};
use latchkey_core::setup::Setup;

/// The key of the SCIM provider.
pub const PROVIDER: &str = "scim";
const MAPPING: &str = "scim-mapping";

/// authentik's own mappings.
const USER_MAPPING: &str = "goauthentik.io/providers/scim/user";
const GROUP_MAPPING: &str = "goauthentik.io/providers/scim/group";

/// Sends the e-mail address as userName, and all else as authentik's own mapping does.
const EXPRESSION: &str = include_str!("expressions/scim-user.py");

/// The mapping that sends the e-mail address as userName.
pub(super) fn mapping(setup: &Setup) -> Option<Wanted> {
    let values = Values::of(setup);
    let wanted = values.scim && deviation::is_on(setup, deviation::SCIM_USER_NAME);
    let name = format!("{}: SCIM user", values.provider_name);
    wanted.then(|| {
        Wanted::new(MAPPING, Kind::ScimMapping, &name, &["name"])
            .set("name", Value::text(&name))
            .wish(Wish::new("expression", Value::text(EXPRESSION.trim_end())).deviation(deviation::SCIM_USER_NAME))
    })
}

pub(super) fn provider(setup: &Setup) -> Option<Wanted> {
    let values = Values::of(setup);
    if !values.scim {
        return None;
    }
    let name = format!("{} SCIM", values.provider_name);
    let user_mapping = if deviation::is_on(setup, deviation::SCIM_USER_NAME) {
        Value::wanted(MAPPING)
    } else {
        Value::found(Kind::ScimMapping, "managed", USER_MAPPING)
    };
    let groups: Vec<Value> =
        setup.administration.scim_groups.iter().map(|group| Value::found(Kind::Group, "name", group)).collect();
    let one_group = groups.first().cloned().unwrap_or(Value::Nothing);
    // Without an address there is nothing to send to; the plan says so, and exports leave a variable.
    let url = setup.administration.scim_url.clone().unwrap_or_default();
    let provider = Wanted::new(PROVIDER, Kind::ScimProvider, &name, &["name"])
        .set("name", Value::text(&name))
        .set("url", Value::text(url))
        .wish(Wish::new("token", Value::Secret(SecretName::ScimToken)).once())
        .wish(Wish::new("auth_mode", Value::text("token")).since(version::SCIM_AUTH_MODE))
        .wish(Wish::new("verify_certificates", Value::Switch(true)).since(version::SCIM_VERIFY))
        .wish(Wish::new("compatibility_mode", Value::text("default")).since(version::SCIM_DRY_RUN))
        .set("exclude_users_service_account", Value::Switch(true))
        .set("property_mappings", Value::List(vec![user_mapping]))
        .set("property_mappings_group", Value::List(vec![Value::found(Kind::ScimMapping, "managed", GROUP_MAPPING)]))
        .wish(Wish::new("group_filters", Value::List(groups)).since(version::SCIM_GROUP_FILTERS))
        .wish(Wish::new("filter_group", one_group).until(version::SCIM_GROUP_FILTERS))
        .wish(dry_run(setup.administration.scim_live));
    Some(provider)
}

/// Where SCIM is to write it is made dry all the same, and writes at a stage of its own.
fn dry_run(live: bool) -> Wish {
    let wish = Wish::new("dry_run", Value::Switch(!live)).since(version::SCIM_DRY_RUN);
    if live { wish.at(Stage::Live).meanwhile(Value::Switch(true)) } else { wish }
}

/// The link to the application. A release without dry runs writes as soon as it is linked, so there it is not linked
/// before it is to write.
pub(super) fn link(setup: &Setup) -> Wish {
    let wish = Wish::new("backchannel_providers", Value::List(vec![Value::wanted(PROVIDER)])).at(Stage::Link);
    if setup.administration.scim_live { wish } else { wish.since(version::SCIM_DRY_RUN) }
}

/// Takes back that SCIM is to write: it stays dry, and unlinked where it cannot run dry.
pub fn hold_back(wanted: &mut [Wanted], version: Option<version::Version>) {
    let dry = dry_run(false).fits(version);
    for object in wanted {
        match object.kind {
            Kind::ScimProvider => {
                object.wishes.iter_mut().filter(|wish| wish.field == "dry_run").for_each(|wish| *wish = dry_run(false));
            }
            Kind::Application if !dry => object.wishes.retain(|wish| wish.field != "backchannel_providers"),
            _ => {}
        }
    }
}
