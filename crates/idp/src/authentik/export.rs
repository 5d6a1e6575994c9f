//! What authentik can take without clicking: a blueprint and a Terraform file.

use crate::ExportFile;
use latchkey_core::setup::Setup;

mod blueprint;
mod terraform;
mod yaml;

/// The name of the key pair at authentik.
const KEY_PAIR: &str = "claude-saml-signing";

pub(super) fn files(setup: &Setup) -> Vec<ExportFile> {
    vec![blueprint::file(setup), terraform::file(setup)]
}
