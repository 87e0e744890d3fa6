//! The summary for a clinician in a real browser: opened, taken along in each way that there is, printed on one sheet.

use iliac_e2e::engine::{Engine, Setting};
use iliac_e2e::pages::{Question, Start};
use iliac_e2e::pdf;
use iliac_e2e::person::Person;
use iliac_e2e::root;
use iliac_e2e::visit::Visit;
use serde_json::{Value, json};

/// Width and height in centimetres.
const SHEETS: [(&str, (f64, f64)); 2] = [("A4", (21.0, 29.7)), ("US Letter", (21.59, 27.94))];
/// The smallest letters on paper, in CSS pixels: 8.5 points.
const SMALLEST: f64 = 8.5 * 96.0 / 72.0;

/// Ids of those whose summaries are the longest, longest first (`tests/summary.rs` of the package keeps the list).
fn longest() -> Vec<String> {
    let list = std::fs::read_to_string(root().join("tests/fixtures/longest-summaries.txt")).expect("the list");
    let ids: Vec<String> = list.lines().map(str::to_string).collect();
    assert!(ids.len() >= 30, "{ids:?}");
    ids
}

/// The longest of them all is the one to try: opened from the result, copied, shared, saved, printed, left again.
#[test]
fn a_summary_is_taken_along_and_fits_on_one_sheet() {
    let person = Person::named(&longest()[0]);
    let visit = Visit::to_the_page(Setting::default());
    let (words, question) = (&visit.words, Question(&visit));
    let begun = Start(&visit).begin();
    let result = question.to_any_result(&person, begun);
    // The whole result takes some sheets, of which none is empty or of folded words alone.
    if Engine::chosen() != Engine::Webkit {
        let sheets = pdf::pages(&visit.print(SHEETS[0].1));
        assert!((2..=4).contains(&sheets), "the result takes {sheets} sheets");
    }
    stand_ins(&visit);
    let summary = visit.press_on(words.get("page-summary"));
    assert_eq!(summary.heading, words.get("page-summary"));
    assert_eq!(summary.title, words.with("page-title", words.get("page-title-summary")));
    for heading in ["flags", "complaint", "function", "history", "patterns", "advised"] {
        assert!(summary.says(words.get(&format!("summary-{heading}"))), "{heading}: {summary:#?}");
    }
    assert!(summary.says(words.get("not-reviewed")) && summary.says(words.get("summary-denied")), "{summary:#?}");
    assert_eq!(taken(&visit), json!({ "copied": null, "shared": null, "saved": null, "revoked": 0 }), "unasked");

    // Copied: every line that is shown, in its words.
    visit.press(words.get("page-summary-copy"));
    visit.until("the page to say so", || visit.look().says(words.get("page-summary-copied")).then_some(()));
    let copied = taken(&visit)["copied"].as_str().expect("a text").to_string();
    let lines: Vec<(String, Vec<String>)> = visit.script(
        "return [...document.querySelectorAll('.il-summary dl > div')].map((row) =>
            [row.querySelector('dt').textContent,
             [...row.querySelectorAll('dd > span')].map((s) => s.textContent).concat(
                row.querySelector('dd > span') ? [] : [row.querySelector('dd').textContent])]);",
        Vec::new(),
    );
    assert!(lines.len() > 20, "{lines:?}");
    // What a rule rests on stands behind it: the page has the names of its sources from a file.
    let (_, rules) = lines.iter().find(|(label, _)| label == words.get("summary-label-rules")).expect("the rules");
    assert!(
        rules.iter().all(|rule| rule.ends_with(']') && !rule.contains(": ]") && !rule.contains(": ;")),
        "{rules:?}"
    );
    for (label, said) in lines {
        assert!(copied.contains(&format!("- {label}: {}\n", said.join("; "))), "{label}: {said:?}\n{copied}");
    }
    // Handed to another app, and saved: the same text, and nothing stays in the page's memory.
    visit.press(words.get("page-summary-share"));
    visit.until("the text to be shared", || (taken(&visit)["shared"] == copied.as_str()).then_some(()));
    visit.press(words.get("page-summary-file"));
    visit.until("the text to be saved", || (taken(&visit)["saved"] == copied.as_str()).then_some(()));
    visit.until("the page to forget the file", || (taken(&visit)["revoked"] == 1).then_some(()));

    // Where the clipboard is refused there is a text to copy by hand, marked from end to end.
    visit.script::<Value>("window.iliacTaken.refuses = true; return null;", Vec::new());
    visit.press(words.get("page-summary-copy"));
    let by_hand = "const field = document.getElementById('summary-text');
        return document.activeElement === field ? field?.value.slice(field.selectionStart, field.selectionEnd) : '';";
    visit.until("the text to be marked", || (visit.script::<String>(by_hand, Vec::new()) == copied).then_some(()));
    assert!(visit.look().says(words.get("page-summary-by-hand")));

    fits(&visit, "the longest");
    let back = visit.press_on(words.get("page-back"));
    assert_eq!(back.text, result.text, "the result is another one now");
    visit.ends_quietly();
}

/// In an emergency one press shows the staff what they need, and one press leads back to the number.
#[test]
fn the_staff_are_shown_an_emergency_on_one_sheet() {
    let marco = Person::named("t07");
    let visit = Visit::to_the_page(Setting::default());
    let (words, question) = (&visit.words, Question(&visit));
    let begun = Start(&visit).begin();
    let emergency = question.to_any_result(&marco, begun);
    assert_eq!(emergency.heading, words.get("level-emergency_now"));
    // Nothing of it is there to read before it is opened.
    let term = words.get("summary-saddle-numbness");
    assert!(!visit.whole_text().contains(term));
    let staff = visit.press_on(words.get("page-summary-staff"));
    assert!(staff.says(term) && staff.says(words.get("summary-present")), "{staff:#?}");
    assert!(staff.says(words.get("summary-not-asked")), "an interview that stopped leaves things unasked: {staff:#?}");
    assert!(!staff.says(words.get("summary-patterns")), "{staff:#?}");
    fits(&visit, "t07");
    assert_eq!(visit.press_on(words.get("page-back")).heading, words.get("level-emergency_now"));
    visit.ends_quietly();
}

/// All thirty take minutes: `make audit` prints them.
#[test]
#[ignore = "minutes: cargo test --test summary -- --ignored"]
fn the_thirty_longest_fit_on_one_sheet() {
    if Engine::chosen() != Engine::Chromium {
        eprintln!("not run: one engine is enough for all of them");
        return;
    }
    let visit = Visit::to_the_page(Setting::default());
    for id in longest() {
        let person = Person::named(&id);
        let begun = Start(&visit).begin();
        Question(&visit).to_any_result(&person, begun);
        visit.press_on(visit.words.get("page-summary"));
        fits(&visit, &id);
        visit.reload();
    }
}

/// One sheet of either size, and no letter on it too small to read.
fn fits(visit: &Visit, who: &str) {
    if Engine::chosen() == Engine::Webkit {
        eprintln!("not printed: WebKitGTK's driver cannot");
        return;
    }
    for (name, size) in SHEETS {
        assert_eq!(pdf::pages(&visit.print(size)), 1, "{who}: sheets of {name}");
    }
    if Engine::chosen() == Engine::Chromium {
        visit.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }));
        let smallest: f64 = visit.script(
            "const texts = document.createTreeWalker(document.querySelector('.il-summary'), NodeFilter.SHOW_TEXT);
             let least = Infinity;
             while (texts.nextNode()) {
                 const around = texts.currentNode.parentElement;
                 if (texts.currentNode.data.trim() && around.checkVisibility()) {
                     least = Math.min(least, parseFloat(getComputedStyle(around).fontSize));
                 }
             }
             return least;",
            Vec::new(),
        );
        visit.devtools("Emulation.setEmulatedMedia", json!({ "media": "" }));
        assert!(smallest >= SMALLEST - 0.01, "{who}: letters of {smallest} px");
    }
}

/// The clipboard, other apps and files are the system's: each is stood in for by something that remembers what it got.
fn stand_ins(visit: &Visit) {
    let script = "
        const taken = { copied: null, shared: null, saved: null, revoked: 0, refuses: false };
        window.iliacTaken = taken;
        const put = (name, value) => Object.defineProperty(navigator, name, { value, configurable: true });
        put('clipboard', { writeText: async (text) => {
            if (taken.refuses) throw new DOMException('no', 'NotAllowedError');
            taken.copied = text;
        } });
        put('share', async (data) => { taken.shared = data.text; });
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { blob.text().then((text) => { taken.saved = text; }); return make.call(URL, blob); };
        const revoke = URL.revokeObjectURL;
        URL.revokeObjectURL = (address) => { taken.revoked += 1; return revoke.call(URL, address); };
        HTMLAnchorElement.prototype.click = function () {};
        return null;";
    visit.script::<Value>(script, Vec::new());
}

fn taken(visit: &Visit) -> Value {
    let mut taken: Value = visit.script("return window.iliacTaken;", Vec::new());
    taken.as_object_mut().expect("stand-ins are there").remove("refuses");
    taken
}
