//! Laws of going to and fro: nothing is stored beside the answers, so going back restores, and order does not matter.

use iliac::engine::{Assessment, Session, Step, session};
use iliac::knowledge::KB;
use iliac::model::{Answers, QuestionId};

use crate::people::{self, Person};
use crate::{cases, ensure, for_everyone, judge};

/// What a person sees of the talk.
fn seen(s: &Session) -> String {
    let step = match &s.step {
        Step::Ask { screen, questions } => format!("{} {questions:?}", screen.name),
        Step::Done(done) => done.name().into(),
    };
    format!("{step}, left {:?}, open {:?}", s.left, s.open)
}

/// What came out, all of it that is shown.
fn outcome(a: &Assessment) -> String {
    let fired: Vec<_> = a.triage.fired.iter().map(|f| (f.rule.id, f.level, f.soft, &f.answers)).collect();
    let shown: Vec<_> = a.ranking.patterns.iter().map(|r| (r.pattern.id, r.fit)).collect();
    let plan = a.plan.as_ref().map(|p| p.items.iter().map(|i| (i.exercise.id, i.variant.id)).collect::<Vec<_>>());
    format!("{:?} {:?} {fired:?} {shown:?} {plan:?} {:?}", a.triage.disposition, a.triage.within_days, a.open)
}

/// The next screen's questions with this person's answers; none at the end.
fn asked(p: &Person, given: &Answers) -> Vec<QuestionId> {
    match session(&KB, given).step {
        Step::Ask { questions, .. } => questions
            .into_iter()
            .filter(|q| people::answer_or_default(&p.answers, *q).check(&KB.questions[q.index()]).is_ok())
            .collect(),
        Step::Done(_) => Vec::new(),
    }
}

/// Back after Next: taking a screen's answers back restores what was seen before them, at every screen of the way.
#[test]
fn back_after_next_restores() {
    for_everyone(cases(100_000) / 20, |p| {
        let mut given = Answers::new();
        loop {
            let before = seen(&session(&KB, &given));
            let questions = asked(p, &given);
            if questions.is_empty() {
                return Ok(());
            }
            for q in &questions {
                given.set(*q, Some(people::answer_or_default(&p.answers, *q)));
            }
            let mut back = given.clone();
            for q in &questions {
                back.set(*q, None);
            }
            let again = seen(&session(&KB, &back));
            ensure(before == again, || format!("before {before}\nback   {again}"))?;
        }
    });
}

/// The order of answering does not matter, and neither does a change of mind that is taken back.
#[test]
fn the_order_of_answering_does_not_matter() {
    for_everyone(cases(100_000) / 4, |p| {
        let mut said: Vec<_> = p.answers.iter().collect();
        let straight = outcome(&judge(&p.answers));
        // A shuffle by the person's own number.
        let mut bits = p.pick as u64 | 1;
        for at in (1..said.len()).rev() {
            bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            said.swap(at, (bits >> 33) as usize % (at + 1));
        }
        let mut given = Answers::new();
        for (at, (q, answer)) in said.iter().enumerate() {
            // Every third answer is first another one, then none.
            if at % 3 == 0 {
                given.set(*q, Some(people::any_answer(*q, bits >> 5)));
                given.set(*q, None);
            }
            given.set(*q, Some(*answer));
        }
        let shuffled = outcome(&judge(&given));
        ensure(straight == shuffled, || format!("straight {straight}\nshuffled {shuffled}"))
    });
}
