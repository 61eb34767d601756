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
