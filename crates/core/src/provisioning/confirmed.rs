//! Whether the groups that are mapped today pass what somebody confirmed at the identity provider.

use super::passing::{GroupFilter, Holds, Way, mapped_groups, mapped_groups_of};
use crate::{Code, Finding, check::Setting, plain::quoted, product::Product, setup::Setup};

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
            Finding::failed(UNCONFIRMED, "Nobody has confirmed yet that the mapped groups are sent")
                .got_words("no confirmation"),
        ),
        (_, Some(confirmed)) if confirmed.is_empty() => Some(
            Finding::failed(UNCONFIRMED, "The groups were mapped after the attributes were confirmed")
                .got_words("no groups at the time of the confirmation"),
        ),
        (Holds::Filter, Some(confirmed)) => filtered_out(&wanted, confirmed),
        (Holds::Choice, Some(confirmed)) => not_chosen(&wanted, confirmed),
    };
    let finding = finding.map(|finding| match holds {
        Holds::Filter => finding.want(filter.to_string()).fix(format!(
            "Enter this filter in the group attribute statement: {filter}. Then confirm the mapping in the attributes step. People whose groups do not arrive lose access.",
        )),
        Holds::Choice | Holds::Nothing => finding.want(needed.join(", ")).fix(format!(
            "Choose these groups for the application: {groups}. Then confirm the mapping in the attributes step. People whose groups do not arrive lose access.",
            groups = needed.join(", "),
        )),
    });
    finding.into_iter().map(|finding| finding.setting(Setting::Groups)).collect()
}

fn filtered_out(wanted: &[String], confirmed: &[String]) -> Option<Finding> {
    let filter = GroupFilter::letting_through(confirmed)?;
    let title = match held_back(wanted, |name| filter.passes(name)).as_slice() {
        [] => return None,
        [name] => format!("The group {name} is mapped but does not pass the group filter", name = quoted(name)),
        names => format!("{} mapped groups do not pass the group filter", names.len()),
    };
    Some(Finding::failed(FILTERED_OUT, title).got(filter.to_string()))
}

fn not_chosen(wanted: &[String], confirmed: &[String]) -> Option<Finding> {
    let title = match held_back(wanted, |name| confirmed.contains(name)).as_slice() {
        [] => return None,
        [name] => format!("The group {name} is mapped but is not chosen for the application", name = quoted(name)),
        names => format!("{} mapped groups are not chosen for the application", names.len()),
    };
    Some(Finding::failed(FILTERED_OUT, title).got(confirmed.join(", ")))
}

fn held_back(wanted: &[String], passes: impl Fn(&String) -> bool) -> Vec<&String> {
    wanted.iter().filter(|name| !passes(name)).collect()
}
