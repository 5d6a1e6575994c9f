//! Responses that a person brings to the window: judged against the setup, shown, and put into a copy for sharing. The
//! setup's history keeps what they came to, apart from the sign-in tests, so that none of it can count as one; the
//! responses themselves are kept nowhere.

use super::{App, beside};
use crate::{
    loopback::Requirements,
    window::{Brought, BroughtResponse, Evidence},
};
use latchkey_core::{
    Code, Failure, Timestamp,
    attribute::Attribute,
    check::locate,
    message::{exact, say},
    setup::{Setup, SetupName},
    sign_in::JudgedResponse,
    wizard::Action,
};
use latchkey_saml::{
    intake::{self, Form},
    judge::{Expectation, ReplayCache, Trust, expecting, issued_at, judge_arrived},
    redact::{How, Original, copy},
};
use latchkey_words::{Language, Reader, said_in_json};
use std::{
    fs::File,
    io::{Cursor, Read},
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

/// How often it is told how far a recording was read, in bytes.
const TOLD_EACH: u64 = 1024 * 1024;

/// Set when nobody waits any more.
struct Gone(Arc<AtomicBool>);

impl Drop for Gone {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl App {
    /// Judges what a person pasted, dropped or chose, and keeps in the setup's history what it came to.
    ///
    /// # Errors
    /// Those of [`intake::read`]. Where the history cannot be written, the answer says so and is given all the same.
    pub async fn judge_brought(&self, name: &SetupName, bytes: Vec<u8>) -> Result<Brought, Failure> {
        self.judge_from(name, move || Ok(Cursor::new(bytes)), |_| {}).await
    }

    /// The same with a recording, which may be long: it is read piece by piece, and `told` hears how far. Dropping the
    /// future ends the reading.
    ///
    /// # Errors
    /// Those of [`intake::read`].
    pub async fn judge_recording(
        &self,
        name: &SetupName,
        path: PathBuf,
        told: impl Fn(u64) + Send + 'static,
    ) -> Result<Brought, Failure> {
        let open = move || {
            File::open(&path).map_err(|error| {
                Failure::input(
                    Code::FileUnreadable,
                    say::file_unreadable::failed(exact(error)),
                    say::file_unreadable::not_whole_fix(),
                )
            })
        };
        self.judge_from(name, open, told).await
    }

    async fn judge_from<R: Read>(
        &self,
        name: &SetupName,
        open: impl FnOnce() -> Result<R, Failure> + Send + 'static,
        told: impl Fn(u64) + Send + 'static,
    ) -> Result<Brought, Failure> {
        let setup = self.home.load(name)?;
        let known = expectation(&setup, self.requirements(&setup), self.now());
        let gone = Gone(Arc::new(AtomicBool::new(false)));
        let ended = gone.0.clone();
        let brought = beside(move || {
            let mut next = TOLD_EACH;
            let found = intake::read_watched(open()?, &mut |read| {
                if read >= next {
                    told(read);
                    next = read + TOLD_EACH;
                }
                !ended.load(Ordering::Relaxed)
            })?;
            judged(found, &setup, &known)
        })
        .await;
        drop(gone);
        brought.map(|brought| self.keep_brought(name, brought))
    }

    fn keep_brought(&self, name: &SetupName, mut brought: Brought) -> Brought {
        let kept = self.home.load(name).and_then(|setup| {
            // The moment leads from the history to what the window holds, so it stands for one alone.
            while setup.judged_responses.iter().any(|earlier| earlier.at == brought.at) {
                brought.at = brought.at.plus_seconds(1);
            }
            let responses = for_history(&brought, &setup);
            self.decide(name, Action::ResponsesJudged { responses })
        });
        Brought { not_kept: kept.err(), ..brought }
    }

    /// A copy of what was brought, as text to share.
    ///
    /// # Errors
    /// Where the system gives no random numbers.
    pub fn copy_of(&self, name: &SetupName, brought: &Brought, how: How) -> Result<String, Failure> {
        let setup = self.home.load(name)?;
        let known = Requirements::of(&setup);
        let originals: Vec<Original<'_>> = brought
            .responses
            .iter()
            .map(|one| Original {
                judgement: &one.judgement,
                xml: one.evidence.response.as_deref(),
                source: Some(&one.source),
                judged_as_of: one.judged_as_of,
            })
            .collect();
        let groups = known.mapped_groups.unwrap_or_default();
        let report = copy(&originals, how, &known.domains, &groups, self.now())?;
        let report = serde_json::to_value(&report).map(|report| said_in_json(report, Language::En, Reader::Terminal));
        report
            .and_then(|report| serde_json::to_string_pretty(&report))
            .map_err(|error| Failure::input(Code::NotJson, say::not_json::copy(exact(error)), say::not_json::fix()))
    }
}

/// Judges what was brought against a setup.
///
/// # Errors
/// Those of [`intake::read`].
pub fn judge_bytes(bytes: &[u8], setup: &Setup, now: Timestamp) -> Result<Brought, Failure> {
    judged(intake::read(bytes)?, setup, &expectation(setup, Requirements::of(setup), now))
}

fn judged(found: intake::Found, setup: &Setup, known: &Expectation) -> Result<Brought, Failure> {
    let idp = latchkey_idp::find(&setup.idp);
    let mut replay = ReplayCache::new();
    let mut responses = Vec::new();
    for arrived in found.responses {
        let mut expectation = expecting(&arrived, known);
        let recorded = arrived.source.at.filter(|_| arrived.source.form.is_recording());
        let issued = || arrived.xml().as_deref().and_then(issued_at);
        if let Some(at) = recorded.or_else(issued) {
            expectation.now = at;
        }
        let mut judgement = judge_arrived(&arrived, &expectation, &mut replay)?;
        if let Some(idp) = idp {
            locate(&mut judgement.findings, |setting| idp.place(setting));
        }
        responses.push(BroughtResponse {
            judgement,
            evidence: Evidence::of(None, arrived.xml(), &expectation.trust.certificates),
            form: arrived.source.form.words().into(),
            source: arrived.source,
            judged_as_of: expectation.now,
        });
    }
    let left_out = u32::try_from(found.left_out).unwrap_or(u32::MAX);
    Ok(Brought { number: 0, at: known.now, responses, left_out, not_kept: None })
}

/// What a setup's history keeps of what was brought.
pub fn for_history(brought: &Brought, setup: &Setup) -> Vec<JudgedResponse> {
    let email = Attribute::Email.wire_name(setup.attributes.naming);
    // A copy for sharing carries what others judged, and nobody can verify it.
    let line = |(one, position): (&BroughtResponse, u32)| JudgedResponse {
        at: brought.at,
        position,
        form: one.form.clone(),
        sent_to: one.source.url.as_deref().map(without_user),
        sent_at: one.source.at,
        judged_as_of: one.judged_as_of,
        email: one
            .judgement
            .attributes
            .as_ref()
            .filter(|_| one.source.form != Form::Copy)
            .and_then(|sent| sent.get(email)?.first().cloned()),
        shortened: false,
        judgement: one.judgement.clone(),
    };
    brought.responses.iter().zip(1..).map(line).collect()
}

/// An address without the name and password that may stand in it.
fn without_user(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    format!("{scheme}://{}{path}", host.rsplit_once('@').map_or(host, |(_, host)| host))
}

fn expectation(setup: &Setup, asked: Requirements, now: Timestamp) -> Expectation {
    let trust = setup.application.metadata.as_ref().map(Trust::from_metadata).unwrap_or_default();
    Expectation {
        acs: setup.service_provider.acs.as_ref().map(ToString::to_string),
        entity_id: setup.service_provider.entity_id.as_ref().map(ToString::to_string),
        domains: asked.domains,
        mapped_groups: asked.mapped_groups,
        naming: asked.naming,
        required: asked.required,
        neighbours: asked.neighbours,
        earlier_requests: asked.earlier_requests,
        ..Expectation::new(trust, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use latchkey_core::{
        product::Plan,
        service_provider::{AcsUrl, EntityId},
        setup::PapersLanguage,
    };

    const RECORDING: &str = r#"{"log":{"entries":[{"startedDateTime":"2026-11-21T21:27:45Z","request":{"url":"https://jo:hidden@sp.example/acs?token=hidden","headers":[{"name":"Authorization","value":"Bearer hidden"}],"cookies":[{"name":"session","value":"hidden"}],"postData":{"text":"SAMLResponse=PHIvPg%3D%3D&RelayState=hidden"}}}]}}"#;

    fn setup(folder: &tempfile::TempDir) -> (App, SetupName) {
        let app = App::open(Some(&folder.path().join("home"))).unwrap().in_the_window();
        let name = app.make_named("acme", "authentik", Plan::Team, PapersLanguage::En).unwrap().snapshot.name;
        (app, name)
    }

    #[tokio::test]
    async fn what_is_brought_is_judged_and_only_the_history_tells_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let (app, name) = setup(&folder);
        let before = app.home().load(&name).unwrap();
        let recording = folder.path().join("sign-in.har");
        std::fs::write(&recording, RECORDING).unwrap();
        let read = app.judge_recording(&name, recording, |_| {}).await.unwrap();
        let pasted = app.judge_brought(&name, RECORDING.as_bytes().to_vec()).await.unwrap();
        assert_eq!(read.responses, pasted.responses);
        assert_eq!(read.responses[0].judgement.findings[0].code.as_str(), "response_root");
        assert_eq!(read.responses[0].judged_as_of.to_string(), "2026-11-21T21:27:45Z");
        assert!(app.copy_of(&name, &read, How::Mask).unwrap().contains("response_root"));
        assert_eq!(app.judge_brought(&name, b"hello".to_vec()).await.unwrap_err().code.as_str(), "unreadable_response");

        let mut after = app.home().load(&name).unwrap();
        let kept = std::mem::take(&mut after.judged_responses);
        assert_eq!(after, before, "the rest of the setup is as it was");
        let mut expected = [for_history(&read, &before), for_history(&pasted, &before)].concat();
        expected[0].judgement.unverified = None;
        assert_eq!(kept, expected);
        assert!(kept[0].at < kept[1].at, "a moment stands for one of them");
        assert_eq!(kept[0].sent_to.as_deref(), Some("https://sp.example/acs"));
        let file = std::fs::read_to_string(folder.path().join("home/setups/acme.json")).unwrap();
        assert!(!file.contains("hidden") && !file.contains("PHIvPg"), "{file}");

        let view = app.open_view(&name).unwrap();
        let lines: Vec<_> = view.judged.iter().map(|line| line.index).collect();
        assert_eq!(lines, [1, 0]);
        assert!(view.judged.iter().all(|line| line.form == say::brought_form::har()));
        assert_eq!(app.judged_response(&name, 1).unwrap(), kept[1]);
        assert_eq!(app.judged_response(&name, 2).unwrap_err().code.as_str(), "no_such_judgement");
    }

    #[tokio::test]
    async fn an_answer_is_given_where_the_history_cannot_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let (app, name) = setup(&folder);
        let brought = app.judge_brought(&name, RECORDING.as_bytes().to_vec()).await.unwrap();
        assert_eq!(brought.not_kept, None);
        app.home().delete(&name).unwrap();
        let kept = app.keep_brought(&name, brought.clone());
        assert_eq!(kept.not_kept.as_ref().map(|failure| failure.code.as_str()), Some("setup_not_found"));
        assert_eq!(kept.responses, brought.responses);
    }

    #[tokio::test]
    async fn a_response_of_another_setup_or_of_an_earlier_test_is_named() {
        const JANE: &str = include_str!("../../../../tests/fixtures/authentik-2026.2/saml-response-jane.xml");
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(Some(&folder.path().join("home"))).unwrap().in_the_window();
        let here = app.make_named("acme", "authentik", Plan::Team, PapersLanguage::En).unwrap().snapshot.name;
        let beside = app.make_named("second", "authentik", Plan::Console, PapersLanguage::En).unwrap().snapshot.name;
        let values = |name: &SetupName, acs: &str, entity_id: &str| {
            app.home()
                .change(name, |setup| {
                    setup.service_provider.acs = Some(AcsUrl::from_checked(acs));
                    setup.service_provider.entity_id = Some(EntityId::from_checked(entity_id));
                    Ok(())
                })
                .unwrap();
        };
        values(&here, "https://auth.workos.com/sso/saml/acs/01HX4M7QK2V8", "https://auth.workos.com/01HX4M7QK2V8");
        values(&beside, "http://127.0.0.1:19500/acs", "https://auth.workos.com/test-entity-01H");
        app.home()
            .change(&here, |setup| {
                let test = r#"{ "at": "2026-11-21T21:27:45Z", "rehearsal": false, "email": null, "broken": null,
                    "requests": ["_4bec7b8ee0724bc18a31c7ae86dfbc74"],
                    "judgement": { "verdict": "rejected", "would_claude_accept": false, "findings": [] } }"#;
                setup.sign_in_tests.push(serde_json::from_str(test).unwrap());
                Ok(())
            })
            .unwrap();
        let brought = app.judge_brought(&here, JANE.as_bytes().to_vec()).await.unwrap();
        let title = |code: &str| {
            let found = brought.responses[0].judgement.findings.iter().find(|finding| finding.code.as_str() == code);
            found.map(|finding| finding.title.clone()).unwrap()
        };
        for code in ["audience_matches", "recipient_matches"] {
            let second = say::saml_neighbour::setup(exact("second"), vec![exact("Claude Console")]);
            assert_eq!(title(code), say::saml_value::meant_for(second), "{code}");
        }
        assert_eq!(title("in_response_to_matches"), say::in_response_to_matches::earlier_test());
    }
}
