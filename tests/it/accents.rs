//! The papers and the pages of a sign-in test in accents: no sentence of ours stands outside the catalogue.

use crate::scenarios::whole_setups;
use latchkey_host::bundle::contents_in;
use latchkey_tests::accents::bare_words;
use latchkey_words::Language;

/// What is no sentence of ours: names of fields and their values, labels of vendors' pages, and what was entered.
const KNOWN: &[&str] = &[
    " acme",
    " authentik",
    " claude ",
    " email ",
    " groups ",
    " id ",
    " me ",
    " unspecified",
    " yes ",
    "Account creation is blocked",
    "Add member",
    "Add or edit domains",
    "Application entitlement",
    "Binding olga",
    "Continue with email",
    "Enable group mappings",
    "Identity and access",
    "Invite only",
    "Metadata configuration",
    "Organization and access",
    "Please confirm your email",
    "Remove from team",
    "Require SSO for Claude",
    "Restrict organization creation",
    "Save changes",
    "User provisioning",
    "You haven't been added to your organization yet",
    "Your organization's SSO configuration automatically manages members. You cannot provision users via the API.",
    "[ţö] first name",
    "[ţö] last name",
    "access",
    "administrators",
    "application-slug",
    "authentik-apply.py plan, apply, undo",
    "claude auth login --console",
    "claude auth login --sso",
    "domain",
    "email [ţö] email",
    "entitlements",
    "groups [ţö] groups",
    "https://…",
    "id [ţö] user ID",
    "latchkey import",
    "mappings",
    "mode | jit",
    "parent | exists",
];

/// What programs read, and what has its German but no accents: the guides.
const NOT_SENTENCES: [&str; 10] = [
    "setup.json",
    "service-provider.json",
    "mapping.json",
    "evidence.json",
    "certificate.pem",
    "idp-metadata.xml",
    "guide.md",
    "handover/idp.md",
    "runbook.html",
    "idp/",
];

#[test]
fn no_paper_has_a_sentence_outside_the_catalogue() {
    let (mut left, mut seen) = (Vec::new(), 0);
    for (name, setup) in whole_setups() {
        for file in contents_in(&setup, Language::Accented).unwrap() {
            if NOT_SENTENCES.iter().any(|other| file.name.starts_with(other)) {
                continue;
            }
            seen += 1;
            // Markdown marks brackets, and a calendar breaks its lines.
            let text =
                String::from_utf8(file.bytes).unwrap().replace("\r\n ", "").replace("\\[", "[").replace("\\]", "]");
            assert!(text.contains('['), "{name}: {}: {text}", file.name);
            for line in text.lines() {
                let words = bare_words(line, KNOWN);
                if !words.is_empty() {
                    left.push(format!("{name}: {}: {}: {line}", file.name, words.join(" ")));
                }
            }
        }
    }
    assert!(seen > 10, "only {seen} papers");
    assert!(left.is_empty(), "{}", left.join("\n"));
}
