//! Why a report says what it says: per rule the condition that held, per pattern each feature with its weight. For
//! `--explain`; it adds nothing to the judgement.

use serde::Serialize;

use super::report_json::{SourceJson, sources};
use super::why_json::TurnJson;
use crate::book::prose::{Prose, Style};
use crate::engine::{Aim, Assessment, Ranked, nearest, weights};
use crate::model::{Evidence, Feature, Fit, KnowledgeBase};
use crate::report::TurnLine;
use crate::words::Words;

/// One rule that fired.
#[derive(Clone, Debug, Serialize)]
pub struct RuleWhy {
    /// Its id.
    pub rule: &'static str,
    /// The rule's own level, before doubt lowered it.
    pub own_level: &'static str,
    /// When it holds, as prose.
    pub when: String,
    /// What exercise it leaves.
    pub plan: &'static str,
    /// No missing answer can take it away again.
    pub settled: bool,
}

/// One feature that counted.
#[derive(Clone, Debug, Serialize)]
pub struct FeatureWhy {
    /// Its id.
    pub id: &'static str,
    /// The sentence.
    pub text: &'static str,
    /// `present` or `absent`.
    pub state: &'static str,
    /// Its weight, in half log-odds.
    pub weight: i32,
    /// Features of one group share a cap.
    pub group: u8,
    /// Where the weight comes from.
    pub source: SourceJson,
}

/// One pattern's arithmetic.
#[derive(Clone, Debug, Serialize)]
pub struct PatternWhy {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// `patterns`, `parts`, `contributors` or `ask_about`.
    pub list: &'static str,
    /// How well it fits.
    pub fit: Option<&'static str>,
    /// Sum of weights after the caps.
    pub raw: i32,
    /// What commonness adds.
    pub prior: i32,
    /// What the order goes by.
    pub total: i32,
    /// The most that it could have earned.
    pub attainable: i32,
    /// `raw` in percent of `attainable`: what the band goes by.
    pub share: i32,
    /// What counted.
    pub features: Vec<FeatureWhy>,
}

/// The whole explanation.
#[derive(Clone, Debug, Serialize)]
pub struct ExplainJson {
    /// The rules that fired, most urgent first.
    pub rules: Vec<RuleWhy>,
    /// Every pattern with something to say.
    pub patterns: Vec<PatternWhy>,
    /// The nearest answer that would have made the result less urgent, at every level: for clinicians.
    pub lower: Option<TurnJson>,
}

impl ExplainJson {
    /// Explains an assessment.
    #[must_use]
    pub fn of(kb: &'static KnowledgeBase, assessment: &Assessment, words: Words) -> ExplainJson {
        let prose = Prose::new(kb, Style::Plain);
        let ranking = &assessment.ranking;
        let lists = [
            ("patterns", &ranking.patterns),
            ("parts", &ranking.parts),
            ("contributors", &ranking.contributors),
            ("ask_about", &ranking.ask_about),
        ];
        ExplainJson {
            rules: assessment
                .triage
                .fired
                .iter()
                .map(|f| RuleWhy {
                    rule: f.rule.id,
                    own_level: f.rule.level.name(),
                    when: prose.say(&f.rule.when),
                    plan: f.rule.plan.name(),
                    settled: f.settled,
                })
                .collect(),
            patterns: lists
                .into_iter()
                .flat_map(|(list, ranked)| ranked.iter().map(move |r| pattern(list, r, words)))
                .collect(),
            lower: nearest(kb, assessment, Aim::Lower)
                .map(|turn| TurnJson::of(kb, &TurnLine::of(kb, &assessment.response, turn), words)),
        }
    }
}

fn pattern(list: &'static str, ranked: &Ranked, words: Words) -> PatternWhy {
    let feature = |f: &&'static Feature, present: bool| {
        let (when_present, when_absent) = weights(&f.evidence);
        let source = match f.evidence {
            Evidence::Ratio { source, .. } | Evidence::Expert { source, .. } => source,
        };
        FeatureWhy {
            id: f.id,
            text: words.get(f.text),
            state: if present { "present" } else { "absent" },
            weight: if present { when_present } else { when_absent },
            group: f.group,
            source: sources(&[source]).remove(0),
        }
    };
    let counted = ranked.supports.iter().chain(&ranked.against).map(|f| feature(f, true));
    PatternWhy {
        id: ranked.pattern.id,
        name: words.get(ranked.pattern.name),
        list,
        fit: ranked.fit.map(Fit::name),
        raw: ranked.raw,
        prior: ranked.total - ranked.raw,
        total: ranked.total,
        attainable: ranked.attainable,
        share: if ranked.attainable > 0 { ranked.raw * 100 / ranked.attainable } else { 0 },
        features: counted.chain(ranked.missing.iter().map(|f| feature(f, false))).collect(),
    }
}
