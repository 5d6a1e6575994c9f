//! What is written down of every call.

use serde_json::Value;

/// A call as it arrived, and how it was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Its method.
    pub method: String,
    /// Its path, without the query.
    pub path: String,
    /// Its query, without the question mark.
    pub query: String,
    /// Its JSON, where it carried some. In place of a private key, a token or a password stands `"(present)"`.
    pub body: Option<Value>,
    /// The status of the answer. 0: there was none.
    pub status: u16,
}

impl Call {
    /// Whether it asks for a change.
    pub fn changes(&self) -> bool {
        super::fault::changes(&self.method)
    }

    /// Method and path in one text, as `POST /api/v3/core/applications/`.
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// A field that was sent and ignored, because this version does not know it or does not take it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Dropped {
    /// The call's method.
    pub method: String,
    /// The call's path.
    pub path: String,
    /// The field's name.
    pub field: String,
}

/// The JSON of a body, with its secrets put aside.
pub(super) fn without_secrets(body: &[u8]) -> Option<Value> {
    let mut value = serde_json::from_slice(body).ok()?;
    if let Value::Object(fields) = &mut value {
        for (name, value) in fields {
            let secret = matches!(name.as_str(), "key_data" | "token" | "password" | "key");
            if secret && value.as_str().is_some_and(|text| !text.is_empty()) {
                *value = "(present)".into();
            }
        }
    }
    Some(value)
}
