//! The window under test: started by WebDriver, killed, and started again.

use super::{
    page::Page,
    surroundings::{Group, Surroundings, signal},
};
use crate::in_time;
use fantoccini::{ClientBuilder, error::NewSessionError, wd::TimeoutConfiguration};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    path::Path,
    process::Stdio,
    time::Duration,
};
use tokio::net::TcpStream;

/// The window as it is built for the tests: the one that is shipped, open to WebDriver.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_latchkey-desktop-under-test");

/// An open window.
pub(crate) struct Desktop {
    /// What is shown in it.
    pub(crate) page: Page,
    driver: Group,
}

impl Desktop {
    /// Opens the window and waits for its first page.
    pub(crate) async fn open(at: &Surroundings) -> Self {
        Self::open_program(at, Path::new(PROGRAM)).await.unwrap_or_else(|error| panic!("no window: {error}"))
    }

    /// The same with another program.
    pub(crate) async fn open_program(at: &Surroundings, program: &Path) -> Result<Self, NewSessionError> {
        let port = free_port();
        let driver = Group::start(
            at.command("WebKitWebDriver")
                .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
                .env("TAURI_AUTOMATION", "true")
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                .stdout(Stdio::null()),
        );
        in_time("WebKitWebDriver", listening(port)).await;
        let capabilities = json!({ "webkitgtk:browserOptions": { "binary": program, "args": [] } });
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities.as_object().unwrap().clone());
        let client = in_time("the window", builder.connect(&format!("http://127.0.0.1:{port}"))).await?;
        let patience = TimeoutConfiguration::new(Some(crate::PATIENCE), Some(crate::PATIENCE), Some(Duration::ZERO));
        client.update_timeouts(patience).await.unwrap();
        let page = Page::new(client);
        page.until("document.querySelector('h1')", "the first page").await;
        Ok(Self { page, driver })
    }

    /// Ends it as a power cut would.
    pub(crate) fn kill(self) {
        for process in children(self.driver.id()) {
            signal("KILL", &process.to_string());
        }
    }
}

/// A port that nobody listens on.
pub(super) fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

/// Returns once somebody listens there.
async fn listening(port: u16) {
    let mut tick = tokio::time::interval(Duration::from_millis(20));
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err() {
        tick.tick().await;
    }
}

/// The processes that a process started.
pub(crate) fn children(parent: u32) -> Vec<u32> {
    let all = fs::read_dir("/proc").unwrap().flatten();
    let numbers = all.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    numbers.filter(|number| parent_of(*number) == Some(parent)).collect()
}

fn parent_of(process: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name in brackets may hold spaces; state and parent follow it.
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}
