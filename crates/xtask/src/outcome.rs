//! How a command ends when it does not end well: one sentence and an exit status.

/// The reason a command stopped, and the exit status that says so to a script.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stop {
    /// What happened and what to do about it.
    pub(crate) message: String,
    /// 1 when a check failed, 2 when the command could not start.
    pub(crate) status: u8,
}

impl Stop {
    /// A check ran and did not hold.
    pub(crate) fn failed(message: impl Into<String>) -> Self {
        Self { message: message.into(), status: 1 }
    }

    /// Something that the command needs is not there.
    pub(crate) fn cannot_start(message: impl Into<String>) -> Self {
        Self { message: message.into(), status: 2 }
    }
}
