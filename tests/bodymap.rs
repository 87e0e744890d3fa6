//! The body map: one region for every site and no more, all of them on the body, far enough apart for a finger, and a press
//! that means what it looks like. Whether the drawing is a good one, a person must see.

#![allow(clippy::panic)] // a region that is not there is the failure

#[path = "bodymap/outline.rs"]
mod outline;

use std::collections::BTreeSet;

use iliac::bodymap::{
    FINGER, HEIGHT, Mark, REGIONS, Side, Spot, VIEW, View, WIDTH, down_leg, hit, kind, line, marks, person, pieces,
    spots,
};
use iliac::knowledge::patterns::{PATTERNS, places};
use iliac::knowledge::questions::{PAIN_SITE, WORST_SITE};
use iliac::model::Role;
use outline::Outline;
use proptest::prelude::*;

fn body(view: View) -> Outline {
    Outline::of(pieces(view).iter().map(|(_, half)| *half))
}

fn middle(spot: &Spot) -> (f32, f32) {
    (f32::from(spot.x), f32::from(spot.y))
}

fn apart(a: &Spot, b: &Spot) -> f32 {
    let ((ax, ay), (bx, by)) = (middle(a), middle(b));
    (ax - bx).hypot(ay - by)
}

/// The spot of a site in a view; of two the one on the viewer's right.
fn spot(view: View, site: &str) -> Option<Spot> {
    spots(view).find(|spot| spot.is(site))
}

#[test]
fn every_site_has_a_region_and_every_region_a_site() {
    for site in PAIN_SITE.options {
        assert!(View::ALL.iter().any(|view| spot(*view, site).is_some()), "{site} is nowhere on the body");
    }
    for view in View::ALL {
        for spot in spots(view) {
            let sites: Vec<_> = PAIN_SITE.options.iter().filter(|site| spot.is(site)).collect();
            assert_eq!(sites.len(), 1, "{view:?}: {spot:?} stands for {sites:?}");
        }
    }
    // A site is in a view once, but for what one word calls on both sides.
    for view in View::ALL {
        for site in PAIN_SITE.options {
            let there = spots(view).filter(|spot| spot.is(site)).count();
            assert!(there <= if *site == "shoulders" { 2 } else { 1 }, "{view:?}: {site} is there {there} times");
        }
    }
}

#[test]
fn every_region_is_one_of_the_places_of_which_one_is_worst_and_the_reverse() {
    let kinds: BTreeSet<&str> = REGIONS.iter().map(|region| kind(region.place)).collect();
    assert_eq!(kinds, WORST_SITE.options.iter().copied().collect());
}

#[test]
fn left_and_right_mirror_each_other_and_are_the_persons_own() {
    for view in View::ALL {
        for one in spots(view).filter(|spot| spot.side.is_some()) {
            let other = spots(view)
                .find(|s| s.place == one.place && s.side == one.side.map(Side::other))
                .unwrap_or_else(|| panic!("{one:?} has no other side"));
            assert_eq!((other.x, other.y, other.rx, other.ry), (-one.x, one.y, one.rx, one.ry));
            // From behind, left is left; face to face, left is right.
            let left_of_the_picture = one.x < 0;
            assert_eq!(left_of_the_picture, (one.side == Some(Side::Left)) == (view == View::Back), "{view:?} {one:?}");
        }
        for middle in spots(view).filter(|spot| spot.side.is_none() && spot.place != "shoulders") {
            assert_eq!(middle.x, 0, "{middle:?}");
        }
    }
}

#[test]
fn regions_lie_on_the_body() {
    for view in View::ALL {
        let body = body(view);
        for spot in spots(view) {
            for step in 0..24 {
                let turn = std::f32::consts::TAU * step as f32 / 24.0;
                let (x, y) = middle(&spot);
                let at = (x + f32::from(spot.rx) * turn.cos(), y + f32::from(spot.ry) * turn.sin());
                assert!(body.holds(at), "{view:?}: {spot:?} leaves the body at {at:?}");
            }
        }
        // And the body on the sheet.
        let [left, top, right, bottom] = body.bounds();
        assert!(left >= f32::from(-WIDTH / 2) && right <= f32::from(WIDTH / 2), "{view:?}: {left} to {right}");
        assert!(top >= 0.0 && bottom <= f32::from(HEIGHT), "{view:?}: {top} to {bottom}");
        assert!(!body.holds((0.0, 500.0)), "between the legs is air");
    }
}

#[test]
fn regions_are_a_finger_apart_and_do_not_overlap() {
    for view in View::ALL {
        let all: Vec<Spot> = spots(view).collect();
        for (i, a) in all.iter().enumerate() {
            for b in &all[i + 1..] {
                if a.place == "shoulders" && b.place == "shoulders" {
                    continue;
                }
                assert!(apart(a, b) >= f32::from(FINGER), "{view:?}: {} between {a:?} and {b:?}", apart(a, b));
            }
        }
    }
}

#[test]
fn places_stand_to_each_other_as_on_a_body() {
    let back = |site| spot(View::Back, site).unwrap_or_else(|| panic!("no {site}"));
    let front = |site| spot(View::Front, site).unwrap_or_else(|| panic!("no {site}"));
    // What tells hip from back (scope S02): the dimple beside the tailbone, above the buttock and below the lower back; the
    // outer hip outside of both; the groin in front, above the thigh and outside of the pubic bone.
    let [low, dimple, tail, buttock, hip] =
        ["right-low-back", "right-sacroiliac", "tailbone", "right-buttock", "right-outer-hip"].map(back);
    assert!(low.y < dimple.y && dimple.y < buttock.y && dimple.y < tail.y);
    assert!(dimple.x > tail.x && dimple.x < buttock.x && buttock.x < hip.x);
    let [groin, pubic, thigh, outer] = ["left-groin", "pubic-bone", "left-front-thigh", "left-outer-hip"].map(front);
    assert!(groin.y < thigh.y && groin.x > pubic.x && groin.x < outer.x);
    let [inner, outer] = ["left-inner-thigh", "left-outer-thigh"].map(front);
    assert!(inner.x < thigh.x && thigh.x < outer.x);
    // Down the leg.
    for view in View::ALL {
        let down = ["left-knee", "left-lower-leg", "left-foot"].map(|site| spot(view, site).map_or(0, |s| s.y));
        assert!(down.is_sorted(), "{view:?}: {down:?}");
    }
}

#[test]
fn a_press_in_the_middle_of_a_region_means_it() {
    for view in View::ALL {
        for spot in spots(view) {
            let (x, y) = middle(&spot);
            assert_eq!(hit(view, x, y), Some(spot), "{view:?}");
        }
        for nowhere in [(-160.0, 20.0), (0.0, 620.0), (160.0, 600.0), (145.0, 370.0)] {
            assert_eq!(hit(view, nowhere.0, nowhere.1), None, "{view:?} {nowhere:?}");
        }
    }
    // A press half a finger beside the mark still means it, where nothing else is near.
    let knee = spot(View::Front, "left-knee");
    assert_eq!(hit(View::Front, 44.0 + 40.0, 481.0), knee);
    assert_eq!(hit(View::Back, 60.0, 341.0), spot(View::Back, "right-buttock"));
    assert_eq!(hit(View::Back, 63.0, 334.0), spot(View::Back, "right-outer-hip"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    /// A finger that comes down within a third of its width of a region's middle presses that region.
    #[test]
    fn a_finger_may_be_clumsy(back: bool, index in 0..64_usize, turn in 0.0_f32..6.3, off in 0.0_f32..1.0) {
        let view = if back { View::Back } else { View::Front };
        let all: Vec<Spot> = spots(view).collect();
        let spot = all[index % all.len()];
        let reach = f32::from(FINGER) / 3.0 * off;
        let (x, y) = middle(&spot);
        let found = hit(view, x + reach * turn.cos(), y + reach * turn.sin());
        prop_assert_eq!(found, Some(spot));
    }

    /// What is pressed on the left of a view is, in its mirror image, pressed on the other side.
    #[test]
    fn a_press_is_mirrored(back: bool, x in 0.5_f32..164.0, y in 0.0_f32..640.0) {
        let view = if back { View::Back } else { View::Front };
        let (one, two) = (hit(view, x, y), hit(view, -x, y));
        prop_assert_eq!(one.map(|s| (s.place, s.side.map(Side::other))), two.map(|s| (s.place, s.side)));
    }
}

#[test]
fn a_line_joins_neighbours_down_one_leg_and_fills_no_gap() {
    let path = |sites: &[&str]| line(View::Back, Side::Left, &|spot: &Spot| sites.iter().any(|site| spot.is(site)));
    assert_eq!(path(&["left-buttock"]), None);
    assert_eq!(path(&["right-buttock", "right-back-thigh"]), None, "that is the other leg");
    assert_eq!(path(&["left-buttock", "right-back-thigh"]), None, "that is two legs");
    assert_eq!(path(&["left-buttock", "left-lower-leg"]), None, "nobody said that the thigh hurts");
    let commands =
        |sites: &[&str]| path(sites).map(|d| d.chars().filter(char::is_ascii_alphabetic).collect::<String>());
    assert_eq!(commands(&["left-buttock", "left-back-thigh"]).as_deref(), Some("MC"));
    // By way of the knee, or past it.
    for knee in [&["left-knee"][..], &[]] {
        let sites = [&["left-buttock", "left-outer-thigh", "left-lower-leg", "left-foot"], knee].concat();
        assert_eq!(commands(&sites).map(|c| c.len()), Some(4 + knee.len()));
    }
    // Two pieces where one step is missing.
    let two = ["left-buttock", "left-back-thigh", "left-lower-leg", "left-foot"];
    assert_eq!(commands(&two).as_deref(), Some("MCCC"), "the knee may be missing");
    assert_eq!(commands(&["left-buttock", "left-knee", "left-lower-leg"]).as_deref(), Some("MMC"), "the thigh may not");
}

#[test]
fn the_drawing_shows_what_it_is_told_and_styles_nothing() {
    let hurts = ["left-buttock", "left-back-thigh", "tailbone"];
    let mark = |spot: &Spot| match spot.place {
        "tailbone" => Mark::Worst,
        _ if hurts.iter().any(|site| spot.is(site)) => Mark::Here,
        "sacroiliac" => Mark::About,
        _ => Mark::Plain,
    };
    let drawn = marks(View::Back, &mark);
    let count = |class: &str| drawn.matches(&format!("class=\"{class}\"")).count();
    assert_eq!((count("il-map__here"), count("il-map__ring"), count("il-map__dot")), (3, 3, 1));
    assert_eq!((count("il-map__spot il-map__about"), count("il-map__line")), (2, 1));
    assert_eq!(marks(View::Front, &|_| Mark::Plain), "", "nothing is said, nothing is shown");
    // What can be pressed is one shape, and only there to be pressed.
    let ovals = |drawn: &str| {
        let shape = drawn.split("<path class=\"il-map__spot\" d=\"").nth(1)?;
        Some(shape.split('"').next()?.matches('M').count())
    };
    assert_eq!(ovals(&person(View::Back, true)), Some(spots(View::Back).count()));
    assert_eq!(ovals(&person(View::Back, false)), None);
    assert_eq!(VIEW, format!("{} 0 {WIDTH} {HEIGHT}", -WIDTH / 2), "the whole view");
    // The content security policy forbids styles of its own.
    for text in [drawn, person(View::Front, true), down_leg(None), down_leg(Some(true))] {
        assert!(!text.contains("style") && !text.contains("fill"), "{text}");
    }
    let lines = |down| down_leg(down).matches("il-map__line\"").count();
    assert_eq!([lines(None), lines(Some(false)), lines(Some(true))], [0, 1, 1]);
    assert!(down_leg(Some(true)).len() > down_leg(Some(false)).len());
}

#[test]
fn every_pattern_that_a_result_may_show_has_its_places_and_they_are_on_the_map() {
    for pattern in PATTERNS {
        let found = places(pattern.id);
        if pattern.role == Role::Musculoskeletal {
            assert!(!found.is_empty(), "{} is felt nowhere", pattern.id);
        }
        for place in found {
            assert!(REGIONS.iter().any(|region| region.place == *place), "{}: {place} is not on the map", pattern.id);
        }
        let once: BTreeSet<_> = found.iter().collect();
        assert_eq!(once.len(), found.len(), "{}: a place twice", pattern.id);
    }
    assert!(places("no_such_pattern").is_empty());
}
