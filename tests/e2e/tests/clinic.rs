//! A clinic's settings on the page, the summary that is given to it, and what the page shows of itself.

use iliac_e2e::engine::{Engine, Setting};
use iliac_e2e::pages::Start;
use iliac_e2e::person::Person;
use iliac_e2e::process::Server;
use iliac_e2e::site::{Folder, Framed, heard};
use iliac_e2e::visit::Visit;
use serde_json::{Value, json};

/// Another clinic's name for the same thing in a script.
const RIVERSIDE: &str = include_str!("../../fixtures/clinic/riverside.json");
const LOGO: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><script>parent.forged = 1</script><rect width='40' height='20' rx='6' fill='#2a6f97'/></svg>";

/// A visit to a page with these settings beside it.
fn with_settings(settings: &Value) -> (Visit, Folder) {
    let folder = Folder::page();
    folder.write("clinic.json", &settings.to_string());
    folder.write("clinic-riverside.svg", LOGO);
    (Visit::to(Server::of(&folder.0), None), folder)
}

/// Fit for everyone: what is new on a screen is measured as the tour does on all others.
fn for_everyone(visit: &Visit, screen: &str) {
    if Engine::chosen() == Engine::Chromium {
        assert_eq!(visit.axe(&[]), Vec::<String>::new(), "{screen}");
        assert_eq!(visit.small_targets(), Vec::<String>::new(), "{screen}");
        assert!(visit.too_wide_by() <= 0, "{screen}");
    }
}

/// The addresses of all links in the page that lead away from it or dial.
fn links(visit: &Visit) -> Vec<String> {
    const LINKS: &str = "return [...document.querySelectorAll('#iliac a[href]')].map((a) => a.getAttribute('href'))
        .filter((address) => !/^[#.]|^about:blank$/.test(address));";
    visit.script(LINKS, Vec::new())
}

/// Name, picture, colour, country, languages, contact: and telephone and booking only where there are days for a visit.
#[test]
fn what_a_clinic_sets_is_there_and_never_in_the_way_of_help() {
    let mut settings: Value = serde_json::from_str(RIVERSIDE).expect("JSON");
    settings["country"] = json!("GB");
    settings["languages"] = json!(["en"]);
    settings["name"] = json!("<b>River</b> & Söhne");
    let (visit, _folder) = with_settings(&settings);
    let words = &visit.words;
    let seen: (String, f64, String, String, bool, u32) = visit.script(
        "const logo = document.querySelector('.il-clinic__logo');
        return [document.querySelector('.il-clinic__name').textContent, logo.naturalWidth,
            getComputedStyle(document.documentElement).getPropertyValue('--il-brand').trim(),
            document.querySelector('#country').value, 'forged' in window, document.querySelectorAll('#iliac b b, .il-clinic__name *').length];",
        Vec::new(),
    );
    assert_eq!((seen.0.as_str(), seen.3.as_str(), seen.4, seen.5), ("<b>River</b> & Söhne", "GB", false, 0));
    assert!(seen.1 > 0.0, "the picture has not come");
    assert!(["#2a6f97", "rgb(42, 111, 151)"].contains(&seen.2.as_str()), "{}", seen.2);
    assert!(!visit.look().says(words.get("clinic-faults")));
    let language: bool = visit.script("return !!document.querySelector('#iliac #language');", Vec::new());
    assert!(!language, "one language is offered, and there is a choice");
    assert!(links(&visit).contains(&"tel:+15550100123".to_string()), "{:?}", links(&visit));

    let own = ["tel:+15550100199", "https://www.riverside.example/book"];
    for (person, level, there) in [
        ("t01", "self_care", true),
        ("t10", "clinician_soon", true),
        ("t08", "urgent_same_day", false),
        ("t07", "emergency_now", false),
    ] {
        let person = Person::named(person);
        assert_eq!(person.expect, level);
        visit.open();
        visit.until("the program to run", || (visit.peek().program.as_deref() == Some("running")).then_some(()));
        assert_eq!(visit.hurries(&person).heading, words.get(&format!("level-{level}")));
        for_everyone(&visit, level);
        let links = links(&visit);
        for link in own {
            assert_eq!(links.iter().any(|one| one == link), there, "{level}: {links:?}");
        }
        // The emergency number is there, and before anything of the clinic's.
        let emergency = links.iter().position(|one| one == "tel:999").unwrap_or_else(|| panic!("{level}: {links:?}"));
        let clinics = links.iter().position(|one| own.contains(&one.as_str()));
        assert!(clinics.is_none_or(|clinics| emergency < clinics), "{level}: {links:?}");
    }
}

/// A slip in the file costs its field and nothing else, and whoever looks after the page is told where.
#[test]
fn a_bad_file_is_told_of_and_does_no_harm() {
    let bad = json!({
        "version": 1, "name": "River", "phone": "911", "booking": "javascript:alert(1)", "logo": "../x.svg",
        "accent": "red;}*{display:none", "review_link": "data:text/html,x", "country": "XX", "acent": "#112233",
    });
    let (visit, folder) = with_settings(&bad);
    let words = &visit.words;
    visit.press(words.get("clinic-faults"));
    let told = visit.look();
    for (field, flaw) in [
        ("phone", "phone"),
        ("booking", "link"),
        ("logo", "logo"),
        ("accent", "colour"),
        ("review_link", "contact"),
        ("country", "country"),
        ("acent", "unknown"),
    ] {
        let line = format!("{field}: {}", words.get(&format!("clinic-flaw-{flaw}")));
        assert!(told.says(&line), "{line}; {told:#?}");
    }
    for_everyone(&visit, "the start with a bad file");
    let name: String = visit.script("return document.querySelector('.il-clinic__name').textContent;", Vec::new());
    assert_eq!(name, "River");
    visit.hurries(&Person::named("t01"));
    let links = links(&visit);
    assert!(links.iter().all(|link| link.starts_with("tel:") || link.starts_with("https://")), "{links:?}");
    assert!(!visit.offers(words.get("clinic-book")));

    for file in ["", "<!doctype html>", "[1]", "{\"version\":1}}"] {
        folder.write("clinic.json", file);
        visit.come_again();
        assert!(visit.look().says(words.get("clinic-faults")), "{file:?}");
    }
    // Without a file nothing is amiss.
    std::fs::remove_file(folder.0.join("clinic.json")).expect("it is there");
    visit.script::<Vec<bool>>(
        "return caches.keys().then((all) => Promise.all(all.map((name) => caches.delete(name))));",
        Vec::new(),
    );
    visit.come_again();
    assert!(!visit.look().says(words.get("clinic-faults")));
}

/// What has been set last is there without a network too.
#[test]
fn a_clinics_settings_work_without_a_server() {
    if Engine::chosen() != Engine::Chromium {
        return;
    }
    let (mut visit, folder) =
        with_settings(&json!({ "version": 1, "name": "Old name", "logo": "clinic-riverside.svg" }));
    folder
        .write("clinic.json", &json!({ "version": 1, "name": "New name", "logo": "clinic-riverside.svg" }).to_string());
    let seen = |visit: &Visit| -> (String, f64) {
        let logo = "const logo = document.querySelector('.il-clinic__logo');";
        visit.until("the picture", || {
            let seen: (String, f64) = visit.script(
                &format!("{logo} return [document.querySelector('.il-clinic__name').textContent, logo.complete ? logo.naturalWidth : 0];"),
                Vec::new(),
            );
            (seen.1 > 0.0).then_some(seen)
        })
    };
    assert_eq!(seen(&visit).0, "Old name");
    visit.come_again();
    assert_eq!(seen(&visit).0, "New name", "a change waits for no new build");
    visit.server.stop();
    visit.come_again();
    assert_eq!(seen(&visit).0, "New name");
}

/// Two presses, all of it seen, to one origin: and only then.
#[test]
fn a_summary_goes_to_the_clinic_when_the_person_says_so_and_only_then() {
    let mut framed = Framed::start(|origin| json!({ "version": 1, "hosts": [origin], "summary_language": "es" }));
    let visit = framed.visit(Setting { size: Some((390, 700)), ..Setting::default() });
    let words = &visit.words;
    let summaries =
        |visit: &Visit| -> Vec<Value> { heard(visit).into_iter().filter(|m| m["type"] == "summary").collect() };
    visit.out_of_the_frame();
    visit.script::<()>(
        "document.querySelector('iliac-check').addEventListener('iliac-summary', ({ detail }) => window.heard.push({ summary: detail }));
        document.addEventListener('iliac-summary', () => window.heard.push({ summary: 'for everyone' }));",
        Vec::new(),
    );
    visit.into_the_frame("iliac-check");
    let result = visit.hurries(&Person::named("t01"));
    assert_eq!(result.heading, words.get("level-self_care"));
    visit.frame_fits();
    visit.press_on(words.get("page-summary"));
    visit.frame_fits();
    let give = visit.press_on(words.get("give-button"));
    assert_eq!(give.heading, words.get("give-title"));
    assert!(give.says(&framed.origin), "it does not say to whom: {give:#?}");
    visit.frame_fits();
    // No, then.
    visit.to_another_page("the summary", || visit.press(words.get("give-no")));
    visit.out_of_the_frame();
    assert_eq!(summaries(&visit), Vec::<Value>::new(), "sent before it was confirmed");
    visit.into_the_frame("iliac-check");
    visit.frame_fits();
    visit.press_on(words.get("give-button"));
    for_everyone(&visit, "before it is given");
    let shown: String = visit.script("return document.querySelector('#sent').textContent;", Vec::new());
    assert!(shown.lines().count() > 10, "{shown}");
    let as_data: String = visit.script("return document.querySelector('#sent-data').textContent;", Vec::new());
    let as_data: Value = serde_json::from_str(&as_data).expect("JSON");
    assert_eq!(as_data["resourceType"], "Bundle");
    visit.out_of_the_frame();
    assert_eq!(summaries(&visit), Vec::<Value>::new(), "sent before it was confirmed");
    visit.into_the_frame("iliac-check");
    visit.frame_fits();
    visit.press(words.get("give-yes"));
    visit.until("the page to say so", || visit.peek().says(words.get("give-done")).then_some(()));
    assert!(!visit.offers(words.get("give-yes")), "it can be given twice");
    visit.out_of_the_frame();
    let sent = json!({ "iliac": 1, "type": "summary", "version": 1, "text": shown, "fhir": as_data });
    visit.until("the summary", || (!summaries(&visit).is_empty()).then_some(()));
    assert_eq!(summaries(&visit), [sent]);
    let events: Vec<Value> =
        visit.script("return window.heard.filter((h) => h.summary).map((h) => h.summary);", Vec::new());
    assert_eq!(events, [json!({ "version": 1, "text": shown, "fhir": as_data })]);
}

/// With other origins in its settings the page says nothing to this one, and offers nothing.
#[test]
fn a_host_that_the_settings_do_not_name_hears_nothing() {
    let mut framed = Framed::start(|_| json!({ "version": 1, "hosts": ["https://www.other.example"] }));
    let page = framed.page.take().expect("it runs");
    let visit = Visit::to_a_host_that_hears_nothing(page, &format!("{}/", framed.origin));
    let words = &visit.words;
    assert_eq!(visit.hurries(&Person::named("t01")).heading, words.get("level-self_care"));
    // Pretending helps nobody: the event is the page's own, and it knows no origin to send to.
    visit.script::<()>(
        "document.documentElement.dataset.takes = 'http://localhost'; dispatchEvent(new CustomEvent('iliac-give', { detail: { text: 'x' } }));",
        Vec::new(),
    );
    visit.press_on(words.get("page-summary"));
    assert!(!visit.offers(words.get("give-button")));
    visit.out_of_the_frame();
    assert_eq!(heard(&visit), Vec::<Value>::new());
}

/// In an emergency someone is to be called: nothing is offered beside that.
#[test]
fn in_an_emergency_no_summary_is_offered_to_the_clinic() {
    let mut framed = Framed::start(|origin| json!({ "version": 1, "hosts": [origin] }));
    let visit = framed.visit(Setting::default());
    let words = &visit.words;
    assert_eq!(visit.hurries(&Person::named("t07")).heading, words.get("level-emergency_now"));
    visit.frame_fits();
    visit.press_on(words.get("page-summary-staff"));
    assert!(!visit.offers(words.get("give-button")));
}

/// The staff read another language than the person: both are there, for everyone, without a further request.
#[test]
fn a_summary_can_be_read_in_the_clinics_language() {
    let folder = Folder::page();
    folder.write("clinic.json", &json!({ "version": 1, "summary_language": "es" }).to_string());
    let visit = Visit::to(Server::of(&folder.0), None);
    visit.hurries(&Person::named("t01"));
    let asked = visit.server.requests().len();
    visit.press_on(visit.words.get("page-summary"));
    let sheet = |visit: &Visit| -> (String, String) {
        let ask = "const s = document.querySelector('.il-summary__sheet'); return [s.lang, s.innerText];";
        visit.script(ask, Vec::new())
    };
    let english = sheet(&visit);
    assert_eq!(english.0, "en");
    visit.click("#summary-theirs");
    visit.until("the other language", || (sheet(&visit).0 == "es").then_some(()));
    assert_ne!(sheet(&visit).1, english.1);
    visit.until("the choice to have the focus", || (visit.peek().focus == "summary-theirs").then_some(()));
    visit.click("#summary-here");
    visit.until("the first language", || (sheet(&visit) == english).then_some(()));
    assert_eq!(visit.server.requests().len(), asked, "asked for when a summary was read");
}

/// "See for yourself": what it shows is what there is, letter by letter.
#[test]
fn a_person_sees_what_is_kept_and_what_was_asked_for() {
    let visit = Visit::to_the_page(Setting::default());
    let words = &visit.words;
    let about = visit.press_on(words.get("page-about"));
    assert!(!about.says(words.get("see-kept")), "it shows by itself");
    visit.press(words.get("see-show"));
    visit.until("what is kept", || visit.look().says(words.get("see-kept-none")).then_some(()));
    visit.press_on(words.get("page-back"));

    Start(&visit).is_for("<i>Zoë</i>");
    visit.hurries(&Person::named("t01"));
    visit.click("#iliac #keep-check");
    visit.until("the check to be kept", || visit.look().says(words.get("keep-done")).then_some(()));
    visit.press_on(words.get("page-about"));
    visit.press(words.get("see-show"));
    const SHOWN: &str = "return [...document.querySelectorAll('.il-see__text')].map((e) => [e.getAttribute('aria-label'), e.textContent]);";
    const KEPT: &str = "return Object.entries(localStorage).concat(Object.entries(sessionStorage));";
    visit.until("what is kept", || visit.look().says(words.get("see-device")).then_some(()));
    let shown: Vec<(String, String)> = visit.script(SHOWN, Vec::new());
    let kept: Vec<(String, String)> = visit.script(KEPT, Vec::new());
    assert!(!kept.is_empty() && kept.iter().all(|one| shown.contains(one)), "{kept:#?} {shown:#?}");
    let asked = &shown.last().expect("the requests are shown").1;
    let home = visit.address.trim_end_matches('/');
    let listed: Vec<String> = asked.lines().map(|line| line.replacen('.', home, 1)).collect();
    assert_eq!(listed, visit.page_has_asked());
    assert!(listed.iter().any(|one| one.contains(".wasm")) && listed.len() > 5, "{listed:?}");
    visit.press(words.get("see-hide"));
    visit.until("it to be hidden", || (!visit.look().says(words.get("see-device"))).then_some(()));
    visit.ends_quietly();
}
