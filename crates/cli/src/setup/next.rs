//! What to do next, as the command that does it.

use crate::{
    render,
    text::{Text, text},
};
use latchkey_core::{
    Code, Status,
    before_you_start::judge,
    product::Product,
    provisioning::Organization,
    setup::{ParentOrganization, Setup},
    step::Step,
};
use latchkey_idp::CertificateOrigin;
use latchkey_words::english;

/// What is still to be done for a step: its name, and one command a line.
pub(super) fn moves(setup: &Setup, step: Step) -> Text {
    let mut text = text!("{}.", english(&step.task().into()).to_lowercase());
    for (command, why) in commands(setup, step) {
        text.push(text!("\n  latchkey {}\n      {}", command, render::wrap(why, 6)));
    }
    text
}

fn commands(setup: &Setup, step: Step) -> Vec<(&'static str, &'static str)> {
    match step {
        Step::BeforeYouStart => before_you_start(setup),
        Step::Domain => domain(setup),
        Step::Certificate => certificate(setup),
        Step::Attributes => vec![
            ("idp guide", "the steps at the identity provider, filled in"),
            ("setup set attributes-done yes", "once the mappings are entered there as shown"),
        ],
        Step::ServiceProvider => service_provider(setup),
        Step::TestSignIn => vec![("sso test", "signs in once, for real, through this machine")],
        Step::Provisioning => provisioning(setup),
        Step::Export => {
            vec![("export --out FILE.zip", "runbook, values, steps and the rollback sheet, without secrets")]
        }
    }
}

fn before_you_start(setup: &Setup) -> Vec<(&'static str, &'static str)> {
    let has_console = setup.organizations.iter().any(|organization| organization.product == Product::Console);
    if has_console && setup.parent == ParentOrganization::Unknown {
        return vec![("setup set parent exists", "once the page named above opens; or asked-sales, or merging")];
    }
    let findings = judge(setup);
    let open = |code: Code| findings.iter().any(|finding| finding.code == code && finding.status == Status::Warning);
    let people: [(Code, _, _); 3] = [
        (Code::DnsPersonKnown, "setup set dns-person NAME", "who may change the DNS zone; or skip"),
        (Code::IdpPersonKnown, "setup set idp-person NAME", "who administers the identity provider; or skip"),
        (Code::OwnerKnown, "setup set owner-person NAME", "who administers Claude or the Console; or skip"),
    ];
    let unnamed: Vec<_> =
        people.into_iter().filter(|(code, ..)| open(*code)).map(|(_, command, about)| (command, about)).collect();
    if unnamed.is_empty() { vec![("setup set --list", "every field; what is wrong is shown above")] } else { unnamed }
}

fn domain(setup: &Setup) -> Vec<(&'static str, &'static str)> {
    if setup.domains.is_empty() {
        return vec![("setup set domain DOMAIN", "the part of your e-mail addresses behind the @")];
    }
    if setup.domains.iter().any(|claim| claim.value.is_none()) {
        return vec![
            ("setup set txt-value VALUE", "the value that Claude shows; with several domains: DOMAIN VALUE"),
            ("setup handover owner", "the page for whoever can see it"),
        ];
    }
    vec![
        ("setup handover dns", "the page for whoever may change the DNS zone"),
        ("domain check", "asks every server that counts; --wait 10m looks again and again"),
    ]
}

fn certificate(setup: &Setup) -> Vec<(&'static str, &'static str)> {
    let metadata = ("setup set idp-metadata URL_OR_FILE", "takes the certificate that the identity provider made");
    let new = ("certificate new --setup NAME", "makes a key, kept in the vault, and its certificate");
    let rule = latchkey_idp::find(&setup.idp).map(latchkey_idp::Idp::certificate_rule).unwrap_or_default();
    let mut moves = vec![metadata];
    if rule.possible.contains(&CertificateOrigin::MadeHere) {
        moves.push(new);
    }
    if rule.usual == CertificateOrigin::MadeHere {
        moves.reverse();
    }
    moves
}

fn service_provider(setup: &Setup) -> Vec<(&'static str, &'static str)> {
    let mut moves = Vec::new();
    if setup.service_provider.acs.is_none() {
        moves.push(("setup set acs URL", "the ACS URL that WorkOS shows behind Setup SSO"));
    }
    if setup.service_provider.entity_id.is_none() {
        moves.push(("setup set entity-id URL", "the SP Entity ID that WorkOS shows there"));
    }
    if setup.application.metadata.is_none() {
        moves.push(("setup set idp-metadata URL_OR_FILE", "the identity provider's metadata"));
    }
    if moves.is_empty() {
        moves.push(("setup tick workos-copy", "once both values are entered at the identity provider"));
    }
    moves
}

fn provisioning(setup: &Setup) -> Vec<(&'static str, &'static str)> {
    let open = |organization: &Organization| organization.mode.is_none();
    if setup.organizations.iter().any(open) {
        let several = setup.organizations.len() > 1;
        let command = if several { "setup set mode MODE --organization NAME" } else { "setup set mode MODE" };
        return vec![(command, "invite-only, jit or scim")];
    }
    vec![
        ("setup set mappings GROUP=role:ROLE …", "which group gives which role or seat"),
        ("setup set administrators EMAIL=GROUP …", "who must never be locked out"),
    ]
}
