//! The wizard decides, and does nothing itself: an action comes in with the time, the setup changes, and effects go out
//! for the host to carry out. What the effects brought comes back as another action. This is the only place that
//! changes a setup.

mod bundle;
mod keep;
mod set;
#[cfg(test)]
mod tests;

pub use bundle::{Judged, RefusedValue, by_the_rules, taken_in, taken_over};
pub(crate) use set::left_open;
pub use set::{ATTRIBUTES_DONE, is_left_open};

use crate::{
    Code, Failure, Finding, Origin, Timestamp,
    administration::{MadeObject, ServerFacts, SyncSeen},
    attribute::AttributeChoice,
    certificate::SigningCertificate,
    check,
    domain::{DomainReport, Question},
    field::Field,
    idp::IdpId,
    message::{Message, Said, exact, say},
    provisioning::{self, Organization},
    service_provider::IdpMetadata,
    setup::{Answer, ExportRecord, LogEntry, Setup, SetupName, StepReport},
    sign_in::{JudgedResponse, SignInTest},
    step::Step,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Sign-in tests that a setup keeps.
const TESTS_KEPT: usize = 50;
/// Judged responses that a setup keeps.
const JUDGED_KEPT: usize = 50;
/// Of what was brought at once, so that one recording does not push everything else out.
const JUDGED_AT_ONCE: usize = 10;

/// Something that happened: a person acted, or an effect brought its result.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Action {
    /// Text was typed; it is kept as it is and nothing is judged.
    Type {
        /// Where.
        field: Field,
        /// The organization, for fields that belong to one.
        organization: Option<String>,
        /// The text.
        text: String,
    },
    /// A field was submitted.
    Set {
        /// Which.
        field: Field,
        /// The organization, for fields that belong to one; the first where none is named.
        organization: Option<String>,
        /// The values.
        values: Vec<String>,
    },
    /// The identity provider that was chosen is in the list; what it starts with comes from its recipe.
    IdpChosen {
        /// Which.
        idp: IdpId,
        /// How its attributes are sent, unless chosen otherwise.
        attributes: AttributeChoice,
        /// Whether it takes only https for the ACS URL.
        needs_https: bool,
    },
    /// A page was opened.
    Open {
        /// Which; nothing for the list of tasks.
        step: Option<Step>,
    },
    /// The TXT records are to be looked for.
    CheckDomains,
    /// A look at a domain ended.
    DomainLooked {
        /// What it brought.
        report: DomainReport,
    },
    /// A key and certificate are to be made.
    MakeCertificate {
        /// The common name.
        common_name: String,
        /// RSA bits.
        bits: u32,
        /// Validity in days.
        days: u32,
    },
    /// A certificate was made, imported or read from metadata.
    CertificateChosen {
        /// The certificate.
        certificate: SigningCertificate,
        /// What its checks found.
        findings: Vec<Finding>,
    },
    /// The identity provider's metadata was read.
    MetadataRead {
        /// The metadata.
        metadata: IdpMetadata,
        /// What its checks found.
        findings: Vec<Finding>,
    },
    /// The identity provider's administration API was reached.
    ServerSeen {
        /// What is known of the server.
        server: ServerFacts,
    },
    /// It was shown whom SCIM would send.
    AudienceSeen {
        /// What was shown.
        seen: SyncSeen,
    },
    /// The vault holds the API token under another name now, or holds none.
    TokenKept {
        /// The name.
        entry: Option<String>,
        /// The server that it was given for.
        origin: Option<Origin>,
    },
    /// The vault holds the SCIM endpoint's bearer token under another name now, or holds none.
    ScimTokenKept {
        /// The name.
        entry: Option<String>,
        /// The endpoint that it was given for.
        origin: Option<Origin>,
    },
    /// The person confirmed that the signing key may go to the identity provider's address.
    AddressConfirmed,
    /// An object at the identity provider is about to be made or changed, or was.
    ObjectRecorded {
        /// The object.
        object: MadeObject,
    },
    /// An object at the identity provider that was made here is gone.
    ObjectForgotten {
        /// Its key.
        key: String,
        /// Its kind and name, for the log.
        what: String,
    },
    /// The attributes were previewed.
    AttributesPreviewed {
        /// What the preview found.
        findings: Vec<Finding>,
    },
    /// A sign-in test is to begin.
    StartSignInTest,
    /// A sign-in test ended.
    SignInTested {
        /// What it came to.
        test: SignInTest,
    },
    /// Responses from elsewhere were judged.
    ResponsesJudged {
        /// What they came to.
        responses: Vec<JudgedResponse>,
    },
    /// A guide's step was ticked off, or the tick was taken away.
    Tick {
        /// The step's name.
        step: String,
        /// On or off.
        done: bool,
    },
    /// A question of the live check-list was answered.
    Answer {
        /// The question's name.
        question: String,
        /// The answer.
        yes: bool,
        /// A note.
        note: Option<String>,
    },
    /// The bundle is to be written.
    Export,
    /// The bundle was written.
    Exported {
        /// SHA-256 of it, lower-case hexadecimal.
        sha256: String,
    },
    /// An effect could not be carried out.
    Failed {
        /// The step that asked for it.
        step: Step,
        /// Why.
        failure: Failure,
    },
}

/// Something for the host to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Write the setup.
    Save,
    /// Look the identity provider up in the list; the result is [`Action::IdpChosen`].
    LookUpIdp {
        /// Which.
        idp: IdpId,
    },
    /// Look for a TXT record; the result is [`Action::DomainLooked`].
    LookUpTxt {
        /// What to look for.
        question: Question,
    },
    /// Make a key and certificate and keep the key in the vault; the result is [`Action::CertificateChosen`].
    MakeCertificate {
        /// The common name.
        common_name: String,
        /// RSA bits.
        bits: u32,
        /// Validity in days.
        days: u32,
    },
    /// Read metadata from a URL, a file or pasted text; the result is [`Action::MetadataRead`].
    ReadMetadata {
        /// Where from.
        source: String,
        /// The certificate to trust there, by its SHA-256 fingerprint, where it is not publicly trusted.
        fingerprint: Option<String>,
    },
    /// Run a sign-in test; the result is [`Action::SignInTested`].
    RunSignInTest,
    /// Write the bundle; the result is [`Action::Exported`].
    WriteBundle,
}

/// A setup and the rules for changing it.
#[derive(Clone, Debug)]
pub struct Wizard {
    setup: Setup,
}

impl Wizard {
    /// Continues with a saved setup.
    pub fn new(setup: Setup) -> Self {
        Self { setup }
    }

    /// A new setup with one organization.
    pub fn begin(name: SetupName, idp: IdpId, organization: Organization, now: Timestamp) -> Self {
        let mut wizard = Self { setup: Setup::new(name, idp, organization, now) };
        wizard.log(now, say::log_entry::made(), None);
        wizard
    }

    /// The setup as it stands.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Gives the setup back.
    pub fn into_setup(self) -> Setup {
        self.setup
    }

    /// Takes an action and says what has to be done in the world. Input that cannot be used is kept as a draft and
    /// becomes a finding of its field; nothing is ever lost.
    pub fn apply(&mut self, action: Action, now: Timestamp) -> Vec<Effect> {
        let counts = self.counts(&action);
        if counts {
            self.forget_what_the_gate_said();
        }
        let mut effects = match action {
            Action::Type { field, organization, text } => {
                self.setup.drafts.keep(&draft_name(field, organization.as_deref()), text);
                vec![]
            }
            Action::Set { field, organization, values } => self.set(field, organization.as_deref(), &values, now),
            Action::IdpChosen { idp, attributes, needs_https } => {
                self.choose_idp(idp, attributes, needs_https);
                vec![]
            }
            Action::Open { step } => {
                self.setup.page = step;
                vec![]
            }
            Action::CheckDomains => self.look_up_domains(now),
            Action::DomainLooked { report } => self.keep_report(report, now),
            Action::MakeCertificate { common_name, bits, days } => {
                vec![Effect::MakeCertificate { common_name, bits, days }]
            }
            Action::CertificateChosen { certificate, findings } => {
                self.log(now, say::log_entry::certificate(), Some(counted(&findings).into()));
                self.setup.certificate = Some(certificate);
                self.report(Step::Certificate, findings, now);
                vec![]
            }
            Action::MetadataRead { metadata, findings } => {
                self.keep_metadata(metadata, findings, now);
                vec![]
            }
            Action::ServerSeen { server } => {
                self.setup.administration.server = Some(server);
                vec![]
            }
            Action::AudienceSeen { seen } => {
                self.setup.administration.scim_seen = Some(seen);
                vec![]
            }
            Action::TokenKept { entry, origin } => {
                self.setup.administration.token_entry = entry;
                self.setup.administration.token_for = origin;
                self.forget_that_a_token_was_elsewhere();
                vec![]
            }
            Action::ScimTokenKept { entry, origin } => {
                self.setup.administration.scim_token_entry = entry;
                self.setup.administration.scim_token_for = origin;
                self.forget_that_a_token_was_elsewhere();
                vec![]
            }
            Action::AddressConfirmed => {
                self.setup.administration.address_from_bundle = false;
                vec![]
            }
            Action::ObjectRecorded { object } => self.keep_object(object, now),
            Action::ObjectForgotten { key, what } => {
                self.setup.administration.forget(&key);
                self.log(now, say::log_entry::removed(exact(what)), None);
                vec![]
            }
            Action::AttributesPreviewed { findings } => {
                self.report(Step::Attributes, findings, now);
                vec![]
            }
            Action::StartSignInTest => vec![Effect::RunSignInTest],
            Action::SignInTested { test } => self.keep_test(test, now),
            Action::ResponsesJudged { responses } => self.keep_judged(responses),
            Action::Tick { step, done } => {
                self.tick(step, done, now);
                vec![]
            }
            Action::Answer { question, yes, note } => {
                let answer = say::log_entry::answer(yes);
                self.log(now, say::log_entry::answered(exact(&question)), Some(answer.into()));
                self.setup.answers.insert(question, Answer { yes, note, at: now });
                vec![]
            }
            Action::Export => vec![Effect::WriteBundle],
            Action::Exported { sha256 } => {
                self.log(now, say::log_entry::exported(), None);
                self.setup.exports.push(ExportRecord { at: now, sha256 });
                self.setup.reports.remove(&Step::Export);
                vec![]
            }
            Action::Failed { step, failure } => {
                let finding = Finding::failed(failure.code, failure.message.clone()).fix(failure.fix);
                self.log(now, say::log_entry::unfinished(step.task()), Some(failure.message.into()));
                self.report(step, vec![finding], now);
                vec![]
            }
        };
        if counts {
            self.setup.changed = now;
        }
        effects.insert(0, Effect::Save);
        effects
    }

    /// Keeps or takes away a guide's tick. That of the step about groups confirms them; without it they stay confirmed
    /// for as long as the whole mapping is.
    fn tick(&mut self, step: String, done: bool, now: Timestamp) {
        if provisioning::is_step_about_groups(&step) && (done || !self.setup.ticks.contains_key(ATTRIBUTES_DONE)) {
            self.confirm_groups(done);
        }
        if done {
            self.setup.ticks.entry(step).or_insert(now);
        } else {
            self.setup.ticks.remove(&step);
        }
    }

    /// Records which groups the identity provider lets through, as shown when somebody confirmed the setting.
    fn confirm_groups(&mut self, done: bool) {
        self.setup.groups_confirmed = done.then(|| provisioning::mapped_groups(&self.setup, provisioning::Way::SignIn));
    }

    fn look_up_domains(&mut self, now: Timestamp) -> Vec<Effect> {
        let questions: Vec<Effect> = self
            .setup
            .domains
            .iter()
            .filter_map(|claim| {
                let question = Question::new(claim.domain.clone(), &claim.host, claim.value.as_deref()?).ok()?;
                Some(Effect::LookUpTxt { question })
            })
            .collect();
        if questions.is_empty() {
            let finding = Finding::failed(Code::TxtValueGiven, say::txt_value_given::nothing_to_check())
                .fix(say::txt_value_given::nothing_to_check_fix())
                .owner(crate::Owner::You);
            self.report(Step::Domain, vec![finding], now);
        }
        questions
    }

    fn report(&mut self, step: Step, findings: Vec<Finding>, now: Timestamp) {
        self.setup.reports.insert(step, StepReport { at: now, findings });
    }

    fn log(&mut self, at: Timestamp, what: Message, result: Option<Said>) {
        self.setup.log.push(LogEntry { at, what: what.into(), result });
    }
}

/// The name under which a field's draft is kept.
pub fn draft_name(field: Field, organization: Option<&str>) -> String {
    match organization {
        Some(organization) if field.is_of_organization() => format!("{}@{organization}", field.name()),
        _ => field.name().to_owned(),
    }
}

fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// How many checks ended how, for the log.
fn counted(findings: &[Finding]) -> Message {
    let count = |status| findings.iter().filter(|finding| finding.status == status).count();
    let (passed, failed, warnings) =
        (count(check::Status::Passed), count(check::Status::Failed), count(check::Status::Warning));
    say::log_entry::checks(failed, passed, warnings)
}
