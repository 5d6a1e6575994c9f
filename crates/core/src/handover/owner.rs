//! The page for an Owner of Claude or an Admin of the Console.

use super::person;
use crate::{
    Status, Timestamp,
    before_you_start::merge_facts,
    check::Finding,
    checklist::gate,
    markdown::{code, numbered, text, tick_list},
    message::Said,
    product::Product,
    provisioning::order_of_acts,
    service_provider::workos_ticks,
    setup::{ParentOrganization, Setup},
};
use std::fmt::Write;

pub(super) fn page(setup: &Setup, now: Timestamp, say: &dyn Fn(&Said) -> String) -> String {
    let who = person(setup.people.owner.as_ref(), "the Claude owner");
    let mut out = format!("# Claude: the settings to make\n\nFor {who}.\n\n");
    for product in crate::checklist::products(setup) {
        let facts = product.facts();
        let page = facts.settings_page();
        let _ = writeln!(
            out,
            "- {}: sign in as {} and open {} at <{}>.",
            facts.name, facts.administrators, page.title, page.url
        );
    }
    out.push_str(&parent(setup, say));
    out.push_str(&domains(setup));
    let ticks = workos_ticks(setup);
    let _ = write!(out, "\n## The connection\n\n{}", tick_list(ticks.iter().map(|tick| text(&say(&tick.words)))));
    out.push_str(&values(setup));
    let acts = order_of_acts(setup);
    let _ = write!(
        out,
        "\n## The whole order\n\nIn this order nobody is locked out:\n\n{}",
        numbered(acts.iter().map(|act| text(act.name())))
    );
    out.push_str(&before_require_sso(setup, now, say));
    out.push_str(&rollback(setup));
    out
}

fn parent(setup: &Setup, say: &dyn Fn(&Said) -> String) -> String {
    let console = setup.organizations.iter().any(|organization| organization.product == Product::Console);
    if !console || setup.parent == ParentOrganization::Exists {
        return String::new();
    }
    let facts: Vec<_> = merge_facts().into_iter().map(|fact| format!("- {}\n", text(&say(&fact.into())))).collect();
    format!(
        "\n## The parent organization\n\nThe Console shows its identity page only when the organization has a parent. Sales \
         creates one, or a merge joins it to the parent of your Claude organization:\n\n{}",
        facts.concat()
    )
}

fn domains(setup: &Setup) -> String {
    let mut steps = vec![
        "Under Domains choose Add or edit domains, then +, Save and Verify.".to_owned(),
        "Enter the domain and choose Continue.".to_owned(),
        "Copy host and value of the TXT record at once: the value is not shown again. Removing and adding the domain gives \
         another value."
            .to_owned(),
        "When the record is in the DNS, press the sign next to Pending until it says Verified. If the domain is not on the \
         page, load the page again."
            .to_owned(),
        "A domain belongs to one parent organization; another one that has it already has to give it up first. All domains \
         use the one connection."
            .to_owned(),
    ];
    for claim in &setup.domains {
        let value = claim
            .value
            .as_deref()
            .map_or_else(|| "its value is not noted yet".to_owned(), |value| format!("value {}", code(value)));
        steps.push(format!(
            "{}: host {}, {value}; has to be verified by {}.",
            code(claim.domain.as_str()),
            code(&claim.host),
            claim.deadline().day_in_words()
        ));
    }
    format!("\n## The domain\n\n{}", numbered(steps))
}

fn values(setup: &Setup) -> String {
    let known = |value: Option<&str>| value.map_or_else(|| "not known yet".to_owned(), code);
    format!(
        "\nThe values that were copied, to compare letter by letter:\n\n- ACS URL: {}\n- SP Entity ID: {}\n",
        known(setup.service_provider.acs.as_ref().map(crate::service_provider::AcsUrl::as_str)),
        known(setup.service_provider.entity_id.as_ref().map(crate::service_provider::EntityId::as_str))
    )
}

fn before_require_sso(setup: &Setup, now: Timestamp, say: &dyn Fn(&Said) -> String) -> String {
    let findings = gate(setup, now);
    let open: Vec<_> = findings.iter().filter(|finding| finding.is_failure()).map(|one| line(one, say)).collect();
    let done = findings.iter().filter(|finding| finding.status == Status::Passed).count();
    let mut out = "\n## Before Require SSO\n\nOwners and Admins are not exempt from it. ".to_owned();
    if open.is_empty() {
        let _ = writeln!(out, "All {done} conditions hold on {}.", now.day_in_words());
    } else {
        let _ = write!(out, "On {} these were open, and {done} held:\n\n{}", now.day_in_words(), tick_list(open));
    }
    out
}

fn line(finding: &Finding, say: &dyn Fn(&Said) -> String) -> String {
    match &finding.fix {
        Some(fix) => format!("{}. {}", text(&say(&finding.title)), text(&say(fix))),
        None => text(&say(&finding.title)),
    }
}

fn rollback(setup: &Setup) -> String {
    let switches: Vec<_> =
        crate::checklist::products(setup).into_iter().map(|product| product.facts().require_sso.as_str()).collect();
    format!(
        "\n## If it goes wrong\n\nSwitch {} off; that can be done at any time and changes no member. The rollback sheet in the \
         bundle has the rest.\n",
        if switches.is_empty() { "Require SSO".to_owned() } else { switches.join(" and ") }
    )
}
