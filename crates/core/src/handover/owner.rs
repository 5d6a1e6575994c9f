//! The page for an Owner of Claude or an Admin of the Console.

use super::{Role, opening};
use crate::{
    Status, Timestamp,
    before_you_start::merge_facts,
    check::Finding,
    checklist::gate,
    markdown::{code, numbered, tick_list},
    message::{Exact, Say, day, exact, say},
    paper::{administrators, copied, plain, products, said},
    product::Product,
    provisioning::order_of_acts,
    service_provider::workos_ticks,
    setup::{ParentOrganization, Setup},
};
use std::fmt::Write;

pub(super) fn page(setup: &Setup, now: Timestamp, say: Say<'_>) -> String {
    let mut out = opening(&say::handover_owner::title(), Role::Owner, setup, say);
    for product in products(setup) {
        let facts = product.facts();
        let page = facts.settings_page();
        let sign_in = say::handover_owner::sign_in(
            administrators(product),
            plain(&page.title),
            plain(&facts.name),
            exact(&page.url),
        );
        let _ = writeln!(out, "- {}", say(&sign_in));
    }
    out.push_str(&parent(setup, say));
    out.push_str(&domains(setup, say));
    let ticks = workos_ticks(setup).into_iter().map(|tick| said(tick.words, say));
    let _ = write!(out, "\n## {}\n\n{}", say(&say::handover_owner::connection_heading()), tick_list(ticks));
    out.push_str(&values(setup, say));
    let acts = order_of_acts(setup).into_iter().map(|act| said(act, say));
    let _ = write!(
        out,
        "\n## {}\n\n{}\n\n{}",
        say(&say::handover_owner::order_heading()),
        say(&say::handover_owner::order()),
        numbered(acts)
    );
    out.push_str(&before_require_sso(setup, now, say));
    out.push_str(&rollback(setup, say));
    out
}

fn parent(setup: &Setup, say: Say<'_>) -> String {
    let console = setup.organizations.iter().any(|organization| organization.product == Product::Console);
    if !console || setup.parent == ParentOrganization::Exists {
        return String::new();
    }
    let facts: Vec<_> = merge_facts().into_iter().map(|fact| format!("- {}\n", said(fact, say))).collect();
    format!(
        "\n## {}\n\n{}\n\n{}",
        say(&say::handover_owner::parent_heading()),
        say(&say::handover_owner::parent()),
        facts.concat()
    )
}

fn domains(setup: &Setup, say: Say<'_>) -> String {
    let mut steps = vec![
        say::handover_owner::domain_add(),
        say::handover_owner::domain_enter(),
        say::handover_owner::domain_copy(),
        say::handover_owner::domain_verify(),
        say::handover_owner::domain_one_parent(),
    ];
    for claim in &setup.domains {
        let (domain, host, by) = (copied(claim.domain.as_str()), copied(&claim.host), day(claim.deadline()));
        steps.push(match claim.value.as_deref() {
            Some(value) => say::handover_owner::domain(by, domain, host, copied(value)),
            None => say::handover_owner::domain_no_value(by, domain, host),
        });
    }
    format!("\n## {}\n\n{}", say(&say::handover_owner::domain_heading()), numbered(steps.iter().map(say)))
}

fn values(setup: &Setup, say: Say<'_>) -> String {
    let known = |value: Option<&str>| value.map_or_else(|| say(&say::paper::unknown()), code);
    format!(
        "\n{}\n\n- ACS URL: {}\n- SP Entity ID: {}\n",
        say(&say::handover_owner::compare()),
        known(setup.service_provider.acs.as_ref().map(crate::service_provider::AcsUrl::as_str)),
        known(setup.service_provider.entity_id.as_ref().map(crate::service_provider::EntityId::as_str))
    )
}

fn before_require_sso(setup: &Setup, now: Timestamp, say: Say<'_>) -> String {
    let findings = gate(setup, now);
    let open: Vec<_> = findings.iter().filter(|finding| finding.is_failure()).map(|one| line(one, say)).collect();
    let passed = findings.iter().filter(|finding| finding.status == Status::Passed).count();
    let mut out =
        format!("\n## {}\n\n{} ", say(&say::handover_owner::gate_heading()), say(&say::handover_owner::not_exempt()));
    if open.is_empty() {
        let _ = writeln!(out, "{}", say(&say::handover_owner::all_passed(passed, day(now))));
    } else {
        let _ = write!(out, "{}\n\n{}", say(&say::handover_owner::open(passed, day(now))), tick_list(open));
    }
    out
}

fn line(finding: &Finding, say: Say<'_>) -> String {
    let title = said(&finding.title, say);
    match &finding.fix {
        Some(fix) => say(&say::handover_owner::open_check(exact(said(fix, say)), exact(title))),
        None => title,
    }
}

fn rollback(setup: &Setup, say: Say<'_>) -> String {
    let mut switches: Vec<Exact> =
        products(setup).into_iter().map(|product| plain(&product.facts().require_sso)).collect();
    if switches.is_empty() {
        switches.push(exact("Require SSO"));
    }
    format!(
        "\n## {}\n\n{}\n",
        say(&say::handover_owner::rollback_heading()),
        say(&say::handover_owner::rollback(switches))
    )
}
