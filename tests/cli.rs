//! The command line as a user meets it: the real program, its answers, its errors and its exit codes.

#![allow(clippy::expect_used, clippy::panic)] // a program that does not start is a failure

mod command;

use std::io::{BufRead, BufReader, Read, Write};

use command::{command, file, request, run, vignettes};
use iliac::engine::{Step, session};
use iliac::exchange::vignette::Vignette;
use iliac::exchange::walk::unknown;
use iliac::knowledge::KB;
use iliac::model::{Answer, Answers, QuestionId};
use serde_json::{Value, json};

/// Input that is wrong, and what the error must name.
const BAD: &[(&str, &[&str])] = &[
    ("", &["not JSON"]),
    ("   ", &["not JSON"]),
    ("hello", &["not JSON"]),
    ("{\"answers\": {\"age\": 52}", &["not JSON"]),
    ("{\"answers\": {\"age\": 1e999}}", &["not JSON"]),
    ("{} {}", &["not JSON"]),
    ("[]", &["JSON object"]),
    ("7", &["JSON object"]),
    ("null", &["JSON object"]),
    (r#"{"answers": []}"#, &["answers", "object"]),
    (r#"{"answer": {}}"#, &["\"answer\"", "\"answers\""]),
    (r#"{"Today": "2026-11-21"}"#, &["\"Today\"", "\"today\""]),
    (r#"{"answers": {"fever": "yes", "fever": "no"}}"#, &["fever", "twice"]),
    (r#"{"answers": {"sadle-numbness": "no"}}"#, &["\"sadle-numbness\"", "\"saddle-numbness\""]),
    (r#"{"answers": {"saddle_numbness": "no"}}"#, &["\"saddle_numbness\"", "\"saddle-numbness\""]),
    (r#"{"answers": {"": "no"}}"#, &["\"\"", "nearest"]),
    (r#"{"answers": {"fever": "yess"}}"#, &["fever", "\"yess\"", "\"yes\""]),
    (r#"{"answers": {"fever": "unsur"}}"#, &["fever", "\"unsur\"", "\"unsure\""]),
    (r#"{"answers": {"fever": true}}"#, &["fever", "one option", "true"]),
    (r#"{"answers": {"fever": null}}"#, &["fever", "one option", "null"]),
    (r#"{"answers": {"fever": ["yes"]}}"#, &["fever", "one option"]),
    (r#"{"answers": {"fever": 1}}"#, &["fever", "one option"]),
    (r#"{"answers": {"age": -3}}"#, &["age", "-3", "0 to 120"]),
    (r#"{"answers": {"age": 121}}"#, &["age", "121", "0 to 120"]),
    (r#"{"answers": {"age": 7.5}}"#, &["age", "7.5", "whole number"]),
    (r#"{"answers": {"age": 1e300}}"#, &["age", "0 to 120"]),
    (r#"{"answers": {"age": 18446744073709551616}}"#, &["age", "0 to 120"]),
    (r#"{"answers": {"age": "52"}}"#, &["age", "\"52\"", "whole number"]),
    (r#"{"answers": {"age": "unsure"}}"#, &["age", "unsure", "not offered"]),
    (r#"{"answers": {"age": []}}"#, &["age", "whole number"]),
    (r#"{"answers": {"pain-score": 11}}"#, &["pain-score", "0 to 10"]),
    (r#"{"answers": {"pain-site": "low-back"}}"#, &["pain-site", "list"]),
    (r#"{"answers": {"pain-site": ["lowback"]}}"#, &["pain-site", "\"lowback\"", "\"low-back\""]),
    (r#"{"answers": {"pain-site": ["low-back", "low-back"]}}"#, &["pain-site", "\"low-back\"", "twice"]),
    (r#"{"answers": {"pain-site": [1]}}"#, &["pain-site", "list"]),
    (r#"{"answers": {"tender": ["none", "muscle"]}}"#, &["tender", "beside others"]),
    (r#"{"answers": {"tender": ["unsure", "bruise"]}}"#, &["tender", "\"unsure\"", "beside others"]),
    (r#"{"today": "1800-01-01"}"#, &["today", "1800-01-01", "1900"]),
    (r#"{"today": "2026-02-30"}"#, &["today", "2026-02-30"]),
    (r#"{"today": "21.11.2026"}"#, &["today", "21.11.2026", "2026-11-21"]),
    (r#"{"today": 20261121}"#, &["today", "date"]),
    (r#"{"country": "UX"}"#, &["country", "\"UX\"", "\"US\"", "\"ZZ\""]),
    (r#"{"country": 1}"#, &["country", "code"]),
    (r#"{"today": "2026-11-21", "checked": {}}"#, &["\"on\"", "\"rules\""]),
    (r#"{"today": "2026-11-21", "checked": {"on": "2026-11-22", "rules": []}}"#, &["checked", "after"]),
    (
        r#"{"today": "2026-11-21", "checked": {"on": "2026-11-20", "rules": ["weight-los"]}}"#,
        &["\"weight-los\"", "\"weight_loss\""],
    ),
    (
        r#"{"today": "2026-11-21", "checked": {"on": "2026-11-20", "rules": [], "exercise": true, "when": 1}}"#,
        &["exercise", "\"when\""],
    ),
    // All that is wrong is named at once.
    (r#"{"country": "UX", "answers": {"age": -3, "fevr": "no"}}"#, &["UX", "-3", "fevr", "fever"]),
];

#[test]
fn bad_input_is_named_and_never_a_panic() {
    for (at, (text, words)) in BAD.iter().enumerate() {
        let path = file(&format!("bad-{at}.json"), text);
        let path = path.to_str().expect("a path");
        for args in [["assess", path, "--json"], ["next", path, "--json"]] {
            let ran = run(&args, "");
            assert_eq!(ran.code, 2, "{text}: {ran:?}");
            let json = ran.json();
            let error = json["error"].as_str().unwrap_or_default();
            for word in *words {
                assert!(error.contains(word), "{text}\n  should name {word}\n  {error}");
            }
            assert!(ran.err.contains("iliac: "), "{ran:?}");
        }
        let ran = run(&["assess", path], "");
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{text}");
    }
}

#[test]
fn files_that_cannot_be_read() {
    let missing = run(&["assess", "no-such-file.json"], "");
    assert_eq!(missing.code, 2);
    assert!(missing.err.contains("no-such-file.json"), "{missing:?}");
    let bytes = file("bytes.json", [0xff_u8, 0xfe, 0x00]);
    let ran = run(&["next", bytes.to_str().expect("a path")], "");
    assert!(ran.code == 2 && ran.err.contains("UTF-8"), "{ran:?}");
    let deep = file("deep.json", "[".repeat(200_000));
    assert_eq!(run(&["assess", deep.to_str().expect("a path")], "").code, 2);
    assert_eq!(run(&["assess", "tests"], "").code, 2);
}

#[test]
fn usage_errors_name_what_there_is() {
    for args in [&[][..], &["asess"], &["assess"], &["audit"], &["questions", "--jsn"], &["next", "a", "b"]] {
        let ran = run(args, "");
        assert_eq!(ran.code, 2, "{args:?}: {ran:?}");
        assert!(!ran.err.is_empty(), "{args:?}");
    }
    for args in [&["--help"][..], &["--version"], &["assess", "--help"]] {
        assert_eq!(run(args, "").code, 0, "{args:?}");
    }
    for args in [&["questions", "--lang", "xx"][..], &["assess", "-", "--lang", "xx"], &["book", "--lang", "xx"]] {
        let ran = run(args, "");
        assert!(ran.code == 2 && ran.err.contains("\"xx\"") && ran.err.contains("en"), "{ran:?}");
    }
    let ran = run(&["interview", "--country", "UX"], "");
    assert!(ran.code == 2 && ran.err.contains("\"UX\"") && ran.err.contains("\"US\""), "{ran:?}");
    assert_eq!(run(&["interview", "--today", "1800-01-01"], "").code, 2);
}

#[test]
fn a_stream_goes_on_after_an_error() {
    let input = b"{\"today\": \"2026-11-21\", \"answers\": {\"age\": 16}}\nnonsense\n\n{\"answers\": {\"age\": -3}}\r\n\xff\xfe\n{}";
    let ran = run(&["assess", "-"], input);
    assert_eq!(ran.code, 2, "{ran:?}");
    let lines = ran.lines();
    let kinds: Vec<&str> = lines
        .iter()
        .map(|l| if l.get("error").is_some() { "error" } else { l["level"].as_str().unwrap_or("?") })
        .collect();
    assert_eq!(kinds, ["out_of_scope", "error", "error", "error", "routine_care"]);
    assert_eq!(lines[4]["complete"], json!(false));
    let fine = run(&["next", "-"], "{}\n{}\n");
    assert_eq!((fine.code, fine.lines().len(), fine.err.as_str()), (0, 2, ""));
    assert_eq!(run(&["assess", "-"], "").code, 0);
}

/// A sore knee is nothing that this check can judge; lost weight still needs a doctor by a day.
#[test]
fn out_of_scope_keeps_the_day_by_which_a_doctor_is_needed() {
    let ana = vignettes().into_iter().find(|v| v.id == "t01").expect("the vignette");
    let steps = |changes: &[(&str, Value)]| {
        let mut asked = request(&ana);
        for (question, answer) in changes {
            asked["answers"][question] = answer.clone();
        }
        let report = run(&["assess", "-"], asked.to_string()).lines().remove(0);
        assert_eq!(report["level"], json!("out_of_scope"));
        report["act"]["steps"].clone()
    };
    let knee = ("pain-site", json!(["right-knee"]));
    assert_eq!(steps(std::slice::from_ref(&knee)), json!([]));
    // Under 50 and for a few days only, it is the general rule for it: 14 days.
    assert_eq!(steps(&[knee, ("weight-loss", json!("yes"))]), json!(["See a doctor within 14 days."]));
}

/// Nothing is urgent, but a doctor has to look before there can be exercises: then the result says whom to see.
#[test]
fn without_a_plan_because_of_a_pattern_someone_is_to_be_seen() {
    let ana = vignettes().into_iter().find(|v| v.id == "t01").expect("the vignette");
    let mut asked = request(&ana);
    for (question, answer) in [
        ("age", json!(45)),
        ("pain-site", json!(["left-groin"])),
        ("hip-history", json!(["inflammatory-arthritis"])),
        ("morning-stiffness", json!("over-60")),
        ("night-pain", json!("second-half")),
    ] {
        asked["answers"][question] = answer;
    }
    let report = run(&["assess", "-"], asked.to_string()).lines().remove(0);
    assert_eq!(report["level"], json!("self_care"));
    assert_eq!(report["no_plan"]["id"], json!("inflammatory_arthritis_hip"));
    let steps: Vec<&str> = report["act"]["steps"].as_array().expect("steps").iter().filter_map(Value::as_str).collect();
    assert!(steps.iter().any(|step| step.contains("Book a visit")), "{steps:?}");
}

#[test]
fn next_leads_everyone_from_nothing_to_an_end() {
    let mut child = command(&["next", "-"]).spawn().expect("iliac starts");
    let mut input = child.stdin.take().expect("a pipe");
    let mut output = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut ask = |answers: &Value| -> Value {
        writeln!(input, "{}", json!({ "today": "2026-11-21", "answers": answers })).expect("it reads on");
        let mut line = String::new();
        output.read_line(&mut line).expect("it answers at once");
        serde_json::from_str(&line).unwrap_or_else(|e| panic!("{e}: {line}"))
    };
    for v in vignettes().into_iter().filter(|v| !v.partial) {
        let known = request(&v);
        let mut answers = json!({});
        let (mut screens, mut at_most) = (0, u64::MAX);
        let end = loop {
            let next = ask(&answers);
            if next["done"] == json!(true) {
                break next;
            }
            let left = next["left"]["at_most"].as_u64().expect("a bound");
            assert!(left <= at_most && left >= 1, "{}: at most {left} after at most {at_most}", v.id);
            at_most = left;
            screens += 1;
            assert!(screens < 120, "{}: no end", v.id);
            for q in next["questions"].as_array().expect("questions") {
                let id = q["id"].as_str().expect("an id");
                assert!(answers.get(id).is_none(), "{}: {id} is asked twice", v.id);
                let fallback = if q["unsure"] == json!(true) { json!("unsure") } else { q["options"][0]["id"].clone() };
                answers[id] = known["answers"].get(id).cloned().unwrap_or(fallback);
            }
        };
        let why = end["why"].as_str().unwrap_or_default();
        let expected = match v.expect.name() {
            "emergency_now" => "emergency",
            "urgent_same_day" => "same_day",
            "out_of_scope" => "out_of_scope",
            _ => "complete",
        };
        assert_eq!(why, expected, "{}", v.id);
    }
    drop(input);
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn questions_are_listed_as_promised() {
    let ran = run(&["questions", "--json"], "");
    let all = ran.json();
    let all = all.as_array().expect("a list");
    let find = |id: &str| all.iter().find(|q| q["id"] == json!(id)).unwrap_or_else(|| panic!("{id}"));
    for q in all {
        for field in
            ["id", "kind", "text", "help", "why", "options", "min", "max", "unit", "unsure", "danger", "asked_when"]
        {
            assert!(q.get(field).is_some(), "{} has no {field}", q["id"]);
        }
        let kind = q["kind"].as_str().unwrap_or_default();
        assert!(["single", "multiple", "number", "scale", "sites"].contains(&kind), "{kind}");
        let choices = q["options"].as_array().map_or(0, Vec::len);
        assert_eq!(choices == 0, matches!(kind, "number" | "scale"), "{}", q["id"]);
        assert_eq!(q["min"].is_number(), matches!(kind, "number" | "scale"), "{}", q["id"]);
        assert!(q["screen"].is_string(), "{} stands on no screen", q["id"]);
    }
    assert_eq!((find("age")["min"].clone(), find("age")["max"].clone()), (json!(0), json!(120)));
    assert_eq!(find("age")["unit"], json!("years"));
    assert_eq!(find("saddle-onset")["asked_when"], json!("saddle-numbness is yes or not sure"));
    assert_eq!(find("saddle-numbness")["danger"], json!(true));
    assert_eq!(find("saddle-onset")["danger"], json!(false));
    let human = run(&["questions"], "");
    assert_eq!(human.code, 0);
    assert!(human.out.contains("saddle-numbness (!)"));
    // Who writes a case reads what its options mean.
    assert!(human.out.contains("most-days: Work or sleep, on most days for over 2 weeks"));
    assert!(human.out.contains("help: Choose the one that fits best."));
}

#[test]
fn a_report_for_people_says_the_same_as_the_one_for_programs() {
    for v in vignettes() {
        let path = file(&format!("people/{}.json", v.id), request(&v).to_string());
        let path = path.to_str().expect("a path");
        let json = run(&["assess", path, "--json"], "").json();
        let human = run(&["assess", path], "");
        assert_eq!((human.code, human.err.as_str()), (0, ""));
        let text: String = human.out.split_whitespace().collect::<Vec<_>>().join(" ");
        let says = |value: &Value| {
            let words: String = value.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(!words.is_empty() && text.contains(&words), "{}: {words}\n{}", v.id, human.out);
        };
        says(&json["act"]["title"]);
        says(&json["act"]["first"]);
        says(&json["reviewed_text"]);
        let each =
            |list: &Value, field: &str| list.as_array().into_iter().flatten().for_each(|item| says(&item[field]));
        each(&json["reasons"], "text");
        each(&json["came_close"], "text");
        for aim in ["higher", "lower", "pattern"] {
            let turn = &json["had_you_said"][aim];
            assert!(turn.is_null() || turn["text"].is_string(), "{}: {turn}", v.id);
            if !turn.is_null() {
                says(&turn["text"]);
            }
        }
        each(&json["patterns"], "name");
        each(&json["ask_about"], "name");
        each(&json["plan"]["items"], "name");
        each(&json["advice"], "title");
        if json["plan"].is_null() {
            let numbered = human.out.lines().any(|l| l.starts_with("1. "));
            assert!(!numbered, "{}: a numbered exercise without a plan", v.id);
        }
    }
}

#[test]
fn explain_names_rules_sources_and_weights() {
    let v = vignettes().into_iter().find(|v| v.id == "t05").expect("t05");
    let mut asked = request(&v);
    asked["answers"]["fever"] = json!("unsure");
    let path = file("explain.json", asked.to_string());
    let ran = run(&["assess", path.to_str().expect("a path"), "--explain"], "");
    let text: String = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["Rule: r_inf_mid (clinician_soon, 2 d; plan: none)", "Holds when:", "fever = Not sure", "Source:"] {
        assert!(text.contains(words), "{words}\n{}", ran.out);
    }
    let json = run(&["assess", path.to_str().expect("a path"), "--explain", "--json"], "").json();
    let rules = json["explain"]["rules"].as_array().expect("rules");
    assert!(rules.iter().any(|r| r["rule"] == json!("r_inf_mid") && r["own_level"] == json!("urgent_same_day")));
    let first = &json["explain"]["patterns"][0];
    assert_eq!(first["id"], json!("radiculopathy_sciatica"));
    assert!(first["features"].as_array().is_some_and(|f| !f.is_empty()));
    assert!(text.contains("Sum:"));
}

/// At same-day level a way down is for clinicians who ask, and for nobody else.
#[test]
fn explain_alone_says_what_would_have_lowered_an_urgent_result() {
    let v = vignettes().into_iter().find(|v| v.id == "t20").expect("t20");
    let path = file("lower.json", request(&v).to_string());
    let path = path.to_str().expect("a path");
    let explained = run(&["assess", path, "--explain", "--json"], "").json();
    assert_eq!(explained["level"], json!("urgent_same_day"));
    assert_eq!(explained["had_you_said"]["lower"], Value::Null);
    // A fall with new hip pain at 65 or more is same-day; without the fall nothing is left of it.
    let lower = &explained["explain"]["lower"];
    assert_eq!((&lower["question"], &lower["answer"]), (&json!("recent-fall"), &json!("no")));
    let words = |args: &[&str]| run(args, "").out.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = lower["text"].as_str().expect("a sentence");
    assert!(words(&["assess", path, "--explain"]).contains(&format!("not shown to the person: {text}")));
    assert!(!words(&["assess", path]).contains(text));
    assert!(!run(&["assess", path, "--json"], "").out.contains(text));
}

#[test]
fn the_audit_passes_fails_and_refuses() {
    let ran = run(&["audit", "tests/vignettes"], "");
    assert_eq!(ran.code, 0, "{}", ran.out);
    let all = vignettes().len();
    assert!(ran.out.trim_end().ends_with(&format!("{all} of {all}")), "{}", ran.out);
    assert!(ran.err.is_empty(), "no progress where nobody watches");

    let good = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vignettes/t01.toml")).expect("t01");
    let wrong = file("wrong/t01.toml", good.replace("\"self_care\"", "\"emergency_now\""));
    let ran = run(&["audit", wrong.to_str().expect("a path")], "");
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.out.contains("expected emergency_now, got self_care (under-triage)") && ran.out.contains("0 of 1"));

    let broken = file("broken/t01.toml", good.replace("age = 34", "age = 340"));
    let ran = run(&["audit", broken.to_str().expect("a path")], "");
    assert!(ran.code == 2 && ran.err.contains("t01.toml") && ran.err.contains("0 to 120"), "{ran:?}");
    let renamed = file("renamed/t99.toml", &good);
    assert_eq!(run(&["audit", renamed.to_str().expect("a path")], "").code, 2);
    let none = file("empty/README.md", "");
    assert_eq!(run(&["audit", none.parent().and_then(|p| p.to_str()).expect("a path")], "").code, 2);
    assert_eq!(run(&["audit", "no-such-folder"], "").code, 2);
}

#[test]
fn the_book_is_printed() {
    let ran = run(&["book"], "");
    assert_eq!(ran.code, 0);
    assert!(ran.out.starts_with("# Iliac: the knowledge book\n"));
    assert!(!ran.out.contains("\n## Vignettes\n"));
    let vignettes = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vignettes");
    let ran = run(&["book", "--vignettes", vignettes], "");
    assert!(ran.code == 0 && ran.out.contains("\n## Vignettes\n"), "{}", ran.err);
    let ran = run(&["book", "--vignettes", "no/such/folder"], "");
    assert!(ran.code == 2 && ran.out.is_empty() && ran.err.contains("no/such/folder"), "{}", ran.err);
}

#[test]
fn a_reader_who_leaves_is_no_failure() {
    for args in [&["questions", "--json"][..], &["book"], &["questions"]] {
        let mut child = command(args).spawn().expect("iliac starts");
        let mut out = child.stdout.take().expect("a pipe");
        let mut few = [0_u8; 10];
        out.read_exact(&mut few).expect("something");
        drop(out);
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert!(output.stderr.is_empty(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

/// Types these lines into the interview.
fn talk(lines: &[&str]) -> command::Ran {
    let input: String = lines.iter().map(|l| format!("{l}\n")).collect();
    run(&["interview", "--country", "US", "--today", "2026-11-21"], input)
}

#[test]
fn the_interview_stops_a_child_at_once() {
    let ran = talk(&["abc", "-3", "7.5", "16"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ran.out.matches("not one of the choices").count(), 3, "{}", ran.out);
    assert!(ran.out.contains("This check cannot judge your pain"), "{}", ran.out);
}

#[test]
fn the_interview_confirms_an_emergency_and_takes_a_slip_back() {
    // 52, male, low back; the first checklist: item 1; "by mistake"; then none; then item 2, and yes, that is right.
    let ran = talk(&["52", "2", "2", "1", "2", "1", "1"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ran.out.matches("You told us that").count(), 2, "{}", ran.out);
    let number = ran.out.find("Call 911").expect("the number");
    assert!(number < ran.out.find("You told us that").expect("the line"), "the number comes first");
    assert!(ran.out.contains("Get emergency help now\n"), "{}", ran.out);
    assert!(!ran.out.contains("once a day"), "no exercises");
}

#[test]
fn the_interview_goes_back_helps_doubts_and_stops() {
    let ran = talk(&["b", "52", "2", "u", "?", "2", "b", "2", "u", "1", "q"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    for words in [
        "This is the first question",
        "“Not sure” is not offered here",
        "Which are you not sure about",
        "Nothing was kept",
    ] {
        assert!(ran.out.contains(words), "{words}\n{}", ran.out);
    }
    assert_eq!(ran.out.matches("Where does it hurt?").count(), 2);
    let cut = talk(&["52"]);
    assert!(cut.code == 2 && cut.err.contains("ended"), "{cut:?}");
}

/// What this person would type, screen by screen.
fn typed(v: &Vignette) -> (Vec<String>, Answers) {
    let (mut lines, mut answers) = (Vec::new(), Answers::new());
    while let Step::Ask { screen, questions } = session(&KB, &answers).step {
        let answer = |q: &QuestionId| v.answers.get(*q).unwrap_or_else(|| unknown(&KB.questions[q.index()]));
        if screen.stem.is_none() {
            let q = questions[0];
            lines.push(match answer(&q) {
                Answer::Unsure => "u".into(),
                Answer::Number(n) => n.to_string(),
                Answer::Options(mask) => {
                    let chosen: Vec<String> =
                        (0..64).filter(|at| mask & (1 << at) != 0).map(|at| (at + 1).to_string()).collect();
                    chosen.join(" ")
                }
            });
            answers.set(q, Some(answer(&q)));
            continue;
        }
        let mut marks = Vec::new();
        for (at, q) in questions.iter().enumerate() {
            answers.set(*q, Some(answer(q)));
            match answer(q) {
                Answer::Unsure => marks.push(format!("{}?", at + 1)),
                Answer::Options(0b01) => marks.push((at + 1).to_string()),
                Answer::Options(_) | Answer::Number(_) => {}
            }
        }
        lines.push(if marks.is_empty() { "0".into() } else { marks.join(", ") });
    }
    (lines, answers)
}

#[test]
fn the_interview_leads_everyone_to_the_report_of_their_answers() {
    for v in vignettes() {
        let (mut lines, answers) = typed(&v);
        // Where an emergency rests on one answer: yes, that is right.
        lines.push("1".into());
        let input: String = lines.iter().map(|l| format!("{l}\n")).collect();
        let ran = run(&["interview", "--country", v.country.code, "--today", &v.today.to_string()], input);
        assert_eq!(ran.code, 0, "{}: {}\n{}", v.id, ran.err, ran.out);
        assert!(!ran.out.contains("not one of the choices"), "{}: {}", v.id, ran.out);
        let known = request(&Vignette { answers, ..v.clone() });
        let path = file(&format!("walks/{}.json", v.id), known.to_string());
        let report = run(&["assess", path.to_str().expect("a path")], "");
        assert!(ran.out.trim_end().ends_with(report.out.trim_end()), "{}\n{}\n---\n{}", v.id, ran.out, report.out);
    }
}

#[test]
fn figures_are_files_a_page_and_its_style() {
    let folder = file("figures/here", "").with_file_name("all");
    let ran = run(&["figures", folder.to_str().expect("a path")], "");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    let (page, style, bridge) = (read("index.html"), read("figures.css"), read("glute_bridge-standard.svg"));
    assert!(page.contains("<h2>Bridge <small>glute_bridge/standard</small></h2>"), "named in words");
    assert!(style.contains("--il-figure-skin: ") && style.contains(".il-figure__skin"), "colours and classes");
    assert!(
        bridge.contains("xmlns=\"http://www.w3.org/2000/svg\"") && bridge.contains("aria-label=\"Bridge\""),
        "{bridge}"
    );
}
