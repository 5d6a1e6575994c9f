//! The wanted value, slipped: what happened to it, and how the record is put right without taking anything away that is
//! not Claude's.

use super::Case;
use crate::{
    Code, Finding,
    clean::numbers,
    domain::{
        value::{Compared, Likeness, difference, tight},
        wording,
    },
    plain::quoted,
};

/// A text that is longer is not repeated in an advice: it stays where it is.
const LONGEST_REPEATED: usize = 700;
/// What to do with another Anthropic value than the right one.
pub(super) const LEAVE_OTHER_TOKEN: &str = "Leave the other value there unless you know that it is no longer needed: it may come from an earlier attempt, or belong to another organization that has this domain. Only one parent organization can have a domain.";

impl Case<'_> {
    /// What is wrong with `found`, which stands at the host among `values`.
    pub(super) fn slip(&self, compared: &Compared, found: &str, values: &[String]) -> Finding {
        let want = self.question.value();
        let apart = |title: &str| {
            Finding::failed(Code::TxtExtraText, title).fix(self.put_apart(compared, &self.question.name(), values))
        };
        let finding = match compared.likeness {
            Likeness::ExtraText if !compared.foreign.is_empty() => {
                apart("Other text shares the record with Claude's value")
            }
            Likeness::ExtraText if !compared.tokens.is_empty() => {
                apart("The record also contains another Anthropic value")
            }
            likeness => slipped(likeness, want, &compared.ours),
        };
        finding.want(want).got(wording::cut(found))
    }

    /// How the other texts in the record at `place`, where `values` stand, get records of their own again: the value is
    /// added first, so that at no moment anything is missing.
    pub(super) fn put_apart(&self, compared: &Compared, place: &str, values: &[String]) -> String {
        let want = quoted(self.question.value());
        let entry = self.signpost.host_entry();
        let others: Vec<&String> = compared.others().collect();
        let texts = others.iter().map(|text| quoted(*text)).collect::<Vec<_>>().join(", ");
        if others.iter().all(|text| values.contains(text)) {
            return if place == self.question.name() {
                format!(
                    "Edit this record at {place} so that it contains only {want}. The other text already has a record of \
                     its own; leave that record as it is: {texts}."
                )
            } else {
                format!(
                    "Move this record away from {place}: {entry}, and enter only {want} as the value. The other text already \
                     has a record of its own at {place}; leave that record as it is: {texts}."
                )
            };
        }
        if others.iter().map(|text| text.len()).sum::<usize>() > LONGEST_REPEATED {
            return format!(
                "Leave the record at {place} as it is, because other text in it may still be needed, and add a \
                 separate TXT record: {entry}, and put in only {want}."
            );
        }
        let add = format!("First add a separate TXT record: {entry}, and put in only {want}.");
        let advice = match (compared.foreign.as_slice(), compared.tokens.as_slice()) {
            ([_], []) => format!(
                "Delete nothing: {texts} in the record at {place} is not Claude's and is still needed, for instance for \
                 mail. {add} Then edit the old record so that it holds only {texts}."
            ),
            ([], [_]) => format!(
                "The record at {place} also holds {texts}, another Anthropic value. {add} Then edit the old record so \
                 that it holds only {texts}."
            ),
            _ => format!(
                "Delete nothing: the other text in the record at {place} may still be needed, for instance for mail. \
                 {add} Then split the old record into separate TXT records at {place}, one for each of the other texts: \
                 {texts}."
            ),
        };
        let spf = |text: &String| text.to_ascii_lowercase().starts_with("v=spf1");
        if compared.foreign.iter().any(spf) && values.iter().any(|value| spf(value) && !value.contains(&compared.ours))
        {
            return format!(
                "{advice} There is another SPF record already, and a name may have only one: ask whoever runs \
                 your mail which of the two is right."
            );
        }
        if compared.tokens.is_empty() { advice } else { format!("{advice} {LEAVE_OTHER_TOKEN}") }
    }
}

/// The advice, with the first character that differs in front of it.
pub(super) fn led_by_difference(want: &str, ours: &str, advice: &str) -> String {
    match difference(want, ours) {
        Some(first) => format!("{}. {advice}", first.in_words()),
        None => advice.to_owned(),
    }
}

fn slipped(likeness: Likeness, want: &str, ours: &str) -> Finding {
    let failed = Finding::failed;
    let led = |advice: &str| led_by_difference(want, tight(ours), advice);
    match likeness {
        Likeness::Quoted => failed(Code::TxtQuotesStored, "Quotation marks were stored as part of the value")
            .fix("Edit the record and enter the value without quotation marks; this DNS host adds them by itself."),
        Likeness::Spaced => failed(Code::TxtSpacesStored, "Spaces were stored in the value")
            .fix("Edit the record and enter the value again, without a space or line break before, in or after it."),
        Likeness::Hidden => {
            failed(Code::TxtHiddenCharacters, "Invisible characters were stored in the value").fix(format!(
                "Edit the record and paste the value again, copied with the button on Claude's page. It must not have \
                 these characters: {}.",
                numbers(ours)
            ))
        }
        Likeness::Backslashed => failed(Code::TxtBackslashStored, "A backslash was stored in the value")
            .fix("Edit the record and enter the value without backslashes; this DNS host needs none."),
        Likeness::Escaped => failed(Code::TxtEscapeStored, "A character of the value was stored as an escape").fix(
            led("Edit the record and paste the value exactly as Claude shows it, with = instead of %3D or &#61;."),
        ),
        Likeness::Dashed => failed(Code::TxtDashesStored, "The value has the dashes of a word processor in it")
            .fix(led("Edit the record and paste the value directly from Claude's page.")),
        Likeness::Twice => failed(Code::TxtValueTwice, "The value stands twice in one record")
            .fix("Edit the record so that it holds the value once."),
        Likeness::Spread => failed(Code::TxtSplitRecords, "The value is spread over two records").fix(
            "Edit the record with the beginning so that it holds the whole value. Then delete the record that holds \
             only its end.",
        ),
        Likeness::OtherCase => failed(Code::TxtDifferentCase, "The value differs in upper and lower case")
            .fix(led("Edit the record and paste the value exactly as Claude shows it; capital letters matter.")),
        Likeness::Mistyped => failed(Code::TxtMistyped, "The value was not entered exactly")
            .fix(led("Edit the record and paste the value exactly as Claude shows it.")),
        Likeness::PartOnly => failed(Code::TxtBareToken, "Only a part of the value was entered").fix(
            "Edit the record and enter the whole value: what stands before the =, the = and what stands after it.",
        ),
        Likeness::CutShort => failed(Code::TxtCutShort, "The end of the value is missing")
            .fix("Edit the record and paste the whole value."),
        _ => failed(Code::TxtExtraText, "A label stands in the record beside the value")
            .fix("Edit the record and enter the value alone, without the label beside it."),
    }
}
