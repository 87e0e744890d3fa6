//! How long the engine takes: one whole assessment, and the parts that it is made of, over the people of the vignettes.
//! The goal is under 50 µs an assessment on one core. Not a test: `make bench`.

#![allow(clippy::expect_used, missing_docs)] // without vignettes there is nothing to measure; the macros document nothing

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use iliac::engine::{Assessment, Context, Response, Step, assess, rank, session, triage};
use iliac::exchange::vignette;
use iliac::knowledge::KB;
use iliac::model::{Answers, Date};

fn people() -> Vec<Answers> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes");
    vignette::load(&[folder]).expect("the vignettes load").into_iter().map(|v| v.answers).collect()
}

fn bench(c: &mut Criterion) {
    let people = people();
    let context = Context::on(Date::of(2026, 11, 26));
    let mut group = c.benchmark_group("one person");
    group.throughput(Throughput::Elements(people.len() as u64));
    // Triage with its trace, patterns, plan, and what is still to be asked.
    group.bench_function("assess", |b| {
        b.iter(|| people.iter().map(|p| black_box(assess(&KB, black_box(p), &context))).for_each(weigh));
    });
    // Pruning, and the next screen.
    group.bench_function("session", |b| {
        b.iter(|| {
            let screens = people.iter().filter(|p| matches!(session(&KB, black_box(p)).step, Step::Ask { .. }));
            black_box(screens.count())
        });
    });
    group.bench_function("prune", |b| {
        b.iter(|| people.iter().for_each(|p| drop(black_box(Response::of(&KB, black_box(p))))));
    });
    let pruned: Vec<Response> = people.iter().map(|p| Response::of(&KB, p)).collect();
    group.bench_function("rules", |b| {
        b.iter(|| pruned.iter().for_each(|r| drop(black_box(triage(&KB, black_box(r), &context)))));
    });
    group.bench_function("rank", |b| {
        b.iter(|| pruned.iter().for_each(|r| drop(black_box(rank(&KB, black_box(r))))));
    });
    group.finish();
}

/// Looks at every part, so that none is left out.
fn weigh(assessment: Assessment) {
    let explained: usize = assessment.triage.fired.iter().map(|f| f.answers.len()).sum();
    black_box((explained, assessment.ranking.patterns.len(), assessment.plan.is_ok(), assessment.open.len()));
}

criterion_group!(benches, bench);
criterion_main!(benches);
