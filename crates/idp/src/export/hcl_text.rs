//! Terraform files. Every value goes through `hcl-rs`, which doubles the dollar sign of `${` and the percent sign of
//! `%{`, so that no text of a setup can become an expression.

use hcl::{
    Attribute, Block, Body, Expression, Identifier,
    expr::{Traversal, TraversalOperator, Variable},
};

/// A Terraform file in the making.
#[derive(Default)]
pub(crate) struct Terraform {
    blocks: Vec<Block>,
}

/// A block in the making.
pub(crate) struct Section {
    block: hcl::structure::BlockBuilder,
}

/// An expression written out: a reference, a function call or a type. Only for text that stands in this source.
pub(crate) fn code(text: &'static str) -> Expression {
    // Every export's golden file shows these; what cannot be read would stand there as null.
    text.parse().unwrap_or(Expression::Null)
}

/// What another block gives: `data.authentik_flow.x.id`. Letters that no name may have are left out of it.
pub(crate) fn reference(first: &str, rest: &[&str]) -> Expression {
    let steps = rest.iter().map(|name| TraversalOperator::GetAttr(Identifier::sanitized(name)));
    Traversal::new(Variable::sanitized(first), steps).into()
}

impl Terraform {
    pub(crate) fn add(&mut self, section: Section) {
        self.blocks.push(section.block.build());
    }

    /// The text, with `header` as comments above it.
    pub(crate) fn text(self, header: &[&str]) -> String {
        let mut text: String = header.iter().map(|line| format!("# {}\n", latchkey_core::plain::shown(line))).collect();
        for block in self.blocks {
            let body = Body::builder().add_block(block).build();
            // Writing into a string fails only where a value cannot be shown at all; none of ours can do that.
            text.push('\n');
            text.push_str(&aligned(&super::escaped(&hcl::to_string(&body).unwrap_or_default())));
        }
        text
    }
}

/// The text as `terraform fmt` writes it: the equals signs of neighbouring lines stand below one another. A line that opens
/// a bracket ends the neighbourhood, and its own sign stays where it is. Source: hclwrite's format.go.
fn aligned(text: &str) -> String {
    let lines: Vec<(&str, Option<(&str, &str)>)> = text.lines().map(|line| (line, assignment(line))).collect();
    let mut written = String::new();
    for group in lines.chunk_by(|(_, one), (_, other)| one.is_some() && other.is_some()) {
        let width = group.iter().filter_map(|(_, parts)| parts.map(|(name, _)| name.chars().count())).max();
        for (line, parts) in group {
            match (parts, width) {
                (Some((name, value)), Some(width)) => written.push_str(&format!("{name:<width$} = {value}\n")),
                _ => {
                    written.push_str(line);
                    written.push('\n');
                }
            }
        }
    }
    written
}

/// A line's indented name and its value, where it is an argument that ends on the same line.
fn assignment(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(" = ")?;
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    let (mut open, mut quoted, mut escaped) = (0_i32, false, false);
    for letter in value.chars() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => open += 1,
            ')' | ']' | '}' if !quoted => open -= 1,
            _ => {}
        }
    }
    (open == 0 && name.trim_start().chars().all(plain)).then_some((name, value))
}

impl Section {
    /// A block such as `resource "okta_app_saml" "claude"`.
    pub(crate) fn new(kind: &'static str, labels: &[&str]) -> Self {
        let block = Block::builder(Identifier::sanitized(kind)).add_labels(labels.iter().copied());
        Self { block }
    }

    /// An argument.
    pub(crate) fn set(mut self, name: &'static str, value: impl Into<Expression>) -> Self {
        self.block = self.block.add_attribute(Attribute::new(Identifier::sanitized(name), value));
        self
    }

    /// A nested block.
    pub(crate) fn nest(mut self, section: Section) -> Self {
        self.block = self.block.add_block(section.block.build());
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_signs_stand_below_one_another_as_terraform_fmt_writes_them() {
        let mut file = Terraform::default();
        let list: Expression = vec![code("a.b")].into();
        file.add(
            Section::new("a", &["b"])
                .set("x", "[ = {")
                .set("longer", true)
                .set("list", list)
                .set("y", 1)
                .set("zz", "\"("),
        );
        let expected = "\na \"b\" {\n  x      = \"[ = {\"\n  longer = true\n  list = [\n    a.b\n  ]\n  y  = 1\n  zz = \"\\\"(\"\n}\n";
        assert_eq!(file.text(&[]), expected);
    }

    #[test]
    fn what_nobody_sees_is_escaped_and_the_value_stays_the_same() {
        for text in ["exe\u{202e}gnp", "a\u{200b}", "\u{1b}[31m\u{9b}\u{e0041}\nb\u{feff}", "a \u{a0}\"\\"] {
            let mut file = Terraform::default();
            file.add(Section::new("a", &["b"]).set("name", text));
            let written = file.text(&[]);
            assert!(
                !written.chars().any(|letter| latchkey_core::plain::is_hidden(letter) && letter != '\n'),
                "{written:?}"
            );
            let read: serde_json::Value = hcl::from_str(&written).unwrap();
            assert_eq!(read["a"]["b"]["name"], text, "{written}");
        }
    }
}
