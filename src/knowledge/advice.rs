//! Advice cards and the safety net: what is said, to whom, and on what it rests. Advice changes no level and no plan.
//! The order here is the order of showing. Cards are made for results below same-day care; above it there is one thing
//! to do and nothing beside it (`decisions.md` §10).

use super::citations::exercises::{BROOKEWAVELL2022, CLINTON2017, LONG2004, MELLOR2018, WALKBACK2024};
use super::citations::*;
use super::directions::HIP_ONLY;
use super::questions::define::{at_least, is, is_or_unsure, maybe, yes};
use super::questions::*;
use super::rules::RULES;
use crate::model::{Advice, Citation, Expr, Level, PlanLimit, Rule};
use crate::words::Msg;

/// When to get emergency help whatever the result says: on every result and on the start page, under `safety-net`.
pub const SAFETY_NET: &[Msg] = &[
    Msg::named(&["safety-net-numb"]),
    Msg::named(&["safety-net-bladder"]),
    Msg::named(&["safety-net-legs"]),
    Msg::named(&["safety-net-belly"]),
    Msg::named(&["safety-net-chest"]),
    Msg::named(&["safety-net-fever"]),
    Msg::named(&["safety-net-fall"]),
];

/// Cards that are folded under "more": nobody is told about their weight who has not asked.
pub const MORE: &[&str] = &["weight", "smoking", "food-and-water", "medicine-gels", "belts"];

/// Cards whose ids begin so are rows of the card [`ROWS_OF`]: each names one reason to ask first.
pub const ROW: &str = "medicine-for-";
/// "The lines below say why."
pub const ROWS_OF: &str = "medicine-ask-first";

/// One card; its words are `advice-<id>` and `.text`.
const fn card(id: &'static str, when: Expr, sources: &'static [&'static Citation]) -> Advice {
    Advice { id, when, title: Msg::named(&["advice-", id]), text: Msg::named(&["advice-", id, ".text"]), sources }
}

/// Rules below same-day care that leave no exercise until someone has looked.
const fn looks_first(rule: &Rule) -> bool {
    matches!(rule.level, Level::ClinicianSoon | Level::RoutineCare | Level::SelfCare)
        && matches!(rule.plan, PlanLimit::None)
}

/// Same-day rules: above them no card is shown, so they matter here only as doubts.
const fn same_day(rule: &Rule) -> bool {
    matches!(rule.level, Level::UrgentSameDay)
}

/// Collects the predicates of the rules that pass.
macro_rules! rules_that {
    ($pick:ident) => {{
        const COUNT: usize = {
            let (mut count, mut at) = (0, 0);
            while at < RULES.len() {
                count += $pick(&RULES[at]) as usize;
                at += 1;
            }
            count
        };
        const PICKED: [Expr; COUNT] = {
            let mut picked = [Expr::Always; COUNT];
            let (mut count, mut at) = (0, 0);
            while at < RULES.len() {
                if $pick(&RULES[at]) {
                    picked[count] = RULES[at].when;
                    count += 1;
                }
                at += 1;
            }
            picked
        };
        Expr::Any(&PICKED)
    }};
}

const LOOK_FIRST: Expr = rules_that!(looks_first);
const SAME_DAY: Expr = rules_that!(same_day);

/// No rule wants a look before the person moves more, and no doubt does. "Keep moving" and "this mostly gets better"
/// are said only then. Read from the rules, so that a new rule needs no second thought here; it follows how triage
/// limits a plan: doubt about a same-day rule counts, doubt about a lesser one does not.
const MAY_MOVE: Expr = Expr::Named("free to move", &NOTHING_FIRST);
const NOTHING_FIRST: Expr = Expr::All(&[Expr::Not(&SAME_DAY), Expr::Unless(&LOOK_FIRST)]);

const SORE_OUTER_HIP: Expr =
    Expr::Any(&[OUTER_HIP_SITES, is(TENDER, &["outer-hip-bone"]), is(HIP_SIGNS, &["one-leg-30"])]);
const PELVIC_RING: Expr = Expr::Any(&[
    SACROILIAC_SITES,
    Expr::All(&[PREGNANT_OR_JUST_BIRTH, Expr::Any(&[is(PAIN_SITE, &["pubic-bone"]), BUTTOCK_SITES])]),
]);
const THIN_BONES_OR_DOUBT: Expr =
    Expr::Any(&[maybe(THIN_BONES), maybe(STEROIDS_LONG), maybe(HEIGHT_LOSS), maybe(BONE_MEDICINE)]);
const OLD_AND_CHECKED: Expr = Expr::Any(&[
    Expr::All(&[is(SADDLE_ONSET, &["over-3-months"]), yes(SADDLE_CHECKED)]),
    Expr::All(&[is(BLADDER_ONSET, &["over-3-months"]), yes(BLADDER_CHECKED)]),
    Expr::All(&[is(BOWEL_ONSET, &["over-3-months"]), yes(BOWEL_CHECKED)]),
]);
/// Warmth and cold wait while an infection, a cancer or a fresh rash may be at the place. What was not asked, because nothing
/// rests on it, is taken for absent: everyone is asked for the fever, and the words of both cards name the skin.
pub(super) const SOMETHING_ON_IT: Expr = Expr::Any(&[
    maybe(FEVER),
    maybe(RECENT_INFECTION),
    maybe(STRIPE_RASH),
    Expr::All(&[maybe(CANCER), Expr::Unless(&is(CANCER_WHEN, &["over-10-years"]))]),
]);
const THOUGHTS: &[Expr] =
    &[is(BELIEFS, &["expects-long"]), is(BELIEFS, &["avoids-moving"]), is(BELIEFS, &["low-mood"])];

// Answers that mean "ask first" (`evidence.md` §5.9, `decisions.md` §10). Not sure counts as yes.
const STOMACH: Expr = is(CONDITIONS, &["stomach-ulcer"]);
// [K], beyond §5.9: product labels name bowel inflammation too.
const BOWEL: Expr = is(INFLAMMATORY, &["bowel-disease"]);
const KIDNEYS: Expr = Expr::Any(&[is(CONDITIONS, &["kidney-disease"]), maybe(DIALYSIS)]);
const HEART: Expr = is(CONDITIONS, &["heart-disease", "high-blood-pressure", "stroke"]);
const ASTHMA: Expr = is(CONDITIONS, &["aspirin-asthma"]);
const LIVER: Expr = is(CONDITIONS, &["liver-disease"]);
pub(super) const MAYBE_PREGNANT: Expr = is(PREGNANCY, &["yes", "could-be"]);
const BREASTFEEDING: Expr = is(CONDITIONS, &["breastfeeding"]);
const THINNER: Expr = maybe(BLOOD_THINNER);
const STEROIDS: Expr = maybe(STEROIDS_LONG);
// [J], beyond §5.9: some medicines after a transplant or for joints clash, and pain tablets hide fever.
const IMMUNE: Expr = maybe(IMMUNE_LOW);
const SECOND: Expr = is(MEDICINES, &["anti-inflammatory"]);
const ASPIRIN: Expr = is(MEDICINES, &["aspirin"]);
const MOOD_TABLETS: Expr = is(MEDICINES, &["antidepressant"]);
const PRESSURE: Expr = is(MEDICINES, &["blood-pressure-or-water"]);
const LITHIUM: Expr = is(MEDICINES, &["lithium"]);
const METHOTREXATE: Expr = is(MEDICINES, &["methotrexate"]);
const OLDER: Expr = at_least(AGE, 65);
const NOT_SURE: Expr = Expr::Any(&[is_or_unsure(CONDITIONS, &[]), is_or_unsure(MEDICINES, &[])]);

/// Every reason to ask before an anti-inflammatory tablet.
const ASK_FIRST: Expr = Expr::Any(&[
    STOMACH,
    BOWEL,
    KIDNEYS,
    HEART,
    ASTHMA,
    LIVER,
    MAYBE_PREGNANT,
    BREASTFEEDING,
    THINNER,
    STEROIDS,
    IMMUNE,
    SECOND,
    ASPIRIN,
    MOOD_TABLETS,
    PRESSURE,
    LITHIUM,
    METHOTREXATE,
    OLDER,
    NOT_SURE,
]);

/// Whoever has a reason to ask, or takes something that goes ill with pain tablets, is told what to ask.
const TO_ASK: Expr = Expr::Any(&[ASK_FIRST, is(MEDICINES, &["strong-painkiller", "bladder-slowing"])]);

const LABELS: &[&Citation] = &[&DRUG_LABELS, &JUDGEMENT];

/// Every card, in the order of showing.
pub const ADVICE: &[Advice] = &[
    // One answer, one card, first.
    card("long-standing", OLD_AND_CHECKED, &[&GIRFT2023, &DECISIONS]),
    card("pregnancy-signs", PREGNANT_OR_JUST_BIRTH, &[&OBSTETRIC, &DECISIONS]),
    card("pregnancy-test", is(PREGNANCY, &["could-be"]), &[&NG126, &DECISIONS]),
    card("viral-fever", Expr::All(&[maybe(FEVER), yes(COLD_SYMPTOMS)]), &[&DECISIONS, &NICE_SEPSIS]),
    // What to do now.
    card("why-both", Expr::All(&[Expr::Any(&[BACK_SITES, SACROILIAC_SITES]), HIP_SITES]), &[&ARTICLE004, &JUDGEMENT]),
    card("stay-active", MAY_MOVE, &[&DAHM2010, &NG59]),
    card(
        "walking",
        Expr::All(&[Expr::Not(&is(WALKING_LEGS, &["sit-or-bend", "stand-still"])), MAY_MOVE]),
        &[&WALKBACK2024, &JUDGEMENT],
    ),
    card("walking-rests", Expr::All(&[is(WALKING_LEGS, &["sit-or-bend"]), MAY_MOVE]), &[&JUDGEMENT]),
    card(
        "course-new",
        Expr::All(&[
            is(PAIN_SINCE, &["days-0-6", "weeks-1-2", "weeks-2-3", "weeks-3-4", "weeks-4-6"]),
            Expr::Not(&HIP_ONLY),
            MAY_MOVE,
        ]),
        &[&WALLWORK2024, &NG59],
    ),
    card("course-hip", Expr::All(&[Expr::Not(&LONG_PAIN), HIP_ONLY, MAY_MOVE]), &[&MELLOR2018, &NG226, &JUDGEMENT]),
    card(
        "course-weeks",
        Expr::All(&[is(PAIN_SINCE, &["weeks-6-12"]), Expr::Not(&HIP_ONLY), MAY_MOVE]),
        &[&WALLWORK2024, &NG59],
    ),
    card("course-long", Expr::All(&[LONG_PAIN, MAY_MOVE]), &[&WALLWORK2024, &NG59]),
    card(
        "course-leg",
        Expr::All(&[is(LEG_SPREAD, &["below-knee"]), Expr::Not(&LONG_PAIN), MAY_MOVE]),
        &[&CKS_SCIATICA, &LONG2004, &JUDGEMENT],
    ),
    card(
        "flare",
        Expr::All(&[
            Expr::Any(&[is(EPISODES, &["some", "often"]), is(PAIN_COURSE, &["up-and-down"]), OVER_6_WEEKS]),
            MAY_MOVE,
        ]),
        &[&DASILVA2019, &JUDGEMENT],
    ),
    card("load", Expr::All(&[is(DAILY_LOAD, &["more-activity"]), MAY_MOVE]), &[&JUDGEMENT]),
    // Ease.
    card("heat", Expr::Unless(&SOMETHING_ON_IT), &[&FRENCH2006, &JUDGEMENT]),
    card("cold", Expr::Unless(&SOMETHING_ON_IT), &[&FRENCH2006, &JUDGEMENT]),
    card(
        "sleep",
        Expr::All(&[Expr::Unless(&SORE_OUTER_HIP), Expr::Not(&PREGNANT)]),
        &[&KOVACS2003, &ARTICLE004, &JUDGEMENT],
    ),
    card(
        "sleep-outer-hip",
        Expr::All(&[Expr::Any(&[SORE_OUTER_HIP, is(NIGHT_PAIN, &["lying-on-it"])]), Expr::Not(&PREGNANT)]),
        &[&MELLOR2018, &JUDGEMENT],
    ),
    card("sleep-pregnancy", PREGNANT, &[&CLINTON2017, &JUDGEMENT]),
    card("sleep-lost", Expr::Any(&[yes(SLEEP_LOST), is(DAILY_LOAD, &["poor-sleep"])]), &[&JUDGEMENT]),
    card("stress", is(DAILY_LOAD, &["stress"]), &[&JUDGEMENT]),
    // The day.
    card(
        "desk",
        Expr::Any(&[is(DAILY_LOAD, &["long-sitting"]), is(WORSE_WITH, &["sitting", "staying-put"])]),
        &[&SWAIN2020, &DASILVA2019],
    ),
    card(
        "standing",
        Expr::Any(&[is(DAILY_LOAD, &["long-standing"]), is(WORSE_WITH, &["standing"])]),
        &[&SWAIN2020, &JUDGEMENT],
    ),
    card(
        "lifting",
        Expr::All(&[
            Expr::Any(&[is(DAILY_LOAD, &["heavy-work"]), is(WORSE_WITH, &["lifting"])]),
            Expr::Not(&THIN_BONES_OR_DOUBT),
            MAY_MOVE,
        ]),
        &[&SARACENI2020, &JUDGEMENT],
    ),
    card("bones", THIN_BONES_OR_DOUBT, &[&BROOKEWAVELL2022, &OSTEOPOROSIS_GUIDANCE]),
    card(
        "habits",
        Expr::Any(&[
            SORE_OUTER_HIP,
            is(WORSE_WITH, &["crossing-legs", "one-leg"]),
            is(DAILY_LOAD, &["one-sided-habits"]),
        ]),
        &[&MELLOR2018, &JUDGEMENT],
    ),
    card("stick", is(HIP_SIGNS, &["limp"]), &[&NG226, &JUDGEMENT]),
    card(
        "work",
        Expr::All(&[
            Expr::Any(&[is(LIMITS, &["some-days", "most-days", "unable"]), is(DAILY_LOAD, &["heavy-work"])]),
            MAY_MOVE,
        ]),
        &[&NG59, &JUDGEMENT],
    ),
    // Medicines: one card for everyone, then a line for each answer that says "ask first".
    card("medicine-general", Expr::Always, &[&NSAID2020, &PACE2014, &NG59, &DRUG_LABELS]),
    card("medicine-stop", Expr::Always, LABELS),
    card("medicine-ask-first", ASK_FIRST, LABELS),
    card("medicine-for-stomach", STOMACH, LABELS),
    card("medicine-for-bowel", BOWEL, LABELS),
    card("medicine-for-kidneys", KIDNEYS, LABELS),
    card("medicine-for-heart", HEART, LABELS),
    card("medicine-for-asthma", ASTHMA, LABELS),
    card("medicine-for-liver", LIVER, LABELS),
    card("medicine-for-pregnancy", MAYBE_PREGNANT, LABELS),
    card("medicine-for-breastfeeding", BREASTFEEDING, LABELS),
    card("medicine-for-blood-thinner", THINNER, LABELS),
    card("medicine-for-steroids", STEROIDS, LABELS),
    card("medicine-for-immune", IMMUNE, LABELS),
    card("medicine-for-second", SECOND, LABELS),
    card("medicine-for-aspirin", ASPIRIN, LABELS),
    card("medicine-for-mood", MOOD_TABLETS, LABELS),
    card("medicine-for-pressure", PRESSURE, LABELS),
    card("medicine-for-lithium", LITHIUM, LABELS),
    card("medicine-for-methotrexate", METHOTREXATE, LABELS),
    card("medicine-for-age", OLDER, LABELS),
    card("medicine-for-unsure", NOT_SURE, LABELS),
    card("medicine-to-ask", TO_ASK, LABELS),
    card("medicine-strong", is(MEDICINES, &["strong-painkiller"]), &[&DRUG_LABELS, &NG59]),
    // Adds a sentence; it takes nothing away from a bladder sign (`evidence.md` §1.3 A).
    card(
        "medicine-bladder-slowing",
        is(MEDICINES, &["bladder-slowing", "strong-painkiller"]),
        &[&GIRFT2023, &JUDGEMENT],
    ),
    // Thoughts and scans.
    card("scan", MAY_MOVE, &[&BRINJIKJI2015, &ACR_LBP2021]),
    card("hurt-not-harm", Expr::All(&[is(BELIEFS, &["avoids-moving"]), MAY_MOVE]), &[&NG59, &JUDGEMENT]),
    card("outlook", Expr::All(&[is(BELIEFS, &["expects-long"]), MAY_MOVE]), &[&NG59, &JUDGEMENT]),
    card("early-support", Expr::Of(2, THOUGHTS), &[&NG59, &JUDGEMENT]),
    card("mood", is(BELIEFS, &["low-mood"]), &[&CRISIS_LINES, &JUDGEMENT]),
    // Care. The country's own line about referral is the report's.
    card("physiotherapy", Expr::Always, &[&NG59, &ARTICLE004, &COUNTRY_FACTS]),
    card("belt-pelvis", PELVIC_RING, &[&CLINTON2017, &JUDGEMENT]),
    // Folded under "more" (`MORE`). Losing weight is not a topic for those who lose it unasked, or are pregnant.
    card(
        "weight",
        Expr::Unless(&Expr::Any(&[
            maybe(WEIGHT_LOSS),
            yes(OFF_FOOD),
            yes(SLIM),
            PREGNANT_OR_JUST_BIRTH,
            is(PREGNANCY, &["could-be"]),
        ])),
        &[&SHIRI2010, &NG226],
    ),
    card("smoking", is(CONDITIONS, &["smoker"]), &[&SHIRI2010, &JUDGEMENT]),
    card("food-and-water", Expr::Always, &[&JUDGEMENT]),
    card("medicine-gels", Expr::Not(&ASK_FIRST), LABELS),
    card("belts", Expr::Not(&PELVIC_RING), &[&NG59]),
];
