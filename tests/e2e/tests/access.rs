//! Every screen for every person: WCAG 2.2 AA as far as a machine can tell, on a phone of 320 pixels. What cannot be
//! computed from the style sheets (`tests/contrast.rs`) is measured here in the browser.

use iliac_e2e::engine::{Engine, Setting};
use iliac_e2e::pages::{Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::senses::{DARK, FORCED, MOVING};
use iliac_e2e::tour;
use iliac_e2e::visit::Visit;
use serde_json::json;
use thirtyfour::Key;

const PHONE: (u32, u32) = (320, 640);

/// All that must hold on every screen.
#[derive(Default)]
struct Judge {
    stops: Vec<String>,
    wrong: Vec<String>,
}

impl Judge {
    fn look(&mut self, visit: &Visit, stop: &str) {
        let chromium = Engine::chosen() == Engine::Chromium;
        let mut found = visit.axe(&[]);
        found.extend(visit.small_targets().into_iter().map(|target| format!("smaller than 44 pixels: {target}")));
        // WebKit scrolls for a person's Tab, not for a script's: there `Visit::tab_to` looks.
        if Engine::chosen() != Engine::Webkit {
            let covered = visit.focus_under_the_bar().into_iter();
            found.extend(covered.map(|under| format!("the bar covers it: {under}")));
        }
        // WebKitGTK's driver cannot ask for less motion.
        if visit.moving() > 0 && Engine::chosen() != Engine::Webkit {
            found.push("something moves although less motion was asked for".into());
        }
        if chromium {
            visit.asks_for(&[DARK]);
            let dark = visit.axe(&["color-contrast", "link-in-text-block"]);
            found.extend(dark.into_iter().map(|wrong| format!("in dark colours: {wrong}")));
            visit.asks_for(&[]);
            // A window of 1280 × 1024 at 400 %.
            visit.is_sized((320, 256), 4);
            if visit.too_wide_by() > 0 {
                found.push(format!("at 400 % {} pixels too wide", visit.too_wide_by()));
            }
            visit.is_sized(PHONE, 1);
        }
        self.stops.push(stop.to_string());
        self.wrong.extend(found.into_iter().map(|wrong| format!("{stop}: {wrong}")));
    }

    fn says(self, stops: usize) {
        assert!(self.stops.len() >= stops, "only {} stops: {:?}", self.stops.len(), self.stops);
        assert!(self.wrong.is_empty(), "{} faults:\n{}", self.wrong.len(), self.wrong.join("\n"));
    }
}

fn phone() -> Setting {
    Setting { size: Some(PHONE), ..Setting::default() }
}

#[test]
fn every_screen_of_a_benign_check_is_for_everyone() {
    let mut judge = Judge::default();
    tour::benign(phone(), &mut |visit, stop| judge.look(visit, stop));
    judge.says(20);
}

#[test]
fn every_other_result_is_for_everyone() {
    let mut judge = Judge::default();
    for (person, level) in tour::OTHERS {
        tour::other(person, level, phone(), &mut |visit, stop| judge.look(visit, stop));
    }
    judge.says(tour::OTHERS.len() + 1);
}

/// The judge must see what is wrong.
#[test]
fn the_judge_can_say_no() {
    if Engine::chosen() != Engine::Chromium {
        return;
    }
    let visit = Visit::to_the_page(phone());
    const SPOIL: &str = "
        const main = document.querySelector('#iliac main');
        const add = (html) => main.insertAdjacentHTML('afterbegin', html);
        add('<p class=\"spoilt\">Faint words that nobody can read</p><button class=\"tiny\">.</button><img src=\"icon.svg\" width=\"700\">');
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.spoilt { color: #cbc6bc } .tiny { inline-size: 20px; block-size: 20px; padding: 0 } img { max-width: none } @keyframes x { to { opacity: 0.5 } } .tiny { animation: x 9s }');
        document.adoptedStyleSheets = [sheet];";
    visit.script::<()>(SPOIL, Vec::new());
    let mut judge = Judge::default();
    judge.look(&visit, "spoilt");
    let wrong = judge.wrong.join("\n");
    for fault in ["axe color-contrast", "axe image-alt", "20.0 × 20.0", "at 400 %", "something moves"] {
        assert!(wrong.contains(fault), "{fault} was not seen:\n{wrong}");
    }
}

/// Who asks for less motion gets none (`Judge`); everyone else sees the next screen slide in, or the check above would
/// hold for nothing.
#[test]
fn a_screen_slides_in_unless_less_motion_is_asked_for() {
    if Engine::chosen() != Engine::Chromium {
        return;
    }
    let visit = Visit::to_the_page(phone());
    let watch = "window.moved = 0; addEventListener('animationstart', () => { window.moved += 1; });";
    visit.script::<()>(watch, Vec::new());
    let moved = || visit.script::<usize>("return window.moved;", Vec::new());
    Start(&visit).begin();
    assert_eq!(moved(), 0);
    visit.asks_for(&[MOVING]);
    visit.browser_back();
    Start(&visit).begin();
    visit.until("a screen to slide in", || (moved() > 0).then_some(()));
}

/// Some systems give every page a few colours of their own: tints, shadows and our inks are gone. What can be pressed, what
/// is chosen and where the focus is must still be seen.
#[test]
fn with_the_systems_own_colours_everything_is_still_there() {
    if Engine::chosen() != Engine::Chromium {
        eprintln!("not run: only Chromium's driver can force colours");
        return;
    }
    let visit = Visit::to_the_page(phone());
    let (words, question) = (&visit.words, Question(&visit));
    for forced in [vec![FORCED], vec![FORCED, DARK]] {
        visit.asks_for(&forced);
        let active: bool = visit.script("return matchMedia('(forced-colors: active)').matches;", Vec::new());
        assert!(active, "this browser does not force colours");
        assert_eq!(unseen(&visit), Vec::<String>::new(), "on the start page");
    }
    let ana = Person::named("t01");
    let begun = Start(&visit).begin();
    question.answer(&ana, &begun);
    assert_eq!(unseen(&visit), Vec::<String>::new(), "on a question");
    const CHOSEN: &str = "
        const look = (card) => {
            const [c, m] = [getComputedStyle(card), getComputedStyle(card.querySelector('.il-choice__mark'), '::after')];
            const ground = getComputedStyle(card.querySelector('.il-choice__mark')).backgroundColor;
            return { border: c.borderTopWidth, tick: m.content !== 'none', clear: m.borderRightColor !== ground };
        };
        return [':checked', ':not(:checked)'].map((state) => look(document.querySelector(`#iliac main input[type=radio]${state} + .il-choice__card`)));";
    let [chosen, other]: [serde_json::Value; 2] = visit.script(CHOSEN, Vec::new());
    assert_ne!(chosen["border"], other["border"], "{chosen} {other}");
    assert!(chosen["tick"] == true && chosen["clear"] == true && other["tick"] == false, "{chosen} {other}");
    // The focus, on a card and on a button.
    let ring = "const s = getComputedStyle(document.activeElement.matches('.il-choice__input') ? document.activeElement.nextElementSibling : document.activeElement); return [s.outlineStyle, parseFloat(s.outlineWidth)];";
    visit.script::<()>("document.querySelector('#iliac main h1').focus();", Vec::new());
    visit.tab_to_field("sex", None);
    let (style, width): (String, f64) = visit.script(ring, Vec::new());
    assert!(style == "solid" && width >= 2.0, "{style} {width}");
    visit.tab_to("button[type=submit]");
    let (style, width): (String, f64) = visit.script(ring, Vec::new());
    assert!(style == "solid" && width >= 2.0, "{style} {width}");
    let next = question.go_on();
    let result = question.to_the_result(&ana, next);
    assert_eq!(result.heading, words.get("level-self_care"));
    visit.unfolds();
    assert_eq!(unseen(&visit), Vec::<String>::new(), "on the result");
    tour::other("t07", "emergency_now", phone(), &mut |visit, _| {
        visit.asks_for(&[FORCED]);
        assert_eq!(unseen(visit), Vec::<String>::new(), "on an emergency");
        visit.asks_for(&[]);
    });
}

/// What can be pressed and has neither a border nor the look of a link, and signs in the colour of their ground.
fn unseen(visit: &Visit) -> Vec<String> {
    const LOOK: &str = r"
        const found = [];
        const ground = (e) => {
            for (let at = e; at; at = at.parentElement) {
                const colour = getComputedStyle(at).backgroundColor;
                if (colour !== 'rgba(0, 0, 0, 0)') return colour;
            }
            return getComputedStyle(document.documentElement).backgroundColor;
        };
        const bordered = (e) => {
            const s = getComputedStyle(e);
            return s.borderTopStyle === 'solid' && parseFloat(s.borderTopWidth) >= 1 && s.borderTopColor !== ground(e.parentElement);
        };
        const linked = (e) => [e, ...e.querySelectorAll('*')].some((x) => getComputedStyle(x).textDecorationLine.includes('underline'));
        for (const e of document.querySelectorAll('#iliac :is(a[href], button, select, summary, input)')) {
            const seen = e.matches('.il-choice__input') ? e.nextElementSibling : e;
            if (!e.checkVisibility() || getComputedStyle(e).clipPath !== 'none' || e.matches('.il-brand')) continue;
            if (!bordered(seen) && !linked(seen)) found.push(`no border, no line: ${e.outerHTML.slice(0, 120)}`);
        }
        for (const e of document.querySelectorAll('#iliac svg:is(.il-care__sign, .il-emergency__sign, .il-mark)')) {
            const s = getComputedStyle(e);
            const colour = s.fill === 'none' ? s.stroke : s.fill;
            if (e.checkVisibility() && colour === ground(e)) found.push(`a sign that is not seen: ${e.getAttribute('class')}`);
        }
        return found;";
    visit.script(LOOK, Vec::new())
}

/// What a screen reader says of the main controls: the browser's own reckoning of role and name.
#[test]
fn a_screen_reader_is_told_what_everything_is() {
    let visit = Visit::to_the_page(Setting::default());
    let (ana, words, question) = (Person::named("t01"), &visit.words, Question(&visit));
    let is = |selector: &str, role: &str, name: &str| {
        let (told_role, mut told) = visit.told(selector);
        // WebKit tells of the digit that chooses as well, which the style gives no words of its own.
        if Engine::chosen() == Engine::Webkit && told != name {
            told.truncate(told.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end().len());
        }
        assert_eq!((told_role.as_str(), told.as_str()), (role, name), "{selector}");
    };
    is("#iliac main section.il-danger", "region", words.get("safety-net"));
    // WebKit calls it by what it looks like.
    let list = if Engine::chosen() == Engine::Webkit { "button" } else { "combobox" };
    is("#iliac #country", list, words.get("start-country"));
    is("#iliac nav", "navigation", words.get("page-links"));

    let about_you = Start(&visit).begin();
    question.go_on_in_vain();
    is("#errors", "group", words.get("error-title"));
    is("#iliac main form input[type=text]", "textbox", words.get("q-age"));
    is("#iliac main form fieldset", "group", words.get("q-sex"));
    // What is missing is said with the field that misses it.
    const SAID_WITH: &str = "
        const field = document.querySelector('#iliac main form input[type=text]');
        const said = field.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).innerText);
        return [field.getAttribute('aria-invalid'), said.join(' ')];";
    let (invalid, said): (String, String) = visit.script(SAID_WITH, Vec::new());
    assert!(invalid == "true" && said.len() > 10, "{invalid} {said:?}");
    question.answer(&ana, &about_you);
    let mut screen = question.go_on();
    let mut met = [false; 3];
    while !screen.fields.is_empty() {
        if screen.asks("collapse-pain") {
            met[0] = true;
            is("#iliac main input[type=checkbox]", "checkbox", words.get("q-collapse-pain.item"));
            is("#iliac main h1", "heading", &screen.heading);
            is("#iliac main form fieldset", "group", &screen.heading);
        } else if screen.asks("saddle-numbness") {
            met[1] = true;
            is("#iliac main form fieldset", "group", words.get("q-saddle-numbness"));
            is("#iliac main input[type=radio]", "radio", words.get("option-yes"));
            is("#iliac main button[type=submit]", "button", words.get("button-continue"));
        } else if screen.asks("pain-score") {
            met[2] = true;
            is("#iliac main input[name=pain-score]", "radio", &format!("0, {}", words.get("q-pain-score.low")));
        }
        question.answer(&ana, &screen);
        screen = question.go_on();
    }
    assert_eq!(met, [true; 3]);
    is("#iliac main .il-answers__act button", "button", &words.with("check-change-what", &short_of_first(&visit)));
    visit.press_on(words.get("button-result"));
    is("#iliac main section.il-care", "region", words.get("level-self_care"));
    is("#iliac main section.il-danger", "region", words.get("safety-net"));
    is("#iliac main .il-danger__call a", "link", &words.with("page-call", "911"));
    is("#iliac main [role=status]", "status", "");
    visit.ends_quietly();
}

fn short_of_first(visit: &Visit) -> String {
    visit.script("return document.querySelector('#iliac main .il-answers dt').innerText;", Vec::new())
}

/// One who cannot use a pointer finishes a check, reads the plan and keeps it: digits and arrows choose, Tab and Enter do
/// the rest.
#[test]
fn by_the_keyboard_alone_from_the_start_to_a_kept_plan() {
    let visit = Visit::to_the_page(Setting::default());
    let (ana, words, question) = (Person::named("t01"), &visit.words, Question(&visit));
    visit.tab_to("#iliac a[href='#begin']");
    let begun = visit.to_another_page("the first question", || visit.keys(Key::Enter));
    let (_, by_digit) = question.answer_all_by_keys(&ana, begun);
    assert!(by_digit >= 8, "only {by_digit} screens were answered by a digit from the heading");
    visit.tab_to_words(words.get("button-result"));
    let result = visit.to_another_page("the result", || visit.keys(Key::Enter));
    assert_eq!(result.heading, words.get("level-self_care"));
    let exercises = words.all("ex-").into_iter().filter(|name| result.text.contains(name)).count();
    assert!(exercises >= 3, "{result:#?}");
    visit.tab_to("#keep-check");
    visit.keys(Key::Enter);
    visit.until("the check to be kept", || visit.look().says(words.get("keep-done")).then_some(()));
    visit.tab_to_words(words.get("page-earlier"));
    let list = visit.to_another_page("earlier checks", || visit.keys(Key::Enter));
    assert_eq!(list.heading, words.get("history-title"));
    visit.tab_to_words(words.get("history-show"));
    visit.keys(Key::Enter);
    visit.until("the kept check", || visit.look().says(words.get("level-self_care")).then_some(()));
    visit.ends_quietly();
}

/// Digits choose while the focus is with the question, and nowhere else (WCAG 2.1.4).
#[test]
fn digits_choose_only_where_they_are_meant() {
    let visit = Visit::to_the_page(Setting::default());
    let (ana, question) = (Person::named("t01"), Question(&visit));
    let about_you = Start(&visit).begin();
    // In a text field a digit is a digit; on the heading of several questions none is meant.
    visit.keys("2");
    assert_eq!(visit.look().chosen("sex"), Vec::<&str>::new());
    visit.write("age", "34");
    let look = visit.look();
    assert!(look.chosen("sex").is_empty() && look.fields.iter().any(|f| f.written == "34"), "{look:#?}");
    question.answer(&ana, &about_you);
    let site = question.go_on();
    question.answer(&ana, &site);
    // A checklist: its lines, "none", and 0 for "not sure about one".
    let mut list = question.go_on();
    assert!(list.asks("each"), "{list:#?}");
    let first = list.fields[0].name.clone();
    let ticked = |name: &str| visit.look().fields.iter().any(|f| f.name == name && f.checked);
    visit.keys("1");
    assert!(ticked(&first));
    visit.keys("1");
    assert!(!ticked(&first), "it is ticked and not unticked");
    visit.keys("0");
    list = visit.until("the lines", || Some(visit.look()).filter(|look| !look.asks("none")));
    // Now each line has its own.
    visit.until("the first line to have the focus", || visit.peek().focused.is_some().then_some(()));
    visit.keys("2");
    assert_eq!(visit.look().chosen(&first), ["no"], "{list:#?}");
    visit.keys("0");
    assert_eq!(visit.look().chosen(&first), ["unsure"]);
    // With the focus elsewhere, nothing happens.
    visit.tab_to("#iliac main button[type=submit]");
    visit.keys("1");
    assert_eq!(visit.look().chosen(&first), ["unsure"]);
    visit.script::<()>("document.querySelector('#iliac main h1').focus();", Vec::new());
    visit.keys("1");
    assert_eq!(visit.look().chosen(&first), ["unsure"], "the heading of several lines is no line");
}

/// A clinic's accent reaches the page, and the engine makes of it what `tests/contrast.rs` reckons with: words that can be
/// read.
#[test]
fn any_accent_of_a_clinic_can_be_read() {
    let visit = Visit::to_the_page(Setting::default());
    const MEASURE: &str = "
        const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const shown = (colour) => {
            pixel.fillStyle = colour;
            pixel.fillRect(0, 0, 1, 1);
            return [...pixel.getImageData(0, 0, 1, 1).data.slice(0, 3)];
        };
        const light = (rgb) => rgb.map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
            .reduce((sum, v, at) => sum + v * [0.2126, 0.7152, 0.0722][at], 0);
        const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
        document.documentElement.style.setProperty('--il-brand', arguments[0]);
        const button = getComputedStyle(document.querySelector('#iliac .il-button--primary'));
        const [ground, words] = [shown(button.backgroundColor), shown(button.color)];
        const page = shown(getComputedStyle(document.body).backgroundColor);
        document.documentElement.removeAttribute('style');
        return { accent: ground.join(), on: contrast(ground, words), beside: contrast(ground, page) };";
    let mut accents = std::collections::BTreeSet::new();
    for brand in ["white", "black", "yellow", "#f00", "#0f0", "#00f", "transparent", "hotpink", "oklch(0.9 0.4 150)"] {
        let found: serde_json::Value = visit.script(MEASURE, vec![json!(brand)]);
        let clear = |which: &str| found[which].as_f64().is_some_and(|contrast| contrast >= 4.5);
        assert!(clear("on") && clear("beside"), "{brand}: {found}");
        accents.insert(found["accent"].as_str().unwrap_or_default().to_string());
    }
    assert!(accents.len() >= 6, "{accents:?}");
    // What is no colour counts as none.
    let ours: serde_json::Value = visit.script(MEASURE, vec![json!("#17594d")]);
    let nonsense: serde_json::Value = visit.script(MEASURE, vec![json!("banana; color: red")]);
    assert_eq!(nonsense["accent"], ours["accent"]);
}
