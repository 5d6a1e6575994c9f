//! What keeps strangers out of the window, in the release build: the same code and configuration that is shipped.

use super::{
    desktop::{Desktop, free_port},
    page::Page,
    surroundings::{Group, Surroundings},
};
use crate::in_time;
use serde_json::json;
use std::{
    net::{Ipv4Addr, TcpStream},
    path::{Path, PathBuf},
};

/// A program of the release build, which the gate's step `window` makes.
fn released(name: &str) -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let program = target.join("release").join(name);
    assert!(program.is_file(), "{} is not there: run `cargo xtask test window` first", program.display());
    program
}

async fn open(at: &Surroundings) -> Desktop {
    Desktop::open_program(at, &released("latchkey-desktop-under-test")).await.unwrap()
}

/// A command, called as the page calls them.
async fn invoked(page: &Page, command: &str, arguments: serde_json::Value) -> String {
    let outcome = page.promised(&format!("window.__TAURI_INTERNALS__.invoke({}, {arguments})", json!(command))).await;
    assert!(outcome["well"].is_null() && !outcome["ill"].is_null(), "{command} was carried out: {outcome}");
    outcome["ill"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_page_lives_under_a_strict_policy() {
    let at = Surroundings::new().await;
    let window = open(&at).await;
    let page = &window.page;
    assert_eq!(page.value("Object.isFrozen(Object.prototype)").await, true);
    assert_eq!(page.value("typeof window.__TAURI__").await, "undefined");

    // Text does not become code.
    let outcome = page.promised("new Function('return 1')()").await;
    assert!(outcome["ill"].as_str().unwrap().contains("EvalError"), "{outcome}");
    let ran = "(() => { const script = document.createElement('script'); script.textContent = 'window.ran = true';
               document.head.append(script); return window.ran ?? false; })()";
    assert_eq!(page.value(ran).await, false);
    let handled = "(() => { const box = document.createElement('div'); box.innerHTML = '<button onclick=\"window.ran = true\">x</button>';
                   document.body.append(box); box.querySelector('button').click(); box.remove(); return window.ran ?? false; })()";
    assert_eq!(page.value(handled).await, false);
    let styled = "(() => { const box = document.createElement('div'); box.innerHTML = '<p style=\"color: rgb(1, 2, 3)\">x</p>';
                  document.body.append(box); const colour = getComputedStyle(box.firstChild).color; box.remove(); return colour; })()";
    assert_ne!(page.value(styled).await, "rgb(1, 2, 3)");

    // Nothing leaves the window by itself.
    for address in ["https://example.com/", "http://127.0.0.1:1/", "file:///etc/passwd"] {
        let outcome = page.promised(&format!("fetch({})", json!(address))).await;
        assert!(outcome["ill"].is_string(), "{address}: {outcome}");
    }
    let blocked = "new Promise((done) => { document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
                   const picture = new Image(); picture.src = 'https://example.com/x.png'; })";
    assert_eq!(page.promised(blocked).await["well"], "img-src");
}

#[tokio::test]
async fn only_the_windows_own_commands_may_be_called() {
    let at = Surroundings::new().await;
    let window = open(&at).await;
    for (command, arguments) in [
        ("plugin:dialog|open", json!({ "options": {} })),
        ("plugin:dialog|save", json!({ "options": {} })),
        ("plugin:store|load", json!({ "path": "preferences.json" })),
        ("plugin:clipboard-manager|read_text", json!({})),
        ("plugin:clipboard-manager|write_text", json!({ "label": "x", "text": "x" })),
        ("plugin:fs|read_text_file", json!({ "path": "/etc/passwd" })),
        ("plugin:event|listen", json!({ "event": "x", "target": { "kind": "Any" }, "handler": 1 })),
        ("plugin:window|close", json!({ "label": "main" })),
        ("plugin:webview|create_webview_window", json!({ "options": { "label": "x", "url": "https://example.com" } })),
        ("plugin:app|version", json!({})),
        ("plugin:path|resolve_directory", json!({ "directory": 1 })),
        ("plugin:shell|open", json!({ "path": "https://example.com" })),
    ] {
        let refused = invoked(&window.page, command, arguments).await;
        assert!(refused.contains("not allowed") || refused.contains("not found"), "{command}: {refused}");
    }
    let unknown = invoked(&window.page, "delete_everything", json!({})).await;
    assert!(unknown.contains("not allowed") || unknown.contains("not found"), "{unknown}");
}

#[tokio::test]
async fn a_page_cannot_forge_what_the_engine_finds_out() {
    let at = Surroundings::new().await;
    let window = open(&at).await;
    let page = &window.page;
    let made = page
        .promised("window.__TAURI_INTERNALS__.invoke('make_setup', { name: 'acme', idp: 'rehearsal', plan: 'team' })")
        .await;
    assert_eq!(made["well"]["snapshot"]["name"], "acme", "{made}");
    for action in [
        json!({ "type": "exported", "sha256": "00" }),
        json!({ "type": "export" }),
        json!({ "type": "attributesPreviewed", "findings": [] }),
        json!({ "type": "startSignInTest" }),
        json!({ "type": "checkDomains" }),
        json!({ "type": "failed", "step": "domain", "failure": { "code": "x", "kind": "input", "message": "x", "fix": "x" } }),
        json!({ "type": "makeCertificate", "commonName": "x", "bits": 2048, "days": 1 }),
    ] {
        invoked(page, "send", json!({ "name": "acme", "action": action })).await;
    }
    let view = page.promised("window.__TAURI_INTERNALS__.invoke('open_setup', { name: 'acme' })").await;
    assert_eq!(view["well"]["exports"], json!([]), "{view}");
    assert_eq!(view["well"]["tests"], json!([]), "{view}");
}

#[tokio::test]
async fn a_page_opens_no_file_and_no_stranger() {
    let at = Surroundings::new().await;
    let window = open(&at).await;
    for url in [
        "file:///etc/passwd",
        "https://example.com/",
        "http://127.0.0.1/",
        "javascript:alert(1)",
        "mailto:x@example.com",
        "/etc/passwd",
        "xdg-open",
    ] {
        let refused = invoked(&window.page, "open_page", json!({ "name": null, "url": url })).await;
        assert!(refused.contains("fix"), "{url}: {refused}");
    }
    for name in ["../acme", "/etc/passwd", "..", ""] {
        invoked(&window.page, "open_setup", json!({ "name": name })).await;
    }
}

#[tokio::test]
async fn the_window_never_goes_elsewhere() {
    let at = Surroundings::new().await;
    let window = open(&at).await;
    let page = &window.page;
    let here = page.value("location.href").await;
    page.value("(() => { window.still = true; })()").await;
    for away in [
        "location.href = 'https://example.com/'",
        "location.assign('file:///etc/passwd')",
        "location.replace('data:text/html,x')",
        "location.href = 'http://127.0.0.1:9/'",
    ] {
        page.value(&format!("(() => {{ {away}; }})()")).await;
        // An answer from the shell shows that the page still lives and is the same.
        let answer = page.promised("window.__TAURI_INTERNALS__.invoke('list_setups')").await;
        assert_eq!(answer["well"], json!([]), "{away}");
        assert_eq!(page.value("location.href").await, here, "{away}");
        assert_eq!(page.value("window.still").await, true, "{away}");
    }
    let opened = page.value("(() => { const other = window.open('https://example.com/'); return other === null || other.closed || other.location === null; })()").await;
    assert_eq!(opened, true, "no second window opens");
    assert_eq!(at.xdotool(&["search", "--onlyvisible", "--class", "latchkey"]).lines().count(), 1);
}

#[tokio::test]
async fn webdriver_cannot_drive_the_program_that_is_shipped() {
    let at = Surroundings::new().await;
    let shipped = released("latchkey-desktop");
    // WebDriver has its session before a window shows anything; this one shows itself and never answers.
    tokio::select! {
        session = Desktop::open_program(&at, &shipped) => assert!(session.is_err(), "a session was made"),
        () = shown(&at, "^Latchkey$") => {}
    }
}

#[tokio::test]
async fn no_inspector_looks_into_the_program_that_is_shipped() {
    let at = Surroundings::new().await;
    let ports = [free_port(), free_port()];
    let [inspector, page] = ports.map(|port| format!("127.0.0.1:{port}"));
    let mut shipped = at.command(released("latchkey-desktop").to_str().unwrap());
    let _shipped =
        Group::start(shipped.env("WEBKIT_INSPECTOR_SERVER", &inspector).env("WEBKIT_INSPECTOR_HTTP_SERVER", &page));
    // WebKit begins to listen before it makes a web view, so whoever would listen does so by now.
    shown(&at, "^Latchkey$").await;
    for port in ports {
        assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err(), "somebody listens on port {port}");
    }
}

#[tokio::test]
async fn the_window_leaves_no_core_and_still_opens_a_file_dialog() {
    let at = Surroundings::new().await;
    let window = open(&at).await;
    let made = window
        .page
        .promised("window.__TAURI_INTERNALS__.invoke('make_setup', { name: 'acme', idp: 'rehearsal', plan: 'team' })")
        .await;
    assert_eq!(made["well"]["snapshot"]["name"], "acme", "{made}");
    let process = at.xdotool(&["search", "--onlyvisible", "--name", "^Latchkey$", "getwindowpid"]);
    let limits = std::fs::read_to_string(format!("/proc/{process}/limits")).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"], "{core}");

    // The dialog answers when a person has chosen, so nobody waits for the answer here.
    let asked = "(() => { window.__TAURI_INTERNALS__.invoke('judge_recording', { name: 'acme', reached: '__CHANNEL__:1' }); })()";
    window.page.value(asked).await;
    shown(&at, "Open File").await;
}

/// Waits for a window of that name.
async fn shown(at: &Surroundings, name: &str) {
    let mut search = tokio::process::Command::from(at.command("xdotool"));
    search.args(["search", "--sync", "--onlyvisible", "--name", name]).kill_on_drop(true);
    let found = in_time("the window", search.output()).await.unwrap();
    assert!(found.status.success(), "there is no window {name}");
}
