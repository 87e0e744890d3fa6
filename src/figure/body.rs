//! The person's measures: lengths after adult proportions (Drillis and Contini, for a height of 1.70 m), and how thick each
//! part is drawn. Head, hands and feet are a little larger than life, so that they read at 96 pixels. No pose.

/// Length of the thigh, from hip to knee.
pub const THIGH: f32 = 416.0;
/// Length of the lower leg, from knee to ankle.
pub const SHIN: f32 = 418.0;
/// Length of the upper arm.
pub const UPPER: f32 = 316.0;
/// Length of the forearm.
pub const FOREARM: f32 = 250.0;
/// From the wrist to the middle of the palm.
pub const PALM: f32 = 75.0;
/// From the wrist to the fingertips, less their radius.
pub const FINGERS: f32 = 145.0;
/// From the middle to a hip joint.
pub const HIP_OUT: f32 = 88.0;
/// From the middle to a shoulder joint.
pub const SHOULDER_OUT: f32 = 165.0;

/// The pieces of the spine from the middle between the hips to the height of the shoulders: pelvis, two of the lower back,
/// two of the chest.
pub const SPINE: [f32; 5] = [100.0, 110.0, 110.0, 90.0, 80.0];
/// From the height of the shoulders to the foot of the neck.
pub const NECK_FOOT: f32 = 40.0;
/// From the foot of the neck to the middle of the head: forward and up.
pub const HEAD: (f32, f32) = (22.0, 140.0);
/// The head's radius.
pub const SKULL: f32 = 112.0;

/// Heel, ball and toes in the frame of the foot, seen from the ankle: forward, up, radius. Their lower edges are the sole.
pub const SOLE: [(f32, f32, f32); 4] =
    [(-34.0, -36.0, 34.0), (40.0, -32.0, 38.0), (110.0, -42.0, 28.0), (160.0, -48.0, 22.0)];

/// How far the skin is from the joint where a part rests on something.
pub mod skin {
    /// Buttock, behind and below the hip.
    pub const BUTTOCK: f32 = 112.0;
    /// The back of the chest.
    pub const BACK: f32 = 100.0;
    /// The front of the chest and of the pelvis.
    pub const FRONT: f32 = 105.0;
    /// The side of the pelvis.
    pub const SIDE: f32 = 165.0;
    /// The knee.
    pub const KNEE: f32 = 62.0;
    /// The elbow.
    pub const ELBOW: f32 = 44.0;
    /// The wrist, when the palm lies flat.
    pub const WRIST: f32 = 34.0;
}
