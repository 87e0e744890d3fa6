//! Check-ins of a plan: danger signs first, how it feels, what it comes to, the charts, the reminders.

use iliac_e2e::engine::Setting;
use iliac_e2e::look::Look;
use iliac_e2e::pages::Question;
use iliac_e2e::person::Person;
use iliac_e2e::plan::{diary, sleeps, today};
use iliac_e2e::visit::Visit;
use serde_json::{Value, json};

/// A plan that began so many days ago, and Today.
fn plan_of(days: u32, setting: Setting) -> Visit {
    let visit = today(setting);
    sleeps(&visit, days);
    visit.press_on(visit.words.get("today-link"));
    visit
}

/// Begins the check-in that is due, and answers its danger signs as this person would.
fn signs(visit: &Visit, person: &Person) -> Look {
    let words = &visit.words;
    let first = visit.press_on(words.get("today-check-in"));
    Question(visit).answer_while(person, first, |screen| screen.heading != words.get("check-in-feel"))
}

/// Begins a check-in, and answers as someone who is well until numbness between the legs is asked about.
fn up_to_numbness(visit: &Visit) -> Look {
    let first = visit.press_on(visit.words.get("today-check-in"));
    Question(visit).answer_while(&Person::named("t01"), first, |screen| !screen.asks("saddle-numbness"))
}

/// Says how it feels: pain, sleep, both sides, one goal.
fn feels(visit: &Visit, pain: u8, goal: &str, reached: u8) {
    visit.click(&format!("#iliac label:has(#check-in-pain-{pain})"));
    visit.click("#iliac label:has(#check-in-sleep-1)");
    visit.click("#iliac label:has(#check-in-even-yes)");
    visit.write_into("#check-in-goal-a", goal);
    let scale = format!("#iliac label:has(#check-in-goal-a-how-{reached})");
    visit.until("the scale of the goal", || {
        let there: bool = visit.script("return !!document.querySelector(arguments[0]);", vec![json!(scale)]);
        there.then_some(())
    });
    visit.click(&scale);
}

#[test]
fn a_check_in_goes_from_danger_signs_to_the_charts() {
    let visit = plan_of(14, Setting::default());
    let words = &visit.words;
    assert!(visit.look().says(words.get("progress-due-day")), "two weeks later a check-in is due");
    let feel = signs(&visit, &Person::named("t01"));
    assert_eq!(feel.heading, words.get("check-in-feel"), "what is dangerous was asked before");
    assert_eq!(diary(&visit)["body"]["check_ins"], json!([]), "nothing is written before it is done");

    visit.press(words.get("button-continue"));
    visit.until("the error", || visit.look().says(words.get("error-choose")).then_some(()));
    feels(&visit, 2, "walk to the shop", 4);
    // Whoever looks something up in between comes back to the same page of the same check-in.
    visit.press_on(words.get("page-about"));
    let again = visit.press_on(words.get("page-back"));
    // And finds there what was told so far.
    assert_eq!(again.heading, words.get("check-in-feel"));
    let done = visit.press_on(words.get("button-continue"));
    assert_eq!(done.heading, words.get("check-in-done"));
    let check_in = diary(&visit)["body"]["check_ins"][0].clone();
    assert_eq!((&check_in["pain"], &check_in["sleep"], &check_in["even"]), (&json!(2), &json!(1), &json!(true)));
    assert_eq!((&check_in["goals"][0], &diary(&visit)["body"]["goals"]), (&json!(4), &json!(["walk to the shop"])));
    assert!(check_in["answers"].to_string().contains("saddle-numbness"), "{check_in}");

    // Pressed once more after Back it is still the same check-in.
    visit.press_on(words.get("page-back"));
    visit.press_on(words.get("button-continue"));
    assert_eq!(diary(&visit)["body"]["check_ins"].as_array().map(Vec::len), Some(1));

    let charts = visit.press_on(words.get("track-open"));
    assert!(charts.says("walk to the shop"), "{charts:#?}");
    let labels: Vec<String> = visit.script(
        "return [...document.querySelectorAll('#iliac main svg[role=img]')].map((e) => e.getAttribute('aria-label'));",
        Vec::new(),
    );
    assert!(labels.len() >= 2 && labels.iter().all(|label| label.len() > 20), "{labels:#?}");
    visit.unfolds();
    let rows: Vec<Vec<String>> = visit.script(
        "return [...document.querySelectorAll('.il-chart__table tbody tr')].map((r) => [...r.children].map((c) => c.textContent));",
        Vec::new(),
    );
    let worst: Vec<&str> = rows.iter().map(|row| row[1].as_str()).collect();
    assert_eq!(worst, ["2", "4"], "the newest first: {rows:?}");
    visit.ends_quietly();
}

/// The worst that a check-in can find: it ends there at once, and the plan with it.
#[test]
fn new_numbness_between_the_legs_is_an_emergency_at_once_and_stops_the_plan() {
    let visit = plan_of(7, Setting::default());
    let words = &visit.words;
    let screen = up_to_numbness(&visit);
    let field = screen.fields.iter().find(|field| field.name == "saddle-numbness").expect("it is asked");
    let yes = if field.kind == "checkbox" { field.option.clone() } else { "yes".to_string() };
    visit.choose("saddle-numbness", &yes);
    let mut next = Question(&visit).go_on();
    // When it began; one answer alone is asked to be confirmed.
    while next.asks("saddle-onset") || next.asks("saddle-checked") {
        let asked = if next.asks("saddle-onset") { ("saddle-onset", "last-2-weeks") } else { ("saddle-checked", "no") };
        visit.choose(asked.0, asked.1);
        next = Question(&visit).go_on();
    }
    assert_eq!(next.heading, words.get("confirm-title"), "{next:#?}");
    assert_eq!(diary(&visit)["body"]["check_ins"], json!([]));
    // Pressed by mistake: it is asked again, and nothing was written.
    let again = visit.press_on(words.get("button-confirm-no"));
    assert!(again.asks("saddle-numbness"), "{again:#?}");
    visit.choose("saddle-numbness", &yes);
    let next = Question(&visit).go_on();
    assert_eq!(next.heading, words.get("confirm-title"));
    let end = visit.press_on(words.get("button-confirm-yes"));
    assert_eq!(end.heading, words.get("level-emergency_now"), "{end:#?}");
    let check_in = diary(&visit)["body"]["check_ins"][0].clone();
    assert_eq!(check_in["pain"], Value::Null, "nothing else was asked first");

    visit.reload();
    let today = visit.press_on(words.get("today-link"));
    assert_eq!(today.heading, words.get("level-emergency_now"), "{today:#?}");
    assert!(!visit.offers(words.get("today-start")));
    visit.ends_quietly();
}

/// Low mood that is told in a check-in opens the same way to the crisis line as in the first check.
#[test]
fn low_mood_in_a_check_in_leads_to_the_crisis_line() {
    let visit = plan_of(14, Setting::default());
    let words = &visit.words;
    let first = visit.press_on(words.get("today-check-in"));
    let person = Person::named("t01").but("beliefs", "low-mood").but("distress", "yes").but("ending-life", "yes");
    let ends = [words.get("check-in-feel"), words.get("level-crisis")];
    let end = Question(&visit).answer_while(&person, first, |screen| !ends.contains(&screen.heading.as_str()));
    assert_eq!(end.heading, words.get("level-crisis"), "{end:#?}");
    assert_eq!(diary(&visit)["body"]["check_ins"][0]["answers"]["ending-life"], json!("yes"));
    visit.reload();
    let today = visit.press_on(words.get("today-link"));
    assert_eq!(today.heading, words.get("level-crisis"), "{today:#?}");
    visit.ends_quietly();
}

/// So does very bad pain, which is told last: its question comes after that, and nothing else.
#[test]
fn very_bad_pain_told_in_a_check_in_leads_there_too() {
    let visit = plan_of(7, Setting::default());
    let words = &visit.words;
    let well = Person::named("t01");
    signs(&visit, &well);
    visit.click("#iliac label:has(#check-in-pain-8)");
    let asked = visit.press_on(words.get("button-continue"));
    let names: Vec<&str> = asked.fields.iter().map(|field| field.name.as_str()).collect();
    assert!(!names.is_empty() && names.iter().all(|name| *name == "distress"), "{asked:#?}");
    let person = well.but("distress", "yes").but("ending-life", "yes");
    let end = Question(&visit).answer_while(&person, asked, |_| true);
    assert_eq!(end.heading, words.get("level-crisis"), "{end:#?}");
    assert_eq!(diary(&visit)["body"]["check_ins"][0]["pain"], json!(8));
    visit.ends_quietly();
}

/// Doubt about a grave sign is no "no" in a check-in either.
#[test]
fn a_doubt_about_a_grave_sign_stops_the_plan_too() {
    let visit = plan_of(7, Setting::default());
    let words = &visit.words;
    let screen = up_to_numbness(&visit);
    let unsure = Person::named("t01").but("saddle-numbness", "unsure").but("saddle-onset", "unsure");
    let done = Question(&visit).answer_while(&unsure, screen, |screen| screen.heading != words.get("check-in-feel"));
    if done.heading == words.get("check-in-feel") {
        visit.click("#iliac label:has(#check-in-pain-3)");
        visit.press_on(words.get("button-continue"));
    }
    visit.reload();
    let today = visit.press_on(words.get("today-link"));
    assert!(!visit.offers(words.get("today-start")), "{today:#?}");
    assert!(today.says(words.get("safety-net")), "what is dangerous stands there: {today:#?}");
    assert!(!visit.offers(words.get("today-check-in")), "a plan that has stopped offers no check-in: {today:#?}");
    visit.ends_quietly();
}

/// The calendar file is the person's own: it says nothing of health unless they want it to.
#[test]
fn reminders_are_a_file_for_the_persons_own_calendar() {
    const STAND_IN: &str = "
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return make.call(URL, blob); };
        HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; };
        return null;";
    let visit = plan_of(1, Setting::default());
    let words = &visit.words;
    visit.press_on(words.get("remind-title"));
    visit.script::<Value>(STAND_IN, Vec::new());
    visit.press(words.get("remind-save"));
    let taken = || visit.script::<Option<String>>("return window.saved ?? null;", Vec::new());
    let text = visit.until("the file", taken);
    let name: String = visit.script("return window.savedAs;", Vec::new());
    assert_eq!(name, "reminders.ics");
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
    assert!(text.contains(&format!("SUMMARY:{}", words.get("remind-plain"))), "{text}");
    for health in ["back", "hip", "pain", "Iliac"] {
        let told = text.lines().filter(|line| !line.starts_with("PRODID") && !line.starts_with("UID"));
        assert!(told.clone().all(|line| !line.to_lowercase().contains(&health.to_lowercase())), "{health}: {text}");
    }
    assert!(visit.look().says(words.get("remind-saved")));
    visit.ends_quietly();
}
