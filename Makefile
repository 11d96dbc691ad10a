# make run      a browser with Newsfold in it, on a sample news page (BROWSER=chrome or firefox)
# make test     every test: Rust, lints, and both browsers
# make bench    time of reading against Readability.js, in both browsers
# make quality  how well pages are read, beside other readers; says where the reference pages (CORPORA=…) come from
# make package  the two packages for the stores, in dist/
#
# What they need is installed on the way, once: see setup.sh.

BROWSER ?= chrome
CORPORA ?= ../shared/corpora
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

STAMPS := target/stamps
ENGINE := target/engine
RUST := $(shell find src -name '*.rs') Cargo.toml Cargo.lock .cargo/config.toml
EXTENSION := $(shell find extension www -type f -not -name '*.md')
WASM_RAW := target/wasm32-unknown-unknown/wasm/newsfold.wasm

# Where the crates' sources lie, which the WASM's bytes must not tell.
CARGO_HOME ?= $(HOME)/.cargo
ANYWHERE := target.wasm32-unknown-unknown.rustflags=["--remap-path-prefix=$(CARGO_HOME)=cargo"]

# A function that is called once stays one, unless it is small: in functions of many pages V8 keeps numbers in memory rather than
# in registers (a reading takes 4 % longer, measured), and compiles all of them before it runs any.
SEPARATE := --one-caller-inline-max-function-size=150

# What rustc may use for the WASM; wasm-opt has to be told.
WASM_FEATURES := bulk-memory bulk-memory-opt nontrapping-float-to-int sign-ext mutable-globals reference-types multivalue simd

.PHONY: help run test test-rust test-lint test-browser bench quality package build clean

help:
	@sed -n 's/^# make /make /p' Makefile

# --- set-up ---------------------------------------------------------------------------------------------------------

$(STAMPS)/rust: setup.sh rust-toolchain.toml
	@./setup.sh rust
	@mkdir -p $(@D) && touch $@

$(STAMPS)/npm: setup.sh package-lock.json
	@./setup.sh npm
	@mkdir -p $(@D) && touch $@

$(STAMPS)/chrome $(STAMPS)/firefox: setup.sh
	@./setup.sh $(@F)
	@mkdir -p $(@D) && touch $@

# --- build ----------------------------------------------------------------------------------------------------------

$(WASM_RAW): $(RUST) | $(STAMPS)/rust
	cargo build --locked --lib --no-default-features --profile wasm --target wasm32-unknown-unknown --config '$(ANYWHERE)'
	@touch $@

$(ENGINE)/newsfold_bg.js: $(WASM_RAW) xtask/src/main.rs | $(STAMPS)/rust
	cargo xtask bindgen $(WASM_RAW) $(ENGINE)
	@touch $@

$(ENGINE)/newsfold.wasm: $(ENGINE)/newsfold_bg.js $(STAMPS)/npm
	node_modules/.bin/wasm-opt -O3 --converge $(SEPARATE) $(WASM_FEATURES:%=--enable-%) $(ENGINE)/newsfold_bg.wasm -o $@

$(ENGINE)/tables.txt: $(RUST) xtask/src/main.rs | $(STAMPS)/rust
	@mkdir -p $(@D)
	cargo xtask tables $@

$(ENGINE)/%.gz: $(ENGINE)/% xtask/src/main.rs
	cargo xtask pack $< $@

dist/built: $(ENGINE)/newsfold.wasm.gz $(ENGINE)/tables.txt.gz $(EXTENSION) package.json
	node extension/build.mjs
	@touch $@

build: dist/built

# --- run ------------------------------------------------------------------------------------------------------------

run: dist/built $(STAMPS)/$(BROWSER)
	@node www/run.mjs $(BROWSER)

# --- test -----------------------------------------------------------------------------------------------------------

test: test-rust test-lint test-browser

test-rust: | $(STAMPS)/rust
	cargo test --locked --workspace

test-lint: dist/built
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- -D warnings
	npm run --silent check
	node_modules/.bin/web-ext lint --source-dir dist/firefox --self-hosted --warnings-as-errors

test-browser: dist/built $(STAMPS)/chrome $(STAMPS)/firefox
	cargo build --locked --workspace
	node extension/build.mjs --probe
	node --test --test-concurrency=1 --test-reporter=spec tests/browser/*.test.mjs

# --- measure --------------------------------------------------------------------------------------------------------

bench: dist/built $(STAMPS)/chrome $(STAMPS)/firefox
	@node extension/build.mjs --bench
	@node benches/reading.mjs $(CORPORA)/scrapinghub/html

quality: | $(STAMPS)/rust
	@cargo build --locked --release
	@target/release/newsfold eval table $(CORPORA)

# --- package --------------------------------------------------------------------------------------------------------

package: dist/built
	node_modules/.bin/web-ext build --source-dir dist/chrome --artifacts-dir dist --filename newsfold-chrome.zip --overwrite-dest
	node_modules/.bin/web-ext build --source-dir dist/firefox --artifacts-dir dist --filename newsfold-firefox.zip --overwrite-dest

clean:
	rm -rf dist target/stamps target/engine
