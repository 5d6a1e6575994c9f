//! The script, run by Python against the stand-in for authentik.

use super::{export, setups};
use latchkey_certificate::KeyPair;
use latchkey_core::setup::Setup;
use latchkey_tests::authentik::{Authentik, FaultAt, Options, Running, Version, What};
use serde_json::{Value, json};
use std::{
    fs,
    process::{Command, Output},
};
use tempfile::TempDir;

const KINDS: [&str; 8] = [
    "crypto/certificatekeypairs",
    "propertymappings/provider/saml",
    "propertymappings/provider/scim",
    "providers/saml",
    "providers/scim",
    "core/applications",
    "core/application_entitlements",
    "policies/bindings",
];
const SAML_MAPPINGS: &str = "propertymappings/provider/saml";

/// A script in a folder of its own, and the server that it is for.
pub(super) struct Trial {
    folder: TempDir,
    pub(super) server: Running,
    version: Version,
    key: String,
}

pub(super) struct Ran {
    pub(super) status: Option<i32>,
    pub(super) out: String,
    pub(super) err: String,
}

impl Trial {
    pub(super) fn new(version: Version, setup: &Setup, pair: &KeyPair) -> Self {
        Self::at(Options { version, ..Options::default() }, setup, pair)
    }

    pub(super) fn at(options: Options, setup: &Setup, pair: &KeyPair) -> Self {
        let version = options.version.clone();
        let server = Authentik::start(options);
        server.seed(|world| {
            let jane = world.user("jane");
            let group = world.group("claude-users", None);
            world.join(jane, &group);
        });
        server.forget_calls();
        let folder = tempfile::tempdir().unwrap();
        let trial = Self { folder, server, version, key: pair.key.expose().clone() };
        trial.take(setup);
        fs::write(trial.path("key.pem"), &trial.key).unwrap();
        trial
    }

    /// The script of this setup takes the other one's place.
    pub(super) fn take(&self, setup: &Setup) {
        fs::write(self.path("authentik-apply.py"), export(setup, "authentik-apply.py")).unwrap();
    }

    pub(super) fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    pub(super) fn run(&self, words: &[&str]) -> Ran {
        self.run_as(self.server.token(), words)
    }

    pub(super) fn run_as(&self, token: &str, words: &[&str]) -> Ran {
        self.run_at(&self.server.url(), token, words)
    }

    pub(super) fn run_at(&self, url: &str, token: &str, words: &[&str]) -> Ran {
        self.run_with(&[("AUTHENTIK_URL", url), ("AUTHENTIK_TOKEN", token)], words)
    }

    /// With these variables on top of the usual ones.
    pub(super) fn run_with(&self, variables: &[(&str, &str)], words: &[&str]) -> Ran {
        let path = std::env::var_os("PATH").unwrap();
        let output: Output = Command::new("python3")
            .arg("authentik-apply.py")
            .args(words)
            .current_dir(self.folder.path())
            .env_clear()
            .env("PATH", path)
            .env("PYTHONIOENCODING", "utf-8")
            .env("AUTHENTIK_URL", self.server.url())
            .env("AUTHENTIK_TOKEN", self.server.token())
            .env("CLAUDE_SIGNING_KEY_FILE", "key.pem")
            .env("CLAUDE_SCIM_TOKEN", "scim-secret")
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let ran = Ran { status: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) };
        assert!(!ran.err.contains("Traceback"), "{}", ran.err);
        let all = format!("{}{}", ran.out, ran.err);
        assert!(!all.contains("PRIVATE KEY") && !all.contains("scim-secret"), "{all}");
        ran
    }

    pub(super) fn done(&self, words: &[&str]) -> Ran {
        let ran = self.run(words);
        assert_eq!(ran.status, Some(0), "{words:?}: {}{}", ran.out, ran.err);
        ran
    }

    /// The calls that changed something, each with its body.
    pub(super) fn changed(&self) -> Vec<(String, Value)> {
        let calls = self.server.calls().into_iter().filter(|call| call.changes());
        calls.map(|call| (call.line(), call.body.unwrap_or_default())).collect()
    }

    pub(super) fn changes(&self) -> usize {
        self.server.calls().iter().filter(|call| call.changes()).count()
    }

    /// Everything that the script could touch.
    pub(super) fn everything(&self) -> Value {
        let entitled = self.version != Version::V2024_8;
        KINDS
            .iter()
            .filter(|kind| entitled || **kind != "core/application_entitlements")
            .map(|kind| ((*kind).to_owned(), json!(self.server.all(kind))))
            .collect::<serde_json::Map<_, _>>()
            .into()
    }

    pub(super) fn record(&self) -> Vec<Value> {
        let record: Value = serde_json::from_slice(&fs::read(self.path("authentik-made.json")).unwrap()).unwrap();
        record["objects"].as_array().unwrap().clone()
    }
}

/// Whether a line says that nothing is to be done, or that SCIM waits for a person.
pub(super) fn is_calm(line: &str) -> bool {
    ["leave", "wait", "         SCIM "].iter().any(|start| line.starts_with(start))
}

#[test]
fn from_nothing_to_everything_twice_and_back_to_nothing() {
    let pair = setups::key_pair();
    for (version, setup) in [
        (Version::V2025_10, setups::jit(&pair)),
        (Version::V2026_2, setups::jit(&pair)),
        (Version::V2026_8, setups::jit(&pair)),
        (Version::V2024_8, setups::scim(&pair)),
        (Version::V2026_2, setups::scim(&pair)),
        (Version::V2026_8, setups::scim(&pair)),
    ] {
        let trial = Trial::new(version.clone(), &setup, &pair);
        let before = trial.everything();
        trial.done(&["plan"]);
        assert_eq!(trial.changes(), 0, "a plan changes nothing");
        let ran = trial.done(&["apply"]);
        let lines = |start: &str| ran.out.lines().filter(|line| line.starts_with(start)).count();
        assert_eq!(lines("create"), trial.record().len(), "{}", ran.out);
        // Made first, the application is opened and linked afterwards.
        assert_eq!(trial.changes(), lines("create") + lines("change"), "{}", ran.out);
        assert_eq!(trial.server.dropped_fields(), [], "{version:?}");
        let record = fs::read_to_string(trial.path("authentik-made.json")).unwrap();
        assert!(!record.contains("PRIVATE KEY") && !record.contains("scim-secret"), "{record}");

        trial.server.forget_calls();
        for words in [["plan"], ["apply"]] {
            let ran = trial.done(&words);
            let others = ran.out.lines().skip(1).find(|line| !is_calm(line));
            assert_eq!(others, None, "{version:?}: {}", ran.out);
        }
        assert_eq!(trial.changes(), 0, "a second time changes nothing");

        trial.done(&["undo"]);
        assert_eq!(trial.everything(), before, "{version:?}");
        assert!(trial.record().is_empty());
    }
}

#[test]
fn what_the_script_makes_holds_what_the_setup_wants() {
    let pair = setups::key_pair();
    let trial = Trial::new(Version::V2026_2, &setups::jit(&pair), &pair);
    trial.done(&["apply"]);
    let provider = trial.server.find("providers/saml", "name", "Claude").unwrap();
    let told = |field: &str| provider[field].as_str().unwrap_or_default().to_owned();
    assert_eq!(told("sp_binding"), "post");
    assert_eq!(told("acs_url"), "https://auth.workos.com/sso/saml/acs/01HX4M7Q");
    assert_eq!(told("issuer"), "https://authentik.company/application/saml/claude/metadata/");
    assert_eq!(told("default_name_id_policy"), "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress");
    assert_eq!(provider["property_mappings"].as_array().unwrap().len(), 5);
    let application = trial.server.find("core/applications", "slug", "claude").unwrap();
    assert_eq!(application["provider"], provider["pk"]);
    assert_eq!(trial.server.all("policies/bindings").len(), 4);
}

#[test]
fn whatever_fails_the_second_run_completes_and_the_way_back_leaves_nothing() {
    let pair = setups::key_pair();
    let setup = setups::jit(&pair);
    let count = Trial::new(Version::V2026_2, &setup, &pair);
    count.done(&["apply"]);
    let (calls, made) = (count.changes(), count.record().len());
    let faults = [What::DropAfter, What::DropBefore, What::ServerErrorAfter, What::TooMany { retry_after: 1 }];
    for (number, fault) in (1..=calls).zip(faults.into_iter().cycle()) {
        let trial = Trial::new(Version::V2026_2, &setup, &pair);
        let before = trial.everything();
        trial.server.fail_next(FaultAt::mutation(number, fault.clone()));
        let ran = trial.run(&["apply"]);
        assert_eq!(ran.status, Some(1), "{number} {fault:?}: {}", ran.out);
        assert!(ran.err.contains("goes on from here"), "{}", ran.err);
        if number % 3 != 0 {
            trial.done(&["apply"]);
            assert_eq!(trial.record().len(), made, "{number} {fault:?}");
        }
        trial.done(&["undo"]);
        assert_eq!(trial.everything(), before, "{number} {fault:?}");
    }
}

#[test]
fn the_way_back_goes_on_after_a_fault_too() {
    let pair = setups::key_pair();
    let setup = setups::jit(&pair);
    for (number, fault) in [(1, What::DropAfter), (3, What::DropBefore), (6, What::ServerErrorAfter)] {
        let trial = Trial::new(Version::V2026_2, &setup, &pair);
        let before = trial.everything();
        trial.done(&["apply"]);
        trial.server.fail_next(FaultAt::mutation(number, fault.clone()));
        assert_eq!(trial.run(&["undo"]).status, Some(1), "{fault:?}");
        trial.done(&["undo"]);
        assert_eq!(trial.everything(), before, "{fault:?}");
    }
}

#[test]
fn what_was_there_before_is_changed_only_by_force_and_gets_its_values_back() {
    let pair = setups::key_pair();
    let trial = Trial::new(Version::V2026_2, &setups::jit(&pair), &pair);
    let own = json!({ "name": "Claude: email", "saml_name": "mail", "expression": "return 1" });
    trial.server.seed(|world| world.object(SAML_MAPPINGS, own.clone()));
    let before = trial.everything();
    let plan = trial.run(&["plan"]);
    assert_eq!(plan.status, Some(1));
    assert!(plan.out.contains("CONFLICT SAML Provider Property Mapping: Claude: email"), "{}", plan.out);
    assert!(plan.out.contains(r#"saml_name: "mail" -> "email""#), "{}", plan.out);
    assert_eq!(trial.run(&["apply"]).status, Some(1));
    let mapping = || trial.server.find(SAML_MAPPINGS, "name", "Claude: email").unwrap();
    assert_eq!(mapping()["saml_name"], "mail");

    trial.done(&["apply", "--force"]);
    assert_eq!(mapping()["saml_name"], "email");
    trial.done(&["undo"]);
    assert_eq!(trial.everything(), before);
}

#[test]
fn what_others_changed_or_added_since_stays_with_all_that_it_needs() {
    let pair = setups::key_pair();
    let trial = Trial::new(Version::V2026_2, &setups::jit(&pair), &pair);
    trial.done(&["apply"]);
    let mapping = trial.server.find(SAML_MAPPINGS, "name", "Claude: email").unwrap();
    let application = trial.server.find("core/applications", "slug", "claude").unwrap();
    trial.server.seed(|world| {
        world.change(SAML_MAPPINGS, &mapping["pk"], json!({ "expression": "return 2" }));
        let jane = world.user("another");
        world.object("policies/bindings", json!({ "target": application["pk"], "user": jane, "order": 7 }));
    });
    let ran = trial.run(&["undo"]);
    assert_eq!(ran.status, Some(1), "{}", ran.out);
    assert!(ran.out.contains("Others changed it since: expression."), "{}", ran.out);
    assert!(ran.out.contains("It would take with it what others added: binding of user another."), "{}", ran.out);
    // The application stays for its binding, the provider for the application, key and mappings for the provider; and what
    // restricts the application stays with it.
    let kept: Vec<String> = trial.record().iter().map(|one| one["key"].as_str().unwrap().to_owned()).collect();
    assert!(kept.contains(&"provider".to_owned()) && kept.iter().any(|key| key.starts_with("key-pair")), "{kept:?}");
    assert!(kept.iter().any(|key| key.starts_with("access/")), "{kept:?}");
    assert_eq!(trial.server.all("policies/bindings").len(), 5);
    trial.done(&["undo", "--force"]);
    assert!(trial.record().is_empty());
}

#[test]
fn a_key_of_another_certificate_is_not_uploaded() {
    let pair = setups::key_pair();
    let trial = Trial::new(Version::V2026_2, &setups::jit(&pair), &pair);
    fs::write(trial.path("key.pem"), setups::key_pair().key.expose()).unwrap();
    let ran = trial.run(&["apply"]);
    assert_eq!((ran.status, trial.changes()), (Some(1), 0));
    assert!(ran.err.contains("does not hold the unencrypted key of the signing certificate"), "{}", ran.err);
}

#[test]
fn what_is_missing_is_said_before_anything_is_made() {
    let pair = setups::key_pair();
    let mut setup = setups::jit(&pair);
    let trial = Trial::new(Version::V2026_2, &setup, &pair);
    let refused = trial.run_as("wrong", &["apply"]);
    assert_eq!(refused.status, Some(2));
    assert!(refused.err.contains("Token invalid/expired"), "{}", refused.err);
    let word = trial.run(&["remove"]);
    assert_eq!(word.status, Some(2));

    setup.administration.access.push(latchkey_core::administration::Grantee::Group("nobody-s".to_owned()));
    let trial = Trial::new(Version::V2026_2, &setup, &pair);
    let ran = trial.run(&["plan"]);
    assert_eq!((ran.status, trial.changes()), (Some(1), 0));
    assert!(ran.err.contains("0 objects at core/groups/ have the name 'nobody-s'"), "{}", ran.err);
}

#[test]
fn names_of_every_kind_survive_in_the_script() {
    let pair = setups::key_pair();
    let mut setup = setups::hazards();
    setup.application.slug = Some("hazards".to_owned());
    let trial = Trial::new(Version::V2026_2, &setup, &pair);
    trial.server.seed(|world| {
        world.user("a: b]");
        for name in setups::HAZARDS {
            world.group(name, None);
        }
        let certificate =
            json!({ "name": "claude-saml-signing", "certificate_data": pair.facts.pem, "key_data": trial.key });
        world.object("crypto/certificatekeypairs", certificate);
    });
    trial.done(&["apply"]);
    let names: Vec<String> = trial
        .server
        .all("core/application_entitlements")
        .iter()
        .map(|entitlement| entitlement["name"].as_str().unwrap().to_owned())
        .collect();
    for name in setups::HAZARDS {
        assert!(names.iter().any(|there| there == name.trim()), "{name:?}: {names:?}");
    }
    let again = trial.done(&["plan"]);
    assert!(!again.out.contains("create") && !again.out.contains("change"), "{}", again.out);
    trial.done(&["undo"]);
    assert!(trial.server.all("core/applications").is_empty());
}

#[test]
fn what_the_blueprint_makes_is_what_the_script_wants_and_its_way_back_leaves_nothing() {
    let pair = setups::key_pair();
    for setup in [setups::jit(&pair), setups::scim(&pair)] {
        for version in [Version::V2026_2, Version::V2026_8] {
            let setup = setups::at_version(setup.clone(), version.text());
            let trial = Trial::new(version, &setup, &pair);
            let before = trial.everything();
            let carry_out = |name: &str| {
                let text = export(&setup, name);
                trial.server.seed(|world| {
                    world.file("/blueprints/claude/key.pem", &trial.key);
                    world.environment("CLAUDE_SCIM_TOKEN", "scim-secret");
                    world.blueprint(&text).unwrap();
                });
            };
            carry_out("authentik-blueprint.yaml");
            let made = trial.everything();
            carry_out("authentik-blueprint.yaml");
            assert_eq!(trial.everything(), made, "a second time changes nothing");
            let plan = trial.done(&["plan"]);
            assert_eq!(plan.out.lines().skip(1).find(|line| !is_calm(line)), None, "{}", plan.out);

            carry_out("authentik-blueprint-undo.yaml");
            assert_eq!(trial.everything(), before);
            carry_out("authentik-blueprint-undo.yaml");
        }
    }
}
