//! Which functions of the program a check needs: does whole checks of many people with the page that scripts/profile.sh has
//! built, whose program remembers what was called, and writes the functions' names, without what changes from build to
//! build. It judges nothing. What is done here comes with the first part of the program (docs/adr/0021-two-parts.md).

use std::collections::BTreeSet;
use std::fs;
use std::sync::Mutex;
use std::thread;

use iliac_e2e::engine::Setting;
use iliac_e2e::pages::{Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::target;
use iliac_e2e::tour::OTHERS;
use iliac_e2e::visit::Visit;
use serde::Deserialize;
use serde_json::json;
use thirtyfour::Key;

/// At once.
const BROWSERS: usize = 3;

/// The functions in the order of their bytes, which begin at a place in memory.
#[derive(Deserialize)]
struct Functions {
    from: u64,
    names: Vec<String>,
}

const MARKED: &str = "
    const [from, count] = arguments;
    return import(performance.getEntriesByType('resource').map((e) => e.name).find((name) => /iliac-[^/]*[.]js$/.test(name)))
        .then((glue) => glue.default())
        .then(({ memory }) => [...new Uint8Array(memory.buffer, from, count).entries()].filter(([, m]) => m).map(([i]) => i));";

fn main() {
    let text = fs::read_to_string(target().join("functions.json")).expect("scripts/profile.sh has built the page");
    let functions: Functions = serde_json::from_str(&text).expect("the names");
    let seen = Mutex::new(BTreeSet::new());
    let add = |visit: &Visit| {
        let marked: Vec<usize> = visit.script(MARKED, vec![json!(functions.from), json!(functions.names.len())]);
        seen.lock().expect("nobody panics with it").extend(marked);
    };
    let plain = (1..=38).map(|n| format!("t{n:02}"));
    let people: Vec<String> = plain.chain(OTHERS.iter().map(|(id, _)| id.to_string())).collect();
    let left = Mutex::new(people.into_iter().enumerate().collect::<Vec<_>>());
    thread::scope(|scope| {
        for _ in 0..BROWSERS {
            scope.spawn(|| {
                while let Some((number, id)) = { left.lock().expect("nobody panics with it").pop() } {
                    check(number, &id, &add);
                }
            });
        }
        scope.spawn(|| in_another_language(&add));
        scope.spawn(|| in_the_middle(&add));
        scope.spawn(|| by_the_keyboard(&add));
        scope.spawn(|| without_a_store(&add));
    });
    let seen = seen.into_inner().expect("nobody panics with it");
    eprintln!("{} of {} functions", seen.len(), functions.names.len());
    let names: BTreeSet<&str> = seen.iter().map(|at| functions.names[*at].as_str()).collect();
    for name in names {
        println!("{name}");
    }
}

/// A whole check, with a wrong turn in it for some.
fn check(number: usize, id: &str, add: &impl Fn(&Visit)) {
    let size = if number % 2 == 0 { (360, 740) } else { (1280, 900) };
    let visit = Visit::to_the_page(Setting { size: Some(size), ..Setting::default() });
    if number % 3 == 0 {
        Start(&visit).is_for("B.");
    }
    let begun = Start(&visit).begin();
    Question(&visit).go_on_in_vain();
    Question(&visit).to_any_result(&Person::named(id), begun);
    visit.unfolds();
    add(&visit);
}

/// The language is changed on the start page.
fn in_another_language(add: &impl Fn(&Visit)) {
    let mut visit = Visit::in_language("es", "?lang=es", Setting::default());
    add(&visit);
    visit.switch_to("en");
    let begun = Start(&visit).begin();
    Question(&visit).answer_while(&Person::named("t01"), begun, |look| !look.asks("pain-site"));
    visit.switch_to("es");
    add(&visit);
}

/// A place is kept, a step goes back, an answer is changed, a new version is offered, the page is printed.
fn in_the_middle(add: &impl Fn(&Visit)) {
    let visit = Visit::to_the_page(Setting::default());
    let (ana, question, words) = (Person::named("t01"), Question(&visit), &visit.words);
    Start(&visit).keeps_the_place();
    let begun = Start(&visit).begin();
    question.answer_while(&ana, begun, |look| !look.asks("pain-score"));
    let before = visit.browser_back();
    let () = visit.script(
        "document.documentElement.dataset.update = 'ready'; dispatchEvent(new Event('iliac-update'));",
        Vec::new(),
    );
    visit.until("the offer", || visit.offers(words.get("update-later")).then_some(()));
    visit.press(words.get("update-later"));
    question.to_any_result(&ana, before);
    for event in ["beforeprint", "afterprint"] {
        let () = visit.script("dispatchEvent(new Event(arguments[0]));", vec![json!(event)]);
    }
    let check = visit.press_on(words.get("button-change-answers"));
    assert_eq!(check.heading, words.get("check-title"));
    visit.press_on(words.get("button-result"));
    visit.press(words.get("button-again"));
    visit.press(words.get("button-not-now"));
    leaves(&visit, add);
}

/// Without a pointer, looking away now and then.
fn by_the_keyboard(add: &impl Fn(&Visit)) {
    let visit = Visit::to_the_page(Setting::default());
    let begun = Start(&visit).begin();
    visit.looks_away_and_back();
    Question(&visit).answer_all_by_keys(&Person::named("t01"), begun);
    add(&visit);
}

/// With a browser that keeps nothing, by a key.
fn without_a_store(add: &impl Fn(&Visit)) {
    let visit = Visit::to_the_page(Setting { no_store: true, ..Setting::default() });
    let (ana, question) = (Person::named("t07"), Question(&visit));
    Start(&visit).keeps_the_place();
    let begun = Start(&visit).begin();
    question.answer_while(&ana, begun, |_| true);
    visit.press_on(visit.words.get("button-confirm-no"));
    leaves(&visit, add);
}

/// Leaving, but for the last step: after that the program could not be asked any more.
fn leaves(visit: &Visit, add: &impl Fn(&Visit)) {
    let () = visit.script("navigation.onnavigate = (event) => event.preventDefault();", Vec::new());
    visit.keys(Key::Escape);
    visit.press(visit.words.get("leave-button"));
    add(visit);
}
