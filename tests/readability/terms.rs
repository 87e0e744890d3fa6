//! Terms that must be named although they are hard: people were told them, or read them on a packet. Each is explained
//! where it is asked about. And long words that everybody knows. Not a licence: both lists are tested to be used.

/// A medical name or a medicine.
#[derive(Debug)]
pub struct Term {
    /// The words of a text that it covers.
    pub forms: &'static [&'static str],
    /// What says its meaning beside it: one of these stands on every screen that uses the term.
    pub means: &'static [&'static str],
}

/// At most 40 (`decisions.md` D30). In the grade each counts as a word of two syllables.
#[rustfmt::skip]
pub const TERMS: &[Term] = &[
    Term { forms: &["acetaminophen", "paracetamol"], means: &["cold and flu", "pain tablet", "painkillers"] },
    Term { forms: &["alendronate"], means: &["bone medicine"] },
    Term { forms: &["amitriptyline"], means: &["nerve pain, sleep or mood"] },
    Term { forms: &["aneurysm"], means: &["blood vessel"] },
    Term { forms: &["apixaban"], means: &["blood thinner"] },
    Term { forms: &["biologic"], means: &["shots for"] },
    Term { forms: &["cellulitis"], means: &["red hot skin"] },
    Term { forms: &["citalopram"], means: &["for mood"] },
    Term { forms: &["dabigatran"], means: &["blood thinner"] },
    Term { forms: &["denosumab"], means: &["bone medicine"] },
    Term { forms: &["dexamethasone"], means: &["steroid"] },
    Term { forms: &["dialysis"], means: &["cleans the blood"] },
    Term { forms: &["diclofenac"], means: &["anti-inflammatory"] },
    Term { forms: &["edoxaban", "lixiana"], means: &["blood thinner"] },
    Term { forms: &["ejaculation"], means: &["semen"] },
    Term { forms: &["epidural"], means: &["needle"] },
    Term { forms: &["fluoxetine"], means: &["for mood"] },
    Term { forms: &["gabapentin"], means: &["nerve pain"] },
    Term { forms: &["glucosamine"], means: &["pills"] },
    Term { forms: &["hydrocortisone"], means: &["steroid"] },
    Term { forms: &["ibandronate"], means: &["bone medicine"] },
    Term { forms: &["ibuprofen"], means: &["tablets"] },
    Term { forms: &["inflammation", "inflammatory"], means: &["swollen", "swelling"] },
    Term { forms: &["melanoma"], means: &["skin cancer"] },
    Term { forms: &["methotrexate"], means: &["for joints, skin or bowel"] },
    Term { forms: &["myeloma"], means: &["cancers of the blood"] },
    Term { forms: &["nortriptyline"], means: &["nerve pain, sleep or mood"] },
    Term { forms: &["osteoarthritis"], means: &["joints"] },
    Term { forms: &["osteoporosis"], means: &["thin bones"] },
    Term { forms: &["oxybutynin"], means: &["bladder tablets"] },
    Term { forms: &["oxycodone"], means: &["strong painkillers"] },
    Term { forms: &["prednisolone"], means: &["steroid"] },
    Term { forms: &["psoriasis"], means: &["scaly"] },
    Term { forms: &["radiotherapy"], means: &["rays"] },
    Term { forms: &["risedronate"], means: &["bone medicine"] },
    Term { forms: &["rivaroxaban"], means: &["blood thinner"] },
    Term { forms: &["spondylitis", "ankylosing"], means: &["spine stiff"] },
    Term { forms: &["ulcerative"], means: &["bowel"] },
    Term { forms: &["uveitis"], means: &["eye"] },
    Term { forms: &["zoledronate"], means: &["bone medicine"] },
];

/// Long words that everybody knows, each with the reason that it stays. They count in full in the grade.
pub const EVERYDAY: &[(&str, &str)] = &[
    ("acupuncture", "the name on the door"),
    ("cm", "a unit, said in full"),
    ("diabetes", "everybody who lives with it calls it so"),
    ("diagnosis", "the promise that this is none"),
    ("emergency", "the name of the number to call"),
    ("everything", "shorter than what it stands for, and known to all"),
    ("exercises", "the plural of an easy word"),
    ("irritated", "kinder than pinched or trapped, and as well known"),
    ("maternity", "the name of the unit to call"),
    ("operation", "shorter than what it stands for"),
    ("samaritans", "the name of those who answer"),
    ("sciatica", "what people come with"),
    ("seriously", "the words of people who worry"),
];
