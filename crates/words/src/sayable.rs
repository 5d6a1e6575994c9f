//! What can be said: a message, what may be one, and a failure.

use crate::{Language, Reader, last_sentence, say, sentence};
use latchkey_core::{
    Failure,
    message::{Message, Said},
};

/// What can be said in a language.
pub trait Sayable {
    /// It in `language`, as `reader` is told it.
    fn said(&self, language: Language, reader: Reader) -> String;
}

impl Sayable for Message {
    fn said(&self, language: Language, reader: Reader) -> String {
        say(self, language, reader)
    }
}

/// Data, and finished words of an older setup, stay as they are.
impl Sayable for Said {
    fn said(&self, language: Language, reader: Reader) -> String {
        match self {
            Said::Words(words) => words.clone(),
            Said::Message(message) => say(message, language, reader),
        }
    }
}

/// Why something could not be done and what to do, as two sentences.
impl Sayable for Failure {
    fn said(&self, language: Language, reader: Reader) -> String {
        let said = |message: &Message| say(message, language, reader);
        format!("{} {}", sentence(&said(&self.message)), last_sentence(&said(&self.fix)))
    }
}

impl<Of: Sayable + ?Sized> Sayable for &Of {
    fn said(&self, language: Language, reader: Reader) -> String {
        (**self).said(language, reader)
    }
}
