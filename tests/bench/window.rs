//! Acts in the real window, driven by WebDriver: how long each holds the window up.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::stopwatch::Outcome;

const ACT: &str = include_str!("window.js");
/// How long the driver, the window or a page may take to be there.
const PATIENCE: Duration = Duration::from_secs(30);
const NAME: &str = "measured";

/// Walks through what takes work, then opens every page of the setup. Answers with one entry for each act.
pub(crate) async fn measure(program: &str) -> Outcome<Value> {
    let driver = Driver::start()?;
    let client = driver.open(program).await?;
    let measured = walk(&client).await;
    client.close().await?;
    measured
}

async fn walk(client: &Client) -> Outcome<Value> {
    client.wait().at_most(PATIENCE).for_element(Locator::Css("main h1")).await?;
    let mut acts = Vec::new();
    for (what, command, values) in commands() {
        acts.push(act(client, what, command, values).await?);
    }
    show_the_setup(client).await?;
    let links = client.find_all(Locator::Css("nav li a")).await?.len();
    let mut pages = Vec::new();
    for link in 0..links {
        pages.push(act(client, "a page is opened", "page", json!({ "link": link })).await?);
    }
    let slowest = pages.into_iter().max_by(|one, other| held_up(one).total_cmp(&held_up(other)));
    acts.extend(slowest);
    Ok(Value::Array(acts))
}

/// What a person has done for them, in the order of the way through.
fn commands() -> Vec<(&'static str, &'static str, Value)> {
    let name = ("name", json!(NAME));
    let of = |further: &[(&str, Value)]| -> Value {
        let named = std::iter::once(&name).chain(further);
        named.map(|(key, value)| ((*key).to_owned(), value.clone())).collect::<serde_json::Map<_, _>>().into()
    };
    let set = |field: &str, value: &str| {
        let action = json!({ "type": "set", "field": field, "organization": null, "values": [value] });
        of(&[("action", action)])
    };
    let certificate = [
        ("commonName", json!("Latchkey")),
        ("bits", json!(4096)),
        ("days", json!(1095)),
        ("reached", json!("channel")),
    ];
    let acs = "https://auth.workos.com/sso/saml/acs/01HX4M7QK2Z9W8V7T6S5R4Q3P";
    vec![
        ("a setup is made", "make_setup", of(&[("idp", json!("rehearsal")), ("plan", json!("enterprise-seats"))])),
        ("the vault is opened", "unlock_vault", json!({ "way": "session", "passphrase": null, "renewed": null })),
        ("text is typed", "type_text", {
            of(&[("field", json!("domain")), ("organization", Value::Null), ("text", json!("example.com"))])
        }),
        ("a domain is entered", "send", set("domain", "example.com")),
        ("a record is entered", "send", set("txt-value", "anthropic-domain-verification-q7x2ab=Zk3mP9sQ1vT8wL5nR2yB")),
        ("a domain is looked up", "look_up_domains", of(&[("fault", Value::Null), ("answered", json!("channel"))])),
        ("a key of 4096 bits is made", "make_certificate", of(&certificate)),
        ("the mapping is tried", "check_mapping", of(&[])),
        ("the ACS URL is entered", "send", set("acs", acs)),
        ("metadata is made", "rehearse_metadata", of(&[])),
        ("the runbook is written", "runbook", of(&[])),
        ("the bundle is made", "bundle_files", of(&[])),
    ]
}

async fn act(client: &Client, what: &str, command: &str, values: Value) -> Outcome<Value> {
    let mut told = client.execute_async(ACT, vec![json!(command), values]).await?;
    if let Some(failure) = told["failure"].as_str() {
        return Err(format!("{what}: {failure}").into());
    }
    told["act"] = json!(what);
    Ok(told)
}

fn held_up(act: &Value) -> f64 {
    let number = |key: &str| act[key].as_f64().unwrap_or(0.0);
    number("frame").max(number("answer"))
}

/// As if the window had been closed at the list of tasks, and opened again.
async fn show_the_setup(client: &Client) -> Outcome<()> {
    let place = json!({ "path": format!("/setups/{NAME}"), "scroll": 0, "focus": null });
    let kept = json!({ "theme": "system", "language": null, "setup": NAME, "place": place, "dismissed": [] });
    let script = "const [kept, done] = arguments;
        window.__TAURI_INTERNALS__.invoke('keep_preferences', { preferences: kept }).then(() => {
            done(null);
            location.reload();
        });";
    client.execute_async(script, vec![kept]).await?;
    client.wait().at_most(PATIENCE).for_element(Locator::Css("nav li a")).await?;
    Ok(())
}

/// WebKit's own driver, which starts the window and drives it.
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    fn start() -> Outcome<Self> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut command = Command::new("WebKitWebDriver");
        command.args(["--host=127.0.0.1", &format!("--port={port}")]);
        command.env("TAURI_AUTOMATION", "true").env("TAURI_WEBVIEW_AUTOMATION", "true");
        let process = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        Ok(Self { process, port })
    }

    async fn open(&self, program: &str) -> Outcome<Client> {
        let mut wanted = serde_json::Map::new();
        wanted.insert("webkitgtk:browserOptions".to_owned(), json!({ "binary": program, "args": [] }));
        let (address, started) = (format!("http://127.0.0.1:{}", self.port), Instant::now());
        loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder.capabilities(wanted.clone()).connect(&address).await {
                Ok(client) => return Ok(client),
                // The driver needs a moment until it listens.
                Err(error) if started.elapsed() > PATIENCE => return Err(error.into()),
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}
