//! `iliac clinic check`: says what is wrong with a clinic's settings, for whoever writes them.

use std::path::Path;

use super::Outcome;
use super::out::{self, Error};
use crate::exchange::clinic::{self, FIELDS, Fault, Flaw};
use crate::exchange::nearest;
use crate::msg;
use crate::words::{Words, text};

/// Reads a file as the page would; also looks whether the picture lies beside it.
pub(super) fn check(path: &Path, words: Words) -> Result<Outcome, Error> {
    let file = std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
    // As a browser reads it: without the mark that some editors put before the text.
    let file = String::from_utf8_lossy(&file);
    let (clinic, faults) = clinic::read(file.trim_start_matches('\u{feff}'));
    let mut lines: Vec<String> = faults.iter().map(|fault| line(fault, words)).collect();
    if let Some(logo) = clinic.logo.filter(|logo| !path.with_file_name(logo).is_file()) {
        lines.push(format!("logo: {logo}: {}", words.get(msg!("cli-clinic-no-logo"))));
    }
    let fine = lines.is_empty();
    if fine {
        lines.push(words.get(msg!("cli-clinic-fine")).to_string());
    }
    out::print(&lines.join("\n"))?;
    Ok(if fine { Outcome::Fine } else { Outcome::Misses })
}

fn line(fault: &Fault, words: Words) -> String {
    let name = if fault.field.is_empty() { "clinic.json" } else { &fault.field };
    // What was typed may hold anything; here it goes to a terminal.
    let mut line = format!("{}: {}", name.escape_debug(), words.get(fault.flaw.words()));
    if let Some(near) = nearest(name, FIELDS).filter(|_| fault.flaw == Flaw::Unknown) {
        line.push(' ');
        line.push_str(&words.say(&text::cli_clinic_nearest(near)));
    }
    line
}
