//! Printing: to a pipe that may close, wrapped for people. No panic when the reader has gone.

use std::io::{self, Write};

use crate::exchange::text::Line;

/// Lines for people are at most this long.
const WIDTH: usize = 88;
/// One step in.
const STEP: usize = 3;

/// Why a command could not do its work.
#[derive(Debug)]
pub(super) enum Error {
    /// Reading or printing failed.
    Io(io::Error),
    /// Something that was given is wrong; the sentence says what.
    Given(String),
}

impl Error {
    pub(super) fn is_broken_pipe(&self) -> bool {
        matches!(self, Error::Io(e) if e.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Error::Io(e) => e.fmt(f),
            Error::Given(why) => f.write_str(why),
        }
    }
}

impl From<io::Error> for Error {
    fn from(e: io::Error) -> Self {
        Error::Io(e)
    }
}

impl From<String> for Error {
    fn from(why: String) -> Self {
        Error::Given(why)
    }
}

impl From<serde_json::Error> for Error {
    fn from(e: serde_json::Error) -> Self {
        Error::Io(e.into())
    }
}

/// Prints a text and flushes, so that whoever asks line by line gets each answer at once.
pub(super) fn print(text: &str) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(())
}

/// Says on the error stream what is wrong.
pub(super) fn complain(why: &str) {
    // Where even this cannot be said, the exit code says it.
    let _ = writeln!(io::stderr(), "iliac: {why}");
}

/// Lines as wrapped text.
pub(super) fn wrapped(lines: &[Line]) -> String {
    let mut out = String::new();
    for line in lines {
        match line {
            Line::Blank => out.push('\n'),
            Line::Heading(text) => {
                wrap(&mut out, 0, "", text);
                out.push_str(&"=".repeat(text.chars().count().min(WIDTH)));
                out.push('\n');
            }
            Line::Plain(steps, text) => wrap(&mut out, steps * STEP, "", text),
            Line::Point(steps, sign, text) => wrap(&mut out, steps * STEP, sign, text),
        }
    }
    out
}

/// One paragraph: the sign, then the text, later lines under the first word.
fn wrap(out: &mut String, indent: usize, sign: &str, text: &str) {
    let hang = if sign.is_empty() { indent } else { indent + (sign.chars().count() + 1).max(STEP) };
    let start = if sign.is_empty() { " ".repeat(indent) } else { format!("{:indent$}{sign} ", "") };
    let mut column = start.chars().count();
    out.push_str(&start);
    while column < hang {
        out.push(' ');
        column += 1;
    }
    let mut first = true;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if !first && column + 1 + length > WIDTH {
            out.push('\n');
            out.push_str(&" ".repeat(hang));
            column = hang;
            first = true;
        }
        if !first {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
        first = false;
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_wrap_under_their_first_word() {
        let long = "word ".repeat(40);
        let text = wrapped(&[Line::Heading("Why".into()), Line::Point(1, "-".into(), long.clone())]);
        assert!(text.lines().all(|l| l.chars().count() <= WIDTH));
        assert_eq!(text.lines().nth(1), Some("==="));
        assert!(text.lines().nth(2).is_some_and(|l| l.starts_with("   -  word")));
        assert!(text.lines().nth(3).is_some_and(|l| l.starts_with("      word")));
        assert_eq!(text.matches("word").count(), 40);
        let wide = "x".repeat(200);
        assert!(wrapped(&[Line::Plain(0, wide.clone())]).contains(&wide));
    }
}
