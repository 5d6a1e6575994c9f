//! What is kept of a recording: the responses in the order in which they were sent, each with the request it answers.

use super::lenient::{Named, tells};
use super::packing::{self, Inside};
use super::{Arrived, Content, Form, Found, RecordedRequest, multipart, page, refusal};
use crate::gate::MAX_BYTES;
use latchkey_core::{Failure, Timestamp};
use quick_xml::{Reader, events::Event};

/// Responses, and requests, that are kept of one recording.
const MOST: usize = 500;
/// Bytes of responses that are kept of one recording.
const MOST_BYTES: usize = MAX_BYTES * 16;
/// Longest address that is kept, in bytes.
const LONGEST_URL: usize = 2_048;

/// One request of a browser, as far as it matters.
#[derive(Debug, Default)]
pub(super) struct Sent {
    pub(super) at: Option<String>,
    pub(super) url: String,
    /// What was posted, as it travelled.
    pub(super) body: Option<String>,
    /// The fields of what was posted, already taken apart.
    pub(super) fields: Named,
    /// The page that came back.
    pub(super) page: Option<String>,
    /// The message as the recorder shows it.
    pub(super) shown: Option<String>,
}

#[derive(Debug, Default)]
pub(super) struct Collector {
    entries: u64,
    exported: Option<Timestamp>,
    responses: Vec<Arrived>,
    /// Responses that stood in pages; most were then posted, and are known already.
    in_pages: Vec<Arrived>,
    requests: Vec<RecordedRequest>,
    bytes: usize,
    left_out: usize,
}

impl Collector {
    /// Whether anything of a recording was met.
    pub(super) fn began(&self) -> bool {
        self.entries > 0
    }

    /// When the recording was exported.
    pub(super) fn exported(&mut self, at: Option<String>) {
        self.exported = at.as_deref().and_then(Timestamp::parse);
    }

    pub(super) fn take(&mut self, sent: Sent) {
        self.entries += 1;
        let at = sent.at.as_deref().and_then(moment);
        let url = sent.url.split(['?', '#']).next().filter(|url| !url.is_empty() && url.len() <= LONGEST_URL);
        let url = url.map(str::to_owned);
        let mut posted = false;
        for (name, value) in fields(&sent) {
            let mut arrived = match name.as_str() {
                "SAMLResponse" => Arrived::new(Form::Har, Content::FormValue(value)),
                _ => {
                    self.ask(&value, at);
                    continue;
                }
            };
            // The recorder may have made the field unreadable and shown the message beside it.
            if let (None, Some(xml)) = (arrived.xml(), sent.shown.as_ref().filter(|xml| packing::is_xml(xml))) {
                arrived.content = Content::Xml(xml.trim().to_owned());
            }
            posted = true;
            self.keep(arrived, at, url.clone());
        }
        if !posted && tells(&sent.url) {
            self.take_address(&sent.url, at, url);
        }
        if let Some(page) = sent.page {
            self.take_page(&page, at);
        }
    }

    fn take_address(&mut self, address: &str, at: Option<Timestamp>, url: Option<String>) {
        let Some((_, query)) = address.split_once('?') else { return };
        let query = query.split('#').next().unwrap_or_default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "SAMLRequest" => self.ask(&value, at),
                "SAMLResponse" => {
                    let content = match packing::decode(&value).map(|(bytes, _)| packing::inside(bytes)) {
                        Some(Inside::Xml(xml) | Inside::Deflated(xml)) => Content::Deflated { xml, by_redirect: true },
                        Some(Inside::TooLarge) => Content::TooLarge,
                        Some(Inside::Other) | None => Content::FormValue(value.into_owned()),
                    };
                    self.keep(Arrived::new(Form::Har, content), at, url.clone());
                }
                _ => {}
            }
        }
    }

    fn take_page(&mut self, text: &str, at: Option<Timestamp>) {
        for (value, url) in page::in_recording(text).responses {
            let size = value.len();
            if self.in_pages.len() == MOST || self.bytes + size > MOST_BYTES {
                return;
            }
            self.bytes += size;
            let mut arrived = Arrived::new(Form::Har, Content::FormValue(value));
            (arrived.source.at, arrived.source.url) = (at, url);
            self.in_pages.push(arrived);
        }
    }

    fn ask(&mut self, value: &str, at: Option<Timestamp>) {
        let Some(mut request) = RecordedRequest::of_value(value) else { return };
        let known = self.requests.iter().any(|known| known.id == request.id);
        if !known && self.requests.len() < MOST {
            request.at = at;
            self.requests.push(request);
        }
    }

    fn keep(&mut self, mut arrived: Arrived, at: Option<Timestamp>, url: Option<String>) {
        let size = match &arrived.content {
            Content::FormValue(text) | Content::Xml(text) | Content::Deflated { xml: text, .. } => text.len(),
            Content::TooLarge | Content::Recorded { .. } => 0,
        };
        if size > MAX_BYTES * 2 {
            arrived.content = Content::TooLarge;
        } else if self.responses.len() == MOST || self.bytes + size > MOST_BYTES {
            self.left_out += 1;
            return;
        } else {
            self.bytes += size;
        }
        (arrived.source.at, arrived.source.url) = (at, url);
        self.responses.push(arrived);
    }

    /// Pairs responses with requests.
    pub(super) fn finish(mut self, form: Form) -> Result<Found, Failure> {
        let posted: Vec<_> = self.responses.iter().map(Arrived::xml).collect();
        self.in_pages.retain(|arrived| !posted.contains(&arrived.xml()));
        self.responses.append(&mut self.in_pages);
        if self.responses.is_empty() {
            return Err(refusal::none_recorded(form, self.entries, &self.requests));
        }
        for arrived in &mut self.responses {
            arrived.source.form = form;
            arrived.source.at = arrived.source.at.or(self.exported);
            arrived.source.request = asked_for(arrived, &self.requests);
        }
        Ok(Found { form, responses: self.responses, left_out: self.left_out })
    }
}

/// The messages among what was posted.
fn fields(sent: &Sent) -> Vec<(String, String)> {
    let is_message = |name: &str| matches!(name, "SAMLResponse" | "SAMLRequest");
    let of_body = sent.body.as_deref().map(|body| match multipart::fields(body) {
        Some(fields) => fields.into_iter().filter(|(name, _)| is_message(name)).collect::<Vec<_>>(),
        None => form_urlencoded::parse(body.trim().as_bytes())
            .filter(|(name, _)| is_message(name))
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect(),
    });
    if let Some(fields) = of_body.filter(|fields| !fields.is_empty()) {
        return fields;
    }
    let of_list = |name: &str| {
        let value = sent.fields.of(name)?;
        // Some browsers write the list as it travelled, others decoded.
        Some((name.to_owned(), packing::unescaped(value).into_owned()))
    };
    ["SAMLResponse", "SAMLRequest"].into_iter().filter_map(of_list).collect()
}

/// The request that a response answers: the one it names; where it names another, the last one before it that asked for
/// an answer at this address.
fn asked_for(arrived: &Arrived, requests: &[RecordedRequest]) -> Option<RecordedRequest> {
    let named = in_response_to(&arrived.xml()?)?;
    if let Some(request) = requests.iter().find(|request| request.id == named) {
        return Some(request.clone());
    }
    let url = arrived.source.url.as_deref();
    let asked_here = |request: &&RecordedRequest| {
        url.is_some() && request.acs.as_deref() == url && request.at.is_none_or(|at| arrived.source.at >= Some(at))
    };
    requests.iter().rev().find(asked_here).cloned()
}

/// The InResponseTo of the outermost element.
fn in_response_to(xml: &str) -> Option<String> {
    let mut reader = Reader::from_str(xml);
    for _ in 0..16 {
        match reader.read_event().ok()? {
            Event::Start(start) | Event::Empty(start) => {
                let attribute = start.try_get_attribute("InResponseTo").ok()??;
                return Some(attribute.value.into_owned());
            }
            Event::Eof => return None,
            _ => {}
        }
    }
    None
}

/// A time as recordings write it: RFC 3339, or as in HTTP.
fn moment(text: &str) -> Option<Timestamp> {
    Timestamp::parse(text).or_else(|| {
        let http = text.trim().replace("GMT", "+0000");
        let moment = time::OffsetDateTime::parse(&http, &time::format_description::well_known::Rfc2822).ok()?;
        Some(Timestamp::from(moment))
    })
}
