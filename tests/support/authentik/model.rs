//! How a kind of object is described: where it is found, who may touch it, and which fields it has in which version.

use serde_json::{Value, json};

/// An object's fields. Names that begin with `_` never leave the server.
pub(super) type Object = serde_json::Map<String, Value>;

/// Year and month of a release.
pub(super) type Number = (u16, u16);

pub(super) const EVER: Number = (0, 0);
pub(super) const NEVER: Number = (u16::MAX, u16::MAX);

/// What a field takes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// Text that is not empty.
    Text,
    /// Text that may be empty.
    Blank,
    Slug,
    Url,
    Bool,
    Int,
    Choice(&'static [&'static str]),
    /// Another object.
    Ref(&'static str),
    /// Other objects.
    Refs(&'static str),
    Dict,
    /// The Python of a mapping.
    Expression,
    /// A span of time, as `minutes=5`.
    Span,
    Certificate,
    PrivateKey,
}

/// What a field holds when nothing was sent for it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Start {
    /// Something has to be sent.
    Required,
    Null,
    Text(&'static str),
    Bool(bool),
    Int(i64),
    List,
    Dict,
}

impl Start {
    pub(super) fn value(self) -> Value {
        match self {
            Self::Required | Self::Null => Value::Null,
            Self::Text(text) => text.into(),
            Self::Bool(yes) => yes.into(),
            Self::Int(number) => number.into(),
            Self::List => json!([]),
            Self::Dict => json!({}),
        }
    }
}

/// A field.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) start: Start,
    pub(super) nullable: bool,
    /// What is answered when another object holds the same.
    pub(super) unique: Option<&'static str>,
    pub(super) write_only: bool,
    since: Number,
    until: Number,
}

impl Field {
    pub(super) const fn new(name: &'static str, kind: Kind, start: Start) -> Self {
        let nullable = matches!(start, Start::Null);
        Self { name, kind, start, nullable, unique: None, write_only: false, since: EVER, until: NEVER }
    }

    pub(super) const fn unique(mut self, sentence: &'static str) -> Self {
        self.unique = Some(sentence);
        self
    }

    pub(super) const fn write_only(mut self) -> Self {
        self.write_only = true;
        self
    }

    pub(super) const fn since(mut self, year: u16, month: u16) -> Self {
        self.since = (year, month);
        self
    }

    /// The first release without it.
    pub(super) const fn until(mut self, year: u16, month: u16) -> Self {
        self.until = (year, month);
        self
    }
}

/// A kind of object.
#[derive(Debug)]
pub(super) struct Model {
    /// Below `/api/v3/`, without the slash at its end.
    pub(super) path: &'static str,
    /// The table that holds it.
    pub(super) table: &'static str,
    /// The name of its class, as a 404 tells it.
    pub(super) class: &'static str,
    /// Its permissions are `{app}.{verb}_{name}`.
    pub(super) app: &'static str,
    pub(super) name: &'static str,
    /// The field by which it is found below its path.
    pub(super) lookup: &'static str,
    /// The field that is its primary key.
    pub(super) key: &'static str,
    pub(super) ordering: &'static str,
    pub(super) search: &'static [&'static str],
    /// Query parameters that compare a field as it is.
    pub(super) filters: &'static [&'static str],
    pub(super) fields: &'static [Field],
    /// Whether the API makes and changes it.
    pub(super) writable: bool,
    pub(super) since: Number,
    pub(super) until: Number,
}

impl Model {
    /// One that the API only shows, with the usual names.
    pub(super) const fn new(path: &'static str, table: &'static str, class: &'static str) -> Self {
        Self {
            path,
            table,
            class,
            app: "authentik_core",
            name: table,
            lookup: "pk",
            key: "pk",
            ordering: "name",
            search: &["name"],
            filters: &["name"],
            fields: &[],
            writable: true,
            since: EVER,
            until: NEVER,
        }
    }

    pub(super) fn permission(&self, verb: &str) -> String {
        format!("{}.{verb}_{}", self.app, self.name)
    }

    pub(super) fn is_in(&self, version: Number) -> bool {
        version >= self.since && version < self.until
    }

    pub(super) fn fields(&self, version: Number) -> impl Iterator<Item = &'static Field> {
        self.fields.iter().filter(move |field| version >= field.since && version < field.until)
    }
}
