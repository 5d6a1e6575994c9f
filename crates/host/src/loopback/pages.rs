//! What the pages say, in the language of whoever started the test.

use super::page::{Html, forwarding_page, page};
use axum::{
    body::Body,
    http::{Response, StatusCode},
};
use latchkey_core::{
    Failure, Finding, Owner, Status,
    message::{
        Message, Said, exact,
        say::{sign_in_page as words, sign_in_result as result_words},
    },
    sign_in::{Judgement, Verdict},
};
use latchkey_saml::rehearsal::SamplePerson;
use latchkey_words::{Language, Reader, Sayable};

/// The pages of a test for one reader.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pages {
    pub(super) language: Language,
    pub(super) reader: Reader,
}

impl Pages {
    fn say(self, message: &Message) -> String {
        latchkey_words::say(message, self.language, self.reader)
    }

    fn said(self, what: &impl Sayable) -> String {
        what.said(self.language, self.reader)
    }

    /// The language as HTML names it.
    fn tag(self) -> &'static str {
        match self.language {
            Language::En => "en",
            Language::De => "de",
            Language::Accented => "en-XA",
        }
    }

    fn page(self, status: StatusCode, title: &Message, body: Html) -> Response<Body> {
        page(status, self.tag(), &self.say(title), body)
    }

    /// What the response came to, and whether the test ended with it.
    pub(super) fn result(self, judgement: &Judgement, email: Option<&str>, ended: bool) -> Response<Body> {
        let title = match (judgement.verdict, judgement.would_claude_accept) {
            (Verdict::Accepted, Some(true)) => words::works(),
            (Verdict::Accepted, Some(false)) => words::works_not_claude(),
            (Verdict::Accepted, None) => words::works_not_checked(),
            (Verdict::Rejected, _) => words::refused(),
        };
        let mut body = Html::default();
        if let Some(email) = email {
            body = self.around(body, &words::signed_in_as(exact(email)), "<b>", email, "</b>");
        }
        if let Some(error) = &judgement.predicted_error {
            body = self.around(body, &words::would_report(exact(error)), "<code>", error, "</code>");
        }
        let next = if ended { words::close() } else { words::not_own() };
        body = body.element("<p>", &self.say(&next), "</p>").markup("<ul>");
        for item in &judgement.findings {
            body = self.finding(body, item);
        }
        self.page(StatusCode::OK, &title, body.markup("</ul>"))
    }

    /// A paragraph in which one value stands out.
    fn around(self, body: Html, message: &Message, open: &'static str, value: &str, close: &'static str) -> Html {
        let text = self.say(message);
        let body = body.markup("<p>");
        match text.split_once(value) {
            Some((before, behind)) => body.text(before).element(open, value, close).text(behind),
            None => body.text(&text),
        }
        .markup("</p>")
    }

    fn finding(self, body: Html, finding: &Finding) -> Html {
        let (open, sign, mark) = match finding.status {
            Status::Passed => ("<li class=\"passed\"><b>", "\u{2713} ", result_words::passed()),
            Status::Failed => ("<li class=\"failed\"><b>", "\u{2717} ", result_words::failed()),
            Status::Warning => ("<li class=\"warning\"><b>", "! ", result_words::warning()),
            Status::Skipped => ("<li class=\"skipped\"><b>", "\u{2013} ", result_words::skipped()),
        };
        let mut body = body.markup(open).markup(sign).text(&self.say(&mark)).markup(" </b>");
        body = body.text(&self.said(&finding.title));
        if finding.status != Status::Passed {
            let [want, got, fix] = [&finding.want, &finding.got, &finding.fix];
            let said = |said: &Option<Said>| said.as_ref().map(|said| self.said(said));
            let rows = [
                (result_words::want(), said(want)),
                (result_words::got(), said(got)),
                (result_words::fix(), said(fix)),
                (result_words::who(), finding.owner.map(|owner| self.say(&who(owner)))),
                (result_words::place(), said(&finding.place)),
            ];
            body = body.markup("<dl>");
            for (label, value) in rows {
                if let Some(value) = value {
                    body = body.element("<dt>", &self.say(&label), "</dt>").element("<dd>", &value, "</dd>");
                }
            }
            body = body.markup("</dl>");
        }
        body.markup("</li>")
    }

    /// One message and the next move.
    pub(super) fn message(self, status: StatusCode, title: &Message, text: &Message) -> Response<Body> {
        self.page(status, title, Html::default().element("<p>", &self.say(text), "</p>"))
    }

    /// Why something was not done, and the next move.
    pub(super) fn failure(self, status: StatusCode, title: &Message, failure: &Failure) -> Response<Body> {
        self.page(status, title, Html::default().element("<p>", &self.said(failure), "</p>"))
    }

    pub(super) fn refused(self, failure: &Failure) -> Response<Body> {
        self.failure(StatusCode::BAD_REQUEST, &words::stopped(), failure)
    }

    pub(super) fn broken(self) -> Response<Body> {
        self.message(StatusCode::INTERNAL_SERVER_ERROR, &words::broken(), &words::broken_text())
    }

    /// The test has its response already.
    pub(super) fn over(self) -> Response<Body> {
        self.message(StatusCode::GONE, &words::over(), &words::over_text())
    }

    /// The built-in identity provider's login page.
    pub(super) fn login(self, request: &str, people: &[SamplePerson]) -> Response<Body> {
        let mut body = Html::default()
            .element("<p>", &self.say(&words::login_text()), "</p>")
            .markup("<form method=\"post\" action=\"/idp/sso\"><input type=\"hidden\" name=\"request\" value=\"")
            .text(request)
            .markup("\">");
        for (at, person) in people.iter().enumerate() {
            body = body
                .markup("<button name=\"person\" value=\"")
                .text(&at.to_string())
                .element("\">", &person.name, "<br><small>")
                .text(&person.email);
            if !person.assigned {
                body = body.markup(" \u{b7} ").text(&self.say(&words::not_assigned()));
            }
            body = body.markup("</small></button>");
        }
        self.page(StatusCode::OK, &words::login(), body.markup("</form>"))
    }

    /// The built-in identity provider's form, which brings the response to the ACS.
    pub(super) fn deliver(self, acs: &str, response: &str, relay_state: Option<&str>) -> Response<Body> {
        let mut body = Html::default()
            .markup("<form method=\"post\" action=\"")
            .text(acs)
            .markup("\"><input type=\"hidden\" name=\"SAMLResponse\" value=\"")
            .text(response)
            .markup("\">");
        if let Some(relay_state) = relay_state {
            body = body.markup("<input type=\"hidden\" name=\"RelayState\" value=\"").text(relay_state).markup("\">");
        }
        body = body.element("<button>", &self.say(&words::forwarding_button()), "</button></form>");
        forwarding_page(self.tag(), &self.say(&words::forwarding()), body)
    }
}

fn who(owner: Owner) -> Message {
    match owner {
        Owner::Idp => result_words::by_idp(),
        Owner::Dns => result_words::by_dns(),
        Owner::Claude => result_words::by_claude(),
        Owner::Clock => result_words::by_clock(),
        Owner::You => result_words::by_you(),
    }
}
