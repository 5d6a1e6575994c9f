//! What an identity provider would send for everybody who may open the application, and what is wrong with it.

use super::ServerFacts;
use crate::{
    Code, Finding, Timestamp,
    message::{Message, Said, exact, say},
    plain,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What is wrong with one person's sign-in.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PersonProblem {
    /// What would be sent could not be read.
    NotPreviewed,
    /// No e-mail address is sent.
    NoEmail,
    /// The address is outside the verified domains.
    OutsideDomains,
    /// Somebody else has the same address.
    SameAddress,
    /// Somebody else's address differs from it by upper and lower case alone.
    DiffersByCase,
    /// The address has upper-case letters.
    UpperCase,
    /// The NameID is another text than the address.
    NameIdDiffers,
    /// No mapped group or entitlement is sent.
    NoEntitlement,
    /// Groups of different rank are sent: several roles or several seat types of one organization.
    SeveralRanks,
    /// The last name is a single space.
    SpaceLastName,
}

/// Every problem, the gravest first.
pub const PERSON_PROBLEMS: [PersonProblem; 10] = [
    PersonProblem::NotPreviewed,
    PersonProblem::NoEmail,
    PersonProblem::OutsideDomains,
    PersonProblem::SameAddress,
    PersonProblem::DiffersByCase,
    PersonProblem::UpperCase,
    PersonProblem::NameIdDiffers,
    PersonProblem::NoEntitlement,
    PersonProblem::SeveralRanks,
    PersonProblem::SpaceLastName,
];

impl PersonProblem {
    /// The finding that counts the people who have it.
    pub fn code(self) -> Code {
        match self {
            Self::NotPreviewed => Code::PeopleNotPreviewed,
            Self::NoEmail => Code::PeopleNoEmail,
            Self::OutsideDomains => Code::PeopleOutsideDomains,
            Self::SameAddress => Code::PeopleSameAddress,
            Self::DiffersByCase => Code::PeopleDiffersByCase,
            Self::UpperCase => Code::PeopleUpperCase,
            Self::NameIdDiffers => Code::PeopleNameIdDiffers,
            Self::NoEntitlement => Code::PeopleNoEntitlement,
            Self::SeveralRanks => Code::PeopleSeveralRanks,
            Self::SpaceLastName => Code::PeopleSpaceLastName,
        }
    }

    /// Its name as on the command line and in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::NotPreviewed => "not-previewed",
            Self::NoEmail => "no-email",
            Self::OutsideDomains => "outside-domains",
            Self::SameAddress => "same-address",
            Self::DiffersByCase => "differs-by-case",
            Self::UpperCase => "upper-case",
            Self::NameIdDiffers => "name-id-differs",
            Self::NoEntitlement => "no-entitlement",
            Self::SeveralRanks => "several-ranks",
            Self::SpaceLastName => "space-last-name",
        }
    }

    /// What it is, in a few words.
    pub fn title(self) -> Message {
        match self {
            Self::NotPreviewed => say::person_problem::not_previewed(),
            Self::NoEmail => say::person_problem::no_email(),
            Self::OutsideDomains => say::person_problem::outside_domains(),
            Self::SameAddress => say::person_problem::same_address(),
            Self::DiffersByCase => say::person_problem::differs_by_case(),
            Self::UpperCase => say::person_problem::upper_case(),
            Self::NameIdDiffers => say::person_problem::name_id_differs(),
            Self::NoEntitlement => say::person_problem::no_entitlement(),
            Self::SeveralRanks => say::person_problem::several_ranks(),
            Self::SpaceLastName => say::person_problem::space_last_name(),
        }
    }

    /// Whether the person cannot sign in, or not as themselves.
    pub fn is_grave(self) -> bool {
        use PersonProblem::{
            DiffersByCase, NameIdDiffers, NoEmail, NoEntitlement, NotPreviewed, OutsideDomains, SameAddress,
            SeveralRanks, SpaceLastName, UpperCase,
        };
        match self {
            NotPreviewed | NoEmail | OutsideDomains | SameAddress | DiffersByCase | NameIdDiffers => true,
            UpperCase | NoEntitlement | SeveralRanks | SpaceLastName => false,
        }
    }

    /// Reads a problem's name. Errors say what may be written.
    pub fn parse(text: &str) -> Result<Self, Message> {
        let wanted = text.trim();
        PERSON_PROBLEMS.into_iter().find(|problem| problem.slug() == wanted).ok_or_else(|| {
            let known = PERSON_PROBLEMS.map(|problem| exact(problem.slug())).to_vec();
            say::not_a_problem(known, exact(plain::quoted(wanted)))
        })
    }
}

/// What would be sent for one person.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct PreviewedPerson {
    /// The person's identifier at the server.
    pub id: u64,
    /// The user name there.
    pub username: String,
    /// The full name there.
    pub name: String,
    /// The e-mail address there.
    pub email: String,
    /// The subject's name as it would be sent.
    pub name_id: String,
    /// The attributes as they would be sent, by the name that they have on the wire.
    pub attributes: BTreeMap<String, Vec<String>>,
    /// What those give in Claude, for instance `role Owner`, each once, the highest first.
    #[ts(type = "Array<string>")]
    pub grants: Vec<Said>,
    /// The organizations in which the person gets the role that may change the settings, by name.
    pub administers: Vec<String>,
    /// What is wrong, the gravest first.
    pub problems: Vec<PersonProblem>,
    /// Why what would be sent could not be read.
    #[ts(type = "string | null")]
    pub failed: Option<Said>,
}

/// How many people have a problem.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct ProblemCount {
    /// Which.
    pub problem: PersonProblem,
    /// What it is, in a few words.
    #[ts(type = "string")]
    pub title: Said,
    /// How many people have it.
    pub people: u32,
}

/// What would be sent for everybody who may open the application.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct PeoplePreview {
    /// When.
    pub at: Timestamp,
    /// The server.
    pub server: ServerFacts,
    /// The application's name.
    pub application: String,
    /// Whether nobody is bound to the application, so that everybody may open it.
    pub everybody: bool,
    /// How many active people the server has, service accounts left out.
    pub active: u32,
    /// Those who may open the application, by user name.
    pub people: Vec<PreviewedPerson>,
    /// How many people have which problem; those that nobody has are left out.
    pub counts: Vec<ProblemCount>,
    /// What is to be said of the whole; the guard against locking administrators out is part of it.
    pub findings: Vec<Finding>,
    /// How many requests it took.
    pub requests: u32,
}

impl PeoplePreview {
    /// The people who have `only`, or everybody where nothing is named.
    pub fn with(&self, only: Option<PersonProblem>) -> impl Iterator<Item = &PreviewedPerson> {
        self.people.iter().filter(move |person| only.is_none_or(|problem| person.problems.contains(&problem)))
    }

    /// The table as comma-separated values (RFC 4180), with a line of headings. Cells that a spreadsheet would take for
    /// a formula begin with an apostrophe. `say` puts what is given into words.
    pub fn to_csv(&self, only: Option<PersonProblem>, say: &dyn Fn(&Said) -> String) -> String {
        let names: Vec<&str> = {
            let sent = self.people.iter().flat_map(|person| person.attributes.keys()).map(String::as_str);
            sent.collect::<std::collections::BTreeSet<_>>().into_iter().collect()
        };
        let headings = ["username", "name", "email", "sent NameID"].map(str::to_owned).into_iter();
        let headings = headings.chain(names.iter().map(|name| format!("sent {name}")));
        let mut text = line(headings.chain(["gives", "problems"].map(str::to_owned)));
        for person in self.with(only) {
            let fixed = [&person.username, &person.name, &person.email, &person.name_id].map(String::clone).into_iter();
            let sent =
                names.iter().map(|name| person.attributes.get(*name).map_or(String::new(), |held| held.join("; ")));
            let problems = person.problems.iter().map(|problem| problem.slug()).collect::<Vec<_>>().join("; ");
            let grants = person.grants.iter().map(say).collect::<Vec<_>>().join("; ");
            text.push_str(&line(fixed.chain(sent).chain([grants, problems])));
        }
        text
    }
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let mut line = cells.map(|cell| quoted(&cell)).collect::<Vec<_>>().join(",");
    line.push_str("\r\n");
    line
}

/// A cell. What stands in it was typed by others, and a spreadsheet would run it.
fn quoted(cell: &str) -> String {
    let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let cell = if runs { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains([',', '"', '\r', '\n']) || cell.starts_with(' ') || cell.ends_with(' ') {
        return format!("\"{}\"", cell.replace('"', "\"\""));
    }
    cell
}

/// How far a preview has come.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct PreviewProgress {
    /// How many people were previewed.
    pub done: u32,
    /// Of how many.
    pub of: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_is_read_by_its_name() {
        for problem in PERSON_PROBLEMS {
            assert_eq!(PersonProblem::parse(problem.slug()), Ok(problem));
            assert_eq!(serde_json::to_value(problem).unwrap(), problem.slug());
        }
        let known = PERSON_PROBLEMS.map(|problem| exact(problem.slug())).to_vec();
        assert_eq!(PersonProblem::parse("no-mail"), Err(say::not_a_problem(known, exact("“no-mail”"))));
    }

    #[test]
    fn a_table_for_a_spreadsheet_holds_no_formula_and_keeps_every_letter() {
        let person = |username: &str, name: &str, problems: Vec<PersonProblem>| PreviewedPerson {
            username: username.to_owned(),
            name: name.to_owned(),
            email: format!("{username}@example.company"),
            name_id: format!("{username}@example.company"),
            attributes: BTreeMap::from([
                ("groups".to_owned(), vec!["Claude Owner".to_owned(), "a, b".to_owned()]),
                ("lastName".to_owned(), vec![" ".to_owned()]),
            ]),
            problems,
            ..PreviewedPerson::default()
        };
        let preview = PeoplePreview {
            at: Timestamp::from_unix(0),
            server: ServerFacts {
                url: String::new(),
                version: String::new(),
                supported: true,
                user: String::new(),
                email: String::new(),
            },
            application: "Claude".to_owned(),
            everybody: false,
            active: 2,
            people: vec![
                person("=cmd", "Jane \"Joe\"\nDoe", vec![PersonProblem::SpaceLastName]),
                person("plain", "+49", Vec::new()),
            ],
            counts: Vec::new(),
            findings: Vec::new(),
            requests: 0,
        };
        assert_eq!(
            preview.to_csv(None, &crate::samples::said),
            "username,name,email,sent NameID,sent groups,sent lastName,gives,problems\r\n\
             '=cmd,\"Jane \"\"Joe\"\"\nDoe\",'=cmd@example.company,'=cmd@example.company,\"Claude Owner; a, b\",\" \",,space-last-name\r\n\
             plain,'+49,plain@example.company,plain@example.company,\"Claude Owner; a, b\",\" \",,\r\n"
        );
        assert_eq!(preview.to_csv(Some(PersonProblem::SpaceLastName), &crate::samples::said).lines().count(), 3);
    }
}
