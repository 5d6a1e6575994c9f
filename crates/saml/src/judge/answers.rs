//! Which request a response says that it answers, and whether that is the one that was sent.

use super::expectation::{Expectation, RequestRule};
use super::reading::{Confirmation, Envelope};
use latchkey_core::{
    Code, Finding, Owner,
    message::{Message, say},
};
use url::Host;

const CODE: Code = Code::InResponseToMatches;

/// `judged` are the findings before this one: that it went to another address explains that it answers another request.
pub(super) fn judge(
    envelope: &Envelope,
    confirmation: Option<&Confirmation>,
    expectation: &Expectation,
    judged: &[Finding],
) -> Finding {
    let outer = envelope.in_response_to.as_deref();
    let inner = confirmation.and_then(|confirmation| confirmation.in_response_to.as_deref());
    let said = inner.or(outer);
    let failed = |title: Message| {
        let finding = Finding::failed(CODE, title).owner(Owner::You);
        match said {
            Some(got) => finding.got(got),
            None => finding.got_words(say::in_response_to_matches::none()),
        }
    };
    let is_earlier = said.is_some_and(|said| expectation.earlier_requests.iter().any(|earlier| earlier == said));
    match &expectation.request {
        RequestRule::Exactly(want) if outer == Some(want) && inner == Some(want) => {
            Finding::passed(CODE, say::in_response_to_matches())
        }
        RequestRule::Exactly(want) => {
            if outer.is_none() && inner.is_none() {
                return failed(say::in_response_to_matches::unasked())
                    .want(want)
                    .fix(say::in_response_to_matches::unasked_fix());
            }
            if is_earlier {
                return failed(say::in_response_to_matches::earlier_test())
                    .want(want)
                    .fix(say::in_response_to_matches::earlier_test_fix());
            }
            let title = match (outer, inner) {
                (Some(outer), Some(inner)) if outer == inner => say::in_response_to_matches::another(),
                (None, _) | (_, None) => say::in_response_to_matches::one_place(),
                _ => say::in_response_to_matches::two_requests(),
            };
            failed(title).want(want).fix(say::in_response_to_matches::fix())
        }
        RequestRule::Unsolicited if said.is_none() && outer.is_none() => {
            Finding::passed(CODE, say::in_response_to_matches::unsolicited())
        }
        RequestRule::Unsolicited => failed(say::in_response_to_matches::never_sent())
            .want_words(say::in_response_to_matches::none())
            .fix(say::in_response_to_matches::fix()),
        RequestRule::AnyOrNone if outer.is_some() && inner.is_some() && outer != inner => {
            failed(say::in_response_to_matches::two_requests()).fix(say::in_response_to_matches::two_requests_fix())
        }
        RequestRule::AnyOrNone if is_earlier => of_an_earlier_test(failed, expectation, judged),
        RequestRule::AnyOrNone => Finding::skipped(CODE, say::in_response_to_matches::unknown(), Code::RequestKnown),
    }
}

/// It answers a request that this machine sent in a sign-in test. Whoever sent another one refuses it; where the test
/// itself is what is looked at, nothing is wrong.
fn of_an_earlier_test(failed: impl Fn(Message) -> Finding, expectation: &Expectation, judged: &[Finding]) -> Finding {
    let Some(acs) = &expectation.acs else {
        return Finding::warning(CODE, say::in_response_to_matches::earlier_test())
            .owner(Owner::You)
            .fix(say::in_response_to_matches::earlier_test_alone_fix());
    };
    if is_on_this_machine(acs) {
        return Finding::passed(CODE, say::in_response_to_matches::earlier_test_here());
    }
    let elsewhere = |finding: &&Finding| finding.code == Code::RecipientMatches && finding.is_failure();
    if judged.iter().any(|finding| elsewhere(&finding)) {
        return Finding::skipped(CODE, say::in_response_to_matches::earlier_test(), Code::RecipientMatches);
    }
    failed(say::in_response_to_matches::earlier_test())
        .want_words(say::in_response_to_matches::earlier_test_elsewhere_want())
        .fix(say::in_response_to_matches::earlier_test_elsewhere_fix())
}

fn is_on_this_machine(acs: &str) -> bool {
    let url = url::Url::parse(acs).ok();
    match url.as_ref().and_then(url::Url::host) {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}
