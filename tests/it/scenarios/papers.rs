//! What pages ask for besides a setup's view: the catalogue, the list, previews, differences, papers and a test.

use super::{
    scene::{Scene, now},
    shown, sign_ins, way,
};
use latchkey_core::{
    Failure,
    product::Plan,
    setup::{Claims, Setup, SetupName},
};
use latchkey_host::{
    app::differences,
    store::Home,
    window::{self, Catalogue, HandoverPage, Incoming, SetupLine},
};
use latchkey_idp::{Preview, sample};
use latchkey_words::Language;

/// Errors that the page which explains them is drawn with.
const ERRORS: &str = "authentik: ACS URL of https://a doesn't match Provider ACS URL of https://b. AADSTS50105. \
                      profile_not_allowed_outside_organization";

pub(super) fn papers(language: Language) -> Vec<(&'static str, String)> {
    let (ready, accepted) = (way::ready(), sign_ins::accepted());
    let setup = ready.setup();
    let changed = differences(accepted.setup(), setup).unwrap();
    let incoming = Incoming {
        name: setup.name.clone(),
        exists: true,
        differences: changed.clone(),
        from: way::bundle_source(),
        claims: Claims::of(setup).counts(&Claims::of(accepted.setup())),
        lacks_key: true,
        holds_key: true,
    };
    let pages = handover(setup, language);
    vec![
        ("catalogue", shown(Catalogue::whole(), language)),
        ("setups", shown(setups(&ready), language)),
        ("previews", shown(previews(), language)),
        ("differences", shown(changed, language)),
        ("deletion", shown(window::deletion(setup, &[]), language)),
        ("incoming", shown(incoming, language)),
        ("bundle", shown(window::bundle_files(setup).unwrap(), language)),
        ("runbook", shown(window::runbook_parts(setup, now(), language), language)),
        ("handover", shown(pages, language)),
        ("sign-in-test", shown(setup.sign_in_tests.last().cloned(), language)),
        ("sign-in-tests", shown(setup.sign_in_tests.clone(), language)),
        ("explained", shown(window::explanations(ERRORS, Some(setup)), language)),
        ("evidence", shown(sign_ins::evidence(), language)),
        ("brought", shown(sign_ins::brought(), language)),
        ("brought-refused", shown(sign_ins::brought_refused(), language)),
        ("brought-unreadable", shown(sign_ins::brought_unreadable(), language)),
        ("judged-responses", shown(sign_ins::judged_elsewhere().setup().judged_responses.clone(), language)),
    ]
}

/// One that is far, one that is new, and one that a newer version wrote.
pub(super) fn setups(far: &Scene) -> Vec<SetupLine> {
    let new = Scene::new("rehearsal", "rehearsal", Plan::EnterpriseSeats);
    let name = |text: &str| SetupName::parse(text).unwrap();
    vec![
        window::line(&name("acme"), Ok(far.setup()), now()),
        window::line(&name("acme-console"), Err(from_newer_version()), now()),
        window::line(&name("rehearsal"), Ok(new.setup()), now()),
    ]
}

fn from_newer_version() -> Failure {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::open(Some(folder.path())).unwrap();
    let name = SetupName::parse("acme-console").unwrap();
    let setup = Scene::new("acme-console", "okta", Plan::Console);
    home.create(setup.setup()).unwrap();
    let file = folder.path().join("setups/acme-console.json");
    let text = std::fs::read_to_string(&file).unwrap();
    let own = format!("\"schema\": {}", latchkey_core::setup::SCHEMA);
    assert!(text.contains(&own));
    std::fs::write(&file, text.replacen(&own, "\"schema\": 99", 1)).unwrap();
    home.load(&name).unwrap_err()
}

fn previews() -> Vec<Preview> {
    let scene = way::ready();
    let idp = latchkey_idp::find(&scene.setup().idp).unwrap();
    sample::people().iter().map(|person| idp.preview(person, &scene.setup().attributes, Some(scene.setup()))).collect()
}

fn handover(setup: &Setup, language: Language) -> Vec<HandoverPage> {
    latchkey_core::handover::ROLES.into_iter().map(|role| window::handover(setup, role, now(), language)).collect()
}
