# Files on this computer: the folder with the setups, and files that a person named. $file, $folder and $path are where they
# are.

disk-full = Nothing was saved, because there is no disk space left
    .nothing-saved = Nothing was saved, because { $why }; what was saved before is intact
    .nothing-saved-fix = Free some space, then try again.

export-not-noted = The bundle was written, but the export could not be recorded
    .not-recorded = The bundle was written to { $file }, but Latchkey could not record the export in the setup: { $why }
    .not-recorded-fix = Use the bundle; it is complete. Export again once the setup can be saved, so that the step is marked as done.

home-busy = Another process has been changing Latchkey's folder for too long
    .locked = Another process has been changing { $folder } for too long
    .locked-fix = Close the other Latchkey window, or stop the other Latchkey command. Then try again.

home-file-too-large = A file in Latchkey's folder is larger than Latchkey ever writes
    .over-limit = { $file } is larger than { $bytes } bytes, so Latchkey did not write it
    .over-limit-fix = Find out who put it there, and move it away.

home-not-readable = Latchkey's folder, or a file in it, cannot be read
    .not-allowed = You are not allowed to read { $path }
    .not-allowed-fix = Take ownership of the folder, or use another one with { "--home DIR" }.
    .not-allowed-fix-window = Take ownership of the folder.
    .failed = { $path } cannot be read: { $error }
    .failed-fix = Check the disk and the path, or use another folder with { "--home DIR" }.
    .failed-fix-window = Check the disk and the path.

home-not-writable = Latchkey cannot reliably save to its folder
    .nothing-saved = Nothing was saved, because { $why }; what was saved before is intact
    .not-allowed-fix = Give yourself permission to write there, or use another folder with { "--home DIR" }.
    .not-allowed-fix-window = Give yourself permission to write there.
    .failed-fix = Check the disk and the path, or use another folder with { "--home DIR" }.
    .failed-fix-window = Check the disk and the path.
    .unconfirmed = { $file } was saved, but the disk does not confirm it: { $error }
    .unconfirmed-fix = Check the disk, then check whether the last change is there.

home-unknown = The system has no folder for program data
    .no-data-folder = This system has no folder for the data of programs
    .no-data-folder-fix = Name a folder with { "--home DIR" }.
    .no-data-folder-fix-window = Sign in to this computer as a user with a home folder, then open Latchkey again.

home-unsafe = Latchkey's folder, or something in it, is not safe to use
    .named-no-folder = { $path } is not a folder, so it is not used
    .named-no-folder-fix = Name a folder with { "--home DIR" }.
    .named-no-folder-fix-window = Move away what stands in its place, then open Latchkey again.
    .no-folder = { $path } is not a folder but something else, so it is not used
    .no-file = { $path } is not a plain file but a link or something else, so it is not used
    .remove-fix = Find out who put it there, then move it somewhere else.
    .open-to-everybody = { $path } can be changed by everybody on this computer, so it is not used
    .open-to-everybody-fix = Run { "`chmod o-w`" } with this path.
    .open-to-everybody-fix-window = Remove everybody else's permission to write to it.
    .other-owner = { $path } belongs to somebody else, so it is not used
    .other-owner-fix = Take ownership of it, or use another folder with { "--home DIR" }.
    .other-owner-fix-window = Take ownership of it.

not-set-aside = A file that cannot be used could not be moved away
    .failed = { $file } cannot be used, and could not be moved away: { $error }
    .failed-fix = Move it to another folder by hand, and keep it.

out-exists = The file already exists and is not overwritten
    .there = { $file } already exists, and a key in it could be the only copy
    .there-fix = Name another file, or move that one away.

out-not-written = The file cannot be written
    .failed = { $file } cannot be written: { $error }
    .failed-fix = Choose a folder that exists, that you may write to, and that has space left.

setup-damaged = The setup's file is damaged
    .restored = The file of the setup “{ $name }” is damaged ({ $why }). It was set aside as { $file }, and the last good copy is in its place
    .restored-fix = Try again to continue with the last good copy, and check whether your last change is in it.
    .no-copy = The file of the setup “{ $name }” is damaged ({ $why }). It was set aside as { $file }; there is no earlier copy of it
    .no-copy-fix = Import the setup from its bundle, or create it again.
    .stuck = The file of the setup “{ $name }” is damaged ({ $why }) and cannot be set aside. { $reason }

setup-exists = A setup with this name already exists
    .taken = There is already a setup “{ $name }”
    .taken-fix = Choose another name, or rename the other setup first. Upper and lower case do not make a different name.

setup-from-newer-version = The setup was written by a newer version of Latchkey
    .newer = The setup “{ $name }” cannot be opened: { $why }. It was left as it is
    .newer-fix = Install the newest version of Latchkey, or name another setup with { "--setup NAME" }.
    .newer-fix-window = Install the newest version of Latchkey.

setup-not-found = There is no setup, or none with this name
    .none-yet = There is no setup in { $folder } yet
    .none-yet-fix = Create one with { "`latchkey setup new NAME --product P --plan P --idp ID`" }, or use another folder with { "--home DIR" }.
    .none-yet-fix-window = Create a setup.
    .other-names = There is no setup “{ $name }”
    .other-names-fix = Name one of those that exist: { $names }.
    .gone = The setup “{ $name }” was just deleted or renamed
    .gone-fix = Run { "`latchkey setup list`" }, then name one that exists.
    .gone-fix-window = Choose another one in the list.
    .listed-fix = Give the name that { "`latchkey setup list`" } shows.
    .listed-fix-window = Choose a setup in the list.

setup-not-named = There are several setups, and none was named
    .several = There are several setups: { $names }
    .several-fix = Name one of them with { "--setup NAME" }.
    .several-fix-window = Choose one in the list.

setup-not-saved = The setup was not saved, because it could not be reopened
    .unfit = The setup “{ $name }” was not saved, because { $why }; what was saved before is intact
    .unfit-fix = Undo the last change, and report this as a bug.

# What is wrong with a setup's file, inside a sentence.
setup-file =
    .damaged = it is not a complete setup ({ $why })
    .newer = it uses schema { $schema }, and this version knows schemas up to { $known }
    .too-large = it would be larger than { $bytes } bytes
    .no-object = it is not a JSON object
    .no-schema = it names no schema
    .schema-zero = there is no schema 0
    .field-missing = it uses schema 1 but has no { $field }
    .no-list = { $field } is not a list
    .half-a-row = a row of { $field } has no group or no role

# Why nothing was saved, inside a sentence.
saving-failed =
    .no-space = there is no space left for { $path }
    .not-allowed = { $path } may not be written
    .failed = { $path } cannot be written: { $error }
