//! Every kind of screen in languages that nobody speaks (`build/pseudo.rs`): no text that is not in `locales/`, room for
//! longer words, and a page that really runs from right to left. They are in a build of their own, which is never shipped:
//! `scripts/page.sh --pseudo`, then `ILIAC_DIST=dist-pseudo`. Without it these tests have nothing to look at.

use iliac_e2e::engine::Setting;
use iliac_e2e::look::Look;
use iliac_e2e::pages::{History, Learn, Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::process::{own_files, table};
use iliac_e2e::pseudo::{CLOSE, OPEN, Pseudo};
use iliac_e2e::visit::Visit;
use serde_json::json;

/// One result of each kind, by its heading; the first person sees most kinds of questions.
const PEOPLE: [(&str, &str); 7] = [
    ("t01", "level-self_care"),
    ("t26", "level-routine_care"),
    ("t10", "level-clinician_soon"),
    ("t08", "level-urgent_same_day"),
    ("t07", "level-emergency_now"),
    ("belly/p65", "level-crisis"),
    ("t33", "level-out_of_scope"),
];

/// What holds letters and is no message: names of sources, names of languages (each in its own), a date that the browser
/// writes. Everything else between `OPEN` and `CLOSE`.
const STRAY: &str = r"
    const [open, close] = arguments;
    const lang = document.documentElement.lang;
    const dates = [new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date())];
    const outside = (text) => {
        let depth = 0, out = '';
        for (const c of text) {
            if (c === open) depth += 1;
            else if (c === close) depth -= 1;
            else if (depth <= 0) out += c;
        }
        return depth === 0 ? out : text;
    };
    const stray = (text) => !dates.includes(text.trim()) && /\p{L}/u.test(outside(text));
    const found = [];
    const page = document.querySelector('#iliac');
    const allowed = (element) => element.closest('#language, .il-sources p:not(.il-sources__title)');
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (stray(node.data) && !allowed(node.parentElement)) found.push(`${node.parentElement.localName}.${node.parentElement.className}: ${node.data}`);
    }
    for (const element of page.querySelectorAll('*')) {
        for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'alt', 'title', 'placeholder']) {
            const text = element.getAttribute(name);
            if (text !== null && stray(text)) found.push(`${name} of ${element.localName}.${element.className}: ${text}`);
        }
    }
    if (stray(document.title)) found.push(`the title: ${document.title}`);
    return found;";

/// A visit to the page in such a language; `None` where the build has none.
fn visit(pseudo: Pseudo) -> Option<Visit> {
    if !own_files().iter().any(|file| table(file).is_some_and(|(tag, _)| tag == pseudo.tag())) {
        eprintln!("not run: this page is built without the languages that nobody speaks");
        return None;
    }
    let phone = Setting { size: Some((360, 740)), ..Setting::default() };
    let query = if pseudo == Pseudo::Long { "?lang=en-XA" } else { "?lang=ar-XB" };
    Some(Visit::in_language(pseudo.tag(), query, phone))
}

/// Nothing here comes from elsewhere than `locales/`; `look` has seen that nothing is wider than the phone.
fn pure(visit: &Visit) {
    let look = visit.look();
    let found: Vec<String> = visit.script(STRAY, vec![json!(OPEN), json!(CLOSE)]);
    assert!(found.is_empty(), "no message, on {:?}: {found:#?}", look.heading);
}

/// Every kind of screen, each handed to `see`.
fn tour(pseudo: Pseudo, see: impl Fn(&Visit)) {
    for (at, (id, heading)) in PEOPLE.into_iter().enumerate() {
        let Some(visit) = visit(pseudo) else { return };
        let (person, words, question) = (Person::named(id), &visit.words, Question(&visit));
        see(&visit);
        let begun = Start(&visit).begin();
        if at == 0 {
            question.go_on_in_vain();
            see(&visit);
        }
        let every = |_: &Look| {
            see(&visit);
            true
        };
        let mut end = question.answer_while(&person, begun, every);
        see(&visit);
        for (asked, button) in [("confirm-title", "button-confirm-yes"), ("check-title", "button-result")] {
            if end.heading == words.get(asked) {
                end = visit.press_on(words.get(button));
                see(&visit);
            }
        }
        assert_eq!(end.heading, words.get(heading));
        if at == 0 {
            around(&visit, &see);
        }
        visit.ends_quietly();
    }
}

/// What stands around a result: what is kept, what can be read, what the page says of itself.
fn around(visit: &Visit, see: &impl Fn(&Visit)) {
    let (words, learn, history) = (&visit.words, Learn(visit), History(visit));
    visit.click("#iliac #keep-check");
    visit.until("the check to be kept", || visit.look().says(words.get("keep-done")).then_some(()));
    see(visit);
    visit.press_on(words.get("page-summary"));
    see(visit);
    visit.press_on(words.get("page-about"));
    see(visit);
    learn.open();
    see(visit);
    learn.look_for("qqqqqq");
    see(visit);
    learn.look_for("");
    visit.press_on(words.get("learn-scans"));
    see(visit);
    learn.open();
    visit.press_on(words.get("p-radiculopathy_sciatica"));
    see(visit);
    history.open();
    see(visit);
    history.open_first();
    see(visit);
    visit.press_on(words.get("page-back"));
    visit.press(words.get("button-delete"));
    visit.until("the question", || visit.offers(words.get("button-delete-sure")).then_some(()));
    see(visit);
}

/// Text that a translator never saw would stay English for everyone; and German is as long as this.
#[test]
fn every_text_comes_from_the_locales_and_longer_words_have_room() {
    tour(Pseudo::Long, pure);
}

/// What is put there without the locales is seen, as text and as the name of a control; so is a bracket that is missing.
#[test]
fn the_walk_can_fail() {
    let Some(visit) = visit(Pseudo::Long) else { return };
    const PUT: &str = r"
        const main = document.querySelector('#iliac main');
        for (const text of ['Plain', '⟦Çut', '911', '⟦Éé⟧: ⟦á⟧']) main.append(Object.assign(document.createElement('p'), { textContent: text }));
        main.lastChild.setAttribute('aria-label', 'named');";
    let _: serde_json::Value = visit.script(PUT, Vec::new());
    let found: Vec<String> = visit.script(STRAY, vec![json!(OPEN), json!(CLOSE)]);
    assert_eq!(found, ["p.: Plain", "p.: ⟦Çut", "aria-label of p.: named"]);
}

/// Nobody on board reads from right to left yet; who comes must need no code.
#[test]
fn the_page_holds_from_right_to_left() {
    tour(Pseudo::Mirrored, |visit| {
        pure(visit);
        mirrored(visit);
    });
}

/// What stands first stands on the right; what leads back points there.
fn mirrored(visit: &Visit) {
    const WRONG: &str = r"
        const page = document.querySelector('#iliac');
        const shown = (selector) => [...page.querySelectorAll(selector)].filter((e) => e.checkVisibility());
        const at = (element) => element.getBoundingClientRect();
        const wrong = [];
        const right = (selector, of) => {
            for (const first of shown(selector)) {
                const other = first.parentElement.querySelector(of);
                if (other && at(first).top < at(other).bottom && at(other).top < at(first).bottom && at(first).right < at(other).right)
                    wrong.push(`${selector} stands left of ${of}`);
            }
        };
        right('.il-brand', '.il-promise');
        right('.il-promise', '.il-language');
        right('.il-choices:not(.il-choices--row) .il-choice__mark', '.il-choice__text');
        right('.il-icon', 'span');
        right('.il-answers dt', 'dd');
        for (const back of shown('.il-back__link')) {
            if (at(page).right - at(back).right > 40) wrong.push('the way back is not on the right');
            if (getComputedStyle(back, '::before').transform === 'none') wrong.push('its arrow is not turned');
        }
        for (const text of shown('h1, h2, h3, p, li, dd, label')) {
            // A body has its left where it has it.
            if (getComputedStyle(text).direction !== 'rtl' && !text.closest('[class^=il-map]')) wrong.push(`${text.innerText} runs from left to right`);
        }
        for (const item of shown('.il-list > li')) {
            const style = getComputedStyle(item);
            if (parseFloat(style.paddingRight) <= parseFloat(style.paddingLeft)) wrong.push('the mark of a list is on the left');
        }
        return [...new Set(wrong)];";
    let wrong: Vec<String> = visit.script(WRONG, Vec::new());
    assert!(wrong.is_empty(), "on {:?}: {wrong:#?}", visit.look().heading);
}

/// With more than two languages the control is a list; a third needs no more than its words.
#[test]
fn with_more_languages_the_control_is_a_list() {
    let Some(visit) = visit(Pseudo::Long) else { return };
    drop(visit);
    let mut visit = Visit::to_the_page(Setting::default());
    let named = "return [...document.querySelector('#language').options].map((o) => [o.text, o.lang, o.dir].join());";
    let names: Vec<String> = visit.script(named, Vec::new());
    let wanted = [
        "English,en,ltr".to_string(),
        format!("{},ar-XB,rtl", Pseudo::Mirrored.name()),
        format!("{},en-XA,ltr", Pseudo::Long.name()),
        "Español,es,ltr".to_string(),
    ];
    assert_eq!(names, wanted);
    Start(&visit).begin();
    let mirrored = visit.switch_to("ar-XB");
    assert!(mirrored.asks("age"), "{mirrored:#?}");
    visit.switch_to("es");
    visit.switch_to("en");
    visit.switch_to("ar-XB");
    visit.ends_quietly();
}
