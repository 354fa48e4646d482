#!/usr/bin/env bash
# Runs every fuzz target for FUZZ_SECONDS (60) under libFuzzer, ASan and UBSan.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -f build-fuzz/build.ninja ] || CC=clang meson setup build-fuzz -Dbuildtype=debugoptimized \
  -Db_sanitize=address,undefined -Db_lundef=false -Dfuzz=true -Dc_args=-fsanitize=fuzzer-no-link
ninja -C build-fuzz
for target in build-fuzz/tests/fuzz/fuzz_*; do
  [ -x "$target" ] && [ -f "$target" ] || continue
  name=${target##*/fuzz_}
  echo "== $name"
  mkdir -p "build-fuzz/corpus/$name"
  "$target" -max_total_time="${FUZZ_SECONDS:-60}" -max_len=65536 -print_final_stats=1 \
    -artifact_prefix="build-fuzz/$name-" "build-fuzz/corpus/$name" "tests/fuzz/corpus/$name"
done
