//! `region check`: asks the region that ships with the program about places, and compares with what was expected.

use super::{CommandFailed, failed::print};
use crate::operator::settings::Mistake;
use clap::{Args, Subcommand};
use std::{fs::File, io::Read, path::PathBuf, process::ExitCode};
use turno_core::region::{EdgeClass, Fix, Reading, Region, Verdict};

/// What to ask of the region.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    question: Question,
}

#[derive(Debug, Subcommand)]
enum Question {
    /// Say of each place whether it is inside, how far from the edge in metres, and which edge.
    Check {
        /// The places; header with name,lat,lon and perhaps accuracy_m and expected, other columns are passed over.
        #[arg(long)]
        places: PathBuf,
    },
}

/// Answers; exit code 1 when a verdict is not as expected.
pub fn run(arguments: &Arguments) -> Result<ExitCode, CommandFailed> {
    let Question::Check { places: path } = &arguments.question;
    let file = File::open(path).map_err(|error| CommandFailed::File(path.clone(), error))?;
    let places = read(file).map_err(|mistakes| CommandFailed::Mistakes(path.clone(), mistakes))?;
    let answers: Vec<(&Place, Reading)> = places.iter().map(|place| (place, Region::shipped().read(Some(&place.fix)))).collect();
    print(&table(&answers));
    let expected = answers.iter().filter_map(|(place, reading)| Some((place.expected?, reading.verdict)));
    let (of, wrong) = expected.fold((0, 0), |(of, wrong), (expected, verdict)| (of + 1, wrong + u32::from(expected != verdict)));
    if of > 0 {
        print(&format!("wrong: {wrong} of {of}\n"));
    }
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

struct Place {
    name: String,
    fix: Fix,
    expected: Option<Verdict>,
}

/// Every place, or every bad row.
fn read(file: impl Read) -> Result<Vec<Place>, Vec<Mistake>> {
    let mistake = |line: u64, why: String| Mistake { place: format!("line {line}"), why };
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(file);
    let header = reader.headers().cloned().map_err(|error| vec![mistake(1, error.to_string())])?;
    let column = |name: &str| header.iter().position(|its| its == name);
    let (Some(name), Some(lat), Some(lon)) = (column("name"), column("lat"), column("lon")) else {
        return Err(vec![mistake(1, "the header must have name, lat and lon".to_owned())]);
    };
    let columns = Columns { name, lat, lon, accuracy_m: column("accuracy_m"), expected: column("expected") };
    let (mut places, mut mistakes) = (Vec::new(), Vec::new());
    for record in reader.records() {
        match record {
            Ok(record) => match columns.place(&record) {
                Ok(place) => places.push(place),
                Err(why) => mistakes.push(mistake(record.position().map_or(0, csv::Position::line), why)),
            },
            Err(error) => mistakes.push(mistake(
                error.position().map_or(0, csv::Position::line),
                "has other columns than the header, or is not UTF-8 text".to_owned(),
            )),
        }
    }
    if mistakes.is_empty() { Ok(places) } else { Err(mistakes) }
}

struct Columns {
    name: usize,
    lat: usize,
    lon: usize,
    accuracy_m: Option<usize>,
    expected: Option<usize>,
}

impl Columns {
    fn place(&self, record: &csv::StringRecord) -> Result<Place, String> {
        let text = |column: usize| record.get(column).unwrap_or_default();
        let number = |column: usize, name: &str, min: f64, max: f64| {
            let number = text(column).parse::<f64>().ok().filter(|number| (min..=max).contains(number));
            number.ok_or_else(|| format!("{name} \"{}\" is no number from {min} to {max}", text(column)))
        };
        let latitude_deg = number(self.lat, "lat", -90.0, 90.0)?;
        let longitude_deg = number(self.lon, "lon", -180.0, 180.0)?;
        // Without an accuracy the place is taken for exact: a point of a map, not of a phone.
        let accuracy = self.accuracy_m.filter(|column| !text(*column).is_empty());
        let accuracy_m = accuracy.map_or(Ok(0.0), |column| number(column, "accuracy_m", 0.0, 1e7))?;
        let expected = match self.expected.map(text).unwrap_or_default() {
            "" => None,
            word => Some(
                VERDICTS
                    .iter()
                    .find(|(_, its)| *its == word)
                    .ok_or_else(|| format!("expected \"{word}\" is not inside, outside or unsure"))?
                    .0,
            ),
        };
        let fix = Fix { latitude_deg, longitude_deg, accuracy_m, age_s: 0.0, mocked: false };
        Ok(Place { name: text(self.name).to_owned(), fix, expected })
    }
}

const VERDICTS: [(Verdict, &str); 3] = [(Verdict::Inside, "inside"), (Verdict::Outside, "outside"), (Verdict::Unsure, "unsure")];

/// One decimal, and no minus before a zero.
fn metres(distance_m: f64) -> String {
    let rounded = (distance_m * 10.0).round() / 10.0;
    format!("{:.1}", if rounded == 0.0 { 0.0 } else { rounded })
}

fn edge(class: EdgeClass) -> &'static str {
    match class {
        EdgeClass::Us => "us",
        EdgeClass::South => "south",
        EdgeClass::Sea => "sea",
    }
}

fn table(answers: &[(&Place, Reading)]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory does not fail.
    let _ = writer.write_record(["name", "verdict", "distance_m", "edge"]);
    for (place, reading) in answers {
        let verdict = VERDICTS.iter().find(|(verdict, _)| *verdict == reading.verdict).map_or("", |(_, word)| *word);
        let distance = reading.distance_m.map(metres).unwrap_or_default();
        let _ = writer.write_record([place.name.as_str(), verdict, distance.as_str(), reading.edge.map_or("", edge)]);
    }
    String::from_utf8_lossy(&writer.into_inner().unwrap_or_default()).into_owned()
}
