#!/usr/bin/env bash
# The compilers with -Werror, clang-format, clang-tidy and tsc. Prints what to mend; changes nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
git ls-files '*.c' '*.h' | xargs clang-format --dry-run -Werror
test -f build-lint/build.ninja || CC=clang meson setup build-lint -Dwerror=true -Dbuildtype=debug \
  -Dc_args=-Wno-unused-command-line-argument # the assembler takes none of our warnings
ninja -C build-lint
git ls-files 'src/*.c' ':!src/wasm' | xargs clang-tidy --quiet -p build-lint
# Their structs are laid out for 64 bits.
git ls-files 'src/wasm/*.c' | xargs -I{} clang-tidy --quiet --checks=-clang-analyzer-optin.performance.Padding {} -- --target=wasm32-wasi -std=gnu11 -Isrc -include src/base/banned.h
npx tsc --noEmit -p web
