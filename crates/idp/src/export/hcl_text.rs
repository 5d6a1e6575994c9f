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
            text.push_str(&super::escaped(&hcl::to_string(&body).unwrap_or_default()));
        }
        text
    }
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
