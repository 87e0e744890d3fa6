//! The next page of questions, drawn while the present one is still being looked at: what is seen in the end is what the last
//! answer leads to, in the language that is read, and pressing "Continue" has nothing left to draw.

use iliac_e2e::engine::Setting;
use iliac_e2e::look::Look;
use iliac_e2e::pages::{Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::visit::Visit;

/// Counts the elements that the page makes.
const WATCH: &str = "
    window.made = 0;
    const make = Document.prototype.createElement;
    Document.prototype.createElement = function (...all) { window.made += 1; return make.apply(this, all); };";

struct Maker<'a>(&'a Visit);

impl Maker<'_> {
    fn watched(visit: &Visit) -> Maker<'_> {
        visit.script::<()>(WATCH, Vec::new());
        Maker(visit)
    }

    /// How many it has made since it was asked last.
    fn made(&self) -> usize {
        self.0.script("const made = window.made; window.made = 0; return made;", Vec::new())
    }

    /// Waits until a page has been drawn that is not shown.
    fn has_drawn_ahead(&self) {
        self.0.until("a page to be drawn ahead", || {
            self.0.script::<bool>("return window.made > 15;", Vec::new()).then(|| self.made())
        });
    }
}

/// As far as the question by which legs are lost or kept.
fn at_the_saddle<'a>(visit: &'a Visit, person: &Person) -> (Maker<'a>, Look) {
    let begun = Start(visit).begin();
    let screen = Question(visit).answer_while(person, begun, |screen| !screen.asks("saddle-numbness"));
    assert!(screen.asks("saddle-numbness"), "{screen:#?}");
    (Maker::watched(visit), screen)
}

#[test]
fn to_go_on_draws_nothing_that_could_be_drawn_before() {
    let ana = Person::named("t01");
    let visit = Visit::to_the_page(Setting::default());
    let (maker, screen) = at_the_saddle(&visit, &ana);
    Question(&visit).answer(&ana, &screen);
    maker.has_drawn_ahead();
    let next = Question(&visit).go_on();
    assert_eq!(maker.made(), 0, "{next:#?}");
    assert_eq!(next.focus, "h1");
    assert!(!next.fields.is_empty() && next.fields.iter().all(|field| !field.checked), "{next:#?}");
    // And what was drawn so takes an answer.
    Question(&visit).answer(&ana, &next);
    maker.has_drawn_ahead();
    assert_ne!(Question(&visit).go_on().step(), next.step());
    visit.ends_quietly();
}

#[test]
fn whoever_changes_their_mind_gets_what_the_last_answer_leads_to() {
    let ana = Person::named("t01");
    let visit = Visit::to_the_page(Setting::default());
    let question = Question(&visit);
    let (maker, _) = at_the_saddle(&visit, &ana);
    visit.choose("saddle-numbness", "no");
    maker.has_drawn_ahead();
    visit.choose("saddle-numbness", "yes");
    let since = question.go_on();
    assert!(since.asks("saddle-onset"), "{since:#?}");

    let saddle = visit.browser_back();
    assert_eq!(saddle.chosen("saddle-numbness"), ["yes"]);
    maker.has_drawn_ahead();
    visit.choose("saddle-numbness", "no");
    maker.has_drawn_ahead();
    let next = question.go_on();
    assert!(!next.asks("saddle-onset") && !next.fields.is_empty(), "{next:#?}");
    // Back and forth again by the browser: what was answered is there.
    let again = visit.browser_back();
    assert_eq!(again.chosen("saddle-numbness"), ["no"]);
    assert_eq!(question.go_on().heading, next.heading);
    visit.ends_quietly();
}

#[test]
fn a_page_that_was_drawn_ahead_comes_in_the_language_that_is_read() {
    let ana = Person::named("t01");
    let mut visit = Visit::to_the_page(Setting::default());
    let (maker, screen) = at_the_saddle(&visit, &ana);
    Question(&visit).answer(&ana, &screen);
    maker.has_drawn_ahead();
    visit.switch_to("es");
    let next = Question(&visit).go_on();
    assert_eq!(next.lang, "es");
    let options: Vec<&str> = next.fields.iter().map(|field| field.option.as_str()).collect();
    assert!(!options.is_empty() && options.iter().all(|option| !option.is_empty()), "{next:#?}");
    Question(&visit).answer(&ana, &next);
    visit.ends_quietly();
}
