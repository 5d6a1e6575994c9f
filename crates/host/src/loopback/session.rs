//! The state of one sign-in test: which requests are open, whether the one response was taken, and how it is judged.

use super::{
    BuiltIn,
    progress::{Outcome, Progress as Told, xml_in},
};
use crate::{clock, window::Hop};
use latchkey_core::{
    Failure, Finding, Owner, Timestamp,
    attribute::{Attribute, Naming, REQUIRED},
    check::{SETTINGS, Setting, locate},
    domain::DomainName,
    provisioning::{Mode, Organization},
    setup::Setup,
    sign_in::{Judgement, SignInTest, Verdict},
};
use latchkey_saml::{
    judge::{Expectation, Neighbour, ReplayCache, RequestRule, Trust, judge_form_value},
    request::{AuthnRequest, ReceivedRequest, random_hex},
};
use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};
use tokio::sync::oneshot;

/// How many requests may be open at once: somebody may press reload.
const OPEN_REQUESTS: usize = 16;
/// How many answered requests are remembered; older ones are not fresh any more.
const ANSWERED_REQUESTS: usize = 1024;

/// What Claude needs of the person who signs in.
#[derive(Clone, Debug)]
pub struct Requirements {
    /// The verified domains; not compared when empty.
    pub domains: Vec<DomainName>,
    /// Those of them whose TXT record was not seen yet.
    pub unseen: Vec<DomainName>,
    /// The group names mapped to roles, where group mappings are on.
    pub mapped_groups: Option<Vec<String>>,
    /// Under which names the attributes travel.
    pub naming: Naming,
    /// The attributes that have to be there.
    pub required: Vec<Attribute>,
    /// Where to click at the identity provider, by setting.
    pub places: Vec<(Setting, String)>,
    /// The service providers of this setup: a response that is meant for the other one is recognised.
    pub neighbours: Vec<Neighbour>,
    /// The requests of earlier sign-in tests.
    pub earlier_requests: Vec<String>,
    /// The audience, where it is another than the test's own: a test twin has the real one.
    pub audience: Option<String>,
}

impl Default for Requirements {
    fn default() -> Self {
        Self {
            domains: Vec::new(),
            unseen: Vec::new(),
            mapped_groups: None,
            naming: Naming::Short,
            required: REQUIRED.to_vec(),
            places: Vec::new(),
            neighbours: Vec::new(),
            earlier_requests: Vec::new(),
            audience: None,
        }
    }
}

impl Requirements {
    /// What a setup asks for.
    pub fn of(setup: &Setup) -> Self {
        // With SCIM the groups come from the directory; a sign-in need not bring them.
        let by_sign_in =
            |organization: &&Organization| organization.group_mappings && organization.mode == Some(Mode::Jit);
        let with_groups = || setup.organizations.iter().filter(by_sign_in);
        let groups = with_groups().flat_map(|organization| &organization.mappings).map(|mapping| mapping.group.clone());
        let idp = latchkey_idp::find(&setup.idp);
        Self {
            domains: setup.domains.iter().map(|claim| claim.domain.clone()).collect(),
            unseen: setup
                .domains
                .iter()
                .filter(|claim| !claim.is_visible())
                .map(|claim| claim.domain.clone())
                .collect(),
            mapped_groups: with_groups().next().is_some().then(|| groups.collect()),
            naming: setup.attributes.naming,
            required: idp.map_or_else(
                || REQUIRED.to_vec(),
                |idp| {
                    let unsent = idp.mapping().unsent(&REQUIRED);
                    REQUIRED.into_iter().filter(|attribute| !unsent.contains(attribute)).collect()
                },
            ),
            places: idp.map_or_else(Vec::new, |idp| {
                SETTINGS.into_iter().filter_map(|setting| Some((setting, idp.place(setting)?))).collect()
            }),
            neighbours: vec![
                Neighbour {
                    name: "WorkOS".to_owned(),
                    acs: setup.service_provider.acs.as_ref().map(ToString::to_string),
                    entity_id: setup.service_provider.entity_id.as_ref().map(ToString::to_string),
                },
                Neighbour {
                    name: "the sign-in test on this machine".to_owned(),
                    acs: Some(setup.loopback.acs()),
                    entity_id: Some(setup.loopback.entity_id()),
                },
            ],
            earlier_requests: setup.sign_in_tests.iter().flat_map(|test| &test.requests).cloned().collect(),
            audience: None,
        }
    }
}

/// Who answers.
pub(super) enum Identity {
    Real { sign_on: String },
    BuiltIn { sign_on: String, built_in: Box<BuiltIn> },
}

/// One sign-in test.
pub(super) struct Session {
    pub(super) acs: String,
    pub(super) entity_id: String,
    pub(super) identity: Identity,
    trust: Trust,
    pub(super) requirements: Requirements,
    told: Told,
    progress: Mutex<Progress>,
}

struct Progress {
    /// Requests that were sent, by the RelayState that went along.
    open: VecDeque<(String, AuthnRequest)>,
    /// Requests that reached the built-in identity provider, by the name that its page gives them.
    asked: VecDeque<(String, ReceivedRequest)>,
    /// The IDs of requests that were answered; nobody is answered twice.
    answered: VecDeque<String>,
    replay: ReplayCache,
    outcome: Option<oneshot::Sender<Outcome>>,
}

/// The end of the test, claimed for one response.
struct Claim {
    outcome: oneshot::Sender<Outcome>,
    request: AuthnRequest,
    /// The IDs of the other requests that were open.
    others: Vec<String>,
    replay: ReplayCache,
}

/// Why a response was not even judged.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Refused {
    /// The one response was taken already.
    Over,
    /// Its RelayState belongs to no request of this test.
    NotAsked,
}

impl Session {
    pub(super) fn new(
        origin: &str,
        identity: Identity,
        trust: Trust,
        requirements: Requirements,
        told: Told,
        outcome: oneshot::Sender<Outcome>,
    ) -> Self {
        Self {
            acs: format!("{origin}/acs"),
            entity_id: requirements.audience.clone().unwrap_or_else(|| format!("{origin}/metadata")),
            identity,
            trust,
            requirements,
            told,
            progress: Mutex::new(Progress {
                open: VecDeque::new(),
                asked: VecDeque::new(),
                answered: VecDeque::new(),
                replay: ReplayCache::new(),
                outcome: Some(outcome),
            }),
        }
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the one response was taken.
    pub(super) fn is_over(&self) -> bool {
        self.progress().outcome.is_none()
    }

    /// A new request, as the URL that takes the browser to the identity provider.
    pub(super) fn begin(&self) -> Result<String, Failure> {
        let (Identity::Real { sign_on } | Identity::BuiltIn { sign_on, .. }) = &self.identity;
        let request = AuthnRequest::new(sign_on, &self.acs, &self.entity_id, clock::now())?;
        let relay_state = random_hex()?;
        let url = request.redirect_url(&relay_state)?;
        let id = request.id.clone();
        push(&mut self.progress().open, OPEN_REQUESTS, (relay_state, request));
        self.told.tell(Hop::RequestSent { id });
        Ok(url)
    }

    /// Keeps a request that reached the built-in identity provider and gives it a name. One that waits may come again,
    /// as when somebody reloads the page; one that was answered may not, and neither may another one with its ID.
    pub(super) fn ask(&self, request: ReceivedRequest) -> Result<String, Failure> {
        let name = random_hex()?;
        let mut progress = self.progress();
        let id = &request.request.id;
        let is_other = |(_, known): &(String, ReceivedRequest)| known.request.id == *id && *known != request;
        if progress.answered.contains(id) || progress.asked.iter().any(is_other) {
            return Err(Failure::input(
                "request_replayed",
                "A request with this ID was here before, and each is good for one sign-in.",
                "Begin again at the address that Latchkey shows.",
            ));
        }
        push(&mut progress.asked, OPEN_REQUESTS, (name.clone(), request));
        drop(progress);
        self.told.tell(Hop::IdpReached);
        Ok(name)
    }

    /// The request of that name.
    pub(super) fn asked(&self, name: &str) -> Option<ReceivedRequest> {
        self.progress().asked.iter().find(|(known, _)| known == name).map(|(_, request)| request.clone())
    }

    /// Remembers that a request is answered.
    pub(super) fn answer(&self, request: &ReceivedRequest) {
        let mut progress = self.progress();
        if !progress.answered.contains(&request.request.id) {
            push(&mut progress.answered, ANSWERED_REQUESTS, request.request.id.clone());
        }
    }

    /// Takes the one response that answers an open request, and ends the test with its judgement.
    pub(super) fn take(&self, value: &str, relay_state: &str) -> Result<Judgement, Refused> {
        let mut claim = self.claim(relay_state)?;
        let response = xml_in(value);
        let bytes = response.as_deref().map_or(value.len(), str::len);
        self.told.tell(Hop::ResponseReceived { bytes: u32::try_from(bytes).unwrap_or(u32::MAX) });
        let now = clock::now();
        let judgement = self.judge(value, &claim.request, &claim.others, &mut claim.replay, now);
        Ok(self.end(claim, response, judgement, now))
    }

    /// The response came by GET, which no ACS takes: the test ends with that.
    pub(super) fn take_by_get(&self, relay_state: &str) -> Result<Judgement, Refused> {
        let claim = self.claim(relay_state)?;
        let finding = Finding::failed("response_by_post", "The response came by GET (Redirect), not by POST")
            .want_words("HTTP-POST to the ACS URL")
            .got("HTTP-Redirect (GET)")
            .fix("Set the service provider binding to Post at the identity provider.")
            .setting(Setting::Acs);
        let judgement = Judgement {
            verdict: Verdict::Rejected,
            would_claude_accept: false,
            predicted_error: Some("server_error".to_owned()),
            name_id: None,
            attributes: None,
            unverified: None,
            findings: vec![finding],
        };
        Ok(self.end(claim, None, judgement, clock::now()))
    }

    /// Delivers a response before the browser does, for the rehearsal of a replay; the test goes on.
    pub(super) fn deliver_before(&self, value: &str, relay_state: &str) {
        let mut progress = self.progress();
        let request = progress.open.iter().find(|(known, _)| known == relay_state).map(|(_, request)| request.clone());
        if let Some(request) = request {
            let mut replay = std::mem::take(&mut progress.replay);
            drop(progress);
            // The first delivery is only there to have happened; the second one is judged in the open.
            drop(self.judge(value, &request, &[], &mut replay, clock::now()));
            self.progress().replay = replay;
        }
    }

    /// Claims the end of the test for the response with this RelayState: nobody else can claim it afterwards.
    fn claim(&self, relay_state: &str) -> Result<Claim, Refused> {
        let mut progress = self.progress();
        if progress.outcome.is_none() {
            return Err(Refused::Over);
        }
        let known = progress.open.iter().position(|(known, _)| known == relay_state);
        let (_, request) = known.and_then(|at| progress.open.remove(at)).ok_or(Refused::NotAsked)?;
        let outcome = progress.outcome.take().ok_or(Refused::Over)?;
        let others = progress.open.drain(..).map(|(_, other)| other.id).collect();
        Ok(Claim { outcome, request, others, replay: std::mem::take(&mut progress.replay) })
    }

    fn judge(
        &self,
        value: &str,
        request: &AuthnRequest,
        others: &[String],
        replay: &mut ReplayCache,
        now: Timestamp,
    ) -> Judgement {
        let mut expectation = Expectation::new(self.trust.clone(), now);
        expectation.acs = Some(self.acs.clone());
        expectation.entity_id = Some(self.entity_id.clone());
        expectation.request = RequestRule::Exactly(request.id.clone());
        expectation.requested_at = Some(request.issue_instant);
        expectation.domains = self.requirements.domains.clone();
        expectation.mapped_groups = self.requirements.mapped_groups.clone();
        expectation.naming = self.requirements.naming;
        expectation.required = self.requirements.required.clone();
        expectation.neighbours.clone_from(&self.requirements.neighbours);
        expectation.earlier_requests = [others, &self.requirements.earlier_requests].concat();
        judge_form_value(value, &expectation, replay)
    }

    fn end(&self, claim: Claim, response: Option<String>, mut judgement: Judgement, at: Timestamp) -> Judgement {
        let places = &self.requirements.places;
        locate(&mut judgement.findings, |setting| {
            places.iter().find(|(known, _)| *known == setting).map(|(_, place)| place.clone())
        });
        let (rehearsal, broken) = match &self.identity {
            Identity::Real { .. } => (false, None),
            Identity::BuiltIn { built_in, .. } => (true, built_in.fault.map(|fault| fault.name().to_owned())),
        };
        let email = self.email(&judgement);
        judgement.findings.extend(email.as_deref().and_then(|email| self.not_seen_yet(email)));
        let request = claim.request.xml();
        let requests = [claim.request.id].into_iter().chain(claim.others).collect();
        let test = SignInTest { at, rehearsal, email, broken, requests, judgement: judgement.clone() };
        // Where nobody waits any more, the page in the browser still says what happened.
        drop(claim.outcome.send(Outcome { test, request, response }));
        self.told.tell(Hop::Judged { accepted: judgement.verdict == Verdict::Accepted });
        judgement
    }

    /// A domain that is only entered is not verified yet, and WorkOS would refuse its addresses.
    fn not_seen_yet(&self, email: &str) -> Option<Finding> {
        let (_, domain) = email.rsplit_once('@')?;
        let domain = self.requirements.unseen.iter().find(|unseen| unseen.as_str().eq_ignore_ascii_case(domain))?;
        let title = format!("The TXT record of {domain} was not seen yet");
        Some(
            Finding::warning("email_domain_seen", title)
                .want_words("a verified domain")
                .fix(
                    "Verify the domain before anybody relies on this sign-in; until then WorkOS refuses its addresses.",
                )
                .owner(Owner::Dns),
        )
    }

    fn email(&self, judgement: &Judgement) -> Option<String> {
        let name = Attribute::Email.wire_name(self.requirements.naming);
        judgement.attributes.as_ref()?.get(name)?.first().cloned()
    }
}

fn push<T>(queue: &mut VecDeque<T>, limit: usize, item: T) {
    if queue.len() == limit {
        queue.pop_front();
    }
    queue.push_back(item);
}

#[cfg(test)]
mod tests {
    use super::*;
    use latchkey_core::{idp::IdpId, product::Plan, provisioning::parse_mapping, setup::SetupName, wizard::Wizard};

    #[test]
    fn a_sign_in_has_to_bring_groups_under_jit_and_not_where_the_directory_brings_them() {
        let asked_under = |mode: Mode| {
            let mut organization = Organization::new("Claude", Plan::EnterpriseSeats);
            organization.mode = Some(mode);
            organization.group_mappings = true;
            organization.mappings = vec![parse_mapping("Leads=role:Owner", Plan::EnterpriseSeats).unwrap()];
            let name = SetupName::parse("acme").unwrap();
            let wizard = Wizard::begin(name, IdpId("okta".to_owned()), organization, clock::now());
            Requirements::of(wizard.setup()).mapped_groups
        };
        assert_eq!(asked_under(Mode::Jit), Some(vec!["Leads".to_owned()]));
        assert_eq!(asked_under(Mode::Scim), None);
    }
}
