//! Entries of a diary and what tells them apart: the same one, written twice or on two devices, is there once. Pure: it
//! reads and writes no store, and what entries come to is not known here.

use super::{Diary, Fields, Json, KeptCheckIn, KeptSession};

/// The field of an entry that tells it from others.
const MARK: &str = "mark";

fn mark(more: &Fields) -> Option<&Json> {
    more.0.iter().find(|(name, _)| name == MARK).map(|(_, value)| value)
}

impl Diary {
    /// Writes a session down, or once more what was written under this mark. Its number on its day is that of its place.
    pub fn put_session(&mut self, mark: &str, mut session: KeptSession) {
        session.more.put(MARK, mark);
        self.take_session(session, true);
    }

    /// Writes a check-in down, or once more what was written under this mark.
    pub fn put_check_in(&mut self, mark: &str, mut check_in: KeptCheckIn) {
        check_in.more.put(MARK, mark);
        self.take_check_in(check_in, true);
    }

    /// Takes in what another diary of the same check knows, from another device: all entries of both, each once. What is
    /// not an entry stays as it is here.
    pub fn join(&mut self, other: Diary) {
        other.sessions.into_iter().for_each(|session| self.take_session(session, false));
        other.check_ins.into_iter().for_each(|check_in| self.take_check_in(check_in, false));
        let new: Vec<_> = other.flares.into_iter().filter(|day| !self.flares.contains(day)).collect();
        self.flares.extend(new);
        self.preferences = self.preferences.take().or(other.preferences);
        self.checked = self.checked.take().or(other.checked);
        if self.goals.is_empty() {
            self.goals = other.goals;
        }
    }

    fn take_session(&mut self, mut session: KeptSession, newer: bool) {
        let key = mark(&session.more).cloned();
        let is_same = |one: &&mut KeptSession| match &key {
            Some(key) => mark(&one.more) == Some(key),
            None => {
                one.log.date == session.log.date && one.items == session.items && one.log == numbered(&session, one)
            }
        };
        if let Some(same) = self.sessions.iter_mut().find(is_same) {
            session.log.nth = same.log.nth;
            // A morning that was told meanwhile stays.
            let morning = session.log.morning.or(same.log.morning);
            // Of two devices the one counts on which the session was told to its end.
            if newer || (same.log.after.is_none() && session.log.after.is_some()) {
                *same = session;
            }
            same.log.morning = morning;
        } else {
            let taken =
                self.sessions.iter().filter(|one| one.log.date == session.log.date).map(|one| one.log.nth).max();
            session.log.nth = taken.map_or(0, |nth| nth.saturating_add(1));
            self.sessions.push(session);
        }
    }

    fn take_check_in(&mut self, mut check_in: KeptCheckIn, newer: bool) {
        let key = mark(&check_in.more).cloned();
        let is_same = |one: &&mut KeptCheckIn| match &key {
            Some(key) => mark(&one.more) == Some(key),
            None => **one == KeptCheckIn { nth: one.nth, ..check_in.clone() },
        };
        if let Some(same) = self.check_ins.iter_mut().find(is_same) {
            check_in.nth = same.nth;
            if newer {
                *same = check_in;
            }
        } else {
            let taken = self.check_ins.iter().filter(|one| one.date == check_in.date).map(|one| one.nth).max();
            check_in.nth = taken.map_or(0, |nth| nth.saturating_add(1));
            self.check_ins.push(check_in);
        }
    }
}

/// What a session says, under the number of another.
fn numbered(session: &KeptSession, other: &KeptSession) -> crate::model::SessionLog {
    crate::model::SessionLog { nth: other.log.nth, ..session.log.clone() }
}
