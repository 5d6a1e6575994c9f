//! What all papers have in common: how they say organizations, modes and what groups give. Data is escaped for Markdown
//! before it goes into a sentence, and a sentence of another area before it stands in a paper.

use crate::{
    Timestamp,
    markdown::{code, table, text},
    message::{Arg, Exact, Message, Said, Say, choice, day, exact, say},
    product::Product,
    provisioning::{Grant, Organization},
    setup::Setup,
};
use std::fmt::Write;

/// What another area says, as text within a paper.
pub fn said(said: impl Into<Said>, say: Say<'_>) -> String {
    match said.into() {
        Said::Words(words) => text(&words),
        Said::Message(message) => text(&say(&message)),
    }
}

/// A day: `20 November 2029`.
pub fn on(moment: Timestamp, say: Say<'_>) -> String {
    say(&say::paper::day(day(moment)))
}

/// A value as text within a sentence.
pub(crate) fn plain(value: &str) -> Exact {
    exact(text(value))
}

/// A value to be copied, within a sentence.
pub(crate) fn copied(value: &str) -> Exact {
    exact(code(value))
}

/// An organization with its plan: `Example Corp (Claude Team)`.
pub(crate) fn organization(organization: &Organization) -> Message {
    say::paper::organization(plain(&organization.name), say::paper_plan(choice(organization.plan.slug())))
}

/// Its provisioning mode, and whether groups are mapped.
pub(crate) fn mode(organization: &Organization) -> Option<Message> {
    let mode = organization.mode?;
    Some(say::paper_mode(organization.uses_mappings(), plain(mode.label())))
}

/// Who may change a product's settings.
pub(crate) fn administrators(product: Product) -> Message {
    say::paper_administrators(of(product))
}

/// Which variant of a sentence is about a product.
pub(crate) fn of(product: Product) -> Arg {
    choice(product.slug())
}

/// Which variant of a sentence is about the setup's identity provider, and the name of one that has a name.
pub(crate) fn provider(setup: &Setup) -> (Arg, Exact) {
    let kind = match () {
        () if setup.idp.is_nameless() => "generic",
        () if setup.idp.is_rehearsal() => "rehearsal",
        () => "named",
    };
    (choice(kind), plain(setup.idp.vendor_name().unwrap_or_default()))
}

/// The products of the setup's organizations, each once.
pub(crate) fn products(setup: &Setup) -> Vec<Product> {
    let mut products: Vec<_> = setup.organizations.iter().map(|organization| organization.product).collect();
    products.sort();
    products.dedup();
    products
}

/// The groups of each organization, and what they give.
pub(crate) fn mappings(setup: &Setup, say: Say<'_>) -> String {
    let mut out = String::new();
    for organization in setup.organizations.iter().filter(|organization| !organization.mappings.is_empty()) {
        let rows: Vec<_> = organization
            .mappings
            .iter()
            .map(|mapping| vec![code(&mapping.group), say(&given(&mapping.grant))])
            .collect();
        let heading = [say::paper_groups::group(), say::paper_groups::gives()].map(|title| say(&title));
        let of = say(&say::paper_groups::of(plain(&organization.name)));
        let _ = write!(out, "\n{of}\n\n{}", table(&heading, &rows));
    }
    out
}

fn given(grant: &Grant) -> Message {
    let kind = match grant {
        Grant::Role(_) => "role",
        Grant::Seat(_) => "seat",
    };
    say::paper_grant(choice(kind), plain(grant.name()))
}
