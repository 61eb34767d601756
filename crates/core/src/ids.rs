//! The names of things: short, random or derived, never personal.

use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $bytes:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $bytes]);

        impl $name {
            /// Length in bytes.
            pub const BYTES: usize = $bytes;

            /// Reads raw bytes; `None` for another length.
            pub fn from_slice(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map(Self)
            }

            /// Reads lower-case hexadecimal, as `to_string` writes it.
            pub fn parse(text: &str) -> Option<Self> {
                Self::from_slice(&data_encoding::HEXLOWER.decode(text.as_bytes()).ok()?)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&data_encoding::HEXLOWER.encode(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.to_string())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::parse(&text).ok_or_else(|| serde::de::Error::custom(concat!("no ", stringify!($name))))
            }
        }
    };
}

id!(
    /// A group: the public half of the signing key that its group key gives. Who knows it can ask for its sealed
    /// parcels, and read none of them.
    GroupId, 32
);
id!(
    /// A person of a group: four random bytes, unique within the group.
    PersonId, 4
);
id!(
    /// A device: the start of the SHA-256 of its public signing key.
    DeviceId, 8
);
id!(
    /// A parcel: the SHA-256 of its bytes; the idempotency key.
    ParcelId, 32
);

id!(
    /// A photo: the SHA-256 of its sealed bytes. Who knows it can ask for them, and not open them.
    PhotoId, 32
);

id!(
    /// A slip, where it was withdrawn: the start of the SHA-256 of its bytes. So short that a list of many stays small; nobody but
    /// the operator makes slips, so nobody can look for two that are alike.
    SlipId, 8
);

id!(
    /// A ticket of a draw: made of a request and a date, so that nobody but the group and the server can tell whose it is.
    TicketId, 16
);

impl PhotoId {
    /// The id of these sealed bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Its short address at a server: twelve letters for its first nine bytes. An address goes with every request, over networks
    /// where each byte is waited for. Another photo with the same one would take 2^72 tries.
    pub fn address(&self) -> String {
        BASE64URL_NOPAD.encode(self.0.first_chunk::<ADDRESS_BYTES>().map_or(&[][..], |start| start))
    }

    /// The lowest and the highest photo that an address means, short or whole; `None` for what is no address.
    pub fn at(address: &str) -> Option<(Self, Self)> {
        let whole = Self::parse(address).map(|id| (id, id));
        whole.or_else(|| {
            let start = BASE64URL_NOPAD.decode(address.as_bytes()).ok()?;
            let start: [u8; ADDRESS_BYTES] = start.try_into().ok()?;
            let (mut low, mut high) = ([0; Self::BYTES], [u8::MAX; Self::BYTES]);
            *low.first_chunk_mut()? = start;
            *high.first_chunk_mut()? = start;
            Some((Self(low), Self(high)))
        })
    }
}

/// How much of a photo's id stands in its short address.
const ADDRESS_BYTES: usize = 9;

impl ParcelId {
    /// The id of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Eight letters and digits to read out: `7K3M-9QXZ` (Crockford's base 32, no I, L, O, U).
    pub fn short_number(&self) -> String {
        let mut bits: u64 = self.0.iter().take(5).fold(0, |bits, byte| (bits << 8) | u64::from(*byte));
        let mut letters = Vec::with_capacity(9);
        for place in 0..8 {
            if place == 4 {
                letters.push('-');
            }
            letters.push(crockford((bits & 31) as u8));
            bits >>= 5;
        }
        letters.iter().rev().collect()
    }
}

/// The symbol of a number from 0 to 31 in Crockford's base 32.
pub(crate) fn crockford(number: u8) -> char {
    const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    SYMBOLS.get(usize::from(number)).map_or('?', |symbol| char::from(*symbol))
}

/// The number of a Crockford symbol, forgiving O for 0 and I or L for 1.
pub(crate) fn crockford_value(symbol: char) -> Option<u8> {
    let symbol = match symbol.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    (0..32).find(|number| crockford(*number) == symbol)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_read_back_and_refuse_other_lengths() {
        let id = PersonId([1, 2, 0xab, 0xff]);
        assert_eq!(PersonId::parse(&id.to_string()), Some(id));
        assert_eq!(PersonId::parse("0102"), None);
        assert_eq!(PersonId::parse("zz"), None);
    }

    #[test]
    fn the_address_of_a_photo_means_it_and_no_other() {
        let photo = PhotoId::of(b"sealed");
        assert_eq!((photo.address().len(), PhotoId::at(&photo.to_string())), (12, Some((photo, photo))));
        let (lowest, highest) = PhotoId::at(&photo.address()).unwrap();
        assert!(lowest < photo && photo < highest && lowest.address() == highest.address());
        let other = PhotoId::of(b"another");
        assert!(!(lowest..=highest).contains(&other));
        for none in ["", "AAAA", "AAAAAAAAAAA=", "AAAAAAAAAAAAAAAA", "../operator"] {
            assert_eq!(PhotoId::at(none), None, "{none}");
        }
    }

    #[test]
    fn short_numbers_are_eight_symbols() {
        let number = ParcelId::of(b"parcel").short_number();
        assert_eq!(number.len(), 9);
        assert!(number.chars().filter(|c| *c != '-').all(|c| crockford_value(c).is_some()));
    }
}
