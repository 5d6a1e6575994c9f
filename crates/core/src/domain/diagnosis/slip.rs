//! The wanted value, slipped: what happened to it, and how the record is put right without taking anything away that is
//! not Claude's.

use super::Case;
use crate::{
    Code, Finding,
    clean::numbers,
    domain::{
        value::{Compared, Likeness, difference, tight},
        wording::{self, both},
    },
    message::{Exact, Message, exact, say},
    plain::quoted,
};

/// A text that is longer is not repeated in an advice: it stays where it is.
const LONGEST_REPEATED: usize = 700;

impl Case<'_> {
    /// What is wrong with `found`, which stands at the host among `values`.
    pub(super) fn slip(&self, compared: &Compared, found: &str, values: &[String]) -> Finding {
        let want = self.question.value();
        let apart = |title: Message| {
            Finding::failed(Code::TxtExtraText, title).fix(self.put_apart(compared, &self.question.name(), values))
        };
        let finding = match compared.likeness {
            Likeness::ExtraText if !compared.foreign.is_empty() => apart(say::txt_extra_text::text()),
            Likeness::ExtraText if !compared.tokens.is_empty() => apart(say::txt_extra_text::value()),
            likeness => slipped(likeness, want, &compared.ours),
        };
        finding.want(want).got(wording::cut(found))
    }

    /// How the other texts in the record at `place`, where `values` stand, get records of their own again: the value is
    /// added first, so that at no moment anything is missing.
    pub(super) fn put_apart(&self, compared: &Compared, place: &str, values: &[String]) -> Message {
        let want = exact(quoted(self.question.value()));
        let entry = self.signpost.host_entry();
        let others: Vec<&String> = compared.others().collect();
        let texts: Vec<Exact> = others.iter().map(|text| exact(quoted(*text))).collect();
        let at = exact(place);
        if others.iter().all(|text| values.contains(text)) {
            return if place == self.question.name() {
                say::shared_record::text_apart_fix(at, texts, want)
            } else {
                say::shared_record::move_fix(entry, at, texts, want)
            };
        }
        if others.iter().map(|text| text.len()).sum::<usize>() > LONGEST_REPEATED {
            return say::shared_record::add_fix(entry, at, want);
        }
        let advice = match (compared.foreign.as_slice(), compared.tokens.as_slice()) {
            ([_], []) => say::shared_record::text_fix(entry, at, texts, want),
            ([], [_]) => say::shared_record::value_fix(entry, at, texts, want),
            _ => say::shared_record::several_fix(entry, at, texts, want),
        };
        let spf = |text: &String| text.to_ascii_lowercase().starts_with("v=spf1");
        if compared.foreign.iter().any(spf) && values.iter().any(|value| spf(value) && !value.contains(&compared.ours))
        {
            return both(Some(advice), say::shared_record::second_spf());
        }
        if compared.tokens.is_empty() { advice } else { both(Some(advice), say::txt_other_token_beside::beside_fix()) }
    }
}

/// The advice, with the first character that differs in front of it.
pub(super) fn led_by_difference(want: &str, ours: &str, advice: Message) -> Message {
    both(difference(want, ours).map(|first| first.message()), advice)
}

fn slipped(likeness: Likeness, want: &str, ours: &str) -> Finding {
    let led = |advice: Message| led_by_difference(want, tight(ours), advice);
    let (code, title, fix) = match likeness {
        Likeness::Quoted => {
            (Code::TxtQuotesStored, say::txt_quotes_stored::quotes(), say::txt_quotes_stored::quotes_fix())
        }
        Likeness::Spaced => {
            (Code::TxtSpacesStored, say::txt_spaces_stored::spaces(), say::txt_spaces_stored::spaces_fix())
        }
        Likeness::Hidden => (
            Code::TxtHiddenCharacters,
            say::txt_hidden_characters::hidden(),
            say::txt_hidden_characters::hidden_fix(exact(numbers(ours))),
        ),
        Likeness::Backslashed => (
            Code::TxtBackslashStored,
            say::txt_backslash_stored::backslash(),
            say::txt_backslash_stored::backslash_fix(),
        ),
        Likeness::Escaped => {
            (Code::TxtEscapeStored, say::txt_escape_stored::escape(), led(say::txt_escape_stored::escape_fix()))
        }
        Likeness::Dashed => {
            (Code::TxtDashesStored, say::txt_dashes_stored::dashes(), led(say::txt_dashes_stored::dashes_fix()))
        }
        Likeness::Twice => (Code::TxtValueTwice, say::txt_value_twice::twice(), say::txt_value_twice::twice_fix()),
        Likeness::Spread => {
            (Code::TxtSplitRecords, say::txt_split_records::spread(), say::txt_split_records::spread_fix())
        }
        Likeness::OtherCase => {
            (Code::TxtDifferentCase, say::txt_different_case::case(), led(say::txt_different_case::case_fix()))
        }
        Likeness::Mistyped => {
            (Code::TxtMistyped, say::txt_mistyped::mistyped(), led(say::txt_mistyped::mistyped_fix()))
        }
        Likeness::PartOnly => (Code::TxtBareToken, say::txt_bare_token::part(), say::txt_bare_token::part_fix()),
        Likeness::CutShort => (Code::TxtCutShort, say::txt_cut_short::no_end(), say::txt_cut_short::no_end_fix()),
        _ => (Code::TxtExtraText, say::txt_extra_text::label(), say::txt_extra_text::label_fix()),
    };
    Finding::failed(code, title).fix(fix)
}
