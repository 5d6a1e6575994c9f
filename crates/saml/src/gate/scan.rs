//! One pass over the bare text before any parser sees it. Parsers compare the attributes of an element with one
//! another, and carry every namespace from parent to child: a small document can keep them busy for minutes. Here each
//! character is looked at once, and what would cost more than its size is refused.
//!
//! The scan understands markup only as far as that needs. Where the text is not well-formed it stops and leaves the
//! word to the parser, which stops at the same place.

use super::refuse;
use latchkey_core::{
    Code, Finding,
    message::{Message, say},
};

/// Responses nest about ten deep; libxml2 gives up at 256 and uppsala at 128.
const MAX_DEPTH: usize = 64;
/// Attributes of one element, namespaces included; a response has about eight.
const MAX_ATTRIBUTES: usize = 64;
/// Namespaces declared from the root down to one element; a response needs about eight.
const MAX_NAMESPACES: usize = 64;
/// Elements, attributes, texts and comments that any document may have.
const FREE_PARTS: usize = 20_000;
/// Comments of one document: responses have none, and each costs every reader more than the few bytes it is long.
const MAX_COMMENTS: usize = 1_000;
/// Beyond those, one part for so many bytes; five thousand short groups have one for about fourteen.
const BYTES_FOR_A_PART: usize = 8;

/// What the scan counted.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Tally {
    /// Elements, attributes, texts, comments and instructions.
    pub(crate) parts: usize,
    /// The deepest element; the root is at 1.
    pub(crate) depth: usize,
    /// Whether the scan came to the end of a document whose every element is closed.
    pub(crate) complete: bool,
}

type Refusal = Box<Finding>;

/// Elements, attributes and so on that a document of this size may have.
pub(crate) fn parts_allowed(bytes: usize) -> usize {
    FREE_PARTS + bytes / BYTES_FOR_A_PART
}

/// Counts the parts of a document; a refusal as soon as there are too many of one kind.
pub(crate) fn tally(text: &str) -> Result<Tally, Refusal> {
    let mut scan = Scan { allowed: parts_allowed(text.len()), ..Scan::default() };
    scan.run(text)?;
    Ok(scan.tally)
}

#[derive(Default)]
struct Scan<'a> {
    tally: Tally,
    allowed: usize,
    /// The open elements, each with the number of namespaces declared down to it.
    open: Vec<(&'a str, usize)>,
    root_closed: bool,
    comments: usize,
}

impl<'a> Scan<'a> {
    fn run(&mut self, mut rest: &'a str) -> Result<(), Refusal> {
        loop {
            let (text, markup) = match rest.split_once('<') {
                Some((text, markup)) => (text, Some(markup)),
                None => (rest, None),
            };
            self.text(text)?;
            let Some(markup) = markup else {
                self.tally.complete = self.root_closed;
                return Ok(());
            };
            let after = if let Some(comment) = markup.strip_prefix("!--") {
                self.part()?;
                self.comments += 1;
                if self.comments > MAX_COMMENTS {
                    return Err(too_many(say::nodes_within_limit::comments_want(MAX_COMMENTS)));
                }
                comment.split_once("-->").map(|(_, after)| after)
            } else if let Some(data) = markup.strip_prefix("![CDATA[") {
                self.inside_root()?;
                self.part()?;
                data.split_once("]]>").map(|(_, after)| after)
            } else if markup.starts_with("!DOCTYPE") {
                return Err(Box::new(refuse(Code::NoDtd, say::no_dtd::has_one())));
            } else if let Some(instruction) = markup.strip_prefix('?') {
                self.part()?;
                instruction.split_once("?>").map(|(_, after)| after)
            } else if let Some(end) = markup.strip_prefix('/') {
                self.close(end)
            } else {
                self.inside_root()?;
                self.start(markup)?
            };
            match after {
                Some(after) => rest = after,
                None => return Ok(()),
            }
        }
    }

    fn text(&mut self, text: &str) -> Result<(), Refusal> {
        if text.is_empty() {
            return Ok(());
        }
        if !text.bytes().all(is_white) {
            self.inside_root()?;
        }
        self.part()
    }

    /// Nothing but comments and white space may follow the root element.
    fn inside_root(&self) -> Result<(), Refusal> {
        if self.root_closed {
            return Err(Box::new(refuse(Code::NothingAfterResponse, say::nothing_after_response::more())));
        }
        Ok(())
    }

    fn part(&mut self) -> Result<(), Refusal> {
        self.tally.parts += 1;
        if self.tally.parts > self.allowed {
            return Err(too_many(say::nodes_within_limit::parts_want(self.allowed)));
        }
        Ok(())
    }

    fn close(&mut self, end: &'a str) -> Option<&'a str> {
        let (name, after) = end.split_once('>')?;
        let (open, _) = self.open.pop()?;
        self.root_closed = self.open.is_empty();
        (open == name.trim_end_matches(white)).then_some(after)
    }

    /// A start tag from behind its `<`.
    fn start(&mut self, tag: &'a str) -> Result<Option<&'a str>, Refusal> {
        self.part()?;
        let Some((name, mut rest)) = split_where(tag, |letter| white(letter) || matches!(letter, '/' | '>')) else {
            return Ok(None);
        };
        let mut namespaces = self.open.last().map_or(0, |(_, namespaces)| *namespaces);
        let mut attributes = 0;
        self.tally.depth = self.tally.depth.max(self.open.len() + 1);
        if self.open.len() + 1 > MAX_DEPTH {
            return Err(Box::new(
                refuse(Code::NestingWithinLimit, say::nesting_within_limit::too_deep())
                    .want_words(say::nesting_within_limit::too_deep_want(MAX_DEPTH)),
            ));
        }
        loop {
            rest = rest.trim_start_matches(white);
            if let Some(after) = rest.strip_prefix('>') {
                self.open.push((name, namespaces));
                return Ok(Some(after));
            }
            if let Some(after) = rest.strip_prefix("/>") {
                self.root_closed = self.open.is_empty();
                return Ok(Some(after));
            }
            let Some((attribute, value, after)) = attribute(rest) else { return Ok(None) };
            self.part()?;
            attributes += 1;
            if attributes > MAX_ATTRIBUTES {
                return Err(too_many(say::nodes_within_limit::attributes_want(MAX_ATTRIBUTES)));
            }
            if attribute == "xmlns" || attribute.starts_with("xmlns:") {
                namespaces += 1;
                if namespaces > MAX_NAMESPACES {
                    return Err(too_many(say::nodes_within_limit::namespaces_want(MAX_NAMESPACES)));
                }
                absolute(attribute, value)?;
            }
            rest = after;
        }
    }
}

/// Canonicalization is not defined for relative namespace names, and verifiers differ over them. A name that is written
/// with character references could hide that it is one. The prefix xmlns cannot be declared (Namespaces in XML 1.0, 3),
/// and not every parser minds.
fn absolute(attribute: &str, value: &str) -> Result<(), Refusal> {
    if attribute == "xmlns:xmlns" {
        return Err(Box::new(super::limits::not_well_formed().got_words(say::xml_well_formed::xmlns_got())));
    }
    let undeclares_default = value.is_empty() && attribute == "xmlns";
    if undeclares_default || (value.contains(':') && !value.contains('&') && !value.contains(white)) {
        return Ok(());
    }
    Err(Box::new(refuse(Code::NamespacesAbsolute, say::namespaces_absolute::relative()).got(value)))
}

fn too_many(want: Message) -> Refusal {
    Box::new(refuse(Code::NodesWithinLimit, say::nodes_within_limit::too_many()).want_words(want))
}

/// `name = "value"`, and what follows.
fn attribute(text: &str) -> Option<(&str, &str, &str)> {
    let (name, rest) = split_where(text, |letter| white(letter) || matches!(letter, '=' | '<' | '>' | '/'))?;
    let rest = rest.trim_start_matches(white).strip_prefix('=')?.trim_start_matches(white);
    let quote = rest.chars().next().filter(|letter| matches!(letter, '"' | '\''))?;
    let (value, after) = rest.strip_prefix(quote)?.split_once(quote)?;
    (!name.is_empty()).then_some((name, value, after))
}

/// What stands before the first such character, and the rest with it.
fn split_where(text: &str, ends: impl Fn(char) -> bool) -> Option<(&str, &str)> {
    text.find(ends).and_then(|at| text.split_at_checked(at))
}

fn white(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\r' | '\n')
}

fn is_white(byte: u8) -> bool {
    white(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> String {
        tally(text).unwrap_err().code.to_string()
    }

    #[test]
    fn everything_is_counted_once() {
        let text = "<?xml version=\"1.0\"?>\n<a b='>' xmlns:c=\"urn:c\"><!-- <d> --><![CDATA[</a>]]><c:e/>text</a >\n";
        // Declaration, white space, a, two attributes, comment, CDATA, e, text, white space.
        assert_eq!(tally(text).unwrap(), Tally { parts: 10, depth: 2, complete: true });
    }

    #[test]
    fn what_is_not_well_formed_is_left_to_the_parser() {
        for text in ["", "<", "<a", "<a>", "<a b>", "<a b=c/>", "<a></b>", "</a>", "<!-- ", "<a><![CDATA[", "<? ", "x"]
        {
            assert!(!tally(text).unwrap().complete, "{text}");
        }
    }

    #[test]
    fn what_costs_more_than_its_size_is_refused_before_it_is_parsed() {
        let attributes: String = (0..65).map(|number| format!(" a{number}=''")).collect();
        assert_eq!(code(&format!("<a{attributes}>")), "nodes_within_limit");
        let namespaces: String = (0..65).map(|number| format!("<a xmlns:n{number}='urn:{number}'>")).collect();
        assert_eq!(code(&namespaces), "nesting_within_limit");
        let two: String =
            (0..40).map(|number| format!("<a xmlns:n{number}='urn:n' xmlns:m{number}='urn:m'>")).collect();
        assert_eq!(code(&two), "nodes_within_limit");
        assert_eq!(code(&"<a>".repeat(65)), "nesting_within_limit");
        assert_eq!(code(&format!("<a>{}</a>", "<b/>".repeat(100_000))), "nodes_within_limit");
        let comments = |count: usize| format!("<a>{}</a>", "<!---->".repeat(count));
        assert!(tally(&comments(1_000)).unwrap().complete);
        assert_eq!(code(&comments(1_001)), "nodes_within_limit");
        // The same number of parts in a larger document is fine.
        assert!(tally(&format!("<a>{}</a>", "<b>group name</b>".repeat(100_000))).unwrap().complete);
    }

    #[test]
    fn refusals_do_not_read_on() {
        // Everything behind the refusal would be another finding.
        assert_eq!(code("<a/><!DOCTYPE a>"), "no_dtd");
        assert_eq!(code("<a/>x<!DOCTYPE a>"), "nothing_after_response");
        for behind in ["<a/>", "x", "<![CDATA[]]>", "&amp;"] {
            assert_eq!(code(&format!("<a></a>\n{behind}")), "nothing_after_response");
        }
        assert!(tally("<a/>\n<!-- end --> \n").unwrap().complete);
    }

    #[test]
    fn namespaces_are_absolute_and_plainly_written() {
        for value in ["relative", "", "urn&#58;x", "urn:x&amp;", " urn:x", "../x"] {
            assert_eq!(code(&format!("<a xmlns:b='{value}'/>")), "namespaces_absolute", "{value}");
        }
        assert!(tally("<a xmlns='urn:a'><b xmlns=''/></a>").unwrap().complete);
        assert_eq!(code("<a xmlns:xmlns='urn:a'/>"), "xml_well_formed");
    }
}
