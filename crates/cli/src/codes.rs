//! `latchkey codes`

use crate::{
    context::Context,
    outcome::Outcome,
    render,
    text::{Text, text},
};
use latchkey_core::{Code, Failure, Owner, explain, message::Said, step::Step};
use serde::Serialize;

/// A code as `--json` prints it.
#[derive(Serialize)]
struct Listed {
    code: Code,
    kind: Kind,
    /// What it says.
    meaning: Option<Said>,
    /// Who can usually correct it.
    owner: Option<Owner>,
    /// The step in which its check is made; nothing where that may be any.
    step: Option<Step>,
    /// Where this can be read.
    sources: Vec<String>,
}

/// What has the code.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    /// A check that was made.
    Finding,
    /// Something that could not be done at all.
    Failure,
}

pub(crate) fn run(context: &Context) -> Result<Outcome, Failure> {
    let listed: Vec<Listed> = Code::ALL.iter().map(|code| Listed::of(*code)).collect();
    let meaning = |one: &Listed| one.meaning.as_ref().map(|said| context.say(said)).unwrap_or_default();
    let shown = listed.iter().map(|one| text!("{}\n  {}", one.code.as_str(), render::wrap(&meaning(one), 2)));
    let shown = Text::join(shown, "\n");
    Outcome::done(&listed, shown)
}

impl Listed {
    fn of(code: Code) -> Self {
        let explained = explain::of(code);
        Self {
            code,
            kind: if code.area().is_of_failures() { Kind::Failure } else { Kind::Finding },
            meaning: explained.as_ref().map(|one| one.title.clone()),
            owner: explained.as_ref().map(|one| one.owner),
            step: code.step(),
            sources: explained.map(|one| one.source).into_iter().collect(),
        }
    }
}
