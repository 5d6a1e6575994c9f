//! Signing keys and certificates: made ([`make()`]), imported ([`import()`]), read ([`certificates_in`]), judged
//! ([`judge()`]) and, the key only ever encrypted, exported ([`encrypted_key_pem`], [`pkcs12`]).
//!
//! Everything here is computation on bytes: no file, no clock, no network. Making an RSA key, and everything that
//! derives a key from a passphrase, keeps a processor busy for up to seconds; an async caller runs those functions on
//! a thread that may block (tokio's `spawn_blocking`).

mod archive;
mod export;
mod facts;
mod import;
mod judge;
mod key;
mod make;
mod metadata;
mod pem;
mod read;
mod words;

pub use archive::{Unpack, Unpacked, open_archives_with, unpack_archive};
pub use export::{MINIMUM_PASSPHRASE, PBKDF2_ROUNDS, encrypted_key_pem, pkcs12};
pub use facts::{der_of, facts_from_der};
pub use import::import;
pub use judge::{LONGEST_LIFETIME_DAYS, MAXIMUM_RSA_BITS, MINIMUM_RSA_BITS, RENEWAL_DAYS, judge, key_flaw};
pub use key::KeyPair;
pub use make::{DEFAULT_DAYS, MAXIMUM_DAYS, Request, RsaSize, make};
pub use read::{MAXIMUM_BYTES, certificates_in};
pub use words::{day_and_distance, distance};

#[cfg(test)]
mod tests;
