//! A guide as one Markdown page.

use super::{CopyValue, Guide, GuideStep};
use latchkey_core::{
    message::{Message, exact, say},
    plain,
};

pub(super) fn page(guide: &Guide, said: &dyn Fn(&Message) -> String) -> String {
    let mut page = format!("# {}\n", said(&say::guide_page::title(&guide.name)));
    if let Some(setup) = &guide.setup {
        page.push_str(&format!("\n{}\n", said(&say::guide_page::filled_in(exact(setup)))));
    }
    for section in &guide.sections {
        page.push_str(&format!("\n## {}\n", section.title));
        for step in &section.steps {
            page.push_str(&one(step, said));
        }
    }
    plain::shown_lines(&page).into_owned()
}

fn one(step: &GuideStep, said: &dyn Fn(&Message) -> String) -> String {
    let mark = if step.ticked.is_some() { "x" } else { " " };
    let mut text = format!("\n- [{mark}] {}\n", indented(&step.text));
    for value in &step.values {
        text.push_str(&copied(value));
    }
    if let Some(caution) = &step.caution {
        text.push_str(&format!("\n  > **{}.** {}\n", said(&say::guide_page::caution()), indented(caution)));
    }
    text
}

fn copied(value: &CopyValue) -> String {
    if value.value.contains('\n') {
        // No line of the value ends the block.
        let longest = value.value.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest.saturating_add(1).max(3));
        let lines = value.value.replace('\n', "\n    ");
        return format!("  - {}:\n\n    {fence}\n    {lines}\n    {fence}\n", value.label);
    }
    // A value with a backtick, or with outer spaces, needs a longer fence to survive.
    let fence = if value.value.contains('`') { "`` " } else { "`" };
    let close: String = fence.chars().rev().collect();
    format!("  - {}: {fence}{}{close}\n", value.label, value.value)
}

fn indented(text: &str) -> String {
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n  ")
}
