//! What comes up once in a while: a sync by hand, a new certificate, another identity provider, a letter to Support.

use crate::{
    Timestamp,
    certificate::CertificateSource,
    markdown::{code, numbered, tick_list},
    message::{
        Say, choice, day, exact, say::runbook_certificate as certificate, say::runbook_support as letter,
        say::runbook_switching as switching, say::runbook_syncing as sync,
    },
    paper::{copied, plain, said},
    provisioning::{About, Mode, hint},
    setup::Setup,
};

/// Days before the end at which WorkOS begins to send notices. Source: WorkOS, sso/signing-certificates.
const NOTICE_DAYS: i64 = 90;

/// How to sync a directory by hand; source: support.claude.com 14499648.
pub fn syncing(setup: &Setup, say: Say<'_>) -> String {
    let by_scim = setup.organizations.iter().find(|organization| organization.mode == Some(Mode::Scim));
    let Some(organization) = by_scim else { return format!("{}\n", say(&sync::nothing())) };
    let place = organization.product.facts().place("User provisioning");
    let at_provider = hint(setup, About::Sync).map(|hint| said(hint, say));
    numbered([
        at_provider.unwrap_or_else(|| say(&sync::at_provider())),
        say(&sync::open(plain(&place))),
        say(&sync::press()),
        say(&sync::mapping()),
    ])
}

/// How to renew the signing certificate without a gap.
pub fn certificate_renewal(setup: &Setup, now: Timestamp, say: Say<'_>) -> String {
    let until = match setup.certificate_that_signs() {
        Some(held) if held.not_after < now => certificate::expired(day(held.not_after), copied(&held.sha256)),
        Some(held) => {
            let (end, start) = (held.not_after, held.not_after.plus_days(-NOTICE_DAYS));
            let days = end.since(now).whole_days();
            certificate::valid(day(end), days, copied(&held.sha256), NOTICE_DAYS, day(start))
        }
        None => certificate::unknown(),
    };
    let source = match setup.certificate.as_ref().map(|certificate| certificate.source) {
        Some(CertificateSource::FromMetadata) | None => "provider",
        Some(CertificateSource::Made | CertificateSource::Imported) => "here",
    };
    let by_url = setup.application.metadata.as_ref().is_some_and(|metadata| metadata.source.starts_with("https://"));
    let acts = [
        certificate::create(choice(source)),
        certificate::stay(),
        certificate::tell(by_url),
        certificate::choose(),
        certificate::test(),
        certificate::remove(),
    ];
    format!("{}\n\n{}", say(&until), numbered(acts.iter().map(say)))
}

/// How to change the identity provider; source: support.claude.com 13443687.
pub fn switching_idp(setup: &Setup, say: Say<'_>) -> String {
    let organizations: Vec<_> = setup.organizations.iter().map(|organization| plain(&organization.name)).collect();
    let scim = setup.organizations.iter().any(|organization| organization.mode == Some(Mode::Scim));
    let mut acts = Vec::new();
    if scim {
        acts.extend([switching::stop(), switching::wait()]);
    }
    acts.extend([switching::announce(), switching::invite_only(organizations)]);
    acts.extend(scim.then(switching::directory));
    acts.extend([switching::reset(), switching::set_up(), switching::test(), switching::require()]);
    format!("{}\n\n{}", say(&switching::intro()), numbered(acts.iter().map(say)))
}

/// What to have at hand when writing to Support.
pub fn support(setup: &Setup, say: Say<'_>) -> String {
    let domains: Vec<_> = setup.domains.iter().map(|claim| code(claim.domain.as_str())).collect();
    let domain = match domains.len() {
        0 => letter::domain(),
        count => letter::domains(count, exact(domains.join(", "))),
    };
    let mut items =
        vec![domain, letter::screenshot(), letter::address(), letter::error(), letter::session(), letter::findings()];
    items.extend(setup.service_provider.entity_id.as_ref().map(|id| letter::entity_id(copied(id.as_str()))));
    format!("{}\n{}\n", tick_list(items.iter().map(say)), say(&letter::no_secrets()))
}
