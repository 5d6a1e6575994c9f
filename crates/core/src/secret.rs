//! A value that cannot be printed, serialised or exported by accident: it has no `Serialize`, its `Debug` says only
//! that something is there, and its memory is wiped when it is dropped.

use std::fmt;
use zeroize::Zeroize;

/// The shortest passphrase that is taken for a new vault or an exported key, in characters (NIST SP 800-63B).
pub const MINIMUM_PASSPHRASE: usize = 8;

/// Whether a passphrase is shorter than any that is taken.
pub fn is_short(passphrase: &Secret<String>) -> bool {
    passphrase.expose().chars().count() < MINIMUM_PASSPHRASE
}

/// A secret. Reading it takes the word [`Secret::expose`], which is easy to find in a review.
#[derive(Clone)]
pub struct Secret<T: Zeroize>(T);

impl<T: Zeroize> Secret<T> {
    /// Wraps a secret.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The secret itself. Never hand it to a log, a setup, a bundle or an argument list.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_never_shows_the_value() {
        assert_eq!(format!("{:?}", Secret::new("hunter2".to_owned())), "Secret(…)");
    }
}
