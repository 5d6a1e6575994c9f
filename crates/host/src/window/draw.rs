//! A setup as its pages draw it, in one go and from the setup alone.

mod guide;
mod organization;
mod texts;

use super::{
    ApplicationView, JudgedLine, MappingRow, MetadataView, QuestionView, StandIn, TestLine, TickView, View,
    administration, doors::doors,
};
use crate::rehearse;
use latchkey_core::{
    Finding, Timestamp,
    attribute::{self, Attribute, Naming},
    before_you_start,
    check::Status,
    checklist,
    field::Field,
    message::{Message, Said, exact, say},
    product::Product,
    provisioning,
    service_provider::{self, Correction, Pasted},
    setup::Setup,
    view::Snapshot,
    wizard::ATTRIBUTES_DONE,
};
use latchkey_idp::{CertificateRule, Idp, Summary};
use latchkey_words::Language;

/// What the pages draw of `setup` at the time `now`. Its guide is in `language`; everything else is said on the way to the
/// page ([`super::Shown`]).
pub fn view(setup: &Setup, now: Timestamp, language: Language) -> View {
    let snapshot = Snapshot::of(setup, now);
    let idp = latchkey_idp::find(&setup.idp);
    let recipe = idp.map(|idp| idp.recipe());
    View {
        texts: texts::texts(setup),
        idp: idp.map_or_else(|| unknown(setup), |idp| idp.summary()),
        application_word: recipe
            .map_or_else(|| say::application_word::application().into(), |recipe| recipe.application.clone()),
        group_word: recipe.map_or_else(|| say::group_word::group().into(), |recipe| recipe.group.clone()),
        people: setup.people.clone(),
        parent: setup.parent,
        organizations: setup
            .organizations
            .iter()
            .map(|organization| organization::organization(setup, organization, now))
            .collect(),
        needs: before_you_start::needs(),
        reading: before_you_start::vendor_pages(setup),
        merging: merging(setup),
        certificate: setup.certificate.clone(),
        key_here: setup.certificate.as_ref().is_some_and(|certificate| certificate.vault_entry.is_some()),
        attributes: setup.attributes.clone(),
        mapping: idp.map(|idp| mapping(idp, setup)).unwrap_or_default(),
        name_id: idp.map(|idp| idp.mapping().name_id.clone()).unwrap_or_default(),
        preview_notes: recipe.map(|recipe| recipe.preview_notes.clone()).unwrap_or_default(),
        attributes_done: setup.ticks.contains_key(ATTRIBUTES_DONE),
        application: application(setup),
        administration: administration::of(setup),
        correction: correction(setup),
        tests: tests(setup),
        judged: judged(setup),
        administrators: setup.administrators.clone(),
        questions: questions(setup),
        // The rehearsal has no pages to click through; its guide is about the command line.
        guide: idp
            .filter(|_| !setup.idp.is_rehearsal())
            .map(|idp| guide::sections(idp, setup, language))
            .unwrap_or_default(),
        workos: workos(setup),
        order_of_acts: provisioning::order_of_acts(setup).into_iter().map(Into::into).collect(),
        exports: setup.exports.iter().rev().cloned().collect(),
        doors: doors(setup, &snapshot),
        rehearsal: setup.idp.is_rehearsal().then(stand_in),
        snapshot,
    }
}

/// An identity provider that this version does not know: a newer version may have made the setup.
fn unknown(setup: &Setup) -> Summary {
    Summary {
        id: setup.idp.to_string(),
        name: exact(&setup.idp).into(),
        connection: Said::default(),
        naming: setup.attributes.naming,
        certificate: CertificateRule::default(),
        directory_sync: latchkey_idp::recipe::DirectorySync::None,
        metadata: latchkey_idp::recipe::MetadataDelivery::Url,
        needs_https: setup.loopback.https,
        offers_deduplication: false,
        links: Vec::new(),
        logo: String::new(),
    }
}

/// Only a Console organization can be merged into somebody's parent.
fn merging(setup: &Setup) -> Vec<Said> {
    let console = setup.organizations.iter().any(|organization| organization.product == Product::Console);
    let facts = if console { before_you_start::merge_facts() } else { Vec::new() };
    facts.into_iter().map(Said::from).collect()
}

fn mapping(idp: &dyn Idp, setup: &Setup) -> Vec<MappingRow> {
    let row = |attribute: Attribute| {
        let row = idp.mapping().row(attribute);
        let groups = (attribute == Attribute::Groups).then(|| idp.groups_source(Some(setup)));
        MappingRow {
            attribute,
            about: about(attribute, setup.attributes.naming).into(),
            wire_name: attribute.wire_name(setup.attributes.naming).to_owned(),
            label: row.map(|row| row.label.clone()).unwrap_or_default(),
            source: match &groups {
                Some(groups) => groups.source.clone(),
                None => idp.mapping().source(attribute, &setup.attributes).cloned(),
            },
            note: groups.and_then(|groups| groups.note),
            otherwise: row.and_then(|row| row.otherwise.clone()),
            variant: row.and_then(|row| row.variant.clone()),
            exception: row.and_then(|row| row.exception.clone()),
        }
    };
    attribute::ALL.into_iter().map(row).collect()
}

/// What an attribute is, in one line.
fn about(attribute: Attribute, naming: Naming) -> Message {
    match (attribute, naming) {
        (Attribute::Id, Naming::Short) => say::attribute_about::id(),
        (Attribute::Id, Naming::EntraUris) => say::attribute_about::sign_in_name(),
        (Attribute::Email, _) => say::attribute_about::email(),
        (Attribute::FirstName, _) => say::attribute_about::first_name(),
        (Attribute::LastName, _) => say::attribute_about::last_name(),
        (Attribute::Groups, _) => say::attribute_about::groups(),
    }
}

fn application(setup: &Setup) -> ApplicationView {
    let application = &setup.application;
    ApplicationView {
        base_url: application.base_url.clone(),
        name: application.name.clone(),
        slug: application.slug.clone(),
        server_fingerprint: application.server_fingerprint.clone(),
        metadata_fingerprint: application.metadata_fingerprint.clone(),
        metadata: application.metadata.as_ref().map(|metadata| MetadataView {
            source: metadata.source.clone(),
            read_at: metadata.read_at,
            entity_id: metadata.entity_id.clone(),
            sso_redirect: metadata.sso_redirect.clone(),
            sso_post: metadata.sso_post.clone(),
            certificates: metadata.signing_certificates.clone(),
        }),
    }
}

/// Right values for what was pasted or typed last, where something about it failed.
fn correction(setup: &Setup) -> Option<Correction> {
    let failed = |field: Field| {
        setup.problems.get(field.name()).is_some_and(|findings| findings.iter().any(Finding::is_failure))
    };
    let draft = |field: Field| setup.drafts.text(field.name()).to_owned();
    let pasted = if failed(Field::ServiceProvider) {
        Pasted::Blob { text: draft(Field::ServiceProvider) }
    } else {
        let values = &setup.service_provider;
        let or =
            |draft: String, value: Option<String>| if draft.is_empty() { value.unwrap_or_default() } else { draft };
        Pasted::Fields {
            acs: or(draft(Field::Acs), values.acs.as_ref().map(ToString::to_string)),
            entity_id: or(draft(Field::EntityId), values.entity_id.as_ref().map(ToString::to_string)),
        }
    };
    service_provider::parse(&pasted).correction
}

fn tests(setup: &Setup) -> Vec<TestLine> {
    let line = |(index, test): (usize, &latchkey_core::sign_in::SignInTest)| TestLine {
        index: u32::try_from(index).unwrap_or(u32::MAX),
        at: test.at,
        rehearsal: test.rehearsal,
        email: test.email.clone(),
        broken: test.broken.clone(),
        verdict: test.judgement.verdict,
        would_claude_accept: test.judgement.would_claude_accept,
        cause: test
            .judgement
            .findings
            .iter()
            .find(|finding| finding.status == Status::Failed)
            .map(|finding| finding.title.clone()),
    };
    let mut lines: Vec<TestLine> = setup.sign_in_tests.iter().enumerate().map(line).collect();
    lines.reverse();
    lines
}

fn judged(setup: &Setup) -> Vec<JudgedLine> {
    setup.judged_responses.iter().enumerate().rev().map(|(index, one)| JudgedLine::of(index, one)).collect()
}

fn questions(setup: &Setup) -> Vec<QuestionView> {
    checklist::questions(setup)
        .into_iter()
        .map(|question| QuestionView { answer: setup.answers.get(&question.id).cloned(), question })
        .collect()
}

fn workos(setup: &Setup) -> Vec<TickView> {
    service_provider::workos_ticks(setup)
        .into_iter()
        .map(|tick| TickView { id: tick.id.to_owned(), ticked: setup.ticks.get(tick.id).copied(), words: tick.words })
        .collect()
}

fn stand_in() -> StandIn {
    StandIn {
        domain: rehearse::DOMAIN.to_owned(),
        host: rehearse::HOST.to_owned(),
        txt_value: rehearse::TXT_VALUE.to_owned(),
        service_provider: rehearse::PASTED.to_owned(),
        groups: rehearse::GROUPS.iter().map(|&group| group.to_owned()).collect(),
    }
}
