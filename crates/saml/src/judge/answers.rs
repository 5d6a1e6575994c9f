//! Which request a response says that it answers, and whether that is the one that was sent.

use super::expectation::{Expectation, RequestRule};
use super::reading::{Confirmation, Envelope};
use latchkey_core::{Code, Finding, Owner};
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
    let failed = |title: &str| {
        let finding = Finding::failed(CODE, title).owner(Owner::You);
        match said {
            Some(got) => finding.got(got),
            None => finding.got_words("no InResponseTo"),
        }
    };
    let is_earlier = said.is_some_and(|said| expectation.earlier_requests.iter().any(|earlier| earlier == said));
    match &expectation.request {
        RequestRule::Exactly(want) if outer == Some(want) && inner == Some(want) => {
            Finding::passed(CODE, "The response answers the request that was sent")
        }
        RequestRule::Exactly(want) => {
            if outer.is_none() && inner.is_none() {
                return failed("The response does not answer a request").want(want).fix(
                    "The sign-in began at the identity provider, by its tile or a link. Start it here, or at Claude's \
                     login page.",
                );
            }
            if is_earlier {
                return failed("The response belongs to an earlier test")
                    .want(want)
                    .fix("Close the older pages of the sign-in, start the test again and bring its own response.");
            }
            let title = match (outer, inner) {
                (Some(outer), Some(inner)) if outer == inner => "The response answers another request",
                (None, _) | (_, None) => "The response says only in one of two places which request it answers",
                _ => "The response says in two places that it answers different requests",
            };
            failed(title).want(want).fix("Start the sign-in again and bring its own response.")
        }
        RequestRule::Unsolicited if said.is_none() && outer.is_none() => {
            Finding::passed(CODE, "The response was sent without being asked for, and says so")
        }
        RequestRule::Unsolicited => failed("The response answers a request that was never sent here")
            .want_words("no InResponseTo")
            .fix("Start the sign-in again and bring its own response."),
        RequestRule::AnyOrNone if outer.is_some() && inner.is_some() && outer != inner => {
            failed("The response says in two places that it answers different requests")
                .fix("Use the response as the identity provider sent it.")
        }
        RequestRule::AnyOrNone if is_earlier => of_an_earlier_test(failed, expectation, judged),
        RequestRule::AnyOrNone => Finding::skipped(
            CODE,
            "Which request is answered is not compared, since it is not known",
            Code::RequestKnown,
        ),
    }
}

/// It answers a request that this machine sent in a sign-in test. Whoever sent another one refuses it; where the test
/// itself is what is looked at, nothing is wrong.
fn of_an_earlier_test(failed: impl Fn(&str) -> Finding, expectation: &Expectation, judged: &[Finding]) -> Finding {
    let Some(acs) = &expectation.acs else {
        return Finding::warning(CODE, "The response belongs to an earlier test")
            .owner(Owner::You)
            .fix("To judge a sign-in at Claude, bring the response of that sign-in.");
    };
    if is_on_this_machine(acs) {
        return Finding::passed(CODE, "The response answers a request of an earlier test");
    }
    let elsewhere = |finding: &&Finding| finding.code == Code::RecipientMatches && finding.is_failure();
    if judged.iter().any(|finding| elsewhere(&finding)) {
        return Finding::skipped(CODE, "The response belongs to an earlier test", Code::RecipientMatches);
    }
    failed("The response belongs to an earlier test")
        .want_words("a request of Claude's")
        .fix("Begin the sign-in at Claude's login page and bring the response of that sign-in.")
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
