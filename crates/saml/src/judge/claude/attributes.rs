//! The attributes by name: there, not empty, and not under another convention's names.

use super::Expectation;
use crate::judge::reading::{Assertion, AttributeRead};
use latchkey_core::{
    Code, Finding,
    attribute::{ALL, Attribute, Naming},
    check::Setting,
    message::{Message, exact, say},
};

/// The code of the finding that the attributes travel under other names than the connection reads.
pub(super) const NAMES: Code = Code::AttributeNames;

pub(super) fn judge(assertion: &Assertion, expectation: &Expectation) -> Vec<Finding> {
    let names = names(assertion, expectation);
    let foreign = names.is_failure();
    let mut findings = vec![names];
    for attribute in ALL.into_iter().filter(|attribute| *attribute != Attribute::Groups) {
        findings.push(present(attribute, assertion, expectation, foreign));
    }
    findings
}

/// The attribute that carries `attribute` under the expected name.
pub(super) fn find(
    assertion: &Assertion,
    attribute: Attribute,
    naming: Naming,
) -> impl Iterator<Item = &AttributeRead> {
    let name = attribute.wire_name(naming);
    assertion.attributes.iter().filter(move |read| read.name == name)
}

/// Whether all that is missing stands there under names of another convention.
fn names(assertion: &Assertion, expectation: &Expectation) -> Finding {
    let naming = expectation.naming;
    let missing: Vec<Attribute> = expectation
        .required
        .iter()
        .copied()
        .filter(|attribute| find(assertion, *attribute, naming).next().is_none())
        .collect();
    let renames: Vec<(&AttributeRead, Attribute)> = missing
        .iter()
        .filter_map(|attribute| {
            let stands_there = assertion.attributes.iter().find(|read| stands_for(read, *attribute))?;
            Some((stands_there, *attribute))
        })
        .collect();
    let lookalikes: Vec<&AttributeRead> = renames.iter().map(|(read, _)| *read).collect();
    if lookalikes.is_empty() {
        return Finding::passed(NAMES, say::attribute_names());
    }
    let wanted = missing.iter().map(|attribute| attribute.wire_name(naming)).collect::<Vec<_>>().join(", ");
    let got = lookalikes.iter().map(|read| read.name.as_str()).collect::<Vec<_>>().join(", ");
    let uris = lookalikes.iter().any(|read| read.name.contains(':'));
    let renames: Vec<Message> = renames
        .iter()
        .map(|(read, attribute)| {
            say::attribute_names::rename(exact(shortened(&read.name)), exact(attribute.wire_name(naming)))
        })
        .collect();
    let (title, fix) = match (naming, uris) {
        (Naming::Short, true) => (say::attribute_names::long(), say::attribute_names::long_fix(renames)),
        (Naming::Short, false) => (say::attribute_names::other(), say::attribute_names::other_fix(renames)),
        (Naming::EntraUris, _) => {
            (say::attribute_names::other_for_entra(), say::attribute_names::other_for_entra_fix(renames))
        }
    };
    Finding::failed(NAMES, title).want(wanted).got(got).fix(fix).setting(Setting::Attributes)
}

/// A name as it can be shown: nobody names an attribute at such length by mistake.
fn shortened(name: &str) -> String {
    name.chars().take(120).collect()
}

/// Whether an attribute looks like another convention's name for `attribute`.
fn stands_for(read: &AttributeRead, attribute: Attribute) -> bool {
    let known: &[&str] = match attribute {
        Attribute::Id => &[
            "id",
            "user_id",
            "userid",
            "uid",
            "nameidentifier",
            "objectidentifier",
            "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name",
            "urn:oid:0.9.2342.19200300.100.1.1",
        ],
        Attribute::Email => {
            &["email", "emailaddress", "email_address", "e-mail", "mail", "urn:oid:0.9.2342.19200300.100.1.3"]
        }
        Attribute::FirstName => &["firstname", "first_name", "givenname", "given_name", "urn:oid:2.5.4.42"],
        Attribute::LastName => {
            &["lastname", "last_name", "surname", "sn", "familyname", "family_name", "urn:oid:2.5.4.4"]
        }
        Attribute::Groups => &["groups", "group", "memberof", "roles"],
    };
    let last_part = |name: &str| name.rsplit(['/', '#']).next().unwrap_or_default().to_lowercase();
    let is_known = |name: &str| {
        let lower = name.to_lowercase();
        known.contains(&lower.as_str()) || known.contains(&last_part(&lower).as_str())
    };
    is_known(&read.name) || read.friendly_name.as_deref().is_some_and(is_known)
}

fn present(attribute: Attribute, assertion: &Assertion, expectation: &Expectation, foreign: bool) -> Finding {
    let code = match attribute {
        Attribute::Id => Code::AttributeId,
        Attribute::Email => Code::AttributeEmail,
        Attribute::FirstName => Code::AttributeFirstName,
        Attribute::LastName => Code::AttributeLastName,
        Attribute::Groups => Code::GroupsPresent,
    };
    let wire_name = attribute.wire_name(expectation.naming);
    let name = || exact(wire_name);
    let values: Vec<&str> = find(assertion, attribute, expectation.naming)
        .flat_map(|read| read.values.iter().map(String::as_str))
        .collect();
    let is_there = find(assertion, attribute, expectation.naming).next().is_some();
    if !is_there && !expectation.required.contains(&attribute) {
        return Finding::passed(code, say::attribute_sent::not_needed(name()));
    }
    if !is_there && foreign {
        return Finding::skipped(code, say::attribute_sent::other_name(name()), NAMES);
    }
    let missing = |title: Message| {
        Finding::failed(code, title).want(wire_name).setting(Setting::Attributes).fix(match attribute {
            Attribute::FirstName | Attribute::LastName => say::attribute_sent::name_fix(name()),
            _ => say::attribute_sent::fix(name()),
        })
    };
    if !is_there {
        return missing(say::attribute_sent::missing(name()));
    }
    let Some(first) = values.iter().find(|value| !value.is_empty()) else {
        return missing(say::attribute_sent::empty(name()));
    };
    let is_name = matches!(attribute, Attribute::FirstName | Attribute::LastName);
    if first.trim().is_empty() && !is_name {
        return missing(say::attribute_sent::only_spaces(name()));
    }
    if values.len() > 1 {
        return Finding::warning(code, say::attribute_sent::several(values.len(), name()))
            .fix(say::attribute_sent::several_fix())
            .setting(Setting::Attributes);
    }
    if first.trim().is_empty() {
        // authentik's documented stand-in for people without a last name.
        return Finding::passed(code, say::attribute_sent::stand_in(name()));
    }
    Finding::passed(code, say::attribute_sent(name()))
}
