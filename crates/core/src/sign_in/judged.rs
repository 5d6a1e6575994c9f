//! A response from elsewhere that was judged, as a setup's history keeps it: the judgement and where it came from, and
//! never the response itself. It was no sign-in of a person here, so it completes no step and is no evidence.

use super::{Judgement, Unverified};
use crate::{Finding, Timestamp, message::Said};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The most that one of them brings into the history, in bytes of text: a setup has to stay small enough to be read.
const MOST: usize = 32 * 1024;
/// The longest single text of it, in bytes.
const LONGEST: usize = 2 * 1024;
/// What an entry costs besides its text.
const EACH: usize = 8;

/// One response that a person brought, in a setup's history.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct JudgedResponse {
    /// When it was judged.
    pub at: Timestamp,
    /// Which one it was of what was brought; the first is 1.
    pub position: u32,
    /// What was brought, in words.
    #[ts(type = "string")]
    pub form: Said,
    /// The address to which it was sent, by the word of what was brought.
    pub sent_to: Option<String>,
    /// When it was sent, by the word of what was brought.
    pub sent_at: Option<Timestamp>,
    /// The time that was taken as now.
    pub judged_as_of: Timestamp,
    /// The verified e-mail address in it.
    pub email: Option<String>,
    /// Whether something of it was too long to be kept.
    pub shortened: bool,
    /// What it came to.
    pub judgement: Judgement,
}

impl JudgedResponse {
    /// The same with no more text than a history keeps.
    #[must_use]
    pub fn within_bounds(mut self) -> Self {
        let mut room = Room { left: MOST, shortened: false };
        // The cause stands first, and whoever looks back looks for it.
        room.findings(&mut self.judgement.findings);
        self.form.each_text(&mut |text| room.text(text));
        for text in [&mut self.sent_to, &mut self.email, &mut self.judgement.predicted_error].into_iter().flatten() {
            room.text(text);
        }
        if let Some(name) = &mut self.judgement.name_id {
            room.text(&mut name.value);
            name.format.iter_mut().for_each(|format| room.text(format));
        }
        self.judgement.attributes.iter_mut().for_each(|sent| room.values(sent));
        self.judgement.unverified.iter_mut().for_each(|said| room.unverified(said));
        self.shortened |= room.shortened;
        self
    }
}

struct Room {
    left: usize,
    shortened: bool,
}

impl Room {
    fn text(&mut self, text: &mut String) {
        self.cut(text, LONGEST.min(self.left));
        self.left = self.left.saturating_sub(text.len() + EACH);
    }

    fn cut(&mut self, text: &mut String, most: usize) {
        if text.len() > most {
            text.truncate(text.floor_char_boundary(most));
            text.push('…');
            self.shortened = true;
        }
    }

    fn findings(&mut self, findings: &mut Vec<Finding>) {
        let mut kept = Vec::new();
        for mut finding in std::mem::take(findings) {
            finding.title.each_text(&mut |text| self.cut(text, LONGEST));
            for said in [&mut finding.want, &mut finding.got, &mut finding.fix].into_iter().flatten() {
                said.each_text(&mut |text| self.cut(text, LONGEST));
            }
            finding.place.iter_mut().for_each(|place| self.cut(place, LONGEST));
            // All of it counts, names and lists in messages too: whoever wrote a copy could have put any number there.
            let size = serde_json::to_vec(&finding).map_or(usize::MAX, |json| json.len());
            let Some(left) = self.left.checked_sub(size.saturating_add(EACH)) else {
                self.shortened = true;
                break;
            };
            self.left = left;
            kept.push(finding);
        }
        *findings = kept;
    }

    fn unverified(&mut self, said: &mut Unverified) {
        said.issuer.iter_mut().for_each(|issuer| self.text(issuer));
        if let Some(name) = &mut said.name_id {
            self.text(&mut name.value);
            name.format.iter_mut().for_each(|format| self.text(format));
        }
        self.values(&mut said.attributes);
    }

    fn values(&mut self, attributes: &mut BTreeMap<String, Vec<String>>) {
        for (name, values) in std::mem::take(attributes) {
            // A name that is cut could be taken for another one.
            if self.left == 0 || name.len() > LONGEST {
                self.shortened = true;
                continue;
            }
            self.left = self.left.saturating_sub(name.len() + EACH);
            let mut kept = Vec::new();
            for mut value in values {
                if self.left == 0 {
                    self.shortened = true;
                    break;
                }
                self.text(&mut value);
                kept.push(value);
            }
            attributes.insert(name, kept);
        }
    }
}
