//! Check-ins: when they are due, what they ask, what stops the plan, what raises the level.

use iliac::engine::progress::{DayPlan, Diary, Due, Raise, Stop, asks, judged_by, progress};
use iliac::engine::{Checked, NoPlan};
use iliac::knowledge::KB;
use iliac::knowledge::questions::*;
use iliac::model::{Answer, Answers, CheckIn, Effort, Exclusion, Level, Phase, Preferences, QuestionId};

use super::cases::{self, first};
use super::logs::{self, Book, all_well, day};

const YES: Answer = Answer::Options(0b01);

fn check_in(after: i32, pain: u8, answers: Answers) -> CheckIn {
    CheckIn { date: day(after), nth: 0, pain: Some(pain), sleep: None, goals: [None; 3], even: None, answers }
}

fn well(after: i32, pain: u8) -> CheckIn {
    check_in(after, pain, all_well())
}

fn start_pain() -> u8 {
    match first().response.get(KB.anchors.score) {
        Some(Answer::Number(n)) => n as u8,
        other => panic!("{other:?}"),
    }
}

#[test]
fn they_are_due_on_the_days_of_the_plan() {
    let due = |book: &Book, after: i32| book.today(&first(), &Preferences::default(), day(after)).due;
    let mut book = Book::default();
    assert_eq!((due(&book, 0), due(&book, 2)), (None, None));
    for (day, on) in [(3, 3), (6, 3), (7, 7), (14, 14), (28, 28), (42, 42), (84, 84), (300, 84)] {
        assert_eq!(due(&book, day), Some(Due::Day(on)), "day {day}");
    }
    book.check_ins.push(well(3, 3));
    assert_eq!((due(&book, 3), due(&book, 6), due(&book, 7)), (None, None, Some(Due::Day(7))));
    // A day early is early enough, two are not.
    let early = |after| Book { check_ins: vec![well(after, 3)], ..Book::default() };
    assert_eq!((due(&early(6), 7), due(&early(5), 7)), (None, Some(Due::Day(7))));
    // One that leaves out a danger sign does not count.
    let mut partly = all_well();
    partly.set(FEVER.id, None);
    book.check_ins.push(check_in(7, 3, partly));
    assert_eq!(due(&book, 7), Some(Due::Day(7)));
}

#[test]
fn the_next_one_is_the_next_day_of_the_plan() {
    let next = |after| Book::default().today(&first(), &Preferences::default(), day(after)).next;
    for (after, days) in [(0, 3), (2, 1), (3, 4), (7, 7), (13, 1), (14, 14), (41, 1), (42, 42), (83, 1)] {
        assert_eq!(next(after), Some(days), "day {after}");
    }
    assert_eq!((next(84), next(200)), (None, None));
}

#[test]
fn a_danger_sign_is_asked_afresh_and_opens_what_it_needs() {
    let mut answers = Answers::new();
    let of = |answers: &Answers| asks(&KB, &first(), &check_in(7, 3, answers.clone()));
    let asked = of(&answers);
    for q in [SADDLE_NUMBNESS, BLADDER_CHANGE, WEAK_ONE_LEG, FEVER, PAIN_COURSE, RECENT_FALL] {
        assert!(asked.contains(&q.id), "{}", q.name);
    }
    assert!(!asked.contains(&SADDLE_ONSET.id) && !asked.contains(&LIMITS.id));
    answers.set(SADDLE_NUMBNESS.id, Some(YES));
    assert!(of(&answers).contains(&SADDLE_ONSET.id));
    let later = |after| asks(&KB, &first(), &check_in(after, 3, answers.clone())).contains(&LIMITS.id);
    assert!(!later(12) && later(13) && later(14), "from two weeks on, or a day early");
    assert_eq!(asks(&KB, &first(), &well(7, 3)), []);
}

/// Low mood that is told from the second week on opens the question of distress, and that the one of ending one's life
/// (`decisions.md` D15). Old pain alone asks nobody again.
#[test]
fn low_mood_in_a_check_in_opens_the_way_to_the_crisis_line() {
    const LOW_MOOD: Answer = Answer::Options(0b100);
    let told = |more: &[(QuestionId, Answer)]| {
        let mut answers = all_well();
        more.iter().for_each(|(q, answer)| answers.set(*q, Some(*answer)));
        check_in(14, 3, answers)
    };
    let asked = |more: &[(QuestionId, Answer)]| asks(&KB, &first(), &told(more));
    let (limits, mood) = ((LIMITS.id, Answer::Options(0b1)), (BELIEFS.id, LOW_MOOD));
    let (distress, ending) = ((DISTRESS.id, YES), (ENDING_LIFE.id, YES));
    assert_eq!(BELIEFS.options.iter().position(|name| *name == "low-mood"), Some(2));
    assert_eq!(asked(&[limits, (BELIEFS.id, Answer::Options(0b10000))]), [], "no belief, nothing more");
    assert_eq!(asked(&[limits, mood]), [DISTRESS.id]);
    assert_eq!(asked(&[limits, mood, (DISTRESS.id, Answer::Options(0b10))]), []);
    assert_eq!(asked(&[limits, mood, distress]), [ENDING_LIFE.id]);
    assert_eq!(asked(&[limits, mood, distress, ending]), []);
    let book = Book { check_ins: vec![told(&[limits, mood, distress, ending])], ..Book::default() };
    let today = book.today(&first(), &Preferences::default(), day(14));
    assert_eq!(
        (today.level, today.fired.iter().map(|f| f.rule.id).collect::<Vec<_>>()),
        (Level::EmergencyNow, vec!["crisis"])
    );
    assert!(matches!(today.plan, Err(Stop::CheckIn(on, Level::EmergencyNow)) if on == day(14)));
}

/// So does pain of 8 or more, which is told after the danger signs: its question comes then, every time, also where the first
/// check has asked it.
#[test]
fn pain_that_has_become_very_bad_opens_it_too() {
    let no = (DISTRESS.id, Answer::Options(0b10));
    let told = |pain: Option<u8>, more: &[(QuestionId, Answer)]| {
        let mut answers = all_well();
        more.iter().for_each(|(q, answer)| answers.set(*q, Some(*answer)));
        CheckIn { pain, ..check_in(7, 3, answers) }
    };
    let mut distressed_then = first().response.to_answers();
    distressed_then.set(PAIN_SCORE.id, Some(Answer::Number(9)));
    distressed_then.set(DISTRESS.id, Some(no.1));
    for first in [first(), logs::judge(&distressed_then)] {
        let asked = |pain, more: &[(QuestionId, Answer)]| asks(&KB, &first, &told(pain, more));
        assert_eq!([asked(None, &[]), asked(Some(0), &[]), asked(Some(7), &[])], [vec![], vec![], vec![]]);
        for pain in [8, 10] {
            assert_eq!(asked(Some(pain), &[]), [DISTRESS.id]);
            assert_eq!(asked(Some(pain), &[no]), []);
            assert_eq!(asked(Some(pain), &[(DISTRESS.id, YES)]), [ENDING_LIFE.id]);
            assert_eq!(asked(Some(pain), &[(DISTRESS.id, Answer::Unsure)]), [ENDING_LIFE.id]);
        }
    }
    let crisis = told(Some(8), &[(DISTRESS.id, YES), (ENDING_LIFE.id, YES)]);
    let book = Book { check_ins: vec![crisis], ..Book::default() };
    let today = book.today(&first(), &Preferences::default(), day(7));
    assert_eq!(today.fired.iter().map(|f| f.rule.id).collect::<Vec<_>>(), ["crisis"]);
    assert!(matches!(today.plan, Err(Stop::CheckIn(on, Level::EmergencyNow)) if on == day(7)));
}

/// What was said of how long it has lasted, and of how far a pregnancy has gone, is as old as the check-in finds it.
#[test]
fn time_goes_on_between_the_first_check_and_a_check_in() {
    let names = PAIN_SINCE.options;
    let since = |first_said: &str, after: i32| {
        let mut answers = first().response.to_answers();
        let said = names.iter().position(|name| *name == first_said).expect("an option");
        answers.set(PAIN_SINCE.id, Some(Answer::Options(1 << said)));
        match judged_by(&KB, &logs::judge(&answers), &well(after, 3)).get(PAIN_SINCE.id) {
            Some(Answer::Options(mask)) => names[mask.trailing_zeros() as usize],
            other => panic!("{other:?}"),
        }
    };
    // From the first day of each answer on: 0, 7, 14, 21, 28, 42 and 84 days, and a year.
    let [week_1, week_2, week_3, week_4, weeks_5_6, weeks_7_12, months, years] = *names else { panic!("{names:?}") };
    for (said, after, then) in [
        (week_1, 0, week_1),
        (week_1, 6, week_1),
        (week_1, 7, week_2),
        (week_1, 13, week_2),
        (week_1, 14, week_3),
        (week_2, 14, week_4),
        (week_3, 7, week_4),
        (week_3, 14, weeks_5_6),
        (week_4, 20, weeks_5_6),
        (week_4, 21, weeks_7_12),
        (weeks_5_6, 56, months),
        (weeks_7_12, 41, weeks_7_12),
        (weeks_7_12, 42, months),
        (months, 280, months),
        (months, 281, years),
        (years, 900, years),
    ] {
        assert_eq!(since(said, after), then, "{said}, {after} days later");
    }
    let mut unknown = first().response.to_answers();
    unknown.set(PAIN_SINCE.id, None);
    assert_eq!(judged_by(&KB, &logs::judge(&unknown), &well(30, 3)).get(PAIN_SINCE.id), None);

    let mut pregnant = first().response.to_answers();
    pregnant.set(SEX.id, Some(Answer::Options(0b1)));
    pregnant.set(PREGNANCY.id, Some(YES));
    pregnant.set(PREGNANCY_WEEKS.id, Some(Answer::Number(20)));
    let pregnant = logs::judge(&pregnant);
    let weeks = |after| judged_by(&KB, &pregnant, &well(after, 3)).get(PREGNANCY_WEEKS.id);
    assert_eq!(weeks(6), Some(Answer::Number(20)));
    assert_eq!(weeks(15), Some(Answer::Number(22)));
    assert_eq!(weeks(300), Some(Answer::Number(43)), "weeks are told up to 43");
}

/// The same words some days later are not the same: who cannot stand up in the first week is seen within 2 days, who
/// cannot after it within 7.
#[test]
fn what_is_told_again_is_judged_as_the_time_has_gone_on() {
    let mut answers = first().response.to_answers();
    answers.set(PAIN_SINCE.id, Some(Answer::Options(0b1)));
    let first = logs::judge(&answers);
    let stuck = |after| {
        let mut answers = all_well();
        answers.set(CANNOT_STAND.id, Some(YES));
        check_in(after, 3, answers)
    };
    let fired = |check_ins: Vec<CheckIn>| {
        let book = Book { check_ins, ..Book::default() };
        let today = book.today(&first, &Preferences::default(), day(20));
        let mut fired: Vec<&str> = today.fired.iter().map(|f| f.rule.id).collect();
        fired.sort_unstable();
        fired
    };
    assert_eq!(fired(vec![stuck(2)]), ["back_cannot_stand"]);
    assert_eq!(fired(vec![stuck(12)]), ["r_cannot_stand_still"]);
    assert_eq!(fired(vec![stuck(2), stuck(12)]), ["back_cannot_stand", "r_cannot_stand_still"]);
}

#[test]
fn a_check_in_is_judged_by_what_it_says_and_what_stays_so() {
    let mut answers = Answers::new();
    answers.set(SADDLE_NUMBNESS.id, Some(YES));
    let judged = judged_by(&KB, &first(), &check_in(7, 2, answers));
    assert_eq!(judged.get(SADDLE_NUMBNESS.id), Some(YES));
    assert_eq!(judged.get(KB.anchors.score), Some(Answer::Number(2)));
    assert_eq!(judged.get(KB.anchors.age), first().response.get(KB.anchors.age));
    assert_eq!(
        (first().response.get(FEVER.id).is_some(), judged.get(FEVER.id)),
        (true, None),
        "an old no is no answer"
    );
}

fn exclusion(id: &str) -> &'static Exclusion {
    KB.exclusions.iter().find(|e| e.id == id).unwrap_or_else(|| panic!("{id}"))
}

/// How many exercises of a day an exclusion would take.
fn against(exclusion: &Exclusion, plan: &DayPlan) -> usize {
    let met = |id: &&str, flags: iliac::model::Flags| exclusion.exercises.contains(id) || flags.meets(exclusion.flags);
    plan.items.iter().filter(|i| met(&i.exercise.id, i.variant.flags)).count()
}

/// From week 20 on nobody lies on the back: time leaves out what nobody has to say.
#[test]
fn what_time_leaves_out_goes() {
    let late = exclusion("pregnancy-late");
    let (mut before, mut people) = (0, 0);
    for base in crate::people::bases().iter().flatten() {
        let first = logs::judge(base);
        let (Ok(plan), Some(Answer::Number(weeks @ 0..=19))) = (&first.plan, first.response.get(PREGNANCY_WEEKS.id))
        else {
            continue;
        };
        let of = |after: i32| Book::default().today(&first, &Preferences::default(), day(after)).plan;
        let Ok(begins) = of(0) else { panic!("a plan on the first day") };
        let then: Vec<_> = plan.items.iter().map(|i| (i.exercise.id, i.variant.id)).collect();
        let now: Vec<_> = begins.items.iter().map(|i| (i.exercise.id, i.variant.id)).collect();
        assert_eq!(now, then, "nothing else goes");
        // Nobody is in the 44th week: the check is to be done anew (§4).
        let born = |after: i32| matches!(of(after), Err(Stop::Birth));
        let week_44 = (44 - i32::from(weeks)) * 7;
        assert_eq!([week_44 - 1, week_44, week_44 + 70].map(born), [false, true, true], "{weeks} weeks");
        let week_20 = (20 - i32::from(weeks)) * 7;
        if let (Ok(eve), Ok(then)) = (of(week_20 - 1), of(week_20)) {
            people += 1;
            before += against(late, &eve);
            assert_eq!(against(late, &then), 0, "{:?}", then.items);
        }
    }
    assert!(people > 0 && before > 0, "{people} people, {before} exercises");
}

/// A fall that a check-in tells of leaves out standing on one leg, from 65 on.
#[test]
fn what_a_check_in_says_is_heeded() {
    let falls = exclusion("falls");
    let (mut before, mut people) = (0, 0);
    for base in crate::people::bases().iter().flatten() {
        let mut older = base.clone();
        older.set(KB.anchors.age, Some(Answer::Number(70)));
        let first = logs::judge(&older);
        if first.plan.is_err() {
            continue;
        }
        let of = |answers: Answers| {
            let book = Book { check_ins: vec![check_in(7, 2, answers)], ..Book::default() };
            book.today(&first, &Preferences::default(), day(7)).plan
        };
        let mut fell = all_well();
        fell.set(RECENT_FALL.id, Some(YES));
        if let (Ok(well), Ok(fallen)) = (of(all_well()), of(fell)) {
            people += 1;
            before += against(falls, &well);
            assert_eq!(against(falls, &fallen), 0, "{:?}", fallen.items);
        }
    }
    assert!(people > 0 && before > 0, "{people} people, {before} exercises");
}

#[test]
fn new_saddle_numbness_stops_the_plan_at_once() {
    let mut answers = all_well();
    answers.set(SADDLE_NUMBNESS.id, Some(YES));
    answers.set(SADDLE_ONSET.id, Some(YES));
    let book = Book { check_ins: vec![check_in(7, 3, answers)], ..Book::default() };
    for after in [7, 8, 40] {
        let now = book.today(&first(), &Preferences::default(), day(after));
        assert_eq!(now.level, Level::EmergencyNow);
        assert!(matches!(now.plan, Err(Stop::CheckIn(on, Level::EmergencyNow)) if on == day(7)), "day {after}");
        assert_eq!(now.due, None, "a plan that has stopped asks for no check-in: day {after}");
    }
    let before = book.today(&first(), &Preferences::default(), day(6));
    assert!(before.plan.is_ok() && before.level == first().triage.level());
}

/// The same sign, told in several check-ins: it is raised once, as the graver of them.
#[test]
fn what_is_told_again_is_raised_once() {
    let told = |weak: Answer| {
        let mut answers = all_well();
        answers.set(WEAK_ONE_LEG.id, Some(weak));
        answers
    };
    let [unsure, yes] = [Answer::Unsure, YES].map(told);
    let of = |days: &[(i32, &Answers)]| {
        let check_ins = days.iter().map(|(after, answers)| check_in(*after, 3, (*answers).clone())).collect();
        let book = Book { check_ins, ..Book::default() };
        let now = book.today(&first(), &Preferences::default(), day(21));
        let mut rules: Vec<_> = now.fired.iter().map(|f| f.rule.id).collect();
        let all = rules.len();
        rules.sort_unstable();
        rules.dedup();
        assert_eq!(rules.len(), all, "{rules:?}");
        assert!(all > 0);
        now.level
    };
    let (doubt, sure) = (of(&[(7, &unsure)]), of(&[(7, &yes)]));
    assert!(doubt < sure);
    assert_eq!(of(&[(7, &unsure), (14, &unsure), (21, &unsure)]), doubt);
    assert_eq!(of(&[(7, &unsure), (14, &yes)]), sure);
    assert_eq!(of(&[(7, &yes), (14, &unsure)]), sure);
}

/// What a check-in raised at level 3, a clinician who looked at it since may clear; whether there are exercises again is as
/// they said (`decisions.md` D21).
#[test]
fn a_clinician_clears_what_a_check_in_raised() {
    const RULES: [&str; 2] = ["r_cancer_unknown", "weight_loss"];
    let mut answers = all_well();
    answers.set(WEIGHT_LOSS.id, Some(YES));
    let told = [check_in(7, 3, answers)];
    let then = |on: i32, exercise: Option<bool>| {
        let checked = Checked { on: day(on), rules: RULES.map(String::from).to_vec(), exercise };
        let diary = Diary { sessions: &[], check_ins: &told, flares: &[], checked: Some(&checked) };
        let today = progress(&KB, &first(), &diary, &Preferences::default(), day(10));
        (today.fired.iter().map(|f| f.rule.id).collect::<Vec<_>>(), today.plan)
    };
    let (fired, plan) = then(6, Some(true));
    assert_eq!(fired, RULES, "looked at before it was told");
    assert!(matches!(plan, Err(Stop::Rule(on, rule)) if on == day(7) && RULES.contains(&rule)));
    for on in [7, 9] {
        let (fired, plan) = then(on, Some(true));
        assert!(fired.is_empty() && plan.is_ok(), "{fired:?}");
        for exercise in [Some(false), None] {
            let (fired, plan) = then(on, exercise);
            assert!(fired.is_empty() && matches!(plan, Err(Stop::None(NoPlan::NotCleared))), "{fired:?}");
        }
    }
}

/// What went well before a clinician looked at it does not count: phases are counted from that day on.
#[test]
fn phases_wait_from_the_day_of_a_clinicians_check() {
    // Sore for hours after a small task: it begins calm, and three days without red lead on.
    let first = cases::easily_upset();
    let mut answers = all_well();
    answers.set(WEIGHT_LOSS.id, Some(YES));
    let told = [check_in(7, 3, answers)];
    let rules = ["r_cancer_unknown", "weight_loss"].map(String::from).to_vec();
    let checked = Checked { on: day(9), rules, exercise: Some(true) };
    let sessions = [cases::session(&Book::default(), day(8), [2, 2, 2], Effort::Right)];
    let lead = |check_ins: &[CheckIn], checked: Option<&Checked>, after: i32| {
        let diary = Diary { sessions: &sessions, check_ins, flares: &[], checked };
        progress(&KB, &first, &diary, &Preferences::default(), day(after)).plan.expect("a plan").lead
    };
    let fine = [well(7, 3)];
    assert_eq!((lead(&[], None, 7), lead(&fine, None, 9)), (Phase::Calm, Phase::Move));
    assert_eq!([11, 12].map(|after| lead(&told, Some(&checked), after)), [Phase::Calm, Phase::Move]);
    // Who looked at nothing that was raised holds nothing up.
    assert_eq!(lead(&fine, Some(&checked), 9), Phase::Move);
}

/// That time goes by is no new sign: a check-in in which all is well leaves a clinician's check as it is.
#[test]
fn time_alone_does_not_end_a_clinicians_check() {
    let mut answers = first().response.to_answers();
    answers.set(PAIN_SINCE.id, Some(Answer::Options(0b1)));
    answers.set(WEIGHT_LOSS.id, Some(YES));
    let first = logs::judge(&answers);
    let rules = first.triage.fired.iter().map(|f| f.rule.id.to_string()).collect();
    let checked = Checked { on: day(1), rules, exercise: Some(true) };
    let plan = |check_ins: &[CheckIn]| {
        let diary = Diary { sessions: &[], check_ins, flares: &[], checked: Some(&checked) };
        progress(&KB, &first, &diary, &Preferences::default(), day(41)).plan
    };
    assert!(plan(&[]).is_ok());
    assert!(plan(&[well(40, 2)]).is_ok(), "{:?}", plan(&[well(40, 2)]).err());
    let mut stuck = all_well();
    stuck.set(CANNOT_STAND.id, Some(YES));
    assert!(plan(&[check_in(40, 2, stuck)]).is_err(), "what is new does");
}

#[test]
fn an_old_reassurance_does_not_count() {
    let mut answers = first().response.to_answers();
    answers.set(SADDLE_NUMBNESS.id, Some(YES));
    answers.set(SADDLE_ONSET.id, Some(Answer::Options(1 << 3)));
    answers.set(SADDLE_CHECKED.id, Some(YES));
    let first = logs::judge(&answers);
    assert!(first.plan.is_ok(), "old, unchanged and checked: no contribution (D8)");
    let mut fresh = all_well();
    fresh.set(SADDLE_NUMBNESS.id, Some(YES));
    let book = |answers: Answers| Book { check_ins: vec![check_in(7, 3, answers)], ..Book::default() };
    let now = book(fresh.clone()).today(&first, &Preferences::default(), day(7));
    assert!(now.plan.is_err() && now.level >= Level::UrgentSameDay, "{}", now.level.name());
    // Told afresh that nothing has changed, it is as before.
    fresh.set(SADDLE_ONSET.id, Some(Answer::Options(1 << 3)));
    fresh.set(SADDLE_CHECKED.id, Some(YES));
    assert!(book(fresh).today(&first, &Preferences::default(), day(7)).plan.is_ok());
}

#[test]
fn all_well_raises_nothing_for_anyone() {
    for base in crate::people::bases().iter().flatten() {
        let first = logs::judge(base);
        if first.plan.is_err() {
            continue;
        }
        let book = Book { check_ins: vec![check_in(7, 0, all_well())], ..Book::default() };
        let now = book.today(&first, &Preferences::default(), day(7));
        let rules: Vec<_> = now.fired.iter().map(|f| f.rule.id).collect();
        // But one rests on time: from 60 on, a first pain of over 4 weeks is a routine visit also where it improves (D12).
        let is_time = rules == ["r_old_new_improving"] && now.fired[0].level == Level::RoutineCare;
        assert!(now.plan.is_ok() && (rules.is_empty() || is_time), "{rules:?}\n{:?}", first.triage.disposition);
        // No better, and nothing else: never an emergency out of what was said long ago.
        let mut answers = all_well();
        answers.set(PAIN_COURSE.id, Some(Answer::Options(0b10)));
        let book = Book { check_ins: vec![check_in(28, 1, answers)], ..Book::default() };
        let now = book.today(&first, &Preferences::default(), day(28));
        let rules: Vec<_> = now.fired.iter().map(|f| f.rule.id).collect();
        assert!(now.level < Level::UrgentSameDay, "{rules:?}");
    }
}

#[test]
fn what_the_weeks_ask_for() {
    let pain = start_pain();
    let raises = |check_ins: Vec<CheckIn>, after: i32| {
        let book = Book { check_ins, ..Book::default() };
        let now = book.today(&first(), &Preferences::default(), day(after));
        assert!(now.raises.is_empty() || now.level >= Level::RoutineCare);
        now.raises
    };
    assert_eq!(raises(vec![well(7, pain)], 7), []);
    assert_eq!(raises(vec![well(14, pain)], 14), [Raise::NotBetter]);
    assert_eq!(raises(vec![well(14, pain - 1)], 14), []);
    assert_eq!(raises(vec![well(42, pain)], 42), [Raise::SixWeeks]);
    assert_eq!(raises(vec![well(84, 2)], 84), [Raise::TwelveWeeks]);
    assert_eq!(raises(vec![well(7, pain + 2), well(13, pain + 2)], 13), [], "not a week yet");
    assert_eq!(raises(vec![well(7, pain + 2), well(14, pain + 2)], 14), [Raise::WorseForAWeek, Raise::NotBetter]);
    let mut beliefs = all_well();
    beliefs.set(BELIEFS.id, Some(Answer::Options(0b011)));
    assert_eq!(raises(vec![check_in(14, 1, beliefs)], 14), [Raise::WeighedDown]);
}

#[test]
fn nothing_grows_while_a_check_in_is_long_due() {
    use iliac::engine::progress::Change;
    let held = |check_ins: Vec<CheckIn>| {
        let book = Book { check_ins, ..Book::default() };
        let plan = book.today(&first(), &Preferences::default(), day(12)).plan.expect("a plan");
        plan.changes.contains(&Change::Held)
    };
    assert!(held(vec![]));
    assert!(!held(vec![well(7, 3)]));
}
