//! Vignettes: named people with the level that the evidence asks for (`tests/vignettes/README.md`). This reads them;
//! `audit` judges.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Map, Value};

use super::answers::read_answers;
use super::input_error::{InputError, joined};
use super::nearest::nearest;
use crate::book::prose::yes_no;
use crate::knowledge::KB;
use crate::knowledge::countries::country;
use crate::model::{Answer, Answers, Country, Date, DateError, Disposition, Kind, KnowledgeBase, Level};

/// A named person with the expected result.
#[derive(Clone, Debug)]
pub struct Vignette {
    /// Stable id: the file's name.
    pub id: String,
    /// Who.
    pub name: String,
    /// Why this level.
    pub reason: String,
    /// The expected level.
    pub expect: Disposition,
    /// A second acceptable level.
    pub accept: Option<Disposition>,
    /// Acceptable days; empty where they do not matter.
    pub within_days: Vec<u8>,
    /// The pattern expected first.
    pub first: Option<String>,
    /// Patterns expected among those shown or to ask about.
    pub patterns: Vec<String>,
    /// Ids that must not appear.
    pub must_not: Vec<String>,
    /// Rules that must fire outright.
    pub fires: Vec<String>,
    /// Rules that come close and must not fire, nor stand in doubt.
    pub near_miss: Vec<String>,
    /// Rules that must stand in doubt: they hold only if a "not sure" means yes.
    pub doubt: Vec<String>,
    /// Why the product does otherwise, where it is known to.
    pub miss: Option<String>,
    /// The talk was left half way: `rest` is unanswered.
    pub partial: bool,
    /// The day of the check.
    pub today: Date,
    /// The place of the check.
    pub country: &'static Country,
    /// The answers, with `rest` filled in.
    pub answers: Answers,
}

/// Why a file is no vignette.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VignetteError {
    /// Not TOML, a field missing, of the wrong kind or unknown.
    Toml(String),
    /// `expect` or `accept` is no level.
    Level(String),
    /// `accept` is not a neighbour of `expect`, or lies across same-day and soon (`decisions.md` D27).
    Accept(String),
    /// `within_days` without `clinician_soon`.
    Days,
    /// `rest` is not one of its three words.
    Rest(String),
    /// `today` is no date.
    Date(DateError),
    /// An id that no table has.
    UnknownId {
        /// As given.
        given: String,
        /// The nearest valid one.
        nearest: String,
    },
    /// Answers that do not fit the questions.
    Answers(Vec<InputError>),
}

impl fmt::Display for VignetteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            VignetteError::Toml(why) => f.write_str(why.trim_end()),
            VignetteError::Level(given) => write!(f, "\"{given}\" is no level: see the fields in README.md"),
            VignetteError::Accept(given) => {
                write!(f, "accept = \"{given}\" must be a neighbour of expect, and not across same-day and soon")
            }
            VignetteError::Days => f.write_str("within_days belongs to clinician_soon alone"),
            VignetteError::Rest(given) => {
                write!(f, "rest = \"{given}\": it must be \"no\", \"unsure\" or \"unanswered\"")
            }
            VignetteError::Date(why) => write!(f, "today: {why}"),
            VignetteError::UnknownId { given, nearest } => {
                write!(f, "no pattern, rule or exercise is called \"{given}\"; the nearest is \"{nearest}\"")
            }
            VignetteError::Answers(errors) => f.write_str(&joined(errors)),
        }
    }
}

impl std::error::Error for VignetteError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    id: String,
    name: String,
    story: String,
    source: String,
    reason: String,
    expect: String,
    accept: Option<String>,
    #[serde(default)]
    within_days: Vec<u8>,
    first: Option<String>,
    #[serde(default)]
    patterns: Vec<String>,
    #[serde(default)]
    must_not: Vec<String>,
    #[serde(default)]
    fires: Vec<String>,
    #[serde(default)]
    near_miss: Vec<String>,
    #[serde(default)]
    doubt: Vec<String>,
    miss: Option<String>,
    today: String,
    country: String,
    rest: String,
    answers: Map<String, Value>,
}

/// Reads a vignette.
///
/// # Errors
/// When the file is none; the error says where.
pub fn read(kb: &KnowledgeBase, text: &str) -> Result<Vignette, VignetteError> {
    let raw: Raw = toml::from_str(text).map_err(|e| VignetteError::Toml(e.to_string()))?;
    // A story and a source are for people; that they are there is all that is asked.
    let _ = (&raw.story, &raw.source);
    let level = |name: &String| Disposition::by_name(name).ok_or_else(|| VignetteError::Level(name.clone()));
    let expect = level(&raw.expect)?;
    let accept = raw.accept.as_ref().map(level).transpose()?;
    if let Some(accept) = accept.filter(|a| !neighbours(expect, *a)) {
        return Err(VignetteError::Accept(accept.name().into()));
    }
    if !raw.within_days.is_empty() && expect != Disposition::Level(Level::ClinicianSoon) {
        return Err(VignetteError::Days);
    }
    let patterns = |id: &str| kb.patterns.iter().any(|p| p.id == id);
    known(raw.first.iter().chain(&raw.patterns), patterns, || kb.patterns.iter().map(|p| p.id).collect())?;
    let ids = || -> Vec<&'static str> {
        let (rules, exercises) = (kb.rules.iter().map(|r| r.id), kb.exercises.iter().map(|e| e.id));
        kb.patterns.iter().map(|p| p.id).chain(rules).chain(exercises).collect()
    };
    known(raw.must_not.iter(), |id| ids().contains(&id), ids)?;
    let rules = || kb.rules.iter().map(|r| r.id).collect::<Vec<_>>();
    known(raw.fires.iter().chain(&raw.near_miss).chain(&raw.doubt), |id| rules().contains(&id), rules)?;
    let mut errors = Vec::new();
    let mut answers = read_answers(kb, &raw.answers, &mut errors);
    let country = country(&raw.country);
    if !country.code.eq_ignore_ascii_case(&raw.country) && country.code != "EU" {
        errors.push(InputError::Country { given: raw.country.clone(), nearest: country.code.into() });
    }
    if !errors.is_empty() {
        return Err(VignetteError::Answers(errors));
    }
    fill(kb, &mut answers, &raw.rest)?;
    Ok(Vignette {
        id: raw.id,
        name: raw.name,
        reason: raw.reason,
        expect,
        accept,
        within_days: raw.within_days,
        first: raw.first,
        patterns: raw.patterns,
        must_not: raw.must_not,
        fires: raw.fires,
        near_miss: raw.near_miss,
        doubt: raw.doubt,
        miss: raw.miss,
        partial: raw.rest == "unanswered",
        today: Date::parse(&raw.today).map_err(VignetteError::Date)?,
        country,
        answers,
    })
}

/// What is wrong with a file.
#[derive(Debug)]
pub struct LoadError {
    /// The file or folder.
    pub path: PathBuf,
    /// What is wrong.
    pub why: String,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.why)
    }
}

impl std::error::Error for LoadError {}

fn load_error(path: &Path, why: impl ToString) -> LoadError {
    LoadError { path: path.to_path_buf(), why: why.to_string() }
}

/// Reads every vignette of these files and folders.
///
/// # Errors
/// The first file that cannot be read, or a folder without any.
pub fn load(paths: &[PathBuf]) -> Result<Vec<Vignette>, LoadError> {
    files(paths)?.iter().map(|file| load_one(file)).collect()
}

/// Reads one file.
///
/// # Errors
/// When it cannot be read, is no vignette, or goes by another id.
pub fn load_one(file: &Path) -> Result<Vignette, LoadError> {
    let text = std::fs::read_to_string(file).map_err(|e| load_error(file, e))?;
    let vignette = read(&KB, &text).map_err(|e| load_error(file, e))?;
    if file.file_stem().is_none_or(|stem| stem.to_string_lossy() != vignette.id) {
        return Err(load_error(file, format!("the id \"{}\" is not the file's name", vignette.id)));
    }
    Ok(vignette)
}

/// The files, those of folders in order of their names.
///
/// # Errors
/// When a folder cannot be read or holds no vignette.
pub fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, LoadError> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            let before = found.len();
            folder(path, &mut found)?;
            if found.len() == before {
                return Err(load_error(path, "there are no vignettes (*.toml) here"));
            }
        } else {
            found.push(path.clone());
        }
    }
    Ok(found)
}

fn folder(path: &Path, found: &mut Vec<PathBuf>) -> Result<(), LoadError> {
    let entries = std::fs::read_dir(path).map_err(|e| load_error(path, e))?;
    let mut inside: Vec<PathBuf> = entries.flatten().map(|e| e.path()).collect();
    inside.sort();
    for path in inside {
        if path.is_dir() {
            folder(&path, found)?;
        } else if path.extension().is_some_and(|x| x == "toml") {
            found.push(path);
        }
    }
    Ok(())
}

/// At most one step apart, never downwards across same-day and soon.
fn neighbours(expect: Disposition, accept: Disposition) -> bool {
    match (expect.level(), accept.level()) {
        (Some(Level::UrgentSameDay), Some(Level::ClinicianSoon)) => false,
        (Some(a), Some(b)) => a.rank().abs_diff(b.rank()) == 1,
        (None, _) | (_, None) => false,
    }
}

fn known<'a>(
    mut given: impl Iterator<Item = &'a String>,
    exists: impl Fn(&str) -> bool,
    all: impl Fn() -> Vec<&'static str>,
) -> Result<(), VignetteError> {
    match given.find(|id| !exists(id)) {
        None => Ok(()),
        Some(id) => {
            let nearest = nearest(id, all()).unwrap_or_default().to_string();
            Err(VignetteError::UnknownId { given: id.clone(), nearest })
        }
    }
}

/// Gives every question without an answer the one that `rest` names: "no" (lists: none of these), "unsure" or
/// "unanswered". It speaks for yes/no questions and lists; numbers, scales, single choices and the body map stay unanswered.
///
/// # Errors
/// When `rest` is none of the three words.
pub fn fill(kb: &KnowledgeBase, answers: &mut Answers, rest: &str) -> Result<(), VignetteError> {
    if !matches!(rest, "no" | "unsure" | "unanswered") {
        return Err(VignetteError::Rest(rest.into()));
    }
    for question in kb.questions.iter().filter(|_| rest != "unanswered") {
        let no = match question.kind {
            Kind::Single(_) if yes_no(question) => Answer::Options(0b10),
            Kind::Multiple(choices) => {
                Answer::Options(choices.iter().position(|c| c.exclusive).map_or(0, |at| 1 << at))
            }
            Kind::Single(_) | Kind::Sites(_) | Kind::Number { .. } | Kind::Scale { .. } => continue,
        };
        let answer = if rest == "no" { Some(no) } else { question.unsure.then_some(Answer::Unsure) };
        if answers.get(question.id).is_none() {
            answers.set(question.id, answer);
        }
    }
    Ok(())
}
