//! From patterns to an exercise plan: template, phase, safety filter, dose. No exercise that an answer rules out can
//! come through: the filter looks at every variant of every item, the fill-ups included (`decisions.md` §4).

use super::assess::Context;
use super::evaluate::{Mode, Pending, Truth, value};
use super::patterns::{CLOSE, Ranking};
use super::triage::Triage;
use super::{Response, answers_behind};
use crate::model::{
    Disposition, Dose, Exclusion, Exercise, Flag, KnowledgeBase, Level, Phase, PlanLimit, QuestionId, Role, Template,
    Variant,
};

/// A plan never has fewer items, unless every fill-up is ruled out too.
pub(super) const AT_LEAST: usize = 3;

/// The plan to start with.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The template that it was made from.
    pub template: &'static Template,
    /// The phase that it starts in.
    pub phase: Phase,
    /// What to do.
    pub items: Vec<PlanItem>,
    /// What was left out, and why.
    pub excluded: Vec<Excluded>,
}

/// One exercise of a plan.
#[derive(Clone, Debug)]
pub struct PlanItem {
    /// The exercise.
    pub exercise: &'static Exercise,
    /// How to do it.
    pub variant: &'static Variant,
    /// The phase that it belongs to.
    pub phase: Phase,
    /// How much.
    pub dose: Dose,
    /// No variant of it is ruled out, so that advice on making it harder is safe.
    pub free: bool,
}

/// An exercise that the answers rule out.
#[derive(Clone, Debug)]
pub struct Excluded {
    /// The exercise.
    pub exercise: &'static Exercise,
    /// The flag that met; `None` where the exercise was named itself.
    pub flag: Option<Flag>,
    /// The exclusion.
    pub exclusion: &'static Exclusion,
    /// The answers behind it; empty where a pattern is behind it.
    pub answers: Vec<QuestionId>,
}

/// Why there is no plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPlan {
    /// Emergency: get help first.
    Emergency,
    /// Same-day care: be seen first.
    SameDay,
    /// Not ours to judge.
    OutOfScope,
    /// A fired rule leaves no exercise.
    Rule(&'static str),
    /// A pattern that must be looked at first.
    Pattern(&'static str),
    /// A clinician has said no, or was not clear about it.
    NotCleared,
    /// Nothing known of the pain yet.
    Unknown,
}

impl NoPlan {
    /// Stable name; the rule's or pattern's id is told apart.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            NoPlan::Emergency => "emergency",
            NoPlan::SameDay => "same_day",
            NoPlan::OutOfScope => "out_of_scope",
            NoPlan::Rule(_) => "rule",
            NoPlan::Pattern(_) => "pattern",
            NoPlan::NotCleared => "not_cleared",
            NoPlan::Unknown => "unknown",
        }
    }
}

/// How easily the pain flares (`evidence.md` §5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Irritability {
    High,
    Moderate,
    Low,
}

/// Makes the plan.
///
/// # Errors
/// When the answers leave no exercise; the reason says which rule or pattern.
pub fn plan(
    kb: &'static KnowledgeBase,
    response: &Response,
    triage: &Triage,
    ranking: &Ranking,
    context: &Context,
) -> Result<Plan, NoPlan> {
    allowed(kb, response, triage, ranking, context)?;
    let filter = Filter::of(kb, response, ranking);
    let template = template(kb, response, ranking).ok_or(NoPlan::Unknown)?;
    // What a rule leaves of the calm phase is its amount too (§5.2: few items, one set).
    let irritability = match triage.plan_limit {
        PlanLimit::Calm => Irritability::High,
        PlanLimit::Full | PlanLimit::None => irritability(kb, response),
    };
    let phases: &[Phase] = match irritability {
        Irritability::High => &[Phase::Calm],
        Irritability::Moderate => &[Phase::Calm, Phase::Move],
        Irritability::Low => &[Phase::Move, Phase::Strengthen],
    };
    let most = match irritability {
        Irritability::High => 3,
        Irritability::Moderate => 4,
        Irritability::Low => 5,
    };
    let mut items: Vec<PlanItem> = Vec::new();
    for (name, preferred, phase) in in_turn(template, phases, response) {
        if items.len() < most
            && let Some(found) = filter.best(kb, name, preferred, phase)
        {
            push(&mut items, found, &filter, irritability);
        }
    }
    for name in kb.fallback {
        if items.len() < AT_LEAST
            && let Some(found) = filter.allowed(kb, name, "standard", phases[0])
        {
            push(&mut items, found, &filter, irritability);
        }
    }
    let excluded = filter.excluded(kb, response);
    Ok(Plan { template, phase: phases[0], items, excluded })
}

/// Whether there may be a plan at all.
///
/// # Errors
/// Why there is none.
pub(super) fn allowed(
    kb: &'static KnowledgeBase,
    response: &Response,
    triage: &Triage,
    ranking: &Ranking,
    context: &Context,
) -> Result<(), NoPlan> {
    match triage.disposition {
        Disposition::OutOfScope => return Err(NoPlan::OutOfScope),
        Disposition::Level(Level::EmergencyNow) => return Err(NoPlan::Emergency),
        Disposition::Level(Level::UrgentSameDay) => return Err(NoPlan::SameDay),
        Disposition::Level(Level::SelfCare | Level::RoutineCare | Level::ClinicianSoon) => {}
    }
    if let Some(fired) =
        triage.fired.iter().find(|f| f.rule.plan == PlanLimit::None && triage.plan_limit == PlanLimit::None)
    {
        return Err(NoPlan::Rule(fired.rule.id));
    }
    if !triage.cleared.is_empty() && context.checked.as_ref().is_some_and(|c| c.exercise != Some(true)) {
        return Err(NoPlan::NotCleared);
    }
    if let Some(refer) = ranking.ask_about.iter().find(|r| matches!(r.pattern.role, Role::Refer { no_plan: true })) {
        return Err(NoPlan::Pattern(refer.pattern.id));
    }
    if response.get(kb.anchors.site).is_none() {
        return Err(NoPlan::Unknown);
    }
    Ok(())
}

fn push(items: &mut Vec<PlanItem>, (exercise, variant, phase): Found, filter: &Filter, irritability: Irritability) {
    if items.iter().any(|i| i.exercise.id == exercise.id) {
        return;
    }
    let free = exercise.variants.iter().all(|v| filter.against(exercise, v).is_none());
    let most = match irritability {
        Irritability::High => 1,
        Irritability::Moderate => 2,
        Irritability::Low => u8::MAX,
    };
    let dose = Dose { sets: exercise.dose.sets.min(most), ..exercise.dose };
    items.push(PlanItem { exercise, variant, phase, dose, free });
}

pub(super) fn irritability(kb: &KnowledgeBase, response: &Response) -> Irritability {
    let holds = |expr| value(expr, response, Mode::Soft, Pending::Absent) == Truth::Yes;
    if holds(&kb.anchors.irritability_high) {
        Irritability::High
    } else if holds(&kb.anchors.irritability_moderate) {
        Irritability::Moderate
    } else {
        Irritability::Low
    }
}

/// The first musculoskeletal pattern's template, else the general back or hip one (`decisions.md` D23).
pub(super) fn template(
    kb: &'static KnowledgeBase,
    response: &Response,
    ranking: &Ranking,
) -> Option<&'static Template> {
    let of = |id: &str| kb.templates.iter().find(|t| t.patterns.contains(&id));
    // Refer patterns that keep mobility, walking and breathing come before a general template.
    let refer = ranking.ask_about.iter().find_map(|r| of(r.pattern.id));
    let first = ranking.patterns.iter().find_map(|r| of(r.pattern.id));
    let hip = value(&kb.anchors.hip_only, response, Mode::Hard, Pending::Absent) == Truth::Yes;
    first.or(refer).or_else(|| of(if hip { "nonspecific_hip" } else { "nonspecific_lbp" }))
}

/// The template's items of these phases, taken in turn so that both phases have their share.
pub(super) fn in_turn(
    template: &Template,
    phases: &[Phase],
    response: &Response,
) -> Vec<(&'static str, &'static str, Phase)> {
    let lists: Vec<Vec<_>> = phases
        .iter()
        .map(|phase| {
            template.phases[*phase as usize]
                .iter()
                .filter(|i| value(&i.when, response, Mode::Hard, Pending::Absent) == Truth::Yes)
                .map(|i| (i.exercise, i.variant, *phase))
                .collect()
        })
        .collect();
    let longest = lists.iter().map(Vec::len).max().unwrap_or(0);
    (0..longest).flat_map(|at| lists.iter().filter_map(move |list| list.get(at).copied())).collect()
}

type Found = (&'static Exercise, &'static Variant, Phase);

/// The exclusions that apply.
#[derive(Clone, Debug)]
pub(super) struct Filter(Vec<&'static Exclusion>);

impl Filter {
    pub(super) fn of(kb: &'static KnowledgeBase, response: &Response, ranking: &Ranking) -> Filter {
        // A close second counts too: the plan must be safe for both (`evidence.md` §3).
        let first = ranking.patterns.first().map_or(0, |r| r.total);
        let leads = |e: &&Exclusion| {
            ranking.patterns.iter().any(|r| r.total + CLOSE >= first && e.patterns.contains(&r.pattern.id))
        };
        Filter(
            kb.exclusions
                .iter()
                .filter(|e| value(&e.when, response, Mode::Soft, Pending::Absent) == Truth::Yes || leads(e))
                .collect(),
        )
    }

    /// What these answers rule out, too.
    pub(super) fn and(&mut self, kb: &'static KnowledgeBase, response: &Response) {
        for e in kb.exclusions {
            let holds = value(&e.when, response, Mode::Soft, Pending::Absent) == Truth::Yes;
            if holds && !self.0.iter().any(|known| known.id == e.id) {
                self.0.push(e);
            }
        }
    }

    pub(super) fn against(&self, exercise: &Exercise, variant: &Variant) -> Option<&'static Exclusion> {
        self.0.iter().copied().find(|e| e.exercises.contains(&exercise.id) || e.flags.meets(variant.flags))
    }

    /// The exercise in its preferred variant, else in its first allowed one.
    fn allowed(&self, kb: &'static KnowledgeBase, name: &str, preferred: &str, phase: Phase) -> Option<Found> {
        let exercise = kb.exercises.iter().find(|e| e.id == name)?;
        let first = exercise.variants.iter().filter(|v| v.id == preferred);
        let variant = first.chain(exercise.variants).find(|v| self.against(exercise, v).is_none())?;
        Some((exercise, variant, phase))
    }

    /// The exercise, or a named alternative when it is ruled out.
    fn best(&self, kb: &'static KnowledgeBase, name: &str, preferred: &str, phase: Phase) -> Option<Found> {
        self.allowed(kb, name, preferred, phase).or_else(|| {
            let exercise = kb.exercises.iter().find(|e| e.id == name)?;
            let others = exercise.alternatives.iter().chain(exercise.regression.as_ref());
            others.into_iter().find_map(|other| self.allowed(kb, other, "standard", phase))
        })
    }

    /// Every exercise of the library without an allowed variant.
    pub(super) fn excluded(&self, kb: &'static KnowledgeBase, response: &Response) -> Vec<Excluded> {
        kb.exercises
            .iter()
            .filter_map(|exercise| {
                let exclusions: Option<Vec<_>> = exercise.variants.iter().map(|v| self.against(exercise, v)).collect();
                let exclusion = *exclusions?.first()?;
                let flag = (!exclusion.exercises.contains(&exercise.id))
                    .then(|| exercise.variants[0].flags.iter().find(|f| exclusion.flags.has(*f)))
                    .flatten();
                let answers = answers_behind(&exclusion.when, response, Mode::Soft);
                Some(Excluded { exercise, flag, exclusion, answers })
            })
            .collect()
    }
}
