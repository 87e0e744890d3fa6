//! What hands do to the page: press, choose, write, go by the keyboard. It never looks at what came of it.

use std::path::Path;
use std::thread;
use std::time::Duration;

use serde_json::json;
use thirtyfour::{Key, TypingData, WebElement};

use crate::engine::Engine;
use crate::look::{Look, plain};
use crate::visit::Visit;

impl Visit {
    /// What can be pressed and says this: the first where there are several, which then say ": which" for readers only.
    fn pressable(&self, words: &str) -> WebElement {
        const FIND: &str = r"
            const plain = (text) => text.replace(/\s+/g, ' ').trim();
            const found = [...document.querySelectorAll('a, button, summary')]
                .find((e) => e.checkVisibility() && plain(e.innerText).split(/ ?: /)[0] === arguments[0]);
            found?.scrollIntoView({ block: 'center', behavior: 'instant' });
            return found ?? null;";
        let words = plain(words);
        self.drawn();
        self.until(&format!("{words:?} to press"), || self.element(FIND, vec![json!(words)]))
    }

    /// What the page does once it has drawn itself anew, it has done: to move the focus scrolls, and what was to be
    /// pressed is then no longer where it was found. Out of sight nothing is drawn: not for long.
    fn drawn(&self) {
        const NEXT: &str = "const done = arguments[0]; requestAnimationFrame(() => done()); setTimeout(done, 200);";
        self.run(self.driver().execute_async(NEXT, Vec::new()));
    }

    fn tap(&self, element: &WebElement) {
        if self.is_apart() {
            self.script::<()>("arguments[0].click();", vec![element.to_json().expect("an element has a name")]);
        } else {
            self.run(element.click());
        }
        thread::sleep(self.rest.get());
    }

    /// From here on nothing looks at the page for a while after each press: looking takes time from what is measured.
    pub fn rests_after_presses(&self, rest: Duration) {
        self.rest.set(rest);
    }

    /// Whether something can be pressed that says this.
    pub fn offers(&self, words: &str) -> bool {
        const FIND: &str = r"
            const plain = (text) => text.replace(/\s+/g, ' ').trim();
            return [...document.querySelectorAll('a, button, summary')]
                .some((e) => e.checkVisibility() && plain(e.innerText).split(/ ?: /)[0] === arguments[0]);";
        self.script(FIND, vec![json!(plain(words))])
    }

    /// Presses it.
    pub fn press(&self, words: &str) {
        self.tap(&self.pressable(words));
    }

    /// Presses what the selector says: for what has no words of its own.
    pub fn click(&self, selector: &str) {
        const FIND: &str = r"
            const found = document.querySelector(arguments[0]);
            found?.scrollIntoView({ block: 'center', behavior: 'instant' });
            return found;";
        self.drawn();
        let found = self.element(FIND, vec![json!(selector)]);
        self.tap(&found.unwrap_or_else(|| panic!("nothing to press: {selector}; {:#?}", self.peek())));
    }

    /// Presses what leads to another page.
    pub fn press_on(&self, words: &str) -> Look {
        self.to_another_page(&format!("the page behind {words:?}"), || self.press(words))
    }

    /// Presses a place within an element: so many parts of its width from its left, and of that same width from its top.
    pub fn press_at(&self, selector: &str, across: f64, down: f64) {
        const WHERE: &str = r"
            const box = document.querySelector(arguments[0]);
            const at = () => {
                const { left, top, width } = box.getBoundingClientRect();
                return [left + width * arguments[1], top + width * arguments[2]];
            };
            window.scrollBy({ top: at()[1] - window.innerHeight / 2, behavior: 'instant' });
            return at().map(Math.round);";
        let (x, y): (i64, i64) = self.script(WHERE, vec![json!(selector), json!(across), json!(down)]);
        self.run(self.driver().action_chain().move_to(x, y).click().perform());
    }

    /// Presses the label of an option, as a finger would.
    pub fn choose(&self, name: &str, option: &str) {
        self.tap(&self.field(name, option, true));
    }

    /// Writes into a field, over what is there.
    pub fn write(&self, name: &str, text: &str) {
        self.write_over(&self.field(name, "", false), text);
    }

    fn write_over(&self, field: &WebElement, text: &str) {
        if self.is_apart() {
            const WRITE: &str =
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', { bubbles: true }));";
            self.script::<()>(WRITE, vec![field.to_json().expect("an element has a name"), json!(text)]);
        } else {
            self.run(field.clear());
            self.run(field.send_keys(text));
        }
        thread::sleep(self.rest.get());
    }

    /// Writes into the field that the selector says, over what is there.
    pub fn write_into(&self, selector: &str, text: &str) {
        let field = self.element("return document.querySelector(arguments[0]);", vec![json!(selector)]);
        let field = field.unwrap_or_else(|| panic!("no field {selector}; {:#?}", self.peek()));
        self.write_over(&field, text);
    }

    /// Chooses a file in the field that the selector says.
    pub fn choose_file(&self, selector: &str, path: &Path) {
        let field = self.element("return document.querySelector(arguments[0]);", vec![json!(selector)]);
        let field = field.unwrap_or_else(|| panic!("no field {selector}; {:#?}", self.peek()));
        self.run(field.send_keys(path.display().to_string()));
    }

    /// A field of the question screen, or its label.
    fn field(&self, name: &str, option: &str, label: bool) -> WebElement {
        const FIND: &str = r"
            const field = document.querySelectorAll('#iliac main form input')[arguments[0]];
            const found = arguments[1] ? (field.closest('label') ?? document.querySelector(`label[for='${field.id}']`)) : field;
            found.scrollIntoView({ block: 'center', behavior: 'instant' });
            return found;";
        let look = self.peek();
        let at = look.fields.iter().position(|f| f.name == name && f.option == option);
        let at = at.unwrap_or_else(|| panic!("there is no {name} {option} here; {look:#?}"));
        self.element(FIND, vec![json!(at), json!(label)]).expect("a field has a label")
    }

    /// The page is told what it is told when its tab comes into sight again, and the network is back.
    pub fn looks_away_and_back(&self) {
        const TELL: &str = "
            document.dispatchEvent(new Event('visibilitychange'));
            ['online', 'focus', 'pageshow'].forEach((name) => dispatchEvent(new Event(name)));";
        self.script::<()>(TELL, Vec::new());
    }

    /// Presses keys on the keyboard, wherever the focus is.
    pub fn keys(&self, keys: impl Into<TypingData>) {
        self.run(self.driver().action_chain().send_keys(keys).perform());
    }

    /// Presses Tab until the focus is on what the selector says.
    pub fn tab_to(&self, selector: &str) {
        let there = "return document.activeElement?.matches(arguments[0]) ?? false;";
        self.tab_until(selector, || self.script(there, vec![json!(selector)]));
    }

    /// The same the other way round. Who goes past the last thing on a page is in the browser's own bar, and Firefox does
    /// not give the window back what is typed then.
    pub fn tab_back_to(&self, selector: &str) {
        let there = "return document.activeElement?.matches(arguments[0]) ?? false;";
        // WebKit's driver does not go back, but round: from the last thing on a page to the first. Of a group of choices
        // it then meets the first, and arrows lead to the others.
        if Engine::chosen() == Engine::Webkit {
            const NEAR: &str = "
                const [now, wanted] = [document.activeElement, document.querySelector(arguments[0])];
                return now === wanted || (now?.type === 'radio' && now.name === wanted?.name);";
            self.tab_until(selector, || self.script(NEAR, vec![json!(selector)]));
            self.tabs_until(selector, || self.keys(Key::Down), || self.script(there, vec![json!(selector)]));
            return;
        }
        let back = || {
            self.run(self.driver().action_chain().key_down(Key::Shift).send_keys(Key::Tab).key_up(Key::Shift).perform())
        };
        self.tabs_until(selector, back, || self.script(there, vec![json!(selector)]));
    }

    /// Presses Tab until the focus is on a field: of this question, and this option if one is named.
    pub fn tab_to_field(&self, name: &str, option: Option<&str>) {
        self.tab_until(name, || {
            let look = self.peek();
            let field = look.focused.map(|at| &look.fields[at]);
            field.is_some_and(|f| f.name == name && option.is_none_or(|option| f.option == option))
        });
    }

    /// Presses Tab until the focus is on what says this.
    pub fn tab_to_words(&self, words: &str) {
        let there = "return (document.activeElement?.innerText ?? '').replace(/\\s+/g, ' ').trim() === arguments[0];";
        self.tab_until(words, || self.script(there, vec![json!(plain(words))]));
    }

    fn tab_until(&self, what: &str, there: impl Fn() -> bool) {
        self.tabs_until(what, || self.keys(Key::Tab), there);
    }

    /// Whoever goes by the keyboard sees where they are (WCAG 2.4.11).
    fn tabs_until(&self, what: &str, tab: impl Fn(), there: impl Fn() -> bool) {
        for _ in 0..300 {
            if there() {
                let covered: bool = self.script(COVERED, Vec::new());
                assert!(!covered, "{what} has the focus under the bar");
                return;
            }
            tab();
        }
        panic!("Tab does not reach {what}; {:#?}", self.peek());
    }
}

/// Whether the bar at the bottom covers what has the focus.
const COVERED: &str = "
    const [focus, bar] = [document.activeElement, document.querySelector('#iliac .il-bar')];
    if (!focus || !bar || bar.contains(focus)) return false;
    const [box, over] = [focus.getBoundingClientRect(), bar.getBoundingClientRect()];
    return box.top >= over.top - 1 && box.top < over.bottom;";
