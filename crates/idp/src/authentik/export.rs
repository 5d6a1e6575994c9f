//! What authentik can take without clicking: a blueprint, a Terraform file and a script, each with its way back. All of
//! them are made from the list of what is wanted, which the plan is made from too.

use super::{
    Kind, Version,
    wanted::{self, Value, Wanted},
};
use crate::{ExportFile, Values};
use latchkey_core::{administration::GroupsFrom, certificate::CertificateSource, setup::Setup};

mod blueprint;
mod notes;
mod script;
mod terraform;
mod yaml;

/// The name of the key pair at authentik, where it was not made here.
const KEY_PAIR: &str = "claude-saml-signing";
/// Stands for the address that WorkOS shows, until it is known.
const SCIM_URL: &str = "https://api.workos.com/scim/v2.0/REPLACE";

pub(super) fn files(setup: &Setup) -> Vec<ExportFile> {
    vec![blueprint::file(setup), blueprint::undo(setup), terraform::file(setup), script::file(setup)]
}

/// What an export has to say.
struct Content {
    /// The objects, in the order in which they are made.
    wanted: Vec<Wanted>,
    /// The server's version, where it is known.
    version: Option<Version>,
    /// The setup's values.
    values: Values,
    /// The certificate that authentik has already, by its SHA-256 fingerprint.
    fingerprint: Option<String>,
    /// Whether entitlements are sent as groups.
    entitled: bool,
}

impl Content {
    fn of(setup: &Setup) -> Self {
        let version = setup.administration.server.as_ref().and_then(|server| Version::parse(&server.version));
        let held = setup.certificate.as_ref().filter(|held| held.source == CertificateSource::FromMetadata);
        Self {
            wanted: wanted::of(setup, version),
            version,
            values: Values::of(setup),
            fingerprint: held.map(|held| held.facts.sha256.to_lowercase()),
            entitled: setup.administration.groups_from == GroupsFrom::Entitlements,
        }
    }

    /// Whether the key pair is part of the list, so that it is made from the setup's certificate.
    fn makes_key_pair(&self) -> bool {
        self.wanted.iter().any(|object| object.kind == Kind::KeyPair)
    }

    /// Whether this value is a key pair that the list does not make.
    fn is_other_key_pair(&self, value: &Value) -> bool {
        match value {
            Value::Wanted(key) => !self.wanted.iter().any(|object| object.key == *key),
            Value::Found(lookup) => lookup.kind == Kind::KeyPair,
            _ => false,
        }
    }

    fn object(&self, key: &str) -> Option<&Wanted> {
        self.wanted.iter().find(|object| object.key == key)
    }
}

/// A short name in plain letters for each object, by its place in the list: `mapping-email`, `binding-2`.
fn short_name(wanted: &[Wanted], key: &str) -> String {
    let numbered = |kind: Kind, word: &str| {
        let place = wanted.iter().filter(|object| object.kind == kind).position(|object| object.key == key);
        format!("{word}-{}", place.map_or(0, |place| place + 1))
    };
    match wanted.iter().find(|object| object.key == key).map(|object| object.kind) {
        Some(Kind::Binding) => numbered(Kind::Binding, "binding"),
        Some(Kind::Entitlement) => numbered(Kind::Entitlement, "entitlement"),
        _ => key.replace('/', "-"),
    }
}
