//! The window's engine through its front door: a rehearsal gone through as the pages do it, the files that people drop,
//! and the pages that may be opened.

use latchkey_core::{
    Secret, Status, Timestamp,
    check::SETTINGS,
    domain::ServerKind,
    field::Field,
    message::Message,
    product::Plan,
    setup::{PapersLanguage, SetupName},
    sign_in::Verdict,
    step::{Step, StepStatus},
    wizard::Action,
};
use latchkey_host::{
    app::{App, SavedFile, SignInWish, dropped_file},
    dns::Network,
    rehearse::DomainFault,
    vault::{Unlock, Vault},
    window::{Evidence, Hop, View, may_open, view},
};
use latchkey_words::{Language, Reader};
use reqwest::Client;
use std::{
    net::TcpListener,
    path::Path,
    sync::{Arc, Mutex},
};

fn app(home: &Path) -> App {
    let passphrase = || Unlock::Passphrase(Secret::new("correct horse battery".to_owned()));
    // Nobody is asked: whoever leaves loopback gets no answer.
    let nobody = Network::only(vec![]);
    App::open(Some(home)).unwrap().unlocking(move |home| Vault::open(home, passphrase())).asking(nobody).in_the_window()
}

fn rehearsal(app: &App) -> (SetupName, View) {
    let view = app.make_named("rehearsal", "rehearsal", Plan::EnterpriseSeats, PapersLanguage::En).unwrap();
    (view.snapshot.name.clone(), view)
}

async fn set(app: &App, name: &SetupName, field: Field, values: &[&str]) -> View {
    let values = values.iter().map(|&value| value.to_owned()).collect();
    app.send(name, Action::Set { field, organization: None, values }).await.unwrap()
}

/// The value of a hidden field, as it stands in the page.
fn field(html: &str, name: &str) -> String {
    let (_, rest) = html.split_once(&format!("name=\"{name}\" value=\"")).expect("the page has the field");
    rest.split_once('"').unwrap().0.to_owned()
}

/// Signs the first person in, as a browser would.
async fn visit(start: String) {
    let client = Client::builder().no_proxy().build().unwrap();
    let login = client.get(&start).send().await.unwrap();
    let sign_on = login.url().join("/idp/sso").unwrap();
    let request = field(&login.text().await.unwrap(), "request");
    let form = [("request", request), ("person", "0".to_owned())];
    let page = client.post(sign_on).form(&form).send().await.unwrap().text().await.unwrap();
    let form = ["SAMLResponse", "RelayState"].map(|name| (name, field(&page, name)));
    client.post(start.replace("/start", "/acs")).form(&form).send().await.unwrap();
}

async fn sign_in(app: &App, name: &SetupName, fault: Option<&str>) -> (View, Evidence, Vec<Hop>) {
    let hops = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&hops);
    let told = move |hop| heard.lock().unwrap().push(hop);
    let open = |start: &str| {
        tokio::spawn(visit(start.to_owned()));
        Ok(())
    };
    let (view, evidence) = app.test_sign_in(name, fault, told, open).await.unwrap();
    let hops = hops.lock().unwrap().clone();
    (view, evidence, hops)
}

#[tokio::test]
async fn a_rehearsal_is_gone_through_from_the_first_page_to_the_bundle_and_taken_in_elsewhere() {
    let home = tempfile::tempdir().unwrap();
    let app = app(home.path());
    let (name, first) = rehearsal(&app);
    let stand_in = first.rehearsal.unwrap();
    for (wanted, value) in [
        (Field::DnsPerson, "Dana"),
        (Field::IdpPerson, "skip"),
        (Field::OwnerPerson, "skip"),
        (Field::Parent, "exists"),
        (Field::Domain, stand_in.domain.as_str()),
        (Field::Host, &stand_in.host),
        (Field::TxtValue, &stand_in.txt_value),
    ] {
        set(&app, &name, wanted, &[value]).await;
    }
    let looked = app.look_up(&name, None, |_| ()).await.unwrap();
    let report = looked.snapshot.domains[0].report.as_ref().unwrap();
    assert!(
        report.answers.iter().all(|answer| answer.kind == ServerKind::Chosen && answer.address.starts_with("127."))
    );

    app.make_certificate(&name, "Rehearsal", 2048, 365, |_| ()).await.unwrap();
    app.check_mapping(&name).await.unwrap();
    set(&app, &name, Field::AttributesDone, &["yes"]).await;
    set(&app, &name, Field::ServiceProvider, &[&stand_in.service_provider]).await;
    app.rehearse_metadata(&name).await.unwrap();

    let (view, evidence, hops) = sign_in(&app, &name, None).await;
    assert_eq!(view.tests[0].would_claude_accept, Some(true), "{:#?}", view.snapshot.last_test);
    let kinds: Vec<&str> = hops.iter().map(kind).collect();
    assert_eq!(kinds, ["listening", "request-sent", "idp-reached", "response-received", "judged"]);
    assert!(matches!(hops.last(), Some(Hop::Judged { accepted: true })));
    assert!(evidence.request.unwrap().starts_with("<samlp:AuthnRequest"));
    let response: Vec<u16> = evidence.response.unwrap().encode_utf16().collect();
    let [(start, end)] = evidence.signed.as_slice() else { panic!("{:?}", evidence.signed) };
    let signed = String::from_utf16(&response[*start as usize..*end as usize]).unwrap();
    assert!(signed.starts_with("<saml:Assertion") && signed.ends_with("</saml:Assertion>"), "{signed}");

    set(&app, &name, Field::Mode, &["jit"]).await;
    set(&app, &name, Field::Administrators, &["olga@rehearsal.example=Claude Owner"]).await;
    set(&app, &name, Field::GroupMappings, &["yes"]).await;
    let view = set(&app, &name, Field::Mappings, &["Claude Owner=role:Owner", "Claude User=role:User"]).await;
    assert_eq!(view.organizations[0].findings.iter().filter(|finding| finding.is_failure()).count(), 0);
    let file = home.path().join("rehearsal.zip");
    let passphrase = Secret::new("battery staple".to_owned());
    let view = app.save_bundle(&name, &file, Some(passphrase)).await.unwrap();
    for step in &view.snapshot.steps {
        assert_eq!(step.status, StepStatus::Completed, "{:?}: {:#?}", step.step, step.findings);
    }
    assert_eq!(view.exports.len(), 1);

    let elsewhere = tempfile::tempdir().unwrap();
    let other = self::app(elsewhere.path());
    let bytes = std::fs::read(&file).unwrap();
    let (read, shown) = other.read_bundle(&bytes, Some("rehearsal.zip")).unwrap();
    assert!(!shown.exists && shown.differences.is_empty() && shown.lacks_key && shown.holds_key);
    let taken = other.take_bundle(read, false, None).await.unwrap();
    assert!(!taken.key_here, "the key stays where it was made");
    let completed = |view: &View, step: Step| {
        view.snapshot.steps.iter().any(|shown| shown.step == step && shown.status == StepStatus::Completed)
    };
    for step in [Step::Domain, Step::Certificate, Step::Attributes, Step::TestSignIn, Step::Export] {
        assert!(!completed(&taken, step), "{step:?} was done elsewhere and counts for nothing here");
    }
    let imported = taken.snapshot.imported.as_ref().unwrap();
    assert_eq!(imported.from.file.as_deref(), Some("rehearsal.zip"));
    assert!(taken.tests.is_empty() && !imported.tests.is_empty(), "{imported:?}");

    let before = std::fs::read(elsewhere.path().join("setups/rehearsal.json")).unwrap();
    let (read, shown) = other.read_bundle(&bytes, Some("rehearsal.zip")).unwrap();
    assert!(shown.exists && shown.differences.is_empty(), "{:?}", shown.differences);
    assert_eq!(other.take_bundle(read.clone(), false, None).await.unwrap_err().code.as_str(), "replace_needed");
    other.take_bundle(read.clone(), true, None).await.unwrap();
    assert_eq!(std::fs::read(elsewhere.path().join("setups/rehearsal.json")).unwrap(), before, "nothing changed");

    let wrong = Secret::new("another passphrase".to_owned());
    other.take_bundle(read.clone(), true, Some(wrong)).await.unwrap_err();
    assert_eq!(std::fs::read(elsewhere.path().join("setups/rehearsal.json")).unwrap(), before, "nothing changed");
    let taken = other.take_bundle(read, true, Some(Secret::new("battery staple".to_owned()))).await.unwrap();
    assert!(taken.key_here && completed(&taken, Step::Certificate), "the key came along");
}

fn kind(hop: &Hop) -> &'static str {
    match hop {
        Hop::Listening { .. } => "listening",
        Hop::RequestSent { .. } => "request-sent",
        Hop::IdpReached => "idp-reached",
        Hop::ResponseReceived { .. } => "response-received",
        Hop::Judged { .. } => "judged",
    }
}

#[tokio::test]
async fn a_broken_sign_in_is_refused_and_what_was_signed_is_still_shown() {
    let home = tempfile::tempdir().unwrap();
    let app = app(home.path());
    let (name, _) = rehearsal(&app);
    let (view, evidence, hops) = sign_in(&app, &name, Some("wrong-audience")).await;
    assert_eq!((view.tests[0].verdict, view.tests[0].broken.as_deref()), (Verdict::Rejected, Some("wrong-audience")));
    assert!(view.tests[0].cause.is_some() && matches!(hops.last(), Some(Hop::Judged { accepted: false })));
    assert_eq!(evidence.signed.len(), 1);
    let (_, evidence, _) = sign_in(&app, &name, Some("unsigned")).await;
    assert_eq!(evidence.signed, []);
    let unknown = app.test_sign_in(&name, Some("moon"), |_| (), |_| Ok(())).await.unwrap_err();
    assert_eq!(unknown.code.as_str(), "unknown_fault");
}

#[tokio::test]
async fn a_test_that_is_dropped_frees_its_port_and_keeps_nothing() {
    let home = tempfile::tempdir().unwrap();
    let app = app(home.path());
    let (name, _) = rehearsal(&app);
    let running = app.begin_sign_in(&name, SignInWish::default()).await.unwrap();
    let address = running.running().address();
    assert!(TcpListener::bind(address).is_err());
    drop(running);
    while TcpListener::bind(address).is_err() {
        tokio::task::yield_now().await;
    }
    assert!(app.open_view(&name).unwrap().tests.is_empty());
}

#[tokio::test]
async fn each_fault_of_the_rehearsals_dns_host_has_its_own_finding() {
    let home = tempfile::tempdir().unwrap();
    let app = app(home.path());
    let (name, first) = rehearsal(&app);
    let stand_in = first.rehearsal.unwrap();
    set(&app, &name, Field::Domain, &[&stand_in.domain]).await;
    set(&app, &name, Field::TxtValue, &[&stand_in.txt_value]).await;
    for fault in DomainFault::ALL {
        let heard = Mutex::new(0);
        let view = app.look_up(&name, Some(fault.name()), |_| *heard.lock().unwrap() += 1).await.unwrap();
        let report = view.snapshot.domains[0].report.clone().unwrap();
        let failed = report.findings.iter().find(|finding| finding.status == Status::Failed);
        assert_eq!(failed.map(|finding| finding.code.as_str()), Some(fault.finding().as_str()), "{}", fault.name());
        assert_eq!(*heard.lock().unwrap(), 2, "each server's answer is told as it comes");
    }
    assert_eq!(app.look_up(&name, Some("moon"), |_| ()).await.unwrap_err().code.as_str(), "unknown_fault");
    let view = app.look_up(&name, Some("none"), |_| ()).await.unwrap();
    assert!(view.snapshot.domains[0].is_visible());
}

#[tokio::test]
async fn files_are_told_apart_by_what_is_in_them() {
    const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/authentik-2026.2");
    let home = tempfile::tempdir().unwrap();
    let app = app(home.path());
    let name = app.make_named("acme", "authentik", Plan::Team, PapersLanguage::En).unwrap().snapshot.name;
    let file = |name: &str| (name.to_owned(), std::fs::read(format!("{FOLDER}/{name}")).unwrap());
    let refused = async |files| app.take_files(&name, files, None).await.unwrap_err();

    let bytes = |text: &str| vec![("file.bin".to_owned(), text.as_bytes().to_vec())];
    assert_eq!(refused(bytes("hello")).await.code.as_str(), "file_unknown");
    assert_eq!(refused(bytes(" \n")).await.code.as_str(), "file_empty");
    assert_eq!(refused(bytes("<html><body>sign in</body></html>")).await.code.as_str(), "metadata_is_web_page");
    assert_eq!(refused(vec![("big".to_owned(), vec![b'x'; 6_000_000])]).await.code.as_str(), "file_too_large");
    assert!(app.open_view(&name).unwrap().certificate.is_none());

    let view = app.take_files(&name, vec![file("rsa2048.crt.pem")], None).await.unwrap();
    assert!(view.certificate.is_some() && !view.key_here, "a certificate alone");
    let view = app.take_files(&name, vec![file("metadata.xml")], None).await.unwrap();
    let metadata = view.application.metadata.unwrap();
    assert_eq!((metadata.source.as_str(), metadata.entity_id.as_str()), ("metadata.xml", "authentik"));

    let made = app.make_certificate(&name, "Claude SSO", 2048, 30, |_| ()).await.unwrap().certificate.unwrap();
    let passphrase = || Some(Secret::new("battery staple".to_owned()));
    let key = app.file_content(&name, SavedFile::KeyEncrypted, passphrase()).await.unwrap();
    let archive = app.file_content(&name, SavedFile::KeyPkcs12, passphrase()).await.unwrap();
    let pem = app.file_content(&name, SavedFile::Certificate, None).await.unwrap();
    let two = || vec![("key".to_owned(), key.clone()), ("certificate".to_owned(), pem.clone())];
    assert_eq!(refused(vec![("key".to_owned(), key.clone())]).await.code.as_str(), "key_alone");
    assert_eq!(refused(two()).await.code.as_str(), "password_needed");
    let other = app.make_named("other", "authentik", Plan::Team, PapersLanguage::En).unwrap().snapshot.name;
    let view = app.take_files(&other, two(), passphrase()).await.unwrap();
    assert_eq!(view.certificate.unwrap().facts.sha256, made.facts.sha256);
    let wrong = Some(Secret::new("something else".to_owned()));
    let archive = vec![("store.p12".to_owned(), archive)];
    assert_eq!(app.take_files(&other, archive.clone(), wrong).await.unwrap_err().code.as_str(), "password_wrong");
    assert!(app.take_files(&other, archive, passphrase()).await.unwrap().key_here);
}

#[tokio::test]
async fn a_page_reads_no_file_by_its_path_and_is_answered_in_the_windows_words() {
    let home = tempfile::tempdir().unwrap();
    let app = app(home.path());
    let name = app.make_named("acme", "okta", Plan::Team, PapersLanguage::En).unwrap().snapshot.name;
    let path = home.path().join("setups/acme.json");
    let values = vec![path.to_string_lossy().into_owned()];
    let set = Action::Set { field: Field::IdpMetadata, organization: None, values };
    assert_eq!(app.send(&name, set).await.unwrap_err().code.as_str(), "metadata_no_address");
    let kept = app.open_view(&name).unwrap().snapshot.steps;
    assert!(kept.iter().flat_map(|step| &step.findings).any(|finding| finding.code.as_str() == "metadata_no_address"));

    let refused = app.test_sign_in(&name, None, |_| (), |_| Ok(())).await.unwrap_err();
    let said = |reader| latchkey_words::say(&refused.fix, Language::En, reader);
    assert_eq!(said(Reader::Window), "Enter the metadata, then test again.");
    assert!(said(Reader::Terminal).contains("`latchkey setup set idp-metadata"));
}

/// A sentence that names the command line has one of its own for the window; but for those that the command line alone
/// says.
#[test]
fn no_sentence_of_the_engine_names_the_command_line_in_the_window() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let said_in = |folders: &[&str]| {
        let mut text = String::new();
        folders.iter().for_each(|folder| crate::words::sources(&crates.join(folder), &mut text));
        crate::words::said_by(&text)
    };
    let by_commands = said_in(&["crates/cli/src"]);
    let others = ["core", "certificate", "saml", "idp", "host"].map(|name| format!("crates/{name}"));
    let by_others = said_in(&[&["src-tauri/src"][..], &others.each_ref().map(String::as_str)].concat());
    assert!(by_commands.contains("no_domain.none_yet") && by_others.contains("txt_record_visible.one"));
    let of_commands_alone = |name: &str| {
        let function = name.replace('-', "_");
        name.starts_with("help") || (by_commands.contains(&function) && !by_others.contains(&function))
    };

    let (mut seen, mut left) = (0, Vec::new());
    for name in latchkey_words::names().filter(|name| !name.ends_with("-window")) {
        let message: Message = serde_json::from_value(serde_json::json!({ "say": name })).unwrap();
        let said = |reader: Reader| latchkey_words::say(&message, Language::En, reader);
        // A line of PEM has hyphens, too.
        let names_it = |text: &str| text.contains("`latchkey") || text.replace("-----", "").contains(" --");
        seen += usize::from(names_it(&said(Reader::Terminal)));
        if !of_commands_alone(name) {
            left.extend(names_it(&said(Reader::Window)).then(|| format!("{name}: {}", said(Reader::Window))));
        }
    }
    assert!(seen > 50, "only {seen} were looked at");
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn a_dropped_file_that_is_too_large_is_refused_before_it_is_unpacked() {
    assert_eq!(dropped_file("a.pem", "aGk=").unwrap(), ("a.pem".to_owned(), b"hi".to_vec()));
    assert_eq!(dropped_file("C:\\big.zip", &"A".repeat(140_000_000)).unwrap_err().code.as_str(), "file_too_large");
    assert_eq!(dropped_file("a.pem", "no base64!").unwrap_err().code.as_str(), "file_unreadable");
}

#[test]
fn every_section_of_every_guide_has_a_page() {
    for idp in latchkey_idp::ALL {
        for section in idp.guide(None, latchkey_idp::Text::English, &latchkey_words::in_english).sections {
            assert!(section.page.is_some(), "{}: {}", idp.id(), section.id);
        }
    }
}

#[tokio::test]
async fn only_pages_that_the_setup_knows_are_opened() {
    let home = tempfile::tempdir().unwrap();
    let app = app(home.path());
    for idp in latchkey_idp::ALL.iter().filter(|idp| idp.id() != "rehearsal") {
        let name = app.make_named(idp.id(), idp.id(), Plan::EnterpriseSeats, PapersLanguage::En).unwrap().snapshot.name;
        let fresh = app.open_view(&name).unwrap();
        assert!(fresh.doors.iter().all(|door| door.page.starts_with("https://")), "{:?}", fresh.doors);
        set(&app, &name, Field::IdpUrl, &["https://idp.example.com"]).await;
        set(&app, &name, Field::ApplicationSlug, &["claude"]).await;
        let view = app.open_view(&name).unwrap();
        let setup = app.home().load(&name).unwrap();
        let may = |url: &str| may_open(Some(&setup), None, url, app.now());
        let doors: Vec<&String> = view.doors.iter().map(|door| &door.page).collect();
        for setting in SETTINGS {
            let place = idp.place(setting).unwrap();
            assert!(
                idp.id() == "generic" || view.doors.iter().any(|door| door.place == place),
                "{}: {place:?}",
                idp.id()
            );
        }
        let reading = view.reading.iter().map(|page| &page.url).chain(view.idp.links.iter().map(|link| &link.url));
        for url in doors.into_iter().chain(reading).chain(view.organizations.iter().map(|one| &one.settings_url)) {
            assert!(may(url) && !url.contains("{{"), "{}: {url}", idp.id());
        }
        for url in [
            "http://idp.example.com/",
            "https://user:secret@idp.example.com/",
            "https://idp.example.com.evil.example/",
            "https://evil.example/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "",
        ] {
            assert!(!may(url), "{}: {url}", idp.id());
        }
    }
}

#[test]
fn without_a_setup_only_the_vendors_pages_are_opened_and_a_running_test_at_its_own_address() {
    let now = Timestamp::parse("2026-11-21T12:00:00Z").unwrap();
    let running = Some("http://127.0.0.1:7468/start");
    assert!(may_open(None, None, "https://claude.ai/login", now));
    assert!(may_open(None, running, "http://127.0.0.1:7468/start", now));
    assert!(!may_open(None, running, "http://127.0.0.1:7468/other", now));
    assert!(!may_open(None, None, "http://127.0.0.1:7468/start", now));
    assert!(!may_open(None, None, "https://example.com/", now));
}

#[tokio::test]
async fn what_is_typed_is_drawn_again_and_otherwise_the_value_that_holds() {
    let home = tempfile::tempdir().unwrap();
    let app = app(home.path());
    let name = app.make_named("acme", "okta", Plan::EnterpriseSeats, PapersLanguage::En).unwrap().snapshot.name;
    app.type_text(&name, Field::Acs, None, "htt".to_owned()).await.unwrap();
    let typed = app.open_view(&name).unwrap();
    assert_eq!((typed.texts["acs"].as_str(), typed.texts["plan@Claude"].as_str()), ("htt", "enterprise-seats"));
    let pasted = "ACS URL https://auth.workos.com/sso/saml/acs/01HX4M7QK2Z9W8V7T6S5R4Q3P \
                  SP Entity ID https://auth.workos.com/01HX4M7QK2Z9W8V7T6S5R4Q3P";
    let view = set(&app, &name, Field::ServiceProvider, &[pasted]).await;
    assert_eq!(view.texts["acs"], "https://auth.workos.com/sso/saml/acs/01HX4M7QK2Z9W8V7T6S5R4Q3P");
    assert_eq!(view.correction, None);
    set(&app, &name, Field::Acs, &["http://auth.workos.com/sso/saml/acs/01HX4M7QK2Z9W8V7T6S5R4Q3P"]).await;
    let setup = app.home().load(&name).unwrap();
    let correction = view_of(&setup).correction.unwrap();
    assert_eq!(correction.acs.as_deref(), Some("https://auth.workos.com/sso/saml/acs/01HX4M7QK2Z9W8V7T6S5R4Q3P"));
    let forged = app.send(&name, Action::Exported { sha256: "0".repeat(64) }).await.unwrap_err();
    assert_eq!(forged.code.as_str(), "act_refused");
}

fn view_of(setup: &latchkey_core::setup::Setup) -> View {
    view(setup, setup.changed, Language::En)
}
