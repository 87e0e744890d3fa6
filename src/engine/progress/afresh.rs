//! The danger signs of a check-in, judged by the same rules as the first check. What was said then does not stand in for
//! what is asked afresh: an old "no" or an old reassurance counts as unanswered, what was wrong then stays wrong.

use crate::engine::assess::{Assessment, Context};
use crate::engine::triage::{Fired, limit, triage};
use crate::engine::{Response, worse_since};
use crate::model::{Answer, Answers, CheckIn, Expr, KnowledgeBase, Level, PlanLimit, Question, QuestionId};

/// What of the first check's answers may stand beside fresh ones.
pub(super) struct Sieve {
    kb: &'static KnowledgeBase,
    old: Answers,
    day: i32,
    since: Option<usize>,
    weeks: Option<u16>,
}

impl Sieve {
    pub fn new(first: &Assessment, kb: &'static KnowledgeBase) -> Sieve {
        let follow_up = kb.follow_up;
        let afresh = opened(kb, follow_up.safety);
        let mut reassuring = vec![false; kb.questions.len()];
        for rule in kb.rules {
            mitigators(&rule.when, &mut reassuring);
        }
        let mut old = Answers::new();
        for (id, answer) in first.response.iter() {
            let at = id.index();
            let stands =
                follow_up.lasting.contains(&id) || !(afresh[at] || reassuring[at] || is_no(&kb.questions[at], answer));
            old.set(id, Some(answer).filter(|_| stands));
        }
        let since = match first.response.get(follow_up.since) {
            Some(Answer::Options(mask)) => Some(mask.trailing_zeros() as usize),
            Some(Answer::Unsure | Answer::Number(_)) | None => None,
        };
        let weeks = match first.response.get(follow_up.weeks) {
            Some(Answer::Number(weeks)) => Some(weeks),
            Some(Answer::Unsure | Answer::Options(_)) | None => None,
        };
        Sieve { kb, old, day: first.context.today.days(), since, weeks }
    }

    /// How far a pregnancy has gone on this day.
    pub fn weeks(&self, day: i32) -> Option<u16> {
        self.weeks.map(|weeks| weeks + u16::try_from((day - self.day).max(0) / 7).unwrap_or(u16::MAX / 2))
    }

    /// Which option says on this day how long the pain has been there, where it was told.
    fn since_on(&self, day: i32) -> Option<usize> {
        let from = self.kb.follow_up.since_from;
        let now = i32::from(*from.get(self.since?)?) + (day - self.day).max(0);
        from.iter().rposition(|f| i32::from(*f) <= now)
    }

    /// The old answers as this day finds them: time has gone on.
    fn aged(&self, old: &Answers, day: i32) -> Answers {
        let mut aged = old.clone();
        if let Some(option) = self.since_on(day) {
            aged.set(self.kb.follow_up.since, Some(Answer::Options(1 << option)));
        }
        if let Some(weeks) = self.weeks(day) {
            aged.set(self.kb.follow_up.weeks, Some(Answer::Number(weeks.min(LAST_WEEK))));
        }
        aged
    }

    /// All of the first answers as this day finds them, and what was said since: for what exercises must heed.
    pub fn heed(&self, first: &Assessment, day: i32, said: Option<&CheckIn>) -> Response {
        let mut answers = self.aged(&first.response.to_answers(), day);
        for (id, answer) in said.into_iter().flat_map(|c| c.answers.iter()) {
            answers.set(id, Some(answer));
        }
        Response::of(self.kb, &answers)
    }

    /// The answers by which a check-in is judged.
    pub fn merged(&self, check_in: &CheckIn) -> Answers {
        let mut merged = self.aged(&self.old, check_in.date.days());
        for (id, answer) in check_in.answers.iter() {
            merged.set(id, Some(answer));
        }
        if let Some(pain) = check_in.pain {
            merged.set(self.kb.anchors.score, Some(Answer::Number(pain.into())));
        }
        merged
    }

    /// What this check-in must still ask: what is asked afresh, and what those answers open, where a rule rests on it.
    pub fn open(&self, check_in: &CheckIn, later: bool) -> Vec<QuestionId> {
        let response = Response::of(self.kb, &self.merged(check_in));
        let judged = judged(self.kb);
        let follow_up = self.kb.follow_up;
        // The first check's own questions that something else opened then are not asked here.
        let opens = |q: &QuestionId| {
            let by_pain = |pain| opened_by_pain(&self.kb.questions[q.index()].when, self.kb.anchors.score, pain);
            let by_told = || opened_by(self.kb, *q, &check_in.answers);
            judged[q.index()]
                && !follow_up.safety.contains(q)
                && (check_in.pain.is_some_and(|pain| by_pain(pain.into())) || by_told())
        };
        let mut asked: Vec<QuestionId> = follow_up.safety.to_vec();
        asked.extend(self.kb.questions.iter().map(|q| q.id).filter(opens));
        asked.extend(follow_up.later.iter().filter(|_| later));
        asked.retain(|q| response.applies(*q) && check_in.answers.get(*q).is_none());
        asked
    }

    /// What a judgement of this check-in rests on beside its answers: how far time has gone on.
    pub fn age(&self, day: i32) -> (usize, Option<u16>) {
        (self.since_on(day).unwrap_or(0), self.weeks(day))
    }
}

/// Weeks are asked up to here.
pub(super) const LAST_WEEK: u16 = 43;

/// What a check-in comes to.
#[derive(Clone, Debug)]
pub(super) struct Fresh {
    /// Rules that hold now, by what was answered afresh, and did not hold at the first check or counted for less.
    pub fired: Vec<Fired>,
    /// What exercise they leave.
    pub limit: PlanLimit,
    /// A clinician's check has cleared some of it.
    pub cleared: bool,
    /// A danger sign is new or worse: a clinician's check of before is over (`decisions.md` D21).
    pub worse: bool,
}

impl Fresh {
    /// The highest level among them.
    pub fn level(&self) -> Level {
        self.fired.iter().map(|f| f.level).max().unwrap_or(Level::SelfCare)
    }
}

/// Judges one check-in. One in which all is well too: time alone can make a rule hold.
pub(super) fn judge(sieve: &Sieve, first: &Assessment, check_in: &CheckIn, context: &Context) -> Fresh {
    let merged = sieve.merged(check_in);
    let response = Response::of(sieve.kb, &merged);
    let said = |q: &QuestionId| {
        check_in.answers.get(*q).is_some() || (*q == sieve.kb.anchors.score && check_in.pain.is_some())
    };
    let known = |fired: &Fired| {
        first.triage.cleared.contains(&fired.rule.id)
            || first.triage.fired.iter().any(|f| f.rule.id == fired.rule.id && f.level >= fired.level)
    };
    let triage = triage(sieve.kb, &response, context);
    let cleared = triage.cleared.iter().any(|id| !first.triage.cleared.contains(id));
    let fired: Vec<Fired> = triage.fired.into_iter().filter(|f| f.answers.iter().any(said) && !known(f)).collect();
    let limit = fired.iter().map(|f| limit(f.rule, f.level, f.soft)).max().unwrap_or(PlanLimit::Full);
    // That time has gone by is no sign.
    let then = sieve.aged(&first.response.to_answers(), check_in.date.days());
    let worse = worse_since(sieve.kb, &then, &merged);
    Fresh { fired, limit, cleared, worse }
}

/// A definite "no", or "none of these".
fn is_no(question: &Question, answer: Answer) -> bool {
    chosen(question, answer).is_some_and(|mut names| names.all(|name| matches!(name, "no" | "none")))
}

/// A definite "no", or the best of a course.
fn is_fine(question: &Question, answer: Answer) -> bool {
    chosen(question, answer)
        .is_some_and(|mut names| names.all(|name| matches!(name, "no" | "none" | "better" | "little")))
}

fn chosen(question: &Question, answer: Answer) -> Option<impl Iterator<Item = &'static str>> {
    let Answer::Options(mask) = answer else { return None };
    let choices = question.kind.choices().iter().enumerate();
    Some(choices.filter(move |(at, _)| mask & (1 << at) != 0).map(|(_, choice)| choice.name))
}

/// These questions and all that they open, further and further.
fn opened(kb: &KnowledgeBase, from: &[QuestionId]) -> Vec<bool> {
    let mut opened = vec![false; kb.questions.len()];
    from.iter().for_each(|q| opened[q.index()] = true);
    loop {
        let mut more = false;
        for question in kb.questions.iter().filter(|q| !from.contains(&q.id)) {
            let mut rests = false;
            question.when.questions(&mut |q| rests |= opened[q.index()]);
            if rests && !opened[question.id.index()] {
                opened[question.id.index()] = true;
                more = true;
            }
        }
        if !more {
            return opened;
        }
    }
}

/// The questions that a rule rests on, and those by whose answers one of them is asked.
fn judged(kb: &KnowledgeBase) -> Vec<bool> {
    let mut judged = vec![false; kb.questions.len()];
    let mut read: Vec<&Expr> = kb.rules.iter().map(|rule| &rule.when).collect();
    while let Some(expr) = read.pop() {
        expr.questions(&mut |q| {
            if !std::mem::replace(&mut judged[q.index()], true) {
                read.push(&kb.questions[q.index()].when);
            }
        });
    }
    judged
}

/// Whether one of these answers opens it, and was no "no".
fn opened_by(kb: &KnowledgeBase, id: QuestionId, said: &Answers) -> bool {
    let mut by = false;
    kb.questions[id.index()].when.questions(&mut |q| {
        by |= said.get(q).is_some_and(|answer| !is_fine(&kb.questions[q.index()], answer));
    });
    by
}

/// Whether pain as bad as this opens it, whatever else does.
fn opened_by_pain(when: &Expr, score: QuestionId, pain: u16) -> bool {
    let opens = |part: &Expr| opened_by_pain(part, score, pain);
    match when {
        Expr::AtLeast(q, least) => *q == score && pain >= *least,
        Expr::Always | Expr::Is(..) | Expr::AtMost(..) | Expr::Chosen(..) | Expr::Not(_) | Expr::Unless(_) => false,
        Expr::All(parts) | Expr::Any(parts) | Expr::Of(_, parts) => parts.iter().any(opens),
        Expr::Named(_, part) => opens(part),
    }
}

/// The questions that a rule reads as reassurance.
fn mitigators(expr: &Expr, found: &mut [bool]) {
    match expr {
        Expr::Always | Expr::Is(..) | Expr::AtLeast(..) | Expr::AtMost(..) | Expr::Chosen(..) => {}
        Expr::All(parts) | Expr::Any(parts) | Expr::Of(_, parts) => {
            parts.iter().for_each(|part| mitigators(part, found));
        }
        Expr::Named(_, part) => mitigators(part, found),
        Expr::Not(part) | Expr::Unless(part) => part.questions(&mut |q| found[q.index()] = true),
    }
}

#[cfg(test)]
mod tests;
