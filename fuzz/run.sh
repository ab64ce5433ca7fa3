#!/usr/bin/env bash
# Builds one fuzz target with libFuzzer's coverage and runs it for some seconds within 256 MB of address space.
#   run.sh TARGET [SECONDS=600]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=$1 seconds=${2:-600}
cd "$here"
export RUSTFLAGS="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
 -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 --cfg fuzzing"
# With a target named, build scripts are built without those flags.
host=$(rustc -vV | sed -n "s/^host: //p")
cargo build --release --target "$host" --bin "$target"
corpus=corpus/$target artifacts=artifacts/$target
mkdir -p "$corpus" "$artifacts"
case $target in
text) find ../fixtures/deputy ../fixtures/readme ../fixtures/ugly/text -type f -size -64k -exec cp -t "$corpus" {} + ;;
workbook) find ../fixtures/ugly/book ../fixtures/ugly/alien -type f -size -64k -exec cp -t "$corpus" {} + ;;
parts)
    for book in ../fixtures/ugly/book/*.xlsx; do
        unzip -p "$book" xl/worksheets/sheet1.xml 2>/dev/null | head -c 65536 >"$corpus/$(basename "$book").xml" || true
    done ;;
esac
ulimit -v 262144
exec "target/$host/release/$target" "$corpus" -artifact_prefix="$artifacts/" -max_total_time="$seconds" -rss_limit_mb=256 \
    -malloc_limit_mb=128 -timeout=30 -max_len=65536 -print_final_stats=1
