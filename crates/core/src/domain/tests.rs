//! Behaviour of names, values, the known data and the diagnosis. The faults are tested against real name servers in
//! `tests/it/domain.rs`; here stands what needs no server.

use super::*;
use crate::{Status, check};
use proptest::prelude::*;

const VALUE: &str = "anthropic-domain-verification-q7x2ab=Zk3mP9sQ1vT8wL5nR2yB6cD0e";

fn question(domain: &str, host: &str) -> Question {
    Question::new(DomainName::parse(domain).unwrap(), host, VALUE).unwrap()
}

fn parsed(text: &str) -> String {
    DomainName::parse(text).unwrap().to_string()
}

fn refusal(text: &str) -> String {
    DomainName::parse(text).unwrap_err()
}

fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T23:50:00Z").unwrap()
}

fn answer(server: &str, kind: ServerKind, outcome: Outcome) -> ServerAnswer {
    ServerAnswer {
        domain: None,
        server: server.to_owned(),
        address: "192.0.2.1".to_owned(),
        kind,
        outcome,
        at: now(),
        took_ms: 4,
    }
}

fn records(values: &[&str]) -> Outcome {
    Outcome::Records { values: values.iter().map(|value| (*value).to_owned()).collect(), ttl: 300 }
}

#[test]
fn domains_in_any_script_and_case_become_one_form() {
    assert_eq!(parsed(" Example.COM "), "example.com");
    assert_eq!(parsed("example.com."), "example.com");
    assert_eq!(parsed("bücher.example"), "xn--bcher-kva.example");
    assert_eq!(parsed("例え。テスト"), "xn--r8jz45g.xn--zckzah");
    assert_eq!(parsed("xn--bcher-kva.example"), "xn--bcher-kva.example");
}

#[test]
fn what_was_typed_instead_of_a_domain_is_explained() {
    assert!(refusal("jane@lantern.example").contains("Type the part after @, “lantern.example”"));
    assert!(refusal("https://www.lantern.example/login").contains("type only the domain, lantern.example"));
    assert!(refusal("lantern.example/login").contains("web address"));
    assert!(refusal("192.0.2.1").contains("IP address"));
    assert!(refusal("2001:db8::1").contains("IP address"));
    assert!(refusal("lantern.example:443").contains("without a port"));
    assert!(refusal("*.lantern.example").contains("wildcard"));
    assert!(refusal("lantern").contains("no dot"));
    assert!(refusal("lantern .example").contains("space"));
    assert!(refusal("_dmarc.lantern.example").contains("underscore"));
    assert!(refusal("lantern.example..").contains("dot too many"));
    assert!(refusal(".example").contains("dot too many"));
    assert!(refusal("-lantern.example").contains("character"));
    assert!(refusal("").contains("No domain was typed"));
    assert!(refusal("@").contains("not a domain name"));
}

#[test]
fn a_label_may_have_63_characters_and_not_64() {
    assert_eq!(parsed(&format!("{}.example", "a".repeat(63))).len(), 71);
    assert!(refusal(&format!("{}.example", "a".repeat(64))).contains("longer than 63"));
    let long = ["a".repeat(63), "b".repeat(63), "c".repeat(63), "d".repeat(63)].join(".");
    assert!(refusal(&long).contains("longer than 253"));
    assert!(refusal(&"a.".repeat(4_000)).contains("too long"));
}

#[test]
fn a_host_is_relative_to_the_domain() {
    let name = |host| question("lantern.example", host).name();
    for domain_itself in ["@", "", " lantern.example ", "Lantern.Example."] {
        assert_eq!(name(domain_itself), "lantern.example", "{domain_itself:?}");
    }
    assert_eq!(name("www"), "www.lantern.example");
    assert_eq!(name("_acme-challenge.lantern.example."), "_acme-challenge.lantern.example");
    for outside in ["www.other.example", "other.test.", "a..b", "sp ace", &"a".repeat(64)] {
        let domain = DomainName::parse("lantern.example").unwrap();
        assert!(Question::new(domain, outside, VALUE).is_err(), "{outside:?}");
    }
}

#[test]
fn quotes_and_spaces_around_a_pasted_value_are_dropped() {
    let domain = DomainName::parse("lantern.example").unwrap();
    let question = Question::new(domain, "@", &format!(" \"{VALUE}\"\n")).unwrap();
    assert_eq!(question.value(), VALUE);
}

#[test]
fn a_subdomain_is_searched_for_above_but_never_at_a_public_suffix() {
    let places = |domain: &str| {
        let above = place::candidates(&question(domain, "@"), None);
        above.into_iter().find(|(place, _)| *place == Place::Parent).map(|(_, name)| name)
    };
    assert_eq!(places("people.lantern.example").as_deref(), Some("lantern.example"));
    assert_eq!(places("lantern.example"), None);
    assert_eq!(places("lantern.co.uk"), None);
}

#[test]
fn the_known_lists_parse_and_are_complete() {
    let lists: known::Known = toml::from_str(include_str!("../../data/domains.toml")).unwrap();
    assert!(lists.is_consumer_mail("gmail.com") && lists.is_consumer_mail("outlook.com"));
    assert_eq!(lists.public_resolvers.len(), 3);
    for name in lists.consumer_mail.iter().chain(&lists.public_suffixes) {
        assert_eq!(&parsed(name), name);
    }
    for host in &lists.underscore_hosts {
        assert!(host.starts_with('_'), "{host}");
    }
}

#[test]
fn every_dns_host_says_where_to_click() {
    let hosts = dns_host::all();
    assert!(hosts.len() >= 20, "{}", hosts.len());
    for host in hosts {
        let place = host.place("lantern.example");
        assert!(place.starts_with(&host.name) && place.contains(" › ") && !place.contains('{'), "{place}");
        assert!(host.console.starts_with("https://"), "{}", host.name);
        assert!(!host.host_label.is_empty() && !host.name_servers.is_empty(), "{}", host.name);
        let sample: Vec<String> = host.name_servers.iter().map(|pattern| pattern.replace('*', "x1")).collect();
        assert_eq!(dns_host::recognise(&sample).map(|found| found.name.as_str()), Some(host.name.as_str()));
    }
}

#[test]
fn real_name_servers_are_recognised_and_look_alikes_are_not() {
    let host = |server: &str| dns_host::recognise(&[server.to_owned()]).map(|host| host.name.as_str());
    assert_eq!(host("ada.ns.cloudflare.com"), Some("Cloudflare"));
    assert_eq!(host("NS-1536.AWSDNS-00.co.uk."), Some("Amazon Route 53"));
    assert_eq!(host("ns-cloud-b1.googledomains.com"), Some("Google Cloud DNS or Squarespace Domains"));
    assert_eq!(host("ns1-09.azure-dns.com"), Some("Azure DNS"));
    assert_eq!(host("dns1.registrar-servers.com"), Some("Namecheap"));
    assert_eq!(host("ns1.notone.com"), None);
    assert_eq!(host("ns1.lantern.example"), None);
}

#[test]
fn the_host_entry_follows_the_dns_host() {
    let entry = |server: &str, name: &str| {
        dns_host::recognise(&[server.to_owned()]).unwrap().host_entry(name, "lantern.example")
    };
    assert_eq!(entry("ada.ns.cloudflare.com", "lantern.example"), "enter @ in the field Name");
    assert_eq!(entry("ns1.vercel-dns.com", "lantern.example"), "leave the field Name empty");
    assert_eq!(entry("a1-1.akam.net", "lantern.example"), "enter lantern.example in the field Record name");
    assert_eq!(entry("ns1.vercel-dns.com", "people.lantern.example"), "enter people in the field Name");
}

#[test]
fn the_usual_form_is_the_one_seen_in_public() {
    assert!(value::has_usual_form(VALUE));
    for other in ["", "verification_token=x", &VALUE.to_uppercase(), &VALUE[..40], &format!("{VALUE}0")] {
        assert!(!value::has_usual_form(other), "{other}");
    }
}

#[test]
fn memory_that_ends_tomorrow_names_the_day() {
    let outcome = Outcome::NoSuchName { negative_ttl: Some(3_600) };
    let answers = [answer("ns1.lantern.example", ServerKind::Authoritative, outcome)];
    let findings = diagnose(&question("lantern.example", "@"), &answers, &Elsewhere::default(), now());
    let fix = findings[0].fix.as_deref().unwrap();
    assert!(fix.contains("00:50 UTC on 22 November 2026") && fix.contains("60 minutes"), "{fix}");
}

#[test]
fn silence_of_name_servers_says_nothing_where_no_dns_gets_out() {
    let answers = [
        answer("ns1.lantern.example", ServerKind::Authoritative, Outcome::Silent),
        answer("Quad9", ServerKind::Public, Outcome::Silent),
        answer("system", ServerKind::System, records(&[VALUE])),
    ];
    let findings = diagnose(&question("lantern.example", "@"), &answers, &Elsewhere::default(), now());
    assert!(check::all_hold(&findings), "{findings:?}");
    assert!(
        findings
            .iter()
            .any(|finding| finding.code.as_str() == "dns_server_silent" && finding.status == Status::Warning)
    );
}

fn cause(values: &[&str], elsewhere: Elsewhere) -> crate::Finding {
    let answers = [answer("ns1.lantern.example", ServerKind::Authoritative, records(values))];
    diagnose(&question("lantern.example", "@"), &answers, &elsewhere, now()).remove(0)
}

#[test]
fn another_anthropic_value_in_the_record_is_neither_called_foreign_nor_thrown_away() {
    let old = "anthropic-domain-verification-zzzzzz=AnotherOrganizationsToken";
    let finding = cause(&[&format!("{old} {VALUE}")], Elsewhere::default());
    assert_eq!(finding.title, "The record also contains another Anthropic value");
    let fix = finding.fix.unwrap();
    assert!(fix.contains("Leave the other value there") && !fix.contains("not Claude's"), "{fix}");
    assert!(fix.contains(&format!("holds only \u{201c}{old}\u{201d}")), "{fix}");
    let twice = cause(&[&format!("v=spf1 -all {VALUE} {VALUE}")], Elsewhere::default()).fix.unwrap();
    assert!(twice.ends_with("holds only \u{201c}v=spf1 -all\u{201d}."), "{twice}");
}

#[test]
fn advice_on_text_that_shares_a_record_names_the_host_where_it_stands() {
    let at_www = |values: &[&str]| {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        let found = vec![FoundAt { place: Place::Www, name: "www.lantern.example".to_owned(), values }];
        cause(&["v=spf1 mx -all"], Elsewhere { found, ..Elsewhere::default() }).fix.unwrap()
    };
    let shared = format!("v=spf1 -all {VALUE}");
    let fix = at_www(&[&shared]);
    assert!(fix.contains("in the record at www.lantern.example is not Claude's"), "{fix}");
    let fix = at_www(&[&shared, "v=spf1 -all"]);
    assert!(fix.starts_with("Move this record away from www.lantern.example: enter @ as the host"), "{fix}");
    let fix = at_www(&[&shared, "v=spf1 mx -all"]);
    assert!(fix.contains("There is another SPF record already"), "{fix}");
    let here = cause(&[&shared], Elsewhere::default()).fix.unwrap();
    assert!(here.contains("in the record at lantern.example is not"), "{here}");
}

#[test]
fn what_came_along_around_a_value_is_not_its_first_difference() {
    for (stored, first) in [
        (
            "\"anthropic-domain-verification-zzzzzz=AnotherOrganizationsToken\"".to_owned(),
            "Character 31 is the small letter z",
        ),
        (format!("\u{201c}{}\u{201d}", VALUE.replace("D0e", "DOe")), "Character 61 is the capital letter O"),
    ] {
        let fix = cause(&[&stored], Elsewhere::default()).fix.unwrap();
        assert!(fix.starts_with(first), "{fix}");
    }
}

#[test]
fn without_any_answer_the_record_is_not_judged() {
    let findings = diagnose(&question("lantern.example", "@"), &[], &Elsewhere::default(), now());
    assert_eq!(findings[0].code.as_str(), "dns_answers");
    assert_eq!(findings[1].depends_on, [crate::Code::DnsAnswers]);
}

#[test]
fn waiting_is_worth_it_only_where_time_can_help() {
    let domain = DomainName::parse("gmail.com").unwrap();
    let consumer = diagnose(&Question::new(domain, "@", VALUE).unwrap(), &[], &Elsewhere::default(), now());
    assert!(!worth_waiting(&consumer));
    assert!(worth_waiting(&diagnose(&question("lantern.example", "@"), &[], &Elsewhere::default(), now())));
    assert!(!worth_waiting(&[]));
}

#[test]
fn the_next_look_comes_neither_at_once_nor_late() {
    let after = |negative_ttl| {
        let outcome = Outcome::NoRecords { negative_ttl };
        next_look(&[answer("ns1", ServerKind::Authoritative, outcome)], now()).since(now()).whole_seconds()
    };
    assert_eq!((after(Some(0)), after(Some(20)), after(Some(86_400)), after(None)), (5, 20, 60, 30));
}

#[test]
fn thirty_days_become_a_date() {
    let claim = DomainClaim {
        domain: DomainName::parse("lantern.example").unwrap(),
        host: "@".to_owned(),
        value: None,
        claimed_at: now(),
        report: None,
    };
    assert_eq!(claim.deadline().day_in_words(), "21 December 2026");
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zA-Z0-9@._=\" -]{0,80}",
        Just(VALUE.to_owned()),
        Just(VALUE.replace('=', "\u{201c}=")),
        (0..VALUE.len()).prop_map(|end| VALUE[..end].to_owned()),
    ]
}

fn any_outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        (proptest::collection::vec(any_text(), 0..4), any::<u32>())
            .prop_map(|(values, ttl)| Outcome::Records { values, ttl }),
        any::<Option<u32>>().prop_map(|negative_ttl| Outcome::NoRecords { negative_ttl }),
        any::<Option<u32>>().prop_map(|negative_ttl| Outcome::NoSuchName { negative_ttl }),
        (any_text(), proptest::collection::vec(any_text(), 0..3))
            .prop_map(|(target, values)| Outcome::Alias { target, values }),
        any_text().prop_map(|code| Outcome::Refused { code }),
        Just(Outcome::Silent),
    ]
}

fn any_kind() -> impl Strategy<Value = ServerKind> {
    prop_oneof![
        Just(ServerKind::Authoritative),
        Just(ServerKind::System),
        Just(ServerKind::Public),
        Just(ServerKind::Chosen)
    ]
}

proptest! {
    #[test]
    fn no_text_makes_the_domain_parser_panic(text in any_text()) {
        if let Ok(name) = DomainName::parse(&text) {
            prop_assert!(name.as_str().len() <= name::LONGEST_NAME);
            prop_assert_eq!(DomainName::parse(name.as_str()), Ok(name.clone()));
        }
    }

    #[test]
    fn no_host_or_value_makes_a_question_panic(host in any_text(), value in any_text()) {
        if let Ok(question) = Question::new(DomainName::parse("lantern.example").unwrap(), &host, &value) {
            prop_assert!(question.name().ends_with("lantern.example"));
            prop_assert!(place::candidates(&question, None).iter().all(|(_, place)| *place != question.name()));
        }
    }

    #[test]
    fn any_answers_bring_one_verdict_on_the_record(
        value in any_text(),
        outcomes in proptest::collection::vec((any_kind(), any_outcome()), 0..6),
        found in proptest::collection::vec(any_text(), 0..3),
        zone in proptest::option::of(any_text()),
        seconds in any::<i64>(),
    ) {
        let question = Question::new(DomainName::parse("lantern.example").unwrap(), "@", &value).unwrap();
        let answers: Vec<_> = outcomes.into_iter().map(|(kind, outcome)| answer("server", kind, outcome)).collect();
        let found = vec![FoundAt { place: Place::Www, name: "www.lantern.example".to_owned(), values: found }];
        let elsewhere = Elsewhere { zone, found, ..Elsewhere::default() };
        let findings = diagnose(&question, &answers, &elsewhere, Timestamp::from_unix(seconds));
        let verdicts: Vec<_> = findings.iter().filter(|finding| finding.code == diagnosis::RECORD_VISIBLE).collect();
        prop_assert_eq!(verdicts.len(), 1);
        let shown = answers.iter().any(|answer| answer.outcome.values().iter().any(|found| found == question.value()));
        prop_assert!(verdicts[0].status != Status::Passed || (shown && !question.value().is_empty()));
        for finding in &findings {
            prop_assert!(finding.status == Status::Passed || finding.fix.is_some() || !finding.depends_on.is_empty());
        }
    }

    #[test]
    fn comparing_values_never_panics(want in any_text(), found in any_text()) {
        prop_assert_eq!(value::compare(&want, &found) == value::Likeness::Same, want == found);
    }
}
