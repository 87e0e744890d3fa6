//! Made-up diaries: people of the vignettes, and sequences of sessions, check-ins and flares from a seed. Sessions are
//! what the plan of that day asked for, with anything that may happen to it.

use iliac::engine::progress::{DayPlan, Diary, Follow, Today, progress};
use iliac::engine::{Assessment, Context, assess};
use iliac::knowledge::KB;
use iliac::knowledge::questions::*;
use iliac::model::{
    Answer, Answers, CheckIn, Date, Dose, Effort, ExerciseId, Kits, Minutes, Preferences, SessionLog, Weekdays, Work,
};

pub const START: Date = Date::of(2026, 11, 26);

pub fn day(after: i32) -> Date {
    let mut date = START;
    let mut months = 0;
    // Walks month by month: the model has no arithmetic on purpose.
    loop {
        for d in 1..=31_u8 {
            let (year, month) = (2026 + (10 + months) / 12, (10 + months) % 12 + 1);
            let text = format!("{year:04}-{month:02}-{d:02}");
            if let Ok(found) = Date::parse(&text) {
                date = found;
                if date.days() - START.days() == after {
                    return date;
                }
            }
        }
        months += 1;
        assert!(months < 200, "no such day: {date}");
    }
}

/// A small generator: the same seed, the same diary.
pub struct Dice(pub u64);

impl Dice {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn of(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    pub fn one_in(&mut self, n: u64) -> bool {
        self.of(n) == 0
    }

    fn score(&mut self, usual: u8) -> Option<u8> {
        match self.of(12) {
            0 => None,
            1 => Some(usual.saturating_add(3).min(10)),
            2 => Some(usual.saturating_add(7).min(10)),
            3 => Some(usual.saturating_add(1).min(10)),
            4 => Some(usual.saturating_sub(2)),
            _ => Some(usual),
        }
    }
}

pub fn judge(answers: &Answers) -> Assessment {
    assess(&KB, answers, &Context::on(START))
}

/// How someone wants to exercise, from anything to nothing at hand.
pub fn preferences(dice: &mut Dice) -> Preferences {
    let kit = match dice.of(4) {
        0 => Kits::NONE,
        1 | 2 => Kits::ALL,
        _ => iliac::model::Kit::ALL.into_iter().fold(Kits::NONE, |kits, kit| kits.with(kit, dice.one_in(2))),
    };
    let days = if dice.one_in(4) { Weekdays::of(&[0, 2, 4]) } else { Weekdays::ALL };
    let minutes = Minutes::ALL[dice.of(3) as usize];
    Preferences { kit, floor: dice.one_in(2), minutes, days }
}

/// A session of this plan, with anything that may happen in it.
pub fn session(plan: &DayPlan, date: Date, usual: u8, dice: &mut Dice) -> SessionLog {
    let mut items: Vec<Work> = plan
        .items
        .iter()
        .map(|item| {
            let exercise = id(item.exercise.id);
            let variant = item.exercise.variants.iter().position(|v| v.id == item.variant.id).unwrap_or(0);
            Work {
                exercise,
                variant: variant as u8,
                dose: item.dose,
                sets_done: item.dose.sets,
                pain: dice.score(usual),
                hurts: dice.one_in(25),
                skipped: dice.one_in(12),
                felt: [None, Some(Effort::Easy), Some(Effort::Easy), Some(Effort::Right), Some(Effort::Hard)]
                    [dice.of(5) as usize],
            }
        })
        .collect();
    // Someone does something of their own accord, in any variant and amount.
    if dice.one_in(8) {
        let exercise = dice.of(KB.exercises.len() as u64) as u8;
        let variant = dice.of(KB.exercises[usize::from(exercise)].variants.len() as u64) as u8;
        let dose = Dose { sets: 3, ..KB.exercises[usize::from(exercise)].dose };
        items.push(Work {
            exercise: ExerciseId(exercise),
            variant,
            dose,
            sets_done: 3,
            pain: dice.score(usual),
            hurts: dice.one_in(4),
            skipped: false,
            felt: Some(Effort::Easy),
        });
    }
    SessionLog {
        date,
        nth: 0,
        before: (!dice.one_in(10)).then_some(usual),
        during: dice.score(usual),
        after: dice.score(usual),
        morning: dice.score(usual),
        sharp: dice.one_in(40),
        further_down: dice.one_in(40),
        items,
    }
}

/// A check-in: mostly all well, sometimes not.
pub fn check_in(date: Date, usual: u8, grave: bool, dice: &mut Dice) -> CheckIn {
    let mut answers = all_well();
    if grave {
        let at = dice.of(KB.follow_up.safety.len() as u64) as usize;
        let question = &KB.questions[KB.follow_up.safety[at].index()];
        let answer = if question.unsure && dice.one_in(3) {
            Answer::Unsure
        } else if question.name == "pain-course" {
            Answer::Options(1 << dice.of(4))
        } else {
            Answer::Options(0b01)
        };
        answers.set(question.id, Some(answer));
    }
    if dice.one_in(4) {
        answers.set(BELIEFS.id, Some(Answer::Options(1 << dice.of(5))));
    }
    let goals = [0; 3].map(|_: i32| dice.score(5));
    CheckIn { date, nth: 0, pain: dice.score(usual), sleep: dice.score(3), goals, even: Some(dice.one_in(2)), answers }
}

/// Every danger sign: no, and it gets better.
pub fn all_well() -> Answers {
    let mut answers = Answers::new();
    for id in KB.follow_up.safety {
        let no = KB.questions[id.index()].kind.choices().iter().position(|c| matches!(c.name, "no" | "better"));
        answers.set(*id, Some(Answer::Options(1 << no.expect("a danger sign can be denied"))));
    }
    answers
}

pub fn id(name: &str) -> ExerciseId {
    ExerciseId(KB.exercises.iter().position(|e| e.id == name).expect("an exercise") as u8)
}

/// What someone wrote down.
#[derive(Clone, Debug, Default)]
pub struct Book {
    pub sessions: Vec<SessionLog>,
    pub check_ins: Vec<CheckIn>,
    pub flares: Vec<Date>,
}

impl Book {
    pub fn diary(&self) -> Diary<'_> {
        Diary { sessions: &self.sessions, check_ins: &self.check_ins, flares: &self.flares, checked: None }
    }

    pub fn of(&self, follow: &Follow, preferences: &Preferences, today: Date) -> Today {
        follow.today(&self.diary(), preferences, today)
    }

    pub fn today(&self, first: &Assessment, preferences: &Preferences, today: Date) -> Today {
        progress(&KB, first, &self.diary(), preferences, today)
    }
}
