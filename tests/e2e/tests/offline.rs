//! The page without a network, and a new version of it: a build is kept whole or not at all, and never forced on anyone.
//! Chromium only: it is the one whose driver keeps its service workers for sure.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use iliac_e2e::engine::{Engine, Setting};
use iliac_e2e::http::Gate;
use iliac_e2e::pages::{Learn, Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::process::{Server, dist};
use iliac_e2e::root;
use iliac_e2e::visit::Visit;

/// Asks the server for a new version, as the browser does by itself at its leisure.
const LOOK_FOR_UPDATE: &str = "navigator.serviceWorker.getRegistration().then((r) => r.update()).catch(() => {});";

/// A train in a tunnel: the server is gone after one visit, and all of it is there, the texts to read as well.
#[test]
fn after_one_visit_the_whole_page_works_without_a_server() {
    if not_chromium() {
        return;
    }
    let ana = Person::named("t01");
    let mut visit = Visit::to_the_page(Setting::default());
    assert_eq!(visit.peek().offline.as_deref(), Some("ready"));
    visit.server.stop();
    visit.come_again();
    let (words, question, learn) = (&visit.words, Question(&visit), Learn(&visit));
    let begun = Start(&visit).begin();
    let result = question.to_the_result(&ana, begun);
    assert_eq!(result.heading, words.get("level-self_care"));
    learn.open();
    let topic = visit.to_another_page("a topic", || {
        learn.look_for("sleep");
        visit.press(words.get("learn-sleep"));
    });
    assert!(topic.says(words.get("learn-sleep.text-1")), "{topic:#?}");
}

/// A new version arrives in the middle of a check. It is offered; the check goes on with the old one, also when the page
/// is loaded anew, until the person says so or leaves. Then there is nothing left of the old.
#[test]
fn a_new_version_is_offered_and_waits() {
    if not_chromium() {
        return;
    }
    let site = Site::copy();
    let visit = Visit::to(Server::of(&site.0), None);
    let (words, question) = (&visit.words, Question(&visit));
    let ana = Person::named("t01");
    let begun = Start(&visit).begin();
    let mut screens = 0;
    let middle = question.answer_while(&ana, begun, |_| {
        screens += 1;
        screens < 5
    });
    assert!(!middle.says(words.get("update-ready")), "{middle:#?}");

    site.build_anew("2");
    visit.script::<()>(LOOK_FOR_UPDATE, Vec::new());
    visit.until("the offer", || visit.look().says(words.get("update-ready")).then_some(()));
    let now = visit.look();
    assert_eq!((now.step(), now.heading.as_str()), (middle.step(), middle.heading.as_str()), "the check was moved");
    let result = question.to_the_result(&ana, now);
    assert_eq!(result.heading, words.get("level-self_care"));
    assert_eq!(build(&visit), "1");
    visit.press(words.get("update-later"));
    visit.until("the offer to go", || (!visit.look().says(words.get("update-ready"))).then_some(()));

    // Loaded anew, it is the version that it was, and the offer stands.
    visit.load_again();
    assert_eq!(build(&visit), "1");
    let begun = Start(&visit).begin();
    question.answer(&ana, &begun);
    question.go_on();
    visit.press(words.get("update-now"));
    visit.until("the question", || visit.look().says(words.get("update-lose")).then_some(()));
    assert_eq!(build(&visit), "1");
    visit.press(words.get("update-sure"));
    visit.until("the new version", || (build(&visit) == "2").then_some(()));
    visit.until("the program to run", || (visit.peek().program.as_deref() == Some("running")).then_some(()));
    assert_eq!(visit.look().heading, words.get("start-title"));
    assert_eq!(caches(&visit), 1, "something of the old version is left");
    let note = visit.look().says(words.get("update-ready"));
    assert!(!note, "what is used already is offered");

    // Whoever leaves and comes back gets a new version without being asked: nothing of theirs is in it.
    site.build_anew("3");
    visit.script::<()>(LOOK_FOR_UPDATE, Vec::new());
    visit.until("the offer", || visit.look().says(words.get("update-ready")).then_some(()));
    // (The browser itself may hold on to the page that was left for a while.)
    visit.until("the version after", || {
        visit.come_again();
        (build(&visit) == "3" && caches(&visit) == 1).then_some(())
    });
}

/// The line breaks while a new version is on its way: there is no half of it, and the old one works on.
#[test]
fn a_server_gone_while_a_new_version_comes_leaves_the_old_one_working() {
    if not_chromium() {
        return;
    }
    let site = Site::copy();
    let server = Server::of(&site.0);
    let gate = Gate::before(server.port, "/next.txt");
    let mut visit = Visit::to(server, Some(&gate));
    fs::write(site.0.join("assets/next.txt"), "A file that the old version did not have.").expect("it can be written");
    site.build_anew("2");
    visit.script::<()>(LOOK_FOR_UPDATE, Vec::new());
    visit.until("the new version to be on its way", || (caches(&visit) == 2).then_some(()));
    let gone = |asked: &str| visit.server.requests().iter().any(|one| one.url == asked);
    assert!(gone("/sw.js") && !gone("/assets/next.txt"), "the gate did not hold it back");
    visit.server.stop();
    gate.open();
    visit.until("what has come of it to be thrown away", || (caches(&visit) == 1).then_some(()));
    visit.come_again();
    assert_eq!(build(&visit), "1");
    let first = Start(&visit).begin();
    assert!(first.asks("age") && !first.says(visit.words.get("update-ready")), "{first:#?}");
}

/// A mistake in the medicine, a broken worker: the switch takes everything off the devices, and nothing that people kept.
#[test]
fn the_switch_takes_the_kept_page_away_and_nothing_else() {
    if not_chromium() {
        return;
    }
    let site = Site::copy();
    let visit = Visit::to(Server::of(&site.0), None);
    visit.script::<()>("localStorage.setItem('iliac.record.x', 'kept');", Vec::new());
    assert_eq!(caches(&visit), 1);
    fs::copy(site.0.join("sw-off.js"), site.0.join("sw.js")).expect("the switch can be copied");
    let begun = Start(&visit).begin();
    // The browser joins a look that has just begun by itself, and that may have seen the worker of before: it looks again.
    visit.until("the kept page to go", || {
        visit.script::<()>(LOOK_FOR_UPDATE, Vec::new());
        (caches(&visit) == 0).then_some(())
    });
    assert_eq!(visit.look().heading, begun.heading, "the check was moved");
    let left = "return navigator.serviceWorker.getRegistrations().then((all) => all.length);";
    visit.until("the worker to go", || (visit.script::<u32>(left, Vec::new()) == 0).then_some(()));
    let record: String = visit.script("return localStorage.getItem('iliac.record.x');", Vec::new());
    assert_eq!(record, "kept");
    // What the worker of before still does for the page that is open begins nothing anew.
    visit.press_language("es");
    visit.until("Spanish", || (visit.peek().lang == "es").then_some(()));
    assert_eq!(caches(&visit), 0);
}

fn not_chromium() -> bool {
    let other = Engine::chosen() != Engine::Chromium;
    if other {
        eprintln!("not run: in Chromium only");
    }
    other
}

/// Which build is shown.
fn build(visit: &Visit) -> String {
    visit.script("return document.documentElement.dataset.build ?? '1';", Vec::new())
}

/// How many builds are kept, whole or not.
fn caches(visit: &Visit) -> usize {
    visit.script("return caches.keys().then((names) => names.length);", Vec::new())
}

/// A copy of the built site that can be changed; it goes with the test.
struct Site(PathBuf);

impl Site {
    fn copy() -> Site {
        static COPIED: AtomicUsize = AtomicUsize::new(0);
        let number = COPIED.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("iliac-site-{}-{number}", std::process::id()));
        run(Command::new("cp").arg("-r").arg(dist()).arg(&folder));
        Site(folder)
    }

    /// Another build: a page that can be told from the first, and its service worker.
    fn build_anew(&self, build: &str) {
        let page = self.0.join("index.html");
        let html = fs::read_to_string(&page).expect("the page can be read");
        let rest = html.split_once("lang=\"en\"").expect("the page says its language").1;
        let marked = format!("<!doctype html><html data-build=\"{build}\" lang=\"en\"{rest}");
        fs::write(&page, marked).expect("the page can be written");
        run(Command::new("node").arg(script("scripts/worker.mjs")).arg(&self.0));
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn script(path: &str) -> PathBuf {
    Path::new(&root()).join(path)
}

fn run(command: &mut Command) {
    let done = command.status().unwrap_or_else(|e| panic!("{command:?}: {e}"));
    assert!(done.success(), "{command:?}: {done}");
}
