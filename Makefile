# Names for the scripts; what they do stands in scripts/.
.DEFAULT_GOAL := help
.PHONY: help serve demo page dist test core e2e screens gallery figures audit bench lighthouse lint fmt profile size book safety clean
MAKEFLAGS += --no-print-directory

help: ## this list
	@sed -nE 's/^([a-z0-9]+):.*## (.*)/make \1\t\2/p' Makefile | expand -t 12

serve: page ## build the page if need be, and serve it on this machine (ARGS="--port 9000")
	@node scripts/serve.mjs $(ARGS)

demo: page ## a made-up clinic's site on another origin, with the check in a frame on it
	@node scripts/demo.mjs

page: ## the release page into dist/, if dist/ is older than its sources
	@scripts/page.sh

dist: ## what a clinic gets: one folder and one zip in target/dist/, the same byte for byte from the same commit
	@scripts/dist.sh

test: ## every check that CI makes, and where the time went
	@scripts/test.sh

core: ## the tests of the core and the command line alone: no page, no browser
	cargo test --no-default-features

e2e: page ## the browser suite alone (ILIAC_BROWSER=firefox or webkit: in that browser)
	@scripts/test.sh install e2e

screens: export CARGO_TARGET_DIR ?= $(CURDIR)/target
screens: page ## pictures of the main screens, also from right to left, and a contact sheet, into target/screens/
	@scripts/install.sh browser
	@scripts/page.sh --pseudo
	ILIAC_LANG=ar-XB ILIAC_DIST=dist-pseudo cargo run --quiet --locked --manifest-path tests/e2e/Cargo.toml --bin screens
	cargo run --quiet --locked --manifest-path tests/e2e/Cargo.toml --bin screens
	@scripts/picture.sh "$$CARGO_TARGET_DIR/screens/index.html" "$$CARGO_TARGET_DIR/screens/sheet.png" 2900

gallery: page ## every component in every state, a page a theme, into target/gallery/
	@scripts/install.sh browser
	CARGO_TARGET_DIR="$${CARGO_TARGET_DIR:-$(CURDIR)/target}" cargo run --quiet --locked --manifest-path tests/e2e/Cargo.toml --bin gallery

figures: ## the exercise figures into target/figures/: SVG files, one page, one picture of it
	@scripts/figures.sh

audit: ## the long checks: all of `make test`, the page in every engine, laws over a million people, the benchmark, mutants of the engine (hours)
	@ILIAC_AUDIT=1 ILIAC_LAWS=1000000 scripts/test.sh

bench: page ## everything that is measured, beside what others do: bench/REPORT.md (a quiet machine, a quarter of an hour)
	@scripts/bench.sh $(ARGS)

lighthouse: page ## Google's Lighthouse on the start page and the first question, median of 5
	@scripts/test.sh lighthouse

lint: ## formatting and clippy, for the core and for the page
	@scripts/test.sh format core-lints page-lints e2e-format

fmt: ## format the sources
	cargo fmt
	cargo fmt --manifest-path tests/e2e/Cargo.toml

profile: ## find out anew which of the program's functions a check calls (scripts/second_part.txt)
	@scripts/profile.sh

size: page ## what a visitor downloads, against the budget
	@node scripts/size.mjs

book: ## write docs/knowledge-book.md anew from the knowledge tables
	@mkdir -p target
	cargo run --quiet --profile test --no-default-features --bin iliac -- book --vignettes tests/vignettes > target/knowledge-book.md
	@mv target/knowledge-book.md docs/

safety: ## write the audit's figures in docs/SAFETY.md anew
	cargo run --quiet --profile test --no-default-features --bin iliac -- audit tests/vignettes --into docs/SAFETY.md

clean: ## remove what was built; the installed tools stay
	cargo clean
	rm -rf dist dist-pseudo
