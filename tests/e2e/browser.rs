//! Headless Chromium, steered over the two pipes that it offers for that: commands, answers and events are JSON, each
//! ended by a zero byte. It ends by itself once the pipes are closed.

use crate::in_time;
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::Stdio,
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    process::{Child, ChildStdin, ChildStdout, Command},
};

/// The names under which systems have it.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

const OPTIONS: [&str; 12] = [
    "--headless=new",
    "--remote-debugging-pipe",
    // Without this it does not start for root, as tests in containers often run.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-proxy-server",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
];

/// A browser with one page.
pub(crate) struct Chromium {
    commands: ChildStdin,
    reports: BufReader<ChildStdout>,
    page: String,
    sent: u64,
    loads: usize,
    process: Child,
    profile: TempDir,
}

impl Chromium {
    /// Starts it with a profile of its own.
    pub(crate) async fn start() -> Self {
        let profile = tempfile::tempdir().unwrap();
        // The browser expects its pipes as descriptors 3 and 4, which a shell can put there.
        let mut process = Command::new("sh")
            .args(["-c", "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null", "sh"])
            .arg(program())
            .args(OPTIONS)
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(File::create(profile.path().join("stderr")).unwrap())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut browser = Self {
            commands: process.stdin.take().unwrap(),
            reports: BufReader::new(process.stdout.take().unwrap()),
            page: String::new(),
            sent: 0,
            loads: 0,
            process,
            profile,
        };
        let target = browser.call("Target.createTarget", json!({ "url": "about:blank" })).await;
        let parameters = json!({ "targetId": target["targetId"], "flatten": true });
        let attached = browser.call("Target.attachToTarget", parameters).await;
        browser.page = attached["sessionId"].as_str().unwrap().to_owned();
        browser.call("Page.enable", json!({})).await;
        browser.width(1000).await;
        browser
    }

    /// Closes it and waits until it has gone, so that its profile can be removed.
    pub(crate) async fn close(self) {
        let Self { commands, reports, mut process, profile, .. } = self;
        drop((commands, reports));
        in_time("the browser's end", process.wait()).await.unwrap();
        drop(profile);
    }

    /// Opens an address; answers with the network error where the browser could not.
    pub(crate) async fn visit(&mut self, url: &str) -> Option<String> {
        let outcome = self.call("Page.navigate", json!({ "url": url })).await;
        outcome["errorText"].as_str().map(str::to_owned)
    }

    /// Waits for a page that is loaded and has these words in its title.
    pub(crate) async fn until_title(&mut self, words: &str) {
        let mut seen = Vec::new();
        let outcome = tokio::time::timeout(crate::PATIENCE, async {
            loop {
                let title = self.evaluate("document.readyState === 'complete' ? document.title : ''").await;
                let title = title.as_str().unwrap_or_default().to_owned();
                if title.contains(words) {
                    return;
                }
                seen.push(title);
                self.next_load().await;
            }
        });
        if outcome.await.is_err() {
            panic!("no page is called {words:?}; seen: {seen:?}; now: {}", self.text().await);
        }
    }

    /// The text of the page as a person reads it.
    pub(crate) async fn text(&mut self) -> String {
        self.evaluate("document.body.innerText").await.as_str().unwrap_or_default().to_owned()
    }

    /// Clicks with the mouse on the first element that a selector finds.
    pub(crate) async fn click(&mut self, selector: &str) {
        let place = format!(
            "(() => {{ const found = document.querySelector({}); if (!found) return null; found.scrollIntoView();
             const box = found.getBoundingClientRect();
             return {{ x: box.x + box.width / 2, y: box.y + box.height / 2 }}; }})()",
            json!(selector)
        );
        let place = self.evaluate(&place).await;
        assert!(place.is_object(), "there is no {selector} on the page: {}", self.text().await);
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({
                "type": kind, "x": place["x"], "y": place["y"], "button": "left", "clickCount": 1,
            });
            self.call("Input.dispatchMouseEvent", event).await;
        }
    }

    /// Types into the field that a selector finds.
    pub(crate) async fn type_into(&mut self, selector: &str, text: &str) {
        self.click(selector).await;
        self.call("Input.insertText", json!({ "text": text })).await;
    }

    /// Makes the window that wide.
    pub(crate) async fn width(&mut self, pixels: u32) {
        let window = json!({ "width": pixels, "height": 800, "deviceScaleFactor": 1, "mobile": false });
        self.call("Emulation.setDeviceMetricsOverride", window).await;
    }

    /// Whether everything fits into the window's width, so that nobody has to scroll sideways to read.
    pub(crate) async fn fits(&mut self) -> bool {
        self.evaluate("document.documentElement.scrollWidth <= innerWidth").await == true
    }

    /// Switches the pages' own scripts off.
    pub(crate) async fn without_scripts(&mut self) {
        self.call("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    }

    /// Goes on behind the warning that a certificate is not known.
    pub(crate) async fn accept_certificates(&mut self) {
        self.call("Network.enable", json!({})).await;
        self.call("Security.setIgnoreCertificateErrors", json!({ "ignore": true })).await;
    }

    /// The certificate that a server showed, as DER.
    pub(crate) async fn certificate(&mut self, origin: &str) -> Vec<u8> {
        let chain = self.call("Network.getCertificate", json!({ "origin": origin })).await;
        STANDARD.decode(chain["tableNames"][0].as_str().unwrap()).unwrap()
    }

    /// Keeps pictures of the page, light and dark, in `target/e2e-screenshots`.
    pub(crate) async fn picture(&mut self, name: &str) {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("e2e-screenshots");
        fs::create_dir_all(&folder).unwrap();
        for scheme in ["dark", "light"] {
            let feature = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
            self.call("Emulation.setEmulatedMedia", feature).await;
            let picture = json!({ "format": "png", "captureBeyondViewport": true });
            let picture = self.call("Page.captureScreenshot", picture).await;
            let picture = STANDARD.decode(picture["data"].as_str().unwrap()).unwrap();
            fs::write(folder.join(format!("{name}-{scheme}.png")), picture).unwrap();
        }
    }

    /// The value of an expression on the page; null where the page just goes away.
    async fn evaluate(&mut self, expression: &str) -> Value {
        let parameters = json!({ "expression": expression, "returnByValue": true });
        let outcome = self.ask("Runtime.evaluate", parameters).await;
        outcome.map(|outcome| outcome["result"]["value"].clone()).unwrap_or_default()
    }

    async fn next_load(&mut self) {
        while self.loads == 0 {
            self.report().await;
        }
        self.loads -= 1;
    }

    async fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.ask(method, parameters).await.unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    async fn ask(&mut self, method: &str, parameters: Value) -> Result<Value, Value> {
        self.sent += 1;
        let mut command = json!({ "id": self.sent, "method": method, "params": parameters });
        if !self.page.is_empty() {
            command["sessionId"] = json!(self.page);
        }
        let mut bytes = command.to_string().into_bytes();
        bytes.push(0);
        self.commands.write_all(&bytes).await.unwrap();
        loop {
            let report = in_time(method, self.report()).await;
            if report["id"] == self.sent {
                return if report["error"].is_null() {
                    Ok(report["result"].clone())
                } else {
                    Err(report["error"].clone())
                };
            }
        }
    }

    /// The next answer or event.
    async fn report(&mut self) -> Value {
        let mut bytes = Vec::new();
        self.reports.read_until(0, &mut bytes).await.unwrap();
        if bytes.pop() != Some(0) {
            let words = fs::read_to_string(self.profile.path().join("stderr")).unwrap_or_default();
            panic!("the browser ended: {words}");
        }
        let report: Value = serde_json::from_slice(&bytes).unwrap();
        if report["method"] == "Page.loadEventFired" {
            self.loads += 1;
        }
        report
    }
}

fn program() -> PathBuf {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let mut all = std::env::split_paths(&folders).flat_map(|folder| NAMES.map(|name| folder.join(name)));
    all.find(|path| path.is_file()).expect("chromium is installed: `cargo xtask test` installs it")
}
