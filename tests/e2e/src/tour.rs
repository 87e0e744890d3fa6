//! A tour through every kind of screen, for whoever wants to look at each: a new screen is one more stop.

use std::collections::BTreeSet;

use crate::engine::Setting;
use crate::look::Look;
use crate::pages::{History, Learn, Question, Start};
use crate::person::Person;
use crate::visit::Visit;

/// What is done at a stop; it may change nothing.
pub type At<'a> = &'a mut dyn FnMut(&Visit, &str);

/// Someone without any danger sign, with all that stands around a check: start, every kind of question, an error, the
/// answers, the result, earlier checks, what can be read.
pub fn benign(setting: Setting, at: At) {
    let visit = Visit::to_the_page(setting);
    let (ana, words, question) = (Person::named("t01"), &visit.words, Question(&visit));
    at(&visit, "the start");
    let mut screen = Start(&visit).begin();
    question.go_on_in_vain();
    at(&visit, "an error");
    let mut seen = BTreeSet::new();
    while !screen.fields.is_empty() {
        let new = seen.insert(kind(&screen));
        if new && screen.asks("each") {
            let each = |look: &Look| {
                let switch = look.fields.iter().find(|f| f.name == "each").expect("a checklist has it");
                visit.choose("each", &switch.option);
            };
            each(&screen);
            let look = visit.until("the lines", || Some(visit.look()).filter(|look| look.fields.len() > 9));
            at(&visit, "a checklist, line by line");
            each(&look);
            screen = visit.until("the list", || Some(visit.look()).filter(|look| look.asks("none")));
        }
        question.answer(&ana, &screen);
        if new {
            visit.unfolds();
            at(&visit, &format!("the question {}", screen.fields[0].name));
        }
        screen = question.go_on();
    }
    at(&visit, "the answers");
    visit.press_on(words.get("button-result"));
    visit.click("#iliac #keep-check");
    visit.until("the check to be kept", || visit.look().says(words.get("keep-done")).then_some(()));
    visit.press(words.get("button-again"));
    visit.unfolds();
    at(&visit, "self-care, kept, unfolded, with the question before answers go");
    visit.press(words.get("button-not-now"));
    plan(&visit, at);
    read(&visit, at);
    History(&visit).open_hidden();
    at(&visit, "earlier checks, hidden");
    History(&visit).show();
    at(&visit, "earlier checks");
    History(&visit).open_first();
    visit.unfolds();
    at(&visit, "an earlier check");
    visit.press_on(words.get("page-about"));
    visit.press(words.get("see-show"));
    visit.until("what is kept", || visit.look().says(words.get("see-device")).then_some(()));
    visit.unfolds();
    at(&visit, "about");
    visit.reload();
    Start(&visit).keeps_the_place();
    let about_you = Start(&visit).begin();
    question.answer(&ana, &about_you);
    question.go_on();
    visit.reload();
    at(&visit, "the start, with a check left in the middle");
    lock(&visit, at);
    visit.ends_quietly();
}

/// The lock: offered, open, shut.
fn lock(visit: &Visit, at: At) {
    let words = &visit.words;
    History(visit).open();
    visit.unfolds();
    at(visit, "earlier checks, with the lock unfolded");
    for field in ["#lock-new", "#lock-again"] {
        visit.write_into(field, "kettle viola barn seven");
    }
    visit.click(".il-lock button");
    visit.until("the lock to be set", || visit.look().says(words.get("lock-done")).then_some(()));
    visit.unfolds();
    at(visit, "the lock, open");
    visit.press(words.get("lock-now"));
    visit.until("the lock to shut", || visit.look().says(words.get("lock-shut")).then_some(()));
    visit.unfolds();
    at(visit, "the lock, shut");
}

/// The plan that has begun: Today and a session, as far as each screen of it.
fn plan(visit: &Visit, at: At) {
    let words = &visit.words;
    visit.press_on(words.get("today-to-plan"));
    visit.unfolds();
    at(visit, "today");
    check_in(visit, at);
    visit.press_on(words.get("today-start"));
    at(visit, "a session, before it begins");
    visit.click("#iliac label:has(#before-2)");
    visit.press(words.get("session-begin"));
    visit.until("the first exercise", || visit.offers(words.get("session-start")).then_some(()));
    visit.unfolds();
    at(visit, "an exercise, to get ready");
    visit.press(words.get("session-hurts"));
    visit.until("the question", || visit.offers(words.get("session-hurts-no")).then_some(()));
    at(visit, "this hurts");
    visit.press(words.get("session-hurts-no"));
    visit.press(words.get("session-stop"));
    visit.until("the end", || (visit.peek().heading == words.get("session-over")).then_some(()));
    at(visit, "a session, over");
}

/// A check-in and what comes of it: how it feels, what it came to, the charts, the reminders. It ends at Today.
fn check_in(visit: &Visit, at: At) {
    let words = &visit.words;
    let first = visit.press_on(words.get("today-check-in"));
    let feel = |screen: &Look| screen.heading != words.get("check-in-feel");
    Question(visit).answer_while(&Person::named("t01"), first, feel);
    visit.click("#iliac label:has(#check-in-pain-3)");
    visit.write_into("#check-in-goal-a", "🚶");
    at(visit, "a check-in, how it feels");
    visit.press_on(words.get("button-continue"));
    at(visit, "a check-in, done");
    visit.press_on(words.get("track-open"));
    visit.unfolds();
    at(visit, "how it is going");
    visit.press_on(words.get("remind-title"));
    at(visit, "reminders");
    (0..2).for_each(|_| {
        visit.press_on(words.get("page-back"));
    });
    visit.press_on(words.get("today-title"));
}

/// What can be read.
fn read(visit: &Visit, at: At) {
    let (words, learn) = (&visit.words, Learn(visit));
    learn.open();
    visit.unfolds();
    at(visit, "what can be read");
    learn.look_for("qqqq");
    at(visit, "nothing found");
    learn.look_for("sciatica");
    at(visit, "what was found");
    visit.press_on(words.get("p-radiculopathy_sciatica"));
    visit.unfolds();
    at(visit, "a pattern");
    learn.open();
    learn.look_for("referral");
    visit.press_on(words.get("learn-physio"));
    visit.unfolds();
    at(visit, "a topic");
}

/// One person for each other kind of result.
pub const OTHERS: [(&str, &str); 6] = [
    ("t07", "emergency_now"),
    ("belly/p65", "crisis"),
    ("t08", "urgent_same_day"),
    ("t10", "clinician_soon"),
    ("t26", "routine_care"),
    ("t33", "out_of_scope"),
];

/// One of them, straight to the result.
pub fn other(person: &str, level: &str, setting: Setting, at: At) {
    let visit = Visit::to_the_page(setting);
    let (words, question) = (&visit.words, Question(&visit));
    let begun = Start(&visit).begin();
    let mut end = question.answer_while(&Person::named(person), begun, |_| true);
    if end.heading == words.get("check-title") {
        end = visit.press_on(words.get("button-result"));
    }
    if end.heading == words.get("confirm-title") {
        at(&visit, "one answer, to confirm");
        end = visit.press_on(words.get("button-confirm-yes"));
    }
    assert_eq!(end.heading, words.get(&format!("level-{level}")), "{person}");
    visit.unfolds();
    at(&visit, level);
    if visit.offers(words.get("checked-button")) {
        visit.press_on(words.get("checked-button"));
        visit.press(words.get("button-continue"));
        visit.until("what is missing", || visit.look().says(words.get("checked-error-when")).then_some(()));
        at(&visit, "a clinician's check");
    }
    visit.ends_quietly();
}

/// A screen's kind: which fields, and how many of them.
fn kind(screen: &Look) -> Vec<(String, usize)> {
    let mut kinds: Vec<(String, usize)> = Vec::new();
    let mut names: Vec<&str> = screen.fields.iter().map(|f| f.name.as_str()).collect();
    names.dedup();
    for name in names {
        let fields = || screen.fields.iter().filter(move |f| f.name == name);
        let first = fields().next().expect("it has a name because it is there");
        // Two answers, a few, eleven steps, places.
        let many = [2, 9, 12].iter().filter(|least| fields().count() > **least).count();
        kinds.push((first.kind.clone(), many));
    }
    kinds.dedup();
    kinds
}
