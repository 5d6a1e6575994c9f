//! Signing with a key pair that was uploaded or generated.

use crate::authentik::{certificate, model::Object, world::text_of};
use bergshamra::{DsigContext, KeysManager, keys::loader};
use sha2::{Digest, Sha256};

/// The declarations that stand on every root element.
pub(in crate::authentik) const NAMESPACES: &str = concat!(
    r#"xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" "#,
    r#"xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" "#,
    r#"xmlns:xenc="http://www.w3.org/2001/04/xmlenc#""#,
);

/// `_` and 64 hexadecimal characters that depend on the text.
pub(in crate::authentik) fn id_of(text: &str) -> String {
    format!("_{}", hex::encode(Sha256::digest(text)))
}

/// The pair's certificate in base64, on one line.
pub(in crate::authentik) fn certificate_of(pair: &Object) -> String {
    certificate::base64_of(&text_of(&pair["certificate_data"]))
}

/// A signature that is still to be filled, for the element with this ID.
pub(in crate::authentik) fn blank(provider: &Object, pair: &Object, id: &str) -> String {
    let (method, digest) = (text_of(&provider["signature_algorithm"]), text_of(&provider["digest_algorithm"]));
    let certificate = certificate_of(pair);
    format!(
        r##"<ds:Signature><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/><ds:SignatureMethod Algorithm="{method}"/><ds:Reference URI="#{id}"><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></ds:Transforms><ds:DigestMethod Algorithm="{digest}"/><ds:DigestValue></ds:DigestValue></ds:Reference></ds:SignedInfo><ds:SignatureValue></ds:SignatureValue><ds:KeyInfo><ds:X509Data>
<ds:X509Certificate>{certificate}
</ds:X509Certificate>
</ds:X509Data></ds:KeyInfo></ds:Signature>"##
    )
}

/// Fills the blank signature. Fails where the key does not go with the algorithm, as the real server does.
pub(in crate::authentik) fn fill(xml: &str, pair: &Object) -> Result<String, String> {
    let kind = text_of(&pair["_key_type"]);
    let for_elliptic_curves = xml.contains("#ecdsa-");
    if for_elliptic_curves != (kind == "ec") {
        return Err(format!("a key of the kind {kind} does not go with the algorithm"));
    }
    let key = loader::load_pem_auto(text_of(&pair["key_data"]).as_bytes(), None).map_err(|error| error.to_string())?;
    let mut keys = KeysManager::new();
    keys.add_key(key);
    bergshamra::sign(&DsigContext::new(keys), xml).map_err(|error| error.to_string())
}
