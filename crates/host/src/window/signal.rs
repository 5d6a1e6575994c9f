//! What passes between the window and its shell besides a setup: preferences, the menu's choices, and the progress of
//! what takes a while.

use latchkey_core::setup::{PapersLanguage, SetupName};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The language of everything that is shown.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// German.
    De,
}

/// The papers of a setup that is made in the window are in its language.
impl From<Language> for PapersLanguage {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::De => Self::De,
        }
    }
}

impl From<Language> for latchkey_words::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::De => Self::De,
        }
    }
}

/// Where the person was.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct Whereabouts {
    /// The page's path, for instance `/setups/acme/domain`.
    pub path: String,
    /// How far it was scrolled, in CSS pixels.
    pub scroll: f64,
    /// The id of the element that had the focus.
    pub focus: Option<String>,
}

/// What may be lost without harm. Kept by `tauri-plugin-store`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct Preferences {
    /// Light or dark.
    pub theme: Theme,
    /// The language; nothing while the system's is taken.
    pub language: Option<Language>,
    /// The setup that was open last.
    pub setup: Option<SetupName>,
    /// Where the person was.
    pub place: Whereabouts,
    /// Hints that were dismissed, by name.
    pub dismissed: Vec<String>,
}

/// An entry of the menu that the page carries out.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MenuItem {
    /// The list of setups.
    Setups,
    /// A new setup.
    NewSetup,
    /// Take a bundle in.
    Import,
    /// The list of tasks.
    Tasks,
    /// One page back.
    Back,
    /// Theme and language.
    Preferences,
    /// Versions and licences.
    About,
    /// The list of keyboard shortcuts.
    Shortcuts,
    /// Explain an error text.
    Explain,
}

/// Something that the shell tells the page.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Signal {
    /// An entry of the menu was chosen.
    Menu {
        /// Which.
        item: MenuItem,
    },
    /// The window got the focus back; the command line may have changed a setup meanwhile.
    Focused,
}

/// How far the making of a certificate has come.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The vault is being opened.
    Vault,
    /// The key is being made.
    Key,
    /// The key is put into the vault, and the certificate into the setup.
    Keep,
}

/// A station of a sign-in test's round trip, told as it is reached.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Hop {
    /// The service provider listens on this machine.
    Listening {
        /// Where the browser begins.
        start: String,
        /// The temporary ACS URL.
        acs: String,
        /// The temporary Entity ID.
        entity_id: String,
        /// With https: the SHA-256 fingerprint that the browser's warning shows.
        fingerprint: Option<String>,
        /// Whether a browser was opened; otherwise the person opens the address.
        browser: bool,
    },
    /// The browser came for the request and was sent on to the identity provider.
    RequestSent {
        /// The request's ID.
        id: String,
    },
    /// The built-in identity provider took the request and shows its login page.
    IdpReached,
    /// A response arrived.
    ResponseReceived {
        /// Its size in bytes.
        bytes: u32,
    },
    /// It was judged.
    Judged {
        /// Whether the service provider takes it.
        accepted: bool,
    },
}

/// What was sent and received in the last sign-in test of this session. It is never saved.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Evidence {
    /// The request.
    pub request: Option<String>,
    /// The response as XML, as it arrived; not to be trusted outside of `signed`.
    pub response: Option<String>,
    /// The parts of `response` that a trusted certificate signed, as offsets in UTF-16 units (as JavaScript counts).
    pub signed: Vec<(u32, u32)>,
}
