//! What surrounds the program: its environment, its home, and what it says when it cannot go on.

use crate::{Automation, preferences};
use latchkey_core::message::Message;
use latchkey_words::Reader;
use std::{io::Write, path::PathBuf, process::ExitCode};

/// Where setups live instead of the platform's data folder, as on the command line.
const HOME: &str = "LATCHKEY_HOME";

/// What WebDriver sets when it starts a program that it is to drive.
#[cfg(target_os = "linux")]
const AUTOMATION: [&str; 2] = ["TAURI_AUTOMATION", "TAURI_WEBVIEW_AUTOMATION"];

/// What shows the web view to whoever connects, loads a stranger's code into it, or opens GTK's inspector. All of it is
/// for those who build WebKit and GTK. `GTK_MODULES` stays: desktops load assistive technology and menus by it.
#[cfg(target_os = "linux")]
const FOR_DEVELOPERS: [&str; 4] =
    ["WEBKIT_INSPECTOR_SERVER", "WEBKIT_INSPECTOR_HTTP_SERVER", "WEBKIT_INJECTED_BUNDLE_PATH", "GTK_DEBUG"];

/// What names the screen.
#[cfg(target_os = "linux")]
const SCREENS: [&str; 2] = ["WAYLAND_DISPLAY", "DISPLAY"];

/// WebKitGTK's newer renderer shows an empty window with some graphics drivers, starts later and takes more memory.
#[cfg(target_os = "linux")]
const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Sees to the environment that the web view reads, before any part of it starts: while the program has one thread
/// only, so that nobody reads the environment meanwhile. Says why where there can be no window.
#[cfg(target_os = "linux")]
pub(crate) fn settle(automation: Automation) -> Result<(), Message> {
    use latchkey_core::message::say;
    use std::env::var_os;
    use webkit2gtk::glib;
    if !SCREENS.into_iter().any(|name| var_os(name).is_some_and(|value| !value.is_empty())) {
        return Err(say::window_not_opened::no_screen());
    }
    if automation == Automation::Refused {
        AUTOMATION.into_iter().chain(FOR_DEVELOPERS).for_each(glib::unsetenv);
    }
    // Better a window with the other renderer than none.
    drop(glib::setenv(NO_DMABUF, "1", false));
    Ok(())
}

/// Sees to the environment that the web view reads; only Linux has something to see to.
#[cfg(not(target_os = "linux"))]
pub(crate) fn settle(_automation: Automation) -> Result<(), Message> {
    Ok(())
}

/// The folder that `LATCHKEY_HOME` names.
pub(crate) fn home() -> Option<PathBuf> {
    std::env::var_os(HOME).filter(|home| !home.is_empty()).map(PathBuf::from)
}

/// A name for a home that differs from those of others, for telling running programs apart.
#[cfg(target_os = "linux")]
pub(crate) fn name_of(home: &std::path::Path) -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    std::path::absolute(home).unwrap_or_else(|_| home.to_owned()).hash(&mut hasher);
    format!("home_{:016x}", hasher.finish())
}

/// Says why there is no window.
pub(crate) fn complain(why: &Message) -> ExitCode {
    let why = latchkey_words::say(why, preferences::language_of_the_system().into(), Reader::Terminal);
    drop(writeln!(std::io::stderr(), "{}", latchkey_words::sentence(&why)));
    ExitCode::from(2)
}
