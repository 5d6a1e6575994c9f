//! How a found TXT value differs from the wanted one, from the slip that is easiest to mend to none at all.

/// How every value that Claude shows begins. Source: Claude's help article on single sign-on.
pub const PREFIX: &str = "anthropic-domain-verification-";

/// How a found value compares with the wanted one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Likeness {
    /// The same, byte for byte.
    Same,
    /// The same with quotation marks stored as part of it.
    Quoted,
    /// The same with spaces stored in or around it.
    Spaced,
    /// The same but for upper and lower case.
    OtherCase,
    /// Only the part before or after the `=`.
    PartOnly,
    /// The beginning of it.
    CutShort,
    /// It, with more text around it.
    ExtraText,
    /// Another value of the same kind: an older one of this organization's or another organization's.
    OtherToken,
    /// Something else, such as an SPF record.
    Unrelated,
}

impl Likeness {
    /// Whether it is this value, slipped.
    pub fn is_slip(self) -> bool {
        !matches!(self, Self::Same | Self::OtherToken | Self::Unrelated)
    }
}

/// Compares a found value with the wanted one, which must not be empty.
pub fn compare(want: &str, found: &str) -> Likeness {
    if found == want {
        return Likeness::Same;
    }
    let bare: String = found.chars().filter(|letter| !is_quote(*letter) && *letter != '\\').collect();
    let unquoted = bare.len() != found.len();
    let tight: String = bare.chars().filter(|letter| !letter.is_whitespace()).collect();
    if tight == want {
        return if unquoted { Likeness::Quoted } else { Likeness::Spaced };
    }
    if tight.eq_ignore_ascii_case(want) {
        return Likeness::OtherCase;
    }
    if is_part(want, &tight) {
        return Likeness::PartOnly;
    }
    if tight.len() > PREFIX.len() && want.starts_with(&tight) {
        return Likeness::CutShort;
    }
    if found.contains(want) {
        return Likeness::ExtraText;
    }
    if tight.get(..PREFIX.len()).is_some_and(|start| start.eq_ignore_ascii_case(PREFIX)) {
        return Likeness::OtherToken;
    }
    Likeness::Unrelated
}

fn is_part(want: &str, found: &str) -> bool {
    let found = found.trim_matches('=');
    want.split_once('=').is_some_and(|(before, token)| {
        found == before
            || (!token.is_empty() && found == token)
            || before.strip_prefix(PREFIX).is_some_and(|id| found == id || found == format!("{id}={token}"))
    })
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '\'' | '`' | '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{2018}' | '\u{2019}')
}

/// Whether a value has the form seen in public zone data: the prefix, six lower-case letters or digits, `=`, 25 letters
/// or digits. Observed, not documented: a mismatch may only warn.
pub fn has_usual_form(value: &str) -> bool {
    let Some((id, token)) = value.strip_prefix(PREFIX).and_then(|rest| rest.split_once('=')) else { return false };
    id.len() == 6
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        && token.len() == 25
        && token.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
