//! `iliac assess`: answers in, report out.

use serde_json::json;

use super::input::{Answer, request};
use super::out;
use crate::engine::assess;
use crate::exchange::{ExplainJson, ReportJson, Request, fhir, summary, text};
use crate::knowledge::{KB, advice};
use crate::report::{self, build};
use crate::words::Words;

/// What was asked for.
pub(super) struct Job {
    pub words: Words,
    pub explain: bool,
    /// The summary for a clinician takes the report's place where people read.
    pub summary: bool,
    /// A FHIR Bundle takes it.
    pub fhir: bool,
}

impl Job {
    pub(super) fn run(&self, text: &str) -> Result<Answer, String> {
        let request = request(text)?;
        self.answer(&request).map_err(|e| e.to_string())
    }

    /// The report in both forms.
    pub(super) fn answer(&self, request: &Request) -> Result<Answer, serde_json::Error> {
        let assessment = assess(&KB, &request.answers, &request.context);
        let report = build(&KB, &assessment, request.country, advice::SAFETY_NET);
        let explain = self.explain.then(|| ExplainJson::of(&KB, &assessment, self.words));
        if self.fhir {
            let check = fhir::Check { kb: &KB, assessment: &assessment, report: &report, words: self.words };
            let json = fhir::bundle(check).write();
            return Ok(Answer { text: json.clone(), json });
        }
        if self.summary {
            let summary = report::summary(&KB, &assessment, &report, None, &|source| source.text);
            let json = json!({ "summary": summary::plain(&summary, self.words) }).to_string();
            return Ok(Answer { json, text: out::wrapped(&summary::lines(&summary, self.words)) });
        }
        let lines = text::lines(&KB, &report, self.words, explain.as_ref());
        let json = ReportJson::of(&KB, &report, self.words, explain);
        Ok(Answer { json: serde_json::to_string(&json)?, text: out::wrapped(&lines) })
    }
}
