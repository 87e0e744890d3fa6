//! Predicates as English prose, for clinicians (the book) and for programs (`asked_when`). It prints what stands in
//! the tables; it never evaluates.

use super::names;
use crate::knowledge::questions::define::UNSURE;
use crate::model::{Expr, Kind, KnowledgeBase, Mask, Question, QuestionId};

/// How names are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Not at all; named conditions are spelled out.
    Plain,
    /// As Markdown; named conditions go by their names.
    Markdown,
}

/// A writer of predicates.
#[derive(Clone, Debug)]
pub struct Prose {
    kb: &'static KnowledgeBase,
    style: Style,
    /// Each rule's predicate as text: a list that is made of rules is named, not written out.
    rules: Vec<(String, &'static str)>,
    /// Conditions that the tables keep a name for, as text: named in the book, written out for programs.
    known: Vec<(String, &'static str)>,
}

/// From so many alternatives on, a list of rules goes by their names.
const MANY: usize = 6;

/// A leaf after merging: options of one question that were written in several pieces.
enum Part {
    Options(QuestionId, Mask),
    Other(&'static Expr),
}

impl Prose {
    /// A writer over these tables.
    #[must_use]
    pub fn new(kb: &'static KnowledgeBase, style: Style) -> Self {
        let rules = kb.rules.iter().map(|r| (format!("{:?}", r.when), r.id)).collect();
        let known = match style {
            Style::Markdown => names::of_tables(kb).map(|(name, expr)| (format!("{expr:?}"), name)).to_vec(),
            Style::Plain => Vec::new(),
        };
        Prose { kb, style, rules, known }
    }

    /// The predicate as a clause that can follow "when".
    #[must_use]
    pub fn say(&self, expr: &'static Expr) -> String {
        self.clause(expr, false)
    }

    /// The same, spelled out even where it has a name of its own.
    #[must_use]
    pub(super) fn spell(&self, expr: &'static Expr) -> String {
        self.written(expr, false)
    }

    fn clause(&self, expr: &'static Expr, nested: bool) -> String {
        match self.known(expr) {
            Some(name) => format!("*{name}*"),
            None => self.written(expr, nested),
        }
    }

    fn known(&self, expr: &Expr) -> Option<&'static str> {
        if self.known.is_empty() {
            return None;
        }
        let text = format!("{expr:?}");
        self.known.iter().find(|(known, _)| *known == text).map(|(_, name)| *name)
    }

    fn written(&self, expr: &'static Expr, nested: bool) -> String {
        match expr {
            Expr::Always => "always".into(),
            Expr::Is(q, mask) => self.options(*q, *mask),
            Expr::AtLeast(q, n) => format!("{} is {n} or more", self.name(*q)),
            Expr::AtMost(q, n) => format!("{} is {n} or less", self.name(*q)),
            Expr::Chosen(q, n) => format!("{} has at least {n} choices", self.name(*q)),
            Expr::All(parts) => self.all(parts, nested),
            Expr::Any(parts) if parts.len() >= MANY && self.rules_of(parts).is_some() => {
                format!("one of these rules holds ({})", self.rules_of(parts).unwrap_or_default().join(", "))
            }
            Expr::Any(parts) => {
                let parts = self.pieces(self.merge(parts));
                bracket(parts.len() > 1 && nested, join(&parts, "or"))
            }
            Expr::Of(n, parts) => {
                let parts: Vec<String> = parts.iter().map(|p| self.clause(p, false)).collect();
                format!("at least {n} of ({})", parts.join("; "))
            }
            Expr::Not(part) => self.not(part),
            Expr::Unless(part) => bracket(nested, format!("it is not certain that {}", self.clause(part, true))),
            Expr::Named(name, part) => match self.style {
                Style::Markdown => format!("*{name}*"),
                Style::Plain => format!("{name} ({})", self.clause(part, false)),
            },
        }
    }

    /// The rules that these alternatives are, where each is one.
    fn rules_of(&self, parts: &[Expr]) -> Option<Vec<&'static str>> {
        parts
            .iter()
            .map(|part| {
                let text = format!("{part:?}");
                self.rules.iter().find(|(when, _)| *when == text).map(|(_, id)| *id)
            })
            .collect()
    }

    /// Conditions first, mitigators last: "a and b, unless it is certain that c".
    fn all(&self, parts: &'static [Expr], nested: bool) -> String {
        let (mut holds, mut unless) = (Vec::new(), Vec::new());
        self.flatten_all(parts, &mut holds, &mut unless);
        if holds.is_empty() && unless.is_empty() {
            return "always".into();
        }
        let several = holds.len() + unless.len() > 1;
        let mut text: Vec<String> = holds.iter().map(|p| self.clause(p, several)).collect();
        if text.is_empty() {
            text.push("always".into());
        }
        let mut text = join(&text, "and");
        if !unless.is_empty() {
            let reasons: Vec<String> = unless.iter().map(|p| self.clause(p, unless.len() > 1)).collect();
            text = format!("{text}, unless it is certain that {}", reasons.join(" or that "));
        }
        bracket(several && nested, text)
    }

    /// The opposite, as people say it.
    fn not(&self, part: &'static Expr) -> String {
        if let Some(name) = self.known(part) {
            return format!("not *{name}*");
        }
        match part {
            Expr::Is(q, mask) => self.no_option(*q, *mask),
            Expr::AtLeast(q, n) => format!("{} is under {n}", self.name(*q)),
            Expr::AtMost(q, n) => format!("{} is over {n}", self.name(*q)),
            Expr::Chosen(q, n) => format!("{} has fewer than {n} choices", self.name(*q)),
            Expr::Any(parts) if parts.len() >= MANY && self.rules_of(parts).is_some() => {
                format!("none of these rules holds ({})", self.rules_of(parts).unwrap_or_default().join(", "))
            }
            Expr::Any(parts) => match self.merge(parts).as_slice() {
                [Part::Options(q, mask)] => self.no_option(*q, *mask),
                several => {
                    let several: Vec<String> = several.iter().map(|p| self.piece(p, false)).collect();
                    format!("none of ({})", several.join("; "))
                }
            },
            Expr::Unless(part) => format!("it is certain that {}", self.clause(part, true)),
            Expr::Named(name, _) if self.style == Style::Markdown => format!("not *{name}*"),
            Expr::All(parts) => {
                let parts: Vec<String> = parts.iter().map(|p| self.clause(p, false)).collect();
                format!("not all of ({})", parts.join("; "))
            }
            Expr::Always | Expr::Of(..) | Expr::Not(_) | Expr::Named(..) => {
                format!("not ({})", self.clause(part, false))
            }
        }
    }

    fn pieces(&self, parts: Vec<Part>) -> Vec<String> {
        parts.iter().map(|part| self.piece(part, parts.len() > 1)).collect()
    }

    fn piece(&self, part: &Part, nested: bool) -> String {
        match part {
            Part::Options(q, mask) => self.options(*q, *mask),
            Part::Other(expr) => self.clause(expr, nested),
        }
    }

    fn name(&self, q: QuestionId) -> String {
        let name = self.kb.questions[q.index()].name;
        match self.style {
            Style::Plain => name.into(),
            Style::Markdown => format!("`{name}`"),
        }
    }

    fn options(&self, q: QuestionId, mask: Mask) -> String {
        let verb = if self.many(q) { "includes" } else { "is" };
        format!("{} {verb} {}", self.name(q), list(&self.chosen(q, mask), "or"))
    }

    /// None of these options.
    fn no_option(&self, q: QuestionId, mask: Mask) -> String {
        let options = self.chosen(q, mask);
        let (one, several) =
            if self.many(q) { ("does not include", "includes neither") } else { ("is not", "is neither") };
        match options.as_slice() {
            [] | [_] => format!("{} {one} {}", self.name(q), list(&options, "or")),
            [_, ..] => format!("{} {several} {}", self.name(q), list(&options, "nor")),
        }
    }

    fn many(&self, q: QuestionId) -> bool {
        match self.kb.questions[q.index()].kind {
            Kind::Multiple(_) | Kind::Sites(_) => true,
            Kind::Single(_) | Kind::Number { .. } | Kind::Scale { .. } => false,
        }
    }

    fn chosen(&self, q: QuestionId, mask: Mask) -> Vec<String> {
        let question = &self.kb.questions[q.index()];
        let mut options: Vec<String> = match self.style {
            Style::Markdown => names::options(self.kb, question, mask & !UNSURE),
            Style::Plain => {
                let all = question.kind.choices().iter().enumerate();
                all.filter(|(at, _)| mask & (1 << at) != 0).map(|(_, choice)| choice.name.into()).collect()
            }
        };
        if mask & UNSURE != 0 {
            options.push("not sure".into());
        }
        options
    }

    fn flatten_all(&self, parts: &'static [Expr], holds: &mut Vec<&'static Expr>, unless: &mut Vec<&'static Expr>) {
        for part in parts {
            match part {
                Expr::All(inner) if self.known(part).is_none() => self.flatten_all(inner, holds, unless),
                Expr::Unless(inner) => unless.push(inner),
                Expr::Always
                | Expr::Is(..)
                | Expr::AtLeast(..)
                | Expr::AtMost(..)
                | Expr::Chosen(..)
                | Expr::All(_)
                | Expr::Any(_)
                | Expr::Of(..)
                | Expr::Not(_)
                | Expr::Named(..) => holds.push(part),
            }
        }
    }

    /// Alternatives of alternatives are alternatives; options of one question are named once.
    fn merge(&self, parts: &'static [Expr]) -> Vec<Part> {
        let mut merged = Vec::new();
        self.collect(parts, &mut merged);
        merged
    }

    fn collect(&self, parts: &'static [Expr], merged: &mut Vec<Part>) {
        for part in parts {
            if let (Expr::Any(inner), None) = (part, self.known(part)) {
                self.collect(inner, merged);
            } else if let Expr::Is(q, mask) = part {
                let same = merged.iter_mut().find_map(|p| match p {
                    Part::Options(known, options) if *known == *q => Some(options),
                    Part::Options(..) | Part::Other(_) => None,
                });
                match same {
                    Some(options) => *options |= mask,
                    None => merged.push(Part::Options(*q, *mask)),
                }
            } else {
                merged.push(Part::Other(part));
            }
        }
    }
}

/// A question whose options are just yes and no.
#[must_use]
pub fn yes_no(question: &Question) -> bool {
    matches!(question.kind, Kind::Single([a, b]) if a.name == "yes" && b.name == "no")
}

/// "a", "a or b", "a, b or c".
fn list(items: &[String], word: &str) -> String {
    match items {
        [] => "nothing".into(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} {word} {last}", most.join(", ")),
    }
}

/// Joins clauses; with a comma where one of them has an "or" of its own.
fn join(parts: &[String], word: &str) -> String {
    let comma = if parts.iter().any(|p| !p.starts_with('(') && p.contains(" or ")) { "," } else { "" };
    parts.join(&format!("{comma} {word} "))
}

fn bracket(wanted: bool, text: String) -> String {
    if wanted { format!("({text})") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::KB;
    use crate::knowledge::questions::define::{at_least, is, maybe, yes};
    use crate::knowledge::questions::{AGE, FEVER, PAIN_SINCE, PAIN_SITE, SADDLE_NUMBNESS};

    static RULE: Expr = Expr::All(&[
        yes(SADDLE_NUMBNESS),
        Expr::Unless(&is(PAIN_SINCE, &["over-1-year"])),
        Expr::Any(&[
            is(PAIN_SITE, &["low-back"]),
            Expr::Any(&[is(PAIN_SITE, &["tailbone"]), Expr::All(&[at_least(AGE, 65), maybe(FEVER)])]),
        ]),
    ]);

    static NEGATED: Expr = Expr::All(&[
        Expr::Not(&is(PAIN_SITE, &["left-groin", "right-groin", "tailbone"])),
        Expr::Not(&Expr::Unless(&yes(FEVER))),
    ]);

    #[test]
    fn a_rule_reads_as_a_sentence() {
        let plain = Prose::new(&KB, Style::Plain);
        assert_eq!(
            plain.say(&RULE),
            "saddle-numbness is yes and (pain-site includes low-back or tailbone, or (age is 65 or more, and fever is \
             yes or not sure)), unless it is certain that pain-since is over-1-year"
        );
        assert_eq!(plain.say(&Expr::Always), "always");
        let book = Prose::new(&KB, Style::Markdown);
        assert_eq!(
            book.say(&NEGATED),
            "`pain-site` includes neither tailbone nor groin and it is certain that `fever` is yes"
        );
        assert_eq!(book.say(&KB.anchors.irritability_high), "*easily upset*");
        assert!(book.spell(&KB.anchors.irritability_high).starts_with("`pain-score` is 7 or more"));
    }
}
