//! Why something that was brought is not taken: what it was, what is wanted, and what to do.

use super::{Form, RecordedRequest};
use latchkey_core::{Code, Failure};

const WANTED: &str = "Give the response as XML, or the value of the form field SAMLResponse.";
const RECORD_AGAIN: &str = "Record again: open the browser's developer tools, choose Preserve log, sign in until the error shows, and save all as HAR.";

/// It is nothing that is known here.
pub(super) fn unreadable(message: &str) -> Failure {
    Failure::input(Code::UnreadableResponse, message, WANTED)
}

/// It cannot be read to its end.
pub(super) fn broken_off(error: &std::io::Error) -> Failure {
    Failure::input(
        Code::UnreadableInput,
        format!("It cannot be read to its end: {error}."),
        "Check the path and the rights, and choose the file once more.",
    )
}

pub(super) fn cancelled() -> Failure {
    Failure::input(Code::Cancelled, "This was cancelled.", "Start it again when you want to.")
}

pub(super) fn recording_too_long() -> Failure {
    Failure::input(
        Code::RecordingTooLarge,
        "The recording is larger than 200 MB.",
        "Record again with the sign-in alone, or save only the request that carries SAMLResponse.",
    )
}

/// JSON that breaks off or is wrongly built.
pub(super) fn broken_recording(line: usize, column: usize) -> Failure {
    Failure::input(
        Code::UnreadableResponse,
        format!(
            "This begins as a recording does, but it is not whole: it breaks off or goes wrong at line {line}, column {column}."
        ),
        "Save the recording once more and wait until it is written.",
    )
}

/// A copy for sharing that breaks off or was changed.
pub(super) fn broken_copy() -> Failure {
    Failure::input(
        Code::UnreadableResponse,
        "This begins as a copy for sharing does, but it is not whole.",
        "Ask for the copy once more, and for the whole file.",
    )
}

/// JSON that is no recording.
pub(super) fn other_json() -> Failure {
    Failure::input(
        Code::UnreadableResponse,
        "This is JSON, but neither a browser's recording (HAR) nor an export of SAML-tracer.",
        WANTED,
    )
}

/// A recording in which no response was sent.
pub(super) fn none_recorded(form: Form, entries: u64, requests: &[RecordedRequest]) -> Failure {
    let what = form.words();
    let message = match requests.last() {
        Some(last) => format!(
            "This is {what} of {entries} requests. It holds the sign-in request {} of {}, but no response to it.",
            last.id, last.issuer
        ),
        None => format!("This is {what} of {entries} requests, and none of them carries a SAML response."),
    };
    Failure::input(Code::NoResponse, message, RECORD_AGAIN)
}

/// A request where a response is wanted.
pub(super) fn request_alone(request: Option<&RecordedRequest>) -> Failure {
    let message = match request {
        Some(request) => format!(
            "This is a sign-in request and not the response to it: {} asks under {}.",
            request.issuer, request.id
        ),
        None => "This is a sign-in request that cannot be read, and not the response to it.".to_owned(),
    };
    Failure::input(
        Code::NoResponse,
        message,
        "Go on with the sign-in, and give what the browser then posts in the form field SAMLResponse.",
    )
}

/// A page without a form that carries a response.
pub(super) fn page_without_response() -> Failure {
    Failure::input(
        Code::NoResponse,
        "This is a web page, and no form in it carries a SAML response.",
        "Save the page that the identity provider sends last, before the browser goes on; or record the sign-in as HAR.",
    )
}
