//! Whatever a person brings: a file of any of the forms that are told apart, a recording of a browser among them.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(found) = latchkey_saml::intake::read(bytes) else { return };
    assert!(!found.responses.is_empty(), "what was found is there");
    for response in &found.responses {
        let _ = response.xml();
    }
});
