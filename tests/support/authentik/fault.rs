//! Faults on purpose: which call they strike, and what happens to it.

/// A fault and the call that it strikes. It strikes once, unless [`FaultAt::times`] says otherwise.
#[derive(Clone, Debug)]
pub struct FaultAt {
    when: When,
    what: What,
    passes: usize,
    left: usize,
}

#[derive(Clone, Debug)]
enum When {
    Any,
    Mutation,
    On { method: String, path: String },
}

/// What happens to a call.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum What {
    /// The connection ends before anything was done.
    DropBefore,
    /// It is done, and the connection ends before the answer.
    DropAfter,
    /// 500 and a page; nothing was done.
    ServerError,
    /// 500 and a page, though it was done.
    ServerErrorAfter,
    /// 429; nothing was done.
    TooMany {
        /// The seconds in `Retry-After`.
        retry_after: u64,
    },
    /// 200 and a page instead of JSON, as a proxy in front sends it; nothing was done.
    Html,
    /// 302 to a sign-in page; nothing was done.
    LoginRedirect,
    /// No answer, as long as the server lives; nothing was done.
    Hang,
}

impl FaultAt {
    /// Strikes the next call.
    pub fn next(what: What) -> Self {
        Self::nth(1, what)
    }

    /// Strikes the `number`th call from now, counted from 1.
    pub fn nth(number: usize, what: What) -> Self {
        Self { when: When::Any, what, passes: number.saturating_sub(1), left: 1 }
    }

    /// Strikes the `number`th call from now that changes something (POST, PUT, PATCH, DELETE), counted from 1.
    pub fn mutation(number: usize, what: What) -> Self {
        Self { when: When::Mutation, what, passes: number.saturating_sub(1), left: 1 }
    }

    /// Strikes the next call with this method whose path begins like this. An empty method stands for any.
    pub fn on(method: &str, path: &str, what: What) -> Self {
        Self { when: When::On { method: method.to_owned(), path: path.to_owned() }, what, passes: 0, left: 1 }
    }

    /// Lets this many of the calls that it would strike pass first.
    #[must_use]
    pub fn after(mut self, passes: usize) -> Self {
        self.passes = passes;
        self
    }

    /// Strikes this many calls.
    #[must_use]
    pub fn times(mut self, times: usize) -> Self {
        self.left = times;
        self
    }

    fn concerns(&self, method: &str, path: &str) -> bool {
        match &self.when {
            When::Any => true,
            When::Mutation => changes(method),
            When::On { method: wanted, path: begins } => {
                (wanted.is_empty() || wanted == method) && path.starts_with(begins.as_str())
            }
        }
    }
}

/// Whether a call with this method changes something.
pub(super) fn changes(method: &str) -> bool {
    !matches!(method, "GET" | "HEAD" | "OPTIONS")
}

/// What strikes this call, if anything does. Every fault that waits counts it.
pub(super) fn strike(faults: &mut Vec<FaultAt>, method: &str, path: &str) -> Option<What> {
    let mut struck = None;
    for fault in faults.iter_mut().filter(|fault| fault.concerns(method, path)) {
        if fault.passes > 0 {
            fault.passes -= 1;
        } else if struck.is_none() {
            fault.left = fault.left.saturating_sub(1);
            struck = Some(fault.what.clone());
        }
    }
    faults.retain(|fault| fault.left > 0);
    struck
}
