//! The regions: where a site is on the drawing, how large it is drawn, and which one a press means. What a site is called
//! is the question's business, and what it means nobody's here.

use super::{FINGER, Side, View};

/// How a region lies on the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum On {
    /// On the middle line.
    Middle,
    /// On each side, and each side is a site of its own.
    Each,
    /// On both sides, and the two are one site.
    Both,
}

/// A region: an ellipse on the right half of a view.
#[derive(Clone, Copy, Debug)]
pub struct Region {
    /// In this view.
    pub view: View,
    /// The name of its site, without its side.
    pub place: &'static str,
    on: On,
    /// Middle, and half of width and height.
    at: [i16; 4],
}

/// A region on one side: what is drawn and pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The name of its site, without its side.
    pub place: &'static str,
    /// The side, where the site has one.
    pub side: Option<Side>,
    /// Its middle.
    pub x: i16,
    /// Its middle.
    pub y: i16,
    /// Half its width.
    pub rx: i16,
    /// Half its height.
    pub ry: i16,
}

const fn r(view: View, place: &'static str, on: On, at: [i16; 4]) -> Region {
    Region { view, place, on, at }
}

use On::{Both, Each, Middle};
use View::{Back, Front};

/// Every region, from head to foot. A site that can be seen from both sides has two. The dimple (`sacroiliac`) lies beside
/// the tailbone and above the buttock, the groin in the crease, the outer hip on the bony side of the hip joint.
pub const REGIONS: &[Region] = &[
    r(Back, "neck", Middle, [0, 112, 18, 12]),
    r(Back, "shoulders", Both, [72, 149, 22, 16]),
    r(Back, "mid-back", Middle, [0, 192, 30, 34]),
    r(Back, "flank", Each, [64, 227, 10, 20]),
    r(Back, "low-back", Middle, [0, 255, 18, 22]),
    r(Back, "low-back", Each, [47, 269, 19, 17]),
    r(Back, "sacroiliac", Each, [24, 307, 15, 13]),
    r(Back, "tailbone", Middle, [0, 347, 11, 16]),
    r(Back, "outer-hip", Each, [76, 325, 12, 18]),
    r(Back, "buttock", Each, [44, 357, 22, 22]),
    r(Back, "outer-thigh", Each, [77, 396, 10, 22]),
    r(Back, "back-thigh", Each, [42, 427, 20, 28]),
    r(Back, "knee", Each, [44, 481, 22, 18]),
    r(Back, "lower-leg", Each, [45, 543, 20, 34]),
    r(Back, "foot", Each, [47, 614, 17, 13]),
    r(Front, "neck", Middle, [0, 118, 18, 12]),
    r(Front, "shoulders", Both, [72, 149, 22, 16]),
    r(Front, "chest", Middle, [0, 184, 34, 22]),
    r(Front, "flank", Each, [64, 229, 10, 20]),
    r(Front, "lower-belly", Middle, [0, 277, 30, 19]),
    r(Front, "groin", Each, [42, 315, 17, 14]),
    r(Front, "pubic-bone", Middle, [0, 331, 16, 13]),
    r(Front, "outer-hip", Each, [77, 345, 12, 19]),
    r(Front, "inner-thigh", Each, [24, 376, 12, 21]),
    r(Front, "outer-thigh", Each, [75, 394, 10, 22]),
    r(Front, "front-thigh", Each, [44, 426, 17, 26]),
    r(Front, "knee", Each, [44, 481, 22, 19]),
    r(Front, "lower-leg", Each, [45, 543, 18, 34]),
    r(Front, "foot", Each, [52, 615, 20, 14]),
];

impl Spot {
    /// Whether this is a site's region: `left-groin` is the groin on the left, `tailbone` the tailbone.
    #[must_use]
    pub fn is(&self, site: &str) -> bool {
        match self.side {
            None => site == self.place,
            Some(side) => site.strip_prefix(side.prefix()) == Some(self.place),
        }
    }

    /// How far outside it a press is; below nothing inside.
    fn away(&self, x: f32, y: f32) -> f32 {
        let (dx, dy) = (x - f32::from(self.x), y - f32::from(self.y));
        let (ex, ey) = (dx / f32::from(self.rx), dy / f32::from(self.ry));
        let share = (ex * ex + ey * ey).sqrt();
        // Along the ray from the middle: what is left of it beyond the edge.
        if share < 1e-3 { -f32::from(self.rx) } else { (dx * dx + dy * dy).sqrt() * (1.0 - 1.0 / share) }
    }
}

/// The regions of a view on both sides.
pub fn spots(view: View) -> impl Iterator<Item = Spot> {
    let right = Side::on_the_right(view);
    REGIONS.iter().filter(move |region| region.view == view).flat_map(move |region| {
        let [x, y, rx, ry] = region.at;
        let spot = move |x, side| Spot { place: region.place, side, x, y, rx, ry };
        let (one, two) = match region.on {
            Middle => (spot(x, None), None),
            Both => (spot(x, None), Some(spot(-x, None))),
            Each => (spot(x, Some(right)), Some(spot(-x, Some(right.other())))),
        };
        [Some(one), two].into_iter().flatten()
    })
}

/// The region that a press means: the nearest, and none that is further away than half a finger.
#[must_use]
pub fn hit(view: View, x: f32, y: f32) -> Option<Spot> {
    let mut found = None;
    let mut least = f32::from(FINGER) / 2.0;
    for spot in spots(view) {
        let away = spot.away(x, y);
        if away < least {
            least = away;
            found = Some(spot);
        }
    }
    found
}

/// The place that a question for one place of the whole body calls it: the back is one, and what is far from it is
/// elsewhere.
#[must_use]
pub fn kind(place: &'static str) -> &'static str {
    match place {
        "mid-back" | "low-back" => "back",
        "neck" | "shoulders" | "chest" => "elsewhere",
        other => other,
    }
}
