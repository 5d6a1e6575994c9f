//! Rows of the mapping table as text: `Claude Owner=role:Owner`, or `Claude Owner=Owner` where only one thing is called
//! that.

use super::{Grant, GroupMapping};
use crate::{
    message::{Message, exact, say},
    plain::quoted,
    product::Plan,
};

/// Longer text than this is no mapping.
const LONGEST: usize = 1_024;

/// Reads one row for an organization on `plan`. Built-in names are taken in their own spelling, whatever the case typed.
/// Errors say what is wrong.
pub fn parse_mapping(text: &str, plan: Plan) -> Result<GroupMapping, Message> {
    if text.len() > LONGEST {
        return Err(say::not_a_mapping::too_long(LONGEST));
    }
    // A group's name may hold an equals sign; what it gives never does.
    let Some((group, gives)) = text.rsplit_once('=') else {
        return Err(say::not_a_mapping::no_equals_sign(exact(quoted(text))));
    };
    let (group, gives) = (group.trim(), gives.trim());
    if group.is_empty() {
        return Err(say::not_a_mapping::no_group(exact(quoted(text))));
    }
    Ok(GroupMapping { group: group.to_owned(), grant: grant(gives, plan)? })
}

fn grant(text: &str, plan: Plan) -> Result<Grant, Message> {
    let facts = plan.facts();
    if let Some((kind, name)) = text.split_once(':') {
        let name = name.trim();
        if name.is_empty() {
            return Err(say::not_a_mapping::no_name(exact(quoted(text))));
        }
        return match kind.trim().to_lowercase().as_str() {
            "role" => Ok(Grant::Role(facts.role(name).unwrap_or(name).to_owned())),
            "seat" => Ok(Grant::Seat(facts.seat(name).unwrap_or(name).to_owned())),
            _ => Err(say::not_a_mapping::other_kind(exact(quoted(text)))),
        };
    }
    match (facts.role(text), facts.seat(text)) {
        (Some(role), None) => Ok(Grant::Role(role.to_owned())),
        (None, Some(seat)) => Ok(Grant::Seat(seat.to_owned())),
        (Some(_), Some(_)) => {
            let (role, seat) = (exact(format!("role:{text}")), exact(format!("seat:{text}")));
            Err(say::not_a_mapping::both(role, seat, exact(quoted(text))))
        }
        (None, None) => {
            let known: Vec<_> = facts.roles.iter().chain(&facts.seats).map(exact).collect();
            Err(say::not_a_mapping::neither(facts.custom_roles, known, plan.name(), exact(quoted(text))))
        }
    }
}
