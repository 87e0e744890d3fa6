//! A plan on the page: from a kept check to Today, through a session and into the diary. By keyboard, with a reload in
//! its middle, and with pain that stops an exercise.

use std::collections::BTreeMap;

use iliac_e2e::engine::Setting;
use iliac_e2e::pages::{Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::senses::DARK;
use iliac_e2e::visit::Visit;
use serde_json::Value;
use thirtyfour::Key;

/// A kept check whose plan has begun, and Today.
fn today(setting: Setting) -> Visit {
    let visit = Visit::to_the_page(setting);
    let begun = Start(&visit).begin();
    Question(&visit).to_the_result(&Person::named("t01"), begun);
    assert!(visit.offers(visit.words.get("today-keep")));
    visit.press(visit.words.get("today-keep"));
    let to_plan = visit.words.get("today-to-plan").to_string();
    visit.until("the plan to begin", || visit.offers(&to_plan).then_some(()));
    visit.press_on(&to_plan);
    visit
}

fn store(visit: &Visit) -> BTreeMap<String, String> {
    visit.script("return { ...localStorage };", Vec::new())
}

/// The sessions in the only diary.
fn sessions(visit: &Visit) -> Vec<Value> {
    let all = store(visit);
    let diary = all.iter().find(|(key, _)| key.starts_with("iliac.diary.")).expect("a diary").1;
    let diary: Value = serde_json::from_str(diary).expect("a diary is JSON");
    diary["body"]["sessions"].as_array().expect("it has sessions").clone()
}

/// The place in the session, as it lies in the store.
fn place(visit: &Visit) -> Value {
    let all = store(visit);
    let text = all.iter().find(|(key, _)| key.starts_with("iliac.session.")).expect("a place").1;
    let kept: Value = serde_json::from_str(text).expect("a place is JSON");
    kept["body"]["at"].clone()
}

/// Answers the questions at the end, by pressing.
fn end(visit: &Visit) {
    for id in ["during-2", "after-2", "leg-no", "felt-right"] {
        visit.click(&format!("#iliac label:has(#{id})"));
    }
    visit.press(visit.words.get("session-save"));
    let saved = visit.words.get("session-saved");
    visit.until("it to be written down", || (visit.peek().heading == saved).then_some(()));
}

#[test]
fn a_session_by_keyboard_with_a_reload_in_its_middle() {
    let visit = today(Setting::default());
    let words = &visit.words;
    assert_eq!(visit.look().heading, words.get("today-title"));
    assert_eq!(sessions(&visit).len(), 0);
    visit.tab_to_words(words.get("today-start"));
    visit.to_another_page("the session", || visit.keys(Key::Enter));
    visit.tab_to("#before-0");
    visit.keys(Key::Space);
    visit.tab_to_words(words.get("session-begin"));
    visit.keys(Key::Enter);
    visit.until("the first exercise", || visit.offers(words.get("session-start")).then_some(()));
    visit.until("the focus on it", || (visit.peek().focus == "h1").then_some(()));
    let first = visit.look().heading.clone();
    visit.keys(Key::Right);
    visit.until("the work", || (place(&visit)["step"] == "work").then_some(()));
    if visit.offers(words.get("session-pause")) {
        visit.keys(Key::Space);
        visit.until("the pause", || visit.offers(words.get("session-resume")).then_some(()));
    }
    let before = place(&visit);
    visit.reload();
    let start = visit.look();
    assert!(start.says(words.get("session-left")) && !start.says(&first), "{start:#?}");
    visit.press_on(words.get("session-left-go"));
    assert_eq!((visit.look().heading, place(&visit)), (first, before));
    visit.press(words.get("session-stop"));
    let over = words.get("session-over");
    visit.until("the end", || (visit.peek().heading == over).then_some(()));
    visit.press(words.get("session-save"));
    visit.until("what is missing", || visit.look().says(words.get("session-missing")).then_some(()));
    end(&visit);
    assert!(!store(&visit).keys().any(|key| key.starts_with("iliac.session.")));
    visit.press_on(words.get("session-to-today"));
    visit.ends_quietly();
}

#[test]
fn this_hurts_at_eight_stops_the_exercise_and_is_written_down_at_once() {
    let visit = today(Setting::default());
    let words = &visit.words;
    visit.press_on(words.get("today-start"));
    visit.click("#iliac label:has(#before-2)");
    visit.press(words.get("session-begin"));
    visit.until("the first exercise", || visit.offers(words.get("session-start")).then_some(()));
    let first = visit.look().heading.clone();
    visit.press(words.get("session-start"));
    visit.press(words.get("session-hurts"));
    visit.click("#iliac label:has(#hurts-pain-8)");
    visit.press(words.get("session-hurts-say"));
    visit.until("what it means", || visit.look().says(words.get("session-red")).then_some(()));
    visit.reload();
    let logged = sessions(&visit);
    assert_eq!((logged.len(), &logged[0]["items"][0]["pain"]), (1, &Value::from(8)));
    visit.press_on(words.get("session-left-go"));
    assert_ne!(visit.look().heading, first, "nothing leads back into it");
    visit.press(words.get("session-stop"));
    end(&visit);
    assert!(visit.look().says(words.get("session-next-red")));
    assert_eq!(sessions(&visit).len(), 1, "the same session is there once");
    visit.press_on(words.get("session-to-today"));
    let rests = words.with("progress-rests", &first);
    assert!(visit.look().says(&rests), "{rests}: {:#?}", visit.look());
    assert!(visit.look().says(words.get("progress-due-after-red")));
    visit.ends_quietly();
}

/// Pictures to look at, and axe, at both sizes and in both lights.
#[test]
fn the_pages_of_a_plan_are_fit_for_everyone() {
    for (name, size) in [("phone", (360, 740)), ("wide", (1280, 900))] {
        let setting = Setting { size: Some(size), ..Setting::default() };
        let visit = today(setting);
        let words = &visit.words;
        let look = |stop: &str| {
            let wrong = visit.axe(&[]);
            assert!(wrong.is_empty(), "{name} {stop}: {wrong:#?}");
            assert_eq!(visit.too_wide_by(), 0, "{name} {stop}");
            visit.whole_picture("session", &format!("{stop}-{name}"), setting);
        };
        look("today");
        visit.press_on(words.get("today-start"));
        look("before");
        visit.click("#iliac label:has(#before-2)");
        visit.press(words.get("session-begin"));
        visit.until("the first exercise", || visit.offers(words.get("session-start")).then_some(()));
        look("ready");
        visit.press(words.get("session-start"));
        visit.asks_for(&[DARK]);
        look("work-dark");
        visit.asks_for(&[]);
        visit.press(words.get("session-hurts"));
        look("hurts");
        visit.press(words.get("session-hurts-no"));
        visit.press(words.get("session-stop"));
        look("after");
    }
}
