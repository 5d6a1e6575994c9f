//! authentik: property mappings are Python expressions, groups are application entitlements, the signing certificate is
//! a key pair that authentik holds. The preview follows the expressions of the integration guide, character by
//! character, as measured on authentik 2026.2.2.

use crate::{ExportFile, Folder, Idp, Sent, preview::python_strip};
use latchkey_core::{
    administration::{Deviation, GroupsFrom},
    attribute::{Attribute, AttributeChoice, Person},
    message::{Said, exact, say},
    setup::Setup,
};

pub mod api;
mod export;
pub mod import;
mod kind;
pub mod version;
pub mod wanted;

pub use kind::Kind;
pub use version::Version;

/// authentik.
pub struct Authentik;

impl Idp for Authentik {
    fn id(&self) -> &'static str {
        "authentik"
    }

    fn name(&self) -> Said {
        exact("authentik").into()
    }

    fn folder(&self) -> Folder {
        Folder {
            recipe: include_str!("recipe.toml"),
            mapping: include_str!("mapping.toml"),
            guide: include_str!("guide.md"),
            german: include_str!("guide.de.md"),
            logo: include_str!("logo.svg"),
        }
    }

    /// authentik orders attributes by their SAML name and sends `groups` even where it has no value.
    fn send(&self, person: &Person, choice: &AttributeChoice) -> Sent {
        // The API trims text when it saves a user, so the expressions never see outer spaces.
        let name = python_strip(&person.name);
        let email = python_strip(&person.email).to_owned();
        let mut attributes = [
            (Attribute::Id, vec![say::preview_stand_in::authentik_uuid().into()]),
            (Attribute::Email, vec![exact(&email).into()]),
            (Attribute::FirstName, vec![exact(first_name(name, python_strip(&person.username))).into()]),
            (Attribute::LastName, vec![exact(last_name(name)).into()]),
            (
                Attribute::Groups,
                groups(&person.groups, choice.deduplicate_groups)
                    .into_iter()
                    .map(|group| exact(group).into())
                    .collect(),
            ),
        ]
        .map(|(attribute, values)| (attribute.wire_name(choice.naming).to_owned(), values));
        attributes.sort();
        let mut sent = Sent { name_id: email, ..Sent::default() };
        sent.attributes.0.extend(attributes);
        sent
    }

    /// Each group once: an entitlement may reach a person in two ways.
    fn default_choice(&self) -> AttributeChoice {
        AttributeChoice { naming: self.naming(), deduplicate_groups: true }
    }

    fn exports(&self, setup: &Setup) -> Vec<ExportFile> {
        export::files(setup)
    }

    fn groups_expression(&self, setup: &Setup) -> Option<String> {
        let from_groups = setup.administration.groups_from == GroupsFrom::Groups;
        from_groups.then(|| wanted::groups_expression(setup).trim_end().to_owned())
    }

    fn label(&self, setup: &Setup, label: &str) -> String {
        label.replacen("Claude", &crate::export::values::provider_name(setup), 1)
    }

    fn is_key_of_others(&self, key: &str) -> bool {
        api::is_key_of_others(key)
    }

    fn confirmable(&self, setup: &Setup) -> Vec<String> {
        // A key pair is never overwritten.
        let objects = wanted::for_every_version(setup).into_iter().filter(|object| object.kind != Kind::KeyPair);
        let twin = wanted::twin(setup, None).into_iter();
        objects.chain(twin).map(|object| object.key).collect()
    }

    fn deviations(&self, setup: &Setup) -> Vec<Deviation> {
        let version = setup.administration.server.as_ref().and_then(|server| Version::parse(&server.version));
        wanted::deviations(setup, version)
    }

    fn how_to_grant(&self, setup: &Setup, undo: bool) -> Vec<Said> {
        let version = setup.administration.server.as_ref().and_then(|server| Version::parse(&server.version));
        if undo { api::how_to_grant(version, true) } else { api::how_to_grant_less(version) }
    }
}

/// `request.user.name.split(" ", 1)[0] if request.user.name else request.user.username`
fn first_name<'a>(name: &'a str, username: &'a str) -> &'a str {
    if name.is_empty() {
        return username;
    }
    name.split(' ').next().unwrap_or_default()
}

/// `request.user.name.rsplit(" ", 1)[-1] if " " in request.user.name else " "`
fn last_name(name: &str) -> &str {
    name.rsplit_once(' ').map_or(" ", |(_, last)| last)
}

/// One value for each entitlement; `dict.fromkeys` keeps the first of each.
fn groups(entitlements: &[String], deduplicate: bool) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for entitlement in entitlements.iter().map(|name| python_strip(name).to_owned()) {
        if !(deduplicate && names.contains(&entitlement)) {
            names.push(entitlement);
        }
    }
    names
}
