//! What to do and whom to call: the first thing on every result.

use crate::engine::{Assessment, NoPlan};
use crate::model::{Country, Disposition, Level, Phone};
use crate::msg;
use crate::words::{Msg, Text, text};

/// What to do, in the order of reading.
#[derive(Clone, Debug)]
pub struct Act {
    /// The level's name: "Get emergency help now".
    pub title: Msg,
    /// The first line.
    pub first: Text,
    /// What to do while waiting, or next.
    pub steps: Vec<Text>,
    /// Whom to call.
    pub calls: Vec<Call>,
}

/// What a number is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallKind {
    /// The emergency number.
    Emergency,
    /// For people who cannot hear or speak.
    Deaf,
    /// Same-day advice.
    Urgent,
    /// A mental-health crisis.
    Crisis,
}

/// One way of getting help.
#[derive(Clone, Debug)]
pub struct Call {
    /// What it is for.
    pub kind: CallKind,
    /// What to read.
    pub text: Text,
    /// The number, where there is one to dial.
    pub phone: Option<Phone>,
}

/// The level's name, as the heading of its result.
pub(super) const fn level_title(level: Level) -> Msg {
    match level {
        Level::EmergencyNow => msg!("level-emergency_now"),
        Level::UrgentSameDay => msg!("level-urgent_same_day"),
        Level::ClinicianSoon => msg!("level-clinician_soon"),
        Level::RoutineCare => msg!("level-routine_care"),
        Level::SelfCare => msg!("level-self_care"),
    }
}

pub(super) fn act(assessment: &Assessment, country: &'static Country, crisis: bool) -> Act {
    let within = assessment.triage.within_days;
    let has_plan = assessment.plan.is_ok();
    match assessment.triage.disposition {
        Disposition::Level(Level::EmergencyNow) if crisis => Act {
            title: msg!("level-crisis"),
            first: msg!("act-crisis").into(),
            steps: vec![msg!("act-crisis-stay").into()],
            calls: vec![crisis_call(country), emergency_call(country), deaf(country)],
        },
        Disposition::Level(Level::EmergencyNow) => Act {
            title: level_title(Level::EmergencyNow),
            first: text::act_emergency(country.emergency.shown),
            steps: [msg!("act-emergency-show"), msg!("act-emergency-medicines")].map(Text::from).to_vec(),
            calls: vec![emergency_call(country), deaf(country)],
        },
        Disposition::Level(Level::UrgentSameDay) => Act {
            title: level_title(Level::UrgentSameDay),
            first: msg!("act-same-day").into(),
            steps: vec![msg!("act-same-day-worse").into(), msg!("act-same-day-comfort").into()],
            calls: vec![urgent_call(country), emergency_call(country), deaf(country)],
        },
        Disposition::Level(Level::ClinicianSoon) => Act {
            title: level_title(Level::ClinicianSoon),
            first: text::act_soon(within.unwrap_or(7)),
            steps: vec![msg!("act-soon-ask").into(), msg!("act-soon-take").into(), msg!("act-soon-worse").into()],
            calls: vec![urgent_call(country)],
        },
        Disposition::Level(Level::RoutineCare) => Act {
            title: level_title(Level::RoutineCare),
            first: msg!("act-routine").into(),
            steps: std::iter::once(country.physiotherapy.into())
                .chain(has_plan.then(|| msg!("act-routine-meanwhile").into()))
                .collect(),
            calls: Vec::new(),
        },
        Disposition::Level(Level::SelfCare) => Act {
            title: level_title(Level::SelfCare),
            first: if has_plan { msg!("act-self-care") } else { msg!("act-self-care-rest") }.into(),
            // Where a doctor has to look before there can be exercises, that is to be asked for.
            steps: if matches!(assessment.plan, Err(NoPlan::Pattern(_))) {
                vec![msg!("act-routine").into(), msg!("act-self-care-again").into()]
            } else {
                vec![msg!("act-self-care-again").into()]
            },
            calls: Vec::new(),
        },
        Disposition::OutOfScope => Act {
            title: msg!("level-out_of_scope"),
            first: msg!("act-out-of-scope").into(),
            // What this check cannot judge may still need a doctor by a certain day: weight loss beside a sore knee.
            steps: assessment.triage.soonest().map_or_else(Vec::new, |days| vec![text::act_soon(days)]),
            calls: vec![urgent_call(country), emergency_call(country)],
        },
    }
}

fn emergency_call(country: &'static Country) -> Call {
    let shown = country.emergency.shown;
    let text = match (country.emergency_also, country.emergency_note) {
        (Some(also), _) => text::call_emergency_two(shown, also.shown),
        (None, Some(_)) => text::call_emergency_local(shown),
        (None, None) => text::call_emergency(shown),
    };
    Call { kind: CallKind::Emergency, text, phone: Some(country.emergency) }
}

fn deaf(country: &'static Country) -> Call {
    Call { kind: CallKind::Deaf, text: country.deaf.into(), phone: None }
}

fn urgent_call(country: &'static Country) -> Call {
    Call { kind: CallKind::Urgent, text: country.urgent.into(), phone: country.urgent_phone }
}

fn crisis_call(country: &'static Country) -> Call {
    Call { kind: CallKind::Crisis, text: country.crisis.into(), phone: country.crisis_phone }
}
