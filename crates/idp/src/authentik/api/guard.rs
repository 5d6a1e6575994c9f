//! The guard against locking everybody out: somebody who may open the application gets the role that may change the
//! settings, by name; and whether that is the person at the keyboard.

use latchkey_core::{
    Code, Finding, Owner,
    administration::{PersonProblem, PreviewedPerson},
    attribute::Attribute,
    check::Setting,
    message::{exact, say},
    provisioning::Organization,
    setup::Setup,
};

const GUARD: Code = Code::AdministratorGuard;
const ME: Code = Code::AdministratorIsMe;
/// How many people are named.
const NAMED: usize = 5;

/// What is to be said of administrators among `people`. `me` is the address of the person at the keyboard.
pub(super) fn guard(people: &[PreviewedPerson], setup: &Setup, me: Option<&str>) -> Vec<Finding> {
    let mapped = setup.organizations.iter().filter(|organization| !organization.mappings.is_empty());
    let mut findings: Vec<Finding> = mapped.clone().map(|organization| of_organization(people, organization)).collect();
    if mapped.count() == 0 {
        findings.push(of_the_list(people, setup));
    }
    findings.push(of_me(people, setup, me));
    findings
}

fn of_organization(people: &[PreviewedPerson], organization: &Organization) -> Finding {
    let role = &organization.product.facts().administrator;
    let here = |person: &&PreviewedPerson| person.administers.contains(&organization.name);
    let (well, ill): (Vec<_>, Vec<_>) = people.iter().filter(here).partition(|person| gravest(person).is_none());
    let (role, called) = (exact(role), organization.called());
    let wanted = say::administrator_guard::want(called.clone(), role.clone());
    if !well.is_empty() {
        let title = say::administrator_guard::can_sign_in(called, role);
        return got_named(Finding::passed(GUARD, title).want_words(wanted), &well);
    }
    if let Some((first, problem)) = ill.first().and_then(|person| Some((person, gravest(person)?))) {
        return Finding::failed(GUARD, say::administrator_guard::cannot_sign_in(called, role))
            .want_words(wanted)
            .got_words(say::administrator_guard::cannot_sign_in_got(exact(shown(first)), problem.title()))
            .fix(say::administrator_guard::cannot_sign_in_fix())
            .setting(Setting::Groups);
    }
    Finding::failed(GUARD, say::administrator_guard::nobody(called, role))
        .want_words(wanted)
        .got_words(say::administrator_guard::nobody_got())
        .fix(say::administrator_guard::nobody_fix())
        .setting(Setting::Groups)
}

/// Without a mapping table roles are given in Claude, and only whether people can sign in is seen from here.
fn of_the_list(people: &[PreviewedPerson], setup: &Setup) -> Finding {
    let listed: Vec<&str> = setup.administrators.iter().map(|administrator| administrator.email.as_str()).collect();
    if listed.is_empty() {
        return Finding::warning(GUARD, say::administrator_guard::none_listed())
            .want_words(say::administrator_guard::none_listed_want())
            .got_words(say::administrator_guard::nobody_got())
            .fix(say::administrator_guard::none_listed_fix())
            .owner(Owner::You);
    }
    let email = Attribute::Email.wire_name(setup.attributes.naming);
    let is_listed = |person: &&PreviewedPerson| {
        let sent = person.attributes.get(email).and_then(|sent| sent.first());
        sent.is_some_and(|sent| listed.contains(&sent.as_str())) && gravest(person).is_none()
    };
    let able: Vec<&PreviewedPerson> = people.iter().filter(is_listed).collect();
    if able.is_empty() {
        return Finding::failed(GUARD, say::administrator_guard::listed_cannot())
            .want(listed.join(", "))
            .got_words(say::administrator_guard::nobody_got())
            .fix(say::administrator_guard::listed_cannot_fix())
            .setting(Setting::Assignment);
    }
    let finding = Finding::passed(GUARD, say::administrator_guard::listed_can()).want(listed.join(", "));
    got_named(finding, &able)
}

fn of_me(people: &[PreviewedPerson], setup: &Setup, me: Option<&str>) -> Finding {
    let Some(me) = me.map(str::trim).filter(|me| !me.is_empty()) else {
        return Finding::warning(ME, say::administrator_is_me::unknown())
            .want_words(say::administrator_is_me::unknown_want())
            .got_words(say::administrator_is_me::unknown_got())
            .fix(say::administrator_is_me::unknown_fix())
            .owner(Owner::You);
    };
    let email = Attribute::Email.wire_name(setup.attributes.naming);
    let is_me = |person: &&PreviewedPerson| {
        let sent = person.attributes.get(email).into_iter().flatten();
        sent.chain([&person.email]).any(|address| address.eq_ignore_ascii_case(me))
    };
    let Some(person) = people.iter().find(is_me) else {
        return Finding::warning(ME, say::administrator_is_me::not_among_them())
            .want(me)
            .got_words(say::administrator_is_me::not_among_them_got())
            .fix(say::administrator_is_me::not_among_them_fix())
            .setting(Setting::Assignment);
    };
    if let Some(problem) = gravest(person) {
        return Finding::warning(ME, say::administrator_is_me::cannot_sign_in())
            .want(me)
            .got_words(problem.title())
            .fix(say::administrator_is_me::cannot_sign_in_fix())
            .owner(Owner::Idp);
    }
    let mapped = setup.organizations.iter().any(|organization| !organization.mappings.is_empty());
    if mapped && person.administers.is_empty() {
        let finding = Finding::warning(ME, say::administrator_is_me::no_administrator())
            .want_words(say::administrator_is_me::no_administrator_want())
            .fix(say::administrator_is_me::no_administrator_fix())
            .setting(Setting::Groups);
        return match person.grants.is_empty() {
            true => finding.got_words(say::administrator_is_me::no_administrator_got()),
            false => finding.got_words(say::administrator_is_me::other_roles_got(person.grants.clone())),
        };
    }
    Finding::passed(ME, say::administrator_is_me::can_sign_in()).want(me).got(shown(person))
}

/// What keeps a person from signing in.
fn gravest(person: &PreviewedPerson) -> Option<PersonProblem> {
    person.problems.iter().copied().find(|problem| problem.is_grave())
}

fn got_named(finding: Finding, people: &[&PreviewedPerson]) -> Finding {
    let names = people.iter().take(NAMED).map(|person| shown(person)).collect::<Vec<_>>().join(", ");
    match people.len().saturating_sub(NAMED) {
        0 => finding.got(names),
        more => finding.got_words(say::people_named::and_more(more, exact(names))),
    }
}

fn shown(person: &PreviewedPerson) -> String {
    if person.email.is_empty() { person.username.clone() } else { person.email.clone() }
}
