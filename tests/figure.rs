//! The exercise figures through their whole loops: joints within what a body can do, bones as long as they were, what rests
//! on something resting there, and a picture for every way of doing every exercise. Whether a picture is a good one, a person
//! must see: `make figures`.

#![allow(clippy::panic)] // a figure that is not there is the failure

use std::collections::{BTreeMap, BTreeSet};

use iliac::figure::limits::{Joint, angles};
use iliac::figure::{
    ALONG, Bearing, Body, Drawing, FIGURES, Figure, Film, NIGHTS, On, Pin, Side, V, find, held, night, solve,
};
use iliac::knowledge::exercises::EXERCISES;
use proptest::prelude::*;

/// Millimetres that the eye does not see at the size of a page: a seventh of a line's width.
const NEAR_ENOUGH: f32 = 16.0;

/// Every figure once, under the first name that it has.
fn figures() -> Vec<(String, &'static Figure)> {
    let mut seen = BTreeSet::new();
    let named = FIGURES.iter().map(|(exercise, variant, figure)| (format!("{exercise}/{variant}"), *figure));
    named.filter(|(_, figure)| seen.insert(std::ptr::from_ref(*figure) as usize)).collect()
}

fn at(figure: &Figure, share: f32) -> Body {
    let score = figure.score();
    solve(&score.at(score.length() * share), figure.pin)
}

/// A figure's person at even times through the loop.
fn bodies(figure: &Figure) -> Vec<Body> {
    (0..=80).map(|i| at(figure, i as f32 / 80.0)).collect()
}

fn distance(a: V, b: V) -> f32 {
    (a - b).length()
}

/// What must not change its length.
fn bones(body: &Body) -> Vec<f32> {
    let spine = body.spine.windows(2).map(|pair| distance(pair[0], pair[1]));
    let legs = body
        .legs
        .iter()
        .flat_map(|l| [distance(l.hip, l.knee), distance(l.knee, l.ankle), distance(l.hip, body.spine[0])]);
    let arms = body
        .arms
        .iter()
        .flat_map(|a| [distance(a.shoulder, a.elbow), distance(a.elbow, a.wrist), distance(a.shoulder, body.spine[5])]);
    spine.chain(legs).chain(arms).chain([distance(body.spine[6], body.head)]).collect()
}

#[test]
fn every_way_of_every_exercise_has_a_figure_and_every_figure_an_exercise() {
    let known: Vec<(&str, &str)> =
        EXERCISES.iter().flat_map(|e| e.variants.iter().map(|variant| (e.id, variant.id))).collect();
    for (exercise, variant) in &known {
        assert!(find(exercise, variant).is_some(), "{exercise}/{variant} has no figure");
    }
    let mut named = BTreeSet::new();
    for (exercise, variant, _) in FIGURES {
        assert!(known.contains(&(*exercise, *variant)), "{exercise}/{variant} is no way of any exercise");
        assert!(named.insert((*exercise, *variant)), "{exercise}/{variant} is there twice");
    }
    assert!(find("glute_bridge", "upside-down").is_none());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Joint limits, and bones of one length, at any time of any loop.
    #[test]
    fn joints_and_bones_at_any_time(index in 0..FIGURES.len(), share in 0.0_f32..1.0) {
        let (exercise, variant, figure) = FIGURES[index];
        let (body, first) = (at(figure, share), at(figure, 0.0));
        for angle in angles(&body) {
            prop_assert!(angle.fits(), "{exercise}/{variant} at {share}: {angle:?}");
        }
        for (now, then) in bones(&body).into_iter().zip(bones(&first)) {
            prop_assert!((now - then).abs() < 0.5, "{exercise}/{variant} at {share}: {now} instead of {then}");
        }
    }
}

#[test]
fn joints_bend_as_joints_do_through_every_loop() {
    for (name, figure) in figures() {
        for (i, body) in bodies(figure).iter().enumerate() {
            for angle in angles(body) {
                assert!(angle.fits(), "{name} at {i}/80: {angle:?}");
            }
        }
    }
    // The limits are limits: a knee that bends forward is found.
    let mut broken = at(find("glute_bridge", "standard").unwrap_or_else(|| panic!("no bridge")), 0.0);
    broken.legs[0].shin = broken.legs[0].thigh.pitch(20.0);
    assert!(angles(&broken).iter().any(|a| a.joint == Joint::Knee(Side::Near) && !a.fits()));
}

#[test]
fn what_rests_on_something_stays_there() {
    let mut bear = 0;
    for (name, figure) in figures() {
        let bodies = bodies(figure);
        for rest in figure.rests {
            bear += 1;
            let start = rest.place.of(&bodies[0]).0;
            for (i, body) in bodies.iter().enumerate() {
                let gap = rest.gap(body);
                assert!(gap.abs() <= NEAR_ENOUGH, "{name} at {i}/80: {rest:?} is {gap:.0} mm off");
                let slid = distance(rest.place.of(body).0, start);
                assert!(rest.glides || slid <= 1.5 * NEAR_ENOUGH, "{name} at {i}/80: {rest:?} slid {slid:.0} mm");
            }
        }
    }
    assert!(bear > 100, "only {bear} places bear weight");
}

/// The lowest points of the parts that could sink into the floor.
fn lowest(body: &Body) -> f32 {
    let ends = Side::ALL.into_iter().flat_map(|side| {
        [Bearing::Heel(side), Bearing::Ball(side), Bearing::Knee(side), Bearing::Palm(side), Bearing::Elbow(side)]
    });
    let trunk = [Bearing::Seat, Bearing::Head];
    ends.chain(trunk).map(|place| place.of(body)).map(|(at, skin)| at.1 - skin).fold(f32::MAX, f32::min)
}

#[test]
fn nothing_sinks_into_the_floor_and_nobody_hovers() {
    for (name, figure) in figures() {
        for (i, body) in bodies(figure).iter().enumerate() {
            let low = lowest(body);
            assert!(low >= -30.0, "{name} at {i}/80: {low:.0} mm below the floor");
            // A chair, a bike and water bear too: those figures say so themselves, or swim.
            let carried = ["cycle", "swim"].iter().any(|word| name.starts_with(word));
            assert!(carried || low <= 200.0, "{name} at {i}/80: {low:.0} mm above the floor");
        }
    }
}

/// A foot of whoever walks or steps up stands at every moment, and goes back exactly as fast as the ground.
#[test]
fn whoever_walks_or_climbs_always_stands_on_something() {
    let feet = Side::ALL.map(|side| [Bearing::Heel(side), Bearing::Ball(side)]);
    for (exercise, variant, floors) in [
        ("walking_plan", "standard", &[0.0][..]),
        ("swim_aqua", "standard", &[0.0]),
        ("step_up", "standard", &[0.0, 170.0]),
        ("step_up", "two-hands", &[0.0, 110.0]),
    ] {
        let figure = find(exercise, variant).unwrap_or_else(|| panic!("no {exercise}"));
        for (i, body) in bodies(figure).iter().enumerate() {
            let gap = |place: Bearing, floor: f32| place.of(body).0.1 - place.of(body).1 - floor;
            let near = |place: &Bearing| floors.iter().any(|floor| gap(*place, *floor).abs() < NEAR_ENOUGH);
            assert!(feet.iter().flatten().any(near), "{exercise}/{variant} at {i}/80: nothing stands");
        }
    }
    let walk = find("walking_plan", "standard").unwrap_or_else(|| panic!("no walk"));
    let bodies = bodies(walk);
    for pair in bodies.windows(2) {
        for side in Side::ALL {
            let foot = |body: &Body| {
                [Bearing::Heel(side), Bearing::Ball(side)].map(|place| (place.of(body).0, place.of(body).1))
            };
            let [before, after] = [foot(&pair[0]), foot(&pair[1])];
            // Flat on the ground at both times: it moves with the ground.
            if before.iter().chain(&after).all(|(at, skin)| at.1 - skin < 6.0) {
                let slip = (after[1].0.0 - before[1].0.0) - (pair[1].phase - pair[0].phase);
                assert!(slip.abs() < 12.0, "the {side:?} foot slips {slip:.0} mm");
            }
        }
    }
}

#[test]
fn hands_that_hold_something_reach_it() {
    for (name, figure) in figures() {
        let score = figure.score();
        for i in 0..=80 {
            let moment = score.at(score.length() * i as f32 / 80.0);
            let body = solve(&moment, figure.pin);
            for index in 2..4 {
                let on = moment.on[index];
                // On the way from one hold to another it holds nothing.
                if on == On::Joints || moment.next[index].is_some() {
                    continue;
                }
                let (origin, frame) = held(&body, on);
                let v = moment.limb(index);
                let off = distance(body.arms[index - 2].wrist, origin + frame.at(V(v[0], v[1], v[2])));
                assert!(off <= NEAR_ENOUGH, "{name} at {i}/80: hand {index} is {off:.0} mm away from {on:?}");
            }
        }
        // "Along the forearm" is a word, not a number: no hand may be on its way to it.
        for pair in figure.beats.windows(2) {
            let [a, b] = [0, 1].map(|i| figure.poses[usize::from(pair[i].pose)]);
            for (limb, next) in a.limbs.iter().zip(b.limbs).skip(2).filter(|(limb, next)| limb.on == next.on) {
                assert_eq!(limb.v[4] == ALONG, next.v[4] == ALONG, "{name}: {limb:?} to {next:?}");
            }
        }
    }
}

/// The shortest way between two straight pieces.
fn apart(a: (V, V), b: (V, V)) -> f32 {
    let steps = 24;
    let along = |(from, to): (V, V), i: i32| from.to(to, i as f32 / steps as f32);
    (0..=steps).flat_map(|i| (0..=steps).map(move |j| distance(along(a, i), along(b, j)))).fold(f32::MAX, f32::min)
}

#[test]
fn legs_do_not_pass_through_each_other() {
    for (name, figure) in figures() {
        // One ankle lies on the other knee.
        let crossed = name.starts_with("figure4");
        for (i, body) in bodies(figure).iter().enumerate() {
            let pieces = |side: usize| {
                [(body.legs[side].hip, body.legs[side].knee), (body.legs[side].knee, body.legs[side].ankle)]
            };
            let near = pieces(0).into_iter().flat_map(|a| pieces(1).map(|b| apart(a, b))).fold(f32::MAX, f32::min);
            assert!(near > if crossed { 60.0 } else { 75.0 }, "{name} at {i}/80: the legs are {near:.0} mm apart");
        }
    }
}

#[test]
fn loops_last_two_to_four_seconds_rest_at_each_end_and_close() {
    for (name, figure) in figures() {
        let score = figure.score();
        let length = score.length();
        assert!((2.0..=4.0).contains(&length), "{name} lasts {length} s");
        let rests = figure.beats.iter().filter(|beat| beat.rest >= 3).count();
        let goes = ["walking", "cycle", "swim"].iter().any(|word| name.starts_with(word));
        assert!(goes || rests >= 2, "{name} rests {rests} times");
        let (first, last) = (at(figure, 0.0), at(figure, 1.0));
        for (a, b) in places(&first).into_iter().zip(places(&last)) {
            assert!(distance(a, b) < 1.0, "{name} jumps at its end");
        }
        // Nothing jumps on the way either: no point is faster than 3 m/s.
        for pair in bodies(figure).windows(2) {
            for (a, b) in places(&pair[0]).into_iter().zip(places(&pair[1])) {
                let speed = distance(a, b) / (length / 80.0);
                assert!(speed < 3000.0, "{name}: something moves {speed:.0} mm a second");
            }
        }
    }
}

fn places(body: &Body) -> Vec<V> {
    let legs = body.legs.iter().flat_map(|l| [l.hip, l.knee, l.ankle, l.ankle + l.foot.f * 160.0]);
    let arms = body.arms.iter().flat_map(|a| [a.shoulder, a.elbow, a.wrist, a.wrist - a.hand.u * 145.0]);
    body.spine.into_iter().chain([body.head]).chain(legs).chain(arms).collect()
}

#[test]
fn tables_name_what_is_there() {
    for (name, figure) in figures() {
        assert!((2..=4).contains(&figure.stills.len()), "{name} has {} still pictures", figure.stills.len());
        let poses = figure.poses.len();
        assert!(figure.stills.iter().all(|pose| usize::from(*pose) < poses), "{name}: a still picture of no pose");
        assert!(figure.beats.iter().all(|beat| usize::from(beat.pose) < poses), "{name}: a beat of no pose");
        for part in figure.order {
            if let iliac::figure::Part::Prop(index) = part {
                assert!(usize::from(*index) < figure.props.len(), "{name}: no prop {index}");
            }
        }
        let bound = |limb: &iliac::figure::Limb| limb.on == On::Joints;
        let pinned = figure.pin == Pin::Knee || figure.pin == Pin::Ankle;
        assert!(
            !pinned || figure.poses.iter().all(|pose| bound(&pose.limbs[0])),
            "{name}: pinned by a leg that reaches"
        );
    }
}

/// The attributes of each `<animate>`, and the `d` of its path.
fn animations(svg: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let attribute = |text: &str| -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        let mut rest = text;
        while let Some((name, after)) = rest.split_once("=\"") {
            let Some((value, next)) = after.split_once('"') else { break };
            found.insert(name.trim().to_string(), value.to_string());
            rest = next;
        }
        found
    };
    let mut found = Vec::new();
    for path in svg.split("<path ").skip(1) {
        let (own, inside) = path.split_once('>').unwrap_or((path, ""));
        for animate in inside.split("<animate ").skip(1) {
            let end = animate.find("/>").unwrap_or(animate.len());
            found.push((attribute(own).get("d").cloned().unwrap_or_default(), attribute(&animate[..end])));
        }
    }
    found
}

/// A path's commands and its numbers.
fn parsed(d: &str) -> (String, Vec<f32>) {
    let commands = d.chars().filter(|c| c.is_ascii_alphabetic()).collect();
    let spaced = d.replace('-', " -");
    let numbers = spaced.split(|c: char| c.is_ascii_alphabetic() || c == ' ').filter(|n| !n.is_empty());
    (commands, numbers.map(|n| n.parse().unwrap_or_else(|e| panic!("{n}: {e}"))).collect())
}

#[test]
fn browsers_can_blend_every_frame_into_the_next() {
    for (name, figure) in figures() {
        let svg = Drawing::new(figure, false).moving("x");
        let all = animations(&svg);
        assert!(!all.is_empty(), "{name} does not move");
        for (own, animate) in all {
            let get = |key: &str| animate.get(key).unwrap_or_else(|| panic!("{name}: no {key}")).as_str();
            let times: Vec<f32> = get("keyTimes").split(';').map(|t| t.parse().unwrap_or(-1.0)).collect();
            let values: Vec<&str> = get("values").split(';').collect();
            assert_eq!(times.len(), values.len(), "{name}");
            assert_eq!((times.first(), times.last()), (Some(&0.0), Some(&1.0)), "{name}");
            assert!(times.windows(2).all(|pair| pair[0] < pair[1]), "{name}: {times:?}");
            if get("attributeName") != "d" {
                assert_eq!(get("attributeName"), "opacity");
                continue;
            }
            assert_eq!(values[0], own, "{name}: the still frame is the first");
            let (commands, numbers) = parsed(values[0]);
            for value in &values[1..] {
                let (others, theirs) = parsed(value);
                assert_eq!(commands, others, "{name}");
                assert_eq!(numbers.len(), theirs.len(), "{name}");
            }
        }
    }
}

/// Between two frames a browser goes straight: no joint is further from its true way, as it is seen, than the eye notices.
#[test]
fn straight_lines_between_frames_are_near_enough() {
    for (name, figure) in figures() {
        let (score, camera) = (figure.score(), figure.camera());
        let drawing = Drawing::new(figure, false);
        assert!(drawing.times().len() <= 40, "{name} has {} frames", drawing.times().len());
        for pair in drawing.times().windows(2) {
            let [a, b] = [pair[0], pair[1]].map(|time| solve(&score.at(time), figure.pin));
            let middle = solve(&score.at((pair[0] + pair[1]) / 2.0), figure.pin);
            for ((a, b), m) in places(&a).into_iter().zip(places(&b)).zip(places(&middle)) {
                let (x, y) = camera.see(a.to(b, 0.5) - m);
                let off = x.hypot(y);
                assert!(off <= 2.0 * NEAR_ENOUGH, "{name} at {:.2} s: {off:.0} mm", pair[0]);
            }
        }
    }
}

#[test]
fn everything_stays_inside_the_picture() {
    for (name, figure) in figures() {
        let svg = Drawing::new(figure, false).moving("x");
        let view @ [x, y, w, h] = view(&svg);
        let camera = figure.camera();
        for body in bodies(figure) {
            for (right, up) in places(&body).into_iter().map(|at| camera.see(at)) {
                assert!((x..=x + w).contains(&right) && (y..=y + h).contains(&-up), "{name}: {right} {up} in {view:?}");
            }
        }
        assert!((0.3..=3.5).contains(&(w / h)), "{name} is {w} by {h}");
    }
}

/// Left, top, width, height of the first picture in a text.
fn view(svg: &str) -> [f32; 4] {
    let view = svg.split("viewBox=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    let view: Vec<f32> = view.split(' ').filter_map(|n| n.parse().ok()).collect();
    view.try_into().unwrap_or_else(|view| panic!("{view:?}"))
}

/// What the page draws: the same shapes in the same order at any moment, all of them within the frame, and nothing left of
/// the moment before, though the memory is the same.
#[test]
fn a_film_shows_the_same_shapes_at_any_time_and_all_of_them_inside() {
    for (name, figure) in figures() {
        let mut film = Film::new(figure, false);
        let start = film.picture(0.0);
        let [x, y, w, h] = view(&start);
        let shapes = |film: &mut Film, time: f32| -> Vec<(&'static str, String)> {
            film.at(time).iter().map(|shape| (shape.class, parsed(&shape.path.d).0)).collect()
        };
        let first = shapes(&mut film, 0.0);
        for i in 0..=80 {
            let time = film.length() * i as f32 / 80.0;
            assert_eq!(shapes(&mut film, time), first, "{name} at {i}/80");
            for [left, bottom, right, top] in film.at(time).iter().filter_map(|shape| shape.path.bounds) {
                assert!(left >= x && right <= x + w, "{name} at {i}/80: {left} to {right} in {x} + {w}");
                assert!(-top >= y && -bottom <= y + h, "{name} at {i}/80: {bottom} to {top} in {y} + {h}");
            }
        }
        assert_eq!(film.picture(0.0), start, "{name}: something is left of what came between");
    }
}

/// Before it moves, a figure shows the pose that the row of pictures ends with.
#[test]
fn a_figure_at_rest_shows_what_it_is() {
    for (name, figure) in figures() {
        let mut film = Film::new(figure, false);
        let best = film.best();
        assert!((0.0..film.length()).contains(&best), "{name}: {best}");
        let (now, stills) = (film.picture(best), film.stills());
        assert!(stills.ends_with(&format!("{now}</span>")), "{name}");
        assert_eq!(stills.matches("il-figure__still").count(), figure.stills.len(), "{name}");
    }
}

/// Ways to lie at night: a body that can lie so, on what it lies on, in one picture.
#[test]
fn whoever_lies_at_night_lies_on_something() {
    for (name, figure) in NIGHTS {
        assert!(night(name).is_some(), "{name}");
        assert_eq!((figure.poses.len(), figure.stills), (1, &[0][..]), "{name}");
        let body = at(figure, 0.0);
        for angle in angles(&body) {
            assert!(angle.fits(), "{name}: {angle:?}");
        }
        assert!(!figure.rests.is_empty(), "{name} rests on nothing");
        for rest in figure.rests {
            assert!(rest.gap(&body).abs() <= NEAR_ENOUGH, "{name}: {rest:?} is {:.0} mm off", rest.gap(&body));
        }
        let low = lowest(&body);
        assert!((-30.0..60.0).contains(&low), "{name}: {low:.0} mm from the bed");
        let mut film = Film::new(figure, false);
        let [x, y, w, h] = view(&film.picture(0.0));
        for [left, bottom, right, top] in film.at(0.0).iter().filter_map(|shape| shape.path.bounds) {
            assert!(left >= x && right <= x + w && -top >= y && -bottom <= y + h, "{name}");
        }
    }
    assert!(night("standing").is_none());
}

#[test]
fn mirrored_is_mirrored() {
    for (name, figure) in figures() {
        let [plain, mirrored] = [false, true].map(|mirrored| Drawing::new(figure, mirrored).moving("x"));
        let turned = mirrored.replacen("<g transform=\"scale(-1 1)\">", "", 1).replacen("</g></svg>", "</svg>", 1);
        let cut = |svg: &str| -> (Vec<i32>, String) {
            let (before, rest) = svg.split_once("viewBox=\"").unwrap_or_default();
            let (view, after) = rest.split_once('"').unwrap_or_default();
            (view.split(' ').filter_map(|n| n.parse().ok()).collect(), format!("{before}{after}"))
        };
        let ((a, plain), (b, turned)) = (cut(&plain), cut(&turned));
        assert_eq!(plain, turned, "{name}: the same person");
        assert_eq!([-a[0] - a[2], a[1], a[2], a[3]][..], b[..], "{name}: in the mirrored frame");
    }
}

#[test]
fn the_text_holds_classes_and_the_given_label_and_nothing_else() {
    let mut longest = (0, String::new());
    for (name, figure) in figures() {
        let drawing = Drawing::new(figure, true);
        for svg in [drawing.moving("\"Knee\" <b> & co."), drawing.still("\"Knee\" <b> & co.")] {
            assert_eq!(
                svg.matches("role=\"img\" aria-label=\"&quot;Knee&quot; &lt;b> &amp; co.\"").count(),
                1,
                "{name}"
            );
            for never in ["style=", "<script", "<style", "href", "url(", "<text", "<title", "id=\"", "fill=", "stroke="]
            {
                assert!(!svg.contains(never), "{name} holds {never}");
            }
            assert_eq!(svg.matches("<svg").count(), svg.matches("</svg>").count(), "{name}");
        }
        assert_eq!(drawing.still("x").matches("<svg").count(), figure.stills.len(), "{name}");
        longest = longest.max((drawing.moving("x").len(), name));
    }
    assert!(longest.0 < 200_000, "{longest:?}: a page would feel it");
}

/// The style sheet knows every class that a drawing uses, and no other; every colour is a token.
#[test]
fn the_style_sheet_has_the_classes_of_the_drawings() {
    let style = include_str!("../style/figure.css");
    let mut used = BTreeSet::new();
    for (_, figure) in figures() {
        let drawing = Drawing::new(figure, false);
        for svg in [drawing.moving("x"), drawing.still("x")] {
            let classes = svg.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_string);
            used.extend(classes.flat_map(|c| c.split(' ').map(str::to_string).collect::<Vec<_>>()));
        }
    }
    let named = |text: &str| text.split(".il-figure__").skip(1).map(class_name).collect::<BTreeSet<_>>();
    assert_eq!(
        used.iter().map(|c| c.trim_start_matches("il-figure__").to_string()).collect::<BTreeSet<_>>(),
        named(style)
    );
    assert!(!style.split("@media print").next().unwrap_or_default().contains('#'), "colours are tokens");
}

fn class_name(rest: &str) -> String {
    rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect()
}
