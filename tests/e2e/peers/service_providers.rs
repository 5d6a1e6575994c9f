//! Other people's service providers ask the built-in identity provider, by GET and by POST, and accept what it answers;
//! what is broken they refuse.

use super::{driver, installed};
use crate::in_time;
use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_certificate::{Request, RsaSize};
use latchkey_host::{
    clock,
    loopback::{BuiltIn, IdentityProvider, Loopback, Options, Progress, Requirements, Running},
};
use latchkey_saml::rehearsal::{Fault, SignedPart, Signer, sample_people};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use std::{fs, process::Stdio, sync::OnceLock, time::Duration};
use tempfile::TempDir;
use tokio::{io::AsyncWriteExt, process::Command};

const RELAY_STATE: &str = "back to where it began";
const PEERS: [&str; 4] = ["python3-saml", "pysaml2", "node-saml", "samlify"];

/// The built-in identity provider, and what the service providers know of it.
pub(super) struct Partner {
    running: Running,
    client: Client,
    folder: TempDir,
    /// What the drivers are told.
    pub(super) facts: Value,
}

impl Partner {
    pub(super) async fn start(signed: SignedPart, fault: Option<Fault>) -> Self {
        static SIGNER: OnceLock<Signer> = OnceLock::new();
        let signer = SIGNER.get_or_init(|| {
            let request =
                Request { common_name: "Peers".to_owned(), size: RsaSize::Bits2048, days: 365, now: clock::now() };
            Signer::new(latchkey_certificate::make(&request).unwrap()).unwrap()
        });
        let groups = ["Claude Owner".to_owned(), "R&D <all>".to_owned()];
        let built_in = BuiltIn { signer: signer.clone(), people: sample_people("example.com", &groups), signed, fault };
        let running = Loopback::start(Options {
            port: None,
            https: false,
            timeout: Some(Duration::from_secs(300)),
            identity_provider: IdentityProvider::BuiltIn(Box::new(built_in)),
            requirements: Requirements::default(),
            progress: Progress::default(),
            language: latchkey_words::Language::En,
            reader: latchkey_words::Reader::Terminal,
        })
        .await
        .unwrap();
        let client = Client::builder().no_proxy().build().unwrap();
        let origin = format!("http://{}", running.address());
        let read = async |path: &str| {
            let answer = in_time(path, client.get(format!("{origin}{path}")).send()).await.unwrap();
            assert_eq!(answer.status(), StatusCode::OK);
            answer.text().await.unwrap()
        };
        let facts = json!({
            "entity_id": format!("{origin}/metadata"),
            "acs": running.acs(),
            "issuer": format!("{origin}/idp/metadata"),
            "sign_on": format!("{origin}/idp/sso"),
            "metadata": read("/idp/metadata").await,
            "service_provider_metadata": read("/metadata").await,
            "certificate": signer.certificate().pem,
        });
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("facts.json"), facts.to_string()).unwrap();
        Self { running, client, folder, facts }
    }

    /// What a driver answers.
    pub(super) async fn ask(&self, mut command: Command, work: &str, input: &Value) -> Value {
        let mut process = command
            .args([work, &self.folder.path().join("facts.json").display().to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        process.stdin.take().unwrap().write_all(input.to_string().as_bytes()).await.unwrap();
        let output = in_time("the peers' answer", process.wait_with_output()).await.unwrap();
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{work}: {err}");
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("{work}: {error}: {out}{err}"))
    }

    /// The requests of all four, by name.
    async fn requests(&self) -> Value {
        let (mut all, others) =
            tokio::join!(self.ask(python(), "requests", &json!(null)), self.ask(node(), "requests", &json!(null)));
        all.as_object_mut().unwrap().extend(others.as_object().unwrap().clone());
        all
    }

    /// How each case is judged by its peer.
    async fn judge(&self, cases: &[Value]) -> Vec<(Value, Value)> {
        let (python_cases, node_cases): (Vec<Value>, Vec<Value>) =
            cases.iter().cloned().partition(|case| case["peer"].as_str().unwrap().starts_with("py"));
        let (one, other) = (json!(python_cases), json!(node_cases));
        let (one, other) = tokio::join!(self.ask(python(), "judge", &one), self.ask(node(), "judge", &other));
        let answers = [one, other].into_iter().flat_map(|answers| answers.as_array().unwrap().clone());
        python_cases.into_iter().chain(node_cases).zip(answers).collect()
    }

    /// Brings a request by one of the bindings and signs Jane in: the response as the form has it.
    async fn answer(&self, binding: &str, request: &Value) -> String {
        let sign_on = self.facts["sign_on"].as_str().unwrap();
        let login = if binding == "redirect" {
            self.client.get(request["url"].as_str().unwrap())
        } else {
            self.client
                .post(sign_on)
                .form(&[("SAMLRequest", request["field"].as_str().unwrap()), ("RelayState", RELAY_STATE)])
        };
        let login = in_time("the login page", login.send()).await.unwrap();
        let status = login.status();
        let html = login.text().await.unwrap();
        assert_eq!(status, StatusCode::OK, "{binding}: {request}: {html}");
        let form = [("request", field(&html, "request")), ("person", "0".to_owned())];
        let page = in_time("the response", self.client.post(sign_on).form(&form).send()).await.unwrap();
        let page = page.text().await.unwrap();
        // samlify sends none by GET.
        if binding == "post" || request["url"].as_str().unwrap().contains("RelayState=") {
            assert_eq!(field(&page, "RelayState"), RELAY_STATE);
        }
        field(&page, "SAMLResponse")
    }
}

pub(super) fn python() -> Command {
    let mut command = Command::new(installed("python/bin/python"));
    command.arg(driver("service_providers.py"));
    command
}

fn node() -> Command {
    let mut command = Command::new("node");
    command.arg(driver("service_providers.cjs")).arg(installed("node"));
    command
}

/// The value of a hidden field, as it stands in the page.
fn field(html: &str, name: &str) -> String {
    let (_, rest) = html.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("{name}: {html}"));
    rest.split_once('"').unwrap().0.to_owned()
}

/// A case for each of these requests, which are by peer and binding.
async fn cases(partner: &Partner, signed: SignedPart, bindings: &[&str]) -> Vec<Value> {
    let requests = partner.requests().await;
    let mut cases = Vec::new();
    for peer in PEERS {
        for binding in bindings {
            let request = &requests[peer][binding];
            let response = partner.answer(binding, request).await;
            cases.push(json!({
                "peer": peer, "binding": binding, "request_id": request["id"], "signed": signed.name(),
                "response": response,
            }));
        }
    }
    cases
}

#[tokio::test]
async fn their_requests_are_taken_by_get_and_by_post_and_the_responses_are_accepted() {
    for signed in SignedPart::ALL {
        let partner = Partner::start(signed, None).await;
        let cases = cases(&partner, signed, &["redirect", "post"]).await;
        assert_eq!(cases.len(), 8);
        for (case, answer) in partner.judge(&cases).await {
            let what = format!("{} by {}, {} signed", case["peer"], case["binding"], signed.name());
            assert_eq!(answer["accepted"], true, "{what}: {answer}");
            assert_eq!(answer["name_id"], "jane@example.com", "{what}: {answer}");
            let value = |name: &str| match &answer["attributes"][name] {
                Value::Array(values) => values.clone(),
                single => vec![single.clone()],
            };
            assert_eq!(value("email"), ["jane@example.com"], "{what}");
            assert_eq!(value("lastName"), ["van Dyke"], "{what}");
            assert!(value("groups").contains(&json!("Claude Owner")), "{what}: {answer}");
        }
        drop(partner.running);
    }
}

/// What a peer does not look at, by its own design: samlify leaves audience and recipient to whoever uses it.
fn is_overlooked(peer: &str, fault: Option<Fault>) -> bool {
    peer == "samlify" && fault == Some(Fault::WrongAudience)
}

#[tokio::test]
async fn what_is_broken_they_refuse() {
    let faults = [Fault::OtherCertificate, Fault::Expired, Fault::WrongAudience, Fault::Unsigned, Fault::NotAssigned];
    for fault in [None].into_iter().chain(faults.map(Some)) {
        let partner = Partner::start(SignedPart::Assertion, fault).await;
        let mut cases = cases(&partner, SignedPart::Assertion, &["redirect"]).await;
        if fault.is_none() {
            // Without a fault of the identity provider, somebody else's name is written in.
            for case in &mut cases {
                let xml = String::from_utf8(STANDARD.decode(case["response"].as_str().unwrap()).unwrap()).unwrap();
                case["response"] = json!(STANDARD.encode(xml.replace("jane@example.com", "root@example.com")));
            }
        }
        for (case, answer) in partner.judge(&cases).await {
            let peer = case["peer"].as_str().unwrap();
            let what = fault.map_or("another name", Fault::name);
            assert_eq!(answer["accepted"], is_overlooked(peer, fault), "{peer}, {what}: {answer}");
        }
        drop(partner.running);
    }
}

#[tokio::test]
async fn a_request_that_it_does_not_take_gets_a_page_that_says_why() {
    let partner = Partner::start(SignedPart::Assertion, None).await;
    let requests = partner.requests().await;
    let post = &requests["python3-saml"]["post"];
    let xml = String::from_utf8(STANDARD.decode(post["field"].as_str().unwrap()).unwrap()).unwrap();
    let sign_on = partner.facts["sign_on"].as_str().unwrap();
    let send = async |xml: &str| {
        let form = [("SAMLRequest", STANDARD.encode(xml)), ("RelayState", RELAY_STATE.to_owned())];
        let answer = in_time("a page", partner.client.post(sign_on).form(&form).send()).await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    };
    let changed = |from: &str, to: &str| {
        assert!(xml.contains(from), "{from} is not in {xml}");
        xml.replace(from, to)
    };
    for (what, xml, words) in [
        ("bad XML", xml.replace("</samlp:AuthnRequest>", ""), "is not XML that can be read"),
        ("a document type", format!("<!DOCTYPE a>{xml}"), "DTD"),
        ("another issuer", changed("/metadata</saml:Issuer>", "/other</saml:Issuer>"), "is known here"),
        ("another ACS", changed("/acs\"", "/elsewhere\""), "is known here"),
        ("another destination", changed("/idp/sso\"", "/idp/other\""), "is meant for"),
        ("an old request", changed("IssueInstant=\"20", "IssueInstant=\"19"), "was made at"),
    ] {
        let (status, page) = send(&xml).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{what}: {page}");
        assert!(page.contains("The sign-in cannot continue") && page.contains(words), "{what}: {page}");
    }
    let (status, _) = send(&xml).await;
    assert_eq!(status, StatusCode::OK);
    let (status, _) = send(&xml).await;
    assert_eq!(status, StatusCode::OK, "somebody may reload the page");
    partner.answer("post", post).await;
    let (status, page) = send(&xml).await;
    assert_eq!(status, StatusCode::BAD_REQUEST, "an answered request is not answered again: {page}");
    assert!(page.contains("was already used"), "{page}");
}
