//! A figure as it is shown: what it looks like at any moment of its loop, as one picture or as a row of still ones. It is
//! drawn again and again into the same memory. No clock and no document; what it is called comes from outside.

use super::Figure;
use super::draw::{Shape, Sheet};
use super::text::{add, number, share};
use super::time::Score;

/// Room around all that is drawn, in millimetres.
const MARGIN: f32 = 60.0;
/// A picture is at most so many times as wide as it is high.
const WIDEST: f32 = 3.4;
/// Millimetres of a person to one pixel, where there is room.
const SCALE: i32 = 5;
/// So many looks at a loop say how far it reaches.
const LOOKS: i16 = 12;

/// A figure and the sheet that it is drawn on.
#[derive(Debug)]
pub struct Film {
    figure: &'static Figure,
    mirrored: bool,
    score: Score,
    sheet: Sheet,
    /// Left, top, width, height; y down.
    view: [i32; 4],
}

impl Film {
    /// Of a figure; mirrored, it works on the other side.
    #[must_use]
    pub fn new(figure: &'static Figure, mirrored: bool) -> Film {
        let (score, sheet) = (figure.score(), Sheet::new(figure));
        let mut film = Film { figure, mirrored, score, sheet, view: [0; 4] };
        film.view = film.measured();
        film
    }

    /// How long its loop lasts, in seconds.
    #[must_use]
    pub fn length(&self) -> f32 {
        self.score.length()
    }

    /// The shapes at a time within the loop, from the back to the front: always the same ones in the same order.
    pub fn at(&mut self, time: f32) -> &[Shape] {
        self.sheet.draw(self.figure, &self.score.at(time));
        &self.sheet.shapes
    }

    /// When it shows best what it is: the last of its still poses, as it is reached.
    #[must_use]
    pub fn best(&self) -> f32 {
        let pose = self.figure.stills.last();
        let mut at = 0.0;
        for beat in self.figure.beats {
            if Some(&beat.pose) == pose {
                return at;
            }
            at += f32::from(beat.rest + beat.way) / 10.0;
        }
        0.0
    }

    /// The picture of a moment, hidden from readers: what holds it says what it is.
    #[must_use]
    pub fn picture(&mut self, time: f32) -> String {
        let mut out = String::new();
        self.at(time);
        self.write(&mut out);
        out
    }

    /// The chosen poses side by side. Each has the frame of the moving figure, so that what moves is seen to have moved.
    #[must_use]
    pub fn stills(&mut self) -> String {
        let mut out = String::new();
        for index in self.figure.stills {
            let Some(pose) = self.figure.poses.get(usize::from(*index)) else { continue };
            self.sheet.draw(self.figure, &pose.moment());
            out.push_str("<span class=\"il-figure__still\">");
            self.write(&mut out);
            out.push_str("</span>");
        }
        out
    }

    fn write(&self, out: &mut String) {
        self.open(out, " aria-hidden=\"true\"");
        for shape in &self.sheet.shapes {
            draw(out, shape);
            out.push_str("/>");
        }
        self.close(out);
    }

    /// What holds all that is ever drawn, and the floor.
    fn measured(&mut self) -> [i32; 4] {
        let (many, length) = (f32::from(LOOKS), self.length());
        let looks = (0..LOOKS).map(|i| length * f32::from(i) / many);
        let times: Vec<f32> = looks.chain(self.score.stations()).collect();
        let mut all = None::<[f32; 4]>;
        for time in times {
            for b in self.at(time).iter().filter_map(|shape| shape.path.bounds) {
                let a = all.unwrap_or(b);
                all = Some([a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]);
            }
        }
        let [left, bottom, right, top] = all.unwrap_or_default();
        let (left, bottom, right, top) = (left - MARGIN, bottom.min(-30.0) - 24.0, right + MARGIN, top + MARGIN);
        // Someone who lies flat still gets a picture, not a strip.
        let top = top.max(bottom + (right - left) / WIDEST);
        [left as i32, -top as i32, (right - left) as i32, (top - bottom) as i32]
    }

    /// The picture's frame and its floor; attributes of its `svg` beside.
    pub(super) fn open(&self, out: &mut String, attributes: &str) {
        let [x, y, w, h] = self.view;
        add(out, &["<svg class=\"il-figure__svg\"", attributes]);
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

    pub(super) fn close(&self, out: &mut String) {
        out.push_str(if self.mirrored { "</g></svg>" } else { "</svg>" });
    }
}

/// A path without its end.
pub(super) fn draw(out: &mut String, shape: &Shape) {
    add(out, &["<path class=\"", shape.class, "\" d=\"", &shape.path.d, "\""]);
    if shape.seen < 1.0 {
        out.push_str(" opacity=\"");
        share(out, shape.seen);
        out.push('"');
    }
}
