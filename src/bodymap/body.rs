//! The person in cut paper, the same as in the exercise figures: which shapes there are, from the back to the front. A shape
//! is its right half, from a little beyond the middle line; the other half is its mirror image. Colours are the style sheet's.

use super::View;

/// A shape: its class and the path of its right half, in absolute commands.
pub type Piece = (&'static str, &'static str);

const SKIN: &str = "il-map__skin";

const LEGS: Piece = (
    "il-map__legs",
    "M-1 270L77 270C86 294 93 318 93 350C93 386 84 422 78 452C73 482 78 500 75 530C72 556 69 574 67 594C67 598 64 600 60 600\
     L30 600C26 600 24 598 23 594C21 570 15 548 14 522C13 494 14 486 11 462C8 434 8 402 6 380C5 375 3 373 -1 373Z",
);
const ARM: Piece = (
    SKIN,
    "M94 180L121 190C126 214 136 244 143 270C148 288 150 304 153 318C160 328 162 342 160 356C158 370 152 380 145 380\
     C137 380 132 372 131 360C130 352 130 346 129 342C124 350 116 352 114 346C114 338 122 330 130 318C127 302 121 288 114 268\
     C105 244 98 214 94 180Z",
);
const SHIRT: Piece = (
    "il-map__top",
    "M-1 126C10 126 18 124 24 118C46 126 68 126 84 132C104 140 113 156 117 176L126 216C127 220 125 223 121 224L100 229\
     C96 230 94 228 93 224L84 196C82 214 77 230 76 246C75 262 77 276 79 288C80 292 78 294 74 295C50 301 24 302 -1 302Z",
);
const NECK: Piece = (SKIN, "M-1 84L22 84C22 104 24 112 28 120C20 130 10 134 -1 134Z");
const EAR: Piece = ("il-map__ear", "M40 50C46 48 52 54 50 64C48 74 42 76 40 72Z");

const FRONT: &[Piece] = &[
    (SKIN, "M25 596C24 608 22 616 24 624C26 634 40 635 54 635C70 635 82 633 82 622C82 612 70 606 66 596Z"),
    LEGS,
    ARM,
    SHIRT,
    NECK,
    EAR,
    (SKIN, "M-1 14C26 14 42 32 42 56C42 80 24 102 -1 102Z"),
    ("il-map__hair", "M-1 6C30 6 48 26 47 58C46 60 44 60 43 58C40 44 34 36 22 36C14 36 8 34 -1 34Z"),
];
const BACK: &[Piece] = &[
    (SKIN, "M27 596C26 608 24 616 26 624C28 634 38 635 48 635C60 635 70 633 70 622C70 612 67 606 65 596Z"),
    LEGS,
    ARM,
    NECK,
    SHIRT,
    EAR,
    ("il-map__hair", "M-1 6C30 6 48 28 47 58C46 82 30 98 14 100C9 101 4 101 -1 101Z"),
];

/// The shapes of a view.
#[must_use]
pub const fn pieces(view: View) -> &'static [Piece] {
    match view {
        View::Back => BACK,
        View::Front => FRONT,
    }
}

/// Soft lines by which a place is found: spine, cleft and folds of the buttocks; creases of the groin, knees. Right halves.
#[must_use]
pub const fn lines(view: View) -> &'static str {
    match view {
        View::Back => "M0 150L0 292M0 312L0 366M4 370C30 388 62 384 76 366",
        View::Front => "M14 365C34 350 62 326 74 306M34 458C42 464 50 464 58 458",
    }
}
