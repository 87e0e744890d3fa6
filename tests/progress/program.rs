//! `iliac plan` as a user meets it.

use serde_json::{Value, json};

use crate::command::{file, request, run, vignettes};

fn first(test: &str) -> String {
    let t01 = vignettes().into_iter().find(|v| v.id == "t01").expect("vignette t01");
    let mut first = request(&t01);
    first["today"] = json!("2026-11-26");
    file(&format!("plan-first-{test}.json"), first.to_string()).display().to_string()
}

fn diary(name: &str, check_ins: &Value) -> String {
    let sessions = json!([{
        "date": "2026-11-26", "nth": 0, "before": 3, "during": 3, "after": 3, "morning": 3,
        "items": [{
            "id": "pelvic_tilt", "variant": "standard", "sets": 1, "reps": 10, "seconds": 0, "per_day": 1,
            "days_per_week": 7, "sets_done": 1, "pain": 7, "hurts": true
        }]
    }]);
    let body = json!({
        "check": "r-1", "subject": "me", "goals": [], "sessions": sessions, "check_ins": check_ins, "flares": []
    });
    let whole = json!({ "schema": 1, "kind": "diary", "app": "0.1.0", "knowledge_version": "2026.11.2", "body": body });
    file(name, whole.to_string()).display().to_string()
}

#[test]
fn it_prints_the_session_and_why_it_is_other() {
    let (first, logs) = (first("red"), diary("plan-red.json", &json!([])));
    let ran = run(&["plan", &first, &logs, "--today", "2026-11-27", "--json"], "");
    let value = ran.json();
    assert_eq!((ran.code, value["level"].as_str()), (0, Some("self_care")), "{value}");
    let items: Vec<&str> = value["items"].as_array().expect("items").iter().filter_map(|i| i["id"].as_str()).collect();
    assert!(items.len() >= 3 && !items.contains(&"pelvic_tilt"), "{items:?}");
    assert_eq!(value["light"], "red");
    assert!(value["changes"].as_array().is_some_and(|c| !c.is_empty()) && value["stop"].is_null(), "{value}");
    let spanish = run(&["plan", &first, &logs, "--today", "2026-11-27", "--lang", "es"], "");
    assert!(spanish.code == 0 && spanish.out.contains("descansa"), "{}", spanish.out);
}

#[test]
fn a_danger_sign_stops_it() {
    let sign = json!([{ "date": "2026-11-27", "goals": [], "answers": {
        "saddle-numbness": "yes", "saddle-onset": "last-2-weeks" } }]);
    let ran = run(&["plan", &first("stop"), &diary("plan-stop.json", &sign), "--today", "2026-11-28", "--json"], "");
    let value = ran.json();
    assert_eq!(value["level"], "emergency_now");
    assert!(value["items"].as_array().is_some_and(Vec::is_empty) && value["stop"].is_string(), "{value}");
}

#[test]
fn what_is_no_diary_is_an_error() {
    let logs = file("plan-none.json", "{}").display().to_string();
    let ran = run(&["plan", &first("none"), &logs], "");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("not a record of Iliac"), "{}", ran.err);
}
