//! Compiles `locales/*.ftl` into tables: the only code generator of the house.
//!
//! A language is one file: what stands in `locales/` is offered. Each is checked against English: the same ids, the same
//! arguments. A missing message, an unknown or missing argument and any Fluent feature that the tables do not carry
//! (`build/fluent.rs`) stop the build with the id in the error.
//!
//! With `ILIAC_PSEUDO=1` two languages are added that nobody speaks (`build/pseudo.rs`): for development and tests.

#[path = "build/fluent.rs"]
mod fluent;
#[path = "build/language.rs"]
mod language;
#[path = "build/pseudo.rs"]
mod pseudo;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use fluent::{Language, align, compare, compile, ftl_files, stem};
use language::About;
use pseudo::Pseudo;

/// Where the sources are named. Their names are no language's, and the page fetches them as it does its second table.
const SOURCES: &str = "src/knowledge/citations";

/// The files with sources, in the order in which `knowledge::citations` joins them.
const SOURCE_FILES: [&str; 4] = ["triage", "exercises", "patterns", "learn"];

/// Ends each message of a table; `words::table` splits there.
const END: char = '\u{1F}';

/// Where the page has a message's text. Its number is the same everywhere: a table holds every message, and what belongs
/// to another table is empty in it.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    /// In the program (English), or in the language's first table.
    Main,
    /// In the language's second table: the learn pages and what else stands beside a result, all but their headings.
    Learn,
    /// Nowhere: only native programs show it.
    Native,
}

impl Part {
    fn of(id: &str) -> Part {
        if id.starts_with("cli-") || About::IDS.contains(&id) {
            Part::Native
        } else if Part::comes_later(id) {
            Part::Learn
        } else {
            Part::Main
        }
    }

    /// What can still be on its way while a check is done and its level, reasons and numbers to call are read: how an
    /// exercise is done, what stands under the heading of a card or of a pattern, why a question is asked, what is given to a
    /// clinic, what a clinic has set wrongly, what is kept and the lock, a plan's sessions and check-ins. No sentence that says how urgent something is,
    /// and no message that stands in another's place-holder.
    fn comes_later(id: &str) -> bool {
        let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
        match message.split('-').next() {
            Some("learn" | "ex") => !attribute.is_empty(),
            Some("advice") => attribute == "text",
            // Of the clinician's summary and of the page about privacy everything: they wait for it (ui::second).
            Some(
                "f" | "exclusion" | "summary" | "about" | "give" | "see" | "lock" | "progress" | "session" | "timer"
                | "walk" | "track" | "chart" | "remind" | "archive" | "history" | "record",
            ) => true,
            // The ways to the plan stand on pages that wait for nothing.
            Some("today") => !matches!(id, "today-link" | "today-to-plan" | "today-keep" | "today-way-go"),
            Some("check") => id.starts_with("check-in-"),
            Some("clinic") => id.starts_with("clinic-flaw-"),
            Some("p") => matches!(attribute, "self_care" | "avoid" | "course" | "see"),
            Some("q") => attribute == "why",
            Some(_) | None => false,
        }
    }
}

fn main() {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed={SOURCES}");
    println!("cargo:rerun-if-env-changed=ILIAC_PSEUDO");
    let mut errors = Vec::new();
    let mut languages: BTreeMap<String, Language> = BTreeMap::new();
    for path in ftl_files(Path::new("locales")) {
        let name = stem(&path);
        let text = fs::read_to_string(&path).unwrap_or_else(|e| fail(&[format!("{}: {e}", path.display())]));
        languages.insert(name.clone(), compile(&name, &text, &mut errors));
    }
    let Some(english) = languages.get("en") else {
        fail(&["locales/en.ftl is missing: English is the language that every other is checked against".into()]);
    };
    for (name, language) in languages.iter().filter(|(name, _)| *name != "en") {
        compare(name, english, language, &mut errors);
    }
    let mut about: Vec<About> = Vec::new();
    for (tag, language) in &languages {
        about.extend(About::of(tag, language, &mut errors));
    }
    if !errors.is_empty() {
        fail(&errors);
    }
    let order: BTreeMap<String, Vec<String>> = english.iter().map(|(id, m)| (id.clone(), m.args.clone())).collect();
    for language in languages.values_mut() {
        align(&order, language);
    }
    if env::var("ILIAC_PSEUDO").is_ok_and(|on| on == "1") {
        for pseudo in Pseudo::ALL {
            about.push(About::pseudo(pseudo));
            languages.insert(pseudo.tag().into(), fluent::pseudo(&languages["en"], pseudo));
        }
    }
    // English first: it is the language of whoever speaks none of the others.
    about.sort_by_key(|about| (about.tag != "en", about.tag.clone()));
    let english = &languages["en"];
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    let page = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    let write = |name: &str, text: &str| fs::write(out.join(name), text).expect("OUT_DIR is writable");
    // The page's program holds its part of English, native programs all of it.
    write("english.txt", &table(english, |part| !page || part == Part::Main));
    for about in &mut about {
        let (tag, language) = (&about.tag, &languages[&about.tag]);
        if !page {
            write(&format!("{tag}.txt"), &table(language, |_| true));
        }
        for (part, name) in [(Part::Main, ""), (Part::Learn, "-learn")] {
            if tag == "en" && part == Part::Main {
                about.files.push(String::new());
                continue;
            }
            let text = table(language, |p| p == part);
            let file = format!("words-{tag}{name}-{:016x}.txt", fingerprint(&text));
            if page {
                write(&file, &text);
            }
            about.files.push(file);
        }
    }
    let sources = sources();
    let text: String = sources.iter().flat_map(|source| [source.as_str(), "\u{1F}"]).collect();
    let sources_file = format!("sources-{:016x}.txt", fingerprint(&text));
    if page {
        write(&sources_file, &text);
    }
    write("messages.rs", &(generate(english, &about) + &generate_sources(&sources, &sources_file)));
}

/// The text of every source: a line of their tables reads `NAME "id" Mark "text";`. A line that is read wrongly or not at
/// all stops the compiler (`knowledge::citations`).
fn sources() -> Vec<String> {
    let mut found = Vec::new();
    for file in SOURCE_FILES {
        let path = Path::new(SOURCES).join(file).with_extension("rs");
        let text = fs::read_to_string(&path).unwrap_or_else(|e| fail(&[format!("{}: {e}", path.display())]));
        for line in text.lines().map(str::trim).filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase())) {
            let text = line.strip_suffix("\";").and_then(|line| line.rsplit_once('"'));
            found.extend(text.map(|(_, text)| text.to_string()));
        }
    }
    found
}

fn generate_sources(sources: &[String], file: &str) -> String {
    let n = sources.len();
    let mut out = format!("/// The file with the names of all sources.\npub const SOURCES: &str = {file:?};\n");
    let _ = writeln!(
        out,
        "/// What is in it; only the compiler reads it.\npub const SOURCE_TEXTS: [&str; {n}] = {sources:?};"
    );
    out
}

/// A language's messages in the order of their numbers, each with its end.
fn table(language: &Language, holds: impl Fn(Part) -> bool) -> String {
    let mut out = String::new();
    for (id, message) in language {
        if holds(Part::of(id)) {
            out.push_str(&message.pattern);
        }
        out.push(END);
    }
    out
}

/// FNV-1a: another text, another name. It guards against nothing but an old file in a cache.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn fail(errors: &[String]) -> ! {
    for error in errors {
        println!("cargo:warning=words: {error}");
    }
    eprintln!("\nThe words do not fit:\n  {}\n", errors.join("\n  "));
    process::exit(1)
}

/// `IDS` and `ARGS` serve the compile-time look-up, `ENGLISH` is the program's own table, `LANGUAGES` says which languages
/// there are and in which files, `text` makes messages with arguments.
fn generate(english: &Language, languages: &[About]) -> String {
    let mut out = String::new();
    let n = english.len();
    let _ = writeln!(out, "/// Every message id, sorted; only the compiler reads it.\npub static IDS: [&str; {n}] = [");
    for id in english.keys() {
        let _ = writeln!(out, "    {id:?},");
    }
    let _ = writeln!(out, "];\n/// How many arguments each message takes.\npub const ARGS: [u8; {n}] = [");
    for message in english.values() {
        let _ = write!(out, "{},", message.args.len());
    }
    let _ = writeln!(out, "];\n/// English, by message number; each message has its end.");
    let _ = writeln!(out, "pub static ENGLISH: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/english.txt\"));");
    let _ = writeln!(out, "/// Every other language, for native programs.\n#[cfg(not(target_arch = \"wasm32\"))]");
    let _ = writeln!(out, "pub static OTHERS: &[(&str, &str)] = &[");
    for About { tag, .. } in languages.iter().filter(|about| about.tag != "en") {
        let _ = writeln!(out, "    ({tag:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.txt\"))),");
    }
    let _ = writeln!(out, "];\n/// The languages on board, English first.\npub static LANGUAGES: &[Language] = &[");
    for About { tag, name, rtl, unreviewed, files } in languages {
        let files = format!("main: {:?}, learn: {:?}", files[0], files[1]);
        let _ = writeln!(
            out,
            "    Language {{ tag: {tag:?}, name: {name:?}, rtl: {rtl}, unreviewed: {unreviewed}, {files} }},"
        );
    }
    let _ = writeln!(
        out,
        "];\n/// Messages that take arguments: all of them must be given.\npub mod text {{\n    #[allow(unused_imports)]\n    use super::{{Arg, Msg, Text}};"
    );
    for (at, (id, message)) in english.iter().enumerate().filter(|(_, (_, m))| !m.args.is_empty()) {
        let name = id.replace(['-', '.'], "_");
        let params: Vec<String> =
            message.args.iter().map(|a| format!("{}: impl Into<Arg>", a.replace('-', "_"))).collect();
        let values: Vec<String> = message.args.iter().map(|a| format!("{}.into()", a.replace('-', "_"))).collect();
        let _ = writeln!(out, "    /// `{id}`\n    #[must_use]\n    pub fn {name}({}) -> Text {{", params.join(", "));
        let _ = writeln!(out, "        Text::with(Msg({at}), vec![{}])\n    }}", values.join(", "));
    }
    out.push_str("}\n");
    out
}
