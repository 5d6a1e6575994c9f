//! In accents every word of every sentence stands in brackets, and no value does: whoever sees a word without them sees
//! data, or a sentence that is not in the catalogue.

use super::*;
use crate::catalogue::EN;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use latchkey_core::message::{Arg, choice, exact};
use std::collections::{BTreeMap, BTreeSet};

/// What a value is filled in with: no word of any sentence.
const VALUE: &str = "Qqzzq7";

/// What stands in a sentence besides its words.
#[derive(Default)]
struct Parts {
    /// Commands, addresses, labels.
    literals: BTreeSet<String>,
    values: BTreeSet<String>,
    /// The variants that the sentence chooses from, by the value that chooses.
    variants: BTreeMap<String, BTreeSet<String>>,
}

impl Parts {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else { panic!("a value chooses") };
                self.values.insert(id.name.to_owned());
                for variant in variants {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        &variant.key;
                    self.variants.entry(id.name.to_owned()).or_default().insert((*key).to_owned());
                    self.read(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => drop(self.literals.insert((*value).to_owned())),
            InlineExpression::VariableReference { id } => drop(self.values.insert(id.name.to_owned())),
            InlineExpression::Placeable { expression } => self.expression(expression),
            other => panic!("{other:?} is not used in the catalogue"),
        }
    }
}

/// Every sentence with what stands in it.
fn sentences() -> Vec<(String, Parts)> {
    let mut all = Vec::new();
    for text in EN {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap();
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let mut add = |name: String, pattern: &Pattern<&str>| {
                let mut parts = Parts::default();
                parts.read(pattern);
                all.push((name, parts));
            };
            if let Some(value) = &message.value {
                add(message.id.name.to_owned(), value);
            }
            for attribute in &message.attributes {
                add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
            }
        }
    }
    all
}

/// A number for a plural's variant, otherwise the variant itself.
fn choosing(variant: &str) -> Arg {
    match variant.parse() {
        Ok(number) => Arg::Number(number),
        Err(_) if variant == "one" => Arg::Number(1),
        Err(_) if variant == "other" => Arg::Number(7),
        Err(_) => choice(Box::leak(variant.to_owned().into_boxed_str())),
    }
}

fn message(name: &str, args: &BTreeMap<&str, Arg>) -> Message {
    serde_json::from_value(serde_json::json!({ "say": name, "args": args })).unwrap()
}

/// The words that stand in no brackets and are no data.
fn bare(text: &str, parts: &Parts) -> String {
    let mut rest = text.replace(VALUE, " ");
    let mut literals: Vec<&String> = parts.literals.iter().collect();
    literals.sort_by_key(|literal| std::cmp::Reverse(literal.len()));
    for literal in literals {
        let literal = literal.replace("\\\"", "\"").replace("\\\\", "\\");
        rest = rest.replace(&literal, " ");
    }
    let mut bare = String::new();
    let mut inside = false;
    for letter in rest.chars() {
        match letter {
            '[' => inside = true,
            ']' => inside = false,
            _ if !inside && letter.is_alphabetic() => bare.push(letter),
            _ => {}
        }
    }
    bare
}

#[test]
fn every_word_of_every_sentence_has_accents_and_no_value_has() {
    let (mut wrong, mut said) = (Vec::new(), 0);
    for (name, parts) in sentences() {
        let mut ways: Vec<BTreeMap<&str, Arg>> = vec![BTreeMap::new()];
        for value in &parts.values {
            let possible: Vec<Arg> = match parts.variants.get(value) {
                Some(variants) => variants.iter().map(|variant| choosing(variant)).collect(),
                None => vec![exact(VALUE).into()],
            };
            // Each variant once, beside the first of every other choice.
            let first = possible.first().cloned().unwrap();
            let others: Vec<_> = possible.into_iter().skip(1).collect();
            let begun = ways.first().cloned().unwrap_or_default();
            ways.iter_mut().for_each(|way| drop(way.insert(value, first.clone())));
            ways.extend(others.into_iter().map(|other| {
                let mut way = begun.clone();
                way.insert(value, other);
                way
            }));
        }
        for mut way in ways {
            for value in &parts.values {
                way.entry(value).or_insert_with(|| match parts.variants.get(value) {
                    Some(variants) => choosing(variants.first().unwrap()),
                    None => exact(VALUE).into(),
                });
            }
            said += 1;
            let text = super::say(&message(&name, &way), Language::Accented, Reader::Terminal);
            let accented_value = crate::accents::accented(VALUE);
            if !bare(&text, &parts).is_empty() || text.contains(&*accented_value) {
                wrong.push(format!("{name}: {text}"));
            }
        }
    }
    assert!(said > 4_000, "only {said} were said");
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
