//! One setup's file: its name, reading it and saving it.

use super::{file::SavedFile, folder::Folder, lock::Lock, trouble::unreadable};
use latchkey_core::{
    Code, Failure,
    message::{Arg, Exact, exact, say},
    setup::{ReadFailure, Setup, SetupName, read},
};
use std::fs;

/// The largest setup that is read or written, in bytes.
const LIMIT: u64 = 20_000_000;

const ENDING: &str = ".json";

#[cfg(test)]
thread_local! {
    /// How often a folder of setups was read.
    pub(super) static READ_FOLDERS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// A setup's name and file. The file's name counts, not the name inside it, so that a copy made by hand is a setup
/// of its own.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) name: SetupName,
    pub(super) file: SavedFile,
}

/// Why a setup cannot be had.
pub(super) enum Unreadable {
    /// The file is no whole setup.
    Damaged(Arg),
    /// Anything else; the file stays where it is.
    Other(Failure),
}

pub(super) fn file_name(name: &SetupName) -> String {
    format!("{name}{ENDING}")
}

impl Entry {
    /// Every setup in the folder, in the order of the alphabet. Files whose names cannot be a setup's are passed over.
    pub(super) fn all(folder: &Folder) -> Result<Vec<Self>, Failure> {
        #[cfg(test)]
        READ_FOLDERS.set(READ_FOLDERS.get() + 1);
        let path = folder.path();
        let mut entries = Vec::new();
        for entry in fs::read_dir(path).map_err(|error| unreadable(path, &error))? {
            let file_name = entry.map_err(|error| unreadable(path, &error))?.file_name();
            let stem = file_name.to_str().and_then(|name| name.strip_suffix(ENDING));
            // Some systems give names back in decomposed form, so the file is opened under the name that it has.
            if let Some(name) = stem.and_then(|stem| SetupName::parse(stem).ok()) {
                entries.push(Self { name, file: SavedFile::new(folder, &file_name) });
            }
        }
        entries.sort_by_cached_key(|entry| (entry.name.as_str().to_lowercase(), entry.name.clone()));
        Ok(entries)
    }

    /// The setup in the file.
    pub(super) fn read(&self) -> Result<Setup, Unreadable> {
        let bytes = self.file.read(LIMIT).map_err(Unreadable::Other)?;
        let bytes = bytes.ok_or_else(|| Unreadable::Other(self.gone()))?;
        match parse(&bytes) {
            Ok(mut setup) => {
                setup.name = self.name.clone();
                Ok(setup)
            }
            Err(ReadFailure::Damaged { why }) => Err(Unreadable::Damaged(why)),
            Err(failure @ ReadFailure::Newer { .. }) => Err(Unreadable::Other(Failure::input(
                Code::SetupFromNewerVersion,
                say::setup_from_newer_version::newer(self.said(), failure.message()),
                say::setup_from_newer_version::newer_fix(),
            ))),
        }
    }

    /// The setup in the file; where it is damaged, the file is set aside and the failure says so.
    pub(super) fn read_or_set_aside(&self, lock: &Lock) -> Result<Setup, Failure> {
        let why = match self.read() {
            Ok(setup) => return Ok(setup),
            Err(Unreadable::Other(failure)) => return Err(failure),
            Err(Unreadable::Damaged(why)) => why,
        };
        let aside = self
            .file
            .set_aside(lock, LIMIT, |bytes| parse(bytes).is_ok())
            .map_err(|failure| self.damaged_and_stuck(why.clone(), failure))?;
        let file = exact(aside.to.display());
        let (message, fix) = match aside.restored {
            true => (say::setup_damaged::restored(file, self.said(), why), say::setup_damaged::restored_fix()),
            false => (say::setup_damaged::no_copy(file, self.said(), why), say::setup_damaged::no_copy_fix()),
        };
        Err(Failure::input(Code::SetupDamaged, message, fix))
    }

    pub(super) fn damaged_and_stuck(&self, why: Arg, failure: Failure) -> Failure {
        let message = say::setup_damaged::stuck(self.said(), failure.message, why);
        Failure::input(Code::SetupDamaged, message, failure.fix)
    }

    fn said(&self) -> Exact {
        exact(&self.name)
    }

    /// Saves the setup, after making sure that it can be read again.
    pub(super) fn save(&self, lock: &Lock, setup: &Setup) -> Result<(), Failure> {
        let unfit = |why: Arg| {
            let message = say::setup_not_saved::unfit(self.said(), why);
            Failure::input(Code::SetupNotSaved, message, say::setup_not_saved::unfit_fix())
        };
        let mut bytes = serde_json::to_vec_pretty(setup).map_err(|error| unfit(exact(error).into()))?;
        bytes.push(b'\n');
        if bytes.len() as u64 > LIMIT {
            return Err(unfit(say::setup_file::too_large(LIMIT).into()));
        }
        parse(&bytes).map_err(|failure| unfit(failure.message().into()))?;
        self.file.save(lock, &bytes)
    }

    fn gone(&self) -> Failure {
        Failure::input(Code::SetupNotFound, say::setup_not_found::gone(self.said()), say::setup_not_found::gone_fix())
    }
}

fn parse(bytes: &[u8]) -> Result<Setup, ReadFailure> {
    let text = std::str::from_utf8(bytes).map_err(|error| ReadFailure::damaged(&error))?;
    read(text)
}
