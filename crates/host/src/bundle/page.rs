//! The runbook as one self-contained HTML page: no script, nothing loaded from anywhere, readable in light and dark
//! and on paper.

use latchkey_core::setup::PapersLanguage;
use pulldown_cmark::{Event, Options, Parser, html};

const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#1c1b19;--paper:#fdfcfa;--line:#d8d4cc;--accent:#9a3b12}\
@media(prefers-color-scheme:dark){:root{--ink:#ece9e2;--paper:#1b1a18;--line:#45413a;--accent:#f0a27c}}\
body{margin:0 auto;max-width:44rem;padding:2rem 1rem 4rem;background:var(--paper);color:var(--ink);\
font:1rem/1.55 system-ui,sans-serif}\
h1,h2,h3{line-height:1.25;margin:2.2em 0 .6em}h1{margin-top:.5em}\
a{color:var(--accent)}\
code{font:.92em/1.4 ui-monospace,monospace;overflow-wrap:anywhere}\
pre{padding:.8rem;border:1px solid var(--line);border-radius:.4rem;overflow-x:auto}\
table{border-collapse:collapse;width:100%}\
th,td{padding:.4rem .6rem;border:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}\
blockquote{margin:1rem 0;padding:.1rem 1rem;border-left:.25rem solid var(--accent)}\
@media print{body{max-width:none;padding:0}}";

/// Turns Markdown into a page. Raw HTML in the Markdown is shown as text, never passed on.
pub(super) fn from_markdown(title: &str, markdown: &str, language: PapersLanguage) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS;
    let events = Parser::new_ext(markdown, options).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        other => other,
    });
    let mut body = String::new();
    html::push_html(&mut body, events);
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        match language {
            PapersLanguage::En => "en",
            PapersLanguage::De => "de",
        },
        escape(title)
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_from_a_value_is_shown_as_text() {
        let page =
            from_markdown("a <b>", "# <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n", PapersLanguage::En);
        assert!(!page.contains("<script>"), "{page}");
        assert!(!page.contains("<img"), "{page}");
        assert!(page.contains("<title>a &lt;b&gt;</title>"), "{page}");
    }

    #[test]
    fn the_page_loads_nothing() {
        let page = from_markdown(
            "t",
            "[link](https://example.com) ![picture](https://example.com/p.png)\n",
            PapersLanguage::De,
        );
        assert!(page.contains("default-src 'none'") && page.contains("<html lang=\"de\">"), "{page}");
    }
}
