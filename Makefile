# Maillon's commands. `make run` and `make test` are all that a newcomer needs.
.POSIX:
SHELL = /bin/bash

MESON_TEST = -Dbuildtype=debug -Db_sanitize=address,undefined

.PHONY: run build test bench fuzz lint format clean web

run: build
	build/maillon serve --data data --pack content/fr

build: web
	@test -f build/build.ninja || meson setup build -Dbuildtype=release
	ninja -C build src/cli/maillon
	ln -sf src/cli/maillon build/maillon

web:
	@scripts/setup.sh build
	node web/build.mjs

# Everything, with sanitizers: unit and simulation, fuzz corpora, then real browsers.
test:
	@scripts/setup.sh test
	node web/build.mjs
	npx tsc --noEmit -p web
	@test -f build-test/build.ninja || meson setup build-test $(MESON_TEST)
	ninja -C build-test
	meson test -C build-test --no-rebuild --print-errorlogs
	MAILLON=$(CURDIR)/build-test/src/cli/maillon node --test tests/e2e/*.test.mjs

bench: build
	@scripts/setup.sh bench
	node bench/run.mjs

# A few minutes of each fuzz target; what it finds goes into tests/fuzz/corpus/.
fuzz:
	@scripts/setup.sh lint
	scripts/fuzz.sh

lint: web
	@scripts/setup.sh lint
	scripts/lint.sh

format:
	git ls-files '*.c' '*.h' | xargs clang-format -i

clean:
	rm -rf build build-test build-fuzz build-lint build-wasm web/dist
