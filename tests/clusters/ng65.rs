//! NICE NG65: back pain that began before 45 and lasts over 3 months. Four or more of nine: ask about a joint specialist,
//! within 14 days. Exactly three: ask about the blood test, routine.

use super::support::{Talk, combinations, count, fires};

/// The nine, in the guideline's order.
fn person(has: &[bool], first_age: &str) -> Talk {
    let &[_, night, buttock, moving, nsaid, family, arthritis, heel, psoriasis] = has else { panic!("nine items") };
    Talk::of(&[("age", "50"), ("sex", "male"), ("pain-site", "low-back"), ("pain-since", "months-3-12")])
        .says("first-age", first_age)
        .says("night-pain", if night { "second-half" } else { "no" })
        .when(buttock, "pain-site", "left-buttock")
        .when(moving, "better-with", "walking")
        .when(nsaid, "inflammatory", "nsaid-48-hours")
        .when(family, "inflammatory", "family")
        .when(arthritis, "inflammatory", "joint-arthritis")
        .when(heel, "inflammatory", "heel")
        .when(psoriasis, "inflammatory", "psoriasis")
}

/// Of the nine, one is that it began before 35.
fn first_age(has: &[bool]) -> &'static str {
    if has[0] { "under-35" } else { "age-35-to-44" }
}

#[test]
fn the_rules_fire_at_three_and_at_four_of_nine() {
    for has in combinations(9) {
        let person = person(&has, first_age(&has)).heard();
        assert_eq!(fires("axspa_ng65", &person), count(&has) >= 4, "{has:?}");
        assert_eq!(fires("axspa_three", &person), count(&has) >= 3, "{has:?}");
    }
}

#[test]
fn from_45_on_and_under_three_months_neither_fires() {
    let mut all = [true; 9];
    all[0] = false;
    let late = person(&all, "age-45-plus").heard();
    assert!(!fires("axspa_ng65", &late) && !fires("axspa_three", &late));
    for since in ["days-0-6", "weeks-1-2", "weeks-2-3", "weeks-3-4", "weeks-4-6", "weeks-6-12"] {
        let young = Talk::of(&[("age", "30"), ("sex", "male"), ("pain-site", "low-back left-buttock")])
            .says("pain-since", since)
            .says("night-pain", "second-half")
            .says("better-with", "walking")
            .heard();
        assert!(!fires("axspa_ng65", &young) && !fires("axspa_three", &young), "{since}");
    }
    for since in ["months-3-12", "over-1-year"] {
        let young = Talk::of(&[("age", "30"), ("sex", "male"), ("pain-site", "low-back"), ("first-age", "under-35")])
            .says("pain-since", since)
            .says("night-pain", "second-half")
            .says("better-with", "walking")
            .heard();
        assert!(!fires("axspa_ng65", &young) && fires("axspa_three", &young), "{since}");
    }
}

/// Two signs besides it are there, so the sign that is tried is the third: its own answers state it, no others do.
#[test]
fn each_sign_is_stated_by_its_own_answers_and_no_other() {
    let two = Talk::of(&[("age", "50"), ("sex", "male"), ("pain-site", "low-back"), ("pain-since", "over-1-year")])
        .says("first-age", "age-35-to-44");
    let family_and_heel = two.clone().says("inflammatory", "family heel");
    let three = |talk: &Talk| fires("axspa_three", &talk.heard());
    assert!(!three(&family_and_heel));
    let states = |question: &str, stating: &[&str]| {
        for choice in super::support::question(question).kind.choices() {
            let person = family_and_heel.clone().says(question, choice.name);
            assert_eq!(three(&person), stating.contains(&choice.name), "{question} = {}", choice.name);
        }
    };
    states("night-pain", &["second-half"]);
    states("better-with", &["walking", "changing-position"]);
    // Buttock pain: a buttock, the joint beside the tailbone, or buttocks that take turns.
    for site in ["left-buttock", "right-buttock", "left-sacroiliac", "right-sacroiliac"] {
        assert!(three(&family_and_heel.clone().says("pain-site", site)), "{site}");
    }
    for site in ["left-outer-hip", "tailbone", "left-groin", "right-back-thigh", "mid-back"] {
        assert!(!three(&family_and_heel.clone().says("pain-site", site)), "{site}");
    }
    // From the list, beside walking and the night.
    let others = two.says("better-with", "walking").says("night-pain", "second-half");
    for choice in super::support::question("inflammatory").kind.choices() {
        let counts = ["nsaid-48-hours", "family", "joint-arthritis", "heel", "psoriasis", "alternating-buttocks"];
        let person = others.clone().says("inflammatory", choice.name);
        assert_eq!(three(&person), counts.contains(&choice.name), "{}", choice.name);
    }
}

/// "Low back pain": a pain of the leg or hip alone is none, however many signs.
#[test]
fn it_needs_back_or_buttock_pain() {
    let hip = Talk::of(&[("age", "40"), ("sex", "male"), ("pain-site", "left-groin"), ("pain-since", "over-1-year")])
        .says("inflammatory", "nsaid-48-hours family joint-arthritis heel psoriasis")
        .heard();
    assert!(!fires("axspa_three", &hip));
}
