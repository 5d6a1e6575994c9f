//! `docs/codes.md`: the list of codes, as the engine has it. `cargo xtask bindings` writes it.

use latchkey_core::{Code, explain, message::Area};
use std::{fmt::Write as _, path::Path};

const HEAD: &str = "# Codes\n\nEvery code that a finding or a failure can have, and what a skipped check can wait for, as `latchkey codes --json` lists them. Written by `cargo xtask bindings`;\ndo not edit.\n";

fn list() -> String {
    let mut text = HEAD.to_owned();
    let mut area: Option<Area> = None;
    for code in Code::ALL {
        if area != Some(code.area()) {
            area = Some(code.area());
            write!(text, "\n## {}\n\n| Code | What it says | Who |\n| --- | --- | --- |\n", code.area().about())
                .unwrap();
        }
        let explained = explain::of(*code).unwrap_or_else(|| panic!("{code} is not explained"));
        let owner = serde_json::to_value(explained.owner).unwrap();
        let title = latchkey_words::in_english(&explained.title).replace('|', "\\|");
        writeln!(text, "| `{code}` | {title} | {} |", owner.as_str().unwrap()).unwrap();
    }
    text
}

#[test]
fn the_list_of_codes_is_what_the_engine_has() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/codes.md");
    let now = list();
    if std::env::var_os("LATCHKEY_WRITE_BINDINGS").is_some() {
        std::fs::write(&file, &now).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(written == now, "docs/codes.md is old: run `cargo xtask bindings`");
}
