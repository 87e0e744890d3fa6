//! The lock for shared devices: after it is set nothing of a check lies plain in any store, and whatever happens to a tab in
//! the middle, nothing is lost. What is sealed is opened by another program (`unseal.mjs`), so that the form is proven too.

use std::collections::BTreeMap;

use iliac_e2e::engine::{Engine, Setting};
use iliac_e2e::pages::{History, Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::stores::{Texts, dies_after, fixture, has_died, put, refuses, store, unsealed};
use iliac_e2e::visit::Visit;
use serde_json::{Value, json};

const FIRST: &str = "kettle viola barn seven";
const SECOND: &str = "Ärger mit 3 Schafen";

/// What stands in the texts that are put there, and may stand nowhere once they are sealed. Each has a sign that base64 has
/// not, or is long: a short word stands in sealed bytes by chance, once in some hundred runs.
const CANARIES: [&str; 9] = [
    "My mother",
    "\"Nora",
    "self_care",
    "clinician_soon",
    "saddle-numbness",
    "2026-11-2",
    "iliac.record",
    "iliac.draft",
    "answers",
];

/// Three texts of three kinds, one of them broken and set aside long ago.
fn three() -> Texts {
    BTreeMap::from([
        ("iliac.record.r-1".to_string(), fixture("records/v1-self-care.json")),
        ("iliac.record.r-2".to_string(), fixture("records/v1-someone-else.json")),
        (
            "iliac.aside.old.0".to_string(),
            "{\"schema\":1,\"body\":{\"subject\":\"Nora\"\n \u{e9}\u{1f9b4}   \n".to_string(),
        ),
    ])
}

fn put_all(visit: &Visit, texts: &Texts) {
    texts.iter().for_each(|(key, text)| put(visit, key, text));
}

/// Types and sends the form that has the first of these fields.
fn send(visit: &Visit, fields: &[(&str, &str)]) {
    fields.iter().for_each(|(id, text)| visit.write_into(&format!("#{id}"), text));
    visit.click(&format!("form:has(#{}) button[type=submit]", fields[0].0));
}

fn hears(visit: &Visit, id: &str) {
    visit.until(id, || visit.peek().text.contains(visit.words.get(id)).then_some(()));
}

/// From the page of earlier checks.
fn sets(visit: &Visit, passphrase: &str) {
    visit.press(visit.words.get("lock-offer"));
    send(visit, &[("lock-new", passphrase), ("lock-again", passphrase)]);
}

fn opens(visit: &Visit, passphrase: &str) {
    send(visit, &[("lock-old", passphrase)]);
}

/// All that lies in the stores is sealed, and says nothing of what it is.
fn nothing_is_plain(visit: &Visit) {
    for (key, text) in store(visit, "local").into_iter().chain(store(visit, "session")) {
        assert!(key == "iliac.lock" || key.starts_with("iliac.sealed."), "{key} is plain");
        let value: Value = serde_json::from_str(&text).expect("what is sealed is JSON");
        assert_eq!(value["kind"], json!(if key == "iliac.lock" { "lock" } else { "sealed" }), "{key}");
        for canary in CANARIES {
            assert!(!key.contains(canary) && !text.contains(canary), "{canary} can be read in {key}");
        }
    }
}

#[test]
fn a_lock_seals_everything_and_gives_all_of_it_back() {
    let ana = Person::named("t01");
    let visit = Visit::to_the_page(Setting::default());
    let (words, question, history) = (&visit.words, Question(&visit), History(&visit));
    put_all(&visit, &three());
    // A check under way, too.
    Start(&visit).is_for("Nora");
    Start(&visit).keeps_the_place();
    question.answer(&ana, &Start(&visit).begin());
    question.go_on();
    let before = store(&visit, "local");
    assert_eq!(before.len(), 4, "{before:#?}");

    history.open_hidden();
    visit.press(words.get("lock-offer"));
    for limit in ["lock-lead", "lock-limits", "lock-lost"] {
        assert!(visit.look().says(words.get(limit)), "{limit}");
    }
    send(&visit, &[("lock-new", "too short"), ("lock-again", "too short")]);
    hears(&visit, "lock-short");
    send(&visit, &[("lock-new", FIRST), ("lock-again", SECOND)]);
    hears(&visit, "lock-differ");
    assert_eq!(store(&visit, "local"), before, "nothing has happened yet");
    send(&visit, &[("lock-new", FIRST), ("lock-again", FIRST)]);
    hears(&visit, "lock-done");
    nothing_is_plain(&visit);
    assert_eq!(unsealed(&store(&visit, "local"), FIRST), Some(before.clone()));
    assert_eq!(unsealed(&store(&visit, "local"), SECOND), None);

    // Open, all is as ever.
    history.show();
    assert_eq!(history.count(), 2, "two people");
    visit.press(words.get("lock-now"));
    // The check that was under way lies under the lock, and goes from the screen with the rest.
    hears(&visit, "place-locked");
    let text = visit.whole_text();
    assert!(!text.contains("My mother") && !text.contains("Nora"));

    visit.reload();
    let start = visit.look();
    assert!(start.says(words.get("place-locked")) && !start.says(words.get("place-title")), "{start:#?}");
    history.open_hidden();
    opens(&visit, SECOND);
    hears(&visit, "lock-wrong");
    assert_eq!(unsealed(&store(&visit, "local"), FIRST), Some(before), "a wrong passphrase changes nothing");
    opens(&visit, FIRST);
    hears(&visit, "lock-opened");
    let start = visit.press_on(words.get("page-name"));
    assert!(start.says(words.get("place-title")), "the check that was left: {start:#?}");
    let next = visit.press_on(words.get("place-go-on"));

    // What is kept from here on is sealed as well.
    question.to_the_result(&ana, next);
    nothing_is_plain(&visit);
    visit.click("#iliac #keep-check");
    hears(&visit, "keep-done");
    nothing_is_plain(&visit);
    let kept = unsealed(&store(&visit, "local"), FIRST).expect("the passphrase is the same");
    // The three of before, the check that has ended, and the diary of its plan.
    assert!(kept.len() == 5 && kept.values().any(|text| text.contains("\"subject\":\"Nora\",\"date\"")), "{kept:#?}");
    assert!(store(&visit, "session").is_empty(), "the finished check has no place any more");
    visit.ends_quietly();
}

#[test]
#[ignore = "a rare condition: make audit"]
fn a_changed_passphrase_and_no_lock_any_more_lose_nothing() {
    let visit = Visit::to_the_page(Setting::default());
    let words = &visit.words;
    put_all(&visit, &three());
    History(&visit).open_hidden();
    sets(&visit, FIRST);
    hears(&visit, "lock-done");
    let keys = |texts: &Texts| {
        let mut keys: Vec<Value> = texts
            .iter()
            .filter(|(key, _)| *key != "iliac.lock")
            .map(|(_, text)| serde_json::from_str::<Value>(text).expect("JSON")["key"].clone())
            .collect();
        keys.dedup();
        keys
    };
    let old = store(&visit, "local");

    visit.press(words.get("lock-change"));
    send(&visit, &[("lock-old", SECOND), ("lock-new", SECOND), ("lock-again", SECOND)]);
    hears(&visit, "lock-wrong");
    assert_eq!(store(&visit, "local"), old, "whoever does not know the passphrase cannot change it");
    send(&visit, &[("lock-old", FIRST), ("lock-new", SECOND), ("lock-again", SECOND)]);
    hears(&visit, "lock-changed");
    let new = store(&visit, "local");
    assert_eq!(unsealed(&new, SECOND), Some(three()));
    assert_eq!(unsealed(&new, FIRST), None);
    assert!(keys(&new).len() == 1 && keys(&new) != keys(&old), "all is sealed anew: {:?}", keys(&new));

    visit.press(words.get("lock-remove"));
    send(&visit, &[("lock-to-remove", FIRST)]);
    hears(&visit, "lock-wrong");
    send(&visit, &[("lock-to-remove", SECOND)]);
    hears(&visit, "lock-removed");
    assert_eq!(store(&visit, "local"), three(), "byte for byte as before");
    visit.ends_quietly();
}

/// Killed after the first write, after the second, and so on: then the page is opened again, and all is still there; once
/// it is unlocked nothing is plain any more.
#[test]
#[ignore = "a rare condition: make audit"]
fn a_tab_that_is_killed_while_it_seals_loses_nothing() {
    let visit = Visit::to_the_page(Setting::default());
    let mut died = 0;
    for writes in 0.. {
        begin_anew(&visit, &three());
        dies_after(&visit, writes);
        sets(&visit, FIRST);
        let killed = is_over(&visit, "lock-done");
        visit.reload();
        let now = store(&visit, "local");
        if now.contains_key("iliac.lock") {
            History(&visit).open_hidden();
            opens(&visit, FIRST);
            hears(&visit, "lock-opened");
            nothing_is_plain(&visit);
            assert_eq!(unsealed(&store(&visit, "local"), FIRST), Some(three()), "after {writes} writes");
        } else {
            assert_eq!(now, three(), "after {writes} writes");
        }
        if !killed {
            break;
        }
        died += 1;
    }
    assert!(died >= 7, "a head, three texts sealed and three plain ones gone are seven writes: {died}");
}

#[test]
#[ignore = "a rare condition: make audit"]
fn a_tab_that_is_killed_while_the_passphrase_changes_loses_nothing() {
    let visit = Visit::to_the_page(Setting::default());
    let sealed = locked(&visit);
    let mut died = 0;
    for writes in 0.. {
        begin_anew(&visit, &sealed);
        opens(&visit, FIRST);
        hears(&visit, "lock-opened");
        dies_after(&visit, writes);
        visit.press(visit.words.get("lock-change"));
        send(&visit, &[("lock-old", FIRST), ("lock-new", SECOND), ("lock-again", SECOND)]);
        let killed = is_over(&visit, "lock-changed");
        visit.reload();
        nothing_is_plain(&visit);
        let now = store(&visit, "local");
        let passphrase = if unsealed(&now, FIRST).is_some() { FIRST } else { SECOND };
        assert_eq!(unsealed(&now, passphrase), Some(three()), "after {writes} writes");
        History(&visit).open_hidden();
        opens(&visit, passphrase);
        hears(&visit, "lock-opened");
        assert_eq!(unsealed(&store(&visit, "local"), passphrase), Some(three()), "after {writes} writes");
        if !killed {
            break;
        }
        died += 1;
    }
    assert!(died >= 4, "a head and three texts are four writes: {died}");
}

#[test]
#[ignore = "a rare condition: make audit"]
fn a_tab_that_is_killed_while_the_lock_is_taken_away_loses_nothing() {
    let visit = Visit::to_the_page(Setting::default());
    let sealed = locked(&visit);
    let mut died = 0;
    for writes in 0.. {
        begin_anew(&visit, &sealed);
        opens(&visit, FIRST);
        hears(&visit, "lock-opened");
        dies_after(&visit, writes);
        visit.press(visit.words.get("lock-remove"));
        send(&visit, &[("lock-to-remove", FIRST)]);
        let killed = is_over(&visit, "lock-removed");
        visit.reload();
        let now = store(&visit, "local");
        if now.contains_key("iliac.lock") {
            History(&visit).open_hidden();
            opens(&visit, FIRST);
            hears(&visit, "lock-opened");
            nothing_is_plain(&visit);
            assert_eq!(unsealed(&store(&visit, "local"), FIRST), Some(three()), "after {writes} writes");
        } else {
            assert_eq!(now, three(), "after {writes} writes");
        }
        if !killed {
            break;
        }
        died += 1;
    }
    assert!(died >= 7, "three texts plain, three sealed ones gone and a head are seven writes: {died}");
}

/// Other texts in the store, and the page of earlier checks anew.
fn begin_anew(visit: &Visit, texts: &Texts) {
    visit.script::<Value>("localStorage.clear(); sessionStorage.clear(); return null;", Vec::new());
    put_all(visit, texts);
    visit.reload();
    History(visit).open_hidden();
}

/// The three texts under a lock.
fn locked(visit: &Visit) -> Texts {
    begin_anew(visit, &three());
    sets(visit, FIRST);
    hears(visit, "lock-done");
    store(visit, "local")
}

/// Waits until the end, or until the tab counts as killed and has nothing more to do; whether it was killed.
fn is_over(visit: &Visit, well: &str) -> bool {
    let words = &visit.words;
    visit.until("an end", || {
        let text = visit.peek().text;
        let said = |id: &str| text.contains(words.get(id));
        (!said("lock-busy")
            && (said(well) || ["lock-no-room", "lock-damaged", "lock-elsewhere"].iter().any(|id| said(id))))
        .then_some(())
    });
    has_died(visit)
}

/// Two tabs with one lock: what one keeps the other sees, what one deletes is gone in the other, and a lock that one sets
/// shuts the other.
#[test]
#[ignore = "a rare condition: make audit"]
fn two_tabs_share_a_lock() {
    let ana = Person::named("t01");
    let visit = Visit::to_the_page(Setting::default());
    let (words, question, history) = (&visit.words, Question(&visit), History(&visit));
    put(&visit, "iliac.record.r-1", &fixture("records/v1-self-care.json"));
    // The first has a check under way, whose place is kept.
    Start(&visit).keeps_the_place();
    question.answer(&ana, &Start(&visit).begin());
    let site = question.go_on();
    let one = visit.opens_another_tab();
    history.open();
    sets(&visit, FIRST);
    hears(&visit, "lock-done");
    nothing_is_plain(&visit);

    let two = visit.goes_to_tab(&one);
    visit.until("the first tab to shut", || visit.peek().text.contains(words.get("place-locked")).then_some(()));
    assert!(site.asks("pain-site") && visit.peek().fields.iter().all(|field| field.name != "pain-site"));
    history.open_hidden();
    opens(&visit, FIRST);
    hears(&visit, "lock-opened");
    let start = visit.press_on(words.get("page-name"));
    assert!(start.says(words.get("place-title")), "{start:#?}");
    let next = visit.press_on(words.get("place-go-on"));
    question.to_the_result(&ana, next);
    visit.click("#iliac #keep-check");
    hears(&visit, "keep-done");

    // The second sees it without being loaded anew, and deletes both.
    visit.goes_to_tab(&two);
    visit.until("both checks", || (history.count() == 2).then_some(()));
    for left in [1, 0] {
        visit.click("#iliac main .il-history .il-link--grave");
        visit.press(words.get("button-delete-sure"));
        visit.until("one to go", || (history.count() == left).then_some(()));
    }
    assert_eq!(store(&visit, "local").keys().collect::<Vec<_>>(), ["iliac.lock"]);

    // Another passphrase, set in the second, shuts the first.
    visit.press(words.get("lock-change"));
    send(&visit, &[("lock-old", FIRST), ("lock-new", SECOND), ("lock-again", SECOND)]);
    hears(&visit, "lock-changed");
    visit.goes_to_tab(&one);
    history.open_hidden();
    hears(&visit, "lock-shut");
    opens(&visit, FIRST);
    hears(&visit, "lock-wrong");
    opens(&visit, SECOND);
    hears(&visit, "lock-opened");
    visit.goes_to_tab(&two);
}

/// Someone goes away and leaves the page open.
#[test]
#[ignore = "a rare condition: make audit"]
fn the_lock_shuts_by_itself() {
    if Engine::chosen() == Engine::Firefox {
        eprintln!("not run: scripts of Firefox's driver have a clock of their own and cannot turn on the page's");
        return;
    }
    let ana = Person::named("t01");
    let visit = Visit::to_the_page(Setting::default());
    let (words, question, history) = (&visit.words, Question(&visit), History(&visit));
    put_all(&visit, &three());
    let later = |minutes: u32| {
        const LATER: &str = "const real = Date.now; Date.now = () => real() + arguments_0 * 60000; return null;";
        visit.script::<Value>(&LATER.replace("arguments_0", &minutes.to_string()), Vec::new());
    };
    history.open_hidden();
    sets(&visit, FIRST);
    hears(&visit, "lock-done");
    history.show();
    visit.press("My mother");
    visit.until("her checks", || (history.count() == 1).then_some(()));
    history.open_first();
    later(4);
    visit.keys(" ");
    assert!(visit.look().says("My mother"), "four minutes are not five");
    later(6);
    visit.until("the lock to shut", || visit.peek().text.contains(words.get("lock-shut")).then_some(()));
    assert!(!visit.whole_text().contains("My mother"));

    // A check that lies in the store goes from the screen too; one that is kept nowhere stays, as it would be lost.
    opens(&visit, FIRST);
    hears(&visit, "lock-opened");
    visit.press_on(words.get("page-name"));
    Start(&visit).is_for("Nora");
    let about_you = Start(&visit).begin();
    question.answer(&ana, &about_you);
    question.go_on();
    later(6);
    visit.until("the lock to shut", || (!visit.offers(words.get("lock-now"))).then_some(()));
    assert!(visit.look().asks("pain-site"));
    history.open_hidden();
    opens(&visit, FIRST);
    hears(&visit, "lock-opened");
    visit.press_on(words.get("page-name"));
    visit.click("#iliac label:has(#keep)");
    let site = visit.press_on(words.get("button-go-on"));
    question.answer(&ana, &site);
    question.go_on();
    nothing_is_plain(&visit);
    later(6);
    let start = visit.until("the start page", || {
        Some(visit.peek())
            .filter(|look| look.heading == words.get("start-title") && look.says(words.get("place-locked")))
    });
    assert!(!visit.whole_text().contains("Nora") && visit.offers(words.get("button-start")), "{start:#?}");
}

/// The passphrase is gone: said as it is, a file to take along that the passphrase still opens, and all anew.
#[test]
fn whoever_forgot_the_passphrase_can_begin_anew() {
    let visit = Visit::to_the_page(Setting::default());
    let (words, history) = (&visit.words, History(&visit));
    locked(&visit);
    visit.reload();
    history.open_hidden();
    visit.press(words.get("lock-forgot"));
    assert!(visit.look().says(words.get("lock-forgot-help")));
    let file = saved_by(&visit, words.get("lock-save"));
    assert_eq!((&file["kind"], &file["schema"]), (&json!("iliac-locked"), &json!(1)));
    let texts: Texts = serde_json::from_value(file["texts"].clone()).expect("texts by their keys");
    assert_eq!(unsealed(&texts, FIRST), Some(three()));

    visit.press(words.get("lock-anew"));
    assert!(visit.look().says(words.get("lock-anew-question")));
    visit.press(words.get("button-delete-all-sure"));
    visit.until("all to be gone", || store(&visit, "local").is_empty().then_some(()));
    visit.until("a lock to be offered", || visit.offers(words.get("lock-offer")).then_some(()));

    // The passphrase has come back to them: so do the checks, beside what is kept now, and nothing is written over.
    let others = "{\"schema\":1,\"other\":true";
    put(&visit, "iliac.aside.old.0", others);
    visit.press(words.get("lock-back"));
    const CHOOSE: &str = "
        const files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'iliac-locked.json'));
        document.getElementById('lock-file').files = files.files;
        return null;";
    let choose = |text: &str| visit.script::<Value>(CHOOSE, vec![json!(text)]);
    let hostile = ["", "{}", "[[[[", "{\"kind\":\"iliac-locked\",\"texts\":{\"iliac.lock\":\"{}\"}}"];
    for bad in hostile {
        choose(bad);
        send(&visit, &[("lock-from-file", FIRST)]);
        hears(&visit, "lock-not-ours");
    }
    choose(&file.to_string());
    send(&visit, &[("lock-from-file", SECOND)]);
    hears(&visit, "lock-wrong");
    send(&visit, &[("lock-from-file", FIRST)]);
    hears(&visit, "lock-is-back");
    let mut now = store(&visit, "local");
    assert_eq!(now.remove("iliac.aside.old.0").as_deref(), Some(others));
    let back: Vec<String> = now.into_values().collect();
    assert!(back.len() == 3 && three().values().all(|text| back.contains(text)), "{back:#?}");
    visit.ends_quietly();
}

/// Presses what saves a file; what would be in it.
fn saved_by(visit: &Visit, words: &str) -> Value {
    const STAND_IN: &str = "
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return make.call(URL, blob); };
        HTMLAnchorElement.prototype.click = function () {};
        return null;";
    visit.script::<Value>(STAND_IN, Vec::new());
    visit.press(words);
    let text = visit.until("the file", || visit.script::<Option<String>>("return window.saved ?? null;", Vec::new()));
    serde_json::from_str(&text).expect("the file is JSON")
}

/// What schema 1 has left on someone's disk, made by another program; and what someone has tampered with.
#[test]
#[ignore = "a rare condition: make audit"]
fn old_locks_open_and_hostile_ones_do_no_harm() {
    let visit = Visit::to_the_page(Setting::default());
    let (words, history) = (&visit.words, History(&visit));
    let shipped: Texts = serde_json::from_str(&fixture("sealed/v1.json")).expect("JSON");
    begin_anew(&visit, &shipped);
    // Typed on a keyboard that writes a letter and its dots apart.
    opens(&visit, "kettle viola A\u{308}1 barn");
    hears(&visit, "lock-opened");
    history.show();
    assert_eq!(history.count(), 1);
    visit.until("her check", || visit.peek().text.contains(words.get("level-clinician_soon")).then_some(()));

    // Moved to another name, and with one letter changed: neither opens, both stay as they are, and it is said.
    let text = &shipped["iliac.sealed.1-1"];
    let mut changed: Value = serde_json::from_str(text).expect("JSON");
    let letters = changed["text"].as_str().expect("a text").to_string();
    changed["text"] = json!(format!("{}{}", if letters.starts_with('A') { "B" } else { "A" }, &letters[1..]));
    let mut tampered = shipped.clone();
    tampered.insert("iliac.sealed.2-2".into(), text.clone());
    tampered.insert("iliac.sealed.3-3".into(), changed.to_string());
    tampered.insert("iliac.sealed.4-4".into(), "{\"schema\":1,\"kind\":\"sealed\",\"key\":\"__proto__\"".into());
    begin_anew(&visit, &tampered);
    opens(&visit, "kettle viola Ä1 barn");
    hears(&visit, "lock-opened");
    history.show();
    hears(&visit, "error-storage-unreadable");
    assert_eq!(history.count(), 1);
    assert_eq!(store(&visit, "local"), tampered, "nothing was touched");

    // A head that would take hours, or is none.
    let head = |what: &str, new: Value| {
        let mut head: Value = serde_json::from_str(&shipped["iliac.lock"]).expect("JSON");
        head[what] = new;
        head.to_string()
    };
    for (bad, said) in [
        (head("iterations", json!(4_000_000_000_u32)), "lock-damaged"),
        (head("iterations", json!(1000)), "lock-damaged"),
        (head("schema", json!(2)), "lock-newer"),
        ("{\"schema\":1,".to_string(), "lock-damaged"),
        ("\u{0}<img src=x onerror=alert(1)>".to_string(), "lock-damaged"),
    ] {
        let mut texts = shipped.clone();
        texts.insert("iliac.lock".into(), bad);
        begin_anew(&visit, &texts);
        opens(&visit, "kettle viola Ä1 barn");
        hears(&visit, said);
        assert_eq!(store(&visit, "local"), texts, "nothing was touched");
    }
    visit.ends_quietly();
}

/// Where there is no room to seal, nothing is lost, and it is said.
#[test]
#[ignore = "a rare condition: make audit"]
fn a_full_store_stops_the_lock_and_loses_nothing() {
    let visit = Visit::to_the_page(Setting::default());
    begin_anew(&visit, &three());
    refuses(&visit, "iliac.sealed.", "full");
    sets(&visit, FIRST);
    hears(&visit, "lock-no-room");
    let mut now = store(&visit, "local");
    assert!(now.remove("iliac.lock").is_some());
    assert_eq!(now, three());
    visit.reload();
    History(&visit).open_hidden();
    opens(&visit, FIRST);
    hears(&visit, "lock-opened");
    nothing_is_plain(&visit);
    assert_eq!(unsealed(&store(&visit, "local"), FIRST), Some(three()));
    visit.ends_quietly();
}

/// A page that came by plain http has no WebCrypto: it says so, and all else works.
#[test]
#[ignore = "a rare condition: make audit"]
fn without_webcrypto_there_is_no_lock() {
    if Engine::chosen() != Engine::Chromium {
        eprintln!("not run: only Chromium's driver can take WebCrypto away before the page is loaded");
        return;
    }
    let visit = Visit::to_the_page(Setting::default());
    const NONE: &str = "Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });";
    visit.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": NONE }));
    begin_anew(&visit, &three());
    visit.press(visit.words.get("lock-offer"));
    hears(&visit, "lock-no-crypto");
    History(&visit).show();
    assert_eq!(History(&visit).count(), 2);
    visit.ends_quietly();
}
