//! CBOR with limits: what comes from outside is never trusted to be small, shallow or whole.

use ciborium::Value as Cbor;
use serde::{Serialize, de::DeserializeOwned};

/// Deepest nesting that is read; Turno's own forms reach 6.
const DEPTH_MAX: usize = 16;

/// The bytes of a value.
pub fn encode<T: Serialize + ?Sized>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Writing into memory fails only for types that cannot be serialised, of which there is none here.
    let _ = ciborium::into_writer(value, &mut bytes);
    bytes
}

/// Reads exactly one value; trailing bytes are an error.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, DecodeError> {
    let (value, rest) = decode_first(bytes)?;
    if rest.is_empty() { Ok(value) } else { Err(DecodeError) }
}

/// Reads a CBOR sequence (RFC 8742) of at most `count_max` items.
pub fn decode_sequence(mut bytes: &[u8], count_max: usize) -> Result<Vec<Cbor>, DecodeError> {
    let mut items = Vec::new();
    while !bytes.is_empty() {
        if items.len() >= count_max {
            return Err(DecodeError);
        }
        let (item, rest) = decode_first(bytes)?;
        items.push(item);
        bytes = rest;
    }
    Ok(items)
}

fn decode_first<T: DeserializeOwned>(bytes: &[u8]) -> Result<(T, &[u8]), DecodeError> {
    let mut rest = bytes;
    let value = ciborium::de::from_reader_with_recursion_limit(&mut rest, DEPTH_MAX).map_err(|_| DecodeError)?;
    Ok((value, rest))
}

/// Bytes in a field as CBOR's own, not as an array of numbers: `#[serde(with = "cbor::byte_string")]`.
pub mod byte_string {
    use ciborium::Value as Cbor;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Writes them.
    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    /// Reads them.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        Cbor::deserialize(deserializer)?.into_bytes().map_err(|_| D::Error::custom("no byte string"))
    }
}

/// The bytes are no such CBOR.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecodeError;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_cut_and_trailing_bytes_are_refused() {
        assert!(decode::<Cbor>(&[0x81; 200]).is_err(), "arrays in arrays without end");
        assert!(decode::<Cbor>(&[0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]).is_err(), "a length that lies");
        assert!(decode::<u8>(&[1, 2]).is_err());
        assert_eq!(decode_sequence(&[1, 2, 3], 3).unwrap().len(), 3);
        assert!(decode_sequence(&[1, 2, 3], 2).is_err());
    }
}
