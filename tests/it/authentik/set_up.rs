//! A whole set-up for Claude on the stand-in, made by calls.

use super::client::Client;
use latchkey_tests::authentik::{Authentik, Options, Running};
use serde_json::{Value, json};

pub(super) const ACS: &str = "http://127.0.0.1:19500/acs";
pub(super) const AUDIENCE: &str = "https://auth.workos.com/test-entity-01H";
const ENTITLEMENTS: &str =
    "for entitlement in request.user.app_entitlements(provider.application):\n    yield entitlement.name";
const MAPPINGS: [(&str, &str); 5] = [
    ("id", "return str(request.user.uuid)"),
    ("email", "return request.user.email"),
    ("firstName", "return request.user.name.split(\" \", 1)[0] if request.user.name else request.user.username"),
    ("lastName", "return request.user.name.rsplit(\" \", 1)[-1] if \" \" in request.user.name else \" \""),
    ("groups", ENTITLEMENTS),
];

/// What was made.
pub(super) struct SetUp {
    pub(super) server: Running,
    pub(super) client: Client,
    pub(super) provider: i64,
    pub(super) application: String,
    pub(super) key: String,
    /// The five mappings, and the one for the NameID.
    pub(super) mappings: Vec<String>,
    pub(super) name_id: String,
    pub(super) flow: String,
    pub(super) jane: i64,
}

pub(super) fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

impl SetUp {
    /// Key, mappings, provider and application; wiz-jane is there, bound to nothing.
    pub(super) async fn new(options: Options) -> Self {
        let server = Authentik::start(options);
        let client = Client::new(&server.url(), server.token());
        let jane = json!({ "username": "wiz-jane", "name": "Jane van Dyke", "email": "wiz-jane@example.company" });
        let jane = server.seed(|world| world.person(jane));
        let flows = client.get("flows/instances/?slug=default-provider-authorization-implicit-consent").await.1;
        let flow = text(&flows["results"][0]["pk"]);
        let key = json!({ "common_name": "claude", "validity_days": 365, "alg": "rsa" });
        let key = text(&client.post("crypto/certificatekeypairs/generate/", &key).await.1["pk"]);
        let mut mappings = Vec::new();
        for (name, expression) in MAPPINGS {
            let mapping = json!({ "name": format!("Claude: {name}"), "saml_name": name, "expression": expression });
            mappings.push(text(&client.post("propertymappings/provider/saml/", &mapping).await.1["pk"]));
        }
        let email = "propertymappings/provider/saml/?managed=goauthentik.io/providers/saml/email";
        let name_id = text(&client.get(email).await.1["results"][0]["pk"]);
        let provider = json!({
            "name": "Claude", "authorization_flow": flow, "invalidation_flow": flow, "acs_url": ACS,
            "audience": AUDIENCE, "sp_binding": "post", "signing_kp": key, "sign_assertion": true,
            "property_mappings": mappings, "name_id_mapping": name_id,
        });
        let provider = client.post("providers/saml/", &provider).await.1["pk"].as_i64().unwrap();
        let application = json!({ "name": "Claude", "slug": "claude", "provider": provider });
        let application = text(&client.post("core/applications/", &application).await.1["pk"]);
        Self { server, client, provider, application, key, mappings, name_id, flow, jane }
    }

    /// An entitlement of the application. Gives what bindings name.
    pub(super) async fn entitlement(&self, name: &str) -> String {
        let body = json!({ "name": name, "app": self.application });
        text(&self.client.post("core/application_entitlements/", &body).await.1["pbm_uuid"])
    }

    pub(super) async fn bind(&self, target: &str, field: &str, whom: Value) {
        let body = json!({ "target": target, field: whom, "order": 0 });
        let (status, made) = self.client.post("policies/bindings/", &body).await;
        assert_eq!(status, 201, "{made}");
    }

    pub(super) async fn preview(&self, user: i64) -> Value {
        let path = format!("providers/saml/{}/preview_user/?for_user={user}", self.provider);
        self.client.get(&path).await.1["preview"].clone()
    }

    pub(super) async fn change_provider(&self, fields: Value) {
        let (status, changed) = self.client.patch(&format!("providers/saml/{}/", self.provider), &fields).await;
        assert_eq!(status, 200, "{changed}");
    }

    pub(super) async fn metadata(&self) -> (u16, String) {
        let url = format!("{}/api/v3/providers/saml/{}/metadata/?download", self.server.url(), self.provider);
        let answer = reqwest::Client::builder().no_proxy().build().unwrap().get(url).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }
}
