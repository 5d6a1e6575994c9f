//! A setup on its way, moved by actions alone, at times that do not change from run to run.

use latchkey_core::{
    Timestamp,
    field::Field,
    idp::IdpId,
    product::Plan,
    provisioning::Organization,
    setup::{Setup, SetupName},
    wizard::{Action, Wizard},
};
use latchkey_host::{
    app::{locate, mapping_findings},
    window::{self, View},
};
use latchkey_words::Language;

/// The moment at which every scenario is looked at; minutes after the sign-ins that it holds.
pub(super) const NOW: &str = "2026-11-21T21:30:00Z";
/// The domain of the real responses that the scenarios hold.
pub(super) const DOMAIN: &str = "example.company";
pub(super) const TXT_VALUE: &str = "anthropic-domain-verification-q7x2ab=Zk3mP9sQ1vT8wL5nR2yB6cD0e";
pub(super) const ACS: &str = "https://auth.workos.com/sso/saml/acs/01HX4M7QK2Z9W8V7T6S5R4Q3P";
pub(super) const ENTITY_ID: &str = "https://auth.workos.com/01HX4M7QK2Z9W8V7T6S5R4Q3P";

pub(super) fn now() -> Timestamp {
    Timestamp::parse(NOW).unwrap()
}

/// A setup under way.
#[derive(Clone)]
pub(super) struct Scene {
    wizard: Wizard,
    at: Timestamp,
}

impl Scene {
    /// A new setup, made a day before [`NOW`].
    pub(super) fn new(name: &str, idp: &str, plan: Plan) -> Self {
        let at = now().plus_days(-1);
        let organization = Organization::new(&plan.product().facts().name, plan);
        let idp = IdpId(idp.to_owned());
        let wizard = Wizard::begin(SetupName::parse(name).unwrap(), idp.clone(), organization, at);
        let found = latchkey_idp::find(&idp).unwrap();
        let (attributes, needs_https) = (found.default_choice(), found.recipe().needs_https);
        Self { wizard, at }.act(Action::IdpChosen { idp, attributes, needs_https })
    }

    /// A setup that is there.
    pub(super) fn of(setup: Setup) -> Self {
        Self { at: setup.changed, wizard: Wizard::new(setup) }
    }

    /// Goes on a minute later.
    pub(super) fn act(mut self, action: Action) -> Self {
        self.at = self.at.plus_seconds(60);
        self.wizard.apply(action, self.at);
        let mut setup = self.wizard.into_setup();
        locate(&mut setup);
        Self { wizard: Wizard::new(setup), at: self.at }
    }

    pub(super) fn set(self, field: Field, values: &[&str]) -> Self {
        self.set_of(None, field, values)
    }

    pub(super) fn set_in(self, organization: &str, field: Field, values: &[&str]) -> Self {
        self.set_of(Some(organization), field, values)
    }

    fn set_of(self, organization: Option<&str>, field: Field, values: &[&str]) -> Self {
        let values = values.iter().map(|&value| value.to_owned()).collect();
        self.act(Action::Set { field, organization: organization.map(str::to_owned), values })
    }

    /// The mapping is tried, and said to stand at the identity provider.
    pub(super) fn attributes(self) -> Self {
        let findings = mapping_findings(self.setup()).unwrap();
        self.act(Action::AttributesPreviewed { findings }).set(Field::AttributesDone, &["yes"])
    }

    /// Who holds which rights, and where the parent organization comes from.
    pub(super) fn before(self) -> Self {
        self.set(Field::DnsPerson, &["Dana Diaz"])
            .set(Field::IdpPerson, &["Ivo Ilic"])
            .set(Field::OwnerPerson, &["olga@example.company"])
            .set(Field::Parent, &["exists"])
    }

    pub(super) fn setup(&self) -> &Setup {
        self.wizard.setup()
    }

    pub(super) fn view(&self, language: Language) -> View {
        window::view(self.setup(), now(), language)
    }
}
