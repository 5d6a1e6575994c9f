//! The runbook: what whoever looks after the connection needs later, as Markdown. Every part is made from the setup
//! alone, so the same setup gives the same text.

use crate::{
    Timestamp,
    markdown::{code, text},
    setup::Setup,
};
use std::fmt::Write;

mod care;
mod errors;
mod people;
#[cfg(test)]
mod tests;

pub use care::{certificate_renewal, support, switching_idp, syncing};
pub use errors::{CommonError, ErrorKind, common_errors, common_errors_table};
pub use people::adding_and_removing;

/// A part of the runbook.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Part {
    /// The name in file names and links.
    pub slug: &'static str,
    /// The heading.
    pub title: &'static str,
    /// The text below the heading, as Markdown; headings inside begin at level 3.
    pub markdown: String,
}

/// Every part that fits this setup, in reading order.
pub fn parts(setup: &Setup, now: Timestamp) -> Vec<Part> {
    vec![
        Part { slug: "overview", title: "What is connected", markdown: overview(setup) },
        Part { slug: "order", title: "In which order to switch things on", markdown: order(setup) },
        Part { slug: "people", title: "Adding and removing people", markdown: adding_and_removing(setup) },
        Part { slug: "syncing", title: "Syncing by hand", markdown: syncing(setup) },
        Part {
            slug: "certificate",
            title: "Renewing the signing certificate",
            markdown: certificate_renewal(setup, now),
        },
        Part { slug: "switching", title: "Switching the identity provider", markdown: switching_idp(setup) },
        Part { slug: "errors", title: "Common errors", markdown: common_errors_table() },
        Part { slug: "support", title: "What Support asks for", markdown: support(setup) },
    ]
}

/// All parts as one page.
pub fn whole(setup: &Setup, now: Timestamp) -> String {
    let mut out = format!("# Runbook: {}\n", text(setup.name.as_str()));
    for part in parts(setup, now) {
        let _ = write!(out, "\n## {}\n\n{}", part.title, part.markdown);
    }
    out
}

fn overview(setup: &Setup) -> String {
    let mut out = format!("People sign in to these organizations through {}:\n\n", setup.idp.in_words());
    for organization in &setup.organizations {
        let mode =
            organization.mode.map_or_else(|| "no provisioning mode chosen yet".to_owned(), |mode| mode.to_string());
        let mapped = if organization.uses_mappings() { " with group mappings" } else { "" };
        let page = organization.product.facts().settings_page();
        let _ = writeln!(
            out,
            "- {}: {mode}{mapped}. Settings: {} at <{}>.",
            text(organization.called().name()),
            page.title,
            page.url
        );
        for older in organization.product.facts().settings.iter().skip(1) {
            let note = older.note.as_deref().unwrap_or("older");
            let _ = writeln!(out, "  - Older guides call the page {} at {} ({note}).", older.title, code(&older.url));
        }
    }
    if !setup.domains.is_empty() {
        let domains: Vec<_> = setup.domains.iter().map(|claim| code(claim.domain.as_str())).collect();
        let _ = writeln!(out, "- Domains: {}.", domains.join(", "));
    }
    if let Some(acs) = &setup.service_provider.acs {
        let _ = writeln!(out, "- ACS URL: {}", code(acs.as_str()));
    }
    if let Some(entity_id) = &setup.service_provider.entity_id {
        let _ = writeln!(out, "- SP Entity ID: {}", code(entity_id.as_str()));
    }
    out.push_str(&crate::checklist::mappings(setup));
    out
}

fn order(setup: &Setup) -> String {
    let acts = crate::provisioning::order_of_acts(setup);
    format!(
        "In this order nobody is locked out:\n\n{}",
        crate::markdown::numbered(acts.iter().map(|act| text(act.name())))
    )
}
