//! The page's half: from runs of bytes to tables. It reads what `write` wrote and nothing else, so nothing in it fails;
//! what is made lasts as long as the program.

use super::super::*;
use super::PAGE;
use super::write::END;
use crate::words::Msg;

/// Reads a knowledge base: names, words, predicates and the rest, as [`Written`](super::Written) has them.
#[must_use]
pub fn read(names: &'static str, words: &'static [u8], exprs: &'static [u8], rest: &'static [u8]) -> KnowledgeBase {
    let mut reader = Reader {
        names,
        words: Cursor(words),
        exprs: Cursor(exprs),
        rest: Cursor(rest),
        sources: &[],
        named: Vec::new(),
        last: [0; 3],
    };
    reader.sources = (0..reader.count()).map(|_| &*Box::leak(Box::new(reader.citation()))).collect::<Vec<_>>().leak();
    reader.base()
}

struct Cursor(&'static [u8]);

impl Cursor {
    fn byte(&mut self) -> u8 {
        match self.0 {
            [first, rest @ ..] => {
                self.0 = rest;
                *first
            }
            [] => 0,
        }
    }

    fn number(&mut self) -> u64 {
        let (mut n, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            n |= u64::from(byte & 0x7F) << shift;
            shift += 7;
            if byte < 0x80 {
                return n;
            }
        }
    }
}

pub(super) struct Reader {
    names: &'static str,
    words: Cursor,
    exprs: Cursor,
    rest: Cursor,
    sources: &'static [&'static Citation],
    named: Vec<Expr>,
    last: [u16; 3],
}

impl Reader {
    pub(super) fn count(&mut self) -> usize {
        self.rest.number() as usize
    }

    pub(super) fn small(&mut self) -> u8 {
        self.rest.byte()
    }

    pub(super) fn signed(&mut self) -> i8 {
        self.rest.byte() as i8
    }

    pub(super) fn number(&mut self) -> u16 {
        self.rest.number() as u16
    }

    pub(super) fn flag(&mut self) -> bool {
        self.rest.byte() != 0
    }

    pub(super) fn maybe_small(&mut self) -> Option<u8> {
        Some(self.small()).filter(|n| *n != 0)
    }

    pub(super) fn date(&mut self) -> Date {
        Date::read(self.number(), self.small(), self.small())
    }

    pub(super) fn name(&mut self) -> &'static str {
        let (name, rest) = self.names.split_once(END).unwrap_or_default();
        self.names = rest;
        name
    }

    pub(super) fn native_name(&mut self) -> &'static str {
        self.name()
    }

    pub(super) fn maybe_name(&mut self) -> Option<&'static str> {
        Some(self.name()).filter(|name| !name.is_empty())
    }

    /// The page shows no such date.
    pub(super) fn native_date(&mut self) -> Date {
        if PAGE { Date::of(1900, 1, 1) } else { self.date() }
    }

    pub(super) fn all_sources(&mut self) -> &'static [&'static Citation] {
        self.sources
    }

    pub(super) fn native_names(&mut self) -> &'static [&'static str] {
        self.names()
    }

    fn word(&mut self, family: usize) -> Option<Msg> {
        let distance = (self.words.number() as u16).checked_sub(1)?;
        let by = distance.div_ceil(2);
        let last = self.last[family];
        let at = if distance % 2 == 0 { last.wrapping_add(by) } else { last.wrapping_sub(by) };
        self.last[family] = at;
        Some(Msg(at))
    }

    pub(super) fn msg(&mut self) -> Msg {
        self.word(0).unwrap_or(Msg(0))
    }

    pub(super) fn maybe_msg(&mut self) -> Option<Msg> {
        self.word(0)
    }

    pub(super) fn option_text(&mut self) -> Msg {
        self.word(1).unwrap_or(Msg(0))
    }

    pub(super) fn feature_text(&mut self) -> Msg {
        self.word(2).unwrap_or(Msg(0))
    }

    pub(super) fn question_id(&mut self) -> QuestionId {
        QuestionId(self.number())
    }

    pub(super) fn source(&mut self) -> &'static Citation {
        self.sources[self.count()]
    }

    pub(super) fn expr(&mut self) -> Expr {
        let tag = self.exprs.byte();
        match tag {
            1..=5 => {
                let (q, n) = (QuestionId(self.exprs.number() as u16), self.exprs.number());
                match tag {
                    1 => Expr::Is(q, n),
                    2 => Expr::Is(q, n | 1 << 63),
                    3 => Expr::AtLeast(q, n as u16),
                    4 => Expr::AtMost(q, n as u16),
                    _ => Expr::Chosen(q, n as u8),
                }
            }
            6..=8 => {
                let count = self.exprs.number() as usize;
                let parts = (0..count).map(|_| self.expr()).collect::<Vec<_>>().leak();
                match tag {
                    6 => Expr::All(parts),
                    7 => Expr::Any(parts),
                    _ => Expr::Of(self.exprs.byte(), parts),
                }
            }
            9..=11 => {
                let part = Box::leak(Box::new(self.expr()));
                match tag {
                    9 => Expr::Not(part),
                    10 => Expr::Unless(part),
                    _ => {
                        let named = Expr::Named(self.native_name(), part);
                        self.named.push(named);
                        named
                    }
                }
            }
            12 => self.named[self.exprs.number() as usize],
            _ => Expr::Always,
        }
    }

    pub(super) fn kind(&mut self) -> Kind {
        match self.rest.byte() {
            0 => Kind::Single(self.choices()),
            1 => Kind::Multiple(self.choices()),
            2 => Kind::Sites(self.choices()),
            3 => Kind::Number { min: self.number(), max: self.number(), unit: self.name() },
            _ => Kind::Scale { low: self.msg(), high: self.msg() },
        }
    }

    pub(super) fn role(&mut self) -> Role {
        match self.rest.byte() {
            0 => Role::Musculoskeletal,
            1 => Role::Contributor,
            2 => Role::Refer { no_plan: false },
            3 => Role::Refer { no_plan: true },
            _ => Role::Label,
        }
    }

    pub(super) fn residual(&mut self) -> Option<Residual> {
        match self.rest.byte() {
            0 => None,
            1 => Some(Residual::Beside),
            _ => Some(Residual::Instead),
        }
    }

    pub(super) fn evidence(&mut self) -> Evidence {
        if self.rest.byte() == 0 {
            Evidence::Ratio { positive: self.number(), negative: self.number(), source: self.source() }
        } else {
            Evidence::Expert { present: self.signed(), absent: self.signed(), source: self.source(), mark: self.mark() }
        }
    }

    pub(super) fn flags(&mut self) -> Flags {
        Flags::from_bits(self.number())
    }

    pub(super) fn step(&mut self) -> Step {
        Step(self.msg())
    }

    pub(super) fn place(&mut self) -> Place {
        match self.rest.byte() {
            0 => Place::Card(self.name()),
            1 => Place::Reason(self.name()),
            2 => Place::Pattern(self.name()),
            3 => Place::Plan,
            4 => Place::PainRules,
            5 => Place::LeftOut,
            6 => Place::Referral,
            _ => Place::Treatment,
        }
    }

    pub(super) fn pair(&mut self) -> (&'static str, &'static str) {
        (self.name(), self.name())
    }

    pub(super) fn phases(&mut self) -> [&'static [TemplateItem]; 4] {
        [self.template_items(), self.template_items(), self.template_items(), self.template_items()]
    }

    pub(super) fn paragraphs(&mut self) -> [Option<Msg>; PARAGRAPHS] {
        [(); PARAGRAPHS].map(|()| self.maybe_msg())
    }

    pub(super) fn two(&mut self) -> [u8; 2] {
        [self.small(), self.small()]
    }

    pub(super) fn follow_up_ref(&mut self) -> &'static FollowUp {
        Box::leak(Box::new(self.follow_up()))
    }

    pub(super) fn anchors_ref(&mut self) -> &'static Anchors {
        Box::leak(Box::new(self.anchors()))
    }
}
