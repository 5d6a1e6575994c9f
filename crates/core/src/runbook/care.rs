//! What comes up once in a while: a sync by hand, a new certificate, another identity provider, a letter to Support.

use crate::{
    Timestamp,
    certificate::CertificateSource,
    markdown::{code, numbered, tick_list},
    provisioning::{About, Mode, hint},
    setup::Setup,
};

/// Days before the end at which WorkOS begins to send notices. Source: WorkOS, sso/signing-certificates.
const NOTICE_DAYS: i64 = 90;

/// How to sync a directory by hand; source: support.claude.com 14499648.
pub fn syncing(setup: &Setup) -> String {
    if !setup.organizations.iter().any(|organization| organization.mode == Some(Mode::Scim)) {
        return "No organization uses SCIM, so there is nothing to sync. Under JIT a change counts from the person's next \
                sign-in.\n"
            .to_owned();
    }
    let place = setup
        .organizations
        .iter()
        .find(|organization| organization.mode == Some(Mode::Scim))
        .map(|organization| organization.product.facts().place("User provisioning"))
        .unwrap_or_default();
    let at_the_idp = hint(setup, About::Sync);
    let at_the_idp =
        at_the_idp.as_ref().map_or("At the identity provider start its own sync first.", |hint| hint.name());
    numbered([
        at_the_idp.to_owned(),
        format!("Open {place} › Manage SCIM and make sure that the people and groups are there."),
        "Press Sync now, for members, groups or both (also called Sync or Check for updates). It takes about one minute for \
         100 members."
            .to_owned(),
        "A changed mapping counts only after a sync. A sync reaches the other organizations of the parent too.".to_owned(),
    ])
}

/// How to renew the signing certificate without a gap.
pub fn certificate_renewal(setup: &Setup, now: Timestamp) -> String {
    let until = match setup.certificate_that_signs() {
        Some(certificate) => {
            let end = certificate.not_after;
            let days = end.since(now).whole_days();
            let left =
                if end < now { "it has ended".to_owned() } else { format!("{days} days from the making of this page") };
            format!(
                "The certificate with the SHA-256 fingerprint {} is valid until {} ({left}). Begin {NOTICE_DAYS} days before, on {}.\n\n",
                code(&certificate.sha256),
                end.day_in_words(),
                end.plus_days(-NOTICE_DAYS).day_in_words()
            )
        }
        None => "The signing certificate is not known yet.\n\n".to_owned(),
    };
    let first = match setup.certificate.as_ref().map(|certificate| certificate.source) {
        Some(CertificateSource::FromMetadata) | None => {
            "Make a new signing certificate at the identity provider; do not activate it yet, where that can be chosen."
        }
        Some(CertificateSource::Made | CertificateSource::Imported) => {
            "Make a new certificate here, and add it at the identity provider; do not choose it for signing yet."
        }
    };
    let by_url = setup.application.metadata.as_ref().is_some_and(|metadata| metadata.source.starts_with("https://"));
    let tell_workos = if by_url {
        "WorkOS watches the metadata URL and takes the new certificate from there. Look at Manage SSO › Metadata configuration whether it did."
    } else {
        "Open Manage SSO › Metadata configuration › Edit, upload the new metadata and save."
    };
    until
        + &numbered([
            first,
            "Do this while an administrator stays signed in.",
            tell_workos,
            "Choose the new certificate for signing at the identity provider.",
            "Run Test sign-in at once, and sign in yourself in a private window. If it fails, choose the old certificate again.",
            "Remove the old certificate only when the test has passed.",
        ])
}

/// How to change the identity provider; source: support.claude.com 13443687.
pub fn switching_idp(setup: &Setup) -> String {
    let organizations: Vec<_> =
        setup.organizations.iter().map(|organization| crate::markdown::text(&organization.name)).collect();
    let scim = setup.organizations.iter().any(|organization| organization.mode == Some(Mode::Scim));
    let mut acts = Vec::new();
    if scim {
        acts.push("Stop the SCIM pushes at the old identity provider.".to_owned());
        acts.push("Wait about an hour.".to_owned());
    }
    acts.push("Switch Require SSO off, and tell people that they will be signed out.".to_owned());
    acts.push(format!("Set Invite only in every organization of the parent: {}.", organizations.join(", ")));
    if scim {
        acts.push("Open Manage SCIM and choose Delete Directory.".to_owned());
    }
    acts.push("Open Manage SSO and choose Reset Connection. Everybody is signed out; signing in by a link in an e-mail works.".to_owned());
    acts.push("Set up the new identity provider. The ACS URL and the Entity ID are new ones.".to_owned());
    acts.push("Test, assign everybody, then choose the provisioning mode and its mappings again.".to_owned());
    acts.push("Require SSO again.".to_owned());
    format!(
        "The new identity provider must send the same e-mail addresses, letter by letter; otherwise people appear twice. Make \
         a second setup for it, and compare the two.\n\n{}",
        numbered(acts)
    )
}

/// What to have at hand when writing to Support.
pub fn support(setup: &Setup) -> String {
    let domains: Vec<_> = setup.domains.iter().map(|claim| code(claim.domain.as_str())).collect();
    let domain =
        if domains.is_empty() { "The domain.".to_owned() } else { format!("The domain: {}.", domains.join(", ")) };
    let mut items = vec![
        domain,
        "A screenshot of the SAML configuration at the identity provider, without keys and tokens.".to_owned(),
        "The e-mail address of one person who cannot sign in, as the identity provider sends it, and as Claude shows it.".to_owned(),
        "The exact text of the error, the error code in the address bar, and the time with its time zone.".to_owned(),
        "The entry of the attempt in Manage SSO › Sessions.".to_owned(),
        "The findings of the sign-in test from the bundle's evidence.".to_owned(),
    ];
    if let Some(entity_id) = &setup.service_provider.entity_id {
        items.push(format!("The SP Entity ID: {}.", code(entity_id.as_str())));
    }
    format!("{}\nNever send a private key, a SCIM token or an API key.\n", tick_list(items))
}
