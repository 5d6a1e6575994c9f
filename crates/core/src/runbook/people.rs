//! Adding and removing people, in the chosen mode, before SSO and after it. Source: support.claude.com 13133195,
//! 14499648; the older pages 9797544 and 10280258 for the clicks.

use crate::{
    markdown::numbered,
    message::{Arg, Message, Say, exact, say},
    paper::{copied, of, organization, plain, said},
    provisioning::{About, Grant, Mode, Organization, hint},
    setup::Setup,
};
use std::fmt::Write;

/// One section for each organization.
pub fn adding_and_removing(setup: &Setup, say: Say<'_>) -> String {
    let mut out = String::new();
    for one in &setup.organizations {
        let _ = write!(out, "### {}\n\n", say(&organization(one)));
        out.push_str(&before(one, say));
        out.push_str(&after(setup, one, say));
    }
    if setup.organizations.len() > 1 {
        let _ = write!(
            out,
            "### {}\n\n{}\n\n",
            say(&say::runbook_people::several_heading()),
            say(&say::runbook_people::several())
        );
    }
    out
}

fn before(organization: &Organization, say: Say<'_>) -> String {
    let (product, members) = (of(organization.product), exact(&organization.product.facts().members));
    let acts = [
        say::runbook_people::add_before(product.clone(), members.clone()),
        say::runbook_people::remove_before(product, members),
    ];
    format!("{}\n\n{}\n", say(&say::runbook_people::before()), numbered(acts.iter().map(say)))
}

fn after(setup: &Setup, organization: &Organization, say: Say<'_>) -> String {
    let (product, members) = (of(organization.product), exact(&organization.product.facts().members));
    let by_hand = say::runbook_people::by_hand(product.clone(), members.clone());
    let steps = match (organization.mode, organization.uses_mappings()) {
        (None, _) => vec![say::runbook_people::choose_mode()],
        (Some(Mode::InviteOnly), _) => {
            vec![
                say::runbook_people::assign(),
                say::runbook_people::invite(product, members),
                say::runbook_people::api(),
                say::runbook_people::unassign(),
                by_hand,
            ]
        }
        (Some(Mode::Jit), false) => vec![
            say::runbook_people::assign(),
            say::runbook_people::joins(),
            say::runbook_people::unassign(),
            by_hand,
            say::runbook_people::both(),
        ],
        (Some(Mode::Jit), true) => vec![
            say::runbook_people::assign(),
            group(organization),
            say::runbook_people::at_sign_in(),
            say::runbook_people::unassign(),
            say::runbook_people::ungroup(),
            by_hand,
        ],
        (Some(Mode::Scim), true) => {
            vec![
                say::runbook_people::assign(),
                group(organization),
                say::runbook_people::at_sync(),
                say::runbook_people::unassign(),
                say::runbook_people::removed(),
            ]
        }
        (Some(Mode::Scim), false) => vec![
            say::runbook_people::assign(),
            say::runbook_people::member(),
            say::runbook_people::unassign(),
            say::runbook_people::removed(),
        ],
    };
    let of_provider = (organization.mode == Some(Mode::Scim)).then(|| hint(setup, About::Removal)).flatten();
    let steps = steps.iter().map(say).chain(of_provider.map(|hint| said(hint, say)));
    let mode =
        organization.mode.map_or_else(|| say::runbook_people::no_mode().into(), |mode| Arg::from(plain(mode.label())));
    format!("{}\n\n{}\n", say(&say::runbook_people::after(mode)), numbered(steps))
}

/// Into which group a person is put for a role.
fn group(organization: &Organization) -> Message {
    let role = |grant: &Grant| matches!(grant, Grant::Role(_));
    let groups: Vec<_> = organization
        .mappings
        .iter()
        .filter(|mapping| role(&mapping.grant))
        .map(|mapping| say::runbook_people::group_role(copied(&mapping.group), plain(mapping.grant.name())))
        .collect();
    if groups.is_empty() { say::runbook_people::group_unmapped() } else { say::runbook_people::group(groups) }
}
