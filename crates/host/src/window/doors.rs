//! Doors: for a place that a finding names, the page to open; and which pages may be opened at all. Only addresses
//! that the setup knows are, so that nothing a page was made to say can send a person elsewhere.

use super::{Block, Inline, prose};
use latchkey_core::{
    Finding, Timestamp, before_you_start,
    check::SETTINGS,
    domain::dns_host,
    explain,
    handover::ROLES,
    idp::IdpId,
    message::Said,
    product::{PRODUCTS, Product},
    runbook,
    setup::Setup,
    view::Snapshot,
};
use latchkey_words::{Language, Reader};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;
use url::Url;

/// A place that a finding names, and the page on which it is.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Door {
    /// The place, as the finding has it.
    #[ts(type = "string")]
    pub place: Said,
    /// The page's address.
    pub page: String,
}

/// For the place of each finding that has a page: its address.
pub fn doors(setup: &Setup, snapshot: &Snapshot) -> Vec<Door> {
    pages(setup, snapshot).into_iter().map(|(place, page)| Door { place, page }).collect()
}

fn pages(setup: &Setup, snapshot: &Snapshot) -> BTreeMap<Said, String> {
    let mut doors = BTreeMap::new();
    if let Some(idp) = latchkey_idp::find(&setup.idp) {
        let of_setting = |setting| Some((idp.place(setting)?, idp.page(setting, setup)?));
        doors.extend(SETTINGS.into_iter().filter_map(of_setting));
    }
    for report in setup.domains.iter().filter_map(|claim| claim.report.as_ref()) {
        let places = report.findings.iter().filter_map(|finding| finding.place.clone());
        doors
            .extend(report.dns_console.iter().flat_map(|console| places.clone().map(|place| (place, console.clone()))));
    }
    for place in places(snapshot) {
        if let Some(url) = page_of_product(place) {
            doors.entry(place.clone()).or_insert(url);
        }
    }
    doors
}

/// Every place that a finding of the snapshot names.
fn places(snapshot: &Snapshot) -> impl Iterator<Item = &Said> {
    let of_steps = snapshot.steps.iter().flat_map(|step| &step.findings);
    let of_fields = snapshot.fields.iter().flat_map(|field| &field.findings);
    let all = of_steps.chain(of_fields).chain(&snapshot.gate);
    all.filter_map(|finding: &Finding| finding.place.as_ref())
}

/// The newest settings page whose title the place begins with, or the page whose address it is.
fn page_of_product(place: &Said) -> Option<String> {
    let place = latchkey_words::in_english(place);
    PRODUCTS.into_iter().map(|product| product.facts().settings_page()).find_map(|page| {
        let begins = place == page.title || place.starts_with(&format!("{} › ", page.title));
        (begins || place == page.url).then_some(page.url)
    })
}

/// Whether `url` may be opened in the person's browser: an address that the setup knows, or, without a setup, one of the
/// vendors' own. `running` is the address at which a sign-in test under way begins.
pub fn may_open(setup: Option<&Setup>, running: Option<&str>, url: &str, now: Timestamp) -> bool {
    let Some(wanted) = address(url) else { return false };
    if running.and_then(address).is_some_and(|start| start == wanted) {
        return true;
    }
    let typed = setup.and_then(|setup| setup.application.base_url.as_deref()).and_then(address);
    let may_be_plain = typed.is_some_and(|typed| typed.origin() == wanted.origin());
    if wanted.scheme() != "https" && !may_be_plain {
        return false;
    }
    known(setup, now).iter().filter_map(|known| address(known)).any(|known| known == wanted)
}

/// A web address without a name and a password in it.
fn address(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let plain = url.username().is_empty() && url.password().is_none() && url.has_host();
    (matches!(url.scheme(), "https" | "http") && plain).then_some(url)
}

fn known(setup: Option<&Setup>, now: Timestamp) -> BTreeSet<String> {
    let mut known: BTreeSet<String> = PRODUCTS.into_iter().flat_map(pages_of_product).collect();
    known.extend(dns_host::all().iter().map(|host| host.console.clone()));
    for idp in latchkey_idp::ALL {
        known.extend(idp.recipe().links.iter().map(|link| link.url.clone()));
    }
    known.extend(explain::sources().map(str::to_owned));
    let Some(setup) = setup else {
        return known;
    };
    known.extend(before_you_start::vendor_pages(setup).into_iter().map(|page| page.url));
    known.extend(pages(setup, &Snapshot::of(setup, now)).into_values());
    known.extend(setup.application.base_url.clone());
    known.extend(setup.application.metadata.iter().map(|metadata| metadata.source.clone()));
    known.extend(guide_pages(&setup.idp, setup));
    let english = latchkey_words::saying(Language::En, Reader::Window);
    let parts = runbook::parts(setup, now, &english).into_iter().map(|part| part.markdown);
    let pages = ROLES.into_iter().map(|role| crate::app::handover_page(setup, role, now, Language::En));
    for markdown in parts.chain(pages) {
        prose(&markdown).iter().for_each(|block| links(block, &mut known));
    }
    known
}

fn pages_of_product(product: Product) -> Vec<String> {
    let facts = product.facts();
    let mut pages: Vec<String> = facts.settings.iter().map(|page| page.url.clone()).collect();
    pages.extend([&facts.login, &facts.sso_login, &facts.logout, &facts.members, &facts.admin_keys].map(Clone::clone));
    pages.extend(facts.groups.clone());
    pages
}

/// What the guide gives to copy or to read, where that is an address.
fn guide_pages(idp: &IdpId, setup: &Setup) -> BTreeSet<String> {
    let mut pages = BTreeSet::new();
    let Some(idp) = latchkey_idp::find(idp) else { return pages };
    for step in idp.guide(Some(setup), latchkey_idp::Text::English, &latchkey_words::in_english).steps() {
        pages.extend(step.values.iter().map(|value| value.value.clone()));
        prose(&step.text).iter().for_each(|block| links(block, &mut pages));
    }
    pages
}

fn links(block: &Block, found: &mut BTreeSet<String>) {
    let mut of_line = |line: &[Inline]| {
        found.extend(line.iter().filter_map(|piece| match piece {
            Inline::Link { url, .. } => Some(url.clone()),
            _ => None,
        }));
    };
    match block {
        Block::Heading { content, .. } | Block::Paragraph { content } => of_line(content),
        Block::Table { heading, rows } => {
            heading.iter().chain(rows.iter().flatten()).for_each(|cell| of_line(cell));
        }
        Block::List { items, .. } => items.iter().flatten().for_each(|block| links(block, found)),
        Block::Quote { content } => content.iter().for_each(|block| links(block, found)),
        Block::Code { .. } => {}
    }
}
