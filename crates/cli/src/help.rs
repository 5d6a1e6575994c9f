//! The help texts. What a command or an argument is for stands in the catalogue under the place that it has: `help-sso-test`
//! is the command, `help-sso-test.port` its argument, and `help-shared.keep` an argument of several commands.

use crate::args::Arguments;
use clap::{Arg, Command, CommandFactory};
use latchkey_core::message::{Message, exact, say};
use latchkey_words::{Language, Reader};

const ROOT: &str = "help";
const SHARED: &str = "help-shared";

/// Every command with its help in that language.
pub(crate) fn command(language: Language) -> Command {
    let mut command = Arguments::command();
    // Only now the arguments that all commands have stand at each of them, and so does --help.
    command.build();
    Pages { language }.described(command, ROOT)
}

struct Pages {
    language: Language,
}

impl Pages {
    fn described(&self, command: Command, id: &str) -> Command {
        let about = match is_help(&command) {
            true => Some(self.say(&say::help_page::help_command())),
            false => latchkey_words::named(id, self.language),
        };
        let usage = self.say(&say::help_page::usage());
        command
            .about(about.unwrap_or_default())
            .long_about(None)
            .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}"))
            .subcommand_help_heading(self.say(&say::help_page::commands()))
            .mut_args(|argument| self.argument(argument, id))
            .mut_subcommands(|inner| {
                let inner_id = id_of(&inner, id);
                self.described(inner, &inner_id)
            })
    }

    fn argument(&self, argument: Arg, id: &str) -> Arg {
        let text = match argument.get_id().as_str() {
            "help" => Some(self.say(&say::help_page::help())),
            "version" => Some(self.say(&say::help_page::version())),
            name => names(id, name).iter().find_map(|name| latchkey_words::named(name, self.language)),
        };
        let heading = match argument.is_positional() {
            true => say::help_page::arguments(),
            false => say::help_page::options(),
        };
        let text = self.with_values(text.unwrap_or_default(), &argument);
        argument
            .help(text)
            .long_help(None)
            .help_heading(self.say(&heading))
            .hide_default_value(true)
            .hide_possible_values(true)
    }

    /// The text with the values that can be chosen, where it names them not yet, and the one that holds without any.
    fn with_values(&self, mut text: String, argument: &Arg) -> String {
        if !argument.get_action().takes_values() {
            return text;
        }
        let possible = argument.get_possible_values();
        let values: Vec<&str> =
            possible.iter().filter(|value| !value.is_hide_set()).map(clap::builder::PossibleValue::get_name).collect();
        let names = |value: &str| {
            text.split(|letter: char| !letter.is_alphanumeric() && letter != '-').any(|word| word == value)
        };
        if values.iter().any(|value| !names(value)) {
            text = self.say(&say::help_page::values(exact(text), exact(values.join(", "))));
        }
        for value in argument.get_default_values() {
            text = self.say(&say::help_page::default(exact(text), exact(value.display())));
        }
        text
    }

    fn say(&self, message: &Message) -> String {
        latchkey_words::say(message, self.language, Reader::Terminal)
    }
}

/// The command that clap adds, under which every other one is listed once more.
fn is_help(command: &Command) -> bool {
    command.get_name() == "help"
}

fn id_of(command: &Command, above: &str) -> String {
    if is_help(command) { above.to_owned() } else { format!("{above}-{}", command.get_name()) }
}

/// What the message of an argument may be called: its own, that of several commands, that of all.
fn names(id: &str, argument: &str) -> [String; 3] {
    let argument = argument.replace('_', "-");
    [id, SHARED, ROOT].map(|id| format!("{id}.{argument}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// The messages that the commands have, each missing one by its first name.
    fn walk(
        command: &Command,
        id: &str,
        known: &BTreeSet<&str>,
        used: &mut BTreeSet<String>,
        missing: &mut Vec<String>,
    ) {
        let mut use_one_of = |names: &[String]| match names.iter().find(|name| known.contains(name.as_str())) {
            Some(name) => drop(used.insert(name.clone())),
            None => missing.push(names.concat()),
        };
        use_one_of(&[id.to_owned()]);
        for argument in command.get_arguments() {
            use_one_of(&names(id, argument.get_id().as_str()));
        }
        for inner in command.get_subcommands() {
            walk(inner, &id_of(inner, id), known, used, missing);
        }
    }

    #[test]
    fn every_command_and_argument_has_its_help_and_no_help_is_for_nothing() {
        let known: BTreeSet<&str> = latchkey_words::names().collect();
        let (mut used, mut missing) = (BTreeSet::new(), Vec::new());
        walk(&Arguments::command(), ROOT, &known, &mut used, &mut missing);
        assert!(missing.is_empty(), "no help for {missing:#?}");
        let is_help = |name: &&&str| **name == ROOT || name.starts_with("help.") || name.starts_with("help-");
        let of_arguments = known.iter().filter(is_help).filter(|name| !name.starts_with("help-page."));
        let unused: Vec<_> = of_arguments.filter(|name| !used.contains(**name)).collect();
        assert!(unused.is_empty(), "help for nothing: {unused:#?}");
    }

    #[test]
    fn every_page_is_whole_and_in_its_language() {
        fn look(command: &mut Command, pages: &mut Vec<String>) {
            pages.push(command.render_long_help().to_string());
            command.get_subcommands_mut().for_each(|inner| look(inner, pages));
        }
        for (language, starts) in [(Language::En, "Usage: latchkey"), (Language::De, "Aufruf: latchkey")] {
            let mut pages = Vec::new();
            look(&mut command(language), &mut pages);
            assert!(pages.len() > 40, "{}", pages.len());
            for page in pages {
                assert!(page.contains(starts), "{page}");
                if language == Language::De {
                    for english in ["Usage", "Print", "Options", "Commands", "default", "possible values"] {
                        assert!(!page.contains(english), "{english}: {page}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_commands_are_sound() {
        Arguments::command().debug_assert();
        command(Language::De).debug_assert();
    }
}
