//! How a secret that was given for one server lies in the vault: with that server. Whoever reads it says where it is to
//! go, and gets it for that origin alone.

use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_core::{Code, Failure, Origin, Secret, message::say};
use serde::{Deserialize, Serialize};

/// The form that this version writes.
const VERSION: u8 = 1;

/// Where a secret may go.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Destination {
    /// The server that it is for.
    pub origin: Origin,
    /// The server that hands it on to `origin`, where that is another: it sees the secret too.
    pub through: Option<Origin>,
}

impl Destination {
    /// A server, reached directly.
    pub fn direct(origin: Origin) -> Self {
        Self { origin, through: None }
    }
}

/// A secret with the place it was given for; none where it has gone nowhere yet, or where an earlier version kept it.
#[derive(Clone, Debug)]
pub struct Bound {
    /// The secret itself.
    pub secret: Secret<Vec<u8>>,
    /// Where it may go.
    pub destination: Option<Destination>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    latchkey_secret: u8,
    destination: Destination,
    secret: String,
}

#[derive(Serialize)]
struct Sealed<'a> {
    latchkey_secret: u8,
    destination: &'a Destination,
    secret: &'a str,
}

/// The bytes to keep.
pub(super) fn enclose(secret: &Secret<Vec<u8>>, destination: &Destination) -> Result<Secret<Vec<u8>>, Failure> {
    let encoded = Secret::new(STANDARD.encode(secret.expose()));
    let envelope = Sealed { latchkey_secret: VERSION, destination, secret: encoded.expose() };
    serde_json::to_vec(&envelope).map(Secret::new).map_err(|_| {
        Failure::input(Code::VaultNotSaved, say::vault_not_saved::no_json(), say::vault_not_saved::unchanged_fix())
    })
}

/// What was kept. Bytes that are no envelope are a secret without a destination.
pub(super) fn open(kept: Secret<Vec<u8>>) -> Bound {
    let Ok(envelope) = serde_json::from_slice::<Envelope>(kept.expose()) else {
        return Bound { secret: kept, destination: None };
    };
    let encoded = Secret::new(envelope.secret);
    match STANDARD.decode(encoded.expose()) {
        Ok(bytes) if envelope.latchkey_secret == VERSION => {
            Bound { secret: Secret::new(bytes), destination: Some(envelope.destination) }
        }
        _ => Bound { secret: kept, destination: None },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> Secret<Vec<u8>> {
        Secret::new(text.as_bytes().to_vec())
    }

    #[test]
    fn a_secret_comes_back_with_its_destination() {
        let destination = Destination {
            origin: Origin::of("https://idp.example", Some("aa")).unwrap(),
            through: Origin::of("https://other.example", None),
        };
        let bound = open(enclose(&secret("t\u{0}ken"), &destination).unwrap());
        assert_eq!(bound.secret.expose(), b"t\0ken");
        assert_eq!(bound.destination, Some(destination));
    }

    #[test]
    fn what_an_earlier_version_kept_has_no_destination() {
        for text in ["ak-token", "{}", r#"{"latchkey_secret":1}"#, "-----BEGIN PRIVATE KEY-----", ""] {
            let bound = open(secret(text));
            assert_eq!((bound.secret.expose().as_slice(), bound.destination), (text.as_bytes(), None));
        }
    }
}
