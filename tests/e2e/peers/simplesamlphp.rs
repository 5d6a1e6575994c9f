//! A real identity provider, SimpleSAMLphp of Debian's package: it takes the certificate and the service provider's
//! entry exactly as Latchkey exports them, a person types name and password into its page, and its responses are
//! judged.

use super::{certificate, free_port, setup, with_clock};
use crate::{
    browser::Chromium,
    in_time,
    program::{Home, failures, finding},
};
use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    process::Stdio,
    sync::{Arc, Mutex},
};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::Child,
};

const PROGRAM: &str = "/usr/share/simplesamlphp/www";
/// The service provider's entry among its files.
pub(super) const ENTRY: &str = "metadata/saml20-sp-remote.php";
/// The identity provider's own entry.
pub(super) const OWN: &str = "metadata/saml20-idp-hosted.php";
pub(super) const PASSWORD: &str = "only in this test";

/// The identity provider in a folder of its own.
pub(super) struct SimpleSamlPhp {
    folder: PathBuf,
    port: u16,
    said: Arc<Mutex<String>>,
    _process: Child,
}

impl SimpleSamlPhp {
    /// Starts it with the certificate, its encrypted key and the service provider's entry that lie in the folder.
    async fn start(home: &Home, minutes_off: i32) -> Self {
        assert!(Path::new(PROGRAM).is_dir(), "simplesamlphp is installed: `cargo xtask test` installs it");
        let folder = PathBuf::from(home.path("simplesamlphp"));
        let port = free_port();
        configure(&folder, port);
        let mut process = with_clock("php", minutes_off)
            // It would keep the files as they were for seconds after a test changed them.
            .args(["-d", "opcache.enable=0", "-S", &format!("127.0.0.1:{port}"), "-t", PROGRAM])
            .env("SIMPLESAMLPHP_CONFIG_DIR", folder.join("config"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let said = Arc::new(Mutex::new(String::new()));
        loop {
            let line = in_time("the identity provider's start", lines.next_line()).await.unwrap();
            let line = line.unwrap_or_else(|| panic!("php ended: {}", said.lock().unwrap()));
            said.lock().unwrap().push_str(&format!("{line}\n"));
            if line.contains("Development Server") && line.contains("started") {
                break;
            }
        }
        let heard = Arc::clone(&said);
        tokio::spawn(async move {
            while let Ok(Some(line)) = lines.next_line().await {
                heard.lock().unwrap().push_str(&format!("{line}\n"));
            }
        });
        Self { folder, port, said, _process: process }
    }

    fn metadata(&self) -> String {
        format!("http://127.0.0.1:{}/saml2/idp/metadata.php", self.port)
    }

    /// Changes one of its files, as somebody who gets a setting wrong; answers with the file as it was.
    pub(super) fn change(&self, file: &str, from: &str, to: &str) -> String {
        let path = self.folder.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from} is not in {text}");
        fs::write(path, text.replace(from, to)).unwrap();
        text
    }

    /// Puts a file back as it was.
    pub(super) fn restore(&self, file: &str, text: &str) {
        fs::write(self.folder.join(file), text).unwrap();
    }

    /// What it said so far.
    pub(super) fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }
}

fn configure(folder: &Path, port: u16) {
    for name in ["config", "log", "data", "tmp", "sessions"] {
        fs::create_dir_all(folder.join(name)).unwrap();
    }
    let root = folder.display();
    let write = |name: &str, text: String| fs::write(folder.join(name), format!("<?php\n{text}\n")).unwrap();
    write(
        "config/config.php",
        format!(
            "$config = [
                'baseurlpath' => 'http://127.0.0.1:{port}/',
                'certdir' => '{root}/cert/',
                'loggingdir' => '{root}/log/',
                'datadir' => '{root}/data/',
                'tempdir' => '{root}/tmp/',
                'metadatadir' => '{root}/metadata/',
                'metadata.sources' => [['type' => 'flatfile']],
                'secretsalt' => 'only in this test',
                'auth.adminpassword' => 'only in this test',
                'technicalcontact_email' => 'it@example.com',
                'timezone' => 'UTC',
                'logging.handler' => 'errorlog',
                'enable.saml20-idp' => true,
                'module.enable' => ['exampleauth' => true, 'core' => true, 'saml' => true],
                'store.type' => 'phpsession',
                'session.phpsession.savepath' => '{root}/sessions',
                'session.cookie.secure' => false,
                'session.cookie.samesite' => null,
                'language.cookie.secure' => false,
            ];"
        ),
    );
    write(
        "config/authsources.php",
        format!(
            "$config = ['staff' => ['exampleauth:UserPass', 'jane:{PASSWORD}' => [
                'uid' => ['jane'],
                'mail' => ['jane@example.com'],
                'givenName' => ['Jane'],
                'sn' => ['van Dyke'],
                'memberOf' => ['Claude Owner', 'Everyone'],
                'entryUUID' => ['7b0f2c1e-96f1-4f3f-9a56-0d1f4f3c8a11'],
                'telephoneNumber' => ['+1 555 0100'],
            ]]];"
        ),
    );
    write(
        "metadata/saml20-idp-hosted.php",
        format!(
            "$metadata['http://127.0.0.1:{port}/saml2/idp/metadata.php'] = [
                'host' => '__DEFAULT__',
                'privatekey' => 'certificate.key',
                'privatekey_pass' => 'correct horse battery',
                'certificate' => 'certificate.pem',
                'auth' => 'staff',
            ];"
        ),
    );
}

/// A setup with its exports taken over by the identity provider, and the provider's metadata in the setup.
pub(super) async fn connected(minutes_off: i32) -> (Home, SimpleSamlPhp) {
    let (home, _) = setup().await;
    for name in ["cert", "metadata"] {
        fs::create_dir_all(home.path("simplesamlphp/") + name).unwrap();
    }
    for name in ["certificate", "other"] {
        certificate(&home, &format!("simplesamlphp/cert/{name}")).await;
    }
    let bundle = home.path("acme.zip");
    home.done(&["export", "--setup", "acme", "--out", &bundle]).await;
    let entry = in_bundle(&bundle, "idp/simplesamlphp-sp-remote.php");
    fs::write(home.path("simplesamlphp/metadata/saml20-sp-remote.php"), entry).unwrap();

    let idp = SimpleSamlPhp::start(&home, minutes_off).await;
    home.done(&["setup", "set", "idp-metadata", &idp.metadata(), "--setup", "acme"]).await;
    (home, idp)
}

fn in_bundle(bundle: &str, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(fs::File::open(bundle).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// Goes to the start URL and, the first time, types name and password.
async fn sign_in(browser: &mut Chromium, start: &str, idp: &SimpleSamlPhp) {
    assert_eq!(browser.visit(start).await, None, "{}", idp.said.lock().unwrap());
    browser.until_title("Enter your username and password").await;
    browser.type_into("#username", "jane").await;
    browser.type_into("#password", PASSWORD).await;
    browser.click("#submit_button").await;
}

#[tokio::test]
async fn simplesamlphp_with_what_latchkey_exports_signs_in() {
    let (home, idp) = connected(0).await;
    let checked = home.done(&["metadata", "check", &idp.metadata()]).await;
    assert_eq!(checked["metadata"]["entity_id"], idp.metadata());
    assert_eq!(finding(&checked, "metadata_redirect_binding")["status"], "passed");
    assert_eq!(finding(&checked, "metadata_unsigned_requests")["status"], "passed");
    assert_eq!(finding(&checked, "metadata_signing_certificate")["status"], "passed");
    assert_eq!(finding(&checked, "metadata_reachable")["status"], "warning", "WorkOS cannot reach this machine");

    let test = home.sign_in(&["--setup", "acme"]).await;
    let mut browser = Chromium::start().await;
    sign_in(&mut browser, &test.start, &idp).await;
    browser.until_title("The sign-in works: Claude would let this person in").await;
    browser.close().await;
    let (status, document) = test.end().await;
    assert_eq!(status, Some(0), "{document:#}\n{}", idp.said.lock().unwrap());
    assert_eq!(document["verdict"], "accepted");
    assert_eq!(document["would_claude_accept"], true);
    assert_eq!(document["rehearsal"], false);
    assert_eq!(document["name_id"]["value"], "jane@example.com");
    assert_eq!(document["name_id"]["format"], "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress");
    let attributes = &document["attributes"];
    assert_eq!(attributes["id"][0], "jane");
    assert_eq!(attributes["email"][0], "jane@example.com");
    assert_eq!(attributes["firstName"][0], "Jane");
    assert_eq!(attributes["lastName"][0], "van Dyke");
    assert_eq!(attributes["groups"][0], "Claude Owner");
    assert_eq!(attributes.as_object().unwrap().len(), 5, "nothing else leaves: {attributes}");

    let setup = home.done(&["setup", "show", "--setup", "acme"]).await;
    assert_eq!(setup["last_test"]["email"], "jane@example.com", "the test is kept in the setup");
}

#[tokio::test]
async fn a_wrong_setting_at_simplesamlphp_is_named() {
    let (home, idp) = connected(0).await;
    let mut browser = Chromium::start().await;

    idp.change(ENTRY, "'saml20.sign.assertion' => true", "'saml20.sign.assertion' => false");
    let test = home.sign_in(&["--setup", "acme"]).await;
    sign_in(&mut browser, &test.start, &idp).await;
    browser.until_title("Claude would not let this person in").await;
    let (status, document) = test.end().await;
    assert_eq!(status, Some(1), "{document:#}");
    assert_eq!(document["verdict"], "accepted", "the signature covers the assertion");
    assert_eq!(document["would_claude_accept"], false);
    assert_eq!(failures(&document).first(), Some(&"assertion_signed"), "{document:#}");
    assert_eq!(document["name_id"]["value"], "jane@example.com");

    // The browser is still signed in there, so the next response comes without a password.
    idp.change(ENTRY, "'saml20.sign.assertion' => false", "'saml20.sign.assertion' => true");
    idp.change(ENTRY, "'mail' => 'email',", "");
    let test = home.sign_in(&["--setup", "acme"]).await;
    assert_eq!(browser.visit(&test.start).await, None);
    browser.until_title("Claude would not let this person in").await;
    browser.close().await;
    let (status, document) = test.end().await;
    assert_eq!(status, Some(1), "{document:#}");
    assert_eq!(document["verdict"], "accepted", "the protocol is satisfied");
    assert_eq!(document["would_claude_accept"], false);
    assert_eq!(failures(&document).first(), Some(&"attribute_email"), "{document:#}");
}
