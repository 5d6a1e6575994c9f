//! What a group's value looks like: one name, several joined in one, an object ID, a directory's distinguished name.

use latchkey_core::{
    Code, Finding,
    check::Setting,
    message::{Arg, Message, choice, say},
};

use super::PLAIN;

const SEPARATORS: [char; 4] = [',', ';', '|', '\n'];

/// Groups that are no plain names. It fails where it is why no group is mapped, and warns otherwise.
pub(super) fn plain(groups: &[&str], nested: bool, mappings: &[String], none_is_mapped: bool) -> Option<Finding> {
    let finding = |fails: bool, title: Message| {
        let finding = if fails { Finding::failed(PLAIN, title) } else { Finding::warning(PLAIN, title) };
        finding.setting(Setting::Groups)
    };
    if let Some(packed) = groups.iter().find(|group| is_json(group)) {
        let fails = none_is_mapped && mappings.iter().any(|name| packed.contains(&format!("\"{name}\"")));
        return Some(finding(fails, say::groups_plain::packed()).got(*packed).fix(say::groups_plain::fix()));
    }
    if nested {
        let finding = finding(false, say::groups_plain::packed()).got_words(say::groups_plain::packed_got());
        return Some(finding.fix(say::groups_plain::fix()));
    }
    // Without a mapping that stands inside, a comma may belong to a name.
    if let Some((group, with)) = groups.iter().find_map(|group| joined(group, mappings).map(|with| (group, with))) {
        return Some(
            finding(none_is_mapped, say::groups_plain::joined(with))
                .want_words(say::groups_plain::joined_want())
                .got(*group)
                .fix(say::groups_plain::fix()),
        );
    }
    let distinguished = groups.iter().find_map(|group| common_name(group).map(|name| (group, name)))?;
    let (group, name) = distinguished;
    let fails = none_is_mapped && mappings.iter().any(|known| known == name);
    Some(finding(fails, say::groups_plain::directory()).want(name).got(*group).fix(say::groups_plain::directory_fix()))
}

/// What joins several groups in one value: a mapped group stands inside, or semicolons part all of it.
fn joined(group: &str, mappings: &[String]) -> Option<Arg> {
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
        Some(',') => Some(choice("comma")),
        Some(';') => Some(choice("semicolon")),
        Some('|') => Some(choice("bar")),
        Some(_) => Some(choice("line")),
        None if group.contains(' ') && holds_a_mapping(&parts(' ')) => Some(choice("space")),
        None => None,
    }
}

/// Many object IDs mean that names were not asked for; a person cannot read them, and Claude maps what is sent.
pub(super) fn object_ids(groups: &[&str], mappings: &[String]) -> Option<Finding> {
    let first = groups.first().filter(|_| groups.iter().all(|group| is_object_id(group)))?;
    let ids_are_mapped = mappings.iter().any(|name| is_object_id(name));
    (!ids_are_mapped).then(|| {
        Finding::warning(Code::GroupsAreNames, say::groups_are_names::ids())
            .got(*first)
            .fix(say::groups_are_names::ids_fix())
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
