//! `latchkey idp import`: an application that the identity provider has already, taken into a setup.

use super::plan::{Access, here};
use crate::{
    context::Context,
    outcome::Outcome,
    render,
    text::{Text, text},
};
use clap::Args;
use latchkey_core::{Failure, message::say};
use latchkey_idp::authentik::import::Imported;
use serde_json::{Map, json};

/// What `import` takes.
#[derive(Args, Debug)]
pub struct ImportArguments {
    #[arg(long, value_name = "SLUG")]
    slug: Option<String>,
    #[command(flatten)]
    access: Access,
}

pub(super) async fn import(arguments: ImportArguments, context: &Context) -> Result<Outcome, Failure> {
    let app = context.app()?;
    let name = app.pick(context.setup.as_deref())?;
    let given = arguments.access.given(&app, context).await?;
    let api = app.api_of(&app.home().load(&name)?, &given).await.map_err(here)?;
    let imported = app.import_authentik(&name, &api, arguments.slug.as_deref()).await?;
    let fields: Map<String, serde_json::Value> =
        imported.fields.iter().map(|(field, values)| (field.name().to_owned(), json!(values))).collect();
    let text = text!("{}\n{}", taken(&imported, context), render::findings(&imported.findings, context));
    Outcome::judged(&json!({ "fields": fields, "findings": imported.findings }), text, &imported.findings)
}

/// What was taken into the setup, one field a line.
fn taken(imported: &Imported, context: &Context) -> Text {
    let mut text = text!("{}\n", context.say(say::terminal_idp::imported()));
    for (field, values) in imported.fields.iter().filter(|(_, values)| values.iter().any(|value| !value.is_empty())) {
        text.push(text!("  {:<20} {}\n", field.name(), render::wrap(&values.join(", "), 23)));
    }
    text
}
