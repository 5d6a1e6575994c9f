//! Files that a person named with `--out` and the like: written beside, synced and put into place, so that no half of one
//! is ever there; readable by their owner alone until that person decides otherwise. Where the program is killed in the
//! middle of it, nothing is left, or something that the next file written into that folder clears away.

mod fresh;

use super::file::private_options;
use latchkey_core::{
    Code, Failure,
    message::{exact, say},
};
use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
};

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
    match fresh::write(folder, path, bytes, existing) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && existing == Existing::Keep => Err(refuse(path)),
        Err(error) => Err(not_written(path, &error)),
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

/// How many damaged files of one name are kept; the last of them gives way to a newer one.
const DAMAGED_KEPT: u32 = 9;

/// Renames something that cannot be read, so that its place is free and nothing of it is lost; says where it is now. What
/// was set aside before stays.
///
/// # Errors
/// `not_set_aside` with the system's reason.
pub fn set_aside(path: &Path) -> Result<PathBuf, Failure> {
    let numbered = |number: u32| {
        let mut aside = path.as_os_str().to_owned();
        aside.push(if number == 1 { ".damaged".to_owned() } else { format!(".damaged-{number}") });
        PathBuf::from(aside)
    };
    let is_free =
        |aside: &PathBuf| matches!(aside.symlink_metadata(), Err(error) if error.kind() == io::ErrorKind::NotFound);
    let aside = (1..DAMAGED_KEPT).map(numbered).find(is_free).unwrap_or_else(|| numbered(DAMAGED_KEPT));
    fs::rename(path, &aside).map_err(|error| {
        Failure::input(
            Code::NotSetAside,
            say::not_set_aside::failed(exact(error), exact(path.display())),
            say::not_set_aside::failed_fix(),
        )
    })?;
    Ok(aside)
}

/// Makes a file that somebody else's code writes readable for its owner alone: before it is first written, where it is
/// not there yet, with `empty` in it.
///
/// # Errors
/// The system's reason.
pub fn keep_private(path: &Path, empty: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    match private_options().write(true).create_new(true).open(path) {
        Ok(mut file) => file.write_all(empty),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => owner_alone(path),
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
fn owner_alone(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    // Opened first, so that it is the file itself and never what a link leads to.
    let file = private_options().read(true).open(path)?;
    if file.metadata()?.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    file.set_permissions(fs::Permissions::from_mode(0o600))
}

/// What is in a person's folders is for that person alone already.
#[cfg(not(unix))]
fn owner_alone(_path: &Path) -> io::Result<()> {
    Ok(())
}

fn refuse(path: &Path) -> Failure {
    Failure::input(Code::OutExists, say::out_exists::there(exact(path.display())), say::out_exists::there_fix())
}

fn not_written(path: &Path, error: &io::Error) -> Failure {
    Failure::input(
        Code::OutNotWritten,
        say::out_not_written::failed(exact(error), exact(path.display())),
        say::out_not_written::failed_fix(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_stays_is_not_touched_and_one_that_may_go_is_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.pem");
        write_named(&path, b"first", Existing::Keep).unwrap();
        assert_eq!(write_named(&path, b"second", Existing::Keep).unwrap_err().code.as_str(), "out_exists");
        assert_eq!(refuse_existing(&path).unwrap_err().code.as_str(), "out_exists");
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
        assert_eq!(set_aside(&path).unwrap_err().code.as_str(), "not_set_aside");
    }

    #[test]
    fn a_second_damaged_file_does_not_take_the_place_of_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("preferences.json");
        for number in 1..=12 {
            fs::write(&path, number.to_string()).unwrap();
            set_aside(&path).unwrap();
        }
        let kept = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(kept("preferences.json.damaged"), "1");
        assert_eq!(kept("preferences.json.damaged-2"), "2");
        assert_eq!(kept("preferences.json.damaged-8"), "8");
        assert_eq!(kept("preferences.json.damaged-9"), "12", "the newest, and no more than nine");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 9);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_write_for_us_is_private_before_and_afterwards() {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/preferences.json");
        keep_private(&path, b"{}").unwrap();
        assert_eq!((fs::read(&path).unwrap(), mode(&path)), (b"{}".to_vec(), 0o600));
        fs::write(&path, "{\"theme\":1}").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        keep_private(&path, b"{}").unwrap();
        assert_eq!((fs::read(&path).unwrap(), mode(&path)), (b"{\"theme\":1}".to_vec(), 0o600));
        let link = folder.path().join("link.json");
        std::os::unix::fs::symlink("/etc/hostname", &link).unwrap();
        assert!(keep_private(&link, b"{}").is_err());
    }

    #[test]
    fn a_folder_that_is_not_there_is_one_clear_failure() {
        let folder = tempfile::tempdir().unwrap();
        let failure = write_named(&folder.path().join("no/key.pem"), b"x", Existing::Replace).unwrap_err();
        assert_eq!(failure.code.as_str(), "out_not_written");
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
