//! The outline of a drawing, from its paths: flattened to polygons, to ask what lies inside. Only absolute M, L, C and Z.

/// Polygons, each with its mirror image.
pub struct Outline(Vec<Vec<(f32, f32)>>);

impl Outline {
    /// From the right halves of some shapes.
    pub fn of<'a>(halves: impl Iterator<Item = &'a str>) -> Outline {
        let right: Vec<_> = halves.map(polygon).collect();
        let left = right.iter().map(|shape| shape.iter().map(|(x, y)| (-x, *y)).collect());
        Outline(left.chain(right.iter().cloned()).collect())
    }

    /// Whether a point is on any of the shapes.
    pub fn holds(&self, (x, y): (f32, f32)) -> bool {
        self.0.iter().any(|shape| {
            let edges = shape.iter().zip(shape.iter().cycle().skip(1));
            let crossed = edges
                .filter(|((ax, ay), (bx, by))| (*ay > y) != (*by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax);
            crossed.count() % 2 == 1
        })
    }

    /// Left, top, right, bottom.
    pub fn bounds(&self) -> [f32; 4] {
        let all = self.0.iter().flatten();
        all.fold([f32::MAX, f32::MAX, f32::MIN, f32::MIN], |[l, t, r, b], (x, y)| {
            [l.min(*x), t.min(*y), r.max(*x), b.max(*y)]
        })
    }
}

/// The points along a path.
fn polygon(path: &str) -> Vec<(f32, f32)> {
    let mut points: Vec<(f32, f32)> = Vec::new();
    let mut rest = path;
    while let Some(command) = rest.chars().next() {
        let end = rest[1..].find(|c: char| c.is_ascii_alphabetic()).map_or(rest.len(), |at| at + 1);
        let numbers: Vec<f32> =
            rest[1..end].replace('-', " -").split_whitespace().map(|n| n.parse().unwrap_or(f32::NAN)).collect();
        assert!(numbers.iter().all(|n| n.is_finite()), "no numbers: {rest}");
        let pairs: Vec<(f32, f32)> = numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect();
        match command {
            'M' | 'L' => points.extend(pairs),
            'C' => {
                for bow in pairs.chunks(3) {
                    let from = points[points.len() - 1];
                    points.extend((1..=12).map(|step| along(from, bow, step as f32 / 12.0)));
                }
            }
            'Z' => {}
            other => panic!("{other} in {path}"),
        }
        rest = &rest[end..];
    }
    points
}

fn along(from: (f32, f32), bow: &[(f32, f32)], t: f32) -> (f32, f32) {
    let s = 1.0 - t;
    let weights = [s * s * s, 3.0 * s * s * t, 3.0 * s * t * t, t * t * t];
    let points = [from, bow[0], bow[1], bow[2]];
    points.iter().zip(weights).fold((0.0, 0.0), |(x, y), ((px, py), w)| (x + px * w, y + py * w))
}
