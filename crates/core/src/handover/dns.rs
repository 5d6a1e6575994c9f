//! The page for whoever may change the DNS zone: one record for each domain, and nothing else.

use super::{Role, opening, owner_of};
use crate::{
    Timestamp,
    domain::{DAYS_UNTIL_FAILED, DomainClaim},
    markdown::{code, table},
    message::{Exact, Message, Say, day, say},
    paper::{copied, plain},
    setup::Setup,
};
use std::fmt::Write;

pub(super) fn page(setup: &Setup, now: Timestamp, say: Say<'_>) -> String {
    let (is_named, owner) = owner_of(setup);
    let mut out = opening(&say::handover_dns::title(), Role::Dns, setup, say);
    let _ = writeln!(out, "{}", say(&say::handover_dns::intro()));
    if setup.domains.is_empty() {
        let _ = writeln!(out, "\n{}", say(&say::handover_dns::no_domain(is_named, owner)));
        return out;
    }
    for claim in &setup.domains {
        out.push_str(&record(claim, now, (is_named, owner.clone()), say));
    }
    let _ = write!(
        out,
        "\n## {}\n\n{}\n",
        say(&say::handover_dns::done_heading()),
        say(&say::handover_dns::done(is_named, owner))
    );
    out
}

fn record(claim: &DomainClaim, now: Timestamp, (is_named, owner): (bool, Exact), say: Say<'_>) -> String {
    let domain = claim.domain.as_str();
    let host = if claim.host.trim().is_empty() { "@" } else { claim.host.trim() };
    let full = if host == "@" { domain.to_owned() } else { format!("{host}.{domain}") };
    let value = match &claim.value {
        Some(value) => code(value),
        None => say(&say::handover_dns::value_unknown(is_named, owner)),
    };
    let rows = [
        vec![say(&say::handover_dns::kind()), "TXT".to_owned()],
        vec![say(&say::handover_dns::host()), say(&say::handover_dns::full_name(copied(&full), copied(host)))],
        vec![say(&say::handover_dns::value()), value],
        vec!["TTL".to_owned(), say(&say::handover_dns::ttl())],
    ];
    let mut out = format!("\n## {}\n\n", code(domain));
    out.push_str(&table(&[say::handover_dns::field(), say::handover_dns::enter()].map(|title| say(&title)), &rows));
    if let Some(dns_host) = claim.report.as_ref().and_then(|report| report.dns_host.as_deref()) {
        let _ = writeln!(out, "\n{}", say(&say::handover_dns::zone(plain(dns_host))));
    }
    out.push('\n');
    for line in [
        say::handover_dns::beside(),
        say::handover_dns::one_piece(),
        say::handover_dns::short_host(),
        deadline(claim, now),
    ] {
        let _ = writeln!(out, "- {}", say(&line));
    }
    let _ = write!(
        out,
        "\n{}\n\n- {}\n- {}\n",
        say(&say::handover_dns::worked()),
        code(&format!("dig +short TXT {full}")),
        say(&say::handover_dns::windows(copied(&format!("nslookup -type=TXT {full}"))))
    );
    out
}

fn deadline(claim: &DomainClaim, now: Timestamp) -> Message {
    let deadline = claim.deadline();
    if deadline < now {
        return say::handover_dns::deadline_over(day(deadline), DAYS_UNTIL_FAILED);
    }
    say::handover_dns::deadline(day(deadline), deadline.since(now).whole_days())
}
