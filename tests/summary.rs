//! The summary for a clinician, for every named person: nothing that is there is left out, nothing is denied that was not
//! asked about, and no level says what it must not. The expectations come from the answers, by the names of the words.

#![allow(clippy::panic, clippy::expect_used)] // a vignette that cannot be read is a failure

mod command;

use std::collections::BTreeMap;

use command::{file, request, run, vignettes};
use iliac::engine::{Assessment, Checked, Context, assess};
use iliac::exchange::summary::plain;
use iliac::exchange::vignette::Vignette;
use iliac::exchange::walk::walk;
use iliac::knowledge::{KB, advice};
use iliac::model::{Answer, Answers, Choice, Disposition, Kind, Level, Question, Section};
use iliac::report::{self, Report, Row, RowKind, Summary, build};
use iliac::words::{Msg, Words};

/// Every lens through which one person is seen: all answers of the file, and those of the interview.
fn answer_sets(v: &Vignette) -> [Answers; 2] {
    [v.answers.clone(), walk(&KB, &v.answers).unwrap_or_else(|e| panic!("{}: {e}", v.id)).answers]
}

fn judged(v: &Vignette, answers: &Answers) -> (Assessment, Report, Summary) {
    let assessment = assess(&KB, answers, &Context::on(v.today));
    let report = build(&KB, &assessment, v.country, advice::SAFETY_NET);
    let summary = report::summary(&KB, &assessment, &report, None, &|source| source.text);
    (assessment, report, summary)
}

/// Calls `look` for every person, in both ways of answering.
fn everyone(mut look: impl FnMut(&Vignette, &Assessment, &Report, &Summary)) {
    for v in vignettes() {
        for answers in answer_sets(&v) {
            let (assessment, report, summary) = judged(&v, &answers);
            look(&v, &assessment, &report, &summary);
        }
    }
}

/// The rows of a kind, in English.
fn rows(summary: &Summary, kind: RowKind) -> String {
    let rows = summary.parts.iter().flat_map(|part| &part.rows).filter(|row| row.kind == kind);
    rows.flat_map(|row| &row.items).map(|item| Words::english().say(item)).collect::<Vec<_>>().join("; ")
}

fn term(id: &[&str]) -> Option<&'static str> {
    Msg::find(id).map(|msg| Words::english().get(msg))
}

fn has(chosen: u64, at: usize) -> bool {
    chosen & (1 << at) != 0
}

/// What the summary may say of an answer: its term, or the words of the choice.
fn words_for(question: &Question, answer: Answer) -> Vec<String> {
    let own = term(&["summary-", question.name]);
    let site = |c: &Choice| {
        let bare = c.name.trim_start_matches("left-").trim_start_matches("right-");
        term(&["summary-site-", bare])
    };
    match (answer, question.kind) {
        (Answer::Number(n), _) => vec![n.to_string()],
        (Answer::Options(_) | Answer::Unsure, Kind::Single(_)) if own.is_some() => {
            own.iter().map(|t| (*t).into()).collect()
        }
        (Answer::Unsure, _) => vec!["Not sure".into(), Words::english().get(question.short).into()],
        (Answer::Options(chosen), kind) => {
            let choices = kind.choices().iter().enumerate().filter(|(at, c)| has(chosen, *at) && !c.exclusive);
            let said = |c: &Choice| {
                site(c)
                    .or(term(&["summary-", question.name, ".", c.name]))
                    .unwrap_or(Words::english().get(c.text))
                    .into()
            };
            choices.map(|(_, c)| said(c)).collect()
        }
    }
}

/// Danger questions that are answered with yes or no.
fn danger_signs() -> impl Iterator<Item = &'static Question> {
    let screens = KB.screens.iter().filter(|s| s.section == Section::Danger);
    let questions = screens.flat_map(|s| s.questions).map(|q| &KB.questions[q.index()]);
    questions.filter(|q| q.kind.choices().first().is_some_and(|c| c.name == "yes"))
}

#[test]
fn every_danger_sign_that_is_there_or_in_doubt_is_named() {
    let mut seen = (0, 0);
    everyone(|v, assessment, _, summary| {
        let (present, unsure) = (rows(summary, RowKind::Present), rows(summary, RowKind::Unsure));
        for question in danger_signs() {
            // What makes another sign plainer stands beside it.
            let Some(term) = term(&["summary-", question.name]) else { continue };
            match assessment.response.get(question.id) {
                Some(Answer::Options(1)) => {
                    seen.0 += 1;
                    assert!(present.contains(term), "{}: {term:?} is there, and not in {present:?}", v.id);
                }
                Some(Answer::Unsure) => {
                    seen.1 += 1;
                    assert!(unsure.contains(term), "{}: {term:?} is in doubt, and not in {unsure:?}", v.id);
                }
                _ => assert!(!present.split("; ").any(|p| p == term), "{}: {term:?} is not there", v.id),
            }
        }
    });
    assert!(seen.0 > 500 && seen.1 > 100, "{seen:?}");
}

/// The few danger questions without a term of their own say more about another sign, and stand beside it.
#[test]
fn a_danger_sign_has_a_term_or_stands_beside_one() {
    let without: Vec<&str> = danger_signs().filter(|q| term(&["summary-", q.name]).is_none()).map(|q| q.name).collect();
    let expected = [
        "major-injury-checked",
        "cold-symptoms",
        "saddle-checked",
        "bladder-checked",
        "bowel-checked",
        "exercises-regularly",
    ];
    assert_eq!(without, expected);
}

#[test]
fn what_led_to_the_level_is_in_the_summary() {
    let mut checked = 0;
    everyone(|v, _, report, summary| {
        let text = plain(summary, Words::english());
        for reason in &report.reasons {
            for (id, answer) in &reason.answers {
                checked += 1;
                let question = &KB.questions[id.index()];
                let words = words_for(question, *answer);
                let said = words.iter().any(|w| text.contains(w.as_str()));
                let none = words.is_empty() && text.contains("none reported");
                assert!(
                    said || none,
                    "{}: {} {answer:?} {words:?} behind {}\n{text}",
                    v.id,
                    question.name,
                    reason.rule
                );
            }
        }
    });
    assert!(checked > 2000, "{checked}");
}

/// By its term: the question, and the option of a list.
fn terms() -> BTreeMap<&'static str, (&'static Question, Option<usize>)> {
    let mut all = BTreeMap::new();
    for question in KB.questions {
        if let Some(term) = term(&["summary-", question.name]) {
            assert!(all.insert(term, (question, None)).is_none(), "{term:?} means two things");
        }
        for (at, choice) in question.kind.choices().iter().enumerate() {
            if let Some(term) = term(&["summary-", question.name, ".", choice.name]) {
                assert!(all.insert(term, (question, Some(at))).is_none(), "{term:?} means two things");
            }
        }
    }
    all
}

/// "Nerves: a, b; Vessels: c" as terms; a whole group goes by its name alone.
fn named(row: &str) -> impl Iterator<Item = &str> {
    row.split("; ").filter_map(|group| group.split_once(": ")).flat_map(|(_, terms)| terms.split(", "))
}

#[test]
fn nothing_is_denied_that_was_not_asked_and_the_reverse() {
    let terms = terms();
    let mut seen = (0, 0);
    everyone(|v, assessment, _, summary| {
        for said in named(&rows(summary, RowKind::Denied)) {
            let (question, option) = terms.get(said).unwrap_or_else(|| panic!("{}: {said:?} is no term", v.id));
            let answer = assessment.response.get(question.id);
            let no = match (answer, option) {
                (Some(Answer::Options(chosen)), Some(at)) => !has(chosen, *at),
                // Of a list one term tells that all of it is denied.
                (Some(Answer::Options(chosen)), None) => match question.kind {
                    Kind::Multiple(choices) => chosen == 0 || chosen == 1 << (choices.len() - 1),
                    Kind::Single(_) | Kind::Sites(_) | Kind::Number { .. } | Kind::Scale { .. } => chosen == 0b10,
                },
                _ => false,
            };
            seen.0 += 1;
            assert!(no, "{}: {said:?} is said to be denied; the answer was {answer:?}", v.id);
        }
        for said in named(&rows(summary, RowKind::NotAsked)) {
            let (question, _) = terms.get(said).unwrap_or_else(|| panic!("{}: {said:?} is no term", v.id));
            seen.1 += 1;
            assert!(assessment.response.is_open(question.id), "{}: {said:?} is said not to be asked", v.id);
        }
    });
    assert!(seen.0 > 20_000 && seen.1 > 200, "{seen:?}");
}

/// Terms are separated by commas, groups by semicolons.
#[test]
fn terms_hold_no_separator() {
    for words in Words::tags().into_iter().filter_map(Words::for_tag) {
        for (id, said) in words.all() {
            let (group, term) = (id.starts_with("summary-group-"), is_term(id));
            let separators = if term { [',', ';', ':'].as_slice() } else { &[';', ':'] };
            assert!(!(group || term) || !said.contains(separators), "{} {id}: {said:?}", words.tag());
        }
    }
}

fn is_term(id: &str) -> bool {
    let name = id.strip_prefix("summary-").and_then(|rest| rest.split('.').next());
    name.is_some_and(|name| KB.questions.iter().any(|q| q.name == name))
}

/// From same-day care on there is one thing to do: no pattern, no exercise (`evidence.md` §1.1, `decisions.md` D22).
#[test]
fn no_level_says_what_it_must_not() {
    let title = |id: &str| Msg::find(&[id]).expect("a heading");
    everyone(|v, _, report, summary| {
        let quiet = match report.disposition {
            Disposition::Level(level) => level >= Level::UrgentSameDay,
            Disposition::OutOfScope => true,
        };
        let patterns = summary.parts.iter().any(|part| part.title == title("summary-patterns"));
        assert!(!(quiet && patterns), "{}: patterns at {:?}", v.id, report.disposition);
        let exercises = summary.parts.iter().flat_map(|p| &p.rows).find(|r| is_label(r, "summary-label-exercises"));
        let said = Words::english().say(&exercises.expect("a line about exercises").items[0]);
        let phase = ["calm", "move", "strengthen", "return"].map(|p| term(&["phase-", p]).expect("a phase"));
        let given = phase.iter().any(|phase| said.starts_with(phase));
        assert_eq!(given, report.plan.is_ok(), "{}: {said}", v.id);
        assert!(!(quiet && given), "{}: exercises at {:?}", v.id, report.disposition);
        // Nobody has signed, and it says so (D36).
        let text = plain(summary, Words::english());
        assert_eq!(text.contains(term(&["not-reviewed"]).expect("the note")), report::REVIEWED_BY.is_none());
        assert!(text.contains(KB.version) && text.contains(&v.today.to_string()), "{}", v.id);
    });
}

fn is_label(row: &Row, id: &str) -> bool {
    row.label.msg() == Msg::find(&[id]).expect("a label")
}

#[test]
fn every_language_says_the_same_lines() {
    let spanish = Words::for_tag("es").expect("Spanish is on board");
    everyone(|v, _, _, summary| {
        let (en, es) = (plain(summary, Words::english()), plain(summary, spanish));
        assert_eq!(en.lines().count(), es.lines().count(), "{}", v.id);
        assert_ne!(en, es, "{}", v.id);
    });
}

fn named_person(id: &str) -> Vignette {
    vignettes().into_iter().find(|v| v.id == id).unwrap_or_else(|| panic!("there is no {id}"))
}

/// Whom it is about is said only where the person gave a label.
#[test]
fn a_label_is_said_and_nobody_else_is_named() {
    let v = named_person("t01");
    let (assessment, report, own) = judged(&v, &v.answers);
    let for_other = report::summary(&KB, &assessment, &report, Some("Grandma"), &|source| source.text);
    let (own, for_other) = (plain(&own, Words::english()), plain(&for_other, Words::english()));
    assert!(for_other.contains("Grandma") && !own.contains("Grandma"));
    let name = v.name.split(',').next().expect("a name");
    assert!(!own.contains(name), "the file's name of the person is not the page's to know");
}

/// A clinician's check stands in the summary (`decisions.md` D21).
#[test]
fn a_check_is_said_with_what_it_cleared() {
    let v = vignettes().into_iter().find(|v| v.fires.iter().any(|r| r == "weight_loss")).expect("someone lost weight");
    let checked = Checked { on: v.today, rules: vec!["weight_loss".into()], exercise: Some(true) };
    let assessment = assess(&KB, &v.answers, &Context { today: v.today, checked: Some(checked) });
    assert_eq!(assessment.triage.cleared, ["weight_loss"], "{}", v.id);
    let report = build(&KB, &assessment, v.country, advice::SAFETY_NET);
    let text = plain(&report::summary(&KB, &assessment, &report, None, &|source| source.text), Words::english());
    let line = text.lines().find(|l| l.contains("Seen by a clinician")).expect("a line about it");
    assert!(line.contains("weight_loss") && line.contains("2026-") && line.contains("Yes"), "{line}");
    let (_, _, unchecked) = judged(&v, &v.answers);
    assert!(!plain(&unchecked, Words::english()).contains("Seen by a clinician"));
}

/// Those whose summaries are the longest, by what the page asks them: the browser's tests print these
/// (`tests/e2e/tests/summary.rs`).
#[test]
fn the_longest_are_known() {
    const LONGEST: usize = 30;
    let mut all: Vec<(usize, String)> = Vec::new();
    for v in vignettes() {
        let walk = walk(&KB, &v.answers).unwrap_or_else(|e| panic!("{}: {e}", v.id));
        // Where the file is silent a page could not be filled in.
        if !walk.filled.is_empty() {
            continue;
        }
        let (_, report, summary) = judged(&v, &walk.answers);
        if report.disposition != Disposition::Level(Level::EmergencyNow) {
            all.push((plain(&summary, Words::english()).chars().count(), v.id));
        }
    }
    all.sort_by(|a, b| b.cmp(a));
    let new: String = all.iter().take(LONGEST).map(|(_, id)| format!("{id}\n")).collect();
    let path = command::root().join("tests/fixtures/longest-summaries.txt");
    if std::env::var_os("ILIAC_WRITE").is_some() {
        std::fs::write(&path, &new).expect("the list can be written");
    }
    let old = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(old == new, "tests/fixtures/longest-summaries.txt is stale: run this test with ILIAC_WRITE=1");
    println!("the longest has {} letters, the median {}", all[0].0, all[all.len() / 2].0);
}

#[test]
fn the_command_line_prints_it_in_either_language() {
    let path = file("summary.json", request(&named_person("t12")).to_string());
    let path = path.to_str().expect("a path");
    let english = run(&["assess", path, "--summary"], "");
    assert!(
        english.code == 0 && english.out.contains("Red flags") && english.out.contains("cancer with"),
        "{english:?}"
    );
    let spanish = run(&["assess", path, "--summary", "--lang", "es"], "");
    assert!(spanish.code == 0 && spanish.out.contains("Signos de alarma"), "{spanish:?}");
    assert_eq!(run(&["assess", path, "--summary", "--json"], "").code, 2, "it is no report");
}
