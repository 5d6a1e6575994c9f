//! latchkey-idp
