//! Questions that people ask (scope row S47), each with the topic that says more.

use super::define::faq;
use crate::knowledge::citations::learn::*;
use crate::model::Faq;

/// Every question, in the order of showing.
pub(super) const FAQ: &[Faq] = &[
    faq("faq-move", "stop", &[&NG59, &THOMEE1997, &SILBERNAGEL2007]),
    faq("faq-scan", "scans", &[&BRINJIKJI2015, &ACR_LBP2021]),
    faq("faq-sure", "cancer", &[&IFOMPT2020, &PREMKUMAR2018]),
    faq("faq-night", "sleep", &[&MELLOR2018, &SIEPER2009, &JUDGEMENT]),
    faq("faq-position", "sleep", &[&KOVACS2003, &ARTICLE004, &JUDGEMENT]),
    faq("faq-joint", "both", &[&LASLETT2005, &JUDGEMENT]),
    faq("faq-illness", "both", &[&ARTICLE004, &IFOMPT2020]),
    faq("faq-stress", "worse", &[&NG59, &JUDGEMENT]),
];
