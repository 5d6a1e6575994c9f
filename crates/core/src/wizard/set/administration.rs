//! The fields of what is done through the identity provider's administration API.

use super::value::{Refusal, address, administrator, choice, line, one, refuse, yes};
use crate::plain::quoted;
use crate::{
    administration::{DEDUPLICATED, Grantee, parse_grantee},
    field::Field,
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
            return refuse(format!("More than {MOST} entries were given"), "Name groups rather than single people.");
        }
        match field {
            Field::Access => chosen.access = entries().map(grantee).collect::<Result<_, _>>()?,
            Field::Entitlements => {
                let mut entitlements: BTreeMap<String, Vec<Grantee>> = BTreeMap::new();
                for entry in entries() {
                    let Some((name, who)) = entry.rsplit_once('=').filter(|(name, _)| !name.trim().is_empty()) else {
                        return refuse(
                            format!("{entry} does not say who has which entitlement", entry = quoted(&entry)),
                            "Write ENTITLEMENT=GROUP or ENTITLEMENT=user:NAME.",
                        );
                    };
                    let (bound, who) = (entitlements.entry(name.trim().to_owned()).or_default(), grantee(who)?);
                    if !bound.contains(&who) {
                        bound.push(who);
                    }
                }
                chosen.entitlements = entitlements;
            }
            Field::GroupsFrom => chosen.groups_from = choice(one(values)?, "entitlements or groups")?,
            Field::ApplicationGroup => chosen.application_group = optional(values, |text| Ok(text.to_owned()))?,
            Field::AuthorizationFlow => chosen.authorization_flow = optional(values, slug)?,
            Field::ScimUrl => chosen.scim_url = optional(values, address)?,
            Field::ScimGroups => chosen.scim_groups = entries().map(str::to_owned).collect(),
            Field::ScimLive => chosen.scim_live = yes(one(values)?)?,
            Field::Deviations => {
                for entry in entries() {
                    let Some((name, on)) = entry.rsplit_once('=') else {
                        return refuse(
                            format!("{entry} is neither on nor off", entry = quoted(&entry)),
                            "Write NAME=on or NAME=off.",
                        );
                    };
                    // This one has a field of its own, which previews and guides follow too.
                    if name.trim() == DEDUPLICATED {
                        self.setup.attributes.deduplicate_groups = yes(on.trim())?;
                    } else if yes(on.trim())? {
                        chosen.deviations_off.remove(name.trim());
                    } else {
                        chosen.deviations_off.insert(name.trim().to_owned());
                    }
                }
            }
            Field::Confirm => chosen.confirmed = entries().map(str::to_owned).collect(),
            Field::Me => {
                chosen.me = optional(values, |text| administrator(text).map(|person| person.email))?;
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
    parse_grantee(text).or_else(|message| refuse(message, "Write the name of a group, or user:NAME."))
}

fn slug(text: &str) -> Result<String, Refusal> {
    if text.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')) {
        return Ok(text.to_owned());
    }
    refuse(
        format!("{text} is not a slug", text = quoted(&text)),
        "Write the flow's slug, with letters, digits, - and _ only.",
    )
}
