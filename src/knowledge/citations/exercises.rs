//! Sources of the exercises, their doses and what rules them out (`evidence.md` §4). Sources that triage names too are
//! not repeated here but taken from there.

use crate::model::{Citation, Date, Mark};

pub use super::{ARTICLE004, SARACENI2020};

const LOOKED: Date = Date::of(2026, 11, 21);

macro_rules! sources {
    ($($name:ident $id:literal $mark:ident $text:literal;)*) => {
        $(
            #[doc = $text]
            pub const $name: Citation = Citation { id: $id, text: $text, mark: Mark::$mark, looked_at: LOOKED };
        )*
        /// Every source of this file.
        pub const EXERCISES: &[&Citation] = &[$(&$name),*];
    };
}

sources! {
    HAYDEN2021 "hayden2021" Known "Hayden 2021, Cochrane CD009790.pub2, doi:10.1002/14651858.CD009790.pub2";
    HAYDEN2021_NETWORK "hayden2021-network" Verified "Hayden 2021, J Physiother 67:252 (network meta-analysis, 217 trials)";
    WHO_EXERCISE2023 "who-exercise2023" Verified "J Occup Rehabil 2023, WHO-commissioned review of exercise for chronic low back pain, PMC10684665";
    OWEN2020 "owen2020" Verified "Owen 2020, BJSM 54:1279 (network meta-analysis, 89 trials)";
    FRANSEN2014 "fransen2014" Verified "Fransen 2014, Cochrane CD007912.pub2, doi:10.1002/14651858.CD007912.pub2";
    WALKBACK2024 "pocovi2024" Verified "Pocovi 2024, Lancet 404:134 (WalkBack), doi:10.1016/S0140-6736(24)00755-4";
    BROOKEWAVELL2022 "brookewavell2022" Verified "Brooke-Wavell 2022, BJSM 56:837, doi:10.1136/bjsports-2021-104634";
    LONG2004 "long2004" Verified "Long 2004, Spine 29:2593, doi:10.1097/01.brs.0000146464.23007.2a";
    BASSON2017 "basson2017" Known "Basson 2017, JOSPT 47:593 (neural mobilisation)";
    MELLOR2018 "mellor2018" Verified "Mellor 2018, BMJ 361:k1662 (LEAP), doi:10.1136/bmj.k1662";
    CLINTON2017 "clinton2017" Verified "Clinton 2017, JWHPT 41:102, doi:10.1097/JWH.0000000000000081 (the guideline exists; doses are judgement)";
    NG123 "ng123" Known "NICE NG123, Urinary incontinence and pelvic organ prolapse in women";
    EXERCISE_PRACTICE "exercise-practice" Known "Usual physiotherapy practice as this project's evidence dossier knows it; not re-read";
    EXERCISE_JUDGEMENT "exercise-judgement" Judgement "Judgement of this project's evidence dossier; waits for a clinician";
}
