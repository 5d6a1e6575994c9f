//! Adding and removing people, in the chosen mode, before SSO and after it. Source: support.claude.com 13133195,
//! 14499648; the older pages 9797544 and 10280258 for the clicks.

use crate::{
    markdown::{code, numbered, text},
    provisioning::{About, Grant, Mode, Organization, hint},
    setup::Setup,
};
use std::fmt::Write;

/// One section for each organization.
pub fn adding_and_removing(setup: &Setup) -> String {
    let mut out = String::new();
    for organization in &setup.organizations {
        let _ = write!(out, "### {}\n\n", text(organization.called().name()));
        out.push_str(&before(organization));
        out.push_str(&after(setup, organization));
    }
    if setup.organizations.len() > 1 {
        out.push_str(
            "### More than one organization\n\nWith SCIM, switch group mappings on in each organization. Otherwise \
             everybody who is assigned to the application is put into every one of them.\n\n",
        );
    }
    out
}

fn before(organization: &Organization) -> String {
    let facts = organization.product.facts();
    format!(
        "Before SSO is required:\n\n{}",
        numbered([
            format!("To add: open <{}>. {}.", facts.members, text(&facts.add_member)),
            format!("To remove: open <{}>. {}.", facts.members, text(&facts.remove_member)),
        ])
    ) + "\n"
}

fn after(setup: &Setup, organization: &Organization) -> String {
    let facts = organization.product.facts();
    let assign = "To add: assign the person to the application at the identity provider.".to_owned();
    let groups = format!("Put the person into a group from the table: {}.", group_names(organization));
    let by_hand =
        format!("Then open <{}>. {}. Until then the session goes on.", facts.members, text(&facts.remove_member));
    let unassign = "To remove: take the application away from the person at the identity provider.".to_owned();
    let steps = match (organization.mode, organization.uses_mappings()) {
        (None, _) => vec!["Choose a provisioning mode first.".to_owned()],
        (Some(Mode::InviteOnly), _) => vec![
            assign,
            format!("Invite the person at <{}>. {}. The role is given there too. The person joins by accepting the invitation.", facts.members, text(&facts.add_member)),
            "A program may invite through the Admin API as well; this works in this mode only. An invitation ends after 21 days.".to_owned(),
            unassign,
            by_hand,
        ],
        (Some(Mode::Jit), false) => vec![
            assign,
            "The person joins as User at the first sign-in. Change the role by hand in the members page.".to_owned(),
            unassign,
            by_hand,
            "Both are needed: somebody who is removed only in Claude is back at the next sign-in, and somebody who is removed \
             only at the identity provider keeps the seat."
                .to_owned(),
        ],
        (Some(Mode::Jit), true) => vec![
            assign,
            groups,
            "Role and seat are set at each sign-in; of several roles the one that may do most counts.".to_owned(),
            unassign,
            "Take the person out of the mapped groups. Who is in none of them loses access at the next sign-in.".to_owned(),
            by_hand,
        ],
        (Some(Mode::Scim), mapped) => {
            let mut steps = vec![assign];
            if mapped {
                steps.push(groups);
                steps.push("Role and seat follow at the next sync.".to_owned());
            } else {
                steps.push("The person is a member after the next sync, without signing in. Change the role by hand in the members page.".to_owned());
            }
            steps.push(unassign);
            steps.push("The member is removed at the next sync; that takes minutes, up to hours under load.".to_owned());
            steps.extend(hint(setup, About::Removal).map(|hint| hint.name().to_owned()));
            steps
        }
    };
    let mode = organization.mode.map_or_else(|| "no mode yet".to_owned(), |mode| mode.to_string());
    format!("After SSO is required, with {mode}:\n\n{}\n", numbered(steps))
}

fn group_names(organization: &Organization) -> String {
    let role = |grant: &Grant| matches!(grant, Grant::Role(_));
    let names: Vec<_> = organization
        .mappings
        .iter()
        .filter(|mapping| role(&mapping.grant))
        .map(|mapping| format!("{} for {}", code(&mapping.group), text(mapping.grant.name())))
        .collect();
    if names.is_empty() { "none is mapped yet".to_owned() } else { names.join(", ") }
}
