//! Compares a rung with what came out.

use iliac::engine::{Assessment, Context, Mode, Step, Truth, assess, evaluate, session};
use iliac::exchange::audit::stand;
use iliac::model::{Date, Disposition, KnowledgeBase, Level, PlanLimit};

use super::{Expect, Outcome, Rung};

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

impl Rung {
    /// All that is wrong with it under these tables.
    pub fn faults(&self, kb: &'static KnowledgeBase) -> Vec<String> {
        let assessment = assess(kb, &self.answers, &Context::on(TODAY));
        let mut faults = Vec::new();
        let mut compare = |what: &str, wanted: String, got: String| {
            if wanted != got {
                faults.push(format!("{}: {what} should be {wanted}, is {got}", self.name));
            }
        };
        match &self.expect {
            Expect::Rules(ids, wanted, outcome) => {
                for id in ids {
                    compare(id, wanted.name().into(), stand(&assessment, id).name().into());
                }
                compare("the result", outcome.words(), outcome.came_out(&assessment).words());
            }
            Expect::Scope(id, wanted, outcome, ends) => {
                let scope = kb.scope.iter().find(|s| s.id == id);
                let applies = scope.is_some_and(|s| evaluate(&s.when, &assessment.response, Mode::Hard) == Truth::Yes);
                compare(id, wanted.to_string(), applies.to_string());
                compare("the result", outcome.words(), outcome.came_out(&assessment).words());
                let ended = matches!(session(kb, &self.answers).step, Step::Done(_));
                compare("the talk at its end", ends.to_string(), ended.to_string());
            }
            Expect::Question(id, wanted) => {
                let question = kb.questions.iter().find(|q| q.name == id);
                let applies = question.is_some_and(|q| assessment.response.applies(q.id));
                compare(id, wanted.to_string(), applies.to_string());
            }
        }
        faults
    }

    /// The ids of the rules, scope stops or questions that it is about.
    pub fn about(&self) -> &[String] {
        match &self.expect {
            Expect::Rules(ids, ..) => ids,
            Expect::Scope(id, ..) | Expect::Question(id, _) => std::slice::from_ref(id),
        }
    }
}
