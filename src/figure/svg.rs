//! A figure as a file of its own: SVG that moves by itself (SMIL), to look at and to hand on. The page moves its figures
//! with `film`; it has no need of this. No colour, no script, no style attribute: classes only, for `style/figure.css`.

use super::Figure;
use super::draw::{Shape, Sheet};
use super::film::{Film, draw};
use super::solve::solve;
use super::text::{add, escaped, number, share};
use super::time::Score;

/// Seconds between two frames, at most, while anything moves: enough for an even start and stop.
const STEP: f32 = 0.32;
/// Seconds between two frames, at least.
const SHORTEST: f32 = 0.03;
/// How far from its true way a point may be between two frames, in millimetres: a browser goes straight.
const STRAIGHT: f32 = 12.0;

/// A figure, drawn through its whole loop.
pub struct Drawing {
    figure: &'static Figure,
    mirrored: bool,
    film: Film,
    /// When each frame is seen, in seconds.
    times: Vec<f32>,
    frames: Vec<Vec<Shape>>,
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

impl Drawing {
    /// Draws a figure; mirrored, it works on the other side.
    #[must_use]
    pub fn new(figure: &'static Figure, mirrored: bool) -> Drawing {
        let score = figure.score();
        let times = times(figure, &score);
        let frame = |time: &f32| {
            let mut sheet = Sheet::new(figure);
            sheet.draw(figure, &score.at(*time));
            sheet.shapes
        };
        Drawing {
            figure,
            mirrored,
            film: Film::new(figure, mirrored),
            frames: times.iter().map(frame).collect(),
            times,
        }
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
        self.film.open(&mut out, &named(label));
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
        self.film.close(&mut out);
        out
    }

    /// The still figure: its chosen poses side by side, one picture with a role and a label.
    #[must_use]
    pub fn still(&self, label: &str) -> String {
        let stills = Film::new(self.figure, self.mirrored).stills();
        let mut out = String::new();
        add(&mut out, &["<span class=\"il-figure__stills\"", &named(label), ">", &stills, "</span>"]);
        out
    }
}

fn separate(out: &mut String, i: usize) {
    if i > 0 {
        out.push(';');
    }
}

fn named(label: &str) -> String {
    let mut out = String::from(" role=\"img\" aria-label=\"");
    escaped(&mut out, label);
    out.push('"');
    out
}
