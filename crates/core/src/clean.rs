//! Text as people bring it, cleaned once where it comes in: what does not belong to a value and can be taken away with
//! certainty is taken away, and said; what cannot is refused, never guessed. `setup set`, the window's fields, options
//! of commands and the look at DNS all come through here, so that nothing unclean is handed on.

pub mod letters;
mod txt;

use crate::{
    Code, Finding, Owner,
    field::Field,
    message::{Message, exact, say},
    plain::{is_control, is_hidden, shown},
};
use letters::is_quote;
pub use txt::{is_only_labels, txt_value};

/// The finding that says what was taken away.
pub const CLEANED: Code = Code::ValueCleaned;

/// Something that was taken away.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Taken {
    /// Quotation marks.
    Quotes,
    /// Characters that cannot be seen.
    Hidden,
    /// Blanks and line breaks inside the value.
    Blanks,
    /// Backslashes.
    Backslashes,
    /// `%3D`, `&#61;` and the like, which now stand as the characters that were meant.
    Escapes,
    /// Dashes and wide letters of a word processor, which now stand as the plain ones.
    Shapes,
    /// Capital letters at the beginning, which is always in small letters.
    Capitals,
    /// The value stood there more than once.
    Twice,
    /// `mailto:` or pointed brackets around an address.
    Wrapping,
    /// Other words around the value: a label, or the rest of a zone file's line.
    Words(String),
}

impl Taken {
    fn message(&self) -> Message {
        use say::value_cleaned as said;
        match self {
            Self::Quotes => said::quotes(),
            Self::Hidden => said::hidden(),
            Self::Blanks => said::blanks(),
            Self::Backslashes => said::backslashes(),
            Self::Escapes => said::escapes(),
            Self::Shapes => said::shapes(),
            Self::Capitals => said::capitals(),
            Self::Twice => said::twice(),
            Self::Wrapping => said::wrapping(),
            Self::Words(words) => said::words(exact(crate::plain::quoted(words))),
        }
    }
}

/// A text and what was taken away from it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Cleaned {
    /// The text without it.
    pub text: String,
    /// What was taken away, each once; spaces at the ends are not counted.
    pub taken: Vec<Taken>,
}

impl Cleaned {
    fn untouched(text: &str) -> Self {
        Self { text: text.to_owned(), taken: Vec::new() }
    }

    /// The finding that says what was taken away from `typed`; nothing where nothing was.
    pub fn finding(&self, typed: &str) -> Option<Finding> {
        if self.taken.is_empty() {
            return None;
        }
        let removed: Vec<Message> = self.taken.iter().map(Taken::message).collect();
        let finding = Finding::warning(CLEANED, say::value_cleaned::removed());
        Some(
            finding
                .want(&*self.text)
                .got(beginning(typed))
                .owner(Owner::You)
                .fix(say::value_cleaned::removed_fix(removed)),
        )
    }
}

/// Why a text was not taken.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Unclean {
    /// What is wrong.
    pub message: Message,
    /// What to do.
    pub fix: Message,
}

impl Unclean {
    /// The same as a finding about `typed`.
    pub fn finding(&self, typed: &str) -> Finding {
        Finding::failed(Code::ValueUsable, self.message.clone())
            .got(beginning(typed))
            .fix(self.fix.clone())
            .owner(Owner::You)
    }
}

fn unclean(message: Message, fix: Message) -> Unclean {
    Unclean { message, fix }
}

/// How far a field's values can be cleaned with certainty.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Kind {
    /// Read whole by a reader of its own, which cleans what it finds.
    Pasted,
    /// The TXT value.
    Txt,
    /// Names that people give: whatever they can type may belong to them, but at their ends nothing unseen does.
    Names,
    /// E-mail addresses, each perhaps with more behind a `=`.
    People,
    /// One word in plain characters: a domain, an address, a number, a choice.
    Word,
}

fn kind(field: Field) -> Kind {
    match field {
        Field::Acs | Field::EntityId | Field::ServiceProvider | Field::IdpMetadata => Kind::Pasted,
        Field::TxtValue => Kind::Txt,
        Field::Administrators | Field::Me => Kind::People,
        Field::DnsPerson
        | Field::IdpPerson
        | Field::OwnerPerson
        | Field::Organizations
        | Field::ApplicationName
        | Field::ApplicationGroup
        | Field::Access
        | Field::Entitlements
        | Field::ScimGroups
        | Field::Deviations
        | Field::Confirm
        | Field::Mappings => Kind::Names,
        _ => Kind::Word,
    }
}

/// One value of `field`. A TXT value with its domain in front is cleaned where the two are told apart.
pub fn entry(field: Field, text: &str) -> Cleaned {
    match kind(field) {
        Kind::Pasted | Kind::Txt => Cleaned::untouched(text),
        Kind::Names => each_line(text, ends),
        Kind::People => each_line(text, person),
        Kind::Word => each_line(text, word),
    }
}

/// `text` without the spaces, quotation marks and unseen characters around it and the unseen ones inside: an address, a
/// name in plain characters, a number.
pub fn word(text: &str) -> Cleaned {
    let seen: String = text.chars().filter(|letter| !is_unseen(*letter)).collect();
    let hidden = seen.len() != text.len();
    let tight = seen.trim();
    let bare = tight.trim_matches(|letter: char| letter.is_whitespace() || is_quote(letter));
    let quotes = bare.len() != tight.len();
    let taken = [(quotes, Taken::Quotes), (hidden, Taken::Hidden)];
    Cleaned { text: bare.to_owned(), taken: taken.into_iter().filter(|(is, _)| *is).map(|(_, taken)| taken).collect() }
}

/// A web address, as [`word`], also without the angle brackets that mail and chat put around it.
pub fn address(text: &str) -> Cleaned {
    let mut cleaned = word(text);
    let bare = cleaned.text.trim_matches(|letter: char| letter == '<' || letter == '>');
    if bare.len() != cleaned.text.len() {
        let within = word(bare);
        cleaned.text = within.text;
        cleaned.taken.extend(within.taken);
        cleaned.taken.push(Taken::Wrapping);
        cleaned.taken.sort();
        cleaned.taken.dedup();
    }
    cleaned
}

/// What means nothing at the end of a name in any script. Joiners and variation selectors are no part of this: they
/// belong to the letter or the emoji before them.
const MEANINGLESS: [char; 6] = ['\u{ad}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{feff}'];

/// Without what cannot be seen at the ends.
fn ends(text: &str) -> Cleaned {
    let tight = text.trim();
    let bare = tight.trim_matches(|letter: char| letter.is_whitespace() || MEANINGLESS.contains(&letter));
    if !bare.is_empty() && bare.chars().all(|letter| is_quote(letter) || letter.is_whitespace()) {
        // Quotation marks around nothing are nobody's name.
        return Cleaned { text: String::new(), taken: vec![Taken::Quotes] };
    }
    let taken = if bare.len() == tight.len() { vec![] } else { vec![Taken::Hidden] };
    // A blank at an end is nobody's; whoever reads the value decides.
    if taken.is_empty() { Cleaned::untouched(text) } else { Cleaned { text: bare.to_owned(), taken } }
}

/// `EMAIL` or `EMAIL=…`: the address as a word, the rest as names.
fn person(text: &str) -> Cleaned {
    let (address, rest) = match text.split_once('=') {
        Some((address, rest)) => (address, Some(rest)),
        None => (text, None),
    };
    let mut cleaned = word(address);
    let start = cleaned.text.get(.."mailto:".len());
    let mail = if start.is_some_and(|start| start.eq_ignore_ascii_case("mailto:")) {
        cleaned.text.get("mailto:".len()..).unwrap_or_default()
    } else {
        &cleaned.text
    };
    let bare = mail.strip_prefix('<').and_then(|mail| mail.strip_suffix('>')).unwrap_or(mail).trim().to_owned();
    if bare != cleaned.text {
        cleaned.text = bare;
        cleaned.taken.push(Taken::Wrapping);
    }
    if let Some(rest) = rest {
        let rest = ends(rest);
        cleaned.taken.extend(rest.taken);
        cleaned.text = format!("{}={}", cleaned.text, rest.text);
        cleaned.taken.sort();
        cleaned.taken.dedup();
    }
    cleaned
}

/// Values come one a line as well as one by one.
fn each_line(text: &str, clean: impl Fn(&str) -> Cleaned) -> Cleaned {
    let mut taken = Vec::new();
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| {
            let cleaned = clean(line);
            taken.extend(cleaned.taken);
            cleaned.text
        })
        .collect();
    taken.sort();
    taken.dedup();
    if taken.is_empty() { Cleaned::untouched(text) } else { Cleaned { text: lines.join("\n"), taken } }
}

/// Whether this has no width and no meaning in a word. Controls and what turns the direction of writing are not taken
/// away: nobody types them, and what they hid has to be looked at.
fn is_unseen(letter: char) -> bool {
    is_hidden(letter) && !is_control(letter) && !letter.is_whitespace()
}

/// The beginning of what was typed, for a message.
fn beginning(text: &str) -> String {
    const LONGEST: usize = 300;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// The unseen characters of a text, by number, for a message.
pub(crate) fn numbers(text: &str) -> String {
    let mut seen: Vec<char> = text.chars().filter(|letter| is_hidden(*letter)).collect();
    seen.sort_unstable();
    seen.dedup();
    seen.iter().take(5).map(|letter| shown(&letter.to_string()).into_owned()).collect::<Vec<_>>().join(" ")
}
