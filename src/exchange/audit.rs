//! Judges vignettes: what came out against what the evidence asks for. It changes nothing and forgives nothing.

use super::vignette::Vignette;
use super::walk::{Stuck, Walk, walk};
use crate::engine::{Assessment, Context, Ranking, assess};
use crate::model::{Disposition, KnowledgeBase, Level};

/// How the level compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// As expected.
    Right,
    /// The second level that the source names.
    Acceptable,
    /// More urgent than expected.
    Over,
    /// Less urgent than expected.
    Under,
}

impl Verdict {
    /// Its name in tables.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Verdict::Right => "right",
            Verdict::Acceptable => "acceptable",
            Verdict::Over => "over",
            Verdict::Under => "under",
        }
    }
}

/// Where an expected pattern came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Among the shown ones, counted from 1.
    Rank(usize),
    /// As a line of a shown pattern.
    Part,
    /// Among what may feed the pain.
    Contributor,
    /// Among what to raise with a clinician.
    AskAbout,
    /// Not at all.
    Absent,
}

/// One judged vignette.
#[derive(Clone, Debug)]
pub struct Case {
    /// Who.
    pub vignette: Vignette,
    /// The level that came out.
    pub got: Disposition,
    /// The days that came out.
    pub within_days: Option<u8>,
    /// How the level compares.
    pub verdict: Verdict,
    /// The rules that decided.
    pub deciding: Vec<&'static str>,
    /// Where the expected patterns came out.
    pub places: Vec<(String, Place)>,
    /// Whether the pattern expected first is first, where one is expected.
    pub first: Option<bool>,
    /// The way through the interview.
    pub walk: Result<Walk, Stuck>,
    /// All that is wrong, in sentences.
    pub misses: Vec<String>,
}

/// Judges one.
#[must_use]
pub fn judge(kb: &'static KnowledgeBase, vignette: Vignette) -> Case {
    let context = Context::on(vignette.today);
    let assessment = assess(kb, &vignette.answers, &context);
    let mut misses = misses(&vignette, &assessment);
    let triage = &assessment.triage;
    let got = triage.disposition;
    let verdict = compare(&vignette, got);
    let deciding: Vec<&'static str> = triage.deciding().map(|f| f.rule.id).collect();
    let places = vignette.patterns.iter().map(|id| (id.clone(), place(&assessment, id))).collect();
    let first = vignette.first.as_ref().map(|id| leads(&assessment, id));
    let walk = walk(kb, &vignette.answers);
    match &walk {
        Err(stuck) => misses.push(format!("interview: {stuck}")),
        Ok(walk) => {
            let end = assess(kb, &walk.answers, &context).triage;
            // Who left half way would have said more, so the two need not agree.
            if !vignette.partial && (end.disposition, end.within_days) != (got, triage.within_days) {
                let filled: Vec<&str> = walk.filled.iter().map(|q| kb.questions[q.index()].name).collect();
                let filled = if filled.is_empty() {
                    String::new()
                } else {
                    format!("; the vignette leaves open what it asks: {}", filled.join(", "))
                };
                misses.push(format!(
                    "interview: ends at {}{}, the whole questionnaire at {}{}{filled}",
                    end.disposition.name(),
                    days(end.within_days),
                    got.name(),
                    days(triage.within_days)
                ));
            }
        }
    }
    if vignette.miss.is_some() && misses.is_empty() {
        misses.push("miss: a miss is explained, and nothing is missed".into());
    }
    Case { got, within_days: triage.within_days, verdict, deciding, places, first, walk, misses, vignette }
}

impl Case {
    /// Nothing is wrong, or all that is wrong is known and explained.
    #[must_use]
    pub fn passes(&self) -> bool {
        self.misses.is_empty() || (self.vignette.miss.is_some() && !self.misses.iter().any(|m| m.starts_with("miss:")))
    }
}

/// All that is wrong with a result; the way through the interview is [`judge`]'s.
#[must_use]
pub fn misses(vignette: &Vignette, assessment: &Assessment) -> Vec<String> {
    let mut misses = Vec::new();
    levels(vignette, assessment, &mut misses);
    patterns(vignette, assessment, &mut misses);
    rules(vignette, assessment, &mut misses);
    misses
}

fn levels(vignette: &Vignette, assessment: &Assessment, misses: &mut Vec<String>) {
    let triage = &assessment.triage;
    let (got, verdict) = (triage.disposition, compare(vignette, triage.disposition));
    let deciding = || triage.deciding().map(|f| f.rule.id).collect::<Vec<_>>();
    if matches!(verdict, Verdict::Over | Verdict::Under) {
        misses.push(format!(
            "level: expected {}, got {} ({}-triage) by {}",
            vignette.expect.name(),
            got.name(),
            verdict.name(),
            by(&deciding(), assessment)
        ));
    }
    let in_time = triage.within_days.is_some_and(|d| vignette.within_days.contains(&d));
    if verdict == Verdict::Right && !vignette.within_days.is_empty() && !in_time {
        let got = triage.within_days.map_or("none".into(), |d| d.to_string());
        misses.push(format!(
            "within_days: expected {:?}, got {got} by {}",
            vignette.within_days,
            deciding().join(", ")
        ));
    }
}

fn patterns(vignette: &Vignette, assessment: &Assessment, misses: &mut Vec<String>) {
    let shown = || list(&assessment.ranking.patterns.iter().map(|r| r.pattern.id).collect::<Vec<_>>());
    for id in vignette.patterns.iter().filter(|id| place(assessment, id) == Place::Absent) {
        misses.push(format!("patterns: {id} is missing; shown are {}", shown()));
    }
    if let Some(id) = vignette.first.as_ref().filter(|id| !leads(assessment, id)) {
        misses.push(format!("first: expected {id}, shown are {}", shown()));
    }
    for id in &vignette.must_not {
        misses.extend(appears(assessment, id).map(|where_| format!("must_not: {id} appears as {where_}")));
    }
}

/// How a rule stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// It fires outright.
    Yes,
    /// It holds only if a "not sure" means yes.
    Doubt,
    /// It does not fire.
    No,
}

impl Stand {
    /// How it is said.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Stand::Yes => "fires",
            Stand::Doubt => "stands in doubt",
            Stand::No => "does not fire",
        }
    }
}

/// How this rule stands in a result.
#[must_use]
pub fn stand(assessment: &Assessment, rule: &str) -> Stand {
    match assessment.triage.fired.iter().find(|f| f.rule.id == rule) {
        Some(fired) if fired.soft => Stand::Doubt,
        Some(_) => Stand::Yes,
        None => Stand::No,
    }
}

fn rules(vignette: &Vignette, assessment: &Assessment, misses: &mut Vec<String>) {
    for (field, ids, wanted) in [
        ("fires", &vignette.fires, Stand::Yes),
        ("near_miss", &vignette.near_miss, Stand::No),
        ("doubt", &vignette.doubt, Stand::Doubt),
    ] {
        for id in ids {
            let got = stand(assessment, id);
            if got != wanted {
                misses.push(format!("{field}: {id} {}", got.name()));
            }
        }
    }
}

fn days(days: Option<u8>) -> String {
    days.map_or(String::new(), |d| format!(" within {d} days"))
}

fn list(ids: &[&str]) -> String {
    if ids.is_empty() { "none".into() } else { ids.join(", ") }
}

/// The deciding rules; without any, what keeps the result from being self-care.
fn by(deciding: &[&str], assessment: &Assessment) -> String {
    if !deciding.is_empty() {
        return deciding.join(", ");
    }
    match assessment.triage.scope {
        Some(scope) => format!("scope {}", scope.id),
        None if !assessment.triage.dangers_decided => "no rule, but danger rules that are still open".into(),
        None => "no rule".into(),
    }
}

fn compare(vignette: &Vignette, got: Disposition) -> Verdict {
    if got == vignette.expect {
        Verdict::Right
    } else if Some(got) == vignette.accept {
        Verdict::Acceptable
    } else if urgency(got) > urgency(vignette.expect) {
        Verdict::Over
    } else {
        Verdict::Under
    }
}

/// The precedence of `decisions.md` D5.
#[must_use]
pub const fn urgency(disposition: Disposition) -> u8 {
    match disposition {
        Disposition::Level(Level::SelfCare) => 1,
        Disposition::Level(Level::RoutineCare) => 2,
        Disposition::Level(Level::ClinicianSoon) => 3,
        Disposition::OutOfScope => 4,
        Disposition::Level(Level::UrgentSameDay) => 5,
        Disposition::Level(Level::EmergencyNow) => 6,
    }
}

fn place(assessment: &Assessment, id: &str) -> Place {
    let ranking = &assessment.ranking;
    let has = |list: &[crate::engine::Ranked]| list.iter().position(|r| r.pattern.id == id);
    if let Some(at) = has(&ranking.patterns) {
        return Place::Rank(at + 1);
    }
    [(&ranking.parts, Place::Part), (&ranking.contributors, Place::Contributor), (&ranking.ask_about, Place::AskAbout)]
        .into_iter()
        .find(|(list, _)| has(list).is_some())
        .map_or(Place::Absent, |(_, place)| place)
}

/// A pattern to ask a clinician about is never ranked beside the others: it leads where it leads its own list.
fn leads(assessment: &Assessment, id: &str) -> bool {
    let Ranking { patterns, ask_about, .. } = &assessment.ranking;
    [patterns, ask_about].into_iter().any(|list| list.first().is_some_and(|r| r.pattern.id == id))
}

/// Where an id that must not appear does.
fn appears(assessment: &Assessment, id: &str) -> Option<&'static str> {
    if assessment.triage.fired.iter().any(|f| f.rule.id == id) {
        return Some("a rule");
    }
    if place(assessment, id) != Place::Absent {
        return Some("a pattern");
    }
    let planned = assessment.plan.as_ref().is_ok_and(|plan| plan.items.iter().any(|i| i.exercise.id == id));
    planned.then_some("an exercise of the plan")
}
