//! A secret goes to the server that it was given for and nowhere else, however the setup's address came to be another.

use super::scene::{Scene, failed};
use latchkey_core::{Failure, Secret, administration::Purpose, field::Field, setup::Setup};
use latchkey_host::{
    app::{Given, KeptSecret, SignInWish},
    vault::Destination,
};
use latchkey_tests::authentik::{Authentik, Options, Running};

const ENDPOINT: &str = "https://api.workos.com/scim/v2.0/directory_ours";

/// A setup whose token is in the vault for its server, and a server of somebody else.
async fn scene() -> (Scene, Running) {
    let scene = Scene::new(Options::default()).await;
    keep(&scene, KeptSecret::Token, scene.server.token()).await.unwrap();
    (scene, Authentik::start(Options::default()))
}

async fn keep(scene: &Scene, what: KeptSecret, text: &str) -> Result<Option<latchkey_host::app::Forgotten>, Failure> {
    scene.app.keep_secret(&scene.name, what, Secret::new(text.to_owned())).await
}

fn given(token: &str) -> Given {
    Given { token: Some(Secret::new(token.to_owned())), ..Given::default() }
}

fn edit(scene: &Scene, change: impl Fn(&mut Setup)) {
    let change = |setup: &mut Setup| {
        change(setup);
        Ok(())
    };
    scene.app.home().change(&scene.name, change).unwrap();
}

/// The failure of everything that speaks to the server with the token from the vault.
async fn every_use(scene: &Scene) -> Vec<Option<String>> {
    let (app, name, none) = (&scene.app, &scene.name, Given::default());
    let mut codes = Vec::new();
    for purpose in [Purpose::Connect, Purpose::UpdateProvider, Purpose::Undo] {
        codes.push(app.plan_changes(name, purpose, &none).await.err());
        codes.push(app.carry_out_changes(name, purpose, &none, |_| {}).await.err());
    }
    codes.push(app.preview_everybody(name, &none, |_| {}).await.err());
    codes.push(app.prove_metadata(name, &none).await.err());
    codes.push(app.scim_state(name, &Default::default(), &none).await.err());
    codes.push(app.begin_twin(name, &none, SignInWish::default(), |_| {}).await.err());
    codes.push(app.connect(name, None).await.err());
    codes.push(app.take_in(name, None).await.err());
    codes.into_iter().map(|failure| failure.map(|failure| failure.code.to_string())).collect()
}

#[tokio::test]
async fn with_another_address_nothing_is_sent_there_whatever_is_asked_for() {
    let (scene, other) = scene().await;
    scene.apply().await;
    let recorded = scene.setup();
    let refused = |codes: Vec<Option<String>>| {
        assert!(codes.iter().all(|code| code.as_deref() == Some("token_for_another_server")), "{codes:?}");
    };
    scene.set(Field::IdpUrl, &[&other.url()]).await;
    let said = &scene.setup().problems["idp-url"];
    assert_eq!((said[0].code.as_str(), said[0].status), ("token_for_this_server", latchkey_core::Status::Warning));
    refused(every_use(&scene).await);

    // The file as somebody else edited it, or as an import left it.
    edit(&scene, |setup| *setup = recorded.clone());
    edit(&scene, |setup| setup.application.base_url = Some(other.url()));
    refused(every_use(&scene).await);
    // A file that claims the token to be for that server: the vault has the last word.
    edit(&scene, |setup| setup.administration.token_for = setup.application.origin());
    refused(every_use(&scene).await);
    assert_eq!(other.calls().len(), 0, "{:?}", other.calls());

    scene.server.forget_calls();
    edit(&scene, |setup| *setup = recorded.clone());
    scene.set(Field::ServerFingerprint, &[&"ab".repeat(32)]).await;
    refused(every_use(&scene).await);
    assert_eq!(scene.server.calls().len(), 0, "another certificate is another server");
}

#[tokio::test]
async fn changed_back_or_by_a_slash_the_token_works_again() {
    let (scene, other) = scene().await;
    scene.set(Field::IdpUrl, &[&other.url()]).await;
    scene.set(Field::IdpUrl, &[&format!("{}/", scene.server.url())]).await;
    assert_eq!(scene.setup().problems.get("idp-url"), None);
    scene.app.plan_changes(&scene.name, Purpose::Connect, &Given::default()).await.unwrap();
}

#[tokio::test]
async fn a_token_for_the_new_server_says_which_one_it_replaced() {
    let (scene, other) = scene().await;
    assert_eq!(keep(&scene, KeptSecret::Token, scene.server.token()).await.unwrap(), None, "the same server");
    scene.set(Field::IdpUrl, &[&other.url()]).await;
    let forgotten = keep(&scene, KeptSecret::Token, other.token()).await.unwrap().unwrap();
    assert_eq!(forgotten.origin.unwrap().address, scene.server.url());
    assert_eq!(scene.setup().problems.get("idp-url"), None, "the warning went with its cause");
    scene.app.plan_changes(&scene.name, Purpose::Connect, &Given::default()).await.unwrap();
    assert!(!other.calls().is_empty());
}

#[tokio::test]
async fn a_token_that_was_kept_without_its_server_is_asked_for_again() {
    let (scene, _other) = scene().await;
    let entry = scene.setup().administration.token_entry.unwrap();
    let vault = scene.app.vault().unwrap();
    vault.remove(&entry).unwrap();
    vault.put(&entry, &Secret::new(scene.server.token().as_bytes().to_vec())).unwrap();
    scene.server.forget_calls();
    let refused = scene.app.plan_changes(&scene.name, Purpose::Connect, &Given::default()).await.unwrap_err();
    assert_eq!(refused.code.as_str(), "token_for_another_server");
    assert_eq!(scene.server.calls().len(), 0);
}

/// How many key pairs a server was sent.
fn keys_at(server: &Running) -> usize {
    server.all("crypto/certificatekeypairs").iter().filter(|pair| pair["name"].to_string().contains("claude")).count()
}

#[tokio::test]
async fn the_signing_key_goes_to_a_new_server_only_when_that_one_is_named() {
    for applied_before in [true, false] {
        let (scene, other) = scene().await;
        other.seed(|world| {
            world.group("claude-users", None);
            world.group("claude-owners", None);
            world.user("olga");
        });
        if applied_before {
            scene.apply().await;
            edit(&scene, |setup| setup.administration.made.clear());
        }
        edit(&scene, |setup| setup.application.base_url = Some(other.url()));
        for key_to in [None, Some(scene.server.url()), Some("https://idp.example".to_owned())] {
            let given = Given { key_to, ..given(other.token()) };
            let run = scene.app.carry_out_changes(&scene.name, Purpose::Connect, &given, |_| {}).await.unwrap();
            assert!(failed(&run.findings).contains(&"signing_key_destination"), "{:?}", run.findings);
            assert_eq!((keys_at(&other), run.done.len()), (0, 0));
        }
        let given = Given { key_to: Some(format!("{}/", other.url())), ..given(other.token()) };
        let run = scene.app.carry_out_changes(&scene.name, Purpose::Connect, &given, |_| {}).await.unwrap();
        assert_eq!((failed(&run.findings), keys_at(&other)), (vec![], 1));
        let vault = scene.app.vault().unwrap();
        let entry = scene.setup().certificate.unwrap().vault_entry.unwrap();
        let bound = vault.read_bound(&entry).unwrap().unwrap().destination;
        assert_eq!(bound, scene.setup().application.origin().map(Destination::direct));
    }
}

#[tokio::test]
async fn an_address_that_came_with_a_bundle_is_confirmed_before_the_key_goes_there() {
    let scene = Scene::new(Options::default()).await;
    edit(&scene, |setup| setup.administration.address_from_bundle = true);
    let refused = scene.try_run(Purpose::Connect).await.unwrap();
    assert!(failed(&refused.findings).contains(&"signing_key_destination"));
    let given = Given { key_to: Some(scene.server.url()), ..scene.given() };
    scene.app.carry_out_changes(&scene.name, Purpose::Connect, &given, |_| {}).await.unwrap();
    assert!(!scene.setup().administration.address_from_bundle);
    assert_eq!(keys_at(&scene.server), 1);
}

#[tokio::test]
async fn the_scim_token_goes_to_no_other_endpoint_and_through_no_other_server() {
    let (scene, other) = scene().await;
    assert_eq!(keep(&scene, KeptSecret::ScimToken, "bearer").await.unwrap_err().code.as_str(), "scim_url_missing");
    scene.set(Field::ScimUrl, &[ENDPOINT]).await;
    keep(&scene, KeptSecret::ScimToken, "bearer").await.unwrap();
    // While nobody is added by SCIM, a token for another endpoint is in nobody's way.
    scene.set(Field::ScimUrl, &["https://evil.example/scim"]).await;
    let run = scene.app.carry_out_changes(&scene.name, Purpose::Connect, &Given::default(), |_| {}).await.unwrap();
    assert_eq!(failed(&run.findings), [""; 0]);
    scene.set(Field::ScimUrl, &[""]).await;
    let run = scene.app.carry_out_changes(&scene.name, Purpose::Connect, &Given::default(), |_| {}).await.unwrap();
    assert_eq!(failed(&run.findings), [""; 0]);

    scene.set(Field::Mode, &["scim"]).await;
    scene.set(Field::ScimUrl, &[ENDPOINT]).await;
    let before = scene.setup();
    for endpoint in ["https://evil.example/scim", "https://api.workos.com/scim/v2.0/directory_theirs"] {
        scene.set(Field::ScimUrl, &[endpoint]).await;
        assert_eq!(scene.setup().problems["scim-url"][0].code.as_str(), "scim_token_for_this_endpoint");
        let run = scene.app.carry_out_changes(&scene.name, Purpose::Connect, &Given::default(), |_| {}).await.unwrap();
        assert!(failed(&run.findings).contains(&"token_for_another_server"), "{:?}", run.findings);
        assert_eq!(scene.server.all("providers/scim").len(), 0);
    }
    edit(&scene, |setup| *setup = before.clone());
    edit(&scene, |setup| {
        setup.application.base_url = Some(other.url());
        setup.administration.made.clear();
    });
    let given = Given { key_to: Some(other.url()), ..given(other.token()) };
    let run = scene.app.carry_out_changes(&scene.name, Purpose::Connect, &given, |_| {}).await.unwrap();
    assert!(failed(&run.findings).contains(&"token_for_another_server"), "{:?}", run.findings);
    assert!(other.calls().iter().all(|call| !call.changes()));
    edit(&scene, |setup| *setup = before.clone());
    // The key was confirmed for the other server meanwhile, so it is named again for its own.
    let given = Given { key_to: Some(scene.server.url()), ..Given::default() };
    let run = scene.app.carry_out_changes(&scene.name, Purpose::Connect, &given, |_| {}).await.unwrap();
    assert_eq!((failed(&run.findings), scene.server.all("providers/scim").len()), (vec![], 1));
}
