//! What is said, inside another sentence.

use latchkey_core::message::{Arg, Said, exact};

/// A message as an argument of another one. Finished words are those of a library or of an older setup.
pub(crate) fn as_arg(said: &Said) -> Arg {
    match said {
        Said::Words(words) => exact(words).into(),
        Said::Message(message) => message.clone().into(),
    }
}
