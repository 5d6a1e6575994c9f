//! Findings about servers: those that are silent or not responsible, those that disagree, and resolvers that remember.

use super::{Case, RECORD_VISIBLE, Saw, Sight};
use crate::{
    Code, Finding, Owner, Status,
    domain::{ServerKind, report::NOT_AUTHORITATIVE, wording},
    message::{Message, exact, say},
    plain::quoted,
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
            let finding = Finding::failed(Code::DnsAnswers, say::dns_answers::none())
                .owner(Owner::You)
                .fix(say::dns_answers::none_fix());
            findings.push(match self.sights.is_empty() {
                true => finding,
                false => finding.got_words(self.listed(|sight| !sight.told())),
            });
        }
        let cause = findings.first().map_or(SILENT, |finding| finding.code);
        findings.push(Finding::skipped(RECORD_VISIBLE, say::txt_record_visible::not_told(), cause));
        findings
    }

    /// Servers that are ill although others answer.
    pub(super) fn ill_servers(&self) -> Vec<Finding> {
        let mut findings = self.ill_zone_servers(Status::Warning);
        let resolver = |sight: &Sight<'a>| !sight.speaks_for_zone() && !sight.told();
        if self.sights.iter().any(resolver) {
            findings.push(
                Finding::warning(Code::ResolverSilent, say::resolver_silent::silent())
                    .got_words(self.listed(resolver))
                    .owner(Owner::You)
                    .fix(say::resolver_silent::silent_fix()),
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
        let ill = |code: Code, title: Message, which: &dyn Fn(&Sight<'a>) -> bool, fix: Message| {
            let finding = match status {
                Status::Failed => Finding::failed(code, title),
                _ => Finding::warning(code, title),
            };
            finding.got_words(self.listed(which)).owner(Owner::Dns).fix(fix)
        };
        let mut findings = Vec::new();
        if self.sights.iter().any(failing) {
            let (title, fix) = (say::dns_server_failing::servfail(), say::dns_server_failing::servfail_fix());
            findings.push(ill(FAILING, title, &failing, fix));
        }
        if self.sights.iter().any(cut) {
            let (title, fix) = (say::dns_answer_too_long::udp_only(), say::dns_answer_too_long::udp_only_fix());
            findings.push(ill(CUT, title, &cut, fix));
        }
        if self.sights.iter().any(lame) {
            let title = match status {
                Status::Failed => say::dns_server_lame::all(),
                _ => say::dns_server_lame::some(),
            };
            findings.push(ill(LAME, title, &lame, say::dns_server_lame::fix()));
        }
        if self.sights.iter().any(silent) {
            let title = match (status, findings.is_empty()) {
                (Status::Failed, true) => say::dns_server_silent::all(),
                _ => say::dns_server_silent::some(),
            };
            findings.push(ill(SILENT, title, &silent, say::dns_server_silent::fix()));
        }
        findings
    }

    /// Some have the record, some do not.
    pub(super) fn servers_disagree(&self, judges: &[&Sight<'a>]) -> Vec<Finding> {
        const CODE: Code = Code::TxtServersDisagree;
        let without: Vec<&Sight<'a>> = judges.iter().filter(|sight| !sight.saw.has_record()).copied().collect();
        let count = judges.len() - without.len();
        let fix = match self.memory(judges) {
            Some(memory) => say::txt_servers_disagree::until_fix(wording::moment(self.now, memory)),
            None => say::txt_servers_disagree::fix(),
        };
        let finding = Finding::failed(CODE, say::txt_servers_disagree::some(judges.len(), count));
        let cause = self.at_dns_host(finding.want(self.question.value()).got_words(told_by(&without)));
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
            let fix = match self.memory(&public) {
                Some(memory) => say::txt_resolvers_remember::until_fix(wording::moment(self.now, memory)),
                None => say::txt_resolvers_remember::fix(),
            };
            findings.push(
                Finding::failed(Code::TxtResolversRemember, say::txt_resolvers_remember::remember())
                    .want(self.question.value())
                    .got_words(told_by(&public))
                    .owner(Owner::Dns)
                    .fix(fix),
            );
        }
        let system = behind(ServerKind::System);
        if !system.is_empty() {
            findings.push(
                Finding::warning(Code::TxtSystemResolverDiffers, say::txt_system_resolver_differs::differs())
                    .got_words(told_by(&system))
                    .owner(Owner::You)
                    .fix(say::txt_system_resolver_differs::differs_fix()),
            );
        }
        findings
    }

    fn listed(&self, which: impl Fn(&Sight<'a>) -> bool) -> Message {
        told_by(&self.sights.iter().filter(|sight| which(sight)).collect::<Vec<_>>())
    }

    /// The longest time for which the word of those that lack the record may be remembered.
    pub(super) fn memory(&self, sights: &[&Sight<'a>]) -> Option<u32> {
        let lacking = sights.iter().filter(|sight| !sight.saw.has_record());
        lacking.filter_map(|sight| sight.answer.outcome.remembered_for()).max()
    }
}

fn told_by(sights: &[&Sight]) -> Message {
    say::server_answer::each(sights.iter().map(|sight| told(sight)).collect::<Vec<_>>())
}

fn told(sight: &Sight) -> Message {
    let server = wording::server(sight.answer);
    match &sight.saw {
        Saw::Record | Saw::RecordBehindAlias(_) => say::server_answer::record(server),
        Saw::Slip(_, found) | Saw::OtherToken(_, found) => {
            say::server_answer::value(server, exact(quoted(&wording::cut(found))))
        }
        Saw::Alias(target) => say::server_answer::alias(server, exact(target)),
        Saw::Nothing(count) => say::server_answer::others(*count, server),
        Saw::Broken(NOT_AUTHORITATIVE) => say::server_answer::not_responsible(server),
        Saw::Broken(code) => say::server_answer::error(exact(code), server),
        Saw::Cut => say::server_answer::too_long(server),
        Saw::Silence => say::server_answer::silent(server),
    }
}
