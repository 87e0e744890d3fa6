//! The browser's own things: its store, calendar, history and window. The only web-sys outside `ui`; it knows no
//! question, no rule and no word, and decides nothing.

pub mod awake;
pub mod before;
pub mod clock;
pub mod crypto;
pub mod fetch;
pub mod file;
pub mod frames;
pub mod hand_over;
pub mod history;
pub mod hold;
pub mod host;
pub mod idle;
pub mod intl;
pub mod leave;
pub mod motion;
pub mod page;
pub mod second;
pub mod seen;
pub mod storage;
pub mod tone;
pub mod update;
pub mod vault;
