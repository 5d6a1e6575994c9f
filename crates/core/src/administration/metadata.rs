//! The metadata as everybody can download it.

use crate::{Finding, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether the metadata can be downloaded and used.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct MetadataProof {
    /// When.
    pub at: Timestamp,
    /// Its address.
    pub url: String,
    /// What was found.
    pub findings: Vec<Finding>,
}
