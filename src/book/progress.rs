//! How a plan goes on: the rules of progression as prose. What is a table is read from it; the rest says what
//! `engine::progress` does.

use super::{Pen, cite};
use crate::knowledge::follow_up::SOURCES;
use crate::model::QuestionId;

pub(super) fn write(pen: &mut Pen) {
    let kb = pen.kb;
    let follow_up = kb.follow_up;
    pen.heading(2, "How a plan goes on");
    pen.line("Today’s session follows from the first check, what was written down since, and the day. Nothing else is kept. **J** marks judgement that waits for a clinician.");
    section(pen, "Traffic light", LIGHTS);
    section(pen, "Phases and their gates", PHASES);
    section(pen, "Doses", DOSES);
    let harder: Vec<String> = follow_up.harder.iter().map(|(e, v)| format!("`{e}`/{v}")).collect();
    pen.line(format!("- Variants that ask for more than the standard one (J): {}.", harder.join(", ")));
    section(pen, "Flares, spread and recovery", FLARES);
    pen.heading(3, "Check-ins");
    let days: Vec<String> = follow_up.days.iter().map(u8::to_string).collect();
    let [sooner, later] = follow_up.first;
    pen.line(format!("- Due on day {later} and days {}; the first already on day {sooner} at level 3, after a clinician’s check, or if {}. After a red one is due too. One day early counts (J).", days.join(", "), pen.prose.say(&follow_up.sooner)));
    let names = |ids: &[QuestionId]| {
        ids.iter().map(|q| format!("`{}`", kb.questions[q.index()].name)).collect::<Vec<_>>().join(", ")
    };
    pen.line(format!("- Asked afresh each time, with what their answers open: {}.", names(follow_up.safety)));
    pen.line(format!("- Beside them from two weeks on: {}.", names(follow_up.later)));
    pen.line(format!("- Taken over from the first check, because they stay true (J): {}.", names(follow_up.lasting)));
    for text in CHECK_INS {
        pen.line(format!("- {text}"));
    }
    pen.blank();
    pen.line(format!("*{}*", cite(SOURCES)));
}

fn section(pen: &mut Pen, title: &str, texts: &[&str]) {
    pen.heading(3, title);
    for text in texts {
        pen.line(format!("- {text}"));
    }
}

const LIGHTS: &[&str] = &[
    "Pain during a session or right after it is taken against the usual of that day. Green: a rise of under 3. Amber: a rise of 3 to 5, or pain over 5 that hardly rose. Red: a rise of more than 5, or a rise of 2 or more to over 5 (J joins the table, which counts from zero, with its note, which counts from the usual). Where the usual is not known it counts as zero.",
    "The next morning: back to the usual is green, one point above it amber (J), two or more red.",
    "“This hurts”, sharp or new pain, and pain that goes further down the leg are red, whatever the number.",
    "A session of which the usual, the pain during it or the next morning is not known is neither green nor amber: it opens nothing.",
    "Red: that exercise rests on its day and the next, then comes back with half of what it was, until a session goes well. Two reds of it in a row drop it, and a named alternative takes its place. A check-in is due.",
    "Amber: nothing grows, and the exercise that hurt most is swapped for an easier variant; without one it is left out for 3 days (J).",
];

const PHASES: &[&str] = &[
    "High irritability begins with calm alone; moderate with calm and move; low with move and strengthen. That is 3, 4 and 5 exercises, and at first at most 1 set, 2 sets, as many as the table says.",
    "Calm to move: 3 days without red, and at least 1 session whose light is known (J).",
    "Move to strengthen: 2 weeks without red (J: in that phase, with 3 known sessions), or pain of 4 or less and 3 greens, with 3 days since the last red (J).",
    "Strengthen to return: both sides feel even at the last check-in that told, and 2 weeks without red, with 4 known sessions (J).",
    "A rule that leaves the calm phase only holds everyone there, until a clinician’s check clears it.",
    "A check-in that is more than 7 days overdue holds phase and doses (J).",
];

const DOSES: &[&str] = &[
    "What was green and easy in two sessions in a row grows, one exercise a session, the one that grew least first: 2 more repetitions or 5 more seconds (J), then one more set up to 3, then the next harder variant, then the next exercise.",
    "A walk or ride grows by a minute with every green session, up to 30 minutes. Breathing and lying on the front do not grow (J).",
    "Strength work is done on at most 3 of 7 days, never on two in a row; on other days mobility and walking.",
    "For 5 and 10 minutes a session is cut: from the end down to three exercises, then bouts to 2 minutes, then sets. Bike and pool need 20 minutes (J).",
    "Without kit, floor or what was ruled out, a session is filled up as the first plan is. If fewer than three are left, it says why.",
];

const FLARES: &[&str] = &[
    "A flare is what a person calls one, a red session with no exercise to blame (J), or pain at a check-in that is up by 2 or more to at least 4 (J).",
    "For 3 days half of the calm phase, walking with it; then one phase below; after 7 days as before. A second flare within 2 weeks takes a phase away (J).",
    "Pain that goes further down the leg ends the direction (bending forward or back) of what was done then, for the rest of the plan (J).",
    "Pain of 0 or 1 at two check-ins in a row (J), with the strength phase reached: walking, and strength on 2 days a week.",
];

const CHECK_INS: &[&str] = &[
    "Fresh answers are judged by the triage rules above. What was wrong at the first check stays wrong; an old “no”, an old reassurance or an old follow-up counts as unanswered. Same-day care or more stops the plan until the whole check is done again.",
    "Pain up by 2 or more over a week; no change of at least 1 point after 2 weeks; not better or disabling after 6 weeks; more than 1 left after 12 weeks (J): routine care. It never lowers a level.",
    "Change since the start: up by 2 or more is worse; 1 point less is a little better; 2 points or a third less is much better.",
    "Two of three beliefs or worries (it will last, moving harms, low mood): explanation, and support sooner.",
    "Pregnancy goes on by the calendar: from week 20 no lying on the back, whatever week the first check was in; after week 43 the check is to be done anew.",
];
