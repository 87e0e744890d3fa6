//! `docs/report.schema.json` describes what `iliac assess` prints, and is strict enough to notice when it does not.

#![allow(clippy::expect_used, clippy::panic)] // a program that does not start is a failure

#[path = "../../command/mod.rs"]
mod command;

use command::{request, run, vignettes};
use jsonschema::{Draft, Validator};
use serde_json::{Value, json};

fn validator() -> Validator {
    let schema: Value = serde_json::from_str(include_str!("../../../docs/report.schema.json")).expect("JSON");
    assert!(jsonschema::meta::is_valid(&schema), "the schema itself is no JSON Schema");
    jsonschema::options().with_draft(Draft::Draft202012).build(&schema).expect("a schema")
}

fn faults(validator: &Validator, report: &Value) -> Vec<String> {
    validator.iter_errors(report).map(|e| format!("{}: {e}", e.instance_path)).collect()
}

#[test]
fn every_vignette_makes_a_report_that_fits_the_schema() {
    let validator = validator();
    let people = vignettes();
    // Whole, and with a hole: only every third answer.
    let partial = |request: &Value| {
        let mut partial = request.clone();
        let answers = partial["answers"].as_object_mut().expect("answers");
        let keep: Vec<String> = answers.keys().step_by(3).cloned().collect();
        answers.retain(|k, _| keep.contains(k));
        partial
    };
    let requests: Vec<Value> =
        people.iter().map(request).flat_map(|r| [partial(&r), r]).chain([json!({"today": "2026-11-21"})]).collect();
    let input: String = requests.iter().map(|r| format!("{r}\n")).collect();
    for args in [&["assess", "-", "--json"][..], &["assess", "-", "--json", "--explain"]] {
        let ran = run(args, &input);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        let reports = ran.lines();
        assert_eq!(reports.len(), requests.len());
        for (request, report) in requests.iter().zip(&reports) {
            let faults = faults(&validator, report);
            assert!(faults.is_empty(), "{request}\n{}", faults.join("\n"));
            assert_eq!(report.get("explain").is_some(), args.len() == 4);
        }
    }
}

#[test]
fn a_report_that_is_wrong_is_noticed() {
    let validator = validator();
    let report_of = |id: &str| {
        let person = vignettes().into_iter().find(|v| v.id == id).unwrap_or_else(|| panic!("{id}"));
        run(&["assess", "-"], request(&person).to_string()).json()
    };
    let report = report_of("t05");
    assert!(faults(&validator, &report).is_empty());
    let wrong = |change: &dyn Fn(&mut Value)| {
        let mut changed = report.clone();
        change(&mut changed);
        assert_ne!(changed, report);
        assert!(!faults(&validator, &changed).is_empty(), "{changed}");
    };
    wrong(&|r| r["level"] = json!("fine"));
    wrong(&|r| r["level"] = json!("emergency_now"));
    wrong(&|r| r["within_days"] = json!(7));
    wrong(&|r| r["plan"] = Value::Null);
    wrong(&|r| r["patterns"][0]["fit"] = json!("well"));
    wrong(&|r| r["plan"]["items"][0]["sets"] = json!(1.5));
    wrong(&|r| r["extra"] = json!(1));
    wrong(&|r| r["came_close"][0]["answers"] = json!({}));
    wrong(&|r| r["had_you_said"]["higher"]["reach"] = json!("more"));
    wrong(&|r| r["had_you_said"]["pattern"]["pattern"] = Value::Null);
    wrong(&|r| drop(r.as_object_mut().expect("an object").remove("safety_net")));
    // A way down has no place in an emergency, nor at same-day level.
    let (down, close) = (&report["had_you_said"]["higher"], &report["came_close"]);
    for id in ["t07", "t08"] {
        let mut urgent = report_of(id);
        assert!(faults(&validator, &urgent).is_empty());
        urgent["had_you_said"]["lower"] = down.clone();
        assert!(!faults(&validator, &urgent).is_empty(), "{id}");
    }
    let mut emergency = report_of("t07");
    emergency["came_close"] = close.clone();
    assert!(!faults(&validator, &emergency).is_empty());
}
