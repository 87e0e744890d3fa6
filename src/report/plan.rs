//! The exercise plan as it is shown. Which exercises, the engine has decided.

use crate::engine::{NoPlan, Plan};
use crate::model::{Citation, Dose, Exercise, KnowledgeBase, Phase, QuestionId, Variant};
use crate::msg;
use crate::words::{Msg, Text, text};

use super::NoPlanLine;

/// The plan.
#[derive(Clone, Debug)]
pub struct PlanPart {
    /// The template's id.
    pub template: &'static str,
    /// The phase that it starts in.
    pub phase: Phase,
    /// The phase's name.
    pub phase_name: Msg,
    /// What to do.
    pub items: Vec<ExerciseLine>,
    /// What was left out.
    pub excluded: Vec<ExcludedLine>,
    /// How to tell how much is right.
    pub rules: Vec<Msg>,
}

/// One exercise.
#[derive(Clone, Debug)]
pub struct ExerciseLine {
    /// Its id.
    pub id: &'static str,
    /// The variant's id.
    pub variant: &'static str,
    /// The phase that it belongs to.
    pub phase: Phase,
    /// How much.
    pub dose: Dose,
    /// How much, in words.
    pub dose_text: Text,
    /// Its name.
    pub name: Msg,
    /// How this variant differs.
    pub how: Option<Msg>,
    /// How to get ready.
    pub start: Msg,
    /// What to do.
    pub steps: Vec<Msg>,
    /// The usual amount in the words of the source, with its conditions.
    pub usual: Msg,
    /// Making it easier.
    pub easier: Option<Msg>,
    /// Making it harder; only where no way of doing it is ruled out.
    pub harder: Option<Msg>,
    /// What to mind.
    pub care: Msg,
    /// Its flags, as letters.
    pub flags: Vec<&'static str>,
    /// Where it comes from.
    pub sources: &'static [&'static Citation],
}

/// One exercise that was left out.
#[derive(Clone, Debug)]
pub struct ExcludedLine {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: Msg,
    /// The flag that met, as a letter.
    pub flag: Option<&'static str>,
    /// Why.
    pub text: Msg,
    /// The answers behind it.
    pub answers: Vec<QuestionId>,
}

impl ExerciseLine {
    /// One exercise in one variant and dose; `free`: nothing about it is ruled out for the person.
    #[must_use]
    pub fn of(exercise: &'static Exercise, variant: &'static Variant, phase: Phase, dose: Dose, free: bool) -> Self {
        let standard = variant.id == "standard";
        ExerciseLine {
            id: exercise.id,
            variant: variant.id,
            phase,
            dose,
            dose_text: dose_text(dose, exercise.sides),
            name: exercise.name,
            how: variant.how,
            start: exercise.start,
            steps: exercise.steps.iter().map(|s| s.0).collect(),
            usual: exercise.dose_text,
            easier: standard.then_some(exercise.easier),
            harder: (standard && free).then_some(exercise.harder),
            care: exercise.care,
            flags: variant.flags.iter().map(crate::model::Flag::letter).collect(),
            sources: exercise.sources,
        }
    }
}

pub(super) fn part(plan: &Plan) -> PlanPart {
    PlanPart {
        template: plan.template.id,
        phase: plan.phase,
        phase_name: phase_name(plan.phase),
        items: plan
            .items
            .iter()
            .map(|item| ExerciseLine::of(item.exercise, item.variant, item.phase, item.dose, item.free))
            .collect(),
        excluded: plan
            .excluded
            .iter()
            .map(|e| ExcludedLine {
                id: e.exercise.id,
                name: e.exercise.name,
                flag: e.flag.map(crate::model::Flag::letter),
                text: e.exclusion.text,
                answers: e.answers.clone(),
            })
            .collect(),
        rules: rules(),
    }
}

/// How to tell how much is right: green, amber, red, stop.
#[must_use]
pub fn rules() -> Vec<Msg> {
    vec![msg!("plan-green"), msg!("plan-amber"), msg!("plan-red"), msg!("plan-stop")]
}

/// The phase's name.
#[must_use]
pub fn phase_name(phase: Phase) -> Msg {
    match phase {
        Phase::Calm => msg!("phase-calm"),
        Phase::Move => msg!("phase-move"),
        Phase::Strengthen => msg!("phase-strengthen"),
        Phase::Return => msg!("phase-return"),
    }
}

fn dose_text(dose: Dose, sides: bool) -> Text {
    let minutes = dose.seconds / 60;
    match (dose.reps, sides) {
        (0, _) if dose.seconds >= 120 => text::dose_minutes(dose.sets, minutes, dose.per_day, dose.days_per_week),
        (0, true) => text::dose_holds_sides(dose.sets, dose.seconds, dose.per_day, dose.days_per_week),
        (0, false) => text::dose_holds(dose.sets, dose.seconds, dose.per_day, dose.days_per_week),
        (_, true) => text::dose_reps_sides(dose.sets, dose.reps, dose.per_day, dose.days_per_week),
        (_, false) => text::dose_reps(dose.sets, dose.reps, dose.per_day, dose.days_per_week),
    }
}

pub(super) fn none(kb: &KnowledgeBase, why: NoPlan) -> NoPlanLine {
    let pattern_name = |id: &str| kb.patterns.iter().find(|p| p.id == id).map(|p| p.name);
    let (id, text): (Option<&'static str>, Text) = match why {
        NoPlan::Emergency => (None, msg!("no-plan-emergency").into()),
        NoPlan::SameDay => (None, msg!("no-plan-same-day").into()),
        NoPlan::OutOfScope => (None, msg!("no-plan-out-of-scope").into()),
        NoPlan::Rule("r_fever_viral") => (Some("r_fever_viral"), msg!("no-plan-fever").into()),
        NoPlan::Rule(id) => (Some(id), msg!("no-plan-rule").into()),
        NoPlan::Pattern(id) => {
            let name = pattern_name(id);
            (Some(id), name.map_or_else(|| msg!("no-plan-rule").into(), text::no_plan_pattern))
        }
        NoPlan::NotCleared => (None, msg!("no-plan-not-cleared").into()),
        NoPlan::Unknown => (None, msg!("no-plan-unknown").into()),
    };
    let comfort = match why {
        NoPlan::Emergency | NoPlan::OutOfScope | NoPlan::Unknown => Vec::new(),
        NoPlan::SameDay => vec![msg!("comfort-position"), msg!("comfort-avoid")],
        NoPlan::Rule(_) | NoPlan::Pattern(_) | NoPlan::NotCleared => {
            vec![msg!("comfort-position"), msg!("comfort-breathing"), msg!("comfort-avoid")]
        }
    };
    NoPlanLine { why: why.name(), id, text, comfort }
}
