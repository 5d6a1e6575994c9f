//! A sample of the corpus through the program: `latchkey saml inspect --json` says what the manifest says.

use crate::latchkey;
use serde_json::Value;

/// Every so many cases; the whole corpus runs inside one process in `it/corpus.rs`.
const EVERY: usize = 12;

fn folder() -> String {
    format!("{}/fixtures/saml", env!("CARGO_MANIFEST_DIR"))
}

/// The command line of a case, where it can be said in one: no option claims that nobody asked.
fn arguments(case: &Value) -> Option<Vec<String>> {
    let text = |name: &str| case[name].as_str().map(str::to_owned);
    let file = format!("{}/{}", folder(), case["file"].as_str()?);
    let mut arguments = ["saml", "inspect", &file, "--json", "--at", case["now"].as_str()?].map(str::to_owned).to_vec();
    let mut option = |name: &str, value: Option<String>| {
        arguments.extend(value.into_iter().flat_map(|value| [name.to_owned(), value]));
    };
    let certificates = case["certificates"].as_array()?;
    for name in certificates {
        option("--certificate", Some(format!("{}/keys/{}.crt.pem", folder(), name.as_str()?)));
    }
    if !certificates.is_empty() {
        option("--issuer", text("issuer"));
    }
    if case["request"] == "unsolicited" {
        return None;
    }
    option("--request-id", text("request"));
    option("--acs", text("acs"));
    option("--entity-id", text("entity_id"));
    for domain in case["domains"].as_array()? {
        option("--domain", domain.as_str().map(str::to_owned));
    }
    if case["input"] == "form_value" {
        arguments.push("--form-value".to_owned());
    }
    Some(arguments)
}

#[tokio::test]
async fn the_program_says_of_a_sample_what_the_manifest_says() {
    let text = std::fs::read_to_string(format!("{}/manifest.json", folder())).unwrap();
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    let mut seen = 0;
    for case in cases.iter().step_by(EVERY) {
        let Some(arguments) = arguments(case) else { continue };
        let run = latchkey(arguments.iter().map(String::as_str)).await;
        let name = &case["name"];
        let judgement = run.json();
        assert_eq!(judgement["verdict"], case["verdict"], "{name}: {}{}", run.out, run.err);
        assert_eq!(judgement["would_claude_accept"], case["would_claude_accept"], "{name}: {}", run.out);
        if let Some(finding) = case["finding"].as_str() {
            assert_eq!(judgement["findings"][0]["code"], finding, "{name}: {}", run.out);
        }
        assert_eq!(run.status, Some(i32::from(case["would_claude_accept"] != true)), "{name}");
        seen += 1;
    }
    assert!(seen >= 30, "{seen} cases were seen");
}
