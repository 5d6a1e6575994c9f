//! `latchkey idp import`, against the stand-in for authentik.

use super::{Run, latchkey};
use latchkey_core::{
    administration::{Grantee, GroupsFrom},
    certificate::CertificateSource,
    setup::{Setup, SetupName},
};
use latchkey_host::store::Home;
use latchkey_tests::authentik::{Authentik, Options, Running, Version};
use serde_json::{Value, json};
use tempfile::TempDir;

const SAML_MAPPINGS: &str = "propertymappings/provider/saml";

/// A setup that knows authentik's address and nothing else, and a file with the token.
struct Trial {
    folder: TempDir,
    server: Running,
}

impl Trial {
    fn new(version: Version) -> Self {
        let server = Authentik::start(Options { version, ..Options::default() });
        let folder = tempfile::tempdir().unwrap();
        let saved = json!({
            "schema": latchkey_core::setup::SCHEMA, "name": "Production", "created": "2026-11-21T12:00:00Z",
            "changed": "2026-11-21T12:00:00Z", "idp": "authentik", "application": { "base_url": server.url() },
            "organizations": [{
                "name": "Claude", "product": "claude", "plan": "team", "mode": "jit", "group_mappings": true,
                "mappings": [{ "group": "Claude Owner", "grant": { "kind": "role", "name": "Owner" } }],
                "require_sso": false,
            }],
        });
        let setup: Setup = serde_json::from_value(saved).unwrap();
        Home::open(Some(&folder.path().join("home"))).unwrap().create(&setup).unwrap();
        std::fs::write(folder.path().join("token"), format!("{}\n", server.token())).unwrap();
        Self { folder, server }
    }

    /// An application with a provider that has these fields beside the flows.
    fn application(&self, slug: &str, changes: Value) -> Value {
        let flow = |slug: &str| self.server.find("flows/instances", "slug", slug).unwrap()["pk"].clone();
        let mut provider = json!({
            "name": slug, "acs_url": "https://auth.workos.com/sso/saml/acs/01HX4M7QK2Z9W8V7T6S5R4Q3P",
            "audience": "https://auth.workos.com/01HX4M7QK2Z9W8V7T6S5R4Q3P", "sp_binding": "post",
            "authorization_flow": flow("default-provider-authorization-explicit-consent"),
            "invalidation_flow": flow("default-provider-invalidation-flow"),
        });
        provider.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        self.server.seed(|world| {
            let provider = world.object("providers/saml", provider)["pk"].clone();
            let launch = "https://claude.ai/login?sso=true";
            let fields =
                json!({ "name": slug, "slug": slug, "provider": provider, "meta_launch_url": launch, "group": "AI" });
            world.object("core/applications", fields)
        })
    }

    async fn import(&self, words: &[&str]) -> Run {
        let path = |name: &str| self.folder.path().join(name).display().to_string();
        let (home, token) = (path("home"), path("token"));
        let fixed = ["idp", "import", "--json", "--home", &home, "--setup", "Production", "--token-file", &token];
        latchkey(fixed.iter().chain(words)).await
    }

    fn setup(&self) -> Setup {
        let home = Home::open(Some(&self.folder.path().join("home"))).unwrap();
        home.load(&SetupName::parse("Production").unwrap()).unwrap()
    }

    fn pk_of(&self, path: &str, field: &str, value: &str) -> Value {
        self.server.find(path, field, value).unwrap()["pk"].clone()
    }
}

/// The codes of what does not hold, without those about the certificate's own age.
fn wrong(document: &Value) -> Vec<String> {
    let findings = document["findings"].as_array().unwrap().iter();
    let wrong = findings.filter(|finding| finding["status"] != "passed").map(|finding| finding["code"].clone());
    wrong.map(|code| code.as_str().unwrap().to_owned()).filter(|code| !code.starts_with("certificate_")).collect()
}

#[tokio::test]
async fn a_sound_application_fills_the_setup_and_nothing_is_changed_there() {
    for version in [Version::V2025_10, Version::V2026_2, Version::V2026_8] {
        let trial = Trial::new(version.clone());
        let key = trial.pk_of("crypto/certificatekeypairs", "name", "authentik Self-signed Certificate");
        let email = trial.pk_of(SAML_MAPPINGS, "managed", "goauthentik.io/providers/saml/email");
        let mappings: Vec<Value> = trial.server.seed(|world| {
            let one = |(name, expression): (&str, &str)| {
                let fields = json!({ "name": format!("Claude: {name}"), "saml_name": name, "expression": expression });
                world.object(SAML_MAPPINGS, fields)["pk"].clone()
            };
            let once = "for name in dict.fromkeys(e.name for e in request.user.app_entitlements(provider.application)):\n    yield name";
            let sent = ["id", "email", "firstName", "lastName"].map(|name| (name, "return request.user.name"));
            sent.into_iter().chain([("groups", once)]).map(one).collect()
        });
        let application = trial.application(
            "claude",
            json!({
                "signing_kp": key, "sign_assertion": true, "name_id_mapping": email, "property_mappings": mappings,
                "default_name_id_policy": "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress", "issuer": "own",
            // The key that comes with the stand-in is an elliptic one.
            "signature_algorithm": "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
            }),
        );
        trial.server.seed(|world| {
            let (jane, group) = (world.user("jane"), world.group("claude-users", None));
            let fields = json!({ "name": "Claude Owner", "app": application["pk"] });
            let entitlement = world.object("core/application_entitlements", fields);
            world.object("policies/bindings", json!({ "target": application["pk"], "group": group, "order": 0 }));
            world.object("policies/bindings", json!({ "target": entitlement["pbm_uuid"], "user": jane, "order": 0 }));
        });
        trial.server.forget_calls();

        let run = trial.import(&[]).await;
        assert_eq!(wrong(&run.json()), [""; 0], "{version:?}: {}", run.out);
        assert_eq!(run.status, Some(0));
        assert!(trial.server.calls().iter().all(|call| !call.changes()));
        assert!(trial.server.calls().len() <= 14 && trial.server.most_at_once() <= 4);

        let setup = trial.setup();
        assert_eq!(setup.application.slug.as_deref(), Some("claude"));
        let acs = setup.service_provider.acs.unwrap().to_string();
        assert_eq!(acs, "https://auth.workos.com/sso/saml/acs/01HX4M7QK2Z9W8V7T6S5R4Q3P");
        let chosen = setup.administration;
        assert_eq!(chosen.access, [Grantee::Group("claude-users".to_owned())]);
        assert_eq!(chosen.entitlements["Claude Owner"], [Grantee::User("jane".to_owned())]);
        let flow = chosen.authorization_flow.as_deref();
        assert_eq!(flow, Some("default-provider-authorization-explicit-consent"));
        assert_eq!((chosen.groups_from, chosen.application_group.as_deref()), (GroupsFrom::Entitlements, Some("AI")));
        assert!(setup.attributes.deduplicate_groups);
        assert_eq!(setup.certificate.unwrap().source, CertificateSource::FromMetadata);
        assert_eq!(chosen.server.unwrap().version, version.text());
    }
}

#[tokio::test]
async fn an_application_as_authentik_makes_it_by_default_is_told_all_that_is_wrong() {
    let trial = Trial::new(Version::V2026_2);
    trial.application(
        "claude",
        json!({
            "acs_url": "http://127.0.0.1:7468/acs", "audience": "temporary", "sp_binding": "redirect",
        }),
    );
    trial.application("wiki", json!({ "name": "Wiki", "acs_url": "https://wiki.example/acs" }));
    let run = trial.import(&["--slug", "claude"]).await;
    assert_eq!(run.status, Some(1));
    let attributes = ["import_attribute"; 4];
    let expected = [
        &[
            "import_binding",
            "import_signed",
            "import_acs",
            "import_audience",
            "import_name_id",
            "import_name_id_policy",
        ][..],
        &attributes,
        &["import_groups", "import_access", "import_issuer"],
    ];
    assert_eq!(wrong(&run.json()), expected.concat(), "{}", run.out);
    let setup = trial.setup();
    assert_eq!(
        (setup.service_provider.acs, setup.service_provider.entity_id),
        (None, None),
        "temporary values stay out"
    );
    assert_eq!(setup.application.slug.as_deref(), Some("claude"));
}

#[tokio::test]
async fn what_cannot_be_read_is_said_and_the_setup_stays() {
    let trial = Trial::new(Version::V2026_2);
    let before = trial.setup();
    let code = |run: &Run| run.json()["failure"]["code"].as_str().map(str::to_owned);
    assert_eq!(code(&trial.import(&[]).await).as_deref(), Some("import_nothing"));
    assert_eq!(code(&trial.import(&["--slug", "nowhere"]).await).as_deref(), Some("import_nothing"));
    trial.application("claude", json!({}));
    trial.application("console", json!({}));
    let several = trial.import(&[]).await;
    assert_eq!((several.status, code(&several).as_deref()), (Some(2), Some("import_which")));
    assert!(several.out.contains("claude and console"), "{}", several.out);
    std::fs::write(trial.folder.path().join("token"), trial.server.app_password()).unwrap();
    assert_eq!(code(&trial.import(&["--slug", "claude"]).await).as_deref(), Some("authentik_token"));
    assert_eq!(trial.setup(), before);
}
