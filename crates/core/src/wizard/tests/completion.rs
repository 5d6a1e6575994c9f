//! Whoever fills everything in comes to the end: no step asks for something that no action can give.

use super::{super::*, facts, metadata, moment};
use crate::{
    certificate::CertificateSource,
    product::{PLANS, Plan},
    provisioning::{Mode, Organization},
    samples::{look, passed_test},
    step::StepStatus,
    view::Snapshot,
};

const ACS: &str = "https://auth.workos.com/sso/saml/acs/01HX4M7QK2Z9W8V7T6S5R4Q3P";
const ENTITY_ID: &str = "https://auth.workos.com/01HX4M7QK2Z9W8V7T6S5R4Q3P";
const VALUE: &str = "anthropic-domain-verification-a1b2c3=ABCDEFGHIJKLMNOPQRSTUVWXY";

fn statuses(wizard: &Wizard) -> Vec<StepStatus> {
    Snapshot::of(wizard.setup(), moment(900)).steps.iter().map(|view| view.status).collect()
}

fn set(wizard: &mut Wizard, field: Field, values: &[&str]) {
    let values = values.iter().map(|&value| value.to_owned()).collect();
    wizard.apply(Action::Set { field, organization: None, values }, moment(60));
}

/// Says whether both values stand at the identity provider.
fn tick(wizard: &mut Wizard, done: bool) {
    wizard.apply(Action::Tick { step: "workos-copy".to_owned(), done }, moment(61));
}

/// Everything that a person fills in, for one plan and mode; with group mappings where the plan has them.
fn fill(plan: Plan, mode: Mode, own_certificate: bool) -> Wizard {
    let name = SetupName::parse("acme").expect("a good name");
    let mut wizard = Wizard::begin(name, IdpId("somebody".to_owned()), Organization::new("It", plan), moment(0));
    set(&mut wizard, Field::DnsPerson, &["Dana"]);
    set(&mut wizard, Field::IdpPerson, &["skip"]);
    set(&mut wizard, Field::OwnerPerson, &["-"]);
    set(&mut wizard, Field::Parent, &["exists"]);
    set(&mut wizard, Field::Domain, &["example.com"]);
    set(&mut wizard, Field::TxtValue, &[VALUE]);
    let found = Finding::passed(crate::Code::TxtRecordVisible, crate::message::Message::of_code(crate::Code::Unknown));
    wizard.apply(Action::DomainLooked { report: look("example.com", VALUE, vec![found]) }, moment(70));
    if own_certificate {
        let certificate = SigningCertificate {
            source: CertificateSource::Made,
            facts: facts("AA"),
            vault_entry: Some("k".to_owned()),
        };
        wizard.apply(Action::CertificateChosen { certificate, findings: vec![] }, moment(71));
    }
    set(&mut wizard, Field::AttributesDone, &["yes"]);
    set(&mut wizard, Field::Acs, &[ACS]);
    set(&mut wizard, Field::EntityId, &[ENTITY_ID]);
    tick(&mut wizard, true);
    wizard.apply(Action::MetadataRead { metadata: metadata("AA"), findings: vec![] }, moment(72));
    wizard.apply(Action::SignInTested { test: passed_test("olga@example.com", moment(73)) }, moment(73));
    set(&mut wizard, Field::Mode, &[mode.slug()]);
    if mode != Mode::InviteOnly {
        let role = format!("Leads=role:{}", plan.product().facts().administrator);
        let mut mappings = vec![role.as_str()];
        let seat = plan.facts().seats.first().map(|seat| format!("Leads=seat:{seat}"));
        mappings.extend(seat.as_deref());
        set(&mut wizard, Field::Mappings, &mappings);
        set(&mut wizard, Field::Administrators, &["olga@example.com=Leads", "pavel@example.com=Leads"]);
    }
    wizard
}

/// The same with a certificate of its own.
pub(super) fn filled(plan: Plan, mode: Mode) -> Wizard {
    fill(plan, mode, true)
}

#[test]
fn every_step_can_be_completed_in_every_plan_and_every_mode_that_it_allows() {
    for plan in PLANS {
        for mode in plan.facts().modes.clone() {
            for own_certificate in [true, false] {
                let mut wizard = fill(plan, mode, own_certificate);
                let before = statuses(&wizard);
                let done = vec![StepStatus::Completed; 7];
                assert_eq!(before[..7], done, "{plan:?} {mode} {own_certificate}: {:#?}", wizard.setup().problems);
                assert_eq!(before[7], StepStatus::NotStarted);
                wizard.apply(Action::Exported { sha256: "00".repeat(32) }, moment(800));
                assert_eq!(statuses(&wizard)[7], StepStatus::Completed, "{plan:?} {mode}");
            }
        }
    }
}

#[test]
fn a_slip_that_was_fixed_leaves_no_step_with_a_problem() {
    let mut wizard = fill(Plan::EnterpriseUsageTwo, Mode::Scim, true);
    let slips: [(Field, &str, &[&str]); 9] = [
        (Field::Parent, "perhaps", &["exists"]),
        (Field::Host, "@@ @@", &["@"]),
        (Field::Acs, ENTITY_ID, &[ACS]),
        (Field::EntityId, ACS, &[ENTITY_ID]),
        (Field::Port, "80", &["7468"]),
        (Field::Https, "perhaps", &["no"]),
        (Field::Mode, "telepathy", &["scim"]),
        (Field::Mappings, "Leads=role:King", &["Leads=role:Owner", "Leads=seat:Chat"]),
        (Field::Administrators, "olga", &["olga@example.com=Leads", "pavel@example.com=Leads"]),
    ];
    for (field, slip, right) in slips {
        set(&mut wizard, field, &[slip]);
        set(&mut wizard, field, right);
    }
    // A host that is set again asks for another look.
    let found = Finding::passed(crate::Code::TxtRecordVisible, crate::message::Message::of_code(crate::Code::Unknown));
    wizard.apply(Action::DomainLooked { report: look("example.com", VALUE, vec![found]) }, moment(90));
    assert_eq!(statuses(&wizard)[..7], vec![StepStatus::Completed; 7], "{:#?}", wizard.setup().problems);
}

#[test]
fn the_service_provider_s_step_is_done_only_when_both_values_stand_at_the_identity_provider() {
    let mut wizard = fill(Plan::EnterpriseSeats, Mode::Jit, true);
    let said = |wizard: &Wizard| {
        let steps = Snapshot::of(wizard.setup(), moment(900)).steps;
        let view = steps.into_iter().find(|view| view.step == Step::ServiceProvider).expect("it is there");
        (view.status, view.findings.iter().any(|finding| finding.code == crate::Code::ValuesAtProvider))
    };
    assert_eq!(said(&wizard), (StepStatus::Completed, false));
    tick(&mut wizard, false);
    assert_eq!(said(&wizard), (StepStatus::InProgress, true));
    tick(&mut wizard, true);
    // Other values have to be entered again.
    set(&mut wizard, Field::Acs, &["https://auth.workos.com/sso/saml/acs/01HX4M7QK2Z9W8V7T6S5R4Q3Q"]);
    assert!(said(&wizard).1);
    set(&mut wizard, Field::Acs, &[ACS]);
    assert_eq!(said(&wizard), (StepStatus::InProgress, true));
    // Where Latchkey has written both, nobody has to say so.
    let written = |value: &str| serde_json::Value::from(value).to_string();
    let object = crate::administration::MadeObject {
        key: "provider".to_owned(),
        kind: "SAML Provider".to_owned(),
        name: "Claude".to_owned(),
        id: "1".to_owned(),
        at: moment(62),
        server: "https://idp.example.com".to_owned(),
        created: true,
        written: [("acs_url", ACS), ("audience", ENTITY_ID)].map(|(at, value)| (at.to_owned(), written(value))).into(),
        before: std::collections::BTreeMap::new(),
    };
    wizard.apply(Action::ObjectRecorded { object: object.clone() }, moment(62));
    assert_eq!(said(&wizard), (StepStatus::InProgress, true), "it is not the server of this setup");
    set(&mut wizard, Field::IdpUrl, &["https://idp.example.com/"]);
    assert_eq!(said(&wizard), (StepStatus::Completed, false));
    wizard.apply(
        Action::ObjectRecorded { object: crate::administration::MadeObject { id: String::new(), ..object } },
        moment(63),
    );
    assert_eq!(said(&wizard), (StepStatus::InProgress, true), "its request may not have come through");
}
