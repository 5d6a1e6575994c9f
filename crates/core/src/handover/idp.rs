//! The page for whoever administers the identity provider.

use super::{Role, opening, owner_of};
use crate::{
    attribute::{ALL, Attribute, NAME_ID_EMAIL},
    markdown::{code, table, tick_list},
    message::{Arg, Say, choice, exact, say::handover_idp as words},
    paper::{copied, mappings, organization, provider, said},
    provisioning::{About, Mode, groups_by_sign_in, hint},
    setup::Setup,
};
use std::fmt::Write;

pub(super) fn page(setup: &Setup, guide_markdown: Option<&str>, say: Say<'_>) -> String {
    let mut out = opening(&words::title(), Role::Idp, setup, say);
    let mut names: Vec<Arg> = setup.organizations.iter().map(|one| organization(one).into()).collect();
    if names.is_empty() {
        names.push(exact("Claude").into());
    }
    let (kind, name) = provider(setup);
    let _ = write!(out, "{}\n\n", say(&words::intro(name, names, kind)));
    out.push_str(&values(setup, say));
    out.push_str(&attributes(setup, say));
    out.push_str(&access(setup, say));
    if let Some(guide) = guide_markdown.map(str::trim).filter(|guide| !guide.is_empty()) {
        let _ = write!(out, "\n## {}\n\n{}\n", say(&words::steps_heading()), below_level_two(guide));
    }
    out.push_str(&send_back(setup, say));
    out
}

fn values(setup: &Setup, say: Say<'_>) -> String {
    let acs = setup.service_provider.acs.as_ref().map(|acs| acs.as_str().to_owned());
    let entity_id = setup.service_provider.entity_id.as_ref().map(|id| id.as_str().to_owned());
    let temporary = acs.is_none() || entity_id.is_none();
    let rows = [
        vec![say(&words::acs()), code(&acs.unwrap_or_else(|| setup.loopback.acs()))],
        vec![say(&words::entity_id()), code(&entity_id.unwrap_or_else(|| setup.loopback.entity_id()))],
        vec![say(&words::response_binding()), "HTTP-POST".to_owned()],
        vec![say(&words::request_binding()), say(&words::not_signed())],
        vec!["NameID".to_owned(), say(&words::name_id(copied(NAME_ID_EMAIL)))],
        vec![say(&words::signature()), say(&words::signed())],
        vec![say(&words::encryption()), say(&words::off())],
    ];
    let heading = [words::setting(), words::value()].map(|title| say(&title));
    let mut out = format!("## {}\n\n{}", say(&words::values_heading()), table(&heading, &rows));
    if temporary {
        let _ = writeln!(out, "\n{}", say(&words::temporary()));
    }
    out
}

fn attributes(setup: &Setup, say: Say<'_>) -> String {
    let no_id = hint(setup, About::NoId);
    let rows: Vec<_> = ALL
        .into_iter()
        .filter(|attribute| *attribute != Attribute::Id || no_id.is_none())
        .filter(|attribute| *attribute != Attribute::Groups || groups_by_sign_in(setup))
        .map(|attribute| {
            vec![code(attribute.wire_name(setup.attributes.naming)), say(&words::sends(choice(attribute.name())))]
        })
        .collect();
    let note = no_id.map(|note| format!(" {}", said(note, say))).unwrap_or_default();
    let heading = [words::attribute(), words::value()].map(|title| say(&title));
    format!("\n## {}\n\n{}{note}\n\n{}", say(&words::attributes_heading()), say(&words::case()), table(&heading, &rows))
}

fn access(setup: &Setup, say: Say<'_>) -> String {
    let mut out = format!("\n## {}\n\n{}\n", say(&words::access_heading()), say(&words::assign()));
    if !setup.administrators.is_empty() {
        let rows: Vec<_> = setup
            .administrators
            .iter()
            .map(|administrator| {
                let groups: Vec<_> = administrator.groups.iter().map(|group| code(group)).collect();
                let groups = if groups.is_empty() { say(&words::no_groups()) } else { groups.join(", ") };
                vec![code(&administrator.email), groups]
            })
            .collect();
        let heading = [words::address(), words::groups()].map(|title| say(&title));
        let _ = write!(out, "\n{}\n\n{}", say(&words::people()), table(&heading, &rows));
    }
    out.push_str(&mappings(setup, say));
    if setup.organizations.iter().any(|organization| organization.mode == Some(Mode::Scim)) {
        let _ = writeln!(out, "\n{}", say(&words::scim()));
    }
    out
}

fn send_back(setup: &Setup, say: Say<'_>) -> String {
    let (is_named, owner) = owner_of(setup);
    let items = [words::back_metadata(), words::back_expiry(), words::back_groups(), words::back_assigned()];
    format!(
        "\n## {}\n\n{}\n\n{}\n{}\n",
        say(&words::back_heading()),
        say(&words::back_to(is_named, owner)),
        tick_list(items.map(|item| say(&item))),
        say(&words::no_secrets())
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
