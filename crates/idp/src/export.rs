//! Files that set an identity provider up without clicking. They are made from a setup alone: the same setup gives the
//! same bytes, and none of them holds a private key or a token.

use latchkey_core::{
    message::{Message, Said},
    plain,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) mod hcl_text;
pub(crate) mod values;

pub(crate) use values::Values;

/// A file to export.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct ExportFile {
    /// The file's name, ASCII, without folders.
    pub name: String,
    /// What it is for, in one sentence.
    #[ts(type = "string")]
    pub purpose: Said,
    /// Its text, ending in a newline.
    pub text: String,
}

/// A file in which hidden characters stand between double quotation marks only, as YAML and HCL both escape them there: the
/// same values, and nothing that steers whoever looks at the file.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match u32::from(letter) {
            _ if letter == '\n' || !plain::is_hidden(letter) => out.push(letter),
            code @ 0..=0xffff => out.push_str(&format!("\\u{code:04x}")),
            code => out.push_str(&format!("\\U{code:08x}")),
        }
    }
    out
}

impl ExportFile {
    pub(crate) fn new(name: &str, purpose: Message, text: String) -> Self {
        let text = if text.ends_with('\n') { text } else { format!("{text}\n") };
        Self { name: name.to_owned(), purpose: purpose.into(), text }
    }
}
