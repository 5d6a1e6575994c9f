use super::*;
use crate::loopback::tls;
use axum::{Router, http::StatusCode, response::Redirect, routing::get};
use axum_server::tls_rustls::RustlsConfig;
use latchkey_core::{
    FailureKind,
    message::{exact, say},
};
use proptest::prelude::*;
use rustls::{ServerConfig, pki_types::PrivateKeyDer};
use std::net::{SocketAddr, TcpListener};
use time::OffsetDateTime;

fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

fn serve(router: Router) -> String {
    let (listener, address) = listener();
    let listener = tokio::net::TcpListener::from_std(listener).unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

fn serve_tls(router: Router, config: ServerConfig) -> String {
    let (listener, address) = listener();
    let config = RustlsConfig::from_config(Arc::new(config));
    let server = axum_server::from_tcp_rustls(listener, config).unwrap();
    tokio::spawn(server.serve(router.into_make_service()));
    format!("https://{address}")
}

fn document() -> Router {
    Router::new().route("/metadata", get(|| async { "<metadata/>" }))
}

#[tokio::test]
async fn a_document_is_fetched_and_redirects_are_followed() {
    let router = document()
        .route("/moved", get(|| async { Redirect::temporary("/metadata") }))
        .route("/circle", get(|| async { Redirect::temporary("/circle") }))
        .route("/away", get(|| async { Redirect::temporary("ftp://example.com/") }));
    let origin = serve(router);
    assert_eq!(metadata(&format!("{origin}/moved"), None).await.unwrap(), b"<metadata/>");
    assert_eq!(metadata(&format!("{origin}/circle"), None).await.unwrap_err().code.as_str(), "too_many_redirects");
    assert_eq!(metadata(&format!("{origin}/away"), None).await.unwrap_err().code.as_str(), "url_invalid");
}

#[tokio::test]
async fn each_bad_answer_is_explained() {
    let router = Router::new()
        .route("/secret", get(|| async { StatusCode::FORBIDDEN }))
        .route("/broken", get(|| async { StatusCode::INTERNAL_SERVER_ERROR }))
        .route("/large", get(|| async { vec![b' '; SIZE_LIMIT + 1] }));
    let origin = serve(router);
    for (path, code) in [
        ("/secret", "fetch_forbidden"),
        ("/nothing", "fetch_not_found"),
        ("/broken", "fetch_server_error"),
        ("/large", "metadata_too_large"),
    ] {
        let failure = metadata(&format!("{origin}{path}"), None).await.unwrap_err();
        assert_eq!((failure.code.as_str(), failure.kind), (code, FailureKind::Input));
    }
}

#[tokio::test]
async fn where_nothing_listens_nothing_answered() {
    let (listener, address) = listener();
    drop(listener);
    let failure = metadata(&format!("http://{address}/"), None).await.unwrap_err();
    assert_eq!((failure.code.as_str(), failure.kind), ("fetch_unanswered", FailureKind::Unanswered));
}

#[tokio::test]
async fn a_self_signed_server_is_trusted_by_its_own_fingerprint_only() {
    let (config, certificate) = tls::server(OffsetDateTime::now_utc()).unwrap();
    let url = format!("{}/metadata", serve_tls(document(), config));
    let fingerprint = Fingerprint::of(&certificate);

    let failure = metadata(&url, None).await.unwrap_err();
    assert_eq!(failure.code.as_str(), "tls_unknown_issuer");
    assert_eq!(
        failure.message,
        say::tls_unknown_issuer::unknown(exact("127.0.0.1"), exact(fingerprint)),
        "{failure:?}"
    );
    assert_eq!(failure.fix, say::server_certificate::trust_for_metadata_fix(exact(fingerprint)));
    let fix = latchkey_words::in_english(&failure.fix);
    assert!(
        fix.contains("setup set metadata-fingerprint` with ") && fix.contains("takes it as --trust-fingerprint"),
        "{fix}"
    );
    assert!(fix.contains(&fingerprint.to_string()), "{fix}");

    let other = Fingerprint::parse(&"ab".repeat(32)).unwrap();
    let failure = metadata(&url, Some(other)).await.unwrap_err();
    assert_eq!(failure.code.as_str(), "fingerprint_mismatch");

    assert_eq!(metadata(&url, Some(fingerprint)).await.unwrap(), b"<metadata/>");
}

#[tokio::test]
async fn a_private_authority_is_trusted_by_fingerprint_and_names_still_count() {
    let authority_key = rcgen::KeyPair::generate().unwrap();
    let mut authority = rcgen::CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let authority_certificate = authority.self_signed(&authority_key).unwrap();
    let issuer = rcgen::Issuer::new(authority, &authority_key);
    let trust = Fingerprint::of(authority_certificate.der());
    for (name, outcome) in [("127.0.0.1", None), ("sso.example.com", Some("tls_wrong_name"))] {
        let key = rcgen::KeyPair::generate().unwrap();
        let certificate =
            rcgen::CertificateParams::new(vec![name.to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
        let chain = vec![certificate.der().clone(), authority_certificate.der().clone()];
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let url = format!("{}/metadata", serve_tls(document(), tls::config(chain, key).unwrap()));
        let result = metadata(&url, Some(trust)).await;
        assert_eq!(result.err().map(|failure| failure.code.as_str()), outcome, "{name}");
    }
}

#[tokio::test]
async fn https_never_leads_to_http() {
    let plain = serve(document());
    let target = format!("{plain}/metadata");
    let router = Router::new().route("/moved", get(move || async move { Redirect::temporary(&target) }));
    let (config, certificate) = tls::server(OffsetDateTime::now_utc()).unwrap();
    let url = format!("{}/moved", serve_tls(router, config));
    let failure = metadata(&url, Some(Fingerprint::of(&certificate))).await.unwrap_err();
    assert_eq!(failure.code.as_str(), "redirect_to_http");
}

#[tokio::test]
async fn https_to_a_port_that_speaks_http_is_said_so() {
    let url = serve(document()).replace("http://", "https://");
    let failure = metadata(&url, None).await.unwrap_err();
    assert_eq!(failure.code.as_str(), "tls_not_spoken", "{failure}");
}

#[tokio::test]
async fn an_address_that_cannot_be_meant_is_refused() {
    for (url, code) in [
        ("ftp://example.com", "url_invalid"),
        ("hello", "url_invalid"),
        ("https://a:b@example.com", "url_with_password"),
    ] {
        assert_eq!(metadata(url, None).await.unwrap_err().code.as_str(), code, "{url}");
    }
}

#[test]
fn a_fingerprint_is_read_in_every_usual_form() {
    let plain = Fingerprint::parse(&"0a".repeat(32)).unwrap();
    let colons = ["0A"; 32].join(":");
    assert_eq!(plain.to_string(), colons);
    for form in [colons.clone(), format!("SHA256:{colons}"), ["0a"; 32].join(" ")] {
        assert_eq!(Fingerprint::parse(&form).unwrap(), plain);
    }
    for wrong in ["", "0a", "zz", "sha256:", "é"] {
        assert_eq!(Fingerprint::parse(wrong).unwrap_err().code.as_str(), "fingerprint_invalid");
    }
}

proptest! {
    #[test]
    fn no_text_makes_reading_a_fingerprint_or_an_address_panic(text in any::<String>()) {
        let _ = Fingerprint::parse(&text);
        let _ = parse(&text, trouble::Asked::Metadata);
        let _ = is_url(&text);
    }
}

/// A certificate authority's own certificate, which verifiers refuse by a name of theirs.
fn authority() -> (ServerConfig, rustls::pki_types::CertificateDer<'static>) {
    let mut params = rcgen::CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = params.self_signed(&key).unwrap().der().clone();
    let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
    (tls::config(vec![certificate.clone()], key).unwrap(), certificate)
}

#[tokio::test]
async fn a_refused_certificate_is_told_in_words() {
    let (config, certificate) = authority();
    let failure = metadata(&format!("{}/metadata", serve_tls(document(), config)), None).await.unwrap_err();
    assert_eq!(failure.code.as_str(), "tls_certificate_refused", "{failure}");
    let own = exact(Fingerprint::of(&certificate));
    assert_eq!(failure.message, say::tls_certificate_refused::of_authority(exact("127.0.0.1"), own));
}

#[test]
fn no_fault_of_tls_is_told_in_the_librarys_own_names() {
    use rustls::{AlertDescription, CertificateError, Error, OtherError, PeerIncompatible, PeerMisbehaved};
    let url = Url::parse("https://idp.example.com/metadata").unwrap();
    let other = |text: &'static str| OtherError(Arc::new(std::io::Error::other(text)));
    let certificates = [
        CertificateError::BadEncoding,
        CertificateError::UnhandledCriticalExtension,
        CertificateError::UnknownRevocationStatus,
        CertificateError::BadSignature,
        CertificateError::InvalidPurpose,
        CertificateError::ApplicationVerificationFailure,
        CertificateError::Other(other("CaUsedAsEndEntity")),
        CertificateError::Other(other("SomethingNew(1)")),
    ];
    let faults = [
        Error::AlertReceived(AlertDescription::HandshakeFailure),
        Error::AlertReceived(AlertDescription::ProtocolVersion),
        Error::AlertReceived(AlertDescription::Unknown(250)),
        Error::PeerIncompatible(PeerIncompatible::NoCipherSuitesInCommon),
        Error::PeerMisbehaved(PeerMisbehaved::SelectedUnofferedCompression),
        Error::NoCertificatesPresented,
        Error::DecryptError,
        Error::Other(other("SomethingNew(2)")),
    ];
    for fault in certificates.map(Error::InvalidCertificate).into_iter().chain(faults) {
        let failure = trouble::insecure(trouble::Asked::Metadata, &url, &fault, None, &[]);
        let message = latchkey_words::in_english(&failure.message);
        let in_one_word =
            |word: &str| word.chars().skip(1).any(char::is_uppercase) && word.chars().any(char::is_lowercase);
        let camel = message.split(|letter: char| !letter.is_alphanumeric()).find(|word| in_one_word(word));
        assert!(camel.is_none() && !message.contains("::") && !message.contains("(1)"), "{fault:?}: {message}");
    }
}
