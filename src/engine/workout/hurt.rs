//! "This hurts": what it means for the exercise at hand and for the rest of the session (`evidence.md` §5.1). What it
//! means for the days after is `progress`'s.

use super::Workout;
use crate::engine::progress::{of_pain, of_work};
use crate::model::{Flag, Flags, KnowledgeBase, Light, Score};

/// After so many reds the session is over [J].
const ENOUGH: usize = 2;

/// What is told about the pain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hurt {
    /// How much it hurts now.
    pub pain: Score,
    /// It is sharp, or new.
    pub sharp: bool,
    /// It goes further down the leg.
    pub further_down: bool,
}

impl Workout {
    /// Takes it in, and says which light it is. Red ends the exercise; the second red ends the session.
    pub fn hurts(&mut self, kb: &KnowledgeBase, hurt: Hurt) -> Light {
        let before = self.before;
        let Some(item) = self.items.get_mut(self.place.item) else { return Light::Green };
        item.pain = item.pain.max(Some(hurt.pain));
        item.sharp |= hurt.sharp;
        self.further_down |= hurt.further_down;
        let light = if hurt.further_down {
            Light::Red
        } else {
            of_work(&item.work(None), before).unwrap_or_else(|| of_pain(hurt.pain, before))
        };
        if light == Light::Red {
            item.stopped = true;
            if hurt.further_down {
                self.stop_direction(kb);
            }
            if self.items.iter().filter(|item| item.stopped && item.pain.is_some()).count() >= ENOUGH {
                self.begin(self.items.len());
            } else {
                self.on_to_next();
            }
        }
        light
    }

    /// The exercise that hurt red last, before the one at hand.
    #[must_use]
    pub fn stopped_last(&self) -> Option<&super::Item> {
        self.items.iter().take(self.place.item).rfind(|item| item.stopped && item.pain.is_some())
    }

    /// Pain that goes down the leg stops this direction, in whatever is still to come.
    fn stop_direction(&mut self, kb: &KnowledgeBase) {
        let directions = Flags::of(&[Flag::SpinalFlexion, Flag::EndRangeExtension]);
        let bends = |item: &super::Item| {
            let exercise = kb.exercises.get(usize::from(item.exercise.0));
            exercise.and_then(|e| e.variants.get(usize::from(item.variant))).map_or(Flags::NONE, |v| v.flags)
        };
        let Some(this) = self.items.get(self.place.item).map(bends) else { return };
        for flag in this.iter().filter(|flag| directions.has(*flag)) {
            for item in self.items.iter_mut().skip(self.place.item + 1) {
                item.stopped |= bends(item).has(flag);
            }
        }
    }
}

impl Workout {
    /// What the session says so far, without the morning after: the worst that was told; `None` where nothing was.
    #[must_use]
    pub fn light(&self, told: &super::Told) -> Option<Light> {
        let told_pain = [told.during, told.after].into_iter().flatten().map(|pain| of_pain(pain, self.before));
        let items = self.items.iter().filter_map(|item| of_work(&item.work(None), self.before));
        let spread = (self.further_down || told.further_down).then_some(Light::Red);
        told_pain.chain(items).chain(spread).max()
    }
}
