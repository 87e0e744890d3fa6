//! The page: views that read `state` and draw. No rule, no storage, no clock, no judgement; a press calls `state`.
//!
//! Every element that a style sheet needs has a class; there is no inline style and no script.

mod about;
mod app;
mod chart;
mod check;
mod check_in;
mod checked;
mod confirm;
mod earlier;
mod emergency;
mod figure;
mod html;
mod icons;
mod language;
mod learn;
mod map;
mod parts;
mod place;
mod progress;
mod question;
mod remind;
mod result;
mod start;
mod summary;
mod update;

pub use app::app_view;
