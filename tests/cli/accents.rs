//! Everything that the command line prints, in accents: no sentence of ours stands outside the catalogue.

use super::{
    Run, latchkey,
    saml::{CERTIFICATE, JANE, fixture},
};
use latchkey_tests::accents::bare_words;
use tempfile::TempDir;

/// What is no sentence of ours: names of commands, of fields and their values, of vendors' pages, what was entered, and
/// what the operating system says.
const KNOWN: &[&str] = &[
    " tile ",
    " structure",
    " unknown",
    " cancelled",
    " interrupted",
    " internal",
    " email",
    " groups",
    " domain ",
    "--acs",
    "encrypted",
    "replay",
    "unsigned",
    "expired",
    " id ",
    " inspect ",
    " skip ",
    " skip.",
    "Add or edit domains",
    "Continue with Google",
    "Continue with SSO",
    "Continue with email",
    "Enable group mappings",
    "Enterprise applications",
    "Google Workspace",
    "Log in with Google",
    "Microsoft Entra ID",
    "No such file or directory (os error 2)",
    "Organization and access",
    "Restrict organization creation",
    "SCIM directory sync",
    "Save changes",
    "Sign in with Google",
    "Sync now",
    "User provisioning",
    "Users and groups",
    "acme",
    "authentik",
    "claude auth login",
    "custom SAML",
    "dns-person",
    "entra",
    "first name",
    "for Claude",
    "generic",
    "google",
    "idp-person",
    "keycloak",
    "king",
    "last name",
    "latchkey",
    "not a domain",
    "okta",
    "owner-person",
    "rehearsal",
    "setup compare",
    "setup set",
    "setup show",
    "shwo",
    "skip, ",
    "unspecified",
    "user ID",
];

/// What options take, and what the help gives as examples.
const VALUES: [&str; 38] = [
    "help",
    "en",
    "de",
    "username",
    "name",
    "email",
    "groups",
    "short",
    "id",
    "pfx",
    "www",
    "connect",
    "blueprint",
    "script",
    "assertion",
    "response",
    "both",
    "yes",
    "no",
    "dns",
    "idp",
    "owner",
    "claude",
    "console",
    "team",
    "now",
    "recorded",
    "mask",
    "hash",
    "none",
    "json",
    "xml",
    "acme",
    "acs",
    "domain",
    "setup",
    "user",
    "role",
];

/// The words of a run without accents, with the command that gave them.
fn bare(run: &Run, words: &[&str]) -> Option<String> {
    let all = [&run.out, &run.err].into_iter().flat_map(|text| bare_words(text, KNOWN));
    let left: Vec<String> = all.collect();
    (!left.is_empty()).then(|| format!("{}: {}", words.join(" "), left.join(" ")))
}

#[tokio::test]
async fn no_output_of_any_command_has_a_sentence_outside_the_catalogue() {
    let folder = TempDir::new().unwrap();
    let home = folder.path().join("home").display().to_string();
    let bundle = folder.path().join("acme.zip").display().to_string();
    let (jane, certificate) = (fixture(JANE), fixture(CERTIFICATE));
    let new = ["setup", "new", "acme", "--product", "claude", "--plan", "enterprise-seats", "--idp", "okta"];
    let commands: Vec<Vec<&str>> = vec![
        new.to_vec(),
        new.to_vec(),
        vec!["setup", "list"],
        vec!["setup", "show"],
        vec!["setup", "shwo"],
        vec!["setup", "show", "--foo"],
        vec!["setup", "new"],
        vec!["setup", "set", "nothing", "x"],
        vec!["setup", "set", "domain", "not a domain"],
        vec!["setup", "set", "domain", "acme.example"],
        vec!["setup", "set", "acs", "http://auth.workos.com/sso/saml/acs/01HX4M7QK2Z9W8V7T6S5R4Q3P"],
        vec!["setup", "set", "mode", "scim"],
        vec!["setup", "set", "mappings", "Staff=role:king"],
        vec!["setup", "answer"],
        vec!["setup", "handover", "owner"],
        vec!["setup", "handover", "dns"],
        vec!["setup", "delete", "acme"],
        vec!["setup", "compare", "acme", "acme"],
        vec!["codes"],
        vec!["explain", "AADSTS50105"],
        vec!["explain", "nothing that anybody knows"],
        vec!["saml", "inspect", &jane, "--certificate", &certificate, "--at", "2026-11-21T21:27:45Z"],
        vec!["saml", "inspect", "/no/such/file"],
        vec!["metadata", "check", &jane],
        vec!["certificate", "show"],
        vec!["certificate", "import", &certificate],
        vec!["attributes", "preview"],
        vec!["idp", "list"],
        vec!["export", "--out", &bundle],
        vec!["import", &bundle],
        vec!["import", &jane],
        vec!["rehearse"],
        vec!["rehearse", "--list-faults"],
        vec!["rehearse", "--break", "wrong-audience"],
        vec!["rehearse", "--break", "nothing"],
        vec!["vault", "passphrase", "--passphrase-file", "/no/such/file"],
    ];
    let mut left = Vec::new();
    for words in &commands {
        let run = latchkey([&words[..], &["--home", &home, "--language", "en-XA"]].concat()).await;
        assert!(run.status.is_some() && !(run.out.is_empty() && run.err.is_empty()), "{words:?}");
        // Of the faults, only the names are listed.
        let says = run.out.contains('[') || run.err.contains('[') || *words == ["rehearse", "--list-faults"];
        assert!(says, "{words:?}: {}{}", run.out, run.err);
        left.extend(bare(&run, words));
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}

/// The commands that a page of help lists.
fn listed(help: &str) -> Vec<String> {
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names = commands.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.filter_map(|line| line.split_whitespace().next().map(str::to_owned)).filter(|name| name != "help").collect()
}

#[tokio::test]
async fn no_page_of_the_help_has_a_sentence_outside_the_catalogue() {
    let (mut open, mut left, mut pages) = (vec![Vec::new()], Vec::new(), 0);
    while let Some(command) = open.pop() {
        let command: Vec<String> = command;
        let of = async |language| {
            let options = ["--help", "--language", language].map(str::to_owned);
            latchkey(command.iter().cloned().chain(options)).await
        };
        let (english, accented) = (of("en").await, of("en-XA").await);
        assert!(accented.status == Some(0) && accented.out.contains('['), "{command:?}: {}", accented.out);
        pages += 1;
        let inside = listed(&english.out);
        let is_name =
            |word: &String| VALUES.contains(&word.as_str()) || command.contains(word) || inside.contains(word);
        let words: Vec<String> = bare_words(&accented.out, KNOWN).into_iter().filter(|word| !is_name(word)).collect();
        if !words.is_empty() {
            left.push(format!("{}: {}", command.join(" "), words.join(" ")));
        }
        open.extend(inside.into_iter().map(|name| command.iter().cloned().chain([name]).collect()));
    }
    assert!(pages > 40, "only {pages} pages");
    assert!(left.is_empty(), "{}", left.join("\n"));
}
