//! What rules come to, on small tables where each answer can be followed: what an unanswered question, a doubt and a mitigator
//! do together (`decisions.md` D1, D3, D4). That the clinical rules do what the papers say is in `vignettes` and `mutation`.

mod small;

use iliac::engine::{Context, assess};
use iliac::model::{Answer, Date, Disposition, Expr, KnowledgeBase, Level, PlanLimit, Rule};
use small::{NO, YES, yes};

const A: Expr = yes(0);
const B: Expr = yes(1);
const C: Expr = yes(2);

fn level(rules: Vec<Rule>, answers: &[(usize, Answer)]) -> Disposition {
    let names = ["a", "b", "c"].map(|name| (name, Expr::Always));
    let kb = small::kept(KnowledgeBase { rules: rules.leak(), ..small::asking(&names) });
    assess(kb, &small::draft(answers), &Context::on(Date::of(2026, 11, 26))).triage.disposition
}

fn rule(level: Level, when: Expr) -> Rule {
    small::rule("rule", level, when, PlanLimit::None)
}

/// A is so and nothing has taken it away yet; c is in doubt. The doubt must not make less of what is certain.
#[test]
fn a_doubt_beside_what_could_still_be_taken_away_lowers_nothing() {
    const EITHER: Expr = Expr::Any(&[Expr::All(&[A, Expr::Unless(&B)]), C]);
    let said = |answers: &[(usize, Answer)]| level(vec![rule(Level::UrgentSameDay, EITHER)], answers);
    let (urgent, soon) = (Disposition::Level(Level::UrgentSameDay), Disposition::Level(Level::ClinicianSoon));
    assert_eq!(said(&[(0, YES)]), urgent);
    assert_eq!(said(&[(0, YES), (2, Answer::Unsure)]), urgent);
    assert_eq!(said(&[(0, YES), (1, YES), (2, Answer::Unsure)]), soon, "taken away: only the doubt is left");
    assert_eq!(said(&[(0, YES), (1, NO), (2, NO)]), urgent);
}

/// Self-care only once every rule of an emergency or the same day is decided, also where a rule of self-care holds.
#[test]
fn nothing_is_self_care_while_a_danger_is_open() {
    let rules = || vec![rule(Level::SelfCare, A), rule(Level::UrgentSameDay, B)];
    assert_eq!(level(rules(), &[(0, YES)]), Disposition::Level(Level::RoutineCare));
    assert_eq!(level(rules(), &[(0, YES), (1, NO)]), Disposition::Level(Level::SelfCare));
    assert_eq!(level(rules(), &[(0, NO)]), Disposition::Level(Level::RoutineCare));
    assert_eq!(level(rules(), &[(0, NO), (1, NO)]), Disposition::Level(Level::SelfCare));
}
