//! What is sent, checked field by field with the sentences that the recorded server answers.

use super::{
    certificate, expression,
    model::{Field, Kind, Model, Object, Start},
    request::{Answer, json_answer},
    world::{World, text_of},
};
use serde_json::{Value, json};

/// Which fields are asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Manner {
    /// POST: all that are required, and the others get their defaults.
    Create,
    /// PUT: all that are required, and the others stay.
    Replace,
    /// PATCH: none.
    Partial,
}

/// The fields of `body` that this version takes, cleaned. The others are dropped silently, and counted.
pub(super) fn fields(
    world: &mut World,
    model: &'static Model,
    body: &Value,
    existing: Option<&Object>,
    manner: Manner,
) -> Result<Object, Answer> {
    let Value::Object(sent) = body else {
        let kind = python_type(body);
        let sentence = format!("Invalid data. Expected a dictionary, but got {kind}.");
        return Err(json_answer(400, &json!({ "non_field_errors": [sentence] })));
    };
    let known: Vec<&Field> = world.fields(model).collect();
    let ignored = sent.keys().filter(|name| !known.iter().any(|field| field.name == name.as_str()));
    world.dropped_now.extend(ignored.cloned());

    let (mut taken, mut errors) = (Object::new(), Object::new());
    for field in known {
        match sent.get(field.name) {
            Some(value) => match one(world, model, field, value, existing) {
                Ok(value) => {
                    taken.insert(field.name.to_owned(), value);
                }
                Err(sentence) => {
                    errors.insert(field.name.to_owned(), json!([sentence]));
                }
            },
            None if manner == Manner::Partial => {}
            None if matches!(field.start, Start::Required) => {
                errors.insert(field.name.to_owned(), json!(["This field is required."]));
            }
            None => {}
        }
    }
    if errors.is_empty() { Ok(taken) } else { Err(json_answer(400, &Value::Object(errors))) }
}

/// The defaults of this version, for what was not sent.
pub(super) fn with_defaults(world: &World, model: &'static Model, sent: &Object) -> Object {
    let value = |field: &Field| sent.get(field.name).cloned().unwrap_or_else(|| field.start.value());
    world.fields(model).map(|field| (field.name.to_owned(), value(field))).collect()
}

fn one(world: &World, model: &Model, field: &Field, value: &Value, existing: Option<&Object>) -> Result<Value, String> {
    if value.is_null() {
        return if field.nullable { Ok(Value::Null) } else { Err("This field may not be null.".to_owned()) };
    }
    let value = match field.kind {
        Kind::Text => text(value, false)?.into(),
        Kind::Blank => text(value, true)?.into(),
        Kind::Slug => slug(&text(value, false)?)?.into(),
        Kind::Url => url(&text(value, true)?, matches!(field.start, Start::Required))?.into(),
        Kind::Bool => boolean(value)?.into(),
        Kind::Int => integer(value)?.into(),
        Kind::Choice(choices) => choice(value, choices)?,
        Kind::Ref(table) => reference(world, table, value)?,
        Kind::Refs(table) => references(world, table, value)?,
        Kind::Dict if value.is_object() => value.clone(),
        Kind::Dict => return Err("Value must be a dictionary, and not have any duplicate keys.".to_owned()),
        Kind::Expression => expression::compiled(&text(value, false)?)?.into(),
        Kind::Span => span(&text(value, false)?)?.into(),
        Kind::Certificate => certificate::readable(&text(value, false)?)?.into(),
        Kind::PrivateKey => certificate::readable_key(&text(value, true)?)?.into(),
    };
    if let Some(sentence) = field.unique {
        let own = existing.map(|row| text_of(&row[model.key])).unwrap_or_default();
        let same_kind: &[&str] = match (model.table, field.name) {
            // One name for all providers, and one for all mappings.
            ("saml" | "scim", "name") => &["saml", "scim"],
            ("saml_mapping" | "scim_mapping", "name") => &["saml_mapping", "scim_mapping"],
            _ => &[model.table],
        };
        let taken = same_kind.iter().any(|table| {
            let others = world.rows(table).filter(|row| text_of(&row[model.key]) != own);
            others.into_iter().any(|row| row.get(field.name) == Some(&value))
        });
        if taken {
            return Err(sentence.to_owned());
        }
    }
    Ok(value)
}

fn text(value: &Value, may_be_blank: bool) -> Result<String, String> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return Err("Not a valid string.".to_owned()),
    };
    if text.is_empty() && !may_be_blank {
        return Err("This field may not be blank.".to_owned());
    }
    Ok(text)
}

fn slug(text: &str) -> Result<&str, String> {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    if text.chars().all(fits) {
        return Ok(text);
    }
    Err("Enter a valid \"slug\" consisting of letters, numbers, underscores or hyphens.".to_owned())
}

fn url(text: &str, required: bool) -> Result<&str, String> {
    if text.is_empty() {
        return if required { Err("This field may not be blank.".to_owned()) } else { Ok(text) };
    }
    let parsed = url::Url::parse(text).ok();
    let fits = parsed.is_some_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if fits && !text.contains(char::is_whitespace) { Ok(text) } else { Err("Enter a valid URL.".to_owned()) }
}

fn boolean(value: &Value) -> Result<bool, String> {
    match text_of(value).as_str() {
        "true" | "True" | "1" | "yes" | "on" => Ok(true),
        "false" | "False" | "0" | "no" | "off" => Ok(false),
        _ => Err("Must be a valid boolean.".to_owned()),
    }
}

fn integer(value: &Value) -> Result<i64, String> {
    let wrong = || "A valid integer is required.".to_owned();
    let number: i64 = match value {
        Value::Number(number) => number.as_i64().ok_or_else(wrong)?,
        Value::String(text) => text.trim().parse().map_err(|_| wrong())?,
        _ => return Err(wrong()),
    };
    if i32::try_from(number).is_err() {
        return Err("Ensure this value is less than or equal to 2147483647.".to_owned());
    }
    Ok(number)
}

fn choice(value: &Value, choices: &[&str]) -> Result<Value, String> {
    let text = text_of(value);
    if choices.contains(&text.as_str()) { Ok(text.into()) } else { Err(format!("\"{text}\" is not a valid choice.")) }
}

fn reference(world: &World, table: &str, value: &Value) -> Result<Value, String> {
    if value.is_boolean() || value.is_array() || value.is_object() {
        return Err(format!("Incorrect type. Expected pk value, received {}.", python_type(value)));
    }
    let text = text_of(value);
    if matches!(table, "user" | "saml" | "scim" | "provider") {
        if text.parse::<i64>().is_err() {
            return Err("Incorrect type. Expected pk value, received str.".to_owned());
        }
    } else if !is_uuid(&text) {
        return Err(format!("“{text}” is not a valid UUID."));
    }
    let (tables, key): (&[&str], _) = match table {
        "provider" => (&["saml", "scim"], "pk"),
        "target" => (&["entitlement", "application", "flow"], ""),
        ref one => (std::slice::from_ref(one), "pk"),
    };
    let found = tables.iter().find_map(|table| world.by_text(table, &text));
    match found {
        Some(row) if key == "pk" => Ok(row["pk"].clone()),
        Some(_) => Ok(text.into()),
        None => Err(format!("Invalid pk \"{text}\" - object does not exist.")),
    }
}

/// As many-to-many fields give it back: in an order of their own.
fn references(world: &World, table: &str, value: &Value) -> Result<Value, String> {
    let Value::Array(list) = value else {
        return Err(format!("Expected a list of items but got type \"{}\".", python_type(value)));
    };
    let mut found: Vec<Value> = list.iter().map(|one| reference(world, table, one)).collect::<Result<_, _>>()?;
    found.sort_by_key(|one| std::cmp::Reverse(text_of(one)));
    found.dedup();
    Ok(found.into())
}

fn span(text: &str) -> Result<&str, String> {
    if seconds(text).is_some() {
        return Ok(text);
    }
    Err(format!("{text} is not in the correct format of 'hours=3;minutes=1'."))
}

/// A span of time in seconds.
pub(super) fn seconds(text: &str) -> Option<i64> {
    let part = |part: &str| {
        let (unit, number) = part.split_once('=')?;
        let number: i64 = number.trim().parse().ok()?;
        let factor = match unit.trim() {
            "seconds" => 1,
            "minutes" => 60,
            "hours" => 3600,
            "days" => 86_400,
            "weeks" => 604_800,
            _ => return None,
        };
        number.checked_mul(factor)
    };
    text.split(';').map(part).try_fold(0_i64, |sum, part| sum.checked_add(part?))
}

pub(super) fn is_uuid(text: &str) -> bool {
    let letters: String = text.chars().filter(|letter| *letter != '-').collect();
    letters.len() == 32 && letters.chars().all(|letter| letter.is_ascii_hexdigit())
}

fn python_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "NoneType",
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "float",
        Value::Number(_) => "int",
        Value::String(_) => "str",
        Value::Array(_) => "list",
        Value::Object(_) => "dict",
    }
}
