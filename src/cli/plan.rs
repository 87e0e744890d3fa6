//! `iliac plan`: the first check's answers and a diary in, today's session out.

use std::path::Path;

use serde_json::json;

use super::input::request;
use super::{Outcome, clock, out};
use crate::engine::assess;
use crate::engine::progress::{Diary, progress};
use crate::exchange::text::Line;
use crate::knowledge::KB;
use crate::model::{CheckIn, Date, Preferences, SessionLog};
use crate::record;
use crate::report::{self, TodayPart};
use crate::words::{Text, Words};

/// Runs it; `today` is the system's day where it is not given.
pub(super) fn run(
    answers: &Path,
    logs: &Path,
    today: Option<&str>,
    json: bool,
    words: Words,
) -> Result<Outcome, out::Error> {
    let first = request(&text(answers)?).map_err(|why| format!("{}: {why}", answers.display()))?;
    let diary = record::Diary::read(&text(logs)?).map_err(|why| format!("{}: {why}", logs.display()))?;
    let today = match today {
        Some(day) => Some(Date::parse(day).map_err(|why| why.to_string())?),
        None => clock::today(),
    };
    let today = today.ok_or_else(|| "the system's clock stands outside 1900–2200: give --today".to_string())?;
    let first = assess(&KB, &first.answers, &first.context);
    let sessions: Vec<SessionLog> = diary.sessions.iter().map(|s| s.log(&KB)).collect();
    let check_ins: Vec<CheckIn> = diary.check_ins.iter().map(|c| c.check_in(&KB)).collect();
    let checked = diary.checked.as_ref().map(record::KeptChecked::checked);
    let preferences =
        diary.preferences.as_ref().map_or_else(Preferences::default, record::KeptPreferences::preferences);
    let written =
        Diary { sessions: &sessions, check_ins: &check_ins, flares: &diary.flares, checked: checked.as_ref() };
    let now = progress(&KB, &first, &written, &preferences, today);
    let part = report::today(&KB, &now);
    if !json {
        out::print(&out::wrapped(&lines(&part, words)))?;
        return Ok(Outcome::Fine);
    }
    let say = |texts: &[Text]| texts.iter().map(|t| words.say(t)).collect::<Vec<_>>();
    let items: Vec<_> = part
        .items
        .iter()
        .map(|i| {
            json!({
                "id": i.id, "variant": i.variant, "phase": i.phase.name(), "sets": i.dose.sets, "reps": i.dose.reps,
                "seconds": i.dose.seconds, "per_day": i.dose.per_day, "days_per_week": i.dose.days_per_week,
            })
        })
        .collect();
    let plan = now.plan.as_ref().ok();
    let value = json!({
        "today": today.to_string(),
        "level": now.level.name(),
        "rules": now.fired.iter().map(|f| f.rule.id).collect::<Vec<_>>(),
        "raises": now.raises.iter().map(|r| r.name()).collect::<Vec<_>>(),
        "phase": plan.map(|p| p.lead.name()),
        "flare_day": plan.and_then(|p| p.flare),
        "items": items,
        "few": part.few.as_ref().map(|t| words.say(t)),
        "changes": say(&part.changes),
        "stop": part.stop.as_ref().map(|t| words.say(t)),
        "check_in": { "due": part.due.map(|m| words.get(m)), "next_in_days": now.next },
        "light": now.light.map(crate::model::Light::name),
        "since": now.since.map(|s| json!({ "from": s.from, "to": s.to, "days": s.days })),
    });
    out::print(&value.to_string())?;
    Ok(Outcome::Fine)
}

fn text(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()))
}

/// For people: what has stopped, what to do, what is other, what is due.
fn lines(part: &TodayPart, words: Words) -> Vec<Line> {
    let mut lines = Vec::new();
    let plain = |text: &Text| Line::Plain(0, words.say(text));
    lines.extend(part.stop.iter().chain(&part.raises).map(plain));
    lines.extend(part.due.map(|due| Line::Plain(0, words.get(due).to_string())));
    lines.extend(part.few.iter().map(plain));
    for item in &part.items {
        let how = item.how.map_or(String::new(), |how| format!(" {}", words.get(how)));
        let text = format!("{}: {}.{how}", words.get(item.name), words.say(&item.dose_text));
        lines.push(Line::Point(0, "-".into(), text));
    }
    lines.extend(part.changes.iter().chain(&part.since).map(plain));
    lines
}
