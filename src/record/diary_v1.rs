//! Schema 1 of the diary, frozen: fields may be added with a default, never renamed, removed or given another meaning.

use super::diary::{Diary, KeptCheckIn, KeptPreferences, KeptSession, KeptWork, answers};
use super::json::{Fields, Json};
use super::v1::{date, each, flag, small, texts, with};
use super::{Given, KeptChecked, Subject};
use crate::model::{Date, Dose, Effort, GOALS, SessionLog};

/// The checked form, or the name of the field that is wrong.
pub(super) fn read(mut fields: Fields) -> Result<Diary, String> {
    let mut body = fields.need("body", Json::object)?;
    Ok(Diary {
        app: fields.need("app", Json::text)?,
        knowledge_version: fields.need("knowledge_version", Json::text)?,
        check: body.need("check", Json::text)?,
        subject: Subject::named(&body.need("subject", Json::text)?),
        preferences: body.may("preferences", Json::object)?.map(preferences).transpose()?,
        goals: body.need("goals", texts)?,
        checked: body.may("checked", Json::object)?.map(KeptChecked::of_v1).transpose()?,
        sessions: each(body.need("sessions", Json::list)?, "sessions", session)?,
        check_ins: each(body.need("check_ins", Json::list)?, "check_ins", check_in)?,
        flares: body.need("flares", dates)?,
        more: body,
    })
}

/// The body as it stands on disk, but for the fields of a later addition.
pub(super) fn body(diary: &Diary) -> Fields {
    let mut body = Fields::new();
    body.put("check", &*diary.check);
    body.put("subject", diary.subject.label());
    body.put("preferences", diary.preferences.as_ref().map(of_preferences));
    body.put("goals", diary.goals.iter().map(String::as_str).collect::<Vec<_>>());
    body.put("checked", diary.checked.as_ref().map(KeptChecked::to_v1));
    body.put("sessions", diary.sessions.iter().map(of_session).collect::<Vec<_>>());
    body.put("check_ins", diary.check_ins.iter().map(of_check_in).collect::<Vec<_>>());
    body.put("flares", diary.flares.iter().map(|d| Json::Text(d.to_string())).collect::<Vec<_>>());
    body
}

fn preferences(mut fields: Fields) -> Result<KeptPreferences, String> {
    Ok(KeptPreferences {
        kit: fields.need("kit", texts)?,
        floor: fields.need("floor", flag)?,
        minutes: fields.need("minutes", small)?,
        days: fields.need("days", |v| v.list()?.into_iter().map(small).collect())?,
        more: fields,
    })
}

fn of_preferences(preferences: &KeptPreferences) -> Json {
    let mut fields = Fields::new();
    fields.put("kit", preferences.kit.iter().map(String::as_str).collect::<Vec<_>>());
    fields.put("floor", preferences.floor);
    fields.put("minutes", u16::from(preferences.minutes));
    fields.put("days", preferences.days.iter().map(|d| Json::from(u16::from(*d))).collect::<Vec<_>>());
    with(fields, &preferences.more)
}

fn session(mut fields: Fields) -> Result<KeptSession, String> {
    let log = SessionLog {
        date: fields.need("date", date)?,
        nth: fields.may("nth", small)?.unwrap_or(0),
        before: fields.may("before", score)?,
        during: fields.may("during", score)?,
        after: fields.may("after", score)?,
        morning: fields.may("morning", score)?,
        sharp: fields.may("sharp", flag)?.unwrap_or(false),
        further_down: fields.may("further_down", flag)?.unwrap_or(false),
        items: Vec::new(),
    };
    Ok(KeptSession { log, items: each(fields.need("items", Json::list)?, "items", work)?, more: fields })
}

fn of_session(session: &KeptSession) -> Json {
    let SessionLog { date, nth, before, during, after, morning, sharp, further_down, items: _ } = &session.log;
    let mut fields = Fields::new();
    fields.put("date", &*date.to_string());
    fields.put("nth", u16::from(*nth));
    for (name, score) in [("before", before), ("during", during), ("after", after), ("morning", morning)] {
        fields.put(name, score.map(u16::from));
    }
    fields.put("sharp", *sharp);
    fields.put("further_down", *further_down);
    fields.put("items", session.items.iter().map(of_work).collect::<Vec<_>>());
    with(fields, &session.more)
}

fn work(mut fields: Fields) -> Result<KeptWork, String> {
    Ok(KeptWork {
        id: fields.need("id", Json::text)?,
        variant: fields.need("variant", Json::text)?,
        dose: Dose {
            sets: fields.need("sets", small)?,
            reps: fields.need("reps", small)?,
            seconds: fields.need("seconds", |v| v.whole()?.try_into().ok())?,
            per_day: fields.need("per_day", small)?,
            days_per_week: fields.need("days_per_week", small)?,
        },
        sets_done: fields.need("sets_done", small)?,
        pain: fields.may("pain", score)?,
        hurts: fields.may("hurts", flag)?.unwrap_or(false),
        skipped: fields.may("skipped", flag)?.unwrap_or(false),
        felt: fields.may("felt", |v| {
            let name = v.text()?;
            Effort::ALL.into_iter().find(|e| e.name() == name)
        })?,
        more: fields,
    })
}

fn of_work(work: &KeptWork) -> Json {
    let Dose { sets, reps, seconds, per_day, days_per_week } = work.dose;
    let mut fields = Fields::new();
    fields.put("id", &*work.id);
    fields.put("variant", &*work.variant);
    for (name, n) in [("sets", sets), ("reps", reps), ("per_day", per_day), ("days_per_week", days_per_week)] {
        fields.put(name, u16::from(n));
    }
    fields.put("seconds", seconds);
    fields.put("sets_done", u16::from(work.sets_done));
    fields.put("pain", work.pain.map(u16::from));
    fields.put("hurts", work.hurts);
    fields.put("skipped", work.skipped);
    fields.put("felt", work.felt.map(Effort::name));
    with(fields, &work.more)
}

fn check_in(mut fields: Fields) -> Result<KeptCheckIn, String> {
    Ok(KeptCheckIn {
        date: fields.need("date", date)?,
        nth: fields.may("nth", small)?.unwrap_or(0),
        pain: fields.may("pain", score)?,
        sleep: fields.may("sleep", score)?,
        goals: fields.need("goals", goals)?,
        even: fields.may("even", flag)?,
        answers: fields.need("answers", Given::all)?,
        more: fields,
    })
}

fn of_check_in(check_in: &KeptCheckIn) -> Json {
    let mut fields = Fields::new();
    fields.put("date", &*check_in.date.to_string());
    fields.put("nth", u16::from(check_in.nth));
    fields.put("pain", check_in.pain.map(u16::from));
    fields.put("sleep", check_in.sleep.map(u16::from));
    fields.put("goals", check_in.goals.iter().map(|g| Json::from(g.map(u16::from))).collect::<Vec<_>>());
    fields.put("even", check_in.even);
    fields.put("answers", answers(&check_in.answers));
    with(fields, &check_in.more)
}

/// 0 to 10.
fn score(value: Json) -> Option<u8> {
    small(value).filter(|n| *n <= 10)
}

/// As many as were told, the others missing.
fn goals(value: Json) -> Option<[Option<u8>; GOALS]> {
    let list = value.list().filter(|l| l.len() <= GOALS)?;
    let mut goals = [None; GOALS];
    for (place, value) in goals.iter_mut().zip(list) {
        *place = if value == Json::Null { None } else { Some(score(value)?) };
    }
    Some(goals)
}

fn dates(value: Json) -> Option<Vec<Date>> {
    value.list()?.into_iter().map(date).collect()
}
