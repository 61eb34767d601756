//! Reads a PDF back as somebody who copies its text does: letters by the maps in the file, `ActualText` before them.

use lopdf::{Dictionary, Document, Encoding, Error, Object, ObjectId, content::Operation};
use std::collections::BTreeMap;

/// The text of each page, in the order of the file.
pub fn pages(bytes: &[u8]) -> Result<Vec<String>, Error> {
    let document = Document::load_mem(bytes)?;
    document.get_pages().values().map(|page| page_text(&document, *page)).collect()
}

/// The names in the list of contents, the title, and the language.
pub fn about(bytes: &[u8]) -> Result<(Vec<String>, String, String), Error> {
    let document = Document::load_mem(bytes)?;
    let text = |dictionary: &Dictionary, key: &[u8]| lopdf::decode_text_string(dictionary.get(key)?);
    let catalog = document.catalog()?;
    let mut names = Vec::new();
    let mut next = follow(&document, catalog.get(b"Outlines")?)?.get(b"First").ok();
    while let Some(item) = next {
        let item = follow(&document, item)?;
        names.push(text(item, b"Title")?);
        next = item.get(b"Next").ok();
    }
    let info = follow(&document, document.trailer.get(b"Info")?)?;
    Ok((names, text(info, b"Title")?, text(catalog, b"Lang")?))
}

fn follow<'a>(document: &'a Document, object: &'a Object) -> Result<&'a Dictionary, Error> {
    document.dereference(object)?.1.as_dict()
}

fn page_text(document: &Document, page: ObjectId) -> Result<String, Error> {
    let fonts = document.get_page_fonts(page)?.into_iter();
    let maps: BTreeMap<Vec<u8>, Encoding> =
        fonts.map(|(name, font)| Ok((name, font.get_font_encoding(document)?))).collect::<Result<_, Error>>()?;
    let content = document.get_and_decode_page_content(page)?;
    let mut text = String::new();
    let mut map = None;
    let mut marked: Vec<bool> = Vec::new();
    for Operation { operator, operands } in &content.operations {
        let is_told = marked.contains(&true);
        match operator.as_str() {
            "Tf" => map = operands.first().and_then(|name| maps.get(name.as_name().ok()?)),
            "BMC" => marked.push(false),
            "BDC" => {
                let actual = operands.get(1).and_then(|properties| properties.as_dict().ok()?.get(b"ActualText").ok());
                marked.push(actual.is_some());
                // The outermost text stands for everything inside it.
                if let Some(actual) = actual.filter(|_| !is_told) {
                    text.push_str(&lopdf::decode_text_string(actual)?);
                }
            }
            "EMC" => drop(marked.pop()),
            "Tj" | "TJ" if !is_told => {
                for shown in operands.iter().flat_map(|one| one.as_array().map_or(vec![one], |many| many.iter().collect())) {
                    if let (Ok(bytes), Some(map)) = (shown.as_str(), map) {
                        text.push_str(&Document::decode_text(map, bytes)?);
                    }
                }
            }
            _ => {}
        }
    }
    Ok(text)
}

/// The rectangles drawn on the first page: left, upper, right and lower edge in points from the upper left corner.
pub fn rectangles(bytes: &[u8]) -> Result<Vec<[f32; 4]>, Error> {
    let (mut shapes, mut corners) = (Vec::new(), Vec::new());
    for Operation { operator, operands } in first_page(bytes)? {
        match (operator.as_str(), operands.as_slice()) {
            ("m" | "l", [x, y]) => corners.push((x.as_float()?, y.as_float()?)),
            ("h", _) => {
                let (xs, ys): (Vec<f32>, Vec<f32>) = std::mem::take(&mut corners).into_iter().unzip();
                let least = |all: &[f32]| all.iter().copied().fold(f32::INFINITY, f32::min);
                let most = |all: &[f32]| all.iter().copied().fold(f32::NEG_INFINITY, f32::max);
                shapes.push([least(&xs), least(&ys), most(&xs), most(&ys)]);
            }
            _ => {}
        }
    }
    Ok(shapes)
}

/// The base lines of the texts on the first page, in points from its upper edge, in the order of the file.
pub fn base_lines(bytes: &[u8]) -> Result<Vec<f32>, Error> {
    let placed = first_page(bytes)?.into_iter().filter(|operation| operation.operator == "Tm");
    placed.filter_map(|operation| operation.operands.last().map(Object::as_float)).collect()
}

/// What draws the first page. Turno's own files turn the page once, so that places count from its upper left corner.
fn first_page(bytes: &[u8]) -> Result<Vec<Operation>, Error> {
    let document = Document::load_mem(bytes)?;
    let pages = document.get_pages();
    let page = pages.values().next().ok_or(Error::PageNumberNotFound(1))?;
    Ok(document.get_and_decode_page_content(*page)?.operations)
}
