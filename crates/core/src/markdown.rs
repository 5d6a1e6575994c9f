//! Markdown that stays Markdown whatever stands in a value: names, e-mail addresses and pasted text go into pages that
//! are turned into HTML later, so nothing in them may open a tag, a link or a table cell.

use crate::plain;
use std::fmt::Write;

/// Text within a sentence: every character that Markdown or HTML could read as markup is escaped, what cannot be seen is
/// shown as a mark, line breaks become spaces.
pub fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for letter in plain::shown_lines(value).chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '!' => {
                out.push('\\');
                out.push(letter);
            }
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\n' => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

/// A value to be copied exactly, as a code span. Backticks inside get a longer fence; what cannot be seen is
/// shown as a mark, line breaks become spaces. A dash stands for a value that is empty.
pub fn code(value: &str) -> String {
    let value = plain::shown_lines(value).replace('\n', " ");
    if value.trim().is_empty() {
        return "–".to_owned();
    }
    let longest = value.split(|letter| letter != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // CommonMark takes one space from each side, so a value that begins or ends with a backtick keeps its shape.
    let pad = if value.starts_with('`') || value.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{value}{pad}{fence}")
}

/// A table: a heading row, then the rows; each cell is Markdown already.
pub fn table<Cell: AsRef<str>>(heading: &[Cell], rows: &[Vec<String>]) -> String {
    let mut out = String::new();
    let titles: Vec<&str> = heading.iter().map(AsRef::as_ref).collect();
    let _ = writeln!(out, "| {} |", titles.join(" | "));
    let _ = writeln!(out, "|{}", " --- |".repeat(heading.len()));
    for row in rows {
        let cells: Vec<_> = row.iter().map(|cell| in_a_cell(cell)).collect();
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
    out
}

/// A numbered list; each item is Markdown already.
pub fn numbered<Item: AsRef<str>>(items: impl IntoIterator<Item = Item>) -> String {
    let mut out = String::new();
    for (index, item) in items.into_iter().enumerate() {
        let _ = writeln!(out, "{}. {}", index + 1, item.as_ref().replace('\n', " "));
    }
    out
}

/// A list with boxes to tick; each item is Markdown already.
pub fn tick_list<Item: AsRef<str>>(items: impl IntoIterator<Item = Item>) -> String {
    let mut out = String::new();
    for item in items {
        let _ = writeln!(out, "- [ ] {}", item.as_ref().replace('\n', " "));
    }
    out
}

/// A bar inside a table cell has to be escaped, in code spans too.
fn in_a_cell(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    let mut escaped = false;
    for letter in cell.replace('\n', " ").chars() {
        if letter == '|' && !escaped {
            out.push('\\');
        }
        escaped = letter == '\\' && !escaped;
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_value_becomes_markup() {
        assert_eq!(
            text("<script>alert(1)</script> [x](y) a_b"),
            "&lt;script&gt;alert(1)&lt;/script&gt; \\[x\\](y) a\\_b"
        );
        assert_eq!(text("one\ntwo"), "one two");
    }

    #[test]
    fn a_code_span_survives_backticks() {
        assert_eq!(code("plain"), "`plain`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("``"), "``` `` ```");
        assert_eq!(code(" \n"), "–");
    }

    #[test]
    fn a_bar_does_not_end_a_cell() {
        assert_eq!(
            table(&["Group", "Gives"], &[vec![code("a|b"), text("c|d")]]),
            "| Group | Gives |\n| --- | --- |\n| `a\\|b` | c\\|d |\n"
        );
    }
}
