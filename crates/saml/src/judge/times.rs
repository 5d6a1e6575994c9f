//! Everything that depends on the clock: validity, session end, and clocks that differ.

use super::expectation::{Expectation, RequestRule};
use super::reading::{Assertion, Confirmation, Envelope};
use super::words::{ago, ahead as ahead_by, seconds_between, span};
use latchkey_core::{
    Code, Finding, Owner, Timestamp,
    check::Setting,
    message::{Message, exact, say},
};

/// A response older than this (plus the skew) is refused even while its conditions hold, as OpenSAML-based service
/// providers do with old messages.
const MAX_AGE_SECONDS: i64 = 300;
const IN_ORDER: Code = Code::ValidityInOrder;

/// The moments of one response, all readable.
struct Moments {
    issued: Vec<Timestamp>,
    not_before: Vec<Timestamp>,
    not_on_or_after: Vec<Timestamp>,
    session_ends: Vec<Timestamp>,
    /// The beginning and the end, where nothing lies between them.
    never_valid: Option<Message>,
}

pub(super) fn judge(
    envelope: &Envelope,
    assertion: &Assertion,
    confirmation: Option<&Confirmation>,
    expectation: &Expectation,
) -> Vec<Finding> {
    let moments = match read(envelope, assertion, confirmation) {
        Ok(moments) => moments,
        Err(unreadable) => return vec![*unreadable],
    };
    let mut findings = Vec::new();
    if confirmation.is_some_and(|confirmation| confirmation.not_on_or_after.is_none()) {
        findings.push(
            Finding::failed(Code::ExpiryGiven, say::expiry_given::missing())
                .want_words(say::expiry_given::missing_want())
                .fix(say::expiry_given::missing_fix())
                .setting(Setting::Validity),
        );
    }
    let is_behind = is_older_than_its_request(&moments, envelope, confirmation, expectation);
    findings.extend(validity(&moments, is_behind, expectation));
    findings.push(session(&moments, expectation));
    findings
}

fn read(
    envelope: &Envelope,
    assertion: &Assertion,
    confirmation: Option<&Confirmation>,
) -> Result<Moments, Box<Finding>> {
    let conditions = assertion.conditions.as_ref();
    let mut issued = Vec::new();
    for text in [&envelope.issue_instant, &assertion.issue_instant] {
        let text = text.as_deref().ok_or_else(|| unreadable(None))?;
        issued.push(moment(text)?);
    }
    let all = |texts: Vec<Option<&String>>| {
        texts.into_iter().flatten().map(|text| moment(text)).collect::<Result<Vec<_>, _>>()
    };
    let starts = vec![
        conditions.and_then(|conditions| conditions.not_before.as_ref()),
        confirmation.and_then(|confirmation| confirmation.not_before.as_ref()),
    ];
    let ends = vec![
        conditions.and_then(|conditions| conditions.not_on_or_after.as_ref()),
        confirmation.and_then(|confirmation| confirmation.not_on_or_after.as_ref()),
    ];
    Ok(Moments {
        issued,
        never_valid: never_valid(&starts, &ends),
        not_before: all(starts)?,
        not_on_or_after: all(ends)?,
        session_ends: all(assertion.sessions.iter().map(Option::as_ref).collect())?,
    })
}

/// The beginning and the end of the conditions or of the confirmation, where the end is not after the beginning: SAML core
/// 2.4.1.2 and 2.5.1.2 ask for that of each of them, and no difference between clocks excuses it.
fn never_valid(starts: &[Option<&String>], ends: &[Option<&String>]) -> Option<Message> {
    starts.iter().zip(ends).find_map(|(start, end)| {
        let (start, end) = (to_the_fraction((*start)?)?, to_the_fraction((*end)?)?);
        (end.0 <= start.0).then(|| say::validity_in_order::never_got(exact(end.1), exact(start.1)))
    })
}

/// A moment to compare by, and how it is written.
fn to_the_fraction(text: &str) -> Option<((Timestamp, &str), &str)> {
    Some((Timestamp::parse_with_fraction(text)?, text.trim()))
}

fn moment(text: &str) -> Result<Timestamp, Box<Finding>> {
    Timestamp::parse(text).ok_or_else(|| unreadable(Some(text)))
}

fn unreadable(got: Option<&str>) -> Box<Finding> {
    Box::new(
        Finding::failed(Code::TimesReadable, say::times_readable::unreadable())
            .want_words(say::times_readable::unreadable_want())
            .got_or(got, say::times_readable::none())
            .fix(say::times_readable::unreadable_fix())
            .owner(Owner::Idp),
    )
}

fn validity(moments: &Moments, is_behind: bool, expectation: &Expectation) -> Vec<Finding> {
    let (now, skew) = (expectation.now, expectation.skew_seconds);
    let ahead = moments.issued.iter().map(|issued| seconds_between(now, *issued)).max().unwrap_or_default();
    let age = moments.issued.iter().map(|issued| seconds_between(*issued, now)).max().unwrap_or_default();
    let expiry = moments.not_on_or_after.iter().min().copied();
    let start = moments.not_before.iter().max().copied();
    let expired = expiry.filter(|expiry| now >= expiry.plus_seconds(skew));
    let early = start.filter(|start| now < start.plus_seconds(-skew));

    let clock = if is_behind {
        clock_behind(age, expired.is_some(), moments, expectation)
    } else {
        clock(ahead, age, expired.is_some(), moments, expectation)
    };
    let clock_is_ahead = ahead > skew;
    let inverted = moments.never_valid.as_ref().map(|got| {
        Finding::failed(IN_ORDER, say::validity_in_order::never())
            .want_words(say::validity_in_order::never_want())
            .got_words(got.clone())
            .fix(say::validity_in_order::never_fix())
            .setting(Setting::Validity)
    });
    let started = match early {
        _ if inverted.is_some() => Finding::skipped(Code::AlreadyValid, say::already_valid::never_valid(), IN_ORDER),
        None => Finding::passed(Code::AlreadyValid, say::already_valid()),
        Some(_) if clock_is_ahead => {
            Finding::skipped(Code::AlreadyValid, say::already_valid::follows_from_clock(), Code::ClocksAgree)
        }
        Some(start) => {
            Finding::failed(Code::AlreadyValid, say::already_valid::later(ahead_by(seconds_between(now, start))))
                .want_words(say::already_valid::later_want(exact(now)))
                .got(start.to_string())
                .fix(say::already_valid::later_fix())
                .setting(Setting::Validity)
        }
    };
    let ended = match expired {
        _ if inverted.is_some() => Finding::skipped(Code::NotExpired, say::not_expired::never_valid(), IN_ORDER),
        None => Finding::passed(Code::NotExpired, say::not_expired()),
        Some(_) if is_behind => {
            Finding::skipped(Code::NotExpired, say::not_expired::follows_from_clock(), Code::ClocksAgree)
        }
        Some(expiry) => expired_finding(expiry, age, expectation),
    };
    let mut findings: Vec<Finding> = inverted.into_iter().chain([clock, started, ended]).collect();
    if !findings.iter().any(Finding::is_failure) {
        findings.extend(skew_used(start, expiry, expectation));
    }
    findings
}

/// What held only because clocks may differ a little: when the difference grows, it fails.
fn skew_used(start: Option<Timestamp>, expiry: Option<Timestamp>, expectation: &Expectation) -> Option<Finding> {
    let now = expectation.now;
    let ahead = start.filter(|start| now < *start).map(|start| seconds_between(now, start));
    let late = expiry.filter(|expiry| now >= *expiry).map(|expiry| seconds_between(expiry, now));
    let got = match (ahead, late) {
        (Some(ahead), _) => say::skew_used::ahead_got(ahead_by(ahead)),
        (None, Some(late)) => say::skew_used::ago_got(ago(late)),
        (None, None) => return None,
    };
    Some(
        Finding::warning(Code::SkewUsed, say::skew_used::used(span(expectation.skew_seconds)))
            .want_words(say::skew_used::valid_want(exact(now)))
            .got_words(got)
            .fix(say::skew_used::used_fix())
            .owner(Owner::Clock),
    )
}

fn expired_finding(expiry: Timestamp, age: i64, expectation: &Expectation) -> Finding {
    let now = expectation.now;
    let finding = Finding::failed(Code::NotExpired, say::not_expired::expired(ago(seconds_between(expiry, now))))
        .want_words(say::saml_value::after_want(exact(now)))
        .got(expiry.to_string());
    if age <= expectation.skew_seconds {
        return finding.fix(say::not_expired::short_fix()).setting(Setting::Validity);
    }
    finding.owner(Owner::Clock).fix(say::clocks_agree::old_fix(span(age)))
}

/// Whether the response, which answers the request that was sent, claims to be older than that request.
fn is_older_than_its_request(
    moments: &Moments,
    envelope: &Envelope,
    confirmation: Option<&Confirmation>,
    expectation: &Expectation,
) -> bool {
    let RequestRule::Exactly(request) = &expectation.request else { return false };
    let said = [envelope.in_response_to.as_ref(), confirmation.and_then(|one| one.in_response_to.as_ref())];
    let answers = said.iter().all(|said| *said == Some(request));
    let first = moments.issued.iter().min();
    answers
        && expectation
            .requested_at
            .zip(first)
            .is_some_and(|(asked, issued)| seconds_between(*issued, asked) > expectation.skew_seconds)
}

fn clock_behind(age: i64, expired: bool, moments: &Moments, expectation: &Expectation) -> Finding {
    let title = say::clocks_agree::behind(span(age));
    let finding = if expired || age > MAX_AGE_SECONDS + expectation.skew_seconds {
        Finding::failed(Code::ClocksAgree, title)
    } else {
        Finding::warning(Code::ClocksAgree, title)
    };
    let got = moments.issued.first().map(ToString::to_string).unwrap_or_default();
    finding.want_words(issued_within(expectation)).got(got).owner(Owner::Clock).fix(say::clocks_agree::off_fix())
}

fn issued_within(expectation: &Expectation) -> Message {
    say::clocks_agree::issued(exact(expectation.now), expectation.skew_seconds)
}

fn clock(ahead: i64, age: i64, expired: bool, moments: &Moments, expectation: &Expectation) -> Finding {
    const CODE: Code = Code::ClocksAgree;
    let skew = expectation.skew_seconds;
    let off = |finding: Finding| {
        let got = moments.issued.first().map(ToString::to_string).unwrap_or_default();
        finding.want_words(issued_within(expectation)).got(got).owner(Owner::Clock)
    };
    if ahead > skew {
        return off(Finding::failed(CODE, say::clocks_agree::ahead(span(ahead)))).fix(say::clocks_agree::off_fix());
    }
    if expired {
        return Finding::skipped(CODE, say::clocks_agree::expired(), Code::NotExpired);
    }
    if age > MAX_AGE_SECONDS + skew {
        return off(Finding::failed(CODE, say::clocks_agree::old(ago(age)))).fix(say::clocks_agree::old_fix(span(age)));
    }
    if age > skew.saturating_mul(2).max(120) {
        return off(Finding::warning(CODE, say::clocks_agree::old(ago(age))))
            .fix(say::clocks_agree::a_little_old_fix());
    }
    Finding::passed(CODE, say::clocks_agree())
}

fn session(moments: &Moments, expectation: &Expectation) -> Finding {
    const CODE: Code = Code::SessionValid;
    match moments.session_ends.iter().min() {
        Some(end) if expectation.now >= end.plus_seconds(expectation.skew_seconds) => {
            Finding::failed(CODE, say::session_valid::ended())
                .want_words(say::saml_value::after_want(exact(expectation.now)))
                .got(end.to_string())
                .fix(say::session_valid::ended_fix())
                .setting(Setting::Validity)
        }
        _ => Finding::passed(CODE, say::session_valid()),
    }
}

/// Whether a confirmation's own times hold.
pub(super) fn confirmation_holds(confirmation: &Confirmation, expectation: &Expectation) -> bool {
    let read = |text: &Option<String>| text.as_deref().map(Timestamp::parse);
    let ends_later = match read(&confirmation.not_on_or_after) {
        Some(Some(expiry)) => expectation.now < expiry.plus_seconds(expectation.skew_seconds),
        Some(None) | None => false,
    };
    let has_begun = match read(&confirmation.not_before) {
        Some(Some(start)) => expectation.now >= start.plus_seconds(-expectation.skew_seconds),
        Some(None) => false,
        None => true,
    };
    ends_later && has_begun
}

/// Until when an accepted assertion has to be remembered, so that it is not accepted twice.
pub(super) fn remember_until(assertion: &Assertion, expectation: &Expectation) -> Timestamp {
    let ends = assertion
        .confirmations
        .iter()
        .filter_map(|confirmation| confirmation.not_on_or_after.as_deref())
        .chain(assertion.conditions.as_ref().and_then(|conditions| conditions.not_on_or_after.as_deref()))
        .filter_map(Timestamp::parse)
        .max();
    ends.unwrap_or(expectation.now).max(expectation.now).plus_seconds(expectation.skew_seconds.max(0) + 1)
}
