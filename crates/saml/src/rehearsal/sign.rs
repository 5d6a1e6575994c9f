//! Signing (and, for one fault, encrypting) with the setup's key.

use crate::xml::{DS, Element};
use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    rsa::{OAEP_SHA256_MGF1SHA256, OaepPublicEncryptingKey, PrivateDecryptingKey},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use bergshamra::{DsigContext, Key, KeysManager, core::algorithm, keys::loader};
use latchkey_certificate::{KeyPair, Request, RsaSize};
use latchkey_core::{
    Code, Failure, Timestamp,
    certificate::CertificateFacts,
    message::{Message, exact, say},
};
use zeroize::Zeroizing;

const XENC: &str = "http://www.w3.org/2001/04/xmlenc#";

/// A private RSA key and the certificate that goes with it.
#[derive(Clone, Debug)]
pub struct Signer {
    pair: KeyPair,
}

/// The algorithms of a signature.
#[derive(Clone, Copy)]
pub(super) enum Strength {
    /// RSA-SHA256 with SHA-256 digests.
    Sha256,
    /// RSA-SHA1 with SHA-1 digests, which nobody should take.
    Sha1,
}

impl Signer {
    /// A signer with this key, which has to be RSA.
    pub fn new(pair: KeyPair) -> Result<Self, Failure> {
        let signer = Self { pair };
        signer.key()?;
        Ok(signer)
    }

    /// The certificate.
    pub fn certificate(&self) -> &CertificateFacts {
        &self.pair.facts
    }

    fn key(&self) -> Result<Key, Failure> {
        loader::load_rsa_private_pem(self.pair.key.expose().as_bytes())
            .map_err(|error| broken(say::rehearsal_not_signed::key(exact(error))))
    }

    /// The certificate's DER in base64 without line breaks.
    pub(super) fn certificate_base64(&self) -> String {
        self.pair.facts.pem.lines().filter(|line| !line.starts_with("-----")).map(str::trim).collect()
    }

    /// A signer with another key and another certificate of the same name.
    pub(super) fn other(now: Timestamp) -> Result<Self, Failure> {
        let request =
            Request { common_name: "Another certificate".to_owned(), size: RsaSize::Bits2048, days: 365, now };
        Self::new(latchkey_certificate::make(&request)?)
    }

    fn pkcs8(&self) -> Result<Zeroizing<Vec<u8>>, Failure> {
        let base64: Zeroizing<String> =
            Zeroizing::new(self.pair.key.expose().lines().filter(|line| !line.starts_with("-----")).collect());
        STANDARD.decode(base64.as_bytes()).map(Zeroizing::new).map_err(|_| broken(say::rehearsal_not_signed::no_pem()))
    }

    /// The signature element, still empty, that belongs after the Issuer of the element with this ID.
    pub(super) fn blank_signature(&self, id: &str, strength: Strength) -> Element {
        let (signature, digest) = match strength {
            Strength::Sha256 => (algorithm::RSA_SHA256, algorithm::SHA256),
            Strength::Sha1 => (algorithm::RSA_SHA1, algorithm::SHA1),
        };
        let with_algorithm = |name, value: &str| Element::new(name).with("Algorithm", value);
        let reference = Element::new("ds:Reference")
            .with("URI", format!("#{id}"))
            .child(
                Element::new("ds:Transforms")
                    .child(with_algorithm("ds:Transform", algorithm::ENVELOPED_SIGNATURE))
                    .child(with_algorithm("ds:Transform", algorithm::EXC_C14N)),
            )
            .child(with_algorithm("ds:DigestMethod", digest))
            .child(Element::new("ds:DigestValue"));
        let signed = Element::new("ds:SignedInfo")
            .child(with_algorithm("ds:CanonicalizationMethod", algorithm::EXC_C14N))
            .child(with_algorithm("ds:SignatureMethod", signature))
            .child(reference);
        let certificate = Element::new("ds:X509Certificate").text(&self.certificate_base64());
        Element::new("ds:Signature")
            .with("xmlns:ds", DS)
            .child(signed)
            .child(Element::new("ds:SignatureValue"))
            .child(Element::new("ds:KeyInfo").child(Element::new("ds:X509Data").child(certificate)))
    }

    /// Fills the first blank signature in `xml`.
    pub(super) fn sign(&self, xml: &str, strength: Strength) -> Result<String, Failure> {
        match strength {
            Strength::Sha256 => self.sign_with_bergshamra(xml),
            Strength::Sha1 => self.sign_weakly(xml),
        }
    }

    fn sign_with_bergshamra(&self, xml: &str) -> Result<String, Failure> {
        let mut keys = KeysManager::new();
        keys.add_key(self.key()?);
        bergshamra::sign(&DsigContext::new(keys), xml)
            .map_err(|error| broken(say::rehearsal_not_signed::response(exact(error))))
    }

    /// aws-lc refuses to sign with SHA-1, so xmlsec does it.
    #[cfg(all(target_os = "linux", feature = "xmlsec-crosscheck"))]
    fn sign_weakly(&self, xml: &str) -> Result<String, Failure> {
        use samael::crypto::{Crypto, CryptoProvider};
        let signed = Crypto::sign_xml(xml, &self.pkcs8()?)
            .map_err(|error| broken(say::rehearsal_not_signed::sha1(exact(error))))?;
        let without_declaration = signed.strip_prefix("<?xml").and_then(|rest| rest.split_once("?>"));
        Ok(without_declaration.map_or(signed.as_str(), |(_, document)| document).trim().to_owned())
    }

    /// aws-lc refuses to sign with SHA-1, and xmlsec is not built in: only the digest is SHA-1.
    #[cfg(not(all(target_os = "linux", feature = "xmlsec-crosscheck")))]
    fn sign_weakly(&self, xml: &str) -> Result<String, Failure> {
        self.sign_with_bergshamra(&xml.replace(algorithm::RSA_SHA1, algorithm::RSA_SHA256))
    }

    /// `xml` as an EncryptedData element: AES-256-GCM, its key wrapped for this signer's own public key.
    pub(super) fn encrypt(&self, xml: &str) -> Result<Element, Failure> {
        let failed = |_| broken(say::rehearsal_not_signed::not_encrypted());
        let mut key = [0_u8; 32];
        let mut nonce = [0_u8; 12];
        getrandom::fill(&mut key).and_then(|()| getrandom::fill(&mut nonce)).map_err(Failure::no_random_numbers)?;
        let mut sealed = xml.as_bytes().to_vec();
        LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &key).map_err(failed)?)
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut sealed)
            .map_err(failed)?;
        let own = PrivateDecryptingKey::from_pkcs8(&self.pkcs8()?)
            .map_err(|error| broken(say::rehearsal_not_signed::key(exact(error))))?;
        let wrapper = OaepPublicEncryptingKey::new(own.public_key()).map_err(failed)?;
        let mut room = vec![0_u8; wrapper.ciphertext_size()];
        let wrapped = wrapper.encrypt(&OAEP_SHA256_MGF1SHA256, &key, &mut room, None).map_err(failed)?;
        let cipher = |bytes: &[u8]| {
            Element::new("xenc:CipherData").child(Element::new("xenc:CipherValue").text(&STANDARD.encode(bytes)))
        };
        let method = |uri: &str| Element::new("xenc:EncryptionMethod").with("Algorithm", uri);
        let encrypted_key = Element::new("xenc:EncryptedKey")
            .child(method("http://www.w3.org/2009/xmlenc11#rsa-oaep"))
            .child(cipher(wrapped));
        Ok(Element::new("xenc:EncryptedData")
            .with("xmlns:xenc", XENC)
            .with("Type", format!("{XENC}Element"))
            .child(method("http://www.w3.org/2009/xmlenc11#aes256-gcm"))
            .child(Element::new("ds:KeyInfo").with("xmlns:ds", DS).child(encrypted_key))
            .child(cipher(&[nonce.as_slice(), &sealed].concat())))
    }
}

fn broken(message: Message) -> Failure {
    Failure::input(Code::RehearsalNotSigned, message, say::rehearsal_not_signed::fix())
}
