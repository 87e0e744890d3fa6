//! The named people of `tests/vignettes/`: the level that the evidence asks for, and an interview that asks less and
//! decides the same. A miss here is a rule to mend, never a vignette to bend.

#![allow(clippy::expect_used, clippy::panic)] // a vignette that cannot be read is a failure

use std::path::Path;

use iliac::engine::{Assessment, Context, assess};
use iliac::exchange::audit::{Case, Place, Verdict, judge};
use iliac::exchange::score::{self, Score};
use iliac::exchange::vignette::{self, Vignette, VignetteError};
use iliac::exchange::walk::walk;
use iliac::knowledge::KB;
use iliac::knowledge::questions::SADDLE_NUMBNESS;
use iliac::model::{Answer, Disposition, Fit, Level};

fn all() -> Vec<Vignette> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes");
    vignette::load(&[folder]).unwrap_or_else(|e| panic!("{e}"))
}

fn judged() -> Vec<Case> {
    all().into_iter().map(|v| judge(&KB, v)).collect()
}

/// Every miss is either mended or known and explained in its file.
#[test]
fn everyone_gets_what_the_evidence_asks_for() {
    let misses: Vec<String> = judged()
        .iter()
        .filter(|c| !c.passes())
        .flat_map(|c| c.misses.iter().map(move |m| format!("{} {}\n    {m}", c.vignette.id, c.vignette.name)))
        .collect();
    assert!(misses.is_empty(), "\n{}", misses.join("\n"));
}

/// What the product promises of them (issue 3).
#[test]
fn the_figures_stay_within_what_is_promised() {
    let cases = judged();
    assert!(cases.len() >= 160, "only {} vignettes were found", cases.len());
    let score = Score::of(&cases);
    let lines = format!("{:#?}", score.lines());
    assert_eq!(score.urgent_caught.n, score.urgent_caught.all, "{lines}");
    assert!(score.right.tenths() >= 920 && score.acceptable.tenths() >= 980, "{lines}");
    assert!(score.benign_urgent.tenths() <= 30, "{lines}");
    assert!(score.first.tenths() >= 750 && score.shown.tenths() >= 920, "{lines}");
    // The accepted tools of the field take 27 questions.
    assert!(score.benign_screens.median < 27 && score.emergency_screens.median <= 8, "{lines}");
}

/// Each rule has someone who fires it, someone who comes close, and someone whose decisive answer is "not sure".
#[test]
fn every_rule_is_fired_missed_and_doubted_by_someone() {
    /// What makes these rules fire cannot be answered with "not sure".
    const NO_DOUBT: [&str; 1] = ["r_preg_pgp"];
    let vignettes = all();
    let mut gaps = Vec::new();
    for rule in KB.rules {
        let has =
            |field: fn(&Vignette) -> &Vec<String>| vignettes.iter().any(|v| field(v).iter().any(|id| id == rule.id));
        for (name, there) in [
            ("fires", has(|v| &v.fires)),
            ("near_miss", has(|v| &v.near_miss)),
            ("doubt", has(|v| &v.doubt) || NO_DOUBT.contains(&rule.id)),
        ] {
            if !there {
                gaps.push(format!("{}: no vignette with it in `{name}`", rule.id));
            }
        }
    }
    assert!(gaps.is_empty(), "\n{}", gaps.join("\n"));
}

#[test]
fn the_figures_in_the_safety_paper_are_not_stale() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/SAFETY.md");
    let paper = std::fs::read_to_string(path).expect("docs/SAFETY.md");
    let new = score::into_document(&paper, &score::markdown(&judged(), KB.version)).expect("the audit's marks");
    assert!(new == paper, "docs/SAFETY.md is stale: run `make safety` and read what changed");
}

/// What D19 calls the decision: at levels 5 and 4 the level and the deciding rules; of a child, the days; below, all of it.
fn decision(assessment: &Assessment) -> String {
    let triage = &assessment.triage;
    let mut deciding: Vec<&str> = triage.deciding().map(|f| f.rule.id).collect();
    deciding.sort_unstable();
    let urgent = matches!(triage.disposition, Disposition::Level(Level::EmergencyNow | Level::UrgentSameDay));
    if urgent {
        return triage.disposition.name().into();
    }
    // A child's whole answers hold more than is asked once the age is known: what counts is by when to be seen.
    let child = matches!(assessment.response.get(KB.anchors.age), Some(Answer::Number(age)) if age < 18);
    if child && triage.disposition == Disposition::OutOfScope {
        return format!("{} {:?}", triage.disposition.name(), triage.soonest());
    }
    let patterns: Vec<_> = assessment.ranking.patterns.iter().map(|r| (r.pattern.id, r.fit.map(Fit::name))).collect();
    let plan = assessment.plan.as_ref().map_or_else(
        |no| format!("no plan: {}", no.name()),
        |plan| {
            let items: Vec<_> = plan.items.iter().map(|i| (i.exercise.id, i.variant.id, i.dose)).collect();
            let mut excluded: Vec<_> = plan.excluded.iter().map(|e| e.exercise.id).collect();
            excluded.sort_unstable();
            format!("{} {:?} {items:?} without {excluded:?}", plan.template.id, plan.phase)
        },
    );
    format!("{} {:?} {deciding:?} {patterns:?} {plan}", triage.disposition.name(), triage.within_days)
}

#[test]
fn asking_less_decides_the_same() {
    let mut faults = Vec::new();
    for v in all() {
        let context = Context::on(v.today);
        let walk = walk(&KB, &v.answers).unwrap_or_else(|e| panic!("{}: {e}", v.id));
        // Everything that the vignette says, and what the interview had to fill in.
        let mut whole = v.answers.clone();
        for q in &walk.filled {
            whole.set(*q, walk.answers.get(*q));
        }
        let (asked, all) = (assess(&KB, &walk.answers, &context), assess(&KB, &whole, &context));
        if decision(&asked) != decision(&all) {
            faults.push(format!("{}\n  asked {}\n  whole {}", v.id, decision(&asked), decision(&all)));
        }
        // At an emergency or same-day stop the deciding rule that stopped it must also stand in the whole.
        let first = asked.triage.deciding().next().map(|f| f.rule.id);
        if first.is_some_and(|id| !all.triage.fired.iter().any(|f| f.rule.id == id)) {
            faults.push(format!("{}: {first:?} decides only when less is asked", v.id));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn most_of_what_is_asked_the_vignettes_answer() {
    for v in all().into_iter().filter(|v| !v.partial) {
        let walk = walk(&KB, &v.answers).unwrap_or_else(|e| panic!("{}: {e}", v.id));
        let filled: Vec<&str> = walk.filled.iter().map(|q| KB.questions[q.index()].name).collect();
        assert!(filled.len() <= 2, "{} leaves open what the interview asks: {filled:?}", v.id);
    }
}

#[test]
fn the_judge_can_find_fault() {
    let v = all().into_iter().find(|v| v.expect == Disposition::Level(Level::SelfCare)).expect("someone is well");
    let with = |change: &dyn Fn(&mut Vignette)| {
        let mut changed = v.clone();
        change(&mut changed);
        judge(&KB, changed)
    };
    assert!(with(&|_| {}).misses.is_empty());
    let under = with(&|v| v.expect = Disposition::Level(Level::EmergencyNow));
    assert_eq!((under.verdict, under.misses.len()), (Verdict::Under, 1));
    let accepted = with(&|v| {
        v.expect = Disposition::Level(Level::RoutineCare);
        v.accept = Some(Disposition::Level(Level::SelfCare));
    });
    assert_eq!(accepted.verdict, Verdict::Acceptable);
    let absent = with(&|v| v.patterns = vec!["endometriosis".into()]);
    assert_eq!(absent.places, [("endometriosis".to_string(), Place::Absent)]);
    assert_eq!(absent.misses.len(), 1);
    assert_eq!(with(&|v| v.first = Some("endometriosis".into())).misses.len(), 1);
    assert_eq!(with(&|v| v.fires = vec!["r_ces".into()]).misses, ["fires: r_ces does not fire"]);
    assert_eq!(with(&|v| v.doubt = vec!["r_ces".into()]).misses, ["doubt: r_ces does not fire"]);
    assert!(with(&|v| v.near_miss = vec!["r_ces".into()]).misses.is_empty());
    let unsure = with(&|v| {
        v.answers.set(SADDLE_NUMBNESS.id, Some(Answer::Unsure));
        v.expect = Disposition::Level(Level::UrgentSameDay);
        v.first = None;
        v.patterns.clear();
        v.doubt = vec!["r_ces".into()];
        v.near_miss = vec!["r_ces_old".into()];
    });
    assert!(unsure.misses.is_empty(), "{:?}", unsure.misses);
    let plan = assess(&KB, &v.answers, &Context::on(v.today)).plan.expect("a plan");
    assert_eq!(with(&|v| v.must_not = vec![plan.items[0].exercise.id.into()]).misses.len(), 1);
}

#[test]
fn a_bad_vignette_says_what_is_wrong() {
    let good = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vignettes/t01.toml")).expect("t01");
    let error = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        vignette::read(&KB, &good.replacen(from, to, 1)).err().map(|e| (e.clone(), e.to_string()))
    };
    let says = |from: &str, to: &str, words: &[&str]| {
        let text = error(from, to).map(|e| e.1).unwrap_or_default();
        for word in words {
            assert!(text.contains(word), "{to}: {text}");
        }
    };
    assert!(vignette::read(&KB, &good).is_ok());
    says("expect = \"self_care\"", "expect = \"selfcare\"", &["selfcare"]);
    says("expect = \"self_care\"", "expect = \"self_care\"\naccept = \"clinician_soon\"", &["neighbour"]);
    says("expect = \"self_care\"", "expect = \"urgent_same_day\"\naccept = \"clinician_soon\"", &["same-day and soon"]);
    says("expect = \"self_care\"", "expect = \"self_care\"\nwithin_days = [7]", &["clinician_soon"]);
    says("rest = \"no\"", "fires = [\"r_cess\"]\nrest = \"no\"", &["r_cess", "r_ces"]);
    says("rest = \"no\"", "doubt = [\"muscle_strain\"]\nrest = \"no\"", &["muscle_strain"]);
    says("muscle_strain", "muscle_sprain", &["muscle_sprain", "muscle_strain"]);
    says("rest = \"no\"", "rest = \"nope\"", &["nope", "unanswered"]);
    says("today = \"2026-11-21\"", "today = \"1800-01-01\"", &["1800"]);
    says("age = 34", "age = 340", &["age", "0 to 120"]);
    says("sex = ", "sexx = ", &["sexx", "\"sex\""]);
    says("country = \"US\"", "country = \"UQ\"", &["UQ"]);
    says("name = ", "nam = ", &["nam"]);
    assert!(matches!(error("id = ", "id "), Some((VignetteError::Toml(_), _))));
}
