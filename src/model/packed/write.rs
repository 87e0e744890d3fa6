//! The compiler's half: from tables to runs of bytes. Every function is `const`; none of it is in the page.

use super::super::*;
use super::PAGE;
use crate::words::Msg;

/// More than any run needs; what is not used goes nowhere.
const ROOM: usize = 1 << 16;

/// More than there are predicates with a name.
const NAMED: usize = 64;

/// Ends each name.
pub(super) const END: char = '\u{1F}';

/// One run of bytes.
#[derive(Clone, Copy, Debug)]
pub struct Stream {
    bytes: [u8; ROOM],
    len: usize,
}

impl Stream {
    const EMPTY: Stream = Stream { bytes: [0; ROOM], len: 0 };

    /// How many bytes there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The bytes alone.
    #[must_use]
    pub const fn cut<const N: usize>(&self) -> [u8; N] {
        assert!(N == self.len, "the length is the stream's own");
        let mut cut = [0; N];
        let mut at = 0;
        while at < N {
            cut[at] = self.bytes[at];
            at += 1;
        }
        cut
    }

    const fn byte(&mut self, byte: u8) {
        self.bytes[self.len] = byte;
        self.len += 1;
    }

    /// Seven bits a byte, the lowest first; the top bit says that more follow.
    const fn number(&mut self, mut n: u64) {
        while n >= 0x80 {
            self.byte(n as u8 | 0x80);
            n >>= 7;
        }
        self.byte(n as u8);
    }
}

/// A knowledge base, written down.
#[derive(Clone, Copy, Debug)]
pub struct Written {
    /// Names, each with its end.
    pub names: Stream,
    /// Messages, as distances.
    pub words: Stream,
    /// Predicates.
    pub exprs: Stream,
    /// Everything else.
    pub rest: Stream,
    sources: &'static [&'static Citation],
    named: [&'static str; NAMED],
    named_count: usize,
    last: [u16; 3],
}

/// A signed distance as a number: small either way is small.
const fn distance(from: u16, to: u16) -> u64 {
    if to >= from { (to - from) as u64 * 2 } else { (from - to) as u64 * 2 - 1 }
}

impl Written {
    /// Writes it all down.
    #[must_use]
    pub const fn of(kb: &KnowledgeBase) -> Written {
        let sources = kb.sources;
        let empty = Stream::EMPTY;
        let mut out = Written {
            names: empty,
            words: empty,
            exprs: empty,
            rest: empty,
            sources,
            named: [""; NAMED],
            named_count: 0,
            last: [0; 3],
        };
        out.rest.number(sources.len() as u64);
        let mut at = 0;
        while at < sources.len() {
            out.citation(sources[at]);
            at += 1;
        }
        out.base(kb);
        out
    }

    pub(super) const fn count(&mut self, n: usize) {
        self.rest.number(n as u64);
    }

    pub(super) const fn small(&mut self, n: &u8) {
        self.rest.byte(*n);
    }

    pub(super) const fn signed(&mut self, n: &i8) {
        self.rest.byte(*n as u8);
    }

    pub(super) const fn number(&mut self, n: &u16) {
        self.rest.number(*n as u64);
    }

    pub(super) const fn flag(&mut self, flag: &bool) {
        self.rest.byte(*flag as u8);
    }

    /// 0 for none, so it must not be 0 itself.
    pub(super) const fn maybe_small(&mut self, n: &Option<u8>) {
        self.rest.byte(match n {
            Some(n) => *n,
            None => 0,
        });
    }

    pub(super) const fn date(&mut self, date: &Date) {
        let (year, month, day) = date.parts();
        self.number(&year);
        self.small(&month);
        self.small(&day);
    }

    pub(super) const fn name(&mut self, name: &&'static str) {
        let bytes = name.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            assert!(bytes[at] != END as u8);
            self.names.byte(bytes[at]);
            at += 1;
        }
        self.names.byte(END as u8);
    }

    pub(super) const fn native_name(&mut self, name: &&'static str) {
        self.name(if PAGE { &"" } else { name });
    }

    /// Empty for none: no name is empty.
    pub(super) const fn maybe_name(&mut self, name: &Option<&'static str>) {
        self.name(match name {
            Some(name) => name,
            None => &"",
        });
    }

    pub(super) const fn native_date(&mut self, date: &Date) {
        if !PAGE {
            self.date(date);
        }
    }

    /// They stand before all that names them, and not a second time where they belong.
    #[expect(clippy::unused_self, reason = "one of many that do write")]
    pub(super) const fn all_sources(&mut self, _: &&'static [&'static Citation]) {}

    pub(super) const fn native_names(&mut self, names: &&'static [&'static str]) {
        self.names(if PAGE { &(&[] as &[&str]) } else { names });
    }

    const fn word(&mut self, family: usize, msg: Msg) {
        self.words.number(distance(self.last[family], msg.0) + 1);
        self.last[family] = msg.0;
    }

    pub(super) const fn msg(&mut self, msg: &Msg) {
        self.word(0, *msg);
    }

    pub(super) const fn maybe_msg(&mut self, msg: &Option<Msg>) {
        match msg {
            Some(msg) => self.word(0, *msg),
            None => self.words.byte(0),
        }
    }

    pub(super) const fn option_text(&mut self, msg: &Msg) {
        self.word(1, *msg);
    }

    pub(super) const fn feature_text(&mut self, msg: &Msg) {
        self.word(2, *msg);
    }

    pub(super) const fn question_id(&mut self, id: &QuestionId) {
        self.rest.number(id.0 as u64);
    }

    pub(super) const fn source(&mut self, source: &&'static Citation) {
        let mut at = 0;
        while !same(self.sources[at].id, source.id) {
            at += 1;
        }
        self.rest.number(at as u64);
    }

    pub(super) const fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Always => self.exprs.byte(0),
            Expr::Is(q, mask) => {
                let unsure = *mask >> 63;
                self.leaf(if unsure == 1 { 2 } else { 1 }, *q, *mask & !(1 << 63));
            }
            Expr::AtLeast(q, n) => self.leaf(3, *q, *n as u64),
            Expr::AtMost(q, n) => self.leaf(4, *q, *n as u64),
            Expr::Chosen(q, n) => self.leaf(5, *q, *n as u64),
            Expr::All(parts) => self.parts(6, parts),
            Expr::Any(parts) => self.parts(7, parts),
            Expr::Of(n, parts) => {
                self.parts(8, parts);
                self.exprs.byte(*n);
            }
            Expr::Not(part) => self.part(9, part),
            Expr::Unless(part) => self.part(10, part),
            Expr::Named(name, part) => self.named(name, part),
        }
    }

    const fn leaf(&mut self, tag: u8, q: QuestionId, n: u64) {
        self.exprs.byte(tag);
        self.exprs.number(q.0 as u64);
        self.exprs.number(n);
    }

    const fn part(&mut self, tag: u8, part: &Expr) {
        self.exprs.byte(tag);
        self.expr(part);
    }

    /// What has a name is written once; from then on its number stands for it.
    const fn named(&mut self, name: &'static str, part: &Expr) {
        let mut at = 0;
        while at < self.named_count {
            if same(self.named[at], name) {
                self.exprs.byte(12);
                self.exprs.number(at as u64);
                return;
            }
            at += 1;
        }
        self.part(11, part);
        self.native_name(&name);
        self.named[self.named_count] = name;
        self.named_count += 1;
    }

    const fn parts(&mut self, tag: u8, parts: &[Expr]) {
        self.exprs.byte(tag);
        self.exprs.number(parts.len() as u64);
        let mut at = 0;
        while at < parts.len() {
            self.expr(&parts[at]);
            at += 1;
        }
    }

    pub(super) const fn kind(&mut self, kind: &Kind) {
        match kind {
            Kind::Single(choices) => {
                self.rest.byte(0);
                self.choices(choices);
            }
            Kind::Multiple(choices) => {
                self.rest.byte(1);
                self.choices(choices);
            }
            Kind::Sites(choices) => {
                self.rest.byte(2);
                self.choices(choices);
            }
            Kind::Number { min, max, unit } => {
                self.rest.byte(3);
                self.number(min);
                self.number(max);
                self.name(unit);
            }
            Kind::Scale { low, high } => {
                self.rest.byte(4);
                self.msg(low);
                self.msg(high);
            }
        }
    }

    pub(super) const fn role(&mut self, role: &Role) {
        self.rest.byte(match role {
            Role::Musculoskeletal => 0,
            Role::Contributor => 1,
            Role::Refer { no_plan: false } => 2,
            Role::Refer { no_plan: true } => 3,
            Role::Label => 4,
        });
    }

    pub(super) const fn residual(&mut self, residual: &Option<Residual>) {
        self.rest.byte(match residual {
            None => 0,
            Some(Residual::Beside) => 1,
            Some(Residual::Instead) => 2,
        });
    }

    pub(super) const fn evidence(&mut self, evidence: &Evidence) {
        match evidence {
            Evidence::Ratio { positive, negative, source } => {
                self.rest.byte(0);
                self.number(positive);
                self.number(negative);
                self.source(source);
            }
            Evidence::Expert { present, absent, source, mark } => {
                self.rest.byte(1);
                self.signed(present);
                self.signed(absent);
                self.source(source);
                self.mark(mark);
            }
        }
    }

    pub(super) const fn flags(&mut self, flags: &Flags) {
        self.rest.number(flags.bits() as u64);
    }

    pub(super) const fn step(&mut self, step: &Step) {
        self.msg(&step.0);
    }

    pub(super) const fn place(&mut self, place: &Place) {
        let (tag, name) = match place {
            Place::Card(id) => (0, id),
            Place::Reason(id) => (1, id),
            Place::Pattern(id) => (2, id),
            Place::Plan => (3, &""),
            Place::PainRules => (4, &""),
            Place::LeftOut => (5, &""),
            Place::Referral => (6, &""),
            Place::Treatment => (7, &""),
        };
        self.rest.byte(tag);
        if tag < 3 {
            self.name(name);
        }
    }

    pub(super) const fn pair(&mut self, pair: &(&'static str, &'static str)) {
        self.name(&pair.0);
        self.name(&pair.1);
    }

    pub(super) const fn phases(&mut self, phases: &[&'static [TemplateItem]; 4]) {
        let mut at = 0;
        while at < 4 {
            self.template_items(&phases[at]);
            at += 1;
        }
    }

    pub(super) const fn paragraphs(&mut self, text: &[Option<Msg>; PARAGRAPHS]) {
        let mut at = 0;
        while at < PARAGRAPHS {
            self.maybe_msg(&text[at]);
            at += 1;
        }
    }

    pub(super) const fn two(&mut self, two: &[u8; 2]) {
        self.small(&two[0]);
        self.small(&two[1]);
    }

    pub(super) const fn follow_up_ref(&mut self, follow_up: &&'static FollowUp) {
        self.follow_up(follow_up);
    }

    pub(super) const fn anchors_ref(&mut self, anchors: &&'static Anchors) {
        self.anchors(anchors);
    }
}
