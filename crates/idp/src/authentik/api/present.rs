//! What is there: read in as few questions as there can be, independent ones side by side. Lists are read whole where they
//! are short by nature; applications by their slug, groups and users by their names, bindings by what they are bound to.

use super::{
    Server,
    known::{Known, plain, same},
    server::encoded,
};
use crate::authentik::{
    Kind,
    wanted::{Lookup, Wanted},
};
use futures::future;
use latchkey_core::{Code, Failure, administration::MadeObject, certificate::CertificateFacts, ports::Api};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

/// What was read of a server.
#[derive(Clone, Debug, Default)]
pub(super) struct Present {
    all: BTreeMap<Kind, Vec<Json>>,
    pub(super) known: Known,
    /// SHA-256 of the setup's certificate, as authentik writes it.
    certificate: Option<String>,
    /// The slug of the connection's application, once something of it was looked for.
    slug: Option<String>,
}

/// What is to be looked for.
pub(super) struct Search<'a> {
    /// The objects that are wanted, or that others refer to.
    pub(super) wanted: &'a [Wanted],
    /// The record of what was made.
    pub(super) made: &'a [MadeObject],
    /// The kinds to read; the others are taken from what was read before.
    pub(super) kinds: &'a [Kind],
    /// Slugs of further applications.
    pub(super) slugs: &'a [String],
    /// Whether everything below the applications is read, whoever made it.
    pub(super) below: bool,
}

/// Every kind that can be made.
pub(super) const KINDS: [Kind; 8] = [
    Kind::KeyPair,
    Kind::SamlMapping,
    Kind::SamlProvider,
    Kind::ScimMapping,
    Kind::ScimProvider,
    Kind::Application,
    Kind::Entitlement,
    Kind::Binding,
];

impl Present {
    /// Nothing is read yet. A key pair with this certificate is the one that is wanted, whatever it is called.
    pub(super) fn of_certificate(facts: Option<&CertificateFacts>) -> Self {
        Self { certificate: facts.map(|facts| facts.sha256.to_lowercase()), ..Self::default() }
    }

    /// Reads what `search` is about, into what was known before.
    pub(super) async fn read<A: Api>(mut self, server: &Server<'_, A>, search: &Search<'_>) -> Result<Self, Failure> {
        let lookups: BTreeSet<&Lookup> =
            search.wanted.iter().flat_map(|object| &object.wishes).flat_map(|wish| wish.value.lookups()).collect();
        let about = |kind: Kind| {
            search.below && kind == Kind::ScimProvider
                || search.wanted.iter().any(|object| object.kind == kind)
                || search.made.iter().any(|object| kind_of(object) == Some(kind))
                || lookups.iter().any(|lookup| lookup.kind == kind && !self.known.found.contains_key(*lookup))
        };
        let whole =
            [Kind::Flow, Kind::KeyPair, Kind::SamlMapping, Kind::SamlProvider, Kind::ScimMapping, Kind::ScimProvider];
        let asked = |kind: &Kind| (*kind == Kind::Flow || search.kinds.contains(kind)) && about(*kind);
        let lists: Vec<Kind> = whole.into_iter().filter(asked).collect();
        self.slug = slug(search).or(self.slug);
        let slugs = if search.kinds.contains(&Kind::Application) { slugs(search) } else { Vec::new() };
        let names = |kind: Kind| -> Vec<&str> {
            let missing = |lookup: &&&Lookup| lookup.kind == kind && !self.known.found.contains_key(**lookup);
            lookups.iter().filter(missing).map(|lookup| lookup.value.as_str()).collect()
        };
        let (groups, users) = (names(Kind::Group), names(Kind::User));

        let lists = lists.into_iter().map(|kind| async move { Ok::<_, Failure>((kind, server.list(kind, "").await?)) });
        let (lists, applications, groups, users) = future::try_join4(
            future::try_join_all(lists),
            applications(server, &slugs),
            named(server, Kind::Group, "name", &groups),
            by_each(server, Kind::User, "username", &users),
        )
        .await?;
        for (kind, objects) in lists {
            self.all.insert(kind, objects);
        }
        if search.kinds.contains(&Kind::Application) {
            self.all.insert(Kind::Application, applications);
        }
        for (kind, objects) in [(Kind::Group, groups), (Kind::User, users)] {
            self.all.entry(kind).or_default().extend(objects);
        }
        self.settle(search, &lookups);
        self.read_below(server, search).await?;
        Ok(self)
    }

    /// Entitlements and bindings, which are asked for by what they belong to.
    async fn read_below<A: Api>(&mut self, server: &Server<'_, A>, search: &Search<'_>) -> Result<(), Failure> {
        let applications: Vec<String> =
            self.of(Kind::Application).iter().filter_map(|app| id_of(Kind::Application, app)).collect();
        let about = |kind: Kind| {
            search.kinds.contains(&kind)
                && (search.below
                    || search.wanted.iter().any(|object| object.kind == kind)
                    || search.made.iter().any(|object| kind_of(object) == Some(kind)))
        };
        // An application that is there may send by a SCIM provider that nobody wants here.
        let sends =
            |app: &Json| app.get("backchannel_providers").and_then(Json::as_array).is_some_and(|held| !held.is_empty());
        if search.kinds.contains(&Kind::ScimProvider)
            && !self.all.contains_key(&Kind::ScimProvider)
            && self.of(Kind::Application).iter().any(sends)
        {
            let providers = server.list(Kind::ScimProvider, "").await?;
            self.all.insert(Kind::ScimProvider, providers);
        }
        if about(Kind::Entitlement) {
            let applications: Vec<&str> = applications.iter().map(String::as_str).collect();
            let entitlements = by_each(server, Kind::Entitlement, "app", &applications).await?;
            self.all.insert(Kind::Entitlement, entitlements);
        }
        // Who may open an application is asked even where nobody is wanted: others may have bound somebody.
        if about(Kind::Binding) || (search.kinds.contains(&Kind::Binding) && !applications.is_empty()) {
            let entitlements = self.of(Kind::Entitlement).iter().filter_map(|object| id_of(Kind::Entitlement, object));
            let wanted = search.wanted.iter().filter(|object| object.kind == Kind::Entitlement);
            let wanted = wanted.filter_map(|object| self.known.ids.get(&object.key)).map(plain);
            let unfound = unfound(search, &applications);
            let targets: BTreeSet<String> = applications.into_iter().chain(entitlements).chain(wanted).collect();
            let query: Vec<String> = targets.iter().map(|target| format!("target_in={}", encoded(target))).collect();
            let mut bindings =
                if query.is_empty() { Vec::new() } else { server.list(Kind::Binding, &query.join("&")).await? };
            for target in unfound {
                match server.list(Kind::Binding, &format!("target_in={}", encoded(&target))).await {
                    // authentik refuses to ask for a target that is not there any more.
                    Err(failure) if failure.code == Code::AuthentikRefused => {}
                    held => bindings.extend(held?),
                }
            }
            self.all.insert(Kind::Binding, bindings);
        }
        self.settle(search, &BTreeSet::new());
        Ok(())
    }

    /// Works out names, lookups and the identifiers of what is wanted.
    fn settle(&mut self, search: &Search<'_>, lookups: &BTreeSet<&Lookup>) {
        for (kind, objects) in &self.all {
            objects.iter().for_each(|object| self.known.name(*kind, object));
        }
        for lookup in lookups {
            let held = |object: &&Json| {
                let held = object.get(lookup.field).map(plain).unwrap_or_default();
                held == lookup.value
                    || (lookup.field.starts_with("fingerprint") && held.eq_ignore_ascii_case(&lookup.value))
            };
            if let Some(id) =
                self.of(lookup.kind).iter().find(held).and_then(|object| object.get(lookup.kind.identifier()))
            {
                self.known.found.insert((*lookup).clone(), id.clone());
            }
        }
        // What is not read this time keeps the identifier that it had.
        let kept = |wanted: &&Wanted| search.kinds.contains(&wanted.kind) || !self.known.ids.contains_key(&wanted.key);
        let read: Vec<&Wanted> = search.wanted.iter().filter(kept).collect();
        for wanted in read {
            let record = search.made.iter().find(|made| made.key == wanted.key);
            match self.existing(wanted, record).and_then(|object| object.get(wanted.kind.identifier())).cloned() {
                Some(id) => drop(self.known.ids.insert(wanted.key.clone(), id)),
                None => drop(self.known.ids.remove(&wanted.key)),
            }
        }
    }

    /// An object is not there any more: nothing is asked about it again, since authentik refuses that.
    pub(super) fn forget(&mut self, kind: Kind, id: &str) {
        if let Some(objects) = self.all.get_mut(&kind) {
            objects.retain(|object| id_of(kind, object).as_deref() != Some(id));
        }
    }

    /// An object is now as the server answered.
    pub(super) fn replace(&mut self, kind: Kind, object: Json) {
        let id = id_of(kind, &object);
        let held = self.all.get_mut(&kind).and_then(|all| all.iter_mut().find(|one| id_of(kind, one) == id));
        if let Some(held) = held {
            *held = object;
        }
    }

    /// Everything of a kind that was read.
    pub(super) fn of(&self, kind: Kind) -> &[Json] {
        self.all.get(&kind).map(Vec::as_slice).unwrap_or_default()
    }

    /// The object that is wanted: the one that was recorded, or one with the same identity.
    pub(super) fn existing(&self, wanted: &Wanted, record: Option<&MadeObject>) -> Option<&Json> {
        if let Some(object) =
            record.filter(|record| !record.is_under_way()).and_then(|record| self.by_id(wanted.kind, &record.id))
        {
            return Some(object);
        }
        let identity: Vec<(&str, Json)> = wanted
            .identity
            .iter()
            .map(|field| Some((*field, self.known.resolve(wanted.value(field)?).ok()?)))
            .collect::<Option<_>>()?;
        self.with(wanted.kind, &identity)
            .or_else(|| self.with_the_certificate(wanted.kind))
            .or_else(|| self.in_its_place(wanted))
    }

    /// What the connection's application has in that place already, under whatever name: somebody who made it by hand
    /// called it as they liked. A mapping, which may serve others too, is taken only where it does just the same.
    fn in_its_place(&self, wanted: &Wanted) -> Option<&Json> {
        let slug = self.slug.as_deref()?;
        let has_slug = |one: &&Json| one.get("slug").and_then(Json::as_str) == Some(slug);
        let application = self.of(Kind::Application).iter().find(has_slug)?;
        let listed = |object: &Json, field: &str, kind: Kind| -> Vec<&Json> {
            let ids = object.get(field).and_then(Json::as_array).cloned().unwrap_or_default();
            self.of(kind).iter().filter(|one| one.get("pk").is_some_and(|pk| ids.contains(pk))).collect()
        };
        let provider = || {
            let pk = application.get("provider").filter(|pk| !pk.is_null())?;
            self.of(Kind::SamlProvider).iter().find(|one| one.get("pk") == Some(pk))
        };
        let alike = |one: &&Json, fields: &[&str]| {
            fields.iter().all(|field| {
                let value = wanted.value(field).and_then(|value| self.known.resolve(value).ok());
                value.is_some_and(|value| same(field, &value, one.get(*field)))
            })
        };
        let senders = || listed(application, "backchannel_providers", Kind::ScimProvider);
        match wanted.kind {
            Kind::SamlProvider if wanted.key == "provider" => provider(),
            Kind::ScimProvider => senders().into_iter().find(|one| alike(one, &["url"])),
            Kind::SamlMapping => {
                let mappings = listed(provider()?, "property_mappings", Kind::SamlMapping);
                mappings.into_iter().find(|one| alike(one, &["saml_name", "expression"]))
            }
            Kind::ScimMapping => {
                let mappings =
                    senders().into_iter().flat_map(|one| listed(one, "property_mappings", Kind::ScimMapping));
                mappings.into_iter().find(|one| alike(one, &["expression"]))
            }
            _ => None,
        }
    }

    fn with_the_certificate(&self, kind: Kind) -> Option<&Json> {
        let wanted = self.certificate.as_deref().filter(|_| kind == Kind::KeyPair)?;
        let held = |pair: &&Json| pair.get("fingerprint_sha256").and_then(Json::as_str) == Some(wanted);
        let whole = |pair: &&Json| pair.get("private_key_available").and_then(Json::as_bool) == Some(true);
        self.of(kind).iter().filter(held).find(whole)
    }

    /// The object that a record is about: by its identifier, or by what was written where no answer came.
    pub(super) fn recorded(&self, record: &MadeObject) -> Option<&Json> {
        let kind = kind_of(record)?;
        if !record.is_under_way() {
            return self.by_id(kind, &record.id);
        }
        let identity: Vec<(&str, Json)> = identity(kind, record)
            .into_iter()
            .map(|field| Some((field, serde_json::from_str(record.written.get(field)?).ok()?)))
            .collect::<Option<_>>()?;
        self.with(kind, &identity)
    }

    fn with(&self, kind: Kind, identity: &[(&str, Json)]) -> Option<&Json> {
        let fits = |object: &&Json| identity.iter().all(|(field, value)| same(field, value, object.get(*field)));
        self.of(kind).iter().find(fits)
    }

    pub(super) fn by_id(&self, kind: Kind, id: &str) -> Option<&Json> {
        self.of(kind).iter().find(|object| id_of(kind, object).as_deref() == Some(id))
    }
}

/// The kind that a record is about.
pub(super) fn kind_of(record: &MadeObject) -> Option<Kind> {
    KINDS.into_iter().find(|kind| kind.name() == record.kind())
}

/// An object's identifier as text.
pub(super) fn id_of(kind: Kind, object: &Json) -> Option<String> {
    object.get(kind.identifier()).map(plain)
}

/// The fields by which an object of a kind is found again.
fn identity(kind: Kind, record: &MadeObject) -> Vec<&'static str> {
    match kind {
        Kind::Application => vec!["slug"],
        Kind::Entitlement => vec!["app", "name"],
        Kind::Binding => vec!["target", if record.written.contains_key("user") { "user" } else { "group" }],
        _ => vec!["name"],
    }
}

/// The slug of the connection's own application.
fn slug(search: &Search<'_>) -> Option<String> {
    use crate::authentik::wanted::Value;
    let application = search.wanted.iter().find(|object| object.key == "application")?;
    match application.value("slug") {
        Some(Value::Text(slug)) => Some(slug.clone()),
        _ => None,
    }
}

/// The slugs of the applications that are wanted or were made.
fn slugs<'a>(search: &'a Search<'_>) -> Vec<&'a str> {
    use crate::authentik::wanted::Value;
    let wanted = search.wanted.iter().filter(|object| object.kind == Kind::Application);
    let wanted = wanted.filter_map(|object| match object.value("slug") {
        Some(Value::Text(slug)) => Some(slug.as_str()),
        _ => None,
    });
    let made = search.made.iter().filter(|record| kind_of(record) == Some(Kind::Application));
    let made = made.flat_map(|record| [record.written.get("slug"), record.before.get("slug")]).flatten();
    let more = search.slugs.iter().map(String::as_str);
    let slugs: BTreeSet<&str> = wanted.chain(made.map(|slug| slug.trim_matches('"'))).chain(more).collect();
    slugs.into_iter().collect()
}

/// Applications that were made here and are not found by a slug: what is bound to them tells whether they are there.
fn unfound(search: &Search<'_>, found: &[String]) -> Vec<String> {
    let made = search.made.iter().filter(|record| search.below && kind_of(record) == Some(Kind::Application));
    let made = made.filter(|record| !record.is_under_way() && !found.contains(&record.id));
    made.map(|record| record.id.clone()).collect()
}

/// Applications by their slugs, each by its own address: the list shows somebody who is no superuser only what they may
/// open themselves, and from a cache. Source: authentik's `core/api/applications.py`.
async fn applications<A: Api>(server: &Server<'_, A>, slugs: &[&str]) -> Result<Vec<Json>, Failure> {
    let each = slugs.iter().map(|slug| async move {
        match server.read(&format!("{}{}/", Kind::Application.path(), encoded(slug))).await {
            Ok(application) => Ok(Some(application)),
            Err(failure) if failure.code == super::answer::NOT_FOUND => Ok(None),
            Err(failure) => Err(failure),
        }
    });
    let found: Vec<Option<Json>> = future::try_join_all(each).await?;
    Ok(found.into_iter().flatten().collect())
}

/// Asks for each value of a field.
async fn by_each<A: Api>(
    server: &Server<'_, A>,
    kind: Kind,
    field: &str,
    values: &[&str],
) -> Result<Vec<Json>, Failure> {
    let each = values.iter().map(|value| {
        let query = format!("{field}={}", encoded(value));
        async move { server.list(kind, &query).await }
    });
    let found: Vec<Vec<Json>> = future::try_join_all(each).await?;
    Ok(found.into_iter().flatten().collect())
}

/// Asks for names one by one where there are few, or for the whole list where that takes fewer questions.
async fn named<A: Api>(server: &Server<'_, A>, kind: Kind, field: &str, names: &[&str]) -> Result<Vec<Json>, Failure> {
    if names.len() < 2 {
        return by_each(server, kind, field, names).await;
    }
    let first = server.page(kind.path(), "include_users=false", 1, super::server::PAGE).await?;
    let pages = usize::try_from(first.pages).unwrap_or(usize::MAX);
    if pages > names.len() {
        return by_each(server, kind, field, names).await;
    }
    let mut groups = first.entries;
    for number in 2..=first.pages {
        groups.extend(server.page(kind.path(), "include_users=false", number, super::server::PAGE).await?.entries);
    }
    Ok(groups)
}
