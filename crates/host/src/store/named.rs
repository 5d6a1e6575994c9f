//! Files that a person named with `--out` and the like: written beside, synced and renamed into place, so that no
//! half of one is ever there; readable by their owner alone until that person decides otherwise.

use latchkey_core::Failure;
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};
use tempfile::{NamedTempFile, PersistError};

/// What happens to a file that is there already.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Existing {
    /// It is replaced by the new one, once that is whole.
    Replace,
    /// It stays, and nothing is written. For keys, since another copy may not exist.
    Keep,
}

/// Writes one file at a path that a person named.
///
/// # Errors
/// `out_exists` where a file is there and stays; `out_not_written` with the system's reason otherwise.
pub fn write_named(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = NamedTempFile::new_in(folder).map_err(|error| not_written(path, &error))?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(|error| not_written(path, &error))?;
    let placed = match existing {
        Existing::Replace => file.persist(path),
        Existing::Keep => file.persist_noclobber(path),
    };
    match placed {
        Ok(_) => Ok(()),
        Err(PersistError { error, .. }) if error.kind() == io::ErrorKind::AlreadyExists => Err(refuse(path)),
        Err(PersistError { error, .. }) => Err(not_written(path, &error)),
    }
}

/// Refuses a path where something is, before any work is done for it; [`write_named`] looks again.
///
/// # Errors
/// `out_exists`.
pub fn refuse_existing(path: &Path) -> Result<(), Failure> {
    match path.symlink_metadata() {
        Ok(_) => Err(refuse(path)),
        Err(_) => Ok(()),
    }
}

/// Renames something that cannot be read, so that its place is free and nothing of it is lost; says where it is now.
///
/// # Errors
/// `not_set_aside` with the system's reason.
pub fn set_aside(path: &Path) -> Result<PathBuf, Failure> {
    let mut aside = path.as_os_str().to_owned();
    aside.push(".damaged");
    let aside = PathBuf::from(aside);
    std::fs::rename(path, &aside).map_err(|error| {
        Failure::input(
            "not_set_aside",
            format!("{} cannot be used, and cannot be moved out of the way: {error}.", path.display()),
            "Remove it by hand.",
        )
    })?;
    Ok(aside)
}

fn refuse(path: &Path) -> Failure {
    Failure::input(
        "out_exists",
        format!("{} is there already, and a key in it could be the only copy.", path.display()),
        "Name another file, or move that one away.",
    )
}

fn not_written(path: &Path, error: &io::Error) -> Failure {
    Failure::input(
        "out_not_written",
        format!("{} cannot be written: {error}.", path.display()),
        "Choose a folder that exists and that you may write to, with room left.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_file_that_stays_is_not_touched_and_one_that_may_go_is_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.pem");
        write_named(&path, b"first", Existing::Keep).unwrap();
        assert_eq!(write_named(&path, b"second", Existing::Keep).unwrap_err().code, "out_exists");
        assert_eq!(refuse_existing(&path).unwrap_err().code, "out_exists");
        assert_eq!(fs::read(&path).unwrap(), b"first");
        write_named(&path, b"third", Existing::Replace).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"third");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file stays behind");
    }

    #[test]
    fn what_is_set_aside_is_whole_and_its_place_is_free() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("preferences.json");
        fs::write(&path, b"{ half").unwrap();
        let aside = set_aside(&path).unwrap();
        assert_eq!(fs::read(aside).unwrap(), b"{ half");
        assert_eq!(set_aside(&path).unwrap_err().code, "not_set_aside");
    }

    #[test]
    fn a_folder_that_is_not_there_is_one_clear_failure() {
        let folder = tempfile::tempdir().unwrap();
        let failure = write_named(&folder.path().join("no/key.pem"), b"x", Existing::Replace).unwrap_err();
        assert_eq!(failure.code, "out_not_written");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read_what_was_written() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.pem");
        write_named(&path, b"x", Existing::Keep).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
