//! What comes up once in a while: a sync by hand, a new certificate, another identity provider, a letter to Support.

use crate::{
    Timestamp,
    certificate::CertificateSource,
    markdown::{code, numbered, tick_list},
    message::{Say, choice, day, exact, say},
    paper::{copied, plain, said},
    provisioning::{About, Mode, hint},
    setup::Setup,
};

/// Days before the end at which WorkOS begins to send notices. Source: WorkOS, sso/signing-certificates.
const NOTICE_DAYS: i64 = 90;

/// How to sync a directory by hand; source: support.claude.com 14499648.
pub fn syncing(setup: &Setup, say: Say<'_>) -> String {
    let by_scim = setup.organizations.iter().find(|organization| organization.mode == Some(Mode::Scim));
    let Some(organization) = by_scim else { return format!("{}\n", say(&say::runbook_syncing::nothing())) };
    let place = organization.product.facts().place("User provisioning");
    let at_provider = hint(setup, About::Sync).map(|hint| said(hint, say));
    numbered([
        at_provider.unwrap_or_else(|| say(&say::runbook_syncing::at_provider())),
        say(&say::runbook_syncing::open(plain(&place))),
        say(&say::runbook_syncing::press()),
        say(&say::runbook_syncing::mapping()),
    ])
}

/// How to renew the signing certificate without a gap.
pub fn certificate_renewal(setup: &Setup, now: Timestamp, say: Say<'_>) -> String {
    let until = match setup.certificate_that_signs() {
        Some(held) if held.not_after < now => {
            say::runbook_certificate::expired(day(held.not_after), copied(&held.sha256))
        }
        Some(held) => {
            let (end, start) = (held.not_after, held.not_after.plus_days(-NOTICE_DAYS));
            let days = end.since(now).whole_days();
            say::runbook_certificate::valid(day(end), days, copied(&held.sha256), NOTICE_DAYS, day(start))
        }
        None => say::runbook_certificate::unknown(),
    };
    let source = match setup.certificate.as_ref().map(|certificate| certificate.source) {
        Some(CertificateSource::FromMetadata) | None => "provider",
        Some(CertificateSource::Made | CertificateSource::Imported) => "here",
    };
    let by_url = setup.application.metadata.as_ref().is_some_and(|metadata| metadata.source.starts_with("https://"));
    let acts = [
        say::runbook_certificate::create(choice(source)),
        say::runbook_certificate::stay(),
        say::runbook_certificate::tell(by_url),
        say::runbook_certificate::choose(),
        say::runbook_certificate::test(),
        say::runbook_certificate::remove(),
    ];
    format!("{}\n\n{}", say(&until), numbered(acts.iter().map(say)))
}

/// How to change the identity provider; source: support.claude.com 13443687.
pub fn switching_idp(setup: &Setup, say: Say<'_>) -> String {
    let organizations: Vec<_> = setup.organizations.iter().map(|organization| plain(&organization.name)).collect();
    let scim = setup.organizations.iter().any(|organization| organization.mode == Some(Mode::Scim));
    let mut acts = Vec::new();
    if scim {
        acts.extend([say::runbook_switching::stop(), say::runbook_switching::wait()]);
    }
    acts.extend([say::runbook_switching::announce(), say::runbook_switching::invite_only(organizations)]);
    acts.extend(scim.then(say::runbook_switching::directory));
    acts.extend([
        say::runbook_switching::reset(),
        say::runbook_switching::set_up(),
        say::runbook_switching::test(),
        say::runbook_switching::require(),
    ]);
    format!("{}\n\n{}", say(&say::runbook_switching::intro()), numbered(acts.iter().map(say)))
}

/// What to have at hand when writing to Support.
pub fn support(setup: &Setup, say: Say<'_>) -> String {
    let domains: Vec<_> = setup.domains.iter().map(|claim| code(claim.domain.as_str())).collect();
    let domain = match domains.len() {
        0 => say::runbook_support::domain(),
        count => say::runbook_support::domains(count, exact(domains.join(", "))),
    };
    let mut items = vec![
        domain,
        say::runbook_support::screenshot(),
        say::runbook_support::address(),
        say::runbook_support::error(),
        say::runbook_support::session(),
        say::runbook_support::findings(),
    ];
    items.extend(
        setup.service_provider.entity_id.as_ref().map(|id| say::runbook_support::entity_id(copied(id.as_str()))),
    );
    format!("{}\n{}\n", tick_list(items.iter().map(say)), say(&say::runbook_support::no_secrets()))
}
