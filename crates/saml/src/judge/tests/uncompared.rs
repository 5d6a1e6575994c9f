//! A response is good for Claude only once it was compared with everything that says for whom it is meant.

use super::*;
use forge::expectation;

#[test]
fn nothing_is_said_for_claude_until_audience_recipient_and_request_were_compared() {
    let xml = Forge::new().xml();
    let judged = |change: &dyn Fn(&mut Expectation)| {
        let mut known = expectation();
        change(&mut known);
        judge_xml_once(&xml, &known)
    };
    assert_eq!(judged(&|_| {}).would_claude_accept, Some(true));
    type Change = fn(&mut Expectation);
    let changes: [(&str, Change); 3] = [
        ("audience_matches", |known| known.entity_id = None),
        ("recipient_matches", |known| known.acs = None),
        ("in_response_to_matches", |known| known.request = RequestRule::AnyOrNone),
    ];
    for (code, change) in changes {
        let judgement = judged(&change);
        assert_accepted(&judgement);
        assert_eq!((judgement.would_claude_accept, &judgement.predicted_error), (None, &None), "{code}");
        assert!(!judgement.lets_in());
        assert_eq!(not_compared(&judgement.findings).collect::<Vec<_>>(), [code.parse().unwrap()]);
    }
    // What fails is known, whatever was not compared.
    let refused = judged(&|known| {
        known.request = RequestRule::AnyOrNone;
        known.domains = vec![DomainName::parse("example.org").unwrap()];
    });
    assert_eq!(refused.would_claude_accept, Some(false));
}
