//! Pictures of the main screens for people to look at, into target/screens/, and one contact sheet of them: a phone, a
//! tablet and a desk, light and dark. Whole pages, as far as the browser can (Chromium can). It judges nothing. `ILIAC_LANG=es`: in
//! that language; in those that nobody speaks with `ILIAC_DIST=dist-pseudo`.

use std::thread;

use iliac_e2e::engine::Setting;
use iliac_e2e::look::Look;
use iliac_e2e::pages::{History, Learn, Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::plan;
use iliac_e2e::process::pictures;
use iliac_e2e::sheet;
use iliac_e2e::visit::Visit;

const SIZES: [(&str, (u32, u32)); 3] = [("360x740", (360, 740)), ("768x1024", (768, 1024)), ("1280x900", (1280, 900))];
const COLOURS: [(&str, bool); 2] = [("light", false), ("dark", true)];

/// Screens of Ana's that are worth a picture, by a question on them: places, a checklist, a
/// danger question, a scale, several of many.
const SCREENS: [(&str, &str); 5] = [
    ("pain-site", "04-places"),
    ("collapse-pain", "05-checklist"),
    ("saddle-numbness", "06-danger"),
    ("pain-score", "07-scale"),
    ("worse-with", "08-many"),
];

/// The columns of the language that nobody speaks and that runs from right to left.
const MIRRORED: &str = "ar-XB-";

/// One result of each other kind.
const OTHERS: [(&str, &str); 4] =
    [("t26", "20-routine"), ("t10", "21-soon"), ("t08", "22-same-day"), ("t33", "23-out-of-scope")];

fn main() {
    let drawing: Vec<_> = SIZES
        .into_iter()
        .map(|(size_name, size)| {
            thread::spawn(move || {
                for (colours, dark) in COLOURS {
                    let name = format!("{}{size_name}-{colours}", in_language());
                    let album = Album { name, setting: setting(size, dark) };
                    album.ana();
                    album.marco();
                    album.plan();
                    OTHERS.into_iter().for_each(|(person, picture)| album.other(person, picture));
                    println!("{}: done", album.name);
                }
            })
        })
        .collect();
    let done = drawing.into_iter().map(thread::JoinHandle::join).filter(Result::is_err).count() == 0;
    let one = |before: &str| -> Vec<String> {
        SIZES.iter().flat_map(|(size, _)| COLOURS.map(|(colours, _)| format!("{before}{size}-{colours}"))).collect()
    };
    let columns: Vec<String> = ["", MIRRORED].map(one).concat();
    println!("{}", sheet::write(&pictures("screens"), &columns).display());
    assert!(done, "some are missing");
}

/// What the names of pictures in another language begin with.
fn in_language() -> String {
    std::env::var("ILIAC_LANG").map(|tag| format!("{tag}-")).unwrap_or_default()
}

fn setting(size: (u32, u32), dark: bool) -> Setting {
    Setting { size: Some(size), dark, ..Setting::default() }
}

struct Album {
    name: String,
    setting: Setting,
}

impl Album {
    fn picture(&self, visit: &Visit, name: &str) {
        visit.whole_picture("screens", &format!("{}-{name}", self.name), self.setting);
    }

    fn visit(&self) -> Visit {
        match std::env::var("ILIAC_LANG") {
            Ok(tag) => Visit::in_language(tag.clone().leak(), &format!("?lang={tag}"), self.setting),
            Err(_) => Visit::to_the_page(self.setting),
        }
    }

    /// A benign case with what stands around it.
    fn ana(&self) {
        let visit = self.visit();
        let (ana, words, question) = (Person::named("t01"), &visit.words, Question(&visit));
        self.picture(&visit, "01-start");
        let begun = Start(&visit).begin();
        self.picture(&visit, "02-about-you");
        question.go_on_in_vain();
        self.picture(&visit, "03-error");
        let shoot = |screen: &Look| {
            for (_, name) in SCREENS.into_iter().filter(|(asked, _)| screen.asks(asked)) {
                self.picture(&visit, name);
            }
            true
        };
        question.answer_while(&ana, begun, shoot);
        self.picture(&visit, "10-check");
        visit.press_on(words.get("button-result"));
        self.picture(&visit, "11-result");
        self.learn(&visit);
        visit.press(words.get("why-fold"));
        self.picture(&visit, "11-result-why");
        self.unfolded(&visit);
        visit.click("#iliac #keep-check");
        visit.until("the check to be kept", || visit.look().says(words.get("keep-done")).then_some(()));
        History(&visit).open();
        self.picture(&visit, "12-earlier");
        History(&visit).open_first();
        self.picture(&visit, "13-earlier-one");
        visit.press_on(words.get("page-about"));
        self.picture(&visit, "14-about");
        self.lock(&visit);
    }

    /// The lock on what is kept: offered, open, shut.
    fn lock(&self, visit: &Visit) {
        let words = &visit.words;
        History(visit).open();
        visit.press(words.get("lock-offer"));
        self.picture(visit, "18-lock-offer");
        for field in ["#lock-new", "#lock-again"] {
            visit.write_into(field, "kettle viola barn seven");
        }
        visit.click(".il-lock button");
        visit.until("the lock to be set", || visit.look().says(words.get("lock-done")).then_some(()));
        self.picture(visit, "18-lock-open");
        visit.press(words.get("lock-now"));
        visit.until("the lock to shut", || visit.look().says(words.get("lock-shut")).then_some(()));
        visit.press(words.get("lock-forgot"));
        self.picture(visit, "18-lock-shut");
    }

    /// What can be read, from a result and back.
    fn learn(&self, visit: &Visit) {
        let (words, learn) = (&visit.words, Learn(visit));
        learn.open();
        self.picture(visit, "30-learn");
        learn.look_for("arthritis");
        self.picture(visit, "31-learn-found");
        learn.look_for("qqqq");
        self.picture(visit, "32-learn-nothing");
        learn.look_for("sciatica");
        visit.press_on(words.get("p-radiculopathy_sciatica"));
        self.picture(visit, "33-pattern");
        visit.press_on(words.get("p-disc_herniation"));
        self.picture(visit, "34-pattern-note");
        learn.open();
        learn.look_for("referral");
        visit.press_on(words.get("learn-physio"));
        self.picture(visit, "35-topic-country");
        learn.open();
        learn.look_for("MRI");
        visit.press_on(words.get("learn-scans"));
        self.picture(visit, "36-topic");
        learn.open();
        learn.look_for("");
        while visit.look().heading != words.get("level-self_care") {
            let step = visit.peek().step();
            visit.press_browser_back();
            visit.until("a step back", || (visit.peek().step() != step).then_some(()));
        }
    }

    /// A plan: its first day, a session, and how it stands after two months.
    fn plan(&self) {
        let visit = self.visit();
        let words = &visit.words;
        plan::begins(&visit);
        self.picture(&visit, "40-today");
        visit.press_on(words.get("today-start"));
        self.picture(&visit, "41-session");
        visit.click("#iliac label:has(#before-2)");
        visit.press(words.get("session-begin"));
        visit.until("the first exercise", || visit.offers(words.get("session-start")).then_some(()));
        self.picture(&visit, "42-exercise");
        visit.press(words.get("session-start"));
        visit.until("it to run", || (!visit.offers(words.get("session-start"))).then_some(()));
        self.picture(&visit, "43-exercise-runs");
        visit.press(words.get("session-hurts"));
        visit.until("the question", || visit.offers(words.get("session-hurts-no")).then_some(()));
        self.picture(&visit, "44-hurts");
        visit.press(words.get("session-hurts-no"));
        visit.press(words.get("session-stop"));
        visit.until("the end", || (visit.peek().heading == words.get("session-over")).then_some(()));
        self.picture(&visit, "45-session-over");

        plan::has_been_kept_up(&visit, 56);
        visit.press_on(words.get("today-link"));
        self.picture(&visit, "46-today-later");
        let first = visit.press_on(words.get("today-check-in"));
        let feel = |screen: &Look| screen.heading != words.get("check-in-feel");
        Question(&visit).answer_while(&Person::named("t01"), first, feel);
        visit.press(words.get("button-continue"));
        visit.until("what is missing", || visit.look().says(words.get("error-choose")).then_some(()));
        self.picture(&visit, "47-check-in-error");
        visit.click("#iliac label:has(#check-in-pain-2)");
        visit.click("#iliac label:has(#check-in-sleep-1)");
        visit.click("#iliac label:has(#check-in-even-yes)");
        for goal in ["a", "b", "c"] {
            visit.click(&format!("#iliac label:has(#check-in-goal-{goal}-how-7)"));
        }
        self.picture(&visit, "48-check-in");
        visit.press_on(words.get("button-continue"));
        self.picture(&visit, "49-check-in-done");
        visit.press_on(words.get("track-open"));
        self.picture(&visit, "50-progress");
        visit.press_on(words.get("remind-title"));
        self.picture(&visit, "51-reminders");
    }

    /// Timers and the walking plan, on a result with everything unfolded.
    fn unfolded(&self, visit: &Visit) {
        let there = || visit.script::<bool>("return !!document.querySelector('#timer-heat-go');", Vec::new());
        visit.until("the timer", || there().then_some(()));
        visit.unfolds();
        visit.click("#timer-heat-go");
        self.picture(visit, "52-result-unfolded");
    }

    /// An emergency of the body.
    fn marco(&self) {
        let visit = self.visit();
        let begun = Start(&visit).begin();
        Question(&visit).answer_while(&Person::named("t07"), begun, |_| true);
        self.picture(&visit, "15-confirm");
        visit.press_on(visit.words.get("button-confirm-yes"));
        self.picture(&visit, "16-emergency");
        visit.press_on(visit.words.get("page-summary-staff"));
        self.picture(&visit, "17-summary");
    }

    /// Straight to a result.
    fn other(&self, person: &str, picture: &str) {
        let visit = self.visit();
        let begun = Start(&visit).begin();
        let end = Question(&visit).answer_while(&Person::named(person), begun, |_| true);
        for (heading, button) in [("confirm-title", "button-confirm-yes"), ("check-title", "button-result")] {
            if end.heading == visit.words.get(heading) {
                visit.press_on(visit.words.get(button));
            }
        }
        self.picture(&visit, picture);
    }
}
