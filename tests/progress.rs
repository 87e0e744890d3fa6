//! The plan that adapts: cases that can be read, and laws over stratified people and made-up diaries (`decisions.md` D26).
//! `ILIAC_LAWS=1000000` tries more of them.

#![allow(clippy::panic, clippy::expect_used)] // a law that fails is a panic

#[path = "progress/cases.rs"]
mod cases;
#[path = "progress/check_ins.rs"]
mod check_ins;
mod command;
#[path = "progress/judged.rs"]
mod judged;
#[path = "progress/laws.rs"]
mod laws;
#[path = "progress/logs.rs"]
mod logs;
#[allow(dead_code)] // the laws use all of it
mod people;
#[path = "progress/program.rs"]
mod program;
