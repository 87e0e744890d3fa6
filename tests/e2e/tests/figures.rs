//! The moving figures of a plan: they move only where movement is wanted and only while they are seen, they stop at a press,
//! and whoever wants nothing to move, or prints, gets numbered pictures. `ends_quietly` holds that the content security
//! policy refused nothing.

use std::thread;
use std::time::Duration;

use iliac_e2e::engine::{Engine, Setting};
use iliac_e2e::pages::{Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::senses::MOVING;
use iliac_e2e::visit::Visit;
use serde_json::json;

/// A plan on a phone, with all requests for animation frames counted.
fn plan(moving: bool) -> Visit {
    let visit = Visit::to_the_page(Setting { size: Some((360, 740)), ..Setting::default() });
    if moving {
        visit.asks_for(&[MOVING]);
    }
    let ana = Person::named("t01");
    let begun = Start(&visit).begin();
    let result = Question(&visit).to_the_result(&ana, begun);
    assert_eq!(result.heading, visit.words.get("level-self_care"));
    visit.script::<()>(
        "window.frames = 0; const asked = window.requestAnimationFrame.bind(window);
         window.requestAnimationFrame = (f) => { window.frames += 1; return asked(f); };",
        Vec::new(),
    );
    visit
}

/// Brings the nth figure into sight.
fn show(visit: &Visit, nth: usize) {
    let scroll = "document.querySelectorAll('.il-motion')[arguments[0]].scrollIntoView({ block: 'center' });";
    visit.script::<()>(scroll, vec![json!(nth)]);
}

/// What the nth figure shows now.
fn shown(visit: &Visit, nth: usize) -> String {
    let paths = "return [...document.querySelectorAll('.il-motion')[arguments[0]].querySelectorAll('.il-motion__picture path')].map((p) => p.getAttribute('d')).join(' ');";
    visit.script(paths, vec![json!(nth)])
}

fn moves(visit: &Visit, nth: usize) -> bool {
    let before = shown(visit, nth);
    thread::sleep(Duration::from_millis(700));
    before != shown(visit, nth)
}

/// How many frames are asked for in a while.
fn frames(visit: &Visit) -> usize {
    let count = || visit.script::<usize>("return window.frames;", Vec::new());
    let before = count();
    thread::sleep(Duration::from_millis(700));
    count() - before
}

fn press(visit: &Visit, nth: usize) {
    let press = "document.querySelectorAll('.il-motion__button')[arguments[0]].click();";
    visit.script::<()>(press, vec![json!(nth)]);
}

fn visible(visit: &Visit, selector: &str) -> usize {
    let count = "return [...document.querySelectorAll(arguments[0])].filter((e) => e.checkVisibility()).length;";
    visit.script(count, vec![json!(selector)])
}

#[test]
fn figures_move_where_it_is_wanted_and_stop_at_a_press() {
    if Engine::chosen() != Engine::Chromium {
        eprintln!("not run: only Chromium's driver can change what a person asks for");
        return;
    }
    let visit = plan(true);
    let words = &visit.words;
    let many = visible(&visit, ".il-motion__picture svg");
    let exercises: usize = visit.script("return document.querySelectorAll('.il-exercise').length;", Vec::new());
    assert!(many >= 3 && many == exercises, "{many} figures for {exercises} exercises");
    assert_eq!(visible(&visit, ".il-figure__stills"), 0);

    // Out of sight nothing is drawn, not even the first, which moves by itself.
    visit.script::<()>("window.scrollTo(0, 0);", Vec::new());
    visit.until("the frames to end", || (frames(&visit) == 0).then_some(()));
    show(&visit, 0);
    visit.until("the first figure to move", || moves(&visit, 0).then_some(()));
    show(&visit, 1);
    visit.until("the second figure to be still", || (!moves(&visit, 1)).then_some(()));

    // A press stops it, and the loop of frames with it; another sets it going from where it stood.
    show(&visit, 0);
    press(&visit, 0);
    assert!(!moves(&visit, 0), "it moves on after a press");
    assert_eq!(frames(&visit), 0, "frames are asked for while nothing moves");
    press(&visit, 1);
    show(&visit, 1);
    visit.until("the second figure to move", || moves(&visit, 1).then_some(()));
    assert!(!moves(&visit, 0), "the first one moves again");
    // About thirty frames a second are drawn, however many the browser has.
    let changes: usize = visit.script(
        "return window.changes ?? (() => { window.changes = 0; new MutationObserver(() => { window.changes += 1; })
            .observe(document.querySelectorAll('.il-motion__picture')[1], { subtree: true, attributes: true }); return 0; })();",
        Vec::new(),
    );
    assert_eq!(changes, 0);
    thread::sleep(Duration::from_secs(1));
    let changes: usize = visit.script("return window.changes;", Vec::new());
    assert!((5..=40).contains(&changes), "{changes} drawings in a second");

    // What readers are told: the picture's name, the words that tell the movement, what the button does.
    let first: String = visit.script("return document.querySelector('.il-exercise__name').innerText;", Vec::new());
    let (role, name) = visit.told(".il-motion__picture");
    assert!(role == "image" || role == "img", "{role}");
    assert_eq!(name, words.with("figure-label", &first));
    let told = "return document.getElementById(document.querySelector('.il-motion__picture').getAttribute('aria-describedby')).textContent;";
    assert!(visit.script::<String>(told, Vec::new()).len() > 40, "the movement is told in words");
    assert_eq!(
        visit.told(".il-motion__button"),
        ("button".to_string(), format!("{}, {first}", words.get("figure-play")))
    );

    // When the page goes, the loop ends.
    visit.press_on(words.get("page-about"));
    assert_eq!(frames(&visit), 0, "frames are asked for after the page has gone");
    visit.ends_quietly();
}

#[test]
#[ignore = "a rare condition: make audit"]
fn whoever_wants_nothing_to_move_gets_numbered_pictures() {
    let visit = plan(false);
    let rows = visible(&visit, ".il-figure__stills");
    assert!(rows >= 3, "{rows}");
    assert!(visible(&visit, ".il-figure__still") >= 2 * rows);
    assert_eq!(visible(&visit, ".il-motion__picture"), 0);
    show(&visit, 0);
    assert_eq!(frames(&visit), 0);
    let number =
        "return getComputedStyle(document.querySelectorAll('.il-motion .il-figure__still')[1], '::before').content;";
    let content: String = visit.script(number, Vec::new());
    assert!(content.contains("counter"), "{content}");
    let (_, name) = visit.told(".il-motion .il-figure__stills");
    assert!(name.len() > 10, "{name}");

    // It is theirs to ask for: then one moves, and goes back to its row.
    press(&visit, 0);
    assert_eq!((visible(&visit, ".il-motion__picture"), visible(&visit, ".il-figure__stills")), (1, rows - 1));
    visit.until("it to move", || moves(&visit, 0).then_some(()));
    press(&visit, 0);
    assert_eq!(visible(&visit, ".il-figure__stills"), rows);
    assert_eq!(frames(&visit), 0);

    if Engine::chosen() == Engine::Chromium {
        visit.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "media": "print", "features": [{ "name": MOVING.0, "value": MOVING.1 }] }),
        );
        assert_eq!(visible(&visit, ".il-figure__stills"), rows, "on paper");
        assert_eq!(visible(&visit, ".il-motion__picture") + visible(&visit, ".il-motion__button"), 0, "on paper");
    }
    visit.ends_quietly();
}

/// The card on lying at night shows how, with a caption that says the same; nothing on it moves.
#[test]
#[ignore = "a rare condition: make audit"]
fn how_to_lie_at_night_is_drawn_where_it_is_said() {
    let cards = [("t22", &["side-thick", "back"][..]), ("t26", &["side-pregnant"])];
    for (who, pictures) in cards {
        let visit = Visit::to_the_page(Setting { size: Some((1280, 900)), ..Setting::default() });
        let begun = Start(&visit).begin();
        Question(&visit).to_any_result(&Person::named(who), begun);
        visit.unfolds();
        let captions: Vec<String> = visit.script(
            "return [...document.querySelectorAll('.il-advice .il-night:has(svg) figcaption')].map((e) => e.innerText);",
            Vec::new(),
        );
        let said: Vec<&str> = pictures.iter().map(|one| visit.words.get(&format!("figure-night-{one}"))).collect();
        assert_eq!(captions, said, "{who}");
        let unnamed = "return document.querySelectorAll('.il-night svg:not([aria-hidden=true])').length;";
        assert_eq!(visit.script::<usize>(unnamed, Vec::new()), 0, "a picture without a name");
        visit.ends_quietly();
    }
}
