//! The first step: what has to be known, and who has to be found, before anything is changed anywhere.

use crate::plain::quoted;
use crate::{
    Code, Finding, Owner, Status,
    field::Field,
    idp::IdpId,
    product::{Plan, Product, fits},
    provisioning::{Organization, plan_does_not_fit},
    setup::{ParentOrganization, Setup},
    step::Step,
    wizard::left_open,
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, sync::LazyLock};
use ts_rs::TS;

#[cfg(test)]
mod tests;

/// A page of a vendor's, for reading on.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VendorPage {
    /// The page's title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The identity provider that it is about, where it is about one.
    #[serde(default)]
    pub idp: Option<IdpId>,
    /// The products that it is about; empty where it is about each.
    #[serde(default)]
    pub products: Vec<Product>,
}

impl VendorPage {
    fn fits(&self, setup: &Setup) -> bool {
        let product = |organization: &Organization| self.products.contains(&organization.product);
        self.idp.as_ref().is_none_or(|idp| *idp == setup.idp)
            && (self.products.is_empty() || setup.organizations.iter().any(product))
    }
}

/// What a later step will need.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// The step.
    pub step: Step,
    /// What it needs, as a part of a sentence.
    pub what: String,
    /// Who can provide it.
    pub who: Owner,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    text: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    page: Vec<VendorPage>,
    merge: Vec<Fact>,
    need: Vec<Need>,
}

const TEXT: &str = include_str!("../data/before_you_start.toml");
static DATA: LazyLock<Data> = LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());

/// The vendors' own pages that fit this setup.
pub fn vendor_pages(setup: &Setup) -> Vec<VendorPage> {
    DATA.page.iter().filter(|page| page.fits(setup)).cloned().collect()
}

/// What is known about merging a Console organization into the parent of a Claude organization, as plain sentences.
pub fn merge_facts() -> Vec<&'static str> {
    let data: &'static Data = &DATA;
    data.merge.iter().map(|fact| fact.text.as_str()).collect()
}

/// What each later step will need, in the order of the steps.
pub fn needs() -> &'static [Need] {
    let data: &'static Data = &DATA;
    &data.need
}

/// Judges what is known so far. Who holds which rights may stay open and only warns; what decides the way does not.
pub fn judge(setup: &Setup) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(organizations(setup));
    findings.push(identity_provider(setup));
    findings.extend(people(setup));
    findings.extend(parent(setup));
    findings.push(
        Finding::passed(
            Code::ScopeIsSignIn,
            "This connects the sign-in of people; programs that call the API are another thing",
        )
        .fix("Programs use Workload Identity Federation, at https://platform.claude.com/docs/en/manage-claude/workload-identity-federation; nothing here changes it."),
    );
    findings
}

fn organizations(setup: &Setup) -> Vec<Finding> {
    if setup.organizations.is_empty() {
        return vec![
            Finding::failed(Code::OrganizationMissing, "It is not known yet what is to be connected")
                .want_words("at least one organization with its product and plan")
                .fix("Add your Claude or Console organization.")
                .owner(Owner::You),
        ];
    }
    let mut findings: Vec<_> = setup.organizations.iter().map(product_and_plan).collect();
    let mut names = BTreeSet::new();
    for organization in &setup.organizations {
        if !names.insert(organization.name.trim().to_lowercase()) {
            findings.push(
                Finding::failed(
                    Code::OrganizationNameTwice,
                    format!("Two organizations are called {}", quoted(&organization.name)),
                )
                .fix("Give each its own name.")
                .owner(Owner::You),
            );
        }
    }
    findings.extend(console_parents(setup));
    findings
}

fn product_and_plan(organization: &Organization) -> Finding {
    if fits(organization.product, organization.plan) {
        Finding::passed(Code::PlanKnown, format!("{} is on {}", organization.name, organization.plan.slug()))
    } else {
        plan_does_not_fit(organization)
    }
}

/// A Console organization beside a Team or Enterprise organization has that parent, and its plan has to say so.
fn console_parents(setup: &Setup) -> Vec<Finding> {
    let has = |plan: Plan| setup.organizations.iter().any(|organization| organization.plan == plan);
    let enterprise = has(Plan::EnterpriseSeats) || has(Plan::EnterpriseUsageTwo) || has(Plan::EnterpriseUsageOne);
    let wrong = if has(Plan::Team) && !enterprise && has(Plan::Console) {
        Some((Plan::Console, Plan::ConsoleUnderTeam, "a Team"))
    } else if enterprise && has(Plan::ConsoleUnderTeam) {
        Some((Plan::ConsoleUnderTeam, Plan::Console, "an Enterprise"))
    } else {
        None
    };
    let Some((is, should_be, parent)) = wrong else { return Vec::new() };
    vec![
        Finding::warning(
            Code::ConsolePlanAndParent,
            format!("The Console organization shares its parent with {parent} organization"),
        )
        .want(should_be.slug())
        .got(is.slug())
        .fix(format!("Choose {}; it decides whether SCIM is available.", should_be.slug()))
        .owner(Owner::You),
    ]
}

fn identity_provider(setup: &Setup) -> Finding {
    if setup.idp.as_str().trim().is_empty() {
        return Finding::failed(Code::IdpMissing, "The identity provider is not chosen yet")
            .want_words("the system in which your people have their accounts")
            .fix("Choose it from the list; generic fits every other that speaks SAML 2.0.")
            .owner(Owner::You);
    }
    if setup.idp.is_nameless() {
        return Finding::passed(Code::IdpKnown, "The identity provider is another one that speaks SAML 2.0");
    }
    Finding::passed(Code::IdpKnown, format!("The identity provider is {}", setup.idp.in_words()))
}

/// Who else may set SSO up where there are custom roles (support.claude.com 13930458).
const CUSTOM_ROLE: &str = " A custom role in which Identity & Access is set to Manage may do it too.";

fn people(setup: &Setup) -> Vec<Finding> {
    let product = setup.organizations.first().map_or(Product::Claude, |organization| organization.product);
    let administrators = &product.facts().administrators;
    let rights = [
        (
            Field::DnsPerson,
            &setup.people.dns,
            Code::DnsPersonKnown,
            "who may change the DNS zone of the e-mail domain",
            "whoever manages the domain or website",
            Owner::Dns,
        ),
        (
            Field::IdpPerson,
            &setup.people.idp,
            Code::IdpPersonKnown,
            "who administers the identity provider",
            "your IT department",
            Owner::Idp,
        ),
        (
            Field::OwnerPerson,
            &setup.people.owner,
            Code::OwnerKnown,
            administrators.as_str(),
            "whoever bought the plan",
            Owner::Claude,
        ),
    ];
    let custom = setup.organizations.iter().any(|organization| organization.plan.facts().custom_roles);
    rights
        .into_iter()
        .map(|(field, person, code, what, ask, owner)| {
            match person.as_deref().map(str::trim).filter(|name| !name.is_empty()) {
                Some(name) => Finding::passed(code, format!("It is known {}: {name}", who(what))).owner(owner),
                None if setup.ticks.contains_key(&left_open(field)) => {
                    Finding::passed(code, format!("Left open on purpose: {}", who(what))).owner(owner)
                }
                None => Finding::warning(code, format!("Not entered yet: {}", who(what)))
                    .want_words("a name or an address")
                    .fix(format!(
                        "Ask {ask}, and hand over the page with that person's part. It may be you. To leave it open on \
                         purpose, enter skip.{}",
                        if field == Field::OwnerPerson && custom { CUSTOM_ROLE } else { "" }
                    ))
                    .owner(Owner::You),
            }
        })
        .collect()
}

/// Whether each of the people is named, or left open on purpose. A rehearsal needs nobody: it plays all of them.
pub fn people_settled(setup: &Setup) -> bool {
    setup.idp.is_rehearsal() || people(setup).iter().all(|finding| finding.status == Status::Passed)
}

fn who(what: &str) -> String {
    if what.starts_with("who ") { what.to_owned() } else { format!("who is {what}") }
}

/// Where the parent organization comes from. Only a Console organization has to care.
fn parent(setup: &Setup) -> Vec<Finding> {
    let Some(console) = setup.organizations.iter().find(|organization| organization.product == Product::Console) else {
        return setup
            .organizations
            .first()
            .map(|organization| Finding::passed(Code::ParentOrganization, organization.plan.parent()))
            .into_iter()
            .collect();
    };
    let page = console.product.facts().settings_page();
    let beside_claude = setup.organizations.iter().any(|organization| organization.product == Product::Claude);
    let sales = "Look whether the page is there. If not, ask Sales to enable SSO (https://claude.com/contact-sales), or join the parent of your Claude organization by a merge.";
    let merge = "Look whether the page is there. If not, let an Owner start a merge from the Claude side, which is the only side that can.";
    let finding = match setup.parent {
        ParentOrganization::Exists => {
            Finding::passed(Code::ParentOrganization, format!("{} has a parent organization", console.name)).got(page.url)
        }
        ParentOrganization::Unknown => {
            Finding::failed(Code::ParentOrganization, format!("It is not known whether {} has a parent organization", console.name))
                .want_words(format!("the page {} at {}", page.title, page.url))
                .fix(if beside_claude { merge } else { sales })
                .owner(Owner::Claude)
                .at(page.url)
        }
        ParentOrganization::AskedSales => {
            Finding::warning(Code::ParentOrganization, "Sales has been asked for a parent organization")
                .want_words(format!("the page {} at {}", page.title, page.url))
                .fix("Prepare the other steps meanwhile. The page appears when Sales is done.")
                .owner(Owner::Claude)
                .at(page.url)
        }
        ParentOrganization::Merging => {
            Finding::warning(Code::ParentOrganization, "A merge is under way").want_words("an approved proposal")
                .fix("Let an Admin or Owner of the invited organization approve it from the e-mail \"Parent Organization Update: New Member Organization Proposed\" within 14 days.").owner(Owner::Claude)
        }
    };
    vec![finding]
}
