//! The steps by hand. A guide is written in `guide.md`, in the provider's own words and order, and filled in with the
//! setup's values. The window and the terminal draw any [`Guide`] and know no provider by name.
//!
//! `guide.md` is Markdown with a few line markers, so that it can be read and reviewed as it stands:
//!
//! | Line | Meaning |
//! | --- | --- |
//! | `## Title {#name}` | a section |
//! | `### name` | a step; its name is what a tick is kept under, so it never changes |
//! | `? conditions` | the section or step is left out unless all hold; `!` negates |
//! | `= Label: value` | a value to copy |
//! | `=* Label: list` | one value to copy for each entry of a list |
//! | `! text` | a caution |
//! | `~ code` | the check that proves the step |
//! | `% text` | a paragraph that may have conditions |
//! | `@include name` | a section of the shared part, `workos.md` |
//! | `@page step` | under a section: the page of the window on which it is done |
//! | `@needs things` | under a section: what has to exist before it ([`Thing`]) |
//! | `@makes things` | under a section: what exists after it |
//! | `@at claude` or `@at latchkey` | under a step: it is not done at the identity provider, although its section is |
//! | `@act names` | under a step: the acts of provisioning that it does ([`latchkey_core::provisioning::ACTS`]) |
//!
//! Sections whose steps do acts of provisioning are put into the order of that list, wherever they stand in the file.
//!
//! `guide.de.md` is the same in German, line by line.
//!
//! `=`, `=*`, `!`, `%` and `@makes` may be followed by `[conditions]`. `{{name}}` is filled in.

use crate::Idp;
use latchkey_core::{
    Timestamp,
    message::{Message, Said},
    provisioning::Act,
    setup::Setup,
    step::Step,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mod facts;
mod markdown;
mod template;
mod thing;

pub use facts::Facts;
pub use template::{Fault, Template};
pub use thing::Thing;

/// The shared part: what is done at Claude and in WorkOS's setup flow, whichever the identity provider.
pub(crate) const SHARED: &str = include_str!("workos.md");
/// The shared part in German.
pub(crate) const SHARED_IN_GERMAN: &str = include_str!("workos.de.md");

/// In which language the text of a guide is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Text {
    /// `guide.md`.
    #[default]
    English,
    /// `guide.de.md`.
    German,
}

/// The steps by hand, filled in.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Guide {
    /// The identity provider's short name.
    pub idp: String,
    /// The identity provider's name.
    #[ts(type = "string")]
    pub name: Said,
    /// The setup that it was filled in from.
    pub setup: Option<String>,
    /// The sections, in order.
    pub sections: Vec<Section>,
}

/// A section.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Section {
    /// A stable name.
    pub id: String,
    /// The title.
    pub title: String,
    /// The steps, in order.
    pub steps: Vec<GuideStep>,
    /// Whether it is done at the identity provider; the others are done at Claude, or by whoever tests.
    #[serde(skip)]
    #[ts(skip)]
    pub at_provider: bool,
    /// The page of the window on which it is done.
    #[serde(skip)]
    #[ts(skip)]
    pub page: Option<Step>,
    /// What has to exist before it can be done.
    #[serde(skip)]
    #[ts(skip)]
    pub needs: Vec<Thing>,
    /// What exists after it.
    #[serde(skip)]
    #[ts(skip)]
    pub makes: Vec<Thing>,
}

/// A step.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct GuideStep {
    /// A stable name, unique in the guide; ticks are kept under it.
    pub id: String,
    /// What to do, as Markdown.
    pub text: String,
    /// What to copy.
    pub values: Vec<CopyValue>,
    /// What to beware of.
    pub caution: Option<String>,
    /// The code of the check that proves the step.
    pub check: Option<String>,
    /// When the step was ticked off.
    pub ticked: Option<Timestamp>,
    /// The acts of provisioning that it does.
    #[serde(skip)]
    #[ts(skip)]
    pub acts: Vec<Act>,
    /// Whether it is done at Claude or with Latchkey, in a section of the identity provider.
    #[serde(skip)]
    #[ts(skip)]
    pub elsewhere: bool,
}

/// A value to copy.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct CopyValue {
    /// What the field is called there.
    pub label: String,
    /// What to put into it, exactly.
    pub value: String,
    /// The value is not known yet: words of ours stand in its place and say where it comes from.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub words: bool,
}

impl Guide {
    /// What is done at the identity provider, for whoever administers it and has no part at Claude.
    pub fn at_provider(mut self) -> Self {
        for section in &mut self.sections {
            section.steps.retain(|step| section.at_provider && !step.elsewhere);
        }
        self.sections.retain(|section| !section.steps.is_empty());
        self
    }

    /// Every step, in order.
    pub fn steps(&self) -> impl Iterator<Item = &GuideStep> {
        self.sections.iter().flat_map(|section| &section.steps)
    }

    /// The step of that name.
    pub fn step(&self, id: &str) -> Option<&GuideStep> {
        self.steps().find(|step| step.id == id)
    }

    /// The guide as one Markdown page; `say` says what the page adds, in the guide's language.
    pub fn to_markdown(&self, say: &dyn Fn(&Message) -> String) -> String {
        markdown::page(self, say)
    }
}

pub(crate) fn write(idp: &dyn Idp, setup: Option<&Setup>, text: Text, say: &dyn Fn(&Message) -> String) -> Guide {
    let facts = Facts::gather(idp, setup, say);
    let (own, shared) = match text {
        Text::English => (idp.folder().guide, SHARED),
        Text::German => (idp.folder().german, SHARED_IN_GERMAN),
    };
    // A test parses every guide; without one the page would be empty.
    let template = Template::parse(own, shared).unwrap_or_default();
    let sections = template.fill(&facts, |step| setup.and_then(|setup| setup.ticks.get(step).copied()));
    Guide { idp: idp.id().to_owned(), name: idp.name(), setup: setup.map(|setup| setup.name.to_string()), sections }
}
