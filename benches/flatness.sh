#!/usr/bin/env bash
# Rows per second of an import as the roster grows from 10,000 to 3,000,000 rows, and the memory of import and export.
#   flatness.sh [RUNS=5]
# The median of RUNS is taken at each size (at most 3 of the larger ones). What an empty roster costs is taken off: starting
# the program is no part of the speed. The page cache of 64 MB is full at some 300,000 rows; from then on memory stays as it is.
source "$(dirname "$0")/settings.sh"
runs=${1:-5}

# Median seconds of importing FILE, and the peak memory of the last one: timed FILE RUNS
timed() {
    : >"$dir/seconds"
    for ((run = 1; run <= $2; run++)); do
        fresh "$dir/office.db"
        local begin end
        begin=$(now)
        /usr/bin/time -f %M -o "$dir/memory" "$renda" --db "$dir/office.db" --quiet deputy import "$1"
        end=$(now)
        echo "$begin $end" | awk '{ print $2 - $1 }' >>"$dir/seconds"
    done
    median <"$dir/seconds"
}

python3 "$here/gen_roster.py" 1 "$dir/roster.csv"
start=$(timed "$dir/roster.csv" 9)
for rows in 10000 100000 1000000 3000000; do
    python3 "$here/gen_roster.py" "$rows" "$dir/roster.csv"
    seconds=$(timed "$dir/roster.csv" "$((rows > 100000 && runs > 3 ? 3 : runs))")
    imported=$(cat "$dir/memory")
    /usr/bin/time -f %M -o "$dir/memory" "$renda" --db "$dir/office.db" --quiet deputy export >"$dir/out.csv"
    exported=$(cat "$dir/memory")
    lines=$(wc -l <"$dir/out.csv")
    [[ $lines == "$((rows + 1))" ]] || { echo "$lines lines exported of $rows rows" >&2; exit 1; }
    awk -v rows="$rows" -v seconds="$seconds" -v start="$start" -v imported="$imported" -v exported="$exported" 'BEGIN {
        printf "%8d rows  %7.3f s  %7.0f rows/s  peak of import %.0f MB, of export %.0f MB\n",
            rows, seconds, rows / (seconds - start), imported / 1024, exported / 1024 }' | tee -a "$dir/speeds"
done
awk '{ speed = $5; if (!low || speed < low) low = speed; if (speed > high) high = speed }
    END { printf "slowest to fastest %.2f   (wanted: at least 0.80)\n", low / high }' "$dir/speeds"
awk '{ memory[$1] = $10 }
    END { printf "memory of 3,000,000 rows to 1,000,000 %.2f   (wanted: at most 1.05)\n", memory[3000000] / memory[1000000] }' \
    "$dir/speeds"
