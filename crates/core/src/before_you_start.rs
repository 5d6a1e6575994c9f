//! The first step: what has to be known, and who has to be found, before anything is changed anywhere.

use crate::plain::quoted;
use crate::{
    Code, Finding, Owner, Status,
    field::Field,
    idp::IdpId,
    message::{Message, Said, choice, exact, say},
    product::{Plan, Product, fits},
    provisioning::{Organization, plan_does_not_fit},
    setup::{ParentOrganization, People, Setup},
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
    /// The page's own title, or what it is for.
    #[ts(type = "string")]
    pub title: Said,
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
pub struct Need {
    /// The step.
    pub step: Step,
    /// What it needs, as a part of a sentence.
    #[ts(type = "string")]
    pub what: Said,
    /// Who can provide it.
    pub who: Owner,
}

/// A page as the list has it: called by its own title, or by what it is for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    title: Option<String>,
    purpose: Option<Purpose>,
    url: String,
    idp: Option<IdpId>,
    #[serde(default)]
    products: Vec<Product>,
}

/// What a page is for.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Purpose {
    Sales,
    Roles,
    Federation,
    Subprocessors,
}

impl Listed {
    fn page(&self) -> VendorPage {
        let Self { title, purpose, url, idp, products } = self.clone();
        let purpose = purpose.map(|purpose| match purpose {
            Purpose::Sales => say::vendor_page::sales(),
            Purpose::Roles => say::vendor_page::roles(),
            Purpose::Federation => say::vendor_page::federation(),
            Purpose::Subprocessors => say::vendor_page::subprocessors(),
        });
        let title = purpose.map_or_else(|| exact(title.unwrap_or_default()).into(), Said::from);
        VendorPage { title, url, idp, products }
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    page: Vec<Listed>,
}

const TEXT: &str = include_str!("../data/before_you_start.toml");
static DATA: LazyLock<Data> = LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());

/// The vendors' own pages that fit this setup.
pub fn vendor_pages(setup: &Setup) -> Vec<VendorPage> {
    DATA.page.iter().map(Listed::page).filter(|page| page.fits(setup)).collect()
}

/// What is known about merging a Console organization into the parent of a Claude organization, as plain sentences.
/// Source: support.claude.com 10276682 (2026); it supersedes the older way through an account manager.
pub fn merge_facts() -> Vec<Message> {
    use say::merge_fact as fact;
    vec![
        fact::claude_side(),
        fact::email(),
        fact::no_parent(),
        fact::approval(),
        fact::proposal(),
        fact::afterwards(),
        fact::list(),
    ]
}

/// What each later step will need, in the order of the steps, so that nobody has to stop in the middle.
pub fn needs() -> Vec<Need> {
    use say::step_need as need;
    [
        (Step::Domain, need::domain(), Owner::Dns),
        (Step::Certificate, need::certificate(), Owner::Idp),
        (Step::Attributes, need::attributes(), Owner::Idp),
        (Step::ServiceProvider, need::service_provider(), Owner::Claude),
        (Step::TestSignIn, need::test_sign_in(), Owner::Idp),
        (Step::Provisioning, need::provisioning(), Owner::Claude),
        (Step::Export, need::export(), Owner::You),
    ]
    .map(|(step, what, who)| Need { step, what: what.into(), who })
    .into()
}

/// Judges what is known so far. Who holds which rights may stay open and only warns; what decides the way does not.
pub fn judge(setup: &Setup) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(organizations(setup));
    findings.push(identity_provider(setup));
    findings.extend(people(setup));
    findings.extend(parent(setup));
    findings.push(
        Finding::passed(Code::ScopeIsSignIn, say::scope_is_sign_in::people()).fix(say::scope_is_sign_in::people_fix()),
    );
    findings
}

fn organizations(setup: &Setup) -> Vec<Finding> {
    if setup.organizations.is_empty() {
        return vec![
            Finding::failed(Code::OrganizationMissing, say::organization_missing::nothing_known())
                .want_words(say::organization_missing::nothing_known_want())
                .fix(say::organization_missing::fix())
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
                    say::organization_name_twice::same(exact(quoted(&organization.name))),
                )
                .fix(say::organization_name_twice::same_fix())
                .owner(Owner::You),
            );
        }
    }
    findings.extend(console_parents(setup));
    findings
}

fn product_and_plan(organization: &Organization) -> Finding {
    if fits(organization.product, organization.plan) {
        Finding::passed(
            Code::PlanKnown,
            say::plan_known::on_plan(exact(&organization.name), choice(organization.plan.slug())),
        )
    } else {
        plan_does_not_fit(organization)
    }
}

/// A Console organization beside a Team or Enterprise organization has that parent, and its plan has to say so.
fn console_parents(setup: &Setup) -> Vec<Finding> {
    let has = |plan: Plan| setup.organizations.iter().any(|organization| organization.plan == plan);
    let enterprise = has(Plan::EnterpriseSeats) || has(Plan::EnterpriseUsageTwo) || has(Plan::EnterpriseUsageOne);
    let wrong = if has(Plan::Team) && !enterprise && has(Plan::Console) {
        Some((Plan::Console, Plan::ConsoleUnderTeam))
    } else if enterprise && has(Plan::ConsoleUnderTeam) {
        Some((Plan::ConsoleUnderTeam, Plan::Console))
    } else {
        None
    };
    let Some((is, should_be)) = wrong else { return Vec::new() };
    vec![
        Finding::warning(Code::ConsolePlanAndParent, say::console_plan_and_parent::other(enterprise))
            .want(should_be.slug())
            .got(is.slug())
            .fix(say::console_plan_and_parent::other_fix(enterprise))
            .owner(Owner::You),
    ]
}

fn identity_provider(setup: &Setup) -> Finding {
    if setup.idp.as_str().trim().is_empty() {
        return Finding::failed(Code::IdpMissing, say::idp_missing::none())
            .want_words(say::idp_missing::none_want())
            .fix(say::idp_missing::none_fix())
            .owner(Owner::You);
    }
    if setup.idp.is_nameless() {
        return Finding::passed(Code::IdpKnown, say::idp_known::other());
    }
    Finding::passed(Code::IdpKnown, say::idp_known::named(setup.idp.called()))
}

fn people(setup: &Setup) -> Vec<Finding> {
    let of = |product: &Product| if *product == Product::Console { choice("console") } else { choice("claude") };
    let product = setup.organizations.first().map_or(Product::Claude, |organization| organization.product);
    // Who else may set SSO up where there are custom roles (support.claude.com 13930458).
    let custom = setup.organizations.iter().any(|organization| organization.plan.facts().custom_roles);
    let named = |person: &Option<String>| person.as_deref().map(str::trim).filter(|name| !name.is_empty()).map(exact);
    let judged =
        |field: Field, code: Code, owner: Owner, known: Option<Message>, open: Message, missing: [Message; 2]| {
            let [missing, ask] = missing;
            match known {
                Some(known) => Finding::passed(code, known).owner(owner),
                None if setup.ticks.contains_key(&left_open(field)) => Finding::passed(code, open).owner(owner),
                None => {
                    Finding::warning(code, missing).want_words(say::person_known::want()).fix(ask).owner(Owner::You)
                }
            }
        };
    let People { dns, idp, owner } = &setup.people;
    vec![
        {
            use say::dns_person_known as said;
            let known = named(dns).map(said::known);
            let missing = [said::missing(), said::missing_fix()];
            judged(Field::DnsPerson, Code::DnsPersonKnown, Owner::Dns, known, said::left_open(), missing)
        },
        {
            use say::idp_person_known as said;
            let known = named(idp).map(said::known);
            let missing = [said::missing(), said::missing_fix()];
            judged(Field::IdpPerson, Code::IdpPersonKnown, Owner::Idp, known, said::left_open(), missing)
        },
        {
            use say::owner_known as said;
            let known = named(owner).map(|person| said::known(person, of(&product)));
            let ask = if custom { said::missing_fix_with_roles() } else { said::missing_fix() };
            let (open, missing) = (said::left_open(of(&product)), [said::missing(of(&product)), ask]);
            judged(Field::OwnerPerson, Code::OwnerKnown, Owner::Claude, known, open, missing)
        },
    ]
}

/// Whether each of the people is named, or left open on purpose. A rehearsal needs nobody: it plays all of them.
pub fn people_settled(setup: &Setup) -> bool {
    setup.idp.is_rehearsal() || people(setup).iter().all(|finding| finding.status == Status::Passed)
}

/// Where the parent organization comes from. Only a Console organization has to care.
fn parent(setup: &Setup) -> Vec<Finding> {
    use say::parent_organization as said;
    const CODE: Code = Code::ParentOrganization;
    let Some(console) = setup.organizations.iter().find(|organization| organization.product == Product::Console) else {
        let title = |plan: Plan| if plan == Plan::Team { said::team() } else { said::enterprise() };
        let first = setup.organizations.first().map(|organization| Finding::passed(CODE, title(organization.plan)));
        return first.into_iter().collect();
    };
    let page = console.product.facts().settings_page();
    let beside_claude = setup.organizations.iter().any(|organization| organization.product == Product::Claude);
    let want = || said::want(exact(&page.title), exact(&page.url));
    let finding = match setup.parent {
        ParentOrganization::Exists => Finding::passed(CODE, said::exists(exact(&console.name))).got(page.url),
        ParentOrganization::Unknown => Finding::failed(CODE, said::unknown(exact(&console.name)))
            .want_words(want())
            .fix(if beside_claude { said::unknown_fix_merge() } else { said::unknown_fix() })
            .owner(Owner::Claude)
            .at(exact(page.url)),
        ParentOrganization::AskedSales => Finding::warning(CODE, said::asked_sales())
            .want_words(want())
            .fix(said::asked_sales_fix())
            .owner(Owner::Claude)
            .at(exact(page.url)),
        ParentOrganization::Merging => Finding::warning(CODE, said::merging())
            .want_words(said::merging_want())
            .fix(said::merging_fix())
            .owner(Owner::Claude),
    };
    vec![finding]
}
