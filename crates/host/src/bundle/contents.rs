//! What goes into a bundle: every file made from the setup alone, so that the same setup gives the same bytes. Times
//! come from the setup's log, never from the clock. No file holds a secret.

use super::page;
use latchkey_core::{
    Code, Failure, Timestamp,
    attribute::{self, Attribute},
    bundle::{SETUP, travelling},
    calendar::{self, Event},
    checklist, handover, markdown,
    message::{Said, exact, say},
    plain, runbook,
    setup::Setup,
    step::Step,
};
use latchkey_words::{Language, Reader, english, in_english, said_in_json};
use serde::Serialize;
use serde_json::json;

/// One file of a bundle.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ContentFile {
    /// Its name in the archive, with `/` between folders.
    pub name: String,
    /// What it is, in one line.
    pub about: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl ContentFile {
    /// A text file. In a file that people read, what cannot be seen is shown as a mark; JSON escapes it, and other files
    /// for machines keep their bytes and escape in their own way.
    pub fn text(name: &str, about: &str, text: impl Into<String>) -> Self {
        let text = text.into();
        let text = match name.rsplit_once('.').map(|(_, ending)| ending) {
            Some("md" | "html") => plain::shown_lines(&text).into_owned(),
            Some("json") => plain::in_json(&text).into_owned(),
            _ => text,
        };
        Self { name: name.to_owned(), about: about.to_owned(), bytes: text.into_bytes() }
    }

    fn json(name: &str, about: &str, value: &impl Serialize) -> Result<Self, Failure> {
        let text = serde_json::to_string_pretty(value).map_err(|error| {
            let message = say::bundle_not_made::no_file(exact(error), exact(name));
            Failure::input(Code::BundleNotMade, message, say::bundle_not_made::fix())
        })?;
        Ok(Self::text(name, about, text + "\n"))
    }
}

/// What others read has sentences; the setup itself keeps its messages.
fn said(found: serde_json::Value) -> serde_json::Value {
    said_in_json(found, Language::En, Reader::Terminal)
}

/// Every file of the bundle but the manifest.
pub fn contents(setup: &Setup) -> Result<Vec<ContentFile>, Failure> {
    let setup = travelling(setup);
    let made = setup.changed;
    let mut files = vec![
        ContentFile::json(SETUP, "the setup, to be taken in with latchkey import", &setup)?,
        ContentFile::json("service-provider.json", "ACS URL and SP Entity ID", &setup.service_provider)?,
        ContentFile::json("mapping.json", "attributes, roles and seats", &mapping(&setup))?,
        ContentFile::text("rollback.md", "how to take everything back", checklist::rollback_sheet(&setup)),
        ContentFile::json("evidence.json", "the result of each check", &said(evidence(&setup, made)))?,
        ContentFile::text("evidence.md", "the result of each check, to read", evidence_page(&setup, made)),
    ];
    if let Some(calendar) = calendar::calendar(&events(&setup), made) {
        files.push(ContentFile::text("calendar.ics", "what runs out, and when", calendar));
    }
    if let Some(certificate) = &setup.certificate {
        files.push(ContentFile::text("certificate.pem", "the signing certificate", certificate.facts.pem.clone()));
    }
    if let Some(metadata) = &setup.application.metadata {
        files.push(ContentFile {
            name: "idp-metadata.xml".to_owned(),
            about: "the identity provider's metadata".to_owned(),
            bytes: metadata.bytes(),
        });
    }
    files.extend(of_identity_provider(&setup));
    for role in handover::ROLES {
        let name = format!("handover/{}.md", role.slug());
        files.push(ContentFile::text(
            &name,
            "one person's part",
            crate::app::handover_page(&setup, role, made, Language::En),
        ));
    }
    let book = runbook_markdown(&setup, made, &files);
    let title = format!("{}: runbook", setup.name);
    files.push(ContentFile::text("runbook.html", "the runbook as one page", page::from_markdown(&title, &book)));
    files.push(ContentFile::text("runbook.md", "the runbook", book));
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

fn of_identity_provider(setup: &Setup) -> Vec<ContentFile> {
    let Some(idp) = latchkey_idp::find(&setup.idp) else { return vec![] };
    let guide = idp.guide(Some(setup), latchkey_idp::Text::English, &in_english).to_markdown(&in_english);
    let mut files = vec![ContentFile::text("guide.md", "every step by hand, filled in", guide)];
    for export in idp.exports(setup) {
        files.push(ContentFile::text(&format!("idp/{}", export.name), &english(&export.purpose), export.text));
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

fn events(setup: &Setup) -> Vec<Event> {
    let certificate = setup.certificate_that_signs().into_iter();
    let certificate = certificate.map(|certificate| Event::certificate_ends(&setup.name, certificate));
    let pending = setup.domains.iter().filter(|claim| claim.value.is_some() && !claim.is_visible());
    certificate.chain(pending.map(|claim| Event::domain_deadline(&setup.name, claim))).collect()
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

fn evidence_page(setup: &Setup, made: Timestamp) -> String {
    let snapshot = latchkey_core::view::Snapshot::of(setup, made);
    let mut text = format!("# {}: evidence\n\nAs of {made}.\n", markdown::text(setup.name.as_str()));
    for view in snapshot.steps.iter().filter(|view| view.step != Step::Export) {
        text.push_str(&format!("\n## {}\n\n", english(&view.task)));
        let rows: Vec<Vec<String>> = view
            .findings
            .iter()
            .map(|finding| {
                let cell = |value: &Option<Said>| {
                    value.as_ref().map(|said| markdown::text(&english(said))).unwrap_or_default()
                };
                vec![
                    serde_json::to_value(finding.status)
                        .ok()
                        .and_then(|value| value.as_str().map(str::to_owned))
                        .unwrap_or_default(),
                    markdown::text(&english(&finding.title)),
                    cell(&finding.want),
                    cell(&finding.got),
                ]
            })
            .collect();
        if rows.is_empty() {
            text.push_str("Nothing was checked yet.\n");
        } else {
            text.push_str(&markdown::table(&["Result", "Check", "Wanted", "Got"], &rows));
        }
    }
    text.push_str("\n## What was done\n\n");
    let rows: Vec<Vec<String>> = setup
        .log
        .iter()
        .map(|entry| {
            let result = entry.result.as_ref().map(|said| markdown::text(&english(said))).unwrap_or_default();
            vec![entry.at.to_string(), markdown::text(&english(&entry.what)), result]
        })
        .collect();
    text.push_str(&markdown::table(&["When", "What", "Result"], &rows));
    text
}

fn runbook_markdown(setup: &Setup, made: Timestamp, files: &[ContentFile]) -> String {
    let mut text = format!(
        "# {}: runbook\n\nHow this connection is set up, run, renewed and taken back. As of {}.\n",
        markdown::text(setup.name.as_str()),
        made.day_in_words()
    );
    for part in runbook::parts(setup, made) {
        text.push_str(&format!("\n## {}\n\n{}\n", part.title, part.markdown.trim_end()));
    }
    text.push_str("\n## What else is in the bundle\n\n");
    let rows: Vec<Vec<String>> =
        files.iter().map(|file| vec![markdown::code(&file.name), markdown::text(&file.about)]).collect();
    text.push_str(&markdown::table(&["File", "What it is"], &rows));
    text
}
