//! From how likely each sign is to the text of a zone: the alphabet of each place and the check digits decide. What is not
//! sure is not given: a place that no check digit covers has to be read beyond doubt.

use crate::glyph::{Likely, SIGNS};
use jiff::civil::Date;
use turno_core::registration::{
    PartialDate,
    countries::{COUNTRIES, STATELESS},
    mrz::{self, Mrz, check_digit},
};

/// What may stand in each place of a form. `p`, `c`: the first letter of a passport or a card; `l`: a letter or `<`; `d`: a
/// digit; `b`: a digit or `<`; `x`: any sign; `s`: a sex marker.
const FORMS: [&[&str]; 3] = [
    &["plllllllllllllllllllllllllllllllllllllllllll", "xxxxxxxxxdlllbbbbbbdsbbbbbbdxxxxxxxxxxxxxxbd"],
    &["clllllllllllllllllllllllllllllllllll", "xxxxxxxxxblllbbbbbbdsbbbbbbdxxxxxxxd"],
    &["cllllxxxxxxxxxbxxxxxxxxxxxxxxx", "bbbbbbdsbbbbbbdlllxxxxxxxxxxxd", "llllllllllllllllllllllllllllll"],
];

/// Signs that are taken for one another; where only one of them may stand, the other is it.
const ALIKE: [(char, char); 8] = [('O', '0'), ('D', '0'), ('Q', '0'), ('I', '1'), ('B', '8'), ('S', '5'), ('Z', '2'), ('G', '6')];

/// How likely a sign must be where no check digit is over it; or, of those that check digits cannot tell apart, the one.
const SURE_UNCHECKED: f32 = 0.9;

/// How likely a sign must be where one is.
const SURE_CHECKED: f32 = 0.45;

/// Less likely signs are not tried where a check digit is wrong.
const SECOND_MIN: f32 = 0.02;

/// When two mends make the check digits right, the one must be so much likelier than the other.
const MEND_RATIO: f32 = 8.0;

/// Issuers and nationalities of Doc 9303 part 3 that are no country of ISO 3166.
const ALSO_ISSUERS: &[&str] =
    &["UTO", "EUE", "RKS", "UNA", "UNK", "UNO", "XBA", "XCC", "XCE", "XCO", "XCT", "XDC", "XEC", "XES", "XIM", "XMP", "XOM", "XPO"];

/// A place: its likeliest sign, and the others that may stand there.
struct Sign {
    best: char,
    likely: f32,
    others: Vec<(char, f32)>,
    is_checked: bool,
}

impl Sign {
    /// A check digit sees nothing when `<` is taken for `K`: both count as nothing, modulo 10. Among such signs the eye decides.
    fn is_told_apart(&self) -> bool {
        let worth = |sign: char| check_digit(sign.encode_utf8(&mut [0; 4]));
        let others = self.others.iter().filter(|(other, _)| worth(*other) == worth(self.best));
        !self.is_checked || self.likely >= SURE_UNCHECKED * (self.likely + others.map(|(_, likely)| likely).sum::<f32>())
    }
}

/// The text of a zone, lines parted by line breaks, and what it says. Otherwise, which parts have right check digits.
pub fn spell(likely: &[Vec<Likely>], today: Date) -> Result<(String, Mrz), Vec<&'static str>> {
    let fits = |form: &&[&str]| form.len() == likely.len() && form.iter().zip(likely).all(|(places, line)| places.len() == line.len());
    let form = FORMS.into_iter().find(fits).ok_or_else(Vec::new)?;
    let signs: Vec<Sign> =
        form.iter().zip(likely).flat_map(|(places, line)| places.chars().zip(line).map(|(place, likely)| sign(place, likely))).collect();
    let length = likely.first().map_or(1, Vec::len);
    let (text, mended) = mended(&signs, length, today);
    let mrz = mrz::read(&text, today).map_err(|_| Vec::new())?;
    let is_sure = (0..signs.len()).all(|place| mended == Some(place) || is_sure(&signs, place, length));
    if is_sure && mrz.wrong_checks.is_empty() && is_plausible(&text, &mrz) {
        Ok((text, mrz))
    } else {
        let all = ["number", "birth_date", "expires", "composite"];
        Err(all.into_iter().filter(|check| !mrz.wrong_checks.contains(check)).collect())
    }
}

/// Was this place read beyond the doubt that is allowed there?
fn is_sure(signs: &[Sign], place: usize, length: usize) -> bool {
    let Some(sign) = signs.get(place) else { return false };
    // After `<<`, up to the end of the line, nothing but `<` may follow; the first two of them had to be read beyond doubt.
    let line_end = (place / length + 1) * length;
    let is_filler = place % length > 2 && signs.iter().take(line_end).skip(place - 2).all(|sign| sign.best == '<');
    let sure = if sign.is_checked || is_filler { SURE_CHECKED } else { SURE_UNCHECKED };
    sign.likely >= sure && sign.is_told_apart()
}

/// What stands in one place.
fn sign(place: char, likely: &Likely) -> Sign {
    let may_stand = |sign: char| match place {
        'p' => sign == 'P',
        'c' => matches!(sign, 'A' | 'C' | 'I' | 'P'),
        'l' => sign.is_ascii_uppercase() || sign == '<',
        'd' => sign.is_ascii_digit(),
        'b' => sign.is_ascii_digit() || sign == '<',
        's' => matches!(sign, 'F' | 'M' | 'X' | '<'),
        _ => true,
    };
    let of = |sign: char| SIGNS.iter().zip(likely).find(|(known, _)| **known == sign).map_or(0.0, |(_, likely)| *likely);
    let together = |sign: char| {
        let alike = ALIKE.iter().filter_map(|(one, other)| match sign {
            _ if sign == *one => Some(*other),
            _ if sign == *other => Some(*one),
            _ => None,
        });
        of(sign) + alike.filter(|other| !may_stand(*other)).map(of).sum::<f32>()
    };
    let mut all: Vec<(char, f32)> = SIGNS.into_iter().filter(|sign| may_stand(*sign)).map(|sign| (sign, together(sign))).collect();
    all.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let (best, likely) = all.first().copied().unwrap_or(('<', 0.0));
    let others = all.into_iter().skip(1).filter(|(_, likely)| *likely >= SECOND_MIN).collect();
    Sign { best, likely, others, is_checked: matches!(place, 'd' | 'b' | 'x') }
}

/// The likeliest text; where its check digits are wrong, with the one sign changed that makes them right, if that is clear.
fn mended(signs: &[Sign], length: usize, today: Date) -> (String, Option<usize>) {
    let text = |changed: Option<(usize, char)>| {
        let signs =
            signs.iter().enumerate().map(|(place, sign)| changed.filter(|(at, _)| *at == place).map_or(sign.best, |(_, other)| other));
        let signs: Vec<char> = signs.collect();
        signs.chunks(length.max(1)).map(|line| line.iter().collect()).collect::<Vec<String>>().join("\n")
    };
    let is_right = |text: &str| mrz::read(text, today).is_ok_and(|mrz| mrz.wrong_checks.is_empty());
    let plain = text(None);
    if is_right(&plain) {
        return (plain, None);
    }
    let changes = signs.iter().enumerate().filter(|(_, sign)| sign.is_checked);
    let changes = changes.flat_map(|(place, sign)| sign.others.iter().map(move |(other, likely)| (place, *other, likely / sign.likely)));
    let mut right: Vec<(usize, char, f32)> = changes.filter(|(place, other, _)| is_right(&text(Some((*place, *other))))).collect();
    right.sort_by(|(_, _, one), (_, _, other)| other.total_cmp(one));
    match right.as_slice() {
        [(place, other, likely), rest @ ..] if rest.first().is_none_or(|(_, _, next)| likely / next > MEND_RATIO) => {
            (text(Some((*place, *other))), Some(*place))
        }
        _ => (plain, None),
    }
}

/// Countries that exist, days of a calendar, and a name that is written as names in zones are.
fn is_plausible(text: &str, mrz: &Mrz) -> bool {
    let is_known = |country: &String| [COUNTRIES, STATELESS, ALSO_ISSUERS].iter().any(|list| list.contains(&country.as_str()));
    let is_day = |date: &PartialDate| date.month.is_none_or(|month| month <= 12) && date.day.is_none_or(|day| day <= 31);
    let mut lines = text.lines();
    let name = match (lines.next(), lines.next(), lines.next()) {
        (_, _, Some(name)) => name,
        (Some(first), _, _) => first.get(5..).unwrap_or_default(),
        _ => "",
    };
    let name = name.trim_end_matches('<');
    let is_name = name.starts_with(|letter: char| letter.is_ascii_uppercase()) && !name.contains("<<<") && name.matches("<<").count() < 2;
    is_known(&mrz.issuer) && is_known(&mrz.nationality) && is_day(&mrz.birth_date) && is_day(&mrz.expires) && is_name
}
