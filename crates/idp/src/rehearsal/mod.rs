//! The built-in identity provider of the rehearsal: sample people, the setup's own key, and no account anywhere.

use crate::{Folder, Idp, Sent, preview::given_and_family};
use latchkey_core::{
    attribute::{Attribute, AttributeChoice, Person},
    idp::IdpId,
    message::{Said, exact, say},
};

/// The built-in identity provider.
pub struct Rehearsal;

impl Idp for Rehearsal {
    fn id(&self) -> &'static str {
        IdpId::REHEARSAL
    }

    fn name(&self) -> Said {
        say::idp_name::rehearsal().into()
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
        Sent { name_id: person.email.clone(), ..Sent::default() }
            .with(wire(Attribute::Id), say::preview_stand_in::sample_id())
            .with(wire(Attribute::Email), exact(&person.email))
            .with(wire(Attribute::FirstName), exact(if given.is_empty() { &person.username } else { given }))
            .with(wire(Attribute::LastName), exact(if family.is_empty() { " " } else { family }))
            .with_all(wire(Attribute::Groups), person.groups.clone())
    }
}
