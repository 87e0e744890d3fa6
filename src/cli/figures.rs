//! `iliac figures`: writes every exercise figure as an SVG file and all of them onto one HTML page, to look at and to hand
//! to a printer. It draws nothing itself.

use std::fs;
use std::path::Path;

use super::Outcome;
use super::out::Error;
use crate::figure::{Drawing, FIGURES, NIGHTS};
use crate::knowledge::exercises::EXERCISES;
use crate::words::Words;

/// Colours and classes are the page's own; the sheet adds where things stand.
const STYLES: [&str; 3] =
    [include_str!("../../style/tokens.css"), include_str!("../../style/figure.css"), include_str!("figures.css")];
/// Names of the files beside the pictures.
const STYLE: &str = "figures.css";
const PAGE: &str = "index.html";
/// Cells in a row, and the height of a row with its gap, as figures.css has them: whoever makes one picture of the page
/// must know how high it is.
const COLUMNS: usize = 4;
const ROW: usize = 340;

/// Writes them into a folder.
pub(super) fn run(folder: &Path, words: Words) -> Result<Outcome, Error> {
    fs::create_dir_all(folder)?;
    let high = (FIGURES.len() + NIGHTS.len()).div_ceil(COLUMNS) * ROW + 60;
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\" data-high=\"{high}\">\n<meta charset=\"utf-8\">\n<title>Iliac</title>\n\
         <link rel=\"stylesheet\" href=\"{STYLE}\">\n<body class=\"sheet\">\n"
    );
    let named = |exercise: &str| EXERCISES.iter().find(|e| e.id == exercise).map(|e| words.get(e.name));
    let exercises = FIGURES.iter().map(|(e, variant, figure)| (named(e).unwrap_or(e), *e, *variant, *figure));
    let nights = NIGHTS.iter().map(|(name, figure)| ("", "night", *name, *figure));
    for (name, group, one, figure) in exercises.chain(nights) {
        let drawing = Drawing::new(figure, false);
        let (moving, still) = (drawing.moving(name), drawing.still(name));
        fs::write(folder.join(format!("{group}-{one}.svg")), alone(&moving))?;
        page += &format!(
            "<section class=\"sheet__cell\"><h2>{name} <small>{group}/{one}</small></h2>\n\
             <div class=\"il-figure\">{moving}{still}</div>\n<div class=\"il-figure sheet__small\">{moving}{still}</div></section>\n"
        );
    }
    fs::write(folder.join(PAGE), page)?;
    fs::write(folder.join(STYLE), STYLES.concat())?;
    super::out::print(&format!("{} figures in {}", FIGURES.len(), folder.join(PAGE).display()))?;
    Ok(Outcome::Fine)
}

/// The drawing as a file of its own.
fn alone(svg: &str) -> String {
    let named = svg.replacen("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", 1);
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<?xml-stylesheet type=\"text/css\" href=\"{STYLE}\"?>\n{named}\n"
    )
}
