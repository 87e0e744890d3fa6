//! Sources of the learn pages that nothing else names (`evidence.md` §5): treatments, and how much change people feel.

use crate::model::{Citation, Date, Mark};

pub use super::exercises::{
    BROOKEWAVELL2022, EXERCISE_JUDGEMENT, FRANSEN2014, HAYDEN2021_NETWORK, MELLOR2018, OWEN2020, WALKBACK2024,
};
pub use super::patterns::{
    CHIU2015, FEARON2013, HENSCHKE2008, KONSTANTINOU2012, KONSTANTINOU2018, LASLETT2005, METCALFE2019, SIEPER2009,
    YOUNG2003,
};
pub use super::*;

const LOOKED: Date = Date::of(2026, 11, 21);

macro_rules! sources {
    ($($name:ident $id:literal $mark:ident $text:literal;)*) => {
        $(
            #[doc = $text]
            pub const $name: Citation = Citation { id: $id, text: $text, mark: Mark::$mark, looked_at: LOOKED };
        )*
        /// Every source of this file.
        pub const LEARN_SOURCES: &[&Citation] = &[$(&$name),*];
    };
}

sources! {
    OPAL2023 "opal2023" Known "Jones 2023, Lancet 402:304 (OPAL: an opioid for new back or neck pain)";
    PRECISE2017 "precise2017" Known "Mathieson 2017, NEJM 376:1111 (PRECISE: pregabalin for sciatica)";
    PEUL2007 "peul2007" Known "Peul 2007, NEJM 356:2245 (surgery or waiting for sciatica)";
    ACP2017 "acp2017" Known "Qaseem 2017, Ann Intern Med 166:514 (ACP guideline), doi:10.7326/M16-2367";
    WHO2023 "who2023" Known "WHO 2023, Guideline for chronic primary low back pain";
    // The share of people, not the ratios that `deyo1988` stands for.
    DEYO1988_SHARE "deyo1988-share" Verified "Deyo & Diehl 1988, J Gen Intern Med 3:230, doi:10.1007/BF02596337 (13 of 1,975 people)";
    SALAFFI2004 "salaffi2004" Verified "Salaffi 2004, Eur J Pain, doi:10.1016/j.ejpain.2003.09.004 (how much change people feel)";
    THOMEE1997 "thomee1997" Known "Thomeé 1997, Phys Ther 77:1690 (pain-monitoring model; knees)";
    SILBERNAGEL2007 "silbernagel2007" Known "Silbernagel 2007, Am J Sports Med 35:897 (pain-monitoring model; Achilles tendons)";
    PREMKUMAR2018 "premkumar2018" Verified "Premkumar 2018, JBJS Am 100:368 (red-flag questions; through the editor's summary)";
}
