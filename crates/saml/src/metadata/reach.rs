//! Whether an address can be reached from the internet, judged by its name alone: nothing is asked.

use url::{Host, Url};

/// Endings that only exist inside a network. Sources: RFC 6761, RFC 6762, RFC 8375, ICANN on `.internal`.
const PRIVATE_ENDINGS: [&str; 10] =
    ["local", "localhost", "internal", "lan", "home.arpa", "corp", "home", "intranet", "private", "test"];

/// Whether the URL names this machine or a private network; false for what is no URL with a host.
pub fn is_private_host(url: &str) -> bool {
    let Ok(url) = Url::parse(url.trim()) else {
        return false;
    };
    match url.host() {
        Some(Host::Domain(name)) => is_private_name(name),
        Some(Host::Ipv4(address)) => is_private_v4(address),
        Some(Host::Ipv6(address)) => address.to_ipv4_mapped().map_or_else(|| is_private_v6(address), is_private_v4),
        None => false,
    }
}

/// Whether a browser may be sent there: http or https with a host, and neither a user name nor a password in it.
pub fn is_web_address(url: &str) -> bool {
    Url::parse(url.trim()).is_ok_and(|url| {
        matches!(url.scheme(), "https" | "http")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
    })
}

/// An address to show: what may be a password is left out.
pub fn without_user(url: &str) -> String {
    match Url::parse(url.trim()) {
        Ok(parsed) if !parsed.username().is_empty() || parsed.password().is_some() => {
            format!("{}://…@{}{}", parsed.scheme(), parsed.host_str().unwrap_or_default(), parsed.path())
        }
        Ok(_) | Err(_) => url.to_owned(),
    }
}

fn is_private_name(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_lowercase();
    !name.contains('.') || PRIVATE_ENDINGS.iter().any(|ending| name.ends_with(&format!(".{ending}")))
}

fn is_private_v4(address: std::net::Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_unspecified()
        || (first == 100 && (64..128).contains(&second))
}

fn is_private_v6(address: std::net::Ipv6Addr) -> bool {
    address.is_loopback() || address.is_unspecified() || address.is_unique_local() || address.is_unicast_link_local()
}
