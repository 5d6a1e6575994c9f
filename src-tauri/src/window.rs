//! The one window: made with what keeps strangers out, put where it was, and told of what happens to it.

use crate::{environment, menu, preferences::Kept, shell::Shell, window_place};
use latchkey_host::window::{Signal, Theme};
use tauri::{
    AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Window, WindowEvent, Wry,
    plugin::TauriPlugin, webview::NewWindowResponse,
};

/// The window's name, also in `capabilities/main.json`.
pub(crate) const LABEL: &str = "main";

/// The program's name among those that run, as in `tauri.conf.json`.
#[cfg(target_os = "linux")]
const IDENTIFIER: &str = "io.github.latchkey-sso.latchkey";

/// Makes the window.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    let kept = app.state::<Kept>();
    let preferences = kept.preferences();
    app.set_menu(menu::build(app, crate::preferences::language(&preferences))?)?;
    let place = window_place::of(&kept).on(&window_place::screens(app));
    let mut builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Latchkey")
        .inner_size(place.width, place.height)
        .min_inner_size(window_place::LEAST.0, window_place::LEAST.1)
        .maximized(place.maximised)
        .theme(native(preferences.theme))
        // What is dropped goes to the page as it would in a browser: as content, without a path.
        .disable_drag_drop_handler()
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    builder = match (place.x, place.y) {
        (Some(_), Some(_)) => builder.visible(false),
        _ => builder.center(),
    };
    if let Some(home) = app.state::<Shell>().home() {
        builder = builder.data_directory(home.join("window"));
    }
    let window = builder.build()?;
    if let (Some(x), Some(y)) = (place.x, place.y) {
        window.set_position(tauri::PhysicalPosition::new(x, y))?;
        window.show()?;
    }
    if place.zoom != 1.0 {
        window.set_zoom(place.zoom)?;
    }
    Ok(())
}

/// Something happened to the window.
pub(crate) fn happened(window: &Window, event: &WindowEvent) {
    match event {
        WindowEvent::Focused(true) => window.state::<Shell>().tell(Signal::Focused),
        WindowEvent::Moved(_) | WindowEvent::Resized(_) => window_place::remember(window),
        _ => {}
    }
}

/// A second start shows the window of the first and ends.
pub(crate) fn only_one() -> TauriPlugin<Wry> {
    let builder = tauri_plugin_single_instance::Builder::new().callback(|app, _, _| show(app));
    // Another home is another Latchkey.
    #[cfg(target_os = "linux")]
    let builder = match environment::home() {
        Some(home) => builder.dbus_id(format!("{IDENTIFIER}.{}", environment::name_of(&home))),
        None => builder.dbus_id(IDENTIFIER),
    };
    builder.build()
}

/// The window, while it is there.
pub(crate) fn main(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(LABEL)
}

/// Light or dark, for what the system draws around the page.
pub(crate) fn native(theme: Theme) -> Option<tauri::Theme> {
    match theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    }
}

fn show(app: &AppHandle) {
    let Some(window) = main(app) else { return };
    // A window manager may refuse any of these; then the person finds the window themselves.
    drop(window.unminimize());
    drop(window.show());
    drop(window.set_focus());
}

/// Whether an address is one of the pages in this program. Nothing else is ever shown in the window.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        // On Windows pages have an address of this form.
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost") && url.port().is_none(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(not(windows))]
    fn only_pages_of_this_program_are_shown() {
        let ours = |url: &str| is_ours(&Url::parse(url).unwrap());
        assert!(ours("tauri://localhost") && ours("tauri://localhost/index.html#/setups"));
        for url in [
            "https://example.com",
            "http://tauri.localhost/",
            "tauri://elsewhere/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
            "javascript:alert(1)",
            "blob:tauri://localhost/x",
        ] {
            assert!(!ours(url), "{url}");
        }
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_programs_name_is_that_of_the_configuration() {
        assert!(include_str!("../tauri.conf.json").contains(&format!("\"identifier\": \"{IDENTIFIER}\"")));
    }
}
