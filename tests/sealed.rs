//! What a lock leaves on disk, as a form: what was shipped stays readable, what is not exactly so is refused before anything
//! computes with it. That sealing seals, the browser tests prove (`tests/e2e/tests/lock.rs`).

#![allow(clippy::expect_used, clippy::panic)] // a fixture that cannot be read is a failure

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use iliac::record::{ITERATIONS, LOCKED_FILE, LockHead, Sealed, UNREADABLE_FILE, Unreadable, read_texts, write_texts};
use proptest::prelude::*;
use serde_json::{Value, json};

fn fixture() -> (Value, Value) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/sealed/v1.json");
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let texts: BTreeMap<String, String> = serde_json::from_str(&text).expect("JSON");
    let value = |key: &str| serde_json::from_str(&texts[key]).expect("JSON");
    (value("iliac.lock"), value("iliac.sealed.1-1"))
}

fn shape_of_head(head: &Value) -> Option<Unreadable> {
    LockHead::read(&head.to_string()).err().map(|error| error.why)
}

fn shape_of_sealed(sealed: &Value) -> Option<Unreadable> {
    Sealed::read(&sealed.to_string()).err().map(|error| error.why)
}

/// The value with another one at a path.
fn with(value: &Value, path: &str, new: Value) -> Value {
    let mut value = value.clone();
    *value.pointer_mut(path).unwrap_or_else(|| panic!("nothing at {path}")) = new;
    value
}

#[test]
fn what_was_shipped_is_read_and_written_back_without_loss() {
    let (head, sealed) = fixture();
    let read = LockHead::read(&head.to_string()).expect("the head of schema 1");
    assert_eq!((read.iterations, read.keys.len(), read.keys[0].key.as_str()), (600_000, 1, "00c0ffee"));
    assert_eq!(serde_json::from_str::<Value>(&read.write()).expect("JSON"), head);
    let read = Sealed::read(&sealed.to_string()).expect("a text of schema 1");
    assert_eq!(read.key, "00c0ffee");
    assert_eq!(serde_json::from_str::<Value>(&read.write()).expect("JSON"), sealed);
}

#[test]
fn fields_are_only_ever_added_and_those_of_later_are_kept() {
    let (mut head, mut sealed) = fixture();
    let names = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&head), ["iterations", "kdf", "keys", "kind", "salt", "schema"]);
    assert_eq!(names(&head["keys"][0]), ["key", "nonce", "text"]);
    assert_eq!(names(&sealed), ["key", "kind", "nonce", "schema", "text"]);
    head["hint"] = json!({ "later": 1 });
    head["keys"][0]["since"] = json!("2027-01-01");
    sealed["note"] = json!("later");
    let back = LockHead::read(&head.to_string()).expect("later fields").write();
    assert_eq!(serde_json::from_str::<Value>(&back).expect("JSON"), head);
    let back = Sealed::read(&sealed.to_string()).expect("later fields").write();
    assert_eq!(serde_json::from_str::<Value>(&back).expect("JSON"), sealed);
}

#[test]
fn a_newer_one_is_not_broken() {
    let (head, sealed) = fixture();
    let newer = |value: &Value| {
        let mut value = with(value, "/schema", json!(2));
        value["app"] = json!("7.0.0");
        value
    };
    let expected = Some(Unreadable::Newer { schema: 2, app: Some("7.0.0".into()) });
    assert_eq!(shape_of_head(&newer(&head)), expected);
    assert_eq!(shape_of_sealed(&newer(&sealed)), expected);
}

/// A head that would make a device stand still, that weakens the lock, or that is not one.
#[test]
fn hostile_heads_are_refused() {
    let (head, sealed) = fixture();
    let key = head["keys"][0].clone();
    let many: Vec<Value> = (0..65).map(|n| with(&key, "/key", json!(format!("k{n}")))).collect();
    let shapes = [
        ("/iterations", json!(1)),
        ("/iterations", json!(ITERATIONS - 1)),
        ("/iterations", json!(10_000_001)),
        ("/iterations", json!(u64::from(u32::MAX) + 600_001)),
        ("/iterations", json!(-600_000)),
        ("/iterations", json!(600_000.5)),
        ("/iterations", json!("600000")),
        ("/kdf", json!("none")),
        ("/kdf", json!(null)),
        ("/salt", json!("")),
        ("/salt", json!("AAAA")),
        ("/salt", json!("AAAAAAAAAAAAAAAAAAAAAA=A")),
        ("/salt", json!("AAAAAAAAAAAAAAAAAAAAA===")),
        ("/salt", json!("<script>AAAAAAAAAAAAAA==")),
        ("/keys", json!([])),
        ("/keys", json!({})),
        ("/keys", json!([1])),
        ("/keys", json!([key, key])),
        ("/keys", json!(many)),
        ("/keys/0/key", json!("")),
        ("/keys/0/key", json!("__proto__")),
        ("/keys/0/key", json!("a b")),
        ("/keys/0/key", json!("a".repeat(33))),
        ("/keys/0/nonce", json!("AAAA")),
        ("/keys/0/nonce", json!("AAAAAAAAAAAAAAA=")),
        ("/keys/0/text", json!("AAAA")),
        ("/keys/0/text", json!(format!("{}AAAA", key["text"].as_str().expect("a text")))),
    ];
    for (path, new) in shapes {
        let why = shape_of_head(&with(&head, path, new.clone()));
        assert!(matches!(why, Some(Unreadable::Shape(_))), "{path} = {new}: {why:?}");
    }
    for other in [sealed, with(&head, "/kind", json!("draft")), json!({ "schema": 1 }), json!([]), json!(null)] {
        let why = shape_of_head(&other);
        assert!(matches!(why, Some(Unreadable::NoEnvelope(_))), "{other}: {why:?}");
    }
}

#[test]
fn hostile_texts_are_refused() {
    let (head, sealed) = fixture();
    let shapes = [
        ("/key", json!("no such\nkey")),
        ("/key", json!(7)),
        ("/nonce", json!("AAAAAAAAAAAAAAAAAAAA")),
        ("/nonce", json!("AAAAAAAAAAAAAA==")),
        ("/text", json!("")),
        ("/text", json!("AAAAAAAAAAAAAAAAAAAAAA==")),
        ("/text", json!("not base64 at all, but long enough!!")),
        ("/text", json!(["AAAA"])),
    ];
    for (path, new) in shapes {
        let why = shape_of_sealed(&with(&sealed, path, new.clone()));
        assert!(matches!(why, Some(Unreadable::Shape(_))), "{path} = {new}: {why:?}");
    }
    assert!(matches!(shape_of_sealed(&head), Some(Unreadable::NoEnvelope(_))));
    let whole = sealed.to_string();
    for cut in (1..whole.len()).step_by(97) {
        let error = Sealed::read(&whole[..cut]).expect_err("cut off");
        assert!(matches!(error.why, Unreadable::NotJson(_)), "cut at {cut}");
        assert_eq!(error.raw, whole[..cut], "what cannot be read comes back whole");
    }
}

#[test]
fn the_browsers_parts_make_a_head_or_nothing() {
    let (head, _) = fixture();
    let part = |path: &str| head.pointer(path).and_then(Value::as_str).expect("a text");
    let parts = [part("/salt"), part("/keys/0/key"), part("/keys/0/nonce"), part("/keys/0/text")];
    let made = LockHead::of(&parts).expect("a head");
    assert_eq!(serde_json::from_str::<Value>(&made.write()).expect("JSON"), head);
    for wrong in [&parts[..0], &parts[..1], &parts[..3], &[parts[0], parts[1], parts[3], parts[2]]] {
        assert!(LockHead::of(wrong).is_none(), "{wrong:?}");
    }
    assert!(Sealed::of(&["a", "AAAAAAAAAAAAAAAA"]).is_none());
    assert!(Sealed::of(&["a", "AAAAAAAAAAAAAAAA", "AAAA"]).is_none());
}

#[test]
fn a_file_gives_back_what_was_put_into_it_and_nothing_else_is_one() {
    let texts =
        vec![("iliac.lock".to_string(), "{\"a\": \"\u{1f9b4}\"".to_string()), ("x\"y".to_string(), String::new())];
    let file = write_texts(LOCKED_FILE, texts.clone());
    assert_eq!(read_texts(&file, LOCKED_FILE), Some(texts));
    for other in [
        "".to_string(),
        "{}".into(),
        "[".repeat(100_000),
        file.replace("iliac-locked", UNREADABLE_FILE),
        file.replace("\"schema\":1", "\"schema\":2"),
        "{\"schema\":1,\"kind\":\"iliac-locked\",\"texts\":[]}".into(),
        "{\"schema\":1,\"kind\":\"iliac-locked\",\"texts\":{\"a\":1}}".into(),
    ] {
        assert_eq!(read_texts(&other, LOCKED_FILE), None, "{}", &other[..other.len().min(60)]);
    }
}

proptest! {
    /// Whatever lies there: read as what it says, or refused whole.
    #[test]
    fn any_text(text in "\\PC{0,60}") {
        if let Err(error) = LockHead::read(&text) { prop_assert_eq!(error.raw, text.clone()); }
        if let Err(error) = Sealed::read(&text) { prop_assert_eq!(error.raw, text); }
    }

    /// One letter of a head changed: still within bounds, or refused.
    #[test]
    fn a_head_with_one_letter_changed(at in 0_usize..400, c in prop::char::any()) {
        let text = fixture().0.to_string();
        if let Some((start, old)) = text.char_indices().nth(at) {
            let changed = format!("{}{c}{}", &text[..start], &text[start + old.len_utf8()..]);
            if let Ok(head) = LockHead::read(&changed) {
                prop_assert!((600_000..=10_000_000).contains(&head.iterations));
                prop_assert_eq!((head.keys.len(), head.salt.len(), head.keys[0].text.len()), (1, 24, 64));
            }
        }
    }
}
