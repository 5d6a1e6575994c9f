//! What authentik can take without clicking: a blueprint, a Terraform file and a script, each with its way back. All of
//! them are made from the list of what is wanted, which the plan is made from too.

use sequence::Scim;

use super::{
    Kind, Version, version,
    wanted::{self, Value, Wanted},
};
use crate::{ExportFile, Values};
use latchkey_core::{administration::GroupsFrom, certificate::CertificateSource, setup::Setup};

mod blueprint;
mod notes;
mod script;
mod sequence;
mod terraform;
mod yaml;

/// The name of the key pair at authentik, where it was not made here.
const KEY_PAIR: &str = "claude-saml-signing";
/// What begins the keys of entitlements and of what is bound to them.
const ENTITLEMENT: &str = "entitlement/";
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
    /// How far SCIM is taken.
    scim: Scim,
}

impl Content {
    fn of(setup: &Setup) -> Self {
        let version = setup.administration.server.as_ref().and_then(|server| Version::parse(&server.version));
        let held = setup.certificate.as_ref().filter(|held| held.source == CertificateSource::FromMetadata);
        let scim = Scim::of(setup, version);
        let mut wanted = sequence::narrow_first(wanted::of(setup, version));
        if matches!(scim, Scim::Refused(_)) {
            wanted.retain(|object| !sequence::is_of_scim(object));
        }
        if version.is_some_and(|version| version < version::ENTITLEMENTS) {
            wanted.retain(|object| object.kind != Kind::Entitlement && !object.key.starts_with(ENTITLEMENT));
        }
        Self {
            wanted,
            version,
            values: Values::of(setup),
            fingerprint: held.map(|held| held.facts.sha256.to_lowercase()),
            entitled: setup.administration.groups_from == GroupsFrom::Entitlements,
            scim,
        }
    }

    /// The same with the fields of every release; whoever reads it chooses by the server that it meets.
    fn of_every_version(setup: &Setup) -> Self {
        let wanted = sequence::narrow_first(wanted::for_every_version(setup));
        Self { wanted, ..Self::of(setup) }
    }

    /// Whether SCIM objects are part of the list.
    fn has_scim(&self) -> bool {
        self.wanted.iter().any(sequence::is_of_scim)
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
