//! The page for whoever administers the identity provider.

use super::person;
use crate::{
    attribute::{ALL, Attribute, NAME_ID_EMAIL},
    checklist::mappings,
    markdown::{code, table, text, tick_list},
    provisioning::{About, Mode, groups_by_sign_in, hint},
    setup::Setup,
};
use std::fmt::Write;

pub(super) fn page(setup: &Setup, guide_markdown: Option<&str>) -> String {
    let who = person(setup.people.idp.as_ref(), "whoever administers the identity provider");
    let mut out = format!("# Identity provider: an application for Claude\n\nFor {who}.\n\n");
    let names: Vec<_> = setup.organizations.iter().map(|organization| text(organization.called().name())).collect();
    let _ = write!(
        out,
        "People are to sign in through {} to {}. Please create one SAML 2.0 application with the values below. Existing \
         applications are not touched.\n\n",
        setup.idp.in_words(),
        if names.is_empty() { "Claude".to_owned() } else { names.join(" and ") }
    );
    out.push_str(&values(setup));
    out.push_str(&attributes(setup));
    out.push_str(&assignments(setup));
    if let Some(guide) = guide_markdown.map(str::trim).filter(|guide| !guide.is_empty()) {
        let _ = write!(out, "\n## Step by step\n\n{}\n", below_level_two(guide));
    }
    out.push_str(&send_back(setup));
    out
}

fn values(setup: &Setup) -> String {
    let acs = setup.service_provider.acs.as_ref().map(|acs| acs.as_str().to_owned());
    let entity_id = setup.service_provider.entity_id.as_ref().map(|id| id.as_str().to_owned());
    let temporary = acs.is_none() || entity_id.is_none();
    let rows = [
        vec!["ACS URL, also Recipient and Destination".to_owned(), code(&acs.unwrap_or_else(|| setup.loopback.acs()))],
        vec!["SP Entity ID, also Audience".to_owned(), code(&entity_id.unwrap_or_else(|| setup.loopback.entity_id()))],
        vec!["Binding of the response".to_owned(), "HTTP-POST".to_owned()],
        vec!["Binding of the request".to_owned(), "HTTP-Redirect, not signed".to_owned()],
        vec!["NameID".to_owned(), format!("the e-mail address, format {}", code(NAME_ID_EMAIL))],
        vec!["Signature".to_owned(), "the assertion itself, RSA with SHA-256".to_owned()],
        vec!["Encryption".to_owned(), "off".to_owned()],
    ];
    let mut out = format!("## Values\n\n{}", table(&["Setting", "Value"], &rows));
    if temporary {
        out.push_str(
            "\n**These addresses are temporary**: they are for a test on one machine. The real ones follow, and both have to be \
             replaced before anybody can sign in.\n",
        );
    }
    out
}

fn attributes(setup: &Setup) -> String {
    let what = |attribute: Attribute| match attribute {
        Attribute::Id => "an identifier that never changes",
        Attribute::Email => "the e-mail address, the same as the NameID and as in SCIM",
        Attribute::FirstName => "given name",
        Attribute::LastName => "family name; never empty",
        Attribute::Groups => "the groups of the table below, one value each",
    };
    let no_id = hint(setup, About::NoId);
    let rows: Vec<_> = ALL
        .into_iter()
        .filter(|attribute| *attribute != Attribute::Id || no_id.is_none())
        .filter(|attribute| *attribute != Attribute::Groups || groups_by_sign_in(setup))
        .map(|attribute| vec![code(attribute.wire_name(setup.attributes.naming)), what(attribute).to_owned()])
        .collect();
    let note = no_id.map(|note| format!(" {}", text(note.name()))).unwrap_or_default();
    format!("\n## Attributes\n\nUpper and lower case matter.{note}\n\n{}", table(&["Attribute", "Value"], &rows))
}

fn assignments(setup: &Setup) -> String {
    let mut out = "\n## Who gets in\n\nAssign everybody who needs Claude. Whoever is not assigned cannot sign in once SSO is required.\n".to_owned();
    if !setup.administrators.is_empty() {
        let rows: Vec<_> = setup
            .administrators
            .iter()
            .map(|administrator| {
                let groups: Vec<_> = administrator.groups.iter().map(|group| code(group)).collect();
                vec![
                    code(&administrator.email),
                    if groups.is_empty() { "none yet".to_owned() } else { groups.join(", ") },
                ]
            })
            .collect();
        let _ = write!(
            out,
            "\nThese people must not be forgotten, with these groups:\n\n{}",
            table(&["E-mail address", "Groups"], &rows)
        );
    }
    out.push_str(&mappings(setup));
    if setup.organizations.iter().any(|organization| organization.mode == Some(Mode::Scim)) {
        out.push_str(
            "\nPeople are synced by SCIM too. The endpoint and the token come from the Claude owner, by a safe way and not in \
             this page. SCIM must send the same e-mail field as SAML.\n",
        );
    }
    out
}

fn send_back(setup: &Setup) -> String {
    let back = person(setup.people.owner.as_ref(), "the Claude owner");
    let items = [
        "The metadata URL, if it can be reached from the internet; otherwise the metadata as an XML file.",
        "The date on which the signing certificate ends.",
        "The names of the groups or entitlements, exactly as they are sent.",
        "A word when everybody is assigned.",
    ];
    format!(
        "\n## What to send back\n\nTo {back}:\n\n{}\nDo not send a private key, a password or a token.\n",
        tick_list(items)
    )
}

/// The guide's headings, moved below this page's own; lines inside code fences stay as they are.
fn below_level_two(guide: &str) -> String {
    let mut out = String::with_capacity(guide.len() + 64);
    let mut fenced = false;
    for line in guide.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        }
        let level = line.chars().take_while(|letter| *letter == '#').count();
        if !fenced && (1..=4).contains(&level) && line.chars().nth(level) == Some(' ') {
            out.push_str("##");
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}
