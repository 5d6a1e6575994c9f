//! What a message is about: the values that its sentence has holes for.

use super::{Exact, Message};
use crate::Timestamp;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// One value of a message.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// A count.
    Number(i64),
    /// Data.
    Exact(Exact),
    /// Several, said as a list: `a, b and c`.
    List(Vec<Arg>),
    /// A message inside another one.
    Message(Message),
    /// Which of its variants the sentence takes.
    Choice {
        /// The variant's name.
        choice: Cow<'static, str>,
    },
    /// A day: `20 November 2029`.
    Day {
        /// A moment of it, in UTC.
        day: Timestamp,
    },
    /// A span of time: `3 years`. A sentence in another language may also ask for it in the dative, as
    /// `{ $span-dative }`.
    Span {
        /// How long it is.
        seconds: u64,
    },
}

impl Arg {
    pub(super) fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        match self {
            Self::Exact(value) => change(value.text_mut()),
            Self::List(several) => several.iter_mut().for_each(|one| one.each_text(change)),
            Self::Message(message) => message.each_text(change),
            Self::Number(_) | Self::Choice { .. } | Self::Day { .. } | Self::Span { .. } => {}
        }
    }
}

/// Which of its variants a sentence takes.
pub const fn choice(variant: &'static str) -> Arg {
    Arg::Choice { choice: Cow::Borrowed(variant) }
}

/// The day of a moment.
pub const fn day(moment: Timestamp) -> Arg {
    Arg::Day { day: moment }
}

/// A span of so many seconds.
pub const fn span(seconds: u64) -> Arg {
    Arg::Span { seconds }
}

/// A span of so many days.
pub const fn days(days: u64) -> Arg {
    span(days.saturating_mul(86_400))
}

impl From<Exact> for Arg {
    fn from(value: Exact) -> Self {
        Self::Exact(value)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

/// `yes` or `no`.
impl From<bool> for Arg {
    fn from(is: bool) -> Self {
        choice(if is { "yes" } else { "no" })
    }
}

impl<T: Into<Self>> From<Vec<T>> for Arg {
    fn from(several: Vec<T>) -> Self {
        Self::List(several.into_iter().map(Into::into).collect())
    }
}

macro_rules! counts {
    ($($number:ty)*) => {
        $(impl From<$number> for Arg {
            fn from(count: $number) -> Self {
                Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
            }
        })*
    };
}

counts! { u8 u16 u32 u64 usize i64 }
