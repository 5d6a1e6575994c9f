//! Blueprints: carried out entry by entry, all or nothing. The tags that are known are `!KeyOf`, `!Find`, `!Context`,
//! `!Env`, `!File`, `!Format` and `!If`. What an import answers to a wrong blueprint is no recorded text.

mod yaml;

use super::{
    catalogue::MODELS,
    check::{self, Manner},
    model::{Model, Object},
    request::{Outcome, Request, detail, json_answer, wrong},
    rest::{self, allowed},
    special,
    world::{World, now, text_of},
};
use serde_json::{Value, json};
use std::collections::HashMap;
use yaml::{Node, NodeKind};

/// `POST /managed/blueprints/import/` with the blueprint as a file.
pub(super) fn answer(world: &mut World, request: &Request, user: &Object) -> Outcome {
    allowed(world, user, "authentik_blueprints.add_blueprintinstance")?;
    let kind = request.header("content-type").unwrap_or_default();
    let Some((_, boundary)) = kind.strip_prefix("multipart/form-data").and_then(|rest| rest.split_once("boundary="))
    else {
        return Err(detail(415, &format!("Unsupported media type \"{kind}\" in request.")));
    };
    let body = String::from_utf8_lossy(&request.body).into_owned();
    let part = |name: &str| {
        let parts = body.split(&format!("--{}", boundary.trim_matches('"'))).map(str::to_owned).collect::<Vec<_>>();
        let part = parts.into_iter().find(|part| part.contains(&format!("name=\"{name}\"")))?;
        let content = part.split_once("\r\n\r\n")?.1;
        Some(content.strip_suffix("\r\n").unwrap_or(content).to_owned())
    };
    let file = part("file").ok_or_else(|| wrong("file", "No file was submitted."))?;
    let context = part("context").and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let logs: Vec<Value> = match carry_out(world, &file, &context) {
        Ok(()) => Vec::new(),
        Err(why) => vec![json!({
            "timestamp": now(), "log_level": "error", "logger": "authentik.blueprints.v1.importer", "event": why,
            "attributes": {},
        })],
    };
    Ok(json_answer(200, &json!({ "success": logs.is_empty(), "logs": logs })))
}

/// Carries a blueprint out. Where an entry fails nothing of it stays.
pub(super) fn carry_out(world: &mut World, text: &str, context: &Value) -> Result<(), String> {
    let blueprint = yaml::read(text)?;
    if blueprint.get("version").map(Node::text).as_deref() != Some("1") {
        return Err("Invalid blueprint version".to_owned());
    }
    let before = world.tables();
    let mut run = Run { world, context: Object::new(), made: HashMap::new() };
    let outcome = run.all(&blueprint, context);
    if outcome.is_err() {
        world.put_back(before);
    }
    outcome
}

struct Run<'a> {
    world: &'a mut World,
    context: Object,
    /// Primary keys by the entries' ids.
    made: HashMap<String, Value>,
}

impl Run<'_> {
    fn all(&mut self, blueprint: &Node, context: &Value) -> Result<(), String> {
        if let Some(Node { kind: NodeKind::Map(fields), .. }) = blueprint.get("context") {
            for (name, node) in fields {
                let value = self.value(node)?;
                self.context.insert(name.clone(), value);
            }
        }
        self.context.extend(context.as_object().cloned().unwrap_or_default());
        for entry in blueprint.get("entries").map(Node::elements).unwrap_or_default() {
            self.entry(&entry).map_err(|why| format!("Entry invalid: {}: {why}", described(&entry)))?;
        }
        Ok(())
    }

    fn entry(&mut self, entry: &Node) -> Result<(), String> {
        for condition in entry.get("conditions").map(Node::elements).unwrap_or_default() {
            if !is_true(&self.value(&condition)?) {
                return Ok(());
            }
        }
        let model = self.model(&entry.get("model").map(Node::text).unwrap_or_default())?;
        let identifiers = self.fields(entry.get("identifiers"))?;
        if identifiers.is_empty() {
            return Err("no, or no complete, identifiers".to_owned());
        }
        let is_it =
            |row: &&Object| identifiers.iter().all(|(name, value)| text_of(&row[name.as_str()]) == text_of(value));
        let existing = self.world.rows(model.table).find(is_it).cloned();
        let state = entry.get("state").map_or("present".to_owned(), Node::text);
        let key = match (state.as_str(), existing) {
            ("absent", existing) => {
                if let Some(row) = existing {
                    self.world.remove(model.table, &row[model.key]);
                }
                return Ok(());
            }
            ("created", Some(row)) => row[model.key].clone(),
            ("must_created", Some(_)) => return Err("it exists already".to_owned()),
            ("present" | "created" | "must_created", existing) => {
                let mut data = self.fields(entry.get("attrs"))?;
                data.extend(identifiers);
                self.save(model, data, existing)?
            }
            (other, _) => return Err(format!("no state {other}")),
        };
        if let Some(id) = entry.get("id") {
            self.made.insert(id.text(), key);
        }
        Ok(())
    }

    fn save(&mut self, model: &'static Model, data: Object, existing: Option<Object>) -> Result<Value, String> {
        let told = |answer: super::request::Answer| String::from_utf8_lossy(&answer.body).into_owned();
        let mut data = data;
        // Only blueprints give a role its permissions with the role itself.
        let permissions = data.remove("permissions").filter(|_| model.table == "role");
        let data = Value::Object(data);
        let Some(row) = existing else {
            let key = rest::create(self.world, model, &data).map_err(told)?;
            self.permit(&key, permissions);
            return Ok(key);
        };
        let key = row[model.key].clone();
        self.permit(&key, permissions);
        let sent = check::fields(self.world, model, &data, Some(&row), Manner::Partial).map_err(told)?;
        special::together(self.world, model.table, &sent, Some(&row)).map_err(told)?;
        let changed = sent.clone();
        self.world.change(model.table, &key, |row| row.extend(changed));
        special::stored(self.world, model.table, &key, &sent);
        Ok(key)
    }

    fn permit(&mut self, role: &Value, permissions: Option<Value>) {
        if let Some(permissions) = permissions {
            self.world.change("role", role, |row| drop(row.insert("_permissions".to_owned(), permissions)));
        }
    }

    fn model(&self, named: &str) -> Result<&'static Model, String> {
        let named = named.to_lowercase();
        let is_it = |model: &&Model| model.is_in(self.world.number) && format!("{}.{}", model.app, model.name) == named;
        MODELS.iter().find(is_it).ok_or_else(|| format!("Model \"{named}\" does not exist"))
    }

    fn fields(&self, node: Option<&Node>) -> Result<Object, String> {
        match node.map(|node| &node.kind) {
            Some(NodeKind::Map(fields)) => {
                fields.iter().map(|(name, node)| Ok((name.clone(), self.value(node)?))).collect()
            }
            _ => Ok(Object::new()),
        }
    }

    fn value(&self, node: &Node) -> Result<Value, String> {
        let elements = || node.elements();
        let element = |place: usize| match elements().get(place) {
            Some(node) => self.value(node),
            None => Ok(Value::Null),
        };
        // The second element stands in for what is not there.
        let or_else = |found: Option<Value>| found.map_or_else(|| element(1), Ok);
        match node.tag.as_str() {
            "" => self.plain(node),
            "KeyOf" => {
                let id = node.text();
                self.made.get(&id).cloned().ok_or_else(|| format!("KeyOf: failed to find entry with `id` of `{id}`"))
            }
            "Find" => self.find(&elements()),
            "Context" => or_else(self.context.get(&text_of(&element(0)?)).cloned()),
            "Env" => or_else(self.world.environment.get(&text_of(&element(0)?)).map(|text| text.as_str().into())),
            "File" => or_else(self.world.files.get(&text_of(&element(0)?)).map(|text| text.as_str().into())),
            "Format" => {
                let mut text = text_of(&element(0)?);
                for place in 1..elements().len() {
                    text = text.replacen("%s", &text_of(&element(place)?), 1);
                }
                Ok(text.into())
            }
            "If" => match elements().len() {
                1 => Ok(is_true(&element(0)?).into()),
                _ => element(if is_true(&element(0)?) { 1 } else { 2 }),
            },
            other => Err(format!("could not determine a constructor for the tag '!{other}'")),
        }
    }

    fn plain(&self, node: &Node) -> Result<Value, String> {
        match &node.kind {
            NodeKind::Scalar(value) => Ok(value.clone()),
            NodeKind::List(list) => list.iter().map(|node| self.value(node)).collect(),
            NodeKind::Map(_) => self.fields(Some(node)).map(Value::Object),
        }
    }

    /// The primary key of the first object that fits; nothing where there is none.
    fn find(&self, elements: &[Node]) -> Result<Value, String> {
        let (named, conditions) = elements.split_first().ok_or("Find: nothing is named")?;
        let model = self.model(&named.text())?;
        let mut wanted = Vec::new();
        for condition in conditions {
            let pair = condition.elements().iter().map(|node| self.value(node)).collect::<Result<Vec<_>, _>>()?;
            let [field, value] = pair.as_slice() else { return Err("Find: a condition is no pair".to_owned()) };
            wanted.push((text_of(field), text_of(value)));
        }
        let fits = |row: &&Object| {
            wanted.iter().all(|(field, value)| row.get(field).is_some_and(|held| text_of(held) == *value))
        };
        Ok(self.world.rows(model.table).find(fits).map(|row| row[model.key].clone()).unwrap_or_default())
    }
}

fn described(entry: &Node) -> String {
    let part = |name: &str| entry.get(name).map(Node::text).unwrap_or_default();
    format!("{} {}", part("model"), part("id"))
}

fn is_true(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false)) && *value != json!("") && *value != json!(0)
}
