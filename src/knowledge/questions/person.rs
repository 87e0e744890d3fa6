//! Who it is about: age, sex recorded at birth, pregnancy. Nothing that identifies a person.

use super::define::{at_most, is};
use crate::model::Expr;

const WOMB_POSSIBLE: Expr = is(SEX, &["female", "intersex", "prefer-not-to-say"]);
const TESTICLES_POSSIBLE: Expr = is(SEX, &["male", "intersex", "prefer-not-to-say"]);

/// Questions about the womb and ovaries apply (`decisions.md` D18).
pub const WOMB: Expr = Expr::Named("womb possible", &WOMB_POSSIBLE);
/// Questions about the testicles apply.
pub const TESTICLES: Expr = Expr::Named("testicles possible", &TESTICLES_POSSIBLE);
/// Pregnant now.
pub const PREGNANT: Expr = is(PREGNANCY, &["yes"]);
/// Pregnant, or gave birth within 6 weeks.
pub const PREGNANT_OR_JUST_BIRTH: Expr = is(PREGNANCY, &["yes", "gave-birth"]);

questions! { base 0;
    /// Age in whole years.
    AGE "age" number (0, 120, "years") sure [] when Expr::Always;
    /// Sex recorded at birth: opens the organ questions.
    SEX "sex" single ("female", "male", "intersex", "prefer-not-to-say") sure [] when Expr::Always;
    /// Pregnancy now; "could be" includes not knowing, a late or odd period, a positive test that nobody has confirmed.
    /// "gave-birth": within the last 6 weeks.
    PREGNANCY "pregnancy" single ("yes", "could-be", "no", "after-menopause", "gave-birth") sure []
        when Expr::All(&[WOMB, at_most(AGE, 55)]);
    /// Weeks pregnant.
    PREGNANCY_WEEKS "pregnancy-weeks" number (1, 43, "weeks") unsure [] when PREGNANT;
}
