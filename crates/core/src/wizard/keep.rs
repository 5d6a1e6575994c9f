//! What comes back from the world into the setup: looks at a domain, metadata, sign-in tests, the identity provider from
//! the list; and which of all that makes an earlier bundle old.

use super::{Action, Effect, JUDGED_AT_ONCE, JUDGED_KEPT, TESTS_KEPT, Wizard, counted, set::left_open};
use crate::{
    Code, Finding, Timestamp,
    administration::MadeObject,
    attribute::AttributeChoice,
    certificate::{CertificateFacts, CertificateSource, SigningCertificate},
    check::{self, Setting},
    domain::DomainReport,
    field::Field,
    idp::IdpId,
    message::{exact, say},
    service_provider::IdpMetadata,
    sign_in::{JudgedResponse, SignInTest},
    step::Step,
};

impl Wizard {
    /// Whether an action changes something that a bundle holds; otherwise a bundle made before stays current.
    pub(super) fn counts(&self, action: &Action) -> bool {
        match action {
            Action::Open { .. }
            | Action::Type { .. }
            | Action::CheckDomains
            | Action::MakeCertificate { .. }
            | Action::StartSignInTest
            | Action::ResponsesJudged { .. }
            | Action::ServerSeen { .. }
            | Action::AudienceSeen { .. }
            | Action::TokenKept { .. }
            | Action::ScimTokenKept { .. }
            | Action::Export => false,
            Action::ObjectRecorded { object } => !object.is_under_way(),
            Action::DomainLooked { report } => self.is_news(report),
            _ => true,
        }
    }

    pub(super) fn choose_idp(&mut self, idp: IdpId, attributes: AttributeChoice, needs_https: bool) {
        if self.setup.idp != idp {
            // What was read, tried and ticked off at another identity provider says nothing about this one.
            self.setup.idp = idp;
            self.setup.application.metadata = None;
            self.setup.sign_in_tests.clear();
            self.setup.judged_responses.clear();
            // Who looks after DNS, and who is the Owner, has nothing to do with it.
            let left = [Field::DnsPerson, Field::OwnerPerson].map(left_open);
            self.setup.ticks.retain(|tick, _| left.contains(tick));
            self.setup.groups_confirmed = None;
            self.setup.imported = None;
            if self.setup.certificate.as_ref().is_some_and(|held| held.source == CertificateSource::FromMetadata) {
                self.setup.certificate = None;
                self.setup.reports.remove(&Step::Certificate);
            }
            for step in [Step::Attributes, Step::ServiceProvider, Step::TestSignIn] {
                self.setup.reports.remove(&step);
            }
        }
        self.setup.attributes = attributes;
        self.setup.loopback.https = needs_https;
    }

    /// Keeps a look at a domain, where the setup still asks that very question. The log holds only what is new.
    pub(super) fn keep_report(&mut self, report: DomainReport, now: Timestamp) -> Vec<Effect> {
        let news = self.is_news(&report);
        let Some(claim) = self.setup.domains.iter_mut().find(|claim| claim.asks(&report)) else { return vec![] };
        let result = report.headline().cloned();
        let what = say::log_entry::looked(exact(&report.domain));
        claim.report = Some(report);
        self.setup.reports.remove(&Step::Domain);
        if news {
            self.log(now, what, result);
        }
        vec![]
    }

    /// Writes an object at the identity provider down; the log tells of it once its request was answered.
    pub(super) fn keep_object(&mut self, object: MadeObject, now: Timestamp) -> Vec<Effect> {
        if !object.is_under_way() {
            let (kind, name) = (exact(object.kind_label()), exact(&object.name));
            let done = if object.created {
                say::log_entry::object_made(kind, name)
            } else {
                say::log_entry::object_changed(kind, name)
            };
            self.log(now, done, None);
        }
        self.setup.administration.keep(object);
        vec![]
    }

    /// Whether a look is the first one, or came to something else than the look before it.
    fn is_news(&self, report: &DomainReport) -> bool {
        let claim = self.setup.domains.iter().find(|claim| claim.asks(report));
        claim.is_some_and(|claim| claim.report.is_none() || claim.is_visible() != check::all_hold(&report.findings))
    }

    /// The identity provider's own certificate is taken from its metadata, unless one was made or imported here: then
    /// the metadata has to hold that one.
    pub(super) fn keep_metadata(&mut self, metadata: IdpMetadata, mut findings: Vec<Finding>, now: Timestamp) {
        let own = self.setup.certificate.as_ref().filter(|own| own.source != CertificateSource::FromMetadata);
        match (own, metadata.signing_certificates.first()) {
            (Some(own), _) => findings.push(certificate_in_metadata(&own.facts, &metadata)),
            (None, Some(facts)) => {
                let source = CertificateSource::FromMetadata;
                self.setup.certificate = Some(SigningCertificate { source, facts: facts.clone(), vault_entry: None });
                let of_certificate = findings.iter().filter(|finding| finding.code.is_about_a_certificate());
                let of_certificate = of_certificate.cloned().collect();
                self.report(Step::Certificate, of_certificate, now);
            }
            (None, None) => {}
        }
        self.log(now, say::log_entry::metadata(), Some(counted(&findings).into()));
        self.setup.application.metadata = Some(metadata);
        self.report(Step::ServiceProvider, findings, now);
    }

    pub(super) fn keep_test(&mut self, test: SignInTest, now: Timestamp) -> Vec<Effect> {
        self.log(now, say::log_entry::tested(), Some(counted(&test.judgement.findings).into()));
        self.setup.reports.remove(&Step::TestSignIn);
        // What a refused response said of itself can be large, and is worth reading for the newest test only.
        self.setup.sign_in_tests.iter_mut().for_each(|earlier| earlier.judgement.unverified = None);
        self.setup.sign_in_tests.push(test);
        let surplus = self.setup.sign_in_tests.len().saturating_sub(TESTS_KEPT);
        self.setup.sign_in_tests.drain(..surplus);
        vec![]
    }

    /// Keeps responses from elsewhere for looking back. They are no test of the sign-in, and no bundle holds them; so no
    /// report, no log and no export hears of them.
    pub(super) fn keep_judged(&mut self, responses: Vec<JudgedResponse>) -> Vec<Effect> {
        if !responses.is_empty() {
            self.setup.judged_responses.iter_mut().for_each(|earlier| earlier.judgement.unverified = None);
        }
        let first = responses.len().saturating_sub(JUDGED_AT_ONCE);
        let newest = responses.into_iter().skip(first);
        self.setup.judged_responses.extend(newest.map(JudgedResponse::within_bounds));
        let surplus = self.setup.judged_responses.len().saturating_sub(JUDGED_KEPT);
        self.setup.judged_responses.drain(..surplus);
        vec![]
    }
}

pub(super) fn certificate_in_metadata(own: &CertificateFacts, metadata: &IdpMetadata) -> Finding {
    const CODE: Code = Code::CertificateInMetadata;
    let found: Vec<&str> = metadata.signing_certificates.iter().map(|facts| facts.sha256.as_str()).collect();
    if found.contains(&own.sha256.as_str()) {
        return Finding::passed(CODE, say::certificate_in_metadata::same());
    }
    Finding::failed(CODE, say::certificate_in_metadata::other())
        .want(own.sha256.clone())
        .got_or((!found.is_empty()).then(|| found.join(", ")), say::certificate_in_metadata::none_got())
        .fix(say::certificate_in_metadata::other_fix())
        .setting(Setting::SigningCertificate)
}
