//! From a picture to the faces in it. Remembers where the face was, so that most frames of a camera need no detector.

use crate::{
    detector::detect,
    geometry::Landmarks,
    jpeg,
    look::look,
    mesh::{Region, mesh},
    models::Models,
    picture::Picture,
};
use serde::{Deserialize, Serialize};
use turno_core::Failure;

/// Longer side of the picture in which a face is looked for, in points. More shows nothing more to the networks.
pub(crate) const SEARCH_SIDE: u16 = 640;

/// After so many frames the whole picture is looked at again: somebody may have come beside the face.
const FRAMES_BETWEEN_LOOKS: u32 = 8;

/// Who is in a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Faces {
    /// Nobody was found.
    None,
    /// One face.
    One(Landmarks),
    /// More than one.
    Several,
}

/// Finds faces in one picture after the other.
#[derive(Debug)]
pub struct Finder {
    models: Models,
    last: Option<Region>,
    frames: u32,
}

impl Finder {
    /// Loads the networks. `AppUnexpected`.
    pub fn new() -> Result<Self, Failure> {
        Ok(Self { models: Models::shipped()?, last: None, frames: 0 })
    }

    /// Looks at a file of a camera frame. `PhotoUnreadable`, `PhotoFileTooLarge`.
    pub fn see_file(&mut self, file: &[u8]) -> Result<Faces, Failure> {
        let decoded = jpeg::decode(file, SEARCH_SIDE)?;
        self.see(&decoded.picture)
    }

    /// Looks at a frame that follows the last one: where the face was, it is looked for first.
    pub fn see(&mut self, frame: &Picture) -> Result<Faces, Failure> {
        self.frames += 1;
        let known = self.last.take().filter(|_| !self.frames.is_multiple_of(FRAMES_BETWEEN_LOOKS));
        let followed = known.map(|region| mesh(&self.models, frame, region)).transpose()?.flatten();
        Ok(match followed.map_or_else(|| self.find(frame), |face| Ok(Faces::One(face)))? {
            Faces::One(face) => {
                self.last = Some(Region::around(&face));
                let look = look(frame, &face);
                Faces::One(face.with_look(look))
            }
            other @ (Faces::None | Faces::Several) => other,
        })
    }

    /// Looks at a picture that has nothing to do with the last one.
    pub fn find(&self, picture: &Picture) -> Result<Faces, Failure> {
        let mut faces = Vec::new();
        for region in detect(&self.models, picture)? {
            // Twice: the first look is centred on the box, the second on the face itself.
            let Some(first) = mesh(&self.models, picture, region)? else { continue };
            faces.extend(mesh(&self.models, picture, Region::around(&first))?);
        }
        let face = faces.pop();
        Ok(if faces.is_empty() { face.map_or(Faces::None, Faces::One) } else { Faces::Several })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finder_may_be_kept_where_commands_of_any_thread_ask_it() {
        fn is_shared<T: Send + Sync>(_: &T) {}
        is_shared(&Finder::new().unwrap());
    }
}
