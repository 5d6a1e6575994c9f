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
    message::{Said, exact, say},
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

    fn name(&self) -> Said {
        exact("Microsoft Entra ID").into()
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
        let identifier: Option<Said> = match choice.naming {
            Naming::EntraUris => Some(&person.username).filter(|name| !name.is_empty()).map(|name| exact(name).into()),
            Naming::Short => Some(say::preview_stand_in::entra_object_id().into()),
        };
        let mut sent = Sent { name_id: person.email.clone(), ..Sent::default() };
        if let Some(identifier) = identifier {
            sent = sent.with(wire(Attribute::Id), identifier);
        }
        sent = sent
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
    Finding::warning(Code::GroupsDropped, say::groups_dropped::too_many())
        .want_words(say::groups_dropped::too_many_want(MOST_GROUPS))
        .got_words(say::groups_dropped::too_many_got(count))
        .fix(say::groups_dropped::too_many_fix())
        .setting(Setting::Groups)
}
