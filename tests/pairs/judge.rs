//! Compares a rung with what comes out under a knowledge base.

use iliac::engine::{Assessment, Context, Mode, Response, Step, Truth, assess, evaluate, session};
use iliac::exchange::audit::stand;
use iliac::model::{Date, Disposition, Expr, KnowledgeBase, Level, PlanLimit};

use super::{Expect, Outcome, Rung, Table};

const TODAY: Date = Date::of(2026, 11, 26);

impl Outcome {
    /// Days stand with `clinician_soon` and only there; a plan may stand below same-day care and only there.
    pub(super) fn fits(&self) -> bool {
        let below =
            matches!(self.disposition, Disposition::Level(Level::ClinicianSoon | Level::RoutineCare | Level::SelfCare));
        let soon = self.disposition == Disposition::Level(Level::ClinicianSoon);
        self.days.is_some() == soon && (below || self.plan.is_none())
    }

    /// What came out, as far as this one says anything.
    fn came_out(&self, assessment: &Assessment) -> Outcome {
        let triage = &assessment.triage;
        Outcome {
            disposition: triage.disposition,
            days: triage.within_days,
            plan: self.plan.map(|_| triage.plan_limit),
        }
    }

    fn words(&self) -> String {
        let days = self.days.map_or(String::new(), |d| format!(", {d} days"));
        let plan = self.plan.map_or(String::new(), |p: PlanLimit| format!(", {} plan", p.name()));
        format!("{}{days}{plan}", self.disposition.name())
    }
}

impl Table {
    /// Whether the row holds; `None` when there is no such row.
    fn holds(self, kb: &KnowledgeBase, id: &str, response: &Response) -> Option<bool> {
        let is = |expr: &Expr, mode| evaluate(expr, response, mode) == Truth::Yes;
        let anchors = kb.anchors;
        match self {
            Table::Question => kb.questions.iter().find(|q| q.name == id).map(|q| response.applies(q.id)),
            Table::Gate => kb.patterns.iter().find(|p| p.id == id).map(|p| is(&p.gate, Mode::Hard)),
            Table::Exclusion => kb.exclusions.iter().find(|x| x.id == id).map(|x| is(&x.when, Mode::Soft)),
            Table::Card => kb.advice.iter().find(|c| c.id == id).map(|c| is(&c.when, Mode::Hard)),
            Table::Anchor => match id {
                "hip_only" => Some(is(&anchors.hip_only, Mode::Hard)),
                "irritability_high" => Some(is(&anchors.irritability_high, Mode::Soft)),
                "irritability_moderate" => Some(is(&anchors.irritability_moderate, Mode::Soft)),
                "eases_backward" => Some(is(&anchors.eases_backward, Mode::Hard)),
                "eases_forward" => Some(is(&anchors.eases_forward, Mode::Hard)),
                _ => None,
            },
        }
    }
}

impl Rung {
    /// All that is wrong with it under these tables.
    pub fn faults(&self, kb: &'static KnowledgeBase) -> Vec<String> {
        let mut faults = Vec::new();
        let mut compare = |what: &str, wanted: &str, got: &str| {
            if wanted != got {
                faults.push(format!("{}: {what} should be {wanted}, is {got}", self.name));
            }
        };
        let yes = |holds: bool| if holds { "yes" } else { "no" };
        let judged = || assess(kb, &self.answers, &Context::on(TODAY));
        match &self.expect {
            Expect::Rules(wanted, outcome) => {
                let assessment = judged();
                for id in &self.ids {
                    compare(id, wanted.name(), stand(&assessment, id).name());
                }
                compare("the result", &outcome.words(), &outcome.came_out(&assessment).words());
            }
            Expect::Scope(wanted, outcome, ends) => {
                let assessment = judged();
                for id in &self.ids {
                    let scope = kb.scope.iter().find(|s| s.id == id);
                    let response = &assessment.response;
                    let applies = scope.is_some_and(|s| evaluate(&s.when, response, Mode::Hard) == Truth::Yes);
                    compare(id, yes(*wanted), yes(applies));
                }
                compare("the result", &outcome.words(), &outcome.came_out(&assessment).words());
                let ended = matches!(session(kb, &self.answers).step, Step::Done(_));
                compare("the end of the talk", yes(*ends), yes(ended));
            }
            Expect::Holds(table, wanted) => {
                let response = Response::of(kb, &self.answers);
                for id in &self.ids {
                    let holds = table.holds(kb, id, &response);
                    compare(id, yes(*wanted), holds.map_or("no row of the table", yes));
                }
            }
        }
        faults
    }
}
