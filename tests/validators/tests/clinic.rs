//! A clinic's settings: `public/clinic.schema.json`, which editors read, and `iliac clinic check`, which reads as the page
//! does, say the same of every file.

#![allow(clippy::expect_used, clippy::panic)] // a program that does not start is a failure

#[path = "../../command/mod.rs"]
mod command;

use std::fs;

use command::run;
use iliac::exchange::clinic::{FIELDS, read};
use iliac::knowledge::countries::COUNTRIES;
use iliac::words::Language;
use jsonschema::{Draft, Validator};
use serde_json::{Value, json};

fn schema() -> Value {
    serde_json::from_str(include_str!("../../../public/clinic.schema.json")).expect("JSON")
}

fn validator() -> Validator {
    assert!(jsonschema::meta::is_valid(&schema()), "the schema itself is no JSON Schema");
    jsonschema::options().with_draft(Draft::Draft202012).build(&schema()).expect("a schema")
}

/// Every setting with what it may be, and with what it may not.
fn values() -> Vec<(&'static str, Vec<Value>, Vec<Value>)> {
    let long = |n: usize| "x".repeat(n);
    let link = |n: usize| format!("https://a.example/{}", long(n - 18));
    vec![
        ("$schema", vec![json!("./clinic.schema.json"), json!("")], vec![json!(1), json!(null)]),
        ("version", vec![json!(1)], vec![json!(2), json!(0), json!("1"), json!(null), json!([1]), json!(1.5)]),
        (
            "name",
            vec![json!("Río & <b>Söhne</b>"), json!(long(60)), json!("é".repeat(60)), json!(" x")],
            vec![
                json!(""),
                json!("  "),
                json!(long(61)),
                json!("a\nb"),
                json!("a\tb"),
                json!("a\u{202e}b"),
                json!("a\u{2028}b"),
                json!("a\u{2067}b"),
                json!("a\u{9f}b"),
                json!(5),
                json!(null),
                json!({ "en": "x" }),
            ],
        ),
        (
            "logo",
            vec![json!("clinic-a.svg"), json!("clinic-logo-2.png"), json!("clinic-x.jpg"), json!("clinic-x.webp")],
            vec![
                json!("logo.svg"),
                json!("clinic-.svg"),
                json!("clinic-../a.svg"),
                json!("https://a.example/clinic-a.svg"),
                json!("clinic-a.gif"),
                json!("clinic-A.svg"),
                json!("clinic-a.svg?x"),
                json!(format!("clinic-{}.svg", long(41))),
                json!("data:image/svg+xml,x"),
            ],
        ),
        (
            "accent",
            vec![json!("#2a6f97"), json!("#FFFFFF")],
            vec![
                json!("red"),
                json!("#fff"),
                json!("2a6f97"),
                json!("#2a6f97;}"),
                json!("#2a6f9g"),
                json!("url(x)"),
                json!(1),
            ],
        ),
        (
            "phone",
            vec![json!("+1 (555) 010-0199"), json!("020.7946.0018"), json!("116117"), json!("(0)20 794600")],
            vec![
                json!("911"),
                json!("112"),
                json!("11611"),
                json!("+1 555 010 0199 ext 5"),
                json!("tel:+15550100199"),
                json!("1234567890123456"),
                json!("1+234567"),
                json!("٠١٢٣٤٥٦"),
                json!(5_550_100_199_u64),
                json!("1  2  3  4  5  6  7  8  9"),
            ],
        ),
        (
            "booking",
            vec![json!("https://a.example"), json!("https://a.example:8443/b?c=d&e=%20#f"), json!(link(300))],
            vec![
                json!("http://a.example"),
                json!("HTTPS://a.example"),
                json!("javascript:alert(1)"),
                json!("//a.example"),
                json!("https://a.example/\"><b"),
                json!("https://a@b.example"),
                json!("https://a b.example"),
                json!("https://пример.example"),
                json!("https://a.example\n"),
                json!("https://"),
                json!("https:///a"),
                json!("https://a.example:999999/"),
                json!("https://a.example/\\b"),
                json!("tel:+15550100199"),
                json!(link(301)),
            ],
        ),
        ("country", vec![json!("US"), json!("EU"), json!("ZZ")], vec![json!("us"), json!("DE"), json!(""), json!(1)]),
        (
            "languages",
            vec![json!(["en"]), json!(["es", "en"])],
            vec![json!([]), json!("en"), json!(["en-US"]), json!(["de"]), json!(["en", 1]), json!({})],
        ),
        ("summary_language", vec![json!("en"), json!("es")], vec![json!("ES"), json!("fr"), json!(["en"])]),
        (
            "hosts",
            vec![
                json!(["https://www.a.example"]),
                json!(["https://a.example:8443", "http://localhost:8090", "http://127.0.0.1"]),
            ],
            vec![
                json!([]),
                json!("https://a.example"),
                json!(["*"]),
                json!(["https://*.a.example"]),
                json!(["https://a.example/"]),
                json!(["https://A.example"]),
                json!(["https://a.example:443"]),
                json!(["http://a.example"]),
                json!(["http://localhost:80"]),
                json!(["http://localhost.b.example"]),
                json!(["null"]),
                json!(["https://a.example", null]),
                json!((0..21).map(|n| format!("https://a{n}.example")).collect::<Vec<_>>()),
            ],
        ),
        ("review_contact", vec![json!("quality@a.example"), json!(long(120))], vec![json!(long(121)), json!("")]),
        (
            "review_link",
            vec![json!("https://a.example/x"), json!("tel:+15550100199"), json!("tel:116117")],
            vec![
                json!("mailto:a@a.example"),
                json!("tel:911"),
                json!("tel:+1 555 010 0199"),
                json!("http://a.example"),
            ],
        ),
        ("leave_to", vec![json!("https://weather.example/")], vec![json!("about:blank"), json!("javascript:1")]),
        ("leave_by_key", vec![json!(true), json!(false)], vec![json!("true"), json!(1), json!(null)]),
    ]
}

#[test]
fn the_schema_and_the_page_agree_on_every_file() {
    let validator = validator();
    let fields = values();
    assert!(fields.iter().map(|(name, _, _)| *name).eq(FIELDS), "a setting without a case");
    let mut files: Vec<(Value, bool)> = vec![
        (json!({}), false),
        (json!([]), false),
        (json!(null), false),
        (json!("x"), false),
        (json!({ "version": 1 }), true),
        (json!({ "version": 1, "emergency": "911" }), false),
        (json!({ "version": 1, "Name": "x" }), false),
        (serde_json::from_str(include_str!("../../fixtures/clinic/riverside.json")).expect("JSON"), true),
        (serde_json::from_str(include_str!("../../../public/clinic.json")).expect("JSON"), true),
    ];
    for (name, good, bad) in fields {
        let with = |value: Value| {
            let mut file = json!({ "version": 1 });
            file[name] = value;
            file
        };
        files.extend(good.into_iter().map(|value| (with(value), true)));
        files.extend(bad.into_iter().map(|value| (with(value), false)));
    }
    for (file, good) in files {
        let (_, faults) = read(&file.to_string());
        assert_eq!(faults.is_empty(), good, "the page: {file}");
        assert_eq!(validator.is_valid(&file), good, "the schema: {file}");
    }
}

/// What the page knows by heart, the schema lists.
#[test]
fn the_schema_lists_the_languages_and_countries_that_there_are() {
    let schema = schema();
    let tags: Vec<&str> = Language::all().iter().map(|language| language.tag).collect();
    assert_eq!(schema["$defs"]["language"]["enum"], json!(tags));
    let codes: Vec<&str> = COUNTRIES.iter().map(|country| country.code).collect();
    assert_eq!(schema["properties"]["country"]["enum"], json!(codes));
}

/// Someone runs it on their file and is told what to do.
#[test]
fn the_command_line_says_what_to_mend() {
    let folder = std::env::temp_dir().join(format!("iliac-clinic-check-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("clinic.json");
    let file = path.to_str().expect("a path");
    let check = |text: &str| {
        fs::write(&path, text).expect("it can be written");
        run(&["clinic", "check", file], "")
    };
    let fine = check("\u{feff}{\"version\": 1, \"name\": \"River\"}");
    assert_eq!((fine.code, fine.err.as_str()), (0, ""), "{fine:?}");
    let wrong = check(r#"{"version": 1, "acent": "red", "phone": "911", "logo": "clinic-none.svg"}"#);
    assert_eq!(wrong.code, 1);
    for part in ["acent: ", "accent?", "phone: ", "clinic-none.svg: "] {
        assert!(wrong.out.contains(part), "{part}: {wrong:?}");
    }
    assert_eq!(check("{").code, 1);
    let colour = check("{\"version\": 1, \"\\u001b[31m\": 1}");
    assert!(!colour.out.contains('\u{1b}'), "what stands in a file colours nobody's terminal");
    fs::remove_file(&path).expect("it is there");
    assert_eq!(run(&["clinic", "check", file], "").code, 2);
    fs::remove_dir_all(&folder).expect("it can be taken away");
}
