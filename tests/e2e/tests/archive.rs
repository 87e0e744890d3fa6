//! Everything saved as one file and brought in again, by hand in a real browser; what happens to files that are not what
//! they should be.

use std::collections::BTreeMap;
use std::path::PathBuf;

use iliac_e2e::engine::{Engine, Setting};
use iliac_e2e::pages::History;
use iliac_e2e::target;
use iliac_e2e::visit::Visit;
use serde_json::{Value, json};

const FIELD: &str = "#archive-file";

/// Saved by two presses, brought in by a choice and a press: all of it comes back, and twice is once.
#[test]
fn everything_is_saved_and_brought_in_again() {
    let visit = Visit::to_the_page(Setting::default());
    let words = &visit.words;
    stand_in(&visit);
    for (key, text) in kept() {
        put(&visit, key, &text);
    }
    // Not before a press: others may see the screen.
    let hidden = History(&visit).open_hidden();
    assert!(!hidden.says(words.get("archive-title")), "{hidden:#?}");
    History(&visit).show();
    visit.press(words.get("archive-save"));
    visit.until("the page to say so", || visit.look().says(words.get("archive-saved")).then_some(()));
    let before = store(&visit);
    let saved = visit.until("the file", || visit.script::<Option<String>>("return window.iliacSaved;", Vec::new()));
    let value: Value = serde_json::from_str(&saved).expect("JSON");
    assert_eq!(value["kept"].as_array().map(Vec::len), Some(kept().len()));

    // Where it came from there is nothing to add.
    let file = file("mine.json", saved.as_bytes());
    choose(&visit, &file);
    says(&visit, "archive-nothing-new");
    assert!(!visit.offers(words.get("archive-add")));
    assert_eq!(store(&visit), before);

    // On another device it is looked into first, and then it is there, each text as it was.
    visit.script::<()>("localStorage.clear();", Vec::new());
    choose(&visit, &file);
    visit.until("the choice", || visit.offers(words.get("archive-add")).then_some(()));
    let shown = visit.look();
    assert!(shown.says("2 new checks") && shown.says("1 other new thing"), "{shown:#?}");
    assert!(store(&visit).is_empty(), "nothing is kept before the press");
    visit.press(words.get("archive-not-now"));
    says(&visit, "archive-let-be");
    assert!(store(&visit).is_empty());
    choose(&visit, &file);
    visit.until("the choice", || visit.offers(words.get("archive-add")).then_some(()));
    visit.press(words.get("archive-add"));
    says(&visit, "archive-added");
    assert_eq!(store(&visit), before);
    assert!(visit.look().says("Grandfather"), "{:#?}", visit.look());
    visit.ends_quietly();
}

/// Whatever the file is: one clear sentence, nothing kept, nothing lost, nothing run.
#[test]
fn other_files_are_refused_and_change_nothing() {
    let visit = Visit::to_the_page(Setting::default());
    put(&visit, "iliac.record.a", &check("a", "me").to_string());
    let before = store(&visit);
    History(&visit).open();
    let whole = json!({ "format": "iliac archive", "version": 1, "app": "0.1.0", "knowledge_version": "1",
        "saved_on": "2026-11-26", "kept": [{ "kind": "record", "name": "b", "value": check("b", "Anna") }] })
    .to_string();
    let single = check("c", "me").to_string();
    let bad: [(&str, Vec<u8>, &str); 8] = [
        ("huge.json", vec![b' '; 50_000_000], "archive-too-large"),
        ("empty.json", Vec::new(), "archive-empty-file"),
        ("picture.json", vec![0x89, b'P', b'N', b'G', 0xFF], "archive-foreign"),
        ("page.json", b"<script>window.iliacRan = 1</script>".to_vec(), "archive-foreign"),
        ("cut.json", whole.as_bytes()[..whole.len() / 2].to_vec(), "archive-cut-off"),
        ("deep.json", "[".repeat(1_000_000).into_bytes(), "archive-damaged"),
        ("newer.json", whole.replace("\"version\":1", "\"version\":2").into_bytes(), "archive-newer"),
        ("single.json", single.into_bytes(), "archive-single"),
    ];
    for (name, bytes, message) in bad {
        choose(&visit, &file(name, &bytes));
        says(&visit, message);
        assert_eq!(store(&visit), before, "{name}");
    }
    // Script in a text is shown as text, and only as that.
    let label = "<img src=x onerror='window.iliacRan=1'>";
    choose(&visit, &file("script.json", whole.replace("Anna", label).as_bytes()));
    visit.until("the choice", || visit.offers(visit.words.get("archive-add")).then_some(()));
    visit.press(visit.words.get("archive-add"));
    says(&visit, "archive-added");
    visit.press(visit.words.get("history-other"));
    visit.until("the people", || visit.look().says(label).then_some(()));
    assert_eq!(visit.script::<Value>("return window.iliacRan ?? null;", Vec::new()), Value::Null);
    assert_eq!(store(&visit).len(), 2);
    visit.ends_quietly();
}

/// The store is full in the middle: what was written of the file goes again, what was there stays.
#[test]
fn a_full_store_undoes_what_was_begun() {
    let visit = Visit::to_the_page(Setting::default());
    put(&visit, "iliac.record.a", &check("a", "me").to_string());
    let before = store(&visit);
    History(&visit).open();
    let many: Vec<Value> = (0..5)
        .map(|n| json!({ "kind": "record", "name": format!("n-{n}"), "value": check(&format!("n-{n}"), &format!("Person {n}")) }))
        .collect();
    let text = json!({ "format": "iliac archive", "version": 1, "app": "0.1.0", "knowledge_version": "1",
        "saved_on": "2026-11-26", "kept": many });
    choose(&visit, &file("many.json", text.to_string().as_bytes()));
    visit.until("the choice", || visit.offers(visit.words.get("archive-add")).then_some(()));
    let full = "const set = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, text) {
            if (key === 'iliac.record.n-3') throw new DOMException('full', 'QuotaExceededError');
            set.call(this, key, text);
        };";
    visit.script::<()>(full, Vec::new());
    visit.press(visit.words.get("archive-add"));
    says(&visit, "archive-full");
    assert_eq!(store(&visit), before);
    visit.ends_quietly();
}

/// Where the browser keeps nothing the page says so, and takes no file in.
#[test]
fn without_a_store_it_says_so() {
    if Engine::chosen() == Engine::Webkit {
        eprintln!("not run: WebKitGTK's driver cannot forbid the store");
        return;
    }
    let visit = Visit::to_the_page(Setting { no_store: true, ..Setting::default() });
    let words = &visit.words;
    History(&visit).open();
    visit.press(words.get("archive-save"));
    says(&visit, "archive-denied");
    let text = json!({ "format": "iliac archive", "version": 1, "app": "0.1.0", "knowledge_version": "1",
        "saved_on": "2026-11-26", "kept": [{ "kind": "record", "name": "b", "value": check("b", "me") }] });
    visit.reload();
    History(&visit).open();
    choose(&visit, &file("denied.json", text.to_string().as_bytes()));
    says(&visit, "archive-denied");
}

fn kept() -> [(&'static str, String); 3] {
    let draft = json!({ "schema": 1, "kind": "draft", "app": "0.1.0", "knowledge_version": "1", "body": {
        "started": 1, "subject": "me", "country": "GB", "answers": { "age": 34 } } });
    [
        ("iliac.record.2026-11-21-001", check("2026-11-21-001", "me").to_string()),
        ("iliac.record.2026-11-21-002", check("2026-11-21-002", "Grandfather").to_string()),
        ("iliac.draft.d-1", draft.to_string()),
    ]
}

fn check(id: &str, subject: &str) -> Value {
    json!({ "schema": 1, "app": "0.1.0", "knowledge_version": "2026.11.1", "saved_on": "2026-11-21", "body": {
        "id": id, "subject": subject, "date": "2026-11-21", "country": "US", "answers": { "age": 34 },
        "disposition": "self_care", "within_days": null, "rules": [], "patterns": [], "plan": null, "complete": true } })
}

fn put(visit: &Visit, key: &str, text: &str) {
    visit.script::<Value>("localStorage.setItem(arguments[0], arguments[1]);", vec![json!(key), json!(text)]);
}

fn store(visit: &Visit) -> BTreeMap<String, String> {
    visit.script("return { ...localStorage };", Vec::new())
}

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = target().join("archive-files");
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(name);
    std::fs::write(&path, bytes).expect("a file");
    path
}

/// Chooses a file; a word on the one before is forgotten first, so that it is not taken for the answer.
fn choose(visit: &Visit, path: &std::path::Path) {
    visit.script::<()>("document.getElementById('archive-said')?.replaceChildren();", Vec::new());
    visit.choose_file(FIELD, path);
}

fn says(visit: &Visit, message: &str) {
    visit.until(message, || visit.look().says(visit.words.get(message)).then_some(()));
}

/// Catches what is saved, since a headless browser asks nobody where to.
fn stand_in(visit: &Visit) {
    let script = "
        window.iliacSaved = null;
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { blob.text().then((text) => { window.iliacSaved = text; }); return make.call(URL, blob); };
        HTMLAnchorElement.prototype.click = function () {};";
    visit.script::<()>(script, Vec::new());
}
