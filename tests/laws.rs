//! Laws that hold for everyone, tried on stratified people (`decisions.md` D26): a vignette, 0 to 5 answers changed, some of them
//! full of doubt, some of them unfinished. `ILIAC_LAWS=1000000` tries more of them.

#![allow(clippy::panic)] // a law that fails is a panic

mod people;
#[path = "laws/talk.rs"]
mod talk;

use std::cell::RefCell;
use std::collections::BTreeMap;

use iliac::engine::{
    Assessment, Context, Left, Mode, NoPlan, Plan, Ranked, Step, Truth, assess, evaluate, marks, room, session,
};
use iliac::knowledge::KB;
use iliac::model::{Answer, Answers, Date, Disposition, Exercise, Fit, Flags, Level, PlanLimit, QuestionId};
use people::{Style, bases, person};
use proptest::test_runner::{Config, TestCaseError, TestRunner};

const TODAY: Date = Date::of(2026, 11, 21);

fn judge(answers: &Answers) -> Assessment {
    assess(&KB, answers, &Context::on(TODAY))
}

/// From least to most urgent; out of scope stands between routine and same-day, as its precedence says (D5). The days are
/// the rules' own, too: who is out of scope is told them with the reasons.
fn urgency(a: &Assessment) -> (Level, i32) {
    let level = a.triage.level();
    let days = a.triage.deciding().filter_map(|f| f.within_days).min().map_or(0, |d| -i32::from(d));
    (level.max(a.triage.disposition.level().unwrap_or(Level::SelfCare)), days)
}

fn ensure(holds: bool, what: impl FnOnce() -> String) -> Result<(), TestCaseError> {
    if holds { Ok(()) } else { Err(TestCaseError::fail(what())) }
}

fn cases(default: u32) -> u32 {
    std::env::var("ILIAC_LAWS").ok().and_then(|n| n.parse().ok()).unwrap_or(default)
}

fn for_everyone(n: u32, law: impl Fn(&people::Person) -> Result<(), TestCaseError>) {
    let bases = bases();
    let mut runner = TestRunner::new(Config { cases: n, failure_persistence: None, ..Config::default() });
    if let Err(e) = runner.run(&person(bases), |p| law(&p)) {
        panic!("{e}");
    }
}

#[test]
fn no_harm_and_no_panic() {
    let counts: RefCell<BTreeMap<&str, u32>> = RefCell::default();
    let n = cases(100_000);
    for_everyone(n, |p| {
        let a = judge(&p.answers);
        *counts.borrow_mut().entry(a.triage.disposition.name()).or_default() += 1;
        match p.style {
            Style::Whole => {}
            Style::Doubtful => *counts.borrow_mut().entry("~ heavy with unsure").or_default() += 1,
            Style::Partial => *counts.borrow_mut().entry("~ partial").or_default() += 1,
        }
        no_harm(&a)
    });
    let counts = counts.into_inner();
    println!("people by outcome: {counts:?}");
    if n < 10_000 {
        return; // the shares of so few say nothing
    }
    let share = |name: &str| f64::from(counts.get(name).copied().unwrap_or(0)) / f64::from(n);
    for level in Level::ALL {
        assert!(
            share(level.name()) >= 0.15,
            "{} is {:.3} of the people, under 0.15",
            level.name(),
            share(level.name())
        );
    }
    assert!(share("~ heavy with unsure") >= 0.10 && share("~ partial") >= 0.10);
}

/// Promise 3: no exercise where a rule forbids it, none that the answers rule out.
fn no_harm(a: &Assessment) -> Result<(), TestCaseError> {
    let urgent = matches!(
        a.triage.disposition,
        Disposition::OutOfScope | Disposition::Level(Level::EmergencyNow | Level::UrgentSameDay)
    );
    let forbidden =
        a.triage.fired.iter().any(|f| f.rule.plan == PlanLimit::None && (!f.soft || f.level > Level::RoutineCare));
    let shown = [&a.ranking.patterns, &a.ranking.parts, &a.ranking.contributors, &a.ranking.ask_about];
    ensure(!urgent || shown.iter().all(|list| list.is_empty()), || {
        format!("patterns at {}", a.triage.disposition.name())
    })?;
    let plan = match &a.plan {
        Ok(plan) => plan,
        Err(NoPlan::Rule(id)) => {
            let forbids = KB.rules.iter().any(|r| r.id == *id && r.plan == PlanLimit::None);
            return ensure(forbids && a.triage.plan_limit == PlanLimit::None, || format!("no plan because of {id}"));
        }
        Err(_) => return Ok(()),
    };
    ensure(!urgent && !forbidden, || format!("a plan at {}", a.triage.disposition.name()))?;
    ensure(
        a.ranking.ask_about.iter().all(|r| !matches!(r.pattern.role, iliac::model::Role::Refer { no_plan: true })),
        || "a plan beside a pattern that must be looked at first".into(),
    )?;
    // A second pattern within two points of the first is as likely: the plan must be safe for both.
    let first = a.ranking.patterns.first().map_or(0, |r| r.total);
    let near: Vec<&str> = a.ranking.patterns.iter().filter(|r| r.total + 2 >= first).map(|r| r.pattern.id).collect();
    let mut flags = Flags::NONE;
    let mut named: Vec<&str> = Vec::new();
    for e in KB.exclusions {
        let by_answers = evaluate(&e.when, &a.response, Mode::Soft) == Truth::Yes;
        let by_pattern = near.iter().any(|id| e.patterns.contains(id));
        if by_answers || by_pattern {
            flags = flags.and(e.flags);
            named.extend(e.exercises);
        }
    }
    for item in &plan.items {
        ensure(!item.variant.flags.meets(flags), || {
            format!("{}/{} has an excluded flag", item.exercise.id, item.variant.id)
        })?;
        ensure(!named.contains(&item.exercise.id), || format!("{} is ruled out by name", item.exercise.id))?;
        if a.triage.plan_limit == PlanLimit::Calm {
            ensure(item.phase == iliac::model::Phase::Calm, || {
                format!("{} is not of the calm phase", item.exercise.id)
            })?;
        }
    }
    for e in &plan.excluded {
        // By its name, or by the first of its flags that is not borne.
        let by_name = e.exclusion.exercises.contains(&e.exercise.id);
        let borne = |flag| !e.exclusion.flags.has(flag) || !e.exercise.variants[0].flags.has(flag);
        let said = e.flag.map_or(by_name, |flag| !by_name && !borne(flag));
        ensure(said, || format!("{} is left out by {:?}", e.exercise.id, e.flag))?;
    }
    let open = |e: &Exercise| !named.contains(&e.id) && e.variants.iter().any(|v| !v.flags.meets(flags));
    let left_out: Vec<&str> = plan.excluded.iter().map(|e| e.exercise.id).collect();
    let closed: Vec<&str> = KB.exercises.iter().filter(|e| !open(e)).map(|e| e.id).collect();
    ensure(left_out == closed, || format!("left out are {closed:?}, told are {left_out:?}"))?;
    as_the_template_says(a, plan, &open)
}

/// D23, D24: the first pattern's template, else the general one of back or hip; as much of it as is allowed and as a sore
/// part bears.
fn as_the_template_says(a: &Assessment, plan: &Plan, open: &dyn Fn(&Exercise) -> bool) -> Result<(), TestCaseError> {
    let holds = |expr, mode| evaluate(expr, &a.response, mode) == Truth::Yes;
    let of = |id: &str| KB.templates.iter().find(|t| t.patterns.contains(&id)).map(|t| t.id);
    let lead = |list: &[Ranked]| list.iter().find_map(|r| of(r.pattern.id));
    let general = if holds(&KB.anchors.hip_only, Mode::Hard) { "nonspecific_hip" } else { "nonspecific_lbp" };
    let template = lead(&a.ranking.patterns).or(lead(&a.ranking.ask_about)).or(of(general));
    ensure(Some(plan.template.id) == template, || format!("{} instead of {template:?}", plan.template.id))?;
    // Where a rule leaves the calm phase only, its row of the table holds, however little it takes to upset the pain (§5.2).
    let calm = a.triage.plan_limit == PlanLimit::Calm;
    let (most, sets) = if calm || holds(&KB.anchors.irritability_high, Mode::Soft) {
        (3, 1)
    } else if holds(&KB.anchors.irritability_moderate, Mode::Soft) {
        (4, 2)
    } else {
        (5, u8::MAX)
    };
    ensure((3..=most).contains(&plan.items.len()), || format!("{} items from {}", plan.items.len(), plan.template.id))?;
    for item in &plan.items {
        ensure(item.dose.sets == item.exercise.dose.sets.min(sets), || format!("{} sets", item.dose.sets))?;
    }
    let wanted = plan.template.phases[plan.phase as usize].iter().filter(|i| holds(&i.when, Mode::Hard));
    for wanted in wanted.filter(|_| plan.items.len() < most) {
        let allowed = KB.exercises.iter().any(|e| e.id == wanted.exercise && open(e));
        ensure(!allowed || plan.items.iter().any(|i| i.exercise.id == wanted.exercise), || {
            format!("{} has room for {}", plan.template.id, wanted.exercise)
        })?;
    }
    Ok(())
}

/// What the book says of a pattern's marks is what people get.
#[test]
fn marks_say_what_is_shown() {
    for_everyone(cases(100_000) / 20, |p| {
        let a = judge(&p.answers);
        let lists = [&a.ranking.patterns, &a.ranking.parts, &a.ranking.contributors, &a.ranking.ask_about];
        for r in lists.into_iter().flatten() {
            let marks = marks(r.pattern);
            let reached = |mark: Option<i32>| mark.is_some_and(|mark| r.raw >= mark);
            let fit = match (reached(marks.fits), reached(marks.partly)) {
                (true, _) => Some(Fit::Fits),
                (false, true) => Some(Fit::Partly),
                (false, false) => None,
            };
            ensure(marks.attainable == r.attainable && fit == r.fit, || {
                format!("{}: {} of {}, {:?}, by its marks {fit:?}", r.pattern.id, r.raw, r.attainable, r.fit)
            })?;
        }
        Ok(())
    });
}

/// D3: one danger answer no -> unsure -> yes, all else fixed, newly opened questions unanswered, never lowers.
#[test]
fn doubt_never_lowers_and_a_yes_never_lowers() {
    let yes_no: Vec<QuestionId> = KB
        .questions
        .iter()
        .filter(|q| q.unsure && q.kind.choices().iter().map(|c| c.name).eq(["yes", "no"]))
        .filter(|q| !MITIGATORS.contains(&q.name))
        .map(|q| q.id)
        .collect();
    for_everyone(cases(100_000), |p| {
        let q = yes_no[p.pick % yes_no.len()];
        let mut base = p.answers.clone();
        base.set(q, Some(Answer::Options(0b10)));
        // Only what counts while the answer is no stays: the rest would be newly opened.
        let pruned = session(&KB, &base).response;
        if !pruned.applies(q) {
            return Ok(());
        }
        let mut answers = pruned.to_answers();
        let steps = [Answer::Options(0b10), Answer::Unsure, Answer::Options(0b01)].map(|answer| {
            answers.set(q, Some(answer));
            judge(&answers)
        });
        for pair in steps.windows(2) {
            ensure(urgency(&pair[0]) <= urgency(&pair[1]), || {
                let name = KB.questions[q.index()].name;
                let rules = |a: &Assessment| a.triage.fired.iter().map(|f| f.rule.id).collect::<Vec<_>>().join(" ");
                format!(
                    "{name}: {:?} [{}] then {:?} [{}]",
                    urgency(&pair[0]),
                    rules(&pair[0]),
                    urgency(&pair[1]),
                    rules(&pair[1])
                )
            })?;
        }
        Ok(())
    });
}

/// Reassuring questions: their yes is meant to lower (D2).
const MITIGATORS: &[&str] = &[
    "saddle-checked",
    "bladder-checked",
    "bowel-checked",
    "major-injury-checked",
    "cold-symptoms",
    "changes-with-movement",
    "exercises-regularly",
];

/// Pruning twice is pruning once, and what was pruned away does not count.
#[test]
fn pruning_is_idempotent_and_final() {
    for_everyone(cases(100_000) / 4, |p| {
        let once = session(&KB, &p.answers).response.to_answers();
        let twice = session(&KB, &once).response.to_answers();
        ensure(once == twice, || "pruning twice differs".into())?;
        let (a, b) = (judge(&p.answers), judge(&once));
        ensure(a.triage.disposition == b.triage.disposition && a.triage.within_days == b.triage.within_days, || {
            "pruned answers counted".into()
        })
    });
}

/// The talk ends for everyone, what is said to be left is a bound that never rises, a list never shows more than six
/// items, and asking less decides the same as asking everything (`decisions.md` D19).
#[test]
fn the_interview_ends_and_decides_the_same() {
    for_everyone(cases(100_000) / 5, |p| {
        let mut given = Answers::new();
        let mut lefts = Vec::new();
        for _ in 0..=KB.questions.len() {
            let s = session(&KB, &given);
            lefts.push(s.left);
            match s.step {
                Step::Done(_) => {
                    bounds(&lefts)?;
                    return decides_the_same(&judge(&given), &judge(&full(&p.answers)));
                }
                Step::Ask { screen, questions } => {
                    ensure(questions.len() <= room(screen), || format!("{} is too long", screen.name))?;
                    for q in questions {
                        given.set(q, Some(people::answer_or_default(&p.answers, q)));
                    }
                }
            }
        }
        ensure(false, || "the talk does not end".into())
    });
}

/// At each screen: at least and at most so many are left, and the upper bound never rises.
fn bounds(lefts: &[Left]) -> Result<(), TestCaseError> {
    let screens = lefts.len() - 1;
    let mut most = usize::MAX;
    for (shown, left) in lefts.iter().enumerate() {
        let really = screens - shown;
        ensure(left.at_least <= really && really <= left.at_most, || format!("{really} are left, not {left:?}"))?;
        ensure(left.at_most <= most, || format!("left rose from {most} to {left:?}"))?;
        most = left.at_most;
    }
    Ok(())
}

fn decides_the_same(asked: &Assessment, all: &Assessment) -> Result<(), TestCaseError> {
    if asked.triage.scope.is_some_and(|s| s.at_once) {
        // A child: the talk stops at once, whatever else would be said (D5).
        return Ok(());
    }
    let same = |what: &str, a: String, b: String| ensure(a == b, || format!("{what}, asked less: {a}, asked all: {b}"));
    ensure(asked.complete, || "done, and not complete".into())?;
    same("level", format!("{:?}", asked.triage.disposition), format!("{:?}", all.triage.disposition))?;
    if asked.triage.disposition.level().is_none_or(|l| l >= Level::UrgentSameDay) {
        return Ok(());
    }
    same("days", format!("{:?}", asked.triage.within_days), format!("{:?}", all.triage.within_days))?;
    let deciding = |a: &Assessment| {
        let mut ids: Vec<_> = a.triage.deciding().map(|f| f.rule.id).collect();
        ids.sort_unstable();
        format!("{ids:?}")
    };
    same("deciding rules", deciding(asked), deciding(all))?;
    let shown = |a: &Assessment| {
        let ids = |list: &[iliac::engine::Ranked]| list.iter().map(|r| r.pattern.id).collect::<Vec<_>>();
        let fits: Vec<_> = a.ranking.patterns.iter().map(|r| (r.pattern.id, r.fit)).collect();
        let mut parts = ids(&a.ranking.parts);
        parts.sort_unstable();
        format!("{fits:?} {parts:?} {:?} {:?}", ids(&a.ranking.contributors), ids(&a.ranking.ask_about))
    };
    same("patterns", shown(asked), shown(all))?;
    let plan = |a: &Assessment| match &a.plan {
        Ok(p) => {
            let items: Vec<_> = p.items.iter().map(|i| (i.exercise.id, i.variant.id, i.phase, i.dose)).collect();
            let out: Vec<_> = p.excluded.iter().map(|e| e.exercise.id).collect();
            format!("{} {items:?} without {out:?}", p.template.id)
        }
        Err(why) => format!("none: {}", why.name()),
    };
    same("plan", plan(asked), plan(all))
}

/// Every question that applies, answered as this person would.
fn full(answers: &Answers) -> Answers {
    let mut all = answers.clone();
    loop {
        let response = session(&KB, &all).response;
        let open: Vec<_> = KB.questions.iter().map(|q| q.id).filter(|q| response.is_open(*q)).collect();
        if open.is_empty() {
            return all;
        }
        for q in open {
            all.set(q, Some(people::answer_or_default(answers, q)));
        }
    }
}
