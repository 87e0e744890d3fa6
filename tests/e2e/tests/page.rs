//! What a person does, in a real browser. `ILIAC_BROWSER` chooses which; each test has a browser and a server of its own.
//! `Visit::look` and `Visit::ends_quietly` hold what must be true on every screen and of every visit.

use iliac_e2e::engine::{Engine, Setting};
use iliac_e2e::look::Look;
use iliac_e2e::pages::{History, Learn, Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::visit::Visit;
use thirtyfour::Key;

/// The main job, with every way back on it: someone answers, gets a plan, keeps it, finds it tomorrow, deletes it.
#[test]
fn a_check_is_done_kept_found_again_and_deleted() {
    let ana = Person::named("t01");
    assert_eq!(ana.expect, "self_care");
    let visit = Visit::to_the_page(Setting::default());
    let (words, question, history) = (&visit.words, Question(&visit), History(&visit));

    // "Continue" without an answer says what is missing, and where.
    let about_you = Start(&visit).begin();
    let wrong = question.go_on_in_vain();
    assert!(wrong.says(words.get("error-title")) && wrong.says(words.get("error-choose")), "{wrong:#?}");

    // The browser's Back and the page's own both lead to the screen before, as it was left.
    question.answer(&ana, &about_you);
    question.go_on();
    let again = visit.browser_back();
    assert_eq!(again.chosen("sex"), ["female"]);
    assert_eq!(again.fields.iter().find(|f| f.name == "age").map(|f| f.written.as_str()), Some("34"));
    let site = question.go_on();
    question.answer(&ana, &site);
    question.go_on();
    let again = visit.press_on(words.get("page-back"));
    assert_eq!(again.chosen("pain-site"), ["low-back"]);
    let right_now = question.go_on();

    let result = question.to_the_result(&ana, right_now);
    self_care(&visit, &result);
    visit.click("#iliac #keep-check");
    visit.until("the check to be kept", || visit.look().says(words.get("keep-done")).then_some(()));
    let again: bool = visit.script("return !!document.getElementById('keep-check');", Vec::new());
    assert!(!again, "it can be kept twice");

    // With one answer changed it is another check, and both are kept.
    visit.press_on(words.get("button-change-answers"));
    visit.press_on(words.get("check-change"));
    visit.write("age", "35");
    question.go_on();
    visit.press_on(words.get("button-result"));
    visit.click("#iliac #keep-check");
    visit.until("the second check to be kept", || visit.look().says(words.get("keep-done")).then_some(()));

    // Tomorrow.
    visit.reload();
    let list = history.open();
    assert!(history.count() == 2 && list.says(words.get("level-self_care")), "{list:#?}");
    let record = history.open_first();
    assert_eq!(record.heading, words.get("level-self_care"));
    assert!(exercises(&visit, &record.text).len() >= 3, "{record:#?}");
    visit.press_on(words.get("page-back"));
    visit.press(words.get("button-delete"));
    visit.press(words.get("button-delete-sure"));
    visit.until("one check to be left", || (history.count() == 1).then_some(()));
    visit.press(words.get("button-delete-all"));
    visit.press(words.get("button-delete-all-sure"));
    visit.until("no check to be left", || (history.count() == 0).then_some(()));
    assert!(visit.look().says(words.get("history-empty")));
    let left: Vec<String> = visit.script("return Object.keys(localStorage);", Vec::new());
    assert_eq!(left, Vec::<String>::new(), "the browser's store after \"delete all\"");
    visit.ends_quietly();
}

/// Minutes count, and a slip of the finger happens: the number is there before the answer is confirmed, and on the
/// emergency screen nothing else is: no exercise, no pattern, not even hidden (decisions.md D4, D22 and §10).
#[test]
fn an_emergency_shows_the_number_and_nothing_to_try() {
    let marco = Person::named("t07");
    assert_eq!(marco.expect, "emergency_now");
    let visit = Visit::to_the_page(Setting::default());
    let (words, question) = (&visit.words, Question(&visit));

    let begun = Start(&visit).begin();
    let confirm = question.answer_while(&marco, begun, |_| true);
    assert_eq!(confirm.heading, words.get("confirm-title"), "{confirm:#?}");
    assert!(confirm.says(words.get("q-saddle-numbness.confirm")), "{confirm:#?}");
    assert_eq!(numbers(&visit), ["tel:911"]);

    let saddle = visit.press_on(words.get("button-confirm-no"));
    assert!(saddle.asks("saddle-numbness") && saddle.chosen("saddle-numbness").is_empty(), "{saddle:#?}");
    question.answer_while(&marco, saddle, |_| true);
    let emergency = visit.press_on(words.get("button-confirm-yes"));
    assert_eq!(emergency.heading, words.get("level-emergency_now"));
    assert!(emergency.says(words.get("page-not-reviewed")), "{emergency:#?}");
    assert_eq!(numbers(&visit), ["tel:911"]);
    let text = visit.whole_text();
    assert_eq!(exercises(&visit, &text), Vec::<&str>::new());
    let patterns: Vec<_> = words.all("p-").into_iter().filter(|p| text.contains(p)).collect();
    assert_eq!(patterns, Vec::<&str>::new());
    for heading in ["why-fold", "why-close", "why-turns"] {
        assert!(!text.contains(words.get(heading)), "{heading}: an emergency is not explained away");
    }
    visit.ends_quietly();
}

/// Where the browser forbids the store (settings, some frames, some private windows), `localStorage` itself throws. The
/// check must not depend on it, and must not pretend either.
#[test]
fn without_a_store_the_check_works_and_says_that_it_cannot_be_kept() {
    if Engine::chosen() == Engine::Webkit {
        eprintln!("not run: WebKitGTK's driver cannot forbid the store");
        return;
    }
    let ana = Person::named("t01");
    let visit = Visit::to_the_page(Setting { no_store: true, ..Setting::default() });
    let (words, question) = (&visit.words, Question(&visit));
    let thrown: String = visit.script("try { localStorage; return 'nothing' } catch (e) { return e.name }", Vec::new());
    assert_eq!(thrown, "SecurityError", "this browser was not set to forbid its store");

    let begun = Start(&visit).begin();
    let result = question.to_the_result(&ana, begun);
    self_care(&visit, &result);
    visit.click("#iliac #keep-check");
    visit.until("the page to say so", || visit.look().says(words.get("error-storage-denied")).then_some(()));
    let history = History(&visit).open();
    assert!(history.says(words.get("error-storage-denied")), "{history:#?}");
    visit.ends_quietly();
}

/// Some cannot use a mouse or a finger; with a screen reader, the focus on each new heading is what says that the page
/// has changed.
#[test]
fn the_keyboard_alone_is_enough() {
    let visit = Visit::to_the_page(Setting::default());
    let on = |to: &str| {
        visit.tab_to(to);
        let look = visit.to_another_page(to, || visit.keys(Key::Enter));
        assert_eq!(look.focus, "h1");
        look
    };

    let about_you = on("#iliac a[href='#begin']");
    assert!(about_you.asks("age"), "{about_you:#?}");
    visit.tab_to_field("age", None);
    visit.keys("40");
    visit.tab_to_field("sex", None);
    visit.keys(" ");
    // The arrows move inside a group.
    visit.keys(Key::Down);
    assert_eq!(visit.look().chosen("sex"), ["male"]);
    let site = on("button[type=submit]");
    assert!(site.asks("pain-site"), "{site:#?}");
    visit.tab_to_field("pain-site", Some("low-back"));
    visit.keys(" ");
    let first = on("button[type=submit]");
    assert!(first.asks("collapse-pain"), "{first:#?}");
    visit.tab_to_field("none", None);
    visit.keys(" ");
    let second = on("button[type=submit]");
    assert!(second.asks("fever"), "{second:#?}");
    visit.tab_to_field("none", None);
    visit.keys(" ");
    let third = on("button[type=submit]");
    assert!(third.asks("saddle-numbness"), "{third:#?}");
    visit.ends_quietly();
}

/// Small phones and large letters: 320 pixels is what WCAG 2.2 asks for (1.4.10). `look` measures every screen on the
/// way: start, places, checklists, result.
#[test]
fn nothing_is_wider_than_320_pixels() {
    let ana = Person::named("t01");
    let visit = Visit::to_the_page(Setting { size: Some((320, 640)), ..Setting::default() });
    let start = visit.look();
    if Engine::chosen() == Engine::Chromium {
        assert_eq!(start.widths.2, 320);
    }
    let begun = Start(&visit).begin();
    let result = Question(&visit).to_the_result(&ana, begun);
    self_care(&visit, &result);
    visit.ends_quietly();
}

/// On a slow line the start page is there long before the program. A press must not be lost, or look so.
#[test]
fn a_press_before_the_program_is_here_is_remembered() {
    let (visit, program) = Visit::with_the_program_held_back();
    let words = &visit.words;
    assert_eq!(visit.peek().program, None);
    visit.press(words.get("button-start"));
    visit.until("the page to say that it loads", || visit.peek().says(words.get("start-loading")).then_some(()));
    let first = visit.to_another_page("the first question", || program.open());
    visit.has_loaded();
    assert!(first.asks("age"), "{first:#?}");
    visit.ends_quietly();
}

/// Someone has a result and wants to know more: they read, and come back to where they were. What they read stands in no
/// address, no title and no request.
#[test]
fn people_look_things_up_and_come_back_to_their_result() {
    let ana = Person::named("t01");
    let visit = Visit::to_the_page(Setting::default());
    let (words, learn) = (&visit.words, Learn(&visit));
    let begun = Start(&visit).begin();
    let result = Question(&visit).to_the_result(&ana, begun);
    self_care(&visit, &result);

    // By the name that people know.
    let list = learn.open();
    assert_eq!(list.heading, words.get("learn-page"));
    assert!(list.says(words.get("learn-both")) && list.says(words.get("p-gtps")), "{list:#?}");
    let found = learn.look_for("pinched nerve");
    assert_eq!(found[..2], [words.get("p-pinched_nerve"), words.get("p-radiculopathy_sciatica")]);
    let pattern = visit.press_on(words.get("p-radiculopathy_sciatica"));
    assert_eq!(pattern.heading, words.get("p-radiculopathy_sciatica"));
    for part in ["about", "self_care", "avoid", "course", "see"] {
        assert!(pattern.says(words.get(&format!("p-radiculopathy_sciatica.{part}"))), "no {part}: {pattern:#?}");
    }
    assert!(pattern.says(words.get("result-source")) && pattern.says(words.get("page-not-reviewed")), "{pattern:#?}");
    let topic = visit.press_on(words.get("learn-surgery"));
    assert!(topic.says(words.get("learn-surgery.text-2")), "{topic:#?}");

    // Back, page by page, each as it was left.
    let pattern = visit.back_to_the_link("the pattern", Visit::press_browser_back);
    assert_eq!(
        (pattern.focus.as_str(), pattern.heading.as_str()),
        ("to-surgery", words.get("p-radiculopathy_sciatica"))
    );
    let list = visit.back_to_the_link("the list", |visit| visit.press(words.get("page-back")));
    assert_eq!(list.focus, "to-radiculopathy_sciatica");
    let again = visit.browser_back();
    assert_eq!(again.text, result.text, "the result is another one now");

    // From a folded card to its topic, and back to that very line, unfolded.
    visit.press(words.get("advice-scan"));
    let scans = visit.to_another_page("the topic of scans", || visit.click("#card-scan-scans"));
    assert_eq!(scans.heading, words.get("learn-scans"));
    assert!(scans.says(words.get("learn-scans.text-1")), "{scans:#?}");
    let back = visit.back_to_the_link("the result", Visit::press_browser_back);
    assert_eq!((back.focus.as_str(), back.heading.as_str()), ("card-scan-scans", words.get("level-self_care")));
    assert!(back.says(words.get("advice-scan.text")), "{back:#?}");
    visit.ends_quietly();
}

/// Whoever should speak to someone today is not left alone with "keep moving": their own result stands above all that
/// they read.
#[test]
fn an_urgent_result_comes_before_what_is_read() {
    let person = Person::named("t08");
    assert_eq!(person.expect, "urgent_same_day");
    let visit = Visit::to_the_page(Setting::default());
    let (words, learn) = (&visit.words, Learn(&visit));
    let begun = Start(&visit).begin();
    let mut end = Question(&visit).answer_while(&person, begun, |_| true);
    if end.heading == words.get("check-title") {
        end = visit.press_on(words.get("button-result"));
    }
    let level = words.get("level-urgent_same_day");
    assert_eq!(end.heading, level);
    assert!(!visit.offers(words.get("read-more")), "{end:#?}");
    let first = words.with("read-result-first", level);
    let list = learn.open();
    assert!(list.says(&first), "{list:#?}");
    let topic = visit.press_on(words.get("learn-exercise"));
    assert!(topic.says(&first), "{topic:#?}");
    assert_eq!(visit.press_on(words.get("page-title-result")).heading, level);
    visit.ends_quietly();
}

/// The texts to read come after the program. Where they do not arrive the page says so, works without them, and asks
/// again when it is told to.
#[test]
fn texts_that_did_not_arrive_are_said_to_be_missing_and_asked_for_again() {
    if Engine::chosen() != Engine::Chromium {
        eprintln!("not run: only Chromium's driver can lose a file");
        return;
    }
    let visit = Visit::with_a_file_lost("words-");
    let (words, learn) = (&visit.words, Learn(&visit));
    learn.open();
    visit.until("the page to say so", || visit.look().says(words.get("read-missing")).then_some(()));
    // Patterns have their words in the program.
    assert_eq!(learn.look_for("bursitis")[0], words.get("p-gtps"));
    let topic = visit.to_another_page("a topic", || {
        learn.look_for("sleep");
        visit.press(words.get("learn-sleep"));
    });
    assert!(topic.says(words.get("read-missing")) && !topic.says(words.get("learn-sleep.text-1")), "{topic:#?}");
    visit.finds_all_files();
    visit.press(words.get("read-again"));
    visit.until("the text", || visit.look().says(words.get("learn-sleep.text-1")).then_some(()));
    assert_eq!(visit.look().focus, "h1");
}

/// A check is done and understood without the second table of words: level, what to do, reasons, danger signs. What is
/// missing is said to be, and takes its place when it comes.
#[test]
fn a_result_stands_without_the_texts_that_come_later() {
    if Engine::chosen() != Engine::Chromium {
        eprintln!("not run: only Chromium's driver can lose a file");
        return;
    }
    let ana = Person::named("t01");
    let visit = Visit::with_a_file_lost("words-");
    let (words, question) = (&visit.words, Question(&visit));
    let begun = Start(&visit).begin();
    let result = question.to_the_result(&ana, begun);
    self_care(&visit, &result);
    assert!(result.says(words.get("read-missing-some")), "{result:#?}");
    let whole = visit.whole_text();
    let later = words.get("ex-walking_plan.start");
    assert!(whole.contains(words.get("read-late")) && !whole.contains(later), "{whole}");
    visit.finds_all_files();
    visit.press(words.get("read-again"));
    visit.until("the texts", || (!visit.whole_text().contains(words.get("read-late"))).then_some(()));
    assert!(!visit.look().says(words.get("read-missing-some")));
    assert!(visit.whole_text().contains(later) || !result.says(words.get("ex-walking_plan")));
}

/// The result of a benign case, with all that must stand on it.
fn self_care(visit: &Visit, result: &Look) {
    let words = &visit.words;
    assert_eq!(result.heading, words.get("level-self_care"));
    assert!(exercises(visit, &result.text).len() >= 3, "exercises: {:?}", exercises(visit, &result.text));
    assert!(result.says(words.get("page-not-reviewed")), "{result:#?}");
    for sign in words.all("safety-net") {
        assert!(result.says(sign), "the result does not say {sign:?}");
    }
}

/// The exercises whose names stand in a text.
fn exercises<'a>(visit: &'a Visit, text: &str) -> Vec<&'a str> {
    visit.words.all("ex-").into_iter().filter(|name| text.contains(name)).collect()
}

/// The numbers on the page that can be pressed.
fn numbers(visit: &Visit) -> Vec<String> {
    let numbers = "return [...document.querySelectorAll('#iliac a[href^=\"tel:\"]')].map((a) => a.href);";
    visit.script(numbers, Vec::new())
}
