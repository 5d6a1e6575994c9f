//! The other pages of the way: what to gather, certificate, attributes, service provider, provisioning and export.

use super::{
    Scenes, domains,
    scene::{ACS, ENTITY_ID, Scene, now},
    sign_ins,
};
use latchkey_core::{
    field::Field,
    product::Plan,
    setup::{BundleSource, Claims},
    wizard::{Action, Judged, taken_in, taken_over},
};
use latchkey_host::bundle;

pub(super) fn scenes() -> Scenes {
    let mut scenes = vec![
        ("fresh", Scene::new("acme", "authentik", Plan::EnterpriseSeats)),
        ("before-problem", before_problem()),
        ("certificate-made", sign_ins::with_certificate(known())),
        ("certificate-ending", ending()),
        ("attributes", Scene::new("acme", "okta", Plan::EnterpriseSeats).before().attributes()),
        ("attributes-entra", Scene::new("acme", "entra", Plan::EnterpriseSeats).before().attributes()),
        ("service-provider-slip", known().set(Field::Acs, &[ENTITY_ID]).set(Field::EntityId, &[ACS])),
        ("service-provider-http", known().set(Field::Acs, &[&ACS.replace("https", "http")])),
        ("service-provider-slash", known().set(Field::Acs, &[ACS]).set(Field::EntityId, &[&format!("{ENTITY_ID}/")])),
        ("service-provider-good", with_values(sign_ins::prepared())),
        ("overview-imported", imported()),
    ];
    scenes.extend(provisioning());
    scenes.extend(export());
    scenes
}

pub(super) fn bundle_source() -> BundleSource {
    BundleSource { file: Some("acme.zip".to_owned()), sha256: "a5".repeat(32), changed: now().plus_days(-2) }
}

/// Values and claims of another machine's bundle, taken in where there was nothing.
fn imported() -> Scene {
    let there = Scene::new("acme", "authentik", Plan::EnterpriseSeats).setup().clone();
    let bundle = ready().setup().clone();
    let claims = Claims::of(&bundle);
    let after = taken_over(&there, bundle, &claims, &bundle_source(), Judged::default(), None, now());
    Scene::of(taken_in(after, &bundle_source(), now()))
}

/// What has to be gathered is known.
fn known() -> Scene {
    domains::good(domains::with_domain(Scene::new("acme", "authentik", Plan::EnterpriseSeats).before()))
}

/// A Console organization of which nobody knows whether it has a parent, and a plan that does not fit beside it.
fn before_problem() -> Scene {
    Scene::new("acme", "authentik", Plan::EnterpriseSeats)
        .set(Field::Organizations, &["Claude=enterprise-seats", "Claude Console=console-under-team"])
        .set(Field::DnsPerson, &["Dana Diaz"])
        .set(Field::Plan, &["enterprise-usage"])
}

/// A certificate that ends in three weeks.
fn ending() -> Scene {
    let mut certificate = sign_ins::certificate();
    certificate.facts.not_after = now().plus_days(20);
    known().act(sign_ins::chosen(certificate))
}

fn with_values(scene: Scene) -> Scene {
    let pasted = format!("ACS URL\n{ACS}\nSP Entity ID\n{ENTITY_ID}\n");
    scene.set(Field::ServiceProvider, &[&pasted])
}

/// Everything is there but the choice of how people are added.
pub(super) fn before_provisioning() -> Scene {
    with_values(sign_ins::accepted())
}

fn by_jit(scene: Scene, administrators: &[&str]) -> Scene {
    scene
        .set(Field::Mode, &["jit"])
        .set(Field::GroupMappings, &["yes"])
        .set(
            Field::Mappings,
            &[
                "Claude Owner=role:Owner",
                "Claude User=role:User",
                "Claude Premium=seat:Premium",
                "Claude Standard=seat:Standard",
            ],
        )
        .set(Field::Administrators, administrators)
}

const ADMINISTRATORS: [&str; 2] =
    ["olga@example.company=Claude Owner,Claude Premium", "wiz-jane@example.company=Claude Owner,Claude Premium"];

fn provisioning() -> Scenes {
    let team = Scene::new("acme", "authentik", Plan::Team).before();
    vec![
        ("provisioning", by_jit(before_provisioning(), &ADMINISTRATORS)),
        (
            "provisioning-lockout",
            by_jit(before_provisioning(), &["olga@example.company=Claude User,Claude Premium", ADMINISTRATORS[1]]),
        ),
        ("provisioning-two", two()),
        ("provisioning-team", team.set(Field::Mode, &["scim"])),
    ]
}

/// Claude and the Console under one parent.
fn two() -> Scene {
    by_jit(
        before_provisioning()
            .set(Field::Organizations, &["Claude=enterprise-seats", "Claude Console=console"])
            .set(Field::Parent, &["exists"]),
        &[
            "olga@example.company=Claude Owner,Claude Premium,Console Admin",
            "wiz-jane@example.company=Claude Owner,Claude Premium",
        ],
    )
    .set_in("Claude Console", Field::Mode, &["jit"])
    .set_in("Claude Console", Field::GroupMappings, &["yes"])
    .set_in("Claude Console", Field::Mappings, &["Console Admin=role:Admin", "Console Developer=role:Developer"])
}

/// Everything is there but the bundle.
pub(super) fn ready() -> Scene {
    by_jit(before_provisioning(), &ADMINISTRATORS)
}

fn export() -> Scenes {
    let done = answered(exported(ready()));
    vec![
        ("export-ready", ready()),
        ("export-done", exported(done.clone())),
        ("export-old", done.set(Field::ApplicationName, &["Claude at Example"])),
    ]
}

fn exported(scene: Scene) -> Scene {
    let sha256 = bundle::make(scene.setup(), vec![]).unwrap().sha256;
    scene.act(Action::Exported { sha256 })
}

/// The first questions of the check-list are answered, one of them with no.
fn answered(scene: Scene) -> Scene {
    let questions = latchkey_core::checklist::questions(scene.setup());
    questions.iter().take(3).zip([true, true, false]).fold(scene, |scene, (question, yes)| {
        let question = question.id.clone();
        let note = (!yes).then(|| "Somebody without access came in; the app is open to everybody.".to_owned());
        scene.act(Action::Answer { question, yes, note })
    })
}
