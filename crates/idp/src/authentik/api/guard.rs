//! The guard against locking everybody out: somebody who may open the application gets the role that may change the
//! settings, by name; and whether that is the person at the keyboard.

use latchkey_core::{
    Code, Finding, Owner,
    administration::{PersonProblem, PreviewedPerson},
    attribute::Attribute,
    check::Setting,
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
    let called = organization.called();
    let here = |person: &&PreviewedPerson| person.administers.contains(&organization.name);
    let (well, ill): (Vec<_>, Vec<_>) = people.iter().filter(here).partition(|person| gravest(person).is_none());
    let wanted = format!("at least one person with the role {role} of {called}");
    if !well.is_empty() {
        return Finding::passed(GUARD, format!("Somebody who may open the application becomes {role} of {called}"))
            .want(wanted)
            .got(named(&well));
    }
    if let Some((first, problem)) = ill.first().and_then(|person| Some((person, gravest(person)?))) {
        return Finding::failed(GUARD, format!("Nobody could sign in as {role} of {called}"))
            .want(wanted)
            .got(format!("{}: {}", shown(first), problem.title()))
            .fix("Fix this person's account first, or give the role to somebody else as well.")
            .setting(Setting::Groups);
    }
    Finding::failed(GUARD, format!("Nobody who may open the application becomes {role} of {called}"))
        .want(wanted)
        .got_words("nobody")
        .fix("Bind an administrator to the application and to the entitlement that is mapped to this role, before SSO is required.")
        .setting(Setting::Groups)
}

/// Without a mapping table roles are given in Claude, and only whether people can sign in is seen from here.
fn of_the_list(people: &[PreviewedPerson], setup: &Setup) -> Finding {
    let listed: Vec<&str> = setup.administrators.iter().map(|administrator| administrator.email.as_str()).collect();
    if listed.is_empty() {
        return Finding::warning(GUARD, "Nobody is noted who must never be locked out")
            .want_words("at least one administrator")
            .got_words("nobody")
            .fix("Note the administrators in the setup: their roles are given in Claude, so only their addresses tell them apart here.")
            .owner(Owner::You);
    }
    let email = Attribute::Email.wire_name(setup.attributes.naming);
    let is_listed = |person: &&PreviewedPerson| {
        let sent = person.attributes.get(email).and_then(|sent| sent.first());
        sent.is_some_and(|sent| listed.contains(&sent.as_str())) && gravest(person).is_none()
    };
    let able: Vec<&PreviewedPerson> = people.iter().filter(is_listed).collect();
    if able.is_empty() {
        return Finding::failed(GUARD, "None of the administrators who are noted could sign in")
            .want(listed.join(", "))
            .got_words("nobody")
            .fix("Let one of them open the application, with exactly this address.")
            .setting(Setting::Assignment);
    }
    Finding::passed(GUARD, "An administrator who is noted can sign in").want(listed.join(", ")).got(named(&able))
}

fn of_me(people: &[PreviewedPerson], setup: &Setup, me: Option<&str>) -> Finding {
    let Some(me) = me.map(str::trim).filter(|me| !me.is_empty()) else {
        return Finding::warning(ME, "It is not known which of these people is at the keyboard")
            .want_words("your e-mail address")
            .got_words("nothing")
            .fix("Enter your own address, so that it can be said whether you would be locked out.")
            .owner(Owner::You);
    };
    let email = Attribute::Email.wire_name(setup.attributes.naming);
    let is_me = |person: &&PreviewedPerson| {
        let sent = person.attributes.get(email).into_iter().flatten();
        sent.chain([&person.email]).any(|address| address.eq_ignore_ascii_case(me))
    };
    let Some(person) = people.iter().find(is_me) else {
        return Finding::warning(ME, "You are not among those who may open the application")
            .want(me)
            .got_words("nobody with this address")
            .fix("Keep another way in, or let yourself open the application, before SSO is required.")
            .setting(Setting::Assignment);
    };
    if let Some(problem) = gravest(person) {
        return Finding::warning(ME, "You may open the application and could not sign in")
            .want(me)
            .got(problem.title())
            .fix("Fix your own account before SSO is required.")
            .owner(Owner::Idp);
    }
    let mapped = setup.organizations.iter().any(|organization| !organization.mappings.is_empty());
    if mapped && person.administers.is_empty() {
        return Finding::warning(ME, "You could sign in, but not as somebody who may change the settings")
            .want_words("a role that may change the settings")
            .got_or((!person.grants.is_empty()).then(|| person.grants.join(", ")), "no role")
            .fix("Make sure that somebody who may change the settings is at hand when SSO is required.")
            .setting(Setting::Groups);
    }
    Finding::passed(ME, "You are among those who can sign in").want(me).got(shown(person))
}

/// What keeps a person from signing in.
fn gravest(person: &PreviewedPerson) -> Option<PersonProblem> {
    person.problems.iter().copied().find(|problem| problem.is_grave())
}

fn named(people: &[&PreviewedPerson]) -> String {
    let names = people.iter().take(NAMED).map(|person| shown(person)).collect::<Vec<_>>().join(", ");
    match people.len().saturating_sub(NAMED) {
        0 => names,
        more => format!("{names} and {more} more"),
    }
}

fn shown(person: &PreviewedPerson) -> String {
    if person.email.is_empty() { person.username.clone() } else { person.email.clone() }
}
