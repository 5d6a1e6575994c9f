use crate::{ALL, Mapping, Recipe, find};
use latchkey_core::{
    attribute,
    check::SETTINGS,
    idp::IdpId,
    message::{Said, say},
};
use std::collections::BTreeSet;

#[test]
fn every_file_of_every_provider_can_be_read() {
    for idp in ALL {
        let folder = idp.folder();
        assert!(Recipe::from_toml(folder.recipe).is_ok(), "{}: {:?}", idp.id(), Recipe::from_toml(folder.recipe));
        assert!(Mapping::from_toml(folder.mapping).is_ok(), "{}: {:?}", idp.id(), Mapping::from_toml(folder.mapping));
        assert!(folder.logo.starts_with("<svg ") && folder.logo.contains("viewBox"), "{}", idp.id());
    }
}

#[test]
fn what_is_said_in_our_words_is_the_name_of_a_sentence() {
    for idp in ALL {
        let (recipe, mapping) = (idp.recipe(), idp.mapping());
        let rows = mapping.rows.iter();
        let of_rows = rows.flat_map(|row| {
            row.otherwise.iter().chain(&row.exception).chain(row.variant.as_ref().map(|variant| &variant.reason))
        });
        let words = [&recipe.application, &recipe.group, &recipe.certificate.words];
        for said in words.into_iter().chain(&recipe.preview_notes).chain(of_rows) {
            assert!(matches!(said, Said::Message(_)), "{}: {said:?}", idp.id());
        }
    }
}

#[test]
fn papers_call_a_provider_by_the_name_it_has_here() {
    for idp in ALL {
        let id = IdpId(idp.id().to_owned());
        if !id.is_nameless() && !id.is_rehearsal() {
            assert_eq!(idp.name(), id.vendor_name().unwrap());
        }
    }
    assert_eq!(IdpId("onelogin".to_owned()).called(), say::idp_called::any().into());
}

#[test]
fn every_provider_maps_every_required_attribute() {
    for idp in ALL {
        assert_eq!(idp.mapping().missing(&attribute::REQUIRED), [], "{} is complete", idp.id());
        assert_eq!(idp.mapping().missing(&[attribute::Attribute::Groups]), [], "{} sends groups", idp.id());
    }
}

#[test]
fn an_attribute_without_source_and_without_exception_is_missing() {
    let mapping = Mapping::default();
    assert_eq!(mapping.missing(&attribute::REQUIRED), attribute::REQUIRED);
}

#[test]
fn only_google_cannot_send_the_identifier_and_says_why() {
    for idp in ALL {
        let unsent = idp.mapping().unsent(&attribute::REQUIRED);
        let expected: &[_] = if idp.id() == "google" { &[attribute::Attribute::Id] } else { &[] };
        assert_eq!(unsent, expected, "{}", idp.id());
        for attribute in unsent {
            assert!(idp.mapping().row(attribute).and_then(|row| row.exception.as_ref()).is_some());
        }
    }
}

#[test]
fn every_provider_says_where_each_setting_is() {
    for idp in ALL {
        for setting in SETTINGS {
            let place = idp.place(setting).unwrap_or_default();
            // What is no label of the vendor's is a sentence.
            let Some(label) = place.words() else { continue };
            assert!(!label.trim().is_empty(), "{}: {setting:?}", idp.id());
            assert!(!label.contains("{{") && !label.contains('>'), "{}: {label}", idp.id());
        }
    }
}

#[test]
fn every_provider_is_found_by_its_own_name_and_by_no_other() {
    let names: BTreeSet<_> = ALL.iter().map(|idp| idp.id()).collect();
    assert_eq!(names.len(), ALL.len());
    for idp in ALL {
        assert_eq!(find(&IdpId(idp.id().to_owned())).map(|found| found.id()), Some(idp.id()));
    }
    assert!(find(&IdpId("Authentik".to_owned())).is_none());
}

#[test]
fn the_usual_certificate_is_among_the_possible_ones() {
    for idp in ALL {
        let rule = idp.certificate_rule();
        assert!(rule.possible.contains(&rule.usual), "{}", idp.id());
        assert!(rule.words.message().is_some(), "{}", idp.id());
    }
}

#[test]
fn links_lead_to_https_pages() {
    for link in ALL.iter().flat_map(|idp| &idp.recipe().links) {
        assert!(link.url.starts_with("https://") && url::Url::parse(&link.url).is_ok(), "{}", link.url);
    }
}
