//! The traps that a preview looks for in what is sent, whichever provider sends it.

use super::Sent;
use crate::{
    Idp,
    passing::{self, Passing},
};
use latchkey_core::{
    Code, Finding, Owner,
    attribute::{Attribute, AttributeChoice, Person},
    check::Setting,
    setup::Setup,
};
use std::collections::BTreeSet;

pub(super) fn look(idp: &dyn Idp, person: &Person, choice: &AttributeChoice, sent: &Sent) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(identifier(idp, choice, sent));
    findings.extend(email(choice, sent));
    findings.extend(first_name(choice, sent));
    findings.extend(last_name(choice, sent));
    findings.extend(duplicate_groups(idp, choice, sent));
    findings.extend(leading_slash(person, choice, sent));
    findings
}

fn values<'a>(sent: &'a Sent, attribute: Attribute, choice: &AttributeChoice) -> &'a [String] {
    sent.attributes.values(attribute.wire_name(choice.naming)).unwrap_or_default()
}

fn identifier(idp: &dyn Idp, choice: &AttributeChoice, sent: &Sent) -> Option<Finding> {
    if !values(sent, Attribute::Id, choice).is_empty() {
        return None;
    }
    let name = idp.name();
    Some(
        Finding::warning(Code::IdNotSent, format!("{name} sends no identifier for this person"))
            .want("id")
            .got_words("no such attribute")
            .fix("Keep e-mail addresses stable: a changed address makes a new person at Claude.")
            .setting(Setting::Attributes),
    )
}

fn email(choice: &AttributeChoice, sent: &Sent) -> Option<Finding> {
    let Some(email) = values(sent, Attribute::Email, choice).first().filter(|email| !email.trim().is_empty()) else {
        return Some(
            Finding::failed(Code::EmailMissing, "This person has no e-mail address, so Claude cannot know them")
                .want_words("one e-mail address")
                .got_words("nothing")
                .fix("Give the person an e-mail address on a verified domain.")
                .owner(Owner::Idp),
        );
    };
    let shaped = email.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && domain.contains('.') && !domain.contains('@') && !email.contains(char::is_whitespace)
    });
    if !shaped {
        return Some(
            Finding::failed(Code::EmailMalformed, "What would be sent as the e-mail address is none")
                .want("name@example.com")
                .got(email)
                .fix("Correct the person's e-mail address.")
                .owner(Owner::Idp),
        );
    }
    if email.chars().any(char::is_uppercase) {
        return Some(
            Finding::warning(Code::EmailUpperCase, "The e-mail address has upper-case letters")
                .want(email.to_lowercase())
                .got(email)
                .fix(
                    "Write it in lower case, or make sure that SAML, SCIM and invitations all use it in exactly this \
                     form: Claude compares addresses letter by letter.",
                )
                .owner(Owner::Idp),
        );
    }
    None
}

fn first_name(choice: &AttributeChoice, sent: &Sent) -> Option<Finding> {
    let given = values(sent, Attribute::FirstName, choice).first();
    given.is_none_or(|name| name.trim().is_empty()).then(|| {
        Finding::warning(Code::FirstNameMissing, "This person would arrive without a first name")
            .want_words("a first name")
            .got_words("nothing")
            .fix("Enter a first name; some connections refuse a response without one.")
            .owner(Owner::Idp)
    })
}

fn last_name(choice: &AttributeChoice, sent: &Sent) -> Option<Finding> {
    match values(sent, Attribute::LastName, choice).first() {
        Some(name) if name == " " => Some(
            Finding::warning(Code::LastNameIsASpace, "The last name would be a single space")
                .want_words("a last name, or a stand-in that is not empty")
                .got_words("one space")
                .fix("Nothing has to be done: the space is the stand-in. Enter a full name if Claude should show one.")
                .owner(Owner::Idp),
        ),
        Some(name) if !name.trim().is_empty() => None,
        _ => Some(
            Finding::warning(Code::LastNameMissing, "This person would arrive without a last name")
                .want_words("a last name, or any stand-in")
                .got_words("nothing")
                .fix("Enter a last name or a stand-in; some connections refuse a response without one.")
                .setting(Setting::Attributes),
        ),
    }
}

fn duplicate_groups(idp: &dyn Idp, choice: &AttributeChoice, sent: &Sent) -> Option<Finding> {
    let groups = values(sent, Attribute::Groups, choice);
    let mut seen = BTreeSet::new();
    let twice: BTreeSet<&str> = groups.iter().map(String::as_str).filter(|group| !seen.insert(*group)).collect();
    if twice.is_empty() {
        return None;
    }
    let offered = idp.mapping().row(Attribute::Groups).is_some_and(|row| row.variant.is_some());
    let fix = if offered {
        "Choose the variant of the groups mapping that drops duplicates, or bind each entitlement only once."
    } else {
        "Remove the second membership."
    };
    Some(
        Finding::warning(Code::GroupsDuplicated, "The same group would be sent more than once")
            .want_words("each group once")
            .got(twice.into_iter().collect::<Vec<_>>().join(", "))
            .fix(fix)
            .setting(Setting::Groups),
    )
}

/// Groups of a person of which none is let through: with group mappings on, that person loses access.
pub(super) fn held_back(
    idp: &dyn Idp,
    person: &Person,
    let_through: &Person,
    setup: Option<&Setup>,
) -> Option<Finding> {
    let passing = passing::at_sign_in(idp, setup).filter(|_| !person.groups.is_empty())?;
    // Where groups come from the directory, or count for nothing, none of them is missed at the sign-in.
    if passing == Passing::None || !let_through.groups.is_empty() {
        return None;
    }
    Some(
        Finding::warning(Code::GroupsHeldBack, "None of this person's groups would be sent")
            .want(passing.to_string())
            .got(person.groups.join(", "))
            .fix("Put the person into a mapped group. With group mappings on, somebody without one loses access.")
            .owner(Owner::Idp)
            .setting(Setting::Groups),
    )
}

fn leading_slash(person: &Person, choice: &AttributeChoice, sent: &Sent) -> Option<Finding> {
    let group = person.groups.iter().find(|group| group.starts_with('/'))?;
    let as_sent = values(sent, Attribute::Groups, choice);
    let bare = group.rsplit('/').next().unwrap_or_default();
    if as_sent.iter().any(|value| value.starts_with('/')) {
        return Some(
            Finding::warning(Code::GroupsLeadingSlash, "A group would be sent with a leading slash")
                .want(bare)
                .got(group)
                .fix("Send the bare name, or map the name with its slash at Claude, letter by letter.")
                .setting(Setting::Groups),
        );
    }
    Some(
        Finding::warning(Code::GroupsLeadingSlash, "The group's bare name is sent only while its path is switched off")
            .want(bare)
            .got_words(format!("{group} if Full group path is on, which it is by default"))
            .fix("Switch Full group path off in the groups mapper.")
            .setting(Setting::Groups),
    )
}
