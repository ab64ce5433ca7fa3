#!/usr/bin/env bash
# `suggestion list` by every kind of filter, and `suggestion timeline`, at a million suggestions: medians in ms, rows found.
#   list.sh [ROWS=1000000] [RUNS=5]
source "$(dirname "$0")/settings.sh"
rows=${1:-1000000} runs=${2:-5}
python3 "$here/gen_register.py" "$rows" "$dir/register.csv"
fresh "$dir/office.db"
"$renda" --db "$dir/office.db" --quiet suggestion import --create-missing "$dir/register.csv"

# Times one command: timed ARGUMENTS...
timed() {
    local run begin end ms=()
    for ((run = 1; run <= runs; run++)); do
        begin=${EPOCHREALTIME/./}
        "$renda" --db "$dir/office.db" --today 2024-07-15 --quiet suggestion "$@" >"$dir/out.txt"
        end=${EPOCHREALTIME/./}
        ms+=($(((end - begin) / 1000)))
    done
    printf '%6s ms  %6s lines  %s\n' "$(printf '%s\n' "${ms[@]}" | median)" "$(wc -l <"$dir/out.txt")" "$*"
}

timed timeline "$((rows / 2))"
timed list --limit 20
for state in registered sent-back refused letter merged withdrawn accepted assigned handling replied redo closed archived; do
    timed list --status "$state" --limit 20
done
timed list --overdue
timed list --due-within 7
timed list --number "$((rows / 2))"
timed list --unit 市教育局 --limit 20
timed list --title 养老 --limit 20
timed list --title "（$((rows / 2))）"
timed list --category 教育 --limit 20
timed list --category 罕见 --limit 20
timed list --delegation 花溪 --limit 20
timed list --delegation 无此 --limit 20
timed list --attitude dissatisfied --limit 20
timed list --lead 张 --limit 20
timed list --lead 张伟伟 --limit 20
timed list --lead 无此人 --limit 20
