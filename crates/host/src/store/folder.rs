//! Folders that only their owner can change: made 0700, and refused where they are links or where others may write.

use super::trouble::{refused, unreadable, unwritable};
use latchkey_core::{Failure, message::say};
use std::{
    fs::{self, DirBuilder, File, Metadata},
    io,
    path::{Path, PathBuf},
};

/// A folder that was looked at and found to be safe.
#[derive(Clone, Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// The folder that a person named, made where it is missing. It may be reached through a link, because the person
    /// chose that path; it may not be open to everybody.
    pub(crate) fn open_named(path: &Path) -> Result<Self, Failure> {
        build(path, true)?;
        let path = fs::canonicalize(path).map_err(|error| unreadable(path, &error))?;
        let facts = fs::metadata(&path).map_err(|error| unreadable(&path, &error))?;
        if !facts.is_dir() {
            return Err(refused(&path, say::home_unsafe::named_no_folder, say::home_unsafe::named_no_folder_fix()));
        }
        refuse_open_to_everybody(&path, &facts)?;
        Ok(Self(path))
    }

    /// A folder inside the home, made where it is missing.
    pub(crate) fn make(path: &Path) -> Result<Self, Failure> {
        build(path, false)?;
        match Self::open_existing(path)? {
            Some(folder) => Ok(folder),
            None => Err(unreadable(path, &io::ErrorKind::NotFound.into())),
        }
    }

    /// A folder inside the home, where it is there.
    pub(crate) fn open_existing(path: &Path) -> Result<Option<Self>, Failure> {
        let facts = match fs::symlink_metadata(path) {
            Ok(facts) => facts,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unreadable(path, &error)),
        };
        if facts.is_symlink() || !facts.is_dir() {
            return Err(refused(path, say::home_unsafe::no_folder, say::home_unsafe::remove_fix()));
        }
        refuse_other_owner(path, &facts)?;
        refuse_open_to_everybody(path, &facts)?;
        Ok(Some(Self(path.to_owned())))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Makes renames in this folder last through a power cut.
    pub(crate) fn sync(&self) -> io::Result<()> {
        if cfg!(windows) {
            // Windows has no such call for folders; the rename is written through the journal.
            return Ok(());
        }
        match File::open(&self.0)?.sync_all() {
            // Some network file systems have no such call either.
            Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
            synced => synced,
        }
    }
}

fn build(path: &Path, with_parents: bool) -> Result<(), Failure> {
    let mut builder = DirBuilder::new();
    builder.recursive(with_parents);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        Ok(()) => Ok(()),
        Err(_) if fs::symlink_metadata(path).is_ok() => Ok(()),
        Err(error) => Err(unwritable(path, &error)),
    }
}

#[cfg(unix)]
fn refuse_open_to_everybody(path: &Path, facts: &Metadata) -> Result<(), Failure> {
    use std::os::unix::fs::MetadataExt;
    let everybody_writes = facts.mode() & 0o002 != 0;
    let only_owners_remove = facts.mode() & 0o1000 != 0;
    if everybody_writes && !only_owners_remove {
        return Err(refused(path, say::home_unsafe::open_to_everybody, say::home_unsafe::open_to_everybody_fix()));
    }
    Ok(())
}

#[cfg(not(unix))]
fn refuse_open_to_everybody(_path: &Path, _facts: &Metadata) -> Result<(), Failure> {
    Ok(())
}

#[cfg(unix)]
fn refuse_other_owner(path: &Path, facts: &Metadata) -> Result<(), Failure> {
    use std::os::unix::fs::MetadataExt;
    let me = rustix::process::geteuid();
    if facts.uid() != me.as_raw() && !me.is_root() {
        return Err(refused(path, say::home_unsafe::other_owner, say::home_unsafe::other_owner_fix()));
    }
    Ok(())
}

#[cfg(not(unix))]
fn refuse_other_owner(_path: &Path, _facts: &Metadata) -> Result<(), Failure> {
    Ok(())
}
