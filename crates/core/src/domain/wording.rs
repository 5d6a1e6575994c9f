//! Words that several findings share: spans of time, times of day, lists of servers, and what to enter where.

use super::{DnsHost, Elsewhere, Question, ServerAnswer, ServerKind, dns_host};
use crate::{
    Timestamp,
    message::{Arg, Message, day, exact, say},
};

/// For how long something is remembered, rounded up to the unit that people use.
pub(super) fn span(seconds: u32) -> Message {
    match seconds {
        0..=90 => say::remembered_for::seconds(seconds),
        91..=5_400 => say::remembered_for::minutes(seconds.div_ceil(60)),
        5_401..=172_800 => say::remembered_for::hours(seconds.div_ceil(3_600)),
        _ => say::remembered_for::days(seconds.div_ceil(86_400)),
    }
}

/// The time of day `seconds` from now; with the day where it is another one.
pub(super) fn moment(now: Timestamp, seconds: u32) -> Message {
    let then = now.plus_seconds(i64::from(seconds));
    let (date, clock) = (then.moment().date(), then.moment().time());
    let time = exact(format!("{:02}:{:02}", clock.hour(), clock.minute()));
    if date == now.moment().date() {
        return say::time_of_day::today(time);
    }
    say::time_of_day::other_day(day(then), time)
}

/// A server as people know it.
pub(super) fn server(answer: &ServerAnswer) -> Arg {
    if answer.kind == ServerKind::System {
        return match answer.address.is_empty() {
            true => say::own_resolver::alone().into(),
            false => say::own_resolver::at(exact(&answer.address)).into(),
        };
    }
    match answer.server.words() {
        Some(name) if !answer.address.is_empty() && name != answer.address => {
            exact(format!("{name} ({})", answer.address)).into()
        }
        _ => answer.server.clone().into(),
    }
}

/// Two pieces of advice, one after the other.
pub(super) fn both(first: Option<Message>, second: Message) -> Message {
    match first {
        Some(first) => say::advice::both(first, second),
        None => second,
    }
}

/// A value from outside, cut to a length that a page can bear.
pub(super) fn cut(value: &str) -> String {
    const LONGEST: usize = 300;
    if value.chars().count() <= LONGEST {
        return value.to_owned();
    }
    value.chars().take(LONGEST).chain(['…']).collect()
}

/// What to enter where, at the DNS host that was recognised.
pub(super) struct Signpost<'a> {
    host: Option<&'static DnsHost>,
    zone: &'a str,
    name: String,
    relative: &'a str,
}

impl<'a> Signpost<'a> {
    pub(super) fn new(question: &'a Question, elsewhere: &'a Elsewhere) -> Self {
        Self {
            host: dns_host::recognise(&elsewhere.name_servers),
            zone: elsewhere.zone.as_deref().unwrap_or(question.domain().as_str()),
            name: question.name(),
            relative: question.host(),
        }
    }

    /// Where to click, where that is known.
    pub(super) fn place(&self) -> Option<String> {
        self.host.map(|host| host.place(self.zone))
    }

    /// The host entry as a clause in the imperative.
    pub(super) fn host_entry(&self) -> Message {
        if let Some(host) = self.host {
            return host.host_entry(&self.name, self.zone);
        }
        let in_zone = self.name.strip_suffix(self.zone).and_then(|rest| rest.strip_suffix('.'));
        let entry = in_zone.unwrap_or(if self.name == self.zone { "@" } else { self.relative });
        say::host_entry::as_host(exact(entry))
    }
}
