//! A film for a camera that is not one: a code held still before it. Y4M, because Chromium plays that.

use fast_qr::QRBuilder;
use std::path::{Path, PathBuf};
use turno_tests::page::Step;

const WIDTH: usize = 640;
const HEIGHT: usize = 480;

/// Limits of video: as dark and as bright as a picture may be, and no colour.
const DARK: u8 = 16;
const BRIGHT: u8 = 235;
const NO_COLOUR: u8 = 128;

/// Films this code.
pub fn of_code(text: &str, folder: &Path) -> Step<PathBuf> {
    let code = QRBuilder::new(text).build().map_err(|error| error.to_string())?;
    // A light margin of four, as the standard asks.
    let point = HEIGHT / (code.size + 8);
    let (left, top) = ((WIDTH - point * code.size) / 2, (HEIGHT - point * code.size) / 2);
    let is_dark = |x: usize, y: usize| {
        let (column, row) = (x.checked_sub(left)? / point, y.checked_sub(top)? / point);
        (column < code.size && row < code.size).then(|| code[row][column].value())
    };
    let mut film = format!("YUV4MPEG2 W{WIDTH} H{HEIGHT} F10:1 Ip A1:1 C420jpeg\nFRAME\n").into_bytes();
    film.extend((0..WIDTH * HEIGHT).map(|at| if is_dark(at % WIDTH, at / WIDTH) == Some(true) { DARK } else { BRIGHT }));
    film.extend(vec![NO_COLOUR; WIDTH * HEIGHT / 2]);
    let path = folder.join("code.y4m");
    std::fs::write(&path, film)?;
    Ok(path)
}
