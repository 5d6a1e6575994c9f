//! What can be chosen, whatever the setup.

use crate::rehearse::DomainFault;
use latchkey_core::{
    Code,
    attribute::Person,
    explain,
    message::Said,
    product::{PRODUCTS, Plan, Product, plans_of},
};
use latchkey_idp::{Summary, sample};
use latchkey_saml::rehearsal::Fault;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A product with its plans.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct ProductChoice {
    /// Which.
    pub product: Product,
    /// Its name.
    pub name: String,
    /// Its plans, in the order in which they are offered.
    pub plans: Vec<PlanChoice>,
}

/// A plan.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct PlanChoice {
    /// Which.
    pub plan: Plan,
    /// Its name.
    #[ts(type = "string")]
    pub name: Said,
    /// Where its parent organization comes from, in a sentence.
    #[ts(type = "string")]
    pub parent: Said,
}

/// Something that the rehearsal can do wrong on purpose.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct FaultChoice {
    /// Its stable name, as on the command line.
    pub name: String,
    /// What is wrong then, in one sentence.
    #[ts(type = "string")]
    pub description: Said,
}

/// Everything that can be chosen.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Catalogue {
    /// The identity providers, in the order in which they are offered; the rehearsal is one of them.
    pub idps: Vec<Summary>,
    /// The products with their plans.
    pub products: Vec<ProductChoice>,
    /// What the rehearsal's identity provider can do wrong.
    pub sign_in_faults: Vec<FaultChoice>,
    /// What the rehearsal's DNS host can do wrong.
    pub domain_faults: Vec<FaultChoice>,
    /// Sample people for a preview, with the names that trip mappings up.
    pub people: Vec<Person>,
    /// What findings mean, by their codes; those that explain themselves are not here.
    #[ts(type = "{ [key in string]: string }")]
    pub meanings: BTreeMap<Code, Said>,
}

impl Catalogue {
    /// Everything that this version offers.
    pub fn whole() -> Self {
        Self {
            idps: latchkey_idp::ALL.iter().map(|idp| idp.summary()).collect(),
            products: PRODUCTS.into_iter().map(ProductChoice::of).collect(),
            sign_in_faults: Fault::ALL.iter().map(|fault| FaultChoice::of(fault.name(), fault.description())).collect(),
            domain_faults: DomainFault::ALL
                .iter()
                .map(|fault| FaultChoice::of(fault.name(), fault.description()))
                .collect(),
            people: sample::people(),
            meanings: explain::meanings().map(|one| (one.code, one.meaning().into())).collect(),
        }
    }
}

impl FaultChoice {
    fn of(name: &str, description: impl Into<Said>) -> Self {
        Self { name: name.to_owned(), description: description.into() }
    }
}

impl ProductChoice {
    fn of(product: Product) -> Self {
        let plans = plans_of(product).into_iter().map(|plan| PlanChoice {
            plan,
            name: plan.name().into(),
            parent: plan.parent().into(),
        });
        Self { product, name: product.facts().name.clone(), plans: plans.collect() }
    }
}
