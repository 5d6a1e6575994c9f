//! The algorithms that may stand in a signature, each by its name. Whatever is not in these lists is refused before
//! anything is computed.

use super::{Node, refuse};
use latchkey_core::{
    Code, Finding,
    check::Setting,
    message::{Message, say},
};

pub(crate) const EXC_C14N: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
const C14N: &str = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
const C14N_11: &str = "http://www.w3.org/2006/12/xml-c14n11";
pub(super) const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
pub(super) const RSA_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

/// How XML becomes bytes. Comments are left out in each of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Canonicalization {
    /// Exclusive XML Canonicalization 1.0.
    Exclusive,
    /// Canonical XML 1.0: namespaces and `xml:` attributes of the elements around belong to it.
    Inclusive,
    /// Canonical XML 1.1.
    Inclusive11,
}

impl Canonicalization {
    pub(super) fn named(uri: &str) -> Option<Self> {
        match uri {
            EXC_C14N => Some(Self::Exclusive),
            C14N => Some(Self::Inclusive),
            C14N_11 => Some(Self::Inclusive11),
            _ => None,
        }
    }
}

/// How the signature value is made.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Method {
    /// RSA as in PKCS#1 1.5.
    Rsa,
    /// RSA-PSS, whose mask is made with the same hash.
    RsaPss,
    /// ECDSA.
    Ecdsa,
}

impl Method {
    pub(super) fn named(uri: &str) -> Option<Self> {
        if let Some(name) = uri.strip_prefix("http://www.w3.org/2001/04/xmldsig-more#") {
            return match name {
                "rsa-sha256" | "rsa-sha384" | "rsa-sha512" => Some(Self::Rsa),
                "ecdsa-sha256" | "ecdsa-sha384" | "ecdsa-sha512" => Some(Self::Ecdsa),
                _ => None,
            };
        }
        match uri.strip_prefix("http://www.w3.org/2007/05/xmldsig-more#")? {
            "sha256-rsa-MGF1" | "sha384-rsa-MGF1" | "sha512-rsa-MGF1" => Some(Self::RsaPss),
            _ => None,
        }
    }
}

/// The digest of a reference.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Digest {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl Digest {
    pub(super) fn named(uri: &str) -> Option<Self> {
        match uri {
            "http://www.w3.org/2001/04/xmlenc#sha256" => Some(Self::Sha256),
            "http://www.w3.org/2001/04/xmldsig-more#sha384" => Some(Self::Sha384),
            "http://www.w3.org/2001/04/xmlenc#sha512" => Some(Self::Sha512),
            _ => None,
        }
    }
}

/// What is said of an algorithm that is not in the list.
pub(super) struct Weak {
    hmac: fn() -> Message,
    sha1: fn() -> Message,
    md5: fn() -> Message,
    other: fn() -> Message,
}

pub(super) const WEAK_SIGNATURE: Weak = Weak {
    hmac: say::algorithm_hmac::signature,
    sha1: say::algorithm_sha1::signature,
    md5: say::algorithm_md5::signature,
    other: say::algorithms_allowed::signature,
};

pub(super) const WEAK_DIGEST: Weak = Weak {
    hmac: say::algorithm_hmac::digest,
    sha1: say::algorithm_sha1::digest,
    md5: say::algorithm_md5::digest,
    other: say::algorithms_allowed::digest,
};

/// A signature or a digest by an algorithm that is not in the list.
pub(super) fn weak(said: &Weak, want: &str, found: &str) -> Box<Finding> {
    let name = found.to_ascii_lowercase();
    let (code, title) = if name.contains("hmac") {
        (Code::AlgorithmHmac, said.hmac)
    } else if name.contains("sha1") {
        (Code::AlgorithmSha1, said.sha1)
    } else if name.contains("md5") {
        (Code::AlgorithmMd5, said.md5)
    } else {
        (Code::AlgorithmsAllowed, said.other)
    };
    Box::new(
        Finding::failed(code, title())
            .want(want)
            .got(found)
            .fix(say::algorithms_allowed::fix())
            .setting(Setting::SignatureAlgorithm),
    )
}

pub(super) fn other_canonicalization(found: &str) -> Box<Finding> {
    Box::new(
        refuse(Code::CanonicalizationAllowed, say::canonicalization_allowed::other())
            .want(EXC_C14N)
            .got(found)
            .setting(Setting::SignatureAlgorithm),
    )
}

/// `xml:base` and `xml:id` of the elements around go into inclusive canonicalizations, and verifiers differ over how.
pub(super) fn ambiguous_to_canonicalize(document: &roxmltree::Document<'_>) -> Option<Box<Finding>> {
    const XML: &str = "http://www.w3.org/XML/1998/namespace";
    let odd = |node: Node<'_, '_>| {
        node.attributes()
            .find(|found| found.namespace() == Some(XML) && !matches!(found.name(), "lang" | "space"))
            .map(|found| format!("xml:{}", found.name()))
    };
    document.descendants().find_map(odd).map(|name| {
        let title = say::canonicalization_allowed::ambiguous();
        Box::new(
            refuse(Code::CanonicalizationAllowed, title).want(EXC_C14N).got(name).setting(Setting::SignatureAlgorithm),
        )
    })
}
