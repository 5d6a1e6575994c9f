//! The words of a failure in the window: the engine's next moves name options of the command line, which a person at a
//! window cannot use. What cannot be used there is said in another way; everything else stays as it is.

use latchkey_core::{Failure, message::Said};

/// What stands in a next move for the command line, and what the window says instead.
const INSTEAD: [(&str, &str); 6] = [
    (
        "Give it with `latchkey setup set idp-metadata FILE_OR_URL`, then test again.",
        "Enter the metadata, then test again.",
    ),
    ("or make another with `latchkey certificate new --replace`", "or make another certificate"),
    (
        "Run `latchkey metadata check` on it and correct what it names.",
        "Look at what was found about the metadata, and fix it.",
    ),
    ("choose another port with --port and enter it", "choose another port and enter it"),
    ("Sign in faster or allow more time with --timeout.", "Start the test again and sign in within ten minutes."),
    ("Run `latchkey rehearse --list-faults` for their names.", "Choose one of those in the list."),
];

/// The failure in words that fit the window. Code, kind and message stay.
pub fn in_the_window(failure: Failure) -> Failure {
    let said = |fix: String| INSTEAD.iter().fold(fix, |fix, (command_line, window)| fix.replace(command_line, window));
    match failure.fix {
        Said::Words(fix) => Failure { fix: Said::Words(said(fix)), ..failure },
        Said::Message(_) => failure,
    }
}
