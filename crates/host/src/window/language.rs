//! Puts what the window gets into the person's language. What a person typed, what was copied from a page and what goes
//! out to others (values, addresses, codes, the files of the bundle) stays as it is: it is never looked for among the
//! phrases. Where a text may be either, whoever makes it says that it is words (`Finding::words`, `CopyValue::words`).

use super::{
    Catalogue, Deletion, GuideSection, GuideStepView, Incoming, Language, MappingRow, OrganizationView, QuestionView,
    SetupLine, TestLine, TickView, View,
    german::{in_german, words_in_german},
    inline,
    prose::Block,
};
use latchkey_core::{
    Failure, Finding,
    check::Side,
    domain::{DomainClaim, DomainReport, ServerAnswer, ServerKind},
    message::{Said, say::own_resolver},
    setup::LogEntry,
    sign_in::SignInTest,
};
use latchkey_idp::{Preview, Summary, guide::CopyValue};
use latchkey_words::{Reader, say, sentence};

/// Something with words in it.
pub trait Spoken: Sized {
    /// Puts its words into that language.
    fn say_in(&mut self, language: Language);

    /// The same in `language`.
    #[must_use]
    fn in_language(mut self, language: Language) -> Self {
        self.say_in(language);
        self
    }
}

/// Words of ours that stand where a value might.
fn words_in(words: String, language: Language) -> String {
    match language {
        Language::En => words,
        Language::De => words_in_german(words),
    }
}

/// Says what is a message; everything else is a value, which stays as it is.
pub(super) fn words_of(said: &mut Said, language: Language) {
    if said.message().is_some() {
        said.say_in(language);
    }
}

impl Spoken for String {
    fn say_in(&mut self, language: Language) {
        if language == Language::De
            && let Some(german) = in_german(self)
        {
            *self = german;
        }
    }
}

impl Spoken for Said {
    fn say_in(&mut self, language: Language) {
        match self {
            Self::Words(words) => words.say_in(language),
            Self::Message(message) => *self = Self::Words(say(message, language.into(), Reader::Window)),
        }
    }
}

impl<T: Spoken> Spoken for Option<T> {
    fn say_in(&mut self, language: Language) {
        self.iter_mut().for_each(|one| one.say_in(language));
    }
}

impl<T: Spoken> Spoken for Vec<T> {
    fn say_in(&mut self, language: Language) {
        self.iter_mut().for_each(|one| one.say_in(language));
    }
}

impl Spoken for Failure {
    fn say_in(&mut self, language: Language) {
        self.message.say_in(language);
        self.message = Said::Words(sentence(&self.message).into_owned());
        self.fix.say_in(language);
    }
}

impl Spoken for Finding {
    fn say_in(&mut self, language: Language) {
        self.title.say_in(language);
        for side in std::mem::take(&mut self.words) {
            let said = match side {
                Side::Want => &mut self.want,
                Side::Got => &mut self.got,
            };
            if let Some(Said::Words(words)) = said {
                *words = words_in(std::mem::take(words), language);
            }
            self.words.push(side);
        }
        // What is no message by now is data.
        for said in [&mut self.want, &mut self.got].into_iter().flatten().filter(|said| said.message().is_some()) {
            said.say_in(language);
        }
        self.fix.say_in(language);
        self.place.say_in(language);
    }
}

impl Spoken for LogEntry {
    fn say_in(&mut self, language: Language) {
        self.what.say_in(language);
        self.result.say_in(language);
    }
}

impl Spoken for ServerAnswer {
    fn say_in(&mut self, language: Language) {
        // Every other server has a name.
        if self.kind == ServerKind::System {
            self.server = say(&own_resolver::alone(), language.into(), Reader::Window).into();
        }
    }
}

impl Spoken for DomainReport {
    fn say_in(&mut self, language: Language) {
        self.answers.say_in(language);
        self.findings.say_in(language);
    }
}

impl Spoken for DomainClaim {
    fn say_in(&mut self, language: Language) {
        self.report.say_in(language);
    }
}

impl Spoken for SignInTest {
    fn say_in(&mut self, language: Language) {
        self.judgement.findings.say_in(language);
    }
}

impl Spoken for Preview {
    fn say_in(&mut self, language: Language) {
        let values = self.attributes.0.iter_mut().flat_map(|(_, values)| values);
        values.for_each(|value| words_of(value, language));
        self.findings.say_in(language);
    }
}

impl Spoken for Summary {
    fn say_in(&mut self, language: Language) {
        words_of(&mut self.name, language);
        words_of(&mut self.connection, language);
        self.certificate.words.say_in(language);
        self.links.iter_mut().for_each(|link| words_of(&mut link.label, language));
    }
}

impl Spoken for Catalogue {
    fn say_in(&mut self, language: Language) {
        self.idps.say_in(language);
        for product in &mut self.products {
            product.name.say_in(language);
            for plan in &mut product.plans {
                plan.name.say_in(language);
                plan.parent.say_in(language);
            }
        }
        for fault in self.sign_in_faults.iter_mut().chain(&mut self.domain_faults) {
            fault.description.say_in(language);
        }
        self.meanings.values_mut().for_each(|one| one.say_in(language));
    }
}

impl Spoken for SetupLine {
    fn say_in(&mut self, language: Language) {
        words_of(&mut self.idp, language);
        self.organizations.say_in(language);
        self.failure.say_in(language);
    }
}

impl Spoken for MappingRow {
    fn say_in(&mut self, language: Language) {
        self.about.say_in(language);
        self.source.iter_mut().for_each(|source| words_of(source, language));
        self.note.say_in(language);
        self.otherwise.say_in(language);
        self.exception.say_in(language);
        self.variant.iter_mut().for_each(|variant| variant.reason.say_in(language));
    }
}

impl Spoken for OrganizationView {
    fn say_in(&mut self, language: Language) {
        self.product_name.say_in(language);
        self.plan_name.say_in(language);
        for choice in &mut self.modes {
            choice.label.say_in(language);
            choice.refusal.say_in(language);
        }
        self.findings.say_in(language);
        self.gate.say_in(language);
    }
}

impl Spoken for QuestionView {
    fn say_in(&mut self, language: Language) {
        self.question.statement.say_in(language);
        self.question.words.say_in(language);
        self.question.why.say_in(language);
    }
}

impl Spoken for TestLine {
    fn say_in(&mut self, language: Language) {
        self.cause.say_in(language);
    }
}

impl Spoken for CopyValue {
    fn say_in(&mut self, language: Language) {
        self.label.say_in(language);
        if self.words {
            self.value = words_in(std::mem::take(&mut self.value), language);
        }
    }
}

impl Spoken for GuideStepView {
    fn say_in(&mut self, language: Language) {
        self.text.say_in(language);
        self.values.say_in(language);
        self.caution.say_in(language);
    }
}

impl Spoken for GuideSection {
    fn say_in(&mut self, language: Language) {
        self.title.say_in(language);
        self.steps.say_in(language);
    }
}

impl Spoken for TickView {
    fn say_in(&mut self, language: Language) {
        self.words.say_in(language);
    }
}

impl Spoken for View {
    fn say_in(&mut self, language: Language) {
        for step in &mut self.snapshot.steps {
            step.task.say_in(language);
            step.findings.say_in(language);
        }
        self.snapshot.fields.iter_mut().for_each(|field| field.findings.say_in(language));
        self.snapshot.domains.say_in(language);
        self.snapshot.last_test.say_in(language);
        self.snapshot.gate.say_in(language);
        self.snapshot.log.say_in(language);
        self.idp.say_in(language);
        self.application_word.say_in(language);
        self.group_word.say_in(language);
        self.organizations.say_in(language);
        self.needs.iter_mut().for_each(|need| need.what.say_in(language));
        self.merging.say_in(language);
        // A vendor's own title stays as it is; it is no phrase.
        self.reading.iter_mut().for_each(|page| page.title.say_in(language));
        self.administration.say_in(language);
        self.mapping.say_in(language);
        words_of(&mut self.name_id.source, language);
        self.preview_notes.say_in(language);
        self.tests.say_in(language);
        self.judged.say_in(language);
        self.questions.say_in(language);
        self.guide.say_in(language);
        self.workos.say_in(language);
        self.order_of_acts.say_in(language);
        // A place leads to its page by its words, so the doors are named in the same language.
        self.doors.iter_mut().for_each(|door| door.place.say_in(language));
    }
}

impl Spoken for Deletion {
    fn say_in(&mut self, language: Language) {
        self.goes.say_in(language);
        self.stays.say_in(language);
    }
}

/// A comparison names fields and values of two setups, which have no words.
impl Spoken for Incoming {
    fn say_in(&mut self, _language: Language) {}
}

impl Spoken for Block {
    fn say_in(&mut self, language: Language) {
        if language == Language::En {
            return;
        }
        match self {
            Self::Heading { content, .. } | Self::Paragraph { content } => inline::say_in_german(content),
            Self::List { items, .. } => items.say_in(language),
            Self::Table { heading, rows } => {
                heading.iter_mut().chain(rows.iter_mut().flatten()).for_each(inline::say_in_german);
            }
            Self::Quote { content } => content.say_in(language),
            Self::Code { .. } => {}
        }
    }
}
