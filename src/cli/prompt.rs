//! One prompt of the interview: prints choices, reads a line, and makes answers of it that fit the question.

use std::io::BufRead;

use super::out::{self, Error};
use crate::exchange::text::Line;
use crate::model::{Answer, Kind, KnowledgeBase, Question, QuestionId};
use crate::msg;
use crate::words::{Msg, Words, text};

/// What was typed.
pub(super) enum Reply {
    /// Answers.
    Said(Vec<(QuestionId, Answer)>),
    /// Nothing to note.
    Nothing,
    /// Go back.
    Back,
    /// Stop.
    Quit,
    /// The input has ended.
    Ended,
}

/// Asks one question.
pub(super) fn question(
    kb: &KnowledgeBase,
    words: Words,
    question: &Question,
    input: &mut impl BufRead,
) -> Result<Reply, Error> {
    let mut lines = vec![Line::Heading(words.get(question.text).into())];
    let hint = match question.kind {
        Kind::Number { min, max, .. } => words.say(&text::cli_number(min, max)),
        Kind::Scale { low, high } => {
            lines.push(Line::Plain(0, format!("0 = {}, 10 = {}", words.get(low), words.get(high))));
            words.say(&text::cli_number(0_u16, 10_u16))
        }
        Kind::Single(choices) | Kind::Multiple(choices) | Kind::Sites(choices) => {
            lines.extend(numbered(choices.iter().map(|c| words.get(c.text))));
            let one = matches!(question.kind, Kind::Single(_));
            words.get(if one { msg!("cli-choose-one") } else { msg!("cli-choose-many") }).to_string()
        }
    };
    let unsure = question.unsure.then(|| words.get(msg!("cli-or-unsure")));
    lines.push(Line::Plain(0, unsure.map_or(format!("{hint}:"), |u| format!("{hint}, {u}:"))));
    out::print(&out::wrapped(&lines))?;
    loop {
        let Some(line) = typed(input)? else { return Ok(Reply::Ended) };
        let answer = match line.as_str() {
            "b" => return Ok(Reply::Back),
            "q" => return Ok(Reply::Quit),
            "?" => {
                help(kb, words, &[question.id])?;
                continue;
            }
            "u" if !question.unsure => {
                out::print(words.get(msg!("cli-no-unsure")))?;
                continue;
            }
            "u" => Some(Answer::Unsure),
            line => read(question, line),
        };
        match answer.and_then(|a| a.check(question).ok()) {
            Some(answer) => return Ok(Reply::Said(vec![(question.id, answer)])),
            None => out::print(words.get(msg!("cli-bad-choice")))?,
        }
    }
}

/// Asks a checklist: what is not named is a no (`decisions.md` D17).
pub(super) fn checklist(
    kb: &KnowledgeBase,
    words: Words,
    stem: Msg,
    questions: &[QuestionId],
    input: &mut impl BufRead,
) -> Result<Reply, Error> {
    let mut lines = vec![Line::Heading(words.get(stem).into())];
    lines.extend(numbered(questions.iter().map(|q| words.get(row(&kb.questions[q.index()])))));
    lines.push(Line::Plain(
        0,
        format!("{}. {}:", words.get(msg!("cli-choose-items")), words.get(msg!("cli-also-unsure"))),
    ));
    out::print(&out::wrapped(&lines))?;
    let mut doubted: Option<Vec<usize>> = None;
    loop {
        let Some(line) = typed(input)? else { return Ok(Reply::Ended) };
        match line.as_str() {
            "b" => return Ok(Reply::Back),
            "q" => return Ok(Reply::Quit),
            "?" => {
                help(kb, words, questions)?;
                continue;
            }
            "u" => {
                out::print(words.get(msg!("cli-which-unsure")))?;
                doubted = Some(Vec::new());
                continue;
            }
            _ => {}
        }
        let Some(mut marks) = marks(&line, questions.len()) else {
            out::print(words.get(msg!("cli-bad-choice")))?;
            continue;
        };
        match &mut doubted {
            // These numbers answer "which are you not sure about?"; the others are still to be asked.
            Some(doubts) if doubts.is_empty() && !marks.is_empty() => {
                doubts.extend(marks.iter().map(|m| m.0));
                out::print(words.get(msg!("cli-choose-items")))?;
                continue;
            }
            Some(doubts) => marks.extend(doubts.iter().map(|at| (*at, true))),
            None => {}
        }
        let answer = |at: usize| match marks.iter().find(|(n, _)| *n == at) {
            Some((_, true)) => Answer::Unsure,
            Some((_, false)) => Answer::Options(0b01),
            None => Answer::Options(0b10),
        };
        let answers: Vec<_> = questions.iter().enumerate().map(|(at, q)| (*q, answer(at))).collect();
        if answers.iter().all(|(q, a)| a.check(&kb.questions[q.index()]).is_ok()) {
            return Ok(Reply::Said(answers));
        }
        out::print(words.get(msg!("cli-no-unsure")))?;
    }
}

/// Asks for one of two: the first is [`Reply::Said`], the second [`Reply::Nothing`].
pub(super) fn choose(
    words: Words,
    mut lines: Vec<Line>,
    choices: &[Msg; 2],
    input: &mut impl BufRead,
) -> Result<Reply, Error> {
    lines.extend(numbered(choices.iter().map(|c| words.get(*c))));
    out::print(&out::wrapped(&lines))?;
    loop {
        let Some(line) = typed(input)? else { return Ok(Reply::Ended) };
        match line.as_str() {
            "1" => return Ok(Reply::Said(Vec::new())),
            "2" => return Ok(Reply::Nothing),
            "b" => return Ok(Reply::Back),
            "q" => return Ok(Reply::Quit),
            _ => out::print(words.get(msg!("cli-bad-choice")))?,
        }
    }
}

/// The row of a checklist.
fn row(question: &Question) -> Msg {
    crate::exchange::part(question, ".item").unwrap_or(question.text)
}

fn numbered<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<Line> {
    texts.enumerate().map(|(at, text)| Line::Point(0, format!("{}.", at + 1), text.into())).collect()
}

fn typed(input: &mut impl BufRead) -> Result<Option<String>, Error> {
    let mut bytes = Vec::new();
    if input.read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim().to_lowercase()))
}

fn help(kb: &KnowledgeBase, words: Words, questions: &[QuestionId]) -> Result<(), Error> {
    let mut lines = Vec::new();
    for q in questions {
        let question = &kb.questions[q.index()];
        let texts = [question.help, question.why].into_iter().flatten();
        lines.extend(texts.map(|m| Line::Plain(1, words.get(m).into())));
    }
    if lines.is_empty() {
        lines.push(Line::Plain(1, words.get(msg!("cli-no-help")).into()));
    }
    out::print(&out::wrapped(&lines))
}

/// A typed line as an answer of the question's kind; whether it fits, `Answer::check` says.
fn read(question: &Question, line: &str) -> Option<Answer> {
    match question.kind {
        Kind::Number { .. } | Kind::Scale { .. } => line.parse().ok().map(Answer::Number),
        Kind::Single(choices) => {
            let n: usize = line.parse().ok()?;
            (1..=choices.len()).contains(&n).then(|| Answer::Options(1 << (n - 1)))
        }
        Kind::Multiple(choices) | Kind::Sites(choices) => {
            let marks = marks(line, choices.len())?;
            let sure = !marks.is_empty() && marks.iter().all(|(_, doubted)| !doubted);
            sure.then(|| Answer::Options(marks.iter().fold(0, |mask, (at, _)| mask | 1 << at)))
        }
    }
}

/// `1 3?` as places from 0 with their doubts; `0` alone is none of them; `None` is no such list.
fn marks(line: &str, most: usize) -> Option<Vec<(usize, bool)>> {
    if line == "0" {
        return Some(Vec::new());
    }
    let words = line.split([' ', ',']).filter(|w| !w.is_empty());
    let marks: Option<Vec<(usize, bool)>> = words
        .map(|word| {
            let (number, doubted) = word.strip_suffix('?').map_or((word, false), |n| (n, true));
            let n: usize = number.parse().ok()?;
            (1..=most).contains(&n).then(|| (n - 1, doubted))
        })
        .collect();
    marks.filter(|m| !m.is_empty())
}

#[cfg(test)]
mod tests {
    use super::marks;

    #[test]
    fn lists_of_numbers_with_doubts() {
        assert_eq!(marks("0", 3), Some(vec![]));
        assert_eq!(marks("1, 3?", 3), Some(vec![(0, false), (2, true)]));
        for bad in ["", "4", "x", "1 x", "-1", "1?? 2"] {
            assert_eq!(marks(bad, 3), None, "{bad}");
        }
    }
}
