//! Names that are known beforehand, read from `data/domains.toml`: consumer mail domains, public suffixes, underscore
//! hosts and public resolvers.

use serde::Deserialize;
use std::{net::IpAddr, sync::LazyLock};

/// The lists.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// Mail domains that anybody can have an address at; WorkOS refuses them.
    pub consumer_mail: Vec<String>,
    /// Suffixes of several labels under which domains are sold.
    pub public_suffixes: Vec<String>,
    /// Hosts with an underscore at which verification records of other vendors stand.
    pub underscore_hosts: Vec<String>,
    /// Public resolvers.
    pub public_resolvers: Vec<PublicResolver>,
}

/// A public resolver.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicResolver {
    /// Its operator's name for it.
    pub name: String,
    /// Its address; port 53.
    pub address: IpAddr,
}

/// The lists as shipped; empty only where the file does not parse, which a test rules out.
pub static KNOWN: LazyLock<Known> =
    LazyLock::new(|| toml::from_str(include_str!("../../data/domains.toml")).unwrap_or_default());

impl Known {
    /// Whether domains are sold directly under this name: every single label, and the listed longer ones.
    pub fn is_public_suffix(&self, name: &str) -> bool {
        !name.contains('.') || self.public_suffixes.iter().any(|suffix| suffix == name)
    }

    /// Whether anybody can have an address there.
    pub fn is_consumer_mail(&self, name: &str) -> bool {
        self.consumer_mail.iter().any(|domain| domain == name)
    }
}
