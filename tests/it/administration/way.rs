//! The whole way: from nothing to a configured server, a second plan, WorkOS's values, and back to nothing.

use super::scene::{Scene, failed, keys};
use latchkey_core::{
    administration::{Change, Purpose},
    field::Field,
    message::{exact, say},
};
use latchkey_tests::authentik::Options;

#[tokio::test]
async fn a_plan_says_everything_that_is_to_be_made_and_makes_nothing() {
    let scene = Scene::new(Options::default()).await;
    let before = scene.counts();
    let plan = scene.plan().await;
    assert!(plan.objects.iter().all(|object| object.change == Change::Create), "{:?}", plan.objects);
    assert!(!plan.is_blocked() && !plan.is_settled());
    assert!(plan.requests < 12, "{} requests", plan.requests);
    assert_eq!(scene.counts(), before);
    assert!(scene.server.calls().iter().all(|call| !call.changes()));
    assert_eq!(plan.server.version, "2026.2.2");
}

#[tokio::test]
async fn from_nothing_to_a_configured_server_and_back_to_nothing() {
    let scene = Scene::new(Options::default()).await;
    let before = scene.counts();
    let applied = scene.apply().await;
    assert_eq!(failed(&applied.findings), [""; 0]);
    // 29, and one in which the application gets its provider, once everything that restricts it is there.
    assert!(applied.requests <= 30, "{} requests", applied.requests);
    assert_eq!(scene.server.dropped_fields().len(), 0, "{:?}", scene.server.dropped_fields());

    let provider = scene.object("providers/saml", "name", "Claude");
    assert_eq!(provider["acs_url"], "http://127.0.0.1:7468/acs");
    assert_eq!((&provider["sp_binding"], &provider["sign_assertion"]), (&"post".into(), &true.into()));
    assert_eq!(provider["property_mappings"].as_array().unwrap().len(), 5);
    assert_eq!(provider["issuer"], format!("{}/application/saml/claude/metadata/", scene.server.url()));
    let application = scene.object("core/applications", "slug", "claude");
    assert_eq!(application["provider"], provider["pk"]);
    assert_eq!(application["meta_launch_url"], "https://claude.ai/login?sso=true");

    let again = scene.plan().await;
    assert!(again.is_settled(), "{:?}", keys(&again, Change::Change));
    assert_eq!(again.objects.len(), applied.plan.objects.len());
    scene.server.forget_calls();
    let nothing = scene.apply().await;
    assert!(nothing.done.is_empty() && scene.server.calls().iter().all(|call| !call.changes()));

    let undone = scene.undo().await;
    assert_eq!(failed(&undone.findings), [""; 0]);
    assert_eq!(scene.counts(), before);
    assert!(scene.setup().administration.made.is_empty());
    let log: Vec<_> = scene.setup().log.into_iter().map(|entry| entry.what).collect();
    assert!(
        log.iter().any(|what| *what == say::log_entry::object_made(exact("SAML Provider"), exact("Claude"))),
        "{log:?}"
    );
    assert!(log.iter().any(|what| *what == say::log_entry::removed(exact("SAML Provider Claude"))), "{log:?}");
}

#[tokio::test]
async fn four_requests_at_once_and_never_more() {
    let latency = std::time::Duration::from_millis(20);
    let scene = Scene::new(Options { latency, ..Options::default() }).await;
    scene.apply().await;
    assert!((2..=4).contains(&scene.server.most_at_once()), "{}", scene.server.most_at_once());
}

#[tokio::test]
async fn temporary_values_are_replaced_by_a_plan_of_their_own() {
    let scene = Scene::new(Options::default()).await;
    scene.apply().await;
    scene.workos().await;
    let whole = scene.plan().await;
    // The plan replaces them, so they are said and fail nothing.
    assert_eq!(failed(&whole.findings), [""; 0]);
    let left = whole.findings.iter().filter(|finding| finding.code.as_str() == "temporary_value_left");
    assert_eq!(left.count(), 2);
    let plan = scene.try_plan(Purpose::UpdateProvider).await.unwrap();
    assert_eq!(keys(&plan, Change::Change), ["provider"]);
    let differing: Vec<&str> =
        plan.objects[0].fields.iter().filter(|field| field.differs).map(|field| field.name.as_str()).collect();
    assert_eq!(differing, ["acs_url", "audience"]);
    let applied = scene.try_run(Purpose::UpdateProvider).await.unwrap();
    assert_eq!((applied.done.as_slice(), failed(&applied.findings)), (["provider".to_owned()].as_slice(), vec![]));
    assert_eq!(scene.object("providers/saml", "name", "Claude")["audience"], "https://auth.workos.com/01HX4M7QZ8");
    assert!(scene.plan().await.is_settled());
    assert_eq!(failed(&scene.plan().await.findings), [""; 0]);
    let before_anything = scene.undo().await;
    assert_eq!(failed(&before_anything.findings), [""; 0]);
    assert!(scene.server.find("providers/saml", "name", "Claude").is_none());
}

#[tokio::test]
async fn directory_sync_comes_with_its_provider_and_mapping() {
    let scene = Scene::new(Options::default()).await;
    let before = scene.counts();
    scene.set(Field::Mode, &["scim"]).await;
    let plan = scene.plan().await;
    assert!(failed(&plan.findings).contains(&"scim_endpoint_given"));
    scene.set(Field::ScimUrl, &["https://api.workos.com/scim/v2.0/abc"]).await;
    scene.set(Field::ScimGroups, &["claude-users"]).await;
    scene.apply().await;
    assert_eq!(scene.server.dropped_fields().len(), 0, "{:?}", scene.server.dropped_fields());
    let scim = scene.object("providers/scim", "name", "Claude SCIM");
    assert_eq!((&scim["dry_run"], &scim["token"]), (&true.into(), &"scim-bearer".into()));
    assert_eq!(scim["group_filters"].as_array().unwrap().len(), 1);
    let application = scene.object("core/applications", "slug", "claude");
    assert_eq!(application["backchannel_providers"], serde_json::json!([scim["pk"]]));
    assert!(scene.plan().await.is_settled());
    scene.set(Field::ScimLive, &["yes"]).await;
    assert_eq!(keys(&scene.plan().await, Change::Change), ["scim"]);
    scene.apply().await;
    assert_eq!(scene.object("providers/scim", "name", "Claude SCIM")["dry_run"], false);
    scene.undo().await;
    assert_eq!(scene.counts(), before);
}

#[tokio::test]
async fn what_is_wanted_no_more_is_removed() {
    let scene = Scene::new(Options::default()).await;
    scene.apply().await;
    let bindings = scene.server.all("policies/bindings").len();
    scene.set(Field::Access, &["claude-owners"]).await;
    let plan = scene.plan().await;
    assert_eq!(keys(&plan, Change::Remove), ["access/group:claude-users"]);
    assert_eq!(keys(&plan, Change::Create), ["access/group:claude-owners"]);
    scene.apply().await;
    assert_eq!(scene.server.all("policies/bindings").len(), bindings);
    assert!(scene.plan().await.is_settled());
}

#[tokio::test]
async fn another_certificate_is_another_key_pair_and_the_old_one_goes() {
    let scene = Scene::new(Options::default()).await;
    scene.apply().await;
    let old = scene.server.all("crypto/certificatekeypairs");
    let certificate =
        latchkey_core::wizard::Action::MakeCertificate { common_name: "Claude 2".to_owned(), bits: 2048, days: 365 };
    scene.app.apply(&scene.name, certificate).await.unwrap();
    let plan = scene.plan().await;
    assert_eq!((keys(&plan, Change::Change), keys(&plan, Change::Remove).len()), (vec!["provider"], 1));
    scene.apply().await;
    let pairs = scene.server.all("crypto/certificatekeypairs");
    assert_eq!(pairs.len(), old.len());
    assert!(scene.plan().await.is_settled());
}

#[tokio::test]
async fn no_secret_is_written_into_the_setup() {
    let scene = Scene::new(Options::default()).await;
    scene.set(Field::Mode, &["scim"]).await;
    scene.set(Field::ScimUrl, &["https://api.workos.com/scim/v2.0/abc"]).await;
    scene.apply().await;
    let saved = serde_json::to_string(&scene.setup()).unwrap();
    for secret in ["PRIVATE KEY", "scim-bearer", scene.server.token()] {
        assert!(!saved.contains(secret), "{secret}");
    }
}
