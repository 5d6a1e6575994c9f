//! Makes a function of every sentence in the English catalogue (`crates/words/en/*.ftl`): its values are its arguments, so a
//! rule that names a sentence that is not there, or forgets a value, does not compile.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a build script has nobody to answer to: what is wrong with the catalogue ends the build"
)]

#[path = "../words/values.rs"]
mod values;

use fluent_syntax::{
    ast::{Entry, Pattern, Resource},
    parser,
};
use std::{env, fmt::Write as _, fs, path::Path};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../words/en");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<_> =
        fs::read_dir(&folder).expect("the English catalogue").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    let mut code = String::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("a file of the catalogue");
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| {
            panic!("{} is not Fluent: {errors:?}", file.display());
        });
        write(&resource, &mut code);
    }
    let out = env::var_os("OUT_DIR").expect("cargo's folder");
    fs::write(Path::new(&out).join("say.rs"), code).expect("the functions");
}

fn write(resource: &Resource<&str>, code: &mut String) {
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        if let Some(value) = &message.value {
            function(name, name, value, code);
        }
        // What another reader is told instead has the same values.
        let own: Vec<_> = message.attributes.iter().filter(|one| !one.id.name.ends_with("-window")).collect();
        if own.is_empty() {
            continue;
        }
        let mut functions = String::new();
        for attribute in own {
            let whole = format!("{name}.{}", attribute.id.name);
            function(&whole, attribute.id.name, &attribute.value, &mut functions);
        }
        let _ = writeln!(code, "/// Of `{name}`.\npub mod {} {{\n{functions}}}", snake(name));
    }
}

fn function(whole: &str, name: &str, pattern: &Pattern<&str>, code: &mut String) {
    let values = values::of(pattern);
    let arguments: Vec<_> =
        values.iter().map(|value| format!("{}: impl Into<crate::message::Arg>", snake(value))).collect();
    let with: String = values.iter().map(|value| format!(".with(\"{value}\", {})", snake(value))).collect();
    let _ = writeln!(
        code,
        "/// `{whole}`.\npub fn {}({}) -> crate::message::Message {{\n    crate::message::Message::new(\"{whole}\"){with}\n}}",
        snake(name),
        arguments.join(", ")
    );
}

fn snake(name: &str) -> String {
    let name = name.replace('-', "_");
    if matches!(name.as_str(), "type" | "match" | "use" | "in" | "for" | "as" | "where" | "move" | "loop") {
        return format!("r#{name}");
    }
    name
}
