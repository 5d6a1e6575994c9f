//! Markdown as a tree that the window draws node by node: text never becomes markup there.

mod reader;
#[cfg(test)]
mod tests;

pub use reader::prose;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A piece of a line.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Inline {
    /// Plain text.
    Text {
        /// The text.
        text: String,
    },
    /// Something to press or a name on a page.
    Strong {
        /// The text.
        text: String,
    },
    /// Emphasis.
    Emphasis {
        /// The text.
        text: String,
    },
    /// A value, exactly as it is.
    Code {
        /// The text.
        text: String,
    },
    /// A link to a page on the web.
    Link {
        /// The text.
        text: String,
        /// Where it leads.
        url: String,
    },
}

/// A block of text.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading; the page's own title is level 1.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its words.
        content: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        content: Vec<Inline>,
    },
    /// A list.
    List {
        /// Whether it is numbered.
        ordered: bool,
        /// Its entries.
        items: Vec<Vec<Block>>,
    },
    /// Lines kept as they are.
    Code {
        /// The lines.
        text: String,
    },
    /// A table.
    Table {
        /// The headings.
        heading: Vec<Vec<Inline>>,
        /// The rows.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// Something set apart.
    Quote {
        /// What.
        content: Vec<Block>,
    },
}
