//! Being asked to end (Ctrl-C, SIGTERM, the terminal closed), heard so that something can be cleared away first.

use latchkey_core::{
    Code, Failure,
    message::{exact, say},
};
use std::io;

/// Hears it from the moment on at which it was made; until it is dropped the program no longer ends by itself.
pub(crate) struct Ending {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 3],
}

impl Ending {
    #[cfg(unix)]
    pub(crate) fn listen() -> Result<Self, Failure> {
        use tokio::signal::unix::{SignalKind, signal};
        let heard = |kind| signal(kind).map_err(|error| unheard(&error));
        let kinds = [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::hangup()];
        let [interrupt, terminate, hangup] = kinds.map(heard);
        Ok(Self { signals: [interrupt?, terminate?, hangup?] })
    }

    #[cfg(not(unix))]
    pub(crate) fn listen() -> Result<Self, Failure> {
        Ok(Self {})
    }

    /// Waits until it is asked.
    #[cfg(unix)]
    pub(crate) async fn asked(&mut self) -> Result<(), Failure> {
        let [interrupt, terminate, hangup] = &mut self.signals;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
            _ = hangup.recv() => {}
        }
        Ok(())
    }

    /// Waits until it is asked.
    #[cfg(not(unix))]
    pub(crate) async fn asked(&mut self) -> Result<(), Failure> {
        tokio::signal::ctrl_c().await.map_err(|error| unheard(&error))
    }
}

fn unheard(error: &io::Error) -> Failure {
    Failure::input(
        Code::EndingNotHeard,
        say::ending_not_heard::failed(exact(error)),
        say::ending_not_heard::failed_fix(),
    )
}
