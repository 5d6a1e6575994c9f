//! `latchkey idp rights`: the permissions that suffice at authentik, by release, and how to give them.

use crate::{
    context::Context,
    outcome::Outcome,
    render,
    text::{Text, text},
};
use clap::{Args, ValueEnum};
use latchkey_core::{
    Code, Failure,
    message::{exact, say},
    plain::quoted,
};
use latchkey_host::store::Home;
use latchkey_idp::authentik::{
    Version,
    api::{self, GrantFile},
};
use serde_json::json;

/// What `rights` takes.
#[derive(Args, Debug)]
pub struct RightsArguments {
    #[arg(long)]
    without_undo: bool,
    #[arg(long, value_name = "RELEASE")]
    release: Option<String>,
    #[arg(long = "as", value_enum, value_name = "FORM")]
    form: Option<Form>,
}

/// A file that makes role, account and token.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Form {
    /// A blueprint.
    Blueprint,
    /// A script.
    Script,
}

pub(super) fn rights(arguments: &RightsArguments, context: &Context) -> Result<Outcome, Failure> {
    let undo = !arguments.without_undo;
    let version = release(arguments.release.as_deref(), context)?;
    let rights = api::rights(version, undo);
    let release = version.map(|version| version.to_string());
    if let Some(form) = arguments.form {
        let (form, name) = match form {
            Form::Blueprint => (GrantFile::Blueprint, "latchkey-rights.yaml"),
            Form::Script => (GrantFile::Script, "latchkey-rights.py"),
        };
        let content = api::grant_file(form, version, undo, context.now())?;
        let document = json!({ "release": release, "name": name, "content": content });
        return Outcome::done(&document, Text::from(content.clone()));
    }
    let steps = api::how_to_grant(version, undo);
    let named = rights.iter().map(|right| text!("{}\n  {}", right.label, right.code));
    let lines =
        steps.iter().enumerate().map(|(index, step)| text!("{}. {}", index + 1, render::wrap(&context.say(step), 3)));
    let first = match &release {
        Some(release) => say::terminal_idp::rights_of(exact(release)),
        None => say::terminal_idp::rights_of_newest(),
    };
    let text = text!("{}\n\n{}\n\n{}", context.say(first), Text::join(named, "\n"), Text::join(lines, "\n"));
    let codes: Vec<&String> = rights.iter().map(|right| &right.code).collect();
    Outcome::done(&json!({ "release": release, "permissions": codes, "rights": rights, "steps": steps }), text)
}

/// The release that was named, or that the setup's server has; a setup is not needed.
fn release(named: Option<&str>, context: &Context) -> Result<Option<Version>, Failure> {
    if let Some(named) = named {
        let version = Version::parse(named).ok_or_else(|| {
            Failure::input(
                Code::ReleaseUnknown,
                say::release_unknown::none(exact(quoted(&named))),
                say::release_unknown::none_fix(),
            )
        })?;
        return Ok(Some(version));
    }
    let setup = match context.setup.as_deref() {
        Some(_) => Some(super::setup_of(context)?),
        None => {
            let home = Home::open(context.home.as_deref());
            home.and_then(|home| home.load(&home.pick(None)?)).ok()
        }
    };
    let server = setup.and_then(|setup| setup.administration.server);
    Ok(server.and_then(|server| Version::parse(&server.version)))
}
