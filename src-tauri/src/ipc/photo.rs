//! What crosses to the screens about photos.

use super::DocumentLines;
use serde::Serialize;
use ts_rs::TS;
use turno_core::{Failure, ids::PhotoId};
use turno_face::{Faces, photo::Seen, quality::Hint};

/// One thing that would make a photo better; none of them stands in its way. Words: `photo-hint-<hint>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PhotoHint {
    /// No face was found.
    NoFace,
    /// More than one face was found.
    SeveralFaces,
    /// The face is too small.
    ComeCloser,
    /// The face reaches over the edge.
    NotWhole,
    /// The head is turned aside.
    LookAhead,
    /// The face is blurred.
    Blurred,
    /// Parts of the face are black.
    TooDark,
    /// Parts of the face are white.
    TooBright,
}

impl PhotoHint {
    /// What is to be said of who is in a picture, before anything else.
    pub fn of_faces(faces: &Faces) -> Option<Self> {
        match faces {
            Faces::None => Some(Self::NoFace),
            Faces::Several => Some(Self::SeveralFaces),
            Faces::One(_) => None,
        }
    }

    /// The same of a photo that was made.
    pub fn of_seen(seen: Seen) -> Option<Self> {
        match seen {
            Seen::NoFace => Some(Self::NoFace),
            Seen::SeveralFaces => Some(Self::SeveralFaces),
            Seen::Face => None,
        }
    }
}

impl From<Hint> for PhotoHint {
    fn from(hint: Hint) -> Self {
        match hint {
            Hint::ComeCloser => Self::ComeCloser,
            Hint::NotWhole => Self::NotWhole,
            Hint::LookAhead => Self::LookAhead,
            Hint::Blurred => Self::Blurred,
            Hint::TooDark => Self::TooDark,
            Hint::TooBright => Self::TooBright,
        }
    }
}

/// A photo that was made and is not kept yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MadePhoto {
    /// The picture, as it would be kept.
    pub jpeg_base64: String,
    /// What would be better, the most important first.
    pub hints: Vec<PhotoHint>,
}

/// Where a photo is. Words: `photo-state-<state>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PhotoState {
    /// On this device; nothing of it left.
    OnThisDevice,
    /// The server has a part of it.
    OnItsWay,
    /// The server has it: the group's other devices can fetch it.
    Received,
    /// It was refused, or is damaged; a person must look at it.
    NeedsYou,
    /// Another device of the group has it; this one does not yet.
    NotHere,
}

/// One photo that stands for a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PhotoItem {
    /// Its id.
    pub id: String,
    /// The picture; none where it is not here, or damaged.
    pub jpeg_base64: Option<String>,
    /// Where it is.
    pub state: PhotoState,
    /// Bytes that are not with the server yet.
    pub bytes_left: u32,
    /// Why it needs somebody.
    pub failure: Option<Failure>,
}

impl PhotoItem {
    /// A photo in this state, and nothing else known.
    pub fn at(id: PhotoId, state: PhotoState) -> Self {
        Self { id: id.to_string(), jpeg_base64: None, state, bytes_left: 0, failure: None }
    }
}

/// The photo of a document that was made and is not kept yet.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct MadeDocument {
    /// The picture, as it would be kept.
    pub jpeg_base64: String,
    /// The lines at its foot, where there are some that could be read for sure.
    pub lines: Option<DocumentLines>,
}

/// The photo of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PhotoView {
    /// The person's name, empty when not typed yet.
    pub name: String,
    /// None, one, or several that devices chose without knowing of each other.
    pub photos: Vec<PhotoItem>,
    /// Must somebody choose?
    pub contested: bool,
    /// Are photos of other devices not fetched, to save data?
    pub data_saver: bool,
}
