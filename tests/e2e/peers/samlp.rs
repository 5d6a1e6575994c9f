//! npm's `samlp` as a live identity provider: its settings lie in a file that it reads for each request.

use super::{PASSPHRASE, certificate, driver, free_port, installed, setup, with_clock};
use crate::{in_time, program::Home};
use serde_json::{Value, json};
use std::{fs, path::PathBuf, process::Stdio};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::Child,
};

/// The identity provider and its settings.
pub(super) struct Samlp {
    settings: PathBuf,
    right: Value,
    _process: Child,
}

impl Samlp {
    /// A setup of the command line, and the identity provider with that setup's certificate and the setup's metadata.
    pub(super) async fn connected(minutes_off: i32) -> (Home, Self) {
        let (home, port) = setup().await;
        let (certificate, key) = certificate(&home, "samlp").await;
        let own_port = free_port();
        let right = json!({
            "issuer": format!("http://127.0.0.1:{own_port}/metadata"),
            "audience": format!("http://127.0.0.1:{port}/metadata"),
            "acs": format!("http://127.0.0.1:{port}/acs"),
            "certificate": certificate,
            "key": key,
            "passphrase": PASSPHRASE,
            "signAssertion": true,
            "signResponse": false,
            "signatureAlgorithm": "rsa-sha256",
            "digestAlgorithm": "sha256",
            "lifetimeInSeconds": 300,
            "nameIdField": "email",
            "nameIdFormat": "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
            "names": "short",
            "withheld": [],
        });
        let settings = PathBuf::from(home.path("samlp.json"));
        fs::write(&settings, right.to_string()).unwrap();
        let mut process = with_clock("node", minutes_off)
            .arg(driver("samlp.cjs"))
            .arg(installed("node"))
            .args([&settings.display().to_string(), &own_port.to_string()])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let line = in_time("samlp's start", lines.next_line()).await.unwrap();
        assert_eq!(line, Some(own_port.to_string()));
        let metadata = format!("http://127.0.0.1:{own_port}/metadata");
        home.done(&["setup", "set", "idp-metadata", &metadata, "--setup", "acme"]).await;
        (home, Self { settings, right, _process: process })
    }

    /// Gets these settings wrong, and all others right.
    pub(super) fn change(&self, wrong: &Value) {
        let mut settings = self.right.clone();
        for (name, value) in wrong.as_object().unwrap() {
            assert!(settings.get(name).is_some_and(|right| right != value), "{name} is no setting, or not wrong");
            settings[name] = value.clone();
        }
        fs::write(&self.settings, settings.to_string()).unwrap();
    }
}
