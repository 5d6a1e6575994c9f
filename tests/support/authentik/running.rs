//! A server that runs, and what a test may ask of it.

use super::{
    expression::Meaning,
    fault::FaultAt,
    log::{Call, Dropped},
    options::{Options, Permissions},
    rights,
    seed::{self, Seeding},
    serve::{self, Shared, held},
    show,
    world::{World, text_of},
};
use rcgen::{CertificateParams, KeyPair};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, atomic::Ordering},
};
use tokio::{net::TcpListener, runtime::Runtime};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::aws_lc_rs, pki_types::PrivateKeyDer},
};

/// Where a stand-in begins.
#[derive(Clone, Copy, Debug)]
pub struct Authentik;

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct Running {
    pub(super) shared: Arc<Shared>,
    runtime: Option<Runtime>,
    address: SocketAddr,
    secure: Option<Secure>,
    tokens: Tokens,
}

#[derive(Debug)]
struct Tokens {
    own: String,
    admin: String,
    app_password: String,
}

/// The way in with TLS.
#[derive(Clone, Debug)]
pub struct Secure {
    /// The base URL.
    pub url: String,
    /// The SHA-256 of the certificate, in lower-case hexadecimal with colons.
    pub fingerprint: String,
    /// The certificate as PEM. It is for `localhost` and 127.0.0.1.
    pub certificate: String,
}

impl Authentik {
    /// Starts a server on 127.0.0.1, with what every installation holds.
    pub fn start(options: Options) -> Running {
        let mut world = World::new(options.version);
        world.without_fields.clone_from(&options.without_fields);
        world.worker = options.worker;
        seed::installation(&mut world);
        world.set_permissions("automation", &options.permissions);
        rights::of_a_role(&mut world, "automation", &options.permissions);
        let mut seeding = Seeding { world: &mut world };
        let tokens = Tokens {
            own: seeding.token("automation", "api"),
            admin: seeding.token("akadmin", "api"),
            app_password: seeding.token("automation", "app_password"),
        };
        world.to_sync.clear();

        let shared = Arc::new(Shared::new(world, options.latency));
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let listen = |tls: Option<TlsAcceptor>| {
            let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
            listener.set_nonblocking(true).unwrap();
            let address = listener.local_addr().unwrap();
            let shared = Arc::clone(&shared);
            runtime.spawn(async move { serve::listen(TcpListener::from_std(listener).unwrap(), tls, shared).await });
            address
        };
        let address = listen(None);
        let secure = options.https.then(|| {
            let (tls, certificate, fingerprint) = own_certificate();
            Secure { url: format!("https://127.0.0.1:{}", listen(Some(tls)).port()), fingerprint, certificate }
        });
        Running { shared, runtime: Some(runtime), address, secure, tokens }
    }
}

fn own_certificate() -> (TlsAcceptor, String, String) {
    let key = KeyPair::generate_for(&rcgen::PKCS_ECDSA_P256_SHA256).unwrap();
    let names = vec!["localhost".to_owned(), "127.0.0.1".to_owned()];
    let certificate = CertificateParams::new(names).unwrap().self_signed(&key).unwrap();
    let hash = Sha256::digest(certificate.der());
    let fingerprint = hash.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":");
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .unwrap();
    (TlsAcceptor::from(Arc::new(config)), certificate.pem(), fingerprint)
}

impl Running {
    /// The base URL, by plain http and without a slash at its end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The way in with TLS, where it was asked for.
    pub fn secure(&self) -> Option<&Secure> {
        self.secure.as_ref()
    }

    /// A token that is good for what the options permit.
    pub fn token(&self) -> &str {
        &self.tokens.own
    }

    /// An administrator's token: good for everything.
    pub fn admin_token(&self) -> &str {
        &self.tokens.admin
    }

    /// A service account's app password, which the API refuses.
    pub fn app_password(&self) -> &str {
        &self.tokens.app_password
    }

    /// Changes what [`Running::token`] may do.
    pub fn permit(&self, permissions: &Permissions) {
        let mut world = held(&self.shared.world);
        world.set_permissions("automation", permissions);
        rights::of_a_role(&mut world, "automation", permissions);
    }

    /// Adds to the server, or changes it, without a call.
    pub fn seed<T>(&self, seed: impl FnOnce(&mut Seeding<'_>) -> T) -> T {
        let mut world = held(&self.shared.world);
        let given = seed(&mut Seeding { world: &mut world });
        world.dropped_now.clear();
        world.to_sync.clear();
        given
    }

    /// Makes an expression known.
    pub fn teach(&self, expression: &str, meaning: Meaning) {
        held(&self.shared.world).taught.push((expression.to_owned(), meaning));
    }

    /// Whoever comes with a browser is this user and is not asked; with `None` they are asked.
    pub fn sign_in_as(&self, username: Option<&str>) {
        held(&self.shared.world).at_the_browser = username.map(str::to_owned);
    }

    /// Lets a call fail.
    pub fn fail_next(&self, fault: FaultAt) {
        held(&self.shared.faults).push(fault);
    }

    /// Lets nothing fail any more.
    pub fn no_more_faults(&self) {
        held(&self.shared.faults).clear();
    }

    /// Faults that have not struck yet.
    pub fn faults_left(&self) -> usize {
        held(&self.shared.faults).len()
    }

    /// Every call so far, in the order of their arrival.
    pub fn calls(&self) -> Vec<Call> {
        held(&self.shared.calls).clone()
    }

    /// Forgets the calls so far, the fields that were dropped and how many calls were under way at once.
    pub fn forget_calls(&self) {
        held(&self.shared.calls).clear();
        held(&self.shared.world).dropped.clear();
        self.shared.most_at_once.store(0, Ordering::SeqCst);
    }

    /// Fields that were sent and silently ignored.
    pub fn dropped_fields(&self) -> Vec<Dropped> {
        held(&self.shared.world).dropped.clone()
    }

    /// The most calls that were ever under way at once.
    pub fn most_at_once(&self) -> usize {
        self.shared.most_at_once.load(Ordering::SeqCst)
    }

    /// How many SCIM synchronisations have ended.
    pub fn scim_runs(&self) -> usize {
        self.shared.scim_runs.load(Ordering::SeqCst)
    }

    /// All objects at this path below `/api/v3/`, as an administrator sees them.
    pub fn all(&self, path: &str) -> Vec<Value> {
        let world = held(&self.shared.world);
        let table = seed::model_at(&world, path).table;
        world.rows(table).map(|row| show::object(&world, table, row, &self.url())).collect()
    }

    /// The first object at this path whose field holds this.
    pub fn find(&self, path: &str, field: &str, value: &str) -> Option<Value> {
        self.all(path).into_iter().find(|object| text_of(&object[field]) == value)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
