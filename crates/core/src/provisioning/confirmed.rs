//! Whether the groups that are mapped today pass what somebody confirmed at the identity provider.

use super::passing::{GroupFilter, Holds, Way, mapped_groups, mapped_groups_of};
use crate::{
    Code, Finding,
    check::Setting,
    message::{Exact, exact, say},
    plain::quoted,
    product::Product,
    setup::Setup,
};

const UNCONFIRMED: Code = Code::GroupFilterUnconfirmed;
const FILTERED_OUT: Code = Code::MappedGroupFilteredOut;

/// What stands at the identity provider by the setup's own record, against the mapping table of today: each mapped group
/// that does not pass is a failure, and so is a filter or choice that nobody confirmed. With `only`, the groups of that
/// product's organizations are judged; what has to be entered is always what all of them need.
pub fn judge_passing(setup: &Setup, only: Option<Product>) -> Vec<Finding> {
    let holds = Holds::of(&setup.idp);
    let wanted = mapped_groups_of(setup, Way::SignIn, only);
    let needed = mapped_groups(setup, Way::SignIn);
    let Some(filter) = GroupFilter::letting_through(&needed).filter(|_| !wanted.is_empty()) else {
        return Vec::new();
    };
    let finding = match (holds, &setup.groups_confirmed) {
        (Holds::Nothing, _) => None,
        (_, None) => Some(
            Finding::failed(UNCONFIRMED, say::group_filter_unconfirmed::never())
                .got_words(say::group_filter_unconfirmed::never_got()),
        ),
        (_, Some(confirmed)) if confirmed.is_empty() => Some(
            Finding::failed(UNCONFIRMED, say::group_filter_unconfirmed::mapped_later())
                .got_words(say::group_filter_unconfirmed::mapped_later_got()),
        ),
        (Holds::Filter, Some(confirmed)) => filtered_out(&wanted, confirmed),
        (Holds::Choice, Some(confirmed)) => not_chosen(&wanted, confirmed),
    };
    let finding = finding.map(|finding| match holds {
        Holds::Filter => finding.want(filter.to_string()).fix(say::groups_let_through::filter_fix(exact(&filter))),
        Holds::Choice | Holds::Nothing => finding
            .want(needed.join(", "))
            .fix(say::groups_let_through::choice_fix(needed.iter().map(exact).collect::<Vec<_>>())),
    });
    finding.into_iter().map(|finding| finding.setting(Setting::Groups)).collect()
}

fn filtered_out(wanted: &[String], confirmed: &[String]) -> Option<Finding> {
    let filter = GroupFilter::letting_through(confirmed)?;
    let held = held_back(wanted, |name| filter.passes(name));
    let title = say::mapped_group_filtered_out::filter(held.len(), quoted_names(&held));
    (!held.is_empty()).then(|| Finding::failed(FILTERED_OUT, title).got(filter.to_string()))
}

fn not_chosen(wanted: &[String], confirmed: &[String]) -> Option<Finding> {
    let held = held_back(wanted, |name| confirmed.contains(name));
    let title = say::mapped_group_filtered_out::choice(held.len(), quoted_names(&held));
    (!held.is_empty()).then(|| Finding::failed(FILTERED_OUT, title).got(confirmed.join(", ")))
}

fn held_back(wanted: &[String], passes: impl Fn(&String) -> bool) -> Vec<&String> {
    wanted.iter().filter(|name| !passes(name)).collect()
}

fn quoted_names(names: &[&String]) -> Vec<Exact> {
    names.iter().map(|name| exact(quoted(name.as_str()))).collect()
}
