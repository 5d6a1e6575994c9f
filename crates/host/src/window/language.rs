//! Puts what the window gets into the person's language. What a person typed, what was copied from a page and what goes
//! out to others (values, addresses, codes, the files of the bundle) stays as it is: it is never looked for among the
//! phrases. Where a text may be either, whoever makes it says that it is words (`Finding::words`, `CopyValue::words`).

use super::{
    BundleFile, Catalogue, Deletion, GuideSection, GuideStepView, HandoverPage, Incoming, Language, MappingRow,
    OrganizationView, QuestionView, RunbookPart, SetupLine, TestLine, TickView, View,
    german::{in_german, words_in_german},
    inline,
    prose::Block,
};
use latchkey_core::{
    Failure, Finding,
    check::Side,
    domain::{DomainClaim, DomainReport, ServerAnswer, ServerKind},
    product::PLANS,
    setup::LogEntry,
    sign_in::SignInTest,
};
use latchkey_idp::{Preview, Summary, guide::CopyValue};

/// Something with words in it.
pub trait Spoken: Sized {
    /// Puts its words into German.
    fn say_in_german(&mut self);

    /// The same in `language`.
    #[must_use]
    fn in_language(mut self, language: Language) -> Self {
        if language == Language::De {
            self.say_in_german();
        }
        self
    }
}

impl Spoken for String {
    fn say_in_german(&mut self) {
        if let Some(german) = in_german(self) {
            *self = german;
        }
    }
}

impl<T: Spoken> Spoken for Option<T> {
    fn say_in_german(&mut self) {
        self.iter_mut().for_each(T::say_in_german);
    }
}

impl<T: Spoken> Spoken for Vec<T> {
    fn say_in_german(&mut self) {
        self.iter_mut().for_each(T::say_in_german);
    }
}

impl Spoken for Failure {
    fn say_in_german(&mut self) {
        self.message.say_in_german();
        self.fix.say_in_german();
    }
}

impl Spoken for Finding {
    fn say_in_german(&mut self) {
        self.title.say_in_german();
        for side in std::mem::take(&mut self.words) {
            let said = match side {
                Side::Want => &mut self.want,
                Side::Got => &mut self.got,
            };
            *said = said.take().map(words_in_german);
            self.words.push(side);
        }
        self.fix.say_in_german();
        self.place.say_in_german();
    }
}

impl Spoken for LogEntry {
    fn say_in_german(&mut self) {
        self.what.say_in_german();
        self.result.say_in_german();
    }
}

impl Spoken for ServerAnswer {
    fn say_in_german(&mut self) {
        // Every other server has a name.
        if self.kind == ServerKind::System {
            self.server.say_in_german();
        }
    }
}

impl Spoken for DomainReport {
    fn say_in_german(&mut self) {
        self.answers.say_in_german();
        self.findings.say_in_german();
    }
}

impl Spoken for DomainClaim {
    fn say_in_german(&mut self) {
        self.report.say_in_german();
    }
}

impl Spoken for SignInTest {
    fn say_in_german(&mut self) {
        self.judgement.findings.say_in_german();
    }
}

impl Spoken for Preview {
    fn say_in_german(&mut self) {
        self.findings.say_in_german();
    }
}

impl Spoken for Summary {
    fn say_in_german(&mut self) {
        // Of a provider that is not known here there is the short name only, which is a value.
        if !latchkey_idp::ALL.iter().any(|idp| idp.id() == self.id) {
            return;
        }
        self.name.say_in_german();
        self.connection.say_in_german();
        self.certificate.words.say_in_german();
        self.links.iter_mut().for_each(|link| link.label.say_in_german());
    }
}

impl Spoken for Catalogue {
    fn say_in_german(&mut self) {
        self.idps.say_in_german();
        for product in &mut self.products {
            product.name.say_in_german();
            for plan in &mut product.plans {
                plan.name.say_in_german();
                plan.parent.say_in_german();
            }
        }
        for fault in self.sign_in_faults.iter_mut().chain(&mut self.domain_faults) {
            fault.description.say_in_german();
        }
        self.meanings.values_mut().for_each(String::say_in_german);
    }
}

impl Spoken for SetupLine {
    fn say_in_german(&mut self) {
        // The short name of a provider that is not known here is a value.
        if latchkey_idp::ALL.iter().any(|idp| idp.name() == self.idp) {
            self.idp.say_in_german();
        }
        for organization in &mut self.organizations {
            // The plan stands behind the name, which is a value.
            let named =
                PLANS.into_iter().find_map(|plan| Some((organization.strip_suffix(&format!(" ({plan})"))?, plan)));
            if let Some((name, plan)) = named {
                *organization = format!("{name} ({})", words_in_german(plan.to_string()));
            }
        }
        self.failure.say_in_german();
    }
}

impl Spoken for MappingRow {
    fn say_in_german(&mut self) {
        self.about.say_in_german();
        // A source with a note is made of group names, which have no words.
        if self.note.is_none() {
            self.source.say_in_german();
        }
        self.note.say_in_german();
        self.otherwise.say_in_german();
        self.exception.say_in_german();
        self.variant.iter_mut().for_each(|variant| variant.reason.say_in_german());
    }
}

impl Spoken for OrganizationView {
    fn say_in_german(&mut self) {
        self.product_name.say_in_german();
        self.plan_name.say_in_german();
        for choice in &mut self.modes {
            choice.label.say_in_german();
            choice.refusal.say_in_german();
        }
        self.findings.say_in_german();
        self.gate.say_in_german();
    }
}

impl Spoken for QuestionView {
    fn say_in_german(&mut self) {
        self.question.statement.say_in_german();
        self.question.words.say_in_german();
        self.question.why.say_in_german();
    }
}

impl Spoken for TestLine {
    fn say_in_german(&mut self) {
        self.cause.say_in_german();
    }
}

impl Spoken for CopyValue {
    fn say_in_german(&mut self) {
        self.label.say_in_german();
        if self.words {
            self.value = words_in_german(std::mem::take(&mut self.value));
        }
    }
}

impl Spoken for GuideStepView {
    fn say_in_german(&mut self) {
        self.text.say_in_german();
        self.values.say_in_german();
        self.caution.say_in_german();
    }
}

impl Spoken for GuideSection {
    fn say_in_german(&mut self) {
        self.title.say_in_german();
        self.steps.say_in_german();
    }
}

impl Spoken for TickView {
    fn say_in_german(&mut self) {
        self.words.say_in_german();
    }
}

impl Spoken for View {
    fn say_in_german(&mut self) {
        for step in &mut self.snapshot.steps {
            step.task.say_in_german();
            step.findings.say_in_german();
        }
        self.snapshot.fields.iter_mut().for_each(|field| field.findings.say_in_german());
        self.snapshot.domains.say_in_german();
        self.snapshot.last_test.say_in_german();
        self.snapshot.gate.say_in_german();
        self.snapshot.log.say_in_german();
        self.idp.say_in_german();
        self.application_word.say_in_german();
        self.group_word.say_in_german();
        self.organizations.say_in_german();
        self.needs.iter_mut().for_each(|need| need.what.say_in_german());
        self.merging.say_in_german();
        self.administration.say_in_german();
        self.mapping.say_in_german();
        self.name_id.source.say_in_german();
        self.preview_notes.say_in_german();
        self.tests.say_in_german();
        self.judged.say_in_german();
        self.questions.say_in_german();
        self.guide.say_in_german();
        self.workos.say_in_german();
        self.order_of_acts.say_in_german();
        // A place leads to its page by its words, so the doors are named in the same language.
        self.doors = std::mem::take(&mut self.doors)
            .into_iter()
            .map(|(mut place, page)| {
                place.say_in_german();
                (place, page)
            })
            .collect();
    }
}

impl Spoken for Deletion {
    fn say_in_german(&mut self) {
        self.goes.say_in_german();
        self.stays.say_in_german();
    }
}

/// A comparison names fields and values of two setups, which have no words.
impl Spoken for Incoming {
    fn say_in_german(&mut self) {}
}

impl Spoken for BundleFile {
    fn say_in_german(&mut self) {
        self.about.say_in_german();
    }
}

impl Spoken for RunbookPart {
    fn say_in_german(&mut self) {
        self.title.say_in_german();
        self.text.say_in_german();
    }
}

impl Spoken for HandoverPage {
    fn say_in_german(&mut self) {
        self.text.say_in_german();
        self.markdown = inline::markdown_in_german(&self.markdown);
    }
}

impl Spoken for Block {
    fn say_in_german(&mut self) {
        match self {
            Self::Heading { content, .. } | Self::Paragraph { content } => inline::say_in_german(content),
            Self::List { items, .. } => items.say_in_german(),
            Self::Table { heading, rows } => {
                heading.iter_mut().chain(rows.iter_mut().flatten()).for_each(inline::say_in_german);
            }
            Self::Quote { content } => content.say_in_german(),
            Self::Code { .. } => {}
        }
    }
}
