//! From a first check and a diary to today: what check-ins make hold, whether the plan goes on, and its session.

use std::collections::BTreeSet;

use super::afresh::{self, Sieve};
use super::check_in::Schedule;
use super::course::{Course, Frame};
use super::{Diary, Raise, Stop, Today, ladder, outcome, today};
use crate::engine::Response;
use crate::engine::assess::{Assessment, Checked, Context};
use crate::engine::evaluate::{Mode, Truth, evaluate};
use crate::engine::planner::{self, Filter, Irritability, NoPlan};
use crate::engine::triage::{Fired, triage};
use crate::model::{
    Answer, CheckIn, Date, Expr, KnowledgeBase, Level, Phase, PlanLimit, Preferences, QuestionId, Score, SessionLog,
    sort,
};

/// A first check made ready to be followed: what depends on it alone is worked out once.
pub struct Follow<'a> {
    kb: &'static KnowledgeBase,
    first: &'a Assessment,
    sieve: Sieve,
    /// Danger signs that apply to this person.
    signs: Vec<QuestionId>,
    /// What the first answers rule out.
    heeded: Filter,
}

impl<'a> Follow<'a> {
    /// Makes a first check ready.
    #[must_use]
    pub fn new(kb: &'static KnowledgeBase, first: &'a Assessment) -> Follow<'a> {
        let applies = |q: &QuestionId| first.response.applies(*q);
        Follow {
            kb,
            first,
            sieve: Sieve::new(first, kb),
            signs: kb.follow_up.safety.iter().copied().filter(applies).collect(),
            heeded: Filter::of(kb, &first.response, &first.ranking),
        }
    }

    /// The plan of this day.
    #[must_use]
    pub fn today(&self, diary: &Diary, preferences: &Preferences, today: Date) -> Today {
        let Follow { kb, first, sieve, .. } = self;
        let (kb, first) = (*kb, *first);
        let start = first.context.today;
        let within = |date: Date| (start..=today).contains(&date);
        let mut sessions: Vec<&SessionLog> = diary.sessions.iter().filter(|s| within(s.date)).collect();
        let mut check_ins: Vec<&CheckIn> = diary.check_ins.iter().filter(|c| within(c.date)).collect();
        let mut flares: Vec<Date> = diary.flares.iter().copied().filter(|f| within(*f)).collect();
        sort(&mut sessions);
        sort(&mut check_ins);
        sort(&mut flares);
        flares.dedup();

        let checked = diary.checked.or(first.context.checked.as_ref());
        let asked = |c: &&&CheckIn| self.signs.iter().all(|q| c.answers.get(*q).is_some());
        let whole = check_ins.iter().filter(asked).map(|c| c.date.days()).collect();
        let schedule = Schedule::new(kb, first, whole);

        let told = self.told(&check_ins, checked, today);
        let since = outcome::since(start.days(), score(kb, first), &check_ins);
        let last_told = |told: &QuestionId| check_ins.iter().rev().find(|c| c.answers.get(*told).is_some());
        let holds = |expr: &Expr| {
            let mut told = kb.follow_up.later.iter().filter_map(last_told);
            told.any(|c| evaluate(expr, &Response::of(kb, &c.answers), Mode::Hard) == Truth::Yes)
        };
        let raises = outcome::raises(
            start.days(),
            since,
            &check_ins,
            holds(&kb.follow_up.disabling),
            holds(&kb.follow_up.weighed_down),
        );

        // The first check's rules hold on, but for those that a clinician's check clears today.
        let context = Context { today, checked: checked.filter(|_| !told.ended).cloned() };
        let base = if context.checked.is_none() && first.context.checked.is_none() {
            first.triage.clone()
        } else {
            triage(kb, &first.response, &context)
        };
        let allowed = planner::allowed(kb, &first.response, &base, &first.ranking, &context);
        let uncleared = told.cleared && checked.is_some_and(|c| c.exercise != Some(true));
        let born = sieve.weeks(today.days()).is_some_and(|weeks| weeks > afresh::LAST_WEEK);
        let stop = told
            .stop
            .or(uncleared.then_some(Stop::None(NoPlan::NotCleared)))
            .or(born.then_some(Stop::Birth))
            .or(allowed.err().map(Stop::None));
        let limit = told.limit.max(base.plan_limit);

        let irritability = planner::irritability(kb, &first.response);
        let begin = match irritability {
            Irritability::High => Phase::Calm,
            Irritability::Moderate => Phase::Move,
            Irritability::Low => Phase::Strengthen,
        };
        let picker = today::Picker::new(kb, told.heeded, preferences);
        let calm_until = checked.filter(|_| told.cleared || !base.cleared.is_empty()).map(|c| c.on.max(start));
        let frame = Frame {
            kb,
            begin,
            start,
            calm_until,
            pain: score(kb, first),
            highest: kb.exercises.iter().map(|e| ladder::highest(e, picker.harder(e))).collect(),
            easiest: kb.exercises.iter().map(|e| picker.easiest(e)).collect(),
            schedule: &schedule,
        };
        let course = Course::run(&frame, &sessions, &check_ins, &flares, today);
        let level = [base.disposition.level().unwrap_or(base.level()), raised(&raises)]
            .into_iter()
            .chain(told.fired.iter().map(|f| f.level))
            .max();
        let plan = match (stop, planner::template(kb, &first.response, &first.ranking)) {
            (Some(stop), _) => Err(stop),
            (None, None) => Err(Stop::None(NoPlan::Unknown)),
            (None, Some(template)) => {
                let ceiling = if limit == PlanLimit::Full { Phase::Return } else { Phase::Calm };
                let keeping = ceiling == Phase::Return && outcome::recovered(&check_ins);
                Ok(picker.session(first, &course, template, ceiling, keeping, schedule.overdue(today), today))
            }
        };
        // A plan that has stopped asks for a new check, not for a check-in.
        let due = plan.as_ref().ok().and_then(|_| schedule.due(today, course.last_red));
        Today {
            plan,
            level: level.unwrap_or(Level::SelfCare),
            fired: told.fired,
            raises,
            due,
            next: schedule.next(today),
            since,
            light: course.light,
        }
    }

    /// What the check-ins come to, each judged by what it answered afresh.
    fn told(&self, check_ins: &[&CheckIn], checked: Option<&Checked>, today: Date) -> Told {
        let Follow { kb, first, sieve, .. } = self;
        let mut told = Told {
            heeded: self.heeded.clone(),
            fired: Vec::new(),
            limit: PlanLimit::Full,
            stop: None,
            ended: false,
            cleared: false,
        };
        if sieve.weeks(today.days()).is_some() {
            told.heeded.and(kb, &sieve.heed(first, today.days(), None));
        }
        let mut judged = BTreeSet::new();
        for check_in in check_ins {
            // A clinician who looked at it later has cleared what a check-in raised at level 3.
            let after = checked.filter(|checked| checked.on >= check_in.date);
            // What was judged once is not judged again: the same answers, the same time gone by.
            if !judged.insert((after.is_some(), sieve.age(check_in.date.days()), check_in.pain, &check_in.answers)) {
                continue;
            }
            let context = Context { today, checked: after.cloned() };
            let fresh = afresh::judge(sieve, first, check_in, &context);
            told.ended |= fresh.worse && after.is_none();
            told.heeded.and(kb, &sieve.heed(first, check_in.date.days(), Some(check_in)));
            told.limit = told.limit.max(fresh.limit);
            told.cleared |= fresh.cleared;
            let level = fresh.level();
            if level >= Level::UrgentSameDay {
                if !matches!(told.stop, Some(Stop::CheckIn(_, worst)) if worst >= level) {
                    told.stop = Some(Stop::CheckIn(check_in.date, level));
                }
            } else if fresh.limit == PlanLimit::None
                && let Some(rule) = fresh.fired.iter().find(|f| f.rule.plan == PlanLimit::None)
            {
                told.stop.get_or_insert(Stop::Rule(check_in.date, rule.rule.id));
            }
            // Told again it is said once, as the graver of the two.
            for fired in fresh.fired {
                match told.fired.iter_mut().find(|known| known.rule.id == fired.rule.id) {
                    Some(known) if known.level < fired.level => *known = fired,
                    Some(_) => {}
                    None => told.fired.push(fired),
                }
            }
        }
        told
    }
}

/// What the check-ins come to.
struct Told {
    /// What exercises must heed.
    heeded: Filter,
    fired: Vec<Fired>,
    /// What exercise they leave.
    limit: PlanLimit,
    stop: Option<Stop>,
    /// A danger sign is new or worse since a clinician's check: it is over.
    ended: bool,
    /// A clinician's check has cleared what a check-in raised.
    cleared: bool,
}

/// Pain at the first check.
fn score(kb: &KnowledgeBase, first: &Assessment) -> Option<Score> {
    match first.response.get(kb.anchors.score) {
        Some(Answer::Number(score)) => u8::try_from(score).ok(),
        Some(Answer::Unsure | Answer::Options(_)) | None => None,
    }
}

/// The course of weeks asks for routine care at most (§5.6).
fn raised(raises: &[Raise]) -> Level {
    if raises.is_empty() { Level::SelfCare } else { Level::RoutineCare }
}
