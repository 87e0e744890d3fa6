//! The page on a clinic's site of another origin, which allows no more than it must. The clinic's page is demo/.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use iliac_e2e::engine::{Engine, Setting};
use iliac_e2e::pages::{Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::process::Server;
use iliac_e2e::root;
use iliac_e2e::visit::Visit;
use serde_json::{Value, json};

/// A phone, so that every step is longer than the window.
fn phone() -> Setting {
    Setting { size: Some((390, 700)), ..Setting::default() }
}

/// Whoever is well and whoever must call at once: the clinic's page hears the very same, and of the questions nothing.
#[test]
fn a_clinic_hears_only_what_is_written_down_whatever_the_result() {
    for (person, level) in [("t01", "self_care"), ("t07", "emergency_now")] {
        let person = Person::named(person);
        assert_eq!(person.expect, level);
        let (visit, clinic) = framed(phone());
        let words = &visit.words;
        let question = Question(&visit);
        let mut end = question.answer_while(&person, Start(&visit).begin(), |_| {
            visit.frame_fits();
            true
        });
        visit.frame_fits();
        if end.heading == words.get("confirm-title") {
            end = visit.press_on(words.get("button-confirm-yes"));
        } else {
            end = visit.press_on(words.get("button-result"));
        }
        assert_eq!(end.heading, words.get(&format!("level-{level}")));

        visit.out_of_the_frame();
        let result = json!({ "iliac": 1, "type": "screen", "screen": "result" });
        visit.until("the result to be told", || clinic.heard(&visit).contains(&result).then_some(()));
        let heard = clinic.heard(&visit);
        assert_eq!(heard[0], json!({ "iliac": 1, "type": "ready" }));
        let (heights, rest): (Vec<Value>, Vec<Value>) = heard.into_iter().skip(1).partition(|m| m["type"] == "height");
        assert_eq!(rest, [json!({ "iliac": 1, "type": "screen", "screen": "start" }), result], "{level}");
        for told in &heights {
            let height = told["height"].as_u64().expect("a height is a number");
            let plain = json!({ "iliac": 1, "type": "height", "height": height });
            let step = json!({ "iliac": 1, "type": "height", "height": height, "top": true });
            assert!(*told == plain || *told == step, "{told}");
            assert!(height >= 640 && height % 160 == 0, "{told} tells more than it must");
        }
        assert!(heights.len() > 3, "the frame does not follow");
        visit.ends_quietly();
    }
}

/// One page, not a page in a page: no second scroll bar, each step begins where it is seen, Back leads one screen back,
/// nobody is torn to the frame while they read above it, and no service worker comes with it.
#[test]
fn the_frame_follows_the_page_in_it() {
    let ana = Person::named("t01");
    let (visit, clinic) = framed(phone());
    let question = Question(&visit);
    visit.out_of_the_frame();
    // WebKit's driver itself gives the focus to a frame that it is told to go into.
    if Engine::chosen() != Engine::Webkit {
        let focus: String = visit.script("return document.activeElement.localName;", Vec::new());
        assert_eq!(focus, "body", "the frame has taken the focus");
    }
    visit.into_the_frame("iliac-check");

    let begun = Start(&visit).begin();
    let mut screens = 0;
    question.answer_while(&ana, begun, |_| {
        // All of it is seen without scrolling in the frame, and its beginning is in the window.
        visit.frame_fits();
        visit.out_of_the_frame();
        visit.until("the step to be seen", || {
            let top: f64 = visit.script(TOP, Vec::new());
            (0.0..=350.0).contains(&top).then_some(())
        });
        visit.into_the_frame_as_it_stands("iliac-check");
        screens += 1;
        screens < 6
    });
    let before = visit.peek().heading;
    question.answer(&ana, &visit.look());
    question.go_on();
    if Engine::chosen() == Engine::Webkit {
        // It keeps no entries for the frame: its own Back leads away from the site, the page's does not.
        visit.press(visit.words.get("page-back"));
    } else {
        // Chromium's driver comes out of the frame by going back.
        visit.press_browser_back();
        visit.into_the_frame_as_it_stands("iliac-check");
    }
    visit.until("the screen before", || (visit.peek().heading == before).then_some(()));
    assert!(clinic.page_asked("/sw.js", &visit).is_empty(), "a service worker in a frame of another site");
    assert!(!clinic.page_asked("/assets/", &visit).is_empty());
}

/// Another frame on the clinic's page pretends: to be the check, and to be the clinic. Neither believes it.
#[test]
fn who_pretends_is_not_believed() {
    // A site that allows everything: the strict policy would not even let the pretender in.
    let (visit, clinic) = framed_by(Setting::default(), false);
    visit.out_of_the_frame();
    let height: String = visit.script(HEIGHT, Vec::new());
    let wrong = Server::of(&clinic.another_site());
    let address = format!("http://127.0.0.1:{}/", wrong.port);
    visit.script::<()>(
        "const add = (src, id) => document.body.append(Object.assign(document.createElement('iframe'), { src, id }));
        add(arguments[0], 'plain'); add(arguments[1], 'wrong');",
        vec![json!(visit.address), json!(address)],
    );
    visit.into_the_frame("#plain");
    visit.until("the program to run", || (visit.peek().program.as_deref() == Some("running")).then_some(()));
    visit.out_of_the_frame();
    visit.into_the_frame("#wrong");
    visit.until("the pretender to have spoken", || {
        let spoken: u32 = visit.script("return Number(document.documentElement.dataset.spoken ?? 0);", Vec::new());
        (spoken > 3).then_some(())
    });
    visit.out_of_the_frame();
    let forged = clinic.heard(&visit).into_iter().filter(|m| m["height"] == 6400).count();
    assert!(forged > 0, "the forged message did not arrive");
    assert_eq!(visit.script::<String>(HEIGHT, Vec::new()), height);
    let events: Vec<Value> = visit.script("return window.heard.filter((h) => h.event);", Vec::new());
    assert_eq!(events, [json!({ "event": "start" })]);
    visit.into_the_frame("#plain");
    let believed: bool = visit.script("return 'host' in document.documentElement.dataset;", Vec::new());
    assert!(!believed, "the page in the frame has answered a stranger");
}

/// What the clinic sets: colours, by its own word or the device's. What is no colour changes nothing.
#[test]
fn a_clinic_sets_colours_and_nothing_else() {
    let colours = "const say = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
        return [say('--il-brand'), say('--il-ground'), say('color-scheme')];";
    let seen = |query: &str| -> Vec<String> {
        let (visit, _clinic) = framed(Setting::default());
        visit.out_of_the_frame();
        visit.script::<()>(
            "const old = document.querySelector('iliac-check'); const set = document.createElement('iliac-check');
            for (const [name, value] of new URLSearchParams(arguments[0])) set.setAttribute(name, value);
            old.replaceWith(set);",
            vec![json!(query)],
        );
        visit.into_the_frame("iliac-check");
        visit.until("the program to run", || (visit.peek().program.as_deref() == Some("running")).then_some(()));
        visit.script(colours, Vec::new())
    };
    let (day, night) = ("#f6f1e7", "#1a1613");
    assert_eq!(seen("accent=%232a6f97&theme=dark")[1..], [night, "dark"]);
    assert!(["#2a6f97", "rgb(42, 111, 151)"].contains(&seen("accent=%232a6f97&theme=light")[0].as_str()));
    let forged = seen("accent=red;}*{display:none&theme=url(x)");
    assert_eq!(forged[1..], [day, "light dark"]);
}

/// Where the frame stands in the clinic's window, and how high it is.
const TOP: &str = "return document.querySelector('iliac-check').getBoundingClientRect().top;";
const HEIGHT: &str = "return document.querySelector('iliac-check').shadowRoot.querySelector('iframe').style.height;";

/// The page in the frame of a clinic that is strict.
fn framed(setting: Setting) -> (Visit, Clinic) {
    framed_by(setting, true)
}

fn framed_by(setting: Setting, strict: bool) -> (Visit, Clinic) {
    let page = Server::start();
    let address = format!("http://127.0.0.1:{}", page.port);
    let clinic = Clinic::open(&address);
    if !strict {
        fs::remove_file(clinic.folder.join("_headers")).expect("the policy can be taken away");
    }
    let host = format!("http://localhost:{}/", clinic.server.port);
    let mut visit = Visit::to_a_host(page, &host, setting);
    let inside: String = visit.script("return location.href;", Vec::new());
    assert!(inside.starts_with(&address), "{inside}");
    visit.address = inside;
    (visit, clinic)
}

/// The clinic's site, on a server of its own.
struct Clinic {
    server: Server,
    folder: PathBuf,
}

impl Clinic {
    fn open(page: &str) -> Clinic {
        static OPENED: AtomicUsize = AtomicUsize::new(0);
        let number = OPENED.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("iliac-clinic-{}-{number}", std::process::id()));
        let mut write = Command::new("node");
        write.current_dir(root()).args(["scripts/demo.mjs", "--page", page, "--into"]).arg(&folder);
        assert!(write.status().expect("node runs").success());
        Clinic { server: Server::of(&folder), folder }
    }

    /// Every message that its page has heard from anyone.
    fn heard(&self, visit: &Visit) -> Vec<Value> {
        visit.script("return window.heard.filter((h) => h.data).map((h) => h.data);", Vec::new())
    }

    /// What the page in the frame has asked its server for.
    fn page_asked(&self, part: &str, visit: &Visit) -> Vec<String> {
        visit.server.requests().into_iter().map(|one| one.url).filter(|url| url.contains(part)).collect()
    }

    /// The site of someone who pretends.
    fn another_site(&self) -> PathBuf {
        let folder = self.folder.join("wrong");
        fs::create_dir_all(&folder).expect("a folder can be made");
        fs::write(folder.join("index.html"), "<!doctype html><title>x</title><script src=\"wrong.js\"></script>")
            .expect("it can be written");
        let script = "setInterval(() => {
            const { dataset } = document.documentElement;
            dataset.spoken = Number(dataset.spoken ?? 0) + 1;
            parent.postMessage({ iliac: 1, type: 'height', height: 6400 }, '*');
            parent.postMessage({ iliac: 1, type: 'screen', screen: 'result' }, '*');
            for (let i = 0; i < parent.frames.length; i++) parent.frames[i].postMessage({ iliac: 1, type: 'hello' }, '*');
        }, 100);";
        fs::write(folder.join("wrong.js"), script).expect("it can be written");
        folder
    }
}

impl Drop for Clinic {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}
