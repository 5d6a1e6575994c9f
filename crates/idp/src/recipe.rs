//! `recipe.toml`: what there is to know of an identity provider besides its words and attributes. A text in it is in the
//! vendor's own words; what is said in ours is the name of a sentence: `{ say = "place-generic.acs" }`.

use crate::Idp;
use latchkey_core::{attribute::Naming, check::Setting, message::Said, setup::Setup};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Where a signing certificate can come from.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateOrigin {
    /// Made (or imported) here and uploaded to the identity provider together with its key.
    MadeHere,
    /// Chosen among those that the identity provider has.
    ChosenAtIdp,
    /// Made by the identity provider; only read from its metadata.
    #[default]
    FromMetadata,
}

/// What is right for the signing certificate.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CertificateRule {
    /// The usual way.
    pub usual: CertificateOrigin,
    /// Every way that works, the usual one included.
    pub possible: Vec<CertificateOrigin>,
    /// Whether a certificate with an elliptic-curve key makes this provider stumble.
    pub elliptic_curve_trips: bool,
    /// The same in words.
    #[ts(type = "string")]
    pub words: Said,
}

/// How directory sync (SCIM) is set up at this provider.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DirectorySync {
    /// It pushes to an endpoint with a bearer token.
    Scim,
    /// WorkOS reads the directory after an OAuth consent; there is no endpoint and no token.
    Consent,
    /// It has nothing of its own for that.
    #[default]
    None,
}

/// How WorkOS gets the metadata.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MetadataDelivery {
    /// By a public URL.
    #[default]
    Url,
    /// Only by uploading the XML.
    Upload,
}

/// A page of the vendor.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Link {
    /// What it is.
    #[ts(type = "string")]
    pub label: Said,
    /// Where it is.
    pub url: String,
}

/// The recipe.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// The connection type to choose in WorkOS's setup flow.
    pub connection: Said,
    /// Under which names attributes travel.
    pub naming: Naming,
    /// How directory sync is set up.
    pub directory_sync: DirectorySync,
    /// How WorkOS gets the metadata.
    pub metadata: MetadataDelivery,
    /// Whether the provider refuses an ACS URL without https.
    pub needs_https: bool,
    /// Whether Latchkey can set it up through its administration API.
    #[serde(default)]
    pub api: bool,
    /// What this provider calls the thing that is created for Claude, for instance `application`.
    pub application: Said,
    /// What this provider calls what travels in `groups`, for instance `entitlement`.
    pub group: Said,
    /// What a preview assumes, in one sentence each.
    #[serde(default)]
    pub preview_notes: Vec<Said>,
    /// The signing certificate.
    pub certificate: CertificateRule,
    /// Where to click, for each setting.
    pub places: BTreeMap<Setting, Said>,
    /// The page on which a setting stands, where its address is known: a template with `{{idp_url}}` and `{{slug}}`.
    #[serde(default)]
    pub pages: BTreeMap<Setting, String>,
    /// The vendor's own pages.
    #[serde(default)]
    pub links: Vec<Link>,
}

impl Recipe {
    /// Reads `recipe.toml`.
    pub fn from_toml(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }
}

/// The address of the page on which a setting stands, filled in; nothing where it, or a part of it, is not known.
pub(crate) fn page(idp: &dyn Idp, setting: Setting, setup: &Setup) -> Option<String> {
    let mut url = idp.recipe().pages.get(&setting)?.clone();
    for (name, value) in [("{{idp_url}}", &setup.application.base_url), ("{{slug}}", &setup.application.slug)] {
        if url.contains(name) {
            url = url.replace(name, value.as_deref()?.trim_end_matches('/'));
        }
    }
    Some(url)
}

/// One line of the list of identity providers.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Summary {
    /// The short name.
    pub id: String,
    /// The name that people know.
    #[ts(type = "string")]
    pub name: Said,
    /// The connection type to choose in WorkOS's setup flow.
    #[ts(type = "string")]
    pub connection: Said,
    /// Under which names attributes travel.
    pub naming: Naming,
    /// Where the signing certificate comes from.
    pub certificate: CertificateRule,
    /// How directory sync is set up.
    pub directory_sync: DirectorySync,
    /// How WorkOS gets the metadata.
    pub metadata: MetadataDelivery,
    /// Whether it refuses an ACS URL without https, so that the loopback test has to speak https.
    pub needs_https: bool,
    /// Whether a variant of the groups mapping that drops duplicates is offered.
    pub offers_deduplication: bool,
    /// The vendor's own pages.
    pub links: Vec<Link>,
    /// The mark, as SVG.
    pub logo: String,
}

pub(crate) fn summary(idp: &dyn Idp) -> Summary {
    let recipe = idp.recipe();
    Summary {
        id: idp.id().to_owned(),
        name: idp.name(),
        connection: recipe.connection.clone(),
        naming: recipe.naming,
        certificate: recipe.certificate.clone(),
        directory_sync: recipe.directory_sync,
        metadata: recipe.metadata,
        needs_https: recipe.needs_https,
        offers_deduplication: idp.mapping().rows.iter().any(|row| row.variant.is_some()),
        links: recipe.links.clone(),
        logo: idp.folder().logo.to_owned(),
    }
}
