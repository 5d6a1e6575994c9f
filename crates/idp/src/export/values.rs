//! What every export takes from a setup.

use latchkey_core::{
    attribute::AttributeChoice,
    product::Product,
    provisioning::{Mode, Way, groups_travel, mapped_groups},
    setup::{IdpApplication, Setup},
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
    /// Whether groups have to be sent.
    pub(crate) mappings: bool,
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
            app_name: app_name(&setup.application),
            provider_name: provider_name(&setup.application),
            slug: setup.application.slug.clone().unwrap_or_else(|| "claude".to_owned()),
            tile: &product.facts().sso_login,
            mappings: !groups.is_empty() || setup.organizations.iter().any(|organization| organization.group_mappings),
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

/// The application's name.
pub(crate) fn app_name(application: &IdpApplication) -> String {
    application.name.clone().filter(|name| !name.trim().is_empty()).unwrap_or_else(|| "Claude".to_owned())
}

/// The application's name in plain ASCII, because authentik's metadata fails with any other provider name.
pub(crate) fn provider_name(application: &IdpApplication) -> String {
    let ascii: String =
        app_name(application).chars().filter(|letter| letter.is_ascii() && !letter.is_ascii_control()).collect();
    let ascii = ascii.split_whitespace().collect::<Vec<_>>().join(" ");
    if ascii.chars().any(|letter| letter.is_ascii_alphanumeric()) { ascii } else { "Claude".to_owned() }
}
