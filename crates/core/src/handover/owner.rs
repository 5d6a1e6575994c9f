//! The page for an Owner of Claude or an Admin of the Console.

use super::{Role, opening};
use crate::{
    Status, Timestamp,
    before_you_start::merge_facts,
    check::Finding,
    checklist::gate,
    markdown::{code, numbered, tick_list},
    message::{Exact, Say, day, exact, say as catalogue, say::handover_owner as words},
    paper::{administrators, copied, plain, products, said},
    product::Product,
    provisioning::order_of_acts,
    service_provider::workos_ticks,
    setup::{ParentOrganization, Setup},
};
use std::fmt::Write;

pub(super) fn page(setup: &Setup, now: Timestamp, say: Say<'_>) -> String {
    let mut out = opening(&words::title(), Role::Owner, setup, say);
    for product in products(setup) {
        let facts = product.facts();
        let page = facts.settings_page();
        let sign_in = words::sign_in(administrators(product), plain(&page.title), plain(&facts.name), exact(&page.url));
        let _ = writeln!(out, "- {}", say(&sign_in));
    }
    out.push_str(&parent(setup, say));
    out.push_str(&domains(setup, say));
    let ticks = workos_ticks(setup).into_iter().map(|tick| said(tick.words, say));
    let _ = write!(out, "\n## {}\n\n{}", say(&words::connection_heading()), tick_list(ticks));
    out.push_str(&values(setup, say));
    let acts = order_of_acts(setup).into_iter().map(|act| said(act, say));
    let _ = write!(out, "\n## {}\n\n{}\n\n{}", say(&words::order_heading()), say(&words::order()), numbered(acts));
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
    format!("\n## {}\n\n{}\n\n{}", say(&words::parent_heading()), say(&words::parent()), facts.concat())
}

fn domains(setup: &Setup, say: Say<'_>) -> String {
    let mut steps = vec![
        words::domain_add(),
        words::domain_enter(),
        words::domain_copy(),
        words::domain_verify(),
        words::domain_one_parent(),
    ];
    for claim in &setup.domains {
        let (domain, host, by) = (copied(claim.domain.as_str()), copied(&claim.host), day(claim.deadline()));
        steps.push(match claim.value.as_deref() {
            Some(value) => words::domain(by, domain, host, copied(value)),
            None => words::domain_no_value(by, domain, host),
        });
    }
    format!("\n## {}\n\n{}", say(&words::domain_heading()), numbered(steps.iter().map(say)))
}

fn values(setup: &Setup, say: Say<'_>) -> String {
    let known = |value: Option<&str>| value.map_or_else(|| say(&catalogue::paper::unknown()), code);
    format!(
        "\n{}\n\n- ACS URL: {}\n- SP Entity ID: {}\n",
        say(&words::compare()),
        known(setup.service_provider.acs.as_ref().map(crate::service_provider::AcsUrl::as_str)),
        known(setup.service_provider.entity_id.as_ref().map(crate::service_provider::EntityId::as_str))
    )
}

fn before_require_sso(setup: &Setup, now: Timestamp, say: Say<'_>) -> String {
    let findings = gate(setup, now);
    let open: Vec<_> = findings.iter().filter(|finding| finding.is_failure()).map(|one| line(one, say)).collect();
    let passed = findings.iter().filter(|finding| finding.status == Status::Passed).count();
    let mut out = format!("\n## {}\n\n{} ", say(&words::gate_heading()), say(&words::not_exempt()));
    if open.is_empty() {
        let _ = writeln!(out, "{}", say(&words::all_passed(passed, day(now))));
    } else {
        let _ = write!(out, "{}\n\n{}", say(&words::open(passed, day(now))), tick_list(open));
    }
    out
}

fn line(finding: &Finding, say: Say<'_>) -> String {
    let title = said(&finding.title, say);
    match &finding.fix {
        Some(fix) => say(&words::open_check(exact(said(fix, say)), exact(title))),
        None => title,
    }
}

fn rollback(setup: &Setup, say: Say<'_>) -> String {
    let mut switches: Vec<Exact> =
        products(setup).into_iter().map(|product| plain(&product.facts().require_sso)).collect();
    if switches.is_empty() {
        switches.push(exact("Require SSO"));
    }
    format!("\n## {}\n\n{}\n", say(&words::rollback_heading()), say(&words::rollback(switches)))
}
