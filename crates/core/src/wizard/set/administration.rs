//! The fields of what is done through the identity provider's administration API.

use super::value::{Refusal, address, administrator, choice, line, one, refuse, yes};
use crate::plain::quoted;
use crate::{
    administration::{DEDUPLICATED, Grantee, parse_grantee},
    field::Field,
    message::{exact, say::value_usable as said},
    wizard::Wizard,
};
use std::collections::BTreeMap;

/// The most entries in one list.
const MOST: usize = 200;

impl Wizard {
    pub(super) fn set_administration(&mut self, field: Field, values: &[String]) -> Result<(), Refusal> {
        let chosen = &mut self.setup.administration;
        let entries = || values.iter().flat_map(|value| value.lines()).map(str::trim).filter(|line| !line.is_empty());
        if entries().count() > MOST {
            return refuse(said::too_many(MOST), said::too_many_fix());
        }
        match field {
            Field::Access => chosen.access = entries().map(grantee).collect::<Result<_, _>>()?,
            Field::Entitlements => {
                let mut entitlements: BTreeMap<String, Vec<Grantee>> = BTreeMap::new();
                for entry in entries() {
                    let Some((name, who)) = entry.rsplit_once('=').filter(|(name, _)| !name.trim().is_empty()) else {
                        return refuse(said::entitlement(exact(quoted(&entry))), said::entitlement_fix());
                    };
                    let (bound, who) = (entitlements.entry(name.trim().to_owned()).or_default(), grantee(who)?);
                    if !bound.contains(&who) {
                        bound.push(who);
                    }
                }
                chosen.entitlements = entitlements;
            }
            Field::GroupsFrom => chosen.groups_from = choice(one(values)?, &["entitlements", "groups"])?,
            Field::ApplicationGroup => chosen.application_group = optional(values, |text| Ok(text.to_owned()))?,
            Field::AuthorizationFlow => chosen.authorization_flow = optional(values, slug)?,
            Field::ScimUrl => chosen.scim_url = optional(values, address)?,
            Field::ScimGroups => chosen.scim_groups = entries().map(str::to_owned).collect(),
            Field::ScimLive => chosen.scim_live = yes(one(values)?)?,
            Field::Deviations => {
                // All of them are read before the first one counts.
                for (name, on) in entries().map(deviation).collect::<Result<Vec<_>, _>>()? {
                    // This one has a field of its own, which previews and guides follow too.
                    if name == DEDUPLICATED {
                        self.setup.attributes.deduplicate_groups = on;
                    } else if on {
                        chosen.deviations_off.remove(name);
                    } else {
                        chosen.deviations_off.insert(name.to_owned());
                    }
                }
            }
            Field::Confirm => chosen.confirmed = entries().map(str::to_owned).collect(),
            Field::Me => {
                let own = |text: &str| match administrator(text) {
                    Ok(person) => Ok(person.email),
                    Err(refusal) => refuse(refusal.message, said::me_fix()),
                };
                chosen.me = optional(values, own)?;
            }
            _ => {}
        }
        Ok(())
    }
}

/// A value that may be emptied.
fn optional<T>(values: &[String], read: impl Fn(&str) -> Result<T, Refusal>) -> Result<Option<T>, Refusal> {
    if values.iter().all(|value| value.trim().is_empty()) {
        return Ok(None);
    }
    read(line(values)?).map(Some)
}

fn grantee(text: &str) -> Result<Grantee, Refusal> {
    parse_grantee(text).or_else(|message| refuse(message, said::grantee_fix()))
}

/// `NAME=on` or `NAME=off`.
fn deviation(entry: &str) -> Result<(&str, bool), Refusal> {
    let read = entry.rsplit_once('=').map(|(name, on)| (name.trim(), yes(on.trim())));
    match read {
        Some((name, Ok(on))) if !name.is_empty() => Ok((name, on)),
        _ => refuse(said::deviation(exact(quoted(&entry))), said::deviation_fix()),
    }
}

/// One part of an address: authentik's slug or Keycloak's realm. What authentik takes in a slug is judged with its plan.
pub(super) fn slug(text: &str) -> Result<String, Refusal> {
    if text.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.' | '~' | '@' | '+')) {
        return Ok(text.to_owned());
    }
    refuse(said::slug(exact(quoted(&text))), said::slug_fix())
}
