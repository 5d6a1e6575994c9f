use super::*;
use proptest::prelude::*;

/// What an accepted response may say, however its envelope was mangled.
fn says_what_was_signed(judgement: &Judgement) -> bool {
    let genuine = judge_xml_once(JANE, &jane());
    judgement.verdict == Verdict::Rejected
        || (judgement.name_id == genuine.name_id && judgement.attributes == genuine.attributes)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_never_panic_and_are_never_accepted(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let mut replay = ReplayCache::new();
        if let Ok(judgement) = judge_document(&bytes, &jane(), &mut replay) {
            prop_assert_eq!(judgement.verdict, Verdict::Rejected);
        }
        let value = String::from_utf8_lossy(&bytes);
        prop_assert_eq!(judge_form_value(&value, &jane(), &mut replay).verdict, Verdict::Rejected);
    }

    #[test]
    fn arbitrary_xml_like_text_never_panics(text in "(<[a-z:]{1,9}( [a-zA-Z:]{1,4}=\"[^\"]{0,5}\")?/?>|</[a-z:]{1,9}>|<!--|-->|<!\\[CDATA\\[|\\]\\]>|<\\?|\\?>|&[a-z#0-9]{1,4};|.){0,40}") {
        prop_assert_eq!(judge_xml_once(&text, &jane()).verdict, Verdict::Rejected);
    }

    #[test]
    fn one_changed_byte_is_refused_or_changes_nothing_that_was_signed(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = JANE.as_bytes().to_vec();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let mut replay = ReplayCache::new();
        if let Ok(judgement) = judge_document(&bytes, &jane(), &mut replay) {
            prop_assert!(says_what_was_signed(&judgement), "byte {} became {}", at, byte);
        }
    }

    #[test]
    fn a_piece_cut_out_or_put_elsewhere_is_refused_or_changes_nothing_that_was_signed(
        from in any::<prop::sample::Index>(), length in 1_usize..600, to in any::<prop::sample::Index>(), keep in any::<bool>(),
    ) {
        let from = from.index(JANE.len());
        let end = (from + length).min(JANE.len());
        let piece = &JANE[from..end];
        let rest = if keep { JANE.to_owned() } else { format!("{}{}", &JANE[..from], &JANE[end..]) };
        let to = to.index(rest.len());
        let mangled = format!("{}{piece}{}", &rest[..to], &rest[to..]);
        prop_assert!(says_what_was_signed(&judge_xml_once(&mangled, &jane())), "{} bytes from {} to {}", piece.len(), from, to);
    }

    #[test]
    fn elements_swapped_or_doubled_are_refused_or_change_nothing_that_was_signed(
        first in any::<prop::sample::Index>(), second in any::<prop::sample::Index>(), double in any::<bool>(),
    ) {
        let document = roxmltree::Document::parse(JANE).unwrap();
        let ranges: Vec<_> = document.descendants().filter(roxmltree::Node::is_element).map(|node| node.range()).collect();
        let first = ranges[first.index(ranges.len())].clone();
        let second = ranges[second.index(ranges.len())].clone();
        let mangled = if double {
            format!("{}{}{}", &JANE[..second.start], &JANE[first], &JANE[second.start..])
        } else {
            format!("{}{}{}", &JANE[..second.start], &JANE[first], &JANE[second.end..])
        };
        prop_assert!(says_what_was_signed(&judge_xml_once(&mangled, &jane())));
    }
}
