//! Products and plans as data: their roles, seat types, provisioning modes and settings pages. The vendor renames pages
//! and roles; whatever has a name there stands once, in `data/products.toml`.

use crate::{
    Code, Finding, Owner,
    message::{Message, exact, say},
    plain::quoted,
    provisioning::Mode,
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, sync::LazyLock};
use ts_rs::TS;

#[cfg(test)]
mod tests;

/// What is being connected.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Product {
    /// Claude (Team or Enterprise).
    Claude,
    /// Claude Console.
    Console,
}

/// The plan of an organization.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Plan {
    /// Claude Team.
    Team,
    /// Claude Enterprise, seat-based.
    EnterpriseSeats,
    /// Claude Enterprise, usage-based, two seat types.
    EnterpriseUsageTwo,
    /// Claude Enterprise, usage-based, one seat type.
    EnterpriseUsageOne,
    /// Claude Console under an Enterprise parent organization or with one of its own.
    Console,
    /// Claude Console under a Team parent organization: no SCIM.
    ConsoleUnderTeam,
}

/// Every product.
pub const PRODUCTS: [Product; 2] = [Product::Claude, Product::Console];

/// Every plan, in the order in which they are offered.
pub const PLANS: [Plan; 6] = [
    Plan::Team,
    Plan::EnterpriseSeats,
    Plan::EnterpriseUsageTwo,
    Plan::EnterpriseUsageOne,
    Plan::Console,
    Plan::ConsoleUnderTeam,
];

/// A page of the product's settings.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SettingsPage {
    /// The page's title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// When this title and address were in use, for the older ones: a variant of the catalogue's
    /// `runbook-overview.older-when`.
    #[serde(default)]
    pub since: Option<String>,
}

/// What is true of a product, whatever the plan.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProductFacts {
    /// Its name.
    pub name: String,
    /// The role that may change the settings, by the name that can be mapped.
    pub administrator: String,
    /// Who may change the settings, as part of a sentence.
    pub administrators: String,
    /// The pages that hold the identity settings, newest first; at least one.
    pub settings: Vec<SettingsPage>,
    /// The plain login page.
    pub login: String,
    /// The login page that goes straight to SSO: for the tile at the identity provider.
    pub sso_login: String,
    /// Where to log out for a test.
    pub logout: String,
    /// The list of members.
    pub members: String,
    /// The groups that carry custom roles, where there are any.
    #[serde(default)]
    pub groups: Option<String>,
    /// Where keys for the Admin API are made.
    pub admin_keys: String,
    /// The command that signs in to it from Claude Code (read from the program's own options, 2.1.332, November 2026).
    pub claude_code: String,
    /// The switch that enforces SSO, by its name.
    pub require_sso: String,
    /// Where these facts were read.
    pub source: String,
}

impl ProductFacts {
    /// The newest settings page.
    pub fn settings_page(&self) -> SettingsPage {
        self.settings.first().cloned().unwrap_or_default()
    }

    /// A place on the newest settings page, for instance `Organization and access › User provisioning`.
    pub fn place(&self, section: &str) -> String {
        format!("{} › {section}", self.settings_page().title)
    }
}

/// What is true of a plan.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanFacts {
    /// The product it belongs to.
    pub product: Product,
    /// The built-in roles, from the one that may do most to the one that may do least.
    pub roles: Vec<String>,
    /// Whether the organization may have custom roles besides.
    pub custom_roles: bool,
    /// The seat types, best first; empty where there are none.
    pub seats: Vec<String>,
    /// The provisioning modes that the plan allows.
    pub modes: Vec<Mode>,
    /// Where these facts were read.
    pub source: String,
}

impl Default for PlanFacts {
    fn default() -> Self {
        Self {
            product: Product::Claude,
            roles: Vec::new(),
            custom_roles: false,
            seats: Vec::new(),
            modes: Vec::new(),
            source: String::new(),
        }
    }
}

impl PlanFacts {
    /// Whether the plan allows `mode`.
    pub fn allows(&self, mode: Mode) -> bool {
        self.modes.contains(&mode)
    }

    /// The built-in role called `name`, in its own spelling; upper and lower case do not matter.
    pub fn role(&self, name: &str) -> Option<&str> {
        find(&self.roles, name)
    }

    /// The seat type called `name`, in its own spelling; upper and lower case do not matter.
    pub fn seat(&self, name: &str) -> Option<&str> {
        find(&self.seats, name)
    }
}

fn find<'a>(names: &'a [String], wanted: &str) -> Option<&'a str> {
    let wanted = wanted.trim().to_lowercase();
    names.iter().map(String::as_str).find(|name| name.to_lowercase() == wanted)
}

/// The whole data file. A plan that is missing there would be empty; a test sees to it that none is.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    claude: ProductFacts,
    console: ProductFacts,
    plans: BTreeMap<Plan, PlanFacts>,
}

const TEXT: &str = include_str!("../../data/products.toml");
static DATA: LazyLock<Data> = LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());
static NOTHING_KNOWN: LazyLock<PlanFacts> = LazyLock::new(PlanFacts::default);

impl Product {
    /// What is true of this product.
    pub fn facts(self) -> &'static ProductFacts {
        match self {
            Self::Claude => &DATA.claude,
            Self::Console => &DATA.console,
        }
    }

    /// Its name as on the command line and in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Claude => "claude",
            Self::Console => "console",
        }
    }

    /// Reads a product as people name it. Errors say what may be written.
    pub fn parse(text: &str) -> Result<Self, Message> {
        match words(text).as_str() {
            "claude" | "claude.ai" | "claude ai" | "claude for work" | "team" | "enterprise" | "claude team"
            | "claude enterprise" => Ok(Self::Claude),
            "console" | "claude console" | "api" | "api console" | "platform" | "claude platform"
            | "anthropic console" => Ok(Self::Console),
            _ => Err(say::not_a_product(exact(quoted(text)))),
        }
    }
}

impl Plan {
    /// What is true of this plan.
    pub fn facts(self) -> &'static PlanFacts {
        DATA.plans.get(&self).unwrap_or(&NOTHING_KNOWN)
    }

    /// Its name in a sentence.
    pub fn name(self) -> Message {
        match self {
            Self::Team => say::plan_name::team(),
            Self::EnterpriseSeats => say::plan_name::enterprise_seats(),
            Self::EnterpriseUsageTwo => say::plan_name::enterprise_usage_two(),
            Self::EnterpriseUsageOne => say::plan_name::enterprise_usage_one(),
            Self::Console => say::plan_name::console(),
            Self::ConsoleUnderTeam => say::plan_name::console_under_team(),
        }
    }

    /// Where its parent organization comes from.
    pub fn parent(self) -> Message {
        match self {
            Self::Team => say::plan_parent::with_sso(),
            Self::EnterpriseSeats | Self::EnterpriseUsageTwo | Self::EnterpriseUsageOne => {
                say::plan_parent::from_the_start()
            }
            Self::Console => say::plan_parent::sales_or_merge(),
            Self::ConsoleUnderTeam => say::plan_parent::merge(),
        }
    }

    /// Why it does not allow `mode`, and what to choose instead; nothing where it does.
    pub fn refusal(self, mode: Mode) -> Option<Message> {
        (!self.facts().allows(mode)).then(|| match (self, mode) {
            (Self::Team, Mode::Scim) => say::mode_not_allowed::team_fix(),
            (Self::ConsoleUnderTeam, Mode::Scim) => say::mode_not_allowed::team_parent_fix(),
            _ => say::mode_not_allowed::other_fix(exact(mode), self.name()),
        })
    }

    /// The product it belongs to.
    pub fn product(self) -> Product {
        match self {
            Self::Console | Self::ConsoleUnderTeam => Product::Console,
            Self::Team | Self::EnterpriseSeats | Self::EnterpriseUsageTwo | Self::EnterpriseUsageOne => Product::Claude,
        }
    }

    /// Its name as on the command line and in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::EnterpriseSeats => "enterprise-seats",
            Self::EnterpriseUsageTwo => "enterprise-usage-two",
            Self::EnterpriseUsageOne => "enterprise-usage-one",
            Self::Console => "console",
            Self::ConsoleUnderTeam => "console-under-team",
        }
    }

    /// Reads a plan as people name it; plain `enterprise` is the seat-based one, and [`Plan::assumption`] says so.
    /// Errors say what may be written.
    pub fn parse(text: &str) -> Result<Self, Message> {
        match words(text).as_str() {
            "team" | "claude team" | "teams" => Ok(Self::Team),
            "enterprise"
            | "claude enterprise"
            | "enterprise seats"
            | "enterprise seat based"
            | "enterprise seat"
            | "seat based" => Ok(Self::EnterpriseSeats),
            "enterprise usage two"
            | "enterprise usage 2"
            | "enterprise usage based two seat types"
            | "enterprise two seat types" => Ok(Self::EnterpriseUsageTwo),
            "enterprise usage one"
            | "enterprise usage 1"
            | "enterprise usage based one seat type"
            | "enterprise usage based single seat type"
            | "enterprise one seat type" => Ok(Self::EnterpriseUsageOne),
            "console" | "claude console" | "api" | "api console" => Ok(Self::Console),
            "console under team" | "console team" | "claude console under team" => Ok(Self::ConsoleUnderTeam),
            "enterprise usage" | "enterprise usage based" | "usage based" => {
                Err(say::not_a_plan::two_plans(exact(quoted(text))))
            }
            _ => Err(say::not_a_plan::unknown(PLANS.map(|plan| exact(plan.slug())).to_vec(), exact(quoted(text)))),
        }
    }

    /// What [`Plan::parse`] had to assume when it read `text`, as something to look at.
    pub fn assumption(text: &str) -> Option<Finding> {
        if !matches!(words(text).as_str(), "enterprise" | "claude enterprise") {
            return None;
        }
        Some(
            Finding::warning(Code::PlanAssumed, say::plan_assumed::seat_based())
                .want_words(say::plan_assumed::seat_based_want())
                .got(text.trim())
                .fix(say::plan_assumed::seat_based_fix())
                .owner(Owner::Claude),
        )
    }
}

impl fmt::Display for Product {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.facts().name)
    }
}

/// The plans of a product, in the order in which they are offered.
pub fn plans_of(product: Product) -> Vec<Plan> {
    PLANS.into_iter().filter(|plan| fits(product, *plan)).collect()
}

/// Whether `plan` is one of `product`'s.
pub fn fits(product: Product, plan: Plan) -> bool {
    plan.product() == product
}

/// Lower case, with every run of spaces, hyphens, underscores and commas as one space.
fn words(text: &str) -> String {
    let split = |letter: char| letter.is_whitespace() || matches!(letter, '-' | '_' | ',' | '(' | ')');
    text.to_lowercase().split(split).filter(|word| !word.is_empty() && *word != "plan").collect::<Vec<_>>().join(" ")
}
