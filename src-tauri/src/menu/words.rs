//! The menu's words in a language. They stand in the catalogue, in `shell.ftl`. An ampersand stands before the letter that
//! opens an entry with Alt; macOS has no such letters and leaves it out.

use latchkey_core::message::{Message, say::menu};
use latchkey_host::window::Language;
use latchkey_words::Reader;

/// The menu's words.
pub(super) struct Words {
    pub(super) file: String,
    pub(super) new_setup: String,
    pub(super) import: String,
    pub(super) setups: String,
    pub(super) preferences: String,
    pub(super) quit: String,
    pub(super) exit: String,
    pub(super) close: String,
    pub(super) edit: String,
    pub(super) undo: String,
    pub(super) redo: String,
    pub(super) cut: String,
    pub(super) copy: String,
    pub(super) paste: String,
    pub(super) select_all: String,
    pub(super) view: String,
    pub(super) tasks: String,
    pub(super) back: String,
    pub(super) zoom_in: String,
    pub(super) zoom_out: String,
    pub(super) zoom_reset: String,
    pub(super) window: String,
    pub(super) help: String,
    pub(super) explain: String,
    pub(super) shortcuts: String,
    pub(super) about: String,
    pub(super) hide: String,
    pub(super) hide_others: String,
    pub(super) show_all: String,
    pub(super) quit_macos: String,
}

impl Words {
    pub(super) fn of(language: Language) -> Self {
        let say = |word: Message| latchkey_words::say(&word, language.into(), Reader::Window);
        Self {
            file: say(menu::file()),
            new_setup: say(menu::new_setup()),
            import: say(menu::import()),
            setups: say(menu::setups()),
            preferences: say(menu::preferences()),
            quit: say(menu::quit()),
            exit: say(menu::exit()),
            close: say(menu::close()),
            edit: say(menu::edit()),
            undo: say(menu::undo()),
            redo: say(menu::redo()),
            cut: say(menu::cut()),
            copy: say(menu::copy()),
            paste: say(menu::paste()),
            select_all: say(menu::select_all()),
            view: say(menu::view()),
            tasks: say(menu::tasks()),
            back: say(menu::back()),
            zoom_in: say(menu::zoom_in()),
            zoom_out: say(menu::zoom_out()),
            zoom_reset: say(menu::zoom_reset()),
            window: say(menu::window()),
            help: say(menu::help()),
            explain: say(menu::explain()),
            shortcuts: say(menu::shortcuts()),
            about: say(menu::about()),
            hide: say(menu::hide()),
            hide_others: say(menu::hide_others()),
            show_all: say(menu::show_all()),
            quit_macos: say(menu::quit_macos()),
        }
    }
}
