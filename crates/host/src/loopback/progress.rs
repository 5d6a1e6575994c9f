//! Whoever wants to hear how far a sign-in test has come, and what passed in it.

use crate::window::Hop;
use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_core::sign_in::SignInTest;
use std::{fmt, sync::Arc};

/// Hears each hop as it is reached. The usual one hears nothing.
#[derive(Clone, Default)]
pub struct Progress(Option<Arc<dyn Fn(Hop) + Send + Sync>>);

impl Progress {
    /// Tells `told` each hop.
    pub fn to(told: impl Fn(Hop) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(told)))
    }

    pub(crate) fn tell(&self, hop: Hop) {
        if let Some(told) = &self.0 {
            told(hop);
        }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(if self.0.is_some() { "Progress(told)" } else { "Progress(silent)" })
    }
}

/// What a test came to, and what passed in it.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) test: SignInTest,
    pub(super) request: String,
    pub(super) response: Option<String>,
}

/// The XML in a form's SAMLResponse, where it is XML in UTF-8.
pub(super) fn xml_in(value: &str) -> Option<String> {
    let packed: String = value.split_ascii_whitespace().collect();
    let xml = String::from_utf8(STANDARD.decode(packed).ok()?).ok()?;
    xml.trim_start_matches('\u{feff}').trim_start().starts_with('<').then_some(xml)
}
