//! The values of a bundle, entered as by hand.

use crate::{
    Timestamp,
    administration::{Administration, Grantee},
    attribute::AttributeChoice,
    clean::CLEANED,
    domain::DomainClaim,
    field::Field,
    message::{Message, say},
    plain::{brief, is_control},
    product::PLANS,
    provisioning::{Grant, GroupMapping, Organization},
    service_provider::{IdpMetadata, Pasted},
    setup::{IdpApplication, Loopback, People, Setup},
    wizard::{Wizard, yes_or_no},
};
use serde::Serialize;

/// The longest value that only a bundle can bring, in characters.
const LONGEST: usize = 4_000;

/// A value in a bundle that could not have been entered here.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RefusedValue {
    /// The field, or the place in the setup.
    pub place: String,
    /// The value, with hidden characters made visible.
    pub value: String,
    /// Why it cannot be used, as a sentence without a full stop.
    pub why: Message,
}

impl RefusedValue {
    /// A value that cannot be used.
    pub fn new(place: &str, value: &str, mut why: Message) -> Self {
        why.each_text(&mut |text| *text = brief(text));
        Self { place: brief(place), value: brief(value), why }
    }
}

/// The values of `bundle` as `setup set` would have made them. Certificate and metadata come along as they are, to be
/// read again by whoever can; nothing else does.
pub fn by_the_rules(bundle: &Setup, now: Timestamp) -> Result<Setup, RefusedValue> {
    let Some(first) = bundle.organizations.first() else {
        return Err(RefusedValue::new("organizations", "", say::refused_value::no_organization()));
    };
    let empty = Setup::new(bundle.name.clone(), bundle.idp.clone(), Organization::new("Claude", first.plan), now);
    let mut entry = Entry { wizard: Wizard::new(empty), now };
    let People { dns, idp, owner } = &bundle.people;
    for (field, person) in [(Field::DnsPerson, dns), (Field::IdpPerson, idp), (Field::OwnerPerson, owner)] {
        entry.optional(field, person.as_ref())?;
    }
    entry.set(Field::Parent, None, vec![named(&bundle.parent)])?;
    entry.organizations(&bundle.organizations)?;
    entry.domains(&bundle.domains)?;
    let AttributeChoice { naming, deduplicate_groups } = bundle.attributes;
    entry.set(Field::Naming, None, vec![named(&naming)])?;
    entry.set(Field::DeduplicateGroups, None, vec![yes(deduplicate_groups)])?;
    entry.service_provider(bundle)?;
    entry.application(&bundle.application)?;
    entry.administration(&bundle.administration)?;
    let Loopback { port, https } = bundle.loopback;
    entry.set(Field::Port, None, vec![port.to_string()])?;
    entry.set(Field::Https, None, vec![yes(https)])?;
    let people = bundle.administrators.iter().map(|person| format!("{}={}", person.email, person.groups.join(",")));
    entry.set(Field::Administrators, None, people.collect())?;
    entry.set(Field::PapersLanguage, None, vec![named(&bundle.papers_language)])?;
    let mut setup = entry.wizard.into_setup();
    setup.certificate = bundle.certificate.clone();
    setup.application.metadata = bundle.application.metadata.clone();
    Ok(setup)
}

/// A setup into which a bundle's values are entered as by hand.
struct Entry {
    wizard: Wizard,
    now: Timestamp,
}

impl Entry {
    fn set(&mut self, field: Field, organization: Option<&str>, values: Vec<String>) -> Result<(), RefusedValue> {
        if let Some(value) = values.iter().find(|value| value.chars().any(is_control)) {
            return Err(RefusedValue::new(field.name(), value, say::refused_value::control()));
        }
        let shown = values.join(", ");
        let taken = self.wizard.take(field, organization, &values, self.now, &mut Vec::new());
        let found = taken.map_err(|refusal| RefusedValue::new(field.name(), &shown, refusal.message))?;
        let mut cleaned = found.into_iter().filter(|finding| finding.code == CLEANED).peekable();
        if cleaned.peek().is_some() {
            self.wizard.setup.problems.entry(field.name().to_owned()).or_default().extend(cleaned);
        }
        Ok(())
    }

    fn optional(&mut self, field: Field, value: Option<&String>) -> Result<(), RefusedValue> {
        value.map_or(Ok(()), |value| self.set(field, None, vec![value.clone()]))
    }

    fn organizations(&mut self, all: &[Organization]) -> Result<(), RefusedValue> {
        let plans = all.iter().map(|one| format!("{}={}", one.name, one.plan.slug())).collect();
        self.set(Field::Organizations, None, plans)?;
        for one in all {
            let Organization { name, product: _, plan, mode, group_mappings, mappings, require_sso } = one;
            let of = Some(name.trim());
            if let Some(mode) = mode {
                self.set(Field::Mode, of, vec![mode.slug().to_owned()])?;
            }
            let rows: Vec<String> = mappings.iter().map(row).collect();
            if let Err(refused) = self.set(Field::Mappings, of, rows.clone()) {
                // A table that was entered under another plan stays when the plan changes.
                let mut others = PLANS.into_iter().filter(|other| other != plan);
                others.find(|other| self.under(*other, of, &rows)).ok_or(refused)?;
                self.set(Field::Plan, of, vec![plan.slug().to_owned()])?;
            }
            self.set(Field::GroupMappings, of, vec![yes(*group_mappings)])?;
            self.set(Field::RequireSso, of, vec![yes(*require_sso)])?;
        }
        Ok(())
    }

    fn under(&mut self, plan: crate::product::Plan, of: Option<&str>, rows: &[String]) -> bool {
        self.set(Field::Plan, of, vec![plan.slug().to_owned()]).is_ok()
            && self.set(Field::Mappings, of, rows.to_vec()).is_ok()
    }

    fn domains(&mut self, all: &[DomainClaim]) -> Result<(), RefusedValue> {
        if all.is_empty() {
            return Ok(());
        }
        self.set(Field::Domain, None, all.iter().map(|claim| claim.domain.as_str().to_owned()).collect())?;
        for claim in all {
            let DomainClaim { domain, host, value, claimed_at, report: _ } = claim;
            let name = || domain.as_str().to_owned();
            self.set(Field::Host, None, vec![name(), host.clone()])?;
            if let Some(value) = value {
                self.set(Field::TxtValue, None, vec![name(), value.clone()])?;
            }
            let mut entered = self.wizard.setup.domains.iter_mut();
            entered.find(|entered| entered.domain == *domain).into_iter().for_each(|it| it.claimed_at = *claimed_at);
        }
        Ok(())
    }

    fn service_provider(&mut self, bundle: &Setup) -> Result<(), RefusedValue> {
        let text = |value: Option<String>| value.unwrap_or_default();
        let acs = text(bundle.service_provider.acs.as_ref().map(ToString::to_string));
        let entity_id = text(bundle.service_provider.entity_id.as_ref().map(ToString::to_string));
        if acs.is_empty() && entity_id.is_empty() {
            return Ok(());
        }
        let parsed = crate::service_provider::parse(&Pasted::Fields { acs: acs.clone(), entity_id: entity_id.clone() });
        let taken = [
            (Field::Acs, &acs, parsed.acs.as_ref().map(ToString::to_string)),
            (Field::EntityId, &entity_id, parsed.entity_id.as_ref().map(ToString::to_string)),
        ];
        for (field, given, read) in taken {
            if text(read) != *given {
                let failed = parsed.findings.iter().find(|finding| finding.status != crate::check::Status::Passed);
                let why = failed.and_then(|finding| finding.title.message().cloned());
                let why = why.unwrap_or_else(say::refused_value::unusable);
                return Err(RefusedValue::new(field.name(), given, why));
            }
        }
        self.wizard.setup.service_provider.acs = parsed.acs;
        self.wizard.setup.service_provider.entity_id = parsed.entity_id;
        Ok(())
    }

    fn application(&mut self, application: &IdpApplication) -> Result<(), RefusedValue> {
        let IdpApplication { base_url, name, slug, server_fingerprint, metadata_fingerprint, metadata } = application;
        self.optional(Field::IdpUrl, base_url.as_ref())?;
        self.optional(Field::ApplicationName, name.as_ref())?;
        self.optional(Field::ApplicationSlug, slug.as_ref())?;
        self.optional(Field::ServerFingerprint, server_fingerprint.as_ref())?;
        self.optional(Field::MetadataFingerprint, metadata_fingerprint.as_ref())?;
        metadata.as_ref().map_or(Ok(()), usable_addresses)
    }

    fn administration(&mut self, chosen: &Administration) -> Result<(), RefusedValue> {
        let Administration {
            access,
            entitlements,
            groups_from,
            application_group,
            authorization_flow,
            scim_url,
            scim_groups,
            scim_live,
            deviations_off,
            // The person at the keyboard is another one; the rest is of the machine where it was entered or done.
            me: _,
            server: _,
            scim_seen: _,
            confirmed: _,
            token_entry: _,
            scim_token_entry: _,
            made: _,
            token_for: _,
            scim_token_for: _,
            address_from_bundle: _,
        } = chosen;
        self.set(Field::Access, None, access.iter().map(grantee).collect())?;
        let bound =
            entitlements.iter().flat_map(|(name, who)| who.iter().map(move |who| format!("{name}={}", grantee(who))));
        self.set(Field::Entitlements, None, bound.collect())?;
        self.set(Field::GroupsFrom, None, vec![named(groups_from)])?;
        self.optional(Field::ApplicationGroup, application_group.as_ref())?;
        self.optional(Field::AuthorizationFlow, authorization_flow.as_ref())?;
        self.optional(Field::ScimUrl, scim_url.as_ref())?;
        self.set(Field::ScimGroups, None, scim_groups.clone())?;
        self.set(Field::ScimLive, None, vec![yes(*scim_live)])?;
        self.set(Field::Deviations, None, deviations_off.iter().map(|name| format!("{name}=off")).collect())
    }
}

/// A name from a list as it is written in files.
fn named(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn yes(on: bool) -> String {
    yes_or_no(on).to_owned()
}

fn row(mapping: &GroupMapping) -> String {
    match &mapping.grant {
        Grant::Role(name) => format!("{}=role:{name}", mapping.group),
        Grant::Seat(name) => format!("{}=seat:{name}", mapping.group),
    }
}

fn grantee(who: &Grantee) -> String {
    match who {
        Grantee::Group(name) => format!("group:{name}"),
        Grantee::User(name) => format!("user:{name}"),
    }
}

/// Where a browser is sent must be a web address, without a name and a password in it.
fn usable_addresses(metadata: &IdpMetadata) -> Result<(), RefusedValue> {
    let refuse = |text: &str, why: Message| Err(RefusedValue::new(Field::IdpMetadata.name(), text, why));
    for text in [&metadata.sso_redirect, &metadata.sso_post].into_iter().flatten() {
        match url::Url::parse(text) {
            Ok(url) if !url.username().is_empty() || url.password().is_some() => {
                return refuse(text, say::refused_value::metadata_user());
            }
            Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => {}
            _ => return refuse(text, say::refused_value::metadata_no_address()),
        }
    }
    let source = metadata.source.as_str();
    if source.chars().any(is_control) || source.chars().count() > LONGEST {
        return refuse(source, say::refused_value::source_not_shown());
    }
    // A file's name is no address, though one of Windows looks like one.
    let foreign = ["javascript:", "data:", "file:", "vbscript:"];
    if foreign.iter().any(|scheme| source.trim().to_ascii_lowercase().starts_with(scheme)) {
        return refuse(source, say::refused_value::source_no_address());
    }
    match url::Url::parse(source) {
        Ok(url) if !url.username().is_empty() || url.password().is_some() => {
            refuse(source, say::refused_value::source_user())
        }
        _ => Ok(()),
    }
}
