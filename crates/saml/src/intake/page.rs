//! A web page with a form that posts itself, as it stands in "view source" or in a recording.

use super::packing::percent_decoded;
use std::borrow::Cow;

/// Forms in one page that are looked at.
const MOST: usize = 8;

/// The SAML messages of a page's forms.
#[derive(Debug, Default, Eq, PartialEq)]
pub(super) struct Page {
    /// Responses, each with the address to which its form posts.
    pub(super) responses: Vec<(String, Option<String>)>,
    /// Requests.
    pub(super) requests: Vec<String>,
}

/// Whether markup is a web page or a piece of one.
pub(super) fn is_page(text: &str) -> bool {
    const BEGINNINGS: [&str; 9] =
        ["<!doctype html", "<html", "<head", "<meta", "<body", "<form", "<input", "<script", "<noscript"];
    let head: String = text.chars().take(16).collect::<String>().to_ascii_lowercase();
    BEGINNINGS.iter().any(|beginning| head.starts_with(beginning)) || (head.starts_with("<!--") && has_form(text))
}

fn has_form(text: &str) -> bool {
    text.contains("SAMLRe") && Tags(text).any(|tag| tag.is("input") || tag.is("textarea"))
}

pub(super) fn read(text: &str) -> Page {
    let mut page = Page::default();
    let mut action = None;
    for tag in Tags(text) {
        if tag.is("form") {
            action =
                tag.attribute("action").map(|action| action.split(['?', '#']).next().unwrap_or_default().to_owned());
        }
        if !tag.is("input") && !tag.is("textarea") {
            continue;
        }
        let Some(name) = tag.attribute("name") else { continue };
        let value = || match tag.is("textarea") {
            true => unescaped(tag.after.split('<').next().unwrap_or_default()).into_owned(),
            false => tag.attribute("value").unwrap_or_default(),
        };
        let is_field = |wanted: &str| name.trim().eq_ignore_ascii_case(wanted);
        if is_field("SAMLResponse") && page.responses.len() < MOST {
            page.responses.push((value(), action.clone().filter(|action| !action.is_empty())));
        } else if is_field("SAMLRequest") && page.requests.len() < MOST {
            page.requests.push(value());
        }
    }
    page
}

/// The tags of a page that open something.
struct Tags<'a>(&'a str);

struct Tag<'a> {
    name: &'a str,
    inside: &'a str,
    after: &'a str,
}

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        loop {
            let (_, rest) = self.0.split_once('<')?;
            let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len());
            let (name, inside) = rest.split_at_checked(end)?;
            if name.is_empty() {
                self.0 = rest;
                continue;
            }
            let close = end_of_tag(inside);
            let (inside, after) = inside.split_at_checked(close)?;
            self.0 = after;
            return Some(Tag { name, inside, after: after.strip_prefix('>').unwrap_or(after) });
        }
    }
}

/// Where a tag ends: at the first `>` outside of quotation marks.
fn end_of_tag(inside: &str) -> usize {
    let mut quote = None;
    for (at, letter) in inside.char_indices() {
        match (quote, letter) {
            (None, '"' | '\'') => quote = Some(letter),
            (None, '>') => return at,
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
    }
    inside.len()
}

impl Tag<'_> {
    fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// An attribute's value, its character references resolved.
    fn attribute(&self, wanted: &str) -> Option<String> {
        let mut rest = self.inside;
        loop {
            rest = rest.trim_start_matches(|letter: char| letter.is_ascii_whitespace() || letter == '/');
            if rest.is_empty() {
                return None;
            }
            let end = rest
                .find(|letter: char| letter.is_ascii_whitespace() || matches!(letter, '=' | '/'))
                .unwrap_or(rest.len());
            let (name, after) = rest.split_at_checked(end)?;
            let after = after.trim_start();
            let (value, after) = match after.strip_prefix('=') {
                Some(after) => value_of(after.trim_start()),
                None => ("", after),
            };
            if name.eq_ignore_ascii_case(wanted) {
                return Some(unescaped(value).into_owned());
            }
            // A stray sign would otherwise be met again and again.
            rest =
                if name.is_empty() && after.len() == rest.len() { after.get(1..).unwrap_or_default() } else { after };
        }
    }
}

fn value_of(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    let end = text.find(|letter: char| letter.is_ascii_whitespace()).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// Character references that identity providers write in base64, resolved: numbers, and the few names that can occur.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut parts = text.split('&');
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let resolved = part.split_once(';').and_then(|(name, rest)| Some((letter(name)?, rest)));
        match resolved {
            Some((letter, rest)) => {
                plain.push(letter);
                plain.push_str(rest);
            }
            None => {
                plain.push('&');
                plain.push_str(part);
            }
        }
    }
    Cow::Owned(plain)
}

fn letter(name: &str) -> Option<char> {
    match name {
        "amp" => return Some('&'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "plus" => return Some('+'),
        "sol" => return Some('/'),
        "equals" => return Some('='),
        "NewLine" => return Some('\n'),
        _ => {}
    }
    let number = name.strip_prefix('#')?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code)
}

/// A page inside a recording may be base64 or percent-encoded; then it is none that is read here.
pub(super) fn in_recording(text: &str) -> Page {
    if has_form(text) {
        return read(text);
    }
    percent_decoded(text).filter(|plain| has_form(plain)).map(|plain| read(&plain)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn forms_are_read_however_they_are_written() {
        for form in [
            "<form method=post action=\"https://sp/acs?x=1\"><input type=hidden name=\"SAMLResponse\" value=\"QQ&#x3D;&#61;\"/>",
            "<FORM ACTION='https://sp/acs'><INPUT VALUE='QQ==' NAME='SAMLResponse' ></FORM>",
            "<form action=https://sp/acs><input value=QQ== name=SAMLResponse></form>",
            "<form action=https://sp/acs><textarea name='SAMLResponse'>QQ==</textarea></form>",
            "<form action='https://sp/acs' onsubmit=\"if (1 > 0) go()\"><input name=SAMLResponse value='QQ&equals;='>",
        ] {
            let page = read(&format!("<!doctype html><script>if (a<b) c()</script>{form}"));
            assert_eq!(page.responses, [("QQ==".to_owned(), Some("https://sp/acs".to_owned()))], "{form}");
        }
        assert_eq!(read("<input name=SAMLRequest value=x>").requests, ["x"]);
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(text in "(<form|<input|<textarea| name=|value=|SAMLResponse|'|\"|>|/|=|&#x?[0-9a-f]{0,9};|.){0,40}") {
            drop((is_page(&text), read(&text), in_recording(&text)));
        }
    }
}
