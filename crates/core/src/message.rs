//! What is said: codes, and later what they are said with.

mod code;

pub use code::{Area, Code, NoCode};
