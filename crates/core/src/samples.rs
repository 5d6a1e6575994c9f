//! Setups for this crate's tests: everything in them is made up.

use crate::{
    Finding, Timestamp,
    domain::{DomainClaim, DomainName, DomainReport},
    idp::IdpId,
    product::{Plan, Product},
    provisioning::{Administrator, Grant, GroupMapping, Mode, Organization},
    service_provider::{AcsUrl, EntityId, ServiceProvider},
    setup::{ParentOrganization, People, SCHEMA, Setup},
    sign_in::{Judgement, SignInTest, Verdict},
};

pub(crate) use crate::tests::{english, said};

/// 21 November 2026, noon.
pub(crate) fn now() -> Timestamp {
    Timestamp::from_unix(1_795_262_400)
}

pub(crate) fn role(group: &str, role: &str) -> GroupMapping {
    GroupMapping { group: group.to_owned(), grant: Grant::Role(role.to_owned()) }
}

pub(crate) fn seat(group: &str, seat: &str) -> GroupMapping {
    GroupMapping { group: group.to_owned(), grant: Grant::Seat(seat.to_owned()) }
}

fn administrator(email: &str) -> Administrator {
    Administrator { email: email.to_owned(), groups: vec!["Claude Owner".to_owned()] }
}

/// An Enterprise organization at authentik, JIT with mappings, everything entered and sound.
pub(crate) fn enterprise() -> Setup {
    // Only what a setup cannot be without; the rest has defaults, also the fields that are yet to come.
    let mut setup: Setup = serde_json::from_value(serde_json::json!({
        "schema": SCHEMA,
        "name": "Example",
        "created": now().plus_days(-3),
        "changed": now(),
        "idp": "authentik",
        "organizations": [],
    }))
    .unwrap();
    setup.people = People {
        dns: Some("Dana".to_owned()),
        idp: Some("Ivo".to_owned()),
        owner: Some("olga@example.company".to_owned()),
    };
    setup.parent = ParentOrganization::Exists;
    setup.organizations = vec![Organization {
        name: "Example Corp".to_owned(),
        product: Product::Claude,
        plan: Plan::EnterpriseSeats,
        mode: Some(Mode::Jit),
        group_mappings: true,
        mappings: vec![role("Claude Owner", "Owner"), role("Claude User", "User")],
        require_sso: false,
    }];
    setup.domains = vec![DomainClaim {
        domain: DomainName::parse("example.company").unwrap(),
        host: "@".to_owned(),
        value: Some("anthropic-domain-verification-a1b2c3=ABCDEFGHIJKLMNOPQRSTUVWXY".to_owned()),
        claimed_at: now().plus_days(-2),
        report: None,
    }];
    setup.service_provider = ServiceProvider {
        acs: Some(AcsUrl::from_checked("https://auth.workos.com/sso/saml/acs/01HX4M7QK2Z9W8V7T6S5R4Q3P")),
        entity_id: Some(EntityId::from_checked("https://auth.workos.com/01HX4M7QK2Z9W8V7T6S5R4Q3P")),
    };
    setup.administrators = vec![administrator("olga@example.company"), administrator("pavel@example.company")];
    setup
}

/// A Console organization at Okta, nothing chosen yet.
pub(crate) fn console() -> Setup {
    let mut setup = enterprise();
    setup.idp = IdpId("okta".to_owned());
    setup.parent = ParentOrganization::Unknown;
    setup.organizations = vec![Organization {
        name: "Example API".to_owned(),
        product: Product::Console,
        plan: Plan::Console,
        mode: None,
        group_mappings: false,
        mappings: Vec::new(),
        require_sso: false,
    }];
    setup.service_provider = ServiceProvider::default();
    setup
}

/// A look at the domain's own name.
pub(crate) fn look(domain: &str, want: &str, findings: Vec<Finding>) -> DomainReport {
    DomainReport {
        domain: DomainName::parse(domain).unwrap(),
        host: "@".to_owned(),
        want: want.to_owned(),
        zone: None,
        name_servers: Vec::new(),
        dns_host: None,
        dns_console: None,
        at: now(),
        next_look: None,
        answers: Vec::new(),
        elsewhere: Vec::new(),
        findings,
    }
}

/// A live test that was accepted.
pub(crate) fn passed_test(email: &str, at: Timestamp) -> SignInTest {
    SignInTest {
        at,
        rehearsal: false,
        email: Some(email.to_owned()),
        broken: None,
        requests: Vec::new(),
        judgement: Judgement {
            verdict: Verdict::Accepted,
            would_claude_accept: Some(true),
            predicted_error: None,
            name_id: None,
            attributes: None,
            unverified: None,
            findings: Vec::new(),
        },
    }
}
