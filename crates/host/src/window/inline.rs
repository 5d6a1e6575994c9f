//! A line with bold words, values and links, put into German as one sentence: it becomes Markdown, is looked for among
//! the phrases, and becomes pieces of a line again.

use super::{german::in_german, prose::Inline};

/// Letters that would be taken for Markdown, and what stands for them meanwhile.
const MASKED: [(char, char); 4] = [('*', '\u{e000}'), ('`', '\u{e001}'), ('<', '\u{e002}'), ('[', '\u{e003}')];

pub(super) fn say_in_german(content: &mut Vec<Inline>) {
    let line: String = content.iter().map(markdown).collect();
    let (tick, words) = match line.char_indices().nth(2) {
        Some((at, _)) if line.starts_with(['\u{2610}', '\u{2611}']) => line.split_at(at),
        _ => ("", line.as_str()),
    };
    if let Some(german) = labelled(words).or_else(|| in_german(words)) {
        *content = pieces(&format!("{tick}{german}"));
    }
}

/// A label with its value behind it.
fn labelled(line: &str) -> Option<String> {
    let (label, value) = line.split_once(": `")?;
    Some(format!("{}: `{value}", in_german(label).filter(|_| value.ends_with('`'))?))
}

fn masked(text: &str) -> String {
    let mask = |letter: char| MASKED.into_iter().find(|(plain, _)| *plain == letter).map_or(letter, |(_, mask)| mask);
    text.chars().map(mask).collect()
}

fn unmasked(text: &str) -> String {
    let plain = |letter: char| MASKED.into_iter().find(|(_, mask)| *mask == letter).map_or(letter, |(plain, _)| plain);
    text.chars().map(plain).collect()
}

fn markdown(piece: &Inline) -> String {
    match piece {
        Inline::Text { text } => masked(text),
        Inline::Strong { text } => format!("**{}**", masked(text)),
        Inline::Emphasis { text } => format!("*{}*", masked(text)),
        Inline::Code { text } => format!("`{}`", masked(text)),
        Inline::Link { text, url } if text == url => format!("<{}>", masked(url)),
        Inline::Link { text, url } => format!("[{}]({})", masked(text), masked(url)),
    }
}

fn pieces(line: &str) -> Vec<Inline> {
    let mut found = Vec::new();
    let mut rest = line;
    while !rest.is_empty() {
        let marked = rest.find(['*', '`', '<', '[']);
        let (words, after) = rest.split_at(marked.unwrap_or(rest.len()));
        if !words.is_empty() {
            found.push(Inline::Text { text: unmasked(words) });
        }
        rest = after;
        let Some((piece, after)) = piece(rest) else {
            if !rest.is_empty() {
                found.push(Inline::Text { text: unmasked(rest) });
            }
            break;
        };
        found.push(piece);
        rest = after;
    }
    found
}

/// The marked piece that `text` begins with, and what comes behind it.
fn piece(text: &str) -> Option<(Inline, &str)> {
    let between = |open: &str, close: &str| text.strip_prefix(open)?.split_once(close);
    if let Some((words, after)) = between("**", "**") {
        return Some((Inline::Strong { text: unmasked(words) }, after));
    }
    if let Some((words, after)) = between("*", "*") {
        return Some((Inline::Emphasis { text: unmasked(words) }, after));
    }
    if let Some((words, after)) = between("`", "`") {
        return Some((Inline::Code { text: unmasked(words) }, after));
    }
    if let Some((url, after)) = between("<", ">") {
        return Some((Inline::Link { text: unmasked(url), url: unmasked(url) }, after));
    }
    let (words, after) = between("[", "](")?;
    let (url, after) = after.split_once(')')?;
    Some((Inline::Link { text: unmasked(words), url: unmasked(url) }, after))
}
