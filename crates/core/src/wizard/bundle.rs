//! What a bundle does to a setup. Its values go through the same rules as those of `setup set` ([`by_the_rules`]), and
//! only values are taken ([`taken_over`]): what was tested, answered, ticked and done elsewhere becomes a claim that
//! counts for nothing here, and what belongs to this machine stays.
//!
//! Every field of a setup is named here once, without `..`: a new one does not compile until it is said whether a bundle
//! brings it.

use super::{Wizard, keep::certificate_in_metadata};
use crate::{
    Finding, Timestamp,
    administration::{Administration, Grantee},
    attribute::AttributeChoice,
    bundle::{is_hidden, visible},
    certificate::{CertificateFacts, CertificateSource, SigningCertificate},
    domain::DomainClaim,
    field::Field,
    product::PLANS,
    provisioning::{Grant, GroupMapping, Organization},
    service_provider::{IdpMetadata, Pasted},
    setup::{BundleSource, Claims, IdpApplication, Imported, Loopback, People, Setup, StepReport},
    step::Step,
};
use serde::Serialize;

/// What the log says of an import.
pub(crate) const IMPORTED: &str = "Imported a bundle";

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
    pub why: String,
}

impl RefusedValue {
    /// A value that cannot be used.
    pub fn new(place: &str, value: &str, why: &str) -> Self {
        Self { place: visible(place), value: visible(value), why: visible(why.trim_end_matches('.')) }
    }
}

/// The bundle's certificate and metadata, with what this machine's checks say of them.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// Of the certificate.
    pub certificate: Vec<Finding>,
    /// Of the identity provider's metadata.
    pub metadata: Vec<Finding>,
}

/// The values of `bundle` as `setup set` would have made them. Certificate and metadata come along as they are, to be
/// read again by whoever can; nothing else does.
pub fn by_the_rules(bundle: &Setup, now: Timestamp) -> Result<Setup, RefusedValue> {
    let Some(first) = bundle.organizations.first() else {
        return Err(RefusedValue::new("organizations", "", "A setup needs an organization"));
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
        if let Some(value) = values.iter().find(|value| value.chars().any(is_hidden)) {
            return Err(RefusedValue::new(field.name(), value, "The value has control characters in it"));
        }
        let shown = values.join(", ");
        let taken = self.wizard.take(field, organization, &values, self.now, &mut Vec::new());
        taken.map(drop).map_err(|refusal| RefusedValue::new(field.name(), &shown, &refusal.message))
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
                let why = failed.map_or("The value cannot be used", |finding| finding.title.as_str());
                return Err(RefusedValue::new(field.name(), given, why));
            }
        }
        self.wizard.setup.service_provider.acs = parsed.acs;
        self.wizard.setup.service_provider.entity_id = parsed.entity_id;
        Ok(())
    }

    fn application(&mut self, application: &IdpApplication) -> Result<(), RefusedValue> {
        let IdpApplication { base_url, name, slug, metadata_fingerprint, metadata } = application;
        self.optional(Field::IdpUrl, base_url.as_ref())?;
        self.optional(Field::ApplicationName, name.as_ref())?;
        self.optional(Field::ApplicationSlug, slug.as_ref())?;
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
            confirmed: _,
            token_entry: _,
            scim_token_entry: _,
            made: _,
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
    super::yes_or_no(on).to_owned()
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
    let refuse = |text: &str, why: &str| Err(RefusedValue::new(Field::IdpMetadata.name(), text, why));
    for text in [&metadata.sso_redirect, &metadata.sso_post].into_iter().flatten() {
        match url::Url::parse(text) {
            Ok(url) if !url.username().is_empty() || url.password().is_some() => {
                return refuse(text, "The address in the metadata has a user name or a password in it");
            }
            Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => {}
            _ => return refuse(text, "The address in the metadata is not a web address"),
        }
    }
    let source = metadata.source.as_str();
    if source.chars().any(is_hidden) || source.chars().count() > LONGEST {
        return refuse(source, "The metadata's source cannot be shown");
    }
    // A file's name is no address, though one of Windows looks like one.
    let foreign = ["javascript:", "data:", "file:", "vbscript:"];
    if foreign.iter().any(|scheme| source.trim().to_ascii_lowercase().starts_with(scheme)) {
        return refuse(source, "The metadata's source is not a web address");
    }
    match url::Url::parse(source) {
        Ok(url) if !url.username().is_empty() || url.password().is_some() => {
            refuse(source, "The metadata's address has a user name or a password in it")
        }
        _ => Ok(()),
    }
}

/// `there` with the values of `bundle`, which went through [`by_the_rules`], and its claims. `key` is the name under
/// which this machine's vault holds the key of the bundle's certificate, where it came along.
pub fn taken_over(
    there: &Setup,
    bundle: Setup,
    claims: &Claims,
    from: &BundleSource,
    judged: Judged,
    key: Option<String>,
    now: Timestamp,
) -> Setup {
    let mut wizard = Wizard::new(there.clone());
    let Setup {
        // Taken.
        idp,
        people,
        parent,
        organizations,
        domains,
        certificate,
        attributes,
        service_provider,
        application,
        administration,
        loopback,
        administrators,
        // Claimed: see `Claims::of`.
        sign_in_tests: _,
        answers: _,
        ticks: _,
        reports: _,
        log: _,
        // This machine's own.
        schema: _,
        name: _,
        created: _,
        changed: _,
        judged_responses: _,
        exports: _,
        drafts: _,
        problems: _,
        page: _,
        imported: _,
    } = bundle;
    if there.idp != idp {
        wizard.choose_idp(idp, attributes.clone(), loopback.https);
    }
    let setup = &mut wizard.setup;
    setup.people = people;
    setup.parent = parent;
    setup.organizations = organizations;
    setup.attributes = attributes;
    setup.service_provider = service_provider;
    setup.loopback = loopback;
    setup.administrators = administrators;
    take_domains(setup, domains);
    take_administration(&mut setup.administration, administration);
    let IdpApplication { base_url, name, slug, metadata_fingerprint, metadata } = application;
    if setup.application.base_url != base_url {
        setup.administration.server = None;
    }
    // What was read here of the same metadata stays as it is.
    let known = setup.application.metadata.take();
    let same = matches!((&known, &metadata), (Some(known), Some(new)) if same_metadata(known, new));
    let metadata_changed = !same && known != metadata;
    let metadata = if same { known } else { metadata };
    setup.application = IdpApplication { base_url, name, slug, metadata_fingerprint, metadata };
    let before = setup.certificate.as_ref().map(|held| held.facts.sha256.clone());
    take_certificate(setup, certificate, judged.certificate, key, now);
    let certificate_changed = before != setup.certificate.as_ref().map(|held| held.facts.sha256.clone());
    if metadata_changed || certificate_changed {
        judge_metadata(setup, judged.metadata, now);
    }
    forget_what_is_past(&mut wizard, there);
    // What cannot be written cannot be kept either; a setup that was read can always be.
    let claims = claims.beyond(&Claims::of(there)).made_visible().unwrap_or_default();
    let setup = &mut wizard.setup;
    let known = setup.imported.as_ref().is_some_and(|imported| imported.claims == claims);
    if !claims.is_empty() && !known {
        setup.imported = Some(Imported { from: from.clone(), at: now, claims });
    }
    wizard.into_setup()
}

/// The same with the import in its log: what is saved.
pub fn taken_in(setup: Setup, from: &BundleSource, now: Timestamp) -> Setup {
    let mut wizard = Wizard::new(setup);
    wizard.log(now, IMPORTED, from.file.clone());
    wizard.setup.changed = now;
    wizard.into_setup()
}

fn same_metadata(one: &IdpMetadata, other: &IdpMetadata) -> bool {
    (&one.source, &one.xml, one.encoding) == (&other.source, &other.xml, other.encoding)
}

/// A look at the DNS is this machine's own, as long as the question is the same.
fn take_domains(setup: &mut Setup, domains: Vec<DomainClaim>) {
    let own: Vec<_> = setup.domains.iter().filter_map(|claim| claim.report.clone()).collect();
    let before = std::mem::take(&mut setup.domains);
    setup.domains = domains
        .into_iter()
        .map(|DomainClaim { domain, host, value, claimed_at, report: _ }| {
            let mut claim = DomainClaim { domain, host, value, claimed_at, report: None };
            claim.report = own.iter().find(|report| claim.asks(report)).cloned();
            claim
        })
        .collect();
    if setup.domains != before {
        setup.reports.remove(&Step::Domain);
    }
}

fn take_administration(own: &mut Administration, bundle: Administration) {
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
        me: _,
        server: _,
        confirmed: _,
        token_entry: _,
        scim_token_entry: _,
        made: _,
    } = bundle;
    own.access = access;
    own.entitlements = entitlements;
    own.groups_from = groups_from;
    own.application_group = application_group;
    own.authorization_flow = authorization_flow;
    own.scim_url = scim_url;
    own.scim_groups = scim_groups;
    own.scim_live = scim_live;
    own.deviations_off = deviations_off;
}

/// A certificate that is here stays with its key and with where it is from; another one comes without a claim to any.
fn take_certificate(
    setup: &mut Setup,
    certificate: Option<SigningCertificate>,
    findings: Vec<Finding>,
    key: Option<String>,
    now: Timestamp,
) {
    let Some(SigningCertificate { source, facts, vault_entry: _ }) = certificate else {
        if setup.certificate.take().is_some() {
            setup.reports.remove(&Step::Certificate);
        }
        return;
    };
    let same = |own: &SigningCertificate, facts: &CertificateFacts| own.facts.sha256 == facts.sha256;
    if let Some(own) = setup.certificate.as_mut().filter(|own| same(own, &facts)) {
        let Some(key) = key else { return };
        (own.vault_entry, own.source) = (Some(key), CertificateSource::Imported);
    } else {
        let source = if key.is_some() { CertificateSource::Imported } else { source };
        setup.certificate = Some(SigningCertificate { source, facts, vault_entry: key });
    }
    report(setup, Step::Certificate, findings, now);
}

/// The metadata's findings, with whether it holds the setup's own certificate.
fn judge_metadata(setup: &mut Setup, mut findings: Vec<Finding>, now: Timestamp) {
    let own = setup.certificate.as_ref().filter(|own| own.source != CertificateSource::FromMetadata);
    if let Some((own, metadata)) = own.zip(setup.application.metadata.as_ref()) {
        findings.push(certificate_in_metadata(&own.facts, metadata));
    }
    report(setup, Step::ServiceProvider, findings, now);
}

fn report(setup: &mut Setup, step: Step, findings: Vec<Finding>, now: Timestamp) {
    if findings.is_empty() {
        setup.reports.remove(&step);
        return;
    }
    setup.reports.insert(step, StepReport { at: now, findings });
}

/// What was typed into a field before the bundle brought another value, and what was said of it, is of the past.
fn forget_what_is_past(wizard: &mut Wizard, there: &Setup) {
    let setup = &wizard.setup;
    let changed = [
        (setup.idp != there.idp, vec![Field::Idp]),
        (setup.people != there.people, vec![Field::DnsPerson, Field::IdpPerson, Field::OwnerPerson]),
        (setup.parent != there.parent, vec![Field::Parent]),
        (setup.organizations != there.organizations, OF_ORGANIZATIONS.to_vec()),
        (values_of(&setup.domains) != values_of(&there.domains), vec![Field::Domain, Field::Host, Field::TxtValue]),
        (setup.attributes != there.attributes, vec![Field::Naming, Field::DeduplicateGroups]),
        (setup.service_provider != there.service_provider, vec![Field::Acs, Field::EntityId, Field::ServiceProvider]),
        (setup.application != there.application, OF_APPLICATION.to_vec()),
        (setup.administration != there.administration, OF_ADMINISTRATION.to_vec()),
        (setup.loopback != there.loopback, vec![Field::Port, Field::Https]),
        (setup.administrators != there.administrators, vec![Field::Administrators]),
    ];
    let past: Vec<Field> = changed.into_iter().filter(|(changed, _)| *changed).flat_map(|(_, fields)| fields).collect();
    let is_past = |draft: &str| {
        let name = draft.split('@').next().unwrap_or(draft);
        Field::parse(name).is_some_and(|field| past.contains(&field))
    };
    let setup = &mut wizard.setup;
    setup.drafts.forget(is_past);
    setup.problems.retain(|draft, _| !is_past(draft));
    if past.iter().any(|field| field.step() == Step::Provisioning || field.is_of_organization()) {
        wizard.forget_judgements();
    }
}

fn values_of(domains: &[DomainClaim]) -> Vec<(&str, &str, Option<&str>)> {
    domains.iter().map(|claim| (claim.domain.as_str(), claim.host.as_str(), claim.value.as_deref())).collect()
}

const OF_ORGANIZATIONS: [Field; 6] =
    [Field::Organizations, Field::Plan, Field::Mode, Field::GroupMappings, Field::Mappings, Field::RequireSso];

const OF_APPLICATION: [Field; 5] =
    [Field::IdpUrl, Field::ApplicationName, Field::ApplicationSlug, Field::MetadataFingerprint, Field::IdpMetadata];

const OF_ADMINISTRATION: [Field; 9] = [
    Field::Access,
    Field::Entitlements,
    Field::GroupsFrom,
    Field::ApplicationGroup,
    Field::AuthorizationFlow,
    Field::ScimUrl,
    Field::ScimGroups,
    Field::ScimLive,
    Field::Deviations,
];
