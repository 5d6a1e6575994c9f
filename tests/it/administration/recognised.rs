//! An application that came from elsewhere, from a blueprint, an import or by hand, is recognised by plan and twin.

use super::scene::{Scene, bare, failed, keys};
use latchkey_core::{
    Failure,
    administration::{Change, ChangePlan, GroupsFrom, Purpose},
    field::Field,
    setup::{Setup, SetupName},
    wizard::Action,
};
use latchkey_host::app::{App, Given, SignInWish};
use latchkey_idp::{Idp, authentik::Authentik, authentik::api::PERMISSIONS};
use latchkey_tests::authentik::{Options, Permissions, Version};
use serde_json::json;

async fn set(app: &App, name: &SetupName, field: Field, values: &[&str]) {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    app.apply(name, Action::Set { field, organization: None, values }).await.unwrap();
}

fn free_port() -> String {
    std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port().to_string()
}

/// Imports the scene's application into a new setup, and plans.
async fn imported(scene: &Scene, slug: Option<&str>) -> Result<(Setup, ChangePlan), Failure> {
    let (app, name, _folder) = bare();
    set(&app, &name, Field::IdpUrl, &[&scene.server.url()]).await;
    let given = Given { token: scene.given().token, ..Given::default() };
    let api = app.api_of(&app.home().load(&name).unwrap(), &given).await?;
    app.import_authentik(&name, &api, slug).await?;
    let plan = app.plan_changes(&name, Purpose::Connect, &given).await?;
    Ok((app.home().load(&name).unwrap(), plan))
}

#[tokio::test]
async fn an_import_of_what_was_made_here_has_nothing_to_do_also_with_the_small_token() {
    for (version, scim) in
        [(Version::V2025_10, false), (Version::V2026_2, false), (Version::V2026_2, true), (Version::V2026_8, true)]
    {
        let scene = Scene::new(Options { version: version.clone(), ..Options::default() }).await;
        scene.set(Field::Port, &[&free_port()]).await;
        if scim {
            scene.set(Field::Mode, &["scim"]).await;
            scene.set(Field::ScimUrl, &["https://api.workos.com/scim/v2.0/abc"]).await;
            scene.set(Field::ScimGroups, &["claude-users"]).await;
        }
        scene.apply().await;
        scene.server.permit(&Permissions::only(PERMISSIONS.iter()));
        for slug in [Some("claude"), None] {
            let (setup, plan) = imported(&scene, slug).await.unwrap();
            assert!(plan.is_settled(), "{version:?} {scim}: {:#?}", differing(&plan));
            assert_eq!(failed(&plan.findings), [""; 0], "{version:?} {scim}");
            let organization = &setup.organizations[0];
            assert_eq!(organization.mode.map(|mode| mode.slug()), Some(if scim { "scim" } else { "jit" }));
            let mut mapped: Vec<String> =
                organization.mappings.iter().map(|one| format!("{} {:?}", one.group, one.grant)).collect();
            mapped.sort();
            let mut wanted: Vec<String> = scene.setup().organizations[0]
                .mappings
                .iter()
                .map(|one| format!("{} {:?}", one.group, one.grant))
                .collect();
            wanted.sort();
            // With SCIM groups go with the directory, and what is mapped to them is only known at Claude.
            let wanted = if scim { Vec::new() } else { wanted };
            assert_eq!(mapped, wanted);
            assert_eq!(setup.administration.groups_from, GroupsFrom::Entitlements);
        }
        let missing = imported(&scene, Some("other")).await.unwrap_err();
        assert_eq!(missing.code.as_str(), "import_nothing");
    }
}

/// What a plan would change.
fn differing(plan: &ChangePlan) -> Vec<String> {
    let open = plan.objects.iter().filter(|object| !matches!(object.change, Change::Leave | Change::Keep));
    open.map(|object| {
        let fields = object.fields.iter().filter(|field| field.differs);
        let fields: Vec<String> =
            fields.map(|field| format!("{}: {:?} {:?}", field.name, field.before, field.after)).collect();
        format!("{:?} {} {}", object.change, object.key, fields.join("; "))
    })
    .collect()
}

/// Makes the application as the exported blueprint does, with the key in a file of the server.
async fn by_blueprint(scene: &Scene) {
    scene.apply().await;
    let pair =
        scene.setup().administration.made.iter().find(|made| made.key.starts_with("key-pair/")).unwrap().id.clone();
    let path = format!("{}/api/v3/crypto/certificatekeypairs/{pair}/view_private_key/", scene.server.url());
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let answer = client.get(path).bearer_auth(scene.server.admin_token()).send().await.unwrap();
    let answer: serde_json::Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    scene.undo().await;
    let setup = scene.setup();
    let files = Authentik.exports(&setup);
    let blueprint = files.iter().find(|file| file.name == "authentik-blueprint.yaml").unwrap();
    scene.server.seed(|world| {
        world.file("/blueprints/claude/key.pem", answer["data"].as_str().unwrap());
        world.blueprint(&blueprint.text).unwrap();
    });
}

#[tokio::test]
async fn what_a_blueprint_made_is_as_wanted_and_is_tested_with_a_twin() {
    for version in [Version::V2025_10, Version::V2026_2] {
        let scene = Scene::new(Options { version: version.clone(), ..Options::default() }).await;
        scene.set(Field::Port, &[&free_port()]).await;
        scene.set(Field::Domain, &["example.company"]).await;
        scene.app.apply(&scene.name, Action::ServerSeen { server: scene.plan().await.server }).await.unwrap();
        by_blueprint(&scene).await;
        let plan = scene.plan().await;
        assert!(plan.is_settled(), "{version:?}: {:#?}", differing(&plan));
        let before = scene.counts();
        let twin = scene.app.begin_twin(&scene.name, &scene.given(), SignInWish::default(), |_| {}).await.unwrap();
        assert!(!twin.remove().await.is_failure());
        assert_eq!(scene.counts(), before);
        assert!(scene.setup().administration.made.is_empty());
    }
}

#[tokio::test]
async fn what_was_made_by_hand_under_other_names_is_recognised_by_its_place() {
    let scene = Scene::new(Options::default()).await;
    scene.set(Field::Port, &[&free_port()]).await;
    scene.set(Field::Domain, &["example.company"]).await;
    scene.apply().await;
    // The same as by hand: other names, and no record of it.
    let provider = scene.object("providers/saml", "name", "Claude");
    scene.server.seed(|world| {
        world.change("providers/saml", &provider["pk"], json!({ "name": "Anthropic SSO" }));
        for mapping in provider["property_mappings"].as_array().unwrap() {
            let name = format!("anthropic {}", mapping.as_str().unwrap_or_default());
            world.change("propertymappings/provider/saml", mapping, json!({ "name": name }));
        }
    });
    let forget = |setup: &mut Setup| {
        setup.administration.made.clear();
        Ok(())
    };
    scene.app.home().change(&scene.name, forget).unwrap();
    let plan = scene.plan().await;
    assert!(plan.is_settled(), "{:#?}", differing(&plan));
    let twin = scene.app.begin_twin(&scene.name, &scene.given(), SignInWish::default(), |_| {}).await.unwrap();
    assert!(!twin.remove().await.is_failure());

    // A mapping that does something else is nobody's to change: one's own is made beside it.
    let email = scene.object("propertymappings/provider/saml", "saml_name", "email");
    scene.server.seed(|world| {
        world.change(
            "propertymappings/provider/saml",
            &email["pk"],
            json!({ "expression": "return request.user.username" }),
        );
    });
    let plan = scene.plan().await;
    assert_eq!(keys(&plan, Change::Create), ["mapping/email"]);
    assert_eq!(keys(&plan, Change::Conflict), ["provider"]);
}

#[tokio::test]
async fn bindings_of_others_are_read_where_the_setup_wants_no_access() {
    let scene = Scene::new(Options::default()).await;
    scene.apply().await;
    let forget = |setup: &mut Setup| {
        setup.administration.made.clear();
        setup.administration.access.clear();
        setup.administration.entitlements.clear();
        setup.organizations.iter_mut().for_each(|organization| organization.mappings.clear());
        Ok(())
    };
    scene.app.home().change(&scene.name, forget).unwrap();
    let plan = scene.plan().await;
    let access = plan.findings.iter().find(|finding| finding.code.as_str() == "application_access_limited").unwrap();
    assert_eq!(access.status, latchkey_core::Status::Passed, "{access:?}");
}

#[tokio::test]
async fn a_twin_that_nobody_recorded_is_in_every_plan() {
    let scene = Scene::new(Options::default()).await;
    scene.set(Field::Port, &[&free_port()]).await;
    scene.set(Field::Domain, &["example.company"]).await;
    scene.apply().await;
    assert!(!scene.plan().await.findings.iter().any(|finding| finding.code.as_str() == "twin_removed"));
    let twin = scene.app.begin_twin(&scene.name, &scene.given(), SignInWish::default(), |_| {}).await.unwrap();
    let said =
        |plan: &ChangePlan| plan.findings.iter().find(|finding| finding.code.as_str() == "twin_removed").cloned();
    let under_way = said(&scene.plan().await).unwrap();
    assert!(
        under_way
            .fix
            .as_ref()
            .map(latchkey_words::in_english)
            .as_deref()
            .unwrap_or_default()
            .contains("the sign-in test that uses it"),
        "{under_way:?}"
    );
    // The program is gone, and with it what it knew of the twin.
    std::mem::forget(twin);
    let forget = |setup: &mut Setup| {
        setup.administration.made.retain(|record| !record.key.starts_with("twin/"));
        Ok(())
    };
    scene.app.home().change(&scene.name, forget).unwrap();
    for purpose in [Purpose::Connect, Purpose::UpdateProvider, Purpose::Undo] {
        let finding = said(&scene.try_plan(purpose).await.unwrap()).unwrap();
        let got = finding.got.as_ref().map(latchkey_words::in_english).unwrap_or_default();
        for object in ["SAML Provider Claude - Latchkey test", "Application"] {
            assert!(got.contains(object), "{purpose:?}: {finding:?}");
        }
    }
}
