//! The page: views that read `state` and draw. No rule, no storage, no clock, no judgement; a press calls `state`.
//!
//! Every element that a style sheet needs has a class; there is no inline style and no script.

mod about;
mod ahead;
mod app;
mod archive;
mod chart;
mod check;
mod check_in;
mod checked;
mod clinic;
mod confirm;
mod earlier;
mod emergency;
mod figure;
mod give;
mod html;
mod icons;
mod keeping;
mod language;
mod learn;
mod lock;
mod map;
mod over;
mod parts;
mod place;
mod player;
mod progress;
mod question;
mod remind;
mod result;
mod scale;
mod second;
mod see;
mod start;
mod summary;
mod timer;
mod today;
mod update;
mod walk;

pub use app::{Frame, go_as_wished};
