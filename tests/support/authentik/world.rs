//! Everything that the server holds.

use super::{
    catalogue::MODELS,
    exposure::Sent,
    expression::Meaning,
    log::Dropped,
    model::{Field, Model, Number, Object},
    options::{Permissions, Version},
    scim::Job,
};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet, HashMap},
    hash::{BuildHasher, Hasher, RandomState},
    time::Duration,
};
use time::OffsetDateTime;

/// The tables, and what else is remembered between calls.
#[derive(Debug)]
pub(super) struct World {
    pub(super) version: Version,
    pub(super) number: Number,
    pub(super) without_fields: Vec<(&'static str, &'static str)>,
    tables: HashMap<&'static str, Table>,
    seed: u64,
    given: u64,
    counters: HashMap<&'static str, i64>,
    pub(super) dropped: Vec<Dropped>,
    /// Fields ignored in the present call.
    pub(super) dropped_now: Vec<String>,
    pub(super) taught: Vec<(String, Meaning)>,
    /// Who was sent to a SCIM endpoint, in that order.
    pub(super) sent: Vec<Sent>,
    /// How long the worker takes to begin with a task.
    pub(super) worker: Duration,
    /// Whether it is written down after every change who may sign in.
    pub(super) watched: bool,
    /// Who could sign in at any moment since: an application's slug and a user name.
    pub(super) admitted: BTreeSet<(String, String)>,
    /// Synchronisations that the present call starts.
    pub(super) to_sync: Vec<Job>,
    /// Pages of applications as they were shown, by user and page. See [`super::list`].
    pub(super) shown_pages: RefCell<HashMap<(String, usize), Vec<Object>>>,
    /// What `!Env` and `!File` of blueprints find.
    pub(super) environment: HashMap<String, String>,
    pub(super) files: HashMap<String, String>,
    /// Whom the person at the browser signs in as, without being asked.
    pub(super) at_the_browser: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    rows: BTreeMap<u64, Object>,
    by_key: HashMap<String, u64>,
}

impl World {
    /// One with nothing in it.
    pub(super) fn new(version: Version) -> Self {
        Self {
            number: version.number(),
            version,
            without_fields: Vec::new(),
            tables: HashMap::new(),
            seed: RandomState::new().build_hasher().finish(),
            given: 0,
            counters: HashMap::new(),
            dropped: Vec::new(),
            dropped_now: Vec::new(),
            taught: Vec::new(),
            sent: Vec::new(),
            worker: Duration::ZERO,
            watched: false,
            admitted: BTreeSet::new(),
            to_sync: Vec::new(),
            shown_pages: RefCell::default(),
            environment: HashMap::new(),
            files: HashMap::new(),
            at_the_browser: None,
        }
    }

    /// Whether this version is at least the release of this year and month.
    pub(super) fn is_from(&self, year: u16, month: u16) -> bool {
        self.number >= (year, month)
    }

    /// The fields that objects of this kind have here.
    pub(super) fn fields(&self, model: &'static Model) -> impl Iterator<Item = &'static Field> {
        let is_gone = |field: &Field| self.without_fields.contains(&(model.path, field.name));
        model.fields(self.number).filter(move |field| !is_gone(field))
    }

    pub(super) fn model(&self, table: &str) -> &'static Model {
        MODELS.iter().find(|model| model.table == table && model.is_in(self.number)).unwrap()
    }

    /// A new UUID: other ones in every server, in no order that could be relied on.
    pub(super) fn uuid(&mut self) -> String {
        self.given += 1;
        let hash = hex::encode(Sha256::digest(format!("{}/{}", self.seed, self.given)));
        let (a, b, c, d, e) = (&hash[..8], &hash[8..12], &hash[13..16], &hash[17..20], &hash[20..32]);
        format!("{a}-{b}-4{c}-a{d}-{e}")
    }

    /// 64 characters that nobody guesses.
    pub(super) fn secret(&mut self) -> String {
        self.given += 1;
        hex::encode(Sha256::digest(format!("secret/{}/{}", self.seed, self.given)))
    }

    /// The next number of this kind. Providers of every type share theirs.
    pub(super) fn next(&mut self, counter: &'static str) -> i64 {
        let number = self.counters.entry(counter).or_insert(0);
        *number += 1;
        *number
    }

    pub(super) fn rows(&self, table: &str) -> impl Iterator<Item = &Object> {
        self.tables.get(table).into_iter().flat_map(|table| table.rows.values())
    }

    pub(super) fn get(&self, table: &str, key: &Value) -> Option<&Object> {
        self.by_text(table, &text_of(key))
    }

    pub(super) fn by_text(&self, table: &str, key: &str) -> Option<&Object> {
        let table = self.tables.get(table)?;
        table.rows.get(table.by_key.get(key)?)
    }

    pub(super) fn find(&self, table: &str, field: &str, value: &str) -> Option<&Object> {
        self.rows(table).find(|row| row.get(field).is_some_and(|found| text_of(found) == value))
    }

    pub(super) fn put(&mut self, table: &'static str, object: Object) {
        self.forget_pages(table, table == "application");
        let key = text_of(&object[key_field(table)]);
        let held = self.tables.entry(table).or_default();
        match held.by_key.get(&key) {
            Some(place) => {
                held.rows.insert(*place, object);
            }
            None => {
                let place = held.rows.last_key_value().map_or(0, |(last, _)| last + 1);
                held.by_key.insert(key, place);
                held.rows.insert(place, object);
            }
        }
    }

    pub(super) fn change(&mut self, table: &str, key: &Value, change: impl FnOnce(&mut Object)) {
        self.forget_pages(table, false);
        let Some(held) = self.tables.get_mut(table) else { return };
        if let Some(row) = held.by_key.get(&text_of(key)).and_then(|place| held.rows.get_mut(place)) {
            change(row);
        }
    }

    /// Who may open what is thought over after a change of groups, people and bindings, and after a new application.
    fn forget_pages(&self, table: &str, is_new: bool) {
        if is_new || matches!(table, "binding" | "group" | "user") {
            self.shown_pages.borrow_mut().clear();
        }
    }

    fn change_all(&mut self, table: &str, change: impl FnMut(&mut Object)) {
        if let Some(held) = self.tables.get_mut(table) {
            held.rows.values_mut().for_each(change);
        }
    }

    /// Removes an object with all that goes with it, as the database does.
    pub(super) fn remove(&mut self, table: &'static str, key: &Value) {
        self.forget_pages(if table == "binding" { table } else { "" }, false);
        let text = text_of(key);
        let below = self.by_text(table, &text).and_then(|row| row.get("backchannel_providers")?.as_array()).cloned();
        if let Some(held) = self.tables.get_mut(table)
            && let Some(place) = held.by_key.remove(&text)
        {
            held.rows.remove(&place);
        }
        let is_it = |found: Option<&Value>| found.is_some_and(|found| text_of(found) == text);
        let leave = |world: &mut Self, table: &str, field: &str| {
            world.change_all(table, |row| match row.get_mut(field) {
                Some(Value::Array(list)) => list.retain(|one| text_of(one) != text),
                Some(found) if text_of(found) == text => *found = Value::Null,
                _ => {}
            });
        };
        match table {
            "saml" | "scim" => {
                leave(self, "application", "provider");
                leave(self, "application", "backchannel_providers");
                self.remove_where("schedule", |row| is_it(row.get("rel_obj_id")));
            }
            "application" => {
                // Whoever made them. Measured on 2026.2.2.
                below.iter().flatten().for_each(|provider| self.remove("scim", provider));
                self.remove_where("entitlement", |row| is_it(row.get("app")));
                self.remove_where("binding", |row| is_it(row.get("target")));
            }
            "entitlement" => self.remove_where("binding", |row| is_it(row.get("target"))),
            "user" => self.remove_where("binding", |row| is_it(row.get("user"))),
            "group" => {
                self.remove_where("binding", |row| is_it(row.get("group")));
                leave(self, "user", "groups");
                leave(self, "group", "parents");
                leave(self, "group", "parent");
                leave(self, "scim", "group_filters");
                leave(self, "scim", "filter_group");
            }
            "certificatekeypair" => {
                ["signing_kp", "verification_kp", "encryption_kp"].iter().for_each(|field| leave(self, "saml", field));
            }
            "saml_mapping" => {
                let fields = ["property_mappings", "name_id_mapping", "authn_context_class_ref_mapping"];
                fields.iter().for_each(|field| leave(self, "saml", field));
            }
            "scim_mapping" => {
                ["property_mappings", "property_mappings_group"].iter().for_each(|field| leave(self, "scim", field));
            }
            _ => {}
        }
    }

    fn remove_where(&mut self, table: &'static str, is_one: impl Fn(&Object) -> bool) {
        let field = key_field(table);
        let gone: Vec<Value> = self.rows(table).filter(|row| is_one(row)).map(|row| row[field].clone()).collect();
        gone.iter().for_each(|key| self.remove(table, key));
    }

    /// Everything that is held, to be put back if something fails.
    pub(super) fn tables(&self) -> HashMap<&'static str, Table> {
        self.tables.clone()
    }

    pub(super) fn put_back(&mut self, tables: HashMap<&'static str, Table>) {
        self.tables = tables;
        self.to_sync.clear();
    }

    /// What a user may do.
    pub(super) fn may(&self, user: &Object, permission: &str) -> bool {
        if super::access::is_superuser(self, user) {
            return true;
        }
        let of_user = user.get("_permissions").and_then(Value::as_array);
        let by_roles = super::rights::by_roles(self, user);
        of_user.into_iter().flatten().any(|held| held == permission) || by_roles.iter().any(|held| held == permission)
    }

    pub(super) fn set_permissions(&mut self, username: &str, permissions: &Permissions) {
        let Some(key) = self.find("user", "username", username).map(|user| user["pk"].clone()) else { return };
        let list: Vec<Value> = match permissions {
            Permissions::All => Vec::new(),
            Permissions::Only(names) => names.iter().map(|name| name.as_str().into()).collect(),
        };
        self.change("user", &key, |user| {
            user.insert("_permissions".to_owned(), list.into());
            user.insert("_superuser".to_owned(), (*permissions == Permissions::All).into());
        });
    }
}

/// The primary key's name.
pub(super) fn key_field(table: &str) -> &'static str {
    if table == "entitlement" { "pbm_uuid" } else { "pk" }
}

/// A value as it stands in a path or a query.
pub(super) fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// The time now, as answers write it.
pub(super) fn now() -> String {
    written(OffsetDateTime::now_utc())
}

pub(super) fn written(moment: OffsetDateTime) -> String {
    let (date, time) = (moment.date(), moment.time());
    format!("{date}T{:02}:{:02}:{:02}.{:06}Z", time.hour(), time.minute(), time.second(), time.microsecond())
}
