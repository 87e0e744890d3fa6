//! The engine as a module for bench/rules.mjs: people are loaded once, then judged again and again on this side of the
//! border; or one by one across it, as JSON. No clock: whoever calls measures.

use std::hint::black_box;

use iliac::engine::{Context, Response, assess, triage};
use iliac::exchange::answers::read;
use iliac::knowledge::KB;
use iliac::model::{Answers, Date};
use serde_json::Value;
use wasm_bindgen::prelude::wasm_bindgen;

/// People, and what they come to once they are pruned.
#[wasm_bindgen]
pub struct People {
    answers: Vec<Answers>,
    responses: Vec<Response>,
    context: Context,
}

#[wasm_bindgen]
impl People {
    /// From requests, one JSON object a line.
    #[wasm_bindgen(constructor)]
    pub fn new(lines: &str) -> People {
        let answers: Vec<Answers> = lines.lines().map(answers).collect();
        let responses = answers.iter().map(|a| Response::of(&KB, a)).collect();
        People { answers, responses, context: Context::on(Date::of(2026, 11, 26)) }
    }

    /// Every rule over everyone, so many times.
    pub fn rules(&self, times: u32) {
        for _ in 0..times {
            for response in &self.responses {
                black_box(triage(&KB, black_box(response), &self.context));
            }
        }
    }

    /// The same from answers that have not been pruned yet.
    pub fn pruned_rules(&self, times: u32) {
        for _ in 0..times {
            for answers in &self.answers {
                black_box(triage(&KB, &Response::of(&KB, black_box(answers)), &self.context));
            }
        }
    }

    /// Whole assessments: triage with its trace, patterns, plan, what is still to be asked.
    pub fn whole(&self, times: u32) {
        for _ in 0..times {
            for answers in &self.answers {
                black_box(assess(&KB, black_box(answers), &self.context));
            }
        }
    }
}

/// Which rules fire for one person, across the border: a request as JSON in, JSON out.
#[wasm_bindgen]
pub fn fired(request: &str) -> String {
    let context = Context::on(Date::of(2026, 11, 26));
    let fired = triage(&KB, &Response::of(&KB, &answers(request)), &context).fired;
    let list: Vec<Value> = fired
        .iter()
        .map(|f| serde_json::json!({ "rule": f.rule.id, "reading": if f.soft { "soft" } else { "hard" } }))
        .collect();
    Value::from(list).to_string()
}

/// Nothing, across the border and back: what the border alone costs.
#[wasm_bindgen]
pub fn nothing(request: &str) -> String {
    black_box(request);
    "[]".into()
}

fn answers(line: &str) -> Answers {
    let value: Value = serde_json::from_str(line).expect("a request is JSON");
    read(&KB, &value, None).expect("a request can be read").answers
}
