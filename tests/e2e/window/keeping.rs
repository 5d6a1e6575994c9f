//! What the window keeps: preferences that survive damage, one window for one home, and setups that the command line
//! changes too.

use super::{
    desktop::{Desktop, PROGRAM},
    surroundings::Surroundings,
};
use crate::in_time;
use fantoccini::key::Key;
use std::{fs, process::Stdio, time::Duration};

/// Runs the command line on the same home.
pub(super) fn latchkey(at: &Surroundings, words: &[&str]) {
    let output = at.command(env!("CARGO_BIN_EXE_latchkey-under-test")).args(words).output().unwrap();
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[tokio::test]
async fn an_empty_window_offers_a_first_setup_and_a_rehearsal() {
    let at = Surroundings::new().await;
    let window = Desktop::open(&at).await;
    window.page.titled("Connect your sign-in to Claude").await;
    window.page.reads("Start rehearsal").await;
    window.page.press("New setup").await;
    window.page.titled("New setup").await;
}

#[tokio::test]
async fn a_damaged_file_of_preferences_is_set_aside_and_the_window_opens_as_usual() {
    for damage in
        ["{\"theme\":", "[1, 2]", "\u{0}\u{1}", "{\"theme\": 7, \"place\": \"nowhere\", \"window\": {\"width\": -5}}"]
    {
        let at = Surroundings::new().await;
        fs::create_dir_all(at.home()).unwrap();
        fs::write(at.home().join("preferences.json"), damage).unwrap();
        let window = Desktop::open(&at).await;
        window.page.titled("Connect your sign-in to Claude").await;
        assert_eq!(window.page.value("document.documentElement.dataset.theme ?? 'system'").await, "system", "{damage}");
    }
}

#[tokio::test]
async fn language_and_theme_change_at_once_and_are_kept() {
    let at = Surroundings::new().await;
    let window = Desktop::open(&at).await;
    window.page.press("Preferences").await;
    window.page.press("Deutsch").await;
    window.page.until("document.documentElement.lang === 'de'", "German").await;
    window.page.titled("Einstellungen").await;
    window.page.press("Dunkel").await;
    window.page.until("getComputedStyle(document.documentElement).colorScheme === 'dark'", "the dark theme").await;
    window.kill();

    let window = Desktop::open(&at).await;
    window.page.titled("Einstellungen").await;
    assert_eq!(window.page.value("document.documentElement.dataset.theme").await, "dark");
    window.page.press("English").await;
    window.page.titled("Preferences").await;
}

#[tokio::test]
async fn a_second_start_shows_the_first_window_and_ends() {
    let at = Surroundings::new().await;
    let _window = Desktop::open(&at).await;
    let windows = at.xdotool(&["search", "--onlyvisible", "--name", "Latchkey"]);
    let mut second =
        tokio::process::Command::from(at.command(PROGRAM)).stderr(Stdio::null()).kill_on_drop(true).spawn().unwrap();
    let ended = in_time("the second start's end", second.wait()).await.unwrap();
    assert!(ended.success(), "{ended}");
    assert_eq!(at.xdotool(&["search", "--onlyvisible", "--name", "Latchkey"]), windows, "there is one window");
    let active = at.xdotool(&["getactivewindow", "getwindowname"]);
    assert!(active.contains("Latchkey"), "the first window has the focus, not “{active}”");
}

#[tokio::test]
async fn a_setup_that_the_command_line_made_or_changed_shows_when_the_window_is_focused() {
    let at = Surroundings::new().await;
    latchkey(&at, &["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", "rehearsal"]);
    let window = Desktop::open(&at).await;
    window.page.press("acme").await;
    window.page.titled("acme").await;

    latchkey(&at, &["setup", "set", "domain", "example.org", "--setup", "acme"]);
    latchkey(&at, &["setup", "new", "other", "--product", "claude", "--plan", "team", "--idp", "rehearsal"]);
    refocus(&at);
    window.page.press("Verify the domain").await;
    window.page.until("field('Domain')?.value === 'example.org'", "the domain of the command line").await;
    window.page.press("All setups").await;
    window.page.reads("other").await;
}

#[tokio::test]
async fn back_goes_up_by_keyboard_and_the_page_is_the_same_after_a_restart() {
    let at = Surroundings::new().await;
    latchkey(&at, &["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", "rehearsal"]);
    let window = Desktop::open(&at).await;
    window.page.press("acme").await;
    window.page.press("Gather what you need").await;
    window.page.fill("DNS administrator", "somebody in th").await;
    kept(&at, "somebody in th").await;
    window.kill();

    let window = Desktop::open(&at).await;
    assert_eq!(window.page.filled("DNS administrator").await, "somebody in th");
    let back = format!("{}{}", char::from(Key::Alt), char::from(Key::Left));
    window.page.keys(&back).await;
    window.page.titled("acme").await;
}

/// Waits until a setup on disk holds this text.
pub(super) async fn kept(at: &Surroundings, text: &str) {
    let holds = || {
        let folders = [at.home(), at.home().join("setups")];
        let files = folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
        // A file that is still being written has another ending.
        let files =
            files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|ending| ending == "json"));
        files.filter_map(|path| fs::read_to_string(path).ok()).any(|content| content.contains(text))
    };
    let mut tick = tokio::time::interval(Duration::from_millis(20));
    let held = async {
        while !holds() {
            tick.tick().await;
        }
    };
    in_time(text, held).await;
}

/// Another window comes to the front, and then ours again.
fn refocus(at: &Surroundings) {
    let ours = at.xdotool(&["search", "--onlyvisible", "--name", "Latchkey"]);
    let ours = ours.lines().last().unwrap().to_owned();
    at.xdotool(&["windowminimize", "--sync", &ours]);
    at.xdotool(&["windowactivate", "--sync", &ours]);
}
