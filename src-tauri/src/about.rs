//! What this program is made of.

use latchkey_core::Failure;
use latchkey_host::app::App;
use serde::{Deserialize, Serialize};

/// A part that others made.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Licence {
    name: String,
    version: String,
    licence: String,
}

/// Versions, places and licences.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct About {
    version: String,
    tauri: String,
    webview: String,
    system: String,
    verifiers: Vec<&'static str>,
    home: String,
    licences: Vec<Licence>,
}

/// Written by `cargo xtask licences`.
const LICENCES: &str = include_str!("../licences.json");

/// What this program is made of, and where it keeps things.
pub(crate) fn about(app: &App) -> Result<About, Failure> {
    Ok(About {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        tauri: tauri::VERSION.to_owned(),
        webview: webview(),
        system: system(),
        verifiers: verifiers(),
        home: app.home().path().display().to_string(),
        licences: serde_json::from_str(LICENCES).unwrap_or_default(),
    })
}

fn webview() -> String {
    let name = match std::env::consts::OS {
        "linux" => "WebKitGTK",
        "macos" => "WebKit",
        _ => "WebView2",
    };
    match tauri::webview_version() {
        Ok(version) => format!("{name} {version}"),
        Err(_) => name.to_owned(),
    }
}

fn system() -> String {
    let name = distribution().unwrap_or_else(|| {
        match std::env::consts::OS {
            "linux" => "Linux",
            "macos" => "macOS",
            "windows" => "Windows",
            other => other,
        }
        .to_owned()
    });
    format!("{name}, {}", std::env::consts::ARCH)
}

/// What a Linux distribution calls itself.
fn distribution() -> Option<String> {
    let text = std::fs::read_to_string("/etc/os-release").ok()?;
    let name = text.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="))?;
    Some(name.trim_matches(['"', '\'']).to_owned())
}

/// Who has to agree before a response is taken.
fn verifiers() -> Vec<&'static str> {
    let second = latchkey_saml::verify::CROSS_CHECKED.then_some("samael (libxmlsec1)");
    std::iter::once("bergshamra").chain(second).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_licences_of_all_parts_can_be_read() {
        let licences: Vec<Licence> = serde_json::from_str(LICENCES).unwrap();
        assert!(licences.iter().any(|part| part.name == "tauri"));
        assert!(licences.iter().all(|part| !part.licence.is_empty() && !part.version.is_empty()));
    }
}
