//! Clicks through the sign-in on loopback as a browser would: follows the redirect, chooses the first person on the
//! login page and posts the form that brings the response back. It reads only the pages that this program serves.

use latchkey_core::{
    Code, Failure,
    message::{Message, exact, say},
};
use reqwest::Client;

/// The largest page that is read, in bytes; a response with a certificate is a tenth of it.
const PAGE_LIMIT: usize = 1024 * 1024;

/// Signs the first sample person in, beginning at `start`.
pub(super) async fn sign_in(start: &str) -> Result<(), Failure> {
    // Only loopback is visited, so a proxy would be in the way.
    let client = Client::builder().no_proxy().build().map_err(|error| failed(&error))?;
    let login = read(client.get(start)).await?;
    let request = value_of(&login, "request").ok_or_else(|| stuck(say::rehearsal_stuck::no_form()))?;
    let person = value_of(&login, "person").ok_or_else(|| stuck(say::rehearsal_stuck::nobody()))?;
    let sign_on = sign_on_url(start).ok_or_else(|| stuck(say::rehearsal_stuck::start()))?;
    let mut page = read(client.post(sign_on).form(&[("request", request), ("person", person)])).await?;
    // A replayed response is posted by two forms, one after the other.
    for _ in 0..2 {
        let (Some(action), Some(response)) = (action_of(&page), value_of(&page, "SAMLResponse")) else { break };
        let relay_state = value_of(&page, "RelayState").unwrap_or_default();
        page = read(client.post(action).form(&[("SAMLResponse", response), ("RelayState", relay_state)])).await?;
    }
    Ok(())
}

fn sign_on_url(start: &str) -> Option<String> {
    Some(format!("{}/idp/sso", start.split_once("/start")?.0))
}

async fn read(request: reqwest::RequestBuilder) -> Result<String, Failure> {
    let mut response = request.send().await.map_err(|error| failed(&error))?;
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| failed(&error))? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > PAGE_LIMIT {
            return Err(stuck(say::rehearsal_stuck::too_large()));
        }
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn failed(error: &reqwest::Error) -> Failure {
    stuck(say::rehearsal_stuck::failed(exact(error)))
}

fn stuck(why: Message) -> Failure {
    Failure::unanswered(Code::RehearsalStuck, why, say::rehearsal_stuck::fix())
}

/// The value of the first field of that name.
fn value_of(page: &str, name: &str) -> Option<String> {
    attribute_after(page, &format!("name=\"{name}\""), "value=\"")
}

fn action_of(page: &str) -> Option<String> {
    attribute_after(page, "<form", "action=\"")
}

fn attribute_after(page: &str, mark: &str, attribute: &str) -> Option<String> {
    let (_, rest) = page.split_once(mark)?;
    let (_, rest) = rest.split_once(attribute)?;
    let (value, _) = rest.split_once('"')?;
    Some(unescape(value))
}

fn unescape(text: &str) -> String {
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
    plain.iter().fold(text.to_owned(), |text, (escaped, letter)| text.replace(escaped, letter))
}
