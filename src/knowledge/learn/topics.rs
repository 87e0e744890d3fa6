//! The topics, shelf by shelf, with the places where each is offered. Sources are those of `evidence.md` §3 to §5.

use super::define::{Ways, topic};
use crate::knowledge::citations::learn::*;
use crate::model::Place::{Card, LeftOut, PainRules, Pattern, Plan, Reason, Referral, Treatment};
use crate::model::Shelf::{Care, Days, First, Know, Moving};
use crate::model::Topic;

/// Every topic, in the order of showing.
pub(super) const TOPICS: &[Topic] = &[
    topic(
        "both",
        First,
        Ways { at: &[Card("why-both"), Pattern("nonspecific_hip"), Pattern("sij_pain")], next: &["apart", "common"] },
        &[&ARTICLE004, &LASLETT2005, &JUDGEMENT],
    ),
    topic(
        "apart",
        First,
        Ways {
            at: &[Card("why-both"), Pattern("gtps"), Pattern("hip_oa"), Pattern("deep_gluteal")],
            next: &["both", "scans"],
        },
        &[&METCALFE2019, &FEARON2013, &YOUNG2003, &KONSTANTINOU2012, &ARTICLE004],
    ),
    topic(
        "common",
        First,
        Ways { at: &[Card("course-new"), Pattern("nonspecific_lbp")], next: &["stages", "patience"] },
        &[&HENSCHKE2008, &HENSCHKE2009, &DASILVA2019],
    ),
    topic(
        "stages",
        First,
        Ways {
            at: &[
                Card("course-new"),
                Card("course-weeks"),
                Card("course-long"),
                Card("course-leg"),
                Reason("r_persistent"),
                Pattern("persistent_sensitised"),
            ],
            next: &["common", "physio", "patience"],
        },
        &[&NG59, &WALLWORK2024, &ARTICLE004],
    ),
    topic(
        "worse",
        First,
        Ways {
            at: &[Card("flare"), Card("load"), Card("stress"), Pattern("overuse_load")],
            next: &["sitting", "sleep"],
        },
        &[&ARTICLE004, &DASILVA2019, &JUDGEMENT],
    ),
    topic(
        "physio",
        Care,
        Ways {
            at: &[Card("physiotherapy"), Reason("r_disabled"), Reason("r_sciatica_6wk"), Referral],
            next: &["ask", "hands", "exercise"],
        },
        &[&NG59, &ARTICLE004, &COUNTRY_FACTS],
    ),
    topic(
        "warmth",
        Care,
        Ways { at: &[Card("heat"), Card("cold"), Pattern("muscle_strain")], next: &["medicine", "sleep"] },
        &[&FRENCH2006, &JUDGEMENT],
    ),
    topic(
        "medicine",
        Care,
        Ways {
            at: &[
                Card("medicine-general"),
                Card("medicine-ask-first"),
                Card("medicine-gels"),
                Pattern("nonspecific_lbp"),
            ],
            next: &["prescriptions", "warmth"],
        },
        &[&NSAID2020, &PACE2014, &NG59, &DRUG_LABELS],
    ),
    topic(
        "prescriptions",
        Care,
        Ways {
            at: &[
                Card("medicine-strong"),
                Treatment,
                Pattern("radiculopathy_sciatica"),
                Pattern("axspa"),
                Pattern("inflammatory_arthritis_hip"),
            ],
            next: &["medicine", "ask"],
        },
        &[&NG59, &NG226, &OPAL2023, &PRECISE2017],
    ),
    topic(
        "injections",
        Care,
        Ways {
            at: &[Treatment, Pattern("radiculopathy_sciatica"), Pattern("disc_herniation"), Pattern("gtps")],
            next: &["surgery", "ask"],
        },
        &[&NG59, &MELLOR2018],
    ),
    topic(
        "hands",
        Care,
        Ways { at: &[Treatment, Pattern("sij_pain"), Pattern("lumbar_oa_facet")], next: &["complementary", "ask"] },
        &[&NG59, &WHO2023, &ACP2017],
    ),
    topic(
        "surgery",
        Care,
        Ways {
            at: &[
                Treatment,
                Pattern("radiculopathy_sciatica"),
                Pattern("disc_herniation"),
                Pattern("lumbar_stenosis"),
                Pattern("spondylolisthesis"),
                Pattern("hip_oa"),
                Pattern("fai_labral"),
            ],
            next: &["injections", "ask"],
        },
        &[&NG59, &NG226, &PEUL2007],
    ),
    topic(
        "complementary",
        Care,
        Ways {
            at: &[Treatment, Pattern("nonspecific_lbp"), Pattern("persistent_sensitised")],
            next: &["hands", "exercise", "ask"],
        },
        &[&ACP2017, &NG59, &WHO2023, &NG226],
    ),
    topic("ask", Care, Ways { at: &[Treatment], next: &["injections", "surgery"] }, &[&JUDGEMENT]),
    topic(
        "exercise",
        Moving,
        Ways {
            at: &[Plan, Card("walking"), Card("stay-active"), Pattern("deconditioning"), Pattern("hip_oa")],
            next: &["stop", "stretches", "patience"],
        },
        &[&OWEN2020, &HAYDEN2021_NETWORK, &FRANSEN2014, &WALKBACK2024],
    ),
    topic(
        "stretches",
        Moving,
        Ways {
            at: &[
                LeftOut,
                Card("bones"),
                Pattern("radiculopathy_sciatica"),
                Pattern("disc_herniation"),
                Pattern("lumbar_stenosis"),
                Pattern("gtps"),
                Pattern("fai_labral"),
                Pattern("pelvic_girdle_pain_pregnancy"),
            ],
            next: &["stop", "exercise"],
        },
        &[&ARTICLE004, &BROOKEWAVELL2022, &MELLOR2018, &EXERCISE_JUDGEMENT],
    ),
    topic(
        "stop",
        Moving,
        Ways { at: &[PainRules, Card("hurt-not-harm")], next: &["exercise", "stretches"] },
        &[&THOMEE1997, &SILBERNAGEL2007, &ARTICLE004, &JUDGEMENT],
    ),
    topic(
        "sitting",
        Moving,
        Ways { at: &[Card("desk"), Card("standing"), Pattern("posture_sustained")], next: &["habits", "worse"] },
        &[&SWAIN2020, &DASILVA2019, &JUDGEMENT],
    ),
    topic(
        "lifting",
        Moving,
        Ways { at: &[Card("lifting"), Card("work"), Pattern("muscle_strain")], next: &["exercise", "worse"] },
        &[&SARACENI2020, &JUDGEMENT],
    ),
    topic(
        "sleep",
        Days,
        Ways {
            at: &[
                Card("sleep"),
                Card("sleep-outer-hip"),
                Card("sleep-pregnancy"),
                Card("sleep-lost"),
                Pattern("axspa"),
                Pattern("gtps"),
            ],
            next: &["worse", "habits"],
        },
        &[&KOVACS2003, &MELLOR2018, &SIEPER2009, &ARTICLE004, &JUDGEMENT],
    ),
    topic(
        "habits",
        Days,
        Ways { at: &[Card("habits"), Card("stick"), Pattern("posture_sustained")], next: &["sitting", "body"] },
        &[&MELLOR2018, &JUDGEMENT],
    ),
    topic(
        "body",
        Days,
        Ways {
            at: &[
                Card("weight"),
                Card("smoking"),
                Card("food-and-water"),
                Card("belts"),
                Card("belt-pelvis"),
                Pattern("pelvic_girdle_pain_pregnancy"),
            ],
            next: &["habits", "exercise"],
        },
        &[&SHIRI2010, &NG59, &NG226, &JUDGEMENT],
    ),
    topic(
        "scans",
        Know,
        Ways {
            at: &[
                Card("scan"),
                Pattern("disc_degeneration"),
                Pattern("disc_herniation"),
                Pattern("lumbar_oa_facet"),
                Pattern("spondylolisthesis"),
            ],
            next: &["common", "cancer"],
        },
        &[&BRINJIKJI2015, &ACR_LBP2021, &CHIU2015],
    ),
    topic(
        "cancer",
        Know,
        Ways {
            at: &[
                Reason("r_cancer_plain"),
                Reason("r_cancer_plain_spreads"),
                Reason("r_cancer_plain_cured"),
                Reason("r_cancer_unknown"),
                Reason("r_old_new_persist"),
                Reason("weight_loss"),
                Pattern("cancer_related"),
            ],
            next: &["common", "scans"],
        },
        &[&DEYO1988_SHARE, &DOWNIE2013, &HENSCHKE2009, &IFOMPT2020],
    ),
    topic(
        "patience",
        Know,
        Ways {
            at: &[Card("outlook"), Card("course-hip"), Pattern("persistent_sensitised")],
            next: &["stages", "exercise"],
        },
        &[&SALAFFI2004, &JUDGEMENT],
    ),
    topic(
        "sources",
        Know,
        Ways { at: &[], next: &["common", "cancer"] },
        &[
            &HENSCHKE2008,
            &HENSCHKE2009,
            &DASILVA2019,
            &MELLOR2018,
            &WALKBACK2024,
            &DEYO1988_SHARE,
            &NG59,
            &ACP2017,
            &WHO2023,
            &ARTICLE004,
        ],
    ),
];
