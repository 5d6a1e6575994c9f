//! What is said once, when the window opens: that others could get at the folder of setups until now.

use latchkey_host::{store::Closed, window::Language};
use tauri::{AppHandle, Wry};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

/// Says what was open to others, where anything was.
pub(crate) fn say_closed(app: &AppHandle<Wry>, closed: &[Closed], language: Language) {
    if closed.is_empty() {
        return;
    }
    let (title, text) = words(closed, language);
    app.dialog().message(text).title(title).kind(MessageDialogKind::Warning).show(drop);
}

fn words(closed: &[Closed], language: Language) -> (&'static str, String) {
    let writable = closed.iter().any(|closed| closed.writable);
    let paths: Vec<String> = closed
        .iter()
        .take(5)
        .map(|closed| latchkey_core::plain::shown(&closed.path.display().to_string()).into_owned())
        .collect();
    let more = closed.len().saturating_sub(paths.len());
    let done = closed.iter().all(|closed| closed.closed);
    let paths = paths.join("\n");
    match language {
        Language::En => {
            let could = if writable { "read and change" } else { "read" };
            let now =
                if done { "Now only you can." } else { "That could not be changed. Keep setups on another disk." };
            let more = if more > 0 { format!("\nand {more} more") } else { String::new() };
            ("Others had access", format!("Other users of this computer could {could}:\n\n{paths}{more}\n\n{now}"))
        }
        Language::De => {
            let could = if writable { "lesen und ändern" } else { "lesen" };
            let now = if done {
                "Jetzt können das nur noch Sie."
            } else {
                "Das ließ sich nicht ändern. Legen Sie Setups auf einem anderen Datenträger ab."
            };
            let more = if more > 0 { format!("\nund {more} weitere") } else { String::new() };
            (
                "Andere hatten Zugriff",
                format!("Andere Benutzer dieses Computers konnten Folgendes {could}:\n\n{paths}{more}\n\n{now}"),
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_open_is_named_in_both_languages_and_no_list_is_endless() {
        let closed: Vec<_> = (0..7)
            .map(|number| Closed { path: format!("/home/a/{number}").into(), writable: number == 6, closed: true })
            .collect();
        let (_, english) = words(&closed, Language::En);
        assert!(english.contains("read and change") && english.contains("/home/a/4\nand 2 more"), "{english}");
        let (_, german) = words(&closed[..1], Language::De);
        assert!(german.contains("konnten Folgendes lesen") && !german.contains("weitere"), "{german}");
    }
}
