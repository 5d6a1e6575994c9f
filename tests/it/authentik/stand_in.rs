//! The stand-in's own abilities: permissions, lists, versions, faults, TLS.

use super::client::{Client, answer};
use latchkey_tests::authentik::{Authentik, FaultAt, Options, Permissions, Version, What};
use serde_json::json;
use std::time::Duration;

const MAPPINGS: &str = "propertymappings/provider/saml/";

#[tokio::test]
async fn the_three_tokens_differ_in_what_they_open() {
    let server = Authentik::start(Options { permissions: Permissions::none(), ..Options::default() });
    let me = |token: &str| {
        let client = Client::new(&server.url(), token);
        async move { client.get("core/users/me/").await }
    };
    assert_eq!(me(server.admin_token()).await.1["user"]["is_superuser"], true);
    assert_eq!(me(server.token()).await.1["user"]["is_superuser"], false);
    let refused = answer(403, json!({ "detail": "Token invalid/expired" }));
    assert_eq!(me(server.app_password()).await, refused);
    assert_eq!(me("wrong").await, refused);
}

#[tokio::test]
async fn a_permission_opens_what_it_names_and_nothing_else() {
    let server = Authentik::start(Options { permissions: Permissions::none(), ..Options::default() });
    let client = Client::new(&server.url(), server.token());
    let refused = answer(403, json!({ "detail": "You do not have permission to perform this action." }));
    let mapping = json!({ "name": "one", "saml_name": "id", "expression": "return 1" });
    assert_eq!(client.get(MAPPINGS).await, refused);

    server.permit(&Permissions::only(["authentik_providers_saml.view_samlpropertymapping"]));
    assert_eq!(client.get(MAPPINGS).await.0, 200);
    assert_eq!(client.post(MAPPINGS, &mapping).await, refused);

    server.permit(&Permissions::only([
        "authentik_providers_saml.view_samlpropertymapping",
        "authentik_providers_saml.add_samlpropertymapping",
    ]));
    let (status, made) = client.post(MAPPINGS, &mapping).await;
    assert_eq!(status, 201);
    let place = format!("{MAPPINGS}{}/", made["pk"].as_str().unwrap());
    assert_eq!(client.patch(&place, &json!({ "saml_name": "x" })).await, refused);
    assert_eq!(client.delete(&place).await, refused);

    server.permit(&Permissions::All);
    assert_eq!(client.delete(&place).await.0, 204);
    let gone = answer(404, json!({ "detail": "No SAMLPropertyMapping matches the given query." }));
    assert_eq!(client.get(&place).await, gone);
}

#[tokio::test]
async fn ten_thousand_people_are_read_page_by_page() {
    let server = Authentik::start(Options::default());
    server.seed(|world| {
        let group = world.group("claude-users", None);
        world.people(10_000, &[group]);
    });
    let client = Client::new(&server.url(), server.token());
    let (_, first) = client.get("core/users/?page_size=500&type=internal&is_active=true").await;
    assert_eq!(first["results"].as_array().unwrap().len(), 100, "more than 100 on a page is never given");
    assert_eq!(first["pagination"]["count"], 10_001);
    let (_, last) = client.get("core/users/?page=101&page_size=100&type=internal").await;
    assert_eq!(last["pagination"]["next"], 0);
    assert_eq!(last["results"].as_array().unwrap().len(), 1);
    assert_eq!(client.get("core/users/?page=102&page_size=100&type=internal").await.0, 404);
    let (_, found) = client.get("core/users/?search=person-04711").await;
    assert_eq!(found["results"][0]["email"], "person-04711@example.company");
}

#[tokio::test]
async fn the_full_list_of_applications_is_for_administrators() {
    let server = Authentik::start(Options {
        permissions: Permissions::only(["authentik_core.view_application"]),
        ..Options::default()
    });
    server.seed(|world| {
        let jane = world.user("jane-doe");
        let application = world.object("core/applications", json!({ "name": "Wiki", "slug": "wiki" }));
        world.object("policies/bindings", json!({ "target": application["pk"], "user": jane, "order": 0 }));
    });
    let path = "core/applications/?slug=wiki&superuser_full_list=true";
    let client = Client::new(&server.url(), server.token());
    assert_eq!(client.get(path).await.1["results"], json!([]), "a service account is not told");
    assert_eq!(client.get("core/applications/wiki/").await.1["slug"], "wiki", "but finds it by its slug");
    let admin = Client::new(&server.url(), server.admin_token());
    assert_eq!(admin.get(path).await.1["results"][0]["slug"], "wiki");
    let own = admin.get("core/applications/?slug=wiki").await.1;
    assert_eq!(own["results"], json!([]), "an administrator may open only what their bindings say, too");
}

#[tokio::test]
async fn a_list_of_applications_grows_old() {
    let server = Authentik::start(Options { permissions: Permissions::none(), ..Options::default() });
    server.seed(|world| {
        for slug in ["blog", "wiki"] {
            world.object("core/applications", json!({ "name": slug, "slug": slug }));
        }
    });
    let client = Client::new(&server.url(), server.token());
    let admin = Client::new(&server.url(), server.admin_token());
    let slugs = async |query: &str| {
        let page = client.get(&format!("core/applications/?{query}")).await.1;
        let slugs = page["results"].as_array().unwrap().iter().map(|one| one["slug"].as_str().unwrap().to_owned());
        slugs.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(slugs("").await, "blog wiki");
    assert_eq!(slugs("slug=wiki").await, "blog wiki", "the page that was kept, whatever is filtered for");
    assert_eq!(admin.delete("core/applications/blog/").await.0, 204);
    assert_eq!(slugs("").await, "blog wiki");
    assert_eq!(slugs("search=wiki").await, "wiki", "a search looks anew");
    let other = json!({ "name": "news", "slug": "news" });
    assert_eq!(admin.post("core/applications/", &other).await.0, 201);
    assert_eq!(slugs("").await, "news wiki");
}

#[tokio::test]
async fn what_is_wrong_is_said_as_the_real_server_says_it() {
    let server = Authentik::start(Options::default());
    let client = Client::new(&server.url(), server.token());
    let wrong = json!({
        "name": "", "authorization_flow": "x", "invalidation_flow": "00000000-0000-4000-8000-000000000000",
        "acs_url": "no url", "sp_binding": "get", "property_mappings": "one", "sign_assertion": "perhaps",
        "audience": ["x"], "assertion_valid_not_before": "five", "digest_algorithm": null, "colour": "red",
    });
    let said = json!({
        "name": ["This field may not be blank."],
        "authorization_flow": ["“x” is not a valid UUID."],
        "invalidation_flow": ["Invalid pk \"00000000-0000-4000-8000-000000000000\" - object does not exist."],
        "property_mappings": ["Expected a list of items but got type \"str\"."],
        "acs_url": ["Enter a valid URL."],
        "audience": ["Not a valid string."],
        "assertion_valid_not_before": ["five is not in the correct format of 'hours=3;minutes=1'."],
        "digest_algorithm": ["This field may not be null."],
        "sign_assertion": ["Must be a valid boolean."],
        "sp_binding": ["\"get\" is not a valid choice."],
    });
    assert_eq!(client.post("providers/saml/", &wrong).await, answer(400, said));
    let dropped = server.dropped_fields();
    assert_eq!(dropped.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), ["colour"]);
}

#[tokio::test]
async fn each_version_has_the_fields_that_it_had() {
    let fields = async |version: Version| {
        let server = Authentik::start(Options { version, ..Options::default() });
        let client = Client::new(&server.url(), server.token());
        let (_, flows) = client.get("flows/instances/?designation=authorization").await;
        let flow = &flows["results"][0]["pk"];
        let body = json!({ "name": "P", "authorization_flow": flow, "invalidation_flow": flow, "issuer": "own",
            "issuer_override": "own", "acs_url": "https://sp.example/acs" });
        let (status, made) = client.post("providers/saml/", &body).await;
        assert_eq!(status, 201, "{made}");
        let entitlements = client.get("core/application_entitlements/").await.0;
        let scim = json!({ "name": "S", "url": "https://sp.example/scim", "token": "secret" });
        let scim = client.post("providers/scim/", &scim).await.1;
        let dropped: Vec<String> = server.dropped_fields().into_iter().map(|one| one.field).collect();
        (made, scim, entitlements, dropped.join(" "))
    };
    let (saml, scim, entitlements, dropped) = fields(Version::V2024_8).await;
    assert_eq!((entitlements, dropped.as_str()), (404, "invalidation_flow issuer_override"));
    assert!(saml.get("default_name_id_policy").is_none() && scim.get("group_filters").is_none());
    assert!(scim.get("filter_group").is_some() && scim["token"] == "secret");

    let (saml, scim, entitlements, dropped) = fields(Version::V2025_10).await;
    assert_eq!((entitlements, dropped.as_str()), (200, "issuer_override"));
    assert!(saml.get("default_name_id_policy").is_some() && scim.get("filter_group").is_some());

    for newer in [Version::V2026_8, Version::Other("2027.2.0".to_owned())] {
        let (saml, scim, _, dropped) = fields(newer).await;
        assert_eq!(dropped, "issuer");
        assert_eq!(saml["url_issuer"], "own");
        assert!(scim.get("token").is_none() && scim.get("group_filters").is_some());
    }
}

#[tokio::test]
async fn a_release_is_known_by_its_fields() {
    /// A field, the path of its objects, and the first release with it.
    const SINCE: &[(&str, &str, (u16, u16))] = &[
        ("issuer_override", "providers/saml/", (2026, 5)),
        ("url_unified", "providers/saml/", (2026, 5)),
        ("default_name_id_policy", "providers/saml/", (2025, 8)),
        ("logout_method", "providers/saml/", (2025, 10)),
        ("compatibility_mode", "providers/scim/", (2025, 4)),
        ("verify_certificates", "providers/scim/", (2024, 10)),
        ("auth_mode", "providers/scim/", (2025, 10)),
        ("group_filters", "providers/scim/", (2026, 2)),
        ("discovery_enabled", "providers/scim/", (2026, 8)),
        ("key_type", "crypto/certificatekeypairs/", (2025, 12)),
        ("meta_hide", "core/applications/", (2026, 5)),
        ("pbm_uuid", "core/applications/", (2026, 8)),
        ("parents", "core/groups/", (2025, 12)),
    ];
    for release in ["2024.8.6", "2024.12.3", "2025.4.1", "2025.8.6", "2025.12.6", "2026.2.2", "2026.5.6", "2026.8.3"] {
        let number: Vec<u16> = release.split('.').map(|part| part.parse().unwrap()).collect();
        let version = Version::Other(release.to_owned());
        let server = Authentik::start(Options { version, ..Options::default() });
        server.seed(|world| {
            let scim = world.object("providers/scim", json!({ "name": "S", "url": "https://x.example", "token": "t" }));
            world.object(
                "core/applications",
                json!({ "name": "A", "slug": "a", "backchannel_providers": [scim["pk"]] }),
            );
        });
        let client = Client::new(&server.url(), server.admin_token());
        let flow = client.get("flows/instances/").await.1["results"][0]["pk"].clone();
        let saml = json!({ "name": "P", "authorization_flow": flow, "invalidation_flow": flow,
            "acs_url": "https://sp.example/acs" });
        assert_eq!(client.post("providers/saml/", &saml).await.0, 201);
        let mut without = saml.clone();
        without.as_object_mut().unwrap().remove("invalidation_flow");
        without["name"] = "Q".into();
        let status = client.post("providers/saml/", &without).await.0;
        assert_eq!(status == 400, number >= [2024, 10].to_vec(), "invalidation_flow in {release}");
        for (field, path, (year, month)) in SINCE {
            let listed = client.get(&format!("{path}?superuser_full_list=true")).await.1;
            let has = listed["results"][0].get(field).is_some();
            assert_eq!(has, number >= [*year, *month].to_vec(), "{field} of {path} in {release}");
        }
        let token = json!({ "name": "T", "url": "https://x.example" });
        let required = client.post("providers/scim/", &token).await.0 == 400;
        assert_eq!(required, number < [2025, 10].to_vec(), "the SCIM token in {release}");
        let import = client.post("managed/blueprints/import/", &json!({})).await.0;
        assert_eq!(import == 405, number < [2026, 5].to_vec(), "the import of blueprints in {release}");
    }
}

#[tokio::test]
async fn a_release_that_nobody_has_seen_may_lack_any_field() {
    let server = Authentik::start(Options {
        version: Version::Other("2028.2.0".to_owned()),
        without_fields: vec![("providers/scim", "dry_run")],
        ..Options::default()
    });
    let client = Client::new(&server.url(), server.token());
    let scim = json!({ "name": "S", "url": "https://x.example", "dry_run": true });
    let (status, made) = client.post("providers/scim/", &scim).await;
    assert_eq!((status, made.get("dry_run")), (201, None));
    assert_eq!(server.dropped_fields()[0].field, "dry_run");
}

#[tokio::test]
async fn faults_strike_the_call_they_are_meant_for_and_say_what_was_done() {
    let server = Authentik::start(Options::default());
    let client = Client::new(&server.url(), server.token());
    let mapping = |name: &str| json!({ "name": name, "saml_name": "id", "expression": "return 1" });
    let made = |name: &str| server.find("propertymappings/provider/saml", "name", name).is_some();

    server.fail_next(FaultAt::mutation(2, What::DropBefore));
    assert_eq!(client.post(MAPPINGS, &mapping("one")).await.0, 201);
    assert_eq!(client.get(MAPPINGS).await.0, 200);
    assert!(client.try_post(MAPPINGS, &mapping("two")).await.is_err());
    assert!(!made("two"));

    server.fail_next(FaultAt::next(What::DropAfter));
    assert!(client.try_post(MAPPINGS, &mapping("three")).await.is_err());
    assert!(made("three"));

    server.fail_next(FaultAt::on("POST", "/api/v3/propertymappings", What::TooMany { retry_after: 3 }).times(2));
    assert_eq!(client.get(MAPPINGS).await.0, 200);
    assert_eq!(client.post(MAPPINGS, &mapping("four")).await.0, 429);
    assert_eq!(client.post(MAPPINGS, &mapping("four")).await.0, 429);
    assert_eq!(client.post(MAPPINGS, &mapping("four")).await.0, 201);

    server.fail_next(FaultAt::next(What::ServerErrorAfter));
    assert_eq!(client.post(MAPPINGS, &mapping("five")).await.0, 500);
    assert!(made("five"));
    server.fail_next(FaultAt::next(What::LoginRedirect));
    assert_eq!(client.get(MAPPINGS).await.0, 302);

    server.fail_next(FaultAt::next(What::Hang));
    let waited = tokio::time::timeout(Duration::from_millis(200), client.get(MAPPINGS)).await;
    assert!(waited.is_err(), "an answer came: {waited:?}");
    assert_eq!(server.faults_left(), 0);
    let statuses: Vec<u16> = server.calls().iter().map(|call| call.status).collect();
    assert_eq!(statuses, [201, 200, 0, 0, 200, 429, 429, 201, 500, 302, 0]);
}

#[tokio::test]
async fn the_log_holds_no_secret_and_counts_what_was_under_way() {
    let server = Authentik::start(Options { latency: Duration::from_millis(50), ..Options::default() });
    let client = Client::new(&server.url(), server.token());
    let scim = json!({ "name": "S", "url": "https://sp.example/scim", "token": "secret" });
    client.post("providers/scim/", &scim).await;
    assert_eq!(server.calls()[0].line(), "POST /api/v3/providers/scim/");
    assert_eq!(server.calls()[0].body.as_ref().unwrap()["token"], "(present)");
    let version = || client.get("admin/version/");
    tokio::join!(version(), version(), version());
    assert_eq!(server.most_at_once(), 3);
}

#[tokio::test]
async fn tls_is_offered_with_a_certificate_of_its_own() {
    let server = Authentik::start(Options { https: true, ..Options::default() });
    let secure = server.secure().unwrap();
    assert_eq!(secure.fingerprint.split(':').count(), 32);
    let plain = Client::new(&secure.url, server.token());
    assert!(plain.try_post("core/users/", &json!({})).await.is_err(), "nobody trusts it unasked");
    let trusting = Client::trusting(&secure.url, server.token(), &secure.certificate);
    assert_eq!(trusting.get("admin/version/").await.1["version_current"], "2026.2.2");
}
