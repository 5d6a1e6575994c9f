//! Trust by fingerprint. The server has to hold the key of exactly the certificate that the person named, or of one
//! that this certificate issued; the handshake's own signatures are checked as ever.

use latchkey_core::{
    Code, Failure,
    message::{exact, say},
    plain::shown,
};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
    client::{
        WebPkiServerVerifier,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    },
    crypto::{CryptoProvider, aws_lc_rs, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, ServerName, UnixTime},
};
use sha2::{Digest, Sha256};
use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

/// The SHA-256 of a certificate's DER.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Reads 64 hexadecimal digits, with or without colons or spaces between them.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let text = text.trim();
        let text = text
            .get(..7)
            .filter(|start| start.eq_ignore_ascii_case("sha256:"))
            .map_or(text, |start| text.strip_prefix(start).unwrap_or(text));
        let digits: String = text.chars().filter(|letter| !matches!(letter, ':' | ' ' | '-')).collect();
        let mut bytes = [0_u8; 32];
        hex::decode_to_slice(&digits, &mut bytes).map_err(|_| {
            Failure::input(
                Code::FingerprintInvalid,
                say::fingerprint_invalid::no_fingerprint(exact(shown(text))),
                say::fingerprint_invalid::no_fingerprint_fix(),
            )
        })?;
        Ok(Self(bytes))
    }

    /// Of a certificate in DER.
    pub fn of(der: &[u8]) -> Self {
        Self(Sha256::digest(der).into())
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, byte) in self.0.iter().enumerate() {
            let colon = if at == 0 { "" } else { ":" };
            write!(out, "{colon}{byte:02X}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// Accepts one fingerprint - or, with none, nothing - and remembers what it was shown.
#[derive(Debug)]
pub(super) struct Pin {
    trusted: Option<Fingerprint>,
    presented: Mutex<Vec<Fingerprint>>,
    provider: Arc<CryptoProvider>,
}

impl Pin {
    pub(super) fn new(trusted: Option<Fingerprint>) -> Self {
        Self { trusted, presented: Mutex::default(), provider: Arc::new(aws_lc_rs::default_provider()) }
    }

    /// The fingerprints that the server presented, its own certificate first.
    pub(super) fn presented(&self) -> Vec<Fingerprint> {
        self.presented.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn into_config(self: Arc<Self>) -> Result<ClientConfig, Failure> {
        let versions =
            ClientConfig::builder_with_provider(Arc::clone(&self.provider)).with_safe_default_protocol_versions();
        let versions = versions.map_err(|error| super::trouble::no_tls(&error))?;
        Ok(versions.dangerous().with_custom_certificate_verifier(self).with_no_client_auth())
    }
}

impl ServerCertVerifier for Pin {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let own = Fingerprint::of(end_entity);
        let issuers: Vec<_> = intermediates.iter().map(|der| Fingerprint::of(der)).collect();
        *self.presented.lock().unwrap_or_else(PoisonError::into_inner) =
            std::iter::once(own).chain(issuers.iter().copied()).collect();
        let Some(trusted) = self.trusted else {
            return Err(Error::InvalidCertificate(CertificateError::UnknownIssuer));
        };
        if own == trusted {
            return Ok(ServerCertVerified::assertion());
        }
        let issuer = intermediates.iter().zip(issuers).find(|(_, fingerprint)| *fingerprint == trusted);
        let Some((issuer, _)) = issuer else {
            return Err(Error::InvalidCertificate(CertificateError::UnknownIssuer));
        };
        let mut roots = RootCertStore::empty();
        roots.add(issuer.clone().into_owned())?;
        WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&self.provider))
            .build()
            .map_err(|error| Error::General(error.to_string()))?
            .verify_server_cert(end_entity, intermediates, server_name, ocsp, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
