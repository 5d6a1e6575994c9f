//! One response in parts; a case changes the part that it is about.

use bergshamra::{DsigContext, KeysManager, keys::loader};
use std::path::PathBuf;

pub(crate) const NOW: &str = "2026-11-23T12:00:00Z";
pub(crate) const ACS: &str = "https://auth.workos.com/sso/saml/acs/01HX";
pub(crate) const ENTITY: &str = "https://auth.workos.com/01HX";
pub(crate) const ISSUER: &str = "https://idp.example.com/saml";
pub(crate) const REQUEST: &str = "_request-1";
pub(crate) const EMAIL: &str = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";
const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";

/// A response in parts.
#[derive(Clone)]
pub(crate) struct Forge {
    pub(crate) issued: String,
    pub(crate) ids: (String, String),
    pub(crate) version: &'static str,
    pub(crate) outer_issuer: String,
    pub(crate) issuer: String,
    pub(crate) destination: Option<String>,
    pub(crate) in_response_to: Option<String>,
    pub(crate) status: String,
    pub(crate) name_id: String,
    pub(crate) confirmation: String,
    pub(crate) conditions: String,
    pub(crate) authn: String,
    pub(crate) attributes: String,
    pub(crate) hash: &'static str,
    pub(crate) prefixes: Option<&'static str>,
    pub(crate) key: &'static str,
    pub(crate) sign_assertion: bool,
    pub(crate) sign_response: bool,
    /// Other prefixes for assertion, protocol and signature.
    pub(crate) names: Option<[&'static str; 3]>,
}

pub(crate) fn keys() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/saml/keys")
}

pub(crate) fn attribute(name: &str, values: &[&str]) -> String {
    let values: String =
        values.iter().map(|value| format!("<saml:AttributeValue>{value}</saml:AttributeValue>")).collect();
    format!("<saml:Attribute Name=\"{name}\">{values}</saml:Attribute>")
}

/// The four attributes that Claude wants, with this address.
pub(crate) fn person(email: &str) -> String {
    named(["id", "email", "firstName", "lastName"], email)
}

/// The same under these names.
pub(crate) fn named(names: [&str; 4], email: &str) -> String {
    let [id, mail, first, last] = names;
    [
        attribute(id, &["7d0f2c1e"]),
        attribute(mail, &[email]),
        attribute(first, &["Jane"]),
        attribute(last, &["van Dyke"]),
    ]
    .concat()
}

pub(crate) fn name_id(format: Option<&str>, value: &str) -> String {
    let format = format.map(|format| format!(" Format=\"{format}\"")).unwrap_or_default();
    format!("<saml:NameID{format}>{value}</saml:NameID>")
}

pub(crate) fn confirmation(recipient: &str, until: &str, request: Option<&str>) -> String {
    let request = request.map(|id| format!("InResponseTo=\"{id}\" ")).unwrap_or_default();
    format!(
        "<saml:SubjectConfirmation Method=\"urn:oasis:names:tc:SAML:2.0:cm:bearer\"><saml:SubjectConfirmationData \
         {request}NotOnOrAfter=\"{until}\" Recipient=\"{recipient}\"/></saml:SubjectConfirmation>"
    )
}

pub(crate) fn conditions(from: &str, until: &str, audiences: &[&str]) -> String {
    let audiences: String = audiences.iter().map(|one| format!("<saml:Audience>{one}</saml:Audience>")).collect();
    format!(
        "<saml:Conditions NotBefore=\"{from}\" NotOnOrAfter=\"{until}\"><saml:AudienceRestriction>{audiences}\
         </saml:AudienceRestriction></saml:Conditions>"
    )
}

pub(crate) fn status(codes: &[&str]) -> String {
    let inner = codes.iter().rev().fold(String::new(), |inner, code| {
        format!("<samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:{code}\">{inner}</samlp:StatusCode>")
    });
    format!("<samlp:Status>{inner}</samlp:Status>")
}

impl Forge {
    pub(crate) fn new() -> Self {
        Self {
            issued: "2026-11-23T11:59:55Z".to_owned(),
            ids: ("_response-1".to_owned(), "_assertion-1".to_owned()),
            version: "2.0",
            outer_issuer: ISSUER.to_owned(),
            issuer: ISSUER.to_owned(),
            destination: Some(ACS.to_owned()),
            in_response_to: Some(REQUEST.to_owned()),
            status: status(&["Success"]),
            name_id: name_id(Some(EMAIL), "jane@example.com"),
            confirmation: confirmation(ACS, "2026-11-23T12:05:00Z", Some(REQUEST)),
            conditions: conditions("2026-11-23T11:55:00Z", "2026-11-23T12:05:00Z", &[ENTITY]),
            authn: "<saml:AuthnStatement AuthnInstant=\"2026-11-23T11:59:50Z\" SessionIndex=\"_s\"><saml:AuthnContext>\
                    <saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef>\
                    </saml:AuthnContext></saml:AuthnStatement>"
                .to_owned(),
            attributes: person("jane@example.com"),
            hash: "sha256",
            prefixes: None,
            key: "idp",
            sign_assertion: true,
            sign_response: false,
            names: None,
        }
    }

    /// For somebody with this address.
    pub(crate) fn of(email: &str) -> Self {
        Self { name_id: name_id(Some(EMAIL), email), attributes: person(email), ..Self::new() }
    }

    pub(crate) fn xml(&self) -> String {
        let (response_id, assertion_id) = &self.ids;
        let signature = if self.sign_assertion { self.blank(assertion_id) } else { String::new() };
        let assertion = format!(
            "<saml:Assertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"{assertion_id}\" Version=\"{}\" \
             IssueInstant=\"{}\"><saml:Issuer>{}</saml:Issuer>{signature}<saml:Subject>{}{}</saml:Subject>{}{}\
             <saml:AttributeStatement>{}</saml:AttributeStatement></saml:Assertion>",
            self.version,
            self.issued,
            self.issuer,
            self.name_id,
            self.confirmation,
            self.conditions,
            self.authn,
            self.attributes
        );
        let assertion =
            if self.sign_assertion { self.sign(&self.renamed(&assertion)) } else { self.renamed(&assertion) };
        let signature = if self.sign_response { self.blank(response_id) } else { String::new() };
        let given = |name: &str, value: &Option<String>| {
            value.as_ref().map(|value| format!(" {name}=\"{value}\"")).unwrap_or_default()
        };
        let response = format!(
            "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"{response_id}\" Version=\"{}\" \
             IssueInstant=\"{}\"{}{}><saml:Issuer xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">{}</saml:Issuer>\
             {signature}{}@@</samlp:Response>",
            self.version,
            self.issued,
            given("Destination", &self.destination),
            given("InResponseTo", &self.in_response_to),
            self.outer_issuer,
            self.status
        );
        let response = self.renamed(&response).replace("@@", &assertion);
        if self.sign_response { self.sign(&response) } else { response }
    }

    fn renamed(&self, xml: &str) -> String {
        let Some(names) = self.names else { return xml.to_owned() };
        ["saml", "samlp", "ds"].into_iter().zip(names).fold(xml.to_owned(), |xml, (old, new)| {
            xml.replace(&format!("<{old}:"), &format!("<{new}:"))
                .replace(&format!("</{old}:"), &format!("</{new}:"))
                .replace(&format!("xmlns:{old}="), &format!("xmlns:{new}="))
        })
    }

    fn blank(&self, id: &str) -> String {
        let digest = match self.hash {
            "sha384" => "http://www.w3.org/2001/04/xmldsig-more#sha384".to_owned(),
            hash => format!("http://www.w3.org/2001/04/xmlenc#{hash}"),
        };
        let list = self
            .prefixes
            .map(|prefixes| format!("<ec:InclusiveNamespaces xmlns:ec=\"{EXCLUSIVE}\" PrefixList=\"{prefixes}\"/>"))
            .unwrap_or_default();
        let lines = std::fs::read_to_string(keys().join(format!("{}.crt.pem", self.key))).unwrap_or_default();
        let certificate: String = lines.lines().filter(|line| !line.starts_with('-')).collect();
        format!(
            "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo>\
             <ds:CanonicalizationMethod Algorithm=\"{EXCLUSIVE}\"/>\
             <ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#rsa-{}\"/><ds:Reference URI=\"#{id}\">\
             <ds:Transforms><ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"/>\
             <ds:Transform Algorithm=\"{EXCLUSIVE}\">{list}</ds:Transform></ds:Transforms>\
             <ds:DigestMethod Algorithm=\"{digest}\"/><ds:DigestValue/></ds:Reference></ds:SignedInfo><ds:SignatureValue/>\
             <ds:KeyInfo><ds:X509Data><ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>\
             </ds:Signature>",
            self.hash
        )
    }

    /// Fills the first blank signature.
    fn sign(&self, xml: &str) -> String {
        let pem = std::fs::read(keys().join(format!("{}.key.pem", self.key))).expect("the test key can be read");
        let mut keys = KeysManager::new();
        keys.add_key(loader::load_rsa_private_pem(&pem).expect("an RSA key"));
        bergshamra::sign(&DsigContext::new(keys), xml).expect("it can be signed")
    }
}
