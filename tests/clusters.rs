//! Published clusters against the tables: each study's items written down by hand, as answers to our questions, and
//! every combination of them looked at (issue 3, item 4). A weight or a predicate with a typing error in it does not
//! pass. Figures are those of `evidence.md` §1.2, §1.4 and §2.2; the ratios themselves stand a second time in `patterns`.

#![allow(clippy::panic, clippy::expect_used)] // a case that cannot be read has found the bug

#[path = "clusters/support/mod.rs"]
mod support;

#[allow(dead_code)] // the laws use all of it
mod people;

#[path = "clusters/caps.rs"]
mod caps;
#[path = "clusters/cook.rs"]
mod cook;
#[path = "clusters/deyo.rs"]
mod deyo;
#[path = "clusters/fearon.rs"]
mod fearon;
#[path = "clusters/gates.rs"]
mod gates;
#[path = "clusters/konno.rs"]
mod konno;
#[path = "clusters/metcalfe.rs"]
mod metcalfe;
#[path = "clusters/ng65.rs"]
mod ng65;
#[path = "clusters/overlap.rs"]
mod overlap;
#[path = "clusters/roman.rs"]
mod roman;
#[path = "clusters/rudwaleit.rs"]
mod rudwaleit;
#[path = "clusters/sieper.rs"]
mod sieper;
#[path = "clusters/stynes.rs"]
mod stynes;
#[path = "clusters/sugioka.rs"]
mod sugioka;
#[path = "clusters/suri.rs"]
mod suri;
#[path = "clusters/young.rs"]
mod young;
