//! A setup that Latchkey administers at the identity provider: connected, made, and the plans in between.

use super::{
    Scenes, proof,
    scene::{Scene, now},
    shown, way,
};
use latchkey_core::{
    Finding, Owner,
    administration::{
        Applied, Change, ChangePlan, MadeObject, PlannedField, PlannedObject, Purpose, ServerFacts, called,
    },
    check::Setting,
    field::{self, Field},
    message::{exact, say},
    setup::Setup,
    wizard::Action,
};
use latchkey_host::window::{Connection, TakenField, TakenIn};
use latchkey_idp::Idp;
use latchkey_idp::authentik::{
    Authentik, Version,
    wanted::{self, Value, Wanted},
};
use latchkey_words::Language;

const SERVER: &str = "https://authentik.example.company";

pub(super) fn scenes() -> Scenes {
    vec![("administration-connected", connected()), ("administration-made", made())]
}

pub(super) fn papers(language: Language) -> Vec<(&'static str, String)> {
    let (before, after) = (connected(), made());
    let fresh = plan(before.setup(), Purpose::Connect, |_| Change::Create);
    vec![
        ("connection", shown(connection(), language)),
        ("taken-in", shown(taken_in(), language)),
        ("people", shown(proof::people(server()), language)),
        ("metadata-proof", shown(proof::metadata(), language)),
        ("scim-state", shown(proof::scim(server()), language)),
        ("plan", shown(fresh.clone(), language)),
        ("plan-conflict", shown(conflict(fresh.clone()), language)),
        ("plan-settled", shown(plan(after.setup(), Purpose::Connect, |_| Change::Leave), language)),
        ("plan-undo", shown(undo(after.setup()), language)),
        ("plan-update", shown(update(after.setup()), language)),
        ("applied", shown(applied(fresh.clone(), usize::MAX), language)),
        ("applied-key-withheld", shown(withheld(fresh.clone()), language)),
        ("applied-stopped", shown(applied(fresh, 4), language)),
        ("applied-undo", shown(applied(undo(after.setup()), usize::MAX), language)),
    ]
}

/// The signing key waits for somebody to confirm where it goes.
fn withheld(plan: ChangePlan) -> Applied {
    let finding =
        Finding::failed(latchkey_core::Code::SigningKeyDestination, say::signing_key_destination::new_server())
            .want("https://authentik.example.company")
            .got("https://authentik.example.org")
            .fix(say::signing_key_destination::new_server_fix(exact("https://authentik.example.org")))
            .owner(Owner::You);
    Applied { findings: vec![finding], ..applied(plan, 0) }
}

/// The server was reached, and the choices are made.
fn connected() -> Scene {
    way::before_provisioning()
        .set_in("Claude", Field::Mode, &["jit"])
        .set_in("Claude", Field::GroupMappings, &["yes"])
        .set_in("Claude", Field::Mappings, &["Claude Owner=role:Owner", "Claude User=role:User"])
        .set(Field::IdpUrl, &[SERVER])
        .act(Action::ServerSeen { server: server() })
        .act(Action::TokenKept {
            entry: Some("acme/idp-token".to_owned()),
            origin: latchkey_core::Origin::of(SERVER, None),
        })
        .set(Field::Access, &["claude-users"])
        .set(Field::Entitlements, &["Claude Owner=user:olga", "Claude User=claude-users"])
        .set(Field::Me, &["olga@example.company"])
}

/// Everything was made, with the temporary values of the sign-in test.
fn made() -> Scene {
    let scene = connected();
    let objects = wanted::of(scene.setup(), Some(version()));
    let temporary = scene.setup().loopback.acs();
    objects.iter().enumerate().fold(scene, |scene, (number, object)| {
        let written = if object.key == "provider" {
            [("acs_url".to_owned(), serde_json::to_string(&temporary).unwrap())].into()
        } else {
            Default::default()
        };
        let object = MadeObject {
            key: object.key.clone(),
            kind: object.kind.name().to_owned(),
            name: object.name.clone(),
            id: format!("{}", number + 1),
            at: now(),
            server: SERVER.to_owned(),
            created: true,
            written,
            before: Default::default(),
        };
        scene.act(Action::ObjectRecorded { object })
    })
}

fn version() -> Version {
    Version::parse(&server().version).unwrap()
}

fn server() -> ServerFacts {
    ServerFacts {
        url: SERVER.to_owned(),
        version: "2026.2.2".to_owned(),
        supported: true,
        user: "latchkey".to_owned(),
        email: String::new(),
    }
}

fn connection() -> Connection {
    let server = server();
    let title = say::authentik_version::supported(exact(&server.version));
    let finding = Finding::passed(latchkey_core::Code::AuthentikVersion, title)
        .want_words(say::authentik_version::want(exact("2026.8"), exact("2024.8")))
        .got(&server.version);
    Connection { server, findings: vec![finding] }
}

/// An application that was set up by hand, with a slip: what a person reads after it was taken in.
fn taken_in() -> TakenIn {
    let field = |field: Field, values: &[&str]| TakenField {
        name: field.name().to_owned(),
        about: field::ALL.iter().find(|facts| facts.field == field).unwrap().about().into(),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
    };
    let mut binding = Finding::failed(latchkey_core::Code::ImportBinding, say::import_binding::redirect())
        .want("post")
        .got("redirect")
        .fix(say::import_binding::redirect_fix())
        .setting(Setting::Acs);
    latchkey_core::check::locate(std::slice::from_mut(&mut binding), |setting| Authentik.place(setting));
    TakenIn {
        fields: vec![
            field(Field::ApplicationSlug, &["claude"]),
            field(Field::ApplicationName, &["Claude"]),
            field(Field::Access, &["claude-users"]),
            field(Field::Entitlements, &["Claude Owner=user:olga", "Claude User=claude-users"]),
        ],
        findings: connection().findings.into_iter().chain([binding]).collect(),
    }
}

fn plan(setup: &Setup, purpose: Purpose, change: impl Fn(&Wanted) -> Change) -> ChangePlan {
    let objects = wanted::of(setup, Some(version()));
    ChangePlan {
        at: now(),
        purpose,
        server: server(),
        objects: objects.iter().map(|object| planned(object, change(object))).collect(),
        audience: None,
        deviations: wanted::deviations(setup, Some(version())),
        findings: connection().findings,
        requests: 11,
    }
}

fn planned(object: &Wanted, change: Change) -> PlannedObject {
    let there = change != Change::Create;
    let fields = object.wishes.iter().filter(|wish| !wish.once).map(|wish| {
        let value = entered(&wish.value);
        PlannedField {
            name: wish.field.to_owned(),
            before: there.then(|| value.clone()),
            after: (change != Change::Remove).then_some(value),
            differs: matches!(change, Change::Create | Change::Remove),
            deviation: wish.deviation.map(str::to_owned),
        }
    });
    PlannedObject {
        key: object.key.clone(),
        kind: object.kind.label().to_owned(),
        name: called(&object.key, &object.name),
        change,
        id: there.then(|| "7f0c".to_owned()),
        ours: there,
        fields: fields.collect(),
        note: None,
    }
}

fn entered(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::Wanted(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Switch(on) => on.to_string(),
        Value::Nothing | Value::Secret(_) => String::new(),
        Value::List(values) => values.iter().map(entered).collect::<Vec<_>>().join(", "),
        Value::Found(lookup) => lookup.value.clone(),
    }
}

/// An application of that slug is there, and somebody else made it.
fn conflict(mut plan: ChangePlan) -> ChangePlan {
    for object in plan.objects.iter_mut().filter(|object| object.key == "application") {
        object.change = Change::Conflict;
        object.id = Some("9b1d".to_owned());
        object.note = Some(say::plan_note::not_made_here().into());
        for field in &mut object.fields {
            field.before =
                Some(if field.name == "name" { "Claude (old)".to_owned() } else { field.after.clone().unwrap() });
            field.differs = field.name == "name";
        }
    }
    plan
}

fn undo(setup: &Setup) -> ChangePlan {
    let mut plan = plan(setup, Purpose::Undo, |_| Change::Remove);
    plan.objects.reverse();
    for object in plan.objects.iter_mut().filter(|object| object.key == "mapping/lastName") {
        object.change = Change::Keep;
        object.note = Some(say::plan_note::changed_since(vec![exact("name")]).into());
    }
    plan.findings.clear();
    plan
}

/// The temporary values give way to the real ones.
fn update(setup: &Setup) -> ChangePlan {
    let mut plan = plan(setup, Purpose::UpdateProvider, |_| Change::Leave);
    plan.objects.retain(|object| object.key == "provider");
    for object in &mut plan.objects {
        object.change = Change::Change;
        object.fields.retain(|field| matches!(field.name.as_str(), "acs_url" | "audience"));
        for field in &mut object.fields {
            field.before = Some(match field.name.as_str() {
                "acs_url" => setup.loopback.acs(),
                _ => setup.loopback.entity_id(),
            });
            field.differs = true;
        }
    }
    plan
}

/// How carrying `plan` out ended: after so many objects, or with the last.
fn applied(plan: ChangePlan, after: usize) -> Applied {
    let keys: Vec<String> = plan.objects.iter().map(|object| object.key.clone()).collect();
    let (done, open) = keys.split_at(after.min(keys.len()));
    let title = say::authentik_trouble::server_error(exact("providers/saml/"), exact(502));
    let stopped = Finding::failed(latchkey_core::Code::AuthentikTrouble, title)
        .fix(say::authentik_trouble::server_error_fix())
        .owner(Owner::Idp);
    Applied {
        findings: if open.is_empty() { Vec::new() } else { vec![stopped] },
        done: done.to_vec(),
        open: open.to_vec(),
        requests: 29,
        plan,
    }
}
