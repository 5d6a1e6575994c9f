//! The SAML side: metadata, sign-on pages, signed responses.

pub(super) mod metadata;
pub(super) mod pages;
pub(super) mod sign;
pub(super) mod subject;
