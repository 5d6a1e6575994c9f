//! What the pages say.

use super::page::{Html, forwarding_page, page};
use axum::{
    body::Body,
    http::{Response, StatusCode},
};
use latchkey_core::{
    Finding, Owner, Status,
    sign_in::{Judgement, Verdict},
};
use latchkey_saml::rehearsal::SamplePerson;
use latchkey_words::english;

const CLOSE: &str = "You can close this window and go back to Latchkey.";

/// Where the test goes on all the same.
const BESIDE: &str = "This sign-in was not begun at the address that Latchkey shows, so the test goes on without it. To \
                      end the test, open that address with everything after its question mark.";

/// What the response came to, and whether the test ended with it.
pub(super) fn result(judgement: &Judgement, email: Option<&str>, ended: bool) -> Response<Body> {
    let title = match (judgement.verdict, judgement.would_claude_accept) {
        (Verdict::Accepted, Some(true)) => "The sign-in works: Claude would let this person in",
        (Verdict::Accepted, Some(false)) => "The sign-in works, but Claude would not let this person in",
        (Verdict::Accepted, None) => "The sign-in works, and whether Claude would let this person in was not judged",
        (Verdict::Rejected, _) => "The response is refused",
    };
    let mut body = Html::default();
    if let Some(email) = email {
        body = body.markup("<p>Signed in as ").element("<b>", email, "</b>.</p>");
    }
    if let Some(error) = &judgement.predicted_error {
        body = body.markup("<p>WorkOS would report ").element("<code>", error, "</code>.</p>");
    }
    body = body.element("<p>", if ended { CLOSE } else { BESIDE }, "</p>").markup("<ul>");
    for item in &judgement.findings {
        body = finding(body, item);
    }
    page(StatusCode::OK, title, body.markup("</ul>"))
}

fn finding(body: Html, finding: &Finding) -> Html {
    let (open, mark) = match finding.status {
        Status::Passed => ("<li class=\"passed\"><b>", "\u{2713} Holds: "),
        Status::Failed => ("<li class=\"failed\"><b>", "\u{2717} Failed: "),
        Status::Warning => ("<li class=\"warning\"><b>", "! Look at this: "),
        Status::Skipped => ("<li class=\"skipped\"><b>", "\u{2013} Not judged: "),
    };
    let mut body = body.markup(open).markup(mark).markup("</b>").text(&english(&finding.title));
    if finding.status != Status::Passed {
        let [want, got, fix, place] =
            [&finding.want, &finding.got, &finding.fix, &finding.place].map(|said| said.as_ref().map(english));
        let rows = [
            ("<dt>Wanted</dt><dd>", want.as_deref()),
            ("<dt>Got</dt><dd>", got.as_deref()),
            ("<dt>Fix</dt><dd>", fix.as_deref()),
            ("<dt>Who</dt><dd>", finding.owner.map(who)),
            ("<dt>Where</dt><dd>", place.as_deref()),
        ];
        body = body.markup("<dl>");
        for (open, value) in rows {
            if let Some(value) = value {
                body = body.element(open, value, "</dd>");
            }
        }
        body = body.markup("</dl>");
    }
    body.markup("</li>")
}

fn who(owner: Owner) -> &'static str {
    match owner {
        Owner::Idp => "the identity provider's administrator",
        Owner::Dns => "whoever may change the DNS zone",
        Owner::Claude => "an Owner of Claude or an Admin of the Console",
        Owner::Clock => "whoever runs the machine with the wrong clock",
        Owner::You => "you, here",
    }
}

/// One message and the next move.
pub(super) fn message(status: StatusCode, title: &str, text: &str) -> Response<Body> {
    page(status, title, Html::default().element("<p>", text, "</p>"))
}

/// The test has its response already.
pub(super) fn over() -> Response<Body> {
    message(
        StatusCode::GONE,
        "This sign-in test is over",
        "It took the one response that it takes. Start another test in Latchkey to sign in again; you can close this \
         window.",
    )
}

/// The built-in identity provider's login page.
pub(super) fn login(request: &str, people: &[SamplePerson]) -> Response<Body> {
    let mut body = Html::default()
        .markup("<p>This is Latchkey's built-in identity provider, on this machine only. Choose who signs in; nobody ")
        .markup("here is real.</p><form method=\"post\" action=\"/idp/sso\"><input type=\"hidden\" name=\"request\" value=\"")
        .text(request)
        .markup("\">");
    for (at, person) in people.iter().enumerate() {
        body = body
            .markup("<button name=\"person\" value=\"")
            .text(&at.to_string())
            .element("\">", &person.name, "<br><small>")
            .text(&person.email);
        if !person.assigned {
            body = body.markup(" \u{b7} not assigned to the application");
        }
        body = body.markup("</small></button>");
    }
    page(StatusCode::OK, "Choose who signs in", body.markup("</form>"))
}

/// The built-in identity provider's form, which brings the response to the ACS.
pub(super) fn deliver(acs: &str, response: &str, relay_state: Option<&str>) -> Response<Body> {
    let mut body = Html::default()
        .markup("<form method=\"post\" action=\"")
        .text(acs)
        .markup("\"><input type=\"hidden\" name=\"SAMLResponse\" value=\"")
        .text(response)
        .markup("\">");
    if let Some(relay_state) = relay_state {
        body = body.markup("<input type=\"hidden\" name=\"RelayState\" value=\"").text(relay_state).markup("\">");
    }
    forwarding_page("Signing in", body.markup("<button>Continue</button></form>"))
}
