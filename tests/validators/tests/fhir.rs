//! Is it FHIR R4? Asked of HL7's official JSON Schema by an existing validator (`tests/validators/fhir.mjs` names it and
//! says what it cannot see): the questionnaire in every language, and a bundle of each vignette, whole and with holes.

#![allow(clippy::expect_used, clippy::panic)] // a program that does not start is a failure

#[path = "../../command/mod.rs"]
mod command;

use std::io::Write;
use std::process::{Command, Stdio};

use command::{request, root, run, vignettes};
use serde_json::{Value, json};

/// What is wrong with each of these resources.
fn faults(resources: &[Value]) -> Vec<Vec<String>> {
    let mut node = Command::new("node");
    node.arg(root().join("tests/validators/fhir.mjs")).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = node.spawn().expect("node starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let lines: String = resources.iter().map(|resource| format!("{resource}\n")).collect();
    let writer = std::thread::spawn(move || stdin.write_all(lines.as_bytes()).is_ok());
    let output = child.wait_with_output().expect("node ends");
    assert!(
        writer.join().unwrap_or_default() && output.status.success(),
        "is the validator there? scripts/install.sh fhir"
    );
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let faults: Vec<Vec<String>> = text.lines().map(|line| serde_json::from_str(line).expect("a list")).collect();
    assert_eq!(faults.len(), resources.len());
    faults
}

fn form(lang: &str) -> Value {
    run(&["fhir", "questionnaire", "--lang", lang], "").json()
}

#[test]
fn every_vignette_makes_a_bundle_that_is_fhir() {
    let partial = |request: &Value| {
        let mut partial = request.clone();
        let answers = partial["answers"].as_object_mut().expect("answers");
        let keep: Vec<String> = answers.keys().step_by(3).cloned().collect();
        answers.retain(|k, _| keep.contains(k));
        partial
    };
    let people = vignettes();
    let requests: Vec<Value> =
        people.iter().map(request).flat_map(|r| [partial(&r), r]).chain([json!({"today": "2026-11-21"})]).collect();
    let input: String = requests.iter().map(|r| format!("{r}\n")).collect();
    let ran = run(&["assess", "-", "--fhir"], &input);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let mut resources = ran.lines();
    assert_eq!(resources.len(), requests.len());
    resources.extend(["en", "es"].map(form));
    let bad: Vec<String> = faults(&resources)
        .into_iter()
        .zip(&resources)
        .filter(|(faults, _)| !faults.is_empty())
        .map(|(faults, resource)| format!("{}\n{resource}", faults.join("\n")))
        .collect();
    println!("{} resources, {} of them with faults", resources.len(), bad.len());
    assert!(bad.is_empty(), "{} of {}, the first:\n{}", bad.len(), resources.len(), bad[0]);
}

/// The validator notices what it can: else the test above would say nothing.
#[test]
fn what_is_no_fhir_is_noticed() {
    let person = vignettes().into_iter().find(|v| v.id == "t05").expect("t05");
    let bundle = run(&["assess", "-", "--fhir"], request(&person).to_string()).json();
    let at = |kind: &str| {
        let entries = bundle["entry"].as_array().expect("entries");
        entries.iter().position(|e| e["resource"]["resourceType"] == kind).unwrap_or_else(|| panic!("no {kind}"))
    };
    let (answers, observation, plan) = (at("QuestionnaireResponse"), at("Observation"), at("CarePlan"));
    let wrong = |change: &dyn Fn(&mut Value)| {
        let mut changed = bundle.clone();
        change(&mut changed);
        assert_ne!(changed, bundle);
        changed
    };
    let in_entry = |at: usize, change: &dyn Fn(&mut Value)| wrong(&|b| change(&mut b["entry"][at]["resource"]));
    let mut form = form("en");
    form["item"][0]["item"][0]["type"] = json!("number");
    let all = vec![
        wrong(&|b| b["type"] = json!("pile")),
        wrong(&|b| b["entries"] = json!([])),
        in_entry(answers, &|r| r["status"] = json!("done")),
        in_entry(answers, &|r| r["authored"] = json!("26.11.2026")),
        in_entry(answers, &|r| r["item"][0]["item"][0]["answer"][0]["valueNumber"] = json!(1)),
        in_entry(answers, &|r| r["item"][0]["item"][0]["answer"] = json!("yes")),
        in_entry(observation, &|r| r["status"] = json!("complete")),
        in_entry(observation, &|r| drop(r.as_object_mut().map(|r| r.remove("code")))),
        in_entry(observation, &|r| r["valueQuantity"] = json!({ "value": "4" })),
        in_entry(plan, &|r| r["intent"] = json!(["proposal"])),
        in_entry(plan, &|r| drop(r.as_object_mut().map(|r| r.remove("subject")))),
        in_entry(plan, &|r| r["activity"][0]["detail"]["scheduledTiming"]["repeat"]["periodUnit"] = json!("week")),
        form,
    ];
    let missed: Vec<usize> = faults(&all).iter().enumerate().filter(|(_, f)| f.is_empty()).map(|(at, _)| at).collect();
    assert!(missed.is_empty(), "not noticed: {missed:?}");
    assert!(faults(&[bundle])[0].is_empty());
}
