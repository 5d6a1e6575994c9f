//! The page for whoever administers the identity provider.

use super::{Role, opening, owner_of};
use crate::{
    attribute::{ALL, Attribute, NAME_ID_EMAIL},
    markdown::{code, table, tick_list},
    message::{Arg, Say, choice, exact, say},
    paper::{copied, mappings, organization, provider, said},
    provisioning::{About, Mode, groups_by_sign_in, hint},
    setup::Setup,
};
use std::fmt::Write;

pub(super) fn page(setup: &Setup, guide_markdown: Option<&str>, say: Say<'_>) -> String {
    let mut out = opening(&say::handover_idp::title(), Role::Idp, setup, say);
    let mut names: Vec<Arg> = setup.organizations.iter().map(|one| organization(one).into()).collect();
    if names.is_empty() {
        names.push(exact("Claude").into());
    }
    let (kind, name) = provider(setup);
    let _ = write!(out, "{}\n\n", say(&say::handover_idp::intro(name, names, kind)));
    out.push_str(&values(setup, say));
    out.push_str(&attributes(setup, say));
    out.push_str(&access(setup, say));
    if let Some(guide) = guide_markdown.map(str::trim).filter(|guide| !guide.is_empty()) {
        let _ = write!(out, "\n## {}\n\n{}\n", say(&say::handover_idp::steps_heading()), below_level_two(guide));
    }
    out.push_str(&send_back(setup, say));
    out
}

fn values(setup: &Setup, say: Say<'_>) -> String {
    let acs = setup.service_provider.acs.as_ref().map(|acs| acs.as_str().to_owned());
    let entity_id = setup.service_provider.entity_id.as_ref().map(|id| id.as_str().to_owned());
    let temporary = acs.is_none() || entity_id.is_none();
    let rows = [
        vec![say(&say::handover_idp::acs()), code(&acs.unwrap_or_else(|| setup.loopback.acs()))],
        vec![say(&say::handover_idp::entity_id()), code(&entity_id.unwrap_or_else(|| setup.loopback.entity_id()))],
        vec![say(&say::handover_idp::response_binding()), "HTTP-POST".to_owned()],
        vec![say(&say::handover_idp::request_binding()), say(&say::handover_idp::not_signed())],
        vec!["NameID".to_owned(), say(&say::handover_idp::name_id(copied(NAME_ID_EMAIL)))],
        vec![say(&say::handover_idp::signature()), say(&say::handover_idp::signed())],
        vec![say(&say::handover_idp::encryption()), say(&say::handover_idp::off())],
    ];
    let heading = [say::handover_idp::setting(), say::handover_idp::value()].map(|title| say(&title));
    let mut out = format!("## {}\n\n{}", say(&say::handover_idp::values_heading()), table(&heading, &rows));
    if temporary {
        let _ = writeln!(out, "\n{}", say(&say::handover_idp::temporary()));
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
            vec![
                code(attribute.wire_name(setup.attributes.naming)),
                say(&say::handover_idp::sends(choice(attribute.name()))),
            ]
        })
        .collect();
    let note = no_id.map(|note| format!(" {}", said(note, say))).unwrap_or_default();
    let heading = [say::handover_idp::attribute(), say::handover_idp::value()].map(|title| say(&title));
    format!(
        "\n## {}\n\n{}{note}\n\n{}",
        say(&say::handover_idp::attributes_heading()),
        say(&say::handover_idp::case()),
        table(&heading, &rows)
    )
}

fn access(setup: &Setup, say: Say<'_>) -> String {
    let mut out =
        format!("\n## {}\n\n{}\n", say(&say::handover_idp::access_heading()), say(&say::handover_idp::assign()));
    if !setup.administrators.is_empty() {
        let rows: Vec<_> = setup
            .administrators
            .iter()
            .map(|administrator| {
                let groups: Vec<_> = administrator.groups.iter().map(|group| code(group)).collect();
                let groups = if groups.is_empty() { say(&say::handover_idp::no_groups()) } else { groups.join(", ") };
                vec![code(&administrator.email), groups]
            })
            .collect();
        let heading = [say::handover_idp::address(), say::handover_idp::groups()].map(|title| say(&title));
        let _ = write!(out, "\n{}\n\n{}", say(&say::handover_idp::people()), table(&heading, &rows));
    }
    out.push_str(&mappings(setup, say));
    if setup.organizations.iter().any(|organization| organization.mode == Some(Mode::Scim)) {
        let _ = writeln!(out, "\n{}", say(&say::handover_idp::scim()));
    }
    out
}

fn send_back(setup: &Setup, say: Say<'_>) -> String {
    let (is_named, owner) = owner_of(setup);
    let items = [
        say::handover_idp::back_metadata(),
        say::handover_idp::back_expiry(),
        say::handover_idp::back_groups(),
        say::handover_idp::back_assigned(),
    ];
    format!(
        "\n## {}\n\n{}\n\n{}\n{}\n",
        say(&say::handover_idp::back_heading()),
        say(&say::handover_idp::back_to(is_named, owner)),
        tick_list(items.map(|item| say(&item))),
        say(&say::handover_idp::no_secrets())
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
