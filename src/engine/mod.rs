//! Algorithms over a `&KnowledgeBase`: evaluate, interview, triage, patterns, plan, explanations. No table, no word, no clock.

mod assess;
mod close;
pub mod countdown;
mod counterfactual;
mod evaluate;
mod interview;
mod neighbours;
mod order;
mod outlook;
mod paths;
mod patterns;
mod planner;
pub mod progress;
mod response;
mod since;
mod trace;
mod triage;
pub mod walking;
pub mod workout;

pub use assess::{Assessment, CHECK_LASTS_DAYS, Checked, Context, assess};
pub use close::{Close, close};
pub use counterfactual::{Aim, Outcome, Reach, Turn, nearest};
pub use evaluate::{Mode, Truth, evaluate};
pub use interview::{Done, Left, Session, Step, room, session, session_in};
pub use order::by_key;
pub use patterns::{Marks, Ranked, Ranking, marks, rank, weights};
pub use planner::{Excluded, NoPlan, Plan, PlanItem, plan};
pub use response::Response;
pub use since::{still_so, worse_since};
pub use trace::answers_behind;
pub use triage::{Fired, Triage, triage};
