//! `latchkey attributes`

use crate::{
    context::Context,
    idp::{find, setup_of},
    outcome::Outcome,
    render,
    text::{Text, text},
};
use clap::{Subcommand, ValueEnum};
use latchkey_core::{
    Code, Failure, Finding,
    attribute::{AttributeChoice, Naming},
    message::{Said, exact, say},
    setup::Setup,
};
use latchkey_idp::{Idp, Preview, sample};
use serde::Serialize;
use std::{collections::BTreeMap, path::PathBuf};

/// A list of sample people is short; this is far more than a preview needs.
const SAMPLE_LIMIT: u64 = 4 * 1024 * 1024;

/// The attributes that would be sent.
#[derive(Debug, Subcommand)]
pub enum AttributesCommand {
    Preview {
        #[arg(long, value_name = "ID")]
        idp: Option<String>,

        #[arg(long, value_name = "FILE")]
        sample: Option<PathBuf>,

        #[arg(long, value_name = "NAMES")]
        names: Option<Names>,

        #[arg(long)]
        deduplicate_groups: bool,
    },
}

/// Under which names the attributes travel.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Names {
    /// id, email, firstName, lastName, groups.
    Short,
    /// The long claim URIs of Entra ID.
    EntraUris,
}

impl From<Names> for Naming {
    fn from(names: Names) -> Self {
        match names {
            Names::Short => Self::Short,
            Names::EntraUris => Self::EntraUris,
        }
    }
}

#[derive(Serialize)]
struct Previews<'a> {
    idp: &'a str,
    choice: &'a AttributeChoice,
    notes: &'a [Said],
    people: &'a [Preview],
}

pub(crate) async fn run(command: AttributesCommand, context: &Context) -> Result<Outcome, Failure> {
    let AttributesCommand::Preview { idp, sample, names, deduplicate_groups } = command;
    let (idp, mut choice, setup) = provider(idp, context)?;
    if let Some(names) = names {
        choice.naming = names.into();
    }
    choice.deduplicate_groups |= deduplicate_groups;

    let people = match sample {
        Some(path) => sample::from_json(&context.read(&path, SAMPLE_LIMIT)?, &path.display().to_string())?,
        None => sample::people(),
    };
    let previews: Vec<Preview> = people.iter().map(|person| idp.preview(person, &choice, setup.as_ref())).collect();
    let notes = idp.recipe().preview_notes.as_slice();
    let json = Previews { idp: idp.id(), choice: &choice, notes, people: &previews };
    let findings: Vec<Finding> = previews.iter().flat_map(|preview| preview.findings.clone()).collect();
    Outcome::judged(&json, text(idp, notes, &previews, context), &findings)
}

/// The provider that is named, or the setup's with its choice; with it the setup, whose mapping table decides which groups
/// are let through.
fn provider(
    idp: Option<String>,
    context: &Context,
) -> Result<(&'static dyn Idp, AttributeChoice, Option<Setup>), Failure> {
    if let Some(id) = idp {
        let idp = find(&id)?;
        // The mapping table of a setup that is named too counts where it is for that provider.
        let setup = match &context.setup {
            Some(_) => Some(setup_of(context)?).filter(|setup| setup.idp.as_str() == idp.id()),
            None => None,
        };
        return Ok((idp, idp.default_choice(), setup));
    }
    if context.setup.is_none() {
        return Err(Failure::input(Code::IdpNotNamed, say::idp_not_named::none(), say::idp_not_named::none_fix()));
    }
    let setup = setup_of(context)?;
    Ok((find(setup.idp.as_str())?, setup.attributes.clone(), Some(setup)))
}

fn text(idp: &dyn Idp, notes: &[Said], previews: &[Preview], context: &Context) -> Text {
    let mut text = text!("{}\n", context.say(say::terminal_preview::heading(idp.name())));
    for note in notes {
        text.push(text!("  - {}\n", render::wrap(&context.say(note), 4)));
    }
    for preview in previews {
        text.push(text!("\n{}", person(preview, context)));
    }
    let found = by_finding(previews);
    if found.is_empty() {
        text.push(text!("\n{}", context.say(say::terminal_checks::nothing_found())));
        return text;
    }
    let findings: Vec<Finding> = found
        .into_values()
        .map(|(mut finding, names)| {
            let people = exact(listed(&names, previews.len(), context));
            finding.title = say::terminal_checks::of_person(&finding.title, people).into();
            finding
        })
        .collect();
    text!("{}\n{}", text, render::findings(&findings, context))
}

/// The same finding of several people once, with their names, in the order in which it first came up.
fn by_finding(previews: &[Preview]) -> BTreeMap<usize, (Finding, Vec<&str>)> {
    let mut codes: Vec<Code> = Vec::new();
    let mut found: BTreeMap<usize, (Finding, Vec<&str>)> = BTreeMap::new();
    for preview in previews {
        for finding in &preview.findings {
            let position = codes.iter().position(|code| *code == finding.code).unwrap_or_else(|| {
                codes.push(finding.code);
                codes.len() - 1
            });
            let entry = found.entry(position).or_insert_with(|| (finding.clone(), Vec::new()));
            entry.1.push(&preview.person.username);
        }
    }
    found
}

fn listed(names: &[&str], everybody: usize, context: &Context) -> String {
    if names.len() == everybody && everybody > 1 {
        return context.say(say::terminal_preview::everybody());
    }
    at_most(5, names.iter().map(|name| (*name).to_owned()), context)
}

/// The first few, and how many more there are.
fn at_most(most: usize, values: impl ExactSizeIterator<Item = String>, context: &Context) -> String {
    let more = values.len().saturating_sub(most);
    let shown = values.take(most).collect::<Vec<_>>().join(", ");
    if more == 0 { shown } else { context.say(say::terminal_preview::and_more(more, exact(shown))) }
}

fn person(preview: &Preview, context: &Context) -> Text {
    let name = Some(preview.person.name.clone()).filter(|name| !name.is_empty());
    let name = name.unwrap_or_else(|| context.say(say::terminal_preview::no_name()));
    let mut text = text!("{} - {}\n", preview.person.username, name);
    text.push(text!("  {:<10} {}\n", "NameID", preview.name_id));
    for (attribute, values) in &preview.attributes.0 {
        let shown = match values.as_slice() {
            [] => context.say(say::terminal_preview::no_value()),
            [value] => quoted(&context.say(value)),
            several => at_most(4, several.iter().map(|value| quoted(&context.say(value))), context),
        };
        // A claim URI is longer than any column.
        let label = if attribute.chars().count() > 10 {
            text!("{}\n            ", attribute)
        } else {
            text!("{:<10}", attribute)
        };
        text.push(text!("  {} {}\n", label, render::wrap(&shown, 13)));
    }
    text
}

/// The value; in quotation marks where outer spaces would not be seen.
fn quoted(value: &str) -> String {
    if value.trim() == value && !value.is_empty() { value.to_owned() } else { format!("\u{201c}{value}\u{201d}") }
}
