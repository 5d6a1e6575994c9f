//! What the protocol accepts and Claude does not: attributes that are missing, elsewhere or about somebody else.

use crate::Case;
use crate::forge::{EMAIL, Forge, attribute, name_id, named, person};

const CLAIMS: &str = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/";

fn unwelcome(name: &str, finding: &str, reason: &str, forge: &Forge) -> Case {
    Case::unwelcome(name, finding, reason, forge.xml())
}

pub(crate) fn cases() -> Vec<Case> {
    let with = |attributes: String| Forge { attributes, ..Forge::new() };
    let without = |name: &str| {
        let all = [("id", "7"), ("email", "jane@example.com"), ("firstName", "Jane"), ("lastName", "van Dyke")];
        with(all.iter().filter(|(one, _)| *one != name).map(|(one, value)| attribute(one, &[value])).collect())
    };
    let claims = [
        format!("{CLAIMS}nameidentifier"),
        format!("{CLAIMS}emailaddress"),
        format!("{CLAIMS}givenname"),
        format!("{CLAIMS}surname"),
    ];
    let claims = with(named([&claims[0], &claims[1], &claims[2], &claims[3]], "jane@example.com"));
    let ldap = with(named(["uid", "mail", "givenName", "sn"], "jane@example.com"));
    let upper = with(named(["ID", "Email", "FirstName", "LastName"], "jane@example.com"));
    let opaque = Forge {
        name_id: name_id(Some("urn:oasis:names:tc:SAML:2.0:nameid-format:persistent"), "a8f3-9c21"),
        ..Forge::new()
    };
    let transient = Forge {
        name_id: name_id(Some("urn:oasis:names:tc:SAML:2.0:nameid-format:transient"), "_0f1e2d"),
        ..Forge::new()
    };
    let somebody_else = Forge { name_id: name_id(Some(EMAIL), "joe@example.com"), ..Forge::new() };
    let cased = Forge { name_id: name_id(Some(EMAIL), "Jane@example.com"), ..Forge::new() };
    let names = "Claude reads the attributes by their short names";
    vec![
        unwelcome("attribute-id-missing", "attribute_id", "Claude needs an id", &without("id")),
        unwelcome("attribute-email-missing", "attribute_email", "Claude needs an address", &without("email")),
        unwelcome("attribute-first-name-missing", "attribute_first_name", "Claude needs it", &without("firstName")),
        unwelcome("attribute-last-name-missing", "attribute_last_name", "Claude needs it", &without("lastName")),
        unwelcome("attribute-names-claims", "attribute_names", names, &claims),
        unwelcome("attribute-names-ldap", "attribute_names", names, &ldap),
        unwelcome("attribute-names-upper-case", "attribute_names", names, &upper),
        unwelcome("name-id-opaque", "name_id_is_email", "Claude joins accounts by the address", &opaque),
        unwelcome("name-id-transient", "name_id_is_email", "Claude joins accounts by the address", &transient),
        unwelcome("address-of-somebody-else", "email_equals_name_id", "Two people in one response", &somebody_else),
        unwelcome("address-in-other-case", "email_equals_name_id", "Compared character by character", &cased),
        unwelcome(
            "domain-other",
            "email_domain_verified",
            "The domain is not verified in Claude",
            &Forge::of("jane@example.org"),
        ),
        unwelcome(
            "domain-below",
            "email_domain_verified",
            "A subdomain needs a verification of its own",
            &Forge::of("jane@mail.example.com"),
        ),
        unwelcome("attributes-none", "attribute_id", "Nothing but a NameID", &with(attribute("x", &["y"]))),
        unwelcome(
            "address-empty",
            "attribute_email",
            "An address without a letter",
            &with(person("jane@example.com").replace(">jane@example.com<", "><")),
        ),
    ]
}
