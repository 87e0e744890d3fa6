//! What to ask next, derived anew from the draft each time: no cursor, no path. A question is asked when it applies
//! and something that it could change is still open; rules decide that, not a script.

use super::Response;
use super::assess::Context;
use super::evaluate::{Mode, Pending, Truth, value};
use super::outlook::undecided;
use super::paths::{Paths, paths};
use super::triage::{Standing, limit, standing};
use crate::model::{Answers, Expr, KnowledgeBase, Level, PlanLimit, QuestionId, Rule, Screen, Section};

/// Why the talk is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Nothing left could change the result.
    Complete,
    /// An emergency rule is certain.
    Emergency,
    /// A same-day rule is certain and nothing left could raise it.
    SameDay,
    /// This tool cannot judge it.
    OutOfScope,
}

impl Done {
    /// Stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Done::Complete => "complete",
            Done::Emergency => "emergency",
            Done::SameDay => "same_day",
            Done::OutOfScope => "out_of_scope",
        }
    }
}

/// What comes next.
#[derive(Clone, Debug)]
pub enum Step {
    /// Ask these questions of this screen.
    Ask {
        /// The screen.
        screen: &'static Screen,
        /// Its questions that apply and are still to be answered.
        questions: Vec<QuestionId>,
    },
    /// Nothing.
    Done(Done),
}

/// How many screens are left, as bounds that hold for every way of answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// At least so many.
    pub at_least: usize,
    /// At most so many; never rises while answers are added.
    pub at_most: usize,
}

/// The talk as it stands.
#[derive(Clone, Debug)]
pub struct Session {
    /// The answers that count.
    pub response: Response,
    /// What comes next.
    pub step: Step,
    /// Questions that apply, matter and have no answer, in the order of asking.
    pub open: Vec<QuestionId>,
    /// Screens left.
    pub left: Left,
}

/// Derives the talk from the draft, for someone whose problem no clinician has checked yet.
#[must_use]
pub fn session(kb: &'static KnowledgeBase, draft: &Answers) -> Session {
    talk(kb, draft, None)
}

/// Derives the talk from the draft and the context: what a clinician's check has cleared decides nothing any more, so
/// more is left to ask (`decisions.md` D21).
#[must_use]
pub fn session_in(kb: &'static KnowledgeBase, draft: &Answers, context: &Context) -> Session {
    talk(kb, draft, Some(context))
}

fn talk(kb: &'static KnowledgeBase, draft: &Answers, context: Option<&Context>) -> Session {
    let response = Response::of(kb, draft);
    let (wanted, end) = wanted(kb, &response, context);
    let asks = |id: &QuestionId| wanted.now[id.index()];
    let open: Vec<QuestionId> = kb.screens.iter().flat_map(|s| s.questions).copied().filter(|q| asks(q)).collect();
    let next = next_screen(kb, &wanted);
    let step = match next {
        Some(screen) => {
            let asked = screen.questions.iter().copied().filter(asks);
            Step::Ask { screen, questions: asked.take(room(screen)).collect() }
        }
        None => Step::Done(end),
    };
    let at_most = kb.screens.iter().map(|s| visits(s, &wanted)).sum();
    let left = Left { at_least: usize::from(next.is_some()), at_most: if next.is_some() { at_most } else { 0 } };
    Session { response, step, open, left }
}

/// The next screen. When an emergency has already half shown itself: what follows from the sign that was just given,
/// then the screen through which most of the shortest ways to the emergency lead. Then the screens in their order, up to
/// and including the danger signs; then the one on which most that is undecided rests.
fn next_screen(kb: &'static KnowledgeBase, wanted: &Wanted) -> Option<&'static Screen> {
    let most = |weight: &[u32], all: &dyn Fn(&Screen) -> bool| {
        let sum = |s: &&Screen| s.questions.iter().map(|q| weight[q.index()]).sum::<u32>();
        // The first of the greatest: `max_by_key` would take the last.
        kb.screens.iter().filter(|s| all(s)).rev().max_by_key(sum).filter(|s| sum(s) > 0)
    };
    let with = |mark: &[bool]| kb.screens.iter().find(|s| s.questions.iter().any(|q| mark[q.index()]));
    if let Some(warm) = with(&wanted.follow_up).or_else(|| most(&wanted.warm, &|_| true)) {
        return Some(warm);
    }
    let first = with(&wanted.now)?;
    if first.section == Section::Pattern { most(&wanted.pull, &|s| s.section == Section::Pattern) } else { Some(first) }
}

/// A checklist shows at most so many items at a time (`decisions.md` D17); what is over comes on a screen of its own.
const LIST: usize = 6;

/// How many questions a screen can take at a time.
#[must_use]
pub fn room(screen: &Screen) -> usize {
    if screen.stem.is_some() { LIST } else { screen.questions.len() }
}

/// How often a screen may still be shown at most. What opens later may come after what is asked now.
fn visits(screen: &Screen, wanted: &Wanted) -> usize {
    let ever = screen.questions.iter().filter(|q| wanted.ever[q.index()]);
    let (all, now) = ever.fold((0, 0), |(all, now), q| (all + 1, now + usize::from(wanted.now[q.index()])));
    let again = usize::from(all > now);
    all.min(all.div_ceil(room(screen)) + again)
}

/// Questions that matter: now, and at some time to come.
struct Wanted {
    now: Vec<bool>,
    ever: Vec<bool>,
    /// It follows from a sign of an emergency that has half shown itself.
    follow_up: Vec<bool>,
    /// How many of the shortest ways to an emergency that has half shown itself lead through it.
    warm: Vec<u32>,
    /// How many undecided things rest on it.
    pull: Vec<u32>,
}

impl Wanted {
    fn nothing(kb: &KnowledgeBase) -> Self {
        let n = kb.questions.len();
        Wanted {
            now: vec![false; n],
            ever: vec![false; n],
            follow_up: vec![false; n],
            warm: vec![0; n],
            pull: vec![0; n],
        }
    }

    /// Wants every unanswered question on which the truth of `expr` still rests.
    fn open_in(&mut self, expr: &Expr, kb: &KnowledgeBase, response: &Response) {
        let mut rests = Vec::new();
        for mode in [Mode::Hard, Mode::Soft] {
            rests_on(expr, mode, kb, response, &mut rests);
        }
        for q in rests {
            self.ever[q.index()] = true;
            if response.applies(q) {
                self.now[q.index()] = true;
                self.pull[q.index()] += 1;
            }
        }
    }

    /// Wants this question of everyone.
    fn question(&mut self, q: QuestionId, kb: &KnowledgeBase, response: &Response) {
        self.open_in(&Expr::Chosen(q, 0), kb, response);
    }
}

/// The unanswered questions on which the truth of `expr` rests, each once. One that does not apply yet brings along what
/// it waits for.
fn rests_on(expr: &Expr, mode: Mode, kb: &KnowledgeBase, response: &Response, found: &mut Vec<QuestionId>) {
    if value(expr, response, mode, Pending::Open) != Truth::Open {
        return;
    }
    match expr {
        Expr::Always => {}
        Expr::Is(q, _) | Expr::AtLeast(q, _) | Expr::AtMost(q, _) | Expr::Chosen(q, _) => {
            if !found.contains(q) {
                found.push(*q);
                if !response.applies(*q) {
                    rests_on(&kb.questions[q.index()].when, Mode::Soft, kb, response, found);
                }
            }
        }
        Expr::All(parts) | Expr::Any(parts) | Expr::Of(_, parts) => {
            for part in *parts {
                rests_on(part, mode, kb, response, found);
            }
        }
        Expr::Not(part) => rests_on(part, mode.flipped(), kb, response, found),
        Expr::Unless(part) => rests_on(part, Mode::Hard, kb, response, found),
        Expr::Named(_, part) => rests_on(part, mode, kb, response, found),
    }
}

/// What matters still, and how the talk ends once nothing does.
fn wanted(kb: &'static KnowledgeBase, response: &Response, context: Option<&Context>) -> (Wanted, Done) {
    let mut wanted = Wanted::nothing(kb);
    let mut standings: Vec<_> = kb.rules.iter().map(|r| (r, standing(r, response))).collect();
    for (rule, standing) in &mut standings {
        let soon = rule.level == Level::ClinicianSoon && standing.settled == Some(rule.level);
        if soon && context.is_some_and(|c| c.clears(rule.id)) {
            standing.settled = None;
        }
    }
    let settled = standings.iter().filter_map(|(_, s)| s.settled).max().unwrap_or(Level::SelfCare);
    if settled == Level::EmergencyNow {
        return (wanted, Done::Emergency);
    }
    let out_of_scope = kb.scope.iter().find(|s| value(&s.when, response, Mode::Hard, Pending::Open) == Truth::Yes);
    if out_of_scope.is_some_and(|s| s.at_once) {
        return (wanted, Done::OutOfScope);
    }
    // What a rule must be able to reach to be worth a question.
    let floor = match (settled, out_of_scope) {
        (Level::UrgentSameDay, _) => Level::EmergencyNow,
        (_, Some(_)) => Level::UrgentSameDay,
        (settled, None) => settled,
    };
    // Below the level that stands, a rule still matters when it can leave less exercise.
    // Asked of the rule itself: a doubt about self-care is no level lower than the certainty.
    let doubt = |rule: &Rule| value(&rule.when, response, Mode::Hard, Pending::Open) != Truth::Yes;
    let limit = standings.iter().filter_map(|(rule, s)| s.settled.map(|level| limit(rule, level, doubt(rule)))).max();
    let limits = |rule: &Rule| floor < Level::UrgentSameDay && rule.plan > limit.unwrap_or(PlanLimit::Full);
    for (rule, standing) in &standings {
        if standing.open && (standing.reach >= Some(floor) || limits(rule)) {
            wanted.open_in(&rule.when, kb, response);
        }
    }
    warm_up(kb, response, &standings, &mut wanted);
    if settled == Level::UrgentSameDay {
        return (wanted, Done::SameDay);
    }
    if out_of_scope.is_some() {
        return (wanted, Done::OutOfScope);
    }
    for scope in kb.scope {
        wanted.open_in(&scope.when, kb, response);
    }
    patterns_and_plan(kb, response, limit, &mut wanted);
    (wanted, Done::Complete)
}

/// Marks what the emergencies hang on that have already half shown themselves.
fn warm_up(kb: &KnowledgeBase, response: &Response, standings: &[(&Rule, Standing)], wanted: &mut Wanted) {
    let warm: Vec<&Rule> = standings
        .iter()
        .filter(|(rule, standing)| standing.open && rule.level == Level::EmergencyNow)
        .filter(|(rule, _)| half_shown(&rule.when, kb, response))
        .map(|(rule, _)| *rule)
        .collect();
    let mut rests = Vec::new();
    for (rule, mode) in warm.iter().flat_map(|rule| [(rule, Mode::Hard), (rule, Mode::Soft)]) {
        rests_on(&rule.when, mode, kb, response, &mut rests);
    }
    for q in rests.into_iter().filter(|q| wanted.now[q.index()]) {
        wanted.follow_up[q.index()] = half_shown(&kb.questions[q.index()].when, kb, response);
    }
    let ways: Vec<Paths> = warm.iter().filter_map(|rule| paths(&rule.when, kb, response)).collect();
    let nearest = ways.iter().map(|w| w.length).min();
    for (q, n) in ways.iter().filter(|w| Some(w.length) == nearest).flat_map(|w| &w.through) {
        if wanted.now[q.index()] {
            wanted.warm[q.index()] = wanted.warm[q.index()].saturating_add(*n);
        }
    }
}

/// A danger sign of this predicate has been answered with yes.
fn half_shown(expr: &Expr, kb: &KnowledgeBase, response: &Response) -> bool {
    match expr {
        Expr::Is(q, _) => {
            let danger = kb.screens.iter().any(|s| s.section == Section::Danger && s.questions.contains(q));
            danger && value(expr, response, Mode::Hard, Pending::Open) == Truth::Yes
        }
        Expr::All(parts) | Expr::Any(parts) | Expr::Of(_, parts) => parts.iter().any(|p| half_shown(p, kb, response)),
        Expr::Named(_, part) => half_shown(part, kb, response),
        Expr::Always | Expr::AtLeast(..) | Expr::AtMost(..) | Expr::Chosen(..) | Expr::Not(_) | Expr::Unless(_) => {
            false
        }
    }
}

/// Below same-day care: what patterns and plan rest on, and what the summary asks of everyone.
fn patterns_and_plan(kb: &'static KnowledgeBase, response: &Response, limit: Option<PlanLimit>, wanted: &mut Wanted) {
    for pattern in undecided(kb, response) {
        wanted.open_in(&pattern.gate, kb, response);
        for feature in pattern.features {
            wanted.open_in(&feature.when, kb, response);
        }
    }
    if limit != Some(PlanLimit::None) {
        let anchors = kb.anchors;
        for expr in [
            &anchors.hip_only,
            &anchors.irritability_high,
            &anchors.irritability_moderate,
            &anchors.eases_backward,
            &anchors.eases_forward,
        ] {
            wanted.open_in(expr, kb, response);
        }
        for exclusion in kb.exclusions {
            wanted.open_in(&exclusion.when, kb, response);
        }
    }
    for q in kb.anchors.summary {
        wanted.question(*q, kb, response);
    }
}
