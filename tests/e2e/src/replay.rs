//! The pages of a check without the program: as plain HTML behind the same style sheets, where a line of script puts the next
//! one, made before, in the place of the last. What pressing through these takes, the browser takes; what is above it is ours.

use serde_json::json;

use crate::engine::Setting;
use crate::look::Look;
use crate::pages::{Question, Start};
use crate::person::Person;
use crate::visit::Visit;

/// The pages that a person meets from the first question to the answers to check, as HTML.
#[derive(Debug)]
pub struct Pages(Vec<String>);

impl Pages {
    /// Walks there and writes down each page as it is before "Continue": with all that the answers have opened.
    pub fn of(visit: &Visit, person: &Person) -> Pages {
        let main = || visit.script("return document.querySelector('#iliac main').outerHTML;", Vec::new());
        let mut screen = Start(visit).begin();
        let mut pages = Vec::new();
        while !screen.fields.is_empty() {
            Question(visit).answer(person, &screen);
            pages.push(main());
            screen = Question(visit).go_on();
        }
        pages.push(main());
        Pages(pages)
    }
}

/// A visit in which the program never starts.
#[derive(Debug)]
pub struct Replay(pub Visit);

impl Replay {
    /// The frame of the page, as it is around the start.
    pub fn new(setting: Setting) -> Replay {
        const NEVER: &str = "WebAssembly.instantiateStreaming = WebAssembly.instantiate = () => new Promise(() => {});";
        const FRAME: &str = "
            const html = document.documentElement;
            return [document.querySelector('#iliac').innerHTML, [...html.attributes].map((a) => [a.name, a.value])];";
        const SHOW: &str = "
            const [inside, attributes] = arguments[0];
            document.querySelector('#before').remove();
            document.querySelector('#iliac').innerHTML = inside;
            attributes.forEach(([name, value]) => document.documentElement.setAttribute(name, value));
            window.made = (html) => {
                const template = document.createElement('template');
                template.innerHTML = html;
                return document.importNode(template.content.firstElementChild, true);
            };
            window.show = (main) => {
                document.querySelector('#iliac main').replaceWith(main);
                scrollTo(0, 0);
                requestAnimationFrame(() => setTimeout(() => {
                    history.pushState({ iliac: (history.state?.iliac ?? 0) + 1 }, '');
                    main.querySelector('h1').focus();
                    window.next = rest.length ? made(rest.shift()) : null;
                }));
            };
            addEventListener('click', (event) => {
                if (!event.target.closest('#iliac form .il-bar button')) return;
                event.preventDefault();
                show(next);
            });";
        let visit = Visit::to_the_page(setting);
        let frame: serde_json::Value = visit.script(FRAME, Vec::new());
        visit.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": NEVER }));
        visit.open();
        visit.script::<()>(SHOW, vec![frame]);
        Replay(visit)
    }

    /// Shows the first of these pages.
    pub fn begin(&self, pages: &Pages) -> Look {
        let show = "window.rest = [...arguments[0]]; show(made(rest.shift()));";
        self.0.to_another_page("the first page", || self.0.script(show, vec![json!(pages.0)]))
    }
}
