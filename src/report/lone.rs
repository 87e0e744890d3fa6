//! Whether an emergency rests on one answer alone: then that answer is repeated before anything is stopped
//! (`decisions.md` D4). It changes no level.

use super::Report;
use crate::model::{KnowledgeBase, Level, QuestionId, Section};

/// The one danger answer behind an emergency, when there is only one and it can be repeated in other words. Who the
/// person is and where and how it hurts are no danger answers: they do not make a slip of the finger less likely.
/// An emergency of the mind is never questioned: two answers in a row have led to it, and the person needs a voice, not
/// a form.
#[must_use]
pub fn lone_answer(kb: &KnowledgeBase, report: &Report) -> Option<QuestionId> {
    if report.crisis {
        return None;
    }
    let emergencies = report.reasons.iter().filter(|r| r.level == Level::EmergencyNow);
    let mut danger = emergencies.flat_map(|r| &r.answers).map(|(q, _)| *q).filter(|q| !background(kb, *q));
    let only = danger.next()?;
    if danger.all(|other| other == only) { kb.questions[only.index()].confirm.map(|_| only) } else { None }
}

fn background(kb: &KnowledgeBase, id: QuestionId) -> bool {
    let screen = kb.screens.iter().find(|s| s.questions.contains(&id));
    screen.is_some_and(|s| match s.section {
        Section::AboutYou | Section::Pain => true,
        Section::Danger | Section::Pattern | Section::Plan => false,
    })
}

#[cfg(test)]
mod tests {
    use super::lone_answer;
    use crate::engine::{Context, assess};
    use crate::knowledge::{KB, countries::country, questions};
    use crate::model::{Answer, Answers, Ask, Date};
    use crate::report::build;

    const YES: Answer = Answer::Options(1);

    fn lone(answers: &[(Ask, Answer)]) -> Option<&'static str> {
        let mut draft = Answers::new();
        for (ask, answer) in answers {
            draft.set(ask.id, Some(*answer));
        }
        let assessment = assess(&KB, &draft, &Context::on(Date::of(2026, 11, 21)));
        let report = build(&KB, &assessment, country("US"), &[]);
        lone_answer(&KB, &report).map(|q| KB.questions[q.index()].name)
    }

    #[test]
    fn one_danger_answer_is_repeated_two_are_not() {
        let age = (questions::AGE, Answer::Number(70));
        assert_eq!(lone(&[age, (questions::COLLAPSE_PAIN, YES)]), Some("collapse-pain"));
        assert_eq!(lone(&[age, (questions::COLLAPSE_PAIN, YES), (questions::CHEST_OR_BREATH, YES)]), None);
        // That it is new takes no excuse away: the emergency still rests on the numbness alone.
        let since = questions::SADDLE_ONSET;
        let new = Answer::Options(since.bit("last-2-weeks"));
        assert_eq!(lone(&[age, (questions::SADDLE_NUMBNESS, YES), (since, new)]), Some("saddle-numbness"));
        assert_eq!(lone(&[age]), None);
        let pain = (questions::PAIN_SCORE, Answer::Number(9));
        assert_eq!(lone(&[age, pain, (questions::DISTRESS, YES), (questions::ENDING_LIFE, YES)]), None);
    }
}
