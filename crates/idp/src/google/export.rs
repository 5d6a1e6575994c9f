//! Google takes nothing but clicks: a sheet with the values to copy.

use crate::{ExportFile, Idp, Values, google::Google};
use latchkey_core::{
    attribute::{ALL, Attribute},
    setup::Setup,
};

const PURPOSE: &str =
    "The values to enter in the Google Admin console; nothing else can set up a custom SAML app there.";

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
    row("Name ID", &mapping.name_id.source);
    for attribute in ALL.into_iter().filter(|attribute| *attribute != Attribute::Groups || values.sends_groups) {
        if let Some(source) = mapping.source(attribute, &values.choice) {
            row(source, attribute.wire_name(values.choice.naming));
        }
    }
    for group in &values.sent_groups {
        row("Google group (Group membership)", group);
    }
    vec![ExportFile::new("google-values.md", PURPOSE, text)]
}

/// Text that cannot break out of its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").split_whitespace().collect::<Vec<_>>().join(" ")
}
