#!/usr/bin/env bash
# What is overdue among a million suggestions (70 % closed, 0.3 % overdue), beside the sqlite3 shell asked for the same tasks.
#   overdue.sh [ROWS=1000000] [RUNS=15]
source "$(dirname "$0")/settings.sh"
rows=${1:-1000000} runs=${2:-15}
python3 "$here/gen_register.py" "$rows" "$dir/register.csv"
fresh "$dir/office.db"
/usr/bin/time -f "register imported in %e s, peak %M KB" \
    "$renda" --db "$dir/office.db" --quiet suggestion import --create-missing "$dir/register.csv"
peer="select t.number, t.title, u.name, k.statutory_on from task k join suggestion t on t.id = k.suggestion_id
    join unit u on u.id = k.unit_id where k.replied_on is null and k.statutory_on < '2024-07-15' order by length(t.number), t.number"
for ((run = 1; run <= runs; run++)); do
    begin=${EPOCHREALTIME/./}
    "$renda" --db "$dir/office.db" --today 2024-07-15 suggestion list --overdue --format csv >"$dir/ours.csv"
    middle=${EPOCHREALTIME/./}
    sqlite3 -csv "$dir/office.db" "$peer" >"$dir/theirs.csv"
    end=${EPOCHREALTIME/./}
    echo "$((middle - begin)) $((end - middle))" >>"$dir/runs"
done
found=$(($(wc -l <"$dir/ours.csv") - 1))
[[ $found == "$(wc -l <"$dir/theirs.csv")" && $found -gt 0 ]] || { echo "the two do not agree" >&2; exit 1; }
ours=$(awk '{ print $1 / 1000 }' "$dir/runs" | median) theirs=$(awk '{ print $2 / 1000 }' "$dir/runs" | median)
echo "$found overdue of $rows: renda $ours ms   sqlite3 $theirs ms   (medians of $runs; wanted: at most 100 ms)"
