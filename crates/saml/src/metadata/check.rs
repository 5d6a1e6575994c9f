//! What WorkOS needs of the metadata, check by check. Sources: WorkOS `integrations/saml`, `sso/saml-security`;
//! the certificates are judged by `latchkey-certificate`.

use super::reach::{is_private_host, is_web_address, without_user};
use latchkey_core::{
    Code, Finding, Owner, Status, Timestamp,
    certificate::CertificateFacts,
    check::{Setting, all_hold},
    message::{Message, day, exact, say},
    service_provider::IdpMetadata,
};

/// Longest entity ID. Source: SAML Core 8.3.6.
const ENTITY_ID_LENGTH: usize = 1024;

/// Judges metadata at the moment `now`; the cause comes first.
pub fn check(metadata: &IdpMetadata, now: Timestamp) -> Vec<Finding> {
    let mut findings = vec![entity_id(metadata)];
    findings.extend(shared_entity_id(metadata));
    findings.extend(still_valid(metadata, now));
    findings.push(redirect_binding(metadata));
    findings.extend(web_addresses(metadata));
    findings.push(requests_unsigned(metadata));
    findings.push(signing_certificate(metadata));
    findings.extend(pem_lines(metadata));
    findings.extend(certificates(metadata, now));
    findings.extend(encrypted_transport(metadata));
    findings.extend(reachable(metadata));
    findings.extend(super::signature(&metadata.xml, &[]).ok().flatten());
    findings
}

fn entity_id(metadata: &IdpMetadata) -> Finding {
    const CODE: Code = Code::MetadataEntityId;
    let length = metadata.entity_id.chars().count();
    if metadata.entity_id.trim().is_empty() {
        return Finding::failed(CODE, say::metadata_entity_id::none())
            .want_words(say::metadata_entity_id::none_want())
            .fix(say::metadata_entity_id::none_fix())
            .setting(Setting::Metadata);
    }
    if length > ENTITY_ID_LENGTH || metadata.entity_id.trim() != metadata.entity_id {
        return Finding::failed(CODE, say::metadata_entity_id::unusable())
            .want_words(say::metadata_entity_id::unusable_want(ENTITY_ID_LENGTH))
            .got(&metadata.entity_id)
            .fix(say::metadata_entity_id::unusable_fix())
            .setting(Setting::Metadata);
    }
    Finding::passed(CODE, say::metadata_entity_id()).got(&metadata.entity_id)
}

/// authentik up to 2026.2 calls every SAML provider `authentik` unless told otherwise.
fn shared_entity_id(metadata: &IdpMetadata) -> Option<Finding> {
    (metadata.entity_id == "authentik").then(|| {
        Finding::warning(Code::MetadataEntityIdShared, say::metadata_entity_id_shared::authentik())
            .want_words(say::metadata_entity_id_shared::authentik_want())
            .got(&metadata.entity_id)
            .fix(say::metadata_entity_id_shared::authentik_fix())
            .setting(Setting::Metadata)
    })
}

/// Each date to which the provider's own metadata, or what stands around it, is valid. One that software wrote in place of
/// none must not hide that another has passed.
fn still_valid(metadata: &IdpMetadata, now: Timestamp) -> Vec<Finding> {
    const CODE: Code = Code::MetadataValidUntil;
    let document = super::parse(&metadata.xml).ok();
    let entity = document.as_ref().and_then(|document| super::sole_identity_provider(document).ok());
    let written = entity.and_then(super::identity_provider_role).into_iter().flat_map(|role| role.ancestors());
    let dates = written.filter_map(|node| node.attribute("validUntil")).filter_map(Timestamp::parse);
    let (never_set, ends): (Vec<Timestamp>, Vec<Timestamp>) = dates.partition(|date| date.unix() < 0);
    let mut findings: Vec<Finding> = ends
        .into_iter()
        .min()
        .map(|ends| match ends <= now {
            true => Finding::failed(CODE, say::metadata_valid_until::expired())
                .want_words(say::metadata_valid_until::expired_want(exact(now)))
                .got(ends.to_string())
                .fix(say::metadata_valid_until::expired_fix())
                .setting(Setting::Metadata),
            false => Finding::passed(CODE, say::metadata_valid_until()).got(ends.to_string()),
        })
        .into_iter()
        .collect();
    findings.extend(never_set.first().map(|date| {
        Finding::warning(CODE, say::metadata_valid_until::never_set())
            .want_words(say::metadata_valid_until::never_set_want())
            .got(date.to_string())
            .fix(say::metadata_valid_until::never_set_fix())
            .setting(Setting::Metadata)
    }));
    findings
}

fn redirect_binding(metadata: &IdpMetadata) -> Finding {
    const CODE: Code = Code::MetadataRedirectBinding;
    match &metadata.sso_redirect {
        Some(url) if url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "https" | "http")) => {
            Finding::passed(CODE, say::metadata_redirect_binding()).got(without_user(url))
        }
        Some(url) => Finding::failed(CODE, say::metadata_redirect_binding::no_address())
            .want("https://…")
            .got(url)
            .fix(say::metadata_web_addresses::fix())
            .setting(Setting::Metadata),
        None => Finding::failed(CODE, say::metadata_redirect_binding::none())
            .want_words(say::metadata_redirect_binding::none_want())
            .got_words(match metadata.sso_post {
                None => say::metadata_redirect_binding::none_got(),
                Some(_) => say::metadata_redirect_binding::post_got(),
            })
            .fix(say::metadata_redirect_binding::none_fix())
            .setting(Setting::Metadata),
    }
}

fn requests_unsigned(metadata: &IdpMetadata) -> Finding {
    const CODE: Code = Code::MetadataUnsignedRequests;
    if metadata.want_authn_requests_signed == Some(true) {
        return Finding::warning(CODE, say::metadata_unsigned_requests::signed())
            .want_words(say::metadata_unsigned_requests::signed_want())
            .got("WantAuthnRequestsSigned=\"true\"")
            .fix(say::metadata_unsigned_requests::signed_fix())
            .setting(Setting::RequestSigning);
    }
    Finding::passed(CODE, say::metadata_unsigned_requests())
}

fn signing_certificate(metadata: &IdpMetadata) -> Finding {
    const CODE: Code = Code::MetadataSigningCertificate;
    match metadata.signing_certificates.as_slice() {
        [] => Finding::failed(CODE, say::metadata_signing_certificate::none())
            .want_words(say::metadata_signing_certificate::none_want())
            .got_words(say::metadata_signing_certificate::none_got())
            .fix(say::metadata_signing_certificate::none_fix())
            .setting(Setting::SigningCertificate),
        certificates => Finding::passed(CODE, say::metadata_signing_certificate::passed(certificates.len()))
            .got_words(say::metadata_signing_certificate::got(certificates.iter().map(describe).collect::<Vec<_>>())),
    }
}

/// Lines of a PEM file around the base64, which strict readers refuse.
fn pem_lines(metadata: &IdpMetadata) -> Option<Finding> {
    let document = super::parse(&metadata.xml).ok()?;
    let role = super::identity_provider_role(super::sole_identity_provider(&document).ok()?)?;
    super::signing_certificate_texts(role).iter().any(|text| super::certificate::has_pem_lines(text)).then(|| {
        Finding::warning(Code::MetadataCertificatePemLines, say::metadata_certificate_pem_lines::lines())
            .want_words(say::metadata_certificate_pem_lines::lines_want())
            .got_words(say::metadata_certificate_pem_lines::lines_got())
            .fix(say::metadata_certificate_pem_lines::lines_fix())
            .setting(Setting::SigningCertificate)
    })
}

fn describe(certificate: &CertificateFacts) -> Message {
    say::metadata_signing_certificate::certificate(
        day(certificate.not_before),
        day(certificate.not_after),
        exact(&certificate.sha256),
        exact(&certificate.subject),
    )
}

/// Every certificate is judged; a fault of one blocks nothing while another one is good, as in a change-over.
fn certificates(metadata: &IdpMetadata, now: Timestamp) -> Vec<Finding> {
    let judged: Vec<Vec<Finding>> =
        metadata.signing_certificates.iter().map(|certificate| latchkey_certificate::judge(certificate, now)).collect();
    let count = judged.len();
    let one_is_good = judged.iter().any(|findings| all_hold(findings));
    judged
        .into_iter()
        .enumerate()
        .flat_map(|(at, findings)| findings.into_iter().map(move |finding| (at + 1, finding)))
        .map(|(number, mut finding)| {
            if finding.is_failure() && one_is_good {
                finding.status = Status::Warning;
            }
            if count > 1 {
                finding.title = say::saml_metadata::numbered(count, number, &finding.title).into();
            }
            finding
        })
        .collect()
}

/// Every address at which the identity provider wants to be met: a browser that is sent to a script or a file runs or
/// opens it, and a password in an address is nobody's secret. What the check of the sign-on URL has named is left out.
fn web_addresses(metadata: &IdpMetadata) -> Option<Finding> {
    const CODE: Code = Code::MetadataWebAddresses;
    let document = super::parse(&metadata.xml).ok();
    let entity = document.as_ref().and_then(|document| super::sole_identity_provider(document).ok());
    let written = entity.into_iter().flat_map(|entity| {
        let of_metadata = |node: &roxmltree::Node<'_, '_>| node.tag_name().namespace() == Some(crate::xml::MD);
        let named = ["Location", "ResponseLocation", "errorURL"];
        let role = |node: &roxmltree::Node<'_, '_>| {
            node.ancestors().any(|above| above.has_tag_name((crate::xml::MD, "IDPSSODescriptor")))
        };
        let endpoints = entity.descendants().filter(move |node| of_metadata(node) && role(node));
        endpoints.flat_map(move |node| named.into_iter().filter_map(move |name| node.attribute(name)))
    });
    let named_already = |address: &&str| {
        let Some(sign_on) = &metadata.sso_redirect else { return false };
        match (url::Url::parse(sign_on), url::Url::parse(address.trim())) {
            (Ok(sign_on), Ok(other)) => !matches!(sign_on.scheme(), "https" | "http") && sign_on == other,
            (Err(_), Err(_)) => true,
            _ => false,
        }
    };
    let known = metadata.sso_redirect.as_deref().into_iter().chain(metadata.sso_post.as_deref());
    let address = known.chain(written).filter(|address| !named_already(address)).find(|one| !is_web_address(one))?;
    let title = if without_user(address) == address {
        say::metadata_web_addresses::no_address()
    } else {
        say::metadata_web_addresses::user()
    };
    Some(
        Finding::failed(CODE, title)
            .want("https://…")
            .got(without_user(address))
            .fix(say::metadata_web_addresses::fix())
            .setting(Setting::Metadata),
    )
}

/// The source, where it is a URL, and the endpoints.
fn addresses(metadata: &IdpMetadata) -> impl Iterator<Item = &str> {
    let source = Some(metadata.source.as_str()).filter(|source| source.contains("://"));
    source.into_iter().chain(metadata.sso_redirect.as_deref()).chain(metadata.sso_post.as_deref())
}

fn encrypted_transport(metadata: &IdpMetadata) -> Option<Finding> {
    let plain = addresses(metadata).find(|url| url.trim().to_lowercase().starts_with("http://"))?;
    Some(
        Finding::warning(Code::MetadataHttps, say::metadata_https::plain())
            .want("https://…")
            .got(plain)
            .fix(say::metadata_https::plain_fix())
            .setting(Setting::Metadata),
    )
}

fn reachable(metadata: &IdpMetadata) -> Option<Finding> {
    let private = addresses(metadata).find(|url| is_private_host(url))?;
    Some(
        Finding::warning(Code::MetadataReachable, say::metadata_reachable::private())
            .want_words(say::metadata_reachable::private_want())
            .got(private)
            .fix(say::metadata_reachable::private_fix())
            .owner(Owner::Claude),
    )
}
