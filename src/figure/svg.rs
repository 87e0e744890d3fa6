//! A figure as SVG text: moving, or as still pictures side by side. No colour, no script, no style attribute: classes only,
//! for `style/figure.css`. What the picture is called comes from outside.

use super::Figure;
use super::draw::{Part, Shape, Sheet};
use super::pose::Moment;
use super::solve::solve;
use super::text::{add, escaped, number, share};
use super::time::Score;

/// Seconds between two frames, at most, while anything moves: enough for an even start and stop.
const STEP: f32 = 0.32;
/// Seconds between two frames, at least.
const SHORTEST: f32 = 0.03;
/// How far from its true way a point may be between two frames, in millimetres: a browser goes straight.
const STRAIGHT: f32 = 12.0;
/// Room around all that is drawn, in millimetres.
const MARGIN: f32 = 60.0;
/// A picture is at most so many times as wide as it is high.
const WIDEST: f32 = 3.4;
/// Millimetres of a person to one pixel, where there is room.
const SCALE: i32 = 5;

/// A figure, drawn through its whole loop.
pub struct Drawing<'a> {
    figure: &'a Figure,
    mirrored: bool,
    /// When each frame is seen, in seconds.
    times: Vec<f32>,
    frames: Vec<Vec<Shape>>,
    /// Left, top, width, height; y down.
    view: [i32; 4],
}

/// The shapes of a figure at a moment, from the back to the front.
fn shapes(figure: &Figure, moment: &Moment) -> Vec<Shape> {
    let body = solve(moment, figure.pin);
    let mut sheet = Sheet { camera: figure.camera(), front: figure.front, shapes: Vec::new() };
    // Props that the order does not name stand behind everything.
    let named = |i: usize| figure.order.iter().any(|part| matches!(part, Part::Prop(n) if usize::from(*n) == i));
    for (_, prop) in figure.props.iter().enumerate().filter(|(i, _)| !named(*i)) {
        prop.draw(&mut sheet, &body);
    }
    for part in figure.order {
        match part {
            Part::Prop(index) => {
                if let Some(prop) = figure.props.get(usize::from(*index)) {
                    prop.draw(&mut sheet, &body);
                }
            }
            Part::Arm(_) | Part::Leg(_) | Part::Pelvis | Part::Shirt | Part::Head | Part::Glow => {
                sheet.person(*part, &body, figure.glow);
            }
        }
    }
    sheet.shapes
}

/// What holds all that is ever drawn, and the floor.
fn view(frames: &[Vec<Shape>]) -> [i32; 4] {
    let bounds = frames.iter().flatten().filter_map(|shape| shape.path.bounds);
    let all = bounds.reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]);
    let [left, bottom, right, top] = all.unwrap_or_default();
    let (left, bottom, right, top) = (left - MARGIN, bottom.min(-30.0) - 24.0, right + MARGIN, top + MARGIN);
    // Someone who lies flat still gets a picture, not a strip.
    let top = top.max(bottom + (right - left) / WIDEST);
    [left as i32, -top as i32, (right - left) as i32, (top - bottom) as i32]
}

/// When to draw: at the stations, and between them as often as it takes for straight lines to pass for curves.
fn times(figure: &Figure, score: &Score) -> Vec<f32> {
    let camera = figure.camera();
    let at = |time: f32| (time, solve(&score.at(time), figure.pin).landmarks().map(|point| camera.see(point)));
    let mut last = at(0.0);
    let mut times = vec![0.0];
    for station in score.stations().filter(|time| *time > 0.0) {
        let (from, to) = (last.0, at(station));
        let still = to.1 == last.1 && at((from + station) / 2.0).1 == last.1;
        let steps = if still { 1.0 } else { ((station - from) / STEP).ceil() };
        let mut step = 1.0;
        while step <= steps {
            let next = at(from + (station - from) * step / steps);
            between(&mut times, &at, &last, &next);
            times.push(next.0);
            last = next;
            step += 1.0;
        }
    }
    times
}

/// A time, and where the landmarks are in the picture.
type Seen = (f32, [(f32, f32); 16]);

/// The times between two that straight lines would miss.
fn between(times: &mut Vec<f32>, at: &dyn Fn(f32) -> Seen, a: &Seen, b: &Seen) {
    let middle = at((a.0 + b.0) / 2.0);
    let points = a.1.iter().zip(b.1).zip(middle.1);
    let bow = points.map(|((a, b), m)| ((a.0 + b.0) / 2.0 - m.0).abs().max(((a.1 + b.1) / 2.0 - m.1).abs()));
    let off = bow.fold(0.0, f32::max);
    if off > STRAIGHT && b.0 - a.0 > 2.0 * SHORTEST {
        between(times, at, a, &middle);
        times.push(middle.0);
        between(times, at, &middle, b);
    }
}

impl Drawing<'_> {
    /// Draws a figure; mirrored, it works on the other side.
    #[must_use]
    pub fn new(figure: &Figure, mirrored: bool) -> Drawing<'_> {
        let score = figure.score();
        let times = times(figure, &score);
        let frames: Vec<_> = times.iter().map(|time| shapes(figure, &score.at(*time))).collect();
        Drawing { figure, mirrored, view: view(&frames), frames, times }
    }

    /// When its frames are seen, in seconds.
    #[must_use]
    pub fn times(&self) -> &[f32] {
        &self.times
    }

    /// The moving figure: one `svg` with a role and a label.
    #[must_use]
    pub fn moving(&self, label: &str) -> String {
        let mut out = String::new();
        self.open(&mut out, Some(label));
        let length = self.times.last().copied().unwrap_or(1.0);
        let mut timing = String::from("\" dur=\"");
        let tenths = (length * 10.0 + 0.5) as i32;
        number(&mut timing, tenths / 10);
        timing.push('.');
        number(&mut timing, tenths % 10);
        timing.push_str("s\" repeatCount=\"indefinite\" keyTimes=\"");
        for (i, time) in self.times.iter().enumerate() {
            separate(&mut timing, i);
            share(&mut timing, time / length);
        }
        timing.push_str("\" values=\"");
        let Some(first) = self.frames.first() else { return out };
        for (i, shape) in first.iter().enumerate() {
            let row = || self.frames.iter().filter_map(|frame| frame.get(i));
            let moves = row().any(|s| s.path.d != shape.path.d);
            let fades = row().any(|s| s.seen != shape.seen);
            draw(&mut out, shape);
            if !moves && !fades {
                out.push_str("/>");
                continue;
            }
            out.push('>');
            if moves {
                add(&mut out, &["<animate attributeName=\"d", &timing]);
                for (i, s) in row().enumerate() {
                    separate(&mut out, i);
                    out.push_str(&s.path.d);
                }
                out.push_str("\"/>");
            }
            if fades {
                add(&mut out, &["<animate attributeName=\"opacity", &timing]);
                for (i, s) in row().enumerate() {
                    separate(&mut out, i);
                    share(&mut out, s.seen);
                }
                out.push_str("\"/>");
            }
            out.push_str("</path>");
        }
        self.close(&mut out);
        out
    }

    /// The still figure: its chosen poses side by side, one picture with a role and a label. Each has the frame of the moving
    /// figure, so that what moves is seen to have moved.
    #[must_use]
    pub fn still(&self, label: &str) -> String {
        let mut out = String::from("<span class=\"il-figure__stills\"");
        named(&mut out, label);
        out.push('>');
        for pose in self.figure.stills.iter().filter_map(|index| self.figure.poses.get(usize::from(*index))) {
            self.open(&mut out, None);
            for shape in shapes(self.figure, &pose.moment()) {
                draw(&mut out, &shape);
                out.push_str("/>");
            }
            self.close(&mut out);
        }
        out.push_str("</span>");
        out
    }

    fn open(&self, out: &mut String, label: Option<&str>) {
        let [x, y, w, h] = self.view;
        out.push_str("<svg class=\"il-figure__svg\"");
        match label {
            Some(label) => named(out, label),
            None => out.push_str(" aria-hidden=\"true\""),
        }
        let left = if self.mirrored { -x - w } else { x };
        let texts = [" viewBox=\"", " ", " ", " ", "\" width=\"", "\" height=\""];
        for (text, n) in texts.into_iter().zip([left, y, w, h, w / SCALE, h / SCALE]) {
            out.push_str(text);
            number(out, n);
        }
        out.push_str(if self.mirrored { "\"><g transform=\"scale(-1 1)\">" } else { "\">" });
        // The floor: a soft line from edge to edge, where it is seen from the side.
        if self.figure.view.1 == 0 {
            out.push_str("<path class=\"il-figure__floor\" d=\"M");
            number(out, x + 20);
            out.push_str(" 11H");
            number(out, x + w - 20);
            out.push_str("\"/>");
        }
    }

    fn close(&self, out: &mut String) {
        out.push_str(if self.mirrored { "</g></svg>" } else { "</svg>" });
    }
}

fn separate(out: &mut String, i: usize) {
    if i > 0 {
        out.push(';');
    }
}

fn named(out: &mut String, label: &str) {
    out.push_str(" role=\"img\" aria-label=\"");
    escaped(out, label);
    out.push('"');
}

/// A path without its end.
fn draw(out: &mut String, shape: &Shape) {
    add(out, &["<path class=\"", shape.class, "\" d=\"", &shape.path.d, "\""]);
    if shape.seen < 1.0 {
        out.push_str(" opacity=\"");
        share(out, shape.seen);
        out.push('"');
    }
}
