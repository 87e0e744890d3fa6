//! The timer for warmth and cold, and the walking plan's way up: set by the keyboard, it counts, is held, goes on behind
//! another page, ends and is said; it is written down for nobody who has not asked. `ends_quietly` holds that the content
//! security policy refused nothing.

use iliac_e2e::engine::Setting;
use iliac_e2e::pages::{Learn, Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::visit::Visit;
use serde_json::json;

const LEFT: &str = "#timer-heat ~ * [role=timer]";

/// A plain strain's result, with all that is folded open.
fn result(keeps: bool) -> Visit {
    let visit = Visit::to_the_page(Setting { size: Some((360, 740)), ..Setting::default() });
    if keeps {
        Start(&visit).keeps_the_place();
    }
    let begun = Start(&visit).begin();
    let end = Question(&visit).to_the_result(&Person::named("t01"), begun);
    assert_eq!(end.heading, visit.words.get("level-self_care"));
    unfolds(&visit);
    visit
}

fn unfolds(visit: &Visit) {
    visit.until("the timer", || exists(visit, "#timer-heat").then_some(()));
    visit.unfolds();
}

fn exists(visit: &Visit, selector: &str) -> bool {
    visit.script("return !!document.querySelector(arguments[0]);", vec![json!(selector)])
}

/// The device's clock goes on by so many seconds.
fn later(visit: &Visit, seconds: u32) {
    // Firefox runs scripts beside the page, with a clock of their own: the page's is behind a glass.
    let script = "const clock = (window.wrappedJSObject ?? window).Date;
        const now = clock.now.bind(clock);
        const later = 1000 * arguments[0];
        clock.now = () => now() + later;";
    visit.script::<()>(script, vec![json!(seconds)]);
}

/// What the timer shows, in seconds.
fn left(visit: &Visit) -> u32 {
    let text: String = visit.script("return document.querySelector(arguments[0]).textContent;", vec![json!(LEFT)]);
    let (minutes, seconds) = text.split_once(':').unwrap_or_else(|| panic!("no clock: {text}"));
    assert_eq!(seconds.len(), 2, "{text}");
    minutes.parse::<u32>().expect("minutes") * 60 + seconds.parse::<u32>().expect("seconds")
}

/// How much of the ring is drawn, in hundredths.
fn ring(visit: &Visit) -> u32 {
    let dash: String =
        visit.script("return document.querySelector('.il-timer__run').getAttribute('stroke-dasharray');", Vec::new());
    dash.split(' ').next().and_then(|share| share.parse().ok()).unwrap_or_else(|| panic!("no share: {dash}"))
}

/// What is said aloud at the foot of the page.
fn said(visit: &Visit) -> String {
    visit.script(
        "return [...document.querySelectorAll('[role=status]:has(> .il-over__note)')].map((e) => e.innerText).join(' ');",
        Vec::new(),
    )
}

/// Everything that this origin keeps, but for the page's own files.
fn kept(visit: &Visit) -> String {
    visit.script("return JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);", Vec::new())
}

#[test]
fn a_timer_is_set_by_keys_counts_ends_and_is_said() {
    let visit = result(false);
    let words = &visit.words;
    // What the skin needs stands before the button, in reading order.
    let first: bool = visit.script(
        "const at = (text) => document.querySelector('.il-timer').textContent.indexOf(text);
         return at(arguments[0]) >= 0 && at(arguments[0]) < at(arguments[1]);",
        vec![json!(words.get("timer-mind-cloth")), json!(words.get("timer-start"))],
    );
    assert!(first);
    let sounds: bool = visit.script("return document.getElementById('timer-heat-sound').checked;", Vec::new());
    assert!(!sounds, "no sound unless it is wanted");

    visit.tab_to("#timer-heat-15");
    visit.keys(thirtyfour::Key::Down);
    visit.tab_to("#timer-heat-go");
    visit.keys(" ");
    visit.until("twenty minutes", || ((1180..=1200).contains(&left(&visit))).then_some(()));
    let (begun, whole) = (left(&visit), ring(&visit));
    assert_eq!(visit.peek().focus, "timer-heat-go", "the focus stays where it was");
    visit.until("it to count", || (left(&visit) < begun).then_some(()));
    later(&visit, 600);
    visit.until("ten minutes less", || (left(&visit) < begun - 600).then_some(()));
    assert!(ring(&visit) <= whole / 2, "{whole}, then {}", ring(&visit));
    assert_eq!(said(&visit), "", "nothing is said while it runs");

    // Held, it stands still; then it goes on.
    visit.keys(" ");
    visit.until("the word", || visit.peek().says(words.get("timer-paused")).then_some(()));
    let held = left(&visit);
    later(&visit, 300);
    std::thread::sleep(std::time::Duration::from_millis(600));
    assert_eq!(left(&visit), held);
    visit.keys(" ");
    visit.until("it to go on", || (left(&visit) < held).then_some(()));
    assert_eq!(visit.peek().focus, "timer-heat-go");

    // It ends behind another page, and is said there; nobody's focus is taken.
    visit.press_on(words.get("page-about"));
    later(&visit, held);
    visit.until("the end to be said", || said(&visit).contains(words.get("timer-pack-over")).then_some(()));
    assert_eq!(visit.look().focus, "h1");
    let seen = "const note = document.querySelector('.il-over__note').getBoundingClientRect();
        return note.top >= 0 && note.bottom <= innerHeight;";
    assert!(visit.script::<bool>(seen, Vec::new()), "it stands in sight, wherever the page is scrolled to");
    visit.press(words.get("timer-close"));
    visit.until("the note to go", || said(&visit).is_empty().then_some(()));
    visit.until("the focus on the page", || (visit.peek().focus == "main").then_some(()));
    assert!(!kept(&visit).contains("timer"), "{}", kept(&visit));
    visit.ends_quietly();
}

/// Stopped is gone; a second timer takes the place of the first; and a new check begins without one.
#[test]
fn there_is_one_timer_at_a_time_and_none_after_the_check() {
    let visit = result(false);
    visit.click("#timer-heat-go");
    visit.until("warmth", || ((890..=900).contains(&left(&visit))).then_some(()));
    visit.click("#timer-cold-go");
    let runs = |id: &str| -> bool {
        let shown = "return document.querySelector(arguments[0]).closest('section').querySelector('[role=timer]').checkVisibility();";
        visit.script(shown, vec![json!(id)])
    };
    visit.until("cold alone", || (runs("#timer-cold") && !runs("#timer-heat")).then_some(()));
    visit.click("#timer-cold-go ~ button");
    visit.until("none", || (!runs("#timer-cold")).then_some(()));
    visit.until("the focus at what sets it", || (visit.peek().focus == "timer-cold-go").then_some(()));
    visit.click("#timer-heat-go");
    visit.until("warmth", || runs("#timer-heat").then_some(()));
    visit.press(visit.words.get("button-again"));
    visit.press_on(visit.words.get("button-again-sure"));
    later(&visit, 2000);
    std::thread::sleep(std::time::Duration::from_millis(600));
    assert_eq!(said(&visit), "", "it went with the check");
    visit.ends_quietly();
}

/// With the place a timer is kept too, for as long as the tab; without it the page says that it must stay open.
#[test]
fn a_timer_outlives_a_reload_for_those_who_keep_their_place() {
    let visit = result(true);
    let words = &visit.words;
    visit.click("#timer-heat-go");
    visit.until("the words", || visit.look().says(words.get("timer-kept")).then_some(()));
    assert!(kept(&visit).contains("timer"), "{}", kept(&visit));
    visit.reload();
    assert!(!exists(&visit, "[role=timer]") && said(&visit).is_empty(), "nothing shows before someone goes on");
    visit.press_on(words.get("place-go-on"));
    visit.press_on(words.get("button-result"));
    unfolds(&visit);
    visit.until("it to go on", || ((600..900).contains(&left(&visit))).then_some(()));
    visit.click("#timer-heat-go ~ button");
    visit.until("it to be forgotten", || (!kept(&visit).contains("timer")).then_some(()));
    visit.ends_quietly();

    let visit = result(false);
    visit.click("#timer-heat-go");
    visit.until("the words", || visit.look().says(visit.words.get("timer-open")).then_some(()));
}

/// Another start, another way up; its last line is the aim.
#[test]
fn a_walking_plan_grows_from_what_goes_well_now() {
    let visit = result(false);
    let weeks = || -> Vec<String> {
        visit.script(
            "return [...document.querySelectorAll('.il-walk__table tbody tr')].map((row) => row.innerText.replace(/\\s+/g, ' '));",
            Vec::new(),
        )
    };
    visit.click("label:has(#walk-start-20)");
    let short = visit.until("the shorter way", || Some(weeks()).filter(|w| w[0].starts_with("1 20 ")));
    visit.click("label:has(#walk-start-10)");
    let long = visit.until("the longer way", || Some(weeks()).filter(|w| w[0].starts_with("1 10 ")));
    assert!(short.len() < long.len(), "{short:?} {long:?}");
    for way in [short, long] {
        let last = way.last().expect("weeks");
        assert!(last.contains(" 30 ") && last.ends_with(&visit.words.with("walk-aim", "5")), "{last}");
    }
    visit.ends_quietly();
}

/// On the page to read there are both timers, until answers speak against them: then there are none, and it says so.
#[test]
fn a_topic_offers_what_the_answers_allow() {
    let visit = Visit::to_the_page(Setting { size: Some((1280, 900)), ..Setting::default() });
    let words = &visit.words;
    let topic = |visit: &Visit, name: &str| {
        Learn(visit).open();
        visit.press_on(words.get(name));
    };
    topic(&visit, "learn-warmth");
    visit.until("both timers", || (exists(&visit, "#timer-heat") && exists(&visit, "#timer-cold")).then_some(()));
    assert!(!visit.look().says(words.get("timer-not-now")));
    topic(&visit, "learn-sitting");
    visit.until("a timer for breaks", || exists(&visit, "#timer-desk-30").then_some(()));
    visit.press(words.get("page-name"));
    visit.until("the start", || visit.offers(words.get("button-start")).then_some(()));
    // Someone whose pain may come from a cancer of before.
    let begun = Start(&visit).begin();
    Question(&visit).to_any_result(&Person::named("t32"), begun);
    topic(&visit, "learn-warmth");
    visit.until("the words", || visit.look().says(words.get("timer-not-now")).then_some(()));
    assert!(!exists(&visit, ".il-timer"));
    visit.ends_quietly();
}
