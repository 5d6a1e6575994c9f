//! A response as XML, seeded with genuine ones. Whatever becomes of it: nothing panics, and what is accepted says
//! exactly what the identity provider signed.
#![no_main]

#[path = "../genuine.rs"]
mod genuine;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(xml) = std::str::from_utf8(bytes) else { return };
    genuine::judge(&latchkey_saml::rehearsal::form_value(xml));
});
