//! Sample people whose names are the ones that trip mappings up.

/// Somebody who can sign in at the built-in identity provider.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SamplePerson {
    /// A stable identifier.
    pub id: String,
    /// The full name, as the login page shows it.
    pub name: String,
    /// The e-mail address.
    pub email: String,
    /// Given name.
    pub first_name: String,
    /// Family name; one space where there is none, as authentik's guide has it.
    pub last_name: String,
    /// The groups that are sent.
    pub groups: Vec<String>,
    /// Whether the person may use the application.
    pub assigned: bool,
}

/// The sample people, with addresses at `domain`. The first one has all of `groups`, the others the last of them; the
/// last person is not assigned to the application.
pub fn sample_people(domain: &str, groups: &[String]) -> Vec<SamplePerson> {
    let rows = [
        ("7d0f2c1e-0001-4c9a-9f00-2d5f6f1f8a01", "Jane van Dyke", "Jane", "van Dyke", "jane", true),
        ("7d0f2c1e-0002-4c9a-9f00-2d5f6f1f8a02", "Cher", "Cher", " ", "cher", true),
        ("7d0f2c1e-0003-4c9a-9f00-2d5f6f1f8a03", "Zoë Ångström-李", "Zoë", "Ångström-李", "zoe", true),
        ("7d0f2c1e-0004-4c9a-9f00-2d5f6f1f8a04", "山田太郎", "太郎", "山田", "taro", true),
        ("7d0f2c1e-0005-4c9a-9f00-2d5f6f1f8a05", "Nia Ndiaye", "Nia", "Ndiaye", "nia", false),
    ];
    rows.into_iter()
        .enumerate()
        .map(|(at, (id, name, first_name, last_name, mailbox, assigned))| SamplePerson {
            id: id.to_owned(),
            name: name.to_owned(),
            email: format!("{mailbox}@{domain}"),
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            groups: if at == 0 { groups.to_vec() } else { groups.last().cloned().into_iter().collect() },
            assigned,
        })
        .collect()
}
