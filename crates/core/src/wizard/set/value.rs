//! From the text of one value to what it means, or to what is wrong with it.

use crate::plain::quoted;
use crate::{
    Code, Finding, Owner, clean,
    domain::DomainName,
    field::Field,
    message::{Message, exact, say, say::value_usable as said},
    product::Plan,
    provisioning::Administrator,
};
use serde::de::DeserializeOwned;

/// What is wrong with a value, and what to write instead.
pub(in crate::wizard) struct Refusal {
    pub(in crate::wizard) message: Message,
    pub(in crate::wizard) fix: Message,
}

/// The longest line of a value, in characters. No name, address or record is as long.
const LONGEST_LINE: usize = 4_000;

/// Refuses what cannot be shown as it is: control characters and those that turn the direction of writing around, and
/// lines longer than anything that belongs here. What is pasted whole is cleaned where it is read.
pub(super) fn readable(field: Field, values: &[String]) -> Result<(), Refusal> {
    if matches!(field, Field::Acs | Field::EntityId | Field::ServiceProvider | Field::IdpMetadata) {
        return Ok(());
    }
    let mut lines = values.iter().flat_map(|value| value.split('\n'));
    let hidden = |letter: char| letter != '\t' && letter != '\r' && crate::plain::is_control(letter);
    match lines.find(|line| line.chars().any(hidden) || line.chars().count() > LONGEST_LINE) {
        None => Ok(()),
        Some(line) if line.chars().any(hidden) => refuse(said::control(), said::control_fix()),
        Some(_) => refuse(said::long(LONGEST_LINE), said::long_fix()),
    }
}

/// One value on one line.
pub(super) fn line(values: &[String]) -> Result<&str, Refusal> {
    let value = one(values)?;
    if value.contains(['\n', '\r']) {
        return refuse(said::lines(), said::lines_fix());
    }
    Ok(value)
}

pub(super) fn refuse<T>(message: Message, fix: Message) -> Result<T, Refusal> {
    Err(Refusal { message, fix })
}

/// The beginning of a text that may be a whole page: findings and the log are for reading, and a setup has to stay
/// small enough to be read again. What was typed stays whole in its draft.
pub(super) fn shortened(text: &str) -> String {
    const LONGEST: usize = 300;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// What was cleaned of the first few values, and of how many more.
pub(super) fn few(mut said: Vec<Finding>) -> Vec<Finding> {
    const MOST: usize = 3;
    let more = said.len().saturating_sub(MOST);
    said.truncate(MOST);
    if more > 0 {
        said.push(
            Finding::warning(Code::ValueCleaned, say::value_cleaned::more(more))
                .fix(say::value_cleaned::more_fix())
                .owner(Owner::You),
        );
    }
    said
}

/// A finding of a text that may be a whole page, likewise: what was typed stays whole in its draft.
pub(super) fn within_bounds(mut finding: Finding) -> Finding {
    let beside = [&mut finding.want, &mut finding.got, &mut finding.fix].into_iter().flatten();
    for said in beside.chain([&mut finding.title]) {
        said.each_text(&mut |text| *text = shortened(text));
    }
    finding
}

pub(super) fn one(values: &[String]) -> Result<&str, Refusal> {
    match values {
        [value] if !value.trim().is_empty() => Ok(value.trim()),
        [] | [_] => refuse(said::none(), said::none_fix()),
        _ => refuse(said::several(), said::several_fix()),
    }
}

/// One value that a reader of its own cleans: there has to be something besides quotation marks and what nobody sees.
pub(super) fn pasted(values: &[String]) -> Result<&str, Refusal> {
    let value = one(values)?;
    if clean::word(value).text.is_empty() {
        return refuse(said::none(), said::none_pasted_fix());
    }
    Ok(value)
}

/// Entries of a list, none of which is empty; an empty list takes back what was there.
pub(super) fn some(values: &[String], fix: Message) -> Result<&[String], Refusal> {
    if values.iter().any(|value| value.trim().is_empty()) { refuse(said::none(), fix) } else { Ok(values) }
}

/// One value; an empty one takes back what was there.
pub(super) fn one_or_none(values: &[String]) -> Result<Option<&str>, Refusal> {
    match values {
        [value] if value.trim().is_empty() => Ok(None),
        values => line(values).map(Some),
    }
}

pub(super) fn yes(text: &str) -> Result<bool, Refusal> {
    match text.to_lowercase().as_str() {
        "yes" | "on" | "true" => Ok(true),
        "no" | "off" | "false" => Ok(false),
        _ => refuse(said::yes_or_no(exact(quoted(&text))), said::yes_or_no_fix()),
    }
}

pub(super) fn choice<T: DeserializeOwned>(text: &str, allowed: &[&str]) -> Result<T, Refusal> {
    let name = text.to_lowercase().replace(['_', ' '], "-");
    let choices = || allowed.iter().map(exact).collect::<Vec<_>>();
    serde_json::from_value(name.into())
        .or_else(|_| refuse(said::choice(exact(quoted(&text))), said::choice_fix(choices())))
}

pub(super) fn plan(text: &str) -> Result<Plan, Refusal> {
    Plan::parse(text.trim()).or_else(|message| refuse(message, said::plan_fix()))
}

/// A SHA-256 fingerprint as people copy it, with or without colons; kept as pairs with colons.
pub(super) fn fingerprint(text: &str) -> Result<String, Refusal> {
    let digits: String = text.chars().filter(|letter| !matches!(letter, ':' | ' ')).collect();
    if digits.len() != 64 || !digits.chars().all(|digit| digit.is_ascii_hexdigit()) {
        return refuse(said::fingerprint(exact(quoted(&text))), said::fingerprint_fix());
    }
    let digits: Vec<char> = digits.to_uppercase().chars().collect();
    Ok(digits.chunks(2).map(|pair| pair.iter().collect::<String>()).collect::<Vec<_>>().join(":"))
}

pub(super) fn address(text: &str) -> Result<String, Refusal> {
    match url::Url::parse(text) {
        Ok(url) if !url.username().is_empty() || url.password().is_some() => refuse(said::user(), said::user_fix()),
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => {
            Ok(text.trim_end_matches('/').to_owned())
        }
        _ => refuse(said::no_address(exact(quoted(&text))), said::no_address_fix()),
    }
}

pub(super) fn administrator(text: &str) -> Result<Administrator, Refusal> {
    let (email, groups) = text.split_once('=').unwrap_or((text, ""));
    let email = email.trim();
    let domain = email.rsplit_once('@').map(|(_, domain)| domain);
    if domain.is_none_or(|domain| DomainName::parse(domain).is_err()) || email.starts_with('@') {
        return refuse(said::no_email(exact(quoted(&email))), said::administrator_fix());
    }
    let groups = groups.split(',').map(str::trim).filter(|group| !group.is_empty()).map(str::to_owned).collect();
    Ok(Administrator { email: email.to_owned(), groups })
}
