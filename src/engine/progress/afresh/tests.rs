//! Which questions the danger signs open, worked out a second time: from each question back to what it rests on.

use super::*;
use crate::knowledge::KB;

fn id(name: &str) -> QuestionId {
    KB.questions.iter().find(|q| q.name == name).expect("a question").id
}

/// Whether one of these is asked, or what it is asked by rests on one of them.
fn rests_on(from: &[QuestionId], question: QuestionId) -> bool {
    let mut rests = from.contains(&question);
    KB.questions[question.index()].when.questions(&mut |q| rests |= rests_on(from, q));
    rests
}

#[test]
fn what_the_danger_signs_open_is_asked_afresh_and_nothing_else() {
    let safety = KB.follow_up.safety;
    for from in [safety, &safety[..1], &[id("saddle-numbness")], &[id("cancer")], &[]] {
        let opened = opened(&KB, from);
        for question in KB.questions {
            assert_eq!(opened[question.id.index()], rests_on(from, question.id), "{} from {from:?}", question.name);
        }
    }
    let by_numbness = opened(&KB, &[id("saddle-numbness")]);
    assert!(by_numbness[id("saddle-onset").index()], "how new it is");
    assert!(!by_numbness[id("fever").index()], "something else");
}
