//! Pain that runs down a leg, as a line through the regions that were chosen. It joins what lies next to each other and
//! fills no gap: it says nothing that the person has not.

use super::regions::{Spot, spots};
use super::{Side, View};

/// The way down a leg, step by step; at each step the place whose turn is first.
const DOWN: [(View, [&[&str]; 5]); 2] = [
    (View::Back, [&["buttock", "outer-hip"], &["back-thigh", "outer-thigh"], &["knee"], &["lower-leg"], &["foot"]]),
    (
        View::Front,
        [&["groin", "outer-hip"], &["front-thigh", "inner-thigh", "outer-thigh"], &["knee"], &["lower-leg"], &["foot"]],
    ),
];
/// Few people count the knee among the places that a nerve hurts in: the line may pass it by.
const KNEE: usize = 2;

/// The path of the line in a view on a side, where two neighbours or more were chosen.
#[must_use]
pub fn line(view: View, side: Side, chosen: &dyn Fn(&Spot) -> bool) -> Option<String> {
    let (_, steps) = DOWN.iter().find(|(of, _)| *of == view)?;
    let at = |step: &[&str]| {
        let on = |place: &&str| spots(view).find(|spot| spot.side == Some(side) && spot.place == *place);
        step.iter().filter_map(on).find(|spot| chosen(spot))
    };
    let mut path = String::new();
    let mut joined = false;
    let mut last: Option<(usize, Spot)> = None;
    for (index, step) in steps.iter().enumerate() {
        let Some(spot) = at(step) else { continue };
        let near = |before: usize| before + 1 == index || (before + 2 == index && before + 1 == KNEE);
        match last.filter(|(before, _)| near(*before)) {
            // Straight down at both ends: an even bow between them.
            Some((_, from)) => {
                let middle = (from.y + spot.y) / 2;
                let points = [(from.x, middle), (spot.x, middle), (spot.x, spot.y)];
                path.push('C');
                points.into_iter().for_each(|point| put(&mut path, point));
                joined = true;
            }
            None => {
                path.push('M');
                put(&mut path, (spot.x, spot.y));
            }
        }
        last = Some((index, spot));
    }
    joined.then_some(path)
}

fn put(path: &mut String, (x, y): (i16, i16)) {
    path.push_str(&x.to_string());
    path.push(' ');
    path.push_str(&y.to_string());
    path.push(' ');
}
