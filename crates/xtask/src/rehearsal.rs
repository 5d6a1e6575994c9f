//! `cargo xtask run --rehearse`: from a fresh clone to the whole way through, rehearsed in the terminal.

use crate::machine;
use crate::outcome::Stop;
use crate::packages::Purpose;
use crate::shell;

/// Installs what the build needs, builds the command line and rehearses. Further arguments go to `latchkey rehearse`.
pub(crate) fn run(arguments: &[String]) -> Result<(), Stop> {
    machine::prepare(Purpose::Build)?;
    shell::run(
        shell::cargo().args(["build", "--locked", "--package", "latchkey-cli", "--bin", "latchkey"]),
        "Latchkey did not build: see the compiler's words above.",
    )?;
    println!("\nThis is 'latchkey rehearse': the whole way through, on this machine alone.\n");
    let latchkey = shell::target().join("debug").join(if cfg!(windows) { "latchkey.exe" } else { "latchkey" });
    shell::run(
        shell::program(latchkey).arg("rehearse").args(arguments),
        "The rehearsal did not pass: the findings above say why.",
    )
}
