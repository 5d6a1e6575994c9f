//! What was read for one plan and is read again at once for the same plan: the second time it need not be asked for.

use latchkey_core::{
    Failure,
    ports::{Api, ApiAnswer, ApiMethod, ApiRequest},
};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// An API whose answers can be kept for one more reading. Each kept answer is given once; any change at the server ends
/// it, because what was read before it holds no longer.
pub(in crate::app) struct Reads<'a, A> {
    api: &'a A,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    keeping: bool,
    answers: HashMap<String, ApiAnswer>,
    spared: u32,
}

impl<'a, A: Api> Reads<'a, A> {
    pub(in crate::app) fn of(api: &'a A) -> Self {
        Self { api, kept: Mutex::default() }
    }

    /// Begins or ends to keep what is read.
    pub(in crate::app) fn keep(&self, keeping: bool) {
        self.with(|kept| kept.keeping = keeping);
    }

    /// How many requests need not be made.
    pub(in crate::app) fn spared(&self) -> u32 {
        self.with(|kept| kept.spared)
    }

    fn with<T>(&self, change: impl FnOnce(&mut Kept) -> T) -> T {
        change(&mut self.kept.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<A: Api> Api for Reads<'_, A> {
    fn base(&self) -> &str {
        self.api.base()
    }

    async fn ask(&self, request: ApiRequest) -> Result<ApiAnswer, Failure> {
        if request.method != ApiMethod::Get {
            self.with(|kept| kept.answers.clear());
            return self.api.ask(request).await;
        }
        let path = request.path.clone();
        let known = self.with(|kept| {
            let known = if kept.keeping { None } else { kept.answers.remove(&path) };
            kept.spared += u32::from(known.is_some());
            known
        });
        if let Some(known) = known {
            return Ok(known);
        }
        let answer = self.api.ask(request).await?;
        if answer.status == 200 {
            self.with(|kept| {
                if kept.keeping {
                    kept.answers.insert(path, answer.clone());
                }
            });
        }
        Ok(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    /// Answers with the number of the request.
    #[derive(Default)]
    struct Counting(AtomicU32);

    impl Api for Counting {
        fn base(&self) -> &str {
            "https://idp.example.company"
        }

        async fn ask(&self, _: ApiRequest) -> Result<ApiAnswer, Failure> {
            let body = self.0.fetch_add(1, Ordering::Relaxed).to_string();
            Ok(ApiAnswer { status: 200, media_type: String::new(), location: None, retry_after: None, body })
        }
    }

    async fn ask(reads: &Reads<'_, Counting>, method: ApiMethod, path: &str) -> String {
        reads.ask(ApiRequest { method, path: path.to_owned(), body: None }).await.unwrap().body
    }

    #[tokio::test]
    async fn what_was_kept_is_given_once_and_not_after_a_change() {
        let api = Counting::default();
        let reads = Reads::of(&api);
        assert_eq!(ask(&reads, ApiMethod::Get, "a").await, "0");
        reads.keep(true);
        assert_eq!(ask(&reads, ApiMethod::Get, "a").await, "1", "before, nothing was kept");
        assert_eq!(ask(&reads, ApiMethod::Get, "b").await, "2");
        reads.keep(false);
        assert_eq!(ask(&reads, ApiMethod::Get, "a").await, "1");
        assert_eq!(ask(&reads, ApiMethod::Get, "a").await, "3", "once only");
        assert_eq!(ask(&reads, ApiMethod::Patch, "c").await, "4");
        assert_eq!(ask(&reads, ApiMethod::Get, "b").await, "5", "a change was made since");
        assert_eq!(reads.spared(), 1);
    }
}
