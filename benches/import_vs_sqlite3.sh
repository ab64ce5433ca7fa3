#!/usr/bin/env bash
# Importing a roster with every check, beside the sqlite3 shell taking in the same file raw, in turn.
#   import_vs_sqlite3.sh [ROWS=1000000] [PAIRS=5]
# The peer loads one flat STRICT table with a text primary key: the least anyone could do with the file. Each pair gives a
# ratio (renda : sqlite3); the median is what counts, because seconds depend on the machine and its other work.
source "$(dirname "$0")/settings.sh"
rows=${1:-1000000} pairs=${2:-5}
flat="cert text primary key"
for column in name sex people birth party schooling post walk delegation ward region term mobile note; do
    flat+=", $column text"
done
python3 "$here/gen_roster.py" "$rows" "$dir/roster.csv"
for ((pair = 1; pair <= pairs; pair++)); do
    fresh "$dir/office.db"
    rm -f "$dir"/raw.db*
    begin=$(now)
    /usr/bin/time -f %M -o "$dir/memory" "$renda" --db "$dir/office.db" --quiet deputy import "$dir/roster.csv"
    middle=$(now)
    sqlite3 "$dir/raw.db" "pragma journal_mode = wal" "create table roster ($flat) strict" \
        ".mode csv" ".import --skip 1 $dir/roster.csv roster" >/dev/null
    end=$(now)
    for count in "$(sqlite3 "$dir/office.db" "select count(*) from seat")" "$(sqlite3 "$dir/raw.db" "select count(*) from roster")"; do
        [[ $count == "$rows" ]] || { echo "$count rows of $rows were taken in" >&2; exit 1; }
    done
    echo "$begin $middle $end $(cat "$dir/memory")" | awk '{
        ours = $2 - $1; theirs = $3 - $2
        printf "renda %.2f s (peak %.0f MB)  sqlite3 %.2f s  ratio %.2f\n", ours, $4 / 1024, theirs, ours / theirs }' | tee -a "$dir/pairs"
done
echo "median ratio $(sed 's/.*ratio //' "$dir/pairs" | median)   (wanted: at most 1.25, peak below 300 MB)"
