//! The requests of one sign-in test that wait for an answer. Those that began at the test's own address are the
//! person's; whoever else on this machine begins one gets it beside them and can push none of them out.

use latchkey_core::{
    Code, Failure, Finding, Owner,
    message::{Message, Said, say},
};
use std::collections::VecDeque;

/// How many requests of each kind may wait at once: somebody may press reload.
const LIMIT: usize = 16;

/// Requests that wait.
pub(super) struct Requests<T>(VecDeque<Waiting<T>>);

pub(super) struct Waiting<T> {
    /// Under which name it is asked for again: nobody can guess it.
    pub(super) name: String,
    pub(super) request: T,
    /// Whether it began at the test's own address.
    pub(super) own: bool,
}

impl<T> Default for Requests<T> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<T> Requests<T> {
    /// Keeps one. Of the person's own the oldest gives way; one of anybody else has to find room.
    pub(super) fn keep(&mut self, waiting: Waiting<T>) -> Result<(), Failure> {
        let alike = |known: &Waiting<T>| known.own == waiting.own;
        if self.0.iter().filter(|known| alike(known)).count() >= LIMIT {
            if !waiting.own {
                return Err(crowded());
            }
            if let Some(oldest) = self.0.iter().position(alike) {
                self.0.remove(oldest);
            }
        }
        self.0.push_back(waiting);
        Ok(())
    }

    pub(super) fn named(&self, name: &str) -> Option<&Waiting<T>> {
        self.0.iter().find(|known| known.name == name)
    }

    /// Takes one out, so that it is answered once.
    pub(super) fn take(&mut self, name: &str) -> Option<Waiting<T>> {
        let at = self.0.iter().position(|known| known.name == name)?;
        self.0.remove(at)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Waiting<T>> {
        self.0.iter()
    }
}

/// Why a request of somebody else was not begun.
pub(super) const CROWDED: Code = Code::TooManySignIns;

fn crowded() -> Failure {
    Failure::input(CROWDED, say::too_many_sign_ins::crowded(), say::too_many_sign_ins::crowded_fix())
}

/// Responses to requests that were not the person's own: they came beside the test and decided nothing.
#[derive(Debug, Default)]
pub(super) struct Beside {
    count: u32,
    /// What was wrong with the last one.
    last: Option<Said>,
}

impl Beside {
    pub(super) fn note(&mut self, findings: &[Finding]) {
        self.count = self.count.saturating_add(1);
        self.last = findings.iter().find(|finding| finding.is_failure()).map(|finding| finding.title.clone());
    }

    /// The warning about them where the test has its own response.
    pub(super) fn finding(&self) -> Option<Finding> {
        if self.count == 0 {
            return None;
        }
        let mut finding = Finding::warning(Code::OnlyOwnResponses, say::only_own_responses::others(self.count))
            .want_words(say::only_own_responses::others_want())
            .fix(say::only_own_responses::others_fix())
            .owner(Owner::You);
        finding.got = self.last.clone();
        Some(finding)
    }

    /// The same in one, where the test ended without a response.
    pub(super) fn told(&self) -> Option<Message> {
        if self.count == 0 {
            return None;
        }
        Some(match &self.last {
            None => say::only_own_responses::others(self.count),
            Some(last) => say::only_own_responses::others_last(self.count, last),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(requests: &mut Requests<()>, name: &str, own: bool) -> Result<(), Failure> {
        requests.keep(Waiting { name: name.to_owned(), request: (), own })
    }

    #[test]
    fn nobody_else_pushes_a_persons_request_out() {
        let mut requests = Requests::default();
        kept(&mut requests, "own", true).unwrap();
        for number in 0..LIMIT {
            kept(&mut requests, &format!("other {number}"), false).unwrap();
        }
        assert_eq!(kept(&mut requests, "one more", false).unwrap_err().code, CROWDED);
        assert!(requests.named("own").is_some() && requests.named("other 0").is_some());
        for number in 0..LIMIT {
            kept(&mut requests, &format!("own {number}"), true).unwrap();
        }
        assert!(requests.named("own").is_none(), "the person's own oldest gives way");
        assert!(requests.named("other 0").is_some());
        assert!(requests.take("own 3").is_some() && requests.take("own 3").is_none(), "each is answered once");
    }
}
