//! What is said once, when the window opens: that others could get at the folder of setups until now.

use latchkey_core::message::{Message, say::others_had_access as words};
use latchkey_host::{store::Closed, window::Language};
use latchkey_words::Reader;
use tauri::{AppHandle, Wry};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

/// Says what was open to others, where anything was.
pub(crate) fn say_closed(app: &AppHandle<Wry>, closed: &[Closed], language: Language) {
    if closed.is_empty() {
        return;
    }
    let (title, text) = said(closed, language);
    app.dialog().message(text).title(title).kind(MessageDialogKind::Warning).show(drop);
}

fn said(closed: &[Closed], language: Language) -> (String, String) {
    let say = |message: &Message| latchkey_words::say(message, language.into(), Reader::Window);
    let writable = closed.iter().any(|closed| closed.writable);
    let mut paths: Vec<String> = closed
        .iter()
        .take(5)
        .map(|closed| latchkey_core::plain::shown(&closed.path.display().to_string()).into_owned())
        .collect();
    let more = closed.len().saturating_sub(paths.len());
    if more > 0 {
        paths.push(say(&words::more(more)));
    }
    let now = if closed.iter().all(|closed| closed.closed) { words::closed() } else { words::open() };
    let text = [say(&words::text(writable)), paths.join("\n"), say(&now)].join("\n\n");
    (say(&latchkey_core::message::say::others_had_access()), text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_open_is_named_in_both_languages_and_no_list_is_endless() {
        let closed: Vec<_> = (0..7)
            .map(|number| Closed { path: format!("/home/a/{number}").into(), writable: number == 6, closed: true })
            .collect();
        let (_, english) = said(&closed, Language::En);
        assert!(english.contains("read and change") && english.contains("/home/a/4\nand 2 more"), "{english}");
        let (_, german) = said(&closed[..1], Language::De);
        assert!(german.contains("konnten Folgendes lesen") && !german.contains("weitere"), "{german}");
    }
}
