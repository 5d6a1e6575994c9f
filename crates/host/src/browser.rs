//! Opening the person's browser. Only web addresses are handed to the system: anything else could start a program.

use latchkey_core::{
    Code, Failure,
    message::{exact, say},
    plain::quoted,
};
use url::Url;

/// Opens an http or https address in the person's browser. The browser stays open when this process ends.
///
/// # Errors
/// `url_not_for_a_browser` for any other address; `browser_not_opened` where the system has no browser to open.
pub fn open(address: &str) -> Result<(), Failure> {
    let url = web_address(address)?;
    open::that_detached(url.as_str()).map_err(|error| {
        Failure::input(
            Code::BrowserNotOpened,
            say::browser_not_opened::failed(exact(error)),
            say::browser_not_opened::failed_fix(exact(&url)),
        )
    })
}

fn web_address(address: &str) -> Result<Url, Failure> {
    Url::parse(address).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host()).ok_or_else(|| {
        Failure::input(
            Code::UrlNotForABrowser,
            say::url_not_for_a_browser::other(exact(quoted(&address))),
            say::url_not_for_a_browser::other_fix(),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_reach_the_system() {
        for address in
            ["file:///etc/passwd", "javascript:alert(1)", "/bin/sh", "-a Calculator", "mailto:a@example.com", ""]
        {
            assert_eq!(web_address(address).unwrap_err().code.as_str(), "url_not_for_a_browser", "{address}");
        }
        assert_eq!(web_address("https://example.com/a b").unwrap().as_str(), "https://example.com/a%20b");
    }
}
