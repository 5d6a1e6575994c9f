//! Narrow before wide: cut off at any request, in any release, with a server that syncs by itself, nobody unwanted was ever
//! sent, and nobody could ever sign in who could not before and is not wanted.

use super::scene::{Scene, failed, keys};
use latchkey_core::{
    administration::{Applied, Change, Purpose, SCIM_HELD_BACK, SyncRule},
    field::Field,
    message::{exact, say},
};
use latchkey_tests::authentik::{FaultAt, Options, Version, What};
use serde_json::{Value, json};
use std::{collections::BTreeSet, time::Duration};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};

/// A setup with SCIM to an endpoint that takes everything, one wanted person, and people who are in neither group.
pub(super) struct Watched {
    pub(super) scene: Scene,
    pub(super) claude: MockServer,
}

pub(super) const RELEASES: [Version; 3] = [Version::V2024_8, Version::V2025_10, Version::V2026_2];
/// Who is wanted.
const WANTED: [&str; 1] = ["jane"];

impl Watched {
    pub(super) async fn new(version: Version, live: bool) -> Self {
        Self::of(Options { version, ..Options::default() }, live).await
    }

    async fn of(options: Options, live: bool) -> Self {
        let watched = Self::before_workos(options, live).await;
        watched.scene.workos().await;
        watched
    }

    /// The same with a provider that still posts to a test on this machine.
    pub(super) async fn before_workos(options: Options, live: bool) -> Self {
        let claude = MockServer::start().await;
        let taken = ResponseTemplate::new(201).set_body_json(json!({ "id": "remote" }));
        Mock::given(any()).respond_with(taken).mount(&claude).await;
        let old = options.version != Version::V2026_2;
        let scene = Scene::new(options).await;
        if old {
            // The oldest has no entitlements, and one release with them is enough.
            scene.set(Field::GroupsFrom, &["groups"]).await;
        }
        scene.set(Field::Mode, &["scim"]).await;
        // With SCIM the names of groups count, and none is mapped here.
        scene.set(Field::Mappings, &[]).await;
        scene.set(Field::ScimUrl, &[&claude.uri()]).await;
        scene.set(Field::ScimGroups, &["claude-users"]).await;
        scene.set(Field::ScimLive, &[if live { "yes" } else { "no" }]).await;
        let watched = Self { scene, claude };
        watched.join("jane", "claude-users");
        watched.scene.server.watch();
        watched
    }

    fn join(&self, username: &str, group: &str) {
        let group = self.scene.object("core/groups", "name", group)["pk"].clone();
        let email = format!("{username}@example.company");
        let person = json!({ "username": username, "name": username, "email": email, "groups": [group] });
        self.scene.server.seed(|world| world.person(person));
    }

    /// Carried out, planned and carried out once more: after that SCIM writes where it is to.
    pub(super) async fn apply(&self) -> Applied {
        self.scene.try_run(Purpose::Connect).await.unwrap();
        self.scene.plan().await;
        let applied = self.scene.try_run(Purpose::Connect).await.unwrap();
        assert_eq!((failed(&applied.findings), applied.open.as_slice()), (vec![], [].as_slice()));
        self.scene.server.synced().await;
        applied
    }

    /// Carried out once: SCIM runs dry.
    pub(super) async fn apply_dry(&self) {
        let applied = self.scene.try_run(Purpose::Connect).await.unwrap();
        assert_eq!((failed(&applied.findings), applied.open.as_slice()), (vec![], [].as_slice()));
    }

    /// Whoever was sent at any time.
    pub(super) async fn sent(&self) -> BTreeSet<String> {
        self.scene.server.synced().await;
        let sent = self.scene.server.sent().into_iter().filter(|sent| sent.kind == "Users");
        sent.map(|sent| sent.name).collect()
    }

    /// Nobody was sent and nobody could sign in who is not wanted.
    pub(super) async fn nobody_else(&self, about: &str) {
        self.nobody_but(&WANTED, about).await;
    }

    async fn nobody_but(&self, wanted: &[&str], about: &str) {
        let sent = self.sent().await;
        assert!(sent.iter().all(|name| wanted.contains(&name.as_str())), "{about}: {sent:?} were sent");
        let admitted = self.scene.server.ever_admitted();
        let unwanted: Vec<_> = admitted.iter().filter(|(_, name)| !wanted.contains(&name.as_str())).collect();
        assert!(unwanted.is_empty(), "{about}: {unwanted:?} could sign in");
    }

    pub(super) fn scim(&self) -> Option<Value> {
        self.scene.server.find("providers/scim", "name", "Claude SCIM")
    }

    async fn mutations(&self, purpose: Purpose) -> usize {
        self.scene.server.forget_calls();
        self.scene.try_run(purpose).await.unwrap();
        self.scene.server.calls().iter().filter(|call| call.changes()).count()
    }

    fn linked(&self) -> bool {
        let application = self.scene.server.find("core/applications", "slug", "claude");
        application.is_some_and(|app| app["backchannel_providers"] != json!([]))
    }
}

/// What may strike a request.
pub(super) fn struck(number: usize) -> What {
    [What::DropAfter, What::DropBefore, What::ServerErrorAfter, What::ServerError][number % 4].clone()
}

/// Cut off at every request there and back: nobody unwanted is let in or sent at any moment, and another run completes.
async fn cut_off_at_any_request(version: Version) {
    let watched = Watched::new(version.clone(), true).await;
    let before = watched.scene.counts();
    let first = watched.mutations(Purpose::Connect).await;
    watched.scene.plan().await;
    let second = watched.mutations(Purpose::Connect).await;
    assert!(first > 8 && second == 1, "{version:?}: {first} and {second}");
    assert_eq!(watched.sent().await, BTreeSet::from(["jane".to_owned()]), "{version:?}");
    let back = watched.mutations(Purpose::Undo).await;
    assert_eq!(watched.scene.counts(), before, "{version:?}");
    assert!(back <= first + second, "{version:?}: each of the {back} is cut below");
    for number in 1..=first + second {
        watched.scene.forget_the_log();
        let about = format!("{version:?}, request {number}");
        if number > first {
            watched.scene.try_run(Purpose::Connect).await.unwrap();
            watched.scene.plan().await;
        }
        let nth = if number > first { number - first } else { number };
        watched.scene.server.fail_next(FaultAt::mutation(nth, struck(number)));
        let cut = watched.scene.try_run(Purpose::Connect).await.unwrap();
        assert!(!cut.open.is_empty(), "{about}");
        assert_eq!(watched.scene.server.faults_left(), 0, "{about}: the fault struck");
        watched.nobody_else(&about).await;
        watched.scene.server.no_more_faults();
        watched.apply().await;
        if (1..=back).contains(&number) {
            watched.scene.server.fail_next(FaultAt::mutation(number, struck(number + 1)));
            let cut = watched.scene.try_run(Purpose::Undo).await.unwrap();
            assert!(!cut.open.is_empty(), "{about}, taking back");
            assert_eq!(watched.scene.server.faults_left(), 0, "{about}, taking back: the fault struck");
            watched.scene.server.no_more_faults();
            watched.nobody_else(&format!("{about}, taking back")).await;
        }
        watched.scene.undo().await;
        assert_eq!(watched.scene.counts(), before, "{about}");
        watched.nobody_else(&about).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cut_off_at_any_request_nobody_unwanted_is_let_in_or_sent() {
    cut_off_at_any_request(Version::V2026_2).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn cut_off_at_any_request_nobody_unwanted_is_let_in_or_sent_before_2026_2() {
    cut_off_at_any_request(Version::V2025_10).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn cut_off_at_any_request_nobody_unwanted_is_let_in_or_sent_without_dry_runs() {
    cut_off_at_any_request(Version::V2024_8).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_fast_link_the_sync_that_a_new_provider_starts_sends_nobody() {
    for version in RELEASES {
        let worker = Duration::from_millis(20);
        let watched = Watched::of(Options { version: version.clone(), worker, ..Options::default() }, true).await;
        watched.scene.try_run(Purpose::Connect).await.unwrap();
        assert_eq!(watched.sent().await, BTreeSet::new(), "{version:?}");
        watched.apply().await;
        watched.nobody_else(&format!("{version:?}")).await;
    }
}

#[tokio::test]
async fn scim_goes_live_by_a_step_of_its_own_after_somebody_saw_who_would_be_sent() {
    for version in RELEASES {
        let watched = Watched::new(version.clone(), true).await;
        let first = watched.scene.try_run(Purpose::Connect).await.unwrap();
        assert_eq!((first.open.len(), failed(&first.findings)), (0, vec![SCIM_HELD_BACK.as_str()]), "{version:?}");
        // Nobody was shown anything yet.
        let unseen = watched.scene.try_run(Purpose::Connect).await.unwrap();
        assert_eq!((unseen.done.len(), failed(&unseen.findings)), (0, vec![SCIM_HELD_BACK.as_str()]), "{version:?}");
        let shown = watched.scene.plan().await.audience.unwrap();
        assert_eq!(shown.people.iter().map(|person| person.username.as_str()).collect::<Vec<_>>(), ["jane"]);
        // Somebody joins after that: what was shown holds no more.
        watched.join("john", "claude-users");
        let changed = watched.scene.try_run(Purpose::Connect).await.unwrap();
        let finding = changed.findings.iter().find(|finding| finding.code == SCIM_HELD_BACK).unwrap();
        assert_eq!(finding.title, say::scim_live_ready::changed());
        let people = |count: u32| Some(say::scim_live_ready::people(count).into());
        assert_eq!((&finding.want, &finding.got), (&people(1), &people(2)));
        assert_eq!(watched.sent().await, BTreeSet::new(), "{version:?}");
        assert_eq!(watched.linked(), version != Version::V2024_8, "{version:?}");
        let plan = watched.scene.plan().await;
        assert_eq!(plan.audience.as_ref().map(|shown| shown.people.len()), Some(2));
        assert_eq!(keys(&plan, Change::Change), [if version == Version::V2024_8 { "application" } else { "scim" }]);
        let live = watched.scene.try_run(Purpose::Connect).await.unwrap();
        assert_eq!((failed(&live.findings), live.done.len()), (vec![], 1), "{version:?}");
        assert_eq!(watched.sent().await.len(), 2, "{version:?}");
        assert!(watched.scene.plan().await.audience.is_none() && watched.scene.plan().await.is_settled());
    }
}

#[tokio::test]
async fn without_dry_runs_scim_is_not_linked_before_it_may_write() {
    let watched = Watched::new(Version::V2024_8, false).await;
    let applied = watched.scene.apply().await;
    assert_eq!(failed(&applied.findings), [""; 0]);
    assert!(watched.scim().is_some() && !watched.linked());
    let plan = watched.scene.plan().await;
    assert!(plan.is_settled() && plan.findings.iter().any(|finding| finding.code.as_str() == "scim_unlinked"));
    assert_eq!(plan.audience.as_ref().map(|shown| shown.people.len()), Some(1));
    assert!(matches!(plan.audience.unwrap().rule, SyncRule::Group { .. }));
    watched.scene.set(Field::ScimLive, &["yes"]).await;
    watched.scene.apply().await;
    assert!(watched.linked());
    assert_eq!(watched.sent().await, BTreeSet::from(["jane".to_owned()]));
}

#[tokio::test]
async fn before_2026_2_one_group_is_asked_for_no_more_and_no_less() {
    for version in [Version::V2024_8, Version::V2025_10] {
        for groups in [&[][..], &["claude-users", "claude-owners"]] {
            let watched = Watched::new(version.clone(), false).await;
            watched.scene.set(Field::ScimGroups, groups).await;
            let plan = watched.scene.plan().await;
            assert!(
                failed(&plan.findings).contains(&"scim_filter_group") && plan.is_blocked(),
                "{version:?} {groups:?}"
            );
            let refused = watched.scene.try_run(Purpose::Connect).await.unwrap();
            assert!(refused.done.is_empty(), "{version:?} {groups:?}");
        }
    }
    let newer = Watched::new(Version::V2026_2, false).await;
    newer.scene.set(Field::ScimGroups, &["claude-users", "claude-owners"]).await;
    assert!(!newer.scene.plan().await.is_blocked());
}

#[tokio::test]
async fn scim_never_writes_where_everybody_would_be_sent() {
    let watched = Watched::new(Version::V2026_2, true).await;
    watched.scene.set(Field::Access, &[]).await;
    watched.scene.try_run(Purpose::Connect).await.unwrap();
    watched.scene.plan().await;
    let refused = watched.scene.try_run(Purpose::Connect).await.unwrap();
    assert_eq!(failed(&refused.findings), [SCIM_HELD_BACK.as_str()]);
    assert_eq!(watched.sent().await, BTreeSet::new());
}

#[tokio::test]
async fn access_that_is_replaced_never_widens_and_the_last_restriction_stays() {
    let watched = Watched::new(Version::V2026_2, true).await;
    watched.apply().await;
    watched.join("otto", "claude-owners");
    watched.scene.set(Field::Access, &["claude-owners"]).await;
    let changes = {
        watched.scene.server.forget_calls();
        watched.scene.apply().await;
        watched
            .scene
            .server
            .calls()
            .into_iter()
            .filter(|call| call.changes())
            .map(|call| call.method)
            .collect::<Vec<_>>()
    };
    assert_eq!(changes, ["POST", "DELETE"], "the new binding stands before the old one goes");
    watched.nobody_but(&["jane", "otto"], "replaced").await;
    watched.scene.set(Field::Access, &[]).await;
    let plan = watched.scene.plan().await;
    assert_eq!(keys(&plan, Change::Keep), ["access/group:claude-owners"]);
    watched.scene.apply().await;
    watched.nobody_but(&["jane", "otto"], "nobody named").await;
    watched.scene.set(Field::Confirm, &["access/group:claude-owners"]).await;
    assert_eq!(keys(&watched.scene.plan().await, Change::Remove), ["access/group:claude-owners"]);
}

#[tokio::test]
async fn an_application_that_stays_keeps_its_restriction_and_loses_scim() {
    for version in RELEASES {
        let watched = Watched::new(version.clone(), true).await;
        watched.apply().await;
        let application = watched.scene.object("core/applications", "slug", "claude");
        let change = json!({ "name": "Claude of ours" });
        watched.scene.server.seed(|world| world.change("core/applications", &application["pk"], change));
        let dry = watched.scene.try_plan(Purpose::Undo).await.unwrap();
        let kept = dry.objects.iter().find(|object| object.key == "application").unwrap();
        assert_eq!(kept.note, Some(say::plan_note::changed_since(vec![exact("name")]).into()));
        let differing: Vec<_> = kept.fields.iter().filter(|field| field.differs).collect();
        assert_eq!(differing.len(), 1, "{differing:?}");
        assert_eq!(
            (differing[0].before.as_deref(), differing[0].after.as_deref()),
            (Some("Claude of ours"), Some("Claude"))
        );
        watched.scene.undo().await;
        assert!(watched.scim().is_none(), "{version:?}");
        let left = watched.scene.server.admitted();
        assert_eq!(left, BTreeSet::from([("claude".to_owned(), "jane".to_owned())]), "{version:?}");
        watched.nobody_else(&format!("{version:?}")).await;
        let again = watched.scene.try_plan(Purpose::Undo).await.unwrap();
        assert!(again.is_settled() && !again.objects.is_empty(), "{version:?}");
    }
}

#[tokio::test]
async fn the_provider_gone_by_hand_leaves_nothing_open() {
    let watched = Watched::new(Version::V2026_2, true).await;
    let before = watched.scene.counts();
    watched.apply().await;
    let provider = watched.scene.object("providers/saml", "name", "Claude");
    watched.scene.server.seed(|world| world.remove("providers/saml", &provider["pk"]));
    let undone = watched.scene.undo().await;
    assert_eq!(failed(&undone.findings), [""; 0]);
    assert_eq!(watched.scene.counts(), before);
    watched.nobody_else("provider gone").await;
}

#[tokio::test]
async fn scim_that_somebody_changed_stays_with_its_application_and_is_a_failure() {
    let watched = Watched::new(Version::V2026_2, true).await;
    watched.apply().await;
    let scim = watched.scim().unwrap();
    watched.scene.server.seed(|world| world.change("providers/scim", &scim["pk"], json!({ "name": "Ours" })));
    let undone = watched.scene.try_run(Purpose::Undo).await.unwrap();
    assert_eq!(failed(&undone.findings), ["scim_stopped"], "{:?}", undone.findings);
    assert!(watched.scene.server.find("core/applications", "slug", "claude").is_some());
    watched.nobody_else("SCIM changed").await;
}

#[tokio::test]
async fn what_others_hung_on_the_application_is_named_and_asked_for() {
    let watched = Watched::new(Version::V2026_2, true).await;
    let before = watched.scene.counts();
    watched.apply().await;
    let application = watched.scene.object("core/applications", "slug", "claude");
    let group = watched.scene.object("core/groups", "name", "claude-owners");
    let theirs = watched.scene.server.seed(|world| {
        let scim =
            world.object("providers/scim", json!({ "name": "Theirs", "url": "https://other.example", "token": "x" }));
        let mut linked = application["backchannel_providers"].as_array().unwrap().clone();
        linked.push(scim["pk"].clone());
        world.change("core/applications", &application["pk"], json!({ "backchannel_providers": linked }));
        let entitlement =
            world.object("core/application_entitlements", json!({ "name": "Theirs", "app": application["pk"] }));
        let binding = json!({ "target": application["pk"], "group": group["pk"], "order": 7 });
        [scim["pk"].clone(), entitlement["pbm_uuid"].clone(), world.object("policies/bindings", binding)["pk"].clone()]
    });
    let plan = watched.scene.try_plan(Purpose::Undo).await.unwrap();
    let asked: Vec<String> = keys(&plan, Change::Conflict).into_iter().map(str::to_owned).collect();
    assert_eq!(asked.len(), 3, "{asked:?}");
    watched.scene.server.forget_calls();
    let refused = watched.scene.try_run(Purpose::Undo).await.unwrap();
    assert_eq!(failed(&refused.findings), ["plan_is_clear"]);
    assert!(
        refused.findings[0]
            .got
            .as_ref()
            .map(latchkey_words::in_english)
            .as_deref()
            .unwrap()
            .contains("SCIM Provider Theirs"),
        "{:?}",
        refused.findings
    );
    assert!(watched.scene.server.calls().iter().all(|call| !call.changes()));
    assert!(watched.scene.server.all("providers/scim").iter().any(|scim| scim["pk"] == theirs[0]));
    let confirmed: Vec<&str> = asked.iter().map(String::as_str).collect();
    watched.scene.set(Field::Confirm, &confirmed).await;
    let undone = watched.scene.undo().await;
    assert_eq!(failed(&undone.findings), [""; 0]);
    assert_eq!(watched.scene.counts(), before);
}

#[tokio::test]
async fn one_person_without_an_address_stops_nobody_else() {
    let watched = Watched::new(Version::V2026_2, true).await;
    let group = watched.scene.object("core/groups", "name", "claude-users")["pk"].clone();
    for (username, email) in [("no-address", ""), ("zoe", "zoe@example.company")] {
        let person = json!({ "username": username, "name": username, "email": email, "groups": [group] });
        watched.scene.server.seed(|world| world.person(person));
    }
    watched.apply().await;
    assert!(watched.sent().await.contains("zoe"), "{:?}", watched.scene.server.sync_log("Claude SCIM"));
    let log = watched.scene.server.sync_log("Claude SCIM");
    assert!(!log.iter().any(|event| event.starts_with("Stopping sync")), "{log:?}");
    assert!(watched.claude.received_requests().await.unwrap().len() > 2);
}
