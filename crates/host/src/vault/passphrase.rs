//! From a passphrase to the vault's key, by Argon2id.

use super::form::{Key, Way, random};
use argon2::{Algorithm, Argon2, Params, Version};
use latchkey_core::{
    Code, Failure, Secret,
    secret::{MINIMUM_PASSPHRASE, is_short},
};
use std::path::Path;
use unicode_normalization::UnicodeNormalization;

/// RFC 9106's second recommendation (64 MiB, 3 passes), with one lane, because the lanes would run one after the other.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;

/// What a file may ask for at most, so that a forged header cannot take the machine's memory or time.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;
const MOST_PASSES: u32 = 20;
const MOST_LANES: u32 = 16;

/// A header's part for a new vault.
pub(super) fn new_way() -> Result<Way, Failure> {
    let salt = hex::encode(random::<16>()?.expose());
    Ok(Way::Passphrase { salt, memory_kib: MEMORY_KIB, passes: PASSES, lanes: LANES })
}

/// The key. The same letters give the same key, whichever way a keyboard composes them.
pub(super) fn key(passphrase: &Secret<String>, way: &Way) -> Result<Key, Failure> {
    let Way::Passphrase { salt, memory_kib, passes, lanes } = way else {
        return Err(unfit("it is not one for a passphrase"));
    };
    if *memory_kib > MOST_MEMORY_KIB || *passes > MOST_PASSES || *lanes > MOST_LANES {
        return Err(unfit("it asks for more memory or time than latchkey ever does"));
    }
    let salt = hex::decode(salt).map_err(|_| unfit("its salt is not hexadecimal"))?;
    let parameters = Params::new(*memory_kib, *passes, *lanes, Some(32)).map_err(|error| unfit(&error.to_string()))?;
    let composed: Secret<String> = Secret::new(passphrase.expose().nfc().collect());
    let mut key = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
        .hash_password_into(composed.expose().as_bytes(), &salt, &mut key)
        .map_err(|error| unfit(&error.to_string()))?;
    Ok(Secret::new(key))
}

/// There is a passphrase without a letter in it.
pub(super) fn empty() -> Failure {
    Failure::input(
        Code::PassphraseEmpty,
        "The passphrase is empty.",
        "Write the passphrase into the first line of the file that --passphrase-file names.",
    )
}

/// A new vault takes no passphrase that is guessed in an afternoon.
pub(super) fn refuse_short(passphrase: &Secret<String>) -> Result<(), Failure> {
    if !is_short(passphrase) {
        return Ok(());
    }
    Err(Failure::input(
        Code::PassphraseTooShort,
        format!("The passphrase has fewer than {MINIMUM_PASSPHRASE} characters."),
        "Choose a longer one, for instance four words that have nothing to do with each other.",
    ))
}

/// The passphrase is another one.
pub(super) fn wrong(vault: &Path) -> Failure {
    Failure::input(
        Code::VaultPassphraseWrong,
        "The passphrase does not open the vault.",
        format!(
            "Give the passphrase that the vault was made with. If this is certainly the one, {} is damaged: bring it \
             back from a backup.",
            vault.display()
        ),
    )
}

fn unfit(why: &str) -> Failure {
    Failure::input(
        Code::VaultHeaderUnfit,
        format!("The vault's header cannot be used: {why}."),
        "Bring the vault's file back from a backup.",
    )
}
