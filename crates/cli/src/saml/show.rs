//! What was judged, as text for people.

use super::inspect::{All, AsOf, Judged, called};
use crate::{
    context::Context,
    render,
    text::{Text, text},
};
use latchkey_core::{
    Code, Finding,
    message::{Message, exact, say},
    sign_in::{Judgement, Verdict, not_compared},
};
use latchkey_saml::intake::{Form, RecordedRequest, Source};
use std::path::PathBuf;

pub(super) fn text(all: &All, context: &Context) -> Text {
    let several = all.judged.len() > 1;
    let one = |judged: &Judged| {
        let title = if several { title(judged, context) } else { Text::default() };
        let source = judged.source.as_ref().map(|source| origin(source, judged, context)).unwrap_or_default();
        let findings = render::findings(&judged.judgement.findings, context);
        text!("{}{}{}\n{}", title, summary(&judged.judgement, context), source, findings)
    };
    let left_out = left_out(all).into_iter().map(|line| render::wrap(&context.say(line), 0));
    Text::join(all.judged.iter().map(one).chain(left_out), "\n\n")
}

/// What was found and not judged, one line for each file.
pub(super) fn left_out(all: &All) -> Vec<Message> {
    let line = |(file, count): &(PathBuf, usize)| say::terminal_saml::left_out(*count, called(file));
    all.left_out.iter().map(line).collect()
}

fn title(judged: &Judged, context: &Context) -> Text {
    let name = called(&judged.file);
    match judged.number {
        Some(number) => text!("{}\n", context.say(say::terminal_saml::title(name, number))),
        None => text!("{}\n", context.say(say::terminal_saml::only(name))),
    }
}

/// Where the values begin.
const INDENT: usize = 15;

fn line(label: Message, value: &str, context: &Context) -> Text {
    text!("{:<14} {}\n", context.say(label), render::wrap(value, INDENT))
}

fn summary(judgement: &Judgement, context: &Context) -> Text {
    let verdict = match judgement.verdict {
        Verdict::Accepted => say::terminal_saml::accepted(),
        Verdict::Rejected => say::terminal_saml::rejected(),
    };
    let claude = match judgement.would_claude_accept {
        Some(true) => say::terminal_saml::lets_in(),
        Some(false) => say::terminal_saml::keeps_out(),
        None => what_was_not_compared(&judgement.findings),
    };
    let mut text = line(say::terminal_saml::protocol(), &context.say(verdict), context);
    text.push(line(say::terminal_saml::claude(), &context.say(claude), context));
    if let Some(error) = &judgement.predicted_error {
        text.push(line(say::terminal_saml::error(), error, context));
    }
    if let Some(name) = &judgement.name_id {
        text.push(text!("{:<14} {}\n", "NameID", render::wrap(&name.value, INDENT)));
    }
    for (name, values) in judgement.attributes.iter().flatten() {
        let shown = format!("{name} = {}", values.join(", "));
        text.push(line(say::terminal_saml::attribute(), &shown, context));
    }
    if let Some(name) = judgement.unverified.as_ref().and_then(|unverified| unverified.name_id.as_ref()) {
        let shown = context.say(say::terminal_saml::says_about(exact(&name.value)));
        text.push(line(say::terminal_saml::unverified(), &shown, context));
    }
    text
}

/// What was not compared, and which option compares it.
fn what_was_not_compared(findings: &[Finding]) -> Message {
    let words = |code: Code| match code {
        Code::AudienceMatches => say::terminal_saml::audience(),
        Code::RecipientMatches => say::terminal_saml::recipient(),
        _ => say::terminal_saml::request(),
    };
    let named: Vec<Message> = not_compared(findings).map(words).collect();
    say::terminal_saml::not_judged(named.len() == 1, named)
}

/// What it was read from, when it was sent and what it answers. Plain XML and base64 need no such words.
fn origin(source: &Source, judged: &Judged, context: &Context) -> Text {
    let mut text = Text::default();
    let mut add = |label: Message, value: &str| text.push(line(label, value, context));
    if let Some(form) = form(source.form) {
        add(say::terminal_saml::read_from(), &context.say(form));
    }
    if let Some(url) = &source.url {
        add(say::terminal_saml::sent_to(), url);
    }
    if let Some(at) = source.at {
        add(say::terminal_saml::sent_at(), &context.say(say::terminal_saml::by_recording(exact(at))));
    }
    let time = exact(judged.judged_as_of);
    let judged_as_of = match judged.as_of {
        AsOf::Recorded => Some(say::terminal_saml::recorded(time)),
        AsOf::Issued => Some(say::terminal_saml::issued(time)),
        AsOf::Given => Some(say::terminal_saml::given(time)),
        AsOf::Now => source.at.map(|_| say::terminal_saml::now(time)),
    };
    if let Some(judged_as_of) = judged_as_of {
        add(say::terminal_saml::judged_as_of(), &context.say(judged_as_of));
    }
    if let Some(request) = &source.request {
        add(say::terminal_saml::asked(), &context.say(asked(request)));
    }
    text
}

fn form(form: Form) -> Option<Message> {
    match form {
        Form::Xml | Form::Base64 => None,
        Form::Base64UrlSafe => Some(say::terminal_form::url_safe()),
        Form::Base64Unpadded => Some(say::terminal_form::unpadded()),
        Form::UrlEncoded => Some(say::terminal_form::url_encoded()),
        Form::Deflated => Some(say::terminal_form::deflated()),
        Form::FormBody => Some(say::terminal_form::form_body()),
        Form::Address => Some(say::terminal_form::address()),
        Form::Page => Some(say::terminal_form::page()),
        Form::Har => Some(say::terminal_form::har()),
        Form::Copy => Some(say::terminal_form::copy()),
        Form::SamlTracer => Some(say::terminal_form::saml_tracer()),
    }
}

fn asked(request: &RecordedRequest) -> Message {
    let (id, issuer) = (exact(&request.id), exact(&request.issuer));
    match (request.acs.as_ref().map(exact), request.destination.as_ref().map(exact)) {
        (None, None) => say::terminal_saml::request_from(id, issuer),
        (Some(acs), None) => say::terminal_saml::request_acs(acs, id, issuer),
        (None, Some(destination)) => say::terminal_saml::request_to(destination, id, issuer),
        (Some(acs), Some(destination)) => say::terminal_saml::request_acs_to(acs, destination, id, issuer),
    }
}
