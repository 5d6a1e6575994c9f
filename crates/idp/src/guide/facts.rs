//! What a guide is filled in with: single values, lists and conditions, taken from a setup. Without a setup every
//! value says in words where it comes from, and every condition holds, so that nothing is hidden.

use crate::Idp;
use latchkey_core::{
    attribute::{self, Attribute, Naming},
    product::{Plan, Product},
    provisioning::{Grant, Mode, Organization},
    setup::Setup,
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

const PAGES: &str = include_str!("../claude.toml");

/// The pages of one product, from `claude.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pages {
    pub(crate) name: String,
    pub(crate) page: String,
    pub(crate) page_url: String,
    pub(crate) older: String,
    pub(crate) right: String,
    pub(crate) login: String,
    pub(crate) tile: String,
    pub(crate) logout: String,
    pub(crate) members: String,
    pub(crate) require: String,
    pub(crate) admin_role: String,
}

/// The pages of `product`.
pub(crate) fn pages(product: Product) -> Pages {
    // A test reads the file; without it the values would be empty and that test fails.
    let mut all: BTreeMap<String, Pages> = toml::from_str(PAGES).unwrap_or_default();
    let key = match product {
        Product::Claude => "claude",
        Product::Console => "console",
    };
    all.remove(key).unwrap_or_default()
}

/// What a guide is filled in with.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    values: BTreeMap<String, String>,
    lists: BTreeMap<String, Vec<String>>,
    conditions: BTreeMap<&'static str, bool>,
    everything: bool,
}

impl Facts {
    /// Gathers the facts for `idp` from `setup`.
    pub fn gather(idp: &dyn Idp, setup: Option<&Setup>) -> Self {
        let mut facts = Self { everything: setup.is_none(), ..Self::default() };
        facts.take_pages(setup);
        facts.take_attributes(idp, setup);
        facts.take_service_provider(setup);
        facts.take_application(idp, setup);
        facts.take_organizations(idp, setup);
        facts
    }

    /// Replaces each `{{name}}`; an unknown name stays as it is, and a test looks for those.
    pub fn fill(&self, text: &str) -> String {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            filled.push_str(before);
            let Some((name, tail)) = after.split_once("}}") else {
                filled.push_str("{{");
                rest = after;
                continue;
            };
            match self.values.get(name) {
                Some(value) => filled.push_str(value),
                None => filled.push_str(&format!("{{{{{name}}}}}")),
            }
            rest = tail;
        }
        filled + rest
    }

    /// The entries of a list.
    pub fn list(&self, name: &str) -> Vec<String> {
        self.lists.get(name).cloned().unwrap_or_default()
    }

    /// Whether a value or list of that name exists.
    pub fn knows(&self, name: &str) -> bool {
        self.values.contains_key(name) || self.lists.contains_key(name)
    }

    /// Whether a condition of that name exists.
    pub fn knows_condition(&self, name: &str) -> bool {
        self.conditions.contains_key(name)
    }

    /// Whether all conditions hold.
    pub fn hold(&self, conditions: &[String]) -> bool {
        self.everything
            || conditions.iter().all(|condition| match condition.strip_prefix('!') {
                Some(name) => !self.holds(name),
                None => self.holds(condition),
            })
    }

    fn holds(&self, name: &str) -> bool {
        self.conditions.get(name).copied().unwrap_or_default()
    }

    fn set(&mut self, name: &str, value: impl Into<String>) {
        self.values.insert(name.to_owned(), value.into());
    }

    fn take_pages(&mut self, setup: Option<&Setup>) {
        let products: BTreeSet<Product> = match setup {
            Some(setup) => setup.organizations.iter().map(|organization| organization.product).collect(),
            None => BTreeSet::from([Product::Claude, Product::Console]),
        };
        for (product, prefix) in [(Product::Claude, "claude"), (Product::Console, "console")] {
            let pages = pages(product);
            self.set(&format!("{prefix}.name"), pages.name);
            self.set(&format!("{prefix}.page"), pages.page);
            self.set(&format!("{prefix}.page_url"), pages.page_url);
            self.set(&format!("{prefix}.older"), pages.older);
            self.set(&format!("{prefix}.right"), pages.right);
            self.set(&format!("{prefix}.login"), pages.login);
            self.set(&format!("{prefix}.tile"), pages.tile);
            self.set(&format!("{prefix}.logout"), pages.logout);
            self.set(&format!("{prefix}.members"), pages.members);
            self.set(&format!("{prefix}.require"), pages.require);
            self.set(&format!("{prefix}.admin_role"), pages.admin_role);
        }
        let first = if products.contains(&Product::Claude) { Product::Claude } else { Product::Console };
        self.set("tile", pages(first).tile);
        self.set("login", pages(first).login);
        self.conditions.insert("claude", products.contains(&Product::Claude));
        self.conditions.insert("console", products.contains(&Product::Console));
        self.conditions.insert("both", products.len() > 1);
    }

    fn take_attributes(&mut self, idp: &dyn Idp, setup: Option<&Setup>) {
        let choice = setup.map_or_else(|| idp.default_choice(), |setup| setup.attributes.clone());
        let mapping = idp.mapping();
        self.set("name_id.label", mapping.name_id.label.clone());
        self.set("name_id.source", mapping.name_id.source.clone());
        self.set("name_id.format", mapping.name_id.format.clone().unwrap_or_default());
        for attribute in attribute::ALL {
            let name = attribute.name();
            let row = mapping.row(attribute);
            self.set(&format!("source.{name}"), mapping.source(attribute, &choice).unwrap_or_default());
            self.set(&format!("label.{name}"), row.map(|row| row.label.clone()).unwrap_or_default());
            self.set(&format!("wire.{name}"), attribute.wire_name(choice.naming));
        }
        let variant = mapping.row(Attribute::Groups).and_then(|row| row.variant.clone());
        self.set("variant.source", variant.as_ref().map(|variant| variant.source.clone()).unwrap_or_default());
        self.set("variant.reason", variant.map(|variant| variant.reason).unwrap_or_default());
        self.conditions.insert("short", choice.naming == Naming::Short);
        self.conditions.insert("entra-uris", choice.naming == Naming::EntraUris);
        self.conditions.insert("deduplicated", choice.deduplicate_groups);
    }

    fn take_service_provider(&mut self, setup: Option<&Setup>) {
        let values = setup.map(|setup| &setup.service_provider);
        let acs = values.and_then(|values| values.acs.as_ref()).map(ToString::to_string);
        let entity_id = values.and_then(|values| values.entity_id.as_ref()).map(ToString::to_string);
        let real = acs.is_some() && entity_id.is_some();
        let loopback = setup.map(|setup| setup.loopback.clone()).unwrap_or_default();
        self.set("temporary_acs", loopback.acs());
        self.set("temporary_entity_id", loopback.entity_id());
        self.set("acs_now", acs.clone().unwrap_or_else(|| loopback.acs()));
        self.set("entity_id_now", entity_id.clone().unwrap_or_else(|| loopback.entity_id()));
        self.set("acs", acs.unwrap_or_else(|| "(the ACS URL that WorkOS shows)".to_owned()));
        self.set("entity_id", entity_id.unwrap_or_else(|| "(the SP Entity ID that WorkOS shows)".to_owned()));
        self.conditions.insert("temporary", !real);
        self.conditions.insert("real", real);
        self.conditions.insert("https", loopback.https);
        let certificate = setup.and_then(|setup| setup.certificate.as_ref());
        let held_here = certificate.is_some_and(|certificate| certificate.vault_entry.is_some());
        self.conditions.insert("key-here", held_here);
        let fingerprint = certificate.map(|certificate| certificate.facts.sha256.clone());
        self.set("fingerprint", fingerprint.unwrap_or_else(|| "(the certificate's SHA-256 fingerprint)".to_owned()));
    }

    fn take_application(&mut self, idp: &dyn Idp, setup: Option<&Setup>) {
        let application = setup.map(|setup| setup.application.clone()).unwrap_or_default();
        let name = application.name.unwrap_or_else(|| "Claude".to_owned());
        let ascii: String = name.chars().filter(|letter| letter.is_ascii() && !letter.is_ascii_control()).collect();
        let provider = if ascii.trim().is_empty() { "Claude".to_owned() } else { ascii.trim().to_owned() };
        self.set("app_name", name);
        self.set("provider_name", provider);
        let base = application.base_url.map(|url| url.trim_end_matches('/').to_owned());
        let slug =
            application.slug.unwrap_or_else(|| if idp.id() == "keycloak" { "REALM" } else { "claude" }.to_owned());
        self.set("slug", slug);
        self.set("idp_url", base.unwrap_or_else(|| format!("https://{}.example.com", idp.id())));
        let source = application.metadata.map(|metadata| metadata.source).filter(|from| from.starts_with("https://"));
        self.set("metadata_url", source.unwrap_or_else(|| "(the metadata URL that you copied)".to_owned()));
    }

    fn take_organizations(&mut self, idp: &dyn Idp, setup: Option<&Setup>) {
        let organizations: &[Organization] = setup.map(|setup| setup.organizations.as_slice()).unwrap_or_default();
        let any =
            |wanted: Mode| organizations.iter().any(|organization| organization.mode.is_none_or(|mode| mode == wanted));
        let scim_allowed =
            organizations.iter().any(|organization| !matches!(organization.plan, Plan::Team | Plan::ConsoleUnderTeam));
        self.conditions.insert("invite-only", any(Mode::InviteOnly));
        self.conditions.insert("jit", any(Mode::Jit));
        self.conditions.insert("scim", any(Mode::Scim) && scim_allowed);
        self.conditions.insert("scim-refused", !scim_allowed);
        let mapped = |organization: &Organization| organization.group_mappings || organization.mode.is_none();
        self.conditions.insert("mappings", organizations.iter().any(mapped));
        self.conditions.insert("several", organizations.len() > 1);

        let mut groups: Vec<String> = Vec::new();
        let mut grants: Vec<String> = Vec::new();
        for organization in organizations {
            for mapping in &organization.mappings {
                let (kind, name) = match &mapping.grant {
                    Grant::Role(name) => ("role", name),
                    Grant::Seat(name) => ("seat type", name),
                };
                grants.push(format!("{} gives the {kind} {name} in {}", mapping.group, organization.name));
                if !groups.contains(&mapping.group) {
                    groups.push(mapping.group.clone());
                }
            }
        }
        if groups.is_empty() {
            groups = suggested_groups(setup);
            grants = groups.iter().map(|group| format!("{group} (a suggestion)")).collect();
        }
        let domains: Vec<String> =
            setup.into_iter().flat_map(|setup| &setup.domains).map(|claim| claim.domain.to_string()).collect();
        let first = domains.first().cloned().unwrap_or_else(|| "example.com".to_owned());
        self.set("domain", first);
        self.set("group_word", idp.recipe().group);
        self.set("connection", idp.recipe().connection);
        self.lists.insert("domains".to_owned(), domains);
        self.lists.insert("groups".to_owned(), groups);
        self.lists.insert("grants".to_owned(), grants);
        self.lists.insert("plans".to_owned(), organizations.iter().map(roles_and_seats).collect());
    }
}

/// Names for groups while no mapping was entered: at least one that carries the administrators.
fn suggested_groups(setup: Option<&Setup>) -> Vec<String> {
    let products: BTreeSet<Product> =
        setup.into_iter().flat_map(|setup| &setup.organizations).map(|organization| organization.product).collect();
    let mut groups = Vec::new();
    if products.is_empty() || products.contains(&Product::Claude) {
        groups.extend(["Claude Owner", "Claude User"]);
    }
    if products.is_empty() || products.contains(&Product::Console) {
        groups.extend(["Console Admin", "Console Developer"]);
    }
    groups.into_iter().map(str::to_owned).collect()
}

/// The roles and seat types of an organization's plan, in one line.
fn roles_and_seats(organization: &Organization) -> String {
    let (roles, seats) = match organization.plan {
        Plan::Team => ("Owner, Admin, User", "Premium, Standard"),
        Plan::EnterpriseSeats => ("Owner, Admin, User, Custom roles", "Premium, Standard"),
        Plan::EnterpriseUsageTwo => ("Owner, Admin, User, Custom roles", "Chat, Chat + Claude Code"),
        Plan::EnterpriseUsageOne => ("Owner, Admin, User, Custom roles", "Enterprise"),
        Plan::Console | Plan::ConsoleUnderTeam => {
            ("Admin, Developer, Limited Developer, Billing, Claude Code User, User", "none")
        }
    };
    format!("{}: roles {roles}; seat types {seats}", organization.name)
}
