//! What others made is not touched unless that is confirmed; what others changed is not removed; what is missing is said.

use super::scene::{Scene, failed, keys};
use latchkey_core::{
    administration::{Change, Purpose},
    field::Field,
    message::say,
    wizard::Action,
};
use latchkey_tests::authentik::{Options, Permissions};
use latchkey_words::in_english;
use serde_json::json;

#[tokio::test]
async fn an_object_of_others_is_in_the_way_until_it_is_confirmed_and_gets_its_values_back() {
    let scene = Scene::new(Options::default()).await;
    scene.server.seed(|world| {
        let fields = json!({ "name": "Claude: email", "saml_name": "mail", "expression": "return request.user.email" });
        world.object("propertymappings/provider/saml", fields)
    });
    let plan = scene.plan().await;
    assert_eq!(keys(&plan, Change::Conflict), ["mapping/email"]);
    let refused = scene.try_run(Purpose::Connect).await.unwrap();
    assert_eq!((failed(&refused.findings), refused.done.len()), (vec!["plan_is_clear"], 0));
    assert!(scene.server.calls().iter().all(|call| !call.changes()));

    scene.set(Field::Confirm, &["mapping/email"]).await;
    assert_eq!(keys(&scene.plan().await, Change::Change), ["mapping/email"]);
    scene.apply().await;
    let mapping = || scene.object("propertymappings/provider/saml", "name", "Claude: email");
    assert_eq!(mapping()["saml_name"], "email");
    let undo = scene.try_plan(Purpose::Undo).await.unwrap();
    assert_eq!(keys(&undo, Change::Restore), ["mapping/email"]);
    scene.undo().await;
    assert_eq!(mapping()["saml_name"], "mail");
}

#[tokio::test]
async fn a_key_that_no_plan_has_is_refused_in_the_window_and_nothing_is_kept() {
    let scene = Scene::new(Options::default()).await;
    let before = scene.setup().administration.confirmed.clone();
    for typed in ["mapping/emial", "everything", "mapping/email\nmapping/emial"] {
        let action = Action::Set { field: Field::Confirm, organization: None, values: vec![typed.to_owned()] };
        let refused = scene.app.send(&scene.name, action).await.unwrap_err();
        assert_eq!(refused.code.as_str(), "confirm_unknown", "{typed}");
        assert!(
            latchkey_words::in_english(&refused.fix).contains("mapping/email"),
            "it names the keys that there are: {refused}"
        );
        assert_eq!(scene.setup().administration.confirmed, before, "{typed}");
    }
}

#[tokio::test]
async fn what_is_there_as_wanted_is_used_and_not_taken_for_ones_own() {
    let scene = Scene::new(Options::default()).await;
    scene.server.seed(|world| {
        let fields =
            json!({ "name": "Claude: email", "saml_name": "email", "expression": "return request.user.email" });
        world.object("propertymappings/provider/saml", fields)
    });
    scene.apply().await;
    scene.undo().await;
    assert!(scene.server.find("propertymappings/provider/saml", "name", "Claude: email").is_some());
}

#[tokio::test]
async fn what_was_made_at_one_server_is_never_looked_for_at_another() {
    let scene = Scene::new(Options::default()).await;
    scene.apply().await;
    let recorded = scene.setup().administration.made.len();
    let other = latchkey_tests::authentik::Authentik::start(Options::default());
    scene.set(Field::IdpUrl, &[&other.url()]).await;
    let given = latchkey_host::app::Given {
        token: Some(latchkey_core::Secret::new(other.token().to_owned())),
        ..latchkey_host::app::Given::default()
    };
    for purpose in [Purpose::Connect, Purpose::UpdateProvider, Purpose::Undo] {
        let plan = scene.app.plan_changes(&scene.name, purpose, &given).await.unwrap();
        assert_eq!((failed(&plan.findings), plan.objects.len()), (vec!["same_server"], 0), "{purpose:?}");
        let run = scene.app.carry_out_changes(&scene.name, purpose, &given, |_| {}).await.unwrap();
        assert!(run.done.is_empty() && !failed(&run.findings).is_empty(), "{purpose:?}: {run:?}");
    }
    assert!(other.calls().iter().all(|call| !call.changes()));
    assert_eq!(scene.setup().administration.made.len(), recorded);
    // The same server under another name is confirmed by the old one.
    let renamed = scene.server.url().replace("127.0.0.1", "localhost");
    let old = scene.server.url();
    scene.set(Field::IdpUrl, &[&renamed]).await;
    assert_eq!(failed(&scene.plan().await.findings), ["same_server"]);
    scene.set(Field::Confirm, &[&old]).await;
    assert_eq!(failed(&scene.plan().await.findings), [""; 0]);
    scene.undo().await;
    assert!(scene.setup().administration.made.is_empty());
}

#[tokio::test]
async fn a_certificate_that_was_uploaded_by_hand_is_used_under_its_own_name() {
    let scene = Scene::new(Options::default()).await;
    scene.apply().await;
    let pair = scene.server.all("crypto/certificatekeypairs").pop().unwrap();
    let record = scene.setup().administration.made[0].key.clone();
    scene.server.seed(|world| world.change("crypto/certificatekeypairs", &pair["pk"], json!({ "name": "by hand" })));
    scene
        .app
        .apply(&scene.name, latchkey_core::wizard::Action::ObjectForgotten { key: record, what: String::new() })
        .await
        .unwrap();
    assert!(scene.plan().await.is_settled());
    scene.undo().await;
    assert!(scene.server.find("crypto/certificatekeypairs", "name", "by hand").is_some());
}

#[tokio::test]
async fn what_others_changed_since_stays_with_everything_that_it_needs() {
    let scene = Scene::new(Options::default()).await;
    scene.apply().await;
    let provider = scene.object("providers/saml", "name", "Claude");
    scene.server.seed(|world| {
        world.change("providers/saml", &provider["pk"], json!({ "default_relay_state": "x", "audience": "other" }))
    });
    let undone = scene.undo().await;
    let warning = undone.findings.iter().find(|finding| finding.code.as_str() == "taken_back").unwrap();
    assert!(in_english(warning.got.as_ref().unwrap()).contains("SAML Provider Claude"), "{warning:?}");
    assert!(scene.server.find("providers/saml", "name", "Claude").is_some());
    assert_eq!(scene.object("providers/saml", "name", "Claude")["property_mappings"].as_array().unwrap().len(), 5);
    assert!(scene.server.find("core/applications", "slug", "claude").is_none());
}

#[tokio::test]
async fn a_mapping_that_another_provider_uses_stays() {
    let scene = Scene::new(Options::default()).await;
    scene.apply().await;
    let (mapping, provider) = (
        scene.object("propertymappings/provider/saml", "name", "Claude: email"),
        scene.object("providers/saml", "name", "Claude"),
    );
    scene.server.seed(|world| {
        let fields = json!({
            "name": "Other", "authorization_flow": provider["authorization_flow"],
            "invalidation_flow": provider["invalidation_flow"], "acs_url": "https://other.example/acs",
            "property_mappings": [mapping["pk"]],
        });
        world.object("providers/saml", fields)
    });
    scene.undo().await;
    assert!(scene.server.find("propertymappings/provider/saml", "name", "Claude: email").is_some());
    assert!(scene.server.find("propertymappings/provider/saml", "name", "Claude: groups").is_none());
}

#[tokio::test]
async fn a_group_that_is_not_there_is_named_before_anything_is_made() {
    let scene = Scene::new(Options::default()).await;
    scene.set(Field::Access, &["claude-usrs"]).await;
    let plan = scene.plan().await;
    assert_eq!(failed(&plan.findings), ["authentik_has_what_is_needed"]);
    let applied = scene.try_run(Purpose::Connect).await.unwrap();
    assert!(applied.done.is_empty() && !applied.open.is_empty());
}

#[tokio::test]
async fn nobody_bound_means_everybody_and_is_said_loudly() {
    let scene = Scene::new(Options::default()).await;
    scene.set(Field::Access, &[]).await;
    let plan = scene.plan().await;
    let warning = plan.findings.iter().find(|finding| finding.code.as_str() == "application_access_limited").unwrap();
    assert_eq!(warning.status, latchkey_core::Status::Warning);
    assert_eq!(warning.title, say::application_access_limited::everybody());
}

#[tokio::test]
async fn a_token_that_is_none_and_rights_that_are_missing_are_told_apart() {
    let scene = Scene::new(Options::default()).await;
    let with = |token: &str| latchkey_host::app::Given {
        token: Some(latchkey_core::Secret::new(token.to_owned())),
        ..latchkey_host::app::Given::default()
    };
    for token in ["wrong", scene.server.app_password()] {
        let failure = scene.app.plan_changes(&scene.name, Purpose::Connect, &with(token)).await.unwrap_err();
        assert_eq!(failure.code.as_str(), "authentik_token");
    }
    scene.server.permit(&Permissions::none());
    let failure = scene.try_plan(Purpose::Connect).await.unwrap_err();
    assert_eq!(failure.code.as_str(), "authentik_permission");
    assert!(latchkey_words::in_english(&failure).contains("Needed: authentik_"), "{failure:?}");
}

#[tokio::test]
async fn the_listed_permissions_suffice_and_the_shorter_list_suffices_without_undo() {
    use latchkey_idp::authentik::api::{PERMISSIONS, PERMISSIONS_WITHOUT_UNDO};
    let scene = Scene::new(Options::default()).await;
    let before = scene.counts();
    scene.server.permit(&Permissions::only(PERMISSIONS_WITHOUT_UNDO.iter().cloned()));
    scene.apply().await;
    scene.workos().await;
    let updated = scene.try_run(Purpose::UpdateProvider).await.unwrap();
    assert_eq!(failed(&updated.findings), [""; 0]);
    let stopped = scene.try_run(Purpose::Undo).await.unwrap();
    // It is said beforehand, and nothing was taken back.
    assert_eq!((failed(&stopped.findings), stopped.done.len()), (vec!["authentik_rights"], 0));
    scene.server.permit(&Permissions::only(PERMISSIONS.iter().cloned()));
    scene.undo().await;
    assert_eq!(scene.counts(), before);
}
