//! Drawings: the mark and the shapes of the levels. A shape and a word come before a colour; none of these is the only
//! sign of anything, so all are hidden from readers.

use leptos::prelude::*;

use crate::model::{Disposition, Level};

/// The mark: two opposed arcs, the iliac crests seen from behind.
pub fn mark() -> impl IntoView {
    view! {
        <svg class="il-mark" viewBox="0 0 32 32" aria-hidden="true">
            <path d="M3 10A13 13 0 0 1 13.2 24M29 10A13 13 0 0 0 18.8 24" />
        </svg>
    }
}

/// The mark, drawn large and soft behind the start page's first words.
pub fn crest() -> impl IntoView {
    view! {
        <svg class="il-crest" viewBox="0 0 1600 150" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
            <path class="il-crest__far" d="M0 16C420 16 762 26 777 122M1600 16C1180 16 838 26 823 122" />
            <path class="il-crest__mid" d="M0 60C420 60 712 66 732 122M1600 60C1180 60 888 66 868 122" />
            <path class="il-crest__near" d="M0 104C420 104 660 104 686 126M1600 104C1180 104 940 104 914 126" />
        </svg>
    }
}

/// Solid octagon.
const OCTAGON: &str = "M8 2h8l6 6v8l-6 6H8l-6-6V8z";
/// Solid diamond.
const DIAMOND: &str = "M12 1.5 22.5 12 12 22.5 1.5 12z";
/// Circle, its left half filled.
const HALF: &str = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 2.2a7.8 7.8 0 0 1 0 15.6z";
/// Outlined circle.
const RING: &str = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 2.4a7.6 7.6 0 1 1 0 15.2 7.6 7.6 0 0 1 0-15.2z";
/// Leaf.
const LEAF: &str = "M21.5 2.5C9 2.5 3.2 7.6 3.2 14.2c0 1.5.3 2.9.9 4.1L2 20.4 3.6 22l2.1-2.1c1.2.6 2.6.9 4.1.9 6.6 0 11.7-5.8 11.7-18.3zM7.6 18l-1.6-1.6 7.9-7.9 1.6 1.6z";
/// A square on its corner with a gap: a signpost that points elsewhere.
const ELSEWHERE: &str = "M3 4h11v2.4H5.4v11.2h13.2V12H21v8H3zm13.2-.6h5.4v5.4h-2.4V7.5l-6.6 6.6-1.7-1.7 6.6-6.6h-1.3z";
/// Telephone receiver.
const PHONE: &str = "M6.6 2.8 9 2.2c.6-.1 1.2.1 1.4.7l1.2 3c.2.5.1 1-.3 1.4L9.7 8.7a12.6 12.6 0 0 0 5.6 5.6l1.4-1.6c.4-.4.9-.5 1.4-.3l3 1.2c.6.2.8.8.7 1.4l-.6 2.4c-.2.8-.9 1.4-1.8 1.4C11 18.8 5.2 13 5.2 4.6c0-.9.6-1.6 1.4-1.8z";

/// The shape of a level.
pub fn level(disposition: Disposition, class: &'static str) -> impl IntoView {
    let path = match disposition {
        Disposition::Level(Level::EmergencyNow) => OCTAGON,
        Disposition::Level(Level::UrgentSameDay) => DIAMOND,
        Disposition::Level(Level::ClinicianSoon) => HALF,
        Disposition::Level(Level::RoutineCare) => RING,
        Disposition::Level(Level::SelfCare) => LEAF,
        Disposition::OutOfScope => ELSEWHERE,
    };
    shape(path, class)
}

/// The octagon of danger signs.
pub fn danger() -> impl IntoView {
    shape(OCTAGON, "il-icon")
}

/// A telephone.
pub fn phone() -> impl IntoView {
    shape(PHONE, "il-icon")
}

fn shape(path: &'static str, class: &'static str) -> impl IntoView {
    view! {
        <svg class=class viewBox="0 0 24 24" aria-hidden="true">
            <path fill-rule="evenodd" d=path />
        </svg>
    }
}

/// The name of a level in class names.
pub fn class_of(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Level(Level::EmergencyNow) => "emergency",
        Disposition::Level(Level::UrgentSameDay) => "today",
        Disposition::Level(Level::ClinicianSoon) => "soon",
        Disposition::Level(Level::RoutineCare) => "routine",
        Disposition::Level(Level::SelfCare) => "care",
        Disposition::OutOfScope => "neutral",
    }
}
