//! What every export takes from a setup.

use latchkey_core::{
    attribute::AttributeChoice,
    product::Product,
    provisioning::{Mode, Way, groups_travel, mapped_groups},
    setup::Setup,
};

/// The values of a setup, as exports need them.
pub(crate) struct Values {
    /// The ACS URL: WorkOS's, or the temporary one while WorkOS's is not known.
    pub(crate) acs: String,
    /// The entity ID, likewise.
    pub(crate) entity_id: String,
    /// Whether those two are the temporary ones.
    pub(crate) temporary: bool,
    /// The application's name.
    pub(crate) app_name: String,
    /// The same in plain ASCII.
    pub(crate) provider_name: String,
    /// The application's slug.
    pub(crate) slug: String,
    /// Where the tile leads.
    pub(crate) tile: &'static str,
    /// The groups or entitlements that are mapped, each once.
    pub(crate) groups: Vec<String>,
    /// Whether groups travel in the sign-in, and not (only) through the directory.
    pub(crate) sends_groups: bool,
    /// The mapped groups that the sign-in has to carry.
    pub(crate) sent_groups: Vec<String>,
    /// Whether some organization uses directory sync.
    pub(crate) scim: bool,
    /// How attributes are sent.
    pub(crate) choice: AttributeChoice,
}

impl Values {
    pub(crate) fn of(setup: &Setup) -> Self {
        let (acs, entity_id) = (&setup.service_provider.acs, &setup.service_provider.entity_id);
        let product = setup.organizations.first().map_or(Product::Claude, |organization| organization.product);
        let mut groups: Vec<String> = Vec::new();
        for mapping in setup.organizations.iter().flat_map(|organization| &organization.mappings) {
            if !groups.contains(&mapping.group) {
                groups.push(mapping.group.clone());
            }
        }
        Self {
            acs: acs.as_ref().map_or_else(|| setup.loopback.acs(), ToString::to_string),
            entity_id: entity_id.as_ref().map_or_else(|| setup.loopback.entity_id(), ToString::to_string),
            temporary: acs.is_none() || entity_id.is_none(),
            app_name: app_name(setup),
            provider_name: provider_name(setup),
            slug: slug(setup),
            tile: &product.facts().sso_login,
            sends_groups: groups_travel(setup, Way::SignIn),
            sent_groups: mapped_groups(setup, Way::SignIn),
            groups,
            scim: setup.organizations.iter().any(|organization| organization.mode == Some(Mode::Scim)),
            choice: setup.attributes.clone(),
        }
    }

    /// A sentence to put into a file that holds temporary values.
    pub(crate) fn caution(&self) -> Option<&'static str> {
        self.temporary.then_some(
            "ACS URL and Entity ID are the temporary values of the test on this machine. Export again when WorkOS has shown the real ones.",
        )
    }
}

/// What an application is called where the setup names none: by its product, so that one for Claude and one for the Console
/// stand side by side at one identity provider. What was made here keeps its name.
fn usual(setup: &Setup, field: &str, claude: &str, console: &str) -> String {
    let made = setup.administration.record("application").and_then(|record| record.written.get(field));
    if let Some(made) = made.and_then(|text| serde_json::from_str::<String>(text).ok()).filter(|made| !made.is_empty())
    {
        return made;
    }
    let mut products = setup.organizations.iter().map(|organization| organization.product).peekable();
    let only_console = products.peek().is_some() && products.all(|product| product == Product::Console);
    if only_console { console } else { claude }.to_owned()
}

/// The application's name.
pub(crate) fn app_name(setup: &Setup) -> String {
    let named = setup.application.name.clone().filter(|name| !name.trim().is_empty());
    named.unwrap_or_else(|| usual(setup, "name", "Claude", "Claude Console"))
}

/// The application's slug: the last part of its addresses.
pub(crate) fn slug(setup: &Setup) -> String {
    let named = setup.application.slug.clone().filter(|slug| !slug.trim().is_empty());
    named.unwrap_or_else(|| usual(setup, "slug", "claude", "claude-console"))
}

/// The application's name in plain ASCII, because authentik's metadata fails with any other provider name.
pub(crate) fn provider_name(setup: &Setup) -> String {
    let ascii: String =
        app_name(setup).chars().filter(|letter| letter.is_ascii() && !letter.is_ascii_control()).collect();
    let ascii = ascii.split_whitespace().collect::<Vec<_>>().join(" ");
    let readable = ascii.chars().any(|letter| letter.is_ascii_alphanumeric());
    if readable { ascii } else { usual(setup, "", "Claude", "Claude Console") }
}
