//! What takes a while and can be cancelled: one of each kind at a time.

use latchkey_core::{Code, Failure, message::say};
use serde::Deserialize;
use std::{
    future::Future,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::watch;

/// A kind of work that can be cancelled.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Task {
    /// A look at the domains.
    Domain,
    /// The making of a certificate.
    Certificate,
    /// Metadata is fetched.
    Metadata,
    /// A sign-in test.
    SignIn,
    /// A response that a person brings, or a recording with responses in it.
    Recording,
    /// What is read or changed through an identity provider's administration API.
    Administration,
}

/// The tasks under way.
#[derive(Clone, Default)]
pub(crate) struct Tasks {
    domain: Place,
    certificate: Place,
    metadata: Place,
    sign_in: Place,
    recording: Place,
    administration: Place,
}

/// Where one kind of task runs.
#[derive(Clone, Default)]
struct Place {
    /// Held while one runs; the next begins when the one before it has let go of its sockets.
    turn: Arc<tokio::sync::Mutex<()>>,
    running: Arc<Mutex<Option<watch::Sender<bool>>>>,
}

impl Place {
    /// Ends what runs here, and puts something else or nothing in its place.
    fn replace(&self, next: Option<watch::Sender<bool>>) {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = std::mem::replace(&mut *running, next) {
            before.send_replace(true);
        }
    }
}

impl Tasks {
    /// Runs work on a thread where it may block. A task of the same kind that is under way is cancelled first. Cancelled
    /// work is dropped where it waits, and its caller hears of it at once.
    pub(crate) async fn run<T, W, F>(&self, task: Task, work: W) -> Result<T, Failure>
    where
        T: Send + 'static,
        W: FnOnce() -> F + Send + 'static,
        F: Future<Output = Result<T, Failure>>,
    {
        let place = self.place(task);
        let (stop, mut stopped) = watch::channel(false);
        place.replace(Some(stop));
        let mut inside = stopped.clone();
        let turn = tokio::select! {
            biased;
            () = told(&mut stopped) => return Err(cancelled()),
            turn = place.turn.clone().lock_owned() => turn,
        };
        let working = beside(move || {
            let _turn = turn;
            tauri::async_runtime::block_on(async {
                tokio::select! {
                    biased;
                    () = told(&mut inside) => Err(cancelled()),
                    done = work() => done,
                }
            })
        });
        tokio::select! {
            biased;
            () = told(&mut stopped) => Err(cancelled()),
            done = working => done,
        }
    }

    /// Ends the task of that kind, if one is under way.
    pub(crate) fn cancel(&self, task: Task) {
        self.place(task).replace(None);
    }

    /// Ends whatever is under way: the page that waited for it is gone.
    pub(crate) fn cancel_all(&self) {
        for task in
            [Task::Domain, Task::Certificate, Task::Metadata, Task::SignIn, Task::Recording, Task::Administration]
        {
            self.cancel(task);
        }
    }

    fn place(&self, task: Task) -> &Place {
        match task {
            Task::Domain => &self.domain,
            Task::Certificate => &self.certificate,
            Task::Metadata => &self.metadata,
            Task::SignIn => &self.sign_in,
            Task::Recording => &self.recording,
            Task::Administration => &self.administration,
        }
    }
}

/// Runs work that blocks on a thread of its own. Work that goes wrong inside is a failure like any other.
pub(crate) async fn beside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(done) => done,
        Err(_) => Err(Failure::input(Code::Internal, say::internal::stopped(), say::internal::stopped_fix())),
    }
}

/// Waits until the task is cancelled. A task that nobody can cancel any more waits for ever.
async fn told(stopped: &mut watch::Receiver<bool>) {
    if stopped.wait_for(|stop| *stop).await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn cancelled() -> Failure {
    Failure::input(Code::Cancelled, say::cancelled::stopped(), say::cancelled::stopped_fix())
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::oneshot;

    fn in_time<T>(work: impl Future<Output = T>) -> T {
        tauri::async_runtime::block_on(async {
            tokio::time::timeout(std::time::Duration::from_secs(20), work).await.expect("it hangs")
        })
    }

    /// Work that says when it began, and when it was let go of.
    fn endless(
        tasks: &Tasks,
    ) -> (oneshot::Receiver<()>, oneshot::Receiver<()>, impl Future<Output = Result<(), Failure>> + use<>) {
        let (began, begins) = oneshot::channel();
        let (held, gone) = oneshot::channel::<()>();
        let tasks = tasks.clone();
        let running = async move {
            tasks
                .run(Task::SignIn, move || async move {
                    let _held = held;
                    began.send(()).unwrap();
                    std::future::pending().await
                })
                .await
        };
        (begins, gone, running)
    }

    #[test]
    fn a_cancelled_task_is_let_go_of_and_its_caller_hears_it() {
        let tasks = Tasks::default();
        let (begins, gone, running) = endless(&tasks);
        let running = tauri::async_runtime::spawn(running);
        in_time(async {
            begins.await.unwrap();
            tasks.cancel(Task::Domain);
            tasks.cancel(Task::SignIn);
            assert_eq!(running.await.unwrap().unwrap_err().code.as_str(), "cancelled");
            assert!(gone.await.is_err(), "what it held is dropped");
        });
    }

    #[test]
    fn a_second_task_of_a_kind_takes_the_place_of_the_first() {
        let tasks = Tasks::default();
        let (begins, _gone, running) = endless(&tasks);
        let running = tauri::async_runtime::spawn(running);
        in_time(async {
            begins.await.unwrap();
            assert_eq!(tasks.run(Task::SignIn, || async { Ok(2) }).await, Ok(2));
            assert_eq!(running.await.unwrap().unwrap_err().code.as_str(), "cancelled");
        });
    }

    #[test]
    fn work_that_goes_wrong_inside_is_a_failure() {
        let broken = in_time(beside(|| -> Result<(), Failure> { panic!("on purpose") }));
        assert_eq!(broken.unwrap_err().code.as_str(), "internal");
        let tasks = Tasks::default();
        let broken = in_time(tasks.run(Task::Domain, || async { panic!("on purpose") as Result<(), Failure> }));
        assert_eq!(broken.unwrap_err().code.as_str(), "internal");
        assert_eq!(in_time(tasks.run(Task::Domain, || async { Ok(1) })), Ok(1), "the next one runs");
    }
}
