//! Why something that was brought is not taken: what it was, what is wanted, and what to do.

use super::{Form, RecordedRequest};
use latchkey_core::{
    Code, Failure,
    message::{Message, choice, exact, say},
};

/// It is nothing that is known here.
pub(super) fn unreadable(message: Message) -> Failure {
    Failure::input(Code::UnreadableResponse, message, say::unreadable_response::fix())
}

/// It cannot be read to its end.
pub(super) fn broken_off(error: &std::io::Error) -> Failure {
    Failure::input(
        Code::FileUnreadable,
        say::recording_broken_off::why(exact(error)),
        say::recording_broken_off::why_fix(),
    )
}

pub(super) fn cancelled() -> Failure {
    Failure::input(Code::Cancelled, say::intake_cancelled::cancelled(), say::intake_cancelled::cancelled_fix())
}

pub(super) fn recording_too_long() -> Failure {
    Failure::input(
        Code::RecordingTooLarge,
        say::recording_too_large::too_large(),
        say::recording_too_large::too_large_fix(),
    )
}

/// JSON that breaks off or is wrongly built.
pub(super) fn broken_recording(line: usize, column: usize) -> Failure {
    Failure::input(
        Code::UnreadableResponse,
        say::unreadable_response::recording(column, line),
        say::unreadable_response::recording_fix(),
    )
}

/// A copy for sharing that breaks off or was changed.
pub(super) fn broken_copy() -> Failure {
    Failure::input(Code::UnreadableResponse, say::unreadable_response::copy(), say::unreadable_response::copy_fix())
}

/// JSON that is no recording.
pub(super) fn other_json() -> Failure {
    unreadable(say::unreadable_response::json())
}

/// A recording in which no response was sent.
pub(super) fn none_recorded(form: Form, entries: u64, requests: &[RecordedRequest]) -> Failure {
    let what = choice(match form {
        Form::Har => "har",
        Form::SamlTracer => "saml-tracer",
        _ => "copy",
    });
    let message = match requests.last() {
        Some(last) => say::no_response::recording_with_request(what, exact(&last.id), exact(&last.issuer)),
        None => say::no_response::recording(entries, what),
    };
    Failure::input(Code::NoResponse, message, say::no_response::record_again_fix())
}

/// A request where a response is wanted.
pub(super) fn request_alone(request: Option<&RecordedRequest>) -> Failure {
    let message = match request {
        Some(request) => say::no_response::request(exact(&request.id), exact(&request.issuer)),
        None => say::no_response::broken_request(),
    };
    Failure::input(Code::NoResponse, message, say::no_response::request_fix())
}

/// A page without a form that carries a response.
pub(super) fn page_without_response() -> Failure {
    Failure::input(Code::NoResponse, say::no_response::page(), say::no_response::page_fix())
}
