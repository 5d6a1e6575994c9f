//! The SAML side: metadata, sign-on pages, signed responses.

pub(super) mod metadata;
pub(super) mod pages;
mod request;
mod response;
mod sign;
pub(super) mod subject;
