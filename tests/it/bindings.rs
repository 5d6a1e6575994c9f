//! The engine's types in TypeScript, as the window reads them. They are written from the Rust types; what is committed
//! must be what would be written now. `cargo xtask bindings` writes them.

use latchkey_words::{Language, Reader, said_in_json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use latchkey_core::{
    Code, Failure, Finding, Owner, Timestamp,
    administration::{
        Applied, ChangePlan, MetadataProof, PeoplePreview, PreviewProgress, Progress, ScimState, ScimWish,
    },
    domain::DomainReport,
    field::Field,
    idp::IdpId,
    message::{Message, exact, say},
    product::Plan,
    provisioning::Organization,
    setup::{Setup, SetupName},
    step::Step,
    view::Snapshot,
    wizard::{Action, Wizard},
};
use latchkey_host::app::KeptSecret;
use latchkey_host::window::{
    Brought, BundleFile, Catalogue, Connection, Deletion, Evidence, Explanation, HandoverPage, Hop, Incoming,
    Preferences, RunbookPart, SetupLine, Signal, Stage, TakenIn, TwinEnd, View,
};
use latchkey_idp::{Guide, Preview, Summary};
use serde::Serialize;
use ts_rs::{Config, TS};

/// Set by `cargo xtask bindings`: write the files instead of comparing them.
const WRITE: &str = "LATCHKEY_WRITE_BINDINGS";

#[test]
fn bindings_are_what_the_rust_types_say() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config::new().with_out_dir(folder.path()).with_large_int("number");
    Setup::export_all(&config).unwrap();
    Finding::export_all(&config).unwrap();
    Failure::export_all(&config).unwrap();
    DomainReport::export_all(&config).unwrap();
    Snapshot::export_all(&config).unwrap();
    Action::export_all(&config).unwrap();
    Guide::export_all(&config).unwrap();
    Preview::export_all(&config).unwrap();
    Summary::export_all(&config).unwrap();
    export_what_the_window_draws(&config);

    let mut written = texts(folder.path());
    for text in written.values_mut() {
        *text = text.lines().flat_map(|line| [line.trim_end(), "\n"]).collect();
    }
    let index: String = written
        .keys()
        .filter_map(|name| Some(format!("export * from \"./{}\";\n", name.strip_suffix(".ts")?)))
        .collect();
    written.insert("index.ts".to_owned(), format!("// Written by `cargo xtask bindings`. Do not edit.\n{index}"));
    settle(&user_interface().join("bindings"), &written);
}

fn export_what_the_window_draws(config: &Config) {
    Catalogue::export_all(config).unwrap();
    Connection::export_all(config).unwrap();
    TakenIn::export_all(config).unwrap();
    KeptSecret::export_all(config).unwrap();
    TwinEnd::export_all(config).unwrap();
    ChangePlan::export_all(config).unwrap();
    Applied::export_all(config).unwrap();
    Progress::export_all(config).unwrap();
    PeoplePreview::export_all(config).unwrap();
    PreviewProgress::export_all(config).unwrap();
    ScimWish::export_all(config).unwrap();
    ScimState::export_all(config).unwrap();
    MetadataProof::export_all(config).unwrap();
    SetupLine::export_all(config).unwrap();
    View::export_all(config).unwrap();
    Deletion::export_all(config).unwrap();
    Incoming::export_all(config).unwrap();
    BundleFile::export_all(config).unwrap();
    RunbookPart::export_all(config).unwrap();
    HandoverPage::export_all(config).unwrap();
    Preferences::export_all(config).unwrap();
    Signal::export_all(config).unwrap();
    Stage::export_all(config).unwrap();
    Hop::export_all(config).unwrap();
    Evidence::export_all(config).unwrap();
    Brought::export_all(config).unwrap();
    latchkey_saml::redact::How::export_all(config).unwrap();
    Explanation::export_all(config).unwrap();
}

/// What the engine really writes, in a form that the TypeScript compiler holds against the types: a field that is
/// missing, renamed or new fails `npm run check`, not a person's window.
#[test]
fn samples_are_what_the_engine_writes() {
    let findings = vec![
        Finding::passed(Code::MetadataHttps, Message::of_code(Code::MetadataHttps)),
        Finding::failed(Code::AudienceMatches, say::audience_matches::another_connection())
            .want("https://auth.workos.com/01HX4M7Q")
            .got("https://auth.workos.com/01HX4M7Q/")
            .fix(say::signing_certificate_missing::not_in_setup_fix())
            .owner(Owner::Idp)
            .at(exact("Applications › Providers › Claude › Edit › Audience")),
        Finding::warning(Code::ConnectionIdInPath, say::connection_id_in_path::has_name(exact("ACS URL")))
            .fix(say::connection_id_in_path::has_name_fix())
            .owner(Owner::You),
        Finding::skipped(Code::IssuerMatches, Message::of_code(Code::IssuerMatches), Code::AudienceMatches),
    ];
    let failures = vec![
        Failure::input(
            Code::SetupNotFound,
            say::setup_not_found::other_names(exact("acme")),
            say::setup_not_found::other_names_fix(vec![exact("example")]),
        ),
        Failure::unanswered(Code::NoDnsAnswer, say::no_dns_answer::no_resolver(), say::no_dns_answer::fix()),
    ];
    let (snapshot, actions) = a_setup_under_way();
    let samples = BTreeMap::from([
        ("actions.ts".to_owned(), sample("actions", "Array<Action>", "Action", &actions)),
        ("snapshot.ts".to_owned(), sample("snapshot", "Snapshot", "Snapshot", &snapshot)),
        ("failures.ts".to_owned(), sample("failures", "Array<Failure>", "Failure", &failures)),
        ("findings.ts".to_owned(), sample("findings", "Array<Finding>", "Finding", &findings)),
    ]);
    settle(&user_interface().join("fixtures"), &samples);
}

/// A setup in the midst of its way: something done, something wrong, something not begun; and the actions behind it.
fn a_setup_under_way() -> (Snapshot, Vec<Action>) {
    let now = Timestamp::parse("2026-11-21T12:00:00Z").unwrap();
    let set = |field: Field, values: &[&str]| Action::Set {
        field,
        organization: None,
        values: values.iter().map(|value| (*value).to_owned()).collect(),
    };
    let actions = vec![
        Action::Open { step: Some(Step::Domain) },
        Action::Type { field: Field::Domain, organization: None, text: "example".to_owned() },
        set(Field::DnsPerson, &["Dana"]),
        set(Field::IdpPerson, &["Ira"]),
        set(Field::OwnerPerson, &["skip"]),
        set(Field::Domain, &["example.com"]),
        set(Field::TxtValue, &["anthropic-domain-verification-ab12cd=0123456789abcdef"]),
        Action::CheckDomains,
        set(Field::Acs, &["http://auth.workos.com/sso/saml/acs/01HX4M7Q"]),
        Action::Tick { step: "create-application".to_owned(), done: true },
        set(Field::Domain, &["not a domain!"]),
        Action::StartSignInTest,
    ];
    let name = SetupName::parse("acme").unwrap();
    let organization = Organization::new("Claude", Plan::Team);
    let mut wizard = Wizard::begin(name, IdpId("rehearsal".to_owned()), organization, now);
    for action in &actions {
        wizard.apply(action.clone(), now);
    }
    (Snapshot::of(wizard.setup(), now), actions)
}

fn sample(name: &str, kind: &str, import: &str, value: &impl Serialize) -> String {
    let said = said_in_json(serde_json::to_value(value).unwrap(), Language::En, Reader::Window);
    let json = serde_json::to_string_pretty(&said).unwrap();
    format!(
        "// Written by `cargo xtask bindings`. Do not edit.\nimport type {{ {import} }} from \"../bindings\";\n\n\
         export const {name} = {json} satisfies {kind};\n"
    )
}

/// Compares a folder of the repository with what would be written, or writes it when told to.
pub(crate) fn settle(folder: &Path, wanted: &BTreeMap<String, String>) {
    if std::env::var_os(WRITE).is_some() {
        std::fs::create_dir_all(folder).unwrap();
        for name in texts(folder).into_keys() {
            std::fs::remove_file(folder.join(name)).unwrap();
        }
        for (name, text) in wanted {
            std::fs::write(folder.join(name), text).unwrap();
        }
    }
    let found = texts(folder);
    let names = |texts: &BTreeMap<String, String>| texts.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&found), names(wanted), "run `cargo xtask bindings` and commit what it writes");
    for (name, text) in wanted {
        assert!(&found[name] == text, "{name} is old: run `cargo xtask bindings` and commit what it writes");
    }
}

/// The files directly in a folder, by name. A folder that is not there holds none.
fn texts(folder: &Path) -> BTreeMap<String, String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return BTreeMap::new() };
    let text_of = |path: PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, std::fs::read_to_string(path).unwrap())
    };
    entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).map(text_of).collect()
}

pub(crate) fn user_interface() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("ui/src/host")
}
