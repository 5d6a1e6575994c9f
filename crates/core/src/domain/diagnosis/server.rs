//! Findings about servers: those that are silent or not responsible, those that disagree, and resolvers that remember.

use super::{Case, RECORD_VISIBLE, Saw, Sight};
use crate::{
    Code, Finding, Owner, Status,
    domain::{ServerKind, wording},
};

const LAME: Code = Code::DnsServerLame;
/// The server has the zone and cannot serve it.
const FAILING: Code = Code::DnsServerFailing;
/// The answer did not fit.
const CUT: Code = Code::DnsAnswerTooLong;
const SILENT: Code = Code::DnsServerSilent;

impl<'a> Case<'a> {
    /// No public resolver answered: this network probably lets no DNS out, so silence says nothing about the zone.
    pub(super) fn outside_is_unreachable(&self) -> bool {
        let mut public = self.sights.iter().filter(|sight| sight.is(ServerKind::Public)).peekable();
        public.peek().is_some() && public.all(|sight| sight.saw == Saw::Silence)
    }

    /// Nothing that could be judged came back.
    pub(super) fn nobody_tells(&self) -> Vec<Finding> {
        let mut findings: Vec<Finding> = self.ill_zone_servers(Status::Failed);
        if findings.is_empty() {
            findings.push(
                Finding::failed(Code::DnsAnswers, "No DNS server answered")
                    .got_words(self.listed(|sight| !sight.told()))
                    .owner(Owner::You)
                    .fix("Check that this machine is online and that its firewall lets DNS (port 53) out; then look again."),
            );
        }
        let cause = findings.first().map_or(SILENT, |finding| finding.code);
        findings.push(Finding::skipped(RECORD_VISIBLE, "Whether the record is visible could not be judged", cause));
        findings
    }

    /// Servers that are ill although others answer.
    pub(super) fn ill_servers(&self) -> Vec<Finding> {
        let mut findings = self.ill_zone_servers(Status::Warning);
        let resolver = |sight: &Sight<'a>| !sight.speaks_for_zone() && !sight.told();
        if self.sights.iter().any(resolver) {
            findings.push(
                Finding::warning(Code::ResolverSilent, "A resolver could not be asked")
                    .got_words(self.listed(resolver))
                    .owner(Owner::You)
                    .fix("Nothing has to be done: networks often let only their own resolver through."),
            );
        }
        findings
    }

    fn ill_zone_servers(&self, status: Status) -> Vec<Finding> {
        let fails = |saw: &Saw<'a>| matches!(saw, Saw::Broken("SERVFAIL"));
        let lame =
            |sight: &Sight<'a>| sight.speaks_for_zone() && matches!(sight.saw, Saw::Broken(_)) && !fails(&sight.saw);
        let failing = |sight: &Sight<'a>| sight.speaks_for_zone() && fails(&sight.saw);
        let cut = |sight: &Sight<'a>| sight.speaks_for_zone() && sight.saw == Saw::Cut;
        let silent = |sight: &Sight<'a>| sight.speaks_for_zone() && sight.saw == Saw::Silence;
        let mut findings = Vec::new();
        if self.sights.iter().any(failing) {
            let title = "A server that was asked for the zone answers SERVFAIL, an error of its own".to_owned();
            findings.push(self.finding(FAILING, status, title).got_words(self.listed(failing)).owner(Owner::Dns).fix(
                "Ask whoever runs the zone to repair it: the zone is damaged or not loaded on that server, or its \
                 DNSSEC is broken. Changing the record does not help before that.",
            ));
        }
        if self.sights.iter().any(cut) {
            let title = "The answer is too long for UDP, and the server does not answer over TCP".to_owned();
            findings.push(self.finding(CUT, status, title).got_words(self.listed(cut)).owner(Owner::Dns).fix(
                "Look again from another network, because firewalls often block DNS over TCP (port 53). If \
                 it is the same there, ask whoever runs the zone to open TCP port 53 on that server.",
            ));
        }
        if self.sights.iter().any(lame) {
            let title = match status {
                Status::Failed => "No server that was asked is responsible for the zone".to_owned(),
                _ => "A server that was asked is not responsible for the zone".to_owned(),
            };
            findings.push(self.finding(LAME, status, title).got_words(self.listed(lame)).owner(Owner::Dns).fix(
                "Ask whoever runs the zone to set it up on that server, or to take the server off the list of name \
                 servers at the registrar: Claude may ask just that one.",
            ));
        }
        if self.sights.iter().any(silent) {
            let title = match (status, findings.is_empty()) {
                (Status::Failed, true) => "No server that was asked for the zone answered".to_owned(),
                _ => "A server that was asked for the zone does not answer".to_owned(),
            };
            findings.push(self.finding(SILENT, status, title).got_words(self.listed(silent)).owner(Owner::Dns).fix(
                "Look again in a minute. If it stays silent, ask whoever runs the zone to repair that server or to \
                 take it off the list of name servers at the registrar.",
            ));
        }
        findings
    }

    /// Some have the record, some do not.
    pub(super) fn servers_disagree(&self, judges: &[&Sight<'a>]) -> Vec<Finding> {
        const CODE: Code = Code::TxtServersDisagree;
        let without: Vec<String> = judges
            .iter()
            .filter(|sight| !sight.saw.has_record())
            .map(|sight| format!("{}: {}", wording::server(sight.answer), self.in_words(&sight.saw)))
            .collect();
        let count = judges.len() - without.len();
        let title = format!("Only {count} of {} servers have the record", judges.len());
        let fix = format!(
            "Wait until every server has the new zone, which takes minutes as a rule, and look again{}. If it stays \
             so, ask whoever runs the zone why those servers keep an old copy.",
            self.memory(judges)
                .map(|memory| format!(" after {}", wording::moment(self.now, memory)))
                .unwrap_or_default()
        );
        let cause =
            self.at_dns_host(Finding::failed(CODE, title).want(self.question.value()).got_words(without.join("; ")));
        vec![cause.fix(fix), self.waits_for(CODE)]
    }

    /// The zone has the record and resolvers still remember what was there before.
    pub(super) fn resolvers_remember(&self) -> Vec<Finding> {
        let behind = |kind: ServerKind| -> Vec<&Sight<'a>> {
            self.sights.iter().filter(|sight| sight.is(kind) && sight.told() && !sight.saw.has_record()).collect()
        };
        let mut findings = Vec::new();
        let public = behind(ServerKind::Public);
        if !public.is_empty() {
            let until = match self.memory(&public) {
                Some(memory) => format!("Wait until {}", wording::moment(self.now, memory)),
                None => "Wait a few minutes".to_owned(),
            };
            findings.push(
                Finding::failed(Code::TxtResolversRemember, "Public resolvers still remember what was there before")
                    .want(self.question.value())
                    .got_words(self.told_by(&public))
                    .owner(Owner::Dns)
                    .fix(format!(
                        "{until} and look again. If it stays so, the name servers asked from this network are not \
                         the ones that the world asks: add the record to the zone that the world sees."
                    )),
            );
        }
        let system = behind(ServerKind::System);
        if !system.is_empty() {
            findings.push(
                Finding::warning(Code::TxtSystemResolverDiffers, "This machine's own resolver does not show the record")
                    .got_words(self.told_by(&system))
                    .owner(Owner::You)
                    .fix("Nothing has to be done: it remembers an old answer or shows an internal zone, and Claude does not ask it."),
            );
        }
        findings
    }

    fn told_by(&self, sights: &[&Sight<'a>]) -> String {
        let each = |sight: &&Sight<'a>| format!("{}: {}", wording::server(sight.answer), self.in_words(&sight.saw));
        sights.iter().map(each).collect::<Vec<_>>().join("; ")
    }

    fn listed(&self, which: impl Fn(&Sight<'a>) -> bool) -> String {
        self.told_by(&self.sights.iter().filter(|sight| which(sight)).collect::<Vec<_>>())
    }

    /// The longest time for which the word of those that lack the record may be remembered.
    pub(super) fn memory(&self, sights: &[&Sight<'a>]) -> Option<u32> {
        let lacking = sights.iter().filter(|sight| !sight.saw.has_record());
        lacking.filter_map(|sight| sight.answer.outcome.remembered_for()).max()
    }

    fn in_words(&self, saw: &Saw<'a>) -> String {
        match saw {
            Saw::Record | Saw::RecordBehindAlias(_) => "the record".to_owned(),
            Saw::Slip(_, found) | Saw::OtherToken(_, found) => wording::cut(found),
            Saw::Alias(target) => format!("an alias of {target}"),
            Saw::Nothing(0) => "no TXT record".to_owned(),
            Saw::Nothing(1) => "one other TXT value".to_owned(),
            Saw::Nothing(count) => format!("{count} other TXT values"),
            Saw::Broken(code) => (*code).to_owned(),
            Saw::Cut => "an answer that was too long for UDP, and none over TCP".to_owned(),
            Saw::Silence => "no answer".to_owned(),
        }
    }

    fn finding(&self, code: Code, status: Status, title: String) -> Finding {
        match status {
            Status::Failed => Finding::failed(code, title),
            _ => Finding::warning(code, title),
        }
    }
}
