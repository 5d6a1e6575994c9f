//! Sample people: the built-in list, which has one of everything that goes wrong with names and groups, and lists that
//! people bring.

use latchkey_core::{
    Code, Failure,
    attribute::Person,
    message::{exact, say},
};

/// People in one list; a preview is for reading, not for bulk work.
const MOST_PEOPLE: usize = 1000;

/// The built-in sample people.
pub fn people() -> Vec<Person> {
    let person = |username: &str, name: &str, groups: &[&str]| Person {
        username: username.to_owned(),
        name: name.to_owned(),
        email: format!("{username}@example.com"),
        groups: groups.iter().map(|group| (*group).to_owned()).collect(),
    };
    let mut people = vec![
        person("jane", "Jane van Dyke", &["Claude Owner", "Claude Premium"]),
        person("john", "John Doe", &["Claude User"]),
        person("cher", "Cher", &["Claude User"]),
        person("noname", "", &[]),
        person("zoe", "Zoë Ångström-李", &["Claude User"]),
        person("yamada", "山田太郎", &["Claude User"]),
        person("ana", "Ana  Lopez", &["Claude User"]),
        person("upper", "Una Upper", &["Claude User"]),
        person("twice", "Tom Twice", &["Claude Owner", "Claude Premium", "Claude Premium"]),
        person("nested", "Nora Nested", &["/engineering/Claude User"]),
    ];
    if let Some(upper) = people.iter_mut().find(|person| person.username == "upper") {
        upper.email = "Una.Upper@Example.com".to_owned();
    }
    let many: Vec<String> = (1..=200).map(|number| format!("Group {number:03}")).collect();
    people.push(Person { groups: many, ..person("many", "Mary Many", &[]) });
    people
}

/// Reads a JSON list of `{"username", "name", "email", "groups"}`. `shown` names the source in the failure.
pub fn from_json(text: &[u8], shown: &str) -> Result<Vec<Person>, Failure> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let people: Vec<Person> = serde_json::from_slice(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let what = error.to_string();
        let what = what.split(" at line ").next().unwrap_or_default();
        Failure::input(
            Code::BadSample,
            say::bad_sample::not_a_list(column, exact(what), exact(shown), line),
            say::bad_sample::not_a_list_fix(),
        )
    })?;
    if people.is_empty() {
        return Err(Failure::input(
            Code::EmptySample,
            say::empty_sample::nobody(exact(shown)),
            say::empty_sample::nobody_fix(),
        ));
    }
    if people.len() > MOST_PEOPLE {
        return Err(Failure::input(
            Code::SampleTooLarge,
            say::sample_too_large::too_many(people.len(), exact(shown), MOST_PEOPLE),
            say::sample_too_large::too_many_fix(),
        ));
    }
    Ok(people)
}
