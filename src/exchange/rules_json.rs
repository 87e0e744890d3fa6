//! Triage rules and answers for other programs: every rule as a condition in plain two-valued logic over facts, and what
//! a person's answers come to as such facts. What `iliac rules` prints. It evaluates nothing itself.
//!
//! The engine knows three values, two readings of "not sure" and mitigators (`docs/ARCHITECTURE.md`); a common rule engine
//! knows true and false. So each rule is written once for each reading, and "open" has been worked into the conditions.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::engine::{Mode, Response, Triage};
use crate::model::{Answer, Expr, KnowledgeBase, Question, QuestionId};

/// A fact's value where the answer is "not sure".
const UNSURE: &str = "unsure";
/// A fact's value where the question does not arise for this person. A question that is still open is no fact at all.
const NOT_ASKED: &str = "not-asked";

/// A rule in one reading.
#[derive(Clone, Debug, Serialize)]
pub struct RuleJson {
    /// The rule's id.
    pub rule: &'static str,
    /// `hard`: "not sure" counts as no; `soft`: as yes. A soft rule speaks only where the hard one does not hold.
    pub reading: &'static str,
    /// What it counts for then.
    pub level: &'static str,
    /// For `clinician_soon`.
    pub within_days: Option<u8>,
    /// When it holds.
    pub when: Condition,
}

/// A condition that holds or does not.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Every one holds; with none it always does.
    All(Vec<Condition>),
    /// At least one holds; with none it never does.
    Any(Vec<Condition>),
    /// So many hold.
    AtLeast(usize, Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// The fact is a list with this option in it.
    Has(&'static str, &'static str),
    /// The fact is this word.
    Is(&'static str, &'static str),
    /// The fact is a number of at least this.
    Least(&'static str, u16),
    /// The fact is a number of at most this.
    Most(&'static str, u16),
    /// The fact is a list of at least so many options.
    Count(&'static str, u8),
    /// There is such a fact.
    Known(&'static str),
}

impl Condition {
    fn not(self) -> Condition {
        if let Condition::Not(inner) = self { *inner } else { Condition::Not(Box::new(self)) }
    }

    fn all(parts: Vec<Condition>) -> Condition {
        one(parts).unwrap_or_else(Condition::All)
    }

    fn any(parts: Vec<Condition>) -> Condition {
        one(parts).unwrap_or_else(Condition::Any)
    }

    fn at_least(needed: usize, parts: Vec<Condition>) -> Condition {
        match needed {
            1 => Condition::any(parts),
            n if n == parts.len() => Condition::all(parts),
            n => Condition::AtLeast(n, parts),
        }
    }
}

fn one(mut parts: Vec<Condition>) -> Result<Condition, Vec<Condition>> {
    if parts.len() == 1 { Ok(parts.remove(0)) } else { Err(parts) }
}

/// Every rule, in both readings.
#[must_use]
pub fn rules(kb: &'static KnowledgeBase) -> Vec<RuleJson> {
    let writer = Writer { kb };
    let both = |rule: &'static crate::model::Rule| {
        let soft = rule.level.below();
        let days = (soft == crate::model::Level::ClinicianSoon).then_some(2);
        [("hard", Mode::Hard, rule.level, rule.within_days), ("soft", Mode::Soft, soft, days)].map(
            |(reading, mode, level, within_days)| RuleJson {
                rule: rule.id,
                reading,
                level: level.name(),
                within_days,
                when: writer.holds(&rule.when, mode),
            },
        )
    };
    kb.rules.iter().flat_map(both).collect()
}

/// The facts that a person's answers come to.
#[must_use]
pub fn facts(kb: &KnowledgeBase, response: &Response) -> Value {
    let mut facts = Map::new();
    for question in kb.questions {
        let fact = match response.get(question.id) {
            Some(Answer::Unsure) => json!(UNSURE),
            Some(Answer::Number(n)) => json!(n),
            Some(Answer::Options(chosen)) => json!(names(question, chosen)),
            None if response.may_be_asked(question.id) => continue,
            None => json!(NOT_ASKED),
        };
        facts.insert(question.name.to_string(), fact);
    }
    Value::Object(facts)
}

/// What the engine itself makes of the rules: to compare with.
#[must_use]
pub fn fired(triage: &Triage) -> Value {
    let reading = |soft| if soft { "soft" } else { "hard" };
    triage
        .fired
        .iter()
        .map(|f| json!({ "rule": f.rule.id, "reading": reading(f.soft), "level": f.level.name() }))
        .collect()
}

fn names(question: &Question, chosen: u64) -> Vec<&'static str> {
    question.kind.choices().iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1).map(|(_, c)| c.name).collect()
}

struct Writer {
    kb: &'static KnowledgeBase,
}

impl Writer {
    fn name(&self, id: QuestionId) -> &'static str {
        self.kb.questions[id.index()].name
    }

    /// When the engine's value is yes.
    fn holds(&self, expr: &Expr, mode: Mode) -> Condition {
        match expr {
            Expr::Always => Condition::All(Vec::new()),
            Expr::Is(..) | Expr::AtLeast(..) | Expr::AtMost(..) | Expr::Chosen(..) => self.leaf(expr, mode),
            Expr::All(parts) => Condition::all(self.each(parts, mode, Writer::holds)),
            Expr::Any(parts) => Condition::any(self.each(parts, mode, Writer::holds)),
            Expr::Of(n, parts) => Condition::at_least(usize::from(*n), self.each(parts, mode, Writer::holds)),
            Expr::Not(part) => self.fails(part, mode.flipped()),
            Expr::Unless(part) => self.holds(part, Mode::Hard).not(),
            Expr::Named(_, part) => self.holds(part, mode),
        }
    }

    /// When the engine's value is no: not where it is still open.
    fn fails(&self, expr: &Expr, mode: Mode) -> Condition {
        match expr {
            Expr::Always => Condition::Any(Vec::new()),
            Expr::Is(q, _) | Expr::AtLeast(q, _) | Expr::AtMost(q, _) | Expr::Chosen(q, _) => {
                Condition::All(vec![Condition::Known(self.name(*q)), self.leaf(expr, mode).not()])
            }
            Expr::All(parts) => Condition::any(self.each(parts, mode, Writer::fails)),
            Expr::Any(parts) => Condition::all(self.each(parts, mode, Writer::fails)),
            Expr::Of(n, parts) => {
                Condition::at_least(parts.len() + 1 - usize::from(*n), self.each(parts, mode, Writer::fails))
            }
            Expr::Not(part) => self.holds(part, mode.flipped()),
            Expr::Unless(part) => self.holds(part, Mode::Hard),
            Expr::Named(_, part) => self.fails(part, mode),
        }
    }

    fn each(&self, parts: &[Expr], mode: Mode, write: fn(&Writer, &Expr, Mode) -> Condition) -> Vec<Condition> {
        parts.iter().map(|part| write(self, part, mode)).collect()
    }

    fn leaf(&self, expr: &Expr, mode: Mode) -> Condition {
        let mut ways = Vec::new();
        let (q, names_unsure) = match expr {
            Expr::Is(q, mask) => {
                let question = &self.kb.questions[q.index()];
                ways.extend(names(question, *mask).into_iter().map(|option| Condition::Has(question.name, option)));
                (*q, mask >> 63 == 1)
            }
            Expr::AtLeast(q, n) => {
                ways.push(Condition::Least(self.name(*q), *n));
                (*q, false)
            }
            Expr::AtMost(q, n) => {
                ways.push(Condition::Most(self.name(*q), *n));
                (*q, false)
            }
            Expr::Chosen(q, n) => {
                ways.push(Condition::Count(self.name(*q), *n));
                (*q, false)
            }
            Expr::Always
            | Expr::All(_)
            | Expr::Any(_)
            | Expr::Of(..)
            | Expr::Not(_)
            | Expr::Unless(_)
            | Expr::Named(..) => {
                return Condition::Any(Vec::new());
            }
        };
        let may_be_unsure = self.kb.questions[q.index()].unsure;
        if may_be_unsure && (names_unsure || mode == Mode::Soft) {
            ways.push(Condition::Is(self.name(q), UNSURE));
        }
        Condition::any(ways)
    }
}
