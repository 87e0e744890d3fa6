//! The summary for a clinician as plain text: for the clipboard, a file, a message, a terminal. The same value as on the
//! page; it leaves nothing out and adds nothing.

use super::text::Line;
use crate::msg;
use crate::report::{Row, Summary};
use crate::words::{Text, Words};

/// What stands behind a label, as one string.
#[must_use]
pub fn joined(items: &[Text], words: Words) -> String {
    let mut out = String::new();
    for item in items {
        let said = words.say(item);
        // A sentence that has its own end needs no second one.
        if !out.is_empty() {
            out.push_str(if out.ends_with('.') { " " } else { "; " });
        }
        out.push_str(&said);
    }
    out
}

fn labelled(row: &Row, words: Words) -> String {
    let mut out = words.say(&row.label);
    out.push_str(": ");
    out.push_str(&joined(&row.items, words));
    out
}

/// Its lines, for whoever wraps them.
#[must_use]
pub fn lines(summary: &Summary, words: Words) -> Vec<Line> {
    let mut lines = vec![Line::Heading(words.get(msg!("page-summary")).to_string())];
    lines.extend(summary.head.iter().map(|said| Line::Plain(0, words.say(said))));
    for part in &summary.parts {
        lines.push(Line::Blank);
        lines.push(Line::Heading(words.get(part.title).to_string()));
        lines.extend(part.rows.iter().map(|row| Line::Point(0, "-".into(), labelled(row, words))));
    }
    lines.push(Line::Blank);
    lines.extend(summary.foot.iter().map(|said| Line::Plain(0, words.say(said))));
    lines
}

/// As text with a line for each row, which whatever shows it wraps.
#[must_use]
pub fn plain(summary: &Summary, words: Words) -> String {
    let mut out = String::new();
    for line in lines(summary, words) {
        match line {
            Line::Blank => {}
            Line::Heading(text) | Line::Plain(_, text) => out.push_str(&text),
            Line::Point(_, sign, text) => {
                out.push_str(&sign);
                out.push(' ');
                out.push_str(&text);
            }
        }
        out.push('\n');
    }
    out
}
