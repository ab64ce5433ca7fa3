# Read by the benchmarks: the program, a folder that is removed at the end, the clock, the median.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
renda=$(realpath "${RENDA:-$here/../target/release/renda}")
[[ -x $renda ]] || { echo "build it first: cargo build --release" >&2; exit 2; }
for tool in sqlite3 python3 /usr/bin/time awk; do
    command -v "$tool" >/dev/null || { echo "$tool is needed" >&2; exit 2; }
done
dir=$(mktemp -d "${BENCH_DIR:-${TMPDIR:-/tmp}}/renda-bench.XXXXXX")
trap 'rm -rf "$dir"' EXIT

now() { date +%s.%N; }

# The median of the numbers on standard input, one a line.
median() { sort -n | awk '{ seen[NR] = $1 } END { print (NR % 2) ? seen[(NR + 1) / 2] : (seen[NR / 2] + seen[NR / 2 + 1]) / 2 }'; }

# A new database: fresh FILE
fresh() {
    rm -f "$1" "$1"-wal "$1"-shm
    "$renda" --db "$1" --quiet init --place 贵阳市 --code 520100 --level city --term 15
}
