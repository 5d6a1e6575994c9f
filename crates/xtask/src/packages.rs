//! The Debian packages that Latchkey is built and tested with, each with its reason.
//!
//! On Debian and Ubuntu these are installed by `cargo xtask`, only those that are missing. The names are those of
//! Debian 12; where Ubuntu's differ it is said.

/// What a package is needed for. Each purpose includes the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    /// Building and running the command line and the window.
    Build,
    /// The whole test suite, with its real parts.
    Test,
    /// Measuring against other tools.
    Bench,
}

/// One package and the reason it is in the list.
pub(crate) struct Package {
    /// The name in Debian 12.
    pub(crate) name: &'static str,
    /// The name in Ubuntu, where it is another.
    pub(crate) ubuntu: Option<&'static str>,
    /// Programs that serve as well: where one of them is on the search path, the package is not needed.
    pub(crate) instead: &'static [&'static str],
    /// From which purpose on it is needed.
    pub(crate) purpose: Purpose,
    /// Why it is needed.
    pub(crate) why: &'static str,
}

const fn package(name: &'static str, purpose: Purpose, why: &'static str) -> Package {
    Package { name, ubuntu: None, instead: &[], purpose, why }
}

/// Every package, in the order in which it is shown.
pub(crate) const ALL: &[Package] = &[
    package("build-essential", Purpose::Build, "compiler and linker for the C parts"),
    package("pkg-config", Purpose::Build, "finds the C libraries below"),
    package("libclang-dev", Purpose::Build, "bindgen reads the headers of libxmlsec1 with it"),
    package("libxml2-dev", Purpose::Build, "the second SAML verifier stands on it"),
    package("libxmlsec1-dev", Purpose::Build, "the second SAML verifier"),
    package("libssl-dev", Purpose::Build, "libxmlsec1 checks signatures with OpenSSL"),
    package("libwebkit2gtk-4.1-dev", Purpose::Build, "the window's web view, with GTK"),
    package("xvfb", Purpose::Test, "a screen in memory for the real window"),
    package("xauth", Purpose::Test, "lets a program onto that screen"),
    package("webkit2gtk-driver", Purpose::Test, "drives the window as a person would"),
    package("openbox", Purpose::Test, "gives a window the focus, as a person's desktop does"),
    package("xdotool", Purpose::Test, "types into the system's own dialogs, which the driver does not reach"),
    package("bind9-dnsutils", Purpose::Test, "dig, to compare our DNS answers with"),
    package("openssl", Purpose::Test, "reads the keys and certificates that we write"),
    package("xmlsec1", Purpose::Test, "checks the signatures that we write, and signs half of the corpus"),
    package("python3-lxml", Purpose::Test, "canonicalizes the XML of that half"),
    Package {
        name: "chromium",
        ubuntu: Some("chromium-browser"),
        instead: &["chromium", "chromium-browser", "google-chrome"],
        purpose: Purpose::Test,
        why: "a real browser posts the sign-in form",
    },
    package("imagemagick", Purpose::Test, "makes the pictures of the pages small"),
    package("dbus", Purpose::Test, "dbus-run-session starts a session bus for the keychain"),
    package("gnome-keyring", Purpose::Test, "a real keychain"),
    package("libsecret-tools", Purpose::Test, "looks into that keychain from outside"),
    package("simplesamlphp", Purpose::Test, "a real identity provider"),
    package("php-cli", Purpose::Test, "serves that identity provider"),
    package("php-xml", Purpose::Test, "that identity provider reads XML with it"),
    package("faketime", Purpose::Test, "sets an identity provider's clock wrong"),
    package("python3-venv", Purpose::Test, "a place of its own for other people's service providers"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_says_why_and_stands_once() {
        for (index, package) in ALL.iter().enumerate() {
            assert!(!package.why.is_empty(), "{} has a reason", package.name);
            assert!(ALL[..index].iter().all(|other| other.name != package.name), "{} stands once", package.name);
        }
    }

    #[test]
    fn the_readme_names_every_package_that_may_be_installed() {
        let readme = std::fs::read_to_string(crate::shell::root().join("README.md")).unwrap();
        for package in ALL.iter().filter(|package| package.purpose <= Purpose::Test) {
            assert!(readme.contains(&format!("`{}`", package.name)), "README.md does not name {}", package.name);
        }
    }

    #[test]
    fn a_build_needs_less_than_a_test() {
        assert!(Purpose::Build < Purpose::Test && Purpose::Test < Purpose::Bench);
        assert!(ALL.iter().any(|package| package.purpose == Purpose::Build));
    }
}
