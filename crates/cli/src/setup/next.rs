//! What to do next, as the command that does it.

use crate::{
    context::Context,
    render,
    text::{Text, text},
};
use latchkey_core::{
    Code, Status,
    before_you_start::judge,
    message::{Message, say},
    product::Product,
    provisioning::Organization,
    setup::{ParentOrganization, Setup},
    step::Step,
};
use latchkey_idp::CertificateOrigin;

/// What is still to be done for a step: its name, and one command a line.
pub(super) fn moves(setup: &Setup, step: Step, context: &Context) -> Text {
    let mut text = text!("{} {}", context.say(say::terminal_setup::next()), context.say(step.task()));
    for (command, why) in commands(setup, step) {
        text.push(text!("\n  latchkey {}\n      {}", command, render::wrap(&context.say(why), 6)));
    }
    text
}

/// A command, and why to run it.
type Move = (&'static str, Message);

fn commands(setup: &Setup, step: Step) -> Vec<Move> {
    match step {
        Step::BeforeYouStart => before_you_start(setup),
        Step::Domain => domain(setup),
        Step::Certificate => certificate(setup),
        Step::Attributes => vec![
            ("idp guide", say::terminal_next::guide()),
            ("setup set attributes-done yes", say::terminal_next::attributes_done()),
        ],
        Step::ServiceProvider => service_provider(setup),
        Step::TestSignIn => vec![("sso test", say::terminal_next::sso_test())],
        Step::Provisioning => provisioning(setup),
        Step::Export => {
            vec![("export --out FILE.zip", say::terminal_next::export())]
        }
    }
}

fn before_you_start(setup: &Setup) -> Vec<Move> {
    let has_console = setup.organizations.iter().any(|organization| organization.product == Product::Console);
    if has_console && setup.parent == ParentOrganization::Unknown {
        return vec![("setup set parent exists", say::terminal_next::parent())];
    }
    let findings = judge(setup);
    let open = |code: Code| findings.iter().any(|finding| finding.code == code && finding.status == Status::Warning);
    let people: [(Code, _, Message); 3] = [
        (Code::DnsPersonKnown, "setup set dns-person NAME", say::terminal_next::dns_person()),
        (Code::IdpPersonKnown, "setup set idp-person NAME", say::terminal_next::idp_person()),
        (Code::OwnerKnown, "setup set owner-person NAME", say::terminal_next::owner_person()),
    ];
    let unnamed: Vec<_> =
        people.into_iter().filter(|(code, ..)| open(*code)).map(|(_, command, about)| (command, about)).collect();
    if unnamed.is_empty() { vec![("setup set --list", say::terminal_next::list())] } else { unnamed }
}

fn domain(setup: &Setup) -> Vec<Move> {
    if setup.domains.is_empty() {
        return vec![("setup set domain DOMAIN", say::terminal_next::domain())];
    }
    if setup.domains.iter().any(|claim| claim.value.is_none()) {
        return vec![
            ("setup set txt-value VALUE", say::terminal_next::txt_value()),
            ("setup handover owner", say::terminal_next::handover_owner()),
        ];
    }
    vec![
        ("setup handover dns", say::terminal_next::handover_dns()),
        ("domain check", say::terminal_next::domain_check()),
    ]
}

fn certificate(setup: &Setup) -> Vec<Move> {
    let metadata = ("setup set idp-metadata URL_OR_FILE", say::terminal_next::idp_certificate());
    let new = ("certificate new --setup NAME", say::terminal_next::new_certificate());
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

fn service_provider(setup: &Setup) -> Vec<Move> {
    let mut moves = Vec::new();
    if setup.service_provider.acs.is_none() {
        moves.push(("setup set acs URL", say::terminal_next::acs()));
    }
    if setup.service_provider.entity_id.is_none() {
        moves.push(("setup set entity-id URL", say::terminal_next::entity_id()));
    }
    if setup.application.metadata.is_none() {
        moves.push(("setup set idp-metadata URL_OR_FILE", say::terminal_next::idp_metadata()));
    }
    if moves.is_empty() {
        moves.push(("setup tick workos-copy", say::terminal_next::workos_copy()));
    }
    moves
}

fn provisioning(setup: &Setup) -> Vec<Move> {
    let open = |organization: &Organization| organization.mode.is_none();
    if setup.organizations.iter().any(open) {
        let several = setup.organizations.len() > 1;
        let command = if several { "setup set mode MODE --organization NAME" } else { "setup set mode MODE" };
        return vec![(command, say::terminal_next::mode())];
    }
    vec![
        ("setup set mappings GROUP=role:ROLE …", say::terminal_next::mappings()),
        ("setup set administrators EMAIL=GROUP …", say::terminal_next::administrators()),
    ]
}
