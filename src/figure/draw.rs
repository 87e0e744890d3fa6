//! The person in cut paper: which shapes there are, from the back to the front. Colours are the style sheet's: a shape has a
//! class and a path, and the same figure always has the same shapes in the same order.

use super::Figure;
use super::body::{FINGERS, FOREARM, PALM, SHIN, SKULL, SOLE, THIGH, UPPER};
use super::outline::{Path, ROUND, Slice, round};
use super::pose::{Moment, On, Side};
use super::solve::{Arm, Body, Leg, held, solve};
use super::space::{Camera, Frame, V};

/// A piece of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// An arm with its sleeve.
    Arm(Side),
    /// A leg with its foot.
    Leg(Side),
    /// The trousers between the legs.
    Pelvis,
    /// The shirt.
    Shirt,
    /// Neck, hair and face.
    Head,
    /// The soft light on what works.
    Glow,
    /// One of the figure's props; those that are not named stand behind everything.
    Prop(u8),
}

/// A soft light: from one place to another in the frame of a part of the body, and how wide.
#[derive(Clone, Copy, Debug)]
pub struct Light {
    /// The part.
    pub on: On,
    /// From here: forward, up, right.
    pub from: [i16; 3],
    /// To here.
    pub to: [i16; 3],
    /// Its radius.
    pub wide: i16,
}

/// A shape of the picture.
#[derive(Debug)]
pub struct Shape {
    /// Its class.
    pub class: &'static str,
    /// Its outline.
    pub path: Path,
    /// How much of it is seen, from 0 to 1.
    pub seen: f32,
}

/// Collects the shapes. Drawn on again, it takes the same memory: a figure that moves asks for none.
#[derive(Debug)]
pub struct Sheet {
    /// From where it is seen.
    pub camera: Camera,
    /// Seen from the front: no side is paler.
    pub front: bool,
    /// All of them, once a figure is drawn.
    pub shapes: Vec<Shape>,
    /// How many are drawn so far.
    drawn: usize,
}

/// A slice of the trunk: which joint and piece of the spine, how far above the joint; front, back, side; how much of a breath
/// lifts its front.
type Ring = (usize, usize, f32, [f32; 3], f32);

const PELVIS: [Ring; 4] = [
    (0, 0, -40.0, [70.0, 96.0, 140.0], 0.0),
    (0, 0, 20.0, [96.0, 116.0, 168.0], 0.0),
    (1, 0, 0.0, [100.0, 90.0, 158.0], 0.0),
    (1, 1, 40.0, [98.0, 80.0, 148.0], 0.0),
];
const SHIRT: [Ring; 6] = [
    (1, 0, 10.0, [103.0, 88.0, 158.0], 0.5),
    (1, 1, 75.0, [102.0, 78.0, 146.0], 1.0),
    (3, 2, -15.0, [106.0, 88.0, 152.0], 0.6),
    (4, 3, -10.0, [108.0, 100.0, 168.0], 0.0),
    (5, 4, -15.0, [84.0, 92.0, 172.0], 0.0),
    (6, 4, -10.0, [50.0, 58.0, 84.0], 0.0),
];

/// A slice of a limb: how far along the bone; front, back, side.
type Cut = (f32, [f32; 3]);

const ON_THIGH: [Cut; 4] =
    [(0.0, [88.0, 96.0, 90.0]), (0.3, [88.0, 86.0, 86.0]), (0.65, [76.0, 72.0, 74.0]), (1.0, [62.0, 60.0, 60.0])];
const ON_SHIN: [Cut; 4] =
    [(0.0, [60.0; 3]), (0.3, [52.0, 70.0, 60.0]), (0.62, [47.0, 58.0, 52.0]), (0.9, [50.0, 52.0, 50.0])];
const ON_UPPER: [Cut; 2] = [(0.4, [46.0; 3]), (1.0, [43.0; 3])];
const ON_FOREARM: [Cut; 3] = [(0.0, [43.0; 3]), (0.35, [42.0; 3]), (1.0, [31.0; 3])];
const ON_HAND: [Cut; 3] = [(0.0, [30.0; 3]), (PALM / FINGERS, [33.0, 33.0, 42.0]), (1.0, [22.0, 22.0, 30.0])];
const SLEEVE: [Cut; 3] = [(0.0, [62.0; 3]), (0.3, [58.0; 3]), (0.52, [57.0; 3])];

/// The skin and the cloth of what is near, of what is far.
const ARMS: [[&str; 3]; 2] = [
    ["il-figure__skin il-figure__near", "il-figure__top il-figure__near", "il-figure__top"],
    ["il-figure__skin il-figure__far", "il-figure__top il-figure__far", "il-figure__top il-figure__far"],
];
const LEGS: [[&str; 2]; 2] =
    [["il-figure__skin", "il-figure__legs"], ["il-figure__skin il-figure__far", "il-figure__legs il-figure__far"]];

impl Sheet {
    /// An empty one for a figure.
    pub fn new(figure: &Figure) -> Sheet {
        Sheet { camera: figure.camera(), front: figure.front, shapes: Vec::new(), drawn: 0 }
    }

    /// Draws a figure at a moment, from the back to the front. Props that its order does not name stand behind everything.
    pub fn draw(&mut self, figure: &Figure, moment: &Moment) {
        self.drawn = 0;
        let body = solve(moment, figure.pin);
        let named = |i: usize| figure.order.iter().any(|part| matches!(part, Part::Prop(n) if usize::from(*n) == i));
        for (_, prop) in figure.props.iter().enumerate().filter(|(i, _)| !named(*i)) {
            prop.draw(self, &body);
        }
        for part in figure.order {
            match part {
                Part::Prop(index) => {
                    if let Some(prop) = figure.props.get(usize::from(*index)) {
                        prop.draw(self, &body);
                    }
                }
                Part::Arm(_) | Part::Leg(_) | Part::Pelvis | Part::Shirt | Part::Head | Part::Glow => {
                    self.person(*part, &body, figure.glow);
                }
            }
        }
    }

    /// Adds a shape, and gives its path to draw.
    pub fn put(&mut self, class: &'static str, seen: f32) -> &mut Path {
        let at = self.drawn;
        self.drawn += 1;
        if at == self.shapes.len() {
            self.shapes.push(Shape { class, path: Path::default(), seen });
        }
        let shape = &mut self.shapes[at];
        (shape.class, shape.seen) = (class, seen);
        shape.path.clear();
        &mut shape.path
    }

    /// Adds one part of the person.
    fn person(&mut self, part: Part, body: &Body, lights: &[Light]) {
        match part {
            Part::Arm(side) => self.arm(&body.arms[side as usize], side),
            Part::Leg(side) => self.leg(&body.legs[side as usize], side),
            Part::Pelvis => self.trunk("il-figure__legs", body, &PELVIS, (1.0, 0.2)),
            Part::Shirt => self.trunk("il-figure__top", body, &SHIRT, (0.15, 0.6)),
            Part::Head => self.head(body),
            Part::Glow => lights.iter().for_each(|light| self.light(light, body)),
            Part::Prop(_) => {}
        }
    }

    /// Which of the classes for near and far.
    fn tone(&self, side: Side) -> usize {
        usize::from(side == Side::Far && !self.front)
    }

    fn trunk(&mut self, class: &'static str, body: &Body, rings: &[Ring], ends: (f32, f32)) {
        let camera = self.camera;
        let slice = |(joint, piece, up, thick, breath): &Ring| {
            let frame = body.frames[*piece];
            let [front, back, side] = *thick;
            Slice { at: body.spine[*joint] + frame.u * *up, frame, thick: [front + breath * body.breath, back, side] }
        };
        let slices: Vec<Slice> = rings.iter().map(slice).collect();
        self.put(class, 1.0).brush(&camera, &slices, ends);
    }

    fn leg(&mut self, leg: &Leg, side: Side) {
        let (camera, [skin, cloth]) = (self.camera, LEGS[self.tone(side)]);
        let foot = |f: f32, u: f32| leg.ankle + leg.foot.at(V(f, u, 0.0));
        // Slices along the foot: what is up in the leg is the front of the slice.
        let lie = Frame { f: leg.foot.u, u: -leg.foot.f, r: leg.foot.r };
        let sole = SOLE.map(|(f, u, radius)| Slice {
            at: foot(f, u),
            frame: lie,
            thick: [radius, radius, radius.max(30.0) + 4.0],
        });
        let path = self.put(skin, 1.0);
        path.brush(&camera, &sole, ROUND);
        let ankle = [round(leg.ankle + leg.shin.u * 60.0, leg.shin, 40.0), round(foot(18.0, -22.0), leg.foot, 42.0)];
        path.brush(&camera, &ankle, ROUND);
        let path = self.put(cloth, 1.0);
        limb(path, &camera, leg.hip, &leg.thigh, THIGH, &ON_THIGH, ROUND);
        limb(path, &camera, leg.knee, &leg.shin, SHIN, &ON_SHIN, (1.0, 0.2));
    }

    fn arm(&mut self, arm: &Arm, side: Side) {
        let (camera, [skin, cloth, joint]) = (self.camera, ARMS[self.tone(side)]);
        let path = self.put(skin, 1.0);
        limb(path, &camera, arm.shoulder, &arm.upper, UPPER, &ON_UPPER, ROUND);
        limb(path, &camera, arm.elbow, &arm.fore, FOREARM, &ON_FOREARM, ROUND);
        limb(path, &camera, arm.wrist, &arm.hand, FINGERS, &ON_HAND, ROUND);
        // The palm looks backward when the arm hangs down, with the thumb toward the body and a little forward.
        let thumb = |f: f32, down: f32, radius| {
            round(arm.wrist + arm.hand.at(V(f, -down, -f * 0.4 * side.sign())), arm.hand, radius)
        };
        path.brush(&camera, &[thumb(10.0, 35.0, 20.0), thumb(40.0, 84.0, 15.0)], ROUND);
        limb(self.put(cloth, 1.0), &camera, arm.shoulder, &arm.upper, UPPER, &SLEEVE, (1.0, 0.15));
        // The sleeve grows out of the shirt: no edge around the shoulder itself.
        self.put(joint, 1.0).circle(camera.see(arm.shoulder), 70.0);
    }

    fn head(&mut self, body: &Body) {
        let (camera, at, face) = (self.camera, body.head, body.face);
        let ball = |f: f32, u: f32, radius: f32| round(at + face.at(V(f, u, 0.0)), face, radius);
        let away = camera.depth(face.f) < -0.35;
        let near = if camera.depth(face.r) > 0.0 { 1.0 } else { -1.0 };
        let neck = [round(body.spine[6] - body.frames[4].u * 30.0, body.frames[5], 58.0), ball(-18.0, -60.0, 52.0)];
        self.put("il-figure__skin", 1.0).brush(&camera, &neck, ROUND);
        self.ear(body, -near);
        if !away {
            self.put("il-figure__hair", 1.0).circle(camera.see(ball(-24.0, 20.0, 0.0).at), SKULL - 4.0);
        }
        let path = self.put("il-figure__skin", 1.0);
        path.circle(camera.see(ball(8.0, -8.0, 0.0).at), SKULL - 11.0);
        // Jaw and nose.
        path.brush(&camera, &[ball(10.0, -30.0, 88.0), ball(34.0, -64.0, 56.0)], ROUND);
        path.brush(&camera, &[ball(84.0, 4.0, 22.0), ball(114.0, -28.0, 14.0)], ROUND);
        // Hair above the brow, so that the face has a top.
        let lie = Frame { f: face.u, u: -face.f, r: face.r };
        let lock = |f, u, thick, wide| Slice { at: ball(f, u, 0.0).at, frame: lie, thick: [thick, thick, wide] };
        let brow = [lock(-46.0, 66.0, 54.0, 84.0), lock(10.0, 84.0, 36.0, 76.0), lock(56.0, 76.0, 22.0, 58.0)];
        self.put("il-figure__hair", 1.0).brush(&camera, &brow, ROUND);
        self.ear(body, near);
        if away {
            self.put("il-figure__hair", 1.0).circle(camera.see(ball(-12.0, 8.0, 0.0).at), SKULL - 4.0);
        }
    }

    fn ear(&mut self, body: &Body, side: f32) {
        let camera = self.camera;
        let lobe = |up, radius| round(body.head + body.face.at(V(-16.0, up, 96.0 * side)), body.face, radius);
        self.put("il-figure__ear", 1.0).brush(&camera, &[lobe(-12.0, 20.0), lobe(-34.0, 14.0)], ROUND);
    }

    fn light(&mut self, light: &Light, body: &Body) {
        let camera = self.camera;
        let (origin, frame) = held(body, light.on);
        let [from, to] = [light.from, light.to].map(|at| origin + frame.at(V::from(at)));
        // Light fades outward: three sheets, each smaller than the one before.
        for share in [1.5, 1.2, 0.85] {
            let wide = f32::from(light.wide) * share;
            let path = self.put("il-figure__glow", body.effort);
            path.brush(&camera, &[round(from, frame, wide), round(to, frame, wide)], ROUND);
        }
    }
}

fn limb(path: &mut Path, camera: &Camera, from: V, frame: &Frame, length: f32, cuts: &[Cut], ends: (f32, f32)) {
    let slice = |(share, thick): &Cut| Slice { at: from - frame.u * (length * share), frame: *frame, thick: *thick };
    let slices: Vec<Slice> = cuts.iter().map(slice).collect();
    path.brush(camera, &slices, ends);
}
