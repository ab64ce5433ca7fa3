#!/usr/bin/env bash
# Desks that register and assign at once, each step a program of its own, and what is left: numbers, tasks, journal.
#   writers.sh [WRITERS=8] [EACH=500] [URL]
# URL is an empty database on a server, as `--db` takes it; without it the database is a file.
source "$(dirname "$0")/settings.sh"
writers=${1:-8} each=${2:-500}
export RENDA_DB=${3:-$dir/office.db}
export RENDA_TODAY=2024-06-25
ask() { "$renda" sql "$1" --format csv | tail -n +2; }

"$renda" --quiet init --place 贵阳市 --code 520100 --level city --term 15
printf '单位名称,单位代码\n示例局一,U0\n示例局二,U1\n示例局三,U2\n' >"$dir/units.csv"
"$renda" --quiet unit import "$dir/units.csv"

desk() {
    local item reference
    for ((item = 0; item < each; item++)); do
        reference=$("$renda" --quiet suggestion add --session 15-4 --title "建议-$1-$item" --review 立案)
        "$renda" --quiet suggestion assign "$reference" --lead "U$(($1 % 3))" --on 2024-06-03
    done
}

begin=$(now)
desks=()
for ((writer = 0; writer < writers; writer++)); do
    desk "$writer" 2>>"$dir/errors" &
    desks+=($!)
done
failed=0
for one in "${desks[@]}"; do wait "$one" || failed=$((failed + 1)); done
seconds=$(echo "$begin $(now)" | awk '{ print $2 - $1 }')
all=$((writers * each))
echo "$writers × $each suggestions by $((2 * all)) commands in $seconds s: $(echo "$seconds $all" | awk '{ print $1 / $2 / 2 * 1000 }') ms a command"
echo "desks that failed: $failed   errors told: $(wc -l <"$dir/errors")   (wanted: 0 and 0)"
numbers=$(ask "select count(*), count(distinct number), min(cast(number as bigint)), max(cast(number as bigint)) from suggestion")
echo "suggestions, different numbers, least, greatest: $numbers   (wanted: $all,$all,1,$all)"
tasks=$(ask "select count(*), count(distinct suggestion_id) from task")
echo "tasks, suggestions they are of: $tasks   (wanted: $all,$all)"
wrong=$(ask "select count(*) from task k join suggestion s on s.id = k.suggestion_id join unit u on u.id = k.unit_id where cast(substr(u.code, 2) as bigint) <> cast(substr(s.title, 4, 1) as bigint) - 3 * (cast(substr(s.title, 4, 1) as bigint) / 3)")
echo "tasks of another desk's unit: $wrong   (wanted: 0)"
journal=$(ask "select count(*), min(seq), max(seq) from journal")
echo "journal: $journal   (wanted: $((2 * all + 2)),1,$((2 * all + 2)))"
"$renda" journal verify
"$renda" db check && echo "db check: nothing found"
