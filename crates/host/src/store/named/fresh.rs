//! How a named file comes into being. On Linux its bytes have no name until they are whole and on the disk. Elsewhere,
//! and for the moment of replacing another file, they have one that only this program gives, and a lock that ends with
//! the process: a name without a lock was left by one that was killed.

use super::Existing;
use crate::store::file::private_options;
use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};
use tempfile::{NamedTempFile, PersistError};

const PREFIX: &str = ".latchkey-writing-";
const SUFFIX: &str = ".tmp";
/// Letters and digits between the two.
const RANDOM: usize = 12;
/// How often a name is tried that somebody else clears away between making and locking it.
const ATTEMPTS: usize = 8;

/// Puts `bytes` at `path`, which is in `folder`.
pub(super) fn write(folder: &Path, path: &Path, bytes: &[u8], existing: Existing) -> io::Result<()> {
    clear_leftovers(folder);
    #[cfg(target_os = "linux")]
    if let Some(placed) = nameless::write(folder, path, bytes, existing)? {
        return Ok(placed);
    }
    let mut file = locked(folder)?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all())?;
    let placed = match existing {
        Existing::Replace => file.persist(path),
        Existing::Keep => file.persist_noclobber(path),
    };
    placed.map(drop).map_err(|PersistError { error, .. }| error)
}

fn builder<'a>() -> tempfile::Builder<'a, 'a> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX).rand_bytes(RANDOM);
    builder
}

/// A new file with a lock on it.
fn locked(folder: &Path) -> io::Result<NamedTempFile> {
    for _ in 0..ATTEMPTS {
        let file = builder().tempfile_in(folder)?;
        // Where there are no locks, nobody takes one to clear it away either.
        if file.as_file().try_lock().is_ok() && is_at(file.as_file(), file.path()) {
            return Ok(file);
        }
    }
    builder().tempfile_in(folder)
}

/// Removes what killed processes left in that folder. Whatever cannot be removed stays: it is in nobody's way.
fn clear_leftovers(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if entry.file_name().to_str().is_some_and(is_ours) {
            drop(remove_abandoned(&entry.path()));
        }
    }
}

fn is_ours(name: &str) -> bool {
    name.strip_prefix(PREFIX)
        .and_then(|rest| rest.strip_suffix(SUFFIX))
        .is_some_and(|random| random.len() == RANDOM && random.chars().all(|letter| letter.is_ascii_alphanumeric()))
}

fn remove_abandoned(path: &Path) -> io::Result<()> {
    // Opened without following links, and only a file of one's own.
    let file = private_options().read(true).open(path)?;
    if is_own_file(&file)? && file.try_lock().is_ok() && is_at(&file, path) {
        fs::remove_file(path)?;
    }
    Ok(())
}

#[cfg(unix)]
fn is_own_file(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let facts = file.metadata()?;
    Ok(facts.is_file() && facts.nlink() == 1 && facts.uid() == rustix::process::geteuid().as_raw())
}

#[cfg(not(unix))]
fn is_own_file(file: &File) -> io::Result<bool> {
    Ok(file.metadata()?.is_file())
}

/// Whether that file is still the one at that path.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(ours), Ok(there)) => (ours.dev(), ours.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.exists()
}

/// A file without a name (`O_TMPFILE`): it is gone with the process that was to give it one.
#[cfg(target_os = "linux")]
mod nameless {
    use super::*;
    use rustix::fs::{AtFlags, CWD, Mode, OFlags, linkat, open};
    use std::os::fd::AsRawFd;

    /// None where this folder has no such files.
    pub(super) fn write(folder: &Path, path: &Path, bytes: &[u8], existing: Existing) -> io::Result<Option<()>> {
        let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
        let Ok(file) = open(folder, flags, Mode::RUSR | Mode::WUSR) else { return Ok(None) };
        let mut file = File::from(file);
        file.write_all(bytes).and_then(|()| file.sync_all())?;
        match name(&file, path) {
            Ok(()) => return Ok(Some(())),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                if existing == Existing::Keep {
                    return Err(error);
                }
            }
            // Without /proc it cannot be given one.
            Err(_) => return Ok(None),
        }
        // Locked before it has a name, so that nobody takes it for abandoned.
        drop(file.try_lock());
        let named = builder().make_in(folder, |path| name(&file, path))?;
        named.persist(path).map(|()| Some(())).map_err(|PersistError { error, .. }| error)
    }

    fn name(file: &File, path: &Path) -> io::Result<()> {
        let itself = format!("/proc/self/fd/{}", file.as_raw_fd());
        Ok(linkat(CWD, itself, CWD, path, AtFlags::SYMLINK_FOLLOW)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    }

    #[test]
    fn what_a_killed_process_left_goes_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let in_use = locked(folder.path()).unwrap();
        fs::write(at(".latchkey-writing-abcdef012345.tmp"), "half a bundle").unwrap();
        let others = [".latchkey-writing-short.tmp", ".latchkey-writing-abcdef01234-.tmp", ".tmpabcdef", "mine.zip"];
        for other in others {
            fs::write(at(other), "somebody's").unwrap();
        }

        write(folder.path(), &at("new.zip"), b"whole", Existing::Replace).unwrap();

        let mut wanted: Vec<String> = others.map(str::to_owned).into();
        wanted.extend([in_use.path().file_name().unwrap().to_str().unwrap().to_owned(), "new.zip".to_owned()]);
        wanted.sort();
        assert_eq!(names(folder.path()), wanted);
        drop(in_use);
        write(folder.path(), &at("new.zip"), b"again", Existing::Replace).unwrap();
        assert_eq!(fs::read(at("new.zip")).unwrap(), b"again");
        assert_eq!(names(folder.path()).len(), others.len() + 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_with_such_a_name_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("precious");
        fs::write(&target, "x").unwrap();
        std::os::unix::fs::symlink(&target, folder.path().join(".latchkey-writing-abcdef012345.tmp")).unwrap();
        write(folder.path(), &folder.path().join("new.zip"), b"whole", Existing::Keep).unwrap();
        assert_eq!(names(folder.path()), [".latchkey-writing-abcdef012345.tmp", "new.zip", "precious"]);
    }
}
