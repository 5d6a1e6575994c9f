//! Why no server has the record: a slip in the value, an alias, another place, another value, or simply not there yet.

use super::{Case, RECORD_VISIBLE, Saw, Sight, slip::led_by_difference};
use crate::{
    Code, Finding, Owner,
    domain::{
        FoundAt, Place,
        known::KNOWN,
        value::{Likeness, examine, tight},
        wording,
    },
};

impl<'a> Case<'a> {
    /// The one fault that explains best why none of `judges` has the record, and what waits for it.
    pub(super) fn fault(&self, judges: &[&Sight<'a>]) -> Vec<Finding> {
        let slip = judges.iter().find_map(|sight| match &sight.saw {
            Saw::Slip(compared, found) => Some(self.slip(compared, found, sight.answer.outcome.values())),
            _ => None,
        });
        let cause = slip
            .or_else(|| self.at_another_place())
            .or_else(|| self.behind_alias(judges))
            .or_else(|| self.another_value(judges))
            .unwrap_or_else(|| self.not_there_yet(judges));
        let code = cause.code;
        vec![self.at_dns_host(cause), self.waits_for(code)]
    }

    /// Adds who can fix it and where to click.
    pub(super) fn at_dns_host(&self, finding: Finding) -> Finding {
        let finding = finding.owner(Owner::Dns);
        match self.signpost.place() {
            Some(place) => finding.at(place),
            None => finding,
        }
    }

    /// The main check, waiting for its cause.
    pub(super) fn waits_for(&self, cause: Code) -> Finding {
        Finding::skipped(RECORD_VISIBLE, "The record is not yet where every server shows it", cause)
    }

    fn at_another_place(&self) -> Option<Finding> {
        let want = self.question.value();
        let best = |found: &'a FoundAt| {
            let compared = found.values.iter().map(|value| (examine(want, value), value));
            compared
                .filter(|(compared, _)| compared.likeness == Likeness::Same || compared.likeness.is_slip())
                .min_by_key(|(compared, _)| compared.likeness)
        };
        let hits = self.elsewhere.found.iter().filter_map(|found| Some((found, best(found)?)));
        let (found, (compared, value)) =
            hits.min_by_key(|(found, (compared, _))| (compared.likeness != Likeness::Same, found.place))?;
        let got = match compared.likeness {
            Likeness::Same => found.name.clone(),
            _ => format!("{}, with the value {}", found.name, wording::cut(value)),
        };
        let finding = self.misplaced(found.place, compared.likeness).want(self.question.name()).got(got);
        let alone = compared.others().next().is_none();
        Some(if alone { finding } else { finding.fix(self.put_apart(&compared, &found.name, &found.values)) })
    }

    fn misplaced(&self, place: Place, likeness: Likeness) -> Finding {
        let entry = self.signpost.host_entry();
        let move_it = format!("Edit the record and {entry}; the host shown by Claude is {}.", self.question.host());
        match place {
            Place::Wildcard => Finding::failed(Code::TxtAtWildcard, "The record stands at the wildcard *").fix(format!(
                "Edit the record and {entry} instead of *: a wildcard stands for every name below the domain and never \
                 for the domain itself."
            )),
            Place::DoubledZone => Finding::failed(Code::TxtDoubledZone, "The DNS host added the domain twice").fix(format!(
                "Edit the record and {entry}, without the domain: this DNS host adds it by itself. The record with the \
                 doubled name can then be deleted."
            )),
            Place::LiteralAt => {
                Finding::failed(Code::TxtLiteralAt, "The DNS host took the @ for a name").fix(format!(
                    "Edit the record and leave its host empty, or enter the full name {}.",
                    self.question.name()
                ))
            }
            Place::PartAsHost => {
                Finding::failed(Code::TxtSplitAtEquals, "The value was split at the = sign into host and value")
                    .fix(format!("Edit the record: {entry}, and put the whole value, with both parts and the =, into its value."))
            }
            Place::Www => Finding::failed(Code::TxtAtWww, "The record stands at www instead of the host shown").fix(move_it),
            Place::AcmeChallenge if self.is_subdomain() && likeness == Likeness::Same => {
                Finding::warning(Code::TxtAtAcmeChallenge, "The record stands at _acme-challenge, as older guides say")
                    .fix(format!(
                        "Leave it if Claude shows the domain as verified. If it stays pending, add the record again \
                         at the host that Claude shows: {entry}."
                    ))
            }
            Place::AcmeChallenge => {
                Finding::failed(Code::TxtAtAcmeChallenge, "The record stands at _acme-challenge instead of the host shown")
                    .fix(move_it)
            }
            Place::Underscore => {
                Finding::failed(Code::TxtAtUnderscoreHost, "The record stands at a host with an underscore").fix(move_it)
            }
            Place::Domain => {
                Finding::failed(Code::TxtAtDomain, "The record stands at the domain itself, not at the host asked for")
                    .fix("Compare the host with Claude's page. If Claude shows @, look again with @ as the host.")
            }
            Place::Parent => {
                Finding::failed(Code::TxtAtParentDomain, "The record stands at the domain above").fix(format!(
                    "Edit the record and {entry}; or, if your e-mail addresses end in the domain above, verify that one."
                ))
            }
        }
    }

    fn is_subdomain(&self) -> bool {
        let domain = self.question.domain().as_str();
        domain.split_once('.').is_some_and(|(_, parent)| !KNOWN.is_public_suffix(parent))
    }

    fn behind_alias(&self, judges: &[&Sight<'a>]) -> Option<Finding> {
        let target = judges.iter().find_map(|sight| match sight.saw {
            Saw::Alias(target) => Some(target),
            _ => None,
        })?;
        let finding = Finding::failed(Code::TxtHostIsAlias, "The host is an alias (CNAME), which hides other records");
        Some(finding.want_words("a TXT record").got_words(format!("{} is an alias of {target}", self.question.name())).fix(format!(
            "A name with a CNAME can hold no TXT record: replace the CNAME by A and AAAA records (or the DNS host's \
             ALIAS) and add the TXT record, or add the TXT record at {target}."
        )))
    }

    fn another_value(&self, judges: &[&Sight<'a>]) -> Option<Finding> {
        let (compared, found) = judges.iter().find_map(|sight| match &sight.saw {
            Saw::OtherToken(compared, found) => Some((compared, *found)),
            _ => None,
        })?;
        let want = self.question.value();
        let title = if compared.likeness == Likeness::OlderToken {
            "An older value of this verification stands there"
        } else {
            "The record holds another Anthropic value"
        };
        let finding = Finding::failed(Code::TxtOtherToken, title).want(want).got(wording::cut(found));
        Some(finding.fix(led_by_difference(
            want,
            tight(&compared.ours),
            "Add the wanted value as a second TXT record beside it. If another organization of yours has this domain, \
             an Owner there has to remove it first: only one parent organization can have a domain.",
        )))
    }

    fn not_there_yet(&self, judges: &[&Sight<'a>]) -> Finding {
        let name = self.question.name();
        let others = judges.iter().map(|sight| if let Saw::Nothing(count) = sight.saw { count } else { 0 }).max();
        let got = match others.unwrap_or(0) {
            0 => format!("no TXT record at {name}"),
            1 => format!("one other TXT value at {name}"),
            count => format!("{count} other TXT values at {name}"),
        };
        let wait = match self.memory(judges) {
            Some(memory) => format!(
                "If it was added just now, look again after {}: for up to {} resolvers may remember what was \
                 there before.",
                wording::moment(self.now, memory),
                wording::span(memory)
            ),
            None => "If it was added just now, look again in 10 minutes.".to_owned(),
        };
        Finding::failed(Code::TxtNotThereYet, "The record is not there yet").want(self.question.value()).got(got).fix(
            format!(
                "Add a TXT record beside those that are there: {}, and put in the wanted value. {wait}",
                self.signpost.host_entry()
            ),
        )
    }
}
