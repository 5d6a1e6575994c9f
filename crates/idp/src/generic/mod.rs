//! Any other identity provider that speaks SAML 2.0: what it has to do, and where the best-known ones have the setting.

use crate::{ExportFile, Folder, Idp, Sent, preview::given_and_family};
use latchkey_core::{
    attribute::{Attribute, AttributeChoice, Person},
    message::{Said, say},
    setup::Setup,
};

mod export;

/// Any other identity provider.
pub struct Generic;

impl Idp for Generic {
    fn id(&self) -> &'static str {
        "generic"
    }

    fn name(&self) -> Said {
        say::idp_name::generic().into()
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

    fn send(&self, person: &Person, choice: &AttributeChoice) -> Sent {
        let (given, family) = given_and_family(&person.name);
        let wire = |attribute: Attribute| attribute.wire_name(choice.naming);
        let sent = Sent { name_id: person.email.clone(), ..Sent::default() }
            .with(wire(Attribute::Id), say::preview_stand_in::stable_identifier())
            .with_some(wire(Attribute::Email), &person.email)
            .with_some(wire(Attribute::FirstName), given)
            .with_some(wire(Attribute::LastName), family);
        if person.groups.is_empty() { sent } else { sent.with_all(wire(Attribute::Groups), person.groups.clone()) }
    }

    fn exports(&self, setup: &Setup) -> Vec<ExportFile> {
        export::files(setup)
    }
}
