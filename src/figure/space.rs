//! Points, directions and frames in three dimensions, and nothing of a body. x is right, y up, z toward the viewer.

use std::ops::{Add, Mul, Neg, Sub};

/// A point or a direction, in millimetres.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct V(pub f32, pub f32, pub f32);

impl V {
    /// Up in the world.
    pub const UP: V = V(0.0, 1.0, 0.0);

    /// Scalar product.
    #[must_use]
    pub fn dot(self, other: V) -> f32 {
        self.0 * other.0 + self.1 * other.1 + self.2 * other.2
    }

    /// Vector product.
    #[must_use]
    pub fn cross(self, b: V) -> V {
        V(self.1 * b.2 - self.2 * b.1, self.2 * b.0 - self.0 * b.2, self.0 * b.1 - self.1 * b.0)
    }

    /// Length.
    #[must_use]
    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    /// The direction, or `other` where there is none.
    #[must_use]
    pub fn unit_or(self, other: V) -> V {
        let length = self.length();
        if length < 1e-3 { other } else { self * (1.0 / length) }
    }

    /// What of it stands at a right angle to a direction.
    #[must_use]
    pub fn off(self, direction: V) -> V {
        self - direction * self.dot(direction)
    }

    /// The point between, at a share of the way.
    #[must_use]
    pub fn to(self, other: V, share: f32) -> V {
        self + (other - self) * share
    }
}

impl From<[i16; 3]> for V {
    fn from([x, y, z]: [i16; 3]) -> V {
        V(x.into(), y.into(), z.into())
    }
}

impl Add for V {
    type Output = V;
    fn add(self, b: V) -> V {
        V(self.0 + b.0, self.1 + b.1, self.2 + b.2)
    }
}

impl Sub for V {
    type Output = V;
    fn sub(self, b: V) -> V {
        V(self.0 - b.0, self.1 - b.1, self.2 - b.2)
    }
}

impl Neg for V {
    type Output = V;
    fn neg(self) -> V {
        V(-self.0, -self.1, -self.2)
    }
}

impl Mul<f32> for V {
    type Output = V;
    fn mul(self, by: f32) -> V {
        V(self.0 * by, self.1 * by, self.2 * by)
    }
}

/// Sine and cosine of an angle in degrees. Whole right angles are taken off first, so that a short series is exact to a
/// millionth; the library's own functions would cost the page more than all joints together.
#[must_use]
pub fn turn(degrees: f32) -> (f32, f32) {
    let quarters = (degrees / 90.0 + 0.5).floor();
    let r = (degrees - 90.0 * quarters).to_radians();
    let q = r * r;
    let sin = r * (1.0 - q / 6.0 * (1.0 - q / 20.0 * (1.0 - q / 42.0)));
    let cos = 1.0 - q / 2.0 * (1.0 - q / 12.0 * (1.0 - q / 30.0 * (1.0 - q / 56.0)));
    match quarters as i32 & 3 {
        0 => (sin, cos),
        1 => (cos, -sin),
        2 => (-sin, -cos),
        _ => (-cos, sin),
    }
}

/// Three directions at right angles, of a part of the body: where its front, its upper end and its right side look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Forward.
    pub f: V,
    /// Toward the head.
    pub u: V,
    /// To the person's right.
    pub r: V,
}

impl Frame {
    /// Upright, facing right: the person's right side is toward the viewer.
    pub const NEUTRAL: Frame = Frame { f: V(1.0, 0.0, 0.0), u: V(0.0, 1.0, 0.0), r: V(0.0, 0.0, 1.0) };

    /// From its way up and a direction that is more or less its right.
    #[must_use]
    pub fn of(u: V, right: V) -> Frame {
        let r = right.off(u).unit_or(V(0.0, 0.0, 1.0));
        Frame { f: u.cross(r), u, r }
    }

    /// What is given in this frame, in the world.
    #[must_use]
    pub fn at(&self, v: V) -> V {
        self.f * v.0 + self.u * v.1 + self.r * v.2
    }

    /// What is given in the world, in this frame.
    #[must_use]
    pub fn inside(&self, v: V) -> V {
        V(v.dot(self.f), v.dot(self.u), v.dot(self.r))
    }

    /// Turned about its own axis to the right: forward goes up. Degrees.
    #[must_use]
    pub fn pitch(&self, degrees: f32) -> Frame {
        let (s, c) = turn(degrees);
        Frame { f: self.f * c + self.u * s, u: self.u * c - self.f * s, r: self.r }
    }

    /// Turned about its own axis forward: up goes to the right. Degrees.
    #[must_use]
    pub fn lean(&self, degrees: f32) -> Frame {
        let (s, c) = turn(degrees);
        Frame { f: self.f, u: self.u * c + self.r * s, r: self.r * c - self.u * s }
    }

    /// Turned about its own axis upward: forward goes to the right. Degrees.
    #[must_use]
    pub fn twist(&self, degrees: f32) -> Frame {
        let (s, c) = turn(degrees);
        Frame { f: self.f * c + self.r * s, u: self.u, r: self.r * c - self.f * s }
    }

    /// Turned in the plane of the picture, against the clock. Degrees.
    #[must_use]
    pub fn tilt(&self, degrees: f32) -> Frame {
        let (s, c) = turn(degrees);
        let round = |v: V| V(v.0 * c - v.1 * s, v.0 * s + v.1 * c, v.2);
        Frame { f: round(self.f), u: round(self.u), r: round(self.r) }
    }
}

/// From where the person is seen: so many degrees from the front of a side view, so many from above.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    right: V,
    up: V,
    toward: V,
}

impl Camera {
    /// `round` degrees toward the person's front, `above` degrees from above.
    #[must_use]
    pub fn new(round: f32, above: f32) -> Camera {
        let (sr, cr) = turn(round);
        let (sa, ca) = turn(above);
        Camera { right: V(cr, 0.0, -sr), up: V(-sr * sa, ca, -cr * sa), toward: V(sr * ca, sa, cr * ca) }
    }

    /// Where a point stands in the picture: right and up.
    #[must_use]
    pub fn see(&self, v: V) -> (f32, f32) {
        (v.dot(self.right), v.dot(self.up))
    }

    /// How far a direction comes toward the viewer.
    #[must_use]
    pub fn depth(&self, v: V) -> f32 {
        v.dot(self.toward)
    }

    /// The direction in the world of one in the picture.
    #[must_use]
    pub fn lift(&self, x: f32, y: f32) -> V {
        self.right * x + self.up * y
    }
}

#[cfg(test)]
mod tests {
    use super::turn;

    #[test]
    fn angles_are_those_of_the_library() {
        for tenth in -7300_i16..=7300 {
            let degrees = f32::from(tenth) / 10.0;
            let ((sin, cos), (s, c)) = (turn(degrees), f64::from(degrees).to_radians().sin_cos());
            assert!((f64::from(sin) - s).abs() < 2e-6 && (f64::from(cos) - c).abs() < 2e-6, "{degrees}");
        }
    }
}
