//! The e-mail address: it is the NameID, character by character, and lies on a verified domain.

use super::{Expectation, attributes};
use crate::judge::reading::Assertion;
use crate::judge::words::difference;
use latchkey_core::{
    Code, Finding, Owner,
    attribute::{Attribute, NAME_ID_EMAIL},
    check::Setting,
    domain::DomainName,
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
        findings.push(Finding::skipped(SAME, "There is no e-mail attribute to compare", cause));
        findings.push(Finding::skipped(DOMAIN, "There is no e-mail attribute whose domain could be compared", cause));
        return findings;
    };
    findings.push(same(email, name_id));
    findings.push(domain(email, expectation));
    findings
}

/// An address that looks like another one, and is not the same, is the beginning of a mistaken account.
fn plainly_written<'a>(name_id: &'a str, mut addresses: impl Iterator<Item = &'a str>) -> Option<Finding> {
    let hides = |text: &&str| text.chars().any(plain::is_hidden);
    let found = Some(name_id).filter(hides).map(|text| ("The NameID has characters that cannot be seen", text));
    let (title, text) = found.or_else(|| {
        addresses.find(hides).map(|text| ("The e-mail attribute has characters that cannot be seen", text))
    })?;
    Some(
        Finding::failed(PLAIN, title)
            .want_words("only characters that can be seen")
            .got(text)
            .fix("Look at the address in the person's entry at the identity provider, and type it again.")
            .setting(Setting::Attributes),
    )
}

fn name_id_is_email(name_id: &str, format: Option<&str>, email: Option<&str>) -> Finding {
    if looks_like_email(name_id) {
        return Finding::passed(NAME_ID_IS_EMAIL, "The NameID is an e-mail address");
    }
    let kind = format.and_then(|format| format.rsplit(':').next());
    let title = match kind {
        Some("transient") => "The NameID is not an e-mail address but an identifier that changes with every sign-in",
        Some("persistent") => "The NameID is not an e-mail address but an opaque identifier of the person",
        _ if name_id.contains('=') && name_id.contains(',') => {
            "The NameID is not an e-mail address but a directory's distinguished name"
        }
        _ if is_opaque(name_id) => "The NameID is not an e-mail address but an opaque identifier",
        _ => "The NameID is not an e-mail address",
    };
    let finding = Finding::failed(NAME_ID_IS_EMAIL, title);
    let finding = match email {
        Some(email) => finding.want(email),
        None => finding.want_words("the person's e-mail address"),
    };
    finding.got(name_id).fix("Let the identity provider send the e-mail address as NameID.").setting(Setting::NameId)
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
        return Finding::passed(CODE, "The NameID's format is emailAddress");
    }
    let title = match format {
        None => "The NameID does not name its format".to_owned(),
        Some(other) => {
            format!("The NameID's format is {}, not emailAddress", other.rsplit(':').next().unwrap_or_default())
        }
    };
    // WorkOS publishes no rule; Claude's own guides ask for emailAddress. authentik sends unspecified by default.
    let finding = Finding::warning(CODE, title)
        .want(NAME_ID_EMAIL)
        .fix("Choose emailAddress as NameID format where the identity provider lets you choose.")
        .setting(Setting::NameId);
    match format {
        Some(format) => finding.got(format),
        None => finding,
    }
}

fn same(email: &str, name_id: &str) -> Finding {
    if email == name_id {
        return Finding::passed(SAME, "The e-mail attribute is the NameID");
    }
    if !looks_like_email(name_id) {
        return Finding::skipped(SAME, "The NameID is not an e-mail address to compare with", NAME_ID_IS_EMAIL);
    }
    let title = match difference(name_id, email) {
        "differs in upper and lower case" => "The e-mail attribute differs from the NameID in upper and lower case",
        "has a space or line break too many" => "The e-mail attribute has a space or line break too many",
        _ if before_the_at(email) == before_the_at(name_id) => {
            "The e-mail attribute and the NameID differ in their domain alone"
        }
        _ => "The e-mail attribute and the NameID are different addresses",
    };
    Finding::failed(SAME, title)
        .want(name_id)
        .got(email)
        .fix("Map the NameID and the attribute email from the same field: Claude joins accounts by the exact address.")
        .setting(Setting::Attributes)
}

fn before_the_at(address: &str) -> Option<String> {
    address.split_once('@').map(|(local, _)| local.to_lowercase())
}

fn domain(email: &str, expectation: &Expectation) -> Finding {
    if expectation.domains.is_empty() {
        return Finding::skipped(DOMAIN, "No verified domain is known to compare with", Code::DomainsKnown);
    }
    let wanted = expectation.domains.iter().map(DomainName::as_str).collect::<Vec<_>>().join(", ");
    let part = email.rsplit_once('@').map(|(_, domain)| domain).unwrap_or_default();
    let domain = DomainName::parse(part).ok().filter(|domain| is_itself(part, domain));
    match domain {
        Some(domain) if expectation.domains.contains(&domain) => {
            Finding::passed(DOMAIN, "The e-mail address lies on a verified domain")
        }
        Some(domain) => {
            let parent = expectation.domains.iter().find(|known| domain.as_str().ends_with(&format!(".{known}")));
            let title = match parent {
                Some(parent) => format!("{domain} is a subdomain of {parent} and needs a verification of its own"),
                None => format!("The e-mail domain {domain} is not verified"),
            };
            Finding::failed(DOMAIN, title)
                .want(wanted)
                .got(domain.as_str())
                .fix("Verify this domain in Claude, or map the e-mail attribute from a field that holds the company address.")
                .owner(Owner::Claude)
        }
        None => Finding::failed(DOMAIN, "The e-mail attribute has no domain")
            .want(wanted)
            .got(email)
            .fix("Map the attribute email from the field that holds the whole e-mail address.")
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
