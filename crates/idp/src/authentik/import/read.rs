//! Reads an application with all that belongs to it.

use super::{Existing, name, text};
use crate::authentik::{
    Kind,
    api::{NOT_FOUND, PERMISSION, Server, Session, encoded},
    version,
};
use futures::future;
use latchkey_core::{
    Code, Failure,
    message::{Exact, exact, say},
    ports::Api,
};
use serde_json::Value;

/// Reads the application with this slug; without one, the only application that looks like Claude's. Applications are
/// read by their own addresses: their list shows somebody who is no superuser only what they may open themselves, while
/// each provider tells the slug of its application to whoever may see the provider.
///
/// # Errors
/// `import_nothing`, `import_which`, `import_no_saml`, and those of [`Server::ask`].
pub async fn read<A: Api>(session: &Session<'_, A>, slug: Option<&str>) -> Result<Existing, Failure> {
    let server = &session.server;
    let (providers, mappings) =
        future::try_join(server.list(Kind::SamlProvider, ""), server.list(Kind::SamlMapping, "")).await?;
    let applications = applications(server, &providers, slug).await?;
    let (application, provider) = chosen(&applications, &providers, slug)?;
    let entitled = session.version.is_none_or(|version| version >= version::ENTITLEMENTS);
    let key = |field: &str| provider.get(field).and_then(Value::as_str);
    // Two steps, since some of these ask for two things at once, and four are the most.
    let (flow, (key_pair, certificate)) =
        future::try_join(one(server, Kind::Flow, key("authorization_flow")), pair(server, key("signing_kp"))).await?;
    let ((access, entitlements), (scim, scim_mappings, scim_groups)) =
        future::try_join(people(server, application, entitled), scim(server, application)).await?;
    let of_pk = |pk: &Value| mappings.iter().find(|mapping| mapping.get("pk") == Some(pk)).cloned();
    let listed = provider.get("property_mappings").and_then(Value::as_array).into_iter().flatten();
    Ok(Existing {
        base: server.base().to_owned(),
        application: application.clone(),
        provider: provider.clone(),
        flow: flow.map(|flow| text(&flow, "slug").to_owned()),
        mappings: listed.filter_map(of_pk).collect(),
        name_id: provider.get("name_id_mapping").and_then(of_pk),
        key_pair,
        certificate,
        access,
        entitlements,
        scim,
        scim_mappings,
        scim_groups,
        same_issuer: same_issuer(provider, &providers),
    })
}

/// The application with this slug, or those that the providers serve: first those whose provider looks like Claude's, and
/// all of them only where none does.
async fn applications<A: Api>(
    server: &Server<'_, A>,
    providers: &[Value],
    slug: Option<&str>,
) -> Result<Vec<Value>, Failure> {
    if let Some(slug) = slug {
        return by_slugs(server, &[slug]).await;
    }
    let serving = providers.iter().filter(|provider| !text(provider, "assigned_application_slug").is_empty());
    let (alike, others): (Vec<&Value>, Vec<&Value>) = serving.partition(|provider| is_like_claudes(provider));
    let slugs = |providers: &[&Value]| -> Vec<String> {
        providers.iter().map(|provider| text(provider, "assigned_application_slug").to_owned()).collect()
    };
    let found = by_slugs(server, &slugs(&alike)).await?;
    if found.is_empty() { by_slugs(server, &slugs(&others)).await } else { Ok(found) }
}

/// Applications by their own addresses; one that is not there is left out.
async fn by_slugs<A: Api>(server: &Server<'_, A>, slugs: &[impl AsRef<str>]) -> Result<Vec<Value>, Failure> {
    let mut found = Vec::new();
    for slug in slugs {
        match server.read(&format!("{}{}/", Kind::Application.path(), encoded(slug.as_ref()))).await {
            Ok(application) => found.push(application),
            Err(failure) if failure.code == NOT_FOUND => {}
            Err(failure) => return Err(failure),
        }
    }
    Ok(found)
}

/// Whether a provider leads to Claude, by where its responses go or by its names.
fn is_like_claudes(provider: &Value) -> bool {
    leads(text(provider, "acs_url"), &["auth.workos.com", "api.workos.com"])
        || ["name", "assigned_application_name", "assigned_application_slug"]
            .iter()
            .any(|field| is_named(text(provider, field)))
}

fn leads(address: &str, hosts: &[&str]) -> bool {
    let host = address.split_once("://").map_or("", |(_, rest)| rest).split(['/', '?', ':']).next();
    hosts.iter().any(|wanted| host == Some(wanted))
}

fn is_named(text: &str) -> bool {
    ["claude", "anthropic"].iter().any(|word| text.to_lowercase().contains(word))
}

fn chosen<'a>(
    applications: &'a [Value],
    providers: &'a [Value],
    slug: Option<&str>,
) -> Result<(&'a Value, &'a Value), Failure> {
    let provider_of = |application: &Value| {
        let pk = application.get("provider").filter(|pk| !pk.is_null())?;
        providers.iter().find(|provider| provider.get("pk") == Some(pk))
    };
    if let Some(slug) = slug {
        let application =
            applications.iter().find(|application| text(application, "slug") == slug).ok_or_else(|| {
                Failure::input(
                    Code::ImportNothing,
                    say::import_nothing::not_this(exact(slug)),
                    say::import_nothing::not_this_fix(),
                )
            })?;
        let provider = provider_of(application).ok_or_else(|| {
            Failure::input(Code::ImportNoSaml, say::import_no_saml::none(exact(slug)), say::import_no_saml::none_fix())
        })?;
        return Ok((application, provider));
    }
    let found: Vec<(&Value, &Value)> = applications
        .iter()
        .filter_map(|application| Some((application, provider_of(application)?)))
        .filter(|(application, provider)| is_like_claude(application, provider))
        .collect();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(Failure::input(
            Code::ImportNothing,
            say::import_nothing::none_alike(),
            say::import_nothing::none_alike_fix(),
        )),
        several => {
            let slugs: Vec<Exact> = several.iter().map(|(application, _)| exact(text(application, "slug"))).collect();
            Err(Failure::input(Code::ImportWhich, say::import_which::several(slugs), say::import_which::several_fix()))
        }
    }
}

/// Whether an application leads to Claude: by where its responses go, by its tile or by its name.
fn is_like_claude(application: &Value, provider: &Value) -> bool {
    leads(text(provider, "acs_url"), &["auth.workos.com", "api.workos.com"])
        || leads(text(application, "meta_launch_url"), &["claude.ai", "platform.claude.com", "console.anthropic.com"])
        || is_named(name(application))
        || is_named(text(application, "slug"))
}

async fn one<A: Api>(server: &Server<'_, A>, kind: Kind, key: Option<&str>) -> Result<Option<Value>, Failure> {
    match key {
        // A flow is read by its slug, so its list is looked through.
        Some(key) if kind == Kind::Flow => {
            let flows = server.list(kind, "designation=authorization").await?;
            Ok(flows.into_iter().find(|flow| text(flow, "pk") == key))
        }
        Some(key) => server.read(&format!("{}{key}/", kind.path())).await.map(Some),
        None => Ok(None),
    }
}

async fn pair<A: Api>(server: &Server<'_, A>, key: Option<&str>) -> Result<(Option<Value>, Option<String>), Failure> {
    let Some(key) = key else { return Ok((None, None)) };
    let path = format!("{}{key}/view_certificate/", Kind::KeyPair.path());
    let (pair, certificate) = future::join(one(server, Kind::KeyPair, Some(key)), server.read(&path)).await;
    let certificate = match certificate {
        Ok(certificate) => Some(text(&certificate, "data").to_owned()),
        // The certificate can be read from the metadata too.
        Err(failure) if failure.code == PERMISSION => None,
        Err(failure) => return Err(failure),
    };
    Ok((pair?, certificate))
}

type Bound = (Vec<Value>, Vec<(Value, Vec<Value>)>);

/// Who may open the application, and who has which of its entitlements.
async fn people<A: Api>(server: &Server<'_, A>, application: &Value, entitled: bool) -> Result<Bound, Failure> {
    let key = text(application, "pk");
    let query = format!("app={key}");
    let entitlements = async { if entitled { server.list(Kind::Entitlement, &query).await } else { Ok(Vec::new()) } };
    let (access, entitlements) = future::try_join(bindings(server, key), entitlements).await?;
    let mut bound = Vec::new();
    for entitlement in entitlements {
        let who = bindings(server, text(&entitlement, Kind::Entitlement.identifier())).await?;
        bound.push((entitlement, who));
    }
    Ok((access, bound))
}

async fn bindings<A: Api>(server: &Server<'_, A>, target: &str) -> Result<Vec<Value>, Failure> {
    server.list(Kind::Binding, &format!("target={target}")).await
}

type Scim = (Option<Value>, Vec<Value>, Vec<String>);

async fn scim<A: Api>(server: &Server<'_, A>, application: &Value) -> Result<Scim, Failure> {
    let attached = application.get("backchannel_providers").and_then(Value::as_array);
    let Some(attached) = attached.filter(|attached| !attached.is_empty()) else { return Ok(Scim::default()) };
    let (providers, mappings) =
        future::try_join(server.list(Kind::ScimProvider, ""), server.list(Kind::ScimMapping, "")).await?;
    let attached = |provider: &Value| provider.get("pk").is_some_and(|pk| attached.contains(pk));
    let Some(provider) = providers.into_iter().find(attached) else { return Ok(Scim::default()) };
    let holds = |field: &str, one: &Value| match (provider.get(field), one.get("pk")) {
        (Some(Value::Array(list)), Some(pk)) => list.contains(pk),
        (Some(single), Some(pk)) => single == pk,
        _ => false,
    };
    let mappings = mappings.into_iter().filter(|mapping| holds("property_mappings", mapping)).collect();
    let filtered = ["group_filters", "filter_group"]
        .iter()
        .any(|field| provider.get(*field).is_some_and(|value| !value.is_null() && *value != Value::Array(Vec::new())));
    let mut groups = Vec::new();
    if filtered {
        let all = server.list(Kind::Group, "include_users=false").await?;
        let sent = all.iter().filter(|group| holds("group_filters", group) || holds("filter_group", group));
        groups = sent.map(|group| name(group).to_owned()).collect();
    }
    Ok((Some(provider), mappings, groups))
}

/// Other providers with this one's issuer. From 2026.5 each has one of its own.
fn same_issuer(provider: &Value, providers: &[Value]) -> Vec<String> {
    let Some(issuer) = provider.get("issuer").filter(|issuer| issuer.is_string()) else { return Vec::new() };
    let others = providers.iter().filter(|other| other.get("pk") != provider.get("pk"));
    others.filter(|other| other.get("issuer") == Some(issuer)).map(|other| name(other).to_owned()).collect()
}
