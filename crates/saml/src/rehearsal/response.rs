//! The built-in identity provider's response. Source of its shape: SAML Core 3.3.3, SAML Profiles 4.1.4.2.

use super::{Fault, SamplePerson, Signer, sign::Strength};
use crate::{
    request::new_id,
    xml::{Element, SAML, SAMLP},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_core::{
    Failure, Timestamp,
    attribute::{ALL, Attribute, NAME_ID_EMAIL, Naming},
};

const PERSISTENT: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
const STATUS: &str = "urn:oasis:names:tc:SAML:2.0:status";
/// How long before and after the issue instant an assertion is valid, in seconds; authentik's measured values.
const VALID_AROUND: i64 = 300;
/// How long a session may last, in seconds.
const SESSION: i64 = 8 * 3600;

/// What is signed.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum SignedPart {
    /// The assertion: what WorkOS requires.
    #[default]
    Assertion,
    /// The response around it only.
    Response,
    /// Both.
    Both,
}

impl SignedPart {
    /// Every choice.
    pub const ALL: [Self; 3] = [Self::Assertion, Self::Response, Self::Both];

    /// The choice of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }

    /// Its name, as `--sign` takes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Assertion => "assertion",
            Self::Response => "response",
            Self::Both => "both",
        }
    }
}

/// What a response answers, and how.
#[derive(Clone, Debug)]
pub struct Reply<'a> {
    /// The identity provider's entity ID.
    pub issuer: &'a str,
    /// The ID of the request that is answered, where there is one.
    pub in_response_to: Option<&'a str>,
    /// The ACS URL.
    pub acs: &'a str,
    /// The service provider's entity ID.
    pub audience: &'a str,
    /// Under which names the attributes travel.
    pub naming: Naming,
    /// What is signed.
    pub signed: SignedPart,
    /// The time now.
    pub now: Timestamp,
}

/// A response as it stands in the form's SAMLResponse field.
pub fn form_value(xml: &str) -> String {
    STANDARD.encode(xml)
}

/// The response for `person` as XML, with `fault` made on purpose. [`Fault::Replay`] is not a matter of the response:
/// whoever delivers it has to deliver it twice.
pub fn respond(
    signer: &Signer,
    person: &SamplePerson,
    reply: &Reply<'_>,
    fault: Option<Fault>,
) -> Result<String, Failure> {
    let draft = Draft { person, reply, fault, times: Times::of(reply.now, fault) };
    if !person.assigned || fault == Some(Fault::NotAssigned) {
        return draft.refusal();
    }
    let other = if fault == Some(Fault::OtherCertificate) { Some(Signer::other(reply.now)?) } else { None };
    let signer = other.as_ref().unwrap_or(signer);
    let signed = match fault {
        Some(Fault::Unsigned) => None,
        Some(Fault::ResponseOnlySignature) => Some(SignedPart::Response),
        _ => Some(reply.signed),
    };
    let strength = if fault == Some(Fault::Sha1) { Strength::Sha1 } else { Strength::Sha256 };

    let id = new_id()?;
    let assertion = match signed {
        Some(SignedPart::Assertion | SignedPart::Both) => {
            signer.sign(&draft.assertion(&id, Some(signer.blank_signature(&id, strength)))?.into_xml(), strength)?
        }
        _ => draft.assertion(&id, None)?.into_xml(),
    };
    let content = if fault == Some(Fault::Encrypted) {
        Element::new("saml:EncryptedAssertion").child(signer.encrypt(&assertion)?).into_xml()
    } else {
        assertion
    };
    let id = new_id()?;
    match signed {
        Some(SignedPart::Response | SignedPart::Both) => {
            signer.sign(&draft.response(&id, Some(signer.blank_signature(&id, strength)), &content), strength)
        }
        _ => Ok(draft.response(&id, None, &content)),
    }
}

/// The moments in a response.
struct Times {
    issued: Timestamp,
    not_before: Timestamp,
    not_on_or_after: Timestamp,
}

impl Times {
    fn of(now: Timestamp, fault: Option<Fault>) -> Self {
        let around = |issued: Timestamp| Self {
            issued,
            not_before: issued.plus_seconds(-VALID_AROUND),
            not_on_or_after: issued.plus_seconds(VALID_AROUND),
        };
        match fault {
            // Made now, with a validity that is over: one that were made earlier would tell of a clock instead.
            Some(Fault::Expired) => Self {
                issued: now,
                not_before: now.plus_seconds(-600 - 2 * VALID_AROUND),
                not_on_or_after: now.plus_seconds(-600),
            },
            Some(Fault::NotYetValid) => {
                Self { issued: now, not_before: now.plus_seconds(3600), not_on_or_after: now.plus_seconds(7200) }
            }
            Some(Fault::ClockDrift) => around(now.plus_seconds(600)),
            _ => around(now),
        }
    }
}

struct Draft<'a> {
    person: &'a SamplePerson,
    reply: &'a Reply<'a>,
    fault: Option<Fault>,
    times: Times,
}

impl Draft<'_> {
    fn is(&self, fault: Fault) -> bool {
        self.fault == Some(fault)
    }

    fn response(&self, id: &str, signature: Option<Element>, content: &str) -> String {
        let code = Element::new("samlp:StatusCode").with("Value", format!("{STATUS}:Success"));
        self.frame(id, signature, Element::new("samlp:Status").child(code)).written(content).into_xml()
    }

    /// The person may not use the application: a status and no assertion.
    fn refusal(&self) -> Result<String, Failure> {
        let denied = Element::new("samlp:StatusCode").with("Value", format!("{STATUS}:RequestDenied"));
        let code = Element::new("samlp:StatusCode").with("Value", format!("{STATUS}:Responder")).child(denied);
        let message = Element::new("samlp:StatusMessage").text("The person is not assigned to this application.");
        Ok(self.frame(&new_id()?, None, Element::new("samlp:Status").child(code).child(message)).into_xml())
    }

    fn frame(&self, id: &str, signature: Option<Element>, status: Element) -> Element {
        let mut response = Element::new("samlp:Response")
            .with("xmlns:samlp", SAMLP)
            .with("xmlns:saml", SAML)
            .with("ID", id)
            .with("Version", "2.0")
            .with("IssueInstant", self.times.issued.to_string())
            .with("Destination", self.reply.acs);
        if let Some(request) = self.reply.in_response_to {
            response = response.with("InResponseTo", request);
        }
        response.child(self.issuer()).maybe(signature).child(status)
    }

    fn issuer(&self) -> Element {
        Element::new("saml:Issuer").text(self.reply.issuer)
    }

    fn assertion(&self, id: &str, signature: Option<Element>) -> Result<Element, Failure> {
        let context = Element::new("saml:AuthnContext").child(
            Element::new("saml:AuthnContextClassRef").text("urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified"),
        );
        let authentication = Element::new("saml:AuthnStatement")
            .with("AuthnInstant", self.times.issued.to_string())
            .with("SessionIndex", new_id()?)
            .with("SessionNotOnOrAfter", self.times.issued.plus_seconds(SESSION).to_string())
            .child(context);
        Ok(Element::new("saml:Assertion")
            .with("xmlns:saml", SAML)
            .with("ID", id)
            .with("Version", "2.0")
            .with("IssueInstant", self.times.issued.to_string())
            .child(self.issuer())
            .maybe(signature)
            .child(self.subject())
            .child(self.conditions())
            .child(authentication)
            .child(self.attributes()))
    }

    fn subject(&self) -> Element {
        let (format, name) = match self.fault {
            Some(Fault::OpaqueNameId) => (PERSISTENT, self.person.id.clone()),
            Some(Fault::EmailMismatch) => (NAME_ID_EMAIL, format!("other.{}", self.email())),
            _ => (NAME_ID_EMAIL, self.email()),
        };
        let recipient = if self.is(Fault::WrongRecipient) {
            format!("{}/elsewhere", self.reply.acs)
        } else {
            self.reply.acs.to_owned()
        };
        let mut data = Element::new("saml:SubjectConfirmationData")
            .with("NotOnOrAfter", self.times.not_on_or_after.to_string())
            .with("Recipient", recipient);
        if let Some(request) = self.reply.in_response_to {
            data = data.with("InResponseTo", request);
        }
        Element::new("saml:Subject").child(Element::new("saml:NameID").with("Format", format).text(&name)).child(
            Element::new("saml:SubjectConfirmation")
                .with("Method", "urn:oasis:names:tc:SAML:2.0:cm:bearer")
                .child(data),
        )
    }

    fn conditions(&self) -> Element {
        let conditions = Element::new("saml:Conditions")
            .with("NotBefore", self.times.not_before.to_string())
            .with("NotOnOrAfter", self.times.not_on_or_after.to_string());
        if self.is(Fault::NoAudience) {
            return conditions;
        }
        let slash = if self.is(Fault::WrongAudience) { "/" } else { "" };
        let audience = Element::new("saml:Audience").text(&format!("{}{slash}", self.reply.audience));
        conditions.child(Element::new("saml:AudienceRestriction").child(audience))
    }

    fn email(&self) -> String {
        if self.is(Fault::UnverifiedDomain) {
            let mailbox = self.person.email.split('@').next().unwrap_or_default();
            return format!("{mailbox}@not-verified.example");
        }
        self.person.email.clone()
    }

    fn attributes(&self) -> Element {
        let naming = match (self.is(Fault::UriNames), self.reply.naming) {
            (false, naming) => naming,
            (true, Naming::Short) => Naming::EntraUris,
            (true, Naming::EntraUris) => Naming::Short,
        };
        let sent = |attribute: &Attribute| !(self.is(Fault::NoEmail) && *attribute == Attribute::Email);
        ALL.iter().filter(|attribute| sent(attribute)).fold(
            Element::new("saml:AttributeStatement"),
            |statement, attribute| {
                let element = Element::new("saml:Attribute").with("Name", attribute.wire_name(naming));
                let value =
                    |element: Element, value: &String| element.child(Element::new("saml:AttributeValue").text(value));
                statement.child(self.values(*attribute).iter().fold(element, value))
            },
        )
    }

    fn values(&self, attribute: Attribute) -> Vec<String> {
        match attribute {
            Attribute::Id => vec![self.person.id.clone()],
            Attribute::Email => vec![self.email()],
            Attribute::FirstName => vec![self.person.first_name.clone()],
            Attribute::LastName => vec![self.person.last_name.clone()],
            Attribute::Groups if self.is(Fault::NoGroups) => Vec::new(),
            Attribute::Groups => self.person.groups.clone(),
        }
    }
}
