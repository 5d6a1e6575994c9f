//! The configuration bundle: what goes into it (`contents`), the runbook as one page (`page`), the archive itself,
//! written so that the same setup gives the same bytes and read with every name and size checked (`archive`), and
//! taking one in (`import`).

mod archive;
mod contents;
mod import;
mod page;
#[cfg(test)]
mod tests;

pub use contents::{ContentFile, contents};
pub use import::{Incoming, read};

use latchkey_core::{Failure, setup::Setup};
use sha2::{Digest, Sha256};
use std::path::Path;

/// A bundle as bytes, with its checksum.
pub struct Bundle {
    /// The archive.
    pub bytes: Vec<u8>,
    /// SHA-256 of the archive, lower-case hexadecimal.
    pub sha256: String,
    /// The names in it, in order.
    pub names: Vec<String>,
}

/// Makes a setup's bundle; `extra` files, such as an encrypted key that was asked for, go in as they are.
pub fn make(setup: &Setup, extra: Vec<ContentFile>) -> Result<Bundle, Failure> {
    let mut files = contents(setup)?;
    files.extend(extra);
    let travelling = latchkey_core::bundle::travelling(setup);
    let (bytes, names) = archive::write(&travelling, files)?;
    let sha256 = hex::encode(Sha256::digest(&bytes));
    Ok(Bundle { bytes, sha256, names })
}

/// Writes a bundle to `path` in one piece: a file that was there before is replaced only by a whole one.
pub fn write(bundle: &Bundle, path: &Path) -> Result<(), Failure> {
    let failed = |error: std::io::Error| {
        Failure::input(
            "bundle_not_written",
            format!("The bundle cannot be written to {}: {error}.", path.display()),
            "Choose a folder that exists and that you may write to, with room left.",
        )
    };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    std::io::Write::write_all(&mut file, &bundle.bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}
