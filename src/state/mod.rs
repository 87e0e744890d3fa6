//! Joins engine, knowledge, record and browser, and holds what a visit knows: the draft, where the person is, what is
//! kept. What can be derived is a memo; it draws nothing and words nothing.

#[cfg(feature = "web")]
mod ahead;
#[cfg(feature = "web")]
mod answer;
#[cfg(feature = "web")]
mod app;
#[cfg(feature = "web")]
mod archive;
#[cfg(feature = "web")]
mod check_in;
#[cfg(feature = "web")]
mod checked;
#[cfg(feature = "web")]
mod clinic;
#[cfg(feature = "web")]
mod diary;
mod form;
#[cfg(feature = "web")]
mod hand_over;
#[cfg(feature = "web")]
mod held;
#[cfg(feature = "web")]
mod keep;
#[cfg(feature = "web")]
mod kept;
#[cfg(feature = "web")]
mod labels;
#[cfg(feature = "web")]
mod language;
mod leave;
#[cfg(feature = "web")]
mod library;
#[cfg(feature = "web")]
mod lock;
#[cfg(feature = "web")]
mod map;
#[cfg(feature = "web")]
mod moves;
#[cfg(feature = "web")]
mod place;
#[cfg(feature = "web")]
mod reminders;
#[cfg(feature = "web")]
mod session;
#[cfg(feature = "web")]
mod shown;
#[cfg(feature = "web")]
mod talk;
#[cfg(feature = "web")]
mod timer;
mod trail;
#[cfg(feature = "web")]
mod under_way;
#[cfg(feature = "web")]
mod unlock;
#[cfg(feature = "web")]
mod update;
#[cfg(feature = "web")]
mod window;
mod wish;

#[cfg(feature = "web")]
pub use app::{AppState, COUNTRY_ID};
#[cfg(feature = "web")]
pub use archive::Look;
#[cfg(feature = "web")]
pub use check_in::{CameTo, Feel};
#[cfg(feature = "web")]
pub use checked::{Tell, Told};
#[cfg(feature = "web")]
pub use clinic::clinic_settings;
#[cfg(feature = "web")]
pub use diary::{Planned, Standing};
pub use form::{Entry, Problem, has, toggled};
#[cfg(feature = "web")]
pub use held::{Derived, Held, Local, effect};
#[cfg(feature = "web")]
pub use kept::{Keeping, Kept, KeptCheck, KeptError};
#[cfg(feature = "web")]
pub use labels::{AnswerLine, answer_words, item, short};
#[cfg(feature = "web")]
pub use language::{LANGUAGE_ID, Speaking, first_words};
#[cfg(feature = "web")]
pub use library::{Library, SecondPart};
#[cfg(feature = "web")]
pub use lock::{Lock, LockError};
#[cfg(feature = "web")]
pub use map::{Hurts, Picture, down_the_leg, option_of, place_names, places};
#[cfg(feature = "web")]
pub use place::{LeftOff, Trouble};
#[cfg(feature = "web")]
pub use session::{Playing, Stage};
#[cfg(feature = "web")]
pub use shown::Shown;
#[cfg(feature = "web")]
pub use talk::Talk;
#[cfg(feature = "web")]
pub use timer::Timing;
pub use trail::{Page, Trail};
#[cfg(feature = "web")]
pub use unlock::LEAST_LETTERS;
pub use wish::Wish;

#[cfg(feature = "web")]
pub use crate::browser::before::Before;
#[cfg(feature = "web")]
pub use crate::engine::progress::{DayPlan, Stop};
#[cfg(feature = "web")]
pub use crate::engine::workout::{Event, Hurt, Step, Told as SessionTold};
#[cfg(feature = "web")]
pub use crate::exchange::clinic::{Clinic, Fault};
#[cfg(feature = "web")]
pub use crate::reading::Found;
#[cfg(feature = "web")]
pub use crate::record::Subject;
