//! Reads the files of ladders. What cannot be read is a failure that says where.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use iliac::exchange::answers::read_answer;
use iliac::exchange::vignette::fill;
use iliac::knowledge::KB;
use iliac::model::{Answers, Disposition, Kind, PlanLimit, Question};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{Expect, Outcome, Rung, Stand, Table};

/// Files that hold no ladders.
const OTHERS: [&str; 2] = ["people.toml", "twice.toml"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    who: String,
    /// For every other question: "no" where nothing is said, else "unanswered".
    rest: Option<String>,
    answers: Map<String, Value>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    rule: Vec<Ladder>,
    scope: Vec<Ladder>,
    question: Vec<Ladder>,
    gate: Vec<Ladder>,
    exclusion: Vec<Ladder>,
    anchor: Vec<Ladder>,
    card: Vec<Ladder>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ladder {
    id: Option<Ids>,
    /// Question, then answer, then what comes out.
    #[serde(default)]
    by: BTreeMap<String, BTreeMap<String, String>>,
    /// Row and question, where every row has one of its own.
    #[serde(default)]
    each: BTreeMap<String, String>,
    #[serde(default)]
    then: BTreeMap<String, String>,
    who: String,
    #[serde(default)]
    with: Map<String, Value>,
    source: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Ids {
    One(String),
    More(Vec<String>),
}

/// What stands so, by which question, and the rungs.
type Climb<'a> = (Vec<String>, &'a str, &'a BTreeMap<String, String>);

impl Ladder {
    fn climbs(&self) -> Vec<Climb<'_>> {
        let ids = match &self.id {
            None => Vec::new(),
            Some(Ids::One(id)) => vec![id.clone()],
            Some(Ids::More(ids)) => ids.clone(),
        };
        let by = self.by.iter().flat_map(|(questions, then)| {
            let ids = &ids;
            questions.split(" | ").map(move |q| (ids.clone(), q, then))
        });
        by.chain(self.each.iter().map(|(id, q)| (vec![id.clone()], q.as_str(), &self.then))).collect()
    }
}

/// Every rung of every file.
pub fn all() -> Vec<Rung> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder()).expect("tests/pairs").flatten().map(|e| e.path()).collect();
    files.retain(|f| f.extension().is_some_and(|x| x == "toml") && !OTHERS.iter().any(|o| f.ends_with(o)));
    files.sort();
    let people: BTreeMap<String, Person> = parse("people.toml");
    let mut rungs = Vec::new();
    for file in &files {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let File { rule, scope, question, gate, exclusion, anchor, card } = parse(&format!("{stem}.toml"));
        for (kind, ladders) in [
            ("rule", rule),
            ("scope", scope),
            ("question", question),
            ("gate", gate),
            ("exclusion", exclusion),
            ("anchor", anchor),
            ("card", card),
        ] {
            for ladder in &ladders {
                let climbs = ladder.climbs();
                assert!(!climbs.is_empty(), "{stem}: a {kind} without \"by\" or \"each\"");
                for one in climbs {
                    climb(&stem, kind, ladder, one, &people, &mut rungs);
                }
            }
        }
    }
    rungs
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pairs")
}

/// Reads one file of the folder.
pub(super) fn parse<T: DeserializeOwned>(name: &str) -> T {
    let text = std::fs::read_to_string(folder().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// The rungs of one question.
fn climb(
    file: &str,
    kind: &str,
    ladder: &Ladder,
    (ids, vary, then): Climb,
    people: &BTreeMap<String, Person>,
    rungs: &mut Vec<Rung>,
) {
    let name = format!("{file}: {kind} {} by {vary}", ids.join(", "));
    assert!(!ids.is_empty() && !then.is_empty() && !ladder.source.is_empty(), "{name}: something is missing");
    let person = people.get(&ladder.who).unwrap_or_else(|| panic!("{name}: nobody is called {:?}", ladder.who));
    assert!(!person.who.is_empty(), "{}: who is it?", ladder.who);
    let mut answers = Answers::new();
    for (question, value) in person.answers.iter().chain(&ladder.with) {
        say(&mut answers, question, value, &name);
    }
    let rest = person.rest.as_deref().unwrap_or("no");
    fill(&KB, &mut answers, rest).unwrap_or_else(|e| panic!("{}: {e}", ladder.who));
    // After the fill, so that "unanswered" stays so.
    for (question, value) in &ladder.with {
        say(&mut answers, question, value, &name);
    }
    let vary = question(vary, &name);
    for (keys, then) in then {
        for key in keys.split(" | ") {
            let name = format!("{name} = {key}");
            let mut answers = answers.clone();
            say(&mut answers, vary.name, &answer(vary, key), &name);
            let expect = expect(kind, then).unwrap_or_else(|| panic!("{name}: cannot read {then:?}"));
            rungs.push(Rung { name, ids: ids.clone(), answers, expect });
        }
    }
}

fn question(id: &str, place: &str) -> &'static Question {
    KB.questions.iter().find(|q| q.name == id).unwrap_or_else(|| panic!("{place}: no question {id:?}"))
}

fn say(answers: &mut Answers, id: &str, value: &Value, place: &str) {
    let question = question(id, place);
    let answer = || read_answer(question, value).unwrap_or_else(|e| panic!("{place}: {e}"));
    answers.set(question.id, (value != "unanswered").then(answer));
}

/// An answer as it stands before the sign: options of a list are joined with " + ".
fn answer(question: &Question, key: &str) -> Value {
    match question.kind {
        _ if key == "unsure" || key == "unanswered" => Value::from(key),
        Kind::Multiple(_) | Kind::Sites(_) => key.split(" + ").map(Value::from).collect(),
        Kind::Single(_) => Value::from(key),
        Kind::Number { .. } | Kind::Scale { .. } => key.parse::<u16>().map_or(Value::from(key), Value::from),
    }
}

/// Reads what follows the sign.
fn expect(kind: &str, then: &str) -> Option<Expect> {
    let (stand, rest) = then.split_once(", ").unwrap_or((then, ""));
    let stand = match stand {
        "yes" => Stand::Yes,
        "doubt" => Stand::Doubt,
        "no" => Stand::No,
        _ => return None,
    };
    let holds = (stand != Stand::Doubt).then_some(stand == Stand::Yes);
    let table = match kind {
        "rule" => return Some(Expect::Rules(stand, outcome(rest)?)),
        "scope" => {
            let (rest, talk) = rest.rsplit_once(", the talk ")?;
            let ends = match talk {
                "ends" => true,
                "goes on" => false,
                _ => return None,
            };
            return Some(Expect::Scope(holds?, outcome(rest)?, ends));
        }
        "question" => Table::Question,
        "gate" => Table::Gate,
        "exclusion" => Table::Exclusion,
        "anchor" => Table::Anchor,
        "card" => Table::Card,
        _ => return None,
    };
    if rest.is_empty() { Some(Expect::Holds(table, holds?)) } else { None }
}

/// Reads "clinician_soon, 7 days, calm plan".
fn outcome(text: &str) -> Option<Outcome> {
    let mut parts = text.split(", ");
    let disposition = Disposition::by_name(parts.next()?)?;
    let mut outcome = Outcome { disposition, days: None, plan: None };
    for part in parts {
        match part.split_once(' ')? {
            (n, "days") => outcome.days = Some(n.parse().ok()?),
            (limit, "plan") => {
                let all = [PlanLimit::Full, PlanLimit::Calm, PlanLimit::None];
                outcome.plan = Some(all.into_iter().find(|p| p.name() == limit)?);
            }
            _ => return None,
        }
    }
    outcome.fits().then_some(outcome)
}
