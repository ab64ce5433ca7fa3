#!/usr/bin/env bash
# Importing into a register that is full already: rows of which most are known, and a few new ones.
#   import_full.sh [SEATS=1000000] [PAIRS=3]
# Two sheets are taken into a copy of the same database each time: one of as many rows as there are seats (a tenth new, a
# tenth changed, the others as the register has them), and one of new rows only, a hundredth as many. With
# RENDA_BEFORE=path/to/another/renda both programs run in turn, and the median of the ratios counts.
source "$(dirname "$0")/settings.sh"
seats=${1:-1000000} pairs=${2:-3}
tenth=$((seats / 10)) few=$((seats / 100))
programs=("$renda")
[[ -n ${RENDA_BEFORE:-} ]] && programs+=("$(realpath "$RENDA_BEFORE")")

# The rows of a larger roster begin with those of a smaller one.
python3 "$here/gen_roster.py" "$((seats + tenth))" "$dir/larger.csv"
head -n "$((seats + 1))" "$dir/larger.csv" >"$dir/full.csv"
awk -F, -v OFS=, -v seats="$seats" -v tenth="$tenth" '
    NR > 1 + seats - tenth && NR <= 1 + seats { next }
    NR > 1 && NR <= 1 + seats && NR % 9 == 0 && changed < tenth { changed++; $14 = "138" substr($14, 4) }
    { print }' "$dir/larger.csv" >"$dir/mixed.csv"
{ head -n 1 "$dir/larger.csv"; tail -n "$few" "$dir/larger.csv"; } >"$dir/few.csv"
fresh "$dir/full.db"
"$renda" --db "$dir/full.db" --quiet deputy import "$dir/full.csv"
rm "$dir/larger.csv" "$dir/full.csv"

# Seconds and peak memory in MB of importing a sheet into a copy of the full register: timed PROGRAM SHEET SEATS CHANGED
timed() {
    rm -f "$dir"/office.db*
    cp "$dir/full.db" "$dir/office.db"
    local begin end counts
    begin=$(now)
    /usr/bin/time -f %M -o "$dir/memory" "$1" --db "$dir/office.db" --quiet deputy import "$2"
    end=$(now)
    counts=$(sqlite3 "$dir/office.db" "select count(*) from seat" "select count(*) from journal_record" | tr '\n' ' ')
    [[ $counts == "$3 $4 " ]] || { echo "seats and changes were $counts, not $3 $4" >&2; exit 1; }
    echo "$begin $end $(cat "$dir/memory")" | awk '{ printf "%.2f %.0f\n", $2 - $1, $3 / 1024 }'
}

for sheet in "mixed $((seats + tenth)) $tenth" "few $((seats + few)) 0"; do
    read -r name total changed <<<"$sheet"
    : >"$dir/pairs"
    for ((pair = 1; pair <= pairs; pair++)); do
        : >"$dir/pair"
        for program in "${programs[@]}"; do
            timed "$program" "$dir/$name.csv" "$total" "$changed" >>"$dir/pair"
        done
        tr '\n' ' ' <"$dir/pair" | awk -v name="$name" '{
            printf "%-5s  renda %.2f s (peak %.0f MB)", name, $1, $2
            if (NF > 2) printf "  before %.2f s (peak %.0f MB)  ratio %.2f", $3, $4, $1 / $3
            print "" }' | tee -a "$dir/pairs"
    done
    if [[ ${#programs[@]} == 2 ]]; then
        echo "$name: median ratio $(sed 's/.*ratio //' "$dir/pairs" | median)   (wanted: at most 1)"
    fi
done
