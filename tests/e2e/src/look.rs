//! What can be seen of the page at a moment, taken by one script: the tests judge it, nothing else reads the document.

use serde::Deserialize;
use serde_json::Value;

/// What a look at the page shows.
#[derive(Clone, Debug, Deserialize)]
pub struct Look {
    /// `data-program`.
    pub program: Option<String>,
    /// `data-package`.
    pub package: Option<String>,
    /// `data-offline`.
    pub offline: Option<String>,
    /// The document's language.
    pub lang: String,
    /// Its direction.
    pub dir: String,
    /// The address bar.
    pub address: String,
    /// The window's title.
    pub title: String,
    /// What the browser's history remembers of this page.
    pub state: Value,
    /// The main heading.
    pub heading: String,
    /// The element that has the focus: `h1`, `body`, or its id where it has one.
    pub focus: String,
    /// All that can be read.
    pub text: String,
    /// Every field of the question screen; empty elsewhere.
    pub fields: Vec<FormField>,
    /// The one among them that has the focus.
    pub focused: Option<usize>,
    /// Nothing moves on its way to a place.
    pub still: bool,
    /// How many elements carry a style of their own.
    pub styled: usize,
    /// Width of what is shown, of the room for it, and of the window with its scroll bar.
    pub widths: (u32, u32, u32),
}

/// A field on a question screen.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FormField {
    /// `radio`, `checkbox` or `text`.
    pub kind: String,
    /// The question; `none` and `each` on a checklist.
    pub name: String,
    /// What its label says.
    pub label: String,
    /// The option that has this label.
    #[serde(default)]
    pub option: String,
    /// What is written in it.
    pub written: String,
    /// Whether it is chosen.
    pub checked: bool,
}

impl Look {
    /// The number of the page in this visit.
    pub fn step(&self) -> Option<u64> {
        self.state["iliac"].as_u64()
    }

    /// Whether it has a field of this name.
    pub fn asks(&self, name: &str) -> bool {
        self.fields.iter().any(|f| f.name == name)
    }

    /// The chosen options of a question.
    pub fn chosen(&self, name: &str) -> Vec<&str> {
        self.fields.iter().filter(|f| f.name == name && f.checked).map(|f| f.option.as_str()).collect()
    }

    /// Whether this can be read.
    pub fn says(&self, words: &str) -> bool {
        self.text.contains(&plain(words))
    }
}

/// As `LOOK` reads: every run of white space is one space.
pub(crate) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The script that takes it.
pub(crate) const LOOK: &str = r"
    const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
    const html = document.documentElement;
    const main = document.querySelector('#iliac main');
    const inputs = [...(main?.querySelectorAll('form input') ?? [])];
    // Not by field.labels: now and then WebKit falls over that list.
    const labelOf = (field) => field.closest('label') ?? document.querySelector(`label[for='${field.id}']`);
    const fields = inputs.map((field) => ({
        kind: field.type,
        name: field.name || field.id.replace(/-\d+$/, ''),
        label: plain(labelOf(field)?.innerText),
        written: field.value,
        checked: field.checked,
    }));
    const focus = document.activeElement;
    const focused = inputs.indexOf(focus);
    return {
        program: html.dataset.program ?? null,
        package: html.dataset.package ?? null,
        offline: html.dataset.offline ?? null,
        lang: html.lang,
        dir: html.dir,
        address: location.href,
        title: document.title,
        state: history.state,
        heading: plain(main?.querySelector('h1')?.innerText),
        focus: focus === main?.querySelector('h1') ? 'h1' : focus?.id || (focus?.localName ?? ''),
        text: plain(document.body.innerText),
        fields,
        focused: focused < 0 ? null : focused,
        still: document.getAnimations().every((a) => a.playState !== 'running' || a.effect.getComputedTiming().endTime === Infinity),
        styled: document.querySelectorAll('[style]').length,
        widths: [html.scrollWidth, html.clientWidth, window.innerWidth],
    };";
