//! The report as JSON (`docs/report.schema.json`). Texts are those of the language; ids are stable.

use serde::Serialize;
use serde_json::{Map, Value};

use super::answers::named;
use super::explain::ExplainJson;
use super::why_json::{CloseJson, HadYouSaidJson};
use crate::model::{Answer, Citation, KnowledgeBase, QuestionId};
use crate::report::{CallKind, PatternLine, PlanPart, Report};
use crate::words::{Msg, Words};

/// A source.
#[derive(Clone, Debug, Serialize)]
pub struct SourceJson {
    id: &'static str,
    text: &'static str,
    mark: &'static str,
    looked_at: String,
}

impl SourceJson {
    /// As one line, with its mark.
    pub(super) fn line(&self) -> String {
        format!("{} [{}]", self.text, self.mark)
    }
}

#[derive(Clone, Debug, Serialize)]
struct CallJson {
    kind: &'static str,
    text: String,
    shown: Option<&'static str>,
    dial: Option<&'static str>,
}

#[derive(Clone, Debug, Serialize)]
struct ActJson {
    title: &'static str,
    first: String,
    steps: Vec<String>,
    calls: Vec<CallJson>,
}

#[derive(Clone, Debug, Serialize)]
struct ReasonJson {
    rule: &'static str,
    level: &'static str,
    within_days: Option<u8>,
    soft: bool,
    text: &'static str,
    action: Option<&'static str>,
    source: String,
    sources: Vec<SourceJson>,
    answers: Map<String, Value>,
}

#[derive(Clone, Debug, Serialize)]
struct PartJson {
    id: &'static str,
    name: &'static str,
    about: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct PatternJson {
    id: &'static str,
    name: &'static str,
    also: Option<&'static str>,
    fit: Option<&'static str>,
    about: &'static str,
    r#for: Vec<&'static str>,
    against: Vec<&'static str>,
    missing: Vec<&'static str>,
    self_care: Option<&'static str>,
    avoid: Option<&'static str>,
    course: Option<&'static str>,
    see: Option<&'static str>,
    parts: Vec<PartJson>,
    source: String,
    sources: Vec<SourceJson>,
}

#[derive(Clone, Debug, Serialize)]
struct ItemJson {
    id: &'static str,
    variant: &'static str,
    phase: &'static str,
    sets: u8,
    reps: u8,
    seconds: u16,
    per_day: u8,
    days_per_week: u8,
    flags: Vec<&'static str>,
    name: &'static str,
    how: Option<&'static str>,
    dose: String,
    start: &'static str,
    steps: Vec<&'static str>,
    usual: &'static str,
    easier: Option<&'static str>,
    harder: Option<&'static str>,
    care: &'static str,
    source: String,
}

#[derive(Clone, Debug, Serialize)]
struct ExcludedJson {
    id: &'static str,
    name: &'static str,
    flag: Option<&'static str>,
    text: &'static str,
    answers: Vec<&'static str>,
}

#[derive(Clone, Debug, Serialize)]
struct PlanJson {
    template: &'static str,
    phase: &'static str,
    phase_name: &'static str,
    items: Vec<ItemJson>,
    excluded: Vec<ExcludedJson>,
    rules: Vec<&'static str>,
}

#[derive(Clone, Debug, Serialize)]
struct NoPlanJson {
    id: Option<&'static str>,
    text: String,
    comfort: Vec<&'static str>,
}

#[derive(Clone, Debug, Serialize)]
struct AdviceJson {
    id: &'static str,
    title: &'static str,
    text: &'static str,
    source: String,
}

/// A whole report.
#[derive(Clone, Debug, Serialize)]
pub struct ReportJson {
    level: &'static str,
    within_days: Option<u8>,
    complete: bool,
    crisis: bool,
    act: ActJson,
    reasons: Vec<ReasonJson>,
    came_close: Vec<CloseJson>,
    had_you_said: HadYouSaidJson,
    scope: Option<&'static str>,
    cleared: Vec<&'static str>,
    patterns: Vec<PatternJson>,
    contributors: Vec<PatternJson>,
    ask_about: Vec<PatternJson>,
    plan: Option<PlanJson>,
    plan_why: Option<&'static str>,
    no_plan: Option<NoPlanJson>,
    advice: Vec<AdviceJson>,
    safety_net: Vec<&'static str>,
    open: Vec<&'static str>,
    country: &'static str,
    today: String,
    lang: &'static str,
    knowledge_version: &'static str,
    reviewed: Option<&'static str>,
    reviewed_text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    explain: Option<ExplainJson>,
}

impl ReportJson {
    /// The report in this language; `explain` where it was asked for.
    #[must_use]
    pub fn of(kb: &'static KnowledgeBase, report: &Report, words: Words, explain: Option<ExplainJson>) -> ReportJson {
        let get = |msg: Msg| words.get(msg);
        let all = |msgs: &[Msg]| msgs.iter().map(|m| words.get(*m)).collect::<Vec<_>>();
        let name = |q: &QuestionId| kb.questions[q.index()].name;
        let patterns = |lines: &[PatternLine]| lines.iter().map(|p| pattern(p, words)).collect::<Vec<_>>();
        ReportJson {
            level: report.disposition.name(),
            within_days: report.within_days,
            complete: report.complete,
            crisis: report.crisis,
            act: ActJson {
                title: get(report.act.title),
                first: words.say(&report.act.first),
                steps: report.act.steps.iter().map(|s| words.say(s)).collect(),
                calls: report
                    .act
                    .calls
                    .iter()
                    .map(|c| CallJson {
                        kind: call_kind(c.kind),
                        text: words.say(&c.text),
                        shown: c.phone.map(|p| p.shown),
                        dial: c.phone.map(|p| p.dial),
                    })
                    .collect(),
            },
            reasons: report
                .reasons
                .iter()
                .map(|r| ReasonJson {
                    rule: r.rule,
                    level: r.level.name(),
                    within_days: r.within_days,
                    soft: r.soft,
                    text: get(r.text),
                    action: r.action.map(get),
                    source: source(r.sources),
                    sources: sources(r.sources),
                    answers: answers(kb, &r.answers),
                })
                .collect(),
            came_close: report.why.close.iter().map(|c| CloseJson::of(kb, c, words)).collect(),
            had_you_said: HadYouSaidJson::of(kb, &report.why, words),
            scope: report.scope.map(get),
            cleared: report.cleared.clone(),
            patterns: patterns(&report.patterns),
            contributors: patterns(&report.contributors),
            ask_about: patterns(&report.ask_about),
            plan: report.plan.as_ref().ok().map(|p| plan(p, words, &name)),
            plan_why: report.plan.as_ref().err().map(|no| no.why),
            no_plan: report.plan.as_ref().err().map(|no| NoPlanJson {
                id: no.id,
                text: words.say(&no.text),
                comfort: all(&no.comfort),
            }),
            advice: report
                .advice
                .iter()
                .map(|a| AdviceJson { id: a.id, title: get(a.title), text: get(a.text), source: source(a.sources) })
                .collect(),
            safety_net: all(&report.safety_net),
            open: report.open.iter().map(name).collect(),
            country: report.country.code,
            today: report.today.to_string(),
            lang: words.tag(),
            knowledge_version: report.knowledge_version,
            reviewed: report.reviewed_by,
            reviewed_text: words.say(&super::text::reviewed(report)),
            explain,
        }
    }
}

fn pattern(line: &PatternLine, words: Words) -> PatternJson {
    let get = |msg: Msg| words.get(msg);
    let all = |msgs: &[Msg]| msgs.iter().map(|m| words.get(*m)).collect::<Vec<_>>();
    PatternJson {
        id: line.id,
        name: get(line.name),
        also: line.also.map(get),
        fit: line.fit.map(crate::model::Fit::name),
        about: get(line.about),
        r#for: all(&line.supports),
        against: all(&line.against),
        missing: all(&line.missing),
        self_care: line.self_care.map(get),
        avoid: line.avoid.map(get),
        course: line.course.map(get),
        see: line.see.map(get),
        parts: line
            .parts
            .iter()
            .map(|(id, name, about)| PartJson { id, name: get(*name), about: get(*about) })
            .collect(),
        source: source(line.sources),
        sources: sources(line.sources),
    }
}

fn plan(plan: &PlanPart, words: Words, name: &impl Fn(&QuestionId) -> &'static str) -> PlanJson {
    let get = |msg: Msg| words.get(msg);
    PlanJson {
        template: plan.template,
        phase: plan.phase.name(),
        phase_name: get(plan.phase_name),
        items: plan
            .items
            .iter()
            .map(|i| ItemJson {
                id: i.id,
                variant: i.variant,
                phase: i.phase.name(),
                sets: i.dose.sets,
                reps: i.dose.reps,
                seconds: i.dose.seconds,
                per_day: i.dose.per_day,
                days_per_week: i.dose.days_per_week,
                flags: i.flags.clone(),
                name: get(i.name),
                how: i.how.map(get),
                dose: words.say(&i.dose_text),
                start: get(i.start),
                steps: i.steps.iter().map(|s| get(*s)).collect(),
                usual: get(i.usual),
                easier: i.easier.map(get),
                harder: i.harder.map(get),
                care: get(i.care),
                source: source(i.sources),
            })
            .collect(),
        excluded: plan
            .excluded
            .iter()
            .map(|e| ExcludedJson {
                id: e.id,
                name: get(e.name),
                flag: e.flag,
                text: get(e.text),
                answers: e.answers.iter().map(name).collect(),
            })
            .collect(),
        rules: plan.rules.iter().map(|r| get(*r)).collect(),
    }
}

/// Answers as `{question: value}`.
pub(super) fn answers(kb: &KnowledgeBase, answers: &[(QuestionId, Answer)]) -> Map<String, Value> {
    answers.iter().map(|(id, answer)| named(&kb.questions[id.index()], *answer)).collect()
}

/// Sources as one line.
pub(super) fn source(sources: &[&'static Citation]) -> String {
    sources.iter().map(|s| s.text).collect::<Vec<_>>().join("; ")
}

/// Sources with their marks and dates.
pub(super) fn sources(sources: &[&'static Citation]) -> Vec<SourceJson> {
    let each = |s: &&'static Citation| SourceJson {
        id: s.id,
        text: s.text,
        mark: s.mark.letter(),
        looked_at: s.looked_at.to_string(),
    };
    sources.iter().map(each).collect()
}

const fn call_kind(kind: CallKind) -> &'static str {
    match kind {
        CallKind::Emergency => "emergency",
        CallKind::Deaf => "deaf",
        CallKind::Urgent => "urgent",
        CallKind::Crisis => "crisis",
    }
}
