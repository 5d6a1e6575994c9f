//! The whole way through in rehearsal, as somebody goes it who has never done it: by mouse with a power cut in the
//! middle, and once by keyboard alone. At the end the bundle is on disk, and another Latchkey takes it in.

use super::{desktop::Desktop, page::Page, surroundings::Surroundings};
use crate::{browser::Chromium, in_time};
use fantoccini::key::Key;
use std::path::{Path, PathBuf};

const ACCEPTED: &str = "The sign-in works: Claude would let this person in";

const PASSPHRASE: &str = "correct horse battery";

/// How somebody works the window.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Hand {
    Mouse,
    Keys,
}

impl Hand {
    async fn press(self, page: &Page, words: &str) {
        match self {
            Self::Mouse => page.press(words).await,
            Self::Keys => {
                page.tab_to(words).await;
                page.key(Key::Enter).await;
            }
        }
    }

    async fn choose(self, page: &Page, words: &str) {
        match self {
            Self::Mouse => page.press(words).await,
            Self::Keys => page.choose_by_keys(words).await,
        }
    }

    async fn fill(self, page: &Page, label: &str, text: &str) {
        match self {
            Self::Mouse => page.fill(label, text).await,
            Self::Keys => {
                page.tab_to(label).await;
                page.keys(text).await;
            }
        }
    }
}

/// Waits until the list of tasks beside the page calls this one completed.
async fn completed(page: &Page, task: &str) {
    stands(page, task, "Completed").await;
}

async fn stands(page: &Page, task: &str, status: &str) {
    let holds = format!(
        "[...document.querySelectorAll('nav li')].some((task) => name(task).startsWith({task:?}) && name(task).endsWith({status:?}))"
    );
    page.until(&holds, &format!("“{task}”: {status}")).await;
}

async fn begin(page: &Page, hand: Hand) {
    page.titled("Connect your sign-in to Claude").await;
    hand.press(page, "Start rehearsal").await;
    page.titled("New setup").await;
    hand.press(page, "Create setup").await;
    completed(page, "Gather what you need").await;
}

async fn verify_the_domain(page: &Page, hand: Hand) {
    hand.press(page, "Verify the domain").await;
    hand.press(page, "Use these values").await;
    hand.press(page, "Check DNS").await;
    completed(page, "Verify the domain").await;
}

async fn make_the_certificate(page: &Page, hand: Hand) {
    hand.press(page, "Choose the signing certificate").await;
    hand.press(page, "Create certificate").await;
    page.reads("Where should the key be stored?").await;
    hand.fill(page, "Passphrase", PASSPHRASE).await;
    hand.fill(page, "Repeat passphrase", PASSPHRASE).await;
    hand.press(page, "Continue").await;
    completed(page, "Choose the signing certificate").await;
}

async fn map_the_attributes(page: &Page, hand: Hand) {
    hand.press(page, "Map the attributes").await;
    hand.press(page, "Check mapping").await;
    page.at_rest().await;
    hand.press(page, "Confirm mappings").await;
    completed(page, "Map the attributes").await;
}

async fn enter_the_values(page: &Page, hand: Hand) {
    hand.press(page, "Enter the service provider").await;
    hand.press(page, "Use these values").await;
    page.until("field('ACS URL').value !== ''", "the pasted values").await;
    hand.press(page, "Read rehearsal metadata").await;
    // Whoever reopened Latchkey is asked for the passphrase once.
    let ready = "text().includes('Unlock the vault') || [...document.querySelectorAll('nav li')].some((task) => name(task).startsWith('Enter the') && name(task).endsWith('Completed'))";
    page.until(ready, "the metadata").await;
    if page.value("text().includes('Unlock the vault')").await == true {
        hand.fill(page, "Passphrase", PASSPHRASE).await;
        hand.press(page, "Unlock").await;
    }
    completed(page, "Enter the service provider").await;
}

/// Runs the test; the person signs in with their own browser.
async fn sign_in(at: &mut Surroundings, page: &Page, hand: Hand) {
    hand.press(page, "Test the sign-in").await;
    hand.press(page, "Run test").await;
    let start = at.opened().await;
    let mut browser = Chromium::start().await;
    assert_eq!(browser.visit(&start).await, None);
    browser.until_title("Choose who signs in").await;
    browser.click("button[name=person]").await;
    browser.until_title(ACCEPTED).await;
    browser.close().await;
    page.titled("Claude would let").await;
    completed(page, "Test the sign-in").await;
}

async fn choose_how_people_are_added(page: &Page, hand: Hand) {
    hand.press(page, "Choose how people are added").await;
    hand.choose(page, "Invite only").await;
    page.at_rest().await;
    hand.fill(page, "Email address", "jane@rehearsal.example").await;
    hand.press(page, "Save and check access").await;
    completed(page, "Choose how people are added").await;
}

/// Saves the bundle with the system's own dialog.
async fn export(at: &Surroundings, page: &Page, hand: Hand) -> PathBuf {
    let bundle = at.documents().join("taken home.zip");
    hand.press(page, "Export the bundle").await;
    hand.press(page, "Save bundle").await;
    save_as(at, &bundle).await;
    page.reads("Bundle saved.").await;
    completed(page, "Export the bundle").await;
    bundle
}

/// Types a path into the save dialog.
async fn save_as(at: &Surroundings, path: &Path) {
    let path = path.display().to_string();
    let words = ["search", "--sync", "--onlyvisible", "--name", "^Save File$"];
    let mut search = tokio::process::Command::from(at.command("xdotool"));
    let found = in_time("the save dialog", search.args(words).kill_on_drop(true).output()).await.unwrap();
    let dialog = String::from_utf8_lossy(&found.stdout).lines().last().unwrap_or_default().to_owned();
    at.xdotool(&["windowactivate", "--sync", &dialog]);
    at.xdotool(&["key", "ctrl+a"]);
    at.xdotool(&["type", &path]);
    at.xdotool(&["key", "Return"]);
}

/// Another Latchkey on another desk takes the bundle in, and has the same setup.
async fn take_in(bundle: &Path) {
    let elsewhere = Surroundings::new().await;
    let window = Desktop::open(&elsewhere).await;
    window.page.press("Import a bundle").await;
    window.page.titled("Import a bundle").await;
    window.page.choose_file("bundle", bundle).await;
    window.page.until("find('Import rehearsal') && text().includes('rehearsal')", "what is in the bundle").await;
    window.page.press_at("main button.primary").await;
    // Its values are here; what was tested elsewhere is shown, and counts for nothing.
    window.page.reads("From the bundle, not tested here").await;
}

#[tokio::test]
async fn the_whole_way_through_by_mouse_with_a_power_cut_in_the_middle() {
    let mut at = Surroundings::new().await;
    let window = Desktop::open(&at).await;
    begin(&window.page, Hand::Mouse).await;
    verify_the_domain(&window.page, Hand::Mouse).await;
    make_the_certificate(&window.page, Hand::Mouse).await;
    map_the_attributes(&window.page, Hand::Mouse).await;
    window.page.press("Enter the service provider").await;
    window.page.fill("ACS URL", "https://half a val").await;
    super::keeping::kept(&at, "https://half a val").await;
    window.kill();

    let window = Desktop::open(&at).await;
    let page = &window.page;
    page.titled("Enter the service provider").await;
    assert_eq!(page.filled("ACS URL").await, "https://half a val");
    enter_the_values(page, Hand::Mouse).await;
    sign_in(&mut at, page, Hand::Mouse).await;
    choose_how_people_are_added(page, Hand::Mouse).await;
    let bundle = export(&at, page, Hand::Mouse).await;
    assert!(bundle.is_file());
    take_in(&bundle).await;
}

#[tokio::test]
async fn the_whole_way_through_by_keyboard_alone() {
    let mut at = Surroundings::new().await;
    let window = Desktop::open(&at).await;
    let page = &window.page;
    begin(page, Hand::Keys).await;
    verify_the_domain(page, Hand::Keys).await;
    make_the_certificate(page, Hand::Keys).await;
    map_the_attributes(page, Hand::Keys).await;
    enter_the_values(page, Hand::Keys).await;
    sign_in(&mut at, page, Hand::Keys).await;
    choose_how_people_are_added(page, Hand::Keys).await;
    assert!(export(&at, page, Hand::Keys).await.is_file());
}

#[tokio::test]
async fn a_failing_domain_is_named_with_its_fix() {
    let at = Surroundings::new().await;
    let window = Desktop::open(&at).await;
    let page = &window.page;
    begin(page, Hand::Mouse).await;
    page.press("Verify the domain").await;
    page.press("Use these values").await;
    page.press("Simulate a DNS mistake").await;
    page.press("The DNS host added the domain twice").await;
    page.press("Check DNS").await;
    let finding = "document.querySelector('.finding.failed')";
    page.until(finding, "the finding").await;
    let said = page.value(&format!("words({finding}.innerText)")).await;
    let said = said.as_str().unwrap();
    assert!(said.contains("rehearsal.example.rehearsal.example"), "{said}");
    stands(page, "Verify the domain", "There is a problem").await;
}

#[tokio::test]
async fn a_broken_sign_in_is_named_with_its_cause_first() {
    let mut at = Surroundings::new().await;
    let window = Desktop::open(&at).await;
    let page = &window.page;
    begin(page, Hand::Mouse).await;
    verify_the_domain(page, Hand::Mouse).await;
    make_the_certificate(page, Hand::Mouse).await;
    map_the_attributes(page, Hand::Mouse).await;
    enter_the_values(page, Hand::Mouse).await;
    page.press("Test the sign-in").await;
    page.press("Simulate a fault").await;
    page.press("The audience has one slash too many").await;
    page.press("Run test").await;
    let start = at.opened().await;
    let mut browser = Chromium::start().await;
    assert_eq!(browser.visit(&start).await, None);
    browser.until_title("Choose who signs in").await;
    browser.click("button[name=person]").await;
    browser.until_title("The response is rejected").await;
    browser.close().await;
    page.titled("The response was rejected").await;
    let first = page.value("words(document.querySelector('.finding')?.innerText)").await;
    assert!(first.as_str().unwrap().to_lowercase().contains("audience"), "{first}");
}
