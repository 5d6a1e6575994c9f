//! One setup's file: its name, reading it and saving it.

use super::{file::SavedFile, folder::Folder, lock::Lock, trouble::unreadable};
use latchkey_core::plain::quoted;
use latchkey_core::{
    Code, Failure,
    setup::{ReadFailure, Setup, SetupName, read},
};
use latchkey_words::english;
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
    Damaged(String),
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
                format!("The setup {} cannot be opened: {failure}. It was left as it is.", quoted(&self.name.as_str())),
                "Install the newest latchkey, or name another setup with --setup NAME.",
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
            .map_err(|failure| self.damaged_and_stuck(&why, &failure))?;
        let message = format!(
            "The file of the setup {} is damaged ({why}). It was set aside as {}",
            quoted(&self.name.as_str()),
            aside.to.display()
        );
        Err(if aside.restored {
            Failure::input(
                Code::SetupDamaged,
                format!("{message}, and the last good copy is in its place."),
                "Do it again to go on from the last good copy, and look whether your last change is in it.",
            )
        } else {
            Failure::input(
                Code::SetupDamaged,
                format!("{message}; there is no earlier copy of it."),
                "Import the setup from its bundle, or create it again.",
            )
        })
    }

    pub(super) fn damaged_and_stuck(&self, why: &str, failure: &Failure) -> Failure {
        Failure::input(
            Code::SetupDamaged,
            format!(
                "The file of the setup {} is damaged ({why}) and cannot be set aside. {}",
                quoted(&self.name.as_str()),
                english(&failure.message)
            ),
            failure.fix.clone(),
        )
    }

    /// Saves the setup, after making sure that it can be read again.
    pub(super) fn save(&self, lock: &Lock, setup: &Setup) -> Result<(), Failure> {
        let unfit = |why: String| {
            Failure::input(
                Code::SetupNotSaved,
                format!(
                    "The setup {} was not saved, because {why}; what was saved before is intact.",
                    quoted(&self.name.as_str())
                ),
                "Undo the last change, and report this.",
            )
        };
        let mut bytes = serde_json::to_vec_pretty(setup).map_err(|error| unfit(error.to_string()))?;
        bytes.push(b'\n');
        if bytes.len() as u64 > LIMIT {
            return Err(unfit(format!("it would be larger than {LIMIT} bytes")));
        }
        parse(&bytes).map_err(|failure| unfit(failure.to_string()))?;
        self.file.save(lock, &bytes)
    }

    fn gone(&self) -> Failure {
        Failure::input(
            Code::SetupNotFound,
            format!("The setup {} was just deleted or renamed.", quoted(&self.name.as_str())),
            "Look with `latchkey setup list`, then name one that is there.",
        )
    }
}

fn parse(bytes: &[u8]) -> Result<Setup, ReadFailure> {
    let text = std::str::from_utf8(bytes).map_err(|error| ReadFailure::Damaged { why: error.to_string() })?;
    read(text)
}
