//! Known conditions, medicines and recent treatment that change what a pain may mean. Not a medical record: only what
//! a rule, an exercise flag, the medicine card or the clinician's summary reads.

use super::danger;
use super::define::{at_least, is, maybe};
use super::pain::{self, BUTTOCK_SITES, FRONT_THIGH_SITES, GROIN_SITES};
use super::person::{AGE, PREGNANCY, TESTICLES, WOMB};
use crate::model::Expr;

questions! { base danger::END;
    // Ever.
    /// Ever had cancer, other than a simple skin cancer that is not melanoma.
    CANCER "cancer" yes_no () unsure ["cancer_now_or_past"] when Expr::Always;
    /// "spreads-to-bone": breast, prostate, lung, kidney, thyroid, myeloma, lymphoma.
    CANCER_KIND "cancer-kind" single ("spreads-to-bone", "other") unsure ["cancer_now_or_past"] when maybe(CANCER);
    /// "now-or-recent": being treated, or within 10 years. "over-10-years": cured over 10 years ago.
    CANCER_WHEN "cancer-when" single ("now-or-recent", "over-10-years") unsure ["cancer_now_or_past"] when maybe(CANCER);
    /// Severe and unrelenting, or worsening, or in the mid or upper back, or worse on straining or coughing, or stops sleep.
    CANCER_PAIN "cancer-pain" yes_no () unsure ["mets_pain"] when maybe(CANCER);
    /// Told of thin bones (osteoporosis), or broke a bone from a simple fall after 50.
    THIN_BONES "thin-bones" yes_no () unsure ["osteoporosis_or_fragility"] when Expr::Always;
    /// Weakened immune system: chemotherapy, transplant, HIV, biologic medicines, steroid tablets.
    IMMUNE_LOW "immune-low" yes_no () unsure ["immune_low"] when Expr::Always;
    /// Diabetes of any kind.
    DIABETES "diabetes" yes_no () unsure ["immune_low"] when Expr::Always;
    /// Ankylosing spondylitis, or a spine that has grown together or was fused.
    FUSED_SPINE "fused-spine" yes_no () unsure ["r_ankylosed"] when Expr::Always;
    /// A replaced hip, on either side.
    HIP_REPLACEMENT "hip-replacement" yes_no () unsure ["hip_replacement_problem"] when Expr::Always;
    /// That hip: hot skin or a leaking wound, or pain together with a fever; or suddenly seems to have jumped its place,
    /// shorter, cannot stand.
    HIP_REPLACEMENT_PROBLEM "hip-replacement-problem" yes_no () unsure ["hip_replacement_problem"]
        when maybe(HIP_REPLACEMENT);

    // Now and lately.
    /// Warfarin, apixaban and the like, dabigatran, heparin. Not aspirin.
    BLOOD_THINNER "blood-thinner" yes_no () unsure ["anticoag_bleed"] when Expr::Always;
    /// Steroid tablets for 3 months or more, now or recently (about 5 mg prednisolone a day or more).
    STEROIDS_LONG "steroids-long" yes_no () unsure ["steroids_long"] when Expr::Always;
    /// Injected drugs that were not prescribed, in the past year.
    INJECTS_DRUGS "injects-drugs" yes_no () unsure ["injects_drugs"] when Expr::Always;
    /// Past 3 months: blood infection, skin abscess, cellulitis or infected wound, serious urine infection, heart-valve
    /// infection, contact with tuberculosis.
    RECENT_INFECTION "recent-infection" yes_no () unsure ["recent_infection_or_procedure"] when Expr::Always;
    /// Past 3 months: operation on spine or hip, spinal injection or epidural.
    RECENT_PROCEDURE "recent-procedure" yes_no () unsure ["recent_infection_or_procedure"] when Expr::Always;
    /// Which.
    PROCEDURE_KIND "procedure-kind" single ("spine-operation", "hip-operation", "injection") unsure
        ["recent_infection_or_procedure"] when maybe(RECENT_PROCEDURE);
    /// When.
    PROCEDURE_WHEN "procedure-when" single ("within-4-weeks", "longer") unsure ["r_procedure_neuro"]
        when maybe(RECENT_PROCEDURE);
    /// Kidney dialysis.
    DIALYSIS "dialysis" yes_no () unsure ["immune_low"] when Expr::Always;

    // General words.
    /// Lost 5 % or more of body weight in 6 months without trying.
    WEIGHT_LOSS "weight-loss" yes_no () unsure ["weight_loss"] when Expr::Always;
    /// For weeks: night sweats that drench the bedclothes, very tired without a reason, or off food. One of them is a yes,
    /// and opens the three questions; two of them make the rule.
    UNWELL_WEEKS "unwell-weeks" yes_no () unsure ["systemic_unwell"] when Expr::Always;
    /// Night sweats that drench the bedclothes (not hot flushes of the menopause).
    NIGHT_SWEATS "night-sweats" yes_no () unsure ["systemic_unwell"] when maybe(UNWELL_WEEKS);
    /// Very tired for weeks without a reason.
    VERY_TIRED "very-tired" yes_no () unsure ["systemic_unwell"] when maybe(UNWELL_WEEKS);
    /// Off food for weeks.
    OFF_FOOD "off-food" yes_no () unsure ["systemic_unwell"] when maybe(UNWELL_WEEKS);
    /// A new lump anywhere that stays or grows.
    NEW_LUMP "new-lump" yes_no () unsure ["systemic_unwell"] when Expr::Always;
    /// A new lump, swelling or heaviness in a testicle.
    TESTICLE_LUMP "testicle-lump" yes_no () unsure ["testicular_lump"] when TESTICLES;

    // Bones.
    /// Sudden pain in the very middle of the back after something small: a lift, cough, bend, small fall.
    MIDLINE_SUDDEN "midline-sudden" yes_no () unsure ["minor_trauma_sudden"]
        when Expr::Any(&[at_least(AGE, 53), maybe(THIN_BONES), maybe(STEROIDS_LONG)]);
    /// Lost over 4 cm of height, or a new stoop.
    HEIGHT_LOSS "height-loss" yes_no () unsure ["height_loss"]
        when Expr::Any(&[at_least(AGE, 50), maybe(THIN_BONES), maybe(STEROIDS_LONG)]);
    /// 3 years or more on a bone medicine such as alendronate or denosumab.
    BONE_MEDICINE "bone-medicine" yes_no () unsure ["antiresorptive_thigh"]
        when Expr::All(&[
            Expr::Any(&[GROIN_SITES, FRONT_THIGH_SITES, pain::OUTER_THIGH_SITES]),
            Expr::Any(&[at_least(AGE, 50), maybe(THIN_BONES), maybe(STEROIDS_LONG)]),
        ]);
    /// Slim for the height: body-mass index 22 or less.
    SLIM "slim" yes_no () unsure ["r_fx_roman"] when Expr::All(&[at_least(AGE, 53), maybe(MIDLINE_SUDDEN)]);
    /// Exercises regularly. A reassuring yes.
    EXERCISES_REGULARLY "exercises-regularly" yes_no () unsure ["r_fx_roman"]
        when Expr::All(&[at_least(AGE, 53), maybe(MIDLINE_SUDDEN)]);

    // Joints and bleeding.
    /// Several joints hot or swollen, stiff for over 30 to 60 minutes each morning.
    SWOLLEN_JOINTS "swollen-joints" yes_no () unsure ["swollen_joints"] when Expr::Always;
    /// Vaginal bleeding after the menopause.
    BLEEDING_AFTER_MENOPAUSE "bleeding-after-menopause" yes_no () unsure ["postmeno_bleed"]
        when Expr::Any(&[is(PREGNANCY, &["after-menopause"]), Expr::All(&[WOMB, at_least(AGE, 56)])]);
    /// What raises the risk that the ball of the hip loses its blood supply.
    HIP_BLOOD_RISKS "hip-blood-risks" multiple (
        "steroid-courses", "alcohol", "sickle-cell", "lupus", "transplant", "radiotherapy", "diving", "old-hip-injury", "none"
    ) unsure ["avn_risk"] when Expr::Any(&[GROIN_SITES, BUTTOCK_SITES]);

    // For the medicine card and the summary.
    /// Known conditions that decide which medicines to ask about.
    CONDITIONS "conditions" multiple (
        "stomach-ulcer", "kidney-disease", "heart-disease", "high-blood-pressure", "stroke", "aspirin-asthma",
        "liver-disease", "breastfeeding", "smoker", "none"
    ) unsure [] when Expr::Always;
    /// Medicines taken now.
    MEDICINES "medicines" multiple (
        "anti-inflammatory", "aspirin", "antidepressant", "blood-pressure-or-water", "lithium", "methotrexate",
        "strong-painkiller", "bladder-slowing", "none"
    ) unsure [] when Expr::Always;
    /// Earlier scans and care for this problem.
    EARLIER_CARE "earlier-care" multiple ("scan", "physiotherapy", "injection", "operation", "none") unsure []
        when Expr::Always;
}
