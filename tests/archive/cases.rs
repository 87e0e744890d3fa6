//! Files that somebody could choose by mistake or made to do harm, and what is said to each.

use iliac::exchange::archive::Fault;
use serde_json::{Value, json};

/// A check as it stands on disk; `id` and `note` make it another one.
pub fn check(id: &str, note: &str) -> Value {
    json!({
        "schema": 1, "app": "0.1.0", "knowledge_version": "2026.11.1", "saved_on": "2026-11-21",
        "body": {
            "id": id, "subject": "me", "date": "2026-11-21", "country": "US",
            "answers": { "age": 34, "sex": "female", "pain-site": ["low-back"], "fever": "unsure" },
            "disposition": "self_care", "within_days": null, "rules": [],
            "patterns": [{ "id": "muscle_strain", "fit": "fits" }],
            "plan": { "template": "muscle_strain", "phase": "calm", "items": [
                { "id": "pelvic_tilt", "variant": "standard", "phase": "calm", "sets": 2, "reps": 10, "seconds": 0,
                  "per_day": 1, "days_per_week": 7 } ] },
            "complete": true, "note": note,
        },
    })
}

/// A check that was left in the middle.
pub fn draft(started: i64) -> Value {
    json!({ "schema": 1, "kind": "draft", "app": "0.1.0", "knowledge_version": "2026.11.1", "body": {
        "started": started, "subject": "me", "country": "GB", "answers": { "age": 34, "fever": "no" } } })
}

/// An entry that holds JSON.
pub fn entry(kind: &str, name: &str, value: Value) -> Value {
    json!({ "kind": kind, "name": name, "value": value })
}

/// A whole file.
pub fn file(kept: Value) -> Value {
    json!({ "format": "iliac archive", "version": 1, "app": "0.1.0", "knowledge_version": "2026.11.1",
        "saved_on": "2026-11-26", "kept": kept })
}

fn good() -> Value {
    file(json!([entry("record", "a-1", check("a-1", "")), entry("draft", "d-1", draft(1))]))
}

fn with(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut file = good();
    change(&mut file);
    file.to_string().into_bytes()
}

fn swapped(from: &str, to: &str) -> Vec<u8> {
    let text = good().to_string();
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1).into_bytes()
}

/// Files that are refused as a whole.
pub fn refused() -> Vec<(&'static str, Vec<u8>, Fault)> {
    let text = |text: &str| text.as_bytes().to_vec();
    let whole = good().to_string();
    let nested = |open: &str, close: &str, deep: usize| {
        let inside = format!("{}1{}", open.repeat(deep), close.repeat(deep));
        swapped("\"country\":\"US\"", &format!("\"country\":{inside}"))
    };
    vec![
        ("nothing at all", Vec::new(), Fault::Empty),
        ("only spaces", text(" \n\t "), Fault::Empty),
        ("only a byte order mark", vec![0xEF, 0xBB, 0xBF], Fault::Empty),
        ("a picture", vec![0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0xFF], Fault::NotText),
        (
            "a text of Windows in UTF-16",
            [0xFF, 0xFE].into_iter().chain(good().to_string().encode_utf16().flat_map(u16::to_le_bytes)).collect(),
            Fault::NotText,
        ),
        ("half a letter at the end", [whole.as_bytes(), &[0xC3]].concat(), Fault::NotText),
        (
            "a lone half of a pair, as UTF-8",
            [b"{\"format\":\"", &[0xED, 0xA0, 0x80][..], b"\"}"].concat(),
            Fault::NotText,
        ),
        ("an overlong slash", vec![b'"', 0xC0, 0xAF, b'"'], Fault::NotText),
        ("zeros", vec![0; 64], Fault::NotJson),
        ("a web page", text("<!doctype html><script>alert(1)</script>"), Fault::NotJson),
        ("the summary as text", text("Summary for a clinician\n- Age 34\n"), Fault::NotJson),
        ("a table", text("date,pain\n2026-11-21,4\n"), Fault::NotJson),
        ("JavaScript", text("({ format: 'iliac archive' })"), Fault::CutOff),
        ("lines of JSON", text("{\"a\":1}\n{\"a\":2}\n"), Fault::NotJson),
        ("cut off in the middle", text(&whole[..whole.len() / 2]), Fault::CutOff),
        ("cut off before the last bracket", text(&whole[..whole.len() - 1]), Fault::CutOff),
        ("something after the end", text(&format!("{whole}}}")), Fault::CutOff),
        ("two files in one", text(&format!("{whole}{whole}")), Fault::CutOff),
        ("a comma too many", swapped("\"version\":1", "\"version\":1,"), Fault::CutOff),
        ("a comment", swapped("\"version\":1", "/* 1 */\"version\":1"), Fault::CutOff),
        ("not a number", swapped("\"version\":1", "\"version\":NaN"), Fault::CutOff),
        ("a control letter in a text", swapped("\"GB\"", "\"G\u{1}B\""), Fault::CutOff),
        ("a million brackets", "[".repeat(1_000_000).into_bytes(), Fault::TooDeep),
        ("a million objects", "{\"a\":".repeat(1_000_000).into_bytes(), Fault::TooDeep),
        ("one of ours with lists too deep", nested("[", "]", 5_000), Fault::TooDeep),
        ("one of ours with objects too deep", nested("{\"a\":", "}", 5_000), Fault::TooDeep),
        ("null", text("null"), Fault::Foreign),
        ("a list", text("[]"), Fault::Foreign),
        ("a text", text("\"iliac archive\""), Fault::Foreign),
        ("an empty object", text("{}"), Fault::Foreign),
        ("another program's settings", text("{\"name\":\"notes\",\"version\":\"1.0\"}"), Fault::Foreign),
        ("a FHIR bundle", text("{\"resourceType\":\"Bundle\",\"type\":\"collection\"}"), Fault::Foreign),
        ("another format", with(|f| f["format"] = json!("iliac backup")), Fault::Foreign),
        ("a format of another type", with(|f| f["format"] = json!(["iliac archive"])), Fault::Foreign),
        ("answers for the command line", text("{\"today\":\"2026-11-21\",\"answers\":{}}"), Fault::Foreign),
        ("one single check", check("a-1", "").to_string().into_bytes(), Fault::Single),
        ("one single draft", draft(1).to_string().into_bytes(), Fault::Single),
        ("a newer version", with(|f| f["version"] = json!(2)), Fault::Newer),
        ("a far newer version", swapped("\"version\":1", "\"version\":4294967296"), Fault::Newer),
        (
            "a version of a hundred digits",
            swapped("\"version\":1", &format!("\"version\":{}", "9".repeat(100))),
            Fault::Damaged,
        ),
        ("version 0", with(|f| f["version"] = json!(0)), Fault::Damaged),
        ("a version below 0", with(|f| f["version"] = json!(-1)), Fault::Damaged),
        ("a version and a half", with(|f| f["version"] = json!(1.5)), Fault::Damaged),
        ("a version as a text", with(|f| f["version"] = json!("1")), Fault::Damaged),
        ("no version", with(|f| drop(f.as_object_mut().map(|f| f.remove("version")))), Fault::Damaged),
        ("a day that there is not", with(|f| f["saved_on"] = json!("2026-02-30")), Fault::Damaged),
        ("a day as a number", with(|f| f["saved_on"] = json!(20_261_126)), Fault::Damaged),
        ("rules of no version", with(|f| f["knowledge_version"] = json!(null)), Fault::Damaged),
        ("kept is an object", with(|f| f["kept"] = json!({})), Fault::Damaged),
        ("kept is a text", with(|f| f["kept"] = json!("[]")), Fault::Damaged),
        ("kept is missing", with(|f| drop(f.as_object_mut().map(|f| f.remove("kept")))), Fault::Damaged),
        ("nothing kept", with(|f| f["kept"] = json!([])), Fault::Nothing),
        ("two formats", swapped("\"version\":1", "\"format\":\"iliac archive\",\"version\":1"), Fault::Twice),
        ("two versions", swapped("\"version\":1", "\"version\":1,\"version\":1"), Fault::Twice),
        (
            "two results in one check",
            swapped("\"disposition\":", "\"disposition\":\"emergency_now\",\"disposition\":"),
            Fault::Twice,
        ),
        (
            "two answers to one question",
            swapped("\"fever\":\"unsure\"", "\"fever\":\"yes\",\"fever\":\"no\""),
            Fault::Twice,
        ),
    ]
}

/// What a readable file adds to an empty store: checks, other things, of a newer version, set aside.
pub type Counts = (usize, usize, usize, usize);

/// Files with something wrong inside: the rest of each comes in, the wrong part is set aside whole.
pub fn partly() -> Vec<(&'static str, Vec<u8>, Counts)> {
    let kept = |kept: Value| file(kept).to_string().into_bytes();
    let body = |change: &dyn Fn(&mut Value)| {
        let mut bad = check("b-1", "another");
        change(&mut bad["body"]);
        kept(json!([entry("record", "a-1", check("a-1", "")), entry("record", "b-1", bad)]))
    };
    let bom = |file: Vec<u8>| [&[0xEF, 0xBB, 0xBF][..], &file].concat();
    let alone = |value: Value| kept(json!([value]));
    vec![
        ("all is well", good().to_string().into_bytes(), (1, 1, 0, 0)),
        ("saved by an editor", bom(serde_json::to_vec_pretty(&good()).unwrap_or_default()), (1, 1, 0, 0)),
        ("fields of later", with(|f| f["signed"] = json!({ "by": [1, 2.5, null] })), (1, 1, 0, 0)),
        ("a result that there is not", body(&|b| b["disposition"] = json!("fine")), (1, 0, 0, 1)),
        ("a day as a number", body(&|b| b["date"] = json!(1)), (1, 0, 0, 1)),
        ("answers as a list", body(&|b| b["answers"] = json!([])), (1, 0, 0, 1)),
        ("a plan as a text", body(&|b| b["plan"] = json!("<img src=x onerror=alert(1)>")), (1, 0, 0, 1)),
        ("sets without end", body(&|b| b["plan"]["items"][0]["sets"] = json!(1e300)), (1, 0, 0, 1)),
        ("a number of 10,000 digits", swapped("\"age\":34", &format!("\"age\":{}", "9".repeat(10_000))), (1, 1, 0, 0)),
        (
            "a check without a body",
            alone(json!({ "kind": "record", "name": "a", "value": { "schema": 1 } })),
            (0, 0, 0, 1),
        ),
        ("a check that is a number", alone(entry("record", "a", json!(7))), (0, 0, 0, 1)),
        (
            "a check of a newer version",
            alone(entry("record", "a", json!({ "schema": 9, "app": "9.0.0" }))),
            (0, 0, 1, 0),
        ),
        (
            "a draft of a newer version",
            alone(entry("draft", "a", json!({ "schema": 9, "app": "9.0.0" }))),
            (0, 0, 1, 0),
        ),
        ("a draft in a check's place", alone(entry("record", "a", draft(1))), (0, 0, 0, 1)),
        ("a check in a draft's place", alone(entry("draft", "a", check("a", ""))), (0, 0, 0, 1)),
        (
            "a kind of later",
            alone(entry("diary", "a", json!({ "schema": 1, "kind": "diary", "body": {} }))),
            (0, 1, 0, 0),
        ),
        ("a kind that says it is another", alone(entry("diary", "a", draft(1))), (0, 0, 0, 1)),
        ("a kind of later without a schema", alone(entry("diary", "a", json!({ "kind": "diary" }))), (0, 0, 0, 1)),
        ("the lock itself", alone(entry("lock", "a", json!({ "schema": 1, "kind": "lock" }))), (0, 0, 0, 1)),
        ("something sealed", alone(entry("sealed", "a", json!({ "schema": 1, "kind": "sealed" }))), (0, 0, 0, 1)),
        (
            "a kind that breaks out of its key",
            alone(entry("record.x/../", "a", json!({ "schema": 1, "kind": "record.x/../" }))),
            (0, 0, 0, 1),
        ),
        ("an entry that is null", kept(json!([null, entry("record", "a", check("a", ""))])), (1, 0, 0, 1)),
        (
            "an entry with two contents",
            alone(json!({ "kind": "draft", "name": "a", "value": draft(1), "text": "x" })),
            (0, 0, 0, 1),
        ),
        ("an entry without contents", alone(json!({ "kind": "draft", "name": "a" })), (0, 0, 0, 1)),
        (
            "an entry whose name is an object",
            alone(json!({ "kind": "draft", "name": {}, "value": draft(1) })),
            (0, 0, 0, 1),
        ),
        (
            "the same check twice",
            kept(json!([entry("record", "a", check("a", "")), entry("record", "b", check("b", ""))])),
            (1, 0, 0, 0),
        ),
        (
            "two checks of one name",
            kept(json!([entry("record", "a", check("a", "")), entry("record", "a", check("a", "x"))])),
            (2, 0, 0, 0),
        ),
        ("script in a label", body(&|b| b["subject"] = json!("<script>alert(1)</script>")), (2, 0, 0, 0)),
        ("script in an id", body(&|b| b["id"] = json!("\"><img src=x onerror=alert(1)>")), (2, 0, 0, 0)),
        (
            "a check that says two results",
            kept(json!([{ "kind": "record", "name": "a",
            "text": check("a", "").to_string().replacen("\"id\":", "\"id\":\"b\",\"id\":", 1) }])),
            (0, 0, 0, 1),
        ),
        (
            "something set aside before",
            kept(json!([{ "kind": "aside", "name": "a.0", "text": "{\"schema\": 1, \"bo" }])),
            (0, 0, 0, 1),
        ),
    ]
}
