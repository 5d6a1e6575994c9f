//! The service provider's entry for SimpleSAMLphp.

use crate::{ExportFile, Values};
use latchkey_core::{
    attribute::{Attribute, NAME_ID_EMAIL},
    message::say,
    plain,
    setup::Setup,
};

pub(super) fn files(setup: &Setup) -> Vec<ExportFile> {
    let values = Values::of(setup);
    let caution = values.caution().map(|caution| format!("// {caution}\n")).unwrap_or_default();
    let wire = |attribute: Attribute| quoted(attribute.wire_name(values.choice.naming));
    let (id, email, first, last, groups) = (
        wire(Attribute::Id),
        wire(Attribute::Email),
        wire(Attribute::FirstName),
        wire(Attribute::LastName),
        wire(Attribute::Groups),
    );
    let text = format!(
        "<?php\n\n{caution}\
$metadata[{entity_id}] = [
    'AssertionConsumerService' => {acs},
    'NameIDFormat' => {format},
    'saml20.sign.assertion' => true,
    'saml20.sign.response' => true,
    'signature.algorithm' => 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    'assertion.encryption' => false,
    'validate.authnrequest' => false,
    'authproc' => [
        3 => [
            'class' => 'saml:AttributeNameID',
            'identifyingAttribute' => 'mail', // version 2
            'attribute' => 'mail', // version 1
            'Format' => {format},
        ],
        50 => [
            'class' => 'core:AttributeMap',
            'uid' => {id},
            'mail' => {email},
            'givenName' => {first},
            'sn' => {last},
            'memberOf' => {groups},
        ],
        90 => ['class' => 'core:AttributeLimit', {id}, {email}, {first}, {last}, {groups}],
    ],
];\n",
        entity_id = quoted(&values.entity_id),
        acs = quoted(&values.acs),
        format = quoted(NAME_ID_EMAIL),
    );
    vec![ExportFile::new("simplesamlphp-sp-remote.php", say::export_purpose::simplesamlphp(), text)]
}

/// A PHP text in single quotes, in which only the quote and the backslash mean something. One that holds something
/// invisible stands in double quotes, with those characters by number.
fn quoted(text: &str) -> String {
    if text.chars().any(plain::is_hidden) {
        let letters = text.chars().map(|letter| match letter {
            '\\' | '"' | '$' => format!("\\{letter}"),
            hidden if plain::is_hidden(hidden) => format!("\\u{{{:x}}}", u32::from(hidden)),
            seen => seen.to_string(),
        });
        return format!("\"{}\"", letters.collect::<String>());
    }
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_text_with_something_invisible_is_written_by_numbers_and_names_no_variable() {
        assert_eq!(quoted("it's $a"), r"'it\'s $a'");
        assert_eq!(quoted("\u{1b}\u{202e}$a\"\\"), r#""\u{1b}\u{202e}\$a\"\\""#);
    }
}
