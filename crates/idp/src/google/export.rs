//! Google takes nothing but clicks: a sheet with the values to copy.

use crate::{ExportFile, Idp, Values, google::Google};
use latchkey_core::{
    attribute::{ALL, Attribute},
    message::say,
    setup::Setup,
};

pub(super) fn files(setup: &Setup) -> Vec<ExportFile> {
    let values = Values::of(setup);
    let mapping = Google.mapping();
    let mut text = String::from("# Google Workspace: the values to enter\n\n");
    if let Some(caution) = values.caution() {
        text.push_str(&format!("> {caution}\n\n"));
    }
    text.push_str("| Field | Value |\n| --- | --- |\n");
    let mut row = |field: &str, value: &str| text.push_str(&format!("| {} | {} |\n", cell(field), cell(value)));
    row("App name", &values.app_name);
    row("ACS URL", &values.acs);
    row("Entity ID", &values.entity_id);
    row("Start URL", "(leave it empty)");
    row("Signed response", "(leave it unticked)");
    row("Name ID format", &mapping.name_id.format.clone().unwrap_or_default());
    row("Name ID", mapping.name_id.source.words().unwrap_or_default());
    for attribute in ALL.into_iter().filter(|attribute| *attribute != Attribute::Groups || values.sends_groups) {
        let label = mapping.row(attribute).map(|row| row.label.as_str()).unwrap_or_default();
        if let Some(source) = mapping.source(attribute, &values.choice) {
            // Where groups are chosen one by one, the field's own name says where.
            row(source.words().unwrap_or(label), attribute.wire_name(values.choice.naming));
        }
    }
    for group in &values.sent_groups {
        row("Google group (Group membership)", group);
    }
    vec![ExportFile::new("google-values.md", say::export_purpose::google_values(), text)]
}

/// Text that cannot break out of its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").split_whitespace().collect::<Vec<_>>().join(" ")
}
