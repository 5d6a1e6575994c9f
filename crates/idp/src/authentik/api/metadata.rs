//! The provider's own values, and where its metadata is, as authentik tells them.

use super::{
    Session,
    people::{Application, text},
};
use crate::{Values, authentik::Kind};
use latchkey_core::{
    Code, Failure, Finding,
    administration::{MadeObject, TEMPORARY_LEFT},
    check::Setting,
    message::{exact, say},
    ports::Api,
    setup::Setup,
};

/// A provider as it is at the server.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ProviderSeen {
    /// Where its metadata is for everybody, below the address that the setup has.
    pub metadata_url: String,
    /// What is to be said of its values.
    pub findings: Vec<Finding>,
}

/// Reads the provider of the setup's application.
///
/// # Errors
/// `authentik_application_missing`; those of [`super::Server::ask`].
pub async fn provider_seen<A: Api>(session: &Session<'_, A>, setup: &Setup) -> Result<ProviderSeen, Failure> {
    let slug = Values::of(setup).slug;
    let application = Application::find(&session.server, &slug).await?;
    let provider = session.server.read(&format!("{}{}/", Kind::SamlProvider.path(), application.provider)).await?;
    let base = session.server.base();
    let metadata_url = format!("{base}/application/saml/{}/metadata/", super::server::encoded(&slug));
    let mut findings: Vec<Finding> = temporary(setup, |field| text(&provider, field));
    findings.extend(address(base, &text(&provider, "url_sso_redirect")));
    Ok(ProviderSeen { metadata_url, findings })
}

/// The metadata of the test twin's provider, with the address that it came from. It comes by the API, so it is as
/// trustworthy as that.
///
/// # Errors
/// Those of [`super::Server::ask`]; `authentik_not_json` where there is none.
pub async fn twin_metadata<A: Api>(session: &Session<'_, A>, setup: &Setup) -> Result<(String, String), Failure> {
    let record = setup.administration.record("twin/provider").filter(|record| !MadeObject::is_under_way(record));
    let path =
        record.map(|record| format!("{}{}/metadata/", Kind::SamlProvider.path(), super::server::encoded(&record.id)));
    let path = path.unwrap_or_default();
    let answer = if path.is_empty() { serde_json::Value::Null } else { session.server.read(&path).await? };
    let xml = text(&answer, "metadata");
    if xml.is_empty() {
        return Err(Failure::input(
            Code::AuthentikNotJson,
            say::authentik_not_json::no_twin_metadata(),
            say::authentik_not_json::no_twin_metadata_fix(),
        ));
    }
    Ok((xml, format!("{}/api/v3/{path}", session.server.base())))
}

/// Temporary values that are left although the real ones are known.
fn temporary(setup: &Setup, held: impl Fn(&str) -> String) -> Vec<Finding> {
    let real = &setup.service_provider;
    let (Some(acs), Some(entity_id)) = (&real.acs, &real.entity_id) else { return Vec::new() };
    let values = [
        ("acs_url", setup.loopback.acs(), acs.to_string(), Setting::Acs),
        ("audience", setup.loopback.entity_id(), entity_id.to_string(), Setting::Audience),
    ];
    let each = values.into_iter().filter_map(|(field, temporary, want, setting)| {
        let got = held(field);
        if got == want {
            return None;
        }
        let finding = if got == temporary {
            Finding::failed(TEMPORARY_LEFT, say::temporary_value_left::still_there(exact(field)))
                .fix(say::temporary_value_left::still_there_fix())
        } else {
            Finding::failed(Code::ProviderValue, say::provider_value::differs(exact(field)))
                .fix(say::provider_value::differs_fix())
        };
        Some(finding.want(want).got(got).setting(setting))
    });
    each.collect()
}

/// authentik writes the address by which it was asked into its metadata: that of this request, unless a proxy changes it.
fn address(base: &str, sign_on: &str) -> Option<Finding> {
    let host = |text: &str| url::Url::parse(text).ok().and_then(|url| url.host_str().map(str::to_lowercase));
    let (ours, theirs) = (host(base)?, host(sign_on)?);
    (ours != theirs).then(|| {
        Finding::failed(Code::MetadataAddress, say::metadata_address::other_host())
            .want(ours)
            .got(theirs)
            .fix(say::metadata_address::other_host_fix())
            .setting(Setting::Metadata)
    })
}
