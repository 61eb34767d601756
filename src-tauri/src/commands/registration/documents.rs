//! Commands that read the machine-readable lines of a document, typed or in a picture. Nothing is answered by them.

use crate::{app::App, ipc::DocumentLines};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::civil::Date;
use tauri::State;
use turno_core::{
    Code, Failure,
    registration::mrz::{self, Mrz},
};
use turno_document::{Grey, Unread};

/// Largest picture that is searched, in points.
pub(super) const PICTURE_POINTS_MAX: usize = 12_000_000;

/// Reads the lines as they were typed.
#[tauri::command(async, rename_all = "snake_case")]
pub fn read_mrz(app: State<'_, App>, text: String) -> Result<Mrz, Failure> {
    Ok(mrz::read(&text, today(&app)?)?)
}

/// Looks for the lines in a picture of 8-bit greys. Away from the window's own thread, which goes on painting meanwhile.
#[tauri::command(async, rename_all = "snake_case")]
pub fn read_document(app: State<'_, App>, luma_base64: String, width: usize, height: usize) -> Result<DocumentLines, Failure> {
    let today = today(&app)?;
    read_greys(width, height, greys(&luma_base64, width, height)?, today)
}

pub(in crate::commands) fn today(app: &App) -> Result<Date, Failure> {
    app.with_session(|session, clock| Ok(session.bundle.window.day_of(clock.now())))
}

/// The points of a picture that the screens sent.
pub(super) fn greys(luma_base64: &str, width: usize, height: usize) -> Result<Vec<u8>, Failure> {
    // What is larger than any picture that is searched is not decoded first.
    if luma_base64.len() / 4 * 3 > PICTURE_POINTS_MAX + 3 {
        return Err(Code::AppBadInput.into());
    }
    let greys = STANDARD.decode(luma_base64).map_err(|_| Code::AppBadInput)?;
    let fits = width > 0 && height > 0 && width.checked_mul(height) == Some(greys.len()) && greys.len() <= PICTURE_POINTS_MAX;
    if fits { Ok(greys) } else { Err(Code::AppBadInput.into()) }
}

pub(in crate::commands) fn read_greys(width: usize, height: usize, greys: Vec<u8>, today: Date) -> Result<DocumentLines, Failure> {
    // Too small a picture holds no lines that could be read.
    let picture = Grey::new(width, height, greys).ok_or(Code::RegistrationMrzSmall)?;
    let reading = turno_document::read(&picture, today).map_err(|unread| match unread {
        Unread::Nothing => Code::RegistrationMrzNotFound.into(),
        Unread::Cut => Code::RegistrationMrzCut.into(),
        Unread::Small => Code::RegistrationMrzSmall.into(),
        Unread::Unclear(agree) => Failure::new(Code::RegistrationMrzUnclear).with("agree", agree.join(" ")),
    })?;
    Ok(DocumentLines { lines: reading.lines, mrz: reading.mrz })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use turno_testkit::{
        Dice,
        documents::{Faults, SPECIMENS, Shot, Taken, Typeface},
    };

    const TODAY: Date = date(2026, 11, 22);

    fn taken(lines: &[String], letter_px: f32) -> Taken {
        let faults = Faults { letter_px, blur_px: 0.6, noise: 2.0, paper: 220.0, ink: 40.0, ..Faults::default() };
        Shot { lines, face: Typeface::OcrB, faults, size: (1280, 720) }.take(&mut Dice::new(5))
    }

    #[test]
    fn a_picture_as_the_screens_send_it_is_read() {
        let lines: Vec<String> = SPECIMENS[0].iter().map(|line| (*line).to_owned()).collect();
        let taken = taken(&lines, 20.0);
        let greys = greys(&STANDARD.encode(&taken.greys), taken.width, taken.height).unwrap();
        let read = read_greys(taken.width, taken.height, greys, TODAY).unwrap();
        assert_eq!((read.lines, read.mrz.number.as_str()), (lines.join("\n"), "L898902C3"));
    }

    #[test]
    fn why_not_is_a_code_and_names_what_agrees() {
        let mut lines: Vec<String> = SPECIMENS[0].iter().map(|line| (*line).to_owned()).collect();
        lines[1].replace_range(19..20, "5");
        let taken = taken(&lines, 20.0);
        let failure = read_greys(taken.width, taken.height, taken.greys, TODAY).unwrap_err();
        assert!(failure.is(Code::RegistrationMrzUnclear));
        assert_eq!(failure.args["agree"], "number expires");
        assert!(read_greys(300, 300, vec![200; 90_000], TODAY).unwrap_err().is(Code::RegistrationMrzNotFound));
        assert!(read_greys(9, 9, vec![200; 81], TODAY).unwrap_err().is(Code::RegistrationMrzSmall));
    }

    #[test]
    fn points_that_do_not_fit_are_refused() {
        for (width, height) in [(0, 5), (3, 3), (usize::MAX, 2)] {
            assert!(greys(&STANDARD.encode([1, 2, 3, 4]), width, height).unwrap_err().is(Code::AppBadInput));
        }
        assert!(greys("no base 64", 2, 2).unwrap_err().is(Code::AppBadInput));
        assert!(greys(&"A".repeat(16_000_100), 4_000, 3_000).unwrap_err().is(Code::AppBadInput));
    }
}
