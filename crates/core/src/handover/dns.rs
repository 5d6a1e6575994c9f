//! The page for whoever may change the DNS zone: one record for each domain, and nothing else.

use super::person;
use crate::{
    Timestamp,
    domain::{DAYS_UNTIL_FAILED, DomainClaim},
    markdown::{code, table, text},
    setup::Setup,
};
use std::fmt::Write;

pub(super) fn page(setup: &Setup, now: Timestamp) -> String {
    let who = person(setup.people.dns.as_ref(), "whoever manages the DNS zone");
    let back = person(setup.people.owner.as_ref(), "the Claude owner");
    let mut out = format!("# DNS: a TXT record to add\n\nFor {who}.\n\n");
    out.push_str(
        "We are connecting our sign-in to Claude. Claude wants to see that we control our e-mail domain, by a TXT record. \
         The record changes nothing for mail, for the website or for anybody's sign-in.\n",
    );
    if setup.domains.is_empty() {
        let _ = write!(
            out,
            "\nThe domain and its record are not known yet. {back} reads them on Claude's settings page and sends them.\n"
        );
        return out;
    }
    for claim in &setup.domains {
        out.push_str(&record(claim, now, &back));
    }
    let _ = write!(out, "\n## When it is done\n\nTell {back} that the record is saved, and which TTL you chose.\n");
    out
}

fn record(claim: &DomainClaim, now: Timestamp, back: &str) -> String {
    let domain = claim.domain.as_str();
    let host = if claim.host.trim().is_empty() { "@" } else { claim.host.trim() };
    let full = if host == "@" { domain.to_owned() } else { format!("{host}.{domain}") };
    let value = match &claim.value {
        Some(value) => code(value),
        None => format!("not known yet; {back} copies it from Claude's settings page"),
    };
    let mut out = format!("\n## {}\n\n", code(domain));
    out.push_str(&table(
        &["Field", "What to enter"],
        &[
            vec!["Type".to_owned(), "TXT".to_owned()],
            vec!["Host, or name".to_owned(), format!("{} (the full name is {})", code(host), code(&full))],
            vec!["Value".to_owned(), value],
            vec!["TTL".to_owned(), "300 seconds, or the lowest on offer".to_owned()],
        ],
    ));
    if let Some(dns_host) = claim.report.as_ref().and_then(|report| report.dns_host.as_deref()) {
        let _ = write!(out, "\nThe zone seems to be with {}.\n", text(dns_host));
    }
    out.push_str(
        "\n- Add the record beside the TXT records that are there already. Replace none of them.\n\
         - Enter the value without quotes and in one piece, with the part before the = and in the same upper and lower case.\n\
         - Many DNS hosts add the domain by themselves: then enter only the host as shown above, not the full name.\n",
    );
    out.push_str(&deadline(claim, now));
    let _ = write!(
        out,
        "\nIt has worked when this shows the value, usually after some 10 minutes and at worst after 48 hours:\n\n- {}\n- on Windows: {}\n",
        code(&format!("dig +short TXT {full}")),
        code(&format!("nslookup -type=TXT {full}"))
    );
    out
}

fn deadline(claim: &DomainClaim, now: Timestamp) -> String {
    let deadline = claim.deadline();
    let day = deadline.day_in_words();
    if deadline < now {
        return format!(
            "- The {DAYS_UNTIL_FAILED} days ended on {day}. Ask first whether the value is still the right one: starting \
             again gives another value.\n"
        );
    }
    let days = deadline.since(now).whole_days();
    format!(
        "- Please add it before **{day}** ({days} days from the making of this page); the check is given up then.\n"
    )
}
