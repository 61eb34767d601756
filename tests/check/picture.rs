//! The square as the app draws it, and as a film that Chromium takes for a camera.

use fast_qr::{ECL, QRBuilder, QRCode, convert::svg::SvgBuilder};

/// The film's size, as cameras have it.
const WIDTH: usize = 640;
const HEIGHT: usize = 480;
/// Points of a square's side.
const SCALE: usize = 7;

fn code(text: &str) -> QRCode {
    QRBuilder::new(text).ecl(ECL::M).build().unwrap()
}

/// An SVG picture, as the phone shows it.
pub fn svg(text: &str) -> String {
    SvgBuilder::default().to_str(&code(text))
}

/// One frame in YUV4MPEG2, which is shown again and again: the square on a grey wall, not in the middle.
pub fn film(text: &str) -> Vec<u8> {
    let code = code(text);
    let (left, upper) = (WIDTH - (code.size + 4) * SCALE - 60, HEIGHT - (code.size + 4) * SCALE - 11);
    let grey = |x: usize, y: usize| {
        let (Some(x), Some(y)) = (x.checked_sub(left), y.checked_sub(upper)) else { return 120 };
        let (column, row) = (x / SCALE, y / SCALE);
        let paper = code.size + 4;
        match (column.checked_sub(2), row.checked_sub(2)) {
            (Some(column), Some(row)) if column < code.size && row < code.size => {
                if code[row][column].value() {
                    40
                } else {
                    215
                }
            }
            _ if column < paper && row < paper => 215,
            _ => 120,
        }
    };
    let mut film = format!("YUV4MPEG2 W{WIDTH} H{HEIGHT} F10:1 Ip A1:1 C420jpeg\nFRAME\n").into_bytes();
    film.extend((0..HEIGHT).flat_map(|y| (0..WIDTH).map(move |x| (x, y))).map(|(x, y)| grey(x, y)));
    film.extend(std::iter::repeat_n(128, WIDTH * HEIGHT / 2));
    film
}
