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
    message::{Said, exact, say},
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

fn values<'a>(sent: &'a Sent, attribute: Attribute, choice: &AttributeChoice) -> &'a [Said] {
    sent.attributes.values(attribute.wire_name(choice.naming)).unwrap_or_default()
}

fn is_blank(value: &Said) -> bool {
    value.words().is_some_and(|text| text.trim().is_empty())
}

fn identifier(idp: &dyn Idp, choice: &AttributeChoice, sent: &Sent) -> Option<Finding> {
    if !values(sent, Attribute::Id, choice).is_empty() {
        return None;
    }
    let name = idp.name();
    Some(
        Finding::warning(Code::IdNotSent, say::id_not_sent::not_sent(name))
            .want("id")
            .got_words(say::id_not_sent::not_sent_got())
            .fix(say::id_not_sent::not_sent_fix())
            .setting(Setting::Attributes),
    )
}

fn email(choice: &AttributeChoice, sent: &Sent) -> Option<Finding> {
    let Some(email) = values(sent, Attribute::Email, choice).first().filter(|email| !is_blank(email)) else {
        return Some(
            Finding::failed(Code::EmailMissing, say::email_missing::none())
                .want_words(say::email_missing::none_want())
                .got_words(say::email_missing::none_got())
                .fix(say::email_missing::none_fix())
                .owner(Owner::Idp),
        );
    };
    // What stands for an address that only the identity provider knows is none to judge.
    let email = email.words()?;
    let shaped = email.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && domain.contains('.') && !domain.contains('@') && !email.contains(char::is_whitespace)
    });
    if !shaped {
        return Some(
            Finding::failed(Code::EmailMalformed, say::email_malformed::not_an_address())
                .want("name@example.com")
                .got(email)
                .fix(say::email_malformed::not_an_address_fix())
                .owner(Owner::Idp),
        );
    }
    if email.chars().any(char::is_uppercase) {
        return Some(
            Finding::warning(Code::EmailUpperCase, say::email_upper_case::upper_case())
                .want(email.to_lowercase())
                .got(email)
                .fix(say::email_upper_case::upper_case_fix())
                .owner(Owner::Idp),
        );
    }
    None
}

fn first_name(choice: &AttributeChoice, sent: &Sent) -> Option<Finding> {
    let given = values(sent, Attribute::FirstName, choice).first();
    given.is_none_or(is_blank).then(|| {
        Finding::warning(Code::FirstNameMissing, say::first_name_missing::none())
            .want_words(say::first_name_missing::none_want())
            .got_words(say::first_name_missing::none_got())
            .fix(say::first_name_missing::none_fix())
            .owner(Owner::Idp)
    })
}

fn last_name(choice: &AttributeChoice, sent: &Sent) -> Option<Finding> {
    match values(sent, Attribute::LastName, choice).first() {
        Some(name) if name == " " => Some(
            Finding::warning(Code::LastNameIsASpace, say::last_name_is_a_space::space())
                .want_words(say::last_name_is_a_space::space_want())
                .got_words(say::last_name_is_a_space::space_got())
                .fix(say::last_name_is_a_space::space_fix())
                .owner(Owner::Idp),
        ),
        Some(name) if !is_blank(name) => None,
        _ => Some(
            Finding::warning(Code::LastNameMissing, say::last_name_missing::none())
                .want_words(say::last_name_missing::none_want())
                .got_words(say::last_name_missing::none_got())
                .fix(say::last_name_missing::none_fix())
                .setting(Setting::Attributes),
        ),
    }
}

fn duplicate_groups(idp: &dyn Idp, choice: &AttributeChoice, sent: &Sent) -> Option<Finding> {
    let groups = values(sent, Attribute::Groups, choice);
    let mut seen = BTreeSet::new();
    let twice: BTreeSet<&str> = groups.iter().filter_map(Said::words).filter(|group| !seen.insert(*group)).collect();
    if twice.is_empty() {
        return None;
    }
    let offered = idp.mapping().row(Attribute::Groups).is_some_and(|row| row.variant.is_some());
    let fix = if offered { say::groups_duplicated::variant_fix() } else { say::groups_duplicated::twice_fix() };
    Some(
        Finding::warning(Code::GroupsDuplicated, say::groups_duplicated::twice())
            .want_words(say::groups_duplicated::twice_want())
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
        Finding::warning(Code::GroupsHeldBack, say::groups_held_back::none_sent())
            .want(passing.to_string())
            .got(person.groups.join(", "))
            .fix(say::groups_held_back::none_sent_fix())
            .owner(Owner::Idp)
            .setting(Setting::Groups),
    )
}

fn leading_slash(person: &Person, choice: &AttributeChoice, sent: &Sent) -> Option<Finding> {
    let group = person.groups.iter().find(|group| group.starts_with('/'))?;
    let as_sent = values(sent, Attribute::Groups, choice);
    let bare = group.rsplit('/').next().unwrap_or_default();
    if as_sent.iter().filter_map(Said::words).any(|value| value.starts_with('/')) {
        return Some(
            Finding::warning(Code::GroupsLeadingSlash, say::groups_leading_slash::sent())
                .want(bare)
                .got(group)
                .fix(say::groups_leading_slash::sent_fix())
                .setting(Setting::Groups),
        );
    }
    Some(
        Finding::warning(Code::GroupsLeadingSlash, say::groups_leading_slash::path_off())
            .want(bare)
            .got_words(say::groups_leading_slash::path_off_got(exact(group)))
            .fix(say::groups_leading_slash::path_off_fix())
            .setting(Setting::Groups),
    )
}
