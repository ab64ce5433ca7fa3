#!/usr/bin/env bash
# Importing a roster out of a workbook with every check, beside a bare pass of the reading crate (calamine) over every cell
# of the same file, nothing done with them.
#   import_xlsx.sh [ROWS=1000000] [PAIRS=3]
source "$(dirname "$0")/settings.sh"
rows=${1:-1000000} pairs=${2:-3}
(cd "$here/.." && cargo build --release --quiet --example bare_pass)
bare=$here/../target/release/examples/bare_pass

python3 "$here/gen_roster.py" "$rows" "$dir/roster.csv"
fresh "$dir/from.db"
"$renda" --db "$dir/from.db" --quiet deputy import "$dir/roster.csv"
columns=cert_no,name,sex,ethnicity,birth,party,education,position,composition,delegation,electoral_unit,region,term,mobile,note
"$renda" --db "$dir/from.db" --quiet deputy export --reveal --columns $columns --output "$dir/roster.xlsx"
for ((pair = 1; pair <= pairs; pair++)); do
    fresh "$dir/to.db"
    begin=$(now)
    /usr/bin/time -f %M -o "$dir/memory" "$renda" --db "$dir/to.db" --quiet deputy import "$dir/roster.xlsx"
    middle=$(now)
    "$bare" "$dir/roster.xlsx" >/dev/null
    end=$(now)
    got=$("$renda" --db "$dir/to.db" sql "select count(*) from seat" --format csv | tail -1)
    [[ $got == "$rows" ]] || { echo "$got of $rows rows imported" >&2; exit 1; }
    echo "$begin $middle $end $(cat "$dir/memory")" | awk '{
        printf "renda %.2f s  bare pass %.2f s  ratio %.2f  peak %.0f MB\n", $2 - $1, $3 - $2, ($2 - $1) / ($3 - $2), $4 / 1024 }' |
        tee -a "$dir/pairs"
done
sed 's/.*ratio \([0-9.]*\).*/\1/' "$dir/pairs" | median | sed 's/^/median ratio /; s/$/   (wanted: at most 1.3)/'
