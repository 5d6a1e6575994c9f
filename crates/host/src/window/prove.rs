//! The words of what was proved at an identity provider.

use super::language::Spoken;
use latchkey_core::administration::{MetadataProof, PeoplePreview, PreviewedPerson, ProblemCount, ScimState};

impl Spoken for ProblemCount {
    fn say_in_german(&mut self) {
        self.title.say_in_german();
    }
}

impl Spoken for PreviewedPerson {
    fn say_in_german(&mut self) {
        self.failed.say_in_german();
    }
}

impl Spoken for PeoplePreview {
    fn say_in_german(&mut self) {
        self.people.say_in_german();
        self.counts.say_in_german();
        self.findings.say_in_german();
    }
}

impl Spoken for ScimState {
    fn say_in_german(&mut self) {
        self.findings.say_in_german();
    }
}

impl Spoken for MetadataProof {
    fn say_in_german(&mut self) {
        self.findings.say_in_german();
    }
}
