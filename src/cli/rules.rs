//! `iliac rules`: the triage rules for other rule engines, and people to try them on.

use std::path::PathBuf;

use serde_json::json;

use super::Outcome;
use super::out::{self, Error};
use crate::engine::{Context, assess};
use crate::exchange::answers::write;
use crate::exchange::rules_json::{facts, fired, rules};
use crate::exchange::{Request, vignette};
use crate::knowledge::KB;
use crate::knowledge::countries::country;
use crate::model::Date;

/// Any day does: no rule reads it.
const TODAY: Date = Date::of(2026, 11, 26);

/// Prints the rules, or these people.
pub(super) fn run(people: &[PathBuf]) -> Result<Outcome, Error> {
    if people.is_empty() {
        out::print(&serde_json::to_string(&rules(&KB))?)?;
        return Ok(Outcome::Fine);
    }
    for person in vignette::load(people).map_err(|e| e.to_string())? {
        let context = Context::on(TODAY);
        let assessment = assess(&KB, &person.answers, &context);
        let line = json!({
            "id": person.id,
            "facts": facts(&KB, &assessment.response),
            "fired": fired(&assessment.triage),
            "level": assessment.triage.level().name(),
            "request": write(&KB, &Request { context, country: country("ZZ"), answers: person.answers }),
        });
        out::print(&line.to_string())?;
    }
    Ok(Outcome::Fine)
}
