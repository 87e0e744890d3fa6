//! A timer that was set, as it stands in a draft: for those who keep their place. Not which timers there are.

use super::json::{Fields, Json};
use crate::engine::countdown::Countdown;

/// A timer that was set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptTimer {
    /// Id of its card.
    pub card: String,
    /// How far it was.
    pub countdown: Countdown,
}

impl KeptTimer {
    /// From what is counted down.
    #[must_use]
    pub fn of(card: &str, countdown: Countdown) -> KeptTimer {
        KeptTimer { card: card.to_string(), countdown }
    }

    /// Schema 1, frozen: seconds; without `since` it is held.
    pub(super) fn to_v1(&self) -> Json {
        let (whole, left, since) = self.countdown.parts();
        let mut fields = Fields::new();
        fields.put("card", &*self.card);
        fields.put("whole", Json::Number(whole.to_string()));
        fields.put("left", Json::Number(left.to_string()));
        if let Some(since) = since {
            fields.put("since", Json::Number(since.to_string()));
        }
        Json::Object(fields)
    }

    /// The checked form, or the name of the field that is wrong.
    pub(super) fn of_v1(mut fields: Fields) -> Result<KeptTimer, String> {
        let card = fields.need("card", Json::text)?;
        let whole = fields.need("whole", |v| v.whole()?.try_into().ok())?;
        let left = fields.need("left", |v| v.whole()?.try_into().ok())?;
        let since = fields.may("since", |v| v.whole()?.try_into().ok())?;
        Ok(KeptTimer { card, countdown: Countdown::of(whole, left, since) })
    }
}
