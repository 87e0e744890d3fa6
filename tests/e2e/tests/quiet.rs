//! Whatever people answer, the page asks for the same files and says the same to the page around it (`decisions.md` D37):
//! whole checks of people from every level, alone and in a clinic's frame, with a network and without one. A few of them
//! with every run; with ILIAC_AUDIT=1 fifty in each of the four ways. Chromium, whose own log of requests is the judge
//! beside the server's and the page's.

use std::collections::BTreeSet;

use iliac_e2e::engine::{Engine, Setting};
use iliac_e2e::person::Person;
use iliac_e2e::process::own_files;
use iliac_e2e::site::{Framed, heard};
use iliac_e2e::visit::Visit;
use serde_json::{Value, json};

/// One from each level, or fifty.
fn people() -> Vec<Person> {
    let audit = std::env::var_os("ILIAC_AUDIT").is_some_and(|on| on == "1");
    let people = Person::spread(if audit { 50 } else { 6 });
    let levels: BTreeSet<&str> = people.iter().map(|person| person.expect.as_str()).collect();
    assert_eq!(levels.len(), 6, "{levels:?}");
    people
}

fn not_chromium() -> bool {
    let other = Engine::chosen() != Engine::Chromium;
    if other {
        eprintln!("not run: only Chromium keeps a log of all requests");
    }
    other
}

/// What is asked for by itself, in the browser's own time.
fn by_itself(url: &str) -> bool {
    const OWN: [&str; 5] = ["/icon.svg", "/icons/icon-192.png", "/manifest.webmanifest", "/sw.js", "about:blank"];
    OWN.iter().any(|own| url.ends_with(own))
}

/// The page's own requests, by their paths, each one of its own files.
fn paths(asked: Vec<String>, origin: &str) -> Vec<String> {
    let files = own_files();
    let path = |url: String| {
        let path = url.strip_prefix(origin).unwrap_or_else(|| panic!("no file of the page: {url}"));
        // The colour of the frame's element stands in its address.
        let path = path.strip_suffix("?accent=7a2e5d").unwrap_or(path).to_string();
        assert!(files.contains(&path), "no file of the page: {url}");
        path
    };
    let mut paths: Vec<String> = asked.into_iter().filter(|url| !by_itself(url)).map(path).collect();
    paths.sort();
    paths
}

/// Loads, whole checks, and nothing between them; `offline`: the server is gone after the first visit.
fn alone(offline: bool) {
    let mut visit = Visit::to_the_page(Setting::default());
    let origin = visit.address.trim_end_matches('/').to_string();
    if offline {
        visit.server.stop();
    }
    let (mut first, mut ends) = (None, BTreeSet::new());
    for person in people() {
        visit.browser_has_asked();
        visit.come_again();
        let asked = paths(visit.browser_has_asked(), &origin);
        assert_eq!(*first.get_or_insert(asked.clone()), asked, "{person:?}");
        let server = visit.server.requests().len();
        ends.insert(visit.hurries(&person).heading);
        let later: Vec<String> = visit.browser_has_asked().into_iter().filter(|url| !by_itself(url)).collect();
        assert_eq!(later, Vec::<String>::new(), "asked for while {person:?} answered");
        assert!(paths(visit.page_has_asked(), &origin).iter().all(|path| asked.contains(path)), "{person:?}");
        let later = visit.server.requests().split_off(server);
        assert!(later.iter().all(|one| by_itself(&one.url) && one.sent == 0), "{person:?}: {later:?}");
        let address: String = visit.script("return location.href;", Vec::new());
        assert_eq!(address, visit.address, "{person:?}");
    }
    assert!(ends.len() >= 5, "the people all end alike: {ends:?}");
}

#[test]
fn alone_with_a_network() {
    if !not_chromium() {
        alone(false);
    }
}

#[test]
#[ignore = "a rare condition: make audit"]
fn alone_without_a_network() {
    if !not_chromium() {
        alone(true);
    }
}

/// In a frame everything is asked for with its first loading; then both servers may go.
fn framed(offline: bool) {
    let settings = |origin: &str| json!({ "version": 1, "name": "River", "hosts": [origin] });
    let mut now = Framed::start(settings);
    let mut visit = now.visit(Setting { size: Some((390, 700)), ..Setting::default() });
    let mut first: Option<(Vec<String>, Vec<String>)> = None;
    let mut ends = BTreeSet::new();
    for (number, person) in people().into_iter().enumerate() {
        if number > 0 && offline {
            now = Framed::start(settings);
            visit.server = now.page.take().expect("it runs");
        }
        if number > 0 {
            visit.goes_to_a_host(&format!("{}/", now.origin));
        }
        let origin = now.page_origin.clone();
        let before = visit.server.requests().len();
        if offline {
            visit.server.stop();
            now.clinic.stop();
        }
        visit.browser_has_asked();
        ends.insert(visit.hurries(&person).heading);
        let later: Vec<String> = visit.browser_has_asked().into_iter().filter(|url| !by_itself(url)).collect();
        assert_eq!(later, Vec::<String>::new(), "asked for while {person:?} answered");
        let later = visit.server.requests().split_off(before);
        assert!(later.iter().all(|one| by_itself(&one.url)), "{person:?}: {later:?}");
        let asked = paths(visit.page_has_asked(), &origin);
        visit.out_of_the_frame();
        let result = json!({ "iliac": 1, "type": "screen", "screen": "result" });
        visit.until("the result to be told", || heard(&visit).contains(&result).then_some(()));
        let (heights, told): (Vec<Value>, Vec<Value>) = heard(&visit).into_iter().partition(|m| m["type"] == "height");
        for height in &heights {
            let plain = json!({ "iliac": 1, "type": "height", "height": height["height"] });
            let step = json!({ "iliac": 1, "type": "height", "height": height["height"], "top": true });
            assert!(*height == plain || *height == step, "{height}");
            assert!(height["height"].as_u64().is_some_and(|h| h >= 640 && h % 160 == 0), "{height}");
        }
        let told: Vec<String> = told.iter().map(Value::to_string).collect();
        let same = first.get_or_insert((asked.clone(), told.clone()));
        assert_eq!(*same, (asked, told), "{person:?}");
    }
    let (_, told) = first.expect("there are people");
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(ends.len() >= 5, "the people all end alike: {ends:?}");
}

#[test]
#[ignore = "a rare condition: make audit"]
fn in_a_clinics_frame_with_a_network() {
    if !not_chromium() {
        framed(false);
    }
}

#[test]
fn in_a_clinics_frame_without_a_network() {
    if !not_chromium() {
        framed(true);
    }
}
