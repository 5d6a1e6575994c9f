//! `latchkey sso`

use crate::{
    context::Context,
    ending::Ending,
    idp::{Access, tidy},
    language::Unusable,
    metadata,
    outcome::{Outcome, to_json},
    rehearse, render,
    text::{Text, text},
    time,
};
use clap::{Args, Subcommand};
use latchkey_core::{
    Code, Failure, Finding,
    administration::Progress,
    message::{Message, exact, say},
    setup::SetupName,
    sign_in::SignInTest,
};
use latchkey_host::{
    app::{App, Given, SignIn, SignInWish},
    browser,
    loopback::Running,
};
use latchkey_saml::rehearsal::SignedPart;
use std::time::Duration;

/// Sign-in tests.
#[derive(Debug, Subcommand)]
pub enum SsoCommand {
    Test(TestArguments),
}

/// What a sign-in test takes.
#[derive(Args, Debug)]
pub struct TestArguments {
    #[arg(long)]
    no_browser: bool,
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    #[arg(long)]
    https: bool,
    #[arg(long, value_name = "FILE_OR_URL")]
    idp_metadata: Option<String>,
    #[arg(long, value_name = "PART", default_value = "assertion", value_parser = rehearse::signed)]
    sign: SignedPart,
    #[arg(long, conflicts_with_all = ["idp_metadata", "port"])]
    twin: bool,
    #[command(flatten)]
    access: Access,
    #[arg(long, value_name = "TIME", default_value = "5m", value_parser = span)]
    timeout: Duration,
}

pub(crate) async fn run(command: SsoCommand, context: &Context) -> Result<Outcome, Failure> {
    let SsoCommand::Test(arguments) = command;
    let app = context.app()?;
    let name = app.pick(context.setup.as_deref())?;
    let given = arguments.access.given(&app, context).await?;
    tidy(&app, &given, context).await?;
    let metadata = match &arguments.idp_metadata {
        Some(source) => Some(metadata::read_from(source, None, context.now(), context).await?),
        None => None,
    };
    let wish = SignInWish {
        port: arguments.port,
        https: arguments.https,
        timeout: Some(arguments.timeout),
        metadata,
        signed: arguments.sign,
        ..SignInWish::default()
    };
    if arguments.twin {
        return with_twin(&app, &name, &given, wish, arguments.no_browser, context).await;
    }
    let sign_in = app.begin_sign_in(&name, wish).await?;
    if sign_in.key_was_made() {
        context.tell(context.say(say::terminal_sign_in::key_made()))?;
    }
    begin(&sign_in, arguments.no_browser, context)?;
    let (test, _) = sign_in.finish(&app).await?;
    show(&test, context)
}

fn begin(sign_in: &SignIn, no_browser: bool, context: &Context) -> Result<(), Failure> {
    introduce(sign_in.running(), sign_in.moved_on(), context)?;
    if !no_browser && let Err(failure) = browser::open(&sign_in.running().start_url()) {
        context.tell(context.say(&failure))?;
    }
    Ok(())
}

/// The twin goes again whatever happens, also where the program is asked to end: while it is being made, and while the
/// person is waited for. Nothing here may return before it is gone.
async fn with_twin(
    app: &App,
    name: &SetupName,
    given: &Given,
    wish: SignInWish,
    no_browser: bool,
    context: &Context,
) -> Result<Outcome, Failure> {
    let told = |progress: Progress| {
        // The twin is made whether or not somebody reads along.
        let (kind, name) = (exact(progress.kind), progress.name);
        let line = say::terminal_sign_in::progress(progress.done, kind, name, progress.of);
        drop(context.tell(context.say(line)));
    };
    let mut ending = Ending::listen()?;
    let (twin, asked) = {
        let making = app.begin_twin(name, given, wish, told);
        tokio::pin!(making);
        tokio::select! {
            biased;
            asked = ending.asked() => (making.await?, Some(asked)),
            made = &mut making => (made?, None),
        }
    };
    let (mut waiting, begun) = match asked {
        Some(asked) => (twin, asked.and(Err(interrupted()))),
        None => {
            let begun = twin.sign_in().map_or(Ok(()), |sign_in| begin(sign_in, no_browser, context));
            (twin, begun)
        }
    };
    let outcome = match begun {
        Err(failure) => Err(failure),
        Ok(()) => tokio::select! {
            ended = waiting.wait(app) => ended,
            asked = ending.asked() => Err(asked.err().unwrap_or_else(interrupted)),
        },
    };
    let removal = waiting.remove().await;
    // Where the terminal is gone, nobody can be told, and why the test ended is the answer all the same.
    let removal_told = told_of(&removal, context);
    let (test, _) = outcome?;
    removal_told?;
    show(&test, context).map(|outcome| outcome.and(!removal.is_failure()))
}

fn interrupted() -> Failure {
    Failure::input(Code::Interrupted, say::command_interrupted::sign_in(), say::command_interrupted::sign_in_fix())
}

fn told_of(finding: &Finding, context: &Context) -> Result<(), Failure> {
    context.tell(render::findings(std::slice::from_ref(finding), context))
}

fn introduce(running: &Running, moved_on: Option<&Finding>, context: &Context) -> Result<(), Failure> {
    if let Some(finding) = moved_on {
        context.tell(render::findings(std::slice::from_ref(finding), context))?;
    }
    if let Some(certificate) = running.certificate() {
        context.tell(text!(
            "{}\n{}",
            render::wrap(&context.say(say::terminal_sign_in::browser_warns()), 0),
            certificate
        ))?;
    }
    context.tell(text!("{}\n{}", context.say(say::terminal_sign_in::open()), running.start_url()))
}

fn verdict(test: &SignInTest) -> Message {
    use latchkey_core::sign_in::Verdict::{Accepted, Rejected};
    match (test.judgement.verdict, test.judgement.would_claude_accept) {
        (Accepted, Some(true)) => say::terminal_sign_in::accepted(),
        (Accepted, Some(false)) => say::terminal_sign_in::needs_more(),
        (Accepted, None) => say::terminal_sign_in::not_judged(),
        (Rejected, _) => say::terminal_sign_in::rejected(),
    }
}

fn show(test: &SignInTest, context: &Context) -> Result<Outcome, Failure> {
    let judgement = &test.judgement;
    let mut first = verdict(test);
    if let Some(email) = &test.email {
        first = say::terminal_sign_in::of_person(exact(email), first);
    }
    let error = judgement.predicted_error.as_ref();
    let error = error
        .map_or_else(Text::default, |error| text!("{}\n", context.say(say::terminal_sign_in::error(exact(error)))));
    let findings = render::findings(&judgement.findings, context);
    let text = text!("{}\n{}\n{}", context.say(first), error, findings);
    let json = serde_json::json!({
        "at": test.at,
        "rehearsal": test.rehearsal,
        "email": test.email,
        "broken": test.broken,
    });
    Ok(Outcome::judged(&merged(json, judgement)?, text, &judgement.findings)?.and(judgement.lets_in()))
}

/// The judgement's own fields stand beside those of the test, as in `saml inspect --json`.
fn merged(
    mut test: serde_json::Value,
    judgement: &latchkey_core::sign_in::Judgement,
) -> Result<serde_json::Value, Failure> {
    let fields = to_json(judgement)?;
    if let (Some(test), serde_json::Value::Object(fields)) = (test.as_object_mut(), fields) {
        test.extend(fields);
    }
    Ok(test)
}

/// How long to wait: more than nothing, and a day at most.
fn span(text: &str) -> Result<Duration, Unusable> {
    time::seconds(text)
        .filter(|seconds| (1..=24 * 3600).contains(seconds))
        .map(Duration::from_secs)
        .ok_or_else(|| say::argument::timeout().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (text, seconds) in [("90s", 90), ("5m", 300), ("1h", 3600), ("45", 45)] {
            assert_eq!(span(text), Ok(Duration::from_secs(seconds)));
        }
        for wrong in ["", "m", "0s", "-5m", "5 m", "5d", "25h", "99999999999999999999h"] {
            assert!(span(wrong).is_err(), "{wrong}");
        }
    }
}
