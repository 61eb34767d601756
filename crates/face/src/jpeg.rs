//! JPEG files in and out: decoded no larger than needed, turned upright; written without a word beside the picture.

use crate::{
    orientation::Orientation,
    picture::{POINTS_MAX, Picture},
};
use jpeg_decoder::{CodingProcess, Decoder, PixelFormat};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use turno_core::{Code, Failure, photo::jpeg::strip};

/// Most points of a file that is decoded at all: the largest that phones write, in whole.
const FILE_POINTS_MAX: usize = 60_000_000;

/// Most points of a progressive file: its decoder holds all of it, two bytes a point and colour, before it gives the first row.
const PROGRESSIVE_POINTS_MAX: usize = 12_600_000;

/// Most bytes of a file: 60 million points at the finest that cameras write.
pub const FILE_BYTES_MAX: usize = 40_000_000;

/// From fine to coarse; the first that fits is taken. Above the first, nobody sees a difference in a face of this size.
const QUALITIES: [u8; 9] = [86, 77, 68, 59, 50, 40, 30, 15, 1];

/// A photo that was decoded, perhaps smaller than it is.
#[derive(Debug)]
pub(crate) struct Decoded {
    /// Upright.
    pub(crate) picture: Picture,
    /// Points of the file for one point of the picture: 1, 2, 4 or 8.
    pub(crate) shrunk: usize,
}

impl Decoded {
    /// Turned to the right by so many quarters, as a person asked. `PhotoUnreadable`.
    pub(crate) fn turned(self, quarters: u8) -> Result<Self, Failure> {
        let picture = Orientation::of_quarters(quarters).upright(self.picture).ok_or(Code::PhotoUnreadable)?;
        Ok(Self { picture, ..self })
    }
}

/// Decodes a photo, as small as its longer side allows to be at least `side` (or as it is). `PhotoUnreadable`, `PhotoFileTooLarge`.
pub(crate) fn decode(file: &[u8], side: u16) -> Result<Decoded, Failure> {
    let too_large = || Failure::from(Code::PhotoFileTooLarge);
    if file.len() > FILE_BYTES_MAX {
        return Err(too_large());
    }
    // The decoder stops at forms that it does not know; core lets only those through that browsers show, whole.
    let checked = strip(file).ok_or(Code::PhotoUnreadable)?;
    let mut decoder = Decoder::new(checked.bytes.as_slice());
    decoder.set_max_decoding_buffer_size(POINTS_MAX * 4);
    decoder.read_info().map_err(|_| Code::PhotoUnreadable)?;
    let whole = decoder.info().ok_or(Code::PhotoUnreadable)?;
    let points = usize::from(whole.width) * usize::from(whole.height);
    let points_max = if whole.coding_process == CodingProcess::DctProgressive { PROGRESSIVE_POINTS_MAX } else { FILE_POINTS_MAX };
    if points > points_max {
        return Err(too_large());
    }
    let longer = u32::from(whole.width.max(whole.height)).max(1);
    // The decoder compares either side; both are asked for in the shape of the file, so that the longer one decides.
    let asked = |own: u16| (u32::from(own) * u32::from(side) / longer).clamp(1, u32::from(u16::MAX)) as u16;
    let (width, height) = decoder.scale(asked(whole.width), asked(whole.height)).map_err(|_| Code::PhotoUnreadable)?;
    if usize::from(width) * usize::from(height) > POINTS_MAX {
        return Err(too_large());
    }
    let bytes = decoder.decode().map_err(|_| Code::PhotoUnreadable)?;
    let orientation = Orientation::of(notes(file).unwrap_or_default());
    let picture = match whole.pixel_format {
        PixelFormat::RGB24 => Picture::from_rgb(width.into(), height.into(), bytes),
        PixelFormat::L8 => Picture::from_greys(width.into(), height.into(), &bytes),
        PixelFormat::L16 | PixelFormat::CMYK32 => None,
    };
    let picture = picture.and_then(|picture| orientation.upright(picture)).ok_or(Code::PhotoUnreadable)?;
    let shrunk = (usize::from(whole.width) + usize::from(width) / 2) / usize::from(width).max(1);
    Ok(Decoded { picture, shrunk })
}

/// The EXIF notes of a file: the first segment that says it holds them, before the picture begins.
fn notes(file: &[u8]) -> Option<&[u8]> {
    const APP1: u8 = 0xE1;
    const SOS: u8 = 0xDA;
    let mut rest = file.get(2..)?;
    loop {
        let [0xFF, marker, high, low] = *rest.first_chunk()? else { return None };
        if marker == SOS {
            return None;
        }
        let (segment, behind) = rest.get(2..)?.split_at_checked(usize::from(u16::from_be_bytes([high, low])))?;
        let notes = segment.get(2..).and_then(|content| content.strip_prefix(b"Exif\0\0"));
        if marker == APP1 && notes.is_some() {
            return notes;
        }
        rest = behind;
    }
}

/// Writes a JPEG of this quality, 1 to 100: nothing but the picture is in it. `AppUnexpected`.
pub(crate) fn encode(picture: &Picture, quality: u8) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_optimized_huffman_tables(true);
    let side = |points: usize| u16::try_from(points).map_err(|_| Code::AppUnexpected);
    encoder.encode(picture.bytes(), side(picture.width())?, side(picture.height())?, ColorType::Rgb).map_err(|_| Code::AppUnexpected)?;
    let stripped = strip(&bytes).ok_or(Code::AppUnexpected)?;
    Ok(stripped.bytes)
}

/// Writes a JPEG as fine as fits into so many bytes. `PhotoTooLarge`.
pub(crate) fn fitting(photo: &Picture, bytes_max: usize) -> Result<Vec<u8>, Failure> {
    for quality in QUALITIES {
        let file = encode(photo, quality)?;
        if file.len() <= bytes_max {
            return Ok(file);
        }
    }
    Err(Failure::new(Code::PhotoTooLarge).with("max", bytes_max / 1_000))
}
