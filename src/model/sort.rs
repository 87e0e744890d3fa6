//! Puts a list in order with little code. The library's own sorts are quicker and come anew for every kind of thing, some
//! three kilobytes each: a fourteenth of the page's second part.

/// Puts a list in order, the least first. What is equal may change places.
pub fn sort<T: Ord>(list: &mut [T]) {
    heap(&mut Slice(list));
}

/// A list by its places: one heap sort for all kinds of things.
trait Row {
    fn len(&self) -> usize;
    fn less(&self, a: usize, b: usize) -> bool;
    fn swap(&mut self, a: usize, b: usize);
}

struct Slice<'a, T>(&'a mut [T]);

impl<T: Ord> Row for Slice<'_, T> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn less(&self, a: usize, b: usize) -> bool {
        self.0[a] < self.0[b]
    }

    fn swap(&mut self, a: usize, b: usize) {
        self.0.swap(a, b);
    }
}

fn heap(row: &mut dyn Row) {
    // What was written down day by day is in order already.
    let mut end = row.len();
    if (1..end).all(|at| !row.less(at, at - 1)) {
        return;
    }
    for top in (0..end / 2).rev() {
        sink(row, top, end);
    }
    while end > 1 {
        end -= 1;
        row.swap(0, end);
        sink(row, 0, end);
    }
}

/// Lets what is too small go down until both below it are no greater.
fn sink(row: &mut dyn Row, mut top: usize, end: usize) {
    loop {
        let mut greater = 2 * top + 1;
        if greater >= end {
            return;
        }
        if greater + 1 < end && row.less(greater, greater + 1) {
            greater += 1;
        }
        if !row.less(top, greater) {
            return;
        }
        row.swap(top, greater);
        top = greater;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::sort;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn as_the_library_does(list: Vec<(i16, u8)>) {
            let (mut ours, mut theirs) = (list.clone(), list);
            sort(&mut ours);
            theirs.sort_unstable();
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn also_where_many_are_equal(list in prop::collection::vec(0_u8..4, 0..200)) {
            let (mut ours, mut theirs) = (list.clone(), list);
            sort(&mut ours);
            theirs.sort_unstable();
            prop_assert_eq!(ours, theirs);
        }
    }

    #[test]
    fn years_of_days_out_of_order_take_no_time() {
        let mut days: Vec<u32> = (0..200_000).map(|n: u32| n.wrapping_mul(2_654_435_761)).collect();
        sort(&mut days);
        assert!(days.is_sorted());
    }
}
