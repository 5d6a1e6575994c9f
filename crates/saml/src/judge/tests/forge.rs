//! Makes responses for the tests: honest ones, and pieces from which dishonest ones are put together.

use super::*;
use bergshamra::{DsigContext, KeysManager, keys::loader};
use latchkey_certificate::{KeyPair, Request, RsaSize, make};
use std::sync::OnceLock;

pub(super) const NOW: &str = "2026-11-22T00:00:00Z";
pub(super) const ACS: &str = "https://auth.workos.com/sso/saml/acs/01HX";
pub(super) const ENTITY: &str = "https://auth.workos.com/01HX";
pub(super) const ISSUER: &str = "https://idp.example.com";
pub(super) const RSA_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
pub(super) const SHA256: &str = "http://www.w3.org/2001/04/xmlenc#sha256";
pub(super) const C14N: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";

/// A response in parts; each test changes the part it is about.
#[derive(Clone)]
pub(super) struct Forge {
    pub(super) issued: &'static str,
    pub(super) response_attributes: String,
    pub(super) in_response_to: Option<&'static str>,
    pub(super) status: String,
    pub(super) name_id: String,
    pub(super) confirmation: String,
    pub(super) conditions: String,
    pub(super) statements: String,
    pub(super) reference_uri: String,
    pub(super) transforms: String,
    pub(super) c14n: String,
    pub(super) method: &'static str,
    pub(super) digest: &'static str,
    pub(super) key_info: String,
    pub(super) key: &'static KeyPair,
    pub(super) sign_assertion: bool,
    pub(super) sign_response: bool,
}

pub(super) fn pair(which: usize) -> &'static KeyPair {
    static PAIRS: [OnceLock<KeyPair>; 2] = [OnceLock::new(), OnceLock::new()];
    PAIRS[which].get_or_init(|| {
        make(&Request { common_name: format!("IdP {which}"), size: RsaSize::Bits2048, days: 365, now: at(NOW) })
            .unwrap()
    })
}

pub(super) fn expectation() -> Expectation {
    Expectation {
        acs: Some(ACS.to_owned()),
        entity_id: Some(ENTITY.to_owned()),
        request: RequestRule::Exactly("_request".to_owned()),
        domains: vec![DomainName::parse("example.com").unwrap()],
        ..Expectation::new(
            Trust { issuer: Some(ISSUER.to_owned()), certificates: vec![pair(0).facts.clone()] },
            at(NOW),
        )
    }
}

pub(super) fn attribute(name: &str, values: &[&str]) -> String {
    let values: String =
        values.iter().map(|value| format!("<saml:AttributeValue>{value}</saml:AttributeValue>")).collect();
    format!("<saml:Attribute Name=\"{name}\">{values}</saml:Attribute>")
}

pub(super) fn statement(attributes: &[String]) -> String {
    format!(
        "<saml:AuthnStatement AuthnInstant=\"{NOW}\" SessionIndex=\"s\"><saml:AuthnContext/></saml:AuthnStatement>\
         <saml:AttributeStatement>{}</saml:AttributeStatement>",
        attributes.concat()
    )
}

pub(super) fn person() -> Vec<String> {
    vec![
        attribute("id", &["7d0f2c1e"]),
        attribute("email", &["jane@example.com"]),
        attribute("firstName", &["Jane"]),
        attribute("lastName", &["van Dyke"]),
        attribute("groups", &["Claude Owner"]),
    ]
}

impl Forge {
    pub(super) fn new() -> Self {
        Self {
            issued: NOW,
            response_attributes: format!("Destination=\"{ACS}\""),
            in_response_to: Some("_request"),
            status: "<samlp:Status><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/></samlp:Status>".to_owned(),
            name_id: "<saml:NameID Format=\"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress\">jane@example.com</saml:NameID>".to_owned(),
            confirmation: format!(
                "<saml:SubjectConfirmation Method=\"urn:oasis:names:tc:SAML:2.0:cm:bearer\"><saml:SubjectConfirmationData \
                 InResponseTo=\"_request\" NotOnOrAfter=\"2026-11-22T00:05:00Z\" Recipient=\"{ACS}\"/></saml:SubjectConfirmation>"
            ),
            conditions: format!(
                "<saml:Conditions NotBefore=\"2026-11-21T23:55:00Z\" NotOnOrAfter=\"2026-11-22T00:05:00Z\">\
                 <saml:AudienceRestriction><saml:Audience>{ENTITY}</saml:Audience></saml:AudienceRestriction></saml:Conditions>"
            ),
            statements: statement(&person()),
            reference_uri: "#_assertion".to_owned(),
            transforms: format!(
                "<ds:Transforms><ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"/>\
                 <ds:Transform Algorithm=\"{C14N}\"/></ds:Transforms>"
            ),
            c14n: C14N.to_owned(),
            method: RSA_SHA256,
            digest: SHA256,
            key_info: String::new(),
            key: pair(0),
            sign_assertion: true,
            sign_response: false,
        }
    }

    fn blank_signature(&self, uri: &str) -> String {
        format!(
            "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo>\
             <ds:CanonicalizationMethod Algorithm=\"{}\"/><ds:SignatureMethod Algorithm=\"{}\"/>\
             <ds:Reference URI=\"{uri}\">{}<ds:DigestMethod Algorithm=\"{}\"/><ds:DigestValue/></ds:Reference>\
             </ds:SignedInfo><ds:SignatureValue/>{}</ds:Signature>",
            self.c14n, self.method, self.transforms, self.digest, self.key_info
        )
    }

    /// The assertion, not signed; with the place for a signature filled by `signature`.
    pub(super) fn assertion_with(&self, id: &str, signature: &str) -> String {
        format!(
            "<saml:Assertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"{id}\" Version=\"2.0\" \
             IssueInstant=\"{}\"><saml:Issuer>{ISSUER}</saml:Issuer>{signature}<saml:Subject>{}{}</saml:Subject>{}{}</saml:Assertion>",
            self.issued, self.name_id, self.confirmation, self.conditions, self.statements
        )
    }

    /// The assertion as the identity provider makes it.
    pub(super) fn assertion(&self) -> String {
        if !self.sign_assertion {
            return self.assertion_with("_assertion", "");
        }
        self.sign(&self.assertion_with("_assertion", &self.blank_signature(&self.reference_uri)))
    }

    /// A response around `content`, with `signature` after the issuer.
    pub(super) fn response_with(&self, signature: &str, content: &str) -> String {
        let request = self.in_response_to.map(|id| format!("InResponseTo=\"{id}\"")).unwrap_or_default();
        format!(
            "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" \
             ID=\"_response\" Version=\"2.0\" IssueInstant=\"{}\" {request} {}><saml:Issuer>{ISSUER}</saml:Issuer>{signature}{}{content}</samlp:Response>",
            self.issued, self.response_attributes, self.status
        )
    }

    /// The whole response as the identity provider sends it.
    pub(super) fn xml(&self) -> String {
        let assertion = self.assertion();
        if self.sign_response {
            self.sign(&self.response_with(&self.blank_signature("#_response"), &assertion))
        } else {
            self.response_with("", &assertion)
        }
    }

    /// Fills the first blank signature.
    pub(super) fn sign(&self, xml: &str) -> String {
        let mut keys = KeysManager::new();
        keys.add_key(loader::load_rsa_private_pem(self.key.key.expose().as_bytes()).unwrap());
        let mut context = DsigContext::new_permissive(keys);
        context.require_reference_digests = false;
        bergshamra::sign(&context, xml).unwrap()
    }

    pub(super) fn judge(&self) -> Judgement {
        judge_xml_once(&self.xml(), &expectation())
    }
}

impl Forge {
    /// The assertion with a signature that is still to be filled.
    pub(super) fn xml_with_blank_assertion_signature(&self) -> String {
        self.assertion_with("_assertion", &self.blank_signature(&self.reference_uri))
    }
}
