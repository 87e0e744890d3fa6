//! The clinicians' book: the knowledge tables as Markdown, every rule as a sentence with its source and date. It says
//! what the tables say and nothing more; it judges no answers.

mod danger;
mod exercises;
mod graph;
mod learn;
mod patterns;
pub mod prose;
mod questions;
mod rules;
mod sources;

use std::fmt::Write as _;

use crate::model::{Citation, Country, KnowledgeBase};
use crate::words::{Msg, Words};

pub use danger::dangers;
use prose::{Prose, Style};

/// What every part of the book writes with.
struct Pen {
    kb: &'static KnowledgeBase,
    words: Words,
    prose: Prose,
    out: String,
}

impl Pen {
    fn line(&mut self, text: impl AsRef<str>) {
        self.out.push_str(text.as_ref());
        self.out.push('\n');
    }

    fn blank(&mut self) {
        self.out.push('\n');
    }

    fn heading(&mut self, level: usize, text: impl AsRef<str>) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.blank();
        }
        let _ = writeln!(self.out, "{} {}\n", "#".repeat(level), text.as_ref());
    }

    fn get(&self, msg: Msg) -> &'static str {
        self.words.get(msg)
    }

    /// The rows of a table, its cells kept on one line.
    fn row<const N: usize>(&mut self, cells: [&str; N]) {
        for cell in cells {
            let _ = write!(self.out, "| {} ", cell.replace('|', "\\|").replace('\n', " "));
        }
        self.out.push_str("|\n");
    }

    fn table<const N: usize>(&mut self, head: [&str; N]) {
        self.row(head);
        self.row([":--"; N]);
    }
}

/// `[girft2023] [K] looked at 2026-11-21; …`
fn cite(sources: &[&'static Citation]) -> String {
    let each = |c: &&'static Citation| format!("{} [{}, {}]", c.id, c.mark.letter(), c.looked_at);
    sources.iter().map(each).collect::<Vec<_>>().join("; ")
}

/// Writes the whole book.
#[must_use]
pub fn write(kb: &'static KnowledgeBase, countries: &'static [Country], safety_net: &[Msg], words: Words) -> String {
    let mut pen = Pen { kb, words, prose: Prose::new(kb, Style::Markdown), out: String::new() };
    preface(&mut pen);
    rules::write(&mut pen);
    graph::write(&mut pen);
    questions::write(&mut pen);
    patterns::write(&mut pen);
    exercises::write(&mut pen);
    advice(&mut pen, safety_net);
    learn::write(&mut pen);
    country_table(&mut pen, countries);
    sources::write(&mut pen);
    pen.out
}

fn preface(pen: &mut Pen) {
    let kb = pen.kb;
    pen.heading(1, "Iliac: the knowledge book");
    pen.line("*Written by `iliac book` from the tables in `src/knowledge/` and the words in `locales/`. Change those, then `make book`; a test fails while this file is stale.*");
    pen.blank();
    pen.line(format!(
        "Version {}, last looked at as a whole on {}. **Not yet reviewed by a clinician** unless a build says who signed it.",
        kb.version, kb.reviewed
    ));
    pen.blank();
    pen.line(format!(
        "It holds {} questions on {} screens, {} triage rules, {} patterns, {} exercises, {} exclusions, {} advice cards.",
        kb.questions.len(),
        kb.screens.len(),
        kb.rules.len(),
        kb.patterns.len(),
        kb.exercises.len(),
        kb.exclusions.len(),
        kb.advice.len()
    ));
    pen.heading(2, "How to read it");
    for text in [
        "The result is the **highest** level of all rules that hold; nothing lowers a rule that holds. Without any rule it is self-care, once every rule of level 5 and 4 is decided.",
        "“Not sure” is not no: a rule that holds only if a “not sure” means yes counts one level lower (5→4, 4→3 within 2 days, 3→2, 2→1). An unanswered question counts as no and keeps the result incomplete.",
        "“Unless it is certain that …” marks a *mitigator*: only a definite answer takes the rule away; “not sure” and no answer do not.",
        "Words in *italics* inside a rule are conditions with a name of their own; they are spelled out under “Named conditions”.",
        "Marks of sources: V figure re-read in the source, K from working knowledge, U unsure or contested, J judgement waiting for a clinician; then the day on which it was last looked at.",
        "`names-like-this` are stable names of questions, rules, patterns and exercises: the command line, exports and vignettes use them.",
    ] {
        pen.line(format!("- {text}"));
    }
}

fn advice(pen: &mut Pen, safety_net: &[Msg]) {
    pen.heading(2, "Advice");
    pen.line("Every result ends with the safety net:");
    pen.blank();
    for msg in safety_net {
        let text = pen.get(*msg);
        pen.line(format!("- {text}"));
    }
    let kb = pen.kb;
    for card in kb.advice {
        pen.heading(3, format!("{} (`{}`)", pen.get(card.title), card.id));
        let text =
            format!("{}\n\nShown when {}. *{}*", pen.get(card.text), pen.prose.say(&card.when), cite(card.sources));
        pen.line(text);
    }
}

fn country_table(pen: &mut Pen, countries: &'static [Country]) {
    pen.heading(2, "Countries");
    pen.table(["code", "country", "emergency", "deaf or cannot speak", "same day", "crisis", "physiotherapy"]);
    for c in countries {
        let emergency = match c.emergency_also {
            Some(also) => format!("{} ({})", c.emergency.shown, also.shown),
            None => c.emergency.shown.into(),
        };
        let [name, deaf, urgent, crisis, physiotherapy] =
            [c.name, c.deaf, c.urgent, c.crisis, c.physiotherapy].map(|m| pen.get(m));
        pen.row([c.code, name, &emergency, deaf, urgent, crisis, physiotherapy]);
    }
}
