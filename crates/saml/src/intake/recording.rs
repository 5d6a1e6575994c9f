//! Recordings: a browser's own (HAR 1.2, <http://www.softwareishard.com/blog/har-12-spec/>) and the export of the
//! extension SAML-tracer (<https://github.com/simplesamlphp/SAML-tracer>). Both are JSON and may be very long, so they are
//! read as a stream; of each request only what may matter is kept, and only until the next.

use super::collect::{Collector, Sent};
use super::guard::{Guard, Stop};
use super::lenient::{Named, Telling, Text};
use super::{Form, Found, LONGEST_RECORDING, refusal};
use latchkey_core::Failure;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use std::fmt;
use std::io::{BufReader, Read};

/// How much is read at once.
const BUFFER: usize = 64 * 1024;

pub(super) fn read(source: impl Read, watch: &mut dyn FnMut(u64) -> bool) -> Result<Found, Failure> {
    let mut guard = Guard::new(source, LONGEST_RECORDING, watch);
    let mut collector = Collector::default();
    let mut parser = serde_json::Deserializer::from_reader(BufReader::with_capacity(BUFFER, &mut guard));
    let parsed = parser.deserialize_map(Top { collector: &mut collector }).and_then(|form| parser.end().map(|()| form));
    drop(parser);
    match (guard.stopped(), parsed) {
        (Some(Stop::TooLong), _) => Err(refusal::recording_too_long()),
        (Some(Stop::Cancelled), _) => Err(refusal::cancelled()),
        (Some(Stop::TooDeep), _) => Err(refusal::other_json()),
        (None, Ok(Some(form))) => collector.finish(form),
        (None, Ok(None)) => Err(refusal::other_json()),
        (None, Err(error)) => Err(match error.classify() {
            serde_json::error::Category::Io => refusal::broken_off(&error.into()),
            serde_json::error::Category::Data if !collector.began() => refusal::other_json(),
            _ => refusal::broken_recording(error.line(), error.column()),
        }),
    }
}

/// The outermost object; it tells which of the two it is.
struct Top<'a> {
    collector: &'a mut Collector,
}

impl<'de> Visitor<'de> for Top<'_> {
    type Value = Option<Form>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a recording")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut form = None;
        while let Some(key) = entries.next_key::<String>()? {
            match key.as_str() {
                "log" => {
                    entries.next_value_seed(Log(self.collector))?;
                    form = Some(Form::Har);
                }
                "requests" => {
                    entries.next_value_seed(Each::<Traced>::of(self.collector))?;
                    form = Some(Form::SamlTracer);
                }
                "timestamp" => self.collector.exported(entries.next_value::<Text>()?.0),
                _ => drop(entries.next_value::<IgnoredAny>()?),
            }
        }
        Ok(form)
    }
}

/// The `log` of a HAR, of which the entries matter.
struct Log<'a>(&'a mut Collector);

impl<'de> DeserializeSeed<'de> for Log<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Log<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("log")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(key) = entries.next_key::<String>()? {
            match key.as_str() {
                "entries" => entries.next_value_seed(Each::<Entry>::of(self.0))?,
                _ => drop(entries.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// A list whose items are taken one at a time.
struct Each<'a, T> {
    collector: &'a mut Collector,
    item: std::marker::PhantomData<T>,
}

impl<'a, T> Each<'a, T> {
    fn of(collector: &'a mut Collector) -> Self {
        Self { collector, item: std::marker::PhantomData }
    }
}

impl<'de, T: Deserialize<'de> + Into<Sent>> DeserializeSeed<'de> for Each<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de, T: Deserialize<'de> + Into<Sent>> Visitor<'de> for Each<'_, T> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("requests")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while let Some(item) = items.next_element::<T>()? {
            self.collector.take(item.into());
        }
        Ok(())
    }
}

/// One request of a HAR.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Entry {
    #[serde(rename = "startedDateTime")]
    started: Text,
    request: Option<Asked>,
    response: Option<Answered>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    url: Text,
    #[serde(rename = "postData")]
    posted: Option<Posted>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Posted {
    text: Telling,
    params: Named,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Answered {
    content: Option<Body>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Body {
    text: Telling,
}

impl From<Entry> for Sent {
    fn from(entry: Entry) -> Self {
        let asked = entry.request.unwrap_or_default();
        let posted = asked.posted.unwrap_or_default();
        Self {
            at: entry.started.0,
            url: asked.url.0.unwrap_or_default(),
            body: posted.text.plain(),
            fields: posted.params,
            page: entry.response.and_then(|answered| answered.content).and_then(|body| body.text.plain()),
            shown: None,
        }
    }
}

/// One request of SAML-tracer. It keeps no time of its own; the server's answer has one.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Traced {
    url: Text,
    post: Named,
    saml: Text,
    #[serde(rename = "responseHeaders")]
    answered: Named,
}

impl From<Traced> for Sent {
    fn from(traced: Traced) -> Self {
        Self {
            at: traced.answered.of("date").map(str::to_owned),
            url: traced.url.0.unwrap_or_default(),
            body: None,
            fields: traced.post,
            page: None,
            shown: traced.saml.0,
        }
    }
}
