//! Every code that a finding or a failure can have: one list. A code is what programs rely on, so it is never spelled
//! anywhere else; what it means in words stands in the explanations.

use crate::step::Step;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{cmp::Ordering, collections::HashMap, fmt, str::FromStr, sync::LazyLock};

macro_rules! codes {
    ($(#[doc = $about:literal] $area:ident { $($name:ident => $text:literal,)* })*) => {
        /// What a finding or a failure says, by a stable name in snake_case.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub enum Code {
            $($(#[doc = concat!("`", $text, "`")] $name,)*)*
        }

        /// What a group of codes is about.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum Area {
            $(#[doc = $about] $area,)*
        }

        impl Area {
            /// Every area.
            pub const ALL: &'static [Self] = &[$(Self::$area,)*];

            /// Its name in the program.
            pub(super) const fn name(self) -> &'static str {
                match self {
                    $(Self::$area => stringify!($area),)*
                }
            }

            /// It in one line.
            pub fn about(self) -> &'static str {
                match self {
                    $(Self::$area => $about,)*
                }
                .trim()
                .trim_end_matches('.')
            }
        }

        impl Code {
            /// Every code, area by area.
            pub const ALL: &'static [Self] = &[$($(Self::$name,)*)*];

            /// The code as programs see it.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($(Self::$name => $text,)*)*
                }
            }

            /// What it is about.
            pub const fn area(self) -> Area {
                match self {
                    $($(Self::$name)|* => Area::$area,)*
                }
            }
        }
    };
}

mod list;

pub use list::{Area, Code};

impl Area {
    /// Its name in data and in the catalogue of sentences, in snake_case.
    pub fn key(self) -> String {
        let mut key = String::new();
        for letter in self.name().chars() {
            if letter.is_ascii_uppercase() && !key.is_empty() {
                key.push('_');
            }
            key.push(letter.to_ascii_lowercase());
        }
        key
    }

    fn step(self) -> Option<Step> {
        match self {
            Self::Domain => Some(Step::Domain),
            Self::ServiceProvider | Self::Metadata | Self::SamlMetadata => Some(Step::ServiceProvider),
            Self::Attributes | Self::Server => Some(Step::Attributes),
            Self::Provisioning | Self::Scim => Some(Step::Provisioning),
            Self::Certificate => Some(Step::Certificate),
            Self::SignIn
            | Self::SamlStructure
            | Self::SamlSignature
            | Self::SamlConditions
            | Self::SamlTimes
            | Self::SamlClaude => Some(Step::TestSignIn),
            Self::Setup => Some(Step::BeforeYouStart),
            Self::Answers => Some(Step::Export),
            _ => None,
        }
    }

    /// Whether its codes are those of failures: something could not be done at all.
    pub fn is_of_failures(self) -> bool {
        matches!(
            self,
            Self::MetadataFile
                | Self::Program
                | Self::Keys
                | Self::Response
                | Self::Administration
                | Self::Machine
                | Self::Fetch
                | Self::Home
                | Self::Remote
                | Self::Vault
                | Self::CommandLine
                | Self::Window
        )
    }
}

impl Code {
    /// The step in which its check is made; nothing where that may be any.
    pub fn step(self) -> Option<Step> {
        match self {
            Self::RollbackExported
            | Self::ServiceProviderValuesFinal
            | Self::BundleCurrent
            | Self::ExportNoted
            | Self::AdministratorPassedTest
            | Self::SecondAdministrator
            | Self::ProvisioningReady => Some(Step::Export),
            _ if self.area() == Area::SamlMetadata && self.is_about_a_certificate() => Some(Step::Certificate),
            _ => self.area().step(),
        }
    }

    /// Whether it is about the signing certificate itself, wherever it was found.
    pub fn is_about_a_certificate(self) -> bool {
        self.as_str().starts_with("certificate_")
    }

    /// Whether a SAML response is judged by it, as in the sign-in test.
    pub fn is_about_a_response(self) -> bool {
        matches!(
            self.area(),
            Area::SamlStructure | Area::SamlSignature | Area::SamlConditions | Area::SamlTimes | Area::SamlClaude
        )
    }
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl FromStr for Code {
    type Err = NoCode;

    fn from_str(text: &str) -> Result<Self, NoCode> {
        static BY_NAME: LazyLock<HashMap<&str, Code>> =
            LazyLock::new(|| Code::ALL.iter().map(|code| (code.as_str(), *code)).collect());
        BY_NAME.get(text).copied().ok_or(NoCode)
    }
}

/// The text is no code of this version.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NoCode;

/// By their names, as programs sort them.
impl Ord for Code {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Code {
    /// A code that this version does not know is [`Code::Unknown`]: a setup from another version is read all the same.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Ok(text.parse().unwrap_or(Self::Unknown))
    }
}
