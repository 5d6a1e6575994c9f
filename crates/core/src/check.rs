//! What a check found. Every check of the product, in the window, in `--json` and in the bundle's evidence, speaks
//! through [`Finding`]: what was wanted, what was got, how to fix it, who can and where to click.

use crate::{
    Code,
    message::{Message, Said, say},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a check ended.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// What was asked for holds.
    Passed,
    /// It does not hold; the sign-in or the step will not work.
    Failed,
    /// It works or may work, and somebody should look at it.
    Warning,
    /// Not judged, because its cause is already failing or because what it needs is not known yet.
    Skipped,
}

/// Who can fix it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Owner {
    /// Whoever administers the identity provider.
    Idp,
    /// Whoever may change the DNS zone.
    Dns,
    /// An Owner of Claude or an Admin of the Console.
    Claude,
    /// A clock is wrong: whoever runs the machine that has it.
    Clock,
    /// The person at this machine.
    You,
}

impl Owner {
    /// Who that is, as a part of a sentence.
    pub fn called(self) -> Message {
        match self {
            Self::Idp => say::owner_called::idp(),
            Self::Dns => say::owner_called::dns(),
            Self::Claude => say::owner_called::claude(),
            Self::Clock => say::owner_called::clock(),
            Self::You => say::owner_called::you(),
        }
    }
}

/// One check's result. The JSON of this type is a contract (see the command line's documentation).
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Finding {
    /// A stable name in snake_case; programs match this, never the words.
    #[ts(type = "string")]
    pub code: Code,
    /// How the check ended.
    pub status: Status,
    /// One plain sentence without a full stop.
    #[ts(type = "string")]
    pub title: Said,
    /// What was wanted, as text to compare.
    #[ts(type = "string | null")]
    pub want: Option<Said>,
    /// What was got.
    #[ts(type = "string | null")]
    pub got: Option<Said>,
    /// The next move, in the imperative.
    #[ts(type = "string | null")]
    pub fix: Option<Said>,
    /// Who can make that move.
    pub owner: Option<Owner>,
    /// Where to click, in the words of that system, parts joined by ` › `.
    #[ts(type = "string | null")]
    pub place: Option<Said>,
    /// Which of `want` and `got` are words of ours. All else in them is a value, which nobody puts into another
    /// language. The rule that makes the finding says it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(type = "Array<\"want\" | \"got\">")]
    pub words: Vec<Side>,
    /// The codes of the checks that have to hold first; a skipped finding names its cause here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(type = "Array<string>")]
    pub depends_on: Vec<Code>,
    /// The setting at the identity provider that fixes it; whoever knows that provider turns it into `place` (see
    /// [`locate`]).
    #[serde(skip)]
    #[ts(skip)]
    pub setting: Option<Setting>,
}

/// One side of a comparison.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// What was wanted.
    Want,
    /// What was got.
    Got,
}

/// A setting at the identity provider, which every provider calls and places differently.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// The URL to which the response is posted; also its Recipient and Destination.
    Acs,
    /// The audience: the service provider's entity ID.
    Audience,
    /// The subject's name and format.
    NameId,
    /// The attribute mappings.
    Attributes,
    /// The groups or entitlements that are sent.
    Groups,
    /// Which certificate signs.
    SigningCertificate,
    /// Whether the assertion itself is signed.
    SignAssertion,
    /// Signature and digest algorithm.
    SignatureAlgorithm,
    /// Encryption of assertions.
    Encryption,
    /// Whether requests have to be signed.
    RequestSigning,
    /// Who may use the application.
    Assignment,
    /// Where the metadata is.
    Metadata,
    /// How long assertions are valid.
    Validity,
}

/// Every setting.
pub const SETTINGS: [Setting; 13] = [
    Setting::Acs,
    Setting::Audience,
    Setting::NameId,
    Setting::Attributes,
    Setting::Groups,
    Setting::SigningCertificate,
    Setting::SignAssertion,
    Setting::SignatureAlgorithm,
    Setting::Encryption,
    Setting::RequestSigning,
    Setting::Assignment,
    Setting::Metadata,
    Setting::Validity,
];

/// Fills in where to click: `place_of` knows the identity provider.
pub fn locate<P: Into<Said>>(findings: &mut [Finding], place_of: impl Fn(Setting) -> Option<P>) {
    for finding in findings {
        if finding.place.is_none() {
            finding.place = finding.setting.and_then(&place_of).map(Into::into);
        }
    }
}

impl Finding {
    fn new(code: Code, status: Status, title: Message) -> Self {
        Self {
            code,
            status,
            title: title.into(),
            want: None,
            got: None,
            fix: None,
            owner: None,
            place: None,
            words: Vec::new(),
            depends_on: Vec::new(),
            setting: None,
        }
    }

    /// A check that holds.
    pub fn passed(code: Code, title: Message) -> Self {
        Self::new(code, Status::Passed, title)
    }

    /// A check that does not hold.
    pub fn failed(code: Code, title: Message) -> Self {
        Self::new(code, Status::Failed, title)
    }

    /// Something to look at that blocks nothing.
    pub fn warning(code: Code, title: Message) -> Self {
        Self::new(code, Status::Warning, title)
    }

    /// A check that was not judged because `cause` failed first or is not known yet.
    pub fn skipped(code: Code, title: Message, cause: Code) -> Self {
        let mut finding = Self::new(code, Status::Skipped, title);
        finding.depends_on.push(cause);
        finding
    }

    /// What was wanted: a value.
    #[must_use]
    pub fn want(mut self, want: impl Into<String>) -> Self {
        self.words.retain(|side| *side != Side::Want);
        self.want = Some(Said::Words(want.into()));
        self
    }

    /// What was got: a value.
    #[must_use]
    pub fn got(mut self, got: impl Into<String>) -> Self {
        self.words.retain(|side| *side != Side::Got);
        self.got = Some(Said::Words(got.into()));
        self
    }

    /// What was wanted, in words of ours.
    #[must_use]
    pub fn want_words(mut self, want: Message) -> Self {
        self.words.retain(|side| *side != Side::Want);
        self.words.push(Side::Want);
        self.want = Some(want.into());
        self
    }

    /// What was got, in words of ours.
    #[must_use]
    pub fn got_words(mut self, got: Message) -> Self {
        self.words.retain(|side| *side != Side::Got);
        self.words.push(Side::Got);
        self.got = Some(got.into());
        self
    }

    /// What was got: a value, or words of ours where there is none.
    #[must_use]
    pub fn got_or(self, got: Option<impl Into<String>>, words: Message) -> Self {
        match got {
            Some(got) => self.got(got),
            None => self.got_words(words),
        }
    }

    /// The next move.
    #[must_use]
    pub fn fix(mut self, fix: Message) -> Self {
        self.fix = Some(fix.into());
        self
    }

    /// Who can make it.
    #[must_use]
    pub fn owner(mut self, owner: Owner) -> Self {
        self.owner = Some(owner);
        self
    }

    /// The identity provider's setting that fixes it; also makes its administrator the owner.
    #[must_use]
    pub fn setting(mut self, setting: Setting) -> Self {
        self.setting = Some(setting);
        self.owner.get_or_insert(Owner::Idp);
        self
    }

    /// Where to click.
    #[must_use]
    pub fn at(mut self, place: impl Into<Said>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// Whether this finding means that something asked for does not hold.
    pub fn is_failure(&self) -> bool {
        self.status == Status::Failed
    }
}

/// Whether nothing in `findings` failed.
pub fn all_hold(findings: &[Finding]) -> bool {
    !findings.iter().any(Finding::is_failure)
}
