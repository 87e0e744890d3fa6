//! A contact sheet of the pictures in a folder: a row a screen, a column a size and colour. It takes no picture itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Width of a picture on the sheet, and how much of its height is shown, in pixels.
const WIDTH: usize = 230;
const HIGH: usize = 420;

/// Writes `index.html` beside the pictures, whose names are `<column>-<NN-screen>.png`; returns its path.
pub fn write(folder: &Path, columns: &[String]) -> PathBuf {
    let mut rows: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let files = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())).flatten();
    for name in files.filter_map(|file| file.file_name().into_string().ok()) {
        let Some(stem) = name.strip_suffix(".png") else { continue };
        for column in columns {
            if let Some(screen) = stem.strip_prefix(&format!("{column}-")) {
                rows.entry(screen.to_string()).or_default().insert(column);
            }
        }
    }
    let high = 60 + rows.len() * (HIGH + 44);
    let mut page = format!(
        "<!doctype html><html lang=\"en\" data-high=\"{high}\"><meta charset=\"utf-8\"><title>Screens</title><style>\
         body{{margin:16px;font:13px system-ui;background:#777;color:#fff}}table{{border-spacing:8px 4px}}\
         th{{text-align:start;vertical-align:bottom}}td{{vertical-align:top}}\
         img{{display:block;width:{WIDTH}px;height:{HIGH}px;object-fit:cover;object-position:top;background:#555}}\
         </style><table><tr>"
    );
    for column in columns {
        let _ = write!(page, "<th>{column}</th>");
    }
    page.push_str("</tr>");
    for (screen, there) in &rows {
        let _ = write!(page, "<tr><th colspan=\"{}\">{screen}</th></tr><tr>", columns.len());
        for column in columns {
            if there.contains(column.as_str()) {
                let file = format!("{column}-{screen}.png");
                let _ = write!(page, "<td><a href=\"{file}\"><img src=\"{file}\" alt=\"{screen}, {column}\"></a></td>");
            } else {
                page.push_str("<td></td>");
            }
        }
        page.push_str("</tr>");
    }
    page.push_str("</table></html>\n");
    let path = folder.join("index.html");
    fs::write(&path, page).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    path
}
