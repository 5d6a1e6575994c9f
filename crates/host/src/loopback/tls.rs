//! The certificate of the loopback server, for identity providers that insist on https. It is made anew for each
//! test, lives in memory only, and no browser trusts it: the page before the sign-in says so.

use latchkey_core::{
    Code, Failure,
    message::{exact, say},
};
use rcgen::{CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose};
use rustls::{
    ServerConfig,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer},
};
use std::{net::Ipv4Addr, sync::Arc};
use time::{Duration, OffsetDateTime};

/// How long the certificate is valid.
const LIFETIME: Duration = Duration::days(2);

/// A server configuration with a new self-signed certificate for 127.0.0.1, and that certificate.
pub(crate) fn server(now: OffsetDateTime) -> Result<(ServerConfig, CertificateDer<'static>), Failure> {
    let (certificate, key) = certificate(now).map_err(|error| unusable(&error.to_string()))?;
    let config = config(vec![certificate.clone()], key).map_err(|error| unusable(&error.to_string()))?;
    Ok((config, certificate))
}

fn certificate(now: OffsetDateTime) -> Result<(CertificateDer<'static>, PrivateKeyDer<'static>), rcgen::Error> {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, "Latchkey sign-in test on this machine");
    let mut params = CertificateParams::new(vec![Ipv4Addr::LOCALHOST.to_string()])?;
    params.distinguished_name = name;
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.not_before = now - Duration::minutes(5);
    params.not_after = now + LIFETIME;
    let key = KeyPair::generate()?;
    let certificate = params.self_signed(&key)?;
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    Ok((certificate.der().clone(), key))
}

/// A server configuration with this chain.
pub(crate) fn config(
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
) -> Result<ServerConfig, rustls::Error> {
    ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, key)
}

fn unusable(why: &str) -> Failure {
    Failure::input(
        Code::LoopbackHttpsUnusable,
        say::loopback_https_unusable::failed(exact(why)),
        say::loopback_https_unusable::failed_fix(),
    )
}
