//! Who may read and change what lies in the home: its owner and nobody else. What is open to others is closed (0700 for
//! folders, 0600 for files) and said, since others may have read or changed it until then.
//!
//! Only what is ours is touched: of this user's, a plain folder or file, by a name that is written here. A folder that
//! holds other things too belongs to whoever put them there; what is ours inside is closed all the same.

use latchkey_core::Failure;
use std::path::{Path, PathBuf};

/// Something that others could get at until now.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Closed {
    /// What.
    pub path: PathBuf,
    /// Whether they could change it; otherwise they could read it.
    pub writable: bool,
    /// Whether it is closed now. A disk that cannot be written or knows no such rights leaves it open.
    pub closed: bool,
}

/// Closes what is open to others.
#[cfg(unix)]
pub(super) fn close(home: &Path) -> Result<Vec<Closed>, Failure> {
    let mut closed = Vec::new();
    let names = names_in(home)?;
    if names.iter().all(|name| is_ours(name)) {
        closed.extend(unix::close(home, unix::Kind::Folder));
    }
    for name in names.iter().filter(|name| is_ours(name) && name.as_str() != SETUPS) {
        closed.extend(unix::close(&home.join(name), unix::Kind::File));
    }
    let setups = home.join(SETUPS);
    if names.iter().any(|name| name == SETUPS) && std::fs::symlink_metadata(&setups).is_ok_and(|facts| facts.is_dir()) {
        closed.extend(unix::close(&setups, unix::Kind::Folder));
        for name in names_in(&setups)? {
            closed.extend(unix::close(&setups.join(name), unix::Kind::File));
        }
    }
    Ok(closed)
}

/// Other systems give each user's folders to that user alone.
#[cfg(not(unix))]
pub(super) fn close(_home: &Path) -> Result<Vec<Closed>, Failure> {
    Ok(Vec::new())
}

#[cfg(unix)]
const SETUPS: &str = "setups";

/// The names that this program gives in a home.
#[cfg(unix)]
fn is_ours(name: &str) -> bool {
    name == SETUPS
        || ["vault", ".vault", "preferences.json", ".latchkey-", ".tmp"].iter().any(|begin| name.starts_with(begin))
}

/// Names that are no text are nobody's of ours.
#[cfg(unix)]
fn names_in(folder: &Path) -> Result<Vec<String>, Failure> {
    let entries = std::fs::read_dir(folder).map_err(|error| super::trouble::unreadable(folder, &error))?;
    let names = entries.map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()));
    names.collect::<Result<_, _>>().map_err(|error| super::trouble::unreadable(folder, &error))
}

#[cfg(unix)]
mod unix {
    use super::Closed;
    use rustix::{
        fs::{FileType, Mode, OFlags, fchmod, fstat, open},
        process::geteuid,
    };
    use std::{fs, os::unix::fs::MetadataExt, path::Path};

    #[derive(Clone, Copy, Eq, PartialEq)]
    pub(super) enum Kind {
        Folder,
        File,
    }

    const OTHERS: u32 = 0o077;
    const OTHERS_CHANGE: u32 = 0o022;
    const STICKY: u32 = 0o1000;

    /// Closes one thing where it is open; what is of another kind or another user's is left to those who look at it.
    pub(super) fn close(path: &Path, kind: Kind) -> Option<Closed> {
        // Most are closed; they need no opening.
        let facts = fs::symlink_metadata(path).ok()?;
        let of_kind = if kind == Kind::Folder { facts.is_dir() } else { facts.is_file() };
        if !of_kind || facts.mode() & OTHERS == 0 || facts.mode() & STICKY != 0 || facts.uid() != geteuid().as_raw() {
            return None;
        }
        // By its open descriptor, so that nobody puts a link in its place meanwhile.
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let closed: rustix::io::Result<()> = open(path, flags, Mode::empty()).and_then(|file| {
            let seen = fstat(&file)?;
            let (expected, mode) = match kind {
                Kind::Folder => (FileType::Directory, 0o700),
                Kind::File => (FileType::RegularFile, 0o600),
            };
            if FileType::from_raw_mode(seen.st_mode) == expected && seen.st_uid == geteuid().as_raw() {
                fchmod(&file, Mode::from_raw_mode(mode))?;
            }
            Ok(())
        });
        Some(Closed { path: path.to_owned(), writable: facts.mode() & OTHERS_CHANGE != 0, closed: closed.is_ok() })
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use crate::store::Home;
    use std::{
        fs::{self, Permissions},
        os::unix::fs::{PermissionsExt, symlink},
        path::Path,
    };

    fn open(path: &Path, mode: u32) {
        fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn what_others_may_get_at_is_closed_and_said_once() {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().join("home");
        fs::create_dir_all(home.join("setups")).unwrap();
        for (name, rights) in [("vault", 0o666), ("preferences.json", 0o644), ("setups/Acme.json", 0o640)] {
            fs::write(home.join(name), "{}").unwrap();
            open(&home.join(name), rights);
        }
        open(&home.join("setups"), 0o755);
        open(&home, 0o770);
        let opened = Home::open(Some(&home)).unwrap();
        assert_eq!(opened.closed().len(), 5, "{:?}", opened.closed());
        let writable: Vec<_> = opened.closed().iter().filter(|closed| closed.writable).collect();
        assert_eq!(writable.len(), 2, "the folder and the vault");
        assert_eq!((mode(&home), mode(&home.join("setups"))), (0o700, 0o700));
        for name in ["vault", "preferences.json", "setups/Acme.json"] {
            assert_eq!(mode(&home.join(name)), 0o600, "{name}");
        }
        assert_eq!(Home::open(Some(&home)).unwrap().closed(), []);
    }

    #[test]
    fn a_folder_with_other_things_in_it_keeps_its_rights_and_what_is_ours_is_closed() {
        let folder = tempfile::tempdir().unwrap();
        let (home, photo) = (folder.path().join("documents"), folder.path().join("documents/photo.png"));
        fs::create_dir_all(&home).unwrap();
        fs::write(&photo, "").unwrap();
        fs::write(home.join("vault"), "").unwrap();
        open(&photo, 0o644);
        open(&home.join("vault"), 0o644);
        open(&home, 0o755);
        let opened = Home::open(Some(&home)).unwrap();
        assert_eq!(
            opened.closed().iter().map(|closed| closed.path.file_name().unwrap()).collect::<Vec<_>>(),
            ["vault"]
        );
        assert_eq!((mode(&home), mode(&photo), mode(&home.join("vault"))), (0o755, 0o644, 0o600));
    }

    #[test]
    fn a_link_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let (home, outside) = (folder.path().join("home"), folder.path().join("outside"));
        fs::create_dir_all(&home).unwrap();
        fs::write(&outside, "").unwrap();
        open(&outside, 0o644);
        symlink(&outside, home.join("vault")).unwrap();
        open(&home, 0o700);
        assert_eq!(Home::open(Some(&home)).unwrap().closed(), []);
        assert_eq!(mode(&outside), 0o644);
    }
}
