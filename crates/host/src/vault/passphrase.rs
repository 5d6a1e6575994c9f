//! From a passphrase to the vault's key, by Argon2id.

use super::form::{Key, Way, random};
use argon2::{Algorithm, Argon2, Params, Version};
use latchkey_core::{
    Code, Failure, Secret,
    message::{Message, exact, say},
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
        return Err(unfit(say::vault_header_unfit::no_passphrase()));
    };
    if *memory_kib > MOST_MEMORY_KIB || *passes > MOST_PASSES || *lanes > MOST_LANES {
        return Err(unfit(say::vault_header_unfit::too_costly()));
    }
    let salt = hex::decode(salt).map_err(|_| unfit(say::vault_header_unfit::salt()))?;
    let unusable = |error: argon2::Error| unfit(say::vault_header_unfit::parameters(exact(error)));
    let parameters = Params::new(*memory_kib, *passes, *lanes, Some(32)).map_err(unusable)?;
    let composed: Secret<String> = Secret::new(passphrase.expose().nfc().collect());
    let mut key = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
        .hash_password_into(composed.expose().as_bytes(), &salt, &mut key)
        .map_err(unusable)?;
    Ok(Secret::new(key))
}

/// There is a passphrase without a letter in it.
pub(super) fn empty() -> Failure {
    Failure::input(Code::PassphraseEmpty, say::passphrase_empty::empty(), say::passphrase_empty::empty_fix())
}

/// A new vault takes no passphrase that is guessed in an afternoon.
pub(super) fn refuse_short(passphrase: &Secret<String>) -> Result<(), Failure> {
    if !is_short(passphrase) {
        return Ok(());
    }
    Err(Failure::input(
        Code::PassphraseTooShort,
        say::passphrase_too_short::too_short(MINIMUM_PASSPHRASE),
        say::passphrase_too_short::too_short_fix(),
    ))
}

/// The passphrase is another one.
pub(super) fn wrong(vault: &Path) -> Failure {
    Failure::input(
        Code::VaultPassphraseWrong,
        say::vault_passphrase_wrong::does_not_open(),
        say::vault_passphrase_wrong::does_not_open_fix(exact(vault.display())),
    )
}

fn unfit(why: Message) -> Failure {
    Failure::input(Code::VaultHeaderUnfit, why, say::vault_header_unfit::fix())
}
