//! The copy as XML: what people can look at with the tools they have for responses. The responses stand in it as
//! elements; the findings and everything else stand beside them as JSON, so that nothing has two forms.

use super::{Report, xml};
use quick_xml::escape::escape;
use roxmltree::{Document, Node, ParsingOptions};
use serde_json::Value;

const NAMESPACE: &str = "urn:latchkey:copy:1";
/// How it begins, by which it is known.
const BEGINNING: &str = "<latchkey:copy xmlns:latchkey=\"urn:latchkey:copy:1\">";
/// Nodes of a copy that is read; several responses stand in one.
const NODES_LIMIT: u32 = 2_000_000;

/// Whether XML that begins like this is a copy for sharing.
pub(crate) fn is_document(beginning: &[u8]) -> bool {
    String::from_utf8_lossy(beginning).contains(BEGINNING)
}

impl Report {
    /// The copy as XML. A response that is no XML stays in the JSON, in which `say` makes sentences of the messages.
    ///
    /// # Errors
    /// Where the report cannot be written as JSON.
    pub fn to_document(&self, say: impl Fn(Value) -> Value) -> Result<String, serde_json::Error> {
        let mut rest = self.clone();
        let mut responses = String::new();
        for (number, reported) in rest.responses.iter_mut().enumerate() {
            let root = reported.xml.as_deref().and_then(root_element).map(str::to_owned);
            if let Some(root) = root {
                responses.push_str(&format!("<latchkey:response number=\"{number}\">\n{root}\n</latchkey:response>\n"));
                reported.xml = None;
            }
        }
        // What no XML may hold is written as JSON writes it.
        let json = say(serde_json::to_value(&rest)?);
        let json = serde_json::to_string_pretty(&json)?.replace('\u{fffe}', "\\ufffe").replace('\u{ffff}', "\\uffff");
        Ok(format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{BEGINNING}\n<latchkey:report>{}</latchkey:report>\n{responses}</latchkey:copy>\n",
            escape(json.as_str())
        ))
    }

    /// What stands in a copy that is XML. Nothing where it is none.
    pub(crate) fn of_document(text: &str) -> Option<Self> {
        let options = ParsingOptions { nodes_limit: NODES_LIMIT, ..ParsingOptions::default() };
        let document = Document::parse_with_options(text, options).ok()?;
        let is = |node: &Node<'_, '_>, name: &str| node.has_tag_name((NAMESPACE, name));
        let root = Some(document.root_element()).filter(|root| is(root, "copy"))?;
        let json = root.children().find(|child| is(child, "report")).map(crate::gate::full_text)?;
        let mut report: Self = serde_json::from_str(&json).ok()?;
        for element in root.children().filter(|child| is(child, "response")) {
            let number: usize = element.attribute("number")?.parse().ok()?;
            let inside = element.children().find(Node::is_element)?;
            let reported = report.responses.get_mut(number)?;
            reported.xml = document.input_text().get(inside.range()).map(str::to_owned);
        }
        Some(report)
    }
}

/// The outermost element as text, without what stands before and after it.
fn root_element(text: &str) -> Option<&str> {
    let plain = text.trim_start_matches('\u{feff}').trim();
    let document = xml::parse(plain)?;
    plain.get(document.root_element().range())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::Source;
    use crate::redact::{How, Reported};
    use latchkey_core::{
        Finding, Timestamp,
        sign_in::{Judgement, Verdict},
    };
    use proptest::prelude::*;

    fn report(xml: Vec<Option<String>>, words: &str) -> Report {
        let one = |xml: Option<String>| Reported {
            judgement: Judgement {
                verdict: Verdict::Rejected,
                would_claude_accept: Some(false),
                predicted_error: None,
                name_id: None,
                attributes: None,
                unverified: None,
                findings: vec![
                    Finding::failed(
                        latchkey_core::Code::AudienceMatches,
                        latchkey_core::message::Message::of_code(latchkey_core::Code::AudienceMatches),
                    )
                    .want("a")
                    .got(words),
                ],
            },
            source: None::<Source>,
            judged_as_of: Timestamp::from_unix(0),
            xml,
        };
        Report::new(Timestamp::from_unix(0), How::Mask, xml.into_iter().map(one).collect())
    }

    #[test]
    fn responses_stand_in_it_as_elements_and_what_is_no_xml_stays_as_it_is() {
        let xml = ["<r xmlns=\"urn:r\"><a/></r>", "<cut", "<!DOCTYPE r><r/>"].map(|xml| Some(xml.to_owned()));
        let made = report(xml.into_iter().chain([None]).collect(), "]]> & <b>");
        let text = made.to_document(|json| json).unwrap();
        assert!(is_document(text.as_bytes()) && text.contains("\n<r xmlns=\"urn:r\"><a/></r>\n"), "{text}");
        assert!(!text.contains("<!DOCTYPE"), "{text}");
        assert_eq!(Report::of_document(&text), Some(made));
        for other in ["", "<r/>", BEGINNING, "<latchkey:copy xmlns:latchkey=\"urn:latchkey:copy:1\"/>"] {
            assert_eq!(Report::of_document(other), None, "{other}");
        }
        let wrong = text.replace("number=\"0\"", "number=\"9\"");
        assert_eq!(Report::of_document(&wrong), None);
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_again(xml in proptest::option::of("(<r>)?[a-z&;<>!\u{fffe}\r\n]{0,20}(</r>)?"), words in any::<String>()) {
            // White space around and a carriage return inside do not count in XML; the JSON keeps what is no XML.
            prop_assume!(xml.as_deref().is_none_or(|xml| !xml.contains('\r') && root_element(xml).is_none_or(|root| root == xml)));
            let made = report(vec![xml], &words);
            prop_assert_eq!(Report::of_document(&made.to_document(|json| json).unwrap()), Some(made));
        }
    }
}
