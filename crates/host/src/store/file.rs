//! A file that is replaced as a whole, with the last good copy beside it.

use super::{
    folder::Folder,
    lock::Lock,
    trouble::{refused, unconfirmed, unreadable, unwritable},
};
use latchkey_core::{
    Code, Failure, Timestamp,
    message::{exact, say},
};
use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;

/// How temporary files begin and end; no setup's file can be called so.
pub(crate) const TEMPORARY_PREFIX: &str = ".saving-";
pub(crate) const TEMPORARY_SUFFIX: &str = ".tmp";

/// A file in a [`Folder`]. Reading needs no lock; everything else shows one.
#[derive(Clone, Debug)]
pub(crate) struct SavedFile {
    path: PathBuf,
}

/// Where a damaged file went, and whether the last good copy took its place.
#[derive(Debug)]
pub(crate) struct SetAside {
    pub(crate) to: PathBuf,
    pub(crate) restored: bool,
}

impl SavedFile {
    pub(crate) fn new(folder: &Folder, name: impl AsRef<Path>) -> Self {
        Self { path: folder.path().join(name) }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Everything in it, up to `limit` bytes; none where it is not there.
    pub(crate) fn read(&self, limit: u64) -> Result<Option<Vec<u8>>, Failure> {
        read_whole(&self.path, limit)
    }

    /// Replaces it. Whatever goes wrong or whenever the process ends, the path holds the old bytes or the new ones.
    pub(crate) fn save(&self, lock: &Lock, bytes: &[u8]) -> Result<(), Failure> {
        refuse_anything_but_a_file(&self.path)?;
        let failed = |error: io::Error| unwritable(&self.path, &error);
        let fresh = written_beside(lock, bytes).map_err(failed)?;
        self.keep_last_good(lock).map_err(failed)?;
        fresh.persist(&self.path).map_err(|error| failed(error.error))?;
        self.confirm(lock)
    }

    /// Forgets the last good copy, because it holds what must be gone.
    pub(crate) fn forget_last_good(&self, lock: &Lock) -> Result<(), Failure> {
        let copy = self.last_good();
        removed(&copy).and_then(|()| lock.folder().sync()).map_err(|error| unwritable(&copy, &error))
    }

    /// Moves a damaged file out of the way under a name of its own. The last good copy takes its place where there is
    /// one and `is_whole` says so; until then the damaged file stays where it was.
    pub(crate) fn set_aside(
        &self,
        lock: &Lock,
        limit: u64,
        is_whole: impl Fn(&[u8]) -> bool,
    ) -> Result<SetAside, Failure> {
        let to = self.free_damaged_path()?;
        let failed = |error: io::Error| unwritable(&self.path, &error);
        let last_good = read_whole(&self.last_good(), limit)?.filter(|bytes| is_whole(bytes));
        let Some(bytes) = last_good else {
            fs::rename(&self.path, &to).map_err(failed)?;
            self.confirm(lock)?;
            return Ok(SetAside { to, restored: false });
        };
        let fresh = written_beside(lock, &bytes).map_err(failed)?;
        linked_or_copied(lock, &self.path, &to).map_err(failed)?;
        fresh.persist(&self.path).map_err(|error| failed(error.error))?;
        self.confirm(lock)?;
        Ok(SetAside { to, restored: true })
    }

    /// Moves it and its last good copy to another name in the same folder, over whatever is there.
    pub(crate) fn move_to(&self, lock: &Lock, other: &Self) -> Result<(), Failure> {
        refuse_anything_but_a_file(&other.path)?;
        let moved =
            fs::rename(&self.path, &other.path).and_then(|()| match fs::rename(self.last_good(), other.last_good()) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => lock.folder().sync(),
            });
        moved.map_err(|error| unwritable(&other.path, &error))
    }

    /// Deletes it, the last good copy and everything of it that was set aside; the file itself last.
    pub(crate) fn delete(&self, lock: &Lock) -> Result<(), Failure> {
        let aside = with_ending(&self.path, ".damaged-");
        let aside = aside.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let folder = lock.folder().path();
        for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, &error))? {
            let entry = entry.map_err(|error| unreadable(folder, &error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            // Somebody may have named a setup like that; its file has an ending of its own.
            if name.starts_with(&aside) && !name.ends_with(".json") {
                removed(&entry.path()).map_err(|error| unwritable(&entry.path(), &error))?;
            }
        }
        removed(&self.last_good())
            .and_then(|()| removed(&self.path))
            .and_then(|()| lock.folder().sync())
            .map_err(|error| unwritable(&self.path, &error))
    }

    pub(crate) fn last_good(&self) -> PathBuf {
        with_ending(&self.path, ".last-good")
    }

    fn keep_last_good(&self, lock: &Lock) -> io::Result<()> {
        match linked_or_copied(lock, &self.path, &self.last_good()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            kept => kept,
        }
    }

    fn confirm(&self, lock: &Lock) -> Result<(), Failure> {
        lock.folder().sync().map_err(|error| unconfirmed(&self.path, &error))
    }

    fn free_damaged_path(&self) -> Result<PathBuf, Failure> {
        let now = Timestamp::from(time::OffsetDateTime::now_utc()).to_string().replace(':', "-");
        for number in 1..100 {
            let ending = if number == 1 { format!(".damaged-{now}") } else { format!(".damaged-{now}-{number}") };
            let path = with_ending(&self.path, &ending);
            match fs::symlink_metadata(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(path),
                Err(error) => return Err(unreadable(&path, &error)),
                Ok(_) => {}
            }
        }
        Err(unwritable(&self.path, &io::ErrorKind::AlreadyExists.into()))
    }
}

/// Options that open files for their owner alone, and no links.
#[cfg(unix)]
pub(crate) fn private_options() -> OpenOptions {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt;
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let mut options = OpenOptions::new();
    options.mode(0o600).custom_flags(i32::try_from(flags.bits()).unwrap_or_default());
    options
}

/// Options that open files; what is in a person's folders is for that person alone already.
#[cfg(not(unix))]
pub(crate) fn private_options() -> OpenOptions {
    OpenOptions::new()
}

/// Whatever is at `path` must be a plain file, if anything is: a link could lead anywhere, a pipe could wait for ever.
pub(crate) fn refuse_anything_but_a_file(path: &Path) -> Result<(), Failure> {
    match fs::symlink_metadata(path) {
        Ok(facts) if facts.is_file() => Ok(()),
        Ok(_) => Err(refused(path, say::home_unsafe::no_file, say::home_unsafe::remove_fix())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(unreadable(path, &error)),
    }
}

fn read_whole(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, Failure> {
    refuse_anything_but_a_file(path)?;
    let file = match private_options().read(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(path, &error)),
    };
    let mut bytes = Vec::new();
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(|error| unreadable(path, &error))?;
    if bytes.len() as u64 > limit {
        return Err(Failure::input(
            Code::HomeFileTooLarge,
            say::home_file_too_large::over_limit(limit, exact(path.display())),
            say::home_file_too_large::over_limit_fix(),
        ));
    }
    Ok(Some(bytes))
}

/// A temporary file in the locked folder with `bytes` in it, on the disk already.
fn written_beside(lock: &Lock, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut fresh = temporary(lock)?;
    fresh.write_all(bytes)?;
    fresh.as_file().sync_all()?;
    Ok(fresh)
}

/// A new, empty file; on Unix tempfile makes it 0600.
fn temporary(lock: &Lock) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(TEMPORARY_PREFIX).suffix(TEMPORARY_SUFFIX).tempfile_in(lock.folder().path())
}

/// Gives the bytes at `from` a second name, in one step and over whatever has it. A link needs no space; where the
/// file system has no links, it is a copy.
fn linked_or_copied(lock: &Lock, from: &Path, to: &Path) -> io::Result<()> {
    let link = tempfile::Builder::new()
        .prefix(TEMPORARY_PREFIX)
        .suffix(TEMPORARY_SUFFIX)
        .make_in(lock.folder().path(), |path| fs::hard_link(from, path));
    match link {
        Ok(link) => {
            let link = link.into_temp_path();
            let path = link.to_path_buf();
            link.persist(to).map_err(|error| error.error)?;
            // Where `to` was a name of these bytes already, renaming does nothing and leaves the link.
            removed(&path)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(error),
        Err(_) => {
            let mut copy = temporary(lock)?;
            io::copy(&mut File::open(from)?, copy.as_file_mut())?;
            copy.as_file().sync_all()?;
            copy.persist(to).map(drop).map_err(|error| error.error)
        }
    }
}

fn removed(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut path = OsString::from(path);
    path.push(ending);
    PathBuf::from(path)
}
