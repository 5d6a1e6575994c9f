//! What was judged, as text for people.

use super::inspect::{All, AsOf, Judged, called};
use crate::{
    context::Context,
    render,
    text::{Text, text},
};
use latchkey_core::{
    Code, Finding,
    sign_in::{Judgement, Verdict, not_compared},
};
use latchkey_saml::intake::{RecordedRequest, Source};
use std::path::PathBuf;

pub(super) fn text(all: &All, context: &Context) -> Text {
    let several = all.judged.len() > 1;
    let one = |judged: &Judged| {
        let title = if several { title(judged) } else { Text::default() };
        let source = judged.source.as_ref().map(|source| origin(source, judged)).unwrap_or_default();
        let findings = render::findings(&judged.judgement.findings, context);
        text!("{}{}{}\n{}", title, summary(&judged.judgement), source, findings)
    };
    let left_out = left_out(all).into_iter().map(|line| render::wrap(&line, 0));
    Text::join(all.judged.iter().map(one).chain(left_out), "\n\n")
}

/// What was found and not judged, one line for each file.
pub(super) fn left_out(all: &All) -> Vec<String> {
    let line = |(file, count): &(PathBuf, usize)| format!("{}: {count} more responses were not judged.", called(file));
    all.left_out.iter().map(line).collect()
}

fn title(judged: &Judged) -> Text {
    let name = called(&judged.file);
    match judged.number {
        Some(number) => text!("{}, response {}\n", name, number),
        None => text!("{}\n", name),
    }
}

fn summary(judgement: &Judgement) -> Text {
    let verdict = match judgement.verdict {
        Verdict::Accepted => "accepted",
        Verdict::Rejected => "rejected",
    };
    let claude = match judgement.would_claude_accept {
        Some(true) => "yes".to_owned(),
        Some(false) => "no".to_owned(),
        None => format!("not judged: {}", not_compared_in_words(&judgement.findings)),
    };
    let mut lines = vec![text!("Protocol       {}", verdict), text!("Claude lets in {}", render::wrap(&claude, 15))];
    if let Some(error) = &judgement.predicted_error {
        lines.push(text!("Error          {}", error));
    }
    if let Some(name) = &judgement.name_id {
        lines.push(text!("NameID         {}", render::wrap(&name.value, 15)));
    }
    for (name, values) in judgement.attributes.iter().flatten() {
        let shown = format!("{name} = {}", values.join(", "));
        lines.push(text!("Attribute      {}", render::wrap(&shown, 15)));
    }
    if let Some(name) = judgement.unverified.as_ref().and_then(|unverified| unverified.name_id.as_ref()) {
        lines.push(text!("Not verified   it says it is about {}", render::wrap(&name.value, 15)));
    }
    lines.push(Text::default());
    Text::join(lines, "\n")
}

/// What was not compared, and which option compares it.
fn not_compared_in_words(findings: &[Finding]) -> String {
    let words = |code: Code| match code {
        Code::AudienceMatches => "the audience (--entity-id)",
        Code::RecipientMatches => "the recipient (--acs)",
        _ => "the request (--request-id)",
    };
    let named: Vec<&str> = not_compared(findings).map(words).collect();
    let joined = match named.as_slice() {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    };
    let verb = if named.len() == 1 { "was" } else { "were" };
    format!("{joined} {verb} not compared")
}

/// What it was read from, when it was sent and what it answers. Plain XML and base64 need no such words.
fn origin(source: &Source, judged: &Judged) -> Text {
    let mut lines = Vec::new();
    let mut line = |label: &str, text: &str| {
        lines.push(text!("{:<14} {}\n", label, render::wrap(text, 15)));
    };
    let plain = matches!(source.form, latchkey_saml::intake::Form::Xml | latchkey_saml::intake::Form::Base64);
    if !plain {
        line("Read from", &latchkey_words::english(&source.form.words().into()));
    }
    if let Some(url) = &source.url {
        line("Sent to", url);
    }
    if let Some(at) = source.at {
        line("Sent at", &format!("{at}, says the recording"));
    }
    match judged.as_of {
        AsOf::Recorded => line("Judged as of", &format!("{}, the recording's word", judged.judged_as_of)),
        AsOf::Issued => {
            let said = format!(
                "{}, when the response says it was issued; what has expired since is not seen",
                judged.judged_as_of
            );
            line("Judged as of", &said);
        }
        AsOf::Given => line("Judged as of", &format!("{}, the time that was given", judged.judged_as_of)),
        AsOf::Now if source.at.is_some() => line("Judged as of", &format!("{}, now", judged.judged_as_of)),
        AsOf::Now => {}
    }
    if let Some(request) = &source.request {
        line("Request", &asked(request));
    }
    Text::join(lines, "")
}

fn asked(request: &RecordedRequest) -> String {
    let mut text = format!("{} from {}", request.id, request.issuer);
    if let Some(acs) = &request.acs {
        text.push_str(&format!(", wants the answer at {acs}"));
    }
    if let Some(destination) = &request.destination {
        text.push_str(&format!(", sent to {destination}"));
    }
    text.push_str(" (from the recording)");
    text
}
