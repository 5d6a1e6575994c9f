//! What a bundle does to a setup. Its values go through the same rules as those of `setup set` ([`by_the_rules`]), and
//! only values are taken ([`taken_over`]): what was tested, answered, ticked and done elsewhere becomes a claim that
//! counts for nothing here, and what belongs to this machine stays.
//!
//! Every field of a setup is named here once, without `..`: a new one does not compile until it is said whether a bundle
//! brings it.

mod rules;

pub use rules::{RefusedValue, by_the_rules};

use super::{Wizard, keep::certificate_in_metadata};
use crate::{
    Finding, Timestamp,
    administration::Administration,
    certificate::{CertificateFacts, CertificateSource, SigningCertificate},
    domain::DomainClaim,
    field::Field,
    message::{exact, say},
    service_provider::IdpMetadata,
    setup::{BundleSource, Claims, IdpApplication, Imported, Setup, StepReport},
    step::Step,
};

/// The bundle's certificate and metadata, with what this machine's checks say of them.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// Of the certificate.
    pub certificate: Vec<Finding>,
    /// Of the identity provider's metadata.
    pub metadata: Vec<Finding>,
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
        papers_language,
        // What was cleaned on the way in.
        problems,
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
        groups_confirmed: _,
        exports: _,
        drafts: _,
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
    if setup.service_provider != service_provider {
        crate::service_provider::forget_entered(setup);
    }
    setup.service_provider = service_provider;
    setup.loopback = loopback;
    setup.administrators = administrators;
    setup.papers_language = papers_language;
    take_domains(setup, domains);
    take_administration(&mut setup.administration, administration);
    let IdpApplication { base_url, name, slug, server_fingerprint, metadata_fingerprint, metadata } = application;
    let origin = setup.application.origin();
    // What was read here of the same metadata stays as it is.
    let known = setup.application.metadata.take();
    let same = matches!((&known, &metadata), (Some(known), Some(new)) if same_metadata(known, new));
    let metadata_changed = !same && known != metadata;
    let metadata = if same { known } else { metadata };
    setup.application = IdpApplication { base_url, name, slug, server_fingerprint, metadata_fingerprint, metadata };
    if setup.application.origin() != origin {
        setup.administration.server = None;
        // The signing key goes there only after somebody here has named that server.
        setup.administration.address_from_bundle = setup.application.base_url.is_some();
    }
    let before = setup.certificate.as_ref().map(|held| held.facts.sha256.clone());
    take_certificate(setup, certificate, judged.certificate, key, now);
    let certificate_changed = before != setup.certificate.as_ref().map(|held| held.facts.sha256.clone());
    if metadata_changed || certificate_changed {
        judge_metadata(setup, judged.metadata, now);
    }
    forget_what_is_past(&mut wizard, there);
    if values_of(&wizard.setup.domains) != values_of(&there.domains) {
        wizard.setup.problems.extend(problems);
    }
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
    wizard.log(now, say::log_entry::imported(), from.file.clone().map(|file| exact(file).into()));
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
        scim_seen: _,
        confirmed: _,
        token_entry: _,
        scim_token_entry: _,
        made: _,
        token_for: _,
        scim_token_for: _,
        address_from_bundle: _,
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
        (setup.papers_language != there.papers_language, vec![Field::PapersLanguage]),
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

const OF_APPLICATION: [Field; 6] = [
    Field::IdpUrl,
    Field::ServerFingerprint,
    Field::ApplicationName,
    Field::ApplicationSlug,
    Field::MetadataFingerprint,
    Field::IdpMetadata,
];

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
