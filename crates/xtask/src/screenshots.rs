//! `cargo xtask screenshots`: pictures of the pages into `docs/screenshots`, on the in-memory host in a real browser.

use crate::machine;
use crate::outcome::Stop;
use crate::packages::Purpose;
use crate::shell;
use crate::window;

/// Takes the pictures; further arguments go to the script.
pub(crate) fn run(arguments: &[String]) -> Result<(), Stop> {
    machine::prepare(Purpose::Test)?;
    window::install_pages()?;
    shell::run(
        shell::npm().args(["run", "screenshots", "--"]).args(arguments),
        "The pictures could not be taken: see the words above.",
    )
}
