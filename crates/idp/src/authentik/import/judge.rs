//! How an application differs from what Claude needs.

use super::{Existing, groups_mapping, is_temporary, name, sends_once, switch, text};
use crate::{Idp, Values, authentik::Authentik};
use latchkey_core::{
    Code, Finding, Owner,
    attribute::{Attribute, NAME_ID_EMAIL, Naming, REQUIRED},
    check::{Setting, locate},
    message::{Message, exact, say},
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
        "post" => Finding::passed(CODE, say::import_binding::post()).got("post"),
        other => Finding::failed(CODE, say::import_binding::redirect())
            .want("post")
            .got(other)
            .fix(say::import_binding::redirect_fix())
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
        (None, _, _) => Finding::failed(CODE, say::import_signed::nothing())
            .want_words(say::import_signed::nothing_want())
            .got_words(say::import_signed::nothing_got())
            .fix(say::import_signed::nothing_fix())
            .setting(Setting::SigningCertificate),
        (Some(_), true, _) => Finding::passed(CODE, say::import_signed::assertion()),
        (Some(_), false, true) => Finding::warning(CODE, say::import_signed::response_only())
            .fix(say::import_signed::switch_fix())
            .setting(Setting::SignAssertion),
        (Some(_), false, false) => Finding::failed(CODE, say::import_signed::neither())
            .fix(say::import_signed::switch_fix())
            .setting(Setting::SignAssertion),
    });
    findings.extend(existing.key_pair.as_ref().and_then(|pair| key(pair, provider)));
    let empty = |field: &str| provider.get(field).is_none_or(Value::is_null);
    if !empty("encryption_kp") {
        findings.push(
            Finding::failed(Code::ImportEncrypted, say::import_encrypted::encrypted())
                .fix(say::import_encrypted::encrypted_fix())
                .setting(Setting::Encryption),
        );
    }
    if !empty("verification_kp") {
        findings.push(
            Finding::warning(Code::ImportRequestsSigned, say::import_requests_signed::required())
                .fix(say::import_requests_signed::required_fix())
                .setting(Setting::RequestSigning),
        );
    }
    findings
}

/// The key against the algorithm: authentik takes any pair of them, and fails at the sign-in.
fn key(pair: &Value, provider: &Value) -> Option<Finding> {
    const CODE: Code = Code::ImportKey;
    if pair.get("private_key_available") == Some(&Value::Bool(false)) {
        let finding = Finding::failed(CODE, say::import_key::no_private_key());
        return Some(finding.fix(say::import_key::no_private_key_fix()).setting(Setting::SigningCertificate));
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
        let finding = Finding::failed(CODE, say::import_key::wrong_algorithm());
        return Some(
            finding
                .want(want)
                .got(algorithm)
                .fix(say::import_key::wrong_algorithm_fix())
                .setting(Setting::SignatureAlgorithm),
        );
    }
    algorithm.ends_with("sha1").then(|| {
        Finding::warning(CODE, say::import_key::sha1())
            .want("SHA-256")
            .got(algorithm)
            .fix(say::import_key::sha1_fix())
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
    let label = exact(label);
    let wrong =
        |title: Message| Finding::failed(code, title).got(value).fix(say::import_address::fix()).setting(setting);
    match known {
        _ if value.is_empty() => wrong(say::import_address::empty(label)),
        _ if is_temporary(value) => wrong(say::import_address::temporary(label)),
        Some(known) if known != value => wrong(say::import_address::not_the_setups(label)).want(known),
        None if !value.contains("workos.com/") => Finding::warning(code, say::import_address::not_workos(label))
            .got(value)
            .fix(say::import_address::not_workos_fix())
            .setting(setting),
        _ => Finding::passed(code, say::import_address::workos(label)).got(value),
    }
}

fn name_id(existing: &Existing) -> Vec<Finding> {
    const CODE: Code = Code::ImportNameId;
    let sends_email = |mapping: &Value| {
        text(mapping, "managed") == EMAIL_MAPPING || text(mapping, "expression").contains("user.email")
    };
    let mut findings = vec![match &existing.name_id {
        Some(mapping) if sends_email(mapping) => Finding::passed(CODE, say::import_name_id::email()),
        found => Finding::failed(CODE, say::import_name_id::other())
            .want(Authentik.mapping().name_id.source.words().unwrap_or_default())
            .got(found.as_ref().map_or("", name))
            .fix(say::import_name_id::other_fix())
            .setting(Setting::NameId),
    }];
    if text(&existing.provider, "default_name_id_policy") == UNSPECIFIED {
        findings.push(
            Finding::warning(Code::ImportNameIdPolicy, say::import_name_id_policy::unspecified())
                .want(NAME_ID_EMAIL)
                .got(UNSPECIFIED)
                .fix(say::import_name_id_policy::unspecified_fix())
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
        return Finding::passed(CODE, say::import_attribute::sent(exact(wanted)));
    }
    let close = sent().find(|name| name.eq_ignore_ascii_case(wanted) || name.ends_with(&format!("/{wanted}")));
    let finding = match close {
        Some(close) => Finding::failed(CODE, say::import_attribute::other_name(exact(wanted))).got(close),
        None => Finding::failed(CODE, say::import_attribute::not_sent(exact(wanted))),
    };
    finding.want(wanted).fix(say::import_attribute::fix()).setting(Setting::Attributes)
}

fn groups(existing: &Existing, setup: &Setup) -> Vec<Finding> {
    const CODE: Code = Code::ImportGroups;
    let mut findings = Vec::new();
    match groups_mapping(existing) {
        None if Values::of(setup).sends_groups => findings.push(
            Finding::failed(CODE, say::import_groups::not_sent())
                .want("groups")
                .fix(say::import_groups::not_sent_fix())
                .setting(Setting::Groups),
        ),
        None => {}
        Some(mapping) if sends_once(text(mapping, "expression")) => {
            findings.push(Finding::passed(CODE, say::import_groups::once()));
        }
        Some(_) => findings.push(
            Finding::warning(CODE, say::import_groups::twice())
                .fix(say::import_groups::twice_fix())
                .setting(Setting::Groups),
        ),
    }
    let nobody = existing.entitlements.iter().filter(|(_, bound)| bound.is_empty());
    let nobody: Vec<&str> = nobody.map(|(entitlement, _)| name(entitlement)).collect();
    if !nobody.is_empty() {
        findings.push(
            Finding::warning(Code::ImportEntitlements, say::import_entitlements::nobody())
                .got(nobody.join(", "))
                .fix(say::import_entitlements::nobody_fix())
                .setting(Setting::Groups),
        );
    }
    findings
}

fn access(existing: &Existing) -> Finding {
    const CODE: Code = Code::ImportAccess;
    if existing.access.is_empty() {
        return Finding::warning(CODE, say::import_access::everybody())
            .fix(say::import_access::everybody_fix())
            .setting(Setting::Assignment);
    }
    Finding::passed(CODE, say::import_access::bound())
}

fn issuer(existing: &Existing) -> Option<Finding> {
    (!existing.same_issuer.is_empty()).then(|| {
        Finding::warning(Code::ImportIssuer, say::import_issuer::shared())
            .got(existing.same_issuer.join(", "))
            .fix(say::import_issuer::shared_fix())
            .setting(Setting::Metadata)
    })
}

fn names(existing: &Existing, setup: &Setup) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !name(&existing.provider).is_ascii() {
        findings.push(
            Finding::failed(Code::ImportName, say::import_name::letters())
                .got(name(&existing.provider))
                .fix(say::import_name::letters_fix())
                .setting(Setting::Metadata),
        );
    }
    let (tile, launch) = (Values::of(setup).tile, text(&existing.application, "meta_launch_url"));
    if launch != tile {
        findings.push(
            Finding::warning(Code::ImportTile, say::import_tile::elsewhere())
                .want(tile)
                .got(launch)
                .fix(say::import_tile::elsewhere_fix()),
        );
    }
    findings
}

fn scim(existing: &Existing) -> Vec<Finding> {
    let Some(scim) = &existing.scim else { return Vec::new() };
    let mut findings = Vec::new();
    if existing.scim_mappings.iter().any(|mapping| text(mapping, "managed") == SCIM_USER_MAPPING) {
        findings.push(
            Finding::warning(Code::ImportScimUser, say::import_scim_user::user_name())
                .fix(say::import_scim_user::user_name_fix()),
        );
    }
    if existing.scim_groups.is_empty() {
        findings.push(
            Finding::warning(Code::ImportScimGroups, say::import_scim_groups::every())
                .fix(say::import_scim_groups::every_fix()),
        );
    }
    if switch(scim, "dry_run") {
        findings.push(
            Finding::warning(Code::ImportScimDry, say::import_scim_dry::dry()).fix(say::import_scim_dry::dry_fix()),
        );
    }
    findings
}
