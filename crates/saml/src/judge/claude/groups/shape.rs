//! What a group's value looks like: one name, several joined in one, an object ID, a directory's distinguished name.

use latchkey_core::{Code, Finding, check::Setting};

use super::PLAIN;

const SEPARATORS: [char; 4] = [',', ';', '|', '\n'];

/// Groups that are no plain names. It fails where it is why no group is mapped, and warns otherwise.
pub(super) fn plain(groups: &[&str], nested: bool, mappings: &[String], none_is_mapped: bool) -> Option<Finding> {
    let finding = |fails: bool, title: &str, got: &str| {
        let finding = if fails { Finding::failed(PLAIN, title) } else { Finding::warning(PLAIN, title) };
        finding.got(got).setting(Setting::Groups)
    };
    if let Some(packed) = groups.iter().find(|group| is_json(group)) {
        let fails = none_is_mapped && mappings.iter().any(|name| packed.contains(&format!("\"{name}\"")));
        let title = "A group looks like a list or an object instead of one name";
        return Some(finding(fails, title, packed).fix(ONE_VALUE_EACH));
    }
    if nested {
        let title = "A group looks like a list or an object instead of one name";
        return Some(finding(false, title, "XML inside a value").fix(ONE_VALUE_EACH));
    }
    // Without a mapping that stands inside, a comma may belong to a name.
    if let Some((group, with)) = groups.iter().find_map(|group| joined(group, mappings).map(|with| (group, with))) {
        let title = format!("Several groups are joined in one value with {with}");
        return Some(finding(none_is_mapped, &title, group).want_words("one value for each group").fix(ONE_VALUE_EACH));
    }
    let distinguished = groups.iter().find_map(|group| common_name(group).map(|name| (group, name)))?;
    let (group, name) = distinguished;
    let fails = none_is_mapped && mappings.iter().any(|known| known == name);
    Some(
        finding(fails, "A group is sent as a directory's distinguished name", group)
            .want(name)
            .fix("Send the name of each group alone, without the path in the directory."),
    )
}

const ONE_VALUE_EACH: &str = "Send one attribute named groups with one plain value for each group.";

/// What joins several groups in one value, in words: a mapped group stands inside, or semicolons part all of it.
fn joined(group: &str, mappings: &[String]) -> Option<&'static str> {
    if common_name(group).is_some() || mappings.iter().any(|name| name == group) {
        return None;
    }
    let parts = |separator: char| group.split(separator).map(str::trim).collect::<Vec<_>>();
    let holds_a_mapping = |parts: &[&str]| parts.iter().any(|part| mappings.iter().any(|name| name == part));
    let separator = SEPARATORS.into_iter().find(|separator| {
        let parts = parts(*separator);
        let whole = parts.iter().all(|part| !part.is_empty());
        parts.len() > 1 && (holds_a_mapping(&parts) || (whole && matches!(separator, ';' | '|' | '\n')))
    });
    match separator {
        Some(',') => Some("commas"),
        Some(';') => Some("semicolons"),
        Some('|') => Some("bars"),
        Some(_) => Some("line breaks"),
        None if group.contains(' ') && holds_a_mapping(&parts(' ')) => Some("spaces"),
        None => None,
    }
}

/// Many object IDs mean that names were not asked for; a person cannot read them, and Claude maps what is sent.
pub(super) fn object_ids(groups: &[&str], mappings: &[String]) -> Option<Finding> {
    let first = groups.first().filter(|_| groups.iter().all(|group| is_object_id(group)))?;
    let ids_are_mapped = mappings.iter().any(|name| is_object_id(name));
    (!ids_are_mapped).then(|| {
        Finding::warning(Code::GroupsAreNames, "The groups are sent as object IDs, not by name")
            .got(*first)
            .fix("Map these IDs in Claude, or let Entra ID send the names of the groups that are assigned to the application.")
            .setting(Setting::Groups)
    })
}

/// `8-4-4-4-12` hexadecimal digits.
pub(super) fn is_object_id(group: &str) -> bool {
    let lengths: Vec<usize> = group.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && group.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// The name inside `CN=Claude Owner,OU=Groups,DC=example,DC=com`.
fn common_name(group: &str) -> Option<&str> {
    let (first, rest) = group.split_once(',')?;
    let (key, name) = first.split_once('=')?;
    let is_path = rest.split(',').all(|part| part.contains('='));
    (matches!(key.trim().to_ascii_lowercase().as_str(), "cn" | "ou") && is_path).then(|| name.trim())
}

fn is_json(group: &str) -> bool {
    let trimmed = group.trim();
    trimmed.starts_with(['[', '{']) && serde_json::from_str::<serde_json::Value>(trimmed).is_ok()
}
