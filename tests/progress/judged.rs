//! What a check-in makes hold, worked out a second time: by the rules themselves, over answers put together here from what
//! was said afresh and what of the first check still stands.

use std::cell::Cell;
use std::collections::BTreeMap;

use iliac::engine::progress::{Stop, asks};
use iliac::engine::{Assessment, Context, assess};
use iliac::knowledge::KB;
use iliac::model::{Answer, Answers, CheckIn, Date, Expr, Level, Preferences, QuestionId};

use super::logs::{self, Book, Dice, day};
use crate::people;

/// Questions that a check-in asks of everyone, and all that hang on them, however far.
fn hang_on_the_danger_signs() -> Vec<QuestionId> {
    let mut found = KB.follow_up.safety.to_vec();
    for _ in KB.questions {
        for question in KB.questions.iter().filter(|q| !KB.follow_up.safety.contains(&q.id)) {
            let mut hangs = false;
            question.when.questions(&mut |q| hangs |= found.contains(&q));
            if hangs && !found.contains(&question.id) {
                found.push(question.id);
            }
        }
    }
    found
}

/// Questions whose answer can take a rule back.
fn reassure() -> Vec<QuestionId> {
    fn read(expr: &Expr, inside: bool, found: &mut Vec<QuestionId>) {
        match expr {
            Expr::Always => {}
            Expr::Is(q, _) | Expr::AtLeast(q, _) | Expr::AtMost(q, _) | Expr::Chosen(q, _) => {
                if inside {
                    found.push(*q);
                }
            }
            Expr::All(parts) | Expr::Any(parts) | Expr::Of(_, parts) => {
                parts.iter().for_each(|p| read(p, inside, found))
            }
            Expr::Named(_, part) => read(part, inside, found),
            Expr::Not(part) | Expr::Unless(part) => read(part, true, found),
        }
    }
    let mut found = Vec::new();
    KB.rules.iter().for_each(|rule| read(&rule.when, false, &mut found));
    found
}

fn names(id: QuestionId, answer: Answer) -> Vec<&'static str> {
    let Answer::Options(mask) = answer else { return Vec::new() };
    let choices = KB.questions[id.index()].kind.choices().iter().enumerate();
    choices.filter(|(at, _)| mask >> at & 1 == 1).map(|(_, choice)| choice.name).collect()
}

/// What counts on the day of a check-in.
fn counts(first: &Assessment, check_in: &CheckIn, afresh: &[QuestionId], reassuring: &[QuestionId]) -> Answers {
    let follow_up = KB.follow_up;
    let gone = check_in.date.days() - first.context.today.days();
    let mut all = Answers::new();
    for (id, answer) in first.response.iter() {
        let denied =
            matches!(answer, Answer::Options(_)) && names(id, answer).iter().all(|n| matches!(*n, "no" | "none"));
        let old = !(denied || afresh.contains(&id) || reassuring.contains(&id)) || follow_up.lasting.contains(&id);
        if old {
            all.set(id, Some(answer));
        }
    }
    // Both grow older by themselves, whether they would stand or not.
    if let Some(said @ Answer::Options(mask)) = first.response.get(follow_up.since) {
        assert_eq!(names(follow_up.since, said).len(), 1);
        let days = i32::from(follow_up.since_from[mask.trailing_zeros() as usize]) + gone;
        let option = follow_up.since_from.iter().filter(|from| i32::from(**from) <= days).count() - 1;
        all.set(follow_up.since, Some(Answer::Options(1 << option)));
    }
    if let Some(Answer::Number(weeks)) = first.response.get(follow_up.weeks) {
        all.set(follow_up.weeks, Some(Answer::Number((weeks + gone as u16 / 7).min(43))));
    }
    check_in.answers.iter().for_each(|(id, answer)| all.set(id, Some(answer)));
    if let Some(pain) = check_in.pain {
        all.set(KB.anchors.score, Some(Answer::Number(pain.into())));
    }
    all
}

/// The rules that hold now by something that was said now, and did not hold so gravely at the first check.
fn holds(first: &Assessment, check_in: &CheckIn, all: &Answers, today: Date) -> BTreeMap<&'static str, Level> {
    let said =
        |q: &QuestionId| check_in.answers.get(*q).is_some() || (check_in.pain.is_some() && *q == KB.anchors.score);
    let before: BTreeMap<&str, Level> = first.triage.fired.iter().map(|f| (f.rule.id, f.level)).collect();
    let now = assess(&KB, all, &Context::on(today)).triage.fired;
    now.iter()
        .filter(|f| f.answers.iter().any(said))
        .filter(|f| before.get(f.rule.id).is_none_or(|level| *level < f.level))
        .map(|f| (f.rule.id, f.level))
        .collect()
}

/// Answers what is asked, until nothing more is: mostly all well, sometimes anything.
fn answered(first: &Assessment, date: Date, dice: &mut Dice) -> CheckIn {
    let pain = (!dice.one_in(6)).then(|| dice.of(11) as u8);
    let mut check_in =
        CheckIn { date, nth: 0, pain, sleep: None, goals: [None; 3], even: None, answers: Answers::new() };
    let mut passed = Vec::new();
    let unwell = 2 + dice.of(20);
    while let Some(ask) = asks(&KB, first, &check_in).into_iter().find(|q| !passed.contains(q)) {
        passed.push(ask);
        let well = logs::all_well().get(ask).filter(|_| !dice.one_in(unwell));
        if !dice.one_in(40) {
            check_in.answers.set(ask, well.or_else(|| Some(people::any_answer(ask, dice.next()))));
        }
    }
    check_in
}

#[test]
fn a_check_in_makes_hold_what_the_rules_make_of_what_counts() {
    let (afresh, reassuring) = (hang_on_the_danger_signs(), reassure());
    let bases: Vec<Answers> = people::bases().into_iter().take(3).flatten().collect();
    let (raised, stopped, again) = (Cell::new(0), Cell::new(0), Cell::new(0));
    for seed in 0..3000_u64 {
        let dice = &mut Dice(seed);
        let first = logs::judge(&bases[dice.of(bases.len() as u64) as usize]);
        let after = [0, 3, 7, 14, 28, 90, 400][dice.of(7) as usize] + dice.of(7) as i32;
        let mut check_ins = vec![answered(&first, day(after), dice)];
        // Told once more in the same words, some time later.
        if dice.one_in(3) {
            check_ins.push(CheckIn { date: day(after + 1 + dice.of(60) as i32), ..check_ins[0].clone() });
        }
        let today = day(500);
        let mut expected: BTreeMap<&str, Level> = BTreeMap::new();
        for check_in in &check_ins {
            let all = counts(&first, check_in, &afresh, &reassuring);
            for (rule, level) in holds(&first, check_in, &all, today) {
                let known = expected.entry(rule).or_insert(level);
                *known = level.max(*known);
            }
        }
        let once = expected.len();
        let came_to =
            Book { check_ins: check_ins.clone(), ..Book::default() }.today(&first, &Preferences::default(), today);
        let fired: BTreeMap<&str, Level> = came_to.fired.iter().map(|f| (f.rule.id, f.level)).collect();
        assert_eq!(fired.len(), came_to.fired.len(), "seed {seed}: said twice");
        assert_eq!(fired, expected, "seed {seed}: {check_ins:?}");
        let worst = expected.values().copied().max().filter(|level| *level >= Level::UrgentSameDay);
        match (worst, &came_to.plan) {
            (Some(worst), Err(Stop::CheckIn(_, level))) if worst == *level => stopped.set(stopped.get() + 1),
            (Some(worst), plan) => panic!("seed {seed}: {} and {:?}", worst.name(), plan.as_ref().err()),
            (None, Err(Stop::CheckIn(..))) => panic!("seed {seed}: stopped for nothing"),
            (None, _) => {}
        }
        raised.set(raised.get() + u32::from(once > 0));
        again.set(again.get() + u32::from(check_ins.len() > 1 && once > 1));
    }
    println!("{} raised something, {} stopped the plan, {} were told twice", raised.get(), stopped.get(), again.get());
    assert!(raised.get() > 500 && stopped.get() > 200 && again.get() > 100);
}
