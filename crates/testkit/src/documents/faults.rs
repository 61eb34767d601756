//! What may be wrong with a picture, as numbers. Units are points of the picture unless a name says otherwise.

use crate::Dice;

/// Everything that a camera, a hand and the light do to a picture.
#[derive(Debug, Clone, Copy, Default)]
pub struct Faults {
    /// How high a capital letter comes out.
    pub letter_px: f32,
    /// The document is turned by this much; above 90 it lies upside down.
    pub turned_deg: f32,
    /// How far a corner moves by perspective, in parts of the document.
    pub perspective: f32,
    /// The radius of a blur.
    pub blur_px: f32,
    /// How far a moving hand smears.
    pub smear_px: f32,
    /// The spread of noise, of 255.
    pub noise: f32,
    /// How strongly JPEG rounds: 0 none, 1 fine, 4 coarse.
    pub jpeg: f32,
    /// How bright white paper is, of 255.
    pub paper: f32,
    /// How bright ink is, of 255.
    pub ink: f32,
    /// How much darker one side of the picture is than the other (0 to 1).
    pub falloff: f32,
    /// How dark a shadow is that falls across (0 none).
    pub shadow: f32,
    /// How many reflections lie on the document.
    pub glares: usize,
    /// How strong the pattern under the text is (0 to 1).
    pub guilloche: f32,
    /// The document lies partly outside of the picture.
    pub is_cut: bool,
}

impl Faults {
    /// A calm hand and good light.
    pub fn clean(dice: &mut Dice) -> Self {
        Self {
            letter_px: dice.range(14.0, 27.0),
            turned_deg: dice.range(-3.0, 3.0),
            perspective: dice.range(0.0, 0.02),
            blur_px: dice.range(0.3, 0.7),
            noise: 2.0,
            jpeg: 0.7,
            paper: dice.range(190.0, 245.0),
            ink: dice.range(15.0, 60.0),
            falloff: dice.range(0.0, 0.1),
            guilloche: dice.range(0.0, 0.2),
            ..Self::default()
        }
    }

    /// What people take every day.
    pub fn moderate(dice: &mut Dice) -> Self {
        Self {
            letter_px: dice.range(12.0, 25.0),
            turned_deg: dice.range(-12.0, 12.0) + if dice.chance(20) { 180.0 } else { 0.0 },
            perspective: dice.range(0.0, 0.06),
            blur_px: dice.range(0.5, 1.0),
            noise: dice.range(2.0, 6.0),
            jpeg: dice.range(0.7, 1.6),
            paper: dice.range(150.0, 250.0),
            ink: dice.range(15.0, 70.0),
            falloff: dice.range(0.0, 0.3),
            shadow: if dice.chance(25) { dice.range(0.1, 0.3) } else { 0.0 },
            guilloche: dice.range(0.0, 0.4),
            ..Self::default()
        }
    }

    /// A bad light, a shaking hand, an old phone: most of these cannot be read, and none may be read wrongly.
    pub fn hard(dice: &mut Dice) -> Self {
        let paper = dice.range(50.0, 255.0);
        Self {
            letter_px: dice.range(5.0, 27.0),
            turned_deg: dice.range(-18.0, 18.0) + if dice.chance(30) { 180.0 } else { 0.0 },
            perspective: dice.range(0.0, 0.12),
            blur_px: dice.range(0.4, 2.2),
            smear_px: if dice.chance(30) { dice.range(0.0, 5.0) } else { 0.0 },
            noise: dice.range(2.0, 14.0),
            jpeg: dice.range(0.7, 4.0),
            paper,
            ink: paper * dice.range(0.1, 0.55),
            falloff: dice.range(0.0, 0.6),
            shadow: if dice.chance(40) { dice.range(0.1, 0.6) } else { 0.0 },
            glares: if dice.chance(40) { 1 + dice.below(3) } else { 0 },
            guilloche: dice.range(0.0, 0.7),
            is_cut: dice.chance(10),
        }
    }
}
