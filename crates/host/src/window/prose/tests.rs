use super::*;
use latchkey_core::markdown;
use proptest::prelude::*;

fn text(text: &str) -> Inline {
    Inline::Text { text: text.to_owned() }
}

#[test]
fn what_a_guide_writes_becomes_its_parts() {
    let read = prose("Choose **Import** and *wait* for `ok`, see [the page](https://example.com/a).");
    let strong = Inline::Strong { text: "Import".to_owned() };
    let emphasis = Inline::Emphasis { text: "wait".to_owned() };
    let code = Inline::Code { text: "ok".to_owned() };
    let link = Inline::Link { text: "the page".to_owned(), url: "https://example.com/a".to_owned() };
    let content =
        vec![text("Choose "), strong, text(" and "), emphasis, text(" for "), code, text(", see "), link, text(".")];
    assert_eq!(read, [Block::Paragraph { content }]);
}

#[test]
fn html_stays_text() {
    let read = prose("a <b>bold</b>\n\n<script>alert(1)</script>\n");
    let all = serde_json::to_string(&read).unwrap();
    assert!(all.contains("<b>bold</b>") && all.contains("<script>alert(1)</script>"), "{all}");
    assert!(read.iter().all(|block| matches!(block, Block::Paragraph { .. })), "{read:?}");
}

#[test]
fn only_https_becomes_a_link() {
    for (written, shown) in [
        ("[a](http://example.com)", "a (http://example.com)"),
        ("[a](javascript:alert(1))", "a (javascript:alert(1))"),
        ("[a](file:///etc/passwd)", "a (file:///etc/passwd)"),
        ("<http://example.com>", "http://example.com"),
        ("[a](#here)", "a (#here)"),
    ] {
        assert_eq!(prose(written), [Block::Paragraph { content: vec![text(shown)] }], "{written}");
    }
}

#[test]
fn lists_tables_and_quotations_keep_their_shape() {
    let read = prose("1. one\n2. two\n   - inside\n\n> said\n\n```\nlet x;\n```\n");
    let [Block::List { ordered: true, items }, Block::Quote { content }, Block::Code { text: code }] = read.as_slice()
    else {
        panic!("{read:?}")
    };
    assert_eq!(items.len(), 2);
    assert!(matches!(items[1].as_slice(), [Block::Paragraph { .. }, Block::List { ordered: false, .. }]));
    assert_eq!((content.len(), code.as_str()), (1, "let x;"));

    let table = markdown::table(&["Group", "Gives"], &[vec![markdown::code("a|b"), markdown::text("c|d")]]);
    let read = prose(&table);
    let [Block::Table { heading, rows }] = read.as_slice() else { panic!("{read:?}") };
    assert_eq!(heading, &[vec![text("Group")], vec![text("Gives")]]);
    assert_eq!(rows[0][0], [Inline::Code { text: "a|b".to_owned() }]);
    assert_eq!(serde_json::to_string(&rows[0][1]).unwrap().matches("c|d").count(), 1);
}

#[test]
fn values_that_look_like_markup_come_out_as_they_went_in() {
    let value = "<img src=x> [x](y) a_b *c*";
    let read = prose(&markdown::text(value));
    assert_eq!(read, [Block::Paragraph { content: vec![text(value)] }]);
}

#[test]
fn deep_nesting_ends_somewhere() {
    let read = prose(&format!("{} deep", "> ".repeat(5000)));
    assert!(serde_json::to_string(&read).unwrap().len() < 2000);
}

proptest! {
    #[test]
    fn any_text_is_read(markdown in ".{0,200}") {
        prose(&markdown);
    }
}
