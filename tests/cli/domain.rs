//! `latchkey domain check`, against name servers on loopback.

use super::{Run, latchkey};
use latchkey_core::{
    Timestamp,
    domain::{DomainClaim, DomainName},
    setup::{Setup, SetupName},
};
use latchkey_host::{
    dns::{Manner, Zone, ZoneServer},
    store::Home,
};
use latchkey_tests::dns::{VALUE, loopback};
use serde_json::json;

const DOMAIN: &str = "lantern.example";

async fn server(zone: Zone) -> ZoneServer {
    ZoneServer::start(loopback(), vec![zone], Manner::Authoritative).await.unwrap()
}

async fn check(server: &ZoneServer, more: &[&str]) -> Run {
    let address = server.address().to_string();
    let arguments = ["domain", "check", DOMAIN, "--value", VALUE, "--server", &address];
    latchkey(arguments.iter().chain(more)).await
}

fn codes(report: &serde_json::Value, status: &str) -> Vec<String> {
    let findings = report["findings"].as_array().unwrap().iter();
    findings
        .filter(|finding| finding["status"] == status)
        .map(|finding| finding["code"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_record_that_is_there_ends_with_0_and_a_table_of_80_columns() {
    let server = server(Zone::new(DOMAIN).txt(DOMAIN, VALUE)).await;
    let run = check(&server, &[]).await;
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{}", run.out);
    assert!(run.out.contains(&server.address().to_string()) && run.out.contains("the record"), "{}", run.out);
    assert!(run.out.lines().all(|line| line.chars().count() <= 80), "{}", run.out);
    let json = check(&server, &["--json"]).await.json();
    assert_eq!(json["domain"], DOMAIN);
    assert_eq!(json["answers"][0]["outcome"], json!({ "kind": "records", "values": [VALUE], "ttl": 300 }));
    assert_eq!(codes(&json, "passed"), ["txt_record_visible", "txt_value_shape"]);
}

#[tokio::test]
async fn a_fault_ends_with_1_and_says_what_to_do() {
    let server = server(Zone::new(DOMAIN).txt("www.lantern.example", VALUE)).await;
    let run = check(&server, &[]).await;
    assert_eq!(run.status, Some(1), "{}{}", run.out, run.err);
    assert!(run.out.contains("FAILED") && run.out.contains("www.lantern.example"), "{}", run.out);
    assert!(run.out.lines().all(|line| line.chars().count() <= 80), "{}", run.out);
    let run = check(&server, &["--json"]).await;
    assert_eq!((run.status, codes(&run.json(), "failed")), (Some(1), vec!["txt_at_www".to_owned()]));
    assert_eq!(check(&server, &["--host", "www"]).await.status, Some(0));
}

#[tokio::test]
async fn servers_that_disagree_end_with_1_and_a_dead_one_beside_a_good_one_with_0() {
    let good = server(Zone::new(DOMAIN).txt(DOMAIN, VALUE)).await;
    let old = server(Zone::new(DOMAIN)).await;
    let run = check(&good, &["--json", "--server", &old.address().to_string()]).await;
    assert_eq!((run.status, codes(&run.json(), "failed")), (Some(1), vec!["txt_servers_disagree".to_owned()]));

    let dead = closed_port().await;
    let run = check(&good, &["--json", "--server", &dead]).await;
    assert_eq!((run.status, codes(&run.json(), "warning")), (Some(0), vec!["dns_server_silent".to_owned()]));
}

#[tokio::test]
async fn nobody_answering_ends_with_3() {
    let dead = closed_port().await;
    let run = latchkey(["domain", "check", DOMAIN, "--value", VALUE, "--server", &dead]).await;
    assert_eq!((run.status, run.out.as_str()), (Some(3), ""));
    assert!(run.err.contains("No DNS server answered"), "{}", run.err);
    let run = latchkey(["domain", "check", DOMAIN, "--value", VALUE, "--server", &dead, "--json"]).await;
    assert_eq!((run.status, &run.json()["failure"]["code"]), (Some(3), &json!("no_dns_answer")));
}

#[tokio::test]
async fn what_cannot_be_asked_ends_with_2_and_one_sentence() {
    for (arguments, says) in [
        (vec!["jane@lantern.example", "--value", VALUE], "enter the part after the @"),
        (vec!["https://lantern.example/", "--value", VALUE], "is a web address"),
        (vec!["lantern.example"], "--value"),
        (vec!["lantern.example", "--value", VALUE, "--host", "www.other.example"], "not inside"),
        (vec!["lantern.example", "--value", VALUE, "--server", "ns1.lantern.example"], "IP address"),
        (vec!["lantern.example", "--value", VALUE, "--server", "127.0.0.1:0"], "IP address"),
        (vec!["lantern.example", "--value", VALUE, "--wait", "soon"], "10m"),
        (vec!["--value", VALUE], "DOMAIN"),
    ] {
        let run = latchkey(["domain", "check"].into_iter().chain(arguments.iter().copied())).await;
        assert_eq!((run.status, run.out.as_str()), (Some(2), ""), "{arguments:?}: {}", run.err);
        assert!(run.err.contains(says) && run.err.lines().count() == 1, "{arguments:?}: {}", run.err);
    }
}

#[tokio::test]
async fn an_empty_value_is_a_finding() {
    let server = server(Zone::new(DOMAIN)).await;
    let address = server.address().to_string();
    let run = latchkey(["domain", "check", DOMAIN, "--value", "", "--server", &address, "--json"]).await;
    assert_eq!((run.status, codes(&run.json(), "failed")), (Some(1), vec!["txt_value_given".to_owned()]));
}

#[tokio::test]
async fn waiting_tells_the_next_look_and_ends_when_the_record_appears() {
    let server = server(Zone::new(DOMAIN).negative_ttl(1)).await;
    let good = Zone::new(DOMAIN).txt(DOMAIN, VALUE);
    let (run, ()) = tokio::join!(check(&server, &["--json", "--wait", "1m"]), async {
        // The first look is over when its questions about other places have come; then the record is added.
        server.wait_for_questions(10).await;
        server.publish(vec![good]);
    });
    assert_eq!(run.status, Some(0), "{}{}", run.out, run.err);
    assert!(run.err.contains("Next check at") && run.err.contains("Ctrl-C"), "{}", run.err);
    assert_eq!(codes(&run.json(), "failed"), Vec::<String>::new());
}

#[tokio::test]
async fn waiting_ends_when_patience_does() {
    let server = server(Zone::new(DOMAIN)).await;
    let run = check(&server, &["--wait", "1s"]).await;
    assert_eq!(run.status, Some(1), "{}{}", run.out, run.err);
}

#[tokio::test]
async fn every_domain_of_a_setup_is_looked_at_and_each_look_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::open(Some(folder.path())).unwrap();
    let name = SetupName::parse("production").unwrap();
    let now = Timestamp::parse("2026-11-21T12:00:00Z").unwrap();
    let claim = |domain: &str| DomainClaim {
        domain: DomainName::parse(domain).unwrap(),
        host: "@".to_owned(),
        value: Some(VALUE.to_owned()),
        claimed_at: now,
        report: None,
    };
    let mut setup: Setup = serde_json::from_value(json!({
        "schema": latchkey_core::setup::SCHEMA, "name": "production", "created": now, "changed": now,
        "idp": "authentik", "organizations": []
    }))
    .unwrap();
    setup.domains = vec![claim(DOMAIN), claim("people.lantern.example")];
    home.create(&setup).unwrap();

    let server = server(Zone::new(DOMAIN).txt(DOMAIN, VALUE)).await;
    let address = server.address().to_string();
    let home_path = folder.path().to_str().unwrap();
    let common = ["--home", home_path, "--setup", "production", "--server", &address];
    let run = latchkey(["domain", "check", "--json"].iter().chain(&common)).await;
    assert_eq!(run.status, Some(1), "{}{}", run.out, run.err);
    assert_eq!(run.json()["domains"].as_array().unwrap().len(), 2);
    let kept = home.load(&name).unwrap();
    let visible: Vec<bool> = kept.domains.iter().map(DomainClaim::is_visible).collect();
    assert_eq!(visible, [true, false]);
    assert_eq!(kept.log.len(), 2);

    let run = latchkey(["domain", "check", DOMAIN].iter().chain(&common)).await;
    assert_eq!(run.status, Some(0), "{}{}", run.out, run.err);
    assert_eq!(home.load(&name).unwrap().log.len(), 2, "an unchanged result is no news");
    let run = latchkey(["domain", "check", "people.lantern.example"].iter().chain(&common)).await;
    assert!(run.out.contains("On 21 December 2026"), "{}", run.out);
}

/// An address at which nothing listens.
async fn closed_port() -> String {
    let server = server(Zone::new(DOMAIN)).await;
    let address = server.address().to_string();
    drop(server);
    address
}
