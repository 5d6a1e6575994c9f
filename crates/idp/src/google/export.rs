//! Exports.

use crate::ExportFile;
use latchkey_core::setup::Setup;

pub(super) fn files(_setup: &Setup) -> Vec<ExportFile> {
    Vec::new()
}
