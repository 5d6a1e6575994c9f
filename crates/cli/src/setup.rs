//! `latchkey setup …`: setups made, filled, shown, compared and deleted.

mod next;
mod show;

use crate::{
    context::Context,
    outcome::Outcome,
    render,
    text::{Text, text},
};
use clap::{Args, Subcommand};
use latchkey_core::{
    Code, Failure, Finding, check,
    failure::FailureKind,
    field::{self, Field},
    handover,
    idp::IdpId,
    message::{Message, day, exact, say},
    plain::quoted,
    product::{Plan, Product},
    provisioning::Organization,
    service_provider::workos_ticks,
    setup::{Setup, SetupName},
    wizard::{Action, draft_name},
};
use latchkey_host::app::App;
use serde_json::json;
use std::io::{self, IsTerminal};

/// Setups: one parent organization's connection each.
#[derive(Debug, Subcommand)]
pub enum SetupCommand {
    New(NewSetup),
    List,
    Show,
    Set(SetField),
    Copy {
        from: String,
        to: String,
    },
    Rename {
        from: String,
        to: String,
    },
    Compare {
        a: String,
        b: String,
    },
    Delete {
        name: String,
        #[arg(long)]
        yes: bool,
    },
    Handover {
        role: String,
    },
    Tick {
        step: String,
        #[arg(long)]
        undo: bool,
    },
    Answer {
        question: Option<String>,
        answer: Option<String>,
        #[arg(long)]
        note: Option<String>,
    },
}

/// A new setup.
#[derive(Args, Debug)]
pub struct NewSetup {
    name: String,
    #[arg(long)]
    product: String,
    #[arg(long)]
    plan: String,
    #[arg(long)]
    idp: String,
}

/// A field and its values.
#[derive(Args, Debug)]
pub struct SetField {
    #[arg(required_unless_present = "list")]
    field: Option<String>,
    values: Vec<String>,
    #[arg(long)]
    list: bool,
    #[arg(long, value_name = "NAME")]
    organization: Option<String>,
}

pub(crate) async fn run(command: SetupCommand, context: &Context) -> Result<Outcome, Failure> {
    if let SetupCommand::Set(SetField { list: true, .. }) = command {
        return list_fields(context);
    }
    let app = context.app()?;
    match command {
        SetupCommand::New(new) => make(&new, &app, context),
        SetupCommand::List => list(&app, context),
        SetupCommand::Show => {
            let setup = app.home().load(&app.pick(context.setup.as_deref())?)?;
            show::overview(&setup, context)
        }
        SetupCommand::Set(set) => fill(set, &app, context).await,
        SetupCommand::Copy { from, to } => {
            let copy = name(&to)?;
            app.home().copy(&name(&from)?, &copy)?;
            let certificate = app.home().load(&copy)?.certificate;
            let shares_key = certificate.is_some_and(|certificate| certificate.vault_entry.is_some());
            let mut said = context.say(say::terminal_setup::copied(exact(&from), exact(&to)));
            if shares_key {
                said = format!("{said} {}", context.say(say::terminal_setup::shares_key()));
            }
            Outcome::done(&json!({ "copied": from, "to": to, "shares_key": shares_key }), render::wrap(&said, 0))
        }
        SetupCommand::Rename { from, to } => {
            app.home().rename(&name(&from)?, &name(&to)?)?;
            let said = context.say(say::terminal_setup::renamed(exact(&from), exact(&to)));
            Outcome::done(&json!({ "renamed": from, "to": to }), said)
        }
        SetupCommand::Compare { a, b } => {
            let (left, right) = (app.home().load(&name(&a)?)?, app.home().load(&name(&b)?)?);
            show::difference(&left, &right, context)
        }
        SetupCommand::Delete { name: text, yes } => delete(&name(&text)?, yes, &app, context),
        SetupCommand::Handover { role } => {
            let role = handover::Role::parse(&role)
                .map_err(|message| Failure::input(Code::UnknownRole, message, say::unknown_role::none_fix()))?;
            let setup = app.home().load(&app.pick(context.setup.as_deref())?)?;
            let page = latchkey_host::app::handover_page(&setup, role, app.now(), context.language_of_papers(&setup));
            Outcome::done(&json!({ "page": page }), Text::page(&page))
        }
        SetupCommand::Tick { step, undo } => {
            let name = app.pick(context.setup.as_deref())?;
            known_step(&app.home().load(&name)?, &step)?;
            let snapshot = app.apply(&name, Action::Tick { step: step.clone(), done: !undo }).await?;
            let step = exact(step);
            let said = if undo { say::terminal_setup::unticked(step) } else { say::terminal_setup::ticked(step) };
            Outcome::done(&snapshot, context.say(said))
        }
        SetupCommand::Answer { question, answer, note } => {
            let name = app.pick(context.setup.as_deref())?;
            if let Some(question) = question {
                let setup = app.home().load(&name)?;
                show::known_question(&setup, &question)?;
                let yes = show::yes(answer.as_deref())?;
                app.apply(&name, Action::Answer { question, yes, note }).await?;
            }
            show::checklist(&app.home().load(&name)?, app.now(), context)
        }
    }
}

fn name(text: &str) -> Result<SetupName, Failure> {
    SetupName::parse(text)
        .map_err(|message| Failure::input(Code::SetupNameInvalid, message, say::command_setup_name::fix()))
}

fn make(new: &NewSetup, app: &App, context: &Context) -> Result<Outcome, Failure> {
    let wrong = |message: Message, fix| Failure::input(Code::UnusableArgument, message, fix);
    let plan = Plan::parse(&new.plan).map_err(|message| wrong(message, say::unusable_argument::plan_fix()))?;
    let product =
        Product::parse(&new.product).map_err(|message| wrong(message, say::unusable_argument::product_fix()))?;
    if plan.product() != product {
        let message = say::unusable_argument::other_product(exact(&new.plan), exact(&new.product));
        return Err(wrong(message, say::unusable_argument::other_product_fix()));
    }
    let idp = IdpId(new.idp.to_lowercase());
    let organization = Organization::new(if product == Product::Claude { "Claude" } else { "Console" }, plan);
    let setup = app.make(name(&new.name)?, idp, organization)?;
    show::overview(&setup, context)
}

fn list(app: &App, context: &Context) -> Result<Outcome, Failure> {
    let mut rows = Vec::new();
    let mut lines = Vec::new();
    for (name, loaded) in app.home().each()? {
        match loaded {
            Ok(setup) => {
                let snapshot = latchkey_core::view::Snapshot::of(&setup, app.now());
                let total = snapshot.steps.len();
                let line = say::terminal_setup::line(
                    total,
                    day(setup.changed),
                    snapshot.completed,
                    exact(&setup.idp),
                    exact(&name),
                );
                lines.push(context.say(line));
                rows.push(json!({ "name": name, "idp": setup.idp, "completed": snapshot.completed, "steps": total, "changed": setup.changed }));
            }
            Err(failure) => {
                let why = exact(context.say(&failure));
                lines.push(context.say(say::terminal_setup::unreadable(exact(&name), why)));
                rows.push(json!({ "name": name, "failure": failure }));
            }
        }
    }
    if lines.is_empty() {
        lines.push(context.say(say::terminal_setup::none_yet()));
    }
    Outcome::done(&json!({ "setups": rows }), Text::join(lines, "\n"))
}

fn list_fields(context: &Context) -> Result<Outcome, Failure> {
    let rows: Vec<_> = field::ALL
        .iter()
        .map(|facts| json!({ "field": facts.name, "step": facts.step, "about": facts.about() }))
        .collect();
    let lines: Vec<Text> = field::ALL
        .iter()
        .map(|facts| text!("{:20} {}", facts.name, render::wrap(&context.say(facts.about()), 21)))
        .collect();
    Outcome::done(&json!({ "fields": rows }), Text::join(lines, "\n"))
}

async fn fill(set: SetField, app: &App, context: &Context) -> Result<Outcome, Failure> {
    let text = set.field.unwrap_or_default();
    let field = Field::parse(&text).ok_or_else(|| {
        Failure::input(
            Code::UnknownField,
            say::unknown_field::none(exact(quoted(&text))),
            say::unknown_field::none_fix(),
        )
    })?;
    let mut values = set.values;
    if values == ["-"] {
        let bytes = context.read(std::path::Path::new("-"), 5 * 1024 * 1024)?;
        values = vec![String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned()];
    }
    let name = app.pick(context.setup.as_deref())?;
    let organization = match set.organization {
        Some(called) => Some(organization_called(&app.home().load(&name)?, &called)?),
        None => None,
    };
    let draft = draft_name(field, organization.as_deref());
    let snapshot = app.apply(&name, Action::Set { field, organization, values }).await?;
    let mut findings: Vec<Finding> =
        snapshot.fields.iter().find(|view| view.name == draft).map(|view| view.findings.clone()).unwrap_or_default();
    if field == Field::IdpMetadata && check::all_hold(&findings) {
        // What else the step waits for is said of its other fields, not of this one.
        let setup = app.home().load(&name)?;
        findings.extend(setup.reports.get(&field.step()).map(|report| report.findings.clone()).unwrap_or_default());
    }
    let text = match findings.as_slice() {
        [] => Text::from(context.say(say::terminal_setup::set(exact(text)))),
        findings => render::findings(findings, context),
    };
    Outcome::judged(&json!({ "field": field, "findings": findings }), text, &findings)
}

/// Refuses a step that neither the guide nor WorkOS's tick-list has.
fn known_step(setup: &Setup, step: &str) -> Result<(), Failure> {
    let guide = latchkey_host::app::known_idp(&setup.idp)?.guide(
        Some(setup),
        latchkey_idp::Text::English,
        &latchkey_words::in_english,
    );
    let mut steps = guide.sections.iter().flat_map(|section| &section.steps);
    let of_workos = workos_ticks(setup).iter().any(|tick| tick.id == step);
    if of_workos || steps.any(|known| known.id == step) || setup.ticks.contains_key(step) {
        return Ok(());
    }
    Err(Failure::input(
        Code::UnknownStep,
        say::unknown_step::none(exact(quoted(&step)), exact(&setup.name)),
        say::unknown_step::none_fix(),
    ))
}

/// The organization of that name, as the setup spells it.
fn organization_called(setup: &Setup, called: &str) -> Result<String, Failure> {
    let names: Vec<&str> = setup.organizations.iter().map(|organization| organization.name.as_str()).collect();
    let found = names.iter().find(|name| name.eq_ignore_ascii_case(called));
    found.map(|name| (*name).to_owned()).ok_or_else(|| {
        Failure::input(
            Code::UnknownOrganization,
            say::unknown_organization::none(exact(quoted(&called)), exact(&setup.name)),
            say::unknown_organization::none_fix(names.iter().map(exact).collect::<Vec<_>>()),
        )
    })
}

fn delete(name: &SetupName, yes: bool, app: &App, context: &Context) -> Result<Outcome, Failure> {
    let name = &app.pick(Some(name.as_str()))?;
    if !yes {
        if !io::stdin().is_terminal() {
            return Err(Failure {
                code: Code::AnswerNeeded,
                kind: FailureKind::Input,
                message: say::answer_needed::deleting(exact(name)),
                fix: say::answer_needed::deleting_fix(),
            });
        }
        show::ask_before_deleting(name, context)?;
    }
    let key_removed = app.delete(name)?;
    let mut said = context.say(say::terminal_setup::deleted(exact(name)));
    if key_removed {
        said = format!("{said} {}", context.say(say::terminal_setup::key_deleted()));
    }
    Outcome::done(&json!({ "deleted": name, "key_removed": key_removed }), said)
}
