//! `latchkey rehearse`: the whole way through on this machine.

use crate::{
    context::Context,
    language::Unusable,
    outcome::Outcome,
    render,
    text::{Text, text},
};
use clap::Args;
use latchkey_core::{
    Code, Failure, Finding,
    message::{exact, say},
    plain::quoted,
    sign_in::Verdict,
};
use latchkey_host::{
    browser, bundle,
    rehearse::{self, Rehearsal, Visitor},
};
use latchkey_saml::rehearsal::{Fault, SignedPart};
use serde_json::json;
use std::path::{Path, PathBuf};

/// Go the whole way through on this machine, with the built-in DNS zone, identity provider and service provider.
#[derive(Args, Debug)]
pub struct RehearseCommand {
    #[arg(long = "break", value_name = "FAULT")]
    fault: Option<String>,
    #[arg(long, value_name = "PART", default_value = "assertion", value_parser = signed)]
    sign: SignedPart,
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[arg(long)]
    list_faults: bool,
    #[arg(long)]
    browser: bool,
}

pub(crate) async fn run(command: RehearseCommand, context: &Context) -> Result<Outcome, Failure> {
    if command.list_faults {
        return list_faults();
    }
    let fault = command.fault.as_deref().map(fault).transpose()?;
    if let Some(folder) = &command.out {
        bundle::make_folder(folder)?;
    }
    let open = |url: &str| {
        context.tell(context.say(say::terminal_rehearsal::sign_in_here(exact(url))))?;
        match browser::open(url) {
            Ok(()) => Ok(()),
            // The rehearsal waits all the same: the person opens the address.
            Err(failure) => context.tell(context.say(&failure)),
        }
    };
    let visitor = if command.browser { Visitor::Person(&open) } else { Visitor::BuiltIn };
    let rehearsal = rehearse::rehearse(fault, command.sign, visitor).await?;
    let file = command.out.as_deref().map(|folder| save(&rehearsal, folder)).transpose()?;
    show(&rehearsal, file.as_deref(), context)
}

fn list_faults() -> Result<Outcome, Failure> {
    let rows: Vec<_> = Fault::ALL
        .iter()
        .map(|fault| json!({ "name": fault.name(), "about": fault.description(), "finding": fault.finding() }))
        .collect();
    let names: Vec<&str> = Fault::ALL.iter().map(|fault| fault.name()).collect();
    Outcome::done(&json!({ "faults": rows }), Text::join(names, "\n"))
}

fn fault(name: &str) -> Result<Fault, Failure> {
    Fault::parse(name).ok_or_else(|| {
        Failure::input(
            Code::UnknownFault,
            say::command_unknown_fault::none(exact(quoted(&name))),
            say::command_unknown_fault::none_fix(),
        )
    })
}

/// What is to be signed.
pub(crate) fn signed(name: &str) -> Result<SignedPart, Unusable> {
    let known = || SignedPart::ALL.map(SignedPart::name).map(exact).to_vec();
    SignedPart::parse(name).ok_or_else(|| say::argument::one_of(known()).into())
}

fn save(rehearsal: &Rehearsal, folder: &Path) -> Result<PathBuf, Failure> {
    let path = folder.join("latchkey-rehearsal.zip");
    bundle::write(&rehearsal.bundle, &path)?;
    Ok(path)
}

fn show(rehearsal: &Rehearsal, file: Option<&Path>, context: &Context) -> Result<Outcome, Failure> {
    let findings: Vec<Finding> = rehearsal.findings();
    let judgement = &rehearsal.test.judgement;
    let mut text = Text::default();
    for (step, of_step) in rehearsal.passages.iter().filter(|(_, of_step)| !of_step.is_empty()) {
        text.push(text!("{}\n{}\n\n", context.say(step.task()), render::summary(of_step, context)));
    }
    let mut last = vec![if judgement.lets_in() {
        say::terminal_rehearsal::accepted()
    } else if judgement.verdict == Verdict::Accepted && judgement.would_claude_accept.is_none() {
        say::terminal_rehearsal::not_judged()
    } else if judgement.verdict == Verdict::Accepted {
        say::terminal_rehearsal::needs_more()
    } else {
        say::terminal_rehearsal::rejected()
    }];
    last.extend(judgement.predicted_error.as_ref().map(|error| say::terminal_rehearsal::error(exact(error))));
    last.extend(file.map(|file| say::terminal_rehearsal::bundle(exact(file.display()))));
    text.push(Text::join(last.iter().map(|line| context.say(line)), "\n"));
    let document = json!({
        "broken": rehearsal.fault.map(|fault| fault.name()),
        "verdict": judgement.verdict,
        "would_claude_accept": judgement.would_claude_accept,
        "predicted_error": judgement.predicted_error,
        "findings": findings,
        "bundle": file,
        "sha256": rehearsal.bundle.sha256,
    });
    Ok(Outcome::judged(&document, text, &findings)?.and(judgement.lets_in()))
}
