//! Telephone numbers in E.164: `+`, the country's calling code, the number in that country.
//!
//! The rules of all countries come from the crate `phonenumber`, which bundles those of libphonenumber. Reading what was typed
//! is done here: the crate's own reader takes the national prefix off twice (+7 812… of Saint Petersburg becomes +7 12…).

use phonenumber::Metadata;
use phonenumber::metadata::{DATABASE, Descriptor};

/// Most characters that are looked at; the longest number has 15 digits.
const CHARS_MAX: usize = 50;

/// Most digits of a number, with prefixes of an exchange or a carrier before it.
const DIGITS_MAX: usize = 20;

/// Most digits that E.164 allows.
const E164_DIGITS_MAX: usize = 15;

/// The nought of the digits that people type: Latin, Arabic, Persian, Devanagari, Bengali, Gurmukhi, full width.
const NOUGHTS: &[char] = &['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ff10}'];

/// ISO 3166-1: alpha-3, which Turno keeps, and alpha-2, which the rules are filed under. Countries without telephones of their
/// own are missing.
const ALPHA_2: &str = "\
    ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ BESBQ \
    BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BWABW CAFCF CANCA CCKCC \
    CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE \
    DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA \
    GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HNDHN \
    HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE \
    KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF \
    MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU \
    MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PERPE \
    PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG \
    SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY \
    TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA URYUY USAUS \
    UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW";

/// The number in E.164, such as `+50934101234`, when what was typed is a valid one: with `+` or `00` before the calling code,
/// or as it is dialled in the country (ISO 3166-1 alpha-3). `None` when it is not valid, or has letters or an extension.
pub fn e164(typed: &str, country_alpha3: &str) -> Option<String> {
    let (digits, is_international) = digits(typed)?;
    if is_international {
        return international(&digits);
    }
    let country = DATABASE.by_id(alpha_2(country_alpha3)?)?;
    let code = country.country_code();
    // Many write the calling code without any sign before it.
    of_country(country, &digits).or_else(|| digits.strip_prefix(&code.to_string()).and_then(|_| international(&digits)))
}

/// ASCII digits without signs and spaces, and whether a calling code comes first.
fn digits(typed: &str) -> Option<(String, bool)> {
    if typed.chars().nth(CHARS_MAX).is_some() {
        return None;
    }
    let mut digits = String::new();
    let mut has_plus = false;
    for character in typed.chars() {
        match character {
            '+' | '\u{ff0b}' if digits.is_empty() => has_plus = true,
            '-' | '.' | '/' | '(' | ')' | '~' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {}
            // Marks of direction and joins, which telephones put around numbers that are copied.
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {}
            _ if character.is_whitespace() => {}
            _ => digits.push(ascii_digit(character)?),
        }
    }
    let without_zeros = digits.strip_prefix("00").map(str::to_owned);
    let is_international = has_plus || without_zeros.is_some();
    let digits = if has_plus { digits } else { without_zeros.unwrap_or(digits) };
    (digits.len() <= DIGITS_MAX).then_some((digits, is_international))
}

fn ascii_digit(character: char) -> Option<char> {
    NOUGHTS
        .iter()
        .find_map(|&nought| char::from_digit(u32::from(character).checked_sub(u32::from(nought)).filter(|&digit| digit < 10)?, 10))
}

fn alpha_2(alpha_3: &str) -> Option<&'static str> {
    ALPHA_2.split_whitespace().find_map(|row| row.split_at_checked(3).filter(|(three, _)| *three == alpha_3)).map(|(_, two)| two)
}

/// A number that begins with a calling code: no code begins another one.
fn international(digits: &str) -> Option<String> {
    let (code, number) = (1..=3).find_map(|length| {
        let (code, number) = digits.split_at_checked(length)?;
        let code: u16 = code.parse().ok().filter(|_| !code.starts_with('0'))?;
        DATABASE.by_code(&code).map(|_| (code, number))
    })?;
    // The main country's prefix may stand there, too: +44 (0)20…
    let countries = DATABASE.by_code(&code)?;
    let main = countries.iter().find(|country| country.is_main_country_for_code()).or(countries.first())?;
    of_country(main, number)
}

/// A number of a country or of one that shares its calling code, with or without the national prefix.
fn of_country(country: &Metadata, digits: &str) -> Option<String> {
    let code = country.country_code();
    let number = without_prefix(country, digits).filter(|number| is_valid(code, number));
    let number = number.or_else(|| is_valid(code, digits).then(|| digits.to_owned()))?;
    let e164 = format!("+{code}{number}");
    (e164.len() <= E164_DIGITS_MAX.saturating_add(1)).then_some(e164)
}

/// The number without what is dialled before it inside the country only; `None` when nothing of that kind is there.
fn without_prefix(country: &Metadata, digits: &str) -> Option<String> {
    let Some(prefix) = country.national_prefix_for_parsing() else {
        return digits.strip_prefix(country.national_prefix()?).map(str::to_owned);
    };
    let captures = prefix.captures(digits)?;
    let found = captures.get(0).filter(|found| found.start() == 0 && found.end() > 0)?;
    let rest = digits.get(found.end()..)?;
    // Some countries write the number in another way inside: what the pattern kept goes where the rule says.
    let kept = captures.get(captures.len().saturating_sub(1)).filter(|_| captures.len() > 1);
    let stripped = match (country.national_prefix_transform_rule(), kept) {
        (Some(rule), Some(_)) => {
            let mut start = String::new();
            captures.expand(rule, &mut start);
            start + rest
        }
        _ => rest.to_owned(),
    };
    let general = country.descriptors().general();
    // What is a number as it stands and none without its first digits has no prefix.
    (is_whole(general, &stripped) || !is_whole(general, digits)).then_some(stripped)
}

/// Is it a number of any kind in any country with this calling code?
fn is_valid(code: u16, number: &str) -> bool {
    DATABASE.by_code(&code).into_iter().flatten().any(|country| {
        let kinds = country.descriptors();
        let begins_right = country.leading_digits().is_none_or(|digits| digits.find(number).is_some_and(|found| found.start() == 0));
        let of_a_kind = [
            kinds.fixed_line(),
            kinds.mobile(),
            kinds.toll_free(),
            kinds.premium_rate(),
            kinds.shared_cost(),
            kinds.personal_number(),
            kinds.voip(),
            kinds.pager(),
            kinds.uan(),
            kinds.voicemail(),
        ];
        begins_right && is_whole(kinds.general(), number) && of_a_kind.into_iter().flatten().any(|kind| is_whole(kind, number))
    })
}

/// Does the pattern take the whole number? The crate asks only how it begins.
fn is_whole(kind: &Descriptor, number: &str) -> bool {
    let pattern = kind.national_number();
    if !kind.possible_length().is_empty() && !kind.possible_length().iter().any(|&length| usize::from(length) == number.len()) {
        return false;
    }
    match pattern.find(number).filter(|found| found.start() == 0) {
        None => false,
        Some(found) if found.end() == number.len() => true,
        // It stopped at the first of its branches that fits; a later one may go to the end.
        Some(_) => {
            let to_the_end = format!("(?x)^(?:{}\n)$", pattern.as_str());
            DATABASE.cache().lock().is_ok_and(|mut cache| cache.compile(&to_the_end).is_ok_and(|pattern| pattern.is_match(number)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registration::countries::COUNTRIES;

    #[test]
    fn every_country_with_telephones_is_found() {
        // Antarctica, five groups of islands without inhabitants, and Pitcairn, which has New Zealand's numbers.
        let without = ["ATA", "ATF", "BVT", "HMD", "PCN", "SGS", "UMI"];
        for country in COUNTRIES {
            let found = alpha_2(country).and_then(|two| DATABASE.by_id(two));
            assert_eq!(found.is_none(), without.contains(country), "{country}");
        }
        assert_eq!(ALPHA_2.split_whitespace().count(), COUNTRIES.len() - without.len());
        let countries: std::collections::BTreeSet<&str> = COUNTRIES.iter().filter_map(|country| alpha_2(country)).collect();
        assert_eq!(countries.len(), 242, "no two share a code");
    }
}
