//! The configuration bundle: what goes into it (`contents`), the runbook as one page (`page`), the archive itself,
//! written so that the same setup gives the same bytes and read after its own directory was checked
//! (`directory`) with every name and size checked (`archive`), and taking one in (`import`).

mod archive;
mod contents;
mod directory;
mod import;
mod page;
mod rules;
#[cfg(test)]
mod tests;

pub use contents::{ContentFile, contents, contents_in};
pub use import::{Incoming, KEY, read};

use crate::store::named::{Existing, write_named};
use latchkey_core::{
    Code, Failure,
    message::{exact, say},
    setup::Setup,
};
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
///
/// # Errors
/// `out_not_written` with the system's reason.
pub fn write(bundle: &Bundle, path: &Path) -> Result<(), Failure> {
    write_named(path, &bundle.bytes, Existing::Replace)
}

/// Makes the folder that a bundle is to go into; said before the work is done, not after.
///
/// # Errors
/// `folder_not_made` with the system's reason.
pub fn make_folder(folder: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(folder).map_err(|error| {
        Failure::input(
            Code::FolderNotMade,
            say::folder_not_made::failed(exact(error), exact(folder.display())),
            say::folder_not_made::failed_fix(),
        )
    })
}
