//! The words of a failure in the window: the engine's next moves name options of the command line, which a person at a
//! window cannot use. What cannot be used there is said in another way; everything else stays as it is.

use latchkey_core::{Failure, message::Said};

/// What stands in a next move for the command line, and what the window says instead.
const INSTEAD: [(&str, &str); 26] = [
    ("Give it with --passphrase-file FILE, or run this in a terminal to be asked.", "Enter the passphrase."),
    (
        "Unlock the keychain of this system, or give a passphrase with --passphrase-file FILE.",
        "Unlock the keychain of this system, or choose a passphrase.",
    ),
    ("Write the passphrase into the first line of the file that --passphrase-file names.", "Enter a passphrase."),
    ("Give the passphrase with --passphrase-file FILE.", "Enter the passphrase."),
    (
        "Run this where the keychain is at hand, or use another folder with --home DIR.",
        "Unlock the keychain of this system.",
    ),
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
    ("run `latchkey setup set metadata-fingerprint` with ", "enter it as the fingerprint to trust: "),
    ("run `latchkey setup set server-fingerprint` with ", "enter it as the fingerprint to trust: "),
    ("; `latchkey metadata check` takes it as --trust-fingerprint.", "."),
    ("Give the name that `latchkey setup list` shows.", "Choose a setup in the list."),
    ("Say which with --setup NAME.", "Choose one in the list."),
    (
        "Make one with `latchkey setup new NAME --product P --plan P --idp ID`, or name another folder with --home DIR.",
        "Make one.",
    ),
    (", or name another folder with --home DIR", ""),
    (", or name another with --home DIR", ""),
    (", or name another setup with --setup NAME", ""),
    ("Name a folder with --home DIR.", "Move away what stands in its place, then open Latchkey again."),
    ("Look with `latchkey setup list`, then name one that is there.", "Choose another one in the list."),
    ("Give the password, on the command line with --password-file.", "Enter its password."),
    ("Make a new key of 3072 bits with `latchkey certificate new`.", "Make a new key of 3072 bits."),
    (
        "Give the certificate file that the identity provider or `latchkey certificate new` wrote",
        "Choose the certificate file",
    ),
    ("Give the file with the key as well, on the command line with --key;", "Drop the file with the key as well;"),
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
