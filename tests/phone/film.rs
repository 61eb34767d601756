//! A film for a camera that is not one: a code, or a face, held still before it, or moving. Y4M, because Chromium plays that.

use fast_qr::QRBuilder;
use std::{
    fs::File,
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
};
use turno_face::Picture;
use turno_testkit::faces::Colours;
use turno_tests::page::Step;

pub const WIDTH: usize = 640;
pub const HEIGHT: usize = 480;

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
    let mut film = head();
    film.extend((0..WIDTH * HEIGHT).map(|at| if is_dark(at % WIDTH, at / WIDTH) == Some(true) { DARK } else { BRIGHT }));
    film.extend(vec![NO_COLOUR; WIDTH * HEIGHT / 2]);
    let path = folder.join("code.y4m");
    std::fs::write(&path, film)?;
    Ok(path)
}

/// One frame follows.
fn head() -> Vec<u8> {
    format!("YUV4MPEG2 W{WIDTH} H{HEIGHT} F20:1 Ip A1:1 C420jpeg\nFRAME\n").into_bytes()
}

/// What the camera sees of a picture: which place of it is in the middle, how much larger it is, and how much light falls on a place.
#[derive(Debug, Clone, Copy)]
pub struct View {
    /// Place in the picture, in its points.
    pub middle: (f32, f32),
    /// How much larger than the picture.
    pub zoom: f32,
    /// By how much the colours of a place of the picture are multiplied.
    pub light: fn(f32, f32) -> f32,
}

/// Films a picture. The camera opens the file anew each time, so that another film may lie there then.
pub fn of_picture(picture: &Picture, view: View, path: &Path) -> Step {
    let point = |at: usize| {
        let place = |at: usize, side: usize, middle: f32| middle + (at as f32 - side as f32 / 2.0) / view.zoom;
        let (x, y) = (place(at % WIDTH, WIDTH, view.middle.0), place(at / WIDTH, HEIGHT, view.middle.1));
        colour(picture, x, y).map(|part| (part * (view.light)(x, y)).clamp(0.0, 255.0))
    };
    let points: Vec<[f32; 3]> = (0..WIDTH * HEIGHT).map(point).collect();
    let mut film = head();
    film.extend(frame(&points));
    std::fs::write(path, film)?;
    Ok(())
}

/// A film of one frame that changes while the camera looks: Chromium has the file open, and reads it anew for every frame.
pub struct Moving(File);

impl Moving {
    /// Begins with a wall.
    pub fn open(path: &Path) -> Step<Self> {
        let film = Self(File::create(path)?);
        film.0.write_all_at(&head(), 0)?;
        film.show(&Colours { width: WIDTH, height: HEIGHT, bytes: vec![120; WIDTH * HEIGHT * 3] })?;
        Ok(film)
    }

    /// Shows this from now on. Over what was there, for a file that becomes shorter ends the browser.
    pub fn show(&self, seen: &Colours) -> Step {
        let points: Vec<[f32; 3]> = seen.bytes.as_chunks::<3>().0.iter().map(|point| point.map(f32::from)).collect();
        Ok(self.0.write_all_at(&frame(&points), head().len() as u64)?)
    }
}

/// A frame as video has it: ITU-R BT.601 in the limits of video; colours for two by two points.
fn frame(points: &[[f32; 3]]) -> Vec<u8> {
    let quarter = |of: fn([f32; 3]) -> f32| {
        let corners = (0..HEIGHT / 2).flat_map(|row| (0..WIDTH / 2).map(move |column| (row * WIDTH + column) * 2));
        corners.map(|at| of(points[at]) as u8).collect::<Vec<u8>>()
    };
    let mut frame: Vec<u8> = points.iter().map(|[red, green, blue]| (16.0 + 0.257 * red + 0.504 * green + 0.098 * blue) as u8).collect();
    frame.extend(quarter(|[red, green, blue]| 128.0 - 0.148 * red - 0.291 * green + 0.439 * blue));
    frame.extend(quarter(|[red, green, blue]| 128.0 + 0.439 * red - 0.368 * green - 0.071 * blue));
    frame
}

/// The colour at a place, mixed of the four around it; a wall beside the picture.
fn colour(picture: &Picture, x: f32, y: f32) -> [f32; 3] {
    const WALL: [f32; 3] = [150.0; 3];
    let (width, height) = (picture.width(), picture.height());
    if x < 0.0 || y < 0.0 || x >= (width - 1) as f32 || y >= (height - 1) as f32 {
        return WALL;
    }
    let (left, top, right, down) = (x as usize, y as usize, x.fract(), y.fract());
    let at = |column: usize, row: usize, part: usize| f32::from(picture.bytes()[(row * width + column) * 3 + part]);
    std::array::from_fn(|part| {
        let row = |row: usize| at(left, row, part) * (1.0 - right) + at(left + 1, row, part) * right;
        row(top) * (1.0 - down) + row(top + 1) * down
    })
}
