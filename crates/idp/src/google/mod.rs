//! Google Workspace: no interface creates a custom SAML app, so everything is by hand; the user's identifier cannot be
//! mapped, and the metadata has to be uploaded.

use crate::{
    ExportFile, Folder, Idp, Sent,
    preview::{each_once, given_and_family},
};
use latchkey_core::{
    attribute::{Attribute, AttributeChoice, Person},
    message::{Said, exact},
    setup::Setup,
};

mod export;

/// Google Workspace.
pub struct Google;

impl Idp for Google {
    fn id(&self) -> &'static str {
        "google"
    }

    fn name(&self) -> Said {
        exact("Google Workspace").into()
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
        let groups = each_once(&person.groups);
        let sent = Sent { name_id: person.email.clone(), ..Sent::default() }
            .with_some(wire(Attribute::Email), &person.email)
            .with_some(wire(Attribute::FirstName), given)
            .with_some(wire(Attribute::LastName), family);
        if groups.is_empty() { sent } else { sent.with_all(wire(Attribute::Groups), groups) }
    }

    fn exports(&self, setup: &Setup) -> Vec<ExportFile> {
        export::files(setup)
    }
}
