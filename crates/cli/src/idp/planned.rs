//! The objects of a plan as text: what differs in full, what a binding is bound to, and the key that confirms.

use crate::{
    context::Context,
    render,
    text::{Text, text},
};
use latchkey_core::{
    administration::{Change, ChangePlan, PlannedField, PlannedObject},
    message::{Message, exact, say},
    plain,
};

/// Where the fields of an object begin.
const INDENT: usize = 11;
/// The longest value of two that is shown from its beginning, in characters.
const LONG: usize = 160;
/// How much of what two long values have in common is shown before they part.
const BEFORE: usize = 30;

fn mark(change: Change) -> Message {
    match change {
        Change::Create => say::terminal_plan::create(),
        Change::Change => say::terminal_plan::change(),
        Change::Leave => say::terminal_plan::leave(),
        Change::Conflict => say::terminal_plan::conflict(),
        Change::Remove => say::terminal_plan::remove(),
        Change::Restore => say::terminal_plan::restore(),
        Change::Keep => say::terminal_plan::keep(),
    }
}

/// An object with the fields that differ.
pub(super) fn object_text(object: &PlannedObject, context: &Context) -> Text {
    let named = match target(object) {
        Some(target) => say::terminal_plan::bound(exact(&object.kind), &object.name, exact(target)),
        None => say::terminal_plan::object(exact(&object.kind), &object.name),
    };
    let mut text = text!("{:<8} {}\n", context.say(mark(object.change)), context.say(named));
    let shown = |field: &&PlannedField| field.differs && object.change != Change::Remove;
    for field in object.fields.iter().filter(shown) {
        let deviation = field.deviation.as_ref().map_or_else(String::new, |name| format!("  [{name}]"));
        let line = match object.change {
            Change::Create if field.after.as_deref().is_some_and(|after| after.contains('\n')) => {
                text.push(text!("{}{} ={}\n", Text::blanks(INDENT), field.name, deviation));
                for line in field.after.iter().flat_map(|after| after.lines()) {
                    text.push(text!("{}{}\n", Text::blanks(INDENT + 4), line));
                }
                continue;
            }
            Change::Create => format!("{} = {}", field.name, value(field.after.as_deref(), context)),
            _ => {
                let (before, after) = apart(field.before.as_deref(), field.after.as_deref(), context);
                format!("{}: {before} -> {after}", field.name)
            }
        };
        text.push(text!("{}{}{}\n", Text::blanks(INDENT), line, deviation));
    }
    if let Some(note) = &object.note {
        text.push(text!("           {}\n", render::wrap(&context.say(note), INDENT)));
    }
    if object.can_be_confirmed() {
        text.push(text!("{}{}\n", Text::blanks(INDENT), context.say(say::terminal_plan::key(exact(&object.key)))));
    }
    text
}

/// What a binding is bound to.
fn target(object: &PlannedObject) -> Option<&String> {
    let field = object.fields.iter().find(|field| field.name == "target");
    field.and_then(|field| field.after.as_ref().or(field.before.as_ref()))
}

/// A value in full, on one line.
fn value(value: Option<&str>, context: &Context) -> String {
    value.map_or_else(|| context.say(say::terminal_plan::nothing()), |text| plain::shown(text).into_owned())
}

/// Two values that differ: in full, or, where they are long, from shortly before the place at which they part.
fn apart(before: Option<&str>, after: Option<&str>, context: &Context) -> (String, String) {
    let (before, after) = (value(before, context), value(after, context));
    if before.chars().count().max(after.chars().count()) <= LONG {
        return (before, after);
    }
    let common = before.chars().zip(after.chars()).take_while(|(one, other)| one == other).count();
    let start = common.saturating_sub(BEFORE);
    let from = |text: &str| -> String {
        if start == 0 { text.to_owned() } else { "…".chars().chain(text.chars().skip(start)).collect() }
    };
    (from(&before), from(&after))
}

/// The deviations from the integration guide that some object of the plan has, and those that are switched off.
pub(super) fn deviations_text(plan: &ChangePlan, context: &Context) -> Text {
    let applies = |name: &str| {
        let fields = plan.objects.iter().flat_map(|object| &object.fields);
        fields.filter_map(|field| field.deviation.as_deref()).any(|deviation| deviation == name)
    };
    let mut text = Text::default();
    for deviation in plan.deviations.iter().filter(|deviation| deviation.on && applies(&deviation.name)) {
        let name = &deviation.name;
        if text == Text::default() {
            text.push(text!("\n{}\n", context.say(say::terminal_plan::deviations())));
        }
        text.push(text!("{}: {}\n", name, render::wrap(&context.say(&deviation.title), 2 + name.len())));
        text.push(text!("    {}\n", render::wrap(&context.say(&deviation.reason), 4)));
        for limit in &deviation.limits {
            text.push(text!("    {}\n", render::wrap(&context.say(limit), 4)));
        }
    }
    let off: Vec<_> =
        plan.deviations.iter().filter(|deviation| !deviation.on).map(|deviation| exact(&deviation.name)).collect();
    if !off.is_empty() {
        text.push(text!("\n{}\n", context.say(say::terminal_plan::switched_off(off))));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object_text(object: &PlannedObject) -> Text {
        super::object_text(object, &Context::of_a_test())
    }

    fn object(change: Change, fields: Vec<PlannedField>) -> PlannedObject {
        PlannedObject {
            key: "provider".to_owned(),
            kind: "SAML Provider".to_owned(),
            name: exact("Claude").into(),
            change,
            id: Some("1".to_owned()),
            ours: false,
            fields,
            note: None,
        }
    }

    fn field(name: &str, before: Option<&str>, after: Option<&str>) -> PlannedField {
        let differs = before != after;
        PlannedField {
            name: name.to_owned(),
            before: before.map(str::to_owned),
            after: after.map(str::to_owned),
            differs,
            deviation: None,
        }
    }

    #[test]
    fn two_lists_that_differ_late_never_look_alike() {
        let long = |end: &str| format!("{}{end}", "https://auth.workos.com/sso/saml/acs/01HX ".repeat(8));
        for (before, after) in
            [(long("a"), long("b")), ("x".repeat(70), "x".repeat(71)), ("a\nb".to_owned(), "a / b".to_owned())]
        {
            let text = object_text(&object(Change::Change, vec![field("acs_url", Some(&before), Some(&after))]));
            let text = text.as_str().to_owned();
            let (_, values) = text.split_once("acs_url: ").unwrap();
            let (one, other) = values.trim_end().split_once(" -> ").unwrap();
            assert_ne!(one, other.lines().next().unwrap(), "{text}");
        }
    }

    #[test]
    fn several_lines_of_a_new_value_stand_below_its_name() {
        let text = object_text(&object(Change::Create, vec![field("expression", None, Some("one\n  two\u{1b}"))]));
        let lines: Vec<&str> = text.as_str().lines().skip(1).collect();
        assert_eq!(lines, ["           expression =", "               one", "                 two‹U+001B›"]);
    }

    #[test]
    fn a_binding_names_its_target_and_a_conflict_its_key() {
        let target = field("target", Some("Claude Owner"), Some("Claude Owner"));
        let text = object_text(&object(Change::Leave, vec![target])).as_str().to_owned();
        assert!(text.starts_with("leave    SAML Provider Claude to Claude Owner\n"), "{text}");
        let differs = field("name", Some("a"), Some("b"));
        let text = object_text(&object(Change::Conflict, vec![differs.clone()])).as_str().to_owned();
        assert!(text.contains("Its key: provider"), "{text}");
        assert!(
            !object_text(&object(Change::Change, vec![differs])).as_str().to_owned().contains("key"),
            "nothing to confirm"
        );
    }
}
