//! The words of what was proved at an identity provider.

use super::{Language, language::Spoken};
use latchkey_core::administration::{MetadataProof, PeoplePreview, PreviewedPerson, ProblemCount, ScimState};

impl Spoken for ProblemCount {
    fn say_in(&mut self, language: Language) {
        self.title.say_in(language);
    }
}

impl Spoken for PreviewedPerson {
    fn say_in(&mut self, language: Language) {
        self.grants.say_in(language);
        self.failed.say_in(language);
    }
}

impl Spoken for PeoplePreview {
    fn say_in(&mut self, language: Language) {
        self.people.say_in(language);
        self.counts.say_in(language);
        self.findings.say_in(language);
    }
}

impl Spoken for ScimState {
    fn say_in(&mut self, language: Language) {
        self.findings.say_in(language);
    }
}

impl Spoken for MetadataProof {
    fn say_in(&mut self, language: Language) {
        self.findings.say_in(language);
    }
}
