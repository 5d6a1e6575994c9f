//! What the window asks of the engine besides an action: the list, a setup's view, and setups made, renamed, copied,
//! compared and deleted. Each answers with what is to be drawn afterwards.

use super::{App, Difference, differences, known_idp};
use crate::{
    dns,
    rehearse::{DnsHost, DomainFault},
    window::{
        BundleFile, Deletion, Explanation, HandoverPage, RunbookPart, SetupLine, View, bundle_files, deletion,
        explanations, handover, line, runbook_parts, view,
    },
};
use latchkey_core::{
    Code, Failure, Finding, Owner,
    attribute::Person,
    domain::ServerAnswer,
    explain::LARGEST,
    field::Field,
    handover::Role,
    idp::IdpId,
    message::say,
    product::Plan,
    provisioning::Organization,
    setup::{PapersLanguage, Setup, SetupName},
    sign_in::{JudgedResponse, SignInTest},
    wizard::{Action, Effect},
};
use latchkey_idp::{Preview, sample};
use std::collections::BTreeSet;

/// People in one preview; more than anybody reads.
const MOST_PEOPLE: usize = 50;

impl App {
    /// What the pages draw of a setup.
    pub fn open_view(&self, name: &SetupName) -> Result<View, Failure> {
        Ok(view(&self.home.load(name)?, self.now(), self.language))
    }

    /// What is known of an error text; with a setup, the places are those of its identity provider.
    pub fn explain(&self, name: Option<&SetupName>, text: &str) -> Result<Vec<Explanation>, Failure> {
        if text.len() > LARGEST {
            return Err(Failure::input(
                Code::TextTooLarge,
                say::text_too_large::no_error_page(),
                say::text_too_large::no_error_page_fix(),
            ));
        }
        let setup = name.map(|name| self.home.load(name)).transpose()?;
        Ok(explanations(text, setup.as_ref()))
    }

    /// One line for each setup, also for those that cannot be read.
    pub fn list(&self) -> Result<Vec<SetupLine>, Failure> {
        let row = |(name, loaded): (SetupName, Result<Setup, Failure>)| match loaded {
            Ok(setup) => line(&name, Ok(&setup), self.now()),
            Err(failure) => line(&name, Err(failure), self.now()),
        };
        Ok(self.home.each()?.map(row).collect())
    }

    /// Makes a setup with one organization, which is called as its product is. Its papers are in the language `papers`.
    pub fn make_named(&self, name: &str, idp: &str, plan: Plan, papers: PapersLanguage) -> Result<View, Failure> {
        let organization = Organization::new(&plan.product().facts().name, plan);
        let idp = IdpId(idp.trim().to_lowercase());
        let setup = self.make_in(parse(name)?, idp, organization, papers)?;
        Ok(view(&setup, self.now(), self.language))
    }

    /// Gives a setup another name.
    pub fn rename(&self, from: &SetupName, to: &str) -> Result<View, Failure> {
        let to = parse(to)?;
        self.home.rename(from, &to)?;
        self.open_view(&to)
    }

    /// Copies a setup under another name.
    pub fn copy(&self, from: &SetupName, to: &str) -> Result<View, Failure> {
        let to = parse(to)?;
        self.home.copy(from, &to)?;
        self.open_view(&to)
    }

    /// Where two setups differ.
    pub fn compare(&self, left: &SetupName, right: &SetupName) -> Result<Vec<Difference>, Failure> {
        differences(&self.home.load(left)?, &self.home.load(right)?)
    }

    /// What would go if a setup were deleted. One that cannot be read can be deleted too.
    pub fn deletion(&self, name: &SetupName) -> Result<Deletion, Failure> {
        let setup = match self.home.load(name) {
            Ok(setup) => setup,
            Err(failure) if self.home.names()?.contains(name) => {
                return Ok(Deletion {
                    name: name.clone(),
                    goes: vec![say::deletion::unreadable(failure.message).into()],
                    stays: vec![say::deletion::others_stay().into()],
                });
            }
            Err(failure) => return Err(failure),
        };
        let others: Vec<Setup> = self
            .home
            .names()?
            .iter()
            .filter(|other| *other != name)
            .filter_map(|other| self.home.load(other).ok())
            .collect();
        Ok(deletion(&setup, &others))
    }

    /// Applies what a person did on a page, and shows the setup afterwards.
    pub async fn send(&self, name: &SetupName, action: Action) -> Result<View, Failure> {
        self.apply(name, super::act(action)?).await?;
        self.open_view(name)
    }

    /// Keeps what is being typed.
    pub async fn type_text(
        &self,
        name: &SetupName,
        field: Field,
        organization: Option<String>,
        text: String,
    ) -> Result<(), Failure> {
        self.decide(name, super::act(Action::Type { field, organization, text })?).map(drop)
    }

    /// Looks for every domain's record and shows the setup afterwards. In a rehearsal the built-in DNS host is asked and
    /// nobody else, with the fault of that name where one is named.
    pub async fn look_up(
        &self,
        name: &SetupName,
        fault: Option<&str>,
        answered: impl Fn(&ServerAnswer) + Send + Sync,
    ) -> Result<View, Failure> {
        let setup = self.home.load(name)?;
        let rehearsal = setup.idp.is_rehearsal();
        let fault = match fault {
            Some(fault) if rehearsal => DomainFault::parse(fault)?,
            _ => None,
        };
        let effects = self.decide(name, Action::CheckDomains)?;
        let questions = effects.iter().filter_map(|effect| match effect {
            Effect::LookUpTxt { question } => Some(question),
            _ => None,
        });
        let looks = questions.map(|question| {
            let answered = &answered;
            async move {
                if rehearsal {
                    let host = DnsHost::start(question, fault).await?;
                    return Ok(dns::look(question, &host.network(), answered).await);
                }
                Ok(dns::look(question, &self.network, answered).await)
            }
        });
        for report in futures::future::try_join_all(looks).await? {
            self.decide(name, Action::DomainLooked { report })?;
        }
        self.open_view(name)
    }

    /// What would be sent for these people.
    pub fn preview_people(&self, name: &SetupName, people: &[Person]) -> Result<Vec<Preview>, Failure> {
        if people.len() > MOST_PEOPLE {
            return Err(Failure::input(
                Code::SampleTooLarge,
                say::sample_too_large::too_many_here(people.len()),
                say::sample_too_large::too_many_here_fix(MOST_PEOPLE),
            ));
        }
        let setup = self.home.load(name)?;
        let idp = known_idp(&setup.idp)?;
        Ok(people.iter().map(|person| idp.preview(person, &setup.attributes, Some(&setup))).collect())
    }

    /// Tries the mapping on the sample people and keeps what stood out.
    pub async fn check_mapping(&self, name: &SetupName) -> Result<View, Failure> {
        let findings = mapping_findings(&self.home.load(name)?)?;
        self.apply(name, Action::AttributesPreviewed { findings }).await?;
        self.open_view(name)
    }

    /// A sign-in test of the history; the oldest that is kept has 0.
    pub fn sign_in_test(&self, name: &SetupName, index: usize) -> Result<SignInTest, Failure> {
        self.home
            .load(name)?
            .sign_in_tests
            .into_iter()
            .nth(index)
            .ok_or_else(|| Failure::input(Code::NoSuchTest, say::no_such_test::gone(), say::no_such_test::gone_fix()))
    }

    /// A judged response of the history; the oldest that is kept has 0.
    pub fn judged_response(&self, name: &SetupName, index: usize) -> Result<JudgedResponse, Failure> {
        self.home.load(name)?.judged_responses.into_iter().nth(index).ok_or_else(|| {
            Failure::input(Code::NoSuchJudgement, say::no_such_judgement::gone(), say::no_such_judgement::gone_fix())
        })
    }

    /// The page for one of the people involved.
    pub fn handover(&self, name: &SetupName, role: Role) -> Result<HandoverPage, Failure> {
        Ok(handover(&self.home.load(name)?, role, self.now(), self.language))
    }

    /// The runbook.
    pub fn runbook(&self, name: &SetupName) -> Result<Vec<RunbookPart>, Failure> {
        Ok(runbook_parts(&self.home.load(name)?, self.now(), self.language))
    }

    /// What an export would write.
    pub fn bundle_files(&self, name: &SetupName) -> Result<Vec<BundleFile>, Failure> {
        bundle_files(&self.home.load(name)?)
    }
}

/// What stands out when the mapping of `setup` is tried on the sample people, each thing once.
///
/// # Errors
/// `idp_unknown` where the setup's identity provider is not in the list.
pub fn mapping_findings(setup: &Setup) -> Result<Vec<Finding>, Failure> {
    let idp = known_idp(&setup.idp)?;
    let people = sample::people();
    let tried = say::mapping_tried::tried(people.len());
    let mut findings = vec![Finding::passed(Code::MappingTried, tried).owner(Owner::You)];
    let mut seen = BTreeSet::new();
    // Their groups are not those of the company, so that none passes says nothing of its own people.
    let previews = people.iter().flat_map(|person| idp.preview(person, &setup.attributes, Some(setup)).findings);
    for finding in previews.filter(|finding| finding.code != Code::GroupsHeldBack) {
        if seen.insert(finding.code) {
            findings.push(finding);
        }
    }
    Ok(findings)
}

fn parse(name: &str) -> Result<SetupName, Failure> {
    SetupName::parse(name)
        .map_err(|message| Failure::input(Code::SetupNameInvalid, message, say::setup_name_invalid::fix()))
}
