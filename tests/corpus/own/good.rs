//! What has to be accepted: the habits of identity providers, addresses and groups of every kind, and clocks.

use crate::Case;
use crate::forge::{ACS, ENTITY, Forge, REQUEST, attribute, conditions, confirmation, name_id, person};

pub(crate) fn cases() -> Vec<Case> {
    [signatures(), vendors(), people(), groups(), times(), rules()].concat()
}

fn signatures() -> Vec<Case> {
    let mut cases = Vec::new();
    for hash in ["sha256", "sha384", "sha512"] {
        for (place, sign_response) in [("assertion", false), ("both", true)] {
            for key in ["idp", "long"] {
                let forge = Forge { hash, sign_response, key, ..Forge::new() };
                let reason = "Each hash, key length and place that is allowed";
                cases.push(Case::of(&format!("rsa-{hash}-{place}-{key}"), reason, &forge).trusting(&[key]));
            }
        }
    }
    cases
}

/// The spelling of one vendor: identifiers, prefixes, what is signed, the prefixes named as inclusive.
type Spelling = (&'static str, [&'static str; 2], [&'static str; 3], bool, Option<&'static str>);

fn vendors() -> Vec<Case> {
    let spellings: [Spelling; 12] = [
        ("okta", ["id28316104410", "id28316104411"], ["saml2", "saml2p", "ds"], true, Some("xs")),
        ("entra", ["_1a2b3c4d-0001", "_1a2b3c4d-0002"], ["a", "samlp", "dsig"], false, None),
        ("google", ["_c4a7f2", "_d5b8e3"], ["saml2", "saml2p", "ds"], false, None),
        ("keycloak", ["ID_5a1f-1", "ID_5a1f-2"], ["saml", "samlp", "dsig"], true, None),
        ("authentik", ["_9f8e7d", "_6c5b4a"], ["saml", "samlp", "ds"], false, None),
        ("adfs", ["_7b3c-aa", "_7b3c-bb"], ["ns1", "samlp", "ds"], false, None),
        ("ping", ["Lx0.aBc_-9", "Ly1.dEf_-8"], ["saml", "samlp", "ds"], true, None),
        ("onelogin", ["R8b2f", "pfx41d8ef22"], ["saml", "samlp", "ds"], false, None),
        ("jumpcloud", ["_J1", "_J2"], ["ns2", "ns4", "ns3"], true, Some("xs xsi")),
        ("simplesamlphp", ["_fe01", "_fe02"], ["saml", "samlp", "ds"], true, None),
        ("shibboleth", ["_0a1b", "_2c3d"], ["saml2", "saml2p", "ds"], true, Some("xsd")),
        ("auth0", ["_a0r", "_a0a"], ["s", "p", "d"], false, None),
    ];
    let typed = "<saml:AttributeValue xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" \
                 xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"xs:string\">";
    let of = |(vendor, [response, assertion], names, sign_response, prefixes): Spelling| {
        let mut forge = Forge {
            ids: (response.to_owned(), assertion.to_owned()),
            names: Some(names),
            sign_response,
            prefixes,
            ..Forge::new()
        };
        if prefixes.is_some() || vendor == "keycloak" {
            forge.attributes = forge.attributes.replace("<saml:AttributeValue>", typed);
        }
        Case::of(&format!("spelt-as-{vendor}"), "Prefixes, identifiers and types as this vendor writes them", &forge)
    };
    spellings.into_iter().map(of).collect()
}

fn people() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, email, domain) in [
        ("plus", "jane+claude@example.com", "example.com"),
        ("dots", "j.van.dyke@example.com", "example.com"),
        ("digits", "1234567@example.com", "example.com"),
        ("apostrophe", "o'brien@example.com", "example.com"),
        ("long", "a-very-long-name-of-somebody-in-a-department@example.com", "example.com"),
        ("country", "jane@example.co.uk", "example.co.uk"),
        ("subdomain", "jane@mail.example.com", "mail.example.com"),
        ("punycode", "jane@xn--bcher-kva.example", "xn--bcher-kva.example"),
        ("underscore", "jane_van_dyke@example.com", "example.com"),
    ] {
        let case = Case::of(&format!("address-{name}"), "An address as companies have them", &Forge::of(email));
        cases.push(case.saying("email", &[email]).with(|case| case.domains = vec![domain.to_owned()]));
    }
    for (name, format) in [
        ("unspecified", Some("urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified")),
        ("persistent", Some("urn:oasis:names:tc:SAML:2.0:nameid-format:persistent")),
        ("none", None),
    ] {
        let forge = Forge { name_id: name_id(format, "jane@example.com"), ..Forge::new() };
        let reason = "The NameID is the address, whatever format it claims; that is only a warning";
        cases.push(Case::of(&format!("name-id-format-{name}"), reason, &forge).also("name_id_format"));
    }
    cases
}

fn groups() -> Vec<Case> {
    let with = |values: &[&str]| Forge {
        attributes: person("jane@example.com") + &attribute("groups", values),
        ..Forge::new()
    };
    [
        ("plain", vec!["Claude Owner", "Claude User"]),
        ("umlauts", vec!["Geschäftsführung", "Öffentlichkeitsarbeit"]),
        ("one", vec!["Everyone"]),
        ("ampersand", vec!["R&amp;D"]),
    ]
    .into_iter()
    .map(|(name, values)| {
        let read: Vec<String> = values.iter().map(|value| value.replace("&amp;", "&")).collect();
        let read: Vec<&str> = read.iter().map(String::as_str).collect();
        Case::of(&format!("groups-{name}"), "Groups with names as companies have them", &with(&values))
            .saying("groups", &read)
    })
    .collect()
}

fn times() -> Vec<Case> {
    let reason = "Clocks may differ by 60 seconds";
    vec![
        Case::of("at-the-last-second", "The end of validity is not part of it, the second before is", &Forge::new())
            .at("2026-11-23T12:04:59Z"),
        Case::of("one-minute-late", reason, &Forge { issued: crate::forge::NOW.to_owned(), ..Forge::new() })
            .at("2026-11-23T12:05:59Z"),
        Case::of("issued-in-a-minute", reason, &Forge { issued: "2026-11-23T12:01:00Z".to_owned(), ..Forge::new() }),
        Case::of(
            "valid-in-a-minute",
            reason,
            &Forge {
                conditions: conditions("2026-11-23T12:01:00Z", "2026-11-23T12:05:00Z", &[ENTITY]),
                ..Forge::new()
            },
        ),
        Case::of(
            "ends-differ",
            "The confirmation ends before the conditions do",
            &Forge {
                conditions: conditions("2026-11-23T11:00:00Z", "2026-11-23T20:00:00Z", &[ENTITY]),
                ..Forge::new()
            },
        ),
    ]
}

fn rules() -> Vec<Case> {
    let unasked =
        Forge { in_response_to: None, confirmation: confirmation(ACS, "2026-11-23T12:05:00Z", None), ..Forge::new() };
    let other = confirmation("https://other.example/acs", "2026-11-23T12:05:00Z", Some(REQUEST));
    let two = Forge { confirmation: other + &Forge::new().confirmation, ..Forge::new() };
    vec![
        Case::of("unasked-and-unsolicited", "Nobody asked, and nobody claims so", &unasked)
            .with(|case| case.request = Some("unsolicited".to_owned())),
        Case::of("unasked-and-not-known", "Whether somebody asked is not known", &unasked).with(|case| {
            case.request = None;
            case.would_claude_accept = None;
        }),
        Case::of("two-confirmations", "One confirmation that holds is enough", &two),
        Case::of("nothing-known", "What is not known is not compared", &Forge::new()).with(|case| {
            case.acs = None;
            case.entity_id = None;
            case.request = None;
            case.issuer = None;
            case.would_claude_accept = None;
        }),
        Case::of("three-domains", "Any of the verified domains", &Forge::new())
            .with(|case| case.domains = ["a.example", "b.example", "example.com"].map(str::to_owned).to_vec()),
        Case::of("no-domain-known", "Without a verified domain none is compared", &Forge::new())
            .with(|case| case.domains.clear()),
        Case::of("four-certificates", "The signer is the last of those that are trusted", &Forge::new())
            .trusting(&["next", "long", "p384", "idp"]),
    ]
}
