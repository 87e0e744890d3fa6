//! What is still asked once a level stands: what could raise it, and what could leave less exercise; nothing else. On small
//! tables: in the clinical ones nearly every rule that could leave less could raise the level too.

mod small;

use iliac::engine::{Checked, Context, session_in};
use iliac::model::*;
use small::{NO, WORDS, YES, asking, kept, rule, yes};

const TODAY: Date = Date::of(2026, 11, 21);

/// What each question's rule asks for, in this order.
const RULES: [(&str, Level, PlanLimit); 5] = [
    ("soon", Level::ClinicianSoon, PlanLimit::Calm),
    ("rest", Level::RoutineCare, PlanLimit::None),
    ("routine", Level::RoutineCare, PlanLimit::Full),
    ("today", Level::UrgentSameDay, PlanLimit::None),
    ("calm", Level::RoutineCare, PlanLimit::Calm),
];
const SOON: usize = 0;
const REST: usize = 1;
const ROUTINE: usize = 2;
const TODAY_CARE: usize = 3;
/// Answered with yes, it is none of this page's business, and nothing is said at once.
const ELSEWHERE: usize = 5;

fn kb(scope: &'static [Scope]) -> &'static KnowledgeBase {
    let rules = RULES.iter().enumerate().map(|(at, (id, level, plan))| rule(id, *level, yes(at), *plan));
    let rules: Vec<Rule> = rules.collect();
    let mut questions: Vec<_> = RULES.iter().map(|(id, ..)| (*id, Expr::Always)).collect();
    questions.push(("elsewhere", Expr::Always));
    kept(KnowledgeBase { rules: rules.leak(), scope, ..asking(&questions) })
}

/// What may still be asked, of the questions that rules read.
fn asked(answers: &[(usize, Answer)]) -> Vec<&'static str> {
    small::asked(kb(&[]), answers)
}

#[test]
fn below_the_level_only_what_leaves_less_exercise_is_asked() {
    assert_eq!(asked(&[]), ["soon", "rest", "routine", "today", "calm"]);
    // The level stands, and the calm phase is left: no exercise would be less, the whole plan or the calm phase would not.
    assert_eq!(asked(&[(SOON, YES)]), ["rest", "today"]);
    // Nothing is less than none.
    assert_eq!(asked(&[(SOON, YES), (REST, YES)]), ["today"]);
    // At routine care what is of the same level still counts.
    assert_eq!(asked(&[(SOON, NO), (ROUTINE, YES)]), ["rest", "today", "calm"]);
    // Sent on the same day, nobody is asked about exercise.
    assert_eq!(asked(&[(SOON, NO), (TODAY_CARE, YES)]), Vec::<&str>::new());
}

#[test]
fn out_of_scope_only_what_is_urgent_is_asked() {
    let scope = Scope { id: "elsewhere", when: yes(ELSEWHERE), at_once: false, text: WORDS, sources: &[] };
    let kb = kb(vec![scope].leak());
    assert_eq!(small::asked(kb, &[(ELSEWHERE, NO)]), ["soon", "rest", "routine", "today", "calm"]);
    assert_eq!(small::asked(kb, &[(ELSEWHERE, YES)]), ["today"]);
}

/// D21: a clinician's check clears what asks for one soon, and nothing more urgent, whatever a record says.
#[test]
fn nobody_clears_what_is_more_urgent_than_soon() {
    let kb = kb(&[]);
    let open = |answers: &[(usize, Answer)], cleared: &str| {
        let checked = Some(Checked { on: TODAY, rules: vec![cleared.to_string()], exercise: Some(true) });
        session_in(kb, &small::draft(answers), &Context { today: TODAY, checked }).open.len()
    };
    assert_eq!(open(&[(SOON, YES)], "soon"), 4, "all but the question itself");
    assert_eq!(open(&[(SOON, NO), (TODAY_CARE, YES)], "today"), 0);
}
