//! One folder per identity provider, and one list that names them all and that tests walk. A folder holds the recipe
//! (`mod.rs` and `recipe.toml`), the words (`guide.md`), the attributes (`mapping.toml`), what can be exported
//! (`export.rs`) and a mark (`logo.svg`). Steps, labels, previews and exports come from the same data, so that the
//! words cannot drift from what is checked. Nothing here touches the network or the disk.

use latchkey_core::{
    administration::Deviation,
    attribute::{AttributeChoice, Naming, Person},
    check::Setting,
    idp::IdpId,
    message::{Message, Said},
    setup::Setup,
};
use std::{collections::BTreeMap, sync::LazyLock};

pub mod authentik;
pub mod entra;
pub mod export;
pub mod generic;
pub mod google;
pub mod guide;
pub mod keycloak;
pub mod mapping;
pub mod okta;
pub mod passing;
pub mod preview;
pub mod recipe;
pub mod rehearsal;
pub mod sample;

pub use export::ExportFile;
pub(crate) use export::Values;
pub use guide::{Guide, Text};
pub use mapping::Mapping;
pub use preview::{Preview, Sent};
pub use recipe::{CertificateOrigin, CertificateRule, Recipe, Summary};

/// Every identity provider, in the order in which they are offered.
pub static ALL: [&dyn Idp; 7] = [
    &authentik::Authentik,
    &okta::Okta,
    &entra::Entra,
    &google::Google,
    &keycloak::Keycloak,
    &generic::Generic,
    &rehearsal::Rehearsal,
];

/// The identity provider of that short name.
pub fn find(id: &IdpId) -> Option<&'static dyn Idp> {
    ALL.iter().copied().find(|idp| idp.id() == id.as_str())
}

/// Where to click for a setting: in the words of `id` where it is known, or in words that fit any identity provider.
pub fn place_for(id: Option<&IdpId>, setting: Setting) -> Option<Said> {
    let chosen = id.and_then(find).and_then(|idp| idp.place(setting));
    chosen.or_else(|| Idp::place(&generic::Generic, setting))
}

/// What the two TOML files of a folder say.
#[derive(Default)]
struct Data {
    recipe: Recipe,
    mapping: Mapping,
}

/// Each folder's data, read once. A test reads every file; one that cannot be read would be empty here, and then miss
/// every required attribute.
static DATA: LazyLock<BTreeMap<&'static str, Data>> = LazyLock::new(|| {
    let read = |idp: &&'static dyn Idp| {
        let folder = idp.folder();
        let recipe = Recipe::from_toml(folder.recipe).unwrap_or_default();
        let mapping = Mapping::from_toml(folder.mapping).unwrap_or_default();
        (idp.id(), Data { recipe, mapping })
    };
    ALL.iter().map(read).collect()
});
static NOTHING_KNOWN: LazyLock<Data> = LazyLock::new(Data::default);

fn data_of(id: &str) -> &'static Data {
    DATA.get(id).unwrap_or(&NOTHING_KNOWN)
}

/// The texts of one identity provider's folder.
#[derive(Clone, Copy, Debug)]
pub struct Folder {
    /// `recipe.toml`.
    pub recipe: &'static str,
    /// `mapping.toml`.
    pub mapping: &'static str,
    /// `guide.md`.
    pub guide: &'static str,
    /// `guide.de.md`.
    pub german: &'static str,
    /// `logo.svg`: a mark of our own, not the vendor's trademark.
    pub logo: &'static str,
}

/// An identity provider.
pub trait Idp: Sync {
    /// The short name, as on the command line.
    fn id(&self) -> &'static str;

    /// The texts of its folder.
    fn folder(&self) -> Folder;

    /// What it would put into the assertion for `person`.
    fn send(&self, person: &Person, choice: &AttributeChoice) -> Sent;

    /// The files that set it up without clicking, filled in with the setup's values. No file holds a secret.
    fn exports(&self, _setup: &Setup) -> Vec<ExportFile> {
        Vec::new()
    }

    /// The expression of the groups attribute, where the setup wants another one than the mapping names.
    fn groups_expression(&self, _setup: &Setup) -> Option<String> {
        None
    }

    /// What a mapping is called at the identity provider for this setup.
    fn label(&self, _setup: &Setup, label: &str) -> String {
        label.to_owned()
    }

    /// Whether this is the key of an object of others that only a look at the server can name.
    fn is_key_of_others(&self, _key: &str) -> bool {
        false
    }

    /// The keys of the objects that may be confirmed to be changed although they were not made here.
    fn confirmable(&self, _setup: &Setup) -> Vec<String> {
        Vec::new()
    }

    /// What is done through its administration API differently from the vendor's guide, as it stands in the setup.
    fn deviations(&self, _setup: &Setup) -> Vec<Deviation> {
        Vec::new()
    }

    /// How to make a user and a token that may do what is needed at the setup's server, one step a line; with `undo`, also
    /// take it back.
    fn how_to_grant(&self, _setup: &Setup, _undo: bool) -> Vec<Said> {
        Vec::new()
    }

    /// The name that people know.
    fn name(&self) -> Said;

    /// What there is to know of it besides words and attributes.
    fn recipe(&self) -> &'static Recipe {
        &data_of(self.id()).recipe
    }

    /// Which attribute comes from where.
    fn mapping(&self) -> &'static Mapping {
        &data_of(self.id()).mapping
    }

    /// Where to click for a setting, in this provider's own words.
    fn place(&self, setting: Setting) -> Option<Said> {
        self.recipe().places.get(&setting).cloned()
    }

    /// Where the signing certificate comes from.
    fn certificate_rule(&self) -> CertificateRule {
        self.recipe().certificate.clone()
    }

    /// Under which names its attributes travel, unless chosen otherwise.
    fn naming(&self) -> Naming {
        self.recipe().naming
    }

    /// How its attributes are sent, unless chosen otherwise; a new setup starts with this.
    fn default_choice(&self) -> AttributeChoice {
        AttributeChoice { naming: self.naming(), deduplicate_groups: false }
    }
}

impl dyn Idp + '_ {
    /// The steps by hand, filled in with the setup's values, or with placeholders where there is no setup. `say` says
    /// what is filled in, in the language of `text`.
    pub fn guide(&self, setup: Option<&Setup>, text: Text, say: &dyn Fn(&Message) -> String) -> Guide {
        guide::write(self, setup, text, say)
    }

    /// What it would send for `person`, and what to look at. With `setup`, groups that its filter or choice holds back are
    /// left out.
    pub fn preview(&self, person: &Person, choice: &AttributeChoice, setup: Option<&Setup>) -> Preview {
        preview::of(self, person, choice, setup)
    }

    /// Where the groups come from, for this setup's mapping table.
    pub fn groups_source(&self, setup: Option<&Setup>) -> passing::GroupsSource {
        passing::source(self, setup)
    }

    /// The address of the page on which a setting stands, where it is known for this setup.
    pub fn page(&self, setting: Setting, setup: &Setup) -> Option<String> {
        recipe::page(self, setting, setup)
    }

    /// One line of the list of identity providers.
    pub fn summary(&self) -> Summary {
        recipe::summary(self)
    }
}

#[cfg(test)]
mod tests;
