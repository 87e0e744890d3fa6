//! Sources of the triage rules, the advice and the country table.

use crate::model::{Citation, Date, Mark};

const LOOKED: Date = Date::of(2026, 11, 21);

macro_rules! sources {
    ($($name:ident $id:literal $mark:ident $text:literal;)*) => {
        $(
            #[doc = $text]
            pub const $name: Citation = Citation { id: $id, text: $text, mark: Mark::$mark, looked_at: LOOKED };
        )*
        /// Every source of this file.
        pub const TRIAGE: &[&Citation] = &[$(&$name),*];
    };
}

sources! {
    GIRFT2023 "girft2023" Verified "GIRFT 2023, National Suspected Cauda Equina Syndrome Pathway, England";
    ANGUS2021 "angus2021" Verified "Angus 2021, Emerg Med J (n=996)";
    DIONNE2019 "dionne2019" Verified "Dionne 2019, Musculoskelet Sci Pract 42:125, doi:10.1016/j.msksp.2019.05.004";
    IFOMPT2020 "ifompt2020" Verified "Finucane 2020, JOSPT 50:350 (IFOMPT framework), doi:10.2519/jospt.2020.9971";
    CKS_SCIATICA "cks-sciatica" Known "NICE CKS, Sciatica";
    NG234 "ng234" Verified "NICE NG234, Spinal metastases and metastatic spinal cord compression";
    DOWNIE2013 "downie2013" Verified "Downie 2013, BMJ 347:f7095, doi:10.1136/bmj.f7095";
    HENSCHKE2009 "henschke2009" Verified "Henschke 2009, Arthritis Rheum 60:3072, doi:10.1002/art.24853";
    NG12 "ng12" Known "NICE NG12, Suspected cancer: recognition and referral";
    YUSUF2019 "yusuf2019" Verified "Yusuf 2019, BMC Musculoskelet Disord, doi:10.1186/s12891-019-2949-6";
    ED_ABSCESS2019 "ed-abscess2019" Verified "Prospective emergency-department cohort 2019, Am J Emerg Med (n=223)";
    NICE_SEPSIS "nice-sepsis" Known "NICE, Suspected sepsis: recognition and early management";
    MARGARETTEN2007 "margaretten2007" Known "Margaretten 2007, JAMA 297:1478";
    ACR_LBP2021 "acr-lbp2021" Known "ACR Appropriateness Criteria, Low Back Pain 2021";
    CG124 "cg124" Known "NICE CG124, Hip fracture: management";
    ROBERTSON2017 "robertson2017" Verified "Robertson & Wood 2017, Sports Med Int Open 1:E58, doi:10.1055/s-0043-103946";
    ROMAN2010 "roman2010" Verified "Roman 2010, J Man Manip Ther 18:44 (items; ratios not re-read)";
    SHANE2014 "shane2014" Known "Shane 2014, J Bone Miner Res 29:1 (ASBMR, atypical femoral fracture)";
    OSTEOPOROSIS_GUIDANCE "osteoporosis-guidance" Known "Osteoporosis guidance on height loss";
    NG156 "ng156" Known "NICE NG156, Abdominal aortic aneurysm";
    DISSECTION "dissection" Known "Aortic dissection guidance";
    LIMB_ISCHAEMIA "limb-ischaemia" Known "Acute limb ischaemia guidance";
    NG158 "ng158" Known "NICE NG158, Venous thromboembolic diseases";
    ANTICOAGULANT_BLEED "anticoagulant-bleed" Known "Retroperitoneal and epidural haematoma on anticoagulants";
    NADEAU2013 "nadeau2013" Verified "Nadeau 2013, Can J Surg 56:372, doi:10.1503/cjs.016512";
    DRUG_LABELS "drug-labels" Known "Product labels of anti-inflammatory medicines";
    NG118 "ng118" Known "NICE NG118, Renal and ureteric stones";
    NG111 "ng111" Known "NICE NG111, Acute pyelonephritis";
    NG126 "ng126" Known "NICE NG126, Ectopic pregnancy and miscarriage";
    ACUTE_PELVIS "acute-pelvis" Known "Guidance on torsion of ovary and testicle, pelvic infection and stuck hernia";
    OBSTETRIC "obstetric" Known "Obstetric guidance on danger signs in and after pregnancy";
    NG73 "ng73" Known "NICE NG73, Endometriosis";
    NG65 "ng65" Verified "NICE NG65, Spondyloarthritis in over 16s";
    NG100 "ng100" Known "NICE NG100, Rheumatoid arthritis";
    PMR2012 "pmr2012" Known "EULAR/ACR 2012, Polymyalgia rheumatica";
    CKS_SHINGLES "cks-shingles" Known "NICE CKS, Shingles";
    AVN2019 "avn2019" Verified "Clin Epidemiol Glob Health 2019, doi:10.1016/j.cegh.2019.01.012 (100 cases)";
    NG59 "ng59" Known "NICE NG59, Low back pain and sciatica in over 16s";
    NG226 "ng226" Known "NICE NG226, Osteoarthritis in over 16s";
    WALLWORK2024 "wallwork2024" Verified "Wallwork 2024, CMAJ 196:E29";
    FRENCH2006 "french2006" Verified "French 2006, Cochrane CD004750.pub2, doi:10.1002/14651858.CD004750.pub2";
    DAHM2010 "dahm2010" Known "Dahm 2010, Cochrane (advice to rest or stay active)";
    SWAIN2020 "swain2020" Verified "Swain 2020, J Biomech 102:109312, doi:10.1016/j.jbiomech.2019.08.006";
    DASILVA2019 "dasilva2019" Verified "da Silva 2019, J Physiother 65:159";
    SARACENI2020 "saraceni2020" Known "Saraceni 2020, JOSPT 50:121";
    KOVACS2003 "kovacs2003" Known "Kovacs 2003, Lancet 362:1599";
    BRINJIKJI2015 "brinjikji2015" Known "Brinjikji 2015, AJNR 36:811";
    NSAID2020 "nsaid2020" Known "van der Gaag 2020, Cochrane CD013581";
    PACE2014 "pace2014" Known "Williams 2014, Lancet 384:1586";
    SHIRI2010 "shiri2010" Known "Shiri 2010, Am J Epidemiol 171:135 and Am J Med 123:87";
    CRISIS_LINES "crisis-lines" Known "National crisis and emergency lines, looked at 2026-11-21";
    COUNTRY_FACTS "country-facts" Known "National emergency and advice lines, looked at 2026-11-21";
    ARTICLE004 "article004" Verified "A health article for the public on back and hip pain (source article 004)";
    JUDGEMENT "judgement" Judgement "Judgement of this project's evidence papers; waits for a clinician";
    DECISIONS "decisions" Judgement "Our own judgement, not yet reviewed by a clinician (decisions D6–D16, 2026-11-21)";
}
