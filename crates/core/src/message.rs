//! What is said, as a value: codes, sentences by name, and what they are about. The words stand in `crates/words`.

mod args;
mod code;
mod exact;
pub mod say;
mod sentence;

pub use args::{Arg, choice, day, days, span};
pub use code::{Area, Code, NoCode};
pub use exact::{Exact, exact};
pub use sentence::{Message, Said};

/// Says a message in one language, for papers that are put together here. `latchkey_words::say` is one.
pub type Say<'a> = &'a dyn Fn(&Message) -> String;
