//! Minimal pairs: one person, one question, and for each answer to it what must come out (`README.md` beside this).
//! This reads them; `judge` compares. It labels nothing: the labels stand in the files.

mod judge;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use iliac::exchange::answers::read_answer;
use iliac::exchange::vignette::fill;
use iliac::knowledge::KB;
use iliac::model::{Answers, Disposition, Kind, PlanLimit, Question};
use serde::Deserialize;
use serde_json::{Map, Value};

/// What one rung is about, and what must come out on it.
#[derive(Clone, Debug)]
pub enum Expect {
    /// These rules stand so, and the result is this.
    Rules(Vec<String>, Stands, Outcome),
    /// This scope stop applies or not, the result is this, and the talk ends here or goes on.
    Scope(String, bool, Outcome, bool),
    /// This question applies or not.
    Question(String, bool),
}

/// How a rule must stand.
pub use iliac::exchange::audit::Stand as Stands;

/// A result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The level, or out of scope.
    pub disposition: Disposition,
    /// With `clinician_soon`.
    pub days: Option<u8>,
    /// Below same-day care: what exercise is left.
    pub plan: Option<PlanLimit>,
}

/// One rung: a person with one answer.
#[derive(Clone, Debug)]
pub struct Rung {
    /// File, ladder and answer, for people.
    pub name: String,
    /// All that this person says.
    pub answers: Answers,
    /// What must come out.
    pub expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    who: String,
    /// For every other question: "no" where nothing is said, else "unanswered".
    rest: Option<String>,
    answers: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    rule: Vec<Ladder>,
    #[serde(default)]
    scope: Vec<Ladder>,
    #[serde(default)]
    question: Vec<Ladder>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ladder {
    id: Option<Ids>,
    /// Question, then answer, then what comes out.
    #[serde(default)]
    by: BTreeMap<String, BTreeMap<String, String>>,
    /// Rule and question, where every rule has one of its own.
    #[serde(default)]
    each: BTreeMap<String, String>,
    #[serde(default)]
    then: BTreeMap<String, String>,
    who: String,
    #[serde(default)]
    with: Map<String, Value>,
    source: String,
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

#[derive(Deserialize)]
#[serde(untagged)]
enum Ids {
    One(String),
    More(Vec<String>),
}

/// Every rung of every file in `tests/pairs/`; what cannot be read is a failure that says where.
pub fn all() -> Vec<Rung> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pairs");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(&folder).expect("tests/pairs").flatten().map(|e| e.path()).collect();
    files.retain(|f| f.extension().is_some_and(|x| x == "toml"));
    files.sort();
    let people: BTreeMap<String, Person> = parse(&folder.join("people.toml"));
    let mut rungs = Vec::new();
    for file in files.iter().filter(|f| !f.ends_with("people.toml")) {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let File { rule, scope, question } = parse(file);
        for (kind, ladders) in [("rule", rule), ("scope", scope), ("question", question)] {
            for ladder in &ladders {
                ladder_of(&stem, kind, ladder, &people, &mut rungs);
            }
        }
    }
    rungs
}

fn parse<T: serde::de::DeserializeOwned>(file: &Path) -> T {
    let text = std::fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()))
}

/// The rungs of one ladder.
fn ladder_of(file: &str, kind: &str, ladder: &Ladder, people: &BTreeMap<String, Person>, rungs: &mut Vec<Rung>) {
    let climbs = ladder.climbs();
    assert!(!climbs.is_empty(), "{file}: a {kind} without \"by\" or \"each\"");
    for one in climbs {
        let name = format!("{file}: {kind} {} by {}", one.0.join(", "), one.1);
        assert!(!one.0.is_empty() && !one.2.is_empty(), "{name}: nothing is named");
        climb(&name, kind, ladder, one, people, rungs);
    }
}

/// The rungs of one question.
fn climb(
    name: &str,
    kind: &str,
    ladder: &Ladder,
    (ids, vary, then): Climb,
    people: &BTreeMap<String, Person>,
    rungs: &mut Vec<Rung>,
) {
    assert!(!ladder.source.is_empty(), "{name}: no source");
    let person = people.get(&ladder.who).unwrap_or_else(|| panic!("{name}: nobody is called {:?}", ladder.who));
    assert!(!person.who.is_empty(), "{}: who is it?", ladder.who);
    let mut answers = Answers::new();
    for (question, value) in person.answers.iter().chain(&ladder.with) {
        say(&mut answers, question, value, name);
    }
    let rest = person.rest.as_deref().unwrap_or("no");
    fill(&KB, &mut answers, rest).unwrap_or_else(|e| panic!("{}: {e}", ladder.who));
    // After the fill, so that "unanswered" stays so.
    for (question, value) in &ladder.with {
        say(&mut answers, question, value, name);
    }
    let vary = question(vary, name);
    for (key, then) in then {
        for key in key.split(" | ") {
            let name = format!("{name} = {key}");
            let mut answers = answers.clone();
            say(&mut answers, vary.name, &answer(vary, key), &name);
            let expect = expect(kind, &ids, then).unwrap_or_else(|| panic!("{name}: cannot read {then:?}"));
            rungs.push(Rung { name, answers, expect });
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
fn expect(kind: &str, ids: &[String], then: &str) -> Option<Expect> {
    let (stand, rest) = then.split_once(", ").map_or((then, ""), |(a, b)| (a, b));
    let stand = match stand {
        "yes" => Stands::Yes,
        "doubt" => Stands::Doubt,
        "no" => Stands::No,
        _ => return None,
    };
    let sure = (stand != Stands::Doubt).then_some(stand == Stands::Yes);
    match kind {
        "rule" => Some(Expect::Rules(ids.to_vec(), stand, outcome(rest)?)),
        "scope" => {
            let (rest, talk) = rest.rsplit_once(", the talk ")?;
            let ends = match talk {
                "ends" => true,
                "goes on" => false,
                _ => return None,
            };
            Some(Expect::Scope(ids.first()?.clone(), sure?, outcome(rest)?, ends))
        }
        "question" => rest.is_empty().then_some(Expect::Question(ids.first()?.clone(), sure?)),
        _ => None,
    }
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
