//! Key pair, property mappings, SAML provider and application.

use super::{SecretName, Stage, Value, Wanted, Wish, deviation};
use crate::{
    Idp, Values,
    authentik::{Authentik, Kind, version},
};
use latchkey_core::{
    administration::{DEDUPLICATED, GroupsFrom},
    attribute::{ALL, Attribute, NAME_ID_EMAIL},
    certificate::CertificateSource,
    message::Said,
    setup::Setup,
};

/// The keys of the objects of which there is one.
pub(super) const PROVIDER: &str = "provider";
pub(super) const APPLICATION: &str = "application";

/// The flow that asks for no consent, and the one that ends a session; both come with authentik.
const AUTHORIZATION: &str = "default-provider-authorization-implicit-consent";
const INVALIDATION: &str = "default-provider-invalidation-flow";
/// authentik's own mapping of the e-mail address.
const EMAIL_MAPPING: &str = "goauthentik.io/providers/saml/email";
/// The name of the key pair, before a part of its fingerprint: another certificate is another key pair.
const KEY_PAIR_NAME: &str = "claude-saml-signing";

const RSA_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
const ECDSA_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
const SHA256: &str = "http://www.w3.org/2001/04/xmlenc#sha256";

/// The person's groups, inherited ones included.
const GROUP_NAMES: &str = include_str!("expressions/group-names.py");
const GROUP_NAMES_ONCE: &str = include_str!("expressions/group-names-once.py");

/// The name of the key pair that holds the setup's certificate: with the first eight digits of its SHA-256.
pub(crate) fn key_pair_name(setup: &Setup) -> Option<String> {
    let held = setup.certificate.as_ref()?;
    let digits: String = held.facts.sha256.chars().filter(char::is_ascii_hexdigit).take(8).collect();
    Some(format!("{KEY_PAIR_NAME}-{}", digits.to_lowercase()))
}

fn key_pair_key(name: &str) -> String {
    format!("key-pair/{name}")
}

/// The key pair, where the certificate was made or imported here.
pub(super) fn key_pair(setup: &Setup) -> Option<Wanted> {
    let held = setup.certificate.as_ref().filter(|held| held.source != CertificateSource::FromMetadata)?;
    let name = key_pair_name(setup)?;
    let key_pair = Wanted::new(key_pair_key(&name), Kind::KeyPair, &name, &["name"])
        .set("name", Value::text(name))
        .set("certificate_data", Value::text(&held.facts.pem))
        .wish(Wish::new("key_data", Value::Secret(SecretName::SigningKey)).once());
    Some(key_pair)
}

/// What signs: the key pair made here, or the one that authentik already has.
pub(super) fn signing(setup: &Setup) -> Value {
    match &setup.certificate {
        Some(held) if held.source == CertificateSource::FromMetadata => {
            Value::found(Kind::KeyPair, "fingerprint_sha256", held.facts.sha256.to_lowercase())
        }
        // Without a certificate there is no key pair either, and a plan says so.
        _ => Value::wanted(key_pair_key(&key_pair_name(setup).unwrap_or_default())),
    }
}

pub(super) fn mappings(setup: &Setup) -> Vec<Wanted> {
    sent(setup).into_iter().map(|attribute| mapping(setup, attribute)).collect()
}

/// The attributes that have a mapping: groups only where the sign-in carries them, and not the directory.
pub(super) fn sent(setup: &Setup) -> Vec<Attribute> {
    let groups = Values::of(setup).sends_groups;
    ALL.into_iter().filter(|attribute| *attribute != Attribute::Groups || groups).collect()
}

pub(super) fn mapping_key(attribute: Attribute) -> String {
    format!("mapping/{}", attribute.name())
}

/// The expression that sends the names of a person's groups.
pub fn groups_expression(setup: &Setup) -> &'static str {
    if setup.attributes.deduplicate_groups { GROUP_NAMES_ONCE } else { GROUP_NAMES }
}

fn mapping(setup: &Setup, attribute: Attribute) -> Wanted {
    let values = Values::of(setup);
    let mapping = Authentik.mapping();
    let label = mapping.row(attribute).map(|row| Authentik.label(setup, &row.label));
    let label = label.unwrap_or_default();
    let once = setup.attributes.deduplicate_groups;
    let expression = match (attribute, setup.administration.groups_from) {
        (Attribute::Groups, GroupsFrom::Groups) => groups_expression(setup),
        _ => mapping.source(attribute, &values.choice).and_then(Said::words).unwrap_or_default(),
    };
    let mut wish = Wish::new("expression", Value::text(expression.trim_end()));
    if attribute == Attribute::Groups && once {
        wish = wish.deviation(DEDUPLICATED);
    }
    Wanted::new(mapping_key(attribute), Kind::SamlMapping, &label, &["name"])
        .set("name", Value::text(&label))
        .set("saml_name", Value::text(attribute.wire_name(values.choice.naming)))
        .wish(wish)
}

/// The provider as it is to be in the end: with the values of WorkOS, or the temporary ones while those are not known.
pub(super) fn provider(setup: &Setup) -> Wanted {
    let values = Values::of(setup);
    provider_for(setup, PROVIDER, &values.provider_name, &values.slug, &values.acs)
}

/// A provider with these names that posts to `acs`.
pub(super) fn provider_for(setup: &Setup, key: &str, name: &str, slug: &str, acs: &str) -> Wanted {
    let values = Values::of(setup);
    let flow = setup.administration.authorization_flow.as_deref().unwrap_or(AUTHORIZATION);
    let elliptic = setup.certificate.as_ref().is_some_and(|held| held.facts.key_kind == "EC");
    let mappings = sent(setup).into_iter().map(|attribute| Value::wanted(mapping_key(attribute))).collect();
    let mut provider = Wanted::new(key, Kind::SamlProvider, name, &["name"])
        .set("name", Value::text(name))
        .set("authorization_flow", Value::found(Kind::Flow, "slug", flow))
        .wish(
            Wish::new("invalidation_flow", Value::found(Kind::Flow, "slug", INVALIDATION))
                .since(version::INVALIDATION_FLOW),
        )
        .set("acs_url", Value::text(acs))
        .set("audience", Value::text(&values.entity_id))
        .set("sp_binding", Value::text("post"))
        .set("signing_kp", signing(setup))
        // authentik asks for this in the same request as the key pair.
        .set("sign_assertion", Value::Switch(true))
        .set("signature_algorithm", Value::text(if elliptic { ECDSA_SHA256 } else { RSA_SHA256 }))
        .set("digest_algorithm", Value::text(SHA256))
        .set("encryption_kp", Value::Nothing)
        .set("verification_kp", Value::Nothing)
        .set("name_id_mapping", Value::found(Kind::SamlMapping, "managed", EMAIL_MAPPING))
        .set("property_mappings", Value::List(mappings));
    if deviation::is_on(setup, deviation::NAME_ID_POLICY) {
        let policy = Wish::new("default_name_id_policy", Value::text(NAME_ID_EMAIL));
        provider = provider.wish(policy.since(version::NAME_ID_POLICY).deviation(deviation::NAME_ID_POLICY));
    }
    if let Some(issuer) = issuer(setup, slug) {
        let issuer = Wish::new("issuer", Value::Text(issuer));
        provider = provider.wish(issuer.until(version::OWN_ISSUERS).deviation(deviation::OWN_ISSUER));
    }
    provider
}

/// The issuer that no other provider of this authentik has: where its metadata is.
fn issuer(setup: &Setup, slug: &str) -> Option<String> {
    let base = setup.application.base_url.as_deref()?.trim_end_matches('/');
    deviation::is_on(setup, deviation::OWN_ISSUER).then(|| format!("{base}/application/saml/{slug}/metadata/"))
}

pub(super) fn application(setup: &Setup) -> Wanted {
    let values = Values::of(setup);
    let mut application = application_for(APPLICATION, PROVIDER, &values.app_name, &values.slug)
        .wish(Wish::new("meta_launch_url", Value::text(values.tile)).at(Stage::Open));
    if let Some(group) = &setup.administration.application_group {
        application = application.set("group", Value::text(group));
    }
    application = application.wish(Wish::new("meta_icon", Value::text(ICON)).since(version::ICON).once());
    if values.scim {
        application = application.wish(super::scim::link(setup));
    }
    application
}

/// An icon that comes with authentik.
const ICON: &str = "fa://fa-comments";

pub(super) fn application_for(key: &str, provider: &str, name: &str, slug: &str) -> Wanted {
    Wanted::new(key, Kind::Application, name, &["slug"])
        .set("name", Value::text(name))
        .set("slug", Value::text(slug))
        // Without a provider nobody can sign in through it, whoever may open it.
        .wish(Wish::new("provider", Value::wanted(provider)).at(Stage::Open))
}
