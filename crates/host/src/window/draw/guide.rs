//! The guide cut into the pages on which its sections are done. Each section names its page in the guide itself, so that
//! the order of the pages and the order of the guide can be held against each other.

use crate::{
    app::guide_text,
    window::{GuideSection, GuideStepView, prose},
};
use latchkey_core::{setup::Setup, step::Step};
use latchkey_idp::Idp;
use latchkey_words::{Language, Reader};

pub(super) fn sections(idp: &dyn Idp, setup: &Setup, language: Language) -> Vec<GuideSection> {
    let say = latchkey_words::saying(language, Reader::Window);
    let guide = idp.guide(Some(setup), guide_text(language), &say);
    let step = |step: latchkey_idp::guide::GuideStep| GuideStepView {
        text: prose(&step.text),
        caution: step.caution.as_deref().map(prose),
        id: step.id,
        values: step.values,
        check: step.check,
        ticked: step.ticked,
    };
    guide
        .sections
        .into_iter()
        .map(|section| GuideSection {
            step: section.page.unwrap_or(Step::ServiceProvider),
            id: section.id,
            title: section.title,
            steps: section.steps.into_iter().map(step).collect(),
        })
        .collect()
}
