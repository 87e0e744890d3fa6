//! Drawings: the mark and the shapes of the levels. A shape and a word come before a colour; none of these is the only
//! sign of anything, so all are hidden from readers.

use super::html::{AnyView, svg};

use crate::model::{Disposition, Level};

/// The mark: two opposed arcs, the iliac crests seen from behind.
pub fn mark() -> AnyView {
    draw("il-mark", "0 0 32 32", &[("", "M3 10A13 13 0 0 1 13.2 24M29 10A13 13 0 0 0 18.8 24")])
}

/// The mark, drawn large and soft behind the start page's first words.
pub fn crest() -> AnyView {
    draw(
        "il-crest",
        "0 0 1600 150",
        &[
            ("il-crest__far", "M0 16C420 16 762 26 777 122M1600 16C1180 16 838 26 823 122"),
            ("il-crest__mid", "M0 60C420 60 712 66 732 122M1600 60C1180 60 888 66 868 122"),
            ("il-crest__near", "M0 104C420 104 660 104 686 126M1600 104C1180 104 940 104 914 126"),
        ],
    )
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
const LEAF: &str = "M21.5 2.5C9 2.5 3.2 7.6 3.2 14.2c0 1.5.3 2.9.9 4.1L2 20.4 3.6 22l2.1-2.1c1.2.6 2.6.9 4.1.9 \
                    6.6 0 11.7-5.8 11.7-18.3zM7.6 18l-1.6-1.6 7.9-7.9 1.6 1.6z";
/// An arrow that leads out of a box: elsewhere.
const ELSEWHERE: &str = "M3 4h9.5v2.4H5.4v12.2h12.2v-7H20V21H3zm12-1h6.6v6.6h-2.4V7.1l-7.1 7.1-1.7-1.7 7.1-7.1H15z";
/// Telephone receiver.
const PHONE: &str = "M6.6 2.8 9 2.2c.6-.1 1.2.1 1.4.7l1.2 3c.2.5.1 1-.3 1.4L9.7 8.7a12.6 12.6 0 0 0 5.6 5.6l1.4-1.6\
                     c.4-.4.9-.5 1.4-.3l3 1.2c.6.2.8.8.7 1.4l-.6 2.4c-.2.8-.9 1.4-1.8 1.4C11 18.8 5.2 13 5.2 4.6\
                     c0-.9.6-1.6 1.4-1.8z";

/// The shape of a level.
pub fn level(disposition: Disposition, class: &'static str) -> AnyView {
    let path = match disposition {
        Disposition::Level(Level::EmergencyNow) => OCTAGON,
        Disposition::Level(Level::UrgentSameDay) => DIAMOND,
        Disposition::Level(Level::ClinicianSoon) => HALF,
        Disposition::Level(Level::RoutineCare) => RING,
        Disposition::Level(Level::SelfCare) => LEAF,
        Disposition::OutOfScope => ELSEWHERE,
    };
    draw(class, "0 0 24 24", &[("", path)])
}

/// The octagon of danger signs.
pub fn danger() -> AnyView {
    draw("il-icon", "0 0 24 24", &[("", OCTAGON)])
}

/// A telephone.
pub fn phone() -> AnyView {
    draw("il-icon", "0 0 24 24", &[("", PHONE)])
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

fn draw(class: &'static str, view_box: &'static str, paths: &[(&'static str, &'static str)]) -> AnyView {
    let path = |(class, d): &(&'static str, &'static str)| svg("path", class).attr("d", d).attr("fill-rule", "evenodd");
    svg("svg", class)
        .attr("viewBox", view_box)
        .attr("preserveAspectRatio", "xMidYMid slice")
        .attr("aria-hidden", "true")
        .each(paths.iter().map(path))
        .view()
}
