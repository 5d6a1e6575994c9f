//! One value by itself: is it a URL that can stand at the identity provider, or one of the things that people paste
//! instead. What WorkOS does not document only warns.

use crate::{
    Code, Finding, Owner,
    message::{Exact, Message, exact, say},
    plain::{is_hidden, shown},
};
use serde::Deserialize;
use std::{net::Ipv4Addr, sync::LazyLock};
use url::{Host, Url};

/// Which of the two values.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Field {
    /// The ACS URL.
    Acs,
    /// The Entity ID.
    EntityId,
}

impl Field {
    /// The name.
    pub(super) fn name(self) -> Exact {
        exact(match self {
            Self::Acs => "ACS URL",
            Self::EntityId => "Entity ID",
        })
    }

    /// What WorkOS's page calls it.
    pub(super) fn label(self) -> Exact {
        exact(match self {
            Self::Acs => "ACS URL",
            Self::EntityId => "SP Entity ID",
        })
    }

    /// The form that WorkOS documents.
    pub(super) fn shape(self) -> &'static str {
        match self {
            Self::Acs => "https://auth.workos.com/sso/saml/acs/…",
            Self::EntityId => "https://auth.workos.com/…",
        }
    }
}

/// An ID of WorkOS's is longer than this; a part of one is not called another connection.
const SHORTEST_ID: usize = 8;
/// The part that every ACS URL of WorkOS's has in its path. Source: WorkOS, integrations/onelogin-saml.
pub(super) const ACS_PATH: &str = "/sso/saml/acs/";

#[derive(Deserialize)]
pub(super) struct Elsewhere {
    contains: String,
    #[serde(flatten)]
    what: What,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum What {
    /// A page of this vendor.
    PageOf(String),
    /// An address of this identity provider.
    AddressOf(String),
    /// Something with a name of its own.
    Kind(Kind),
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    WorkosSetup,
    Scim,
    SignInLink,
}

impl Elsewhere {
    fn what(&self) -> Message {
        match &self.what {
            What::PageOf(whose) => say::address_of::page(exact(whose)),
            What::AddressOf(whose) => say::address_of::provider(exact(whose)),
            What::Kind(Kind::WorkosSetup) => say::address_of::workos_setup(),
            What::Kind(Kind::Scim) => say::address_of::scim(),
            What::Kind(Kind::SignInLink) => say::address_of::sign_in_link(),
        }
    }
}

/// `data/service_provider.toml`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    pub(super) acs_labels: Vec<String>,
    pub(super) entity_id_labels: Vec<String>,
    pub(super) other_labels: Vec<String>,
    pub(super) placeholder_words: Vec<String>,
    pub(super) example_domains: Vec<String>,
    pub(super) elsewhere: Vec<Elsewhere>,
}

pub(super) const TEXT: &str = include_str!("../../data/service_provider.toml");
pub(super) static DATA: LazyLock<Data> = LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());

/// What was found out about one value.
#[derive(Default)]
pub(super) struct Examined {
    pub(super) findings: Vec<Finding>,
    /// The value as it should read, where it can be told.
    pub(super) correction: Option<String>,
}

impl Examined {
    /// Whether the value can be used.
    pub(super) fn holds(&self) -> bool {
        crate::check::all_hold(&self.findings)
    }

    fn failed(finding: Finding, correction: Option<String>) -> Self {
        Self { findings: vec![finding], correction }
    }
}

/// Whether the path says that this is an ACS URL.
pub(super) fn looks_like_acs(text: &str) -> bool {
    let path = text.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    path.contains("/acs/") || path.ends_with("/acs")
}

/// Whether this is an entity ID in WorkOS's form: its host, then one part and nothing more.
pub(super) fn looks_like_entity_id(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| is_workos(&url) && segments(&url).len() == 1)
}

/// The last part of the path: the id that WorkOS gave.
pub(super) fn id_of(text: &str) -> Option<String> {
    segments(&Url::parse(text).ok()?).pop()
}

/// Whether both are values of WorkOS's, of two connections: the same address but for the ID at its end.
pub fn is_another_connection(want: &str, got: &str) -> bool {
    let parts = |text: &str| {
        let url = Url::parse(text).ok().filter(is_workos)?;
        let mut path = segments(&url);
        let id =
            path.pop().filter(|id| id.len() >= SHORTEST_ID && id.bytes().all(|byte| byte.is_ascii_alphanumeric()))?;
        Some((url.host_str()?.to_owned(), path, id.to_ascii_lowercase()))
    };
    match (parts(want), parts(got)) {
        (Some((host, path, id)), Some((other_host, other_path, other_id))) => {
            host == other_host && path == other_path && id != other_id
        }
        _ => false,
    }
}

/// Whether this is plainly something else than either value.
pub(super) fn is_elsewhere(text: &str) -> bool {
    elsewhere(text).is_some() || looks_like_metadata(text)
}

fn segments(url: &Url) -> Vec<String> {
    url.path_segments()
        .map(|parts| parts.filter(|part| !part.is_empty()).map(str::to_owned).collect())
        .unwrap_or_default()
}

fn is_workos(url: &Url) -> bool {
    url.host_str().is_some_and(|host| host == "workos.com" || host.ends_with(".workos.com"))
}

fn elsewhere(text: &str) -> Option<Message> {
    let text = text.to_ascii_lowercase();
    DATA.elsewhere.iter().find(|entry| text.contains(&entry.contains)).map(Elsewhere::what)
}

fn looks_like_metadata(text: &str) -> bool {
    let path = text.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    let path = path.trim_end_matches('/');
    path.ends_with("/metadata")
        || path.contains("/saml/metadata/")
        || path.contains("/federationmetadata/")
        || path.ends_with("/descriptor")
        || path.ends_with(".xml")
}

/// Examines one value, cleaned already; never an empty one.
pub(super) fn examine(field: Field, text: &str) -> Examined {
    if text.contains("://") && text.chars().any(char::is_whitespace) {
        let joined: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        let finding = bad(Code::ValueHasSpaces, say::value_has_spaces::inside(field.name()), field, text)
            .want(joined.clone())
            .fix(say::value_has_spaces::inside_fix());
        return Examined::failed(finding, Some(joined).filter(|joined| Url::parse(joined).is_ok()));
    }
    if text.chars().any(is_hidden) {
        let finding = bad(Code::StrayCharacters, say::stray_characters::inside(field.name()), field, &shown(text))
            .fix(say::stray_characters::inside_fix());
        return Examined::failed(finding, None);
    }
    if let Some(finding) = temporary(field, text) {
        return Examined::failed(finding, None);
    }
    let url = match Url::parse(text) {
        Ok(url) if url.host().is_some() => url,
        _ => return not_a_url(field, text),
    };
    if let Some(finding) = something_else(field, text, &url) {
        return Examined::failed(finding, None);
    }
    if url.scheme() == "http" {
        let correction = format!("https{}", text.get(4..).unwrap_or_default());
        let finding = bad(Code::HttpNotHttps, say::http_not_https::http(field.name()), field, text)
            .want(correction.clone())
            .fix(say::http_not_https::http_fix());
        return Examined::failed(finding, Some(correction));
    }
    if url.scheme() != "https" {
        return not_a_url(field, text);
    }
    if !url.username().is_empty() || url.password().is_some() {
        let finding = Finding::failed(Code::CredentialsInUrl, say::credentials_in_url::has_them(field.name()))
            .want(field.shape())
            .fix(say::credentials_in_url::has_them_fix())
            .owner(Owner::You);
        return Examined::failed(finding, None);
    }
    let mut examined = Examined::default();
    trailing_slash(field, text, &url, &mut examined);
    examined.findings.extend(oddities(field, text, &url));
    examined
}

fn bad(code: Code, title: Message, field: Field, got: &str) -> Finding {
    Finding::failed(code, title).want(field.shape()).got(got).owner(Owner::You)
}

/// A value that was only to stand there until WorkOS's is known.
fn temporary(field: Field, text: &str) -> Option<Finding> {
    let url = Url::parse(text).ok();
    let host_is_temporary = match url.as_ref().and_then(Url::host) {
        Some(Host::Ipv4(address)) => address.is_loopback() || address == Ipv4Addr::UNSPECIFIED,
        Some(Host::Ipv6(address)) => address.is_loopback() || address.is_unspecified(),
        Some(Host::Domain(name)) => DATA
            .example_domains
            .iter()
            .any(|domain| name == domain || name.strip_suffix(domain.as_str()).is_some_and(|rest| rest.ends_with('.'))),
        None => false,
    };
    // A host may well be called id.company.com: only the path's words count.
    let words = url.as_ref().filter(|url| url.has_host()).map_or(text, Url::path).to_lowercase();
    let word_is_temporary = words.split(|letter: char| !letter.is_alphanumeric()).any(|word| {
        let filler = word.len() >= 3 && word.chars().all(|letter| letter == 'x');
        filler || DATA.placeholder_words.iter().any(|placeholder| placeholder == word)
    });
    // Guides write ID where the value is to go; in the middle of a path the word means nothing.
    let ends_in_id = words.ends_with("/id");
    let brackets = text.contains(['<', '>', '{', '}', '…']) || text.contains("...");
    (host_is_temporary || word_is_temporary || ends_in_id || brackets).then(|| {
        bad(Code::TemporaryValue, say::temporary_value::temporary(field.name()), field, text)
            .fix(say::temporary_value::temporary_fix())
    })
}

fn not_a_url(field: Field, text: &str) -> Examined {
    let with_scheme = format!("https://{text}");
    let lacks_scheme = !text.contains("://")
        && Url::parse(&with_scheme)
            .is_ok_and(|url| matches!(url.host(), Some(Host::Domain(name)) if name.contains('.')));
    if lacks_scheme {
        let finding = bad(Code::SchemeMissing, say::scheme_missing::no_https(field.name()), field, text)
            .want(with_scheme.clone())
            .fix(say::scheme_missing::no_https_fix());
        return Examined::failed(finding, Some(with_scheme));
    }
    if field == Field::EntityId && text.starts_with("urn:") {
        let finding = Finding::warning(Code::EntityIdNotUrl, say::entity_id_not_url::name())
            .want(field.shape())
            .got(text)
            .fix(say::entity_id_not_url::name_fix())
            .owner(Owner::You);
        return Examined { findings: vec![finding], correction: None };
    }
    let finding = bad(Code::NotAUrl, say::not_a_url::no_address(field.name()), field, text);
    Examined::failed(finding.fix(say::not_a_url::no_address_fix()), None)
}

/// The other field's value, a metadata URL, a login page.
fn something_else(field: Field, text: &str, url: &Url) -> Option<Finding> {
    if field == Field::EntityId && looks_like_acs(text) {
        let finding = bad(Code::EntityIdIsAcsUrl, say::entity_id_is_acs_url::swapped(), field, text);
        return Some(finding.fix(say::entity_id_is_acs_url::swapped_fix()));
    }
    if field == Field::Acs && looks_like_entity_id(text) {
        let finding = bad(Code::AcsUrlIsEntityId, say::acs_url_is_entity_id::swapped(), field, text);
        return Some(finding.fix(say::acs_url_is_entity_id::swapped_fix()));
    }
    let what = elsewhere(text);
    // Elsewhere an entity ID may well be a metadata address; WorkOS's never is.
    if looks_like_metadata(text) && (field == Field::Acs || what.is_some() || is_workos(url)) {
        let finding = bad(Code::MetadataUrlPasted, say::metadata_url_pasted::metadata_url(field.name()), field, text);
        return Some(finding.fix(say::metadata_url_pasted::metadata_url_fix(field.label())));
    }
    let title = say::sign_on_url_pasted::something_else(field.name(), what?);
    let finding = bad(Code::SignOnUrlPasted, title, field, text);
    Some(finding.fix(say::sign_on_url_pasted::something_else_fix(field.label())))
}

fn trailing_slash(field: Field, text: &str, url: &Url, examined: &mut Examined) {
    if !text.ends_with('/') || segments(url).is_empty() {
        return;
    }
    let without = text.trim_end_matches('/').to_owned();
    let finding = if is_workos(url) {
        examined.correction = Some(without.clone());
        Finding::failed(Code::TrailingSlash, say::trailing_slash::surplus(field.name()))
            .want(without)
            .fix(say::trailing_slash::surplus_fix())
    } else {
        Finding::warning(Code::TrailingSlash, say::trailing_slash::slash(field.name()))
            .fix(say::trailing_slash::slash_fix())
    };
    examined.findings.push(finding.got(text).owner(Owner::You));
}

/// What is unusual and may be right all the same.
fn oddities(field: Field, text: &str, url: &Url) -> Vec<Finding> {
    let name = || field.name();
    let odd = |code: Code, title: Message, fix: Message| {
        Finding::warning(code, title).want(field.shape()).got(text).fix(fix).owner(Owner::You)
    };
    let host = url.host_str().unwrap_or_default();
    let mut findings = Vec::new();
    if host == "api.workos.com" {
        findings.push(odd(
            Code::ApiWorkosHost,
            say::api_workos_host::api_host(name()),
            say::api_workos_host::api_host_fix(),
        ));
    } else if !is_workos(url) {
        let title = say::host_is_not_workos::other_host(name(), exact(host));
        findings.push(odd(Code::HostIsNotWorkos, title, say::host_is_not_workos::other_host_fix()));
    }
    if segments(url).iter().any(|part| part.starts_with("conn_")) {
        let (title, fix) = (say::connection_id_in_path::has_name(name()), say::connection_id_in_path::has_name_fix());
        findings.push(odd(Code::ConnectionIdInPath, title, fix));
    }
    if field == Field::Acs && !url.path().contains(ACS_PATH) {
        findings.push(odd(
            Code::AcsPathUnusual,
            say::acs_path_unusual::no_path(name()),
            say::acs_path_unusual::no_path_fix(),
        ));
    }
    let ends_early = match field {
        Field::Acs => url.path().ends_with(ACS_PATH),
        Field::EntityId => segments(url).is_empty(),
    };
    if ends_early {
        findings.push(odd(Code::IdMissing, say::id_missing::ends_early(name()), say::id_missing::ends_early_fix()));
    }
    if url.query().is_some() || url.fragment().is_some() {
        findings.push(odd(
            Code::QueryInValue,
            say::query_in_value::has_one(name()),
            say::query_in_value::has_one_fix(),
        ));
    }
    findings
}
