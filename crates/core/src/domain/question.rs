//! What is asked: which value, at which host of which domain.

use crate::{
    Finding,
    clean::txt_value,
    message::{Message, exact, say},
};

use super::name::{DomainName, LONGEST_LABEL, LONGEST_NAME, shown};

/// The record that is looked for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Question {
    domain: DomainName,
    host: String,
    value: String,
    cleaned: Option<Box<Finding>>,
}

impl Question {
    /// `host` as Claude shows it: `@` for the domain itself, a label such as `www`, or a full name that ends in the
    /// domain. `value` is the TXT value that Claude shows; what does not belong to it is taken away and said, and so is
    /// what cannot be told from it (see [`Question::cleaned`]). Errors say what is wrong with the host.
    pub fn new(domain: DomainName, host: &str, value: &str) -> Result<Self, Message> {
        let host = relative_host(&domain, host)?;
        let (value, cleaned) = match txt_value(value, Some(domain.as_str())) {
            Ok(clean) => (clean.text.clone(), clean.finding(value)),
            Err(unclean) => (value.trim().to_owned(), Some(unclean.finding(value))),
        };
        Ok(Self { domain, host, value, cleaned: cleaned.map(Box::new) })
    }

    /// The domain.
    pub fn domain(&self) -> &DomainName {
        &self.domain
    }

    /// The host relative to the domain; `@` for the domain itself.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The value that is wanted; may be empty.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The finding about the value as it was given: what was removed from it, or why it could not be cleaned.
    pub fn cleaned(&self) -> Option<Finding> {
        self.cleaned.as_deref().cloned()
    }

    /// The full name at which the record has to stand, without a trailing dot.
    pub fn name(&self) -> String {
        match self.host.as_str() {
            "@" => self.domain.to_string(),
            host => format!("{host}.{}", self.domain),
        }
    }
}

fn relative_host(domain: &DomainName, typed: &str) -> Result<String, Message> {
    let typed = typed.trim();
    let absolute = typed.ends_with('.');
    let host = typed.strip_suffix('.').unwrap_or(typed).to_ascii_lowercase();
    if host.is_empty() || host == "@" || host == domain.as_str() {
        return Ok("@".to_owned());
    }
    let inside = host.strip_suffix(domain.as_str()).and_then(|rest| rest.strip_suffix('.'));
    let relative = match inside {
        Some(relative) => relative,
        None if absolute || ends_like(&host, domain) => {
            return Err(say::not_a_host::outside(exact(domain), shown(typed)));
        }
        None => &host,
    };
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let good = |label: &str| !label.is_empty() && label.len() <= LONGEST_LABEL && label.chars().all(allowed);
    if !relative.split('.').all(good) || relative.len() + 1 + domain.as_str().len() > LONGEST_NAME {
        return Err(say::not_a_host::no_name(shown(typed)));
    }
    Ok(relative.to_owned())
}

/// Whether a host of several labels ends like a full name under the same top-level domain, and so means another domain.
fn ends_like(host: &str, domain: &DomainName) -> bool {
    host.contains('.') && host.rsplit('.').next() == domain.as_str().rsplit('.').next()
}
