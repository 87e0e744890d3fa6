//! `iliac interview`: asks in the terminal, as the page would: one screen at a time, Back, help, the confirming line
//! before an emergency stop (`decisions.md` D4), the result at the end. What comes next, the engine says.

use std::io::BufRead;

use super::assess::Job;
use super::out::{self, Error};
use super::prompt::{self, Reply};
use super::{Outcome, clock};
use crate::engine::{Context, Done, Step, assess, session_in};
use crate::exchange::text::Line;
use crate::exchange::{Request, nearest};
use crate::knowledge::countries::{COUNTRIES, country};
use crate::knowledge::{KB, advice};
use crate::model::{Answers, Date, QuestionId};
use crate::msg;
use crate::report::{Report, build, lone_answer};
use crate::words::{Words, text};

/// Talks with whoever sits at the terminal.
pub(super) fn run(words: Words, code: &str, today: Option<&str>) -> Result<Outcome, Error> {
    let today = match today {
        Some(text) => Date::parse(text).map_err(|e| e.to_string())?,
        None => clock::today().ok_or_else(|| "the system's clock cannot be right: give --today".to_string())?,
    };
    let country = country(code);
    if !country.code.eq_ignore_ascii_case(code) && country.code != "EU" {
        let nearest = nearest(code, COUNTRIES.iter().map(|c| c.code)).unwrap_or_default();
        return Err(format!("the country \"{code}\" is not known; the nearest is \"{nearest}\"").into());
    }
    let request = Request { context: Context::on(today), country, answers: Answers::new() };
    Talk { words, request, trail: Vec::new(), confirmed: Vec::new() }.run(&mut std::io::stdin().lock())
}

struct Talk {
    words: Words,
    request: Request,
    /// What was asked together, in order: where Back goes.
    trail: Vec<Vec<QuestionId>>,
    /// Answers that were said to be right before an emergency stop.
    confirmed: Vec<QuestionId>,
}

impl Talk {
    fn run(mut self, input: &mut impl BufRead) -> Result<Outcome, Error> {
        let hello = self.words.get(msg!("cli-hello")).to_string();
        out::print(&out::wrapped(&[Line::Plain(0, hello)]))?;
        loop {
            let session = session_in(&KB, &self.request.answers, &self.request.context);
            let reply = match session.step {
                Step::Done(Done::Emergency) => match self.rests_on(&self.report()) {
                    Some(q) => self.confirm(q, input)?,
                    None => return self.result(),
                },
                Step::Done(Done::Complete | Done::SameDay | Done::OutOfScope) => return self.result(),
                Step::Ask { screen, questions } => {
                    let left = self.words.say(&text::cli_left(session.left.at_most));
                    out::print(&out::wrapped(&[Line::Blank, Line::Plain(0, format!("[{left}]"))]))?;
                    match screen.stem {
                        Some(stem) => prompt::checklist(&KB, self.words, stem, &questions, input)?,
                        // The others of the screen come up by themselves, as they are still unanswered.
                        None => prompt::question(&KB, self.words, &KB.questions[questions[0].index()], input)?,
                    }
                }
            };
            match reply {
                Reply::Said(answers) => {
                    self.trail.push(answers.iter().map(|(q, _)| *q).collect());
                    for (q, answer) in answers {
                        self.request.answers.set(q, Some(answer));
                    }
                }
                Reply::Nothing => {}
                Reply::Back => self.back()?,
                Reply::Quit => {
                    out::print(self.words.get(msg!("cli-stopped")))?;
                    return Ok(Outcome::Fine);
                }
                Reply::Ended => return Err(Error::Given("the input ended before the interview did".into())),
            }
        }
    }

    fn back(&mut self) -> Result<(), Error> {
        match self.trail.pop() {
            Some(asked) => {
                for q in asked {
                    self.request.answers.set(q, None);
                }
                Ok(())
            }
            None => out::print(self.words.get(msg!("cli-first"))),
        }
    }

    /// The one danger answer that the emergency rests on, where it is just one and not yet confirmed.
    fn rests_on(&self, report: &Report) -> Option<QuestionId> {
        lone_answer(&KB, report).filter(|q| !self.confirmed.contains(q))
    }

    fn report(&self) -> Report {
        let assessment = assess(&KB, &self.request.answers, &self.request.context);
        build(&KB, &assessment, self.request.country, advice::SAFETY_NET)
    }

    /// The emergency number first, then the answer once more in other words.
    fn confirm(&mut self, q: QuestionId, input: &mut impl BufRead) -> Result<Reply, Error> {
        let report = self.report();
        let mut lines = vec![Line::Blank, Line::Plain(0, self.words.say(&report.act.first))];
        lines.extend(KB.questions[q.index()].confirm.map(|c| Line::Plain(0, self.words.get(c).to_string())));
        let choices = [msg!("cli-confirm-right"), msg!("cli-confirm-wrong")];
        Ok(match prompt::choose(self.words, lines, &choices, input)? {
            Reply::Said(_) => {
                self.confirmed.push(q);
                Reply::Nothing
            }
            // A slip: the answer is taken back, and the question comes again.
            Reply::Nothing => {
                self.request.answers.set(q, None);
                Reply::Nothing
            }
            other @ (Reply::Back | Reply::Quit | Reply::Ended) => other,
        })
    }

    fn result(&self) -> Result<Outcome, Error> {
        let job = Job { words: self.words, explain: false, summary: false, fhir: false };
        out::print("")?;
        out::print(&job.answer(&self.request)?.text)?;
        Ok(Outcome::Fine)
    }
}
