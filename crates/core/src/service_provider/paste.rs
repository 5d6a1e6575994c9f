//! Reads the two values from what a person pasted: two fields, a text copied from the page with its labels, or metadata.

use super::{
    AcsUrl, Correction, EntityId, Parsed, Pasted,
    examine::{DATA, Field, examine, is_elsewhere, looks_like_acs},
    judge::pair,
    metadata,
};
use crate::{
    Code, Finding, Owner,
    clean::{self, Cleaned, Taken},
    message::say,
    plain::brief,
};

/// The largest text that is read, in bytes.
pub(super) const LARGEST: usize = 1 << 20;

/// Addresses after these are not looked at: no page with the two values has so many.
const MOST_ADDRESSES: usize = 200;

/// Values as found in the text, not judged yet.
#[derive(Default)]
pub(super) struct Found {
    pub(super) acs: Option<String>,
    pub(super) entity_id: Option<String>,
    pub(super) findings: Vec<Finding>,
    /// Whether both should have been there.
    pub(super) complete: bool,
}

impl Found {
    pub(super) fn nothing(finding: Finding) -> Self {
        Self { findings: vec![finding], ..Self::default() }
    }
}

/// Reads the two values. A value comes back exactly if nothing about it failed; [`Parsed::correction`] offers corrections.
pub fn parse(pasted: &Pasted) -> Parsed {
    let length = match pasted {
        Pasted::Fields { acs, entity_id } => acs.len().saturating_add(entity_id.len()),
        Pasted::Blob { text } => text.len(),
    };
    let found = if length > LARGEST {
        Found::nothing(
            Finding::failed(Code::PastedTooLarge, say::pasted_too_large::over_one_megabyte())
                .fix(say::pasted_too_large::over_one_megabyte_fix())
                .owner(Owner::You),
        )
    } else {
        match pasted {
            Pasted::Fields { acs, entity_id } => from_fields(acs, entity_id),
            Pasted::Blob { text } => from_text(text),
        }
    };
    judged(found)
}

fn judged(found: Found) -> Parsed {
    let Found { acs, entity_id, mut findings, complete } = found;
    if complete {
        findings.extend(missing(Field::Acs, acs.as_deref()));
        findings.extend(missing(Field::EntityId, entity_id.as_deref()));
    }
    let judged = pair(acs.as_deref(), entity_id.as_deref());
    findings.extend(judged.findings);
    let correction = Correction { acs: judged.acs_correction, entity_id: judged.entity_id_correction };
    Parsed {
        acs: acs.filter(|_| judged.acs_holds).map(AcsUrl::from_checked),
        entity_id: entity_id.filter(|_| judged.entity_id_holds).map(EntityId::from_checked),
        findings,
        correction: Some(correction).filter(|correction| *correction != Correction::default()),
    }
}

fn missing(field: Field, value: Option<&str>) -> Option<Finding> {
    if value.is_some() {
        return None;
    }
    let code = match field {
        Field::Acs => Code::AcsUrlMissing,
        Field::EntityId => Code::EntityIdMissing,
    };
    Some(
        Finding::failed(code, say::value_missing::not_pasted(field.name()))
            .want(field.shape())
            .fix(say::value_missing::not_pasted_fix(field.label()))
            .owner(Owner::You),
    )
}

fn from_fields(acs: &str, entity_id: &str) -> Found {
    let (acs_clean, entity_id_clean) = (clean::address(acs), clean::address(entity_id));
    if acs_clean.text.is_empty() && entity_id_clean.text.is_empty() {
        return Found::nothing(nothing_there());
    }
    // Everything may have been pasted into one field.
    for (one, other) in [(acs, &entity_id_clean), (entity_id, &acs_clean)] {
        if other.text.is_empty() && (addresses(one).len() > 1 || starts_as_xml(one)) {
            return from_text(one);
        }
    }
    let mut findings = Vec::new();
    let acs = field(acs, acs_clean, &mut findings);
    let entity_id = field(entity_id, entity_id_clean, &mut findings);
    Found { acs, entity_id, findings, complete: false }
}

/// One field's value, without what came along by accident.
fn field(typed: &str, mut cleaned: Cleaned, findings: &mut Vec<Finding>) -> Option<String> {
    if cleaned.text.is_empty() {
        return None;
    }
    if let [only] = addresses(&cleaned.text).as_slice()
        && only.start > 0
        && !cleaned.text.starts_with("urn:")
    {
        let parts = [cleaned.text.get(..only.start), cleaned.text.get(only.end..)];
        let around = parts.into_iter().flatten().map(str::trim).filter(|words| !words.is_empty());
        let around: Vec<Taken> = around.map(|words| Taken::Words(brief(words))).collect();
        cleaned.taken.extend(around);
        cleaned.text.clone_from(&only.text);
    }
    findings.extend(cleaned.finding(typed));
    Some(cleaned.text)
}

fn nothing_there() -> Finding {
    Finding::failed(Code::NoValuesFound, say::no_values_found::no_address())
        .want_words(say::no_values_found::no_address_want())
        .fix(say::no_values_found::no_address_fix())
        .owner(Owner::You)
}

fn starts_as_xml(text: &str) -> bool {
    text.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}').starts_with('<')
        && !text.trim_start().starts_with("<http")
}

/// A web address in a text, and where it begins.
#[derive(Debug)]
pub(super) struct Address {
    start: usize,
    end: usize,
    text: String,
}

/// The addresses in `text`, in order; at most [`MOST_ADDRESSES`].
pub(super) fn addresses(text: &str) -> Vec<Address> {
    let lower = text.to_ascii_lowercase();
    let mut found = Vec::new();
    let mut from = 0;
    // Where each scheme comes next; searched again only when it was passed, so that the text is read once for each.
    let mut schemes = ["https://", "http://", "urn:"].map(|scheme| (scheme, lower.find(scheme)));
    loop {
        for (scheme, next) in &mut schemes {
            if next.is_some_and(|next| next < from) {
                *next = lower.get(from..).and_then(|rest| rest.find(*scheme)).map(|offset| from + offset);
            }
        }
        let Some(start) = schemes.iter().filter_map(|(_, next)| *next).min() else { break };
        let Some(tail) = text.get(start..) else { break };
        let ends =
            |letter: char| letter.is_whitespace() || matches!(letter, '"' | '\'' | '`' | '<' | '>' | '|' | '“' | '”');
        let length = tail.find(ends).unwrap_or(tail.len());
        let whole = tail.get(..length).unwrap_or_default();
        let address = clean::address(whole.trim_end_matches([',', ';', '.', ')', ']'])).text;
        from = start + length.max(1);
        while !lower.is_char_boundary(from) {
            from += 1;
        }
        if found.len() == MOST_ADDRESSES {
            break;
        }
        found.push(Address { start, end: start + length, text: address });
    }
    found
}

/// What a label says that follows it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Label {
    Acs,
    EntityId,
    Other,
}

/// The one kind of label in `segment`; none if there is no label or labels of several kinds.
fn label(segment: &str) -> Option<Label> {
    let mut segment = segment.to_ascii_lowercase().replace(['_', '-'], " ");
    let kinds =
        [(Label::Acs, &DATA.acs_labels), (Label::EntityId, &DATA.entity_id_labels), (Label::Other, &DATA.other_labels)];
    let mut labels: Vec<_> =
        kinds.into_iter().flat_map(|(kind, labels)| labels.iter().map(move |label| (kind, label.as_str()))).collect();
    labels.sort_by_key(|(_, label)| std::cmp::Reverse(label.len()));
    let mut seen: Option<Label> = None;
    for (kind, label) in labels {
        if !contains_words(&segment, label) {
            continue;
        }
        segment = segment.replace(label, " ; ");
        if seen.is_some_and(|seen| seen != kind) {
            return None;
        }
        seen = Some(kind);
    }
    seen
}

/// Whether `label` stands in `segment` as whole words.
fn contains_words(segment: &str, label: &str) -> bool {
    segment.match_indices(label).any(|(start, found)| {
        let before = segment.get(..start).and_then(|text| text.chars().next_back());
        let after = segment.get(start + found.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

fn from_text(text: &str) -> Found {
    if starts_as_xml(text) {
        return metadata::read(text.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}'));
    }
    let addresses = addresses(text);
    let (mut acs, mut entity_ids, mut others) = (Vec::new(), Vec::new(), Vec::new());
    let mut end_of_last = 0;
    for address in &addresses {
        let segment = text.get(end_of_last..address.start).unwrap_or_default();
        end_of_last = address.end;
        let list = match label(segment) {
            Some(Label::Acs) => &mut acs,
            Some(Label::EntityId) => &mut entity_ids,
            Some(Label::Other) => &mut others,
            None if looks_like_acs(&address.text) => &mut acs,
            None if is_elsewhere(&address.text) => &mut others,
            None => &mut entity_ids,
        };
        if !list.contains(&address.text) {
            list.push(address.text.clone());
        }
    }
    if acs.is_empty() && entity_ids.is_empty() {
        return only_others(&others);
    }
    let mut findings = Vec::new();
    let acs = one_of(Field::Acs, acs, &mut findings);
    let entity_id = one_of(Field::EntityId, entity_ids, &mut findings);
    Found { acs, entity_id, findings, complete: false }
}

/// A text in which neither value is: say what the first address is instead.
fn only_others(others: &[String]) -> Found {
    let Some(first) = others.first() else { return Found::nothing(nothing_there()) };
    let examined = examine(Field::Acs, first);
    match examined.findings.into_iter().find(Finding::is_failure) {
        Some(finding) => Found::nothing(finding),
        None => Found::nothing(nothing_there().got(first.as_str())),
    }
}

/// The only one of several different values; several are a finding, and none is taken.
fn one_of(field: Field, mut values: Vec<String>, findings: &mut Vec<Finding>) -> Option<String> {
    if values.len() < 2 {
        let value = values.pop();
        findings.extend(missing(field, value.as_deref()));
        return value;
    }
    let (code, title) = match field {
        Field::Acs => (Code::SeveralAcsUrls, say::several_values::acs_urls()),
        Field::EntityId => (Code::SeveralEntityIds, say::several_values::entity_ids()),
    };
    findings.push(
        Finding::failed(code, title)
            .want_words(say::several_values::want())
            .got(values.join(", "))
            .fix(say::several_values::fix())
            .owner(Owner::You),
    );
    None
}
