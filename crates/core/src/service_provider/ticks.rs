//! The WorkOS side of the connection as a tick-list: it is done by hand, on pages that no program may fill in.

use crate::{
    Code, Finding, Origin, Owner,
    administration::MadeObject,
    attribute::{ALL, Attribute, Naming},
    check::Setting,
    message::say,
    provisioning::{About, groups_by_sign_in, hint},
    setup::Setup,
};
use serde::Serialize;
use ts_rs::TS;

/// Something to do on WorkOS's pages, ticked off in `Setup::ticks` under `id`.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct Tick {
    /// Its name, the key in `Setup::ticks`.
    pub id: &'static str,
    /// What to do, in plain words.
    pub words: String,
}

/// The tick that says that both values stand here and at the identity provider.
const BOTH_ENTERED: &str = "workos-copy";

/// Takes the tick away: other values have to be entered again.
pub(crate) fn forget_entered(setup: &mut Setup) {
    setup.ticks.remove(BOTH_ENTERED);
}

/// What is left to do once the values are known here: they have to stand at the identity provider, where somebody enters
/// them and ticks that off, or Latchkey writes them.
pub(crate) fn not_entered(setup: &Setup) -> Option<Finding> {
    let (acs, entity_id) = setup.service_provider.acs.as_ref().zip(setup.service_provider.entity_id.as_ref())?;
    if setup.idp.is_rehearsal() {
        // It reads them here.
        return None;
    }
    let server = setup.application.origin();
    let certificate = setup.application.server_fingerprint.as_deref();
    let is_here = |one: &&MadeObject| server.is_some() && Origin::of(&one.server, certificate) == server;
    let here: Vec<_> = setup.administration.made.iter().filter(|one| !one.is_under_way()).filter(is_here).collect();
    let is_written = |value: &str| {
        let json = serde_json::Value::from(value).to_string();
        here.iter().any(|one| one.written.values().any(|it| *it == json))
    };
    if setup.ticks.contains_key(BOTH_ENTERED) || (is_written(acs.as_str()) && is_written(entity_id.as_str())) {
        return None;
    }
    Some(
        Finding::warning(Code::ValuesAtProvider, say::values_at_provider::not_confirmed())
            .fix(say::values_at_provider::not_confirmed_fix())
            .setting(Setting::Acs)
            .owner(Owner::You),
    )
}

/// WorkOS's field for an attribute. Source: WorkOS, integrations/saml.
fn field(attribute: Attribute) -> &'static str {
    match attribute {
        Attribute::Id => "user ID",
        Attribute::Email => "email",
        Attribute::FirstName => "first name",
        Attribute::LastName => "last name",
        Attribute::Groups => "groups",
    }
}

/// What the Claude owner does on WorkOS's pages, in order.
pub fn workos_ticks(setup: &Setup) -> Vec<Tick> {
    let product =
        setup.organizations.first().map_or(crate::product::Product::Claude, |organization| organization.product);
    let page = product.facts().settings_page();
    let custom = setup.attributes.naming == Naming::Short;
    let metadata = match setup.application.metadata.as_ref().map(|metadata| metadata.source.as_str()) {
        Some(source) if source.starts_with("https://") => {
            format!("Paste the metadata URL {source}. If WorkOS cannot reach it, upload the XML instead.")
        }
        Some(_) => "Upload the identity provider's metadata as XML.".to_owned(),
        None => "Paste the identity provider's metadata URL, or upload its XML where it has no public URL.".to_owned(),
    };
    let no_id = hint(setup, About::NoId).is_some();
    let sent = ALL.into_iter().filter(|attribute| match attribute {
        Attribute::Id => !no_id,
        Attribute::Groups => groups_by_sign_in(setup),
        _ => true,
    });
    let map: Vec<_> = sent.map(|attribute| format!("{} to {}", attribute.name(), field(attribute))).collect();
    vec![
        Tick {
            id: "workos-open",
            words: format!("On {} ({}) choose Setup SSO, or Manage SSO if it was opened before.", page.title, page.url),
        },
        Tick {
            id: "workos-type",
            words: if custom {
                let hint = hint(setup, About::Connection);
                hint.map_or_else(|| "Choose SAML, then custom SAML.".to_owned(), |hint| hint.name().to_owned())
            } else {
                "Choose Entra ID (Azure AD) SAML; it reads the long claim names.".to_owned()
            },
        },
        Tick {
            id: BOTH_ENTERED,
            words: "Copy the ACS URL and the SP Entity ID, and enter both here and at the identity provider."
                .to_owned(),
        },
        Tick { id: "workos-metadata", words: metadata },
        Tick {
            id: "workos-attributes",
            words: if custom {
                format!("Map the attributes, in exactly this spelling: {}.", map.join(", "))
            } else {
                "Leave the attribute names as WorkOS shows them.".to_owned()
            },
        },
        Tick {
            id: "workos-keep-open",
            words: "Keep that tab open until its test (Test Single Sign-on) has passed.".to_owned(),
        },
    ]
}
