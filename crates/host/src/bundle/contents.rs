//! What goes into a bundle: every file made from the setup alone, so that the same setup gives the same bytes. Times
//! come from the setup's log, never from the clock. No file holds a secret.

use super::page;
use latchkey_core::{
    Code, Failure, Timestamp,
    attribute::{self, Attribute},
    bundle::{SETUP, travelling},
    calendar::{self, Event},
    check::Status,
    checklist, handover, markdown,
    message::{Message, Said, Say, choice, exact, say},
    paper, plain, runbook,
    setup::Setup,
    step::Step,
};
use latchkey_words::{Language, Reader, said_in_json, saying};
use serde::Serialize;
use serde_json::json;

/// One file of a bundle.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ContentFile {
    /// Its name in the archive, with `/` between folders.
    pub name: String,
    /// What it is, in one line.
    pub about: Said,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl ContentFile {
    /// A text file. In a file that people read, what cannot be seen is shown as a mark; JSON escapes it, and other files
    /// for machines keep their bytes and escape in their own way.
    pub fn text(name: &str, about: impl Into<Said>, text: impl Into<String>) -> Self {
        let text = text.into();
        let text = match name.rsplit_once('.').map(|(_, ending)| ending) {
            Some("md" | "html") => plain::shown_lines(&text).into_owned(),
            Some("json") => plain::in_json(&text).into_owned(),
            _ => text,
        };
        Self { name: name.to_owned(), about: about.into(), bytes: text.into_bytes() }
    }

    fn json(name: &str, about: Message, value: &impl Serialize) -> Result<Self, Failure> {
        let text = serde_json::to_string_pretty(value).map_err(|error| {
            let message = say::bundle_not_made::no_file(exact(error), exact(name));
            Failure::input(Code::BundleNotMade, message, say::bundle_not_made::fix())
        })?;
        Ok(Self::text(name, about, text + "\n"))
    }
}

/// Every file of the bundle but the manifest, in the language of the setup's papers.
pub fn contents(setup: &Setup) -> Result<Vec<ContentFile>, Failure> {
    contents_in(setup, setup.papers_language.into())
}

/// The same in `language`.
pub fn contents_in(setup: &Setup, language: Language) -> Result<Vec<ContentFile>, Failure> {
    let setup = travelling(setup);
    let made = setup.changed;
    let words = &saying(language, Reader::Terminal);
    // What others read has sentences; the setup itself keeps its messages.
    let results = said_in_json(evidence(&setup, made), language, Reader::Terminal);
    let mut files = vec![
        ContentFile::json(SETUP, say::bundle_file::setup(), &setup)?,
        ContentFile::json("service-provider.json", say::bundle_file::service_provider(), &setup.service_provider)?,
        ContentFile::json("mapping.json", say::bundle_file::mapping(), &mapping(&setup))?,
        ContentFile::text("rollback.md", say::bundle_file::rollback(), checklist::rollback_sheet(&setup, words)),
        ContentFile::json("evidence.json", say::bundle_file::evidence_data(), &results)?,
        ContentFile::text("evidence.md", say::bundle_file::evidence(), evidence_page(&setup, made, words)),
    ];
    if let Some(calendar) = calendar::calendar(&events(&setup, words), made) {
        files.push(ContentFile::text("calendar.ics", say::bundle_file::calendar(), calendar));
    }
    if let Some(certificate) = &setup.certificate {
        let pem = certificate.facts.pem.clone();
        files.push(ContentFile::text("certificate.pem", say::bundle_file::certificate(), pem));
    }
    if let Some(metadata) = &setup.application.metadata {
        files.push(ContentFile {
            name: "idp-metadata.xml".to_owned(),
            about: say::bundle_file::metadata().into(),
            bytes: metadata.bytes(),
        });
    }
    files.extend(of_identity_provider(&setup, language));
    for role in handover::ROLES {
        let name = format!("handover/{}.md", role.slug());
        let page = crate::app::handover_page(&setup, role, made, language);
        files.push(ContentFile::text(&name, say::bundle_file::handover(choice(role.slug())), page));
    }
    let book = runbook_markdown(&setup, made, &files, words);
    let title = words(&say::bundle_page::runbook_title(exact(&setup.name)));
    let page = page::from_markdown(&title, &book, setup.papers_language);
    files.push(ContentFile::text("runbook.html", say::bundle_file::runbook_page(), page));
    files.push(ContentFile::text("runbook.md", say::bundle_file::runbook(), book));
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

fn of_identity_provider(setup: &Setup, language: Language) -> Vec<ContentFile> {
    let Some(idp) = latchkey_idp::find(&setup.idp) else { return vec![] };
    let words = &saying(language, Reader::Terminal);
    let guide = idp.guide(Some(setup), crate::app::guide_text(language), words).to_markdown(words);
    let mut files = vec![ContentFile::text("guide.md", say::bundle_file::guide(), guide)];
    for export in idp.exports(setup) {
        files.push(ContentFile::text(&format!("idp/{}", export.name), export.purpose, export.text));
    }
    files
}

/// The attribute names on the wire and the mapping table of each organization.
fn mapping(setup: &Setup) -> serde_json::Value {
    let naming = setup.attributes.naming;
    let name = |attribute: Attribute| json!({ "attribute": attribute, "sent_as": attribute.wire_name(naming) });
    let organizations: Vec<_> = setup
        .organizations
        .iter()
        .map(|organization| {
            json!({
                "organization": organization.name,
                "plan": organization.plan,
                "mode": organization.mode,
                "group_mappings": organization.group_mappings,
                "mappings": organization.mappings,
            })
        })
        .collect();
    json!({
        "name_id_format": attribute::NAME_ID_EMAIL,
        "attributes": attribute::ALL.map(name),
        "organizations": organizations,
    })
}

fn events(setup: &Setup, words: Say<'_>) -> Vec<Event> {
    let certificate = setup.certificate_that_signs().into_iter();
    let certificate = certificate.map(|certificate| Event::certificate_ends(&setup.name, certificate, words));
    let pending = setup.domains.iter().filter(|claim| claim.value.is_some() && !claim.is_visible());
    certificate.chain(pending.map(|claim| Event::domain_deadline(&setup.name, claim, words))).collect()
}

/// The evidence: each step's findings, the last sign-in test, the answers, the gate and the log.
fn evidence(setup: &Setup, made: Timestamp) -> serde_json::Value {
    let snapshot = latchkey_core::view::Snapshot::of(setup, made);
    json!({
        "setup": setup.name,
        "steps": snapshot.steps,
        "domains": setup.domains,
        "last_sign_in_test": setup.sign_in_tests.last(),
        "answers": setup.answers,
        "gate": snapshot.gate,
        "log": setup.log,
    })
}

fn evidence_page(setup: &Setup, made: Timestamp, words: Say<'_>) -> String {
    let snapshot = latchkey_core::view::Snapshot::of(setup, made);
    let name = exact(markdown::text(setup.name.as_str()));
    let mut text = format!(
        "# {}\n\n{}\n",
        words(&say::bundle_page::evidence_title(name)),
        words(&say::bundle_page::evidence_intro(exact(made)))
    );
    let heading = [
        say::bundle_page::result(),
        say::bundle_page::check(),
        say::bundle_page::expected(),
        say::bundle_page::received(),
    ];
    let heading = heading.map(|title| words(&title));
    for view in snapshot.steps.into_iter().filter(|view| view.step != Step::Export) {
        text.push_str(&format!("\n## {}\n\n", paper::said(view.task, words)));
        let rows: Vec<Vec<String>> = view
            .findings
            .iter()
            .map(|finding| {
                let cell =
                    |value: &Option<Said>| value.as_ref().map(|value| paper::said(value, words)).unwrap_or_default();
                let status = words(&say::bundle_page_status(choice(status(finding.status))));
                vec![status, paper::said(&finding.title, words), cell(&finding.want), cell(&finding.got)]
            })
            .collect();
        if rows.is_empty() {
            text.push_str(&format!("{}\n", words(&say::bundle_page::nothing_checked())));
        } else {
            text.push_str(&markdown::table(&heading, &rows));
        }
    }
    text.push_str(&format!("\n## {}\n\n", words(&say::bundle_page::log_heading())));
    let rows: Vec<Vec<String>> = setup
        .log
        .iter()
        .map(|entry| {
            let result = entry.result.as_ref().map(|result| paper::said(result, words)).unwrap_or_default();
            vec![entry.at.to_string(), paper::said(&entry.what, words), result]
        })
        .collect();
    let heading = [say::bundle_page::when(), say::bundle_page::what(), say::bundle_page::result()];
    text.push_str(&markdown::table(&heading.map(|title| words(&title)), &rows));
    text
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Passed => "passed",
        Status::Warning => "warning",
        Status::Failed => "failed",
        Status::Skipped => "skipped",
    }
}

fn runbook_markdown(setup: &Setup, made: Timestamp, files: &[ContentFile], words: Say<'_>) -> String {
    let name = exact(markdown::text(setup.name.as_str()));
    let mut text = format!(
        "# {}\n\n{}\n",
        words(&say::bundle_page::runbook_title(name)),
        words(&say::bundle_page::runbook_intro(latchkey_core::message::day(made)))
    );
    for part in runbook::parts(setup, made, words) {
        text.push_str(&format!("\n## {}\n\n{}\n", part.title, part.markdown.trim_end()));
    }
    text.push_str(&format!("\n## {}\n\n", words(&say::bundle_page::files_heading())));
    let rows: Vec<Vec<String>> =
        files.iter().map(|file| vec![markdown::code(&file.name), paper::said(&file.about, words)]).collect();
    let heading = [say::bundle_page::file(), say::bundle_page::about()].map(|title| words(&title));
    text.push_str(&markdown::table(&heading, &rows));
    text
}
