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
    message::{exact, say},
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
            Some(place) => finding.at(exact(place)),
            None => finding,
        }
    }

    /// The main check, waiting for its cause.
    pub(super) fn waits_for(&self, cause: Code) -> Finding {
        Finding::skipped(RECORD_VISIBLE, say::txt_record_visible::not_everywhere(), cause)
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
        let finding = self.misplaced(found.place, compared.likeness).want(self.question.name());
        let finding = match compared.likeness {
            Likeness::Same => finding.got(&found.name),
            _ => finding.got_words(say::found_at::with_value(exact(&found.name), exact(wording::cut(value)))),
        };
        let alone = compared.others().next().is_none();
        Some(if alone { finding } else { finding.fix(self.put_apart(&compared, &found.name, &found.values)) })
    }

    fn misplaced(&self, place: Place, likeness: Likeness) -> Finding {
        let entry = self.signpost.host_entry();
        let move_it = || say::host_entry::edit_fix(self.signpost.host_entry(), exact(self.question.host()));
        match place {
            Place::Wildcard => Finding::failed(Code::TxtAtWildcard, say::txt_at_wildcard::wildcard())
                .fix(say::txt_at_wildcard::wildcard_fix(entry)),
            Place::DoubledZone => Finding::failed(Code::TxtDoubledZone, say::txt_doubled_zone::doubled())
                .fix(say::txt_doubled_zone::doubled_fix(entry)),
            Place::LiteralAt => Finding::failed(Code::TxtLiteralAt, say::txt_literal_at::at())
                .fix(say::txt_literal_at::at_fix(exact(self.question.name()))),
            Place::PartAsHost => Finding::failed(Code::TxtSplitAtEquals, say::txt_split_at_equals::split())
                .fix(say::txt_split_at_equals::split_fix(entry)),
            Place::Www => Finding::failed(Code::TxtAtWww, say::txt_at_www::www()).fix(move_it()),
            Place::AcmeChallenge if self.is_subdomain() && likeness == Likeness::Same => {
                Finding::warning(Code::TxtAtAcmeChallenge, say::txt_at_acme_challenge::older_guides())
                    .fix(say::txt_at_acme_challenge::older_guides_fix(entry))
            }
            Place::AcmeChallenge => {
                Finding::failed(Code::TxtAtAcmeChallenge, say::txt_at_acme_challenge::instead()).fix(move_it())
            }
            Place::Underscore => {
                Finding::failed(Code::TxtAtUnderscoreHost, say::txt_at_underscore_host::underscore()).fix(move_it())
            }
            Place::Domain => {
                Finding::failed(Code::TxtAtDomain, say::txt_at_domain::itself()).fix(say::txt_at_domain::itself_fix())
            }
            Place::Parent => Finding::failed(Code::TxtAtParentDomain, say::txt_at_parent_domain::above())
                .fix(say::txt_at_parent_domain::above_fix(entry)),
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
        let finding = Finding::failed(Code::TxtHostIsAlias, say::txt_host_is_alias::hides_it());
        Some(
            finding
                .want_words(say::txt_host_is_alias::hides_it_want())
                .got_words(say::txt_host_is_alias::alias_of(exact(self.question.name()), exact(target)))
                .fix(say::txt_host_is_alias::hides_it_fix(exact(target))),
        )
    }

    fn another_value(&self, judges: &[&Sight<'a>]) -> Option<Finding> {
        let (compared, found) = judges.iter().find_map(|sight| match &sight.saw {
            Saw::OtherToken(compared, found) => Some((compared, *found)),
            _ => None,
        })?;
        let want = self.question.value();
        let title = if compared.likeness == Likeness::OlderToken {
            say::txt_other_token::older()
        } else {
            say::txt_other_token::other()
        };
        let finding = Finding::failed(Code::TxtOtherToken, title).want(want).got(wording::cut(found));
        Some(finding.fix(led_by_difference(want, tight(&compared.ours), say::txt_other_token::fix())))
    }

    fn not_there_yet(&self, judges: &[&Sight<'a>]) -> Finding {
        let others = judges.iter().map(|sight| if let Saw::Nothing(count) = sight.saw { count } else { 0 }).max();
        let entry = self.signpost.host_entry();
        let fix = match self.memory(judges) {
            Some(memory) => {
                say::txt_not_there_yet::remembered_fix(entry, wording::moment(self.now, memory), wording::span(memory))
            }
            None => say::txt_not_there_yet::not_yet_fix(entry),
        };
        Finding::failed(Code::TxtNotThereYet, say::txt_not_there_yet::not_yet())
            .want(self.question.value())
            .got_words(say::txt_not_there_yet::not_yet_got(exact(self.question.name()), others.unwrap_or(0)))
            .fix(fix)
    }
}
