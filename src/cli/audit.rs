//! `iliac audit`: runs vignettes and prints the score.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};

use super::Outcome;
use super::out::{self, Error};
use crate::exchange::audit::{Case, Place, Verdict, judge, urgency};
use crate::exchange::score::{self, Score};
use crate::exchange::vignette;
use crate::knowledge::KB;
use crate::model::{Disposition, Level, Section};

/// All results, most urgent first.
const RESULTS: [Disposition; 6] = [
    Disposition::Level(Level::EmergencyNow),
    Disposition::Level(Level::UrgentSameDay),
    Disposition::OutOfScope,
    Disposition::Level(Level::ClinicianSoon),
    Disposition::Level(Level::RoutineCare),
    Disposition::Level(Level::SelfCare),
];

/// Runs the vignettes under these paths; puts the figures into a document, where one is given.
pub(super) fn run(paths: &[PathBuf], into: Option<&Path>) -> Result<Outcome, Error> {
    let files = vignette::files(paths).map_err(|e| e.to_string())?;
    let bar = progress(files.len());
    let mut cases = Vec::new();
    for file in &files {
        let vignette = vignette::load_one(file).map_err(|e| e.to_string())?;
        cases.push(judge(&KB, vignette));
        bar.inc(1);
    }
    bar.finish_and_clear();
    out::print(&summary(&cases))?;
    if let Some(path) = into {
        write_into(path, &score::markdown(&cases, KB.version))?;
    }
    Ok(if cases.iter().all(Case::passes) { Outcome::Fine } else { Outcome::Misses })
}

fn write_into(path: &Path, text: &str) -> Result<(), String> {
    let at = |why: &dyn std::fmt::Display| format!("{}: {why}", path.display());
    let document = std::fs::read_to_string(path).map_err(|e| at(&e))?;
    let new = score::into_document(&document, text).ok_or_else(|| at(&"it has no marks for the audit's figures"))?;
    std::fs::write(path, new).map_err(|e| at(&e))
}

/// A bar for long work, where somebody watches.
fn progress(files: usize) -> ProgressBar {
    if files < 20 || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(files as u64);
    match ProgressStyle::with_template("{wide_bar} {pos}/{len} vignettes, {eta} left") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// The score as text.
fn summary(cases: &[Case]) -> String {
    let mut lines = vec![format!("{} vignettes, knowledge {}", cases.len(), KB.version), String::new()];
    lines.extend(level_table(cases));
    lines.push(String::new());
    lines.extend(days(cases));
    lines.extend(patterns(cases));
    lines.extend(interview(cases));
    lines.push(String::new());
    let score = Score::of(cases);
    lines.extend(score.lines().map(|(what, value)| format!("{what}: {value}")));
    lines.push(String::new());
    let missed: Vec<&Case> = cases.iter().filter(|c| !c.misses.is_empty()).collect();
    for case in &missed {
        lines.push(format!("{} {}", case.vignette.id, case.vignette.name));
        for miss in &case.misses {
            lines.push(format!("    {miss}"));
        }
        lines.push(format!("    the label says: {}", case.vignette.reason));
        lines.extend(case.vignette.miss.iter().map(|why| format!("    why it stands: {why}")));
    }
    if score.known > 0 {
        lines.push(format!("{} of the misses are known and explained", score.known));
    }
    lines.push(format!("{} of {}", cases.iter().filter(|c| c.passes()).count(), cases.len()));
    lines.join("\n")
}

/// Expected levels down, what came out across.
fn level_table(cases: &[Case]) -> Vec<String> {
    let short = ["5 now", "4 today", "out", "3 soon", "2 routine", "1 self"];
    let count = |verdict: Verdict| move |cases: &[&Case]| cases.iter().filter(|c| c.verdict == verdict).count();
    let mut head = format!("{:<18}", "expected");
    for name in short {
        head += &format!("{name:>10}");
    }
    head += &format!("{:>8}{:>12}{:>6}{:>7}", "right", "acceptable", "over", "under");
    let mut lines = vec![head];
    for expected in RESULTS {
        let of: Vec<&Case> = cases.iter().filter(|c| c.vignette.expect == expected).collect();
        if of.is_empty() {
            continue;
        }
        let mut line = format!("{:<18}", expected.name());
        for got in RESULTS {
            let n = of.iter().filter(|c| c.got == got).count();
            line += &if n == 0 { format!("{:>10}", ".") } else { format!("{n:>10}") };
        }
        line += &format!(
            "{:>8}{:>12}{:>6}{:>7}",
            count(Verdict::Right)(&of),
            count(Verdict::Acceptable)(&of),
            count(Verdict::Over)(&of),
            count(Verdict::Under)(&of)
        );
        lines.push(line);
    }
    let all: Vec<&Case> = cases.iter().collect();
    lines.push(format!(
        "levels: {} right, {} acceptable, {} over-triage, {} under-triage",
        count(Verdict::Right)(&all),
        count(Verdict::Acceptable)(&all),
        count(Verdict::Over)(&all),
        count(Verdict::Under)(&all)
    ));
    lines
}

fn days(cases: &[Case]) -> Vec<String> {
    let asked: Vec<&Case> = cases.iter().filter(|c| !c.vignette.within_days.is_empty()).collect();
    let right = asked.iter().filter(|c| c.within_days.is_some_and(|d| c.vignette.within_days.contains(&d))).count();
    vec![format!("days: {right} of {} within those named", asked.len())]
}

/// Where the expected patterns came out, at level 3 and below (`decisions.md` D27).
fn patterns(cases: &[Case]) -> Vec<String> {
    let soon = urgency(Disposition::Level(Level::ClinicianSoon));
    let low: Vec<&Case> = cases.iter().filter(|c| urgency(c.got) <= soon).collect();
    let firsts: Vec<bool> = low.iter().filter_map(|c| c.first).collect();
    let places: Vec<Place> = low.iter().flat_map(|c| c.places.iter().map(|p| p.1)).collect();
    let count = |wanted: Place| places.iter().filter(|p| **p == wanted).count();
    vec![
        format!("patterns: {} of {} are first as expected", firsts.iter().filter(|f| **f).count(), firsts.len()),
        format!(
            "expected patterns: {} at rank 1, {} at 2, {} at 3, {} as a part, {} as a contributor, {} to ask about, {} absent",
            count(Place::Rank(1)),
            count(Place::Rank(2)),
            count(Place::Rank(3)),
            count(Place::Part),
            count(Place::Contributor),
            count(Place::AskAbout),
            count(Place::Absent)
        ),
    ]
}

/// How many screens the interview takes, and in which section.
fn interview(cases: &[Case]) -> Vec<String> {
    let ended = cases.iter().filter(|c| c.walk.is_ok()).count();
    let mut lines = vec![format!("interview: {ended} of {} reach an end", cases.len())];
    let section = |name: &&str| KB.screens.iter().find(|s| s.name == *name).map(|s| s.section);
    for (label, results) in [
        ("levels 5 and 4", &RESULTS[..2]),
        ("out of scope", &RESULTS[2..3]),
        ("level 3", &RESULTS[3..4]),
        ("levels 2 and 1", &RESULTS[4..]),
    ] {
        let of: Vec<&Vec<&str>> = cases
            .iter()
            .filter(|c| results.contains(&c.got))
            .filter_map(|c| c.walk.as_ref().ok().map(|w| &w.screens))
            .collect();
        let Some((median, most)) = middle(of.iter().map(|s| s.len()).collect()) else { continue };
        let parts: Vec<String> = Section::ALL
            .into_iter()
            .map(|part| of.iter().map(|s| s.iter().filter(|n| section(n) == Some(part)).count()).collect())
            .filter_map(|counts: Vec<usize>| middle(counts).map(|m| m.0.to_string()))
            .collect();
        lines.push(format!(
            "    screens at {label}: median {median}, most {most} (about you + pain + danger + pattern + plan: {})",
            parts.join(" + ")
        ));
    }
    lines
}

/// Median and greatest.
fn middle(mut counts: Vec<usize>) -> Option<(usize, usize)> {
    counts.sort_unstable();
    Some((*counts.get(counts.len() / 2)?, *counts.last()?))
}
