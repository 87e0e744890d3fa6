//! The body map in a real browser: an extra that presses the same boxes, and never the only way. `Visit::look` and
//! `Visit::ends_quietly` hold what must be true on every screen and of every visit.

use iliac_e2e::engine::Setting;
use iliac_e2e::pages::{Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::visit::Visit;
use thirtyfour::Key;

const BACK: &str = ".il-map__view--back .il-map__body";
const FRONT: &str = ".il-map__view:not(.il-map__view--back) .il-map__body";

/// The map on the screen that asks for places.
struct Map<'a>(&'a Visit);

impl<'a> Map<'a> {
    /// Goes there as this person.
    fn reached(visit: &'a Visit, person: &Person) -> Map<'a> {
        let begun = Start(visit).begin();
        let screen = Question(visit).answer_while(person, begun, |screen| !screen.asks("pain-site"));
        assert!(screen.asks("pain-site"), "{screen:#?}");
        Map(visit)
    }

    /// Presses a place: x from the middle line to the right, y from the top, in 328ths of the drawing's width.
    fn press(&self, view: &str, x: f64, y: f64) {
        self.0.press_at(view, 0.5 + x / 328.0, y / 328.0);
    }

    /// How many regions a view shows to hurt.
    fn marked(&self, view: &str) -> usize {
        let count = "return document.querySelectorAll(arguments[0] + ' .il-map__here').length;";
        self.0.script(count, vec![view.into()])
    }

    fn chosen(&self) -> Vec<String> {
        self.0.look().chosen("pain-site").into_iter().map(str::to_string).collect()
    }

    fn shown(&self, view: &str) -> bool {
        self.0.script("return document.querySelector(arguments[0]).checkVisibility();", vec![view.into()])
    }
}

/// On a phone: a finger on the drawing ticks the box, the box marks the drawing, and left and right are the person's own,
/// also where the script runs from right to left.
#[test]
fn a_press_on_the_drawing_ticks_the_box_and_the_box_marks_the_drawing() {
    let visit = Visit::to_the_page(Setting { size: Some((360, 740)), ..Setting::default() });
    let words = &visit.words;
    let map = Map::reached(&visit, &Person::named("t26"));

    // From behind, the right is on the right.
    map.press(BACK, 44.0, 357.0);
    assert_eq!(map.chosen(), ["right-buttock"]);
    assert_eq!((map.marked(BACK), map.marked(FRONT)), (1, 0));
    let said: String = visit.script("return document.querySelector('.il-map__said').innerText;", Vec::new());
    assert_eq!(said, words.get("q-pain-site.right-buttock"), "the box may be off the screen");
    map.press(BACK, 44.0, 357.0);
    assert_eq!((map.chosen().len(), map.marked(BACK)), (0, 0), "a second press takes it back");
    // Beside the body there is nothing to press.
    map.press(BACK, 150.0, 30.0);
    assert_eq!(map.chosen().len(), 0);

    // Face to face it is on the left. A place that both views show is marked in both.
    assert!(map.shown(BACK) && !map.shown(FRONT));
    visit.click(".il-map__turn[aria-pressed=false]");
    assert!(!map.shown(BACK) && map.shown(FRONT));
    map.press(FRONT, -44.0, 481.0);
    assert_eq!(map.chosen(), ["right-knee"]);
    assert_eq!((map.marked(BACK), map.marked(FRONT)), (1, 1));

    // The boxes are the control.
    visit.choose("pain-site", "left-groin");
    assert_eq!((map.marked(BACK), map.marked(FRONT)), (1, 2));
    visit.choose("pain-site", "right-knee");
    assert_eq!((map.marked(BACK), map.marked(FRONT)), (0, 1));

    let () = visit.script("document.documentElement.dir = 'rtl';", Vec::new());
    map.press(FRONT, -44.0, 426.0);
    let () = visit.script("document.documentElement.dir = 'ltr';", Vec::new());
    assert_eq!(map.chosen(), ["left-groin", "right-front-thigh"]);
    visit.ends_quietly();
}

/// Readers meet boxes with words and no drawing; whoever uses the keyboard chooses by the boxes and can turn the drawing.
#[test]
fn the_map_is_no_obstacle_to_readers_and_keyboards() {
    let visit = Visit::to_the_page(Setting { size: Some((360, 740)), ..Setting::default() });
    let map = Map::reached(&visit, &Person::named("t26"));
    let hidden =
        "return [...document.querySelectorAll('.il-map svg')].filter((e) => !e.closest('[aria-hidden=true]')).length;";
    assert_eq!(visit.script::<usize>(hidden, Vec::new()), 0, "drawings that readers meet");
    let caught =
        "return document.querySelectorAll('[aria-hidden=true] :is(a, button, input, summary, [tabindex])').length;";
    assert_eq!(visit.script::<usize>(caught, Vec::new()), 0, "what can have the focus where readers cannot follow");

    visit.tab_to(".il-map__turn[aria-pressed=false]");
    visit.keys(" ");
    assert!(map.shown(FRONT) && !map.shown(BACK));
    visit.tab_to_field("pain-site", Some("left-groin"));
    visit.keys(" ");
    assert_eq!(map.chosen(), ["left-groin"]);
    assert_eq!(map.marked(FRONT), 1);
    visit.tab_to("button[type=submit]");
    let next = visit.to_another_page("the next screen", || visit.keys(Key::Enter));
    assert!(!next.asks("pain-site"), "{next:#?}");
    visit.ends_quietly();
}

/// Pressed on the drawing alone, the places reach the result; the worst has its mark beside the question, and the result
/// shows in a picture with a label where its patterns are felt.
#[test]
fn what_is_pressed_on_the_drawing_reaches_the_result() {
    let sophie = Person::named("t26");
    let visit = Visit::to_the_page(Setting { size: Some((1280, 900)), ..Setting::default() });
    let (words, question) = (&visit.words, Question(&visit));
    let map = Map::reached(&visit, &sophie);
    assert!(map.shown(BACK) && map.shown(FRONT), "a wide page has room for both");
    map.press(BACK, -24.0, 307.0);
    map.press(FRONT, 0.0, 331.0);
    assert_eq!(map.chosen(), ["left-sacroiliac", "pubic-bone"]);

    let screen = question.go_on();
    let worst = question.answer_while(&sophie, screen, |screen| !screen.asks("worst-site"));
    assert!(worst.asks("worst-site"), "{worst:#?}");
    let dots = || visit.script::<usize>("return document.querySelectorAll('.il-map__dot').length;", Vec::new());
    assert_eq!(dots(), 0);
    visit.choose("worst-site", "pubic-bone");
    assert_eq!(dots(), 1);

    let result = question.to_the_result(&sophie, worst);
    assert!(result.says(words.get("p-pelvic_girdle_pain_pregnancy")), "{result:#?}");
    let labels: Vec<String> = visit.script(
        "return [...document.querySelectorAll('.il-pattern [role=img]')].map((e) => e.getAttribute('aria-label'));",
        Vec::new(),
    );
    let both = format!("{}; {}", words.get("q-worst-site.sacroiliac"), words.get("q-worst-site.pubic-bone"));
    assert!(labels.contains(&words.with("map-usual", &both)), "{labels:#?}");
    let here = "return document.querySelectorAll('.il-pattern .il-map__here').length;";
    assert_eq!(visit.script::<usize>(here, Vec::new()), 2 * labels.len(), "the places in each picture");
    visit.ends_quietly();
}
