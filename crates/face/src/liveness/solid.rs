//! Is it a face in space or a picture of one? What a flat thing shows from two sides is one picture and its projection; a face is not.

use crate::geometry::Landmarks;

/// Points of the face that no muscle moves: forehead, nose, corners of the eyes, temples, cheekbones.
const RIGID: [usize; 33] = [
    10, 151, 9, 8, 168, 6, 197, 195, 5, 4, 1, 33, 133, 362, 263, 67, 297, 103, 332, 54, 284, 127, 356, 234, 454, 116, 345, 50, 280, 98,
    327, 48, 278,
];

/// A head is turned from here on, in degrees; a flat picture has to be turned much further to look so.
pub(super) const TURN_MIN_DEG: f32 = 28.0;

/// Least residual of a head that turned so far: flat pictures give up to 5.3, bent ones up to 8.4 before they look turned enough.
const RESIDUAL_MIN_PERCENT: f32 = 9.0;

/// Is it a head, by how far it turned from the person's own middle, in degrees, and by its `residual_percent`?
pub fn is_solid(turn_deg: f32, residual_percent: f32) -> bool {
    turn_deg.abs() >= TURN_MIN_DEG && residual_percent >= RESIDUAL_MIN_PERCENT
}

/// Unknowns of a projection whose last number is 1.
const UNKNOWNS: usize = 8;

/// A place in the plane.
type Place = (f64, f64);

/// How far the rigid points of `turned` are from the best projection of those of `ahead`, in percent of the distance of the eyes, on
/// average. Flat things give about 0, a head that turns by 30° more than 8.
pub fn residual_percent(ahead: &Landmarks, turned: &Landmarks) -> f32 {
    let places = |face: &Landmarks| -> Vec<Place> {
        RIGID.iter().map(|number| face.point(*number)).map(|point| (f64::from(point.x), f64::from(point.y))).collect()
    };
    let scale = f64::from(ahead.eye_distance().max(1e-3));
    let (from, to) = (normal(&places(ahead), scale), normal(&places(turned), scale));
    let Some(projection) = projection(&from, &to) else { return 0.0 };
    let off = from.iter().zip(&to).map(|(from, to)| {
        let (x, y) = projected(&projection, *from);
        (x - to.0).hypot(y - to.1)
    });
    (off.sum::<f64>() / RIGID.len() as f64 * 100.0) as f32
}

/// About their middle, in distances of the eyes: the equations are then well-conditioned.
fn normal(places: &[Place], scale: f64) -> Vec<Place> {
    let count = places.len().max(1) as f64;
    let (x, y) = places.iter().fold((0.0, 0.0), |(x, y), place| (x + place.0 / count, y + place.1 / count));
    places.iter().map(|place| ((place.0 - x) / scale, (place.1 - y) / scale)).collect()
}

fn projected(projection: &[f64; UNKNOWNS], (x, y): Place) -> Place {
    let [a, b, c, d, e, f, g, h] = *projection;
    let depth = g * x + h * y + 1.0;
    ((a * x + b * y + c) / depth, (d * x + e * y + f) / depth)
}

/// The projection that brings one set of places nearest to the other: least squares of its linear form.
fn projection(from: &[Place], to: &[Place]) -> Option<[f64; UNKNOWNS]> {
    let mut table = [[0.0; UNKNOWNS + 1]; UNKNOWNS];
    for (&(x, y), &(u, v)) in from.iter().zip(to) {
        for equation in [[x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y, u], [0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y, v]] {
            for (row, factor) in table.iter_mut().zip(equation) {
                row.iter_mut().zip(equation).for_each(|(sum, part)| *sum += factor * part);
            }
        }
    }
    solved(table)
}

/// Gauss and Jordan, with the largest pivot; none, when the places stand in a line.
fn solved(mut table: [[f64; UNKNOWNS + 1]; UNKNOWNS]) -> Option<[f64; UNKNOWNS]> {
    for column in 0..UNKNOWNS {
        let at = |row: &[f64; UNKNOWNS + 1]| row.get(column).copied().unwrap_or_default();
        let (largest, _) =
            table.iter().enumerate().skip(column).max_by(|(_, one), (_, other)| at(one).abs().total_cmp(&at(other).abs()))?;
        table.swap(column, largest);
        let pivot = *table.get(column)?;
        if at(&pivot).abs() < 1e-12 {
            return None;
        }
        let pivot = pivot.map(|part| part / at(&pivot));
        for (number, row) in table.iter_mut().enumerate() {
            let factor = if number == column { 0.0 } else { at(row) };
            row.iter_mut().zip(pivot).for_each(|(part, own)| *part -= factor * own);
        }
        *table.get_mut(column)? = pivot;
    }
    Some(table.map(|[.., answer]| answer))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{POINTS, Point};

    /// A face of no one: points on an egg, or on a plane.
    fn face(depth: f32, yaw_deg: f32, tilt: f32) -> Landmarks {
        let turn = yaw_deg.to_radians();
        let point = |number: usize| {
            let (across, down) = ((number * 37 % 101) as f32 / 50.0 - 1.0, (number * 61 % 97) as f32 / 48.0 - 1.0);
            let z = -depth * (2.0 - across * across - down * down).max(0.0).sqrt();
            let (x, z) = (across * turn.cos() - z * turn.sin(), across * turn.sin() + z * turn.cos());
            let nearer = 8.0 / (8.0 + z + tilt * down);
            Point { x: 100.0 + x * nearer * 50.0, y: 100.0 + down * nearer * 50.0, z: z * 50.0 }
        };
        Landmarks::new((0..POINTS).map(point).collect(), (200, 200)).unwrap()
    }

    #[test]
    fn what_is_flat_fits_its_own_projection_from_any_side() {
        for yaw_deg in [-60.0, -30.0, 0.0, 20.0, 50.0] {
            assert!(residual_percent(&face(0.0, 0.0, 0.0), &face(0.0, yaw_deg, 0.7)) < 0.01);
        }
    }

    #[test]
    fn what_is_deep_fits_none_the_less_the_more_it_turns() {
        let residuals = [5.0, 15.0, 30.0, 45.0].map(|yaw_deg| residual_percent(&face(0.8, 0.0, 0.0), &face(0.8, yaw_deg, 0.0)));
        assert!(residuals.is_sorted() && residuals[2] > 3.0, "{residuals:?}");
        assert!(residual_percent(&face(0.8, 0.0, 0.0), &face(0.8, 0.0, 0.0)) < 0.01);
    }

    #[test]
    fn points_in_a_line_are_no_face_in_space() {
        let line = Landmarks::new(vec![Point { x: 5.0, y: 5.0, z: 0.0 }; POINTS], (10, 10)).unwrap();
        assert_eq!(residual_percent(&line, &line), 0.0);
    }
}
