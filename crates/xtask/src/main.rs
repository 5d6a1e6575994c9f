//! latchkey-xtask
fn main() {}
