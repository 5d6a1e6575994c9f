//! SP metadata.
