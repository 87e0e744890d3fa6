//! The learn pages: every row of the scope that belongs there is met by a page, every page names its sources, people find
//! it by the names that they know, and no figure stands on one that nobody has re-read.

use std::collections::BTreeSet;

use iliac::knowledge::KB;
use iliac::model::{Citation, Faq, Level, Mark, Place, Topic};
use iliac::reading::{Found, find, kin, patterns, topic, topics_at};
use iliac::words::{Msg, Words};

/// Rows of the scope, and the pages that meet each. A topic, a pattern or a question that people ask.
const ROWS: [(&str, &[&str]); 12] = [
    ("S01 why back and hip hurt together", &["both"]),
    ("S02 telling them apart", &["apart"]),
    ("S04 new, subacute, persistent", &["stages", "common"]),
    ("S10 pinched nerve, by that name", &["pinched_nerve", "radiculopathy_sciatica"]),
    ("S12 disc degeneration, explained", &["disc_degeneration", "scans"]),
    ("S28 physiotherapy and referral", &["physio"]),
    ("S31 what to ask before a treatment", &["prescriptions", "injections", "hands", "surgery", "ask"]),
    ("S32 complementary therapies", &["complementary"]),
    ("S36 which stretch not with what", &["stretches"]),
    ("S40 sleep", &["sleep", "faq-night", "faq-position"]),
    ("S42 weight, smoking, diet, water, belts", &["body"]),
    ("S44 how common, and that most recover", &["common"]),
];

/// What people type, and what must be among the first three.
const NAMES: [(&str, &str); 40] = [
    ("pinched nerve", "pinched_nerve"),
    ("pinched nerve", "radiculopathy_sciatica"),
    ("Pinched Nerves", "radiculopathy_sciatica"),
    ("trapped nerve", "radiculopathy_sciatica"),
    ("sciatica", "radiculopathy_sciatica"),
    ("siatica", "radiculopathy_sciatica"),
    ("slipped disc", "disc_herniation"),
    ("slipped disc", "faq-joint"),
    ("slipped disk", "disc_herniation"),
    ("herniated disc", "disc_herniation"),
    ("bulging disk", "disc_herniation"),
    ("degenerative disc disease", "disc_degeneration"),
    ("bursitis", "gtps"),
    ("hip bursitus", "gtps"),
    ("piriformis", "deep_gluteal"),
    ("arthritis", "hip_oa"),
    ("bone spurs", "lumbar_oa_facet"),
    ("spinal stenosis", "lumbar_stenosis"),
    ("SI joint", "sij_pain"),
    ("labral tear", "fai_labral"),
    ("lumbago", "nonspecific_lbp"),
    ("pulled muscle", "muscle_strain"),
    ("kidney stone", "kidney_related"),
    ("ankylosing spondylitis", "axspa"),
    ("endometriosis", "endometriosis"),
    ("paget", "paget"),
    ("cancer", "cancer"),
    ("tumour", "cancer"),
    ("chiropractor", "hands"),
    ("TENS", "hands"),
    ("acupuncture", "complementary"),
    ("MRI", "scans"),
    ("ibuprofen", "medicine"),
    ("cortisone shot", "injections"),
    ("pillow", "sleep"),
    ("mattress", "sleep"),
    ("physical therapist", "physio"),
    ("HMO", "physio"),
    ("high heels", "habits"),
    ("why does my hip hurt at night", "faq-night"),
];

/// Why a figure may stand on a page (`decisions.md`, order of the papers).
enum Why {
    /// Re-read in this source.
    Read(&'static str),
    /// The year or the place of a source.
    Source,
    /// A dose, or where one thing ends and another begins.
    Bound,
}
use Why::{Bound, Read, Source};

type Figures = &'static [(&'static str, Why)];

/// Every figure on a page, in the order of reading, and also those in words.
const FIGURES: &[(&str, Figures)] = &[
    (
        "common",
        &[
            ("1,172", Read("henschke2009")),
            ("11", Read("henschke2009")),
            ("8", Read("henschke2009")),
            ("11", Read("henschke2009")),
            ("2009", Source),
            ("eight in ten", Read("henschke2009")),
            ("1,172", Read("henschke2009")),
            ("half of the people", Read("henschke2008")),
            ("2", Read("henschke2008")),
            ("7", Read("henschke2008")),
            ("10", Read("henschke2008")),
            ("2008", Source),
            ("7", Read("dasilva2019")),
            ("10", Read("dasilva2019")),
            ("2019", Source),
        ],
    ),
    ("stages", &[("6", Bound), ("6", Bound), ("12", Bound), ("3", Bound)]),
    ("physio", &[("2", Bound), ("3", Bound)]),
    ("warmth", &[("15", Bound), ("20", Bound)]),
    ("medicine", &[("65", Bound)]),
    (
        "injections",
        &[
            ("8", Read("mellor2018")),
            ("77", Read("mellor2018")),
            ("100", Read("mellor2018")),
            ("58", Read("mellor2018")),
            ("29", Read("mellor2018")),
            ("2018", Source),
        ],
    ),
    (
        "exercise",
        &[
            ("30", Read("pocovi2024")),
            ("5", Read("pocovi2024")),
            ("208", Read("pocovi2024")),
            ("112", Read("pocovi2024")),
            ("2024", Source),
        ],
    ),
    ("stretches", &[("20", Bound)]),
    ("stop", &[("0", Bound), ("10", Bound), ("2", Bound), ("3", Bound), ("5", Bound), ("5", Bound)]),
    ("sitting", &[("30", Bound), ("60", Bound)]),
    (
        "cancer",
        &[
            ("1,975", Read("deyo1988-share")),
            ("13", Read("deyo1988-share")),
            ("1988", Source),
            ("1", Read("deyo1988-share")),
            ("100", Read("deyo1988-share")),
        ],
    ),
    ("patience", &[("2", Read("salaffi2004")), ("10", Read("salaffi2004")), ("2", Bound), ("3", Bound)]),
    ("faq-move", &[("5", Bound), ("10", Bound)]),
];

/// How figures hide in words.
const IN_WORDS: [&str; 16] = [
    "half of the people",
    "most people recover",
    "in ten",
    "in five",
    "in four",
    "in three",
    "a third",
    "two thirds",
    "a quarter",
    "three quarters",
    "per cent",
    "percent",
    "times as many",
    "times as much",
    "times as often",
    "times more",
];

fn say(msg: Msg) -> &'static str {
    Words::english().get(msg)
}

fn text_of(topic: &Topic) -> String {
    topic.paragraphs().map(say).collect::<Vec<_>>().join(" ")
}

/// Each page of text with its id and sources.
fn pages() -> Vec<(&'static str, String, &'static [&'static Citation])> {
    let topics = KB.library.topics.iter().map(|t| (t.id, text_of(t), t.sources));
    let faq = KB.library.faq.iter().map(|f: &Faq| (f.id, say(f.answer).to_string(), f.sources));
    topics.chain(faq).collect()
}

fn found(typed: &str) -> Vec<&'static str> {
    find(&KB, Words::english(), typed).into_iter().map(Found::id).collect()
}

#[test]
fn every_row_of_the_scope_has_its_page() {
    let pages: BTreeSet<&str> =
        pages().into_iter().map(|(id, ..)| id).chain(patterns(&KB).iter().map(|p| p.id)).collect();
    for (row, ids) in ROWS {
        for id in ids {
            assert!(pages.contains(id), "{row}: there is no page {id}");
        }
    }
    // S47
    assert!(KB.library.faq.len() >= 6, "{} questions that people ask", KB.library.faq.len());
    // A short page a pattern, or a topic in its place.
    for pattern in KB.patterns.iter().filter(|p| !pages.contains(p.id)) {
        let instead = KB.library.topic_instead(pattern.id).and_then(|id| topic(&KB, id));
        assert!(instead.is_some(), "{} has no page", pattern.id);
    }
}

#[test]
fn every_page_says_something_and_names_its_sources() {
    let mut ids = BTreeSet::new();
    for (id, text, sources) in pages() {
        assert!(ids.insert(id), "{id} is used twice");
        assert!(!text.is_empty(), "{id} says nothing");
        assert!(!sources.is_empty(), "{id} names no source");
    }
    for pattern in patterns(&KB) {
        assert!(ids.insert(pattern.id), "{} is a topic too", pattern.id);
        assert!(!pattern.sources.is_empty() && pattern.self_care.is_some(), "{}", pattern.id);
        // The reader may have answered nothing.
        let said = [Some(pattern.about), pattern.self_care, pattern.avoid, pattern.course, pattern.see];
        for text in said.into_iter().flatten().map(say) {
            assert!(!text.contains("your answers"), "{}: {text}", pattern.id);
        }
    }
}

/// No paragraph is written and then shown nowhere, and none is shown that belongs to nothing.
#[test]
fn every_text_is_on_a_page() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en.ftl");
    let ftl = std::fs::read_to_string(file).expect("the file is there");
    let written = ftl.lines().skip_while(|l| !l.starts_with("### The texts to read"));
    let written = written.filter(|l| l.trim_start().starts_with(".text-")).count();
    let shown: usize = KB.library.topics.iter().map(|t| t.paragraphs().count()).sum::<usize>() + KB.library.faq.len();
    assert_eq!(written, shown, "paragraphs in locales/en.ftl and on pages");
    let ids = |group: &str| -> Vec<String> {
        let lines = ftl.lines().skip_while(|l| *l != format!("{group} =")).skip(1);
        let lines = lines.map_while(|l| l.trim_start().strip_prefix('.')?.split_once(" = "));
        lines.map(|(id, _)| id.to_string()).collect()
    };
    let known: BTreeSet<&str> =
        pages().into_iter().map(|(id, ..)| id).chain(patterns(&KB).iter().map(|p| p.id)).collect();
    for group in ["learn-find", "learn-note"] {
        assert!(!ids(group).is_empty(), "{group}");
        for id in ids(group) {
            assert!(known.contains(id.as_str()), "{group}.{id} belongs to no page");
        }
    }
}

#[test]
fn ways_lead_somewhere() {
    for here in KB.library.topics {
        for id in here.next {
            assert!(topic(&KB, id).is_some() && *id != here.id, "{} → {id}", here.id);
        }
        for place in here.at {
            let there = match place {
                Place::Card(id) => KB.advice.iter().any(|card| card.id == *id),
                // With a same-day reason there is one thing to do, and nothing to read.
                Place::Reason(id) => KB.rules.iter().any(|r| r.id == *id && r.level < Level::UrgentSameDay),
                Place::Pattern(id) => KB.patterns.iter().any(|p| p.id == *id),
                Place::Plan | Place::PainRules | Place::LeftOut | Place::Referral | Place::Treatment => true,
            };
            assert!(there, "{} is offered at {place:?}, which is not there", here.id);
        }
        assert!(!here.at.is_empty() || here.id == "sources", "{} is offered nowhere", here.id);
    }
    for faq in KB.library.faq {
        assert!(topic(&KB, faq.topic).is_some(), "{}", faq.id);
    }
    for (one, two) in KB.library.kin {
        assert!(
            kin(&KB, one).iter().any(|p| p.id == *two) && kin(&KB, two).iter().any(|p| p.id == *one),
            "{one} and {two}"
        );
    }
}

/// S28, S31, S32, S36, S37 and S40 are linked from the result where they matter.
#[test]
fn a_result_offers_topics_where_they_matter() {
    let at = |place| -> Vec<&str> { topics_at(&KB, place).iter().map(|t| t.id).collect() };
    assert_eq!(at(Place::Referral), ["physio"]);
    assert_eq!(at(Place::PainRules), ["stop"]);
    assert_eq!(at(Place::LeftOut), ["stretches"]);
    assert_eq!(at(Place::Plan), ["exercise"]);
    assert_eq!(at(Place::Treatment), ["prescriptions", "injections", "hands", "surgery", "complementary", "ask"]);
    assert_eq!(at(Place::Card("medicine-general")), ["medicine"]);
    assert_eq!(at(Place::Card("scan")), ["scans"]);
    assert_eq!(at(Place::Card("physiotherapy")), ["physio"]);
    assert_eq!(at(Place::Card("sleep-lost")), ["sleep"]);
}

#[test]
fn people_find_a_page_by_the_names_that_they_know() {
    for (typed, id) in NAMES {
        let found = found(typed);
        assert!(found.iter().take(3).any(|f| *f == id), "{typed:?}: {id} is not among the first of {found:?}");
    }
    assert_eq!(found("pinched nerve")[0], "pinched_nerve");
    assert!(!found("cancer").contains(&"cancer_related"), "its words speak to someone’s answers");
}

#[test]
fn what_nobody_wrote_is_not_found() {
    for typed in ["", "  ", "?!", "qwzx", "a", "xylophone quartz"] {
        assert_eq!(found(typed), Vec::<&str>::new(), "{typed:?}");
    }
    assert!(found("pain").len() <= 12);
}

#[test]
fn only_figures_that_were_read_again_stand_on_a_page() {
    for (id, text, sources) in pages().into_iter().filter(|(id, ..)| *id != "sources") {
        let allowed: Figures = FIGURES.iter().find(|(of, _)| *of == id).map_or(&[], |(_, figures)| figures);
        let text = text.to_lowercase();
        let written = figures_in(&text);
        let expected: Vec<&str> = allowed.iter().map(|(figure, _)| *figure).filter(|f| is_number(f)).collect();
        assert_eq!(written, expected, "figures on {id}: each needs its reason in this test");
        for hidden in IN_WORDS.iter().filter(|words| text.contains(**words)) {
            assert!(allowed.iter().any(|(figure, _)| figure.contains(hidden)), "{id} says {hidden:?}");
        }
        for (figure, why) in allowed {
            if let Read(source) = why {
                let read = sources.iter().find(|s| s.id == *source);
                assert!(read.is_some_and(|s| s.mark == Mark::Verified), "{figure} on {id}: {source} is not read again");
            }
        }
    }
}

fn is_number(figure: &str) -> bool {
    figure.starts_with(|c: char| c.is_ascii_digit())
}

/// The numbers of a text, with their commas.
fn figures_in(text: &str) -> Vec<&str> {
    let parts = text.split(|c: char| !(c.is_ascii_digit() || c == ','));
    parts.map(|part| part.trim_matches(',')).filter(|part| is_number(part)).collect()
}
