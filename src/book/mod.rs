//! The clinicians' book: the knowledge tables as Markdown, every rule as a sentence with its source and date. It says
//! what the tables say and nothing more; it judges no answers.

mod aids;
mod coverage;
mod danger;
mod exercises;
mod graph;
mod learn;
mod names;
mod patterns;
mod progress;
pub mod prose;
mod questions;
mod rules;
mod sources;

use std::fmt::Write as _;

use crate::knowledge::citations::{COUNTRY_FACTS, CRISIS_LINES};
use crate::model::{Citation, Country, Date, Expr, KnowledgeBase};
use crate::words::{Msg, Words};

pub use coverage::{Coverage, OfPattern, OfRule};
pub use danger::dangers;
use prose::{Prose, Style};

/// What every part of the book writes with.
struct Pen<'a> {
    kb: &'static KnowledgeBase,
    words: Words,
    prose: Prose,
    coverage: Option<&'a Coverage>,
    out: String,
}

impl Pen<'_> {
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

/// `girft2023 [V], decisions [J]; looked at 2026-11-21`
fn cite(sources: &[&'static Citation]) -> String {
    let mut days: Vec<Date> = sources.iter().map(|c| c.looked_at).collect();
    days.sort_unstable();
    days.dedup();
    let on = |day: &Date| {
        let of: Vec<String> = sources.iter().filter(|c| c.looked_at == *day).map(|c| marked(c)).collect();
        format!("{}; looked at {day}", of.join(", "))
    };
    days.iter().map(on).collect::<Vec<_>>().join("; ")
}

/// `girft2023 [V]`
fn marked(source: &Citation) -> String {
    format!("{} [{}]", source.id, source.mark.letter())
}

/// "Shown when …", for conditions that may hold for everyone.
fn when(pen: &Pen, what: &str, expr: &'static Expr) -> String {
    match expr {
        Expr::Always => format!("{what} for everyone."),
        Expr::Is(..)
        | Expr::AtLeast(..)
        | Expr::AtMost(..)
        | Expr::Chosen(..)
        | Expr::All(_)
        | Expr::Any(_)
        | Expr::Of(..)
        | Expr::Not(_)
        | Expr::Unless(_)
        | Expr::Named(..) => format!("{what} when {}.", pen.prose.say(expr)),
    }
}

/// Writes the whole book; with the coverage by vignettes where it is given.
#[must_use]
pub fn write(
    kb: &'static KnowledgeBase,
    countries: &'static [Country],
    safety_net: &[Msg],
    words: Words,
    coverage: Option<&Coverage>,
) -> String {
    let mut pen = Pen { kb, words, prose: Prose::new(kb, Style::Markdown), coverage, out: String::new() };
    preface(&mut pen);
    rules::write(&mut pen);
    graph::write(&mut pen);
    questions::write(&mut pen);
    patterns::write(&mut pen);
    exercises::write(&mut pen);
    progress::write(&mut pen);
    advice(&mut pen, safety_net);
    learn::write(&mut pen);
    country_table(&mut pen, countries);
    coverage::write(&mut pen);
    sources::write(&mut pen);
    pen.out
}

/// The parts of the book, with the address of each within it.
const PARTS: [(&str, &str, &str); 12] = [
    ("Triage rules", "triage-rules", "who is sent where and how soon, level by level, and what is out of scope"),
    ("Named conditions", "named-conditions", "what the words in italics mean"),
    ("The interview", "the-interview", "the order of asking, as a graph and as a list"),
    ("Questions", "questions", "every question as people read it"),
    ("Patterns", "patterns", "what speaks for and against each, and how much"),
    ("Exercises", "exercises", "how, how much, and the flags of each variant"),
    ("What rules exercises out", "what-rules-exercises-out", "which answers take which flags away"),
    ("Templates of plans", "templates-of-plans", "which exercises a pattern’s plan is made of"),
    ("How a plan goes on", "how-a-plan-goes-on", "how sessions change with the day’s pain, and what check-ins ask"),
    ("Advice", "advice", "the safety net and the cards"),
    ("Learn pages", "learn-pages", "what can be read without answering anything"),
    ("Countries", "countries", "whom to call"),
];

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
    pen.blank();
    for (title, address, what) in PARTS {
        pen.line(format!("- [{title}](#{address}): {what}"));
    }
    if pen.coverage.is_some() {
        pen.line("- [Vignettes](#vignettes): which rules and patterns named people try");
    }
    pen.line("- [Sources](#sources): what each source is, how far it was checked, and when");
    pen.heading(2, "How to read it");
    for text in [
        "The result is the **highest** level of all rules that hold; nothing lowers a rule that holds. Without any rule it is self-care, once every rule of level 5 and 4 is decided.",
        "“Not sure” is not no: a rule that holds only if a “not sure” means yes counts one level lower (5→4, 4→3 within 2 days, 3→2, 2→1). An unanswered question counts as no and keeps the result incomplete.",
        "A “not” in front of something holds only on a definite answer too.",
        "“Unless it is certain that …” marks a *mitigator*: only a definite answer takes the rule away; “not sure” and no answer do not.",
        "Words in *italics* inside a rule are conditions with a name of their own; they are spelled out under [Named conditions](#named-conditions). A place without left or right means either side.",
        "Marks of sources: V figure re-read in the source, K from working knowledge, U unsure or contested, J judgement waiting for a clinician; then the day on which it was last looked at. What each source is stands under [Sources](#sources).",
        "`names-like-this` are stable names of questions, rules, patterns and exercises: the command line, exports and vignettes use them.",
    ] {
        pen.line(format!("- {text}"));
    }
}

fn advice(pen: &mut Pen, safety_net: &[Msg]) {
    pen.heading(2, "Advice");
    pen.line("Cards belong to results below same-day care. Every result ends with the safety net:");
    pen.blank();
    for msg in safety_net {
        let text = pen.get(*msg);
        pen.line(format!("- {text}"));
    }
    let kb = pen.kb;
    for card in kb.advice {
        pen.heading(3, format!("{} (`{}`)", pen.get(card.title), card.id));
        let shown = when(pen, "Shown", &card.when);
        let text = format!("{}\n\n- {shown}\n- *{}*", pen.get(card.text), cite(card.sources));
        pen.line(text);
        aids::on(pen, card.id);
    }
}

fn country_table(pen: &mut Pen, countries: &'static [Country]) {
    pen.heading(2, "Countries");
    pen.line(format!("*{}*", cite(&[&COUNTRY_FACTS, &CRISIS_LINES])));
    pen.blank();
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
