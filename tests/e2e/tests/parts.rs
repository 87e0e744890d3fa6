//! The program comes in two parts (docs/adr/0021-two-parts.md). A check needs the first alone; what comes with the second says so
//! until it is here, and when it does not arrive.

use iliac_e2e::engine::Engine;
use iliac_e2e::pages::{History, Learn, Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::process::own_files;
use iliac_e2e::tour::OTHERS;
use iliac_e2e::visit::Visit;

/// Without it nothing here can be tried: a page that was built fast is in one part.
fn second_part() -> Option<String> {
    let found = own_files().into_iter().find(|file| file.starts_with("/assets/second-"));
    if found.is_none() {
        eprintln!("not run: the page in dist/ has no second part");
    }
    found
}

fn can_lose_files() -> bool {
    let can = Engine::chosen() == Engine::Chromium;
    if !can {
        eprintln!("not run: only Chromium's driver can lose a file");
    }
    can
}

/// From the first press to every kind of result, with all that stands on it, and away: whatever called the second part would
/// stop the program here.
#[test]
fn a_check_needs_only_the_first_part() {
    if second_part().is_none() || !can_lose_files() {
        return;
    }
    for (id, level) in OTHERS.into_iter().chain([("t01", "self_care")]) {
        let visit = Visit::with_a_file_lost("second-");
        let words = &visit.words;
        Start(&visit).keeps_the_place();
        let begun = Start(&visit).begin();
        Question(&visit).go_on_in_vain();
        let result = Question(&visit).to_any_result(&Person::named(id), begun);
        assert_eq!(result.heading, words.get(&format!("level-{level}")), "{id}");
        visit.unfolds();
        if level == "self_care" {
            visit.click("#iliac #keep-check");
            visit.until("a word that it is not kept", || {
                visit.look().says(words.get("error-storage-unsaved")).then_some(())
            });
        }
        assert_eq!(visit.peek().program.as_deref(), Some("running"), "{id}");
        visit.press(words.get("leave-button"));
        visit.has_left();
    }
}

/// The same by the keyboard alone, and when the page comes into sight again.
#[test]
fn nor_do_keys_and_coming_back_to_the_page_need_more() {
    if second_part().is_none() || !can_lose_files() {
        return;
    }
    let visit = Visit::with_a_file_lost("second-");
    let begun = Start(&visit).begin();
    visit.looks_away_and_back();
    let (check, _) = Question(&visit).answer_all_by_keys(&Person::named("t01"), begun);
    assert_eq!(check.heading, visit.words.get("check-title"));
    assert_eq!(visit.peek().program.as_deref(), Some("running"));
}

/// A page of the second part says that it did not arrive, and comes when it is asked for again.
#[test]
fn a_page_of_the_second_part_is_said_to_be_missing_and_asked_for_again() {
    if second_part().is_none() || !can_lose_files() {
        return;
    }
    let visit = Visit::with_a_file_lost("second-");
    let words = &visit.words;
    let learn = Learn(&visit).open();
    assert!(learn.says(words.get("second-missing")), "{learn:#?}");
    visit.press(words.get("read-again"));
    visit.until("the same again", || visit.look().says(words.get("second-missing")).then_some(()));
    assert_eq!(visit.look().focus, "h1");
    visit.finds_all_files();
    visit.press(words.get("read-again"));
    visit.until("the list", || visit.look().says(words.get("read-search")).then_some(()));
    assert_eq!(visit.look().focus, "h1");
    History(&visit).open();
    visit.press_on(words.get("page-about"));
    visit.until("its texts", || visit.look().says(words.get("about-how")).then_some(()));
    assert_eq!(visit.look().heading, words.get("about-title"));
}

/// Some pages are nothing without the second table of words, and say so when only that is missing.
#[test]
fn a_page_that_is_nothing_without_its_texts_waits_for_them() {
    if !can_lose_files() {
        return;
    }
    let visit = Visit::with_a_file_lost("words-");
    let words = &visit.words;
    visit.press_on(words.get("page-about"));
    visit.until("a word about it", || visit.look().says(words.get("second-missing")).then_some(()));
    visit.finds_all_files();
    visit.press(words.get("read-again"));
    visit.until("the texts", || visit.look().says(words.get("about-how")).then_some(()));
    assert_eq!(visit.look().focus, "h1");
}

/// On a slow line the check goes on before it is here, and a page of it comes by itself.
#[test]
fn a_page_of_the_second_part_is_waited_for() {
    let Some(file) = second_part() else { return };
    let (visit, gate) = Visit::with_a_file_held_back(file.leak());
    let words = &visit.words;
    visit.until("the program to run", || (visit.peek().program.as_deref() == Some("running")).then_some(()));
    let learn = Learn(&visit).open();
    assert!(learn.says(words.get("second-waiting")), "{learn:#?}");
    let start = visit.browser_back();
    assert!(start.says(words.get("start-title")), "{start:#?}");
    let begun = Start(&visit).begin();
    assert!(begun.asks("age"), "{begun:#?}");
    Learn(&visit).open();
    gate.open();
    visit.until("the list", || visit.look().says(words.get("read-search")).then_some(()));
    visit.until("the heading to have the focus", || (visit.look().focus == "h1").then_some(()));
    visit.has_loaded();
    visit.ends_quietly();
}
