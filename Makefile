# What a newcomer needs: `make demo` and `make test`. Both install libcmark where it is missing.

PREFIX ?= /usr/local
SWIFT ?= swift
OUT ?= out
BUILD := .build/release
SOURCES := Package.swift Sources Templates Tests Fuzzing Benchmarks
TARGETS := pipeline moments fixes configuration
# With Swift's libraries in it the program starts in half the time and runs a sixth faster. Apple's systems bring them along.
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
# A pkg-config file of our own leads the linker to a folder that holds archives alone, where there are any: the program starts
# faster without libraries to load.
ARCHIVE := PKG_CONFIG_PATH=$(CURDIR)/.build/static:$$PKG_CONFIG_PATH

.PHONY: all deps demo test test-browser test-hostile bench profile fuzz fuzz-test lint format install clean

all: deps
	@sh Scripts/link-statically .build/static
	$(ARCHIVE) $(SWIFT) build -c release $(STATIC) --product postmortem

# The Markdown parser is the system's: libcmark with its header and pkg-config file.
deps:
	@pkg-config --exists libcmark 2>/dev/null || sh Scripts/install-libcmark

# Compiles every document of Examples/ to HTML, text, JSON and e-mail.
demo: all
	@mkdir -p $(OUT)
	@for format in html text json email; do \
	  $(BUILD)/postmortem build --to $$format --audience internal --output-dir $(OUT) Examples/*.md || exit; \
	done
	@echo "Open $(OUT)/ : every example as a page (.html), as text (.txt), as data (.json) and as e-mail (.eml)."

# The checks of reports and of the files for CI are written in Python.
test: deps
	@Scripts/python -c ''
	$(SWIFT) build --build-tests
	$(SWIFT) test
	$(MAKE) --no-print-directory fuzz-test lint

# Every page in a real browser, which is installed where there is none. BROWSER=/path names another; SHOTS=folder keeps
# pictures of all pages.
test-browser: deps
	@Scripts/python -c ''
	$(SWIFT) build
	Scripts/python Tests/Browser/run.py --program .build/debug/postmortem $(if $(SHOTS),--shots $(SHOTS))

# Texts that are made to hold up their reader, in three sizes, with the built program. ARGUMENTS=--table prints the times.
test-hostile: all
	@Scripts/python -c ''
	Scripts/python Tests/Hostile/run.py --program $(BUILD)/postmortem $(ARGUMENTS)

# Each stage by itself, and the program beside cmark, rumdl and pandoc, where they are installed.
bench: all
	POSTMORTEM=$(CURDIR)/$(BUILD)/postmortem $(SWIFT) package --package-path Benchmarks --scratch-path .build/benchmarks \
	  --disable-sandbox benchmark --no-progress
	@Scripts/python Benchmarks/compare.py $(BUILD)/postmortem

# Counts how often each part of the program runs; release builds are arranged by it. Before a release, and where the
# readers, the rules or a writer have changed much.
profile: deps
	SWIFT="$(SWIFT)" Scripts/profile

# Searches for inputs that stop the program or break a promise: TARGET=pipeline for one target, TIME=600 for seconds
# each. Needs a toolchain with libFuzzer, as those for Linux are; says so where there is none.
fuzz: deps
	SWIFT="$(SWIFT)" Scripts/fuzz $(or $(TIME),300) $(or $(TARGET),$(TARGETS))

# About half a minute of each target, the same way each time.
fuzz-test: deps
	SWIFT="$(SWIFT)" Scripts/fuzz 0 pipeline=2500 moments=180000 fixes=1500 configuration=100000

lint:
	$(SWIFT) format lint --strict --recursive $(SOURCES)

format:
	$(SWIFT) format format --in-place --recursive $(SOURCES)

# One binary that needs no Swift on the machine: Swift's libraries are linked into it, libcmark and the C++ library too
# where their archives are installed.
install: deps
	@sh Scripts/link-statically .build/static
	$(ARCHIVE) $(SWIFT) build -c release --product postmortem $(STATIC) --scratch-path .build/install
	install -d $(DESTDIR)$(PREFIX)/bin
	install -s -m 755 .build/install/release/postmortem $(DESTDIR)$(PREFIX)/bin/postmortem

clean:
	rm -rf .build $(OUT)
