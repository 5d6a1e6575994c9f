//! Whether SCIM may write. It goes live by a step of its own: when everything that restricts stands at the server as it was
//! just read, and whoever is at the keyboard was shown whom it would send, under the same restriction and to the same
//! place. Until then it is dry; a release without dry runs keeps it unlinked.

use super::{
    Session,
    known::{plain, same},
    people::{Account, Sends, sendable},
    plan::{Reader, is_still},
    present::{Present, id_of},
    steps::Step,
};
use crate::authentik::{
    Kind, Version, version,
    wanted::{SCIM_PROVIDER, Wanted},
};
use latchkey_core::{
    Code, Failure, Finding, Owner, Timestamp,
    administration::{SCIM_HELD_BACK, SyncAudience, SyncPerson, SyncRule, SyncSeen},
    check::Setting,
    message::{Message, say},
    ports::Api,
    setup::Setup,
};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

/// Why SCIM is not let live although it is to write.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum HeldBack {
    /// Something of the rest is still to be done.
    Unfinished,
    /// Nothing restricts whom it sends.
    Unrestricted,
    /// Nobody was shown whom it would send.
    Unseen,
    /// Since then something changed.
    Changed,
}

/// What is kept of an audience that was shown.
pub fn seen(audience: &SyncAudience) -> SyncSeen {
    let mut people: Vec<u64> = audience.people.iter().map(|person| person.id).collect();
    people.sort_unstable();
    let mut digest = Sha256::new();
    people.iter().for_each(|id| digest.update(id.to_be_bytes()));
    for group in audience.groups.iter().flatten() {
        digest.update([0]);
        digest.update(group.as_bytes());
    }
    SyncSeen {
        at: audience.at,
        server: audience.server.clone(),
        url: audience.url.clone(),
        rule: audience.rule.clone(),
        people: u32::try_from(people.len()).unwrap_or(u32::MAX),
        digest: digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect(),
    }
}

/// Whether bindings of the application decide whom SCIM sends; before, one group of its own filter does.
pub(super) fn goes_by_bindings(version: Option<Version>) -> bool {
    version.is_none_or(|version| version >= version::SCIM_GROUP_FILTERS)
}

/// Whether a SCIM provider writes: an application has it, and it does not run dry.
pub(super) fn is_live(provider: &Json) -> bool {
    let linked = provider.get("assigned_backchannel_application_slug").is_some_and(|slug| !slug.is_null());
    linked && provider.get("dry_run") != Some(&Json::Bool(true))
}

/// Whether it writes to the endpoint that is wanted. At another one it goes live anew.
pub(super) fn is_live_at(provider: &Json, setup: &Setup) -> bool {
    let wanted = setup.administration.scim_url.as_deref().map(Json::from);
    is_live(provider) && wanted.is_none_or(|url| same("url", &url, provider.get("url")))
}

/// The SCIM provider that is wanted, as the server has it.
pub(super) fn provider<'a>(setup: &Setup, wanted: &[Wanted], present: &'a Present) -> Option<&'a Json> {
    let scim = wanted.iter().find(|object| object.key == SCIM_PROVIDER)?;
    present.existing(scim, setup.administration.record(SCIM_PROVIDER))
}

/// Whom SCIM would send, where its provider and the application are there.
///
/// # Errors
/// Those of [`super::Server::ask`].
pub(super) async fn audience<A: Api>(
    session: &Session<'_, A>,
    setup: &Setup,
    wanted: &[Wanted],
    present: &Present,
    now: Timestamp,
) -> Result<Option<SyncAudience>, Failure> {
    let application = wanted.iter().find(|object| object.key == "application");
    let application = application
        .and_then(|application| present.existing(application, setup.administration.record("application")))
        .and_then(|application| Some((application, id_of(Kind::Application, application)?)));
    let (Some(provider), Some((application, id))) = (provider(setup, wanted, present), application) else {
        return Ok(None);
    };
    let all = application.get("policy_engine_mode").and_then(Json::as_str) == Some("all");
    let filter = provider.get("filter_group").filter(|group| !group.is_null()).map(plain);
    let (everybody, sends) =
        futures::future::try_join(sendable(&session.server), Sends::read(session, (&id, all), filter)).await?;
    let people = everybody.into_iter().filter(|account| sends.sends(account));
    let filters = provider.get("group_filters").filter(|groups| groups.as_array().is_some_and(|held| !held.is_empty()));
    let name = |group: &Json| present.known.shown(Kind::ScimProvider, "group_filters", group);
    let person = |Account { id, username, name, email, .. }| SyncPerson { id, username, name, email };
    Ok(Some(SyncAudience {
        at: now,
        server: session.facts.url.clone(),
        url: provider.get("url").map(plain).unwrap_or_default(),
        rule: sends.rule(),
        people: people.map(person).collect(),
        groups: filters.and_then(Json::as_array).map(|groups| groups.iter().filter_map(name).collect()),
    }))
}

/// Whether SCIM has to stay dry. `steps` are those of a plan in which it does; `removed` tells whether something is to go.
pub(super) fn held_back(
    setup: &Setup,
    steps: &[Step],
    removed: bool,
    audience: Option<&SyncAudience>,
    reader: Reader,
) -> Option<HeldBack> {
    let restricts = [Kind::Application, Kind::Binding, Kind::ScimProvider, Kind::ScimMapping];
    let open = |step: &Step| restricts.contains(&step.wanted.kind) && !is_still(step.change);
    let Some(audience) = audience.filter(|_| !removed && !steps.iter().any(open)) else {
        return Some(HeldBack::Unfinished);
    };
    if audience.rule == SyncRule::Everybody {
        return Some(HeldBack::Unrestricted);
    }
    match &setup.administration.scim_seen {
        // This very plan shows it; carrying it out asks again.
        _ if reader == Reader::Person => None,
        None => Some(HeldBack::Unseen),
        Some(shown) if !shown.is_like(&seen(audience)) => Some(HeldBack::Changed),
        Some(_) => None,
    }
}

impl HeldBack {
    /// What is to be said of it.
    pub(super) fn finding(self, setup: &Setup, audience: Option<&SyncAudience>) -> Finding {
        let finding = |title: Message| Finding::failed(SCIM_HELD_BACK, title);
        let now = match audience {
            Some(audience) => say::scim_live_ready::people(audience.people.len()),
            None => say::scim_live_ready::everybody(),
        };
        match self {
            Self::Unfinished => finding(say::scim_live_ready::unfinished())
                .fix(say::scim_live_ready::unfinished_fix())
                .owner(Owner::You),
            Self::Unrestricted => finding(say::scim_live_ready::unrestricted())
                .want_words(say::scim_live_ready::unrestricted_want())
                .got_words(now)
                .fix(say::scim_live_ready::unrestricted_fix())
                .setting(Setting::Assignment),
            Self::Unseen => finding(say::scim_live_ready::unseen())
                .got_words(now)
                .fix(say::scim_live_ready::unseen_fix())
                .owner(Owner::You),
            Self::Changed => {
                let shown = setup.administration.scim_seen.as_ref();
                let shown = shown.map(|shown| say::scim_live_ready::people(shown.people));
                let changed = finding(say::scim_live_ready::changed())
                    .got_words(now)
                    .fix(say::scim_live_ready::changed_fix())
                    .owner(Owner::You);
                match shown {
                    Some(shown) => changed.want_words(shown),
                    None => changed,
                }
            }
        }
    }
}

/// What is to be said of whom SCIM sends on this release.
pub(super) fn remarks(setup: &Setup, version: Option<Version>, provider: Option<&Json>) -> Vec<Finding> {
    const FILTER: Code = Code::ScimFilterGroup;
    let chosen = &setup.administration;
    let mut findings = Vec::new();
    if !goes_by_bindings(version) {
        let finding = |title: Message| {
            let finding = Finding::failed(FILTER, title).want_words(say::scim_filter_group::want());
            match chosen.scim_groups.is_empty() {
                true => finding.got_words(say::scim_filter_group::none_got()),
                false => finding.got(chosen.scim_groups.join(", ")),
            }
        };
        match chosen.scim_groups.as_slice() {
            [] => findings.push(
                finding(say::scim_filter_group::none())
                    .fix(say::scim_filter_group::none_fix())
                    .setting(Setting::Groups),
            ),
            [one] => findings.push(
                Finding::passed(FILTER, say::scim_filter_group::one())
                    .want_words(say::scim_filter_group::want())
                    .got(one),
            ),
            _ => findings.push(
                finding(say::scim_filter_group::several())
                    .fix(say::scim_filter_group::several_fix())
                    .setting(Setting::Groups),
            ),
        }
    }
    let cannot_run_dry = version.is_some_and(|version| version < version::SCIM_DRY_RUN);
    if cannot_run_dry && chosen.scim_live && provider.is_some_and(|held| is_live(held) && !is_live_at(held, setup)) {
        findings.push(
            Finding::failed(Code::ScimStopped, say::scim_stopped::new_endpoint())
                .want_words(say::scim_stopped::linked_want())
                .got_words(say::scim_stopped::linked_got())
                .fix(say::scim_stopped::new_endpoint_fix())
                .setting(Setting::Assignment),
        );
    }
    if cannot_run_dry && !chosen.scim_live {
        findings.push(match provider.is_some_and(is_live) {
            true => Finding::failed(Code::ScimStopped, say::scim_stopped::not_wanted())
                .want_words(say::scim_stopped::linked_want())
                .got_words(say::scim_stopped::linked_got())
                .fix(say::scim_stopped::not_wanted_fix())
                .setting(Setting::Assignment),
            false => Finding::warning(Code::ScimUnlinked, say::scim_unlinked::not_yet())
                .fix(say::scim_unlinked::not_yet_fix())
                .owner(Owner::You),
        });
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn setup(seen: Option<SyncSeen>) -> Setup {
        let mut setup: Setup = serde_json::from_value(json!({
            "schema": 2, "name": "acme", "created": "2026-11-21T12:00:00Z", "changed": "2026-11-21T12:00:00Z",
            "idp": "authentik", "organizations": [],
        }))
        .unwrap();
        setup.administration.scim_seen = seen;
        setup
    }

    fn audience(ids: &[u64], rule: SyncRule) -> SyncAudience {
        let person =
            |id: &u64| SyncPerson { id: *id, username: String::new(), name: String::new(), email: String::new() };
        SyncAudience {
            at: Timestamp::from_unix(0),
            server: "https://authentik.company".to_owned(),
            url: "https://api.workos.com/scim/v2.0/abc".to_owned(),
            rule,
            people: ids.iter().map(person).collect(),
            groups: None,
        }
    }

    fn group() -> SyncRule {
        SyncRule::Group { id: "a".to_owned() }
    }

    fn held(shown: Option<&SyncAudience>, now: &SyncAudience) -> Option<HeldBack> {
        held_back(&setup(shown.map(seen)), &[], false, Some(now), Reader::Run)
    }

    #[test]
    fn scim_goes_live_only_for_those_who_were_shown() {
        let shown = audience(&[7, 9], group());
        let later = SyncAudience { at: Timestamp::from_unix(60), ..audience(&[9, 7], group()) };
        assert_eq!(held(Some(&shown), &later), None, "neither the time nor the order matters");
        assert_eq!(held(None, &shown), Some(HeldBack::Unseen));
        let elsewhere = SyncAudience { url: "https://other.example".to_owned(), ..shown.clone() };
        let groups = SyncAudience { groups: Some(vec!["a".to_owned()]), ..shown.clone() };
        let rule = audience(&[7, 9], SyncRule::Group { id: "b".to_owned() });
        for other in [audience(&[7, 8], group()), audience(&[7], group()), elsewhere, groups, rule] {
            assert_eq!(held(Some(&shown), &other), Some(HeldBack::Changed), "{other:?}");
        }
    }

    #[test]
    fn what_restricts_nobody_or_is_not_finished_is_never_let_live() {
        let everybody = audience(&[7], SyncRule::Everybody);
        assert_eq!(held(Some(&everybody), &everybody), Some(HeldBack::Unrestricted));
        let well = audience(&[7], group());
        let setup = setup(Some(seen(&well)));
        assert_eq!(held_back(&setup, &[], true, Some(&well), Reader::Person), Some(HeldBack::Unfinished));
        assert_eq!(held_back(&setup, &[], false, None, Reader::Person), Some(HeldBack::Unfinished));
    }

    #[test]
    fn a_provider_writes_where_it_is_linked_and_not_dry() {
        let linked = json!({ "assigned_backchannel_application_slug": "claude", "dry_run": false });
        assert!(is_live(&linked) && is_live(&json!({ "assigned_backchannel_application_slug": "claude" })));
        assert!(!is_live(&json!({ "assigned_backchannel_application_slug": null, "dry_run": false })));
        assert!(!is_live(&json!({ "assigned_backchannel_application_slug": "claude", "dry_run": true })));
    }
}
