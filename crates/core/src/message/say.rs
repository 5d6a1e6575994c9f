//! Every sentence of the catalogue as a function; its arguments are what it is about. Made from `crates/words/en/*.ftl`.

include!(concat!(env!("OUT_DIR"), "/say.rs"));
