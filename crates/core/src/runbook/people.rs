//! Adding and removing people, in the chosen mode, before SSO and after it. Source: support.claude.com 13133195,
//! 14499648; the older pages 9797544 and 10280258 for the clicks.

use crate::{
    markdown::numbered,
    message::{Arg, Message, Say, exact, say::runbook_people as words},
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
        let _ = write!(out, "### {}\n\n{}\n\n", say(&words::several_heading()), say(&words::several()));
    }
    out
}

fn before(organization: &Organization, say: Say<'_>) -> String {
    let (product, members) = (of(organization.product), exact(&organization.product.facts().members));
    let acts = [words::add_before(product.clone(), members.clone()), words::remove_before(product, members)];
    format!("{}\n\n{}\n", say(&words::before()), numbered(acts.iter().map(say)))
}

fn after(setup: &Setup, organization: &Organization, say: Say<'_>) -> String {
    let (product, members) = (of(organization.product), exact(&organization.product.facts().members));
    let by_hand = words::by_hand(product.clone(), members.clone());
    let steps = match (organization.mode, organization.uses_mappings()) {
        (None, _) => vec![words::choose_mode()],
        (Some(Mode::InviteOnly), _) => {
            vec![words::assign(), words::invite(product, members), words::api(), words::unassign(), by_hand]
        }
        (Some(Mode::Jit), false) => vec![words::assign(), words::joins(), words::unassign(), by_hand, words::both()],
        (Some(Mode::Jit), true) => vec![
            words::assign(),
            group(organization),
            words::at_sign_in(),
            words::unassign(),
            words::ungroup(),
            by_hand,
        ],
        (Some(Mode::Scim), true) => {
            vec![words::assign(), group(organization), words::at_sync(), words::unassign(), words::removed()]
        }
        (Some(Mode::Scim), false) => vec![words::assign(), words::member(), words::unassign(), words::removed()],
    };
    let of_provider = (organization.mode == Some(Mode::Scim)).then(|| hint(setup, About::Removal)).flatten();
    let steps = steps.iter().map(say).chain(of_provider.map(|hint| said(hint, say)));
    let mode = organization.mode.map_or_else(|| words::no_mode().into(), |mode| Arg::from(plain(mode.label())));
    format!("{}\n\n{}\n", say(&words::after(mode)), numbered(steps))
}

/// Into which group a person is put for a role.
fn group(organization: &Organization) -> Message {
    let role = |grant: &Grant| matches!(grant, Grant::Role(_));
    let groups: Vec<_> = organization
        .mappings
        .iter()
        .filter(|mapping| role(&mapping.grant))
        .map(|mapping| words::group_role(copied(&mapping.group), plain(mapping.grant.name())))
        .collect();
    if groups.is_empty() { words::group_unmapped() } else { words::group(groups) }
}
