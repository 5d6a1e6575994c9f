//! Rows of the mapping table as text: `Claude Owner=role:Owner`, or `Claude Owner=Owner` where only one thing is called
//! that.

use super::{Grant, GroupMapping};
use crate::plain::quoted;
use crate::product::Plan;

/// Longer text than this is no mapping.
const LONGEST: usize = 1_024;

/// Reads one row for an organization on `plan`. Built-in names are taken in their own spelling, whatever the case typed.
/// Errors say in one or two sentences what is wrong and what may be written.
pub fn parse_mapping(text: &str, plan: Plan) -> Result<GroupMapping, String> {
    if text.len() > LONGEST {
        return Err(format!("A mapping has at most {LONGEST} characters."));
    }
    // A group's name may hold an equals sign; what it gives never does.
    let Some((group, gives)) = text.rsplit_once('=') else {
        return Err(format!(
            "{text} is not a mapping: write GROUP=role:ROLE or GROUP=seat:SEAT.",
            text = quoted(&text)
        ));
    };
    let (group, gives) = (group.trim(), gives.trim());
    if group.is_empty() {
        return Err(format!("{text} names no group: write its name before the equals sign.", text = quoted(&text)));
    }
    Ok(GroupMapping { group: group.to_owned(), grant: grant(gives, plan)? })
}

fn grant(text: &str, plan: Plan) -> Result<Grant, String> {
    let facts = plan.facts();
    if let Some((kind, name)) = text.split_once(':') {
        let name = name.trim();
        if name.is_empty() {
            return Err(format!("{text} names nothing after the colon.", text = quoted(&text)));
        }
        return match kind.trim().to_lowercase().as_str() {
            "role" => Ok(Grant::Role(facts.role(name).unwrap_or(name).to_owned())),
            "seat" => Ok(Grant::Seat(facts.seat(name).unwrap_or(name).to_owned())),
            _ => Err(format!("{text} begins with neither role: nor seat:.", text = quoted(&text))),
        };
    }
    match (facts.role(text), facts.seat(text)) {
        (Some(role), None) => Ok(Grant::Role(role.to_owned())),
        (None, Some(seat)) => Ok(Grant::Seat(seat.to_owned())),
        (Some(_), Some(_)) => {
            Err(format!("{} is both a role and a seat type: write role:{text} or seat:{text}.", quoted(&text)))
        }
        (None, None) => {
            let known: Vec<_> = facts.roles.iter().chain(&facts.seats).map(String::as_str).collect();
            let custom = if facts.custom_roles { " For a custom role write role:NAME." } else { "" };
            Err(format!(
                "{} has no role or seat type called {text}; it has {}.{custom}",
                facts.name,
                known.join(", "),
                text = quoted(&text)
            ))
        }
    }
}
