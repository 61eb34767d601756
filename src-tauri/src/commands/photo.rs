//! Commands of photos: looking through the camera, making, showing, choosing, taking out. What is not kept touches no disk.

use super::registration::{
    documents::{read_greys, today},
    known_person,
};
use crate::{
    app::App,
    clock::Clock,
    faces::finder,
    ipc::{MadeDocument, MadePhoto, PhotoHint, PhotoView},
    photos::Whose,
    session::Session,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use tauri::State;
use turno_core::{
    Code, Failure,
    ids::{GroupId, PhotoId},
    photo::{FILE_BYTES_MAX, Kind},
};
use turno_face::{
    Faces, Picture,
    document::{Corners, document},
    photo::portrait,
    quality::hints,
};

/// Longer side of a frame that is looked at, in points, as the screens send it.
const FRAME_SIDE: u16 = 640;

/// What would make a photo better that the camera took now. The next frame waits for the answer.
#[tauri::command(async, rename_all = "snake_case")]
pub fn photo_look(jpeg_base64: String) -> Result<Vec<PhotoHint>, Failure> {
    let frame = Picture::from_jpeg(&file(&jpeg_base64, FILE_BYTES_MAX)?, FRAME_SIDE)?;
    let faces = finder()?.find(&frame)?;
    let of_faces = PhotoHint::of_faces(&faces);
    // The frame itself is the measure: what it shows too small to judge, nobody can say to be sharp.
    let of_face = if let Faces::One(face) = faces { hints(&frame, &face, 1.0) } else { Vec::new() };
    Ok(of_faces.into_iter().chain(of_face.into_iter().map(PhotoHint::from)).collect())
}

/// Makes the photo of a person from a picture, turned to the right by so many quarters. It is kept by `set_photo` alone.
#[tauri::command(async, rename_all = "snake_case")]
pub fn make_photo(jpeg_base64: String, quarters: u8) -> Result<MadePhoto, Failure> {
    let made = portrait(finder()?, &file(&jpeg_base64, turno_face::FILE_BYTES_MAX)?, quarters)?;
    let hints = PhotoHint::of_seen(made.seen).into_iter().chain(made.hints.into_iter().map(PhotoHint::from)).collect();
    Ok(MadePhoto { jpeg_base64: STANDARD.encode(made.jpeg), hints })
}

/// Makes the photo of a document from what lies between four corners of a picture, and reads the lines at its foot if it can.
#[tauri::command(async, rename_all = "snake_case")]
pub fn make_document_photo(app: State<'_, App>, jpeg_base64: String, quarters: u8, corners: Corners) -> Result<MadeDocument, Failure> {
    let made = document(&file(&jpeg_base64, turno_face::FILE_BYTES_MAX)?, quarters, corners)?;
    let lines = read_greys(made.picture.width(), made.picture.height(), made.picture.greys(), today(&app)?).ok();
    Ok(MadeDocument { jpeg_base64: STANDARD.encode(made.jpeg), lines })
}

/// The file that the screens sent. What is longer than any file that is looked at is not decoded first.
fn file(base64: &str, bytes_max: usize) -> Result<Vec<u8>, Failure> {
    if base64.len() / 4 * 3 > bytes_max + 3 {
        return Err(Code::PhotoFileTooLarge.into());
    }
    Ok(STANDARD.decode(base64).map_err(|_| Code::AppBadInput)?)
}

/// The photo of a person, and where it is.
#[tauri::command(async, rename_all = "snake_case")]
pub fn photo(app: State<'_, App>, group: String, person: String, kind: Kind) -> Result<PhotoView, Failure> {
    app.with_session(|session, _| {
        let group = session.group(&group)?;
        session.photo_view(group, (known_person(session, group, &person)?, kind))
    })
}

/// Takes a picture as the photo of a person. Durable when this returns.
#[tauri::command(async, rename_all = "snake_case")]
pub fn set_photo(app: State<'_, App>, group: String, person: String, kind: Kind, jpeg_base64: String) -> Result<PhotoView, Failure> {
    let file = file(&jpeg_base64, FILE_BYTES_MAX)?;
    then_show(&app, &group, (&person, kind), |session, clock, group, whose| session.set_photo(group, whose, &file, clock.now()))
}

/// Of several photos that stand for a person, this one alone stays; none takes them all out.
#[tauri::command(async, rename_all = "snake_case")]
pub fn choose_photo(app: State<'_, App>, group: String, person: String, kind: Kind, chosen: Option<String>) -> Result<PhotoView, Failure> {
    let chosen = chosen.map(|chosen| PhotoId::parse(&chosen).ok_or(Code::AppBadInput)).transpose()?;
    then_show(&app, &group, (&person, kind), |session, clock, group, whose| session.choose_photo(group, whose, chosen, clock.now()))
}

/// Changes something of a person, wakes the driver, and shows what stands now.
fn then_show(
    app: &App,
    group: &str,
    (person, kind): (&str, Kind),
    work: impl FnOnce(&mut Session, &Clock, GroupId, Whose) -> Result<(), Failure>,
) -> Result<PhotoView, Failure> {
    let view = app.with_session(|session, clock| {
        let group = session.group(group)?;
        let whose = (known_person(session, group, person)?, kind);
        work(session, clock, group, whose)?;
        session.photo_view(group, whose)
    })?;
    app.bell.notify_one();
    Ok(view)
}

#[cfg(test)]
mod tests {
    use super::*;
    use turno_core::photo;
    use turno_face::FILE_BYTES_MAX;
    use turno_testkit::faces::ASTRONAUT;

    #[test]
    fn a_frame_says_what_would_be_better_and_a_picture_becomes_a_photo_that_is_kept() {
        let picture = STANDARD.encode(ASTRONAUT);
        assert_eq!(photo_look(picture.clone()).unwrap(), [PhotoHint::ComeCloser]);
        let made = make_photo(picture, 0).unwrap();
        let jpeg = STANDARD.decode(made.jpeg_base64).unwrap();
        assert_eq!(photo::keep(&jpeg).unwrap(), jpeg);
        let upside_down = make_photo(STANDARD.encode(&jpeg), 2).unwrap();
        let again = make_photo(upside_down.jpeg_base64, 2).unwrap();
        assert!(!again.hints.contains(&PhotoHint::NoFace), "{:?}", again.hints);
    }

    #[test]
    fn what_is_no_picture_or_too_large_has_a_code_of_its_own() {
        let code = |file: &[u8]| make_photo(STANDARD.encode(file), 0).unwrap_err().code;
        assert_eq!(code(b"a letter"), Code::PhotoUnreadable.as_str());
        assert_eq!(code(&vec![0; FILE_BYTES_MAX + 4]), Code::PhotoFileTooLarge.as_str());
        assert!(photo_look("no base 64".to_owned()).unwrap_err().is(Code::AppBadInput));
    }
}
