//! The FHIR questionnaire in LHC-Forms (npm `lforms` 40.1.3, of the US National Library of Medicine), in Chromium: it loads
//! and shows all of its questions, hides and shows follow-ups, and gives answers back. It says nothing of how other programs
//! read it. `scripts/install.sh fhir` brings LHC-Forms; `iliac fhir questionnaire` makes the form.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use iliac_e2e::engine::Engine;
use iliac_e2e::process::Server;
use iliac_e2e::visit::Visit;
use iliac_e2e::{root, target};
use serde_json::{Value, json};

const FILES: [&str; 6] = [
    "webcomponent/styles.css",
    "webcomponent/assets/lib/zone.min.js",
    "webcomponent/runtime.js",
    "webcomponent/polyfills.js",
    "webcomponent/main.js",
    "fhir/R4/lformsFHIR.min.js",
];

const PAGE: &str = r#"<!doctype html>
<html lang="en"><meta charset="utf-8"><title>LHC-Forms</title>
<link rel="stylesheet" href="webcomponent/styles.css">
<div id="form"></div>
<script src="webcomponent/assets/lib/zone.min.js"></script>
<script src="webcomponent/runtime.js" type="module"></script>
<script src="webcomponent/polyfills.js" type="module"></script>
<script src="webcomponent/main.js" type="module"></script>
<script src="fhir/R4/lformsFHIR.min.js" defer></script>
"#;

/// The form that the command line prints.
fn form() -> Value {
    let program = std::env::var_os("ILIAC_BIN").map_or_else(|| target().join("debug/iliac"), PathBuf::from);
    let ran = Command::new(&program).args(["fhir", "questionnaire"]).output();
    let ran = ran.unwrap_or_else(|e| panic!("{}: {e}: build the command line first", program.display()));
    serde_json::from_slice(&ran.stdout).expect("JSON")
}

/// A folder with LHC-Forms and a page around it.
fn site() -> PathBuf {
    let tools = std::env::var_os("ILIAC_TOOLS").map_or_else(|| root().join(".tools"), PathBuf::from);
    let (from, to) = (tools.join("lforms/package/dist/lforms"), target().join("lforms-page"));
    for file in FILES {
        let path = to.join(file);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).expect("a folder");
        fs::copy(from.join(file), &path).unwrap_or_else(|e| panic!("{file}: {e}: scripts/install.sh fhir brings it"));
    }
    fs::write(to.join("index.html"), PAGE).expect("a page");
    to
}

/// Every item below, with those inside them.
fn items(of: &Value) -> Vec<&Value> {
    let below = of["item"].as_array().into_iter().flatten();
    below.flat_map(|item| std::iter::once(item).chain(items(item))).collect()
}

#[test]
fn lhc_forms_shows_every_question_and_gives_answers_back() {
    if Engine::chosen() != Engine::Chromium {
        return;
    }
    let form = form();
    let visit = Visit::to_a_plain_page(Server::of(&site()));
    visit.until("LHC-Forms", || {
        visit.script::<bool>("return !!(window.LForms?.Util?.addFormToPage && LForms.FHIR);", Vec::new()).then_some(())
    });
    visit.script::<()>(
        "window.shown = null;
         LForms.Util.addFormToPage(arguments[0], 'form', { fhirVersion: 'R4' })
             .then(() => { window.shown = 'yes'; }, (e) => { window.shown = String(e?.message ?? JSON.stringify(e)); });",
        vec![form.clone()],
    );
    let shown = visit.until("the form", || visit.script::<Option<String>>("return window.shown;", Vec::new()));
    assert_eq!(shown, "yes");

    // Each question is there, by its link and its words: those without a condition are drawn, the others wait.
    let questions: Vec<&Value> =
        items(&form).into_iter().filter(|item| item["type"] == "choice" || item["type"] == "integer").collect();
    assert!(questions.len() > 100, "{}", questions.len());
    let known: Vec<(String, String)> = visit.script(
        "const form = document.querySelector('wc-lhc-form').data ?? LForms.Util._getFormObjectInScope?.(document.querySelector('#form'));
         return form.itemList.map((item) => [item.linkId, item.question]);",
        Vec::new(),
    );
    for question in &questions {
        let pair = (question["linkId"].as_str().unwrap_or_default(), question["text"].as_str().unwrap_or_default());
        assert!(known.iter().any(|(link, text)| (link.as_str(), text.as_str()) == pair), "{pair:?}");
    }
    let text = visit.script::<String>("return document.getElementById('form').innerText;", Vec::new());
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = plain(&text);
    for question in questions.iter().filter(|q| q["enableWhen"].is_null()) {
        assert!(text.contains(&plain(question["text"].as_str().unwrap_or_default())), "{question}");
    }
    let waiting = questions.iter().filter(|q| !q["enableWhen"].is_null()).count();
    let drawn = |what: &str| {
        visit.script::<bool>(
            "return document.getElementById('form').innerText.includes(arguments[0]);",
            vec![json!(what)],
        )
    };
    assert!(waiting > 50, "{waiting}");

    // Answers that another program has put in open follow-ups, and come back as they went in.
    let answers = json!({ "resourceType": "QuestionnaireResponse", "status": "in-progress",
        "questionnaire": form["url"], "item": [
        { "linkId": "section.about-you", "item": [{ "linkId": "age", "answer": [{ "valueInteger": 52 }] }] },
        { "linkId": "section.danger", "item": [{ "linkId": "saddle-numbness",
            "answer": [{ "valueCoding": { "system": "https://iliac.invalid/fhir/answer", "code": "yes" } }] }] }] });
    let follow_up =
        questions.iter().find(|q| q["linkId"] == "saddle-onset").and_then(|q| q["text"].as_str()).expect("a question");
    assert!(!drawn(follow_up));
    visit.script::<()>(
        "window.shown = null;
         const lf = LForms.Util.convertFHIRQuestionnaireToLForms(arguments[0], 'R4');
         const filled = LForms.Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', arguments[1], lf, 'R4');
         LForms.Util.addFormToPage(filled, 'form', { fhirVersion: 'R4' })
             .then(() => { window.shown = 'yes'; }, (e) => { window.shown = String(e?.message ?? JSON.stringify(e)); });",
        vec![form.clone(), answers],
    );
    assert_eq!(visit.until("the form", || visit.script::<Option<String>>("return window.shown;", Vec::new())), "yes");
    visit.until("the follow-up", || drawn(follow_up).then_some(()));
    let back: Value =
        visit.script("return LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', '#form');", Vec::new());
    let back: Vec<&Value> = items(&back).into_iter().filter(|item| item["answer"].is_array()).collect();
    let of = |link: &str| back.iter().find(|item| item["linkId"] == link).map(|item| &item["answer"][0]);
    assert_eq!(of("age").map(|a| &a["valueInteger"]), Some(&json!(52)));
    assert_eq!(of("saddle-numbness").map(|a| &a["valueCoding"]["code"]), Some(&json!("yes")));
    assert_eq!(back.len(), 2);
}
