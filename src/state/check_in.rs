//! A check-in under way: what was answered of it, which page comes next, and what it has come to. What is asked and what
//! an answer means is `engine::progress`'s. Nothing is written before it is done, or before it is an emergency.

use std::sync::{Arc, PoisonError};

use leptos::prelude::*;

use super::under_way::CheckInUnderWay;
use super::{AppState, Page, Planned, talk};
use crate::browser::clock;
use crate::engine::progress::{self, Stop};
use crate::engine::{Context, assess, room};
use crate::knowledge::KB;
use crate::knowledge::advice::SAFETY_NET;
use crate::model::{Answer, Answers, CheckIn, GOALS, Level, Question, QuestionId, Score};
use crate::record::KeptChecked;
use crate::report::{self, Report, TodayPart};

/// What is told on the last page of a check-in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feel {
    /// The worst pain in the last day.
    pub pain: Option<Score>,
    /// How much it disturbed sleep.
    pub sleep: Option<Score>,
    /// Both sides feel even.
    pub even: Option<bool>,
    /// The goals in the person's own words, and how far each is reached; an empty one is none.
    pub goals: [(String, Option<Score>); GOALS],
}

/// What a check-in has come to.
#[derive(Clone, Debug)]
pub struct CameTo {
    /// Its answers, judged by the rules.
    pub report: Report,
    /// The plan after it, in words.
    pub part: TodayPart,
    /// The level that holds now.
    pub level: Level,
    /// It stopped the plan at this level, same-day care or above.
    pub stops: Option<Level>,
    /// Days until the next one.
    pub next: Option<u16>,
}

impl AppState {
    /// The question about pain that every check-in asks as the first check did.
    #[must_use]
    pub fn pain_question(self) -> &'static Question {
        talk::question(KB.anchors.score)
    }

    /// Takes in how it feels, after the danger signs.
    pub fn feel(self, feel: &Feel) {
        let Some(planned) = untrack(|| self.planned()) else { return };
        let told: Vec<(String, Option<Score>)> =
            feel.goals.iter().filter(|(goal, _)| !goal.trim().is_empty()).cloned().collect();
        let goals: Vec<String> = told.iter().map(|(goal, _)| goal.trim().to_string()).collect();
        if goals != planned.goals() {
            self.set_goals(planned.check.id(), &goals);
        }
        let mut scores = [None; GOALS];
        for (score, (_, told)) in scores.iter_mut().zip(&told) {
            *score = *told;
        }
        self.change_check_in(&mut |under| {
            let CheckIn { pain, sleep, goals, even, .. } = &mut under.check_in;
            (*pain, *sleep, *even, *goals) = (feel.pain, feel.sleep, feel.even, scores);
            under.felt = true;
        });
    }

    /// A new check-in begins, with the danger signs: what was told in the last one is no answer of today. A plan that has
    /// stopped says why instead.
    pub fn check_in(self) {
        let planned = untrack(|| self.planned()).filter(|planned| planned.today.plan.is_ok());
        let Some(planned) = planned else { return self.go(Page::Today) };
        self.check_in.set(Some(CheckInUnderWay {
            check: planned.check.id().to_string(),
            mark: clock::mark(),
            check_in: CheckIn {
                date: planned.day,
                nth: 0,
                pain: None,
                sleep: None,
                goals: [None; GOALS],
                even: None,
                answers: Answers::new(),
            },
            felt: false,
            telling: Arc::default(),
            done: false,
            before: planned.check_ins,
            confirmed: Vec::new(),
        }));
        self.go(untrack(|| self.next_of_check_in()));
    }

    /// What is told of how it feels, in this check-in, as far as that is; with the goals that were set before.
    #[must_use]
    pub fn felt(self) -> Option<Feel> {
        let planned = untrack(|| self.planned())?;
        self.check_in.with_untracked(|held| {
            let under = held.as_ref()?;
            let CheckIn { pain, sleep, even, goals, .. } = under.check_in;
            let goal = |at: usize| (planned.goals().get(at).cloned().unwrap_or_default(), goals[at]);
            let told = || Feel { pain, sleep, even, goals: std::array::from_fn(goal) };
            Some(under.telling.read().unwrap_or_else(PoisonError::into_inner).clone().unwrap_or_else(told))
        })
    }

    /// Remembers what is being told of it.
    pub fn is_telling(self, feel: Feel) {
        self.check_in.with_untracked(|held| {
            if let Some(under) = held {
                *under.telling.write().unwrap_or_else(PoisonError::into_inner) = Some(feel);
            }
        });
    }

    /// What was answered in this check-in.
    #[must_use]
    pub fn check_in_answer(self, question: QuestionId) -> Option<Answer> {
        self.check_in.with_untracked(|held| held.as_ref().and_then(|under| under.check_in.answers.get(question)))
    }

    /// Takes answers in and goes on.
    pub fn answer_check_in(self, answers: &[(QuestionId, Answer)]) {
        self.change_check_in(&mut |under| {
            answers.iter().for_each(|(q, a)| under.check_in.answers.set(*q, Some(*a)));
            under.confirmed.retain(|q| !answers.iter().any(|(id, _)| id == q));
        });
    }

    /// "Yes, that is right."
    pub fn confirm_check_in(self, question: QuestionId) {
        self.change_check_in(&mut |under| under.confirmed.push(question));
    }

    /// "I pressed that by mistake": the answer goes, and its question is asked again.
    pub fn take_back_in_check_in(self, question: QuestionId) {
        self.change_check_in(&mut |under| under.check_in.answers.set(question, None));
    }

    /// What the check-in has come to so far.
    #[must_use]
    pub fn found(self) -> Option<CameTo> {
        let planned = self.planned()?;
        self.check_in.with(|held| held.as_ref().map(|under| self.judged(under, &planned)))
    }

    fn judged(self, under: &CheckInUnderWay, planned: &Planned) -> CameTo {
        let mut check_ins = under.before.clone();
        check_ins.push(under.check_in.clone());
        let checked = planned.diary.checked.as_ref().map(KeptChecked::checked);
        let diary = progress::Diary {
            sessions: &planned.sessions,
            check_ins: &check_ins,
            flares: &planned.diary.flares,
            checked: checked.as_ref(),
        };
        let today = progress::progress(&KB, &planned.first, &diary, &planned.preferences, planned.day);
        let answers = progress::judged_by(&KB, &planned.first, &under.check_in);
        let after = checked.filter(|checked| checked.on >= under.check_in.date);
        let assessment = assess(&KB, &answers, &Context { today: planned.day, checked: after });
        CameTo {
            report: report::build(&KB, &assessment, self.here(), SAFETY_NET),
            part: report::today(&KB, &today),
            level: today.level,
            stops: match today.plan {
                Err(Stop::CheckIn(_, level)) => Some(level),
                Ok(_) | Err(_) => None,
            },
            next: today.next,
        }
    }

    /// The emergency that this check-in has come to, also where it could not be written down.
    #[must_use]
    #[inline(never)]
    pub fn check_in_emergency(self) -> Option<Report> {
        self.found().filter(|found| found.stops == Some(Level::EmergencyNow)).map(|found| found.report)
    }

    fn change_check_in(self, change: &mut dyn FnMut(&mut CheckInUnderWay)) {
        self.check_in.update(|held| {
            if let Some(under) = held {
                change(under);
                under.done = false;
            }
        });
        self.go(untrack(|| self.next_of_check_in()));
    }

    /// An emergency at once; else what is still to be asked; else the end.
    fn next_of_check_in(self) -> Page {
        let Some((under, planned)) = self.check_in.get_untracked().zip(self.planned()) else { return Page::Start };
        let found = self.judged(&under, &planned);
        if found.stops == Some(Level::EmergencyNow) {
            let lone = report::lone_answer(&KB, &found.report).filter(|q| !under.confirmed.contains(q));
            if let Some(question) = lone {
                return Page::CheckInConfirm(question);
            }
        } else {
            let open = progress::asks(&KB, &planned.first, &under.check_in);
            for screen in KB.screens {
                let ask = screen.questions.iter().copied().filter(|q| open.contains(q));
                let ask: Vec<QuestionId> = ask.take(room(screen)).collect();
                if !ask.is_empty() {
                    return Page::CheckInAsk { screen: screen.name, ask };
                }
            }
            if !under.felt {
                return Page::CheckIn;
            }
        }
        // Written once more under the same mark where someone went back and changed an answer.
        self.log_check_in(&under.check, &under.mark, &under.check_in);
        self.check_in.update(|held| {
            if let Some(under) = held {
                under.done = true;
            }
        });
        Page::CheckInDone
    }
}

impl Planned {
    /// Pain at the first check.
    #[must_use]
    pub fn first_score(&self) -> Option<Score> {
        match self.first.response.get(KB.anchors.score) {
            Some(Answer::Number(score)) => Score::try_from(score).ok(),
            Some(Answer::Unsure | Answer::Options(_)) | None => None,
        }
    }
}
