//! How an application differs from what Claude needs.

use super::{Existing, groups_mapping, is_temporary, name, sends_once, switch, text};
use crate::{Idp, Values, authentik::Authentik};
use latchkey_core::{
    Code, Finding, Owner,
    attribute::{Attribute, NAME_ID_EMAIL, Naming, REQUIRED},
    check::{Setting, locate},
    setup::Setup,
};
use serde_json::Value;

pub(super) const UNSPECIFIED: &str = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified";
const EMAIL_MAPPING: &str = "goauthentik.io/providers/saml/email";
const SCIM_USER_MAPPING: &str = "goauthentik.io/providers/scim/user";

pub(super) fn findings(existing: &Existing, setup: &Setup) -> Vec<Finding> {
    let mut findings = vec![binding(existing)];
    findings.extend(signing(existing));
    findings.extend(addresses(existing, setup));
    findings.extend(name_id(existing));
    findings.extend(REQUIRED.into_iter().map(|attribute| mapping(existing, attribute)));
    findings.extend(groups(existing, setup));
    findings.push(access(existing));
    findings.extend(issuer(existing));
    findings.extend(names(existing, setup));
    findings.extend(scim(existing));
    for finding in &mut findings {
        finding.owner = finding.owner.or(Some(Owner::Idp));
    }
    locate(&mut findings, |setting| Authentik.place(setting));
    findings
}

fn binding(existing: &Existing) -> Finding {
    const CODE: Code = Code::ImportBinding;
    match text(&existing.provider, "sp_binding") {
        "post" => Finding::passed(CODE, "Responses are posted").got("post"),
        other => Finding::failed(CODE, "Responses are sent as a web address, and WorkOS refuses them")
            .want("post")
            .got(other)
            .fix("Set Service Provider Binding to Post.")
            .setting(Setting::Acs),
    }
}

fn signing(existing: &Existing) -> Vec<Finding> {
    const CODE: Code = Code::ImportSigned;
    let provider = &existing.provider;
    let mut findings = Vec::new();
    // Before 2024.8 there was no choice: with a key pair the assertion was signed.
    let chosen = |field: &str| provider.get(field).and_then(Value::as_bool);
    let (assertion, response) = (chosen("sign_assertion").unwrap_or(true), chosen("sign_response").unwrap_or(false));
    findings.push(match (&existing.key_pair, assertion, response) {
        (None, _, _) => Finding::failed(CODE, "Responses are not signed, and WorkOS refuses them")
            .want_words("a signing certificate")
            .got_words("none")
            .fix("Choose a Signing Certificate with a private key, and leave Sign assertions on.")
            .setting(Setting::SigningCertificate),
        (Some(_), true, _) => Finding::passed(CODE, "The assertion is signed"),
        (Some(_), false, true) => Finding::warning(CODE, "Only the response is signed, and not the assertion in it")
            .fix("Switch Sign assertions on.")
            .setting(Setting::SignAssertion),
        (Some(_), false, false) => Finding::failed(CODE, "Neither the assertion nor the response is signed")
            .fix("Switch Sign assertions on.")
            .setting(Setting::SignAssertion),
    });
    findings.extend(existing.key_pair.as_ref().and_then(|pair| key(pair, provider)));
    let empty = |field: &str| provider.get(field).is_none_or(Value::is_null);
    if !empty("encryption_kp") {
        findings.push(
            Finding::failed(Code::ImportEncrypted, "Assertions are encrypted, and nobody gave WorkOS a key for them")
                .fix("Leave the Encryption Certificate empty.")
                .setting(Setting::Encryption),
        );
    }
    if !empty("verification_kp") {
        findings.push(
            Finding::warning(Code::ImportRequestsSigned, "authentik takes only requests that are signed")
                .fix("Leave the Verification Certificate empty, unless WorkOS signs its requests with that key.")
                .setting(Setting::RequestSigning),
        );
    }
    findings
}

/// The key against the algorithm: authentik takes any pair of them, and fails at the sign-in.
fn key(pair: &Value, provider: &Value) -> Option<Finding> {
    const CODE: Code = Code::ImportKey;
    if pair.get("private_key_available") == Some(&Value::Bool(false)) {
        let finding = Finding::failed(CODE, "The signing certificate has no private key at authentik");
        return Some(finding.fix("Choose a certificate that has one.").setting(Setting::SigningCertificate));
    }
    let kind = [text(pair, "key_type"), text(pair, "private_key_type")].concat().to_lowercase();
    let elliptic = ["ec", "ecdsa"].contains(&kind.as_str());
    let algorithm = text(provider, "signature_algorithm");
    let fitting = match kind.as_str() {
        "rsa" => algorithm.contains("#rsa-"),
        _ if elliptic => algorithm.contains("#ecdsa-"),
        _ => return None,
    };
    if !fitting {
        let want = if elliptic { "ECDSA-SHA256" } else { "RSA-SHA256" };
        let finding = Finding::failed(CODE, "The signature algorithm does not go with the key, so every sign-in fails");
        return Some(
            finding
                .want(want)
                .got(algorithm)
                .fix("Choose the algorithm that goes with the key.")
                .setting(Setting::SignatureAlgorithm),
        );
    }
    algorithm.ends_with("sha1").then(|| {
        Finding::warning(CODE, "Signatures are made with SHA-1")
            .want("SHA-256")
            .got(algorithm)
            .fix("Choose an algorithm with SHA-256.")
            .setting(Setting::SignatureAlgorithm)
    })
}

fn addresses(existing: &Existing, setup: &Setup) -> Vec<Finding> {
    let known = &setup.service_provider;
    let acs = known.acs.as_ref().map(ToString::to_string);
    let entity_id = known.entity_id.as_ref().map(ToString::to_string);
    vec![
        address(Code::ImportAcs, "ACS URL", text(&existing.provider, "acs_url"), acs, Setting::Acs),
        address(Code::ImportAudience, "Audience", text(&existing.provider, "audience"), entity_id, Setting::Audience),
    ]
}

fn address(code: Code, label: &str, value: &str, known: Option<String>, setting: Setting) -> Finding {
    const FIX: &str = "Enter the value that WorkOS shows.";
    let wrong = |title: String| Finding::failed(code, title).got(value).fix(FIX).setting(setting);
    match known {
        _ if value.is_empty() => wrong(format!("The {label} is empty")),
        _ if is_temporary(value) => wrong(format!("The {label} is a temporary value")),
        Some(known) if known != value => wrong(format!("The {label} is another than the setup's")).want(known),
        None if !value.contains("workos.com/") => {
            Finding::warning(code, format!("The {label} is none of WorkOS's values"))
                .got(value)
                .fix("Compare it with the value that WorkOS shows.")
                .setting(setting)
        }
        _ => Finding::passed(code, format!("The {label} is a value of WorkOS")).got(value),
    }
}

fn name_id(existing: &Existing) -> Vec<Finding> {
    const CODE: Code = Code::ImportNameId;
    let sends_email = |mapping: &Value| {
        text(mapping, "managed") == EMAIL_MAPPING || text(mapping, "expression").contains("user.email")
    };
    let mut findings = vec![match &existing.name_id {
        Some(mapping) if sends_email(mapping) => Finding::passed(CODE, "The NameID is the e-mail address"),
        found => Finding::failed(CODE, "The NameID is not the e-mail address")
            .want(Authentik.mapping().name_id.source.clone())
            .got(found.as_ref().map_or("", name))
            .fix("Choose the e-mail mapping as NameID Property Mapping.")
            .setting(Setting::NameId),
    }];
    if text(&existing.provider, "default_name_id_policy") == UNSPECIFIED {
        findings.push(
            Finding::warning(Code::ImportNameIdPolicy, "The NameID does not say that it is an e-mail address")
                .want(NAME_ID_EMAIL)
                .got(UNSPECIFIED)
                .fix("Set Default NameID policy to Email address.")
                .setting(Setting::NameId),
        );
    }
    findings
}

fn mapping(existing: &Existing, attribute: Attribute) -> Finding {
    const CODE: Code = Code::ImportAttribute;
    let wanted = attribute.wire_name(Naming::Short);
    let sent = || existing.mappings.iter().map(|mapping| text(mapping, "saml_name"));
    if sent().any(|name| name == wanted) {
        return Finding::passed(CODE, format!("The attribute {wanted} is sent"));
    }
    let close = sent().find(|name| name.eq_ignore_ascii_case(wanted) || name.ends_with(&format!("/{wanted}")));
    let finding = match close {
        Some(close) => Finding::failed(CODE, format!("The attribute {wanted} is sent under another name")).got(close),
        None => Finding::failed(CODE, format!("The attribute {wanted} is not sent")),
    };
    finding
        .want(wanted)
        .fix("Create a property mapping with that SAML Attribute Name, and select it in the provider.")
        .setting(Setting::Attributes)
}

fn groups(existing: &Existing, setup: &Setup) -> Vec<Finding> {
    const CODE: Code = Code::ImportGroups;
    let mut findings = Vec::new();
    match groups_mapping(existing) {
        None if Values::of(setup).sends_groups => findings.push(
            Finding::failed(CODE, "Groups are not sent, and roles or seats are mapped from them")
                .want("groups")
                .fix("Create a property mapping with that SAML Attribute Name, and select it in the provider.")
                .setting(Setting::Groups),
        ),
        None => {}
        Some(mapping) if sends_once(text(mapping, "expression")) => {
            findings.push(Finding::passed(CODE, "Each group is sent once"));
        }
        Some(_) => findings.push(
            Finding::warning(CODE, "A group that reaches somebody in two ways is sent twice")
                .fix("Use the expression of Latchkey's guide that sends each name once.")
                .setting(Setting::Groups),
        ),
    }
    let nobody = existing.entitlements.iter().filter(|(_, bound)| bound.is_empty());
    let nobody: Vec<&str> = nobody.map(|(entitlement, _)| name(entitlement)).collect();
    if !nobody.is_empty() {
        findings.push(
            Finding::warning(Code::ImportEntitlements, "Some entitlements belong to nobody")
                .got(nobody.join(", "))
                .fix("Bind a group or user to each, or remove it.")
                .setting(Setting::Groups),
        );
    }
    findings
}

fn access(existing: &Existing) -> Finding {
    const CODE: Code = Code::ImportAccess;
    if existing.access.is_empty() {
        return Finding::warning(CODE, "Nobody is bound to the application, so everybody may open it")
            .fix("Bind the groups or people who may use Claude.")
            .setting(Setting::Assignment);
    }
    Finding::passed(CODE, "The application is bound to those who may open it")
}

fn issuer(existing: &Existing) -> Option<Finding> {
    (!existing.same_issuer.is_empty()).then(|| {
        Finding::warning(Code::ImportIssuer, "Other SAML providers of this authentik have the same issuer")
            .got(existing.same_issuer.join(", "))
            .fix("Give this provider an issuer of its own, then read its metadata again at WorkOS.")
            .setting(Setting::Metadata)
    })
}

fn names(existing: &Existing, setup: &Setup) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !name(&existing.provider).is_ascii() {
        findings.push(
            Finding::failed(Code::ImportName, "The provider's name has letters with which its metadata page fails")
                .got(name(&existing.provider))
                .fix("Give the provider a name in plain ASCII letters.")
                .setting(Setting::Metadata),
        );
    }
    let (tile, launch) = (Values::of(setup).tile, text(&existing.application, "meta_launch_url"));
    if launch != tile {
        findings.push(
            Finding::warning(Code::ImportTile, "The tile does not open Claude's login page")
                .want(tile)
                .got(launch)
                .fix("Set the Launch URL of the application."),
        );
    }
    findings
}

fn scim(existing: &Existing) -> Vec<Finding> {
    let Some(scim) = &existing.scim else { return Vec::new() };
    let mut findings = Vec::new();
    if existing.scim_mappings.iter().any(|mapping| text(mapping, "managed") == SCIM_USER_MAPPING) {
        findings.push(
            Finding::warning(Code::ImportScimUser, "SCIM sends the user name as userName, and SAML the e-mail address")
                .fix("Use a mapping that sends the e-mail address as userName."),
        );
    }
    if existing.scim_groups.is_empty() {
        findings.push(
            Finding::warning(Code::ImportScimGroups, "SCIM sends every group that authentik has")
                .fix("Select the groups for Claude under Group filters."),
        );
    }
    if switch(scim, "dry_run") {
        findings.push(
            Finding::warning(Code::ImportScimDry, "SCIM is in dry-run mode and writes nothing")
                .fix("Switch Dry run off when the first run looks right."),
        );
    }
    findings
}
