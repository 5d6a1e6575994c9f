//! The values of a sentence, for the build scripts of `latchkey-core`, which makes functions of the sentences, and of
//! `latchkey-words`, which compares the languages.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

/// What stands behind the name of a span of time where the sentence has it in the dative: it is the same value.
const IN_DATIVE: &str = "-dative";

/// The names of the values that `pattern` has holes for.
pub(crate) fn of(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    of_pattern(pattern, &mut values);
    values
}

fn of_pattern(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, values);
        }
    }
}

fn of_expression(expression: &Expression<&str>, values: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, values),
        Expression::Select { selector, variants } => {
            of_inline(selector, values);
            variants.iter().for_each(|variant| of_pattern(&variant.value, values));
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.strip_suffix(IN_DATIVE).unwrap_or(id.name).to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, values),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("the catalogue uses values and words in quotation marks only: {other:?}"),
    }
}
