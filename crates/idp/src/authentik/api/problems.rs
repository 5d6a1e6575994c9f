//! What is wrong with what would be sent for many people: each looked at alone, then side by side.

use latchkey_core::{
    administration::{PersonProblem, PreviewedPerson},
    attribute::Attribute,
    domain::DomainName,
    message::Said,
    product::PlanFacts,
    provisioning::{Grant, Organization},
    setup::Setup,
};
use std::collections::{BTreeMap, BTreeSet};

/// Fills in what the attributes of everybody give and what is wrong with them.
pub(super) fn judge(people: &mut [PreviewedPerson], setup: &Setup) {
    let known = Known::of(setup);
    for person in people.iter_mut().filter(|person| person.failed.is_none()) {
        known.judge(person);
    }
    let mut spellings: BTreeMap<String, BTreeMap<String, u32>> = BTreeMap::new();
    for address in people.iter().filter_map(|person| known.address(person)) {
        *spellings.entry(address.to_lowercase()).or_default().entry(address.to_owned()).or_default() += 1;
    }
    for person in people {
        if person.failed.is_some() {
            person.problems.push(PersonProblem::NotPreviewed);
        }
        let alike = known.address(person).and_then(|address| Some((address, spellings.get(&address.to_lowercase())?)));
        let same = alike.is_some_and(|(address, alike)| alike.get(address).is_some_and(|people| *people > 1));
        let cased = alike.is_some_and(|(_, alike)| alike.len() > 1);
        person.problems.extend(same.then_some(PersonProblem::SameAddress));
        person.problems.extend(cased.then_some(PersonProblem::DiffersByCase));
        person.problems.sort();
    }
}

/// What a setup asks of everybody.
struct Known<'a> {
    email: &'static str,
    last_name: &'static str,
    groups: &'static str,
    domains: BTreeSet<&'a str>,
    organizations: Vec<&'a Organization>,
}

impl<'a> Known<'a> {
    fn of(setup: &'a Setup) -> Self {
        let name = |attribute: Attribute| attribute.wire_name(setup.attributes.naming);
        Self {
            email: name(Attribute::Email),
            last_name: name(Attribute::LastName),
            groups: name(Attribute::Groups),
            domains: setup.domains.iter().map(|claim| claim.domain.as_str()).collect(),
            organizations: setup
                .organizations
                .iter()
                .filter(|organization| !organization.mappings.is_empty())
                .collect(),
        }
    }

    /// The address that is sent.
    fn address<'p>(&self, person: &'p PreviewedPerson) -> Option<&'p str> {
        let sent = person.attributes.get(self.email)?.first()?;
        (!sent.trim().is_empty()).then_some(sent.as_str())
    }

    fn judge(&self, person: &mut PreviewedPerson) {
        let mut problems = BTreeSet::new();
        match self.address(person) {
            None => _ = problems.insert(PersonProblem::NoEmail),
            Some(address) => {
                if !self.domains.is_empty() && !self.is_inside(address) {
                    problems.insert(PersonProblem::OutsideDomains);
                }
                if address.chars().any(char::is_uppercase) {
                    problems.insert(PersonProblem::UpperCase);
                }
                if person.name_id != address {
                    problems.insert(PersonProblem::NameIdDiffers);
                }
            }
        }
        if person.attributes.get(self.last_name).and_then(|sent| sent.first()).is_some_and(|name| name == " ") {
            problems.insert(PersonProblem::SpaceLastName);
        }
        let (mut grants, mut administers, mut several) = (Vec::new(), Vec::new(), false);
        let sent = person.attributes.get(self.groups).map(Vec::as_slice).unwrap_or_default();
        for organization in &self.organizations {
            let given = Given::to(sent, organization);
            several |= given.roles.len() > 1 || given.seats.len() > 1;
            let administrator = &organization.product.facts().administrator;
            if given.roles.iter().any(|role| role == administrator) {
                administers.push(organization.name.clone());
            }
            let all = given.roles.into_iter().map(Grant::Role).chain(given.seats.into_iter().map(Grant::Seat));
            for grant in all.map(|grant| Said::from(grant.in_words())) {
                if !grants.contains(&grant) {
                    grants.push(grant);
                }
            }
        }
        if grants.is_empty() && !self.organizations.is_empty() {
            problems.insert(PersonProblem::NoEntitlement);
        }
        if several {
            problems.insert(PersonProblem::SeveralRanks);
        }
        (person.grants, person.administers, person.problems) = (grants, administers, problems.into_iter().collect());
    }

    /// Whether the address lies on a domain of the setup; a domain below one of them is another domain.
    fn is_inside(&self, address: &str) -> bool {
        let part = address.rsplit_once('@').map(|(_, part)| part).unwrap_or_default();
        let lower = part.to_lowercase();
        self.domains.contains(lower.as_str())
            || (!part.is_ascii() && DomainName::parse(part).is_ok_and(|domain| self.domains.contains(domain.as_str())))
    }
}

/// What groups give in one organization, the highest first.
struct Given {
    roles: Vec<String>,
    seats: Vec<String>,
}

impl Given {
    fn to(sent: &[String], organization: &Organization) -> Self {
        let facts = organization.plan.facts();
        let (mut roles, mut seats) = (BTreeSet::new(), BTreeSet::new());
        for mapping in organization.mappings.iter().filter(|mapping| sent.contains(&mapping.group)) {
            match &mapping.grant {
                Grant::Role(name) => roles.insert(name.clone()),
                Grant::Seat(name) => seats.insert(name.clone()),
            };
        }
        Self { roles: ranked(roles, |facts| &facts.roles, facts), seats: ranked(seats, |facts| &facts.seats, facts) }
    }
}

/// Names in the order of `of`; those that it does not know, such as custom roles, come last.
fn ranked(names: BTreeSet<String>, of: impl Fn(&PlanFacts) -> &Vec<String>, facts: &PlanFacts) -> Vec<String> {
    let mut names: Vec<String> = names.into_iter().collect();
    names.sort_by_key(|name| of(facts).iter().position(|known| known == name).unwrap_or(usize::MAX));
    names
}
