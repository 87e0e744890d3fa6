//! A check as FHIR, by its own lights: every question and answer is in it, nobody is named, the same check makes the same
//! file, and the form hides nothing that the page asks. Whether it is FHIR at all, `tests/validators` asks a validator.

#![allow(clippy::expect_used, clippy::panic)] // a bundle that is no JSON is a failure

mod command;
#[allow(dead_code)] // the laws choose answers, this test does not
mod people;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use command::{request, run, vignettes};
use iliac::engine::{Assessment, Context, Response, assess};
use iliac::exchange::fhir::{Check, bundle, questionnaire, whole};
use iliac::exchange::vignette::Vignette;
use iliac::knowledge::countries::country;
use iliac::knowledge::{KB, advice};
use iliac::model::{Answer, Answers, Date, Kind, Question};
use iliac::report::{Report, build};
use iliac::words::Words;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

const DAY: Date = Date::of(2026, 11, 26);

fn json_of(written: &iliac::record::Json) -> Value {
    serde_json::from_str(&written.write()).expect("JSON")
}

fn form() -> Value {
    json_of(&questionnaire(&KB, Words::english()))
}

fn judged(answers: &Answers) -> (Assessment, Report) {
    let assessment = assess(&KB, answers, &Context::on(DAY));
    let report = build(&KB, &assessment, country("US"), advice::SAFETY_NET);
    (assessment, report)
}

fn bundle_in(assessment: &Assessment, report: &Report) -> Value {
    json_of(&bundle(Check { kb: &KB, assessment, report, words: Words::english() }))
}

fn bundle_of(answers: &Answers) -> Value {
    let (assessment, report) = judged(answers);
    bundle_in(&assessment, &report)
}

/// A vignette's person, judged, and as a bundle.
struct Made {
    person: Vignette,
    assessment: Assessment,
    report: Report,
    bundle: Value,
}

/// All vignettes, made once for all tests.
fn made() -> &'static [Made] {
    static MADE: OnceLock<Vec<Made>> = OnceLock::new();
    MADE.get_or_init(|| {
        let one = |person: Vignette| {
            let (assessment, report) = judged(&person.answers);
            let bundle = bundle_in(&assessment, &report);
            Made { person, assessment, report, bundle }
        };
        vignettes().into_iter().map(one).collect()
    })
}

/// All items below, groups and display items too.
fn items(of: &Value) -> Vec<&Value> {
    let below = of["item"].as_array().into_iter().flatten();
    below.flat_map(|item| std::iter::once(item).chain(items(item))).collect()
}

fn named(name: &str) -> &'static Question {
    KB.questions.iter().find(|q| q.name == name).unwrap_or_else(|| panic!("{name}"))
}

fn resources<'a>(bundle: &'a Value, kind: &str) -> Vec<&'a Value> {
    let all = bundle["entry"].as_array().expect("entries").iter().map(|entry| &entry["resource"]);
    all.filter(|resource| resource["resourceType"] == kind).collect()
}

#[test]
fn the_form_asks_every_question_once_with_every_answer() {
    let form = form();
    let all = items(&form);
    let links: Vec<&str> = all.iter().map(|item| item["linkId"].as_str().expect("a link")).collect();
    assert_eq!(links.iter().collect::<BTreeSet<_>>().len(), links.len(), "a link stands twice");
    for question in KB.questions {
        let item =
            all.iter().find(|item| item["linkId"] == question.name).unwrap_or_else(|| panic!("{}", question.name));
        let options = item["answerOption"].as_array().map_or(0, Vec::len);
        let coded = !matches!(question.kind, Kind::Number { .. } | Kind::Scale { .. });
        let unsure = usize::from(coded && question.unsure);
        assert_eq!(options, question.kind.choices().len() + unsure, "{}", question.name);
        assert_eq!(item["type"], if coded { "choice" } else { "integer" }, "{}", question.name);
        let said = Words::english().get(question.text).replace('\u{a0}', " ");
        assert_eq!(item["text"], said.as_str(), "{}", question.name);
    }
    // What a question rests on stands before it: forms are filled in from above.
    let asked: Vec<&str> = links.into_iter().filter(|link| !link.contains('.')).collect();
    assert_eq!(asked.len(), KB.questions.len());
    for item in &all {
        let here = asked.iter().position(|link| item["linkId"] == **link);
        for clause in item["enableWhen"].as_array().into_iter().flatten() {
            let on = asked.iter().position(|link| clause["question"] == **link);
            assert!(on.is_some() && on != here, "{item}");
        }
    }
}

/// Codes mean one thing each, and only the pain rating is an instrument's (`decisions.md` D34).
#[test]
fn codes_are_ours_but_for_the_pain_rating() {
    let form = form();
    let mut meanings: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for item in items(&form) {
        for option in item["answerOption"].as_array().into_iter().flatten() {
            let coding = &option["valueCoding"];
            let said = coding["display"].as_str().expect("words").to_string();
            meanings.entry(coding["code"].as_str().expect("a code").to_string()).or_default().insert(said);
        }
    }
    let shared = ["yes", "no", "unsure"];
    let vague: Vec<_> =
        meanings.iter().filter(|(code, said)| said.len() > 1 && !shared.contains(&code.as_str())).collect();
    assert!(vague.is_empty(), "{vague:?}");
    for Made { person, bundle, .. } in made() {
        let text = bundle.to_string();
        assert_eq!(text.matches("http://loinc.org").count(), text.matches("\"72514-3\"").count(), "{}", person.id);
        assert!(!text.contains("snomed"), "{}", person.id);
    }
    let pain = items(&form).into_iter().find(|item| item["linkId"] == "pain-score").expect("the rating");
    assert_eq!(pain["code"][0]["code"], "72514-3");
    assert_eq!(form.to_string().matches("http://loinc.org").count(), 1);
}

/// Whether an item is shown, as FHIR R4 says it: a comparison holds when any answer meets it.
fn is_shown(item: &Value, given: &BTreeMap<String, Vec<Value>>) -> bool {
    let Some(clauses) = item["enableWhen"].as_array() else { return true };
    let holds = |clause: &Value| {
        let answers = given.get(clause["question"].as_str().expect("a question")).map_or(&[][..], Vec::as_slice);
        let number = |value: &Value| value["valueInteger"].as_i64();
        let wanted = clause["answerInteger"].as_i64();
        match clause["operator"].as_str() {
            // Where it is said why there is no value there is none.
            Some("exists") => answers.iter().any(|a| a["_valueInteger"].is_null()) == (clause["answerBoolean"] == true),
            Some("=") => answers.iter().any(|answer| {
                let (there, wanted) = (&answer["valueCoding"], &clause["answerCoding"]);
                there["code"] == wanted["code"] && there["system"] == wanted["system"]
            }),
            Some(">=") => answers.iter().any(|answer| number(answer) >= wanted && number(answer).is_some()),
            Some("<=") => answers.iter().any(|answer| number(answer) <= wanted && number(answer).is_some()),
            other => panic!("{other:?}"),
        }
    };
    match item["enableBehavior"].as_str() {
        Some("any") => clauses.iter().any(holds),
        Some("all") => clauses.iter().all(holds),
        None => {
            assert_eq!(clauses.len(), 1, "R4 wants to know how several go together: {item}");
            holds(&clauses[0])
        }
        other => panic!("{other:?}"),
    }
}

fn given(bundle: &Value) -> BTreeMap<String, Vec<Value>> {
    let response = resources(bundle, "QuestionnaireResponse")[0];
    let answered = items(response).into_iter().filter(|item| item["answer"].is_array());
    answered
        .map(|item| {
            (item["linkId"].to_string().replace('"', ""), item["answer"].as_array().cloned().unwrap_or_default())
        })
        .collect()
}

/// Over the vignettes and 500 people of the laws. How often it shows more than the page asks is printed: `enableWhen`
/// cannot say everything.
#[test]
fn the_form_hides_nothing_that_the_page_asks() {
    let form = form();
    let all = items(&form);
    let shown: Vec<&Value> =
        KB.questions.iter().map(|q| *all.iter().find(|item| item["linkId"] == q.name).expect("an item")).collect();
    let mut runner = TestRunner::deterministic();
    let strategy = people::person(people::bases());
    let more = (0..500).map(|_| strategy.new_tree(&mut runner).expect("a person").current().answers);
    let (mut same, mut wider) = (0_u32, BTreeMap::<&str, u32>::new());
    let more = more.map(|answers| (Response::of(&KB, &answers), given(&bundle_of(&answers))));
    let named = made().iter().map(|one| (one.assessment.response.clone(), given(&one.bundle)));
    for (response, given) in named.chain(more) {
        for question in KB.questions {
            match (response.applies(question.id), is_shown(shown[question.id.index()], &given)) {
                (true, false) => panic!("{} is asked and would be hidden: {given:#?}", question.name),
                (false, true) => *wider.entry(question.name).or_default() += 1,
                (true, true) | (false, false) => same += 1,
            }
        }
    }
    let more: u32 = wider.values().sum();
    println!("shown as on the page {same} times, shown although the page would not {more} times: {wider:?}");
    assert!(more * 4 < same, "{more} against {same}");
    // A form that showed everything would pass all of the above.
    assert!(shown.iter().filter(|item| item["enableWhen"].is_array()).count() > 50);
}

#[test]
fn every_answer_that_counts_is_in_the_response_and_nothing_else() {
    for Made { person, assessment, bundle, .. } in made() {
        let given = given(bundle);
        let counted: Vec<_> = assessment.response.iter().collect();
        assert_eq!(given.len(), counted.iter().filter(|(_, a)| *a != Answer::Options(0)).count(), "{}", person.id);
        for (name, answers) in given {
            let question = named(&name);
            let back = answers.iter().fold(None, |so_far, answer| {
                if let Some(n) = answer["valueInteger"].as_u64() {
                    return Some(Answer::Number(u16::try_from(n).expect("small")));
                }
                let Some(code) = answer["valueCoding"]["code"].as_str() else { return Some(Answer::Unsure) };
                if code == "unsure" {
                    return Some(Answer::Unsure);
                }
                let option = code.strip_prefix(&format!("{name}.")).unwrap_or(code);
                let bit = 1 << question.kind.choices().iter().position(|c| c.name == option).expect("an option");
                match so_far {
                    Some(Answer::Options(mask)) => Some(Answer::Options(mask | bit)),
                    _ => Some(Answer::Options(bit)),
                }
            });
            assert_eq!(back, assessment.response.get(question.id), "{}: {name}", person.id);
        }
    }
}

#[test]
fn it_says_what_came_out_and_names_nobody() {
    for Made { person, assessment, report, bundle } in made() {
        let addresses: BTreeSet<&str> =
            bundle["entry"].as_array().expect("entries").iter().filter_map(|e| e["fullUrl"].as_str()).collect();
        assert_eq!(addresses.len(), bundle["entry"].as_array().map_or(0, Vec::len), "{}", person.id);
        let observations = resources(bundle, "Observation");
        let of = |code: &str| observations.iter().find(|o| o["code"]["coding"][0]["code"] == code);
        let result = of("advised").expect("a result");
        assert_eq!(result["valueCodeableConcept"]["coding"][0]["code"], report.disposition.name(), "{}", person.id);
        let days = result["component"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|c| c["code"]["coding"][0]["code"] == "within-days");
        assert_eq!(
            days.and_then(|d| d["valueQuantity"]["value"].as_u64()),
            report.within_days.map(u64::from),
            "{}",
            person.id
        );
        assert!(result["note"].to_string().contains("not yet been reviewed"), "{}", person.id);
        for line in &report.patterns {
            assert!(of(line.id).is_some(), "{}: {}", person.id, line.id);
        }
        for one in &observations {
            assert!(addresses.contains(one["derivedFrom"][0]["reference"].as_str().unwrap_or_default()), "{one}");
        }
        // No plan, no exercises; a plan is a proposal, for a person of whom nothing is said.
        let plans = resources(bundle, "CarePlan");
        let items = report.plan.as_ref().map_or(0, |plan| plan.items.len());
        assert_eq!(plans.len(), usize::from(items > 0), "{}", person.id);
        for plan in plans {
            assert_eq!(plan["activity"].as_array().map_or(0, Vec::len), items);
            assert_eq!((&plan["status"], &plan["intent"]), (&json!("draft"), &json!("proposal")));
            assert_eq!(plan["contained"], json!([{ "resourceType": "Patient", "id": "person" }]));
        }
        assert!(resources(bundle, "Patient").is_empty() && resources(bundle, "Condition").is_empty());
        let status = if assessment.complete { "completed" } else { "in-progress" };
        assert_eq!(resources(bundle, "QuestionnaireResponse")[0]["status"], status);
    }
}

#[test]
fn the_same_check_makes_the_same_file_and_another_another() {
    let people = made();
    assert_eq!(people[0].bundle, bundle_of(&people[0].person.answers));
    let mut addresses = BTreeMap::new();
    for Made { person, bundle, .. } in people {
        let address = bundle["entry"][0]["fullUrl"].as_str().expect("an address").to_string();
        let uuid = address.strip_prefix("urn:uuid:").expect("a UUID");
        let parts: Vec<usize> = uuid.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12], "{uuid}");
        assert!(
            uuid.chars().nth(14) == Some('8') && uuid.chars().nth(19).is_some_and(|c| "89ab".contains(c)),
            "{uuid}"
        );
        assert!(uuid.chars().all(|c| c == '-' || (c.is_ascii_hexdigit() && !c.is_ascii_uppercase())), "{uuid}");
        let answers = bundle["entry"][0]["resource"].to_string();
        if let Some(other) = addresses.insert(address, answers.clone()) {
            assert_eq!(other, answers, "{}: two checks of one address", person.id);
        }
    }
    assert!(addresses.len() > people.len() * 9 / 10, "{} of {}", addresses.len(), people.len());
}

#[test]
fn a_doubt_about_a_number_is_said_as_such() {
    let mut answers = vignettes().into_iter().find(|v| v.id == "t01").expect("t01").answers;
    answers.set(named("pain-score").id, Some(Answer::Unsure));
    let bundle = bundle_of(&answers);
    let pain = resources(&bundle, "Observation")[0];
    assert_eq!(pain["dataAbsentReason"]["coding"][0]["code"], "asked-unknown");
    assert!(pain["valueQuantity"].is_null());
    let given = given(&bundle);
    assert_eq!(given["pain-score"][0]["_valueInteger"]["extension"][0]["valueCode"], "asked-unknown");
}

#[test]
fn no_value_is_empty() {
    fn empty(value: &Value) -> bool {
        match value {
            Value::Null => true,
            Value::Bool(_) | Value::Number(_) => false,
            // A space that does not break is none to FHIR.
            Value::String(text) => text.trim().is_empty() || text.contains(|c: char| c.is_whitespace() && c != ' '),
            Value::Array(items) => items.is_empty() || items.iter().any(empty),
            Value::Object(fields) => fields.is_empty() || fields.values().any(empty),
        }
    }
    for tag in ["en", "es"] {
        let words = Words::for_tag(tag).expect("words");
        for Made { person, assessment, report, .. } in made().iter().step_by(3) {
            let whole = json_of(&whole(Check { kb: &KB, assessment, report, words }));
            assert!(!empty(&whole), "{}", person.id);
            assert_eq!(resources(&whole, "Questionnaire").len(), 1);
        }
    }
}

#[test]
fn the_command_line_prints_the_same() {
    let people: Vec<_> = made().iter().step_by(10).collect();
    let input: String = people.iter().map(|one| format!("{}\n", request(&one.person))).collect();
    let ran = run(&["assess", "-", "--fhir"], &input);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(ran.lines().len(), people.len());
    // It is given the day of the vignette: all but that is the same.
    assert!(ran.lines().iter().all(|bundle| bundle["type"] == "collection"));
    let printed = run(&["fhir", "questionnaire"], "");
    assert_eq!(printed.json(), form());
    let spanish = run(&["fhir", "questionnaire", "--lang", "es"], "").json();
    assert_eq!(spanish["language"], "es");
    assert_ne!(spanish["item"][0]["text"], form()["item"][0]["text"]);
}
