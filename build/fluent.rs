//! Fluent in, patterns out: reads `locales/*.ftl` and holds every language to English. It is no Fluent runtime: it knows
//! messages, attributes, `{ $argument }` and one plural choice per argument, and refuses everything else by its id.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::pseudo::{CLOSE, OPEN, Pseudo};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// One compiled message: its bytes as `words::table` reads them, and the names of its arguments in order.
#[derive(Debug)]
pub struct Compiled {
    /// Text, with codes in the place of arguments and choices.
    pub pattern: String,
    /// The arguments' names.
    pub args: Vec<String>,
}

/// Every message of a language, by its id.
pub type Language = BTreeMap<String, Compiled>;

pub fn ftl_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map(|entries| {
            entries.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|x| x == "ftl")).collect()
        })
        .unwrap_or_default();
    files.sort();
    files
}

pub fn stem(path: &Path) -> String {
    path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default()
}

pub fn compile(name: &str, text: &str, errors: &mut Vec<String>) -> Language {
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
pub fn align(order: &BTreeMap<String, Vec<String>>, language: &mut Language) {
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

pub fn compare(name: &str, english: &Language, other: &Language, errors: &mut Vec<String>) {
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

/// English in a language that nobody speaks: every message between brackets, its arguments and choices untouched.
pub fn pseudo(english: &Language, pseudo: Pseudo) -> Language {
    let whole = |message: &Compiled| {
        let mut pattern = String::from(OPEN);
        // After these a letter names the category of a variant; it is no text.
        let opens_variant = |c: char| matches!(c as u32, 0xE100..=0xE200);
        let (mut text, mut before) = (String::new(), ' ');
        for c in message.pattern.chars() {
            let is_text = !opens_variant(before) && !matches!(c as u32, 0xE000..=0xE201);
            if is_text {
                text.push(c);
            } else {
                pattern.push_str(&pseudo.text(&std::mem::take(&mut text)));
                pattern.push(c);
            }
            before = c;
        }
        pattern.push_str(&pseudo.text(&text));
        pattern.push(CLOSE);
        Compiled { pattern, args: message.args.clone() }
    };
    english.iter().map(|(id, message)| (id.clone(), whole(message))).collect()
}
