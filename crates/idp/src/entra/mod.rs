//! Microsoft Entra ID: its claims carry long URIs, which WorkOS's Entra connection reads; with short names the custom
//! SAML connection is needed. More than 150 groups and it drops the whole group claim.

use crate::{
    ExportFile, Folder, Idp, Sent,
    preview::{each_once, given_and_family},
};
use latchkey_core::{
    Code, Finding,
    attribute::{Attribute, AttributeChoice, Naming, Person},
    check::Setting,
    setup::Setup,
};

mod export;

/// More groups than this, and the group claim of a SAML token is dropped. Source: Microsoft Learn, group claims.
pub const MOST_GROUPS: usize = 150;

/// Microsoft Entra ID.
pub struct Entra;

impl Idp for Entra {
    fn id(&self) -> &'static str {
        "entra"
    }

    fn name(&self) -> &'static str {
        "Microsoft Entra ID"
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
        let identifier = match choice.naming {
            Naming::EntraUris => person.username.as_str(),
            Naming::Short => "(the user's object ID)",
        };
        let mut sent = Sent { name_id: person.email.clone(), ..Sent::default() }
            .with_some(wire(Attribute::Id), identifier)
            .with_some(wire(Attribute::Email), &person.email)
            .with_some(wire(Attribute::FirstName), given)
            .with_some(wire(Attribute::LastName), family);
        let groups = each_once(&person.groups);
        if groups.len() > MOST_GROUPS {
            sent.findings.push(too_many_groups(groups.len()));
        } else if !groups.is_empty() {
            sent = sent.with_all(wire(Attribute::Groups), groups);
        }
        sent
    }

    fn exports(&self, setup: &Setup) -> Vec<ExportFile> {
        export::files(setup)
    }
}

fn too_many_groups(count: usize) -> Finding {
    Finding::warning(
        Code::GroupsDropped,
        "Entra would leave out every group of this person, because there are too many",
    )
    .want_words(format!("at most {MOST_GROUPS} groups"))
    .got_words(format!("{count} groups"))
    .fix("Choose 'Groups assigned to the application' for the group claim, and assign only the groups for Claude.")
    .setting(Setting::Groups)
}
