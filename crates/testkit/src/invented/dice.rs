//! Chance from a seed: the same on every machine, and never the same words in two halves of the seeds.

/// Throws that follow from a seed.
#[derive(Debug)]
pub struct Dice {
    state: u64,
    /// Which half of the rarer words this seed may use.
    half: usize,
}

impl Dice {
    /// The throws of this seed.
    pub fn new(seed: u64) -> Self {
        Self { state: seed, half: usize::from(seed % 2 == 1) }
    }

    /// Any number (SplitMix64: short, and good enough to invent people).
    pub fn any(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `count - 1`.
    pub fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.any() % (count.max(1) as u64)).unwrap_or_default()
    }

    /// A number from `least` to `most`.
    pub fn between(&mut self, least: u16, most: u16) -> u16 {
        least + u16::try_from(self.below(usize::from(most.saturating_sub(least)) + 1)).unwrap_or_default()
    }

    /// A number between two others.
    pub fn range(&mut self, least: f32, most: f32) -> f32 {
        least + (most - least) * (self.any() >> 40) as f32 / (1_u64 << 24) as f32
    }

    /// A number around 0, with a spread of 1, as noise has it: four even throws come close enough.
    pub fn normal(&mut self) -> f32 {
        let throws = self.any().to_le_bytes();
        let sum: f32 = throws.chunks_exact(2).map(|pair| pair.iter().rev().fold(0.0, |sum, byte| sum * 256.0 + f32::from(*byte))).sum();
        (sum / 65_535.0 - 2.0) * 1.732
    }

    /// True as often as `percent` says.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of these.
    pub fn one<T: Copy + Default>(&mut self, of: &[T]) -> T {
        of.get(self.below(of.len())).copied().unwrap_or_default()
    }

    /// One of these words, parted by `; `. The first third is common to all seeds; the rest is dealt out: a word that an even
    /// seed can draw is never drawn by an odd one.
    pub fn word(&mut self, list: &'static str) -> &'static str {
        let common = list.split("; ").count() / 3;
        let allowed: Vec<&str> =
            list.split("; ").enumerate().filter(|(place, _)| *place < common || place % 2 == self.half).map(|(_, word)| word).collect();
        self.one(&allowed)
    }

    /// The mask with a digit for every `#` and a capital letter for every `@`.
    pub fn filled(&mut self, mask: &str) -> String {
        let letters: Vec<char> = ('A'..='Z').collect();
        let digits: Vec<char> = ('0'..='9').collect();
        mask.chars()
            .map(|sign| match sign {
                '#' => self.one(&digits),
                '@' => self.one(&letters),
                other => other,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const LIST: &str = "a; b; c; d; e; f; g; h; i";

    fn drawn(seed: u64) -> BTreeSet<&'static str> {
        let mut dice = Dice::new(seed);
        (0..400).map(|_| dice.word(LIST)).collect()
    }

    #[test]
    fn even_and_odd_seeds_share_only_the_common_words() {
        assert_eq!(drawn(2), drawn(4));
        assert_eq!(drawn(2).intersection(&drawn(3)).copied().collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(drawn(2).union(&drawn(3)).count(), 9);
    }

    #[test]
    fn a_seed_throws_the_same_again() {
        let throws = |seed| {
            let mut dice = Dice::new(seed);
            (dice.any(), dice.filled("## @@"), dice.between(3, 9))
        };
        assert_eq!(throws(5), throws(5));
        assert_ne!(throws(5), throws(6));
    }
}
