//! YAML with tags, read with the rules of YAML 1.1 as authentik's reader has them: `no`, `on` and `1:20` without quotes
//! are no texts.

use granit_parser::{Event, Parser, ScalarStyle, Tag};
use serde_json::Value;
use std::{borrow::Cow, iter::Peekable};

/// A node and its tag, which is empty for most.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) tag: String,
    pub(super) kind: NodeKind,
}

#[derive(Clone, Debug)]
pub(super) enum NodeKind {
    Scalar(Value),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    /// What stands behind this name in a mapping.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        match &self.kind {
            NodeKind::Map(fields) => fields.iter().find(|(found, _)| found == name).map(|(_, node)| node),
            _ => None,
        }
    }

    /// Its elements; a single one of itself where it is no list.
    pub(super) fn elements(&self) -> Vec<Self> {
        match &self.kind {
            NodeKind::List(list) => list.clone(),
            _ => vec![Self { tag: String::new(), kind: self.kind.clone() }],
        }
    }

    pub(super) fn text(&self) -> String {
        match &self.kind {
            NodeKind::Scalar(value) => crate::authentik::world::text_of(value),
            _ => String::new(),
        }
    }
}

type Events<'a, I> = Peekable<I>;

/// Reads the first document.
pub(super) fn read(text: &str) -> Result<Node, String> {
    let events: Result<Vec<Event<'_>>, String> = Parser::new_from_str(text)
        .map(|event| event.map(|(event, _)| event).map_err(|error| error.to_string()))
        .collect();
    // What is no node: the stream, the document, comments.
    let is_content = |event: &Event<'_>| {
        use Event::{MappingEnd, MappingStart, Scalar, SequenceEnd, SequenceStart};
        matches!(event, Scalar(..) | SequenceStart(..) | SequenceEnd | MappingStart(..) | MappingEnd)
    };
    let mut events = events?.into_iter().filter(is_content).peekable();
    node(&mut events)
}

fn node<'a>(events: &mut Events<'a, impl Iterator<Item = Event<'a>>>) -> Result<Node, String> {
    match events.next() {
        Some(Event::Scalar(text, style, _, tag)) => {
            let plain = matches!(style, ScalarStyle::Plain) && tag.is_none();
            let value = if plain { resolved(&text) } else { text.into_owned().into() };
            Ok(Node { tag: name(tag), kind: NodeKind::Scalar(value) })
        }
        Some(Event::SequenceStart(_, _, tag)) => {
            let mut list = Vec::new();
            while events.next_if(|event| matches!(event, Event::SequenceEnd)).is_none() {
                list.push(node(events)?);
            }
            Ok(Node { tag: name(tag), kind: NodeKind::List(list) })
        }
        Some(Event::MappingStart(_, _, tag)) => {
            let mut fields = Vec::new();
            while events.next_if(|event| matches!(event, Event::MappingEnd)).is_none() {
                let key = node(events)?.text();
                fields.push((key, node(events)?));
            }
            Ok(Node { tag: name(tag), kind: NodeKind::Map(fields) })
        }
        other => Err(format!("cannot be read: {other:?}")),
    }
}

fn name(tag: Option<Cow<'_, Tag>>) -> String {
    tag.filter(|tag| tag.handle() == "!").map(|tag| tag.suffix().to_owned()).unwrap_or_default()
}

/// A plain scalar's value by YAML 1.1.
fn resolved(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        _ => {}
    }
    match text.to_lowercase().as_str() {
        "true" | "yes" | "on" => return true.into(),
        "false" | "no" | "off" => return false.into(),
        _ => {}
    }
    let digits = text.trim_start_matches(['-', '+']).replace('_', "");
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let whole = |digits: &str, base: u32| i64::from_str_radix(digits, base).ok().map(|number| number * sign);
    let number = match digits.as_str() {
        digits if digits.starts_with("0x") => whole(&digits[2..], 16),
        digits if digits.len() > 1 && digits.starts_with('0') => whole(digits, 8),
        digits if digits.contains(':') => sexagesimal(digits).map(|number| number * sign),
        digits => whole(digits, 10),
    };
    if let Some(number) = number {
        return number.into();
    }
    let is_float = digits.contains('.') && digits.starts_with(|letter: char| letter.is_ascii_digit() || letter == '.');
    match text.parse::<f64>() {
        Ok(number) if is_float => number.into(),
        _ => text.into(),
    }
}

/// `1:20` is eighty.
fn sexagesimal(text: &str) -> Option<i64> {
    text.split(':').try_fold(0_i64, |sum, part| Some(sum * 60 + part.parse::<i64>().ok()?))
}
