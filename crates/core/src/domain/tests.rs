//! Behaviour of names, values, the known data and the diagnosis. The faults are tested against real name servers in
//! `tests/it/domain.rs`; here stands what needs no server.

use super::*;
use crate::{
    Status, check,
    message::{Exact, Message, Said, day, exact, say},
    plain::quoted,
};
use proptest::prelude::*;

const VALUE: &str = "anthropic-domain-verification-q7x2ab=Zk3mP9sQ1vT8wL5nR2yB6cD0e";

fn question(domain: &str, host: &str) -> Question {
    Question::new(DomainName::parse(domain).unwrap(), host, VALUE).unwrap()
}

fn parsed(text: &str) -> String {
    DomainName::parse(text).unwrap().to_string()
}

fn refusal(text: &str) -> Message {
    DomainName::parse(text).unwrap_err()
}

fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T23:50:00Z").unwrap()
}

fn answer(server: &str, kind: ServerKind, outcome: Outcome) -> ServerAnswer {
    ServerAnswer {
        domain: None,
        server: exact(server).into(),
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
    use say::not_a_domain as no;
    let typed = |text: &str| exact(quoted(text));
    for (text, says) in [
        ("jane@lantern.example", no::email as fn(Exact, Exact) -> Message),
        ("https://www.lantern.example/login", |_, text| no::web_address_of(exact("lantern.example"), text)),
        ("lantern.example/login", |_, text| no::web_address_of(exact("lantern.example"), text)),
        ("https:///", |_, text| no::web_address(text)),
        ("192.0.2.1", |_, text| no::ip_address(text)),
        ("2001:db8::1", |_, text| no::ip_address(text)),
        ("lantern.example:443", |_, text| no::port(text)),
        ("*.lantern.example", |_, text| no::wildcard(text)),
        ("lantern", |_, text| no::no_dot(text)),
        ("lantern .example", |_, text| no::space(text)),
        ("_dmarc.lantern.example", |_, text| no::underscore(text)),
        (".example", |_, text| no::empty_label(text)),
        ("-lantern.example", |_, text| no::character(text)),
        ("lantern.1", |_, text| no::number(text)),
        ("", |_, _| no::empty()),
        ("@", |_, text| no::no_name(text)),
    ] {
        assert_eq!(refusal(text), says(typed("lantern.example"), typed(text)), "{text}");
    }
    // The one dot at the end of a whole name is right.
    assert_eq!(refusal("lantern.example.."), no::empty_label(typed("lantern.example.")));
}

#[test]
fn a_label_may_have_63_characters_and_not_64() {
    assert_eq!(parsed(&format!("{}.example", "a".repeat(63))).len(), 71);
    let long = format!("{}…", quoted(&"a".repeat(60)));
    assert_eq!(refusal(&format!("{}.example", "a".repeat(64))), say::not_a_domain::long_label(63_u8, exact(&long)));
    let parts = ["a".repeat(63), "b".repeat(63), "c".repeat(63), "d".repeat(63)].join(".");
    assert_eq!(refusal(&parts), say::not_a_domain::long(253_u8, exact(&long)));
    let endless = format!("{}…", quoted(&"a.".repeat(30)));
    assert_eq!(refusal(&"a.".repeat(4_000)), say::not_a_domain::over_long(exact(endless)));
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
    assert_eq!(host("ns-cloud-b1.googledomains.com"), Some("Google Cloud DNS / Squarespace Domains"));
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
    let in_field = |host: &str, label: &str| say::host_entry::in_field(exact(host), exact(label));
    assert_eq!(entry("ada.ns.cloudflare.com", "lantern.example"), in_field("@", "Name"));
    assert_eq!(entry("ns1.vercel-dns.com", "lantern.example"), say::host_entry::empty(exact("Name")));
    assert_eq!(entry("a1-1.akam.net", "lantern.example"), in_field("lantern.example", "Record name"));
    assert_eq!(entry("ns1.vercel-dns.com", "people.lantern.example"), in_field("people", "Name"));
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
    let moment = say::time_of_day::other_day(day(now().plus_seconds(3_600)), exact("00:50"));
    let fix = say::txt_not_there_yet::remembered_fix(at_sign(), moment, say::remembered_for::minutes(60_u8));
    assert_eq!(findings[0].fix, Some(fix.into()));
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

/// What to enter where the DNS host is not known.
fn at_sign() -> Message {
    say::host_entry::as_host(exact("@"))
}

fn cause(values: &[&str], elsewhere: Elsewhere) -> crate::Finding {
    let answers = [answer("ns1.lantern.example", ServerKind::Authoritative, records(values))];
    diagnose(&question("lantern.example", "@"), &answers, &elsewhere, now()).remove(0)
}

#[test]
fn another_anthropic_value_in_the_record_is_neither_called_foreign_nor_thrown_away() {
    let old = "anthropic-domain-verification-zzzzzz=AnotherOrganizationsToken";
    let finding = cause(&[&format!("{old} {VALUE}")], Elsewhere::default());
    assert_eq!(finding.title, say::txt_extra_text::value());
    let apart = say::shared_record::value_fix(at_sign(), exact("lantern.example"), texts(&[old]), exact(quoted(VALUE)));
    let stays = say::txt_other_token_beside::beside_fix();
    assert_eq!(finding.fix, Some(say::advice::both(apart, stays).into()));
    let twice = cause(&[&format!("v=spf1 -all {VALUE} {VALUE}")], Elsewhere::default()).fix;
    assert_eq!(twice, Some(text_apart("lantern.example", "v=spf1 -all").into()));
}

fn texts(all: &[&str]) -> Vec<Exact> {
    all.iter().map(|text| exact(quoted(*text))).collect()
}

fn text_apart(place: &str, text: &str) -> Message {
    say::shared_record::text_fix(at_sign(), exact(place), texts(&[text]), exact(quoted(VALUE)))
}

#[test]
fn advice_on_text_that_shares_a_record_names_the_host_where_it_stands() {
    let at_www = |values: &[&str]| {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        let found = vec![FoundAt { place: Place::Www, name: "www.lantern.example".to_owned(), values }];
        cause(&["v=spf1 mx -all"], Elsewhere { found, ..Elsewhere::default() }).fix.unwrap()
    };
    let (www, spf) = ("www.lantern.example", "v=spf1 -all");
    let shared = format!("{spf} {VALUE}");
    assert_eq!(at_www(&[&shared]), text_apart(www, spf));
    let moved = say::shared_record::move_fix(at_sign(), exact(www), texts(&[spf]), exact(quoted(VALUE)));
    assert_eq!(at_www(&[&shared, spf]), moved);
    let two = say::advice::both(text_apart(www, spf), say::shared_record::second_spf());
    assert_eq!(at_www(&[&shared, "v=spf1 mx -all"]), two);
    let here = cause(&[&shared], Elsewhere::default()).fix.unwrap();
    assert_eq!(here, text_apart("lantern.example", spf));
}

#[test]
fn what_came_along_around_a_value_is_not_its_first_difference() {
    let small = |letter: char| say::character::small(exact(letter));
    let first = say::first_difference::other(31_u8, small('z'), small('q'));
    let other = "\"anthropic-domain-verification-zzzzzz=AnotherOrganizationsToken\"";
    let fix = cause(&[other], Elsewhere::default()).fix;
    assert_eq!(fix, Some(say::advice::both(first, say::txt_other_token::fix()).into()));
    let stored = format!("\u{201c}{}\u{201d}", VALUE.replace("D0e", "DOe"));
    let first =
        say::first_difference::other(61_u8, say::character::capital(exact('O')), say::character::digit(exact('0')));
    let fix = cause(&[&stored], Elsewhere::default()).fix;
    assert_eq!(fix, Some(say::advice::both(first, say::txt_mistyped::mistyped_fix()).into()));
}

/// What servers said, one after the other, and how they are called.
#[test]
fn each_server_that_lacks_the_record_is_said_with_what_it_has() {
    let refused = |code: &str| Outcome::Refused { code: code.to_owned() };
    let said = |outcome: Outcome| {
        let with = answer("ns1.lantern.example", ServerKind::Authoritative, records(&[VALUE]));
        let without = answer("ns2.lantern.example", ServerKind::Authoritative, outcome);
        let findings = diagnose(&question("lantern.example", "@"), &[with, without], &Elsewhere::default(), now());
        findings.into_iter().find_map(|finding| finding.got).unwrap()
    };
    let ns2 = || exact("ns2.lantern.example (192.0.2.1)");
    let each = |one: Message| Said::from(say::server_answer::each(vec![one]));
    assert_eq!(said(records(&[])), each(say::server_answer::others(0_u8, ns2())));
    assert_eq!(said(records(&["a", "b"])), each(say::server_answer::others(2_u8, ns2())));
    assert_eq!(said(Outcome::Silent), each(say::server_answer::silent(ns2())));
    assert_eq!(said(Outcome::TooLong), each(say::server_answer::too_long(ns2())));
    assert_eq!(said(refused("REFUSED")), each(say::server_answer::error(exact("REFUSED"), ns2())));
    assert_eq!(said(refused(report::NOT_AUTHORITATIVE)), each(say::server_answer::not_responsible(ns2())));
    let cut = say::server_answer::value(ns2(), exact(quoted(&VALUE[..50])));
    assert_eq!(said(records(&[&VALUE[..50]])), each(cut));
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
