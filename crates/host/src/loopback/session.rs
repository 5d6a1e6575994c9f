//! The state of one sign-in test: which requests are open, whether the one response was taken, and how it is judged.

use super::{
    BuiltIn,
    pages::Pages,
    progress::{Outcome, Progress as Told, xml_in},
    requests::{Beside, Requests, Waiting},
    requirements::Requirements,
};
use crate::{clock, window::Hop};
use latchkey_core::{
    Code, Failure, Finding, Owner, Status, Timestamp,
    attribute::Attribute,
    check::{Setting, locate},
    message::{exact, say},
    sign_in::{Judgement, SignInTest, Verdict},
};
use latchkey_saml::{
    judge::{Expectation, ReplayCache, RequestRule, Trust, judge_form_value},
    request::{AuthnRequest, ReceivedRequest, random_hex},
};
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::oneshot;

/// How many answered requests are remembered; older ones are not fresh any more.
const ANSWERED_REQUESTS: usize = 1024;

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
    /// What the pages say, to whom.
    pub(super) pages: Pages,
    told: Told,
    /// What only this test's own address holds: who begins with it is the person who was shown it.
    token: String,
    beside: Arc<Mutex<Beside>>,
    progress: Mutex<Progress>,
}

struct Progress {
    /// Requests that were sent, by the RelayState that went along.
    open: Requests<AuthnRequest>,
    /// Whether one of them was the person's own.
    own_begun: bool,
    /// Requests that reached the built-in identity provider, by the name that its page gives them.
    asked: Requests<ReceivedRequest>,
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

/// Whose request a response answers.
enum Answered {
    /// The person's own: whatever the response is, the test ends with it.
    Own(Claim),
    /// Somebody else's, so that nothing tells a response of the identity provider from one that anybody made up.
    Other { request: AuthnRequest, others: Vec<String>, replay: ReplayCache },
}

/// What became of a response.
pub(super) struct Taken {
    pub(super) judgement: Judgement,
    /// Whether the test ended with it.
    pub(super) ended: bool,
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
        pages: Pages,
        told: Told,
        outcome: oneshot::Sender<Outcome>,
    ) -> Result<Self, Failure> {
        Ok(Self {
            acs: format!("{origin}/acs"),
            entity_id: requirements.audience.clone().unwrap_or_else(|| format!("{origin}/metadata")),
            identity,
            trust,
            requirements,
            pages,
            told,
            token: random_hex()?,
            beside: Arc::default(),
            progress: Mutex::new(Progress {
                open: Requests::default(),
                own_begun: false,
                asked: Requests::default(),
                answered: VecDeque::new(),
                replay: ReplayCache::new(),
                outcome: Some(outcome),
            }),
        })
    }

    /// The path of this test's own address.
    pub(super) fn start(&self) -> String {
        format!("/start?test={}", self.token)
    }

    /// Whether that is what this test's own address holds.
    pub(super) fn is_own(&self, token: &str) -> bool {
        self.token == token
    }

    /// Responses that decide nothing, for whoever waits.
    pub(super) fn beside(&self) -> Arc<Mutex<Beside>> {
        Arc::clone(&self.beside)
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Scheme, address and port.
    pub(super) fn origin(&self) -> &str {
        self.acs.trim_end_matches("/acs")
    }

    /// Whether the one response was taken.
    pub(super) fn is_over(&self) -> bool {
        self.progress().outcome.is_none()
    }

    /// A new request, as the URL that takes the browser to the identity provider; `own` where it was begun at this
    /// test's own address.
    pub(super) fn begin(&self, own: bool) -> Result<String, Failure> {
        let (Identity::Real { sign_on } | Identity::BuiltIn { sign_on, .. }) = &self.identity;
        let request = AuthnRequest::new(sign_on, &self.acs, &self.entity_id, clock::now())?;
        let relay_state = random_hex()?;
        let url = request.redirect_url(&relay_state)?;
        let id = request.id.clone();
        let mut progress = self.progress();
        progress.open.keep(Waiting { name: relay_state, request, own })?;
        progress.own_begun |= own;
        let to_be_told = own || !progress.own_begun;
        drop(progress);
        if to_be_told {
            self.told.tell(Hop::RequestSent { id });
        }
        Ok(url)
    }

    /// Keeps a request that reached the built-in identity provider and gives it a name. One that waits may come again,
    /// as when somebody reloads the page; one that was answered may not, and neither may another one with its ID.
    pub(super) fn ask(&self, request: ReceivedRequest) -> Result<String, Failure> {
        let name = random_hex()?;
        let mut progress = self.progress();
        let id = &request.request.id;
        let is_other = |known: &Waiting<ReceivedRequest>| known.request.request.id == *id && known.request != request;
        if progress.answered.contains(id) || progress.asked.iter().any(is_other) {
            return Err(Failure::input(
                Code::RequestReplayed,
                say::request_replayed::again(),
                say::request_replayed::again_fix(),
            ));
        }
        let own = progress.open.iter().any(|open| open.own && open.request.id == *id);
        progress.asked.keep(Waiting { name: name.clone(), request, own })?;
        let to_be_told = own || !progress.own_begun;
        drop(progress);
        if to_be_told {
            self.told.tell(Hop::IdpReached);
        }
        Ok(name)
    }

    /// The request of that name.
    pub(super) fn asked(&self, name: &str) -> Option<ReceivedRequest> {
        self.progress().asked.named(name).map(|known| known.request.clone())
    }

    /// Remembers that a request is answered.
    pub(super) fn answer(&self, request: &ReceivedRequest) {
        let mut progress = self.progress();
        if !progress.answered.contains(&request.request.id) {
            remember(&mut progress.answered, request.request.id.clone());
        }
    }

    /// Takes a response that answers an open request. The test ends with the one that answers the person's own; one to a
    /// request of anybody else only where no own one was begun, and only where the identity provider signed it.
    pub(super) fn take(&self, value: &str, relay_state: &str) -> Result<Taken, Refused> {
        let now = clock::now();
        match self.answered(relay_state)? {
            Answered::Own(mut claim) => {
                let response = xml_in(value);
                self.tell_received(value, response.as_deref());
                let judgement = self.judge(value, &claim.request, &claim.others, &mut claim.replay, now);
                Ok(Taken { judgement: self.end(claim, response, judgement, now), ended: true })
            }
            Answered::Other { request, others, mut replay } => {
                let judgement = self.judge(value, &request, &others, &mut replay, now);
                let outcome = if is_signed(&judgement) { self.claim_unless_own_begun() } else { None };
                let Some(outcome) = outcome else {
                    return Ok(self.put_beside(judgement));
                };
                let response = xml_in(value);
                self.tell_received(value, response.as_deref());
                let claim = Claim { outcome, request, others, replay };
                Ok(Taken { judgement: self.end(claim, response, judgement, now), ended: true })
            }
        }
    }

    fn tell_received(&self, value: &str, response: Option<&str>) {
        let bytes = response.map_or(value.len(), str::len);
        self.told.tell(Hop::ResponseReceived { bytes: u32::try_from(bytes).unwrap_or(u32::MAX) });
    }

    fn claim_unless_own_begun(&self) -> Option<oneshot::Sender<Outcome>> {
        let mut progress = self.progress();
        if progress.own_begun { None } else { progress.outcome.take() }
    }

    fn put_beside(&self, judgement: Judgement) -> Taken {
        self.beside.lock().unwrap_or_else(PoisonError::into_inner).note(&judgement.findings);
        Taken { judgement, ended: false }
    }

    /// The response came by GET, which no ACS takes: the test ends with that.
    pub(super) fn take_by_get(&self, relay_state: &str) -> Result<Taken, Refused> {
        let answered = self.answered(relay_state)?;
        let finding = Finding::failed(Code::ResponseByPost, say::response_by_post::redirect())
            .want_words(say::response_by_post::redirect_want())
            .got("HTTP-Redirect (GET)")
            .fix(say::response_by_post::redirect_fix())
            .setting(Setting::Acs);
        let judgement = Judgement {
            verdict: Verdict::Rejected,
            would_claude_accept: Some(false),
            predicted_error: Some("server_error".to_owned()),
            name_id: None,
            attributes: None,
            unverified: None,
            findings: vec![finding],
        };
        match answered {
            Answered::Own(claim) => {
                Ok(Taken { judgement: self.end(claim, None, judgement, clock::now()), ended: true })
            }
            Answered::Other { .. } => Ok(self.put_beside(judgement)),
        }
    }

    /// Delivers a response before the browser does, for the rehearsal of a replay; the test goes on.
    pub(super) fn deliver_before(&self, value: &str, relay_state: &str) {
        let mut progress = self.progress();
        let request = progress.open.named(relay_state).map(|open| open.request.clone());
        if let Some(request) = request {
            let mut replay = std::mem::take(&mut progress.replay);
            drop(progress);
            // The first delivery is only there to have happened; the second one is judged in the open.
            drop(self.judge(value, &request, &[], &mut replay, clock::now()));
            self.progress().replay = replay;
        }
    }

    /// Takes the request with this RelayState out, so that nobody else can answer it afterwards; the person's own brings
    /// the end of the test with it.
    fn answered(&self, relay_state: &str) -> Result<Answered, Refused> {
        let mut progress = self.progress();
        if progress.outcome.is_none() {
            return Err(Refused::Over);
        }
        let Waiting { request, own, .. } = progress.open.take(relay_state).ok_or(Refused::NotAsked)?;
        let others = progress.open.iter().map(|other| other.request.id.clone()).collect();
        if !own {
            return Ok(Answered::Other { request, others, replay: progress.replay.clone() });
        }
        let outcome = progress.outcome.take().ok_or(Refused::Over)?;
        Ok(Answered::Own(Claim { outcome, request, others, replay: std::mem::take(&mut progress.replay) }))
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
        judgement.findings.extend(self.beside.lock().unwrap_or_else(PoisonError::into_inner).finding());
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
        Some(
            Finding::warning(Code::EmailDomainSeen, say::email_domain_seen::unseen(exact(domain)))
                .want_words(say::email_domain_seen::unseen_want())
                .fix(say::email_domain_seen::unseen_fix())
                .owner(Owner::Dns),
        )
    }

    fn email(&self, judgement: &Judgement) -> Option<String> {
        let name = Attribute::Email.wire_name(self.requirements.naming);
        judgement.attributes.as_ref()?.get(name)?.first().cloned()
    }
}

/// Whether the identity provider itself signed it: nobody else can.
fn is_signed(judgement: &Judgement) -> bool {
    let holds = |finding: &Finding| finding.code == Code::SignatureValid && finding.status == Status::Passed;
    judgement.findings.iter().any(holds)
}

fn remember(answered: &mut VecDeque<String>, id: String) {
    if answered.len() == ANSWERED_REQUESTS {
        answered.pop_front();
    }
    answered.push_back(id);
}
