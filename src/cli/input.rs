//! Answers from a file, or one JSON object a line from standard input. A bad line is answered with an error and the
//! stream goes on.

use std::io::{self, BufRead};
use std::path::Path;

use serde_json::json;

use super::out::{self, Error};
use super::{Outcome, clock};
use crate::exchange::{Request, joined, read, strict};
use crate::knowledge::KB;

/// What a command makes of one request.
pub(super) struct Answer {
    /// For programs: one line of JSON.
    pub json: String,
    /// For people.
    pub text: String,
}

/// Runs a command on a file or, for `-`, on each line of standard input.
pub(super) fn each(path: &Path, json: bool, run: impl Fn(&str) -> Result<Answer, String>) -> Result<Outcome, Error> {
    if path == Path::new("-") {
        return stream(io::stdin().lock(), run);
    }
    let shown = path.display();
    let text = std::fs::read(path).map_err(|e| format!("{shown}: {e}"));
    let text = text.and_then(|bytes| String::from_utf8(bytes).map_err(|_| format!("{shown}: this is not UTF-8 text")));
    match text.and_then(|text| run(&text).map_err(|why| format!("{shown}: {why}"))) {
        Ok(answer) if json => out::print(&answer.json)?,
        Ok(answer) => out::print(&answer.text)?,
        Err(why) => {
            if json {
                out::print(&json!({ "error": why }).to_string())?;
            }
            return Err(Error::Given(why));
        }
    }
    Ok(Outcome::Fine)
}

fn stream(mut lines: impl BufRead, run: impl Fn(&str) -> Result<Answer, String>) -> Result<Outcome, Error> {
    let mut outcome = Outcome::Fine;
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        if lines.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(outcome);
        }
        let line = std::str::from_utf8(&bytes).map_err(|_| "this line is not UTF-8 text".to_string());
        if line.as_ref().is_ok_and(|l| l.trim().is_empty()) {
            continue;
        }
        match line.and_then(&run) {
            Ok(answer) => out::print(&answer.json)?,
            Err(why) => {
                outcome = Outcome::BadInput;
                out::print(&json!({ "error": why }).to_string())?;
            }
        }
    }
}

/// Text to request; the system's day stands in where none is given.
pub(super) fn request(text: &str) -> Result<Request, String> {
    let value = strict::value(text).map_err(|e| format!("this is not JSON that can be read: {e}"))?;
    read(&KB, &value, clock::today()).map_err(|errors| joined(&errors))
}
