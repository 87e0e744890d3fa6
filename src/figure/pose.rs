//! A pose as it is written in the tables: a few small numbers, millimetres and degrees. Where that puts every joint is
//! `solve`'s.

/// A side of the body: the one toward the viewer, and the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Toward the viewer: the person's right when facing right.
    Near,
    /// Away from the viewer.
    Far,
}

impl Side {
    /// Both.
    pub const ALL: [Side; 2] = [Side::Near, Side::Far];

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Side {
        match self {
            Side::Near => Side::Far,
            Side::Far => Side::Near,
        }
    }

    /// +1 on the person's right, -1 on the left.
    #[must_use]
    pub fn sign(self) -> f32 {
        match self {
            Side::Near => 1.0,
            Side::Far => -1.0,
        }
    }
}

/// What a limb's numbers mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// Angles: forward, outward, rolled outward, knee or elbow, ankle or wrist.
    Joints,
    /// Wrist or ankle at a place in the world; then how far the knee or elbow swings outward; then the way of the sole
    /// (0 flat, + toes up) or of the hand in the picture's plane.
    World,
    /// As `World`, but the place is the middle of the heel.
    Heel,
    /// As `World`, but the place is the middle of the ball of the foot.
    Ball,
    /// At a place in the frame of the pelvis.
    Pelvis,
    /// At a place in the frame of the lower back, seen from its middle.
    Waist,
    /// At a place in the frame of the chest, seen from between the shoulders.
    Chest,
    /// At a place in the frame of the head.
    Head,
    /// At a place in the frame of a thigh, seen from the hip.
    Thigh(Side),
    /// At a place in the frame of a lower leg, seen from the knee.
    Shin(Side),
    /// At a place in the frame of a foot, seen from the ankle.
    Foot(Side),
    /// Held by a hand, seen from the wrist.
    Hand(Side),
    /// The ball of the foot on a pedal: middle of the crank, its length, the way of the sole. Where the crank stands is the
    /// pose's phase; the far pedal is opposite the near one.
    Pedal,
}

/// How one limb is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limb {
    /// What the numbers mean.
    pub on: On,
    /// The numbers.
    pub v: [i16; 5],
}

/// "Along the forearm", where a hand could be given a direction of its own.
pub const ALONG: i16 = 999;

/// Numbers in a pose.
pub const NUMBERS: usize = 32;

/// How the whole person is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pose {
    /// Where the pinned point is: right and up.
    pub at: [i16; 2],
    /// The pelvis: its turn in the picture's plane (90 lies on the back, head left), and about its own axis (90 faces the
    /// viewer).
    pub pelvis: [i16; 2],
    /// The spine: lower back, chest and neck forward; to the near side; twist to the near side.
    pub spine: [i16; 5],
    /// Near leg, far leg, near arm, far arm.
    pub limbs: [Limb; 4],
    /// How far the belly rises.
    pub breath: i16,
    /// How strongly the working part glows, in percent.
    pub effort: i16,
    /// How far what goes round has gone: degrees of a crank, millimetres of a way.
    pub phase: i16,
}

/// Angles of a limb.
pub(super) const fn joints(forward: i16, outward: i16, roll: i16, bend: i16, end: i16) -> Limb {
    Limb { on: On::Joints, v: [forward, outward, roll, bend, end] }
}

/// A limb that reaches a place.
pub(super) const fn reach(on: On, at: [i16; 3], swing: i16, end: i16) -> Limb {
    Limb { on, v: [at[0], at[1], at[2], swing, end] }
}

impl Pose {
    /// Standing upright at a place, arms down.
    pub(super) const STAND: Pose = Pose {
        at: [0, 904],
        pelvis: [0, 0],
        spine: [0, 0, 0, 0, 0],
        limbs: [joints(0, 0, 0, 0, 0), joints(0, 0, 0, 0, 0), joints(4, 8, 0, 8, 0), joints(4, 8, 0, 8, 0)],
        breath: 0,
        effort: 0,
        phase: 0,
    };

    pub(super) const fn at(mut self, x: i16, y: i16) -> Pose {
        self.at = [x, y];
        self
    }

    pub(super) const fn pelvis(mut self, tilt: i16, turn: i16) -> Pose {
        self.pelvis = [tilt, turn];
        self
    }

    pub(super) const fn spine(mut self, lower: i16, chest: i16, neck: i16) -> Pose {
        self.spine[0] = lower;
        self.spine[1] = chest;
        self.spine[2] = neck;
        self
    }

    pub(super) const fn bend(mut self, side: i16, twist: i16) -> Pose {
        self.spine[3] = side;
        self.spine[4] = twist;
        self
    }

    pub(super) const fn near_leg(mut self, limb: Limb) -> Pose {
        self.limbs[0] = limb;
        self
    }

    pub(super) const fn far_leg(mut self, limb: Limb) -> Pose {
        self.limbs[1] = limb;
        self
    }

    pub(super) const fn near_arm(mut self, limb: Limb) -> Pose {
        self.limbs[2] = limb;
        self
    }

    pub(super) const fn far_arm(mut self, limb: Limb) -> Pose {
        self.limbs[3] = limb;
        self
    }

    pub(super) const fn legs(self, limb: Limb) -> Pose {
        self.near_leg(limb).far_leg(other_side(limb))
    }

    pub(super) const fn arms(self, limb: Limb) -> Pose {
        self.near_arm(limb).far_arm(other_side(limb))
    }

    pub(super) const fn breath(mut self, by: i16) -> Pose {
        self.breath = by;
        self
    }

    pub(super) const fn effort(mut self, percent: i16) -> Pose {
        self.effort = percent;
        self
    }

    pub(super) const fn phase(mut self, by: i16) -> Pose {
        self.phase = by;
        self
    }

    /// The pose as a moment of its own.
    #[must_use]
    pub fn moment(&self) -> Moment {
        Moment { n: self.numbers(), on: self.limbs.map(|limb| limb.on), next: [None; 4] }
    }

    /// All its numbers in a row, to blend.
    #[must_use]
    pub fn numbers(&self) -> [f32; NUMBERS] {
        let mut row = [0.0; NUMBERS];
        let limbs = self.limbs.iter().flat_map(|limb| limb.v);
        let all = self.at.into_iter().chain(self.pelvis).chain(self.spine).chain(limbs);
        for (to, from) in row.iter_mut().zip(all.chain([self.breath, self.effort, self.phase])) {
            *to = f32::from(from);
        }
        row
    }
}

/// The same for the other side: a limb that goes to a place goes to its mirror image.
const fn other_side(mut limb: Limb) -> Limb {
    limb.on = match limb.on {
        On::Thigh(side) => On::Thigh(side.other()),
        On::Shin(side) => On::Shin(side.other()),
        On::Foot(side) => On::Foot(side.other()),
        On::Hand(side) => On::Hand(side.other()),
        On::Joints | On::Pedal => return limb,
        On::World | On::Heel | On::Ball | On::Pelvis | On::Waist | On::Chest | On::Head => limb.on,
    };
    limb.v[2] = -limb.v[2];
    limb
}

/// A pose between others: the numbers, and what those of the limbs mean.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// As [`Pose::numbers`].
    pub n: [f32; NUMBERS],
    /// Of near leg, far leg, near arm, far arm.
    pub on: [On; 4],
    /// Limbs that let go of one place on their way to another: how they are held then, and how far they are.
    pub next: [Option<(Limb, f32)>; 4],
}

impl Moment {
    /// A limb's five numbers.
    #[must_use]
    pub fn limb(&self, index: usize) -> [f32; 5] {
        let mut five = [0.0; 5];
        five.copy_from_slice(&self.n[9 + 5 * index..14 + 5 * index]);
        five
    }

    /// How far the belly rises.
    #[must_use]
    pub fn breath(&self) -> f32 {
        self.n[29]
    }

    /// How strongly the working part glows, from 0 to 1.
    #[must_use]
    pub fn effort(&self) -> f32 {
        self.n[30] / 100.0
    }

    /// How far what goes round has gone.
    #[must_use]
    pub fn phase(&self) -> f32 {
        self.n[31]
    }
}
