//! The requests of one sign-in test that wait for an answer. Those that began at the test's own address are the
//! person's; whoever else on this machine begins one gets it beside them and can push none of them out.

use latchkey_core::{Code, Failure, Finding, Owner, message::Said};
use latchkey_words::english;
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
    Failure::input(
        CROWDED,
        "Too many sign-ins were begun here without this test's own address.",
        "Open the address that Latchkey shows, with everything after its question mark.",
    )
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

    fn title(&self) -> Option<String> {
        match self.count {
            0 => None,
            1 => Some("1 other response came during this test".to_owned()),
            count => Some(format!("{count} other responses came during this test")),
        }
    }

    /// The warning about them where the test has its own response.
    pub(super) fn finding(&self) -> Option<Finding> {
        let mut finding = Finding::warning(Code::OnlyOwnResponses, self.title()?)
            .want_words("responses to the sign-in that began at the address shown")
            .fix(
                "Ignore this if you opened the address without everything after its question mark. Otherwise find out \
                 which program on this machine sends them.",
            )
            .owner(Owner::You);
        finding.got = self.last.clone();
        Some(finding)
    }

    /// The same as a sentence, where the test ended without a response.
    pub(super) fn sentence(&self) -> Option<String> {
        let title = self.title()?;
        Some(self.last.as_ref().map_or_else(|| format!("{title}."), |last| format!("{title}: {}.", english(last))))
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
