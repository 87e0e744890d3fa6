//! From bones to cut paper: the outline, in the picture, of a row of slices through a part of the body. A path always has
//! the same commands, whatever the pose, so that a browser can blend one into another.

use super::space::{Camera, Frame, V};
use super::text::number;

/// Both ends of a part as round as it is thick.
pub const ROUND: (f32, f32) = (1.0, 1.0);

/// A slice: where its middle is, how it lies, how thick it is in front, behind and to each side.
#[derive(Clone, Copy, Debug)]
pub struct Slice {
    /// Its middle.
    pub at: V,
    /// How it lies.
    pub frame: Frame,
    /// Front, back, side.
    pub thick: [f32; 3],
}

/// A round slice.
#[must_use]
pub fn round(at: V, frame: Frame, radius: f32) -> Slice {
    Slice { at, frame, thick: [radius; 3] }
}

impl Slice {
    /// How far it reaches in a direction of the picture.
    fn reach(&self, camera: &Camera, (x, y): (f32, f32)) -> f32 {
        let way = camera.lift(x, y);
        let (a, b) = (self.frame.f.dot(way), self.frame.r.dot(way));
        let [front, back, side] = self.thick;
        let deep = if a > 0.0 { front } else { back };
        // Seen along its own axis, the slice is as large as its parts on average.
        let c = self.frame.u.dot(way);
        let end = (front + back + 2.0 * side) / 4.0;
        V(deep * a, side * b, end * c).length()
    }
}

/// A place in the picture, or a way.
type Point = (f32, f32);

/// The way from one place to another, of length one; downward where both are the same.
fn way(a: Point, b: Point) -> Point {
    let (x, y) = (b.0 - a.0, b.1 - a.1);
    let length = (x * x + y * y).sqrt();
    if length < 1e-3 { (0.0, -1.0) } else { (x / length, y / length) }
}

/// A path in the making, in whole millimetres, with y down as pictures have it.
#[derive(Clone, Debug, Default)]
pub struct Path {
    /// The `d` of it.
    pub d: String,
    /// Left, bottom, right, top of what was drawn so far, y up.
    pub bounds: Option<[f32; 4]>,
    pen: (i32, i32),
}

impl Path {
    /// Empty, to be drawn anew.
    pub fn clear(&mut self) {
        self.d.clear();
        self.bounds = None;
    }

    fn number(&mut self, n: i32, first: bool) {
        if !first && n >= 0 {
            self.d.push(' ');
        }
        number(&mut self.d, n);
    }

    fn grown(&mut self, (x, y): (f32, f32)) {
        let [left, bottom, right, top] = self.bounds.unwrap_or([x, y, x, y]);
        self.bounds = Some([left.min(x), bottom.min(y), right.max(x), top.max(y)]);
    }

    fn round((x, y): (f32, f32)) -> (i32, i32) {
        ((x + 0.5).floor() as i32, (0.5 - y).floor() as i32)
    }

    /// Starts a piece.
    pub fn start(&mut self, at: (f32, f32)) {
        self.grown(at);
        self.pen = Path::round(at);
        self.d.push('M');
        self.number(self.pen.0, true);
        self.number(self.pen.1, false);
    }

    /// A straight line to a place.
    pub fn line(&mut self, to: (f32, f32)) {
        self.grown(to);
        let (x, y) = Path::round(to);
        self.d.push('l');
        self.number(x - self.pen.0, true);
        self.number(y - self.pen.1, false);
        self.pen = (x, y);
    }

    /// A curve to a place.
    pub fn curve(&mut self, a: (f32, f32), b: (f32, f32), to: (f32, f32)) {
        self.grown(to);
        self.d.push('c');
        for (i, point) in [a, b, to].into_iter().enumerate() {
            let (x, y) = Path::round(point);
            self.number(x - self.pen.0, i == 0);
            self.number(y - self.pen.1, false);
        }
        self.pen = Path::round(to);
    }

    /// Back to the start of the piece.
    pub fn close(&mut self) {
        self.d.push('z');
    }

    /// A smooth closed line through points, each with the way that the line takes there.
    fn through(&mut self, points: &[(Point, Point)]) {
        let many = points.len();
        self.start(points[0].0);
        for i in 0..many {
            let ((p, u), (q, v)) = (points[i], points[(i + 1) % many]);
            // 0.39 of the chord makes a circle of four points, and is near enough to a third for all else.
            let (x, y) = (q.0 - p.0, q.1 - p.1);
            let hold = 0.39 * (x * x + y * y).sqrt();
            self.curve((p.0 + u.0 * hold, p.1 + u.1 * hold), (q.0 - v.0 * hold, q.1 - v.1 * hold), q);
        }
        self.close();
    }

    /// The outline of a row of slices. An end is as long as its slice is thick (1: round), or a share of that (0: cut).
    pub fn brush(&mut self, camera: &Camera, slices: &[Slice], ends: (f32, f32)) {
        let last = slices.len() - 1;
        let mut points = Vec::with_capacity(2 * slices.len() + 2);
        // Up one side to the far end, then down the other to the near end: the same walk, from the other end.
        for (back, end) in [(false, ends.1), (true, ends.0)] {
            let slice = |i: usize| &slices[if back { last - i } else { i }];
            let middle = |i: usize| camera.see(slice(i).at);
            let mut edge = Vec::with_capacity(slices.len());
            for i in 0..=last {
                let (x, y) = way(middle(i.saturating_sub(1)), middle((i + 1).min(last)));
                let (reach, (cx, cy)) = (slice(i).reach(camera, (-y, x)), middle(i));
                edge.push((cx - y * reach, cy + x * reach));
            }
            for i in 0..=last {
                let (before, after) = (edge[i.saturating_sub(1)], edge[(i + 1).min(last)]);
                let (a, b) = (way(before, edge[i]), way(edge[i], after));
                let along = match i {
                    0 => b,
                    i if i == last => a,
                    _ => way((0.0, 0.0), (a.0 + b.0, a.1 + b.1)),
                };
                points.push((edge[i], along));
            }
            let ((x, y), (cx, cy)) = (way(middle(last - 1), middle(last)), middle(last));
            let thick = slice(last).reach(camera, (-y, x)) + slice(last).reach(camera, (y, -x));
            let far = end * thick / 2.0;
            points.push(((cx + x * far, cy + y * far), (y, -x)));
        }
        self.through(&points);
    }

    /// A circle.
    pub fn circle(&mut self, (x, y): (f32, f32), radius: f32) {
        self.through(&[
            ((x, y + radius), (1.0, 0.0)),
            ((x + radius, y), (0.0, -1.0)),
            ((x, y - radius), (-1.0, 0.0)),
            ((x - radius, y), (0.0, 1.0)),
        ]);
    }
}
