//! A setup and a server.

use latchkey_core::{
    Failure, Secret,
    administration::{Applied, Change, ChangePlan, Purpose},
    field::Field,
    idp::IdpId,
    product::Plan,
    provisioning::Organization,
    setup::{Setup, SetupName},
    wizard::Action,
};
use latchkey_host::{
    app::{App, Given},
    store::Home,
    vault::{Unlock, Vault},
};
use latchkey_tests::authentik::{Authentik, Options, Running, Version};
use serde_json::Value;
use std::collections::BTreeMap;

/// The collections that a connection touches.
pub(super) const TABLES: [&str; 8] = [
    "crypto/certificatekeypairs",
    "propertymappings/provider/saml",
    "propertymappings/provider/scim",
    "providers/saml",
    "providers/scim",
    "core/applications",
    "core/application_entitlements",
    "policies/bindings",
];

/// A setup with everything that a plan needs, and the server that it is for.
pub(super) struct Scene {
    pub(super) server: Running,
    pub(super) app: App,
    pub(super) name: SetupName,
    _folder: tempfile::TempDir,
}

impl Scene {
    pub(super) async fn new(options: Options) -> Self {
        let server = Authentik::start(options);
        server.seed(|world| {
            for group in ["claude-owners", "claude-users"] {
                world.group(group, None);
            }
            world.user("olga");
        });
        let (app, name, folder) = engine().await;
        let scene = Self { server, app, name, _folder: folder };
        scene.set(Field::IdpUrl, &[&scene.server.url()]).await;
        scene.set(Field::Mode, &["jit"]).await;
        let mappings = [
            "Claude Owner=role:Owner",
            "Claude User=role:User",
            "Claude Premium=seat:Premium",
            "Claude Admin=role:Admin",
        ];
        scene.set(Field::Mappings, &mappings).await;
        scene.set(Field::Access, &["claude-users"]).await;
        let entitlements = [
            "Claude Owner=claude-owners",
            "Claude User=claude-users",
            "Claude Premium=user:olga",
            "Claude Admin=claude-owners",
        ];
        scene.set(Field::Entitlements, &entitlements).await;
        scene
    }

    pub(super) async fn set(&self, field: Field, values: &[&str]) {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        self.app.apply(&self.name, Action::Set { field, organization: None, values }).await.unwrap();
        let problems = self.setup().problems.get(field.name()).cloned().unwrap_or_default();
        assert!(!problems.iter().any(|finding| finding.code.as_str() == "value_usable"), "{field:?}: {problems:?}");
    }

    /// The values that WorkOS shows in the end.
    pub(super) async fn workos(&self) {
        self.set(Field::Acs, &["https://auth.workos.com/sso/saml/acs/01HX4M7QZ8"]).await;
        self.set(Field::EntityId, &["https://auth.workos.com/01HX4M7QZ8"]).await;
    }

    pub(super) fn setup(&self) -> Setup {
        self.app.home().load(&self.name).unwrap()
    }

    pub(super) fn given(&self) -> Given {
        let secret = |text: &str| Some(Secret::new(text.to_owned()));
        Given { token: secret(self.server.token()), scim_token: secret("scim-bearer"), key_to: None }
    }

    pub(super) async fn try_plan(&self, purpose: Purpose) -> Result<ChangePlan, Failure> {
        self.app.plan_changes(&self.name, purpose, &self.given()).await
    }

    pub(super) async fn plan(&self) -> ChangePlan {
        self.try_plan(Purpose::Connect).await.unwrap()
    }

    pub(super) async fn try_run(&self, purpose: Purpose) -> Result<Applied, Failure> {
        self.app.carry_out_changes(&self.name, purpose, &self.given(), |_| {}).await
    }

    pub(super) async fn apply(&self) -> Applied {
        let applied = self.try_run(Purpose::Connect).await.unwrap();
        assert_eq!(applied.open, [""; 0], "{:?}", applied.findings);
        applied
    }

    pub(super) async fn undo(&self) -> Applied {
        let applied = self.try_run(Purpose::Undo).await.unwrap();
        assert_eq!(applied.open, [""; 0], "{:?}", applied.findings);
        applied
    }

    /// Keeps the setup small over many runs.
    pub(super) fn forget_the_log(&self) {
        let forget = |setup: &mut Setup| {
            setup.log.clear();
            Ok(())
        };
        self.app.home().change(&self.name, forget).unwrap();
    }

    /// How many objects there are of each kind.
    pub(super) fn counts(&self) -> BTreeMap<&'static str, usize> {
        // Before 2024.12 there are no entitlements.
        let old = self.server.version() == Version::V2024_8;
        let tables = TABLES.iter().filter(|table| !old || **table != "core/application_entitlements");
        tables.map(|table| (*table, self.server.all(table).len())).collect()
    }

    /// An object of the server.
    pub(super) fn object(&self, path: &str, field: &str, value: &str) -> Value {
        self.server.find(path, field, value).unwrap_or_else(|| panic!("{path} {value} is not there"))
    }
}

/// From nothing to a configured server and back to nothing, at any server.
pub(super) async fn there_and_back(url: &str, token: &str) {
    let (app, name, _folder) = engine().await;
    let set = |field: Field, values: &[&str]| Action::Set {
        field,
        organization: None,
        values: values.iter().map(|value| (*value).to_owned()).collect(),
    };
    let own = format!("latchkey-{}", std::process::id());
    for action in [
        set(Field::IdpUrl, &[url]),
        set(Field::ApplicationName, &[&own]),
        set(Field::ApplicationSlug, &[&own]),
        set(Field::Mode, &["jit"]),
        set(Field::Mappings, &["Claude Owner=role:Owner", "Claude User=role:User"]),
    ] {
        app.apply(&name, action).await.unwrap();
    }
    let given = Given { token: Some(Secret::new(token.to_owned())), ..Given::default() };
    let applied = app.carry_out_changes(&name, Purpose::Connect, &given, |_| {}).await.unwrap();
    let again = app.plan_changes(&name, Purpose::Connect, &given).await.unwrap();
    // Taken back before anything is judged, so that a failure leaves nothing at a live server.
    let undone = app.carry_out_changes(&name, Purpose::Undo, &given, |_| {}).await.unwrap();
    assert_eq!((failed(&applied.findings), applied.open.len()), (vec![], 0));
    assert!(again.is_settled(), "{:?}", again.objects);
    assert_eq!((failed(&undone.findings), undone.open.len()), (vec![], 0));
    assert!(app.home().load(&name).unwrap().administration.made.is_empty());
}

/// The engine with a setup that has a certificate.
async fn engine() -> (App, SetupName, tempfile::TempDir) {
    let (app, name, folder) = bare();
    let certificate = Action::MakeCertificate { common_name: "Claude".to_owned(), bits: 2048, days: 365 };
    app.apply(&name, certificate).await.unwrap();
    (app, name, folder)
}

/// The engine with a setup in which nothing was chosen.
pub(super) fn bare() -> (App, SetupName, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::open(&Home::open(Some(folder.path())).unwrap(), Unlock::Session).unwrap();
    let app = App::open(Some(folder.path())).unwrap().unlocking(move |_| Ok(vault.clone()));
    let name = SetupName::parse("Production").unwrap();
    let claude = Organization::new("Claude", Plan::EnterpriseSeats);
    app.make(name.clone(), IdpId("authentik".to_owned()), claude).unwrap();
    (app, name, folder)
}

/// The keys of the objects with which this has to happen.
pub(super) fn keys(plan: &ChangePlan, change: Change) -> Vec<&str> {
    plan.objects.iter().filter(|object| object.change == change).map(|object| object.key.as_str()).collect()
}

/// The codes of the findings that failed.
pub(super) fn failed(findings: &[latchkey_core::Finding]) -> Vec<&str> {
    findings.iter().filter(|finding| finding.is_failure()).map(|finding| finding.code.as_str()).collect()
}
