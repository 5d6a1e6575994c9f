//! The e-mail address: it is the NameID, character by character, and lies on a verified domain.

use super::{Expectation, attributes};
use crate::judge::reading::Assertion;
use crate::judge::words::{Difference, difference};
use latchkey_core::{
    Code, Finding, Owner,
    attribute::{Attribute, NAME_ID_EMAIL},
    check::Setting,
    domain::DomainName,
    message::{exact, say},
    plain,
};

/// The code whose failure WorkOS documents as `profile_not_allowed_outside_organization`.
pub(super) const DOMAIN: Code = Code::EmailDomainVerified;
pub(super) const NAME_ID_IS_EMAIL: Code = Code::NameIdIsEmail;
pub(super) const SAME: Code = Code::EmailEqualsNameId;
pub(super) const PLAIN: Code = Code::EmailPlainlyWritten;

pub(super) fn judge(assertion: &Assertion, expectation: &Expectation, names_are_foreign: bool) -> Vec<Finding> {
    let name_id = assertion.name_id.as_ref().map(|name| name.value.as_str()).unwrap_or_default();
    let email = attributes::find(assertion, Attribute::Email, expectation.naming)
        .flat_map(|read| read.values.iter())
        .map(String::as_str)
        .find(|value| !value.trim().is_empty());
    let format = assertion.name_id.as_ref().and_then(|name| name.format.as_deref());
    let addresses = attributes::find(assertion, Attribute::Email, expectation.naming)
        .flat_map(|read| read.values.iter().map(String::as_str));
    let mut findings: Vec<Finding> = plainly_written(name_id, addresses).into_iter().collect();
    findings.push(name_id_is_email(name_id, format, email));
    findings.push(format_of(assertion));
    let cause = if names_are_foreign { attributes::NAMES } else { Code::AttributeEmail };
    let Some(email) = email else {
        findings.push(Finding::skipped(SAME, say::email_equals_name_id::no_attribute(), cause));
        findings.push(Finding::skipped(DOMAIN, say::email_domain_verified::no_attribute(), cause));
        return findings;
    };
    findings.push(same(email, name_id));
    findings.push(domain(email, expectation));
    findings
}

/// An address that looks like another one, and is not the same, is the beginning of a mistaken account.
fn plainly_written<'a>(name_id: &'a str, mut addresses: impl Iterator<Item = &'a str>) -> Option<Finding> {
    let hides = |text: &&str| text.chars().any(plain::is_hidden);
    let found = Some(name_id).filter(hides).map(|text| (say::email_plainly_written::name_id(), text));
    let (title, text) =
        found.or_else(|| addresses.find(hides).map(|text| (say::email_plainly_written::attribute(), text)))?;
    Some(
        Finding::failed(PLAIN, title)
            .want_words(say::email_plainly_written::want())
            .got(text)
            .fix(say::email_plainly_written::fix())
            .setting(Setting::Attributes),
    )
}

fn name_id_is_email(name_id: &str, format: Option<&str>, email: Option<&str>) -> Finding {
    if looks_like_email(name_id) {
        return Finding::passed(NAME_ID_IS_EMAIL, say::name_id_is_email());
    }
    let kind = format.and_then(|format| format.rsplit(':').next());
    let title = match kind {
        Some("transient") => say::name_id_is_email::transient(),
        Some("persistent") => say::name_id_is_email::persistent(),
        _ if name_id.contains('=') && name_id.contains(',') => say::name_id_is_email::directory(),
        _ if is_opaque(name_id) => say::name_id_is_email::opaque(),
        _ => say::name_id_is_email::other(),
    };
    let finding = Finding::failed(NAME_ID_IS_EMAIL, title);
    let finding = match email {
        Some(email) => finding.want(email),
        None => finding.want_words(say::name_id_is_email::want()),
    };
    finding.got(name_id).fix(say::name_id_is_email::fix()).setting(Setting::NameId)
}

/// A GUID, a long number, or something that only a machine makes.
fn is_opaque(name_id: &str) -> bool {
    let digits = name_id.bytes().filter(u8::is_ascii_digit).count();
    name_id.len() >= 16 && digits >= 4 && !name_id.contains(char::is_whitespace)
}

fn format_of(assertion: &Assertion) -> Finding {
    const CODE: Code = Code::NameIdFormat;
    let format = assertion.name_id.as_ref().and_then(|name| name.format.as_deref());
    if format == Some(NAME_ID_EMAIL) {
        return Finding::passed(CODE, say::name_id_format());
    }
    let title = match format {
        None => say::name_id_format::none(),
        Some(other) => say::name_id_format::other(exact(other.rsplit(':').next().unwrap_or_default())),
    };
    // WorkOS publishes no rule; Claude's own guides ask for emailAddress. authentik sends unspecified by default.
    let finding =
        Finding::warning(CODE, title).want(NAME_ID_EMAIL).fix(say::name_id_format::fix()).setting(Setting::NameId);
    match format {
        Some(format) => finding.got(format),
        None => finding,
    }
}

fn same(email: &str, name_id: &str) -> Finding {
    if email == name_id {
        return Finding::passed(SAME, say::email_equals_name_id());
    }
    if !looks_like_email(name_id) {
        return Finding::skipped(SAME, say::email_equals_name_id::name_id_no_email(), NAME_ID_IS_EMAIL);
    }
    let title = match difference(name_id, email) {
        Difference::Case => say::email_equals_name_id::case(),
        Difference::Space => say::email_equals_name_id::space(),
        _ if before_the_at(email) == before_the_at(name_id) => say::email_equals_name_id::domain(),
        _ => say::email_equals_name_id::other(),
    };
    Finding::failed(SAME, title)
        .want(name_id)
        .got(email)
        .fix(say::email_equals_name_id::fix())
        .setting(Setting::Attributes)
}

fn before_the_at(address: &str) -> Option<String> {
    address.split_once('@').map(|(local, _)| local.to_lowercase())
}

fn domain(email: &str, expectation: &Expectation) -> Finding {
    if expectation.domains.is_empty() {
        return Finding::skipped(DOMAIN, say::email_domain_verified::unknown(), Code::DomainsKnown);
    }
    let wanted = expectation.domains.iter().map(DomainName::as_str).collect::<Vec<_>>().join(", ");
    let part = email.rsplit_once('@').map(|(_, domain)| domain).unwrap_or_default();
    let domain = DomainName::parse(part).ok().filter(|domain| is_itself(part, domain));
    match domain {
        Some(domain) if expectation.domains.contains(&domain) => Finding::passed(DOMAIN, say::email_domain_verified()),
        Some(domain) => {
            let parent = expectation.domains.iter().find(|known| domain.as_str().ends_with(&format!(".{known}")));
            let title = match parent {
                Some(parent) => say::email_domain_verified::subdomain(exact(&domain), exact(parent)),
                None => say::email_domain_verified::not_verified(exact(&domain)),
            };
            Finding::failed(DOMAIN, title)
                .want(wanted)
                .got(domain.as_str())
                .fix(say::email_domain_verified::not_verified_fix())
                .owner(Owner::Claude)
        }
        None => Finding::failed(DOMAIN, say::email_domain_verified::no_domain())
            .want(wanted)
            .got(email)
            .fix(say::email_domain_verified::no_domain_fix())
            .setting(Setting::Attributes),
    }
}

/// Whether reading the domain changed nothing but case and the spelling of international names: a full-width letter
/// or a space must not be turned into somebody else's domain.
fn is_itself(typed: &str, read: &DomainName) -> bool {
    let labels = |text: &'_ str| text.split('.').map(str::to_owned).collect::<Vec<_>>();
    let (typed, read) = (labels(typed), labels(read.as_str()));
    typed.len() == read.len()
        && typed.iter().zip(&read).all(|(typed, read)| {
            if typed.is_ascii() { typed.eq_ignore_ascii_case(read) } else { read.starts_with("xn--") }
        })
}

/// One `@` with something on both sides and no white space; the rest is the mail system's business.
fn looks_like_email(text: &str) -> bool {
    let plain = !text.chars().any(|letter| letter.is_whitespace() || letter.is_control());
    plain
        && text.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty()
                && !domain.contains('@')
                && domain.split('.').count() > 1
                && domain.split('.').all(|label| !label.is_empty())
        })
}
