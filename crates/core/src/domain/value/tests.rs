use super::*;
use crate::message::{exact, say};

const WANT: &str = "anthropic-domain-verification-q7x2ab=Zk3mP9sQ1vT8wL5nR2yB6cD0e";
const SPF: &str = "v=spf1 include:_spf.lantern.example -all";
const VENDOR: &str = "vendor-site-verification=abc123DEF";

fn of(text: &str) -> String {
    text.replace("{}", WANT)
}

#[test]
fn every_way_in_which_a_value_is_mangled_has_its_own_name() {
    use Likeness::*;
    let token = "Zk3mP9sQ1vT8wL5nR2yB6cD0e";
    for (found, likeness) in [
        (of("{}"), Same),
        (of("\"{}\""), Quoted),
        (of("\u{201c}{}\u{201d}"), Quoted),
        (of(" {}"), Spaced),
        (WANT.replace('=', " = "), Spaced),
        (WANT.replace('=', "\\="), Backslashed),
        (of("{}\u{a0}\u{200b}"), Hidden),
        (WANT.replace("-q7", "-\u{200b}q7"), Hidden),
        (WANT.replace('=', "%3D"), Escaped),
        (WANT.replace('=', "&#61;"), Escaped),
        (WANT.replace('=', "\\061"), Escaped),
        (WANT.replace('-', "\u{2013}"), Dashed),
        (of("{}{}"), Twice),
        (of("{} {}"), Twice),
        (of("\"{}\" \"{}\""), Twice),
        (WANT.to_lowercase(), OtherCase),
        (WANT.replace('=', ":"), Mistyped),
        (WANT.replace('=', ""), Mistyped),
        (WANT.replace('=', " "), Mistyped),
        (WANT.replace("Zk3", "Xk3"), Mistyped),
        (WANT.replace("D0e", "DOe"), Mistyped),
        (WANT.replace("anthropic", "antropic"), Mistyped),
        (WANT.replace("q7x2ab", "q7x2a"), Mistyped),
        (of("{}x"), Mistyped),
        (WANT.replace('a', "\u{430}"), Mistyped),
        (token.to_owned(), PartOnly),
        (format!("q7x2ab={token}"), PartOnly),
        ("anthropic-domain-verification-q7x2ab".to_owned(), PartOnly),
        (WANT[..50].to_owned(), CutShort),
        (of("TXT {}"), ExtraText),
        (of("Value: {}"), ExtraText),
        (WANT.replace(token, "AnotherTokenOfTheSameId00"), OlderToken),
        ("anthropic-domain-verification-zzzzzz=AnotherOrganizationsToken0".to_owned(), OtherToken),
        (SPF.to_owned(), Unrelated),
        (VENDOR.to_owned(), Unrelated),
        (String::new(), Unrelated),
    ] {
        let compared = examine(WANT, &found);
        assert_eq!(compared.likeness, likeness, "{found}");
        assert_eq!(compared.foreign, Vec::<String>::new(), "{found}");
    }
}

#[test]
fn what_is_not_claudes_comes_back_exactly_wherever_it_stands() {
    let both = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    for (found, foreign) in [
        (of(&format!("{SPF} {{}}")), both(&[SPF])),
        (of(&format!("{{}} {SPF}")), both(&[SPF])),
        // Two strings of one record come joined.
        (of(&format!("{SPF}{{}}")), both(&[SPF])),
        (of(&format!("{{}}{SPF}")), both(&[SPF])),
        (of(&format!("\"{SPF}\" \"{{}}\"")), both(&[SPF])),
        (of(&format!("{VENDOR}, {{}}")), both(&[VENDOR])),
        (of(&format!("{{}};{VENDOR}")), both(&[VENDOR])),
        (of(&format!("{SPF} {{}} {VENDOR}")), both(&[SPF, VENDOR])),
        (of("v=spf1 include:_spf.lantern.example {} -all"), both(&[SPF])),
        (
            of("v=DMARC1; p=none; {} rua=mailto:a@lantern.example"),
            both(&["v=DMARC1; p=none; rua=mailto:a@lantern.example"]),
        ),
        // The value itself may be mangled at the same time.
        (of(&format!("{SPF} {}", WANT.replace('=', " = "))), both(&[SPF])),
        (format!("{SPF} {}", WANT.replace('=', "%3D")), both(&[SPF])),
        (format!("{SPF} {}", WANT.replace("Zk3", "Xk3")), both(&[SPF])),
        (format!("{SPF} {}", WANT.to_lowercase()), both(&[SPF])),
        (format!("{SPF} {}", &WANT[..50]), both(&[SPF])),
        (format!("{} {SPF}", &WANT[..50]), both(&[SPF])),
        (format!("{SPF} q7x2ab=Zk3mP9sQ1vT8wL5nR2yB6cD0e"), both(&[SPF])),
    ] {
        let compared = examine(WANT, &found);
        assert_eq!((compared.likeness, compared.foreign), (Likeness::ExtraText, foreign), "{found}");
    }
}

#[test]
fn another_anthropic_value_is_told_from_what_is_not_claudes() {
    let old = "anthropic-domain-verification-zzzzzz=AnotherOrganizationsToken";
    let older = "anthropic-domain-verification-q7x2ab=short";
    let longer = "anthropic-domain-verification-zzzzzz=AnotherOrganizationsToken7f";
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    for (found, foreign, tokens) in [
        (of(&format!("{old} {{}}")), texts(&[]), texts(&[old])),
        (of(&format!("{{}} {old}")), texts(&[]), texts(&[old])),
        // Two strings of one record come joined.
        (of(&format!("{old}{{}}")), texts(&[]), texts(&[old])),
        (of(&format!("{{}}{old}{SPF}")), texts(&[SPF]), texts(&[old])),
        (of(&format!("{older},{{}} {old}")), texts(&[]), texts(&[older, old])),
        (of(&format!("{SPF} {old} {{}}")), texts(&[SPF]), texts(&[old])),
        // A value longer than those that were seen is one value all the same.
        (of(&format!("{longer} {{}}")), texts(&[]), texts(&[longer])),
        // The wanted value itself, once more.
        (of(&format!("{SPF} {{}} {{}}")), texts(&[SPF]), texts(&[])),
        (of(&format!("{{}} {{}} {SPF}")), texts(&[SPF]), texts(&[])),
        (of("v=spf1 include:_spf.lantern.example {} {} -all"), texts(&[SPF]), texts(&[])),
    ] {
        let compared = examine(WANT, &found);
        let got = (compared.likeness, compared.foreign, compared.tokens);
        assert_eq!(got, (Likeness::ExtraText, foreign, tokens), "{found}");
    }
    assert_eq!(examine(WANT, &of("{} {} \"{}\"")).likeness, Likeness::Twice);
}

#[test]
fn the_first_difference_is_named_so_that_it_can_be_seen() {
    use say::{character, first_difference as first};
    let said = |found: &str| difference(WANT, found).unwrap().message();
    let capital_o = first::other(61_u8, character::capital(exact('O')), character::digit(exact('0')));
    assert_eq!(said(&WANT.replace("D0e", "DOe")), capital_o);
    let colon = first::other(37_u8, character::sign(exact(':')), character::sign(exact('=')));
    assert_eq!(said(&WANT.replace('=', ":")), colon);
    assert_eq!(said(&WANT[..50]), first::ends(51_u8, character::capital(exact('L'))));
    assert_eq!(said(&of("{}\u{200b}")), first::goes_on(63_u8, character::hidden(exact("U+200B"))));
    assert_eq!(said(&of("{} ")), first::goes_on(63_u8, character::space()));
    let cyrillic = first::other(1_u8, exact("\u{430} (U+0430)"), character::small(exact('a')));
    assert_eq!(said(&WANT.replacen('a', "\u{430}", 1)), cyrillic);
    assert_eq!(difference(WANT, WANT), None);
}

#[test]
fn a_value_spread_over_two_records_is_one_fault() {
    let values = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let (start, end) = WANT.split_at(40);
    assert_eq!(in_two_records(WANT, &values(&[SPF, end, start])), Some((start, end)));
    assert_eq!(in_two_records(WANT, &values(&[SPF, start])), None);
}

proptest::proptest! {
    #[test]
    fn no_text_is_lost(before in "[a-z:=. -]{0,20}", after in "[a-z:=. -]{0,20}", cut in 35..62_usize) {
        let found = format!("{before}{}{after}", WANT.get(..cut).unwrap_or(WANT));
        let compared = examine(WANT, &found);
        if compared.likeness == Likeness::ExtraText {
            // Every letter of what stood around it is in what goes back, but for blanks and what joins texts.
            let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).count();
            let kept: usize = compared.foreign.iter().map(|text| letters(text)).sum();
            proptest::prop_assert!(kept + letters(&compared.ours) >= letters(&found), "{found}: {compared:?}");
        }
    }
}

#[test]
fn text_beside_the_value_is_kept_however_long_it_is() {
    let rest = "v=spf1 ".to_owned() + &"ip4:192.0.2.1 ".repeat(900);
    let compared = examine(WANT, &format!("{rest}{WANT}"));
    assert_eq!(compared.likeness, Likeness::ExtraText);
    assert_eq!(compared.foreign, [rest], "it is no label that may go");
}
