//! A session under way as it stands on disk, so that a reload or a closed tab loses nothing. What was done in it is in the
//! diary besides; this is the place in it, and it goes when the session ends.

use super::json::{Fields, Json};
use super::migrate::{ReadError, Unreadable, enveloped};
use super::v1::{date, each, flag, small, with};
use crate::engine::workout::{Item, Pauses, Place, Step, Workout};
use crate::model::{Date, Dose, Effort, Exercise, ExerciseId, KnowledgeBase};

/// The schema of sessions that this program writes.
const SCHEMA: u16 = 1;
/// Tells a session from a record.
const KIND: &str = "session";

/// A session under way.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptWorkout {
    /// Id of the check that its plan belongs to.
    pub check: String,
    /// Its own mark, under which it stands in the diary.
    pub mark: String,
    /// The day on which it was begun.
    pub date: Date,
    /// When this was written: milliseconds since 1970.
    pub written: i64,
    /// The session.
    pub workout: Workout,
    /// Fields of a later addition to the body, kept as they came.
    pub more: Fields,
}

impl KeptWorkout {
    /// The text that goes to disk.
    #[must_use]
    pub fn write(&self, kb: &KnowledgeBase) -> String {
        let Workout { before, items, pauses, place, paused, further_down } = &self.workout;
        let mut at = Fields::new();
        at.put("item", Json::Number(place.item.to_string()));
        at.put("set", u16::from(place.set));
        at.put("second", place.second);
        at.put("step", place.step.name());
        at.put("left", Json::Number(place.left.to_string()));
        let mut body = Fields::new();
        body.put("check", &*self.check);
        body.put("mark", &*self.mark);
        body.put("date", &*self.date.to_string());
        body.put("written", Json::Number(self.written.to_string()));
        body.put("before", before.map(u16::from));
        body.put("rest", pauses.rest);
        body.put("switch", pauses.switch);
        body.put("paused", *paused);
        body.put("further_down", *further_down);
        body.put("at", at);
        body.put("items", items.iter().filter_map(|item| of_item(kb, item)).collect::<Vec<_>>());
        let mut fields = Fields::new();
        fields.put("schema", SCHEMA);
        fields.put("kind", KIND);
        fields.put("app", env!("CARGO_PKG_VERSION"));
        fields.put("knowledge_version", kb.version);
        fields.put("body", with(body, &self.more));
        Json::Object(fields).write()
    }

    /// Reads a session of any version up to today's. One with an exercise that the tables do not know cannot go on.
    ///
    /// # Errors
    /// When the text is none, or was made by a newer version; the error holds the text.
    pub fn read(kb: &KnowledgeBase, text: &str) -> Result<KeptWorkout, ReadError> {
        open(kb, text).map_err(|why| ReadError { why, raw: text.to_string() })
    }
}

fn open(kb: &KnowledgeBase, text: &str) -> Result<KeptWorkout, Unreadable> {
    let mut fields = enveloped(text, SCHEMA.into())?;
    if fields.take("kind").text().as_deref() != Some(KIND) {
        return Err(Unreadable::NoEnvelope("this is no session"));
    }
    of_v1(kb, fields).map_err(Unreadable::Shape)
}

/// The checked form, or the name of the field that is wrong. Schema 1: fields may be added with a default, never renamed,
/// removed or given another meaning.
fn of_v1(kb: &KnowledgeBase, mut fields: Fields) -> Result<KeptWorkout, String> {
    let mut body = fields.need("body", Json::object)?;
    let mut at = body.need("at", Json::object)?;
    let items = each(body.need("items", Json::list)?, "items", |fields| item(kb, fields))?;
    let place = Place {
        item: at.need("item", |v| v.whole()?.try_into().ok())?,
        set: at.need("set", small)?,
        second: at.need("second", flag)?,
        step: at.need("step", |v| {
            let name = v.text()?;
            Step::ALL.into_iter().find(|step| step.name() == name)
        })?,
        left: at.need("left", |v| v.whole()?.try_into().ok())?,
    };
    let workout = Workout {
        before: body.may("before", small)?,
        pauses: Pauses { rest: body.need("rest", short)?, switch: body.need("switch", short)? },
        paused: body.need("paused", flag)?,
        further_down: body.need("further_down", flag)?,
        items,
        place,
    };
    Ok(KeptWorkout {
        check: body.need("check", Json::text)?,
        mark: body.need("mark", Json::text)?,
        date: body.need("date", date)?,
        written: body.need("written", |v| v.whole()?.try_into().ok())?,
        workout,
        more: body,
    })
}

fn short(value: Json) -> Option<u16> {
    value.whole()?.try_into().ok()
}

fn exercise(kb: &KnowledgeBase, id: ExerciseId) -> Option<&Exercise> {
    kb.exercises.get(usize::from(id.0))
}

fn of_item(kb: &KnowledgeBase, item: &Item) -> Option<Json> {
    let exercise = exercise(kb, item.exercise)?;
    let variant = |at: u8| exercise.variants.get(usize::from(at)).map(|v| v.id);
    let Dose { sets, reps, seconds, per_day, days_per_week } = item.dose;
    let mut fields = Fields::new();
    fields.put("id", exercise.id);
    fields.put("variant", variant(item.variant)?);
    for (name, n) in [("sets", sets), ("reps", reps), ("per_day", per_day), ("days_per_week", days_per_week)] {
        fields.put(name, u16::from(n));
    }
    fields.put("seconds", seconds);
    fields.put("easier", item.easier.and_then(variant));
    fields.put("harder", item.harder.and_then(variant));
    fields.put("done", Json::Number(item.done.to_string()));
    fields.put("pain", item.pain.map(u16::from));
    fields.put("sharp", item.sharp);
    fields.put("stopped", item.stopped);
    fields.put("passed", item.passed);
    fields.put("felt", item.felt.map(Effort::name));
    Some(Json::Object(fields))
}

fn item(kb: &KnowledgeBase, mut fields: Fields) -> Result<Item, String> {
    let id = fields.need("id", Json::text)?;
    let at = kb.exercises.iter().position(|e| e.id == id).ok_or("id")?;
    let exercise = &kb.exercises[at];
    let variant = |v: Json| {
        let id = v.text()?;
        exercise.variants.iter().position(|v| v.id == id)?.try_into().ok()
    };
    Ok(Item {
        exercise: ExerciseId(u8::try_from(at).map_err(|_| "id")?),
        variant: fields.need("variant", variant)?,
        dose: Dose {
            sets: fields.need("sets", small)?,
            reps: fields.need("reps", small)?,
            seconds: fields.need("seconds", short)?,
            per_day: fields.need("per_day", small)?,
            days_per_week: fields.need("days_per_week", small)?,
        },
        sides: exercise.sides,
        easier: fields.may("easier", variant)?,
        harder: fields.may("harder", variant)?,
        done: fields.need("done", |v| v.whole())?,
        pain: fields.may("pain", small)?,
        sharp: fields.need("sharp", flag)?,
        stopped: fields.need("stopped", flag)?,
        passed: fields.need("passed", flag)?,
        felt: fields.may("felt", |v| {
            let name = v.text()?;
            Effort::ALL.into_iter().find(|e| e.name() == name)
        })?,
    })
}
