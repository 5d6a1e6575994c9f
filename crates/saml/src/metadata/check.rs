//! What WorkOS needs of the metadata, check by check. Sources: WorkOS `integrations/saml`, `sso/saml-security`;
//! the certificates are judged by `latchkey-certificate`.

use super::reach::{is_private_host, is_web_address, without_user};
use latchkey_core::{
    Code, Finding, Owner, Status, Timestamp,
    certificate::CertificateFacts,
    check::{Setting, all_hold},
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
        return Finding::failed(CODE, "The metadata names no entity ID")
            .want_words("an entityID")
            .fix("Set the issuer (entity ID) of this application at the identity provider.")
            .setting(Setting::Metadata);
    }
    if length > ENTITY_ID_LENGTH || metadata.entity_id.trim() != metadata.entity_id {
        return Finding::failed(CODE, "The entity ID is too long or has spaces around it")
            .want_words(format!("at most {ENTITY_ID_LENGTH} characters without spaces around them"))
            .got(&metadata.entity_id)
            .fix("Correct the issuer (entity ID) of this application at the identity provider.")
            .setting(Setting::Metadata);
    }
    Finding::passed(CODE, "The identity provider has an entity ID").got(&metadata.entity_id)
}

/// authentik up to 2026.2 calls every SAML provider `authentik` unless told otherwise.
fn shared_entity_id(metadata: &IdpMetadata) -> Option<Finding> {
    (metadata.entity_id == "authentik").then(|| {
        Finding::warning(
            Code::MetadataEntityIdShared,
            "The entity ID is authentik's default, which every provider on the server shares",
        )
        .want_words("an entity ID of its own for each application")
        .got(&metadata.entity_id)
        .fix("Leave it as it is while one connection carries Claude and the Console. Before you add another one, set Issuer in its provider to a value of its own.")
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
            true => Finding::failed(CODE, "The metadata says of itself that it has expired")
                .want_words(format!("valid after {now}"))
                .got(ends.to_string())
                .fix("Download the metadata again from the identity provider.")
                .setting(Setting::Metadata),
            false => Finding::passed(CODE, "The metadata has not expired").got(ends.to_string()),
        })
        .into_iter()
        .collect();
    findings.extend(never_set.first().map(|date| {
        Finding::warning(CODE, "The metadata's validUntil is a date that nobody set")
            .want_words("a future date, or no validUntil")
            .got(date.to_string())
            .fix(
                "Ask whoever runs the identity provider to set or remove that date. Some software writes 1 January of \
                 year 1 where no date was set, and strict readers then treat the metadata as expired.",
            )
            .setting(Setting::Metadata)
    }));
    findings
}

fn redirect_binding(metadata: &IdpMetadata) -> Finding {
    const CODE: Code = Code::MetadataRedirectBinding;
    match &metadata.sso_redirect {
        Some(url) if url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "https" | "http")) => {
            Finding::passed(CODE, "Sign-in requests can be sent by HTTP-Redirect").got(without_user(url))
        }
        Some(url) => Finding::failed(CODE, "The sign-on URL for HTTP-Redirect is not a web address")
            .want("https://…")
            .got(url)
            .fix("Correct the identity provider's own address (external URL), then read the metadata again.")
            .setting(Setting::Metadata),
        None => Finding::failed(CODE, "The metadata offers no sign-on URL with the HTTP-Redirect binding")
            .want_words("a SingleSignOnService with HTTP-Redirect, which WorkOS uses")
            .got_words(metadata.sso_post.as_ref().map_or("no SingleSignOnService", |_| "HTTP-POST only"))
            .fix(
                "Turn the Redirect binding on at the identity provider; in authentik's metadata URL set force_binding \
                 to urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect, or remove it.",
            )
            .setting(Setting::Metadata),
    }
}

fn requests_unsigned(metadata: &IdpMetadata) -> Finding {
    const CODE: Code = Code::MetadataUnsignedRequests;
    if metadata.want_authn_requests_signed == Some(true) {
        return Finding::warning(CODE, "The metadata asks for signed requests, and WorkOS sends unsigned ones")
            .want_words("WantAuthnRequestsSigned absent or false")
            .got("WantAuthnRequestsSigned=\"true\"")
            .fix(
                "Check that this application takes unsigned requests: in Keycloak, Client signature required is Off; in \
                 authentik, Verification Certificate is empty. Keycloak and LemonLDAP::NG write this into the metadata \
                 whatever is set. A passed sign-in test settles it.",
            )
            .setting(Setting::RequestSigning);
    }
    Finding::passed(CODE, "The identity provider takes unsigned requests")
}

fn signing_certificate(metadata: &IdpMetadata) -> Finding {
    const CODE: Code = Code::MetadataSigningCertificate;
    match metadata.signing_certificates.as_slice() {
        [] => Finding::failed(CODE, "The metadata holds no signing certificate")
            .want_words("at least one certificate for signing")
            .got_words("none")
            .fix("Choose a signing certificate at the identity provider, then read the metadata again.")
            .setting(Setting::SigningCertificate),
        [only] => Finding::passed(CODE, "The metadata holds one signing certificate").got_words(describe(only)),
        several => Finding::passed(
            CODE,
            format!("The metadata holds {} signing certificates, as in a change-over", several.len()),
        )
        .got_words(several.iter().map(describe).collect::<Vec<_>>().join("; ")),
    }
}

/// Lines of a PEM file around the base64, which strict readers refuse.
fn pem_lines(metadata: &IdpMetadata) -> Option<Finding> {
    let document = super::parse(&metadata.xml).ok()?;
    let role = super::identity_provider_role(super::sole_identity_provider(&document).ok()?)?;
    super::signing_certificate_texts(role).iter().any(|text| super::certificate::has_pem_lines(text)).then(|| {
        Finding::warning(
            Code::MetadataCertificatePemLines,
            "A certificate in the metadata has the BEGIN or END line of a PEM file in it",
        )
        .want_words("only the base64 between those lines")
        .got_words("a line such as -----BEGIN CERTIFICATE-----")
        .fix("Remove those lines from the certificate at the identity provider, and download the metadata again.")
        .setting(Setting::SigningCertificate)
    })
}

fn describe(certificate: &CertificateFacts) -> String {
    format!(
        "{}, {} to {}, SHA-256 {}",
        certificate.subject,
        certificate.not_before.day_in_words(),
        certificate.not_after.day_in_words(),
        certificate.sha256
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
                finding.title = format!("{} (certificate {number} of {count})", finding.title).into();
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
        "An address in the metadata is not a web address"
    } else {
        "An address in the metadata has a user name or a password in it"
    };
    Some(
        Finding::failed(CODE, title)
            .want("https://…")
            .got(without_user(address))
            .fix("Correct the identity provider's own address (external URL), then read the metadata again.")
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
        Finding::warning(Code::MetadataHttps, "An address of the identity provider is not encrypted")
            .want("https://…")
            .got(plain)
            .fix("Set the identity provider's external URL to https, then read the metadata again.")
            .setting(Setting::Metadata),
    )
}

fn reachable(metadata: &IdpMetadata) -> Option<Finding> {
    let private = addresses(metadata).find(|url| is_private_host(url))?;
    Some(
        Finding::warning(Code::MetadataReachable, "WorkOS cannot reach this address from the internet")
            .want_words("an address on the public internet, or the XML uploaded")
            .got(private)
            .fix(
                "At WorkOS, upload the metadata XML instead of entering its URL, and again whenever the certificate \
                 changes; people have to be inside the network to sign in.",
            )
            .owner(Owner::Claude),
    )
}
