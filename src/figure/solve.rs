//! Where every joint is: forward along the bones, and back from hands and feet that must stay somewhere. No drawing.

use super::body::{self, FOREARM, SHIN, THIGH, UPPER};
use super::pose::{ALONG, Moment, On, Side};
use super::space::{Frame, V, turn};

/// The point of the body that a figure holds in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    /// The middle between the hips.
    Pelvis,
    /// The middle between the shoulders.
    Chest,
    /// The near knee; the near leg must be given by its joints.
    Knee,
    /// The near ankle; the near leg must be given by its joints.
    Ankle,
}

/// A leg: its joints and the frames of its parts.
#[derive(Clone, Copy, Debug)]
pub struct Leg {
    /// The hip joint.
    pub hip: V,
    /// The knee.
    pub knee: V,
    /// The ankle.
    pub ankle: V,
    /// The thigh.
    pub thigh: Frame,
    /// The lower leg.
    pub shin: Frame,
    /// The foot; its way up is the leg's.
    pub foot: Frame,
}

/// An arm: its joints and the frames of its parts.
#[derive(Clone, Copy, Debug)]
pub struct Arm {
    /// The shoulder joint.
    pub shoulder: V,
    /// The elbow.
    pub elbow: V,
    /// The wrist.
    pub wrist: V,
    /// The upper arm.
    pub upper: Frame,
    /// The forearm.
    pub fore: Frame,
    /// The hand; its fingers point down its way up.
    pub hand: Frame,
}

/// The whole person.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    /// Joints of the spine: between the hips, three of the back, the chest, between the shoulders, the foot of the neck.
    pub spine: [V; 7],
    /// The frame of the piece above each joint; the last is the neck's.
    pub frames: [Frame; 7],
    /// The middle of the head.
    pub head: V,
    /// The frame of the head.
    pub face: Frame,
    /// Near and far.
    pub legs: [Leg; 2],
    /// Near and far.
    pub arms: [Arm; 2],
    /// How far the belly rises.
    pub breath: f32,
    /// How strongly the working part glows, from 0 to 1.
    pub effort: f32,
    /// How far what goes round has gone.
    pub phase: f32,
}

impl Body {
    /// The points that show best how the person moves.
    #[must_use]
    pub fn landmarks(&self) -> [V; 16] {
        let leg = |l: &Leg| [l.knee, l.ankle, l.ankle + l.foot.f * 160.0];
        let arm = |a: &Arm| [a.elbow, a.wrist, a.wrist - a.hand.u * body::FINGERS];
        let [[a, b, c], [d, e, f]] = self.legs.each_ref().map(leg);
        let [[g, h, i], [j, k, l]] = self.arms.each_ref().map(arm);
        [a, b, c, d, e, f, g, h, i, j, k, l, self.spine[0], self.spine[2], self.spine[5], self.head]
    }

    /// The pelvis.
    #[must_use]
    pub fn pelvis(&self) -> (V, Frame) {
        (self.spine[0], self.frames[0])
    }

    /// The chest, from between the shoulders.
    #[must_use]
    pub fn chest(&self) -> (V, Frame) {
        (self.spine[5], self.frames[4])
    }
}

/// The person at a moment.
#[must_use]
pub fn solve(moment: &Moment, pin: Pin) -> Body {
    let n = &moment.n;
    let pelvis = Frame::NEUTRAL.twist(n[3]).tilt(n[2]);
    let (spine, frames, head, face) = trunk(pelvis, [n[4], n[5], n[6], n[7], n[8]]);
    let mut body = Body {
        spine,
        frames,
        head,
        face,
        legs: [limp_leg(); 2],
        arms: [limp_arm(); 2],
        breath: moment.breath(),
        effort: moment.effort(),
        phase: moment.phase(),
    };
    let pinned = match pin {
        Pin::Pelvis => body.spine[0],
        Pin::Chest => body.spine[5],
        Pin::Knee => leg(&body, moment, Side::Near).knee,
        Pin::Ankle => leg(&body, moment, Side::Near).ankle,
    };
    let by = V(n[0] - pinned.0, n[1] - pinned.1, 0.0);
    body.spine = body.spine.map(|point| point + by);
    body.head = body.head + by;
    // A limb may hold on to one that stands before it here.
    for side in [Side::Far, Side::Near] {
        body.legs[side as usize] = leg(&body, moment, side);
    }
    for side in [Side::Far, Side::Near] {
        body.arms[side as usize] = arm(&body, moment, side);
    }
    body
}

/// The spine from the pelvis up, as if the pelvis stood at the origin.
fn trunk(pelvis: Frame, [lower, chest, neck, side, twist]: [f32; 5]) -> ([V; 7], [Frame; 7], V, Frame) {
    let (low, mid) = (|f: Frame| f.pitch(-lower / 2.0).lean(side / 4.0).twist(twist / 4.0), chest / 2.0);
    let high = |f: Frame| f.pitch(-mid).lean(side / 4.0).twist(twist / 4.0);
    let (a, mut frames) = (low(pelvis), [pelvis; 7]);
    let b = low(a);
    let c = high(b);
    let d = high(c);
    for (to, from) in frames[1..].iter_mut().zip([a, b, c, d, d, d.pitch(-neck / 2.0)]) {
        *to = from;
    }
    let mut spine = [V::default(); 7];
    for at in 0..body::SPINE.len() {
        spine[at + 1] = spine[at] + frames[at].u * body::SPINE[at];
    }
    spine[6] = spine[5] + frames[4].at(V(-6.0, body::NECK_FOOT, 0.0));
    let face = frames[6].pitch(-neck / 2.0);
    let head = spine[6] + (frames[6].at(V(body::HEAD.0, body::HEAD.1, 0.0)));
    (spine, frames, head, face)
}

/// Origin and frame of the part of the body that something holds on to; the world itself for all else.
#[must_use]
pub fn held(body: &Body, on: On) -> (V, Frame) {
    let (leg, arm) = (|side: Side| &body.legs[side as usize], |side: Side| &body.arms[side as usize]);
    match on {
        On::Joints | On::World | On::Heel | On::Ball | On::Pedal => (V::default(), Frame::NEUTRAL),
        On::Pelvis => body.pelvis(),
        On::Waist => (body.spine[2], body.frames[1]),
        On::Chest => body.chest(),
        On::Head => (body.head, body.face),
        On::Thigh(side) => (leg(side).hip, leg(side).thigh),
        On::Shin(side) => (leg(side).knee, leg(side).shin),
        On::Foot(side) => (leg(side).ankle, leg(side).foot),
        On::Hand(side) => (arm(side).wrist, arm(side).hand),
    }
}

/// Where the middle joint of two bones may look.
struct Pole {
    /// Here, as far as the bones allow.
    to: V,
    /// Here, where they do not at all.
    spare: V,
    /// So many degrees from there,
    swing: f32,
    /// toward this side.
    side: V,
}

/// The middle joint of two bones between two places, the end that they reach, and where the joint looks.
fn two_bones(from: V, to: V, (a, b): (f32, f32), pole: &Pole) -> (V, V, V) {
    let way = (to - from).unit_or(V(0.0, -1.0, 0.0));
    // Not `clamp`: what it says when its bounds are wrong would bring the writing of fractions into the page.
    let far = (to - from).length().max((a - b).abs() + 1.0).min(a + b - 0.05);
    let cos = (a * a + far * far - b * b) / (2.0 * a * far);
    let sin = (1.0 - cos * cos).max(0.0).sqrt();
    let straight = pole.to.off(way);
    let straight = if straight.length() > 0.05 { straight } else { pole.spare.off(way) }.unit_or(V::UP);
    let aside = way.cross(straight);
    let aside = if aside.dot(pole.side) < 0.0 { -aside } else { aside };
    let (s, c) = turn(pole.swing);
    let look = straight * c + aside * s;
    (from + way * (a * cos) + look * (a * sin), from + way * far, look)
}

/// A limb, however it is held: three joints and the frames of its three parts.
#[derive(Clone, Copy)]
struct Bones {
    joints: [V; 3],
    frames: [Frame; 3],
}

impl Bones {
    /// On the way from one hold to another: hand or foot swings about the shoulder or hip, and the middle joint, which looks to the front of its
    /// upper bone (1) or to the back of it (-1), turns from where it looked to where it will.
    fn to(&self, other: &Bones, share: f32, lengths: (f32, f32), looks: f32) -> Bones {
        let start = self.joints[0];
        let (a, b) = (&self.frames, &other.frames);
        let pole = Pole { to: a[0].f.to(b[0].f, share) * looks, spare: a[0].u, swing: 0.0, side: a[0].r };
        let [from, to] = [self.joints[2] - start, other.joints[2] - start];
        let far = from.length() + (to.length() - from.length()) * share;
        let way = (from * (1.0 / from.length().max(1.0))).to(to * (1.0 / to.length().max(1.0)), share).unit_or(from);
        let (middle, end, look) = two_bones(start, start + way * far, lengths, &pole);
        let r = look.cross((start - end).unit_or(a[0].u)) * looks;
        let (upper, lower) = ((start - middle) * (1.0 / lengths.0), (middle - end) * (1.0 / lengths.1));
        let lower = Frame::of(lower, r);
        // The wrist or ankle turns from one angle to the other.
        let bent = |pick: fn(&Frame) -> V| lower.at(a[1].inside(pick(&a[2])).to(b[1].inside(pick(&b[2])), share));
        let tip = Frame::of(bent(|f| f.u).unit_or(lower.u), bent(|f| f.r));
        Bones { joints: [start, middle, end], frames: [Frame::of(upper, r), lower, tip] }
    }
}

fn leg(body: &Body, moment: &Moment, side: Side) -> Leg {
    let index = side as usize;
    let mut bones = leg_held(body, moment.on[index], moment.limb(index), side);
    if let Some((limb, share)) = moment.next[index] {
        bones = bones.to(&leg_held(body, limb.on, limb.v.map(f32::from), side), share, (THIGH, SHIN), 1.0);
    }
    let Bones { joints: [hip, knee, ankle], frames: [thigh, shin, foot] } = bones;
    Leg { hip, knee, ankle, thigh, shin, foot }
}

fn arm(body: &Body, moment: &Moment, side: Side) -> Arm {
    let index = 2 + side as usize;
    let mut bones = arm_held(body, moment.on[index], moment.limb(index), side);
    if let Some((limb, share)) = moment.next[index] {
        bones = bones.to(&arm_held(body, limb.on, limb.v.map(f32::from), side), share, (UPPER, FOREARM), -1.0);
    }
    let Bones { joints: [shoulder, elbow, wrist], frames: [upper, fore, hand] } = bones;
    Arm { shoulder, elbow, wrist, upper, fore, hand }
}

fn leg_held(body: &Body, on: On, v: [f32; 5], side: Side) -> Bones {
    let sign = side.sign();
    let (middle, pelvis) = body.pelvis();
    let hip = middle + pelvis.r * (body::HIP_OUT * sign);
    if on == On::Joints {
        let thigh = pelvis.pitch(v[0]).lean(-v[1] * sign).twist(v[2] * sign);
        let shin = thigh.pitch(-v[3]);
        let knee = hip - thigh.u * THIGH;
        return Bones { joints: [hip, knee, knee - shin.u * SHIN], frames: [thigh, shin, shin.pitch(v[4])] };
    }
    let (origin, frame) = held(body, on);
    let [a, b, c, swing, sole] = v;
    let at = origin + frame.at(V(a, b, c));
    // A foot in the world is level with it, so it is known before the leg is; another's angle is the ankle's.
    let stood = |sole: f32| {
        let level = V::UP.cross(pelvis.r).off(V::UP).unit_or(pelvis.f);
        Frame { f: level, u: V::UP, r: level.cross(V::UP) }.pitch(sole)
    };
    let part = |foot: &Frame, index: usize| foot.at(V(body::SOLE[index].0, body::SOLE[index].1, 0.0));
    let (to, swing, foot) = match on {
        On::World => (at, swing, Some(stood(sole))),
        On::Heel => (at - part(&stood(sole), 0), swing, Some(stood(sole))),
        On::Ball => (at - part(&stood(sole), 2), swing, Some(stood(sole))),
        On::Pedal => {
            let (sin, cos) = turn(body.phase + if side == Side::Near { 0.0 } else { 180.0 });
            let foot = stood(swing);
            (V(a + c * cos, b + c * sin, hip.2) - part(&foot, 2), 0.0, Some(foot))
        }
        On::Joints | On::Pelvis | On::Waist | On::Chest | On::Head => (at, swing, None),
        On::Thigh(_) | On::Shin(_) | On::Foot(_) | On::Hand(_) => (at, swing, None),
    };
    let pole = Pole { to: pelvis.f, spare: pelvis.u, swing, side: pelvis.r * sign };
    let (knee, ankle, pole) = two_bones(hip, to, (THIGH, SHIN), &pole);
    let r = pole.cross((hip - ankle).unit_or(pelvis.u));
    let (thigh, shin) = (Frame::of((hip - knee) * (1.0 / THIGH), r), Frame::of((knee - ankle) * (1.0 / SHIN), r));
    let foot = foot.unwrap_or_else(|| shin.pitch(sole));
    Bones { joints: [hip, knee, ankle], frames: [thigh, shin, foot] }
}

fn arm_held(body: &Body, on: On, v: [f32; 5], side: Side) -> Bones {
    let sign = side.sign();
    let (middle, chest) = body.chest();
    let shoulder = middle + chest.at(V(0.0, -20.0, body::SHOULDER_OUT * sign));
    if on == On::Joints {
        let upper = chest.pitch(v[0]).lean(-v[1] * sign).twist(v[2] * sign);
        let fore = upper.pitch(v[3]);
        let elbow = shoulder - upper.u * UPPER;
        return Bones { joints: [shoulder, elbow, elbow - fore.u * FOREARM], frames: [upper, fore, fore.pitch(v[4])] };
    }
    let (origin, frame) = held(body, on);
    let to = origin + frame.at(V(v[0], v[1], v[2]));
    // The elbow looks back when the arm hangs and down when it reaches forward; a swing turns it outward.
    let (out, down) = turn(v[3]);
    let look = chest.r * (out * sign) - (chest.f + chest.u) * (down * std::f32::consts::FRAC_1_SQRT_2);
    let pole = Pole { to: look, spare: -chest.u, swing: 0.0, side: chest.r };
    let (elbow, wrist, pole) = two_bones(shoulder, to, (UPPER, FOREARM), &pole);
    let r = pole.cross((wrist - shoulder).unit_or(-chest.u));
    let (upper, fore) =
        (Frame::of((shoulder - elbow) * (1.0 / UPPER), r), Frame::of((elbow - wrist) * (1.0 / FOREARM), r));
    // The hand's way is given in the plane of what it rests on, the picture's or the body part's own.
    let hand = if v[4] < f32::from(ALONG) {
        let (s, c) = turn(v[4]);
        Frame::of(-frame.at(V(c, s, 0.0)), frame.r)
    } else {
        fore
    };
    Bones { joints: [shoulder, elbow, wrist], frames: [upper, fore, hand] }
}

fn limp_leg() -> Leg {
    let (o, n) = (V::default(), Frame::NEUTRAL);
    Leg { hip: o, knee: o, ankle: o, thigh: n, shin: n, foot: n }
}

fn limp_arm() -> Arm {
    let (o, n) = (V::default(), Frame::NEUTRAL);
    Arm { shoulder: o, elbow: o, wrist: o, upper: n, fore: n, hand: n }
}
