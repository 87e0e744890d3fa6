//! Puts the parts of a report together. Every line says which answers and which rule put it there.

use super::{AdviceLine, PatternLine, Reason, Report, action, aids, plan, why};
use crate::engine::{Assessment, Mode, Ranked, Truth, evaluate};
use crate::knowledge::advice as cards;
use crate::model::{Answer, Country, Disposition, KnowledgeBase, Level, QuestionId};
use crate::words::Msg;

/// Builds the report. `safety_net` is what every result ends with.
#[must_use]
pub fn build(
    kb: &'static KnowledgeBase,
    assessment: &Assessment,
    country: &'static Country,
    safety_net: &'static [Msg],
) -> Report {
    let triage = &assessment.triage;
    let crisis = triage.deciding().any(|f| f.rule.id == "crisis" && f.level == Level::EmergencyNow)
        && triage.deciding().count() == 1;
    let urgent = matches!(triage.disposition, Disposition::Level(Level::EmergencyNow | Level::UrgentSameDay));
    let plan = match &assessment.plan {
        Ok(made) => Ok(plan::part(made)),
        Err(why) => Err(plan::none(kb, *why)),
    };
    let quiet = urgent || triage.disposition == Disposition::OutOfScope;
    let advice = if quiet { Vec::new() } else { advice(kb, assessment) };
    Report {
        disposition: triage.disposition,
        within_days: triage.within_days,
        crisis,
        act: action::act(assessment, country, crisis),
        reasons: reasons(assessment),
        why: why::why(kb, assessment),
        scope: (triage.disposition == Disposition::OutOfScope).then(|| triage.scope.map(|s| s.text)).flatten(),
        cleared: triage.cleared.clone(),
        patterns: assessment.ranking.patterns.iter().map(|r| line(r, &assessment.ranking.parts)).collect(),
        contributors: assessment.ranking.contributors.iter().map(beside).collect(),
        ask_about: assessment.ranking.ask_about.iter().map(beside).collect(),
        timers: if quiet { Vec::new() } else { aids::timers(&assessment.response) },
        walk: aids::walk(assessment, plan.as_ref().ok(), &advice),
        plan,
        advice,
        safety_net: safety_net.to_vec(),
        complete: assessment.complete,
        open: assessment.open.clone(),
        country,
        today: assessment.context.today,
        knowledge_version: kb.version,
        reviewed_by: super::REVIEWED_BY,
    }
}

fn reasons(assessment: &Assessment) -> Vec<Reason> {
    assessment
        .triage
        .fired
        .iter()
        .map(|f| Reason {
            rule: f.rule.id,
            level: f.level,
            within_days: f.within_days,
            soft: f.soft,
            text: f.rule.text,
            action: f.rule.action,
            sources: f.rule.sources,
            answers: said(assessment, &f.answers),
        })
        .collect()
}

/// These questions with what was said to them.
pub(super) fn said(assessment: &Assessment, asked: &[QuestionId]) -> Vec<(QuestionId, Answer)> {
    asked.iter().filter_map(|q| assessment.response.get(*q).map(|a| (*q, a))).collect()
}

fn line(ranked: &Ranked, parts: &[Ranked]) -> PatternLine {
    let p = ranked.pattern;
    let texts = |features: &[&'static crate::model::Feature]| features.iter().map(|f| f.text).collect::<Vec<_>>();
    PatternLine {
        id: p.id,
        name: p.name,
        also: p.also,
        fit: ranked.fit,
        about: p.about,
        supports: texts(&ranked.supports),
        against: texts(&ranked.against),
        missing: texts(&ranked.missing),
        self_care: p.self_care,
        avoid: p.avoid,
        course: p.course,
        see: p.see,
        parts: parts
            .iter()
            .filter(|part| part.pattern.part_of == Some(p.id))
            .map(|part| (part.pattern.id, part.pattern.name, part.pattern.about))
            .collect(),
        sources: p.sources,
    }
}

/// A contributor or something to ask about: that it shows is all that the answers decide, not how well it fits.
fn beside(ranked: &Ranked) -> PatternLine {
    PatternLine { fit: None, ..line(ranked, &[]) }
}

fn advice(kb: &'static KnowledgeBase, assessment: &Assessment) -> Vec<AdviceLine> {
    kb.advice
        .iter()
        .filter(|a| evaluate(&a.when, &assessment.response, Mode::Hard) == Truth::Yes)
        .map(|a| AdviceLine {
            id: a.id,
            part_of: a.id.starts_with(cards::ROW).then_some(cards::ROWS_OF),
            more: cards::MORE.contains(&a.id),
            title: a.title,
            text: a.text,
            sources: a.sources,
        })
        .collect()
}
