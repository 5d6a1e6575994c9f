//! From an error text to its cause: whoever meets an error of an identity provider, of WorkOS or of Claude pastes the
//! text, the page or the address, and reads what is behind it, who can fix it and where to click. What is known stands
//! as data in `explain/errors`, one file for each vendor, every entry with its source. Of our own findings `explain/findings`
//! says what they follow from, and `explain/areas.toml` who can fix them. The words of all of them stand in the catalogue.

mod codes;
mod errors;
mod findings;
mod search;
mod text;

#[cfg(test)]
mod tests;

pub use errors::{Confidence, KnownError, known_errors};
pub use findings::{Meaning, Severity, meaning, meanings, quiet_consequences};

use crate::{
    Code, Owner,
    check::Setting,
    idp::IdpId,
    message::{Message, Said, say},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The largest text that is taken; a saved page of an identity provider is far smaller.
pub const LARGEST: usize = 8 * 1024 * 1024;
/// How many explanations are given at most.
const MOST: usize = 5;

/// One explanation of a text.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Explained {
    /// The entry's own name.
    pub id: String,
    /// Whose text it is, as people call them.
    pub vendor: String,
    /// What the text says, in one plain sentence without a full stop.
    #[ts(type = "string")]
    pub title: Said,
    /// What is behind it.
    #[ts(type = "string")]
    pub cause: Said,
    /// Who can fix it.
    pub owner: Owner,
    /// The next move, in the imperative.
    #[ts(type = "string")]
    pub fix: Said,
    /// Where to click, parts joined by ` › `.
    #[ts(type = "string | null")]
    pub place: Option<Said>,
    /// The code of the finding or the failure here that goes with it.
    #[ts(type = "string | null")]
    pub finding: Option<Code>,
    /// Where this can be read.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// The setting that fixes it; whoever knows the identity provider turns it into `place`.
    #[serde(skip)]
    #[ts(skip)]
    pub setting: Option<Setting>,
    /// The identity provider whose text it is, where it is one that has a guide.
    #[serde(skip)]
    #[ts(skip)]
    pub idp: Option<IdpId>,
}

/// What is known of `text`, the most particular first; nothing where nothing is known. The codes of findings and of
/// failures are known too.
pub fn explain(text: &str) -> Vec<Explained> {
    let mut found: Vec<Explained> = search::in_text(text).into_iter().map(KnownError::explained).collect();
    if found.is_empty() {
        found = findings::named_in(text);
    }
    found.truncate(MOST);
    found
}

/// What to say when nothing in a text is known, and what to do then.
pub fn unknown() -> (Message, Message) {
    (say::unknown_text::none(), say::unknown_text::none_fix())
}

/// What a code of this program's own says.
pub fn of(code: Code) -> Option<Explained> {
    meaning(code).map(Meaning::explained).or_else(|| codes::explained(code))
}

/// Every page from which an explanation is.
pub fn sources() -> impl Iterator<Item = &'static str> {
    let of_errors = known_errors().iter().map(|error| error.source.as_str());
    of_errors.chain(meanings().map(|meaning| meaning.source.as_str())).chain(codes::sources())
}

/// Fills in where to click. `place_of` is told the identity provider that the text is from, where it is one, and knows
/// the places of that one or of the one that was chosen.
pub fn locate(found: &mut [Explained], place_of: impl Fn(Option<&IdpId>, Setting) -> Option<Said>) {
    for explained in found {
        if explained.place.is_none() {
            explained.place = explained.setting.and_then(|setting| place_of(explained.idp.as_ref(), setting));
        }
    }
}
