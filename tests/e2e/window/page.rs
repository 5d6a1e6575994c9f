//! What a person does with the window: reads, presses what they read, and types. Things are found by the words that
//! stand on them or beside them, as a person or a screen reader finds them.

use crate::in_time;
use fantoccini::{
    Client, Locator,
    actions::{InputSource, KeyAction, KeyActions},
    elements::{Element, ElementRef},
    key::Key,
};
use serde_json::{Value, json};
use std::path::Path;

/// Scripts that find things by their words. `find` takes what can be pressed, `field` what can be filled in.
const EYES: &str = r#"
const words = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const seen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
const name = (element) => words(element.getAttribute("aria-label") ?? element.innerText);
const best = (all, wanted) => all.find((one) => name(one) === wanted) ?? all.find((one) => name(one).startsWith(wanted));
const find = (wanted) => best([...document.querySelectorAll("button, a[href], summary, label")].filter(seen), wanted);
const field = (wanted) => {
  const label = best([...document.querySelectorAll("label")].filter(seen), wanted);
  return label?.control ?? null;
};
const text = () => words(document.body.innerText);
"#;

/// The page in the window.
pub(crate) struct Page(Client);

impl Page {
    pub(super) fn new(client: Client) -> Self {
        Self(client)
    }

    /// The value of an expression.
    pub(crate) async fn value(&self, expression: &str) -> Value {
        let script = format!("{EYES} return ({expression});");
        in_time(expression, self.0.execute(&script, Vec::new()))
            .await
            .unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    /// The outcome of a promise: `{"well": …}` or `{"ill": "…"}`.
    pub(crate) async fn promised(&self, expression: &str) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async () => ({expression}))().then(
               (well) => done({{ well: well === undefined ? null : well }}),
               (ill) => done({{ ill: typeof ill === 'object' && ill !== null && !(ill instanceof Error) ? JSON.stringify(ill) : String(ill) }}));"
        );
        in_time(expression, self.0.execute_async(&script, Vec::new()))
            .await
            .unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    /// Waits until an expression holds: looks again whenever the page has changed.
    pub(crate) async fn until(&self, expression: &str, what: &str) -> Value {
        let script = format!(
            "{EYES}
             const done = arguments[arguments.length - 1];
             const look = () => {{ try {{ return ({expression}); }} catch {{ return null; }} }};
             let timer, observer;
             const check = () => {{
               const value = look();
               if (!value) return false;
               observer?.disconnect(); clearInterval(timer);
               done(value instanceof Element ? true : value);
               return true;
             }};
             if (!check()) {{
               observer = new MutationObserver(check);
               observer.observe(document, {{ subtree: true, childList: true, attributes: true, characterData: true }});
               // Values of fields and the focus change without the document changing.
               timer = setInterval(check, 50);
             }}"
        );
        match tokio::time::timeout(crate::PATIENCE, self.0.execute_async(&script, Vec::new())).await {
            Ok(Ok(value)) => value,
            outcome => {
                let shown = self.text().await;
                panic!("{what} did not come ({:?}); the page says: {shown}", outcome.map(|outcome| outcome.err()))
            }
        }
    }

    /// Waits until the page says this.
    pub(crate) async fn reads(&self, said: &str) {
        self.until(&format!("text().includes({})", json!(said)), said).await;
    }

    /// Waits for the page of this title.
    pub(crate) async fn titled(&self, title: &str) {
        let holds = format!("name(document.querySelector('h1')).includes({})", json!(title));
        self.until(&holds, &format!("the page “{title}”")).await;
    }

    /// Waits until nothing is under way.
    pub(crate) async fn at_rest(&self) {
        self.until(
            "!document.querySelector('[aria-busy=true], button[aria-disabled=true]')",
            "the end of what is under way",
        )
        .await;
    }

    /// The whole text.
    pub(crate) async fn text(&self) -> String {
        self.value("document.body.innerText").await.as_str().unwrap_or_default().to_owned()
    }

    /// Presses what these words stand on, with the mouse.
    pub(crate) async fn press(&self, words: &str) {
        let found = format!("find({})", json!(words));
        self.until(
            &format!("{found} && !{found}.matches(':disabled, [aria-disabled=true]')"),
            &format!("“{words}” to press"),
        )
        .await;
        self.click(&found).await;
    }

    /// Presses the first thing that a selector finds; for what has no words of its own.
    pub(crate) async fn press_at(&self, selector: &str) {
        let found = format!("document.querySelector({})", json!(selector));
        self.until(&found, selector).await;
        self.click(&found).await;
    }

    async fn click(&self, expression: &str) {
        self.value(&format!("{expression}.scrollIntoView({{ block: 'center' }})")).await;
        let element = self.element(expression).await;
        in_time(expression, element.click())
            .await
            .unwrap_or_else(|error| panic!("{expression} cannot be pressed: {error}"));
    }

    /// Types into the field beside these words, over what is there.
    pub(crate) async fn fill(&self, label: &str, text: &str) {
        let found = format!("field({})", json!(label));
        self.until(&found, &format!("the field “{label}”")).await;
        self.click(&found).await;
        let element = self.element(&found).await;
        let (control, backspace) = (char::from(Key::Control), char::from(Key::Backspace));
        // A field that is cleared by WebDriver does not tell the page; one that is emptied by its keys does.
        element.send_keys(&format!("{control}a{}{backspace}", char::from(Key::Null))).await.unwrap();
        element.send_keys(text).await.unwrap();
        self.until(&format!("{found}.value === {}", json!(text)), &format!("the text in “{label}”")).await;
    }

    /// What the field beside these words holds.
    pub(crate) async fn filled(&self, label: &str) -> String {
        let found = format!("field({})", json!(label));
        self.until(&found, &format!("the field “{label}”")).await;
        self.value(&format!("{found}.value")).await.as_str().unwrap_or_default().to_owned()
    }

    /// Gives a file to the field for files with this id, as its dialog would.
    pub(crate) async fn choose_file(&self, id: &str, path: &Path) {
        let element = self.0.wait().at_most(crate::PATIENCE).for_element(Locator::Id(id)).await.unwrap();
        element.send_keys(&path.display().to_string()).await.unwrap();
    }

    /// Types where the focus is.
    pub(crate) async fn keys(&self, text: &str) {
        let focused = self.0.active_element().await.unwrap();
        in_time("the keys", focused.send_keys(text)).await.unwrap();
    }

    /// Presses a key where the focus is.
    pub(crate) async fn key(&self, key: Key) {
        let value = char::from(key);
        let stroke =
            KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        in_time("the key", self.0.perform_actions(stroke)).await.unwrap();
    }

    /// Presses Tab until the focus is on what these words name.
    pub(crate) async fn tab_to(&self, wanted: &str) {
        let on = format!(
            "(() => {{ const on = document.activeElement; const all = [name(on), ...[...(on.labels ?? [])].map(name)];
             return all.some((one) => one === {0} || one.startsWith({0})); }})()",
            json!(wanted)
        );
        for _ in 0..200 {
            if self.value(&on).await == true {
                return;
            }
            self.key(Key::Tab).await;
        }
        panic!("Tab does not lead to “{wanted}”: {}", self.text().await);
    }

    /// Chooses one of several with the arrow keys.
    pub(crate) async fn choose_by_keys(&self, wanted: &str) {
        let chosen = format!("field({})", json!(wanted));
        self.until(&chosen, &format!("the choice “{wanted}”")).await;
        // Tab stops at one of the group: the chosen one, or the first.
        let in_group =
            format!("document.activeElement?.name === {chosen}.name && document.activeElement.type === 'radio'");
        for _ in 0..200 {
            if self.value(&in_group).await == true {
                break;
            }
            self.key(Key::Tab).await;
        }
        for _ in 0..20 {
            if self.value(&format!("document.activeElement === {chosen}")).await == true {
                self.key(Key::Space).await;
                return;
            }
            self.key(Key::Down).await;
        }
        panic!("the arrow keys do not lead to “{wanted}”: {}", self.text().await);
    }

    async fn element(&self, expression: &str) -> Element {
        let value = self.value(expression).await;
        let id = value.as_object().and_then(|object| object.values().next()).and_then(Value::as_str);
        let id = id.unwrap_or_else(|| panic!("{expression} is not on the page"));
        Element::from_element_id(self.0.clone(), ElementRef::from(id.to_owned()))
    }
}
