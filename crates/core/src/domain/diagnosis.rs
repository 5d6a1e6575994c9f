//! From answers to findings. The cause comes first; `txt_record_visible` is always there, passed or waiting for its
//! cause. Nothing here asks anybody: what servers said comes in, what it means goes out.

use super::{
    DomainName, Elsewhere, Existence, Outcome, Question, ServerAnswer, ServerKind,
    known::KNOWN,
    value::{self, Compared, Likeness},
    wording::{self, Signpost},
};
use crate::{
    Code, Finding, Owner, Timestamp,
    message::{exact, say},
};

mod fault;
mod server;
mod slip;

/// The check that everything else serves.
pub const RECORD_VISIBLE: Code = Code::TxtRecordVisible;
const VALUE_GIVEN: Code = Code::TxtValueGiven;
const NOT_CONSUMER_MAIL: Code = Code::DomainNotConsumerMail;

/// What the answers to `question` mean. `elsewhere` is what was found around it, `now` the time of the look.
pub fn diagnose(question: &Question, answers: &[ServerAnswer], elsewhere: &Elsewhere, now: Timestamp) -> Vec<Finding> {
    let case = Case::new(question, answers, elsewhere, now);
    if let Some(cause) = case.why_not_judged() {
        let skipped = Finding::skipped(RECORD_VISIBLE, say::txt_record_visible::not_judged(), cause.code);
        return vec![cause, skipped];
    }
    let mut findings = case.verdict();
    findings.extend(case.other_token_beside());
    findings.extend(question.cleaned());
    findings.push(value_shape(question.value()));
    findings
}

/// When another look makes sense: as soon as a server may have forgotten that nothing was there, but not before 5 and
/// not after 60 seconds, because the zone's own servers are asked directly.
pub fn next_look(answers: &[ServerAnswer], now: Timestamp) -> Timestamp {
    const USUAL: u32 = 30;
    let soonest = answers.iter().filter_map(|answer| answer.outcome.negative_ttl()).min().unwrap_or(USUAL);
    now.plus_seconds(i64::from(soonest.clamp(5, 60)))
}

/// Whether another look may bring something else: not where the value or the domain itself is wrong.
pub fn worth_waiting(findings: &[Finding]) -> bool {
    let hopeless = [VALUE_GIVEN, NOT_CONSUMER_MAIL];
    findings.iter().any(Finding::is_failure)
        && !findings.iter().any(|finding| finding.is_failure() && hopeless.contains(&finding.code))
}

/// What one server's answer means for the record.
#[derive(Clone, Debug, PartialEq)]
enum Saw<'a> {
    /// The record is there.
    Record,
    /// The record is there, behind an alias that points here.
    RecordBehindAlias(&'a str),
    /// The value is there with a slip, in this text.
    Slip(Compared, &'a str),
    /// An alias that leads to no such record.
    Alias(&'a str),
    /// Another Anthropic value: what is like the wanted one in it, and the whole text.
    OtherToken(Compared, &'a str),
    /// Nothing of the kind; so many other TXT values.
    Nothing(usize),
    /// An error code.
    Broken(&'a str),
    /// An answer that was cut, and none over TCP.
    Cut,
    /// No answer.
    Silence,
}

impl Saw<'_> {
    fn has_record(&self) -> bool {
        matches!(self, Self::Record | Self::RecordBehindAlias(_))
    }
}

/// One server and what its answer means.
struct Sight<'a> {
    answer: &'a ServerAnswer,
    saw: Saw<'a>,
}

impl Sight<'_> {
    fn told(&self) -> bool {
        self.answer.outcome.is_answer()
    }

    /// Whether it speaks for the zone, or was named by the person.
    fn speaks_for_zone(&self) -> bool {
        matches!(self.answer.kind, ServerKind::Authoritative | ServerKind::Chosen)
    }

    fn is(&self, kind: ServerKind) -> bool {
        self.answer.kind == kind
    }
}

/// Everything that the findings are made from.
struct Case<'a> {
    question: &'a Question,
    elsewhere: &'a Elsewhere,
    signpost: Signpost<'a>,
    sights: Vec<Sight<'a>>,
    now: Timestamp,
}

impl<'a> Case<'a> {
    fn new(question: &'a Question, answers: &'a [ServerAnswer], elsewhere: &'a Elsewhere, now: Timestamp) -> Self {
        let mut sights: Vec<Sight<'a>> =
            answers.iter().map(|answer| Sight { answer, saw: see(question.value(), &answer.outcome) }).collect();
        // A name server asked without recursion shows only the alias; what stands behind it, the resolvers show.
        if sights.iter().any(|sight| sight.saw.has_record() && !sight.speaks_for_zone()) {
            for sight in &mut sights {
                if let Saw::Alias(target) = sight.saw {
                    sight.saw = Saw::RecordBehindAlias(target);
                }
            }
        }
        Self { question, elsewhere, signpost: Signpost::new(question, elsewhere), sights, now }
    }

    /// What has to be fixed before the record can matter.
    fn why_not_judged(&self) -> Option<Finding> {
        let domain = self.question.domain();
        if self.question.value().is_empty() {
            let given = Finding::failed(VALUE_GIVEN, say::txt_value_given::none());
            return Some(given.owner(Owner::You).fix(say::txt_value_given::none_fix()));
        }
        if let Some(finding) = consumer_mail(domain) {
            return Some(finding);
        }
        if self.elsewhere.existence == Existence::Missing && !self.sights.iter().any(|sight| sight.saw.has_record()) {
            return Some(
                Finding::failed(Code::DomainExists, say::domain_exists::missing(exact(domain)))
                    .want(domain.to_string())
                    .got("NXDOMAIN")
                    .owner(Owner::You)
                    .fix(say::domain_exists::missing_fix()),
            );
        }
        None
    }

    /// The servers whose word counts: the zone's own, else the public resolvers, else this machine's resolver.
    fn judges(&self) -> Vec<&Sight<'a>> {
        let groups: [&dyn Fn(&Sight<'a>) -> bool; 3] =
            [&|sight| sight.speaks_for_zone(), &|sight| sight.is(ServerKind::Public), &|sight| {
                sight.is(ServerKind::System)
            }];
        let telling = |group: &dyn Fn(&Sight<'a>) -> bool| -> Vec<&Sight<'a>> {
            self.sights.iter().filter(|sight| sight.told() && group(sight)).collect()
        };
        groups.into_iter().map(telling).find(|group| !group.is_empty()).unwrap_or_default()
    }

    fn verdict(&self) -> Vec<Finding> {
        let judges = self.judges();
        let zone_is_out = self.sights.iter().any(Sight::speaks_for_zone)
            && !self.sights.iter().any(|sight| sight.told() && sight.speaks_for_zone())
            && !self.outside_is_unreachable()
            && !judges.iter().any(|sight| sight.saw.has_record());
        if judges.is_empty() || zone_is_out {
            return self.nobody_tells();
        }
        let having = judges.iter().filter(|sight| sight.saw.has_record()).count();
        let mut findings = match having {
            0 => self.fault(&judges),
            some if some < judges.len() => self.servers_disagree(&judges),
            _ => self.visible(&judges),
        };
        findings.extend(self.ill_servers());
        findings
    }

    fn visible(&self, judges: &[&Sight<'a>]) -> Vec<Finding> {
        let title = match judges {
            [only] => say::txt_record_visible::one(wording::server(only.answer)),
            several if several.iter().all(|sight| sight.is(ServerKind::Authoritative)) => {
                say::txt_record_visible::name_servers(several.len())
            }
            several => say::txt_record_visible::servers(several.len()),
        };
        let mut findings = vec![Finding::passed(RECORD_VISIBLE, title).want(self.question.value())];
        let target = judges.iter().find_map(|sight| match sight.saw {
            Saw::RecordBehindAlias(target) => Some(target),
            _ => None,
        });
        findings.extend(target.map(|target| {
            Finding::warning(Code::TxtHostIsAlias, say::txt_host_is_alias::shows_it())
                .got_words(say::txt_host_is_alias::alias_of(exact(self.question.name()), exact(target)))
                .owner(Owner::Dns)
                .fix(say::txt_host_is_alias::shows_it_fix())
        }));
        findings.extend(self.resolvers_remember());
        findings
    }

    /// Another Anthropic value beside the right one.
    fn other_token_beside(&self) -> Option<Finding> {
        let want = self.question.value();
        let beside = |sight: &'_ Sight<'a>| -> Option<&'a str> {
            let values = sight.saw.has_record().then(|| sight.answer.outcome.values())?;
            values.iter().map(String::as_str).find(|found| value::compare(want, found).is_other_token())
        };
        self.sights.iter().find_map(beside).map(|found| {
            Finding::warning(Code::TxtOtherTokenBeside, say::txt_other_token_beside::beside())
                .got(wording::cut(found))
                .owner(Owner::Dns)
                .fix(say::txt_other_token_beside::beside_fix())
        })
    }
}

fn see<'a>(want: &str, outcome: &'a Outcome) -> Saw<'a> {
    let values = match outcome {
        Outcome::Refused { code } => return Saw::Broken(code),
        Outcome::TooLong => return Saw::Cut,
        Outcome::Silent => return Saw::Silence,
        outcome => outcome.values(),
    };
    let alias = match outcome {
        Outcome::Alias { target, .. } => Some(target.as_str()),
        _ => None,
    };
    if values.iter().any(|found| found == want) {
        return alias.map_or(Saw::Record, Saw::RecordBehindAlias);
    }
    let compared = values.iter().map(|found| (value::examine(want, found), found.as_str()));
    let best = compared.filter(|(compared, _)| compared.likeness != Likeness::Unrelated);
    let best = best.min_by_key(|(compared, _)| compared.likeness);
    if best.as_ref().is_some_and(|(compared, _)| matches!(compared.likeness, Likeness::CutShort | Likeness::PartOnly))
        && let Some((start, _)) = value::in_two_records(want, values)
    {
        let compared = Compared::whole(Likeness::Spread, start);
        return Saw::Slip(compared, start);
    }
    match (best, alias) {
        (Some((compared, found)), _) if compared.likeness.is_slip() => Saw::Slip(compared, found),
        (_, Some(target)) => Saw::Alias(target),
        (Some((compared, found)), None) => Saw::OtherToken(compared, found),
        (None, None) => Saw::Nothing(values.len()),
    }
}

/// What is wrong with a domain whose mailboxes anybody can have.
pub fn consumer_mail(domain: &DomainName) -> Option<Finding> {
    KNOWN.is_consumer_mail(domain.as_str()).then(|| {
        Finding::failed(NOT_CONSUMER_MAIL, say::domain_not_consumer_mail::public(exact(domain)))
            .want_words(say::domain_not_consumer_mail::public_want())
            .got(domain.to_string())
            .owner(Owner::You)
            .fix(say::domain_not_consumer_mail::public_fix())
    })
}

/// Whether a value has the form that Claude's values were seen to have; a warning at most, since the form is observed and not
/// documented.
pub fn value_shape(value: &str) -> Finding {
    const CODE: Code = Code::TxtValueShape;
    if value::has_usual_form(value) {
        return Finding::passed(CODE, say::txt_value_shape::usual());
    }
    let finding = Finding::warning(CODE, say::txt_value_shape::unusual())
        .want_words(say::txt_value_shape::unusual_want(exact(value::PREFIX)))
        .got(value)
        .owner(Owner::You);
    let beginning: String = value.chars().take(value::PREFIX.len()).collect();
    finding.fix(slip::led_by_difference(value::PREFIX, &beginning, say::txt_value_shape::unusual_fix()))
}
