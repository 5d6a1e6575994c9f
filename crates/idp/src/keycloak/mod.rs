//! Keycloak: a SAML client whose defaults have to be changed in two places - it demands signed requests, and its group
//! names begin with a slash.

use crate::{ExportFile, Folder, Idp, Sent, preview::given_and_family};
use latchkey_core::{
    attribute::{Attribute, AttributeChoice, Person},
    message::{Said, exact, say},
    setup::Setup,
};

mod export;

/// Keycloak.
pub struct Keycloak;

impl Idp for Keycloak {
    fn id(&self) -> &'static str {
        "keycloak"
    }

    fn name(&self) -> Said {
        exact("Keycloak").into()
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

    /// With 'Full group path' off, as the guide has it, a group is sent by the last part of its path.
    fn send(&self, person: &Person, choice: &AttributeChoice) -> Sent {
        let (given, family) = given_and_family(&person.name);
        let wire = |attribute: Attribute| attribute.wire_name(choice.naming);
        let groups: Vec<String> = person.groups.iter().map(|path| last_part(path).to_owned()).collect();
        let sent = Sent { name_id: person.email.clone(), ..Sent::default() }
            .with(wire(Attribute::Id), say::preview_stand_in::keycloak_id())
            .with_some(wire(Attribute::Email), &person.email)
            .with_some(wire(Attribute::FirstName), given)
            .with_some(wire(Attribute::LastName), family);
        if groups.is_empty() { sent } else { sent.with_all(wire(Attribute::Groups), groups) }
    }

    fn exports(&self, setup: &Setup) -> Vec<ExportFile> {
        export::files(setup)
    }
}

/// The name of a group given by its path; a name without a leading slash is no path.
fn last_part(path: &str) -> &str {
    if path.starts_with('/') { path.rsplit('/').next().unwrap_or(path) } else { path }
}
