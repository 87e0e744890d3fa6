//! Chairs and bikes: round rods and plates. No person.

use super::draw::Sheet;
use super::outline::{Path, ROUND, round};
use super::props::plate;
use super::space::{Camera, Frame, V};

/// What is held, sat on or pushed.
pub(super) const CLAY: &str = "il-figure__prop";
/// What only stands there.
pub(super) const PALE: &str = "il-figure__pale";

/// Round rods across the picture: from, to, radius.
pub(super) fn rods(path: &mut Path, camera: &Camera, rods: &[[f32; 5]]) {
    for [a, b, c, d, radius] in rods {
        let end = |x, y| round(V(x, y, 0.0), Frame::NEUTRAL, *radius);
        path.brush(camera, &[end(*a, *b), end(*c, *d)], ROUND);
    }
}

/// From the side, its back to the left.
pub(super) fn chair(sheet: &mut Sheet, x: f32, y: f32) {
    let (camera, top) = (sheet.camera, y - 20.0);
    let seat = [x - 190.0, top, x + 190.0, top, 20.0];
    let back = [x - 190.0, top, x - 230.0, y + 440.0, 18.0];
    let legs = [[x - 180.0, top, x - 205.0, 18.0, 18.0], [x + 180.0, top, x + 190.0, 18.0, 18.0]];
    rods(sheet.put(CLAY, 1.0), &camera, &[seat, back, legs[0], legs[1]]);
}

/// From the front.
pub(super) fn seat(sheet: &mut Sheet, x: f32, y: f32) {
    let camera = sheet.camera;
    let path = sheet.put(CLAY, 1.0);
    let at = |a: f32, b: f32, z: f32| V(x + a, y + b, z);
    let back =
        [at(-220.0, -30.0, -190.0), at(-210.0, 430.0, -230.0), at(210.0, 430.0, -230.0), at(220.0, -30.0, -190.0)];
    plate(path, &camera, &back, 60.0);
    let (far, near) = (-190.0, 190.0);
    let edge = [at(230.0, 0.0, near), at(230.0, -40.0, near), at(-230.0, -40.0, near), at(-230.0, 0.0, near)];
    plate(path, &camera, &[at(-230.0, 0.0, far), at(230.0, 0.0, far), edge[0], edge[1], edge[2], edge[3]], 30.0);
    for side in [-200.0, 200.0] {
        let end = |b: f32| round(at(side, b, 170.0), Frame::NEUTRAL, 18.0);
        path.brush(&camera, &[end(-40.0), end(18.0 - y)], ROUND);
    }
}

/// An exercise bike.
pub(super) fn bike(sheet: &mut Sheet, saddle: V, crank: V, handles: V) {
    let camera = sheet.camera;
    let wheel = crank + V(250.0, 10.0, 0.0);
    sheet.put(PALE, 1.0).circle(camera.see(wheel), 215.0);
    let stem = handles + V(20.0, -60.0, 0.0);
    let foot = |x: f32| [x - 100.0, 24.0, x + 100.0, 24.0, 22.0];
    let (back, front) = (crank.0 - 190.0, wheel.0 + 130.0);
    let frame = [
        [saddle.0 - 90.0, saddle.1, saddle.0 + 100.0, saddle.1 - 6.0, 28.0],
        [saddle.0, saddle.1, crank.0 - 40.0, crank.1, 24.0],
        [crank.0, crank.1, wheel.0, wheel.1, 24.0],
        [crank.0 - 40.0, crank.1, back, 30.0, 22.0],
        [wheel.0, wheel.1, front, 30.0, 22.0],
        foot(back),
        foot(front),
        [wheel.0, wheel.1, stem.0, stem.1, 22.0],
        [stem.0, stem.1, handles.0 - 40.0, handles.1, 20.0],
    ];
    rods(sheet.put(CLAY, 1.0), &camera, &frame);
}

/// A bike with a backrest.
pub(super) fn recumbent(sheet: &mut Sheet, saddle: V, crank: V) {
    let camera = sheet.camera;
    sheet.put(PALE, 1.0).circle(camera.see(crank + V(60.0, -120.0, 0.0)), 230.0);
    let frame = [
        [saddle.0 - 130.0, saddle.1 - 20.0, saddle.0 + 170.0, saddle.1 - 10.0, 28.0],
        [saddle.0 - 140.0, saddle.1, saddle.0 - 370.0, saddle.1 + 480.0, 26.0],
        [saddle.0, saddle.1 - 40.0, saddle.0, 24.0, 24.0],
        [saddle.0 - 230.0, 24.0, crank.0 + 240.0, 24.0, 22.0],
        [crank.0, crank.1, crank.0 + 60.0, 24.0, 24.0],
    ];
    rods(sheet.put(CLAY, 1.0), &camera, &frame);
}
