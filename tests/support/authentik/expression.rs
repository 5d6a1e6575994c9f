//! Mapping expressions: whether Python would compile them, and what the known ones give.

use super::{
    access,
    model::Object,
    world::{World, text_of},
};
use serde_json::{Value, json};

/// What a mapping expression gives. [`super::Running::teach`] adds expressions to the known ones.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Meaning {
    /// The user's UUID.
    Uuid,
    /// The user's address.
    Email,
    /// The user's name.
    Name,
    /// The user's user name.
    Username,
    /// The user's uid: 64 hexadecimal characters.
    Uid,
    /// The user's number.
    Number,
    /// The name up to the first space, or the user name where there is no name.
    FirstName,
    /// The name behind the last space, or one space.
    LastName,
    /// The names of the entitlements, one for each binding that gives it. Needs an application.
    Entitlements,
    /// The names of the entitlements, each once. Needs an application.
    EntitlementsOnce,
    /// The names of all groups, those above included.
    Groups,
    /// The text, whoever is asked.
    Text(String),
    /// `None`: no attribute at all.
    Nothing,
    /// The default SCIM user.
    ScimUser,
    /// A SCIM user with the address as `userName`, and an address even where it is empty.
    ScimUserByEmail,
    /// Latchkey's SCIM user: the same, without an address where there is none.
    ScimUserByEmailIfAny,
    /// The default SCIM group.
    ScimGroup,
}

/// What an unknown expression gives.
pub(super) const MARKER: &str = "(an expression that the stand-in does not know)";

/// The known expressions: authentik's own, and those of its integration guide for Claude.
const KNOWN: &[(&str, Meaning)] = &[
    ("return str(request.user.uuid)", Meaning::Uuid),
    ("return request.user.email", Meaning::Email),
    ("return request.user.attributes.get(\"upn\", request.user.email)", Meaning::Email),
    ("return request.user.name", Meaning::Name),
    ("return request.user.username", Meaning::Username),
    ("return request.user.uid", Meaning::Uid),
    ("return request.user.pk", Meaning::Number),
    ("return request.user.name.split(\" \", 1)[0] if request.user.name else request.user.username", Meaning::FirstName),
    ("return request.user.name.rsplit(\" \", 1)[-1] if \" \" in request.user.name else \" \"", Meaning::LastName),
    (
        "for entitlement in request.user.app_entitlements(provider.application): yield entitlement.name",
        Meaning::Entitlements,
    ),
    (
        "names = [entitlement.name for entitlement in request.user.app_entitlements(provider.application)] \
         for name in dict.fromkeys(names): yield name",
        Meaning::EntitlementsOnce,
    ),
    (
        "for name in dict.fromkeys(entitlement.name for entitlement in \
         request.user.app_entitlements(provider.application)): yield name",
        Meaning::EntitlementsOnce,
    ),
    ("for group in request.user.all_groups(): yield group.name", Meaning::Groups),
    ("for group in user.all_groups(): yield group.name", Meaning::Groups),
    (
        "names = [group.name for group in request.user.all_groups()] \
         for name in dict.fromkeys(names): yield name",
        Meaning::Groups,
    ),
    ("return None", Meaning::Nothing),
    ("return { \"displayName\": group.name, }", Meaning::ScimGroup),
];

/// What this expression means, if anybody knows.
pub(super) fn meaning(world: &World, expression: &str) -> Option<Meaning> {
    let wanted = flat(expression);
    let taught = world.taught.iter().find(|(text, _)| flat(text) == wanted).map(|(_, meaning)| meaning.clone());
    let known = || KNOWN.iter().find(|(text, _)| flat(text) == wanted).map(|(_, meaning)| meaning.clone());
    taught.or_else(known).or_else(|| literal(expression.trim())).or_else(|| scim(expression))
}

/// Without the differences of white space that Python does not mind here.
fn flat(expression: &str) -> String {
    expression.replace(':', ": ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn literal(expression: &str) -> Option<Meaning> {
    let value = expression.strip_prefix("return ")?.trim();
    let quoted = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let text = match quoted {
        Some(text) if !text.contains(['"', '\\']) => text,
        _ if value.chars().all(|letter| letter.is_ascii_digit()) => value,
        _ => return None,
    };
    Some(Meaning::Text(text.to_owned()))
}

fn scim(expression: &str) -> Option<Meaning> {
    let flat = flat(expression);
    if flat.contains("\"userName\": request.user.email or request.user.username")
        && flat.contains("if request.user.email: user[\"emails\"]")
    {
        Some(Meaning::ScimUserByEmailIfAny)
    } else if flat.contains("\"userName\": request.user.email") {
        Some(Meaning::ScimUserByEmail)
    } else if flat.contains("\"userName\": request.user.username") {
        Some(Meaning::ScimUser)
    } else {
        None
    }
}

/// What an expression gives for a user: a value, `Null` for none, or Python's complaint.
pub(super) fn value(
    world: &World,
    expression: &str,
    user: &Object,
    application: Option<&str>,
) -> Result<Value, String> {
    let Some(meaning) = meaning(world, expression) else { return Ok(MARKER.into()) };
    let text = |field: &str| text_of(&user[field]);
    let entitled = || match application {
        Some(application) => Ok(access::entitlements(world, application, user)),
        None => Err("builtins.NameError: name 'provider' is not defined".to_owned()),
    };
    Ok(match meaning {
        Meaning::Uuid => text("uuid").into(),
        Meaning::Email => text("email").into(),
        Meaning::Name => text("name").into(),
        Meaning::Username => text("username").into(),
        Meaning::Uid => text("uid").into(),
        Meaning::Number => user["pk"].clone(),
        Meaning::FirstName if text("name").is_empty() => text("username").into(),
        Meaning::FirstName => text("name").split(' ').next().unwrap_or_default().into(),
        Meaning::LastName => text("name").rsplit_once(' ').map_or(" ".to_owned(), |(_, last)| last.to_owned()).into(),
        Meaning::Entitlements => entitled()?.into(),
        Meaning::EntitlementsOnce => {
            let mut names = entitled()?;
            names.dedup();
            names.into()
        }
        Meaning::Groups => {
            let name = |key: &String| world.by_text("group", key).map(|group| text_of(&group["name"]));
            let mut names: Vec<String> = access::groups_of(world, user).iter().filter_map(name).collect();
            names.sort();
            names.into()
        }
        Meaning::Text(text) => text.into(),
        Meaning::Nothing => Value::Null,
        Meaning::ScimUser => scim_user(user),
        Meaning::ScimUserByEmail => scim_user_by_email(user),
        Meaning::ScimUserByEmailIfAny => {
            let mut sent = scim_user_by_email(user);
            if text("email").is_empty()
                && let Some(sent) = sent.as_object_mut()
            {
                sent.insert("userName".to_owned(), user["username"].clone());
                sent.remove("emails");
            }
            sent
        }
        Meaning::ScimGroup => Value::Null,
    })
}

/// The user as the recorded default mapping sends it.
fn scim_user(user: &Object) -> Value {
    let name = text_of(&user["name"]);
    let (given, family, formatted) = match name.split_once(' ') {
        Some((given, family)) => (given.to_owned(), family.to_owned(), name.clone()),
        None => (name.clone(), " ".to_owned(), format!("{name} ")),
    };
    let email = text_of(&user["email"]);
    let emails =
        if email.is_empty() { json!([]) } else { json!([{ "value": email, "type": "other", "primary": true }]) };
    json!({
        "userName": user["username"],
        "name": { "formatted": formatted, "familyName": family, "givenName": given },
        "displayName": name,
        "active": user["is_active"],
        "emails": emails,
    })
}

/// The user with the address as `userName`.
fn scim_user_by_email(user: &Object) -> Value {
    let name = text_of(&user["name"]);
    let (given, family) = name.split_once(' ').unwrap_or((&name, ""));
    let family = if family.is_empty() { " " } else { family };
    json!({
        "userName": user["email"],
        "name": { "formatted": name, "givenName": given, "familyName": family },
        "displayName": name,
        "active": user["is_active"],
        "emails": [{ "value": user["email"], "type": "work", "primary": true }],
    })
}

/// The expression, if Python would compile it. Looks at brackets and quotes only.
pub(super) fn compiled(expression: &str) -> Result<&str, String> {
    let failed = |what: String, line: usize| Err(format!("Expression Syntax Error: {what} (None, line {line})"));
    let mut open: Vec<(char, usize)> = Vec::new();
    for (place, text) in expression.lines().enumerate() {
        // It is compiled as the body of a function, so its first line is the second.
        let line = place + 2;
        let mut quote = None;
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            match (quote, letter) {
                (Some(_), '\\') => {
                    letters.next();
                }
                (Some(opened), _) if opened == letter => quote = None,
                (Some(_), _) => {}
                (None, '"' | '\'') => quote = Some(letter),
                (None, '#') => break,
                (None, '(' | '[' | '{') => open.push((letter, line)),
                (None, ')' | ']' | '}') => match open.pop() {
                    Some((opening, _)) if closes(opening, letter) => {}
                    Some((opening, _)) => {
                        let what =
                            format!("closing parenthesis '{letter}' does not match opening parenthesis '{opening}'");
                        return failed(what, line);
                    }
                    None => return failed(format!("unmatched '{letter}'"), line),
                },
                (None, _) => {}
            }
        }
        if quote.is_some() {
            return failed(format!("unterminated string literal (detected at line {line})"), line);
        }
    }
    match open.last() {
        Some((letter, line)) => failed(format!("'{letter}' was never closed"), *line),
        None => Ok(expression),
    }
}

fn closes(opening: char, closing: char) -> bool {
    matches!((opening, closing), ('(', ')') | ('[', ']') | ('{', '}'))
}
