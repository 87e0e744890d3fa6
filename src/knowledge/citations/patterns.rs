//! Sources of the patterns: what speaks for and against each, how common it is and how it goes on (`evidence.md` §2,
//! §5.5). Sources that triage or the exercises name too are not repeated here but taken from there.

use crate::model::{Citation, Date, Mark};

pub use super::exercises::{CLINTON2017, FRANSEN2014, LONG2004, MELLOR2018};
pub use super::{
    ARTICLE004, AVN2019, BRINJIKJI2015, CKS_SCIATICA, CKS_SHINGLES, DOWNIE2013, HENSCHKE2009, IFOMPT2020, JUDGEMENT,
    NADEAU2013, NG59, NG65, NG73, NG100, NG111, NG118, NG226, PMR2012, ROBERTSON2017, ROMAN2010, SWAIN2020,
    WALLWORK2024,
};

const LOOKED: Date = Date::of(2026, 11, 21);

macro_rules! sources {
    ($($name:ident $id:literal $mark:ident $text:literal;)*) => {
        $(
            #[doc = $text]
            pub const $name: Citation = Citation { id: $id, text: $text, mark: Mark::$mark, looked_at: LOOKED };
        )*
        /// Every source of this file.
        pub const PATTERN_SOURCES: &[&Citation] = &[$(&$name),*];
    };
}

sources! {
    // Lower back and its nerves.
    MAHER2017 "maher2017" Known "Maher 2017, Lancet 389:736 (non-specific low back pain)";
    HENSCHKE2008 "henschke2008" Verified "Henschke 2008, BMJ 337:a171 (course of acute low back pain)";
    KONSTANTINOU2012 "konstantinou2012" Verified "Konstantinou 2012, Eur Spine J, doi:10.1007/s00586-012-2398-5";
    KONSTANTINOU2018 "konstantinou2018" Verified "Konstantinou 2018, Spine J 18:1030 (ATLAS), doi:10.1016/j.spinee.2017.10.071";
    STYNES2018 "stynes2018" Verified "Stynes 2018, PLoS One 13:e0191852, doi:10.1371/journal.pone.0191852";
    VROOMEN2002 "vroomen2002" Verified "Vroomen 2002, JNNP 72:630 (items; single odds ratios not found)";
    VERWOERD2014 "verwoerd2014" Verified "Verwoerd 2014, Spine J 14:2028 (n=395)";
    CHIU2015 "chiu2015" Known "Chiu 2015, Clin Rehabil 29:184 (how often discs shrink)";
    PETERSEN2017 "petersen2017" Known "Petersen 2017, BMC Musculoskelet Disord, doi:10.1186/s12891-017-1549-6";
    YOUNG2003 "young2003" Verified "Young 2003, Spine J 3:460 (n=81)";
    SURI2010 "suri2010" Verified "Suri 2010, JAMA 304:2628, Table 3, doi:10.1001/jama.2010.1833";
    COOK2011 "cook2011" Verified "Cook 2011, Physiother Res Int 16:170 (n=1,448; five items)";
    SUGIOKA2008 "sugioka2008" Verified "Sugioka 2008, Fam Pract 25:237, doi:10.1093/fampra/cmn031";
    KONNO2007 "konno2007" Verified "Konno 2007, BMC Musculoskelet Disord 8:102, doi:10.1186/1471-2474-8-102 (items)";
    OTANI2018 "otani2018" Verified "Otani 2018, J Pain Res 11:455 (course of lumbar stenosis in the community)";
    VAN_SLOBBE2004 "vanslobbe2004" Known "van Slobbe 2004, J Neurol 251:294 (meralgia paraesthetica)";

    // Hip and pelvis.
    METCALFE2019 "metcalfe2019" Verified "Metcalfe 2019, JAMA 322:2323, doi:10.1001/jama.2019.19413";
    SUTLIVE2008 "sutlive2008" Verified "Sutlive 2008, JOSPT 38:542 (n=72)";
    FEARON2013 "fearon2013" Verified "Fearon 2013, BJSM 47:649 (outer hip against hip osteoarthritis)";
    GRIMALDI2017 "grimaldi2017" Known "Grimaldi 2017, BJSM 51:519 (tests of the outer hip)";
    LASLETT2005 "laslett2005" Verified "Laslett 2005, Man Ther 10:207 (sacroiliac tests need an examination)";
    HOPAYIAN2018 "hopayian2018" Verified "Hopayian 2018, Eur J Orthop Surg Traumatol 28:155, doi:10.1007/s00590-017-2031-8";
    GRIFFIN2016 "griffin2016" Verified "Griffin 2016, BJSM 50:1169 (Warwick agreement on hip impingement)";
    BURNETT2006 "burnett2006" Known "Burnett 2006, JBJS Am 88:1448 (labral tears, n=66)";
    VLEEMING2008 "vleeming2008" Known "Vleeming 2008, European guideline on pelvic girdle pain";
    DUFOUR2018 "dufour2018" Verified "Dufour 2018, Musculoskelet Sci Pract, doi:10.1016/j.msksp.2017.12.001 (85 selected women)";

    // To be raised with a clinician.
    SIEPER2009 "sieper2009" Verified "Sieper 2009, Ann Rheum Dis 68:784 (ASAS), doi:10.1136/ard.2008.101501";
    RUDWALEIT2006 "rudwaleit2006" Verified "Rudwaleit 2006, Arthritis Rheum 54:569 (Berlin)";
    DEYO1988 "deyo1988" Known "Deyo & Diehl 1988, J Gen Intern Med 3:230, doi:10.1007/BF02596337 (ratios not re-read)";
    RALSTON2019 "ralston2019" Verified "Ralston 2019, J Bone Miner Res 34:579, doi:10.1002/jbmr.3657 (Paget's disease)";
    IASP_CRITERIA "iasp-criteria" Known "IASP clinical criteria for nociplastic pain";
}
