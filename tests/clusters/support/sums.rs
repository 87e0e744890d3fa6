//! Sums of evidence over all combinations of a cluster's items, and what must be true of them. Arithmetic only.

/// Ratios of our +1, +2, −1 and −2, for items without a published one.
pub const PLUS_1: f64 = 1.649;
pub const PLUS_2: f64 = std::f64::consts::E;
pub const MINUS_1: f64 = 0.607;
pub const MINUS_2: f64 = 1.0 / std::f64::consts::E;

/// Every combination of so many items, from none to all.
pub fn combinations(items: usize) -> impl Iterator<Item = Vec<bool>> {
    (0..1_u32 << items).map(move |bits| (0..items).map(|at| bits & (1 << at) != 0).collect())
}

/// A likelihood ratio in half log-odds, not rounded.
pub fn half_log_odds(ratio: f64) -> f64 {
    2.0 * ratio.ln()
}

/// The weight that a published ratio must have in the tables: rounded, at most 5 either way, 0 where none is published.
pub fn weight(ratio: f64) -> i32 {
    if ratio == 0.0 { 0 } else { (half_log_odds(ratio).round() as i32).clamp(-5, 5) }
}

/// LR+ and LR− of a sensitivity and a specificity, both in percent.
pub fn ratios(sensitivity: f64, specificity: f64) -> (f64, f64) {
    (sensitivity / (100.0 - specificity), (100.0 - sensitivity) / specificity)
}

/// The sum of evidence for each combination of a cluster's items.
pub struct Sums {
    items: &'static [&'static str],
    all: Vec<(Vec<bool>, i32)>,
}

impl Sums {
    pub fn of(items: &'static [&'static str], sum: impl Fn(&[bool]) -> i32) -> Sums {
        let all = combinations(items.len()).map(|has| (has.clone(), sum(&has))).collect();
        Sums { items, all }
    }

    /// These people and those.
    pub fn and(mut self, other: Sums) -> Sums {
        self.all.extend(other.all);
        self
    }

    fn named(&self, has: &[bool]) -> Vec<&'static str> {
        self.items.iter().zip(has).filter(|(_, has)| **has).map(|(item, _)| *item).collect()
    }

    fn of_those(&self, pick: &impl Fn(&[bool]) -> bool) -> Vec<&(Vec<bool>, i32)> {
        let picked: Vec<_> = self.all.iter().filter(|(has, _)| pick(has)).collect();
        assert!(!picked.is_empty(), "nobody is picked");
        picked
    }

    /// One item more never speaks against the pattern.
    pub fn never_fall(&self) {
        for (has, sum) in &self.all {
            for at in (0..has.len()).filter(|at| !has[*at]) {
                let mut more = has.clone();
                more[at] = true;
                let (_, higher) =
                    self.all.iter().find(|(other, _)| *other == more).expect("every combination is there");
                assert!(higher >= sum, "{} lowers {sum} to {higher} beside {:?}", self.items[at], self.named(has));
            }
        }
    }

    /// Every combination of the one kind has at least the evidence of every one of the other.
    pub fn order(&self, positive: impl Fn(&[bool]) -> bool, negative: impl Fn(&[bool]) -> bool) {
        let least = self.of_those(&positive).into_iter().min_by_key(|(_, sum)| *sum).expect("someone");
        let most = self.of_those(&negative).into_iter().max_by_key(|(_, sum)| *sum).expect("someone");
        assert!(
            least.1 >= most.1,
            "positive {:?} has {}, negative {:?} has {}",
            self.named(&least.0),
            least.1,
            self.named(&most.0),
            most.1
        );
    }

    /// The published ratio of a *set* of combinations ("four or more of five") is the mean of its members' ratios,
    /// weighted by how common each is; so it must lie between our least and our greatest sum. Tolerance 1: each weight
    /// is rounded to a whole number, and a sum of a few of them is off by about that.
    pub fn surround(&self, set: impl Fn(&[bool]) -> bool, ratio: f64) {
        let of: Vec<i32> = self.of_those(&set).into_iter().map(|(_, sum)| *sum).collect();
        let (least, most) = (of.iter().min().copied().expect("one"), of.iter().max().copied().expect("one"));
        let published = half_log_odds(ratio);
        assert!(
            f64::from(least) - 1.0 <= published && published <= f64::from(most) + 1.0,
            "published {published:.1}, ours from {least} to {most}"
        );
    }

    /// The least and the greatest sum of these combinations, for tests that name both.
    pub fn range(&self, set: impl Fn(&[bool]) -> bool) -> (i32, i32) {
        let of: Vec<i32> = self.of_those(&set).into_iter().map(|(_, sum)| *sum).collect();
        (of.iter().min().copied().expect("one"), of.iter().max().copied().expect("one"))
    }

    /// The mean over these combinations, each counted once.
    pub fn mean(&self, set: impl Fn(&[bool]) -> bool) -> f64 {
        let of = self.of_those(&set);
        of.iter().map(|(_, sum)| f64::from(*sum)).sum::<f64>() / of.len() as f64
    }
}

/// How many items there are.
pub fn count(has: &[bool]) -> usize {
    has.iter().filter(|h| **h).count()
}
