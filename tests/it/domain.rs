//! Domain verification against real name servers on loopback: every fault ends in its own finding, and a dead server
//! holds nobody up.

use latchkey_core::{
    Status, check,
    domain::{DomainName, DomainReport, Outcome, Question, ServerKind},
    message::exact,
};
use latchkey_host::dns::{Manner, Network, Zone, ZoneServer, look};
use latchkey_tests::dns::{DEADLINE, Plan, VALUE, World, loopback};
use latchkey_words::in_english;
use std::{cell::RefCell, net::SocketAddr};

const DOMAIN: &str = "lantern.example";
const OTHER_VALUE: &str = "anthropic-domain-verification-zz99zz=AAAAAAAAAAAAAAAAAAAAAAAAA";

fn zone() -> Zone {
    Zone::new(DOMAIN).txt(DOMAIN, "v=spf1 -all")
}

fn question_at(domain: &str, host: &str, value: &str) -> Question {
    Question::new(DomainName::parse(domain).unwrap(), host, value).unwrap()
}

fn question() -> Question {
    question_at(DOMAIN, "@", VALUE)
}

async fn look_at(world: &World) -> DomainReport {
    look(&question(), &world.network, |_| ()).await
}

/// A look at a world whose only name server holds `zone`.
async fn look_in(zone: Zone) -> DomainReport {
    look_at(&Plan::of(DOMAIN).name_server(zone, Manner::Authoritative).start().await).await
}

fn failed(report: &DomainReport) -> Vec<&str> {
    codes(report, Status::Failed)
}

fn codes(report: &DomainReport, status: Status) -> Vec<&str> {
    report.findings.iter().filter(|finding| finding.status == status).map(|finding| finding.code.as_str()).collect()
}

fn fix_of(report: &DomainReport, code: &str) -> String {
    let finding = report.findings.iter().find(|finding| finding.code.as_str() == code);
    in_english(finding.unwrap_or_else(|| panic!("{code}: {:?}", report.findings)).fix.as_ref().unwrap())
}

#[tokio::test]
async fn a_record_on_every_server_passes_and_every_server_is_named() {
    let good = zone().txt(DOMAIN, VALUE);
    let plan = Plan::of(DOMAIN).name_server(good.clone(), Manner::Authoritative);
    let world = plan.name_server(good.clone(), Manner::Authoritative).system(good).start().await;
    let report = look_at(&world).await;
    assert!(check::all_hold(&report.findings), "{:?}", report.findings);
    assert_eq!(codes(&report, Status::Warning), Vec::<&str>::new());
    assert_eq!(report.zone.as_deref(), Some(DOMAIN));
    assert_eq!(report.name_servers, ["ns1.lantern.example", "ns2.lantern.example"]);
    assert_eq!(report.next_look, None);
    let count = |kind| report.answers.iter().filter(|answer| answer.kind == kind).count();
    assert_eq!(
        (count(ServerKind::Authoritative), count(ServerKind::Public), count(ServerKind::System)),
        (2, 1, world.resolvers() - 1)
    );
    for answer in &report.answers {
        assert!(matches!(&answer.outcome, Outcome::Records { ttl: 300, values } if values.len() == 2), "{answer:?}");
    }
}

#[tokio::test]
async fn a_value_stored_in_several_strings_is_one_value() {
    let (first, rest) = VALUE.split_at(20);
    let report = look_in(zone().txt_in_parts(DOMAIN, &[first, rest])).await;
    assert_eq!(failed(&report), Vec::<&str>::new());
}

#[tokio::test]
async fn an_answer_that_does_not_fit_into_udp_comes_by_tcp() {
    let many = (0..40).fold(zone(), |zone, number| zone.txt(DOMAIN, &format!("{number} {}", "x".repeat(200))));
    assert_eq!(failed(&look_in(many.txt(DOMAIN, VALUE)).await), Vec::<&str>::new());
    let world = Plan::of(DOMAIN).name_server(zone().txt(DOMAIN, VALUE), Manner::TcpOnly).start().await;
    assert_eq!(failed(&look_at(&world).await), Vec::<&str>::new());
}

#[tokio::test]
async fn a_record_that_is_not_there_yet_says_when_to_look_again() {
    let report = look_in(zone().negative_ttl(1_800)).await;
    assert_eq!(failed(&report), ["txt_not_there_yet"]);
    assert_eq!(codes(&report, Status::Skipped), ["txt_record_visible"]);
    assert!(fix_of(&report, "txt_not_there_yet").contains("5 minutes"), "the other record's TTL");
    assert_eq!(report.next_look.map(|next| next.since(report.at).whole_seconds()), Some(30));

    let report = look_in(Zone::new(DOMAIN).negative_ttl(1_800)).await;
    assert!(fix_of(&report, "txt_not_there_yet").contains("30 minutes"), "{:?}", report.findings);
    assert_eq!(report.next_look.map(|next| next.since(report.at).whole_seconds()), Some(60));
}

#[tokio::test]
async fn each_place_where_a_record_lands_by_mistake_has_its_own_finding() {
    for (name, code) in [
        ("lantern.example.lantern.example", "txt_doubled_zone"),
        ("@.lantern.example", "txt_literal_at"),
        ("www.lantern.example", "txt_at_www"),
        ("_acme-challenge.lantern.example", "txt_at_acme_challenge"),
        ("_anthropic.lantern.example", "txt_at_underscore_host"),
        ("_workos-challenge.lantern.example", "txt_at_underscore_host"),
    ] {
        let report = look_in(zone().txt(name, VALUE)).await;
        assert_eq!(failed(&report), [code], "{name}");
        assert!(report.elsewhere.iter().any(|found| found.name == name), "{name}");
    }
}

#[tokio::test]
async fn a_value_split_at_the_equals_sign_is_recognised() {
    let (host, token) = VALUE.split_once('=').unwrap();
    let report = look_in(zone().txt(&format!("{host}.{DOMAIN}"), token)).await;
    assert_eq!(failed(&report), ["txt_split_at_equals"]);
}

#[tokio::test]
async fn each_slip_in_the_value_has_its_own_finding() {
    let token = VALUE.split_once('=').unwrap().1;
    for (stored, code) in [
        (format!("\"{VALUE}\""), "txt_quotes_stored"),
        (format!(" {VALUE}"), "txt_spaces_stored"),
        (VALUE.replace('=', " = "), "txt_spaces_stored"),
        (VALUE.to_lowercase(), "txt_different_case"),
        (token.to_owned(), "txt_bare_token"),
        (VALUE[..50].to_owned(), "txt_cut_short"),
        (format!("TXT {VALUE}"), "txt_extra_text"),
        (OTHER_VALUE.to_owned(), "txt_other_token"),
        (VALUE.replace("Zk3", "Xk3"), "txt_mistyped"),
        (VALUE.replace('=', ":"), "txt_mistyped"),
        (VALUE.replace('=', ""), "txt_mistyped"),
        (VALUE.replace('=', "%3D"), "txt_escape_stored"),
        (VALUE.replace('=', "&#61;"), "txt_escape_stored"),
        (VALUE.replace('=', "\\="), "txt_backslash_stored"),
        (VALUE.replace('-', "\u{2013}"), "txt_dashes_stored"),
        (format!("{VALUE}\u{a0}\u{200b}"), "txt_hidden_characters"),
        (format!("{VALUE} {VALUE}"), "txt_value_twice"),
    ] {
        let report = look_in(zone().txt(DOMAIN, &stored)).await;
        assert_eq!(failed(&report), [code], "{stored:?}");
    }
}

/// What a record held before Claude's value was put into it belongs back into a record of its own, and no advice says
/// to empty or delete it.
#[tokio::test]
async fn text_that_is_not_claudes_is_never_told_to_be_deleted() {
    let spf = "v=spf1 include:_spf.lantern.example -all";
    let vendor = "vendor-site-verification=abc123DEF";
    let mangled = VALUE.replace('=', " = ");
    let stored: Vec<(Vec<String>, Vec<&str>)> = vec![
        (vec![format!("{spf} {VALUE}")], vec![spf]),
        (vec![format!("{VALUE} {spf}")], vec![spf]),
        (vec![spf.to_owned(), VALUE.to_owned()], vec![spf]),
        (vec![VALUE.to_owned(), spf.to_owned()], vec![spf]),
        (vec![format!("{vendor},{VALUE}")], vec![vendor]),
        (vec![format!("{spf} {mangled}")], vec![spf]),
        (vec![format!("{spf} {VALUE} {vendor}")], vec![spf, vendor]),
        (vec![format!("v=spf1 include:_spf.lantern.example {VALUE} -all")], vec![spf]),
    ];
    for (strings, foreign) in stored {
        for place in [DOMAIN.to_owned(), format!("www.{DOMAIN}"), format!("{DOMAIN}.{DOMAIN}")] {
            let parts: Vec<&str> = strings.iter().map(String::as_str).collect();
            let report = look_in(Zone::new(DOMAIN).txt_in_parts(&place, &parts)).await;
            let finding = report.findings.iter().find(|finding| finding.is_failure()).unwrap();
            let (fix, got) = (in_english(finding.fix.as_ref().unwrap()), in_english(finding.got.as_ref().unwrap()));
            assert!(got.contains(&strings.concat()), "{finding:?}");
            for text in foreign.iter().copied().chain([VALUE]) {
                assert!(fix.contains(&format!("\u{201c}{text}\u{201d}")), "{text} goes into a record: {fix}");
            }
            assert!(fix.contains("separate TXT record") && fix.contains("enter @ as the host"), "{fix}");
            let lower = fix.to_lowercase().replace("delete nothing", "");
            assert!(!lower.contains("delete") && !lower.contains("empty") && !lower.contains("remove"), "{fix}");
        }
    }
}

#[tokio::test]
async fn text_that_already_has_a_record_of_its_own_stays_there() {
    let report = look_in(zone().txt(DOMAIN, &format!("v=spf1 -all {VALUE}"))).await;
    assert!(fix_of(&report, "txt_extra_text").contains("already has a record of its own"));
    let (www, shared) = ("www.lantern.example", format!("v=spf1 -all {VALUE}"));
    let report = look_in(zone().txt(www, "v=spf1 -all").txt(www, &shared)).await;
    assert!(fix_of(&report, "txt_at_www").starts_with("Move this record away from www.lantern.example: enter @"));
    let other = Zone::new(DOMAIN).txt(DOMAIN, "v=spf1 mx -all").txt(DOMAIN, &shared);
    assert!(fix_of(&look_in(other).await, "txt_extra_text").contains("a name may have only one"));
}

#[tokio::test]
async fn the_first_wrong_character_is_named_before_anybody_else_is_blamed() {
    let report = look_in(zone().txt(DOMAIN, &VALUE.replace('=', ":"))).await;
    assert!(fix_of(&report, "txt_mistyped").starts_with("Character 37 is the symbol : instead of the symbol ="));
    let report = look_in(zone().txt(DOMAIN, OTHER_VALUE)).await;
    assert!(fix_of(&report, "txt_other_token").starts_with("Character 31 is the small letter z instead of"));
}

#[tokio::test]
async fn a_value_in_two_records_is_neither_missing_nor_cut() {
    let (start, end) = VALUE.split_at(40);
    let report = look_in(zone().txt(DOMAIN, start).txt(DOMAIN, end)).await;
    assert_eq!(failed(&report), ["txt_split_records"]);
}

#[tokio::test]
async fn a_record_at_the_wildcard_is_not_taken_for_a_doubled_domain() {
    let report = look_in(zone().txt(&format!("*.{DOMAIN}"), VALUE)).await;
    assert_eq!(failed(&report), ["txt_at_wildcard"]);
    assert!(report.elsewhere.iter().any(|found| found.name == format!("*.{DOMAIN}")), "{:?}", report.elsewhere);
}

#[tokio::test]
async fn a_server_in_trouble_is_not_called_irresponsible() {
    let plan = Plan::of(DOMAIN).name_server(zone(), Manner::Failing).public(zone());
    let report = look_at(&plan.start().await).await;
    assert_eq!(failed(&report), ["dns_server_failing"]);
}

#[tokio::test]
async fn an_answer_that_is_cut_is_not_silence() {
    let long = (0..14).fold(zone(), |zone, number| zone.txt(DOMAIN, &format!("vendor{number}={}", "q".repeat(60))));
    let server = ZoneServer::start(loopback(), vec![long.txt(DOMAIN, VALUE)], Manner::UdpOnly).await.unwrap();
    let network = Network::only(vec![server.address()]).with_deadline(DEADLINE);
    let report = look(&question(), &network, |_| ()).await;
    assert_eq!(failed(&report), ["dns_answer_too_long"]);
    assert!(report.answers.iter().all(|answer| answer.outcome == Outcome::TooLong), "{:?}", report.answers);
}

#[tokio::test]
async fn a_value_as_it_was_pasted_is_cleaned_before_it_is_looked_for() {
    let world = Plan::of(DOMAIN).name_server(zone().txt(DOMAIN, VALUE), Manner::Authoritative).start().await;
    for pasted in [format!("\u{201c}{VALUE}\u{201d}"), format!("{VALUE}\u{200b}"), format!("Value: {VALUE}")] {
        let report = look(&question_at(DOMAIN, "@", &pasted), &world.network, |_| ()).await;
        assert_eq!((failed(&report), report.want.as_str()), (vec![], VALUE), "{pasted}");
        assert!(codes(&report, Status::Warning).contains(&"value_cleaned"), "{pasted}");
    }
}

#[tokio::test]
async fn another_token_beside_the_right_one_only_warns() {
    let report = look_in(zone().txt(DOMAIN, VALUE).txt(DOMAIN, OTHER_VALUE)).await;
    assert_eq!(failed(&report), Vec::<&str>::new());
    assert_eq!(codes(&report, Status::Warning), ["txt_other_token_beside"]);
}

#[tokio::test]
async fn an_alias_at_the_host_hides_the_record() {
    let question = question_at(DOMAIN, "mail", VALUE);
    let world = Plan::of(DOMAIN)
        .name_server(zone().alias("mail.lantern.example", "pages.hosting.example"), Manner::Authoritative)
        .start()
        .await;
    let report = look(&question, &world.network, |_| ()).await;
    assert_eq!(failed(&report), ["txt_host_is_alias"]);

    let aliased = zone().alias("mail.lantern.example", "txt.lantern.example").txt("txt.lantern.example", VALUE);
    let world = Plan::of(DOMAIN).name_server(aliased, Manner::Authoritative).start().await;
    let report = look(&question, &world.network, |_| ()).await;
    assert_eq!((failed(&report), codes(&report, Status::Warning)), (vec![], vec!["txt_host_is_alias"]));
}

#[tokio::test]
async fn servers_that_disagree_are_named() {
    let plan = Plan::of(DOMAIN).name_server(zone().txt(DOMAIN, VALUE), Manner::Authoritative);
    let report = look_at(&plan.name_server(zone(), Manner::Authoritative).start().await).await;
    assert_eq!(failed(&report), ["txt_servers_disagree"]);
    let got = in_english(report.findings[0].got.as_ref().unwrap());
    assert!(got.contains("ns2.lantern.example") && !got.contains("ns1.lantern.example"), "{got}");
}

#[tokio::test]
async fn resolvers_that_remember_are_told_from_name_servers_that_lack_the_record() {
    let good = zone().txt(DOMAIN, VALUE);
    let plan = Plan::of(DOMAIN).name_server(good.clone(), Manner::Authoritative);
    let report = look_at(&plan.public(Zone::new(DOMAIN)).start().await).await;
    assert_eq!(failed(&report), ["txt_resolvers_remember"]);
    assert_eq!(codes(&report, Status::Passed), ["txt_record_visible", "txt_value_shape"]);

    let plan = Plan::of(DOMAIN).name_server(good.clone(), Manner::Authoritative);
    let report = look_at(&plan.public(good).system(Zone::new(DOMAIN)).start().await).await;
    assert_eq!((failed(&report), codes(&report, Status::Warning)), (vec![], vec!["txt_system_resolver_differs"]));
}

#[tokio::test]
async fn one_server_that_is_not_responsible_is_a_warning_and_all_of_them_a_failure() {
    let good = zone().txt(DOMAIN, VALUE);
    for manner in [Manner::Lame, Manner::NotAuthoritative] {
        let plan = Plan::of(DOMAIN).name_server(good.clone(), Manner::Authoritative);
        let report = look_at(&plan.name_server(good.clone(), manner).start().await).await;
        assert_eq!((failed(&report), codes(&report, Status::Warning)), (vec![], vec!["dns_server_lame"]), "{manner:?}");

        let plan = Plan::of(DOMAIN).name_server(zone(), manner).public(zone());
        let report = look_at(&plan.start().await).await;
        assert_eq!(failed(&report), ["dns_server_lame"], "{manner:?}");
    }
}

#[tokio::test]
async fn a_dead_server_is_named_and_the_others_are_heard_before_it() {
    let good = zone().txt(DOMAIN, VALUE);
    let world = Plan::of(DOMAIN)
        .name_server(good.clone(), Manner::Silent)
        .name_server(good.clone(), Manner::Authoritative)
        .name_server(good.clone(), Manner::Authoritative)
        .system(good)
        .start()
        .await;
    let heard = RefCell::new(Vec::new());
    let report = look(&question(), &world.network, |answer| heard.borrow_mut().push(answer.server.clone())).await;
    assert_eq!((failed(&report), codes(&report, Status::Warning)), (vec![], vec!["dns_server_silent"]));
    let heard = heard.into_inner();
    assert_eq!(heard.len(), 5);
    assert_eq!(heard.last(), Some(&exact("ns1.lantern.example").into()));
}

#[tokio::test]
async fn a_dead_server_does_not_hold_up_the_search_for_the_record_elsewhere() {
    let world = Plan::of(DOMAIN)
        .name_server(zone(), Manner::Silent)
        .name_server(zone().txt("www.lantern.example", VALUE), Manner::Authoritative)
        .start()
        .await;
    assert_eq!(failed(&look_at(&world).await), ["txt_at_www"]);
}

#[tokio::test]
async fn a_name_server_without_an_address_counts_as_silent() {
    let good = zone().txt(DOMAIN, VALUE);
    let plan = Plan::of(DOMAIN).name_server(good.clone(), Manner::Authoritative);
    let world = plan.public(good.name_server("gone.lantern.example", None)).start().await;
    let heard = RefCell::new(Vec::new());
    let report = look(&question(), &world.network, |answer| heard.borrow_mut().push(answer.server.clone())).await;
    assert_eq!((failed(&report), codes(&report, Status::Warning)), (vec![], vec!["dns_server_silent"]));
    assert!(heard.into_inner().contains(&exact("gone.lantern.example").into()));
}

#[tokio::test]
async fn a_look_can_run_in_a_task_of_its_own() {
    let world = Plan::of(DOMAIN).name_server(zone().txt(DOMAIN, VALUE), Manner::Authoritative).start().await;
    let network = world.network.clone();
    let report = tokio::spawn(async move { look(&question(), &network, |_| ()).await }).await.unwrap();
    assert_eq!(failed(&report), Vec::<&str>::new());
}

#[tokio::test]
async fn a_dead_resolver_does_not_hide_the_zone() {
    let good = zone().txt(DOMAIN, VALUE);
    let plan = Plan::of(DOMAIN).name_server(good.clone(), Manner::Authoritative).system(good);
    let report = look_at(&plan.public_manner(Manner::Silent).start().await).await;
    assert_eq!((failed(&report), codes(&report, Status::Warning)), (vec![], vec!["resolver_silent"]));
    assert_eq!(report.zone.as_deref(), Some(DOMAIN));
}

#[tokio::test]
async fn a_domain_that_does_not_exist_is_told_from_a_record_that_does_not() {
    let world = Plan::of(DOMAIN).name_server(zone(), Manner::Authoritative).start().await;
    let report = look(&question_at("latern.example", "@", VALUE), &world.network, |_| ()).await;
    assert_eq!(failed(&report), ["domain_exists"]);
    // Whoever denies every name proves nothing of this one.
    let denying = ZoneServer::start(loopback(), vec![], Manner::Denying).await.unwrap();
    let network = Network::only(vec![denying.address()]).with_deadline(DEADLINE);
    assert!(!failed(&look(&question(), &network, |_| ()).await).contains(&"domain_exists"));
    let report = look(&question_at("people.lantern.example", "@", VALUE), &world.network, |_| ()).await;
    assert_eq!(failed(&report), ["txt_not_there_yet"]);
}

#[tokio::test]
async fn for_a_subdomain_the_older_host_warns_and_the_domain_above_fails() {
    let question = question_at("people.lantern.example", "@", VALUE);
    let older = zone().txt("_acme-challenge.people.lantern.example", VALUE);
    let world = Plan::of(DOMAIN).name_server(older, Manner::Authoritative).start().await;
    let report = look(&question, &world.network, |_| ()).await;
    assert_eq!((failed(&report), codes(&report, Status::Warning)), (vec![], vec!["txt_at_acme_challenge"]));

    let world = Plan::of(DOMAIN).name_server(zone().txt(DOMAIN, VALUE), Manner::Authoritative).start().await;
    let report = look(&question, &world.network, |_| ()).await;
    assert_eq!(failed(&report), ["txt_at_parent_domain"]);
}

#[tokio::test]
async fn the_dns_host_is_recognised_and_says_where_to_click() {
    let plan = Plan::of(DOMAIN).run_by("registrar-servers.com").name_server(zone(), Manner::Authoritative);
    let report = look_at(&plan.start().await).await;
    assert_eq!(report.dns_host.as_deref(), Some("Namecheap"));
    assert!(in_english(report.findings[0].place.as_ref().unwrap()).contains("Advanced DNS"));
    assert!(fix_of(&report, "txt_not_there_yet").contains("enter @ in the field Host"));
}

#[tokio::test]
async fn consumer_mail_and_an_empty_value_fail_whatever_dns_says() {
    let world = Plan::of("gmail.com").name_server(Zone::new("gmail.com"), Manner::Authoritative).start().await;
    let report = look(&question_at("gmail.com", "@", VALUE), &world.network, |_| ()).await;
    assert_eq!((failed(&report), report.next_look), (vec!["domain_not_consumer_mail"], None));
    let world = Plan::of(DOMAIN).name_server(zone(), Manner::Authoritative).start().await;
    let report = look(&question_at(DOMAIN, "@", "  "), &world.network, |_| ()).await;
    assert_eq!(failed(&report), ["txt_value_given"]);
}

#[tokio::test]
async fn an_unusual_value_warns_and_still_passes() {
    let unusual = "verification_token=abc";
    let world = Plan::of(DOMAIN).name_server(zone().txt(DOMAIN, unusual), Manner::Authoritative).start().await;
    let report = look(&question_at(DOMAIN, "@", unusual), &world.network, |_| ()).await;
    assert_eq!((failed(&report), codes(&report, Status::Warning)), (vec![], vec!["txt_value_shape"]));
}

#[tokio::test]
async fn chosen_servers_are_asked_alone() {
    let server = ZoneServer::start(loopback(), vec![zone().txt(DOMAIN, VALUE)], Manner::Authoritative).await.unwrap();
    let report = look(&question(), &Network::only(vec![server.address()]), |_| ()).await;
    assert!(check::all_hold(&report.findings), "{:?}", report.findings);
    let asked: Vec<_> = report.answers.iter().map(|answer| (answer.address.clone(), answer.kind)).collect();
    assert_eq!(asked, [(server.address().to_string(), ServerKind::Chosen)]);

    server.publish(vec![zone().txt("lantern.example.lantern.example", VALUE)]);
    let report = look(&question(), &Network::only(vec![server.address()]), |_| ()).await;
    assert_eq!(failed(&report), ["txt_doubled_zone"]);
}

#[tokio::test]
async fn nobody_answering_is_a_failure_without_a_verdict_on_the_record() {
    let server = ZoneServer::start(loopback(), vec![zone()], Manner::Silent).await.unwrap();
    let network = Network::only(vec![server.address()]).with_deadline(DEADLINE);
    let report = look(&question(), &network, |_| ()).await;
    assert!(!report.anybody_answered());
    assert_eq!(failed(&report), ["dns_server_silent"]);
}

#[tokio::test]
async fn packets_that_are_no_answer_are_passed_over() {
    let socket = tokio::net::UdpSocket::bind(loopback()).await.unwrap();
    let address: SocketAddr = socket.local_addr().unwrap();
    let babbler = tokio::spawn(async move {
        let mut buffer = [0; 600];
        loop {
            let (length, client) = socket.recv_from(&mut buffer).await.unwrap();
            for bytes in [&b"\0"[..], &[0xff; 500], &buffer[..length]] {
                socket.send_to(bytes, client).await.unwrap();
            }
        }
    });
    let report = look(&question(), &Network::only(vec![address]).with_deadline(DEADLINE), |_| ()).await;
    assert_eq!(report.answers[0].outcome, Outcome::Silent);
    babbler.abort();
}
