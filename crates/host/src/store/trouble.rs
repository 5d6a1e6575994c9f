//! What the system says about a file, in words that tell a person what to do.

use latchkey_core::{Code, Failure};
use std::{io, path::Path};

/// Why something could not be saved, without what that means for the file itself: the part of [`unwritable`]'s sentence
/// between its two commas.
pub(crate) fn reason(failure: &Failure) -> &str {
    let why = match failure.code {
        Code::DiskFull | Code::HomeNotWritable => failure.message.split_once(", because ").map(|(_, why)| why),
        _ => None,
    };
    let why = why.and_then(|why| why.rsplit_once("; ")).map_or(failure.message.as_str(), |(why, _)| why);
    why.trim_end_matches('.')
}

/// A file or folder cannot be read.
pub(crate) fn unreadable(path: &Path, error: &io::Error) -> Failure {
    let shown = path.display();
    match error.kind() {
        io::ErrorKind::PermissionDenied => Failure::input(
            Code::HomeNotReadable,
            format!("{shown} may not be read by you."),
            "Take ownership of the folder, or name another with --home DIR.",
        ),
        _ => Failure::input(
            Code::HomeNotReadable,
            format!("{shown} cannot be read: {error}."),
            "Check the disk and the path, or name another folder with --home DIR.",
        ),
    }
}

/// A file or folder cannot be written. Nothing was lost, because the file so far is still in its place.
pub(crate) fn unwritable(path: &Path, error: &io::Error) -> Failure {
    let shown = path.display();
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Failure::input(
            Code::DiskFull,
            format!("Nothing was saved, because there is no space left for {shown}; what was saved before is intact."),
            "Free some space, then do it again.",
        ),
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Failure::input(
            Code::HomeNotWritable,
            format!("Nothing was saved, because {shown} may not be written; what was saved before is intact."),
            "Give yourself the right to write there, or name another folder with --home DIR.",
        ),
        _ => Failure::input(
            Code::HomeNotWritable,
            format!("Nothing was saved, because {shown} cannot be written: {error}; what was saved before is intact."),
            "Check the disk and the path, or name another folder with --home DIR.",
        ),
    }
}

/// The file is in its place, but the system does not confirm that a power cut could not undo that.
pub(crate) fn unconfirmed(path: &Path, error: &io::Error) -> Failure {
    Failure::input(
        Code::HomeNotWritable,
        format!("{} was saved, but the disk does not confirm it: {error}.", path.display()),
        "Check the disk, then look whether the last change is there.",
    )
}

/// Something in the home is not what it should be, so that somebody else may have put it there.
pub(crate) fn refused(path: &Path, why: &str, fix: &str) -> Failure {
    Failure::input(Code::HomeUnsafe, format!("{} {why}, so it is not used.", path.display()), fix)
}
