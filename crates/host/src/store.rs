//! The folder of `--home`: one file for each setup, written so that a crash at any moment, a full disk or a second
//! process loses nothing.
//!
//! A setup is saved in this order: take the folder's lock, load, change, write a temporary file beside it (0600),
//! fsync, keep the file so far as the last good copy, rename, fsync the folder. Readers need no lock, because they
//! see the file before or after the rename and nothing between. A file that is no whole setup is set aside, never
//! overwritten, and the last good copy takes its place; a file of a newer schema is left alone.
//!
//! ```text
//! HOME/setups/Acme.json              the setup
//! HOME/setups/Acme.json.last-good    the setup before its last change
//! HOME/setups/Acme.json.damaged-…    what was set aside
//! HOME/setups/.lock                  held while a setup is changed
//! HOME/vault                         see `crate::vault`
//! ```

mod entry;
pub(crate) mod file;
pub(crate) mod folder;
pub(crate) mod lock;
pub mod named;
mod rights;
pub(crate) mod trouble;

#[cfg(test)]
mod tests;

pub use rights::Closed;

use entry::Entry;
use file::SavedFile;
use folder::Folder;
use latchkey_core::{
    Code, Failure,
    message::{Exact, exact, say},
    setup::{SCHEMA, Setup, SetupName},
};
use lock::Lock;
use std::path::{Path, PathBuf};

/// The folder that holds the setups and the vault.
#[derive(Clone, Debug)]
pub struct Home {
    folder: Folder,
    closed: std::sync::Arc<[Closed]>,
}

impl Home {
    /// Opens the folder, or the platform's data folder where none is named, and makes it (0700) where it is missing.
    pub fn open(path: Option<&Path>) -> Result<Self, Failure> {
        let path = match path {
            Some(path) => path.to_owned(),
            None => data_folder()?,
        };
        let folder = Folder::open_named(&path)?;
        let closed = rights::close(folder.path())?.into();
        Ok(Self { folder, closed })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// What others could read or change in it until it was opened just now.
    pub fn closed(&self) -> &[Closed] {
        &self.closed
    }

    /// The home itself, for the vault.
    pub(crate) fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The names of the setups, in the order of the alphabet.
    pub fn names(&self) -> Result<Vec<SetupName>, Failure> {
        Ok(self.entries()?.into_iter().map(|entry| entry.name).collect())
    }

    /// The setups besides that one, as far as they can be read: whoever only looks at them fixes none.
    pub(crate) fn others(&self, name: &SetupName) -> Vec<Setup> {
        let entries = self.entries().unwrap_or_default();
        entries.iter().filter(|entry| !entry.name.is_same_as(name)).filter_map(|entry| entry.read().ok()).collect()
    }

    /// Every setup, or why it cannot be had, in the order of the alphabet. The folder is read once for all of them.
    pub fn each(&self) -> Result<impl Iterator<Item = (SetupName, Result<Setup, Failure>)> + '_, Failure> {
        let entries = self.entries()?.into_iter();
        Ok(entries.map(|entry| (entry.name.clone(), self.loaded(&entry))))
    }

    /// The setup of that name. Capitals and small letters make no difference where only one setup can be meant.
    pub fn load(&self, name: &SetupName) -> Result<Setup, Failure> {
        self.loaded(&self.find(name)?)
    }

    fn loaded(&self, found: &Entry) -> Result<Setup, Failure> {
        match found.read() {
            Ok(setup) => Ok(setup),
            Err(entry::Unreadable::Other(failure)) => Err(failure),
            Err(entry::Unreadable::Damaged(why)) => {
                // It may have been another process's doing between the two looks, so look again under the lock.
                let lock = self.lock().map_err(|failure| found.damaged_and_stuck(why, failure))?;
                found.read_or_set_aside(&lock)
            }
        }
    }

    /// Saves a new setup; refuses where there is one of that name.
    pub fn create(&self, setup: &Setup) -> Result<(), Failure> {
        let lock = self.lock()?;
        self.refuse_existing(&setup.name, None)?;
        self.entry_for(&setup.name)?.save(&lock, setup)
    }

    /// Loads a setup, changes it and saves it, while no other process can change any setup. Where `change` fails,
    /// nothing is saved; where it changes nothing, nothing is written. The name stays what it was.
    pub fn change<T>(
        &self,
        name: &SetupName,
        change: impl FnOnce(&mut Setup) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let found = self.find(name)?;
        let lock = self.lock()?;
        let mut setup = found.read_or_set_aside(&lock)?;
        let before = setup.clone();
        let outcome = change(&mut setup)?;
        setup.name = before.name.clone();
        setup.schema = SCHEMA;
        if setup != before {
            found.save(&lock, &setup)?;
        }
        Ok(outcome)
    }

    /// Gives a setup another name.
    pub fn rename(&self, from: &SetupName, to: &SetupName) -> Result<(), Failure> {
        let lock = self.lock()?;
        let old = self.find(from)?;
        if old.name == *to {
            return Ok(());
        }
        self.refuse_existing(to, Some(&old.name))?;
        let mut setup = old.read_or_set_aside(&lock)?;
        if old.name.is_same_as(to) {
            // Only capitals differ: on some systems both names are one file, so it must not be written beside itself.
            return old.file.move_to(&lock, &self.entry_for(to)?.file);
        }
        setup.name = to.clone();
        self.entry_for(to)?.save(&lock, &setup)?;
        old.file.delete(&lock)
    }

    /// Saves a copy of a setup under another name.
    pub fn copy(&self, from: &SetupName, to: &SetupName) -> Result<(), Failure> {
        let mut setup = self.load(from)?;
        setup.name = to.clone();
        // What was made belongs to the setup that made it; two would take it back from one another.
        setup.administration.made.clear();
        setup.administration.token_entry = None;
        setup.administration.scim_token_entry = None;
        setup.administration.token_for = None;
        setup.administration.scim_token_for = None;
        self.create(&setup)
    }

    /// Deletes a setup with its last good copy and everything of it that was set aside.
    pub fn delete(&self, name: &SetupName) -> Result<(), Failure> {
        let lock = self.lock()?;
        self.find(name)?.file.delete(&lock)
    }

    /// The setup that is meant: the one that is named, or the only one there is.
    pub fn pick(&self, name: Option<&str>) -> Result<SetupName, Failure> {
        if let Some(name) = name {
            let name = SetupName::parse(name).map_err(|message| {
                Failure::input(Code::SetupNameInvalid, message, say::setup_not_found::listed_fix())
            })?;
            return self.find(&name).map(|entry| entry.name);
        }
        let mut names = self.names()?;
        match (names.pop(), names.is_empty()) {
            (Some(only), true) => Ok(only),
            (Some(last), false) => {
                names.push(last);
                Err(Failure::input(
                    Code::SetupNotNamed,
                    say::setup_not_named::several(listed(&names)),
                    say::setup_not_named::several_fix(),
                ))
            }
            (None, _) => Err(none_there(self.path())),
        }
    }

    fn setups(&self) -> PathBuf {
        self.path().join("setups")
    }

    fn lock(&self) -> Result<Lock, Failure> {
        Lock::take(&Folder::make(&self.setups())?, ".lock")
    }

    fn entries(&self) -> Result<Vec<Entry>, Failure> {
        match Folder::open_existing(&self.setups())? {
            Some(folder) => Entry::all(&folder),
            None => Ok(Vec::new()),
        }
    }

    fn entry_for(&self, name: &SetupName) -> Result<Entry, Failure> {
        let folder = Folder::make(&self.setups())?;
        Ok(Entry { name: name.clone(), file: SavedFile::new(&folder, entry::file_name(name)) })
    }

    /// The exact name first, then the one that differs only by capitals.
    fn find(&self, name: &SetupName) -> Result<Entry, Failure> {
        let mut entries = self.entries()?;
        let position = entries
            .iter()
            .position(|entry| entry.name == *name)
            .or_else(|| entries.iter().position(|entry| entry.name.is_same_as(name)));
        match position {
            Some(position) => Ok(entries.swap_remove(position)),
            None if entries.is_empty() => Err(none_there(self.path())),
            None => {
                let names: Vec<_> = entries.into_iter().map(|entry| entry.name).collect();
                Err(Failure::input(
                    Code::SetupNotFound,
                    say::setup_not_found::other_names(exact(name)),
                    say::setup_not_found::other_names_fix(listed(&names)),
                ))
            }
        }
    }

    /// Refuses a name that another setup than `except` has.
    fn refuse_existing(&self, name: &SetupName, except: Option<&SetupName>) -> Result<(), Failure> {
        let taken = |entry: &Entry| entry.name.is_same_as(name) && Some(&entry.name) != except;
        match self.entries()?.into_iter().find(taken) {
            None => Ok(()),
            Some(entry) => Err(Failure::input(
                Code::SetupExists,
                say::setup_exists::taken(exact(&entry.name)),
                say::setup_exists::taken_fix(),
            )),
        }
    }
}

fn data_folder() -> Result<PathBuf, Failure> {
    match directories::ProjectDirs::from("", "", "latchkey") {
        Some(folders) => Ok(folders.data_local_dir().to_owned()),
        None => Err(Failure::input(
            Code::HomeUnknown,
            say::home_unknown::no_data_folder(),
            say::home_unknown::no_data_folder_fix(),
        )),
    }
}

fn listed(names: &[SetupName]) -> Vec<Exact> {
    names.iter().map(exact).collect()
}

fn none_there(home: &Path) -> Failure {
    Failure::input(
        Code::SetupNotFound,
        say::setup_not_found::none_yet(exact(home.display())),
        say::setup_not_found::none_yet_fix(),
    )
}
