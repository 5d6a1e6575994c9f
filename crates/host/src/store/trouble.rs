//! What the system says about a file, in words that tell a person what to do.

use latchkey_core::{
    Code, Failure,
    message::{Arg, Exact, Message, exact, say},
};
use std::{io, path::Path};

/// Why something could not be saved, without what that means for the file itself: what [`unwritable`] puts into its
/// sentence, or else the whole failure.
pub(crate) fn reason(failure: &Failure) -> Arg {
    let mut why = failure.message.args().filter(|(name, _)| *name == "why").map(|(_, value)| value.clone());
    match failure.code {
        Code::DiskFull | Code::HomeNotWritable => why.next(),
        _ => None,
    }
    .unwrap_or_else(|| failure.message.clone().into())
}

fn shown(path: &Path) -> Exact {
    exact(path.display())
}

/// A file or folder cannot be read.
pub(crate) fn unreadable(path: &Path, error: &io::Error) -> Failure {
    let (message, fix) = match error.kind() {
        io::ErrorKind::PermissionDenied => {
            (say::home_not_readable::not_allowed(shown(path)), say::home_not_readable::not_allowed_fix())
        }
        _ => (say::home_not_readable::failed(exact(error), shown(path)), say::home_not_readable::failed_fix()),
    };
    Failure::input(Code::HomeNotReadable, message, fix)
}

/// A file or folder cannot be written. Nothing was lost, because the file so far is still in its place.
pub(crate) fn unwritable(path: &Path, error: &io::Error) -> Failure {
    let path = shown(path);
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Failure::input(
            Code::DiskFull,
            say::disk_full::nothing_saved(say::saving_failed::no_space(path)),
            say::disk_full::nothing_saved_fix(),
        ),
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Failure::input(
            Code::HomeNotWritable,
            say::home_not_writable::nothing_saved(say::saving_failed::not_allowed(path)),
            say::home_not_writable::not_allowed_fix(),
        ),
        _ => Failure::input(
            Code::HomeNotWritable,
            say::home_not_writable::nothing_saved(say::saving_failed::failed(exact(error), path)),
            say::home_not_writable::failed_fix(),
        ),
    }
}

/// The file is in its place, but the system does not confirm that a power cut could not undo that.
pub(crate) fn unconfirmed(path: &Path, error: &io::Error) -> Failure {
    Failure::input(
        Code::HomeNotWritable,
        say::home_not_writable::unconfirmed(exact(error), shown(path)),
        say::home_not_writable::unconfirmed_fix(),
    )
}

/// Something in the home is not what it should be, so that somebody else may have put it there.
pub(crate) fn refused(path: &Path, message: impl FnOnce(Exact) -> Message, fix: Message) -> Failure {
    Failure::input(Code::HomeUnsafe, message(shown(path)), fix)
}
