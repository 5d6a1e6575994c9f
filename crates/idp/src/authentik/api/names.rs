//! Names, looked at before anything is made: authentik takes other letters in a slug and in a provider's name than people
//! like to give.

use crate::{Values, export::values::app_name};
use latchkey_core::{
    Code, Finding, Owner,
    check::Setting,
    message::{exact, say},
    plain::quoted,
    setup::Setup,
};

/// The longest slug: older releases keep it in a field of Django's usual length, 50, and the test twin's is longer by 14.
const LONGEST_SLUG: usize = 36;

/// What is to be said of the application's slug and of the provider's name.
pub(super) fn findings(setup: &Setup) -> Vec<Finding> {
    let values = Values::of(setup);
    let mut findings = vec![slug(&values.slug)];
    let called = app_name(setup);
    if called.split_whitespace().collect::<Vec<_>>().join(" ") != values.provider_name {
        findings.push(
            Finding::warning(Code::ProviderNamePlain, say::provider_name_plain::letters_left_out())
                .want(called)
                .got(&values.provider_name)
                .fix(say::provider_name_plain::letters_left_out_fix())
                .owner(Owner::You),
        );
    }
    findings
}

fn slug(slug: &str) -> Finding {
    const CODE: Code = Code::ApplicationSlugUsable;
    let plain = slug.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'));
    if plain && !slug.is_empty() && slug.chars().count() <= LONGEST_SLUG {
        return Finding::passed(CODE, say::application_slug_usable::usable()).got(slug);
    }
    Finding::failed(CODE, say::application_slug_usable::refused(exact(quoted(slug))))
        .want_words(say::application_slug_usable::refused_want())
        .got(slug)
        .fix(say::application_slug_usable::refused_fix())
        .setting(Setting::Metadata)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn found(name: &str, slug: &str) -> Vec<Finding> {
        findings(
            &serde_json::from_value(json!({
                "schema": 2, "name": "a", "created": "2026-11-21T12:00:00Z", "changed": "2026-11-21T12:00:00Z",
                "idp": "authentik", "organizations": [], "application": { "name": name, "slug": slug },
            }))
            .unwrap(),
        )
    }

    #[test]
    fn a_slug_that_authentik_refuses_fails_in_the_plan() {
        for bad in ["1:20", "cläude", "a b", "a/b", &"a".repeat(37)] {
            let found = found("Claude", bad);
            assert!(found.len() == 1 && found[0].is_failure(), "{bad}: {found:?}");
            assert_eq!(found[0].got.as_ref().and_then(latchkey_core::message::Said::words), Some(bad));
        }
        assert!(!found("Claude", "claude-2_B").iter().any(Finding::is_failure));
    }

    #[test]
    fn a_name_whose_letters_are_left_out_is_said_to_be_changed() {
        let said = found("Künstliche Intelligenz", "ki");
        let name = said.iter().find(|finding| finding.code.as_str() == "provider_name_plain").unwrap();
        assert_eq!(
            (
                name.want.as_ref().and_then(latchkey_core::message::Said::words),
                name.got.as_ref().and_then(latchkey_core::message::Said::words)
            ),
            (Some("Künstliche Intelligenz"), Some("Knstliche Intelligenz"))
        );
        assert_eq!(found("Claude  for work", "ki").len(), 1, "only blanks differ");
    }
}
