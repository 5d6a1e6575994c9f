//! One lock for each folder, held across processes while something in it is changed. The system lets go of it when
//! the process ends, however it ends.

use super::{
    file::{self, TEMPORARY_PREFIX, TEMPORARY_SUFFIX},
    folder::Folder,
    trouble::{unreadable, unwritable},
};
use latchkey_core::{
    Code, Failure,
    message::{exact, say},
};
use std::{
    fs::{self, File, TryLockError},
    io, thread,
    time::{Duration, Instant},
};

/// How long to wait for another process; a change takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(15);

/// The lock, held until it is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    // Closing the file lets go.
    _file: File,
    folder: Folder,
}

impl Lock {
    /// Waits for the lock of `folder`, then clears away what a killed process left half-written.
    pub(crate) fn take(folder: &Folder, name: &str) -> Result<Self, Failure> {
        let path = folder.path().join(name);
        file::refuse_anything_but_a_file(&path)?;
        let file = file::private_options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|error| unwritable(&path, &error))?;
        let deadline = Instant::now() + PATIENCE;
        let mut pause = Duration::from_millis(1);
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if Instant::now() < deadline => thread::sleep(pause),
                Err(TryLockError::WouldBlock) => {
                    return Err(Failure::input(
                        Code::HomeBusy,
                        say::home_busy::locked(exact(folder.path().display())),
                        say::home_busy::locked_fix(),
                    ));
                }
                Err(TryLockError::Error(error)) => return Err(unwritable(&path, &error)),
            }
            pause = (pause * 2).min(Duration::from_millis(20));
        }
        let lock = Self { _file: file, folder: folder.clone() };
        lock.clear_leftovers()?;
        Ok(lock)
    }

    /// The folder that is locked.
    pub(crate) fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Only who holds the lock writes temporary files, so any that are there now were left by a killed process.
    fn clear_leftovers(&self) -> Result<(), Failure> {
        let folder = self.folder.path();
        for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, &error))? {
            let entry = entry.map_err(|error| unreadable(folder, &error))?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with(TEMPORARY_PREFIX) && name.ends_with(TEMPORARY_SUFFIX) {
                match fs::remove_file(entry.path()) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => {
                        return Err(unwritable(&entry.path(), &error));
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }
}
