//! A request as it arrives in a redirect's query.
#![no_main]

libfuzzer_sys::fuzz_target!(|query: &str| {
    let _ = latchkey_saml::request::read_redirect(query);
});
