//! What a guide is filled in with: single values, lists and conditions, taken from a setup. Without a setup every
//! value says in words where it comes from, and every product, mode and option is shown.

use crate::{
    Idp,
    authentik::{Version, version},
    export::values,
    recipe::MetadataDelivery,
};
use latchkey_core::{
    administration::{Grantee, GroupsFrom},
    attribute::{self, Attribute, Naming},
    message::{Arg, Exact, Message, Said, exact, say},
    plain,
    product::{PLANS, PRODUCTS, Plan, Product},
    provisioning::{Grant, GroupFilter, Mode, Organization, Way, groups_travel, mapped_groups},
    setup::{Loopback, Setup},
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

/// What a guide is filled in with.
pub struct Facts<'a> {
    /// Says a sentence in the guide's language.
    say: &'a dyn Fn(&Message) -> String,
    values: BTreeMap<String, String>,
    lists: BTreeMap<String, Vec<String>>,
    conditions: BTreeMap<&'static str, bool>,
    /// Values that are not known yet: words stand in their place.
    awaited: BTreeSet<String>,
}

impl<'a> Facts<'a> {
    /// Gathers the facts for `idp` from `setup`; `say` says those that are sentences.
    pub fn gather(idp: &dyn Idp, setup: Option<&Setup>, say: &'a dyn Fn(&Message) -> String) -> Self {
        let mut facts = Self {
            say,
            values: BTreeMap::new(),
            lists: BTreeMap::new(),
            conditions: BTreeMap::new(),
            awaited: BTreeSet::new(),
        };
        facts.take_pages(setup);
        facts.take_attributes(idp, setup);
        facts.take_service_provider(idp, setup);
        facts.take_application(idp, setup);
        facts.take_organizations(idp, setup);
        facts
    }

    /// Replaces each `{{name}}` by its value, shown; an unknown name stays as it is, and a test looks for those.
    pub fn fill(&self, text: &str) -> String {
        self.filled(text, plain::shown)
    }

    /// The same with the exact values, for what is copied.
    pub fn fill_exactly(&self, text: &str) -> String {
        self.filled(text, |value| value.into())
    }

    fn filled(&self, text: &str, with: impl Fn(&str) -> Cow<'_, str>) -> String {
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
                Some(value) => filled.push_str(&with(value)),
                None => filled.push_str(&format!("{{{{{name}}}}}")),
            }
            rest = tail;
        }
        filled + rest
    }

    /// Whether words stand in the place of that value, because it is not known yet.
    pub fn is_awaited(&self, name: &str) -> bool {
        self.awaited.contains(name)
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
        conditions.iter().all(|condition| match condition.strip_prefix('!') {
            Some(name) => !self.holds(name),
            None => self.holds(condition),
        })
    }

    fn holds(&self, name: &str) -> bool {
        self.conditions.get(name).copied().unwrap_or_default()
    }

    fn said(&self, said: impl Into<Said>) -> String {
        match said.into() {
            Said::Words(value) => value,
            Said::Message(message) => (self.say)(&message),
        }
    }

    /// A value.
    fn set(&mut self, name: &str, value: impl Into<String>) {
        self.values.insert(name.to_owned(), value.into());
    }

    /// Words of ours, or a value.
    fn set_said(&mut self, name: &str, said: impl Into<Said>) {
        let said = self.said(said);
        self.set(name, said);
    }

    /// A value, or words that say where it will come from.
    fn set_or(&mut self, name: &str, value: Option<String>, words: Message) {
        if value.is_none() {
            self.awaited.insert(name.to_owned());
        }
        let value = value.unwrap_or_else(|| self.said(words));
        self.set(name, value);
    }

    fn take_pages(&mut self, setup: Option<&Setup>) {
        let products: BTreeSet<Product> = match setup {
            Some(setup) => setup.organizations.iter().map(|organization| organization.product).collect(),
            None => BTreeSet::from([Product::Claude, Product::Console]),
        };
        for product in PRODUCTS {
            self.take_page(product);
        }
        let first = if products.contains(&Product::Claude) { Product::Claude } else { Product::Console };
        self.set("tile", first.facts().sso_login.clone());
        self.set("login", first.facts().login.clone());
        self.conditions.insert("claude", products.contains(&Product::Claude));
        self.conditions.insert("console", products.contains(&Product::Console));
        self.conditions.insert("both", products.len() > 1);
    }

    fn take_page(&mut self, product: Product) {
        let (prefix, facts) = (product.slug(), product.facts());
        let page = facts.settings_page();
        let older: Vec<String> =
            facts.settings.iter().skip(1).map(|page| format!("{} ({})", page.title, page.url)).collect();
        self.set(&format!("{prefix}.page"), page.title);
        self.set(&format!("{prefix}.page_url"), page.url);
        self.set(&format!("{prefix}.older"), older.join(", "));
        self.set(&format!("{prefix}.administrators"), facts.administrators.clone());
        self.set(&format!("{prefix}.administrator"), facts.administrator.clone());
        self.set(&format!("{prefix}.login"), facts.login.clone());
        self.set(&format!("{prefix}.tile"), facts.sso_login.clone());
        self.set(&format!("{prefix}.logout"), facts.logout.clone());
        self.set(&format!("{prefix}.members"), facts.members.clone());
        self.set(&format!("{prefix}.groups"), facts.groups.clone().unwrap_or_default());
        self.set(&format!("{prefix}.require"), facts.require_sso.clone());
    }

    fn take_attributes(&mut self, idp: &dyn Idp, setup: Option<&Setup>) {
        let choice = setup.map_or_else(|| idp.default_choice(), |setup| setup.attributes.clone());
        let mapping = idp.mapping();
        self.set("name_id.label", mapping.name_id.label.clone());
        self.set_said("name_id.source", mapping.name_id.source.clone());
        self.set("name_id.format", mapping.name_id.format.clone().unwrap_or_default());
        for attribute in attribute::ALL {
            let name = attribute.name();
            let row = mapping.row(attribute);
            let own = setup.filter(|_| attribute == Attribute::Groups).and_then(|setup| idp.groups_expression(setup));
            let source = own.map(|own| exact(own).into()).or_else(|| mapping.source(attribute, &choice).cloned());
            self.set_said(&format!("source.{name}"), source.unwrap_or_default());
            let label = row.map(|row| setup.map_or_else(|| row.label.clone(), |setup| idp.label(setup, &row.label)));
            self.set(&format!("label.{name}"), label.unwrap_or_default());
            self.set(&format!("wire.{name}"), attribute.wire_name(choice.naming));
        }
        let variant = mapping.row(Attribute::Groups).and_then(|row| row.variant.clone());
        self.set_said("variant.source", variant.as_ref().map(|variant| variant.source.clone()).unwrap_or_default());
        self.set_said("variant.reason", variant.map(|variant| variant.reason).unwrap_or_default());
        self.conditions.insert("sends-id", mapping.row(Attribute::Id).is_some());
        self.conditions.insert("short", choice.naming == Naming::Short);
        self.conditions.insert("entra-uris", choice.naming == Naming::EntraUris);
        self.conditions.insert("deduplicated", choice.deduplicate_groups);
        let from_groups = setup.is_some_and(|setup| setup.administration.groups_from == GroupsFrom::Groups);
        self.conditions.insert("entitlements", !from_groups);
    }

    fn take_service_provider(&mut self, idp: &dyn Idp, setup: Option<&Setup>) {
        let values = setup.map(|setup| &setup.service_provider);
        let acs = values.and_then(|values| values.acs.as_ref()).map(ToString::to_string);
        let entity_id = values.and_then(|values| values.entity_id.as_ref()).map(ToString::to_string);
        let real = acs.is_some() && entity_id.is_some();
        let usual = Loopback { https: idp.recipe().needs_https, ..Loopback::default() };
        let loopback = setup.map_or(usual, |setup| setup.loopback.clone());
        self.set("temporary_acs", loopback.acs());
        self.set("temporary_entity_id", loopback.entity_id());
        self.set("acs_now", acs.clone().unwrap_or_else(|| loopback.acs()));
        self.set("entity_id_now", entity_id.clone().unwrap_or_else(|| loopback.entity_id()));
        self.set_or("acs", acs, say::guide_stand_in::acs());
        self.set_or("entity_id", entity_id, say::guide_stand_in::entity_id());
        self.conditions.insert("temporary", !real);
        // The way to test once WorkOS's values stand there; a guide without a setup has both ways.
        self.conditions.insert("test-application", real || setup.is_none());
        self.conditions.insert("https-off", idp.recipe().needs_https && !loopback.https);
        self.conditions.insert("https-missing", !real && idp.recipe().needs_https && !loopback.https);
        let certificate = setup.and_then(|setup| setup.certificate.as_ref());
        self.conditions.insert("certificate", certificate.is_some());
        let fingerprint = certificate.map(|certificate| certificate.facts.sha256.clone());
        self.set_or("fingerprint", fingerprint, say::guide_stand_in::fingerprint());
    }

    fn take_application(&mut self, idp: &dyn Idp, setup: Option<&Setup>) {
        let application = setup.map(|setup| setup.application.clone()).unwrap_or_default();
        let blank = setup.is_none().then(|| "Claude".to_owned());
        self.set("app_name", setup.map(values::app_name).or_else(|| blank.clone()).unwrap_or_default());
        self.set("provider_name", setup.map(values::provider_name).or(blank).unwrap_or_default());
        let base = application.base_url.map(|url| url.trim_end_matches('/').to_owned());
        let slug = match setup {
            _ if idp.id() == "keycloak" => application.slug.unwrap_or_else(|| "REALM".to_owned()),
            Some(setup) => values::slug(setup),
            None => "claude".to_owned(),
        };
        self.set("slug", slug);
        self.set("idp_url", base.unwrap_or_else(|| format!("https://{}.company", idp.id())));
        self.conditions.insert("upload", idp.recipe().metadata == MetadataDelivery::Upload);
        let source = application.metadata.map(|metadata| metadata.source).filter(|from| from.starts_with("https://"));
        self.set_or("metadata_url", source, say::guide_stand_in::metadata_url());
    }

    fn take_organizations(&mut self, idp: &dyn Idp, setup: Option<&Setup>) {
        let organizations: &[Organization] = setup.map(|setup| setup.organizations.as_slice()).unwrap_or_default();
        let uses = |organization: &&Organization, mode: Mode| {
            organization.mode.is_none_or(|chosen| chosen == mode) && organization.plan.facts().allows(mode)
        };
        let may_use =
            |mode: Mode| setup.is_none() || organizations.iter().any(|organization| uses(&organization, mode));
        for (name, mode) in [("invite_only", Mode::InviteOnly), ("jit", Mode::Jit), ("scim", Mode::Scim)] {
            let of_mode = organizations.iter().filter(|organization| uses(organization, mode));
            let names: Vec<Exact> = of_mode.map(|organization| exact(&organization.name)).collect();
            self.set_said(&format!("{name}.for"), say::guide_value::several(names));
        }
        self.conditions.insert("several", organizations.len() > 1);
        self.conditions.insert("invite-only", may_use(Mode::InviteOnly));
        self.conditions.insert("jit", may_use(Mode::Jit));
        self.conditions.insert("scim", may_use(Mode::Scim));
        let refused = organizations.iter().find_map(|organization| organization.plan.refusal(Mode::Scim));
        self.conditions.insert("scim-refused", refused.is_some());
        self.set_said("scim_refusal", refused.map(Said::from).unwrap_or_default());
        let mapped = |organization: &Organization| organization.uses_mappings() || organization.mode.is_none();
        self.conditions.insert("mappings", setup.is_none() || organizations.iter().any(mapped));
        let by_jit = |organization: &Organization| uses(&organization, Mode::Jit) && mapped(organization);
        let travel = |way: Way| setup.is_none_or(|setup| groups_travel(setup, way));
        self.conditions.insert("jit-mappings", travel(Way::SignIn));
        self.conditions.insert("scim-mappings", travel(Way::Directory));
        self.take_groups(setup);
        for (condition, mode) in [("jit-plain", Mode::Jit), ("scim-plain", Mode::Scim)] {
            let plain = organizations.iter().filter(|one| uses(one, mode) && !one.group_mappings);
            let names: Vec<Exact> = plain.map(|organization| exact(&organization.name)).collect();
            self.conditions.insert(condition, setup.is_none() || !names.is_empty());
            self.set_said(&format!("{}.for", condition.replace('-', "_")), say::guide_value::several(names));
        }
        self.conditions.insert("saves", may_use(Mode::Jit) || may_use(Mode::Scim));
        self.conditions.insert("keeps-token", idp.recipe().api);
        let custom = |organization: &Organization| by_jit(organization) && organization.plan.facts().custom_roles;
        self.conditions.insert("custom-roles-by-jit", setup.is_none() || organizations.iter().any(custom));

        let mut groups: Vec<String> = Vec::new();
        let mut grants: Vec<Message> = Vec::new();
        for organization in organizations {
            for mapping in &organization.mappings {
                let (group, organization) = (exact(&mapping.group), exact(&organization.name));
                grants.push(match &mapping.grant {
                    Grant::Role(name) => say::guide_value::role(group, exact(name), organization),
                    Grant::Seat(name) => say::guide_value::seat(group, exact(name), organization),
                });
                if !groups.contains(&mapping.group) {
                    groups.push(mapping.group.clone());
                }
            }
        }
        if groups.is_empty() {
            groups = suggested_groups(setup);
            grants = groups.iter().map(|group| say::guide_value::suggestion(exact(group))).collect();
        }
        let domains: Vec<String> =
            setup.into_iter().flat_map(|setup| &setup.domains).map(|claim| claim.domain.to_string()).collect();
        self.set_or("domain", domains.first().cloned(), say::guide_stand_in::domain());
        self.set_said("group_word", idp.recipe().group.clone());
        self.set_said("connection", idp.recipe().connection.clone());
        self.lists.insert("domains".to_owned(), domains);
        self.lists.insert("groups".to_owned(), groups);
        let grants = grants.into_iter().map(|grant| self.said(grant)).collect();
        self.lists.insert("grants".to_owned(), grants);
        let plans: Vec<Message> = if setup.is_some() {
            organizations.iter().map(|organization| roles_and_seats(&organization.name, organization.plan)).collect()
        } else {
            PLANS.into_iter().map(|plan| roles_and_seats(plan.slug(), plan)).collect()
        };
        let plans = plans.into_iter().map(|plan| self.said(plan)).collect();
        self.lists.insert("plans".to_owned(), plans);
    }
}

impl Facts<'_> {
    /// The groups that have to pass, and the filters that let them: see [`latchkey_core::provisioning::GroupFilter`].
    fn take_groups(&mut self, setup: Option<&Setup>) {
        let groups = |way: Way| setup.map(|setup| mapped_groups(setup, way)).unwrap_or_default();
        let (sent, pushed) = (groups(Way::SignIn), groups(Way::Directory));
        let filter = GroupFilter::letting_through(&sent);
        self.conditions.insert("groups-mapped", filter.is_some());
        self.set("group_filter.kind", filter.as_ref().map(GroupFilter::kind).unwrap_or_default());
        self.set("group_filter.value", filter.map(|filter| filter.value()).unwrap_or_default());
        let prefix = match GroupFilter::letting_through(&pushed) {
            Some(GroupFilter::StartsWith(prefix)) => Some(prefix),
            _ => None,
        };
        self.conditions.insert("pushed-mapped", !pushed.is_empty());
        self.conditions.insert("push-by-prefix", prefix.is_some());
        self.set("push_prefix", prefix.unwrap_or_default());
        let filter = setup.map(|setup| setup.administration.scim_groups.clone()).unwrap_or_default();
        self.lists.insert("scim_groups".to_owned(), filter);
        // What decides at authentik whom SCIM sends; while its version is not known, both are shown.
        let server = setup.and_then(|setup| setup.administration.server.as_ref());
        let version = server.and_then(|server| Version::parse(&server.version));
        let by_bindings = version.map(|version| version >= version::SCIM_GROUP_FILTERS);
        self.conditions.insert("scim-by-bindings", by_bindings != Some(false));
        self.conditions.insert("scim-by-group", by_bindings != Some(true));
        let runs_dry = version.map(|version| version >= version::SCIM_DRY_RUN);
        self.conditions.insert("scim-runs-dry", runs_dry != Some(false));
        self.conditions.insert("scim-sends-at-once", runs_dry != Some(true));
        let access = setup.map(|setup| setup.administration.access.as_slice()).unwrap_or_default();
        let is_group = |grantee: &&Grantee| matches!(grantee, Grantee::Group(_));
        let (groups, people): (Vec<&Grantee>, Vec<&Grantee>) = access.iter().partition(is_group);
        let names = |bound: Vec<&Grantee>| bound.into_iter().map(|grantee| grantee.name().to_owned()).collect();
        self.lists.insert("access_groups".to_owned(), names(groups));
        self.lists.insert("access_users".to_owned(), names(people));
        let mut assigned = sent.clone();
        assigned.extend(pushed.iter().filter(|group| !sent.contains(group)).cloned());
        self.lists.insert("sent_groups".to_owned(), sent);
        self.lists.insert("pushed_groups".to_owned(), pushed);
        self.lists.insert("assigned_groups".to_owned(), assigned);
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

/// The roles and seat types of a plan, in one line.
fn roles_and_seats(name: &str, plan: Plan) -> Message {
    let facts = plan.facts();
    let roles = facts.roles.iter().map(|role| Arg::from(exact(role)));
    let roles: Vec<Arg> = roles.chain(facts.custom_roles.then(|| say::guide_value::custom_roles().into())).collect();
    if facts.seats.is_empty() {
        return say::guide_value::plan_without_seats(exact(name), roles);
    }
    say::guide_value::plan(exact(name), roles, facts.seats.iter().map(exact).collect::<Vec<_>>())
}
