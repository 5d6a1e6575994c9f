//! Metadata of an identity provider or a service provider.
#![no_main]

use latchkey_core::Timestamp;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let now = Timestamp::from_unix(1_795_000_000);
    if let Ok(metadata) = latchkey_saml::metadata::read(bytes, "fuzz.xml", now) {
        let _ = latchkey_saml::metadata::check(&metadata, now);
    }
    let _ = latchkey_saml::metadata::read_service_provider(bytes);
});
