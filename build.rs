//! Compiles `locales/*.ftl` into tables: the only code generator of the house.
//!
//! Every language is checked against English: the same ids, the same arguments. A missing message, an unknown or
//! missing argument and any Fluent feature that the tables do not carry stop the build with the id in the error.
//! It is not a Fluent runtime: it knows messages, attributes, `{ $argument }` and one plural choice per argument.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// One compiled message: its bytes as `words::table` reads them, and the names of its arguments in order.
#[derive(Debug)]
struct Compiled {
    pattern: String,
    args: Vec<String>,
}

type Language = BTreeMap<String, Compiled>;

/// The languages that the page offers; the command line has them all.
const PAGE: [&str; 1] = ["en"];

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
        if id.starts_with("cli-") {
            Part::Native
        } else if Part::comes_later(id) {
            Part::Learn
        } else {
            Part::Main
        }
    }

    /// What can still be on its way while a check is done and its level, reasons and numbers to call are read: how an
    /// exercise is done, what stands under the heading of a card or of a pattern, why a question is asked. No sentence
    /// that says how urgent something is, and no message that stands in another's place-holder.
    fn comes_later(id: &str) -> bool {
        let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
        match message.split('-').next() {
            Some("learn" | "ex") => !attribute.is_empty(),
            Some("advice") => attribute == "text",
            Some("f" | "exclusion") => true,
            Some("p") => matches!(attribute, "self_care" | "avoid" | "course" | "see"),
            Some("q") => attribute == "why",
            Some(_) | None => false,
        }
    }
}

fn main() {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={SOURCES}");
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
    if !errors.is_empty() {
        fail(&errors);
    }
    let order: BTreeMap<String, Vec<String>> = english.iter().map(|(id, m)| (id.clone(), m.args.clone())).collect();
    for language in languages.values_mut() {
        align(&order, language);
    }
    let english = &languages["en"];
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    let page = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    let write = |name: &str, text: &str| fs::write(out.join(name), text).expect("OUT_DIR is writable");
    // The page's program holds its part of English, native programs all of it.
    write("english.txt", &table(english, |part| !page || part == Part::Main));
    let mut files = Vec::new();
    for (tag, language) in languages.iter().filter(|(tag, _)| !page || PAGE.contains(&tag.as_str())) {
        if !page {
            write(&format!("{tag}.txt"), &table(language, |_| true));
        }
        for (part, name) in [(Part::Main, ""), (Part::Learn, "-learn")] {
            if tag == "en" && part == Part::Main {
                continue;
            }
            let text = table(language, |p| p == part);
            let file = format!("words-{tag}{name}-{:016x}.txt", fingerprint(&text));
            if page {
                write(&file, &text);
            }
            files.push((tag.clone(), part, file));
        }
    }
    let sources = sources();
    let text: String = sources.iter().flat_map(|source| [source.as_str(), "\u{1F}"]).collect();
    let sources_file = format!("words-sources-{:016x}.txt", fingerprint(&text));
    if page {
        write(&sources_file, &text);
    }
    write("messages.rs", &(generate(english, &files) + &generate_sources(&sources, &sources_file)));
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

fn ftl_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map(|entries| {
            entries.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|x| x == "ftl")).collect()
        })
        .unwrap_or_default();
    files.sort();
    files
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default()
}

fn compile(name: &str, text: &str, errors: &mut Vec<String>) -> Language {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, problems)) => {
            for p in problems {
                let line = text[..p.pos.start].matches('\n').count() + 1;
                errors.push(format!("locales/{name}.ftl line {line}: {p}"));
            }
            resource
        }
    };
    let mut language = Language::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name.to_string();
                if let Some(value) = &message.value {
                    add(&mut language, name, id.clone(), value, errors);
                }
                for attribute in &message.attributes {
                    add(&mut language, name, format!("{id}.{}", attribute.id.name), &attribute.value, errors);
                }
            }
            Entry::Term(term) => {
                errors.push(format!("{name}: -{}: terms are not carried, write the word out", term.id.name))
            }
            Entry::Junk { content } => {
                errors.push(format!("{name}: not Fluent: {}", content.lines().next().unwrap_or("")))
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    language
}

fn add(language: &mut Language, name: &str, id: String, value: &Pattern<&str>, errors: &mut Vec<String>) {
    let mut compiled = Compiled { pattern: String::new(), args: Vec::new() };
    if let Err(why) = pattern(value, &mut compiled, false) {
        errors.push(format!("{name}: {id}: {why}"));
    }
    if compiled.pattern.trim().is_empty() {
        errors.push(format!("{name}: {id}: the message is empty"));
    }
    if language.insert(id.clone(), compiled).is_some() {
        errors.push(format!("{name}: {id}: the id is used twice"));
    }
}

/// Argument n becomes U+E000+n. A plural choice becomes U+E100+n, then per variant its category letter and its text,
/// each ended by U+E200, and U+E201 at the end.
fn pattern(value: &Pattern<&str>, out: &mut Compiled, nested: bool) -> Result<(), String> {
    for element in &value.elements {
        match element {
            PatternElement::TextElement { value } => out.pattern.push_str(value),
            PatternElement::Placeable { expression } => placeable(expression, out, nested)?,
        }
    }
    Ok(())
}

fn placeable(expression: &Expression<&str>, out: &mut Compiled, nested: bool) -> Result<(), String> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            let n = argument(out, id.name);
            push(out, 0xE000 + n);
            Ok(())
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            out.pattern.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(value));
            Ok(())
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } if !nested => {
            let n = argument(out, id.name);
            push(out, 0xE100 + n);
            for variant in variants {
                let VariantKey::Identifier { name } = &variant.key else {
                    return Err("a variant's key must be a plural category such as one or other".into());
                };
                let letter = match *name {
                    "zero" => 'z',
                    "one" => '1',
                    "two" => '2',
                    "few" => 'f',
                    "many" => 'm',
                    "other" => '*',
                    other => return Err(format!("[{other}] is no plural category")),
                };
                if variant.default != (letter == '*') {
                    return Err("the default variant must be *[other]".into());
                }
                out.pattern.push(letter);
                pattern(&variant.value, out, true)?;
                push(out, 0xE200);
            }
            push(out, 0xE201);
            Ok(())
        }
        Expression::Inline(_) | Expression::Select { .. } => {
            Err("only { $argument }, { \"text\" } and one plural choice are carried".into())
        }
    }
}

fn push(out: &mut Compiled, code: u32) {
    out.pattern.push(char::from_u32(code).expect("private use"));
}

fn argument(out: &mut Compiled, name: &str) -> u32 {
    let at = out.args.iter().position(|a| a == name).unwrap_or_else(|| {
        out.args.push(name.to_string());
        out.args.len() - 1
    });
    u32::try_from(at).expect("few arguments")
}

/// Numbers the arguments of every message as English does: another language may name them in another order.
fn align(order: &BTreeMap<String, Vec<String>>, language: &mut Language) {
    for (id, message) in language {
        let to = |code: u32, base: u32| {
            let name = &message.args[(code - base) as usize];
            let at =
                order[id].iter().position(|a| a == name).expect("compare has seen that the arguments are the same");
            char::from_u32(base + at as u32).expect("private use")
        };
        message.pattern = message
            .pattern
            .chars()
            .map(|c| match c as u32 {
                code @ 0xE000..=0xE0FF => to(code, 0xE000),
                code @ 0xE100..=0xE1FF => to(code, 0xE100),
                _ => c,
            })
            .collect();
    }
}

fn compare(name: &str, english: &Language, other: &Language, errors: &mut Vec<String>) {
    for (id, message) in english {
        match other.get(id) {
            None => errors.push(format!("{name}: {id} is missing")),
            Some(translated) => {
                let (mut a, mut b) = (message.args.clone(), translated.args.clone());
                a.sort();
                b.sort();
                if a != b {
                    errors.push(format!("{name}: {id}: arguments {b:?}, English has {a:?}"));
                }
            }
        }
    }
    for id in other.keys().filter(|id| !english.contains_key(*id)) {
        errors.push(format!("{name}: {id} is not in English"));
    }
}

/// `IDS` and `ARGS` serve the compile-time look-up, `ENGLISH` is the program's own table, `LEARN` names the files of the
/// learn pages' tables, `text` makes messages with arguments.
fn generate(english: &Language, files: &[(String, Part, String)]) -> String {
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
    let others: std::collections::BTreeSet<&String> =
        files.iter().map(|(tag, ..)| tag).filter(|t| *t != "en").collect();
    for tag in others {
        let _ = writeln!(out, "    ({tag:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.txt\"))),");
    }
    let _ = writeln!(out, "];");
    let _ = writeln!(
        out,
        "/// The file of each language's table for the learn pages.\npub const LEARN: &[(&str, &str)] = &["
    );
    for (tag, _, file) in files.iter().filter(|(_, part, _)| *part == Part::Learn) {
        let _ = writeln!(out, "    ({tag:?}, {file:?}),");
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
