//! Words that several findings share: spans of time, times of day, lists of servers, and what to enter where.

use super::{DnsHost, Elsewhere, Question, ServerAnswer, dns_host};
use crate::Timestamp;

/// A span in words, rounded up to the unit that people use.
pub(super) fn span(seconds: u32) -> String {
    let (count, unit) = match seconds {
        0..=90 => (seconds, "second"),
        91..=5_400 => (seconds.div_ceil(60), "minute"),
        5_401..=172_800 => (seconds.div_ceil(3_600), "hour"),
        _ => (seconds.div_ceil(86_400), "day"),
    };
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

/// The time of day `seconds` from now; with the day where it is another one.
pub(super) fn moment(now: Timestamp, seconds: u32) -> String {
    let then = now.plus_seconds(i64::from(seconds));
    let clock = then.moment().time();
    let time = format!("{:02}:{:02} UTC", clock.hour(), clock.minute());
    if then.moment().date() == now.moment().date() { time } else { format!("{time} on {}", then.day_in_words()) }
}

/// A server as people know it.
pub(super) fn server(answer: &ServerAnswer) -> String {
    if answer.address.is_empty() || answer.server == answer.address {
        answer.server.clone()
    } else {
        format!("{} ({})", answer.server, answer.address)
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
    pub(super) fn host_entry(&self) -> String {
        if let Some(host) = self.host {
            return host.host_entry(&self.name, self.zone);
        }
        let in_zone = self.name.strip_suffix(self.zone).and_then(|rest| rest.strip_suffix('.'));
        let entry = in_zone.unwrap_or(if self.name == self.zone { "@" } else { self.relative });
        format!("enter {entry} as the host")
    }
}
