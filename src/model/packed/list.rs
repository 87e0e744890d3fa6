//! Every table of the vocabulary, field by field: one list, from which both halves are made. A field that is not in it
//! does not compile; the test below holds that what is read is what was written.

use super::super::*;
use super::read::Reader;
use super::write::Written;

/// Rows: how one is written and read.
macro_rules! rows {
    ($($one:ident $type:ident { $($field:ident $how:ident),* })*) => {
        impl Written {
            $(
                pub(super) const fn $one(&mut self, row: &$type) {
                    let $type { $($field),* } = row;
                    $(self.$how($field);)*
                }
            )*
        }
        impl Reader {
            $(
                pub(super) fn $one(&mut self) -> $type {
                    $(let $field = self.$how();)*
                    $type { $($field),* }
                }
            )*
        }
    };
}

/// Lists of what one function writes and reads.
macro_rules! lists {
    ($($one:ident $many:ident $type:ty)*) => {
        impl Written {
            $(
                pub(super) const fn $many(&mut self, rows: &&'static [$type]) {
                    self.count(rows.len());
                    let mut at = 0;
                    while at < rows.len() {
                        self.$one(&rows[at]);
                        at += 1;
                    }
                }
            )*
        }
        impl Reader {
            $(
                pub(super) fn $many(&mut self) -> &'static [$type] {
                    (0..self.count()).map(|_| self.$one()).collect::<Vec<_>>().leak()
                }
            )*
        }
    };
}

/// Enums without anything in them, by their place in the list.
macro_rules! plain {
    ($($one:ident $type:ident [$($variant:ident)*])*) => {
        impl Written {
            $(
                pub(super) const fn $one(&mut self, it: &$type) {
                    self.small(&(*it as u8));
                }
            )*
        }
        impl Reader {
            $(
                pub(super) fn $one(&mut self) -> $type {
                    const ALL: &[$type] = &[$($type::$variant),*];
                    ALL[usize::from(self.small())]
                }
            )*
        }
    };
}

plain! {
    level Level [SelfCare RoutineCare ClinicianSoon UrgentSameDay EmergencyNow]
    limit PlanLimit [Full Calm None]
    mark Mark [Verified Known Unsure Judgement]
    prior Prior [Rare Uncommon Common VeryCommon Commonest]
    fit Fit [Partly Fits]
    phase Phase [Calm Move Strengthen Return]
    kit Kit [Mat Chair Band Cushion Strap Step Wall Worktop Stick Shoes Bike Pool]
    part_of_talk Section [AboutYou Pain Danger Pattern Plan]
    shelf Shelf [First Care Moving Days Know]
}

lists! {
    name names &'static str
    question_id question_ids QuestionId
    source sources &'static Citation
    kit kits Kit
    step steps Step
    place places Place
    pair pairs (&'static str, &'static str)
    small smalls u8
    number numbers u16
    maybe_msg maybe_msgs Option<crate::words::Msg>
    choice choices Choice
    question questions Question
    screen screens Screen
    rule rules Rule
    scope scopes Scope
    feature features Feature
    pattern patterns Pattern
    variant variants Variant
    exercise exercises Exercise
    exclusion exclusions Exclusion
    template_item template_items TemplateItem
    template templates Template
    advice advices Advice
    topic topics Topic
    faq faqs Faq
}

rows! {
    citation Citation { id native_name, text native_name, mark mark, looked_at native_date }
    choice Choice { name name, text option_text, exclusive flag }
    question Question {
        id question_id, name name, kind kind, unsure flag, items native_names, when expr, text msg, help maybe_msg,
        why maybe_msg, short msg, confirm maybe_msg
    }
    screen Screen { name name, section part_of_talk, questions question_ids, stem maybe_msg }
    rule Rule {
        id name, level level, within_days maybe_small, when expr, plan limit, text msg, action maybe_msg,
        sources sources, reviewed native_date
    }
    scope Scope { id name, when expr, at_once flag, text msg, sources sources }
    feature Feature { id native_name, when expr, evidence evidence, group small, text feature_text }
    pattern Pattern {
        id name, role role, prior prior, gate expr, features features, cap fit, part_of maybe_name, residual residual,
        name msg, also maybe_msg, about msg, self_care maybe_msg, avoid maybe_msg, course maybe_msg, see maybe_msg,
        sources sources
    }
    dose Dose { sets small, reps small, seconds number, per_day small, days_per_week small }
    variant Variant { id name, flags flags, floor flag, kit kits, how maybe_msg }
    exercise Exercise {
        id name, from phase, to phase, variants variants, dose dose, sides flag, name msg, start msg, steps steps,
        harder msg, easier msg, care msg, dose_text msg, progression maybe_name, regression maybe_name,
        alternatives names, seeds native_names, sources sources
    }
    exclusion Exclusion {
        id name, when expr, patterns names, flags flags, exercises names, text msg, sources sources
    }
    template_item TemplateItem { exercise name, variant name, when expr }
    template Template { id name, patterns names, phases phases }
    advice Advice { id name, when expr, title msg, text msg, sources sources }
    topic Topic {
        id name, shelf shelf, title msg, text paragraphs, find maybe_msg, at places, next names, sources sources
    }
    faq Faq { id name, question msg, answer msg, find maybe_msg, topic name, sources sources }
    library Library {
        topics topics, faq faqs, pattern_find maybe_msgs, pattern_note maybe_msgs, kin pairs, instead pairs
    }
    anchors Anchors {
        age question_id, site question_id, score question_id, summary question_ids, fixed question_ids, hip_only expr,
        irritability_high expr, irritability_moderate expr, eases_backward expr, eases_forward expr
    }
    follow_up FollowUp {
        safety question_ids, later question_ids, lasting question_ids, sooner expr, first two, days smalls,
        weeks question_id, since question_id, since_from numbers, disabling expr, weighed_down expr, harder pairs,
        walk name
    }
    base KnowledgeBase {
        version name, reviewed date, questions questions, screens screens, rules rules, scope scopes,
        patterns patterns, exercises exercises, exclusions exclusions, templates templates, fallback names,
        anchors anchors_ref, follow_up follow_up_ref, advice advices, library library,
        sources all_sources
    }
}
