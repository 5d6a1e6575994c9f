//! From Markdown's events to the tree.

use super::{Block, Inline};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// Lists and quotations inside one another; text that is nested deeper stands at this depth.
const DEEPEST: usize = 12;

/// Reads Markdown. HTML in it stays text; a link that is not https stays text too, with its address behind it.
pub fn prose(markdown: &str) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS;
    let mut reader = Reader::default();
    for event in Parser::new_ext(markdown, options) {
        reader.take(event);
    }
    reader.finish()
}

/// Something that holds blocks and is not closed yet.
enum Open {
    Quote(Vec<Block>),
    List {
        ordered: bool,
        items: Vec<Vec<Block>>,
    },
    Item(Vec<Block>),
    /// Nested too deeply to be told apart.
    Same,
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    open: Vec<Open>,
    line: Vec<Inline>,
    strong: usize,
    emphasis: usize,
    link: Option<(String, String)>,
    code: Option<String>,
    heading: Vec<Vec<Inline>>,
    rows: Vec<Vec<Vec<Inline>>>,
    row: Vec<Vec<Inline>>,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.begin(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => match &mut self.link {
                Some((_, words)) => words.push_str(&text),
                None => self.line.push(Inline::Code { text: text.into_string() }),
            },
            Event::SoftBreak | Event::HardBreak => self.text(" "),
            Event::Rule => self.paragraph(),
            Event::TaskListMarker(done) => self.text(if done { "\u{2611} " } else { "\u{2610} " }),
            Event::FootnoteReference(name) => self.text(&format!("[{name}]")),
        }
    }

    fn begin(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Strong => self.strong += 1,
            Tag::Emphasis => self.emphasis += 1,
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.link = Some((dest_url.into_string(), String::new()));
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => {
                self.paragraph();
                self.code = Some(String::new());
            }
            Tag::BlockQuote(_) => self.nest(Open::Quote(Vec::new())),
            Tag::List(first) => self.nest(Open::List { ordered: first.is_some(), items: Vec::new() }),
            Tag::Item => self.nest(Open::Item(Vec::new())),
            Tag::Paragraph | Tag::Heading { .. } | Tag::HtmlBlock | Tag::Table(_) => self.paragraph(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Emphasis => self.emphasis = self.emphasis.saturating_sub(1),
            TagEnd::Link | TagEnd::Image => self.end_link(),
            TagEnd::CodeBlock => {
                if let Some(text) = self.code.take() {
                    self.put(Block::Code { text: text.trim_end_matches('\n').to_owned() });
                }
            }
            TagEnd::Heading(level) => {
                let content = std::mem::take(&mut self.line);
                self.put(Block::Heading { level: number(level), content });
            }
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.paragraph(),
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => self.close(),
            TagEnd::TableCell => self.row.push(std::mem::take(&mut self.line)),
            TagEnd::TableHead => self.heading = std::mem::take(&mut self.row),
            TagEnd::TableRow => self.rows.push(std::mem::take(&mut self.row)),
            TagEnd::Table => {
                let (heading, rows) = (std::mem::take(&mut self.heading), std::mem::take(&mut self.rows));
                self.put(Block::Table { heading, rows });
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(code) = &mut self.code {
            code.push_str(text);
        } else if let Some((_, words)) = &mut self.link {
            words.push_str(text);
        } else {
            self.inline(text.to_owned());
        }
    }

    /// Adds text in the style that holds, to the piece before it where that has the same one.
    fn inline(&mut self, added: String) {
        match (self.line.last_mut(), self.strong > 0, self.emphasis > 0) {
            (Some(Inline::Text { text }), false, false)
            | (Some(Inline::Strong { text }), true, _)
            | (Some(Inline::Emphasis { text }), false, true) => text.push_str(&added),
            (_, true, _) => self.line.push(Inline::Strong { text: added }),
            (_, false, true) => self.line.push(Inline::Emphasis { text: added }),
            (_, false, false) => self.line.push(Inline::Text { text: added }),
        }
    }

    fn end_link(&mut self) {
        let Some((url, text)) = self.link.take() else { return };
        if url.starts_with("https://") {
            let text = if text.is_empty() { url.clone() } else { text };
            self.line.push(Inline::Link { text, url });
        } else if url.is_empty() || url == text {
            self.inline(text);
        } else {
            self.inline(format!("{text} ({url})"));
        }
    }

    /// Ends the line that is being read, where there is one: entries of tight lists have no paragraph around them.
    fn paragraph(&mut self) {
        let content = std::mem::take(&mut self.line);
        if !content.is_empty() {
            self.put(Block::Paragraph { content });
        }
    }

    fn put(&mut self, block: Block) {
        match self.open.iter_mut().rev().find(|open| !matches!(open, Open::Same)) {
            Some(Open::Quote(blocks) | Open::Item(blocks)) => blocks.push(block),
            Some(Open::List { items, .. }) => items.push(vec![block]),
            Some(Open::Same) | None => self.blocks.push(block),
        }
    }

    fn nest(&mut self, open: Open) {
        self.paragraph();
        self.open.push(if self.open.len() < DEEPEST { open } else { Open::Same });
    }

    fn close(&mut self) {
        self.paragraph();
        match self.open.pop() {
            Some(Open::Quote(content)) => self.put(Block::Quote { content }),
            Some(Open::List { ordered, items }) => self.put(Block::List { ordered, items }),
            Some(Open::Item(blocks)) => match self.open.last_mut() {
                Some(Open::List { items, .. }) => items.push(blocks),
                _ => blocks.into_iter().for_each(|block| self.put(block)),
            },
            Some(Open::Same) | None => {}
        }
    }

    fn finish(mut self) -> Vec<Block> {
        while !self.open.is_empty() {
            self.close();
        }
        self.paragraph();
        self.blocks
    }
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
