//! The runbook: what whoever looks after the connection needs later, as Markdown. Every part is made from the setup
//! alone, so the same setup gives the same text.

use crate::{
    Timestamp,
    markdown::{code, numbered},
    message::{Message, Say, choice, exact, say},
    paper::{copied, mappings, mode, organization, plain, provider, said},
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
    pub title: String,
    /// The text below the heading, as Markdown; headings inside begin at level 3.
    pub markdown: String,
}

/// Every part that fits this setup, in reading order and in the language of `say`.
pub fn parts(setup: &Setup, now: Timestamp, say: Say<'_>) -> Vec<Part> {
    let part = |slug, title: Message, markdown| Part { slug, title: say(&title), markdown };
    vec![
        part("overview", say::runbook::overview_heading(), connected(setup, say)),
        part("order", say::runbook::order_heading(), order(setup, say)),
        part("people", say::runbook::people_heading(), adding_and_removing(setup, say)),
        part("syncing", say::runbook::syncing_heading(), syncing(setup, say)),
        part("certificate", say::runbook::certificate_heading(), certificate_renewal(setup, now, say)),
        part("switching", say::runbook::switching_heading(), switching_idp(setup, say)),
        part("errors", say::runbook::errors_heading(), common_errors_table(say)),
        part("support", say::runbook::support_heading(), support(setup, say)),
    ]
}

/// All parts as one page.
pub fn whole(setup: &Setup, now: Timestamp, say: Say<'_>) -> String {
    let mut out = format!("# {}\n", say(&say::runbook::title(plain(setup.name.as_str()))));
    for part in parts(setup, now, say) {
        let _ = write!(out, "\n## {}\n\n{}", part.title, part.markdown);
    }
    out
}

fn connected(setup: &Setup, say: Say<'_>) -> String {
    let (kind, name) = provider(setup);
    let mut out = format!("{}\n\n", say(&say::runbook_overview::intro(name, kind)));
    for one in &setup.organizations {
        let facts = one.product.facts();
        let page = facts.settings_page();
        let mode = mode(one).unwrap_or_else(say::runbook_overview::no_mode);
        let line = say::runbook_overview::organization(mode, organization(one), plain(&page.title), exact(&page.url));
        let _ = writeln!(out, "- {}", say(&line));
        for older in facts.settings.iter().skip(1) {
            let when = say::runbook_overview::older_when(choice(older.since.as_deref().unwrap_or_default()));
            let line = say::runbook_overview::older(plain(&older.title), copied(&older.url), when);
            let _ = writeln!(out, "  - {}", say(&line));
        }
    }
    if !setup.domains.is_empty() {
        let domains: Vec<_> = setup.domains.iter().map(|claim| code(claim.domain.as_str())).collect();
        let _ = writeln!(out, "- {}", say(&say::runbook_overview::domains(exact(domains.join(", ")))));
    }
    if let Some(acs) = &setup.service_provider.acs {
        let _ = writeln!(out, "- ACS URL: {}", code(acs.as_str()));
    }
    if let Some(entity_id) = &setup.service_provider.entity_id {
        let _ = writeln!(out, "- SP Entity ID: {}", code(entity_id.as_str()));
    }
    out.push_str(&mappings(setup, say));
    out
}

fn order(setup: &Setup, say: Say<'_>) -> String {
    let acts = crate::provisioning::order_of_acts(setup).into_iter().map(|act| said(act, say));
    format!("{}\n\n{}", say(&say::runbook_overview::order()), numbered(acts))
}
