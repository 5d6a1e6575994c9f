//! Everything that the pages draw of one setup.

use super::{administration::AdministrationView, brought::JudgedLine, doors::Door, prose::Block};
use crate::app::Difference;
use latchkey_core::{
    Failure, Finding, Timestamp,
    attribute::{Attribute, AttributeChoice},
    before_you_start::{Need, VendorPage},
    certificate::{CertificateFacts, SigningCertificate},
    checklist::Question,
    handover::Role,
    message::Said,
    product::{Plan, Product},
    provisioning::{Administrator, Mode},
    service_provider::Correction,
    setup::{Answer, BundleSource, ClaimCount, ExportRecord, ParentOrganization, People, SetupName},
    sign_in::Verdict,
    view::Snapshot,
};
use latchkey_idp::{
    Summary,
    guide::CopyValue,
    mapping::{NameIdRow, Variant},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// One line of the list of setups.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct SetupLine {
    /// Its name.
    pub name: SetupName,
    /// The identity provider's name.
    #[ts(type = "string")]
    pub idp: Said,
    /// The organizations with their plans, in words.
    #[ts(type = "Array<string>")]
    pub organizations: Vec<Said>,
    /// How many steps are completed.
    pub completed: u32,
    /// How many steps there are.
    pub steps: u32,
    /// Whether a step has a problem.
    pub problem: bool,
    /// When it was last changed.
    pub changed: Option<Timestamp>,
    /// Why it cannot be read, where it cannot.
    pub failure: Option<Failure>,
}

/// What is known of the identity provider's metadata, without the metadata itself.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct MetadataView {
    /// The URL, file name or `pasted` that it came from.
    pub source: String,
    /// When it was read.
    pub read_at: Timestamp,
    /// The identity provider's entity ID.
    pub entity_id: String,
    /// Where a sign-in begins (HTTP-Redirect).
    pub sso_redirect: Option<String>,
    /// Where a sign-in begins (HTTP-POST).
    pub sso_post: Option<String>,
    /// The signing certificates.
    pub certificates: Vec<CertificateFacts>,
}

/// What is known of the application at the identity provider.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct ApplicationView {
    /// The identity provider's address.
    pub base_url: Option<String>,
    /// The application's name.
    pub name: Option<String>,
    /// Its slug, realm or similar.
    pub slug: Option<String>,
    /// The pinned certificate of the identity provider's address.
    pub server_fingerprint: Option<String>,
    /// The pinned certificate of the metadata's address.
    pub metadata_fingerprint: Option<String>,
    /// Its metadata, once read.
    pub metadata: Option<MetadataView>,
}

/// One attribute: what it is called on the wire and where the identity provider takes it from.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct MappingRow {
    /// Which attribute.
    pub attribute: Attribute,
    /// What it is, in one line.
    #[ts(type = "string")]
    #[ts(type = "string")]
    pub about: Said,
    /// Its name on the wire under the setup's naming.
    pub wire_name: String,
    /// What the entry is called at the provider.
    pub label: String,
    /// The value's source in the provider's own language under the setup's choice; nothing where it cannot be sent.
    #[ts(type = "string | null")]
    pub source: Option<Said>,
    /// What to choose beside the source, or what has to be done before there is one.
    #[ts(type = "string | null")]
    pub note: Option<Said>,
    /// What is sent where the person has no such value.
    #[ts(type = "string | null")]
    pub otherwise: Option<Said>,
    /// Another source, on request.
    pub variant: Option<Variant>,
    /// Why this provider cannot send the attribute.
    #[ts(type = "string | null")]
    pub exception: Option<Said>,
}

/// A provisioning mode and whether the plan allows it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct ModeChoice {
    /// Which.
    pub mode: Mode,
    /// Its name.
    pub label: String,
    /// Why the plan does not allow it; nothing where it does.
    #[ts(type = "string | null")]
    pub refusal: Option<Said>,
}

/// What a page needs of one organization besides the snapshot.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct OrganizationView {
    /// Its name, as in the snapshot.
    pub name: String,
    /// What is connected.
    pub product: Product,
    /// The product's name.
    pub product_name: String,
    /// Its plan.
    pub plan: Plan,
    /// The plan's name.
    #[ts(type = "string")]
    pub plan_name: Said,
    /// The built-in roles, from the one that may do most.
    pub roles: Vec<String>,
    /// Whether there may be custom roles besides.
    pub custom_roles: bool,
    /// The seat types, best first.
    pub seats: Vec<String>,
    /// The modes, with the reason where one is not allowed.
    pub modes: Vec<ModeChoice>,
    /// What was found of its provisioning.
    pub findings: Vec<Finding>,
    /// The gate before Require SSO in this organization's product.
    pub gate: Vec<Finding>,
    /// The name of the switch that enforces SSO.
    pub require_sso: String,
    /// The role that may change the settings.
    pub administrator: String,
    /// The product's settings page.
    pub settings_url: String,
}

/// A question of the live check-list with its answer.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct QuestionView {
    /// The question.
    pub question: Question,
    /// The answer, once given.
    pub answer: Option<Answer>,
}

/// One line of the history of sign-in tests.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct TestLine {
    /// Its number; the oldest that is kept has 0.
    pub index: u32,
    /// When the response arrived.
    pub at: Timestamp,
    /// Whether the built-in identity provider answered.
    pub rehearsal: bool,
    /// The verified e-mail address.
    pub email: Option<String>,
    /// The fault that was made on purpose.
    pub broken: Option<String>,
    /// Whether a service provider takes the response.
    pub verdict: Verdict,
    /// Whether Claude would let the person in.
    pub would_claude_accept: Option<bool>,
    /// The title of the first finding that failed.
    #[ts(type = "string | null")]
    pub cause: Option<Said>,
}

/// A step of the guide.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct GuideStepView {
    /// The name under which its tick is kept.
    pub id: String,
    /// What to do.
    pub text: Vec<Block>,
    /// What to copy.
    pub values: Vec<CopyValue>,
    /// What to beware of.
    pub caution: Option<Vec<Block>>,
    /// The code of the check that proves it.
    pub check: Option<String>,
    /// When it was ticked off.
    pub ticked: Option<Timestamp>,
}

/// A section of the guide.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct GuideSection {
    /// A stable name.
    pub id: String,
    /// The page on which it is shown.
    pub step: latchkey_core::step::Step,
    /// The title.
    pub title: String,
    /// The steps.
    pub steps: Vec<GuideStepView>,
}

/// Something to tick off on WorkOS's pages.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct TickView {
    /// The name under which the tick is kept.
    pub id: String,
    /// What to do.
    #[ts(type = "string")]
    pub words: Said,
    /// When it was ticked off.
    pub ticked: Option<Timestamp>,
}

/// What the other side would show, in a rehearsal: Latchkey plays Claude, WorkOS and the DNS host.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct StandIn {
    /// A domain that belongs to nobody.
    pub domain: String,
    /// The host of the TXT record that Claude's page would show.
    pub host: String,
    /// The TXT value that Claude's page would show.
    pub txt_value: String,
    /// What WorkOS's page would show, as one text to copy.
    pub service_provider: String,
    /// Groups of the built-in identity provider.
    pub groups: Vec<String>,
}

/// Everything that the pages draw of one setup.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct View {
    /// Steps, fields, domains with their last look, the last sign-in test, the gate, the log.
    pub snapshot: Snapshot,
    /// The text of every field: what was typed last, else the value that the setup holds. By the field's name, with `@`
    /// and the organization behind it where the field belongs to one.
    pub texts: BTreeMap<String, String>,
    /// The identity provider, as in the catalogue.
    pub idp: Summary,
    /// What the provider calls the thing that is created for Claude, for instance `application`.
    #[ts(type = "string")]
    pub application_word: Said,
    /// What the provider calls what travels in `groups`, for instance `entitlement`.
    #[ts(type = "string")]
    pub group_word: Said,
    /// Who holds which rights.
    pub people: People,
    /// Where the parent organization comes from.
    pub parent: ParentOrganization,
    /// The organizations, in the snapshot's order.
    pub organizations: Vec<OrganizationView>,
    /// What each later step will need.
    pub needs: Vec<Need>,
    /// The vendors' own pages.
    pub reading: Vec<VendorPage>,
    /// What is known about merging a Console organization into a parent, in plain sentences.
    #[ts(type = "Array<string>")]
    pub merging: Vec<Said>,
    /// The signing certificate.
    pub certificate: Option<SigningCertificate>,
    /// Whether the certificate's key is in this machine's vault, by the setup's own word.
    pub key_here: bool,
    /// How attributes are sent.
    pub attributes: AttributeChoice,
    /// The attributes.
    pub mapping: Vec<MappingRow>,
    /// The subject's name.
    pub name_id: NameIdRow,
    /// What a preview assumes.
    #[ts(type = "Array<string>")]
    pub preview_notes: Vec<Said>,
    /// Whether the mappings were said to stand at the identity provider.
    pub attributes_done: bool,
    /// The application at the identity provider.
    pub application: ApplicationView,
    /// What is chosen, known and done through its administration API; nothing where Latchkey speaks to none.
    pub administration: Option<AdministrationView>,
    /// Right values for ACS URL and Entity ID where those typed have a slip.
    pub correction: Option<Correction>,
    /// The sign-in tests, newest first.
    pub tests: Vec<TestLine>,
    /// The responses from elsewhere that were judged, newest first.
    pub judged: Vec<JudgedLine>,
    /// Who must never be locked out.
    pub administrators: Vec<Administrator>,
    /// The live check-list.
    pub questions: Vec<QuestionView>,
    /// The steps by hand at the identity provider, filled in.
    pub guide: Vec<GuideSection>,
    /// The steps on WorkOS's pages.
    pub workos: Vec<TickView>,
    /// The acts of provisioning, in the order in which nobody is locked out.
    #[ts(type = "Array<string>")]
    pub order_of_acts: Vec<Said>,
    /// The exports that were made, newest first.
    pub exports: Vec<ExportRecord>,
    /// For each place that a finding names, the page to open, where its address is known.
    pub doors: Vec<Door>,
    /// In a rehearsal, what the other side would show.
    pub rehearsal: Option<StandIn>,
}

/// What would go if a setup were deleted.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Deletion {
    /// The setup.
    pub name: SetupName,
    /// What goes, one sentence each.
    #[ts(type = "Array<string>")]
    pub goes: Vec<Said>,
    /// What stays, one sentence each.
    #[ts(type = "Array<string>")]
    pub stays: Vec<Said>,
}

/// A bundle that was read and not taken in yet.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Incoming {
    /// The setup's name.
    pub name: SetupName,
    /// Whether there is a setup of that name.
    pub exists: bool,
    /// What taking it in changes of the one that is there: everything, with what is long counted.
    pub differences: Vec<Difference>,
    /// Where it comes from, by its own word.
    pub from: BundleSource,
    /// What it claims was tested, ticked and answered elsewhere; none of it counts here.
    pub claims: Vec<ClaimCount>,
    /// Whether the certificate's key is not on this machine.
    pub lacks_key: bool,
    /// Whether the bundle holds the key, encrypted.
    pub holds_key: bool,
}

/// One file of the bundle that an export would write.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct BundleFile {
    /// Its name in the archive.
    pub name: String,
    /// What it is, in one line.
    #[ts(type = "string")]
    pub about: Said,
    /// Its size in bytes.
    pub bytes: u32,
    /// Its text, where it is text.
    pub text: Option<String>,
}

/// A part of the runbook.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct RunbookPart {
    /// Its title.
    pub title: String,
    /// Its text.
    pub text: Vec<Block>,
}

/// The page for one of the people involved.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct HandoverPage {
    /// For whom.
    pub role: Role,
    /// The page, to show and to print.
    pub text: Vec<Block>,
    /// The same as Markdown, to copy into a message.
    pub markdown: String,
}
