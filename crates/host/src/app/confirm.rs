//! Which objects may be confirmed: a key that no plan has would be kept and would never do anything.

use latchkey_core::{
    Code, Failure,
    message::{Exact, exact, say},
    plain::quoted,
    setup::Setup,
};
use std::collections::BTreeSet;

/// Refuses keys that neither a plan of this setup nor its record of what was made has.
///
/// # Errors
/// `confirm_unknown`, with the keys that there are.
pub(super) fn check(setup: &Setup, values: &[String]) -> Result<(), Failure> {
    let chosen = &setup.administration;
    // Of what was made both its key and the server that it is at: the same server may have another address now.
    let made = chosen.made.iter().flat_map(|record| [record.key.clone(), record.server.clone()]);
    let idp = latchkey_idp::find(&setup.idp);
    let wanted = idp.map(|idp| idp.confirmable(setup)).unwrap_or_default();
    let known: BTreeSet<String> = wanted.into_iter().chain(made).chain(chosen.confirmed.iter().cloned()).collect();
    let of_others = |key: &str| idp.is_some_and(|idp| idp.is_key_of_others(key));
    let given = values.iter().flat_map(|value| value.lines()).map(str::trim).filter(|key| !key.is_empty());
    let unknown = given.filter(|key| !known.contains(*key) && !of_others(key));
    let unknown: Vec<Exact> = unknown.map(|key| exact(quoted(key))).collect();
    if unknown.is_empty() {
        return Ok(());
    }
    let fix = if known.is_empty() {
        say::confirm_unknown::nothing_fix()
    } else {
        say::confirm_unknown::no_such_key_fix(known.into_iter().map(exact).collect::<Vec<_>>())
    };
    Err(Failure::input(Code::ConfirmUnknown, say::confirm_unknown::no_such_key(unknown.len(), unknown), fix))
}
