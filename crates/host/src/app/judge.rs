//! Responses that a person brings to the window: judged against the setup, shown, and put into a copy for sharing. Nothing
//! of it is kept in the setup, so that none of it can count as a sign-in test.

use super::{App, beside};
use crate::{
    loopback::Requirements,
    window::{Brought, BroughtResponse, Evidence},
};
use latchkey_core::{
    Failure,
    check::locate,
    setup::{Setup, SetupName},
};
use latchkey_saml::{
    intake,
    judge::{Expectation, ReplayCache, Trust, expecting, judge_arrived},
    redact::{How, Original, copy},
};
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
    /// Judges what a person pasted, dropped or chose.
    ///
    /// # Errors
    /// Those of [`intake::read`].
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
                    "file_unreadable",
                    format!("The file cannot be read: {error}."),
                    "Choose the file once more.",
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
        brought
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
        serde_json::to_string_pretty(&report).map_err(|error| {
            Failure::input("not_json", format!("The copy cannot be written as JSON: {error}."), "Report this as a bug.")
        })
    }
}

/// Judges what was brought against a setup.
///
/// # Errors
/// Those of [`intake::read`].
pub fn judge_bytes(bytes: &[u8], setup: &Setup, now: latchkey_core::Timestamp) -> Result<Brought, Failure> {
    judged(intake::read(bytes)?, setup, &expectation(setup, Requirements::of(setup), now))
}

fn judged(found: intake::Found, setup: &Setup, known: &Expectation) -> Result<Brought, Failure> {
    let idp = latchkey_idp::find(&setup.idp);
    let mut replay = ReplayCache::new();
    let mut responses = Vec::new();
    for arrived in found.responses {
        let mut expectation = expecting(&arrived, known);
        if let (Some(at), true) = (arrived.source.at, arrived.source.form.is_recording()) {
            expectation.now = at;
        }
        let mut judgement = judge_arrived(&arrived, &expectation, &mut replay)?;
        if let Some(idp) = idp {
            locate(&mut judgement.findings, |setting| idp.place(setting));
        }
        responses.push(BroughtResponse {
            judgement,
            evidence: Evidence::of(None, arrived.xml(), &expectation.trust.certificates),
            form: arrived.source.form.words().to_owned(),
            source: arrived.source,
            judged_as_of: expectation.now,
        });
    }
    Ok(Brought { number: 0, responses, left_out: u32::try_from(found.left_out).unwrap_or(u32::MAX) })
}

fn expectation(setup: &Setup, asked: Requirements, now: latchkey_core::Timestamp) -> Expectation {
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
    use latchkey_core::product::Plan;

    #[tokio::test]
    async fn what_is_brought_is_judged_and_leaves_no_trace_in_the_setup() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(Some(&folder.path().join("home"))).unwrap().in_the_window();
        let name = app.make_named("acme", "authentik", Plan::Team).unwrap().snapshot.name;
        let before = app.home().load(&name).unwrap();
        let recording = folder.path().join("sign-in.har");
        let text = r#"{"log":{"entries":[{"startedDateTime":"2026-11-21T21:27:45Z","request":{"url":"https://sp.example/acs","postData":{"text":"SAMLResponse=PHIvPg%3D%3D"}}}]}}"#;
        std::fs::write(&recording, text).unwrap();
        let read = app.judge_recording(&name, recording, |_| {}).await.unwrap();
        let pasted = app.judge_brought(&name, text.as_bytes().to_vec()).await.unwrap();
        assert_eq!(read, pasted);
        assert_eq!(read.responses[0].judgement.findings[0].code, "response_root");
        assert_eq!(read.responses[0].judged_as_of.to_string(), "2026-11-21T21:27:45Z");
        assert!(app.copy_of(&name, &read, How::Mask).unwrap().contains("response_root"));
        assert_eq!(app.judge_brought(&name, b"hello".to_vec()).await.unwrap_err().code, "unreadable_response");
        assert_eq!(app.home().load(&name).unwrap(), before);
    }
}
