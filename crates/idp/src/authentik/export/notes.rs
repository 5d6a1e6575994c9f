//! What stands above every export as a comment: for which version it was made, and what it does not hold.

use super::Content;
use crate::authentik::{
    version::{self, NEWEST},
    wanted::{self, Value, Wish},
};
use latchkey_core::setup::Setup;

/// One sentence a line. No text of the setup is in them.
pub(super) fn of(setup: &Setup, content: &Content) -> Vec<String> {
    let all = wanted::for_every_version(setup);
    let wishes: Vec<&Wish> = all
        .iter()
        .flat_map(|object| &object.wishes)
        .filter(|wish| wish.value != Value::Nothing && wish.field != "backchannel_providers")
        .collect();
    let mut lines = Vec::new();
    lines.extend(content.values.caution().map(str::to_owned));
    match content.version {
        Some(version) => {
            lines.push(format!("Made for authentik {version}."));
            let later = |wish: &&&Wish| wish.since.is_some_and(|since| version < since);
            lines.extend(listed(
                "Left out, because this version does not have them",
                wishes.iter().filter(later),
                since,
            ));
        }
        None => {
            lines.push(format!("Made for authentik {NEWEST}, because the server's version is not known."));
            let new = |wish: &&&Wish| wish.since.is_some() && wish.until.is_none();
            lines.extend(listed("Older versions do not have", wishes.iter().filter(new), since));
            let renamed = |wish: &&&Wish| wish.until.is_some();
            let title = "Left out, because their names changed between versions";
            lines.extend(listed(title, wishes.iter().filter(renamed), until));
        }
    }
    lines.extend(content.scim.note().map(str::to_owned));
    if let Some(version) = content.version.filter(|version| *version < version::ENTITLEMENTS)
        && content.entitled
        && !content.values.sent_groups.is_empty()
    {
        lines.push(format!("Entitlements are left out, because authentik {version} does not have them; they came with 2024.12. Update authentik, or have it send the person's groups."));
    }
    if setup.administration.access.is_empty() {
        lines.push("Nobody is bound to the application, so everybody at authentik may open it.".to_owned());
    }
    if content.entitled && !content.values.sent_groups.is_empty() && setup.administration.entitlements.is_empty() {
        lines.push("No entitlement has anybody yet: bind groups or users to them.".to_owned());
    }
    lines
}

fn since(wish: &Wish) -> String {
    wish.since.map_or_else(String::new, |since| format!("from {since}"))
}

fn until(wish: &Wish) -> String {
    wish.until.map_or_else(String::new, |until| format!("before {until}"))
}

fn listed<'a>(
    title: &str,
    wishes: impl Iterator<Item = &'a &'a Wish>,
    when: impl Fn(&Wish) -> String,
) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for wish in wishes {
        let deviation = wish.deviation.map_or_else(String::new, |name| format!(", deviation {name}"));
        let name = format!("{} ({}{deviation})", wish.field, when(wish));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    (!names.is_empty()).then(|| format!("{title}: {}.", names.join(", ")))
}
