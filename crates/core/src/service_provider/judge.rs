//! The pair of values: swapped, the same twice, ids that differ. [`judge`] does it for what is saved.

use super::{
    ServiceProvider,
    examine::{Examined, Field, examine, id_of, looks_like_acs},
};
use crate::{
    Code, Finding, Owner,
    check::Setting,
    clean,
    message::{exact, say},
    setup::Loopback,
};

/// Judges saved values. While they are missing, the temporary ones of `loopback` are what the identity provider has: that
/// stays red until WorkOS's values have replaced them.
pub fn judge(service_provider: &ServiceProvider, loopback: &Loopback) -> Vec<Finding> {
    let acs = service_provider.acs.as_ref().map(|acs| acs.as_str().to_owned()).filter(|text| !text.trim().is_empty());
    let entity_id =
        service_provider.entity_id.as_ref().map(|id| id.as_str().to_owned()).filter(|text| !text.trim().is_empty());
    let mut findings = Vec::new();
    if acs.is_none() {
        findings.push(missing(Field::Acs, &loopback.acs()).setting(Setting::Acs));
    }
    if entity_id.is_none() {
        findings.push(missing(Field::EntityId, &loopback.entity_id()).setting(Setting::Audience));
    }
    for (field, value) in [(Field::Acs, &acs), (Field::EntityId, &entity_id)] {
        let Some(value) = value else { continue };
        let bare = clean::address(value).text;
        if bare != *value {
            findings.push(
                Finding::failed(Code::StrayCharacters, say::stray_characters::around(field.name()))
                    .want(bare)
                    .got(value.as_str())
                    .fix(say::stray_characters::around_fix())
                    .owner(Owner::You),
            );
        }
    }
    findings.extend(pair(acs.as_deref(), entity_id.as_deref()).findings);
    findings
}

fn missing(field: Field, temporary: &str) -> Finding {
    let code = if field == Field::Acs { Code::AcsUrlMissing } else { Code::EntityIdMissing };
    Finding::failed(code, say::value_missing::not_entered(field.name()))
        .want(field.shape())
        .got_words(say::value_missing::not_entered_got(exact(temporary)))
        .fix(say::value_missing::not_entered_fix())
        .owner(Owner::You)
}

/// What was found out about the two values together.
#[derive(Default)]
pub(super) struct Pair {
    pub(super) findings: Vec<Finding>,
    pub(super) acs_holds: bool,
    pub(super) entity_id_holds: bool,
    pub(super) acs_correction: Option<String>,
    pub(super) entity_id_correction: Option<String>,
}

/// Judges the values, cleaned already; a missing one is simply not judged.
pub(super) fn pair(acs: Option<&str>, entity_id: Option<&str>) -> Pair {
    if let (Some(acs), Some(entity_id)) = (acs, entity_id) {
        if acs == entity_id {
            return same_twice(acs);
        }
        if looks_like_acs(entity_id) && !looks_like_acs(acs) {
            return swapped(acs, entity_id);
        }
    }
    let mut judged = Pair::default();
    if let Some(text) = acs {
        let examined = examine(Field::Acs, text);
        judged.acs_holds = examined.holds();
        if wrong_field(&examined) {
            judged.entity_id_correction = Some(text.to_owned());
        }
        judged.acs_correction = judged.take(Field::Acs, text, examined);
    }
    if let Some(text) = entity_id {
        let examined = examine(Field::EntityId, text);
        judged.entity_id_holds = examined.holds();
        if wrong_field(&examined) && acs.is_none() {
            judged.acs_correction = Some(text.to_owned());
        }
        judged.entity_id_correction = judged.take(Field::EntityId, text, examined).or(judged.entity_id_correction);
    }
    if let (Some(acs), Some(entity_id), true, true) = (acs, entity_id, judged.acs_holds, judged.entity_id_holds) {
        judged.findings.extend(different_ids(acs, entity_id));
    }
    judged
}

fn wrong_field(examined: &Examined) -> bool {
    examined.findings.iter().any(|finding| matches!(finding.code, Code::EntityIdIsAcsUrl | Code::AcsUrlIsEntityId))
}

impl Pair {
    fn take(&mut self, field: Field, text: &str, examined: Examined) -> Option<String> {
        if examined.findings.is_empty() {
            let (code, title) = match field {
                Field::Acs => (Code::AcsUrlUsable, say::acs_url_usable::usable()),
                Field::EntityId => (Code::EntityIdUsable, say::entity_id_usable::usable()),
            };
            self.findings.push(Finding::passed(code, title).got(text));
        }
        self.findings.extend(examined.findings);
        examined.correction
    }
}

fn same_twice(value: &str) -> Pair {
    let is_acs = looks_like_acs(value);
    let (this, other) = if is_acs { (Field::Acs, Field::EntityId) } else { (Field::EntityId, Field::Acs) };
    let finding = Finding::failed(Code::SameValueTwice, say::same_value_twice::same())
        .want_words(say::same_value_twice::same_want())
        .got(value)
        .fix(say::same_value_twice::same_fix(other.label(), this.label()))
        .owner(Owner::You);
    Pair {
        findings: vec![finding],
        acs_correction: is_acs.then(|| value.to_owned()),
        entity_id_correction: (!is_acs).then(|| value.to_owned()),
        ..Pair::default()
    }
}

fn swapped(acs: &str, entity_id: &str) -> Pair {
    let finding = Finding::failed(Code::ValuesSwapped, say::values_swapped::swapped())
        .want_words(say::values_swapped::swapped_want(exact(entity_id), exact(acs)))
        .got_words(say::values_swapped::swapped_got(exact(acs), exact(entity_id)))
        .fix(say::values_swapped::swapped_fix())
        .owner(Owner::You);
    Pair {
        findings: vec![finding],
        acs_correction: Some(entity_id.to_owned()),
        entity_id_correction: Some(acs.to_owned()),
        ..Pair::default()
    }
}

/// The two end in the same id; the hosts may differ.
fn different_ids(acs: &str, entity_id: &str) -> Option<Finding> {
    let (acs_id, entity_id_id) = (id_of(acs)?, id_of(entity_id)?);
    if acs_id == entity_id_id {
        return None;
    }
    let title = if acs_id.to_lowercase() == entity_id_id.to_lowercase() {
        say::ids_differ::case()
    } else {
        say::ids_differ::other()
    };
    Some(
        Finding::warning(Code::IdsDiffer, title)
            .want(acs_id)
            .got(entity_id_id)
            .fix(say::ids_differ::fix())
            .owner(Owner::You),
    )
}
