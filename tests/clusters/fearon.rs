//! Fearon 2013 (BJSM 47:649): socks and shoes tell the outer hip from hip arthritis. Odds ratio 0.06 (0.00–0.26) for the
//! outer hip when they are hard; the abstract's coding is unclear, its conclusion is not: easy socks, outer hip.

use super::support::{Talk, evidence, half_log_odds, holds};

fn person(hard: bool) -> Talk {
    Talk::of(&[("age", "65"), ("sex", "female"), ("pain-site", "left-outer-hip left-groin")])
        .says("hip-signs", if hard { "socks" } else { "none" })
}

/// Hip arthritis over the outer hip, by this item alone.
fn arthritis_over_outer_hip(hard: bool) -> i32 {
    let person = person(hard).heard();
    assert_eq!(holds("hip_oa", "socks_shoes_hard", &person), hard);
    assert_eq!(holds("gtps", "socks_shoes_easy", &person), !hard);
    evidence("hip_oa", &["socks_shoes_hard"], &person) - evidence("gtps", &["socks_shoes_easy"], &person)
}

#[test]
fn hard_socks_speak_for_arthritis_and_easy_ones_for_the_outer_hip() {
    assert!(arthritis_over_outer_hip(true) > 0 && arthritis_over_outer_hip(false) < 0);
}

/// An odds ratio is the step from easy to hard: 2 ln (1/0.06) = 5.6, at least 2.7 by its interval. Ours is the sum of four
/// weights, each rounded to a whole number: off by 2 at most.
#[test]
fn the_step_between_them_is_the_published_odds_ratio() {
    let step = f64::from(arthritis_over_outer_hip(true) - arthritis_over_outer_hip(false));
    let (published, least) = (half_log_odds(1.0 / 0.06), half_log_odds(1.0 / 0.26));
    assert!(step >= least && (step - published).abs() <= 2.0, "{step} against {published:.1}");
}

#[test]
fn only_the_socks_count_and_doubt_weighs_nothing() {
    for choice in super::support::question("hip-signs").kind.choices() {
        let person = Talk::of(&[("age", "65"), ("sex", "female"), ("pain-site", "left-outer-hip left-groin")])
            .says("hip-signs", choice.name)
            .heard();
        let hard = choice.name == "socks";
        assert_eq!(holds("hip_oa", "socks_shoes_hard", &person), hard, "{}", choice.name);
        assert_eq!(holds("gtps", "socks_shoes_easy", &person), !hard, "{}", choice.name);
    }
    let unsure = Talk::of(&[("age", "65"), ("sex", "female"), ("pain-site", "left-outer-hip left-groin")])
        .says("hip-signs", "unsure")
        .heard();
    assert_eq!(evidence("hip_oa", &["socks_shoes_hard"], &unsure), 0);
    assert_eq!(evidence("gtps", &["socks_shoes_easy"], &unsure), 0);
}
