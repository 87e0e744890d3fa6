//! What the person lies on, sits on, holds or pushes, in the world or held by the body. Furniture of several parts is drawn
//! in `furniture`.

use super::draw::Sheet;
use super::furniture::{CLAY, PALE, bike, chair, recumbent, rods, seat};
use super::outline::Path;
use super::pose::On;
use super::solve::{Body, held};
use super::space::{Camera, V, turn};

/// A thing beside the person; millimetres in the world where nothing else is said.
#[derive(Clone, Copy, Debug)]
pub enum Prop {
    /// A mat on the floor: left, right, nearest, farthest.
    Mat(i16, i16, i16, i16),
    /// A chair from the side: middle and height of the seat.
    Chair(i16, i16),
    /// A chair from the front: middle and height of the seat.
    Seat(i16, i16),
    /// A wall: its surface, and 1 when it stands to the right of it, -1 to the left.
    Wall(i16, i16),
    /// A step: left, right, height.
    Step(i16, i16, i16),
    /// A worktop, 90 cm high: left, right.
    Worktop(i16, i16),
    /// A rail on two posts: left, right, height.
    Rail(i16, i16, i16),
    /// A cushion: its middle, half its width and height, its turn.
    Cushion([i16; 3], i16, i16, i16),
    /// A line through places held by the body, a ring if so: a strap, a stick, a band.
    Line(&'static [(On, [i16; 3])], bool),
    /// A bag that hangs from the near hand.
    Bag,
    /// Marks on the ground that go by as the person goes: left, right.
    Ground(i16, i16),
    /// An exercise bike: saddle, crank, handles.
    Bike([i16; 2], [i16; 2], [i16; 2]),
    /// A bike with a backrest: seat, crank.
    Recumbent([i16; 2], [i16; 2]),
    /// The crank of either: middle, length.
    Crank([i16; 2], i16),
    /// Water: left, right, height.
    Water(i16, i16, i16),
    /// An arrow that shows with the effort: start, bend, end.
    Arrow([i16; 2], [i16; 2], [i16; 2]),
}

/// Height of a worktop.
const WORKTOP: f32 = 900.0;

fn flat([x, y]: [i16; 2]) -> V {
    V::from([x, y, 0])
}

/// A closed shape with straight sides and slightly round corners.
pub(super) fn plate(path: &mut Path, camera: &Camera, corners: &[V], soft: f32) {
    let many = corners.len();
    for (i, corner) in corners.iter().enumerate() {
        let (a, b, c) =
            (camera.see(corners[(i + many - 1) % many]), camera.see(*corner), camera.see(corners[(i + 1) % many]));
        let near = |to: (f32, f32)| {
            let (x, y) = (to.0 - b.0, to.1 - b.1);
            let share = (soft / (x * x + y * y).sqrt().max(1.0)).min(0.5);
            (b.0 + x * share, b.1 + y * share)
        };
        if i == 0 {
            path.start(near(a));
        } else {
            path.line(near(a));
        }
        path.curve(b, b, near(c));
    }
    path.close();
}

/// An upright rectangle across the picture.
fn panel(path: &mut Path, camera: &Camera, [left, right, bottom, top]: [f32; 4], soft: f32) {
    let corner = |x, y| V(x, y, 0.0);
    plate(path, camera, &[corner(left, bottom), corner(right, bottom), corner(right, top), corner(left, top)], soft);
}

impl Prop {
    /// Adds it to the picture.
    pub(super) fn draw(&self, sheet: &mut Sheet, body: &Body) {
        let camera = sheet.camera;
        match *self {
            Prop::Mat(left, right, near, far) => {
                let [l, r, n, f] = [left, right, near, far].map(f32::from);
                let under = -22.0;
                let [a, b, c, d] = [V(l, 0.0, f), V(r, 0.0, f), V(r, 0.0, n), V(l, 0.0, n)];
                plate(sheet.put(PALE, 1.0), &camera, &[a, b, c, V(r, under, n), V(l, under, n), d], 30.0);
            }
            Prop::Chair(x, y) => chair(sheet, x.into(), y.into()),
            Prop::Seat(x, y) => seat(sheet, x.into(), y.into()),
            Prop::Wall(at, way) => {
                let at = f32::from(at);
                panel(sheet.put(PALE, 1.0), &camera, [at, at + 70.0 * f32::from(way), 0.0, 1800.0], 20.0);
            }
            Prop::Step(left, right, top) => {
                panel(sheet.put(CLAY, 1.0), &camera, [left.into(), right.into(), 0.0, top.into()], 24.0);
            }
            Prop::Worktop(left, right) => {
                let (l, r) = (f32::from(left), f32::from(right));
                panel(sheet.put(PALE, 1.0), &camera, [l + 40.0, r, 0.0, WORKTOP - 20.0], 16.0);
                panel(sheet.put(CLAY, 1.0), &camera, [l, r, WORKTOP - 50.0, WORKTOP], 20.0);
            }
            Prop::Rail(left, right, height) => {
                let [l, r, h] = [left, right, height].map(f32::from);
                let post = |x: f32| [x, h, x, 0.0, 14.0];
                rods(sheet.put(PALE, 1.0), &camera, &[[l, h, r, h, 18.0], post(l + 40.0), post(r - 40.0)]);
            }
            Prop::Cushion(at, wide, high, turn) => {
                cushion(sheet.put(CLAY, 1.0), camera.see(V::from(at)), wide.into(), high.into(), turn.into());
            }
            Prop::Line(places, ring) => {
                let path = sheet.put("il-figure__line", 1.0);
                for (i, (on, at)) in places.iter().enumerate() {
                    let (origin, frame) = held(body, *on);
                    let point = camera.see(origin + frame.at(V::from(*at)));
                    if i == 0 { path.start(point) } else { path.line(point) }
                }
                if ring {
                    path.close();
                }
            }
            Prop::Bag => {
                let arm = &body.arms[0];
                let (x, y) = camera.see(arm.wrist - arm.hand.u * 100.0);
                let outline = [(26.0, 0.0), (110.0, -60.0), (130.0, -230.0), (-130.0, -230.0), (-110.0, -60.0)];
                let path = sheet.put(CLAY, 1.0);
                path.start((x - 26.0, y));
                outline.iter().for_each(|(a, b)| path.line((x + a, y + b)));
                path.close();
            }
            Prop::Ground(left, right) => {
                marks(sheet.put("il-figure__marks", 1.0), &camera, left.into(), right.into(), body.phase);
            }
            Prop::Bike(saddle, crank, handles) => bike(sheet, flat(saddle), flat(crank), flat(handles)),
            Prop::Recumbent(saddle, crank) => recumbent(sheet, flat(saddle), flat(crank)),
            Prop::Crank([x, y], length) => {
                let ((sin, cos), [x, y, length]) = (turn(body.phase), [x, y, length].map(f32::from));
                let (a, b) = (length * cos, length * sin);
                let pedal = |x: f32, y: f32| [x - 60.0, y - 30.0, x + 60.0, y - 30.0, 16.0];
                let crank = [[x - a, y - b, x + a, y + b, 20.0], pedal(x + a, y + b), pedal(x - a, y - b)];
                rods(sheet.put(CLAY, 1.0), &camera, &crank);
            }
            Prop::Water(left, right, height) => {
                water(sheet.put("il-figure__water", 1.0), &camera, left.into(), right.into(), height.into());
            }
            Prop::Arrow(a, b, c) => {
                for class in ["il-figure__arrow il-figure__arrow--edge", "il-figure__arrow"] {
                    arrow(sheet.put(class, body.effort), [a, b, c].map(|at| camera.see(flat(at))));
                }
            }
        }
    }
}

/// As many marks as will have gone by at the end of the loop, always the same ones; the picture's frame cuts off those that
/// have not come yet or have gone, so they do not count for it.
fn marks(path: &mut Path, camera: &Camera, left: f32, right: f32, phase: f32) {
    let (apart, going) = (320.0, 1280.0);
    let mut x = left;
    while x < right + going {
        path.start(camera.see(V(x + phase, -46.0, 0.0)));
        path.line(camera.see(V(x + phase + 90.0, -46.0, 0.0)));
        x += apart;
    }
    path.bounds = Some([left, -60.0, right, 0.0]);
}

/// As the viewer sees it, from wherever that is.
fn cushion(path: &mut Path, (cx, cy): (f32, f32), wide: f32, high: f32, turned: f32) {
    let (sin, cos) = turn(turned);
    let at = |a: f32, b: f32| (cx + a * wide * cos - b * high * sin, cy + a * wide * sin + b * high * cos);
    path.start(at(-1.0, 0.0));
    for (a, b) in [(1.0, 1.0), (-1.0, -1.0)] {
        path.curve(at(-a, 0.8 * b), at(-0.7 * a, b), at(0.0, b));
        path.curve(at(0.7 * a, b), at(a, 0.8 * b), at(a, 0.0));
    }
    path.close();
}

/// A body of water with eight waves, each from trough to trough.
fn water(path: &mut Path, camera: &Camera, left: f32, right: f32, height: f32) {
    let corner = |x, y| camera.see(V(x, y, 0.0));
    path.start(corner(left, 0.0));
    path.line(corner(left, height));
    let (wide, mut x) = ((right - left) / 8.0, left);
    for _ in 0..8 {
        let at = |share: f32, up: f32| corner(x + wide * share, height + up);
        path.curve(at(0.3, 0.0), at(0.3, 34.0), at(0.5, 34.0));
        path.curve(at(0.7, 34.0), at(0.7, 0.0), at(1.0, 0.0));
        x += wide;
    }
    path.line(corner(right, 0.0));
    path.close();
}

fn arrow(path: &mut Path, [a, b, c]: [(f32, f32); 3]) {
    let two = |p: (f32, f32)| (p.0 + (b.0 - p.0) * 2.0 / 3.0, p.1 + (b.1 - p.1) * 2.0 / 3.0);
    path.start(a);
    path.curve(two(a), two(c), c);
    let (x, y) = (b.0 - c.0, b.1 - c.1);
    let size = 52.0 / (x * x + y * y).sqrt().max(1.0);
    let (x, y) = (x * size, y * size);
    path.start((c.0 + x * 0.8 - y * 0.75, c.1 + y * 0.8 + x * 0.75));
    path.line(c);
    path.line((c.0 + x * 0.8 + y * 0.75, c.1 + y * 0.8 - x * 0.75));
}
