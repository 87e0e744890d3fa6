//! Everything out as one file and back in: nothing lost, nothing twice, nothing written over, nothing believed. Hostile and
//! damaged files each get one clear sentence; 100,000 mutated ones break nothing.

#![allow(clippy::expect_used, clippy::panic)] // a file that is read wrongly is a failure

#[path = "archive/cases.rs"]
mod cases;
mod command;

use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;
use std::thread;

use cases::{check, draft, entry, file};
use command::run;
use iliac::exchange::archive::{Archive, Fault, MOST_BYTES, Merge, Stored, file_name, merge, read, write};
use iliac::model::Date;
use iliac::record;
use iliac::words::Words;
use serde_json::{Value, json};

const DAY: Date = Date::of(2026, 11, 26);

fn opened(bytes: &[u8]) -> Archive {
    read(bytes).unwrap_or_else(|fault| panic!("{fault:?}: {}", String::from_utf8_lossy(&bytes[..bytes.len().min(300)])))
}

fn of(kept: Value) -> Archive {
    opened(file(kept).to_string().as_bytes())
}

fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// What a store may hold: checks as written and as an editor left them, a draft, things set aside, a kind of later.
fn store() -> Vec<Stored> {
    vec![
        Stored::new("record", "2026-11-21-001", &check("2026-11-21-001", "").to_string()),
        Stored::new("record", "r-1", &fixture("records/v1-self-care.json")),
        Stored::new("record", "later", &fixture("records/v1-later-fields.json")),
        Stored::new("record", "newer", &fixture("records/newer.json")),
        Stored::new("draft", "1764140000000-7", &draft(1_764_140_000).to_string()),
        Stored::new("aside", "b.0", "{\"schema\": 1, \"kind\": \"dra"),
        Stored::new("aside", "deep.0", &"[".repeat(500)),
        Stored::new("aside", "twice.0", "{\"a\":1,\"a\":2}"),
        Stored::new(
            "diary",
            "r-1",
            "{\"schema\":1,\"kind\":\"diary\",\"body\":{\"check\":\"2026-11-21-001\",\"sessions\":[]}}",
        ),
        Stored::new("record", "far", &format!("{{\"schema\":9,\"x\":{}{}}}", "[".repeat(60), "]".repeat(60))),
    ]
}

fn sorted(mut stored: Vec<Stored>) -> Vec<Stored> {
    stored.sort_by_key(|one| (one.kind.clone(), one.name.clone()));
    stored
}

#[test]
fn everything_comes_back_as_it_was() {
    let store = store();
    let text = write(&store, "2026.11.1", DAY);
    let archive = opened(text.as_bytes());
    assert_eq!((archive.saved_on, archive.knowledge_version.as_str()), (DAY, "2026.11.1"));
    // Letter by letter, in the order of kinds and names.
    assert_eq!(archive.kept, sorted(store.clone()));
    assert!(archive.odd.is_empty());
    // Into an empty browser: each under its own name, but for a check that lay under another than its own.
    let keys = |all: &[Stored]| all.iter().map(|one| (one.kind.clone(), one.name.clone())).collect::<BTreeSet<_>>();
    let mut own = store.clone();
    for one in own.iter_mut().filter(|one| one.name == "later") {
        one.name = record::read(&one.text).expect("a check").record.id;
    }
    assert_eq!(keys(&merge(&archive, &[]).puts), keys(&own));
    // Back where it came from: nothing.
    assert_eq!(merge(&archive, &store), Merge { here: store.len(), ..Merge::default() });
    // The same file from the same store.
    assert_eq!(write(&sorted(store), "2026.11.1", DAY), text);
    assert_eq!(file_name(DAY), "iliac-2026-11-26.json");
}

#[test]
fn the_page_can_read_what_serde_reads_and_a_person_finds_the_checks() {
    let value: Value = serde_json::from_str(&write(&store(), "2026.11.1", DAY)).expect("JSON");
    let kept = value["kept"].as_array().expect("a list");
    let one = kept.iter().find(|one| one["name"] == "2026-11-21-001").expect("the check");
    assert_eq!(one["value"], check("2026-11-21-001", ""));
    let aside = kept.iter().find(|one| one["name"] == "b.0").expect("what was set aside");
    assert_eq!(aside["text"], "{\"schema\": 1, \"kind\": \"dra");
}

#[test]
fn the_lock_and_the_probe_never_leave() {
    let secret =
        [Stored::new("lock", "", "secret"), Stored::new("sealed", "a", "secret"), Stored::new("probe", "", "secret")];
    assert!(!write(&secret, "1", DAY).contains("secret"));
}

#[test]
fn the_same_check_is_there_once() {
    let here = [Stored::new("record", "a", &check("a", "").to_string())];
    // The same again; the same under another id; the same with other spaces.
    let same = json!([entry("record", "a", check("a", "")), entry("record", "z", check("z", "")),
        { "kind": "record", "name": "a", "text": serde_json::to_string_pretty(&check("a", "")).expect("JSON") }]);
    assert_eq!(merge(&of(same), &here), Merge { here: 3, ..Merge::default() });
    // Another one of the same id comes under a name of its own, inside and out, and nothing else of it changes.
    let merged = merge(&of(json!([entry("record", "a", check("a", "slept badly"))])), &here);
    assert_eq!((merged.checks, merged.puts.len()), (1, 1));
    let put = &merged.puts[0];
    let mut text: Value = serde_json::from_str(&put.text).expect("JSON");
    assert_ne!(put.name, "a");
    assert_eq!(text["body"]["id"], put.name.as_str());
    text["body"]["id"] = json!("a");
    assert_eq!(text, check("a", "slept badly"));
    // Brought in a second time it is known.
    let both = [here[0].clone(), put.clone()];
    let again = merge(&of(json!([entry("record", "a", check("a", "slept badly"))])), &both);
    assert_eq!(again, Merge { here: 1, ..Merge::default() });
}

#[test]
fn what_tells_of_a_check_follows_its_new_name() {
    let diary = |check: &str| json!({ "schema": 1, "kind": "diary", "body": { "check": check, "sessions": [1] } });
    let here = [Stored::new("record", "a", &check("a", "").to_string())];
    // The diary stands before its check in the file.
    let archive = of(json!([entry("diary", "a", diary("a")), entry("record", "a", check("a", "other"))]));
    let merged = merge(&archive, &here);
    let record = merged.puts.iter().find(|put| put.kind == "record").expect("the check");
    let put = merged.puts.iter().find(|put| put.kind == "diary").expect("the diary");
    assert_eq!(serde_json::from_str::<Value>(&put.text).expect("JSON"), diary(&record.name));
    let now: Vec<Stored> = here.into_iter().chain(merged.puts.clone()).collect();
    assert!(merge(&archive, &now).puts.is_empty());
    // Of a check that kept its id nothing changes, and of two diaries of one name neither goes.
    let two = of(json!([entry("diary", "d", diary("x")), entry("diary", "d", diary("y"))]));
    assert_eq!(merge(&two, &now).puts.iter().map(|put| put.name.as_str()).collect::<Vec<_>>(), ["d", "d-2"]);
}

#[test]
fn people_never_mix() {
    let of_anna = |id: &str| {
        let mut anna = check(id, "");
        anna["body"]["subject"] = json!("Anna");
        anna
    };
    let here = [Stored::new("record", "a", &check("a", "").to_string())];
    let merged = merge(&of(json!([entry("record", "a", of_anna("a"))])), &here);
    let anna = record::read(&merged.puts[0].text).expect("a check").record;
    assert_eq!((merged.checks, anna.subject.label()), (1, "Anna"));
}

#[test]
fn every_bad_file_is_refused_with_its_own_sentence() {
    let refused = cases::refused();
    assert!(refused.len() >= 40, "{}", refused.len());
    for (what, bytes, fault) in &refused {
        assert_eq!(read(bytes).err(), Some(*fault), "{what}");
    }
    let met: BTreeSet<_> = refused.iter().map(|(_, _, fault)| fault.name()).collect();
    let all: BTreeSet<_> = Fault::ALL.iter().map(|fault| fault.name()).collect();
    let never: Vec<_> = all.difference(&met).collect();
    assert_eq!(never, [&"too_large"], "faults without a case");
    for words in ["en", "es"].map(|tag| Words::for_tag(tag).expect("words")) {
        let end = if words.tag() == "en" { "Nothing here has changed." } else { "Aquí no ha cambiado nada." };
        for fault in Fault::ALL {
            assert!(words.get(fault.msg()).contains(end), "{fault:?}");
        }
    }
}

#[test]
fn of_a_file_with_a_bad_part_the_rest_comes_in_and_the_part_is_kept_aside() {
    for (what, bytes, counts) in cases::partly() {
        let archive = opened(&bytes);
        let merged = merge(&archive, &[]);
        // In the one file that holds the same check twice under other ids, the second is here by then.
        assert_eq!((merged.checks, merged.others, merged.later, merged.aside), counts, "{what}");
        for put in &merged.puts {
            assert!(is_safe(&put.name) && is_safe(&put.kind), "{what}: {put:?}");
        }
        let aside = merged.puts.iter().filter(|put| put.kind == "aside").count();
        assert_eq!(aside, merged.aside, "{what}");
    }
}

/// A name that goes into a key and into an element's id.
fn is_safe(name: &str) -> bool {
    !name.is_empty() && name.len() <= 120 && name.chars().all(|c| c.is_ascii_alphanumeric() || "-._".contains(c))
}

#[test]
fn the_command_line_says_what_the_page_would() {
    let english = Words::english();
    for (at, (what, bytes, fault)) in cases::refused().into_iter().enumerate() {
        let path = command::file(&format!("archive/bad-{at}.json"), bytes);
        let ran = run(&["archive", "check", "--json", &path.to_string_lossy()], "");
        assert_eq!((ran.code, ran.json()["fault"].as_str()), (2, Some(fault.name())), "{what}");
        assert!(ran.err.contains(english.get(fault.msg())), "{what}: {}", ran.err);
    }
    for (at, (what, bytes, (checks, others, later, aside))) in cases::partly().into_iter().enumerate() {
        let path = command::file(&format!("archive/good-{at}.json"), bytes);
        let ran = run(&["archive", "check", "--json", &path.to_string_lossy()], "");
        let said = ran.json();
        let counts = ["checks", "others", "later", "aside"].map(|name| said[name].as_u64());
        assert_eq!(counts, [checks, others, later, aside].map(|n| Some(n as u64)), "{what}");
        let again = run(&["archive", "check", &path.to_string_lossy(), "--here", &path.to_string_lossy()], "");
        assert_eq!(again.code, 0, "{what}: {}", again.err);
    }
    let path = command::file("archive/mine.json", write(&store(), "2026.11.1", DAY));
    let ran = run(&["archive", "check", &path.to_string_lossy()], "");
    assert!(ran.out.contains("3 new checks") && ran.out.contains("2026-11-26"), "{}", ran.out);
    let gone = run(&["archive", "check", "no-such-file.json"], "");
    assert!(gone.code == 2 && gone.err.contains("no-such-file.json"), "{gone:?}");
}

#[test]
fn a_huge_file_is_refused_before_it_is_read() {
    let path = command::file("archive/huge.json", "");
    File::options().write(true).open(&path).and_then(|file| file.set_len(50_000_000)).expect("50 MB");
    let ran = run(&["archive", "check", "--json", &path.to_string_lossy()], "");
    assert_eq!(ran.json()["fault"], "too_large");
    let most = usize::try_from(MOST_BYTES).expect("a size");
    assert_eq!(read(&vec![b' '; most + 1]).err(), Some(Fault::TooLarge));
    assert_eq!(read(&vec![b' '; most]).err(), Some(Fault::Empty));
}

/// A hundred times what a person does in years, all under one name: a file can be made to take long, but not so.
#[test]
fn many_checks_of_one_name_are_brought_in_at_once() {
    let many = (0..5_000).map(|n| entry("record", "a", check("a", &n.to_string()))).collect::<Vec<_>>();
    let merged = merge(&of(Value::Array(many)), &[]);
    let names: BTreeSet<_> = merged.puts.iter().map(|put| &put.name).collect();
    assert_eq!((merged.checks, names.len()), (5_000, 5_000));
}

/// Numbers from a seed: the same cases on every machine.
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n.max(1) as u64) as usize
    }

    /// Some bytes of a file changed, doubled, taken out, or put in from another place.
    fn torn(&mut self, text: &[u8]) -> Vec<u8> {
        const ODD: [&[u8]; 12] = [
            b"\"",
            b"{",
            b"}",
            b"[",
            b"]",
            b",",
            b"\\u0000",
            b"\xff",
            b"999999999999999999999",
            b"null",
            b"\"id\":\"\"",
            b"\"kind\":",
        ];
        let mut bytes = text.to_vec();
        for _ in 0..=self.below(3) {
            let (at, other) = (self.below(bytes.len()), self.below(bytes.len()));
            let (start, end) = (at.min(other), at.max(other));
            match self.below(7) {
                0 if !bytes.is_empty() => bytes[at] = self.below(256) as u8,
                1 => bytes.truncate(at),
                2 => drop(bytes.drain(start..end.min(start + 40))),
                3 => {
                    let part = bytes[start..end.min(start + 300)].to_vec();
                    bytes.splice(at..at, part);
                }
                4 => {
                    let odd = ODD[self.below(ODD.len())];
                    bytes.splice(at..at, odd.iter().copied());
                }
                5 => bytes.extend_from_slice(&text[..text.len().min(at)]),
                _ if !bytes.is_empty() => bytes.swap(at, other),
                _ => {}
            }
        }
        bytes
    }

    /// A value of the file in another's place, or another value: what it then is, still is JSON.
    fn bent(&mut self, value: &mut Value, all: &[Value]) {
        if self.below(6) == 0 {
            *value = all[self.below(all.len())].clone();
            return;
        }
        match value {
            Value::Array(items) if !items.is_empty() => {
                let at = self.below(items.len());
                match self.below(8) {
                    0 => drop(items.remove(at)),
                    1 => items.push(items[at].clone()),
                    _ => self.bent(&mut items[at], all),
                }
            }
            Value::Object(fields) if !fields.is_empty() => {
                let at = self.below(fields.len());
                let name = fields.keys().nth(at).cloned().unwrap_or_default();
                match self.below(8) {
                    0 => drop(fields.remove(&name)),
                    1 => drop(fields.insert(format!("{name}x"), json!(1))),
                    _ => self.bent(fields.get_mut(&name).unwrap_or(&mut Value::Null), all),
                }
            }
            Value::Array(_) | Value::Object(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
                *value = all[self.below(all.len())].clone();
            }
        }
    }
}

/// Every value that lies in a value.
fn parts(value: &Value, found: &mut Vec<Value>) {
    found.push(value.clone());
    match value {
        Value::Array(items) => items.iter().for_each(|item| parts(item, found)),
        Value::Object(fields) => fields.values().for_each(|item| parts(item, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

const FUZZED: u64 = 100_000;

#[test]
fn a_hundred_thousand_mutated_files_break_nothing() {
    let value = file(
        json!([entry("record", "a", check("a", "")), entry("record", "b", check("b", "<b>")), entry("draft", "d", draft(5)),
        { "kind": "aside", "name": "x.0", "text": "{\"schema\": 1" }]),
    );
    let here =
        [Stored::new("record", "a", &check("a", "mine").to_string()), Stored::new("draft", "d", &draft(9).to_string())];
    let mut all = vec![
        json!(""),
        json!(-1),
        json!(1e300),
        json!("<script>alert(1)</script>"),
        json!("iliac.lock"),
        json!("../../a"),
    ];
    parts(&value, &mut all);
    all.retain(|part| part.to_string().len() < 2_000);
    let threads = thread::available_parallelism().map_or(1, |n| n.get() as u64);
    let began = std::time::Instant::now();
    let counts: Vec<[u64; 3]> = thread::scope(|scope| {
        let run = |part: u64| {
            let (value, here, all) = (&value, &here, &all);
            scope.spawn(move || {
                (part..FUZZED).step_by(threads as usize).map(|case| one(case, value, here, all)).fold(
                    [0; 3],
                    |mut sum, kind| {
                        sum[kind] += 1;
                        sum
                    },
                )
            })
        };
        let running: Vec<_> = (0..threads).map(run).collect();
        running.into_iter().map(|thread| thread.join().expect("no file makes it stop")).collect()
    });
    let sum = counts.into_iter().fold([0; 3], |sum, one| [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]]);
    println!("refused, nothing new, something new: {sum:?}, in {:?}", began.elapsed());
    assert_eq!(sum.iter().sum::<u64>(), FUZZED);
    // Were all refused at the door, nothing behind it would have been tried.
    assert!(sum[0] > FUZZED / 10 && sum[2] > FUZZED / 2, "{sum:?}");
}

/// One mutated file: 0 when it is refused, 1 when it adds nothing, 2 when it adds something. Whatever it is, what is here
/// stays, what is added is named safely and can be read or lies aside, and a second time there is nothing to add.
fn one(case: u64, value: &Value, here: &[Stored], all: &[Value]) -> usize {
    let mut seeded = Seeded(case.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut bent = value.clone();
    // Mostly what lies deep inside: at the head of a file any change is the end of it.
    let bytes = match (case / 4) % 8 {
        0..2 => seeded.torn(value.to_string().as_bytes()),
        2 => {
            seeded.bent(&mut bent, all);
            bent.to_string().into_bytes()
        }
        _ => {
            for _ in 0..=seeded.below(4) {
                let at = seeded.below(4);
                seeded.bent(&mut bent["kept"][at], all);
            }
            bent.to_string().into_bytes()
        }
    };
    let Ok(archive) = read(&bytes) else { return 0 };
    let merged = merge(&archive, here);
    let mut now = here.to_vec();
    for put in &merged.puts {
        assert!(!now.iter().any(|one| (&one.kind, &one.name) == (&put.kind, &put.name)), "case {case}: {put:?}");
        assert!(is_safe(&put.kind) && is_safe(&put.name), "case {case}: {put:?}");
        assert!(!["lock", "sealed", "probe"].contains(&put.kind.as_str()), "case {case}: {put:?}");
        if put.kind == "record"
            && let Ok(envelope) = record::read(&put.text)
        {
            assert_eq!(envelope.record.id, put.name, "case {case}");
        }
        now.push(put.clone());
    }
    let count = merged.checks + merged.others + merged.later + merged.aside;
    assert_eq!(count, merged.puts.len(), "case {case}");
    assert_eq!(count + merged.here, archive.kept.len() + archive.odd.len(), "case {case}");
    // As dear as all before it: for every fourth.
    assert!(!case.is_multiple_of(4) || merge(&archive, &now).puts.is_empty(), "case {case}");
    if merged.puts.is_empty() { 1 } else { 2 }
}
